import { playFramedReturn } from '../support/framed-return.ts';
import { test } from '../support/test.ts';

// The driver starts Chromium without the partitioning of storage that customers' browsers have.
test('a return page that another site frames ends nothing', ({ host }) => playFramedReturn(host));
