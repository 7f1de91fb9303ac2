import { createSessionHandler } from 'finbox-connect/server';
import { finbox, sessions } from '../../../lib/finbox.js';

export const POST = createSessionHandler(
  finbox,
  (request) => {
    const { origin, searchParams } = new URL(request.url);
    const link_id = `application-${crypto.randomUUID()}`;
    // Where the journey comes back to when it has left the page.
    const isLeaving = searchParams.get('display') === 'redirect';
    return isLeaving ? { link_id, redirect_url: `${origin}/redirect` } : { link_id };
  },
  { onSession: ({ session_id }) => sessions.add(session_id) },
);
