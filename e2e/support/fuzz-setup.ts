import fc from 'fast-check';

/** Set by `npm run fuzz`, for tests in Node and in a browser alike. */
const { VITE_FUZZ_RUNS: runs, VITE_FUZZ_SEED: seed } = import.meta.env;

fc.configureGlobal({ numRuns: Number(runs), seed: Number(seed), endOnFailure: true });
