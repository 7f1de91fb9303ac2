import { beforeAll } from 'vitest';

/* Files that run one after the other share a tab, and with it the storage of that tab. */
beforeAll(() => sessionStorage.clear());
