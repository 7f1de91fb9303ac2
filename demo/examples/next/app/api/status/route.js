import { createStatusHandler } from 'finbox-connect/server';
import { finbox, sessions } from '../../../lib/finbox.js';

export const POST = createStatusHandler(finbox, (sessionId) => sessions.has(sessionId));
