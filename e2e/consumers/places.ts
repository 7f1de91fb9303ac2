import { LENDER_PORT } from '../support/places.mjs';

/** Beside the end-to-end tests' own ports. */
export const CONSUMER_SANDBOX_PORT = LENDER_PORT + 2;

/** Where the sandbox is for the examples, as they are written and as they are played. */
export const WRITTEN_SANDBOX = 'http://127.0.0.1:4300';
export const PLAYED_SANDBOX = `http://127.0.0.1:${CONSUMER_SANDBOX_PORT}`;

/** Below the repository's tests, and not below its `node_modules`: nothing there may be found by chance. */
export const TARBALL_FOLDER = 'e2e/.consumers/packed';
