import { Hono, type MiddlewareHandler } from 'hono';
import { errorBody } from './http/api-error.ts';
import { createAssets } from './pages/assets/assets.ts';
import { notFoundPage } from './pages/end-pages.ts';
import { createCustomerPages } from './pages/customer-pages.ts';
import { guardHost } from './http/host-guard.ts';
import { readOptions, type SandboxAppOptions } from './options.ts';
import { requestLog } from './http/request-log.ts';
import { sessionApi } from './api/session-api.ts';
import { backEndApi } from './api/back-end-api.ts';
import { createSessions } from './sessions/sessions.ts';
import { createClockPages } from './pages/clock-page.ts';
import { createDeliveryPages } from './pages/delivery-page.ts';
import { createWebhooks } from './api/webhooks/webhooks.ts';

/** A sandbox that listens on no port. */
export interface SandboxApp {
  /** Answers as the listening sandbox would. A path is resolved against `http://localhost`. */
  request(path: string, init?: RequestInit): Promise<Response>;
  fetch(request: Request): Promise<Response>;
  /** Moves the sandbox's clock forward, and announces what has expired since. */
  advance(ms: number): void;
  /** Stops its timer, and aborts webhook calls that are under way. */
  close(): void;
}

/**
 * Forbids inline scripts and styles. Has no `frame-ancestors`, because any page may frame the journey,
 * and allows images from anywhere, because a lender's `logo_url` may be anywhere.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' http: https:",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

const ANNOUNCE_EVERY_MS = 1000;

const headers: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Cache-Control', 'no-store');
};

/** BankConnect for tests that need no address. Its sessions live as long as the app. */
export function createSandboxApp(options: SandboxAppOptions = {}): SandboxApp {
  const settings = readOptions(options);
  let timer: NodeJS.Timeout | undefined;
  const onRegister = (): void => {
    timer ??= setInterval(sessions.announceDue, ANNOUNCE_EVERY_MS).unref();
  };
  const webhooks = createWebhooks({ hosts: settings.webhookHosts, now: settings.now, onRegister });
  const sessions = createSessions({ ...settings, onEvent: webhooks.announce });
  const advance = (ms: number): void => {
    settings.clock.advance(ms);
    sessions.announceDue();
  };
  const app = new Hono();
  app.use(requestLog(settings.logRequest), guardHost(settings.hosts), headers);
  app.route('/bank-connect', sessionApi({ ...settings, sessions }));
  app.route(
    '/bank-connect',
    backEndApi({ sessions, webhooks, lenderHosts: settings.webhookHosts, now: settings.now }),
  );
  app.route('/', createAssets());
  app.route('/', createDeliveryPages(webhooks));
  app.route('/', createClockPages({ clock: settings.clock, advance }));
  app.route('/', createCustomerPages({ ...settings, sessions }));
  app.notFound((c) => c.html(notFoundPage(), 404));
  app.onError((error, c) => {
    settings.logFailure(error.stack ?? String(error));
    const message = 'The sandbox itself failed. Its log says more.';
    return c.json(errorBody({ status: 500, code: 'SANDBOX_FAILED', message }), 500);
  });
  return {
    request: async (path, init) => app.request(path, init),
    fetch: async (request) => app.fetch(request),
    advance,
    close() {
      clearInterval(timer);
      webhooks.close();
    },
  };
}
