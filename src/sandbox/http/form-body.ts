import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** Far more than any form without a file needs. */
const MAX_FORM_BYTES = 64_000;

export const limitForm = bodyLimit({
  maxSize: MAX_FORM_BYTES,
  onError: (c) => c.text(`A form may have ${MAX_FORM_BYTES} bytes, and this one has more.\n`, 413),
});

/** Answers 400 to a body that is not the form that its `content-type` promises. */
export const refuseBrokenForm: MiddlewareHandler = async (c, next) => {
  const type = c.req.header('content-type') ?? '';
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) return next();
  try {
    await c.req.formData();
  } catch {
    return c.text('The form could not be read. Send it again as a browser does.\n', 400);
  }
  return next();
};
