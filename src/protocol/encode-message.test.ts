import { expect, test } from 'vitest';
import { eventOf, exited, info, problem, succeeded } from './bank-messages.test-support.ts';
import { encodeMessage } from './encode-message.ts';

test.each([
  ['a success with every id', succeeded({ sessionId: 's-1', entityId: 'e-1', linkId: 'l-1' })],
  ['a success of the entity flow', succeeded({ entityId: 'e-1' })],
  ['an exit', exited('Closed by the customer')],
  ['an error of a statement', problem('MU003', 'Wrong password')],
  ['an error of net banking', problem('NB004', '', null)],
  ['progress', info('bank_selected', 'HDFC')],
])('%s is read as what was encoded', (_, event) => {
  expect(eventOf(encodeMessage(event))).toEqual(event);
});
