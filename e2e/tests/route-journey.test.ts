import { routeJourney } from '../../src/testing/route-journey.ts';
import { element } from '../support/host-page.ts';
import { BANKCONNECT, LENDER } from '../support/places.mjs';
import { expect, test } from '../support/test.ts';

const RETURN = `${LENDER}/return`;

for (const display of ['inline', 'modal']) {
  test(`a routed journey is played in place of BankConnect: ${display}`, async ({ host }) => {
    await routeJourney(host.page, ['info:bank_selected', 'error:MU003', 'success'], {
      clientOrigin: BANKCONNECT,
    });
    await host.open(element('routed', `display="${display}" launch="manual"`));
    await host.page.getByRole('button', { name: 'Connect your bank' }).click();
    expect(await host.outcome()).toMatchObject({
      type: 'finbox-success',
      detail: { via: 'message' },
    });
    expect(await host.heard()).toContainEqual(
      expect.objectContaining({
        type: 'finbox-error',
        detail: expect.objectContaining({ code: 'MU003' }),
      }),
    );
  });
}

for (const [steps, type] of [
  [['success'], 'finbox-success'],
  [['exit'], 'finbox-failure'],
] as const) {
  test(`a routed journey in a popup comes back by the return page: ${steps[0]}`, async ({
    host,
  }) => {
    await routeJourney(host.page, steps, { clientOrigin: BANKCONNECT, returnUrl: RETURN });
    await host.open(element('routed', 'display="popup"'));
    await host.page.getByRole('button', { name: 'Connect your bank' }).click();
    expect(await host.outcome()).toMatchObject({ type });
  });
}
