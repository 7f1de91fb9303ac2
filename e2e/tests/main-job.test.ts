import { element } from '../support/host-page.ts';
import { expect, test } from '../support/test.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

test('a customer connects a bank by hand in the dialog and the page hears one success @phone', async ({
  host,
}) => {
  await host.open(element('application-1', 'display="modal"'));
  await host.page.getByRole('button', { name: 'Connect your bank' }).click();
  await host.journey.getByRole('button', { name: /HDFC/ }).click();
  await host.journey.locator('input[type=file]').setInputFiles({
    name: 'statement.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4 statement'),
  });
  await host.journey.getByRole('button', { name: 'Continue' }).click();
  await host.journey.getByRole('button', { name: /submit|finish/i }).click();

  expect(await host.outcome()).toMatchObject({
    type: 'finbox-success',
    detail: { sessionId: expect.stringMatching(UUID), linkId: 'application-1', via: 'message' },
  });
  await expect(host.page.locator('dialog')).toHaveCount(0);
  await expect(host.element).toContainText('Your bank is connected');
});

test('a wrong password is reported, the customer tries again and then leaves', async ({ host }) => {
  await host.open(element('application-2'));
  await host.journey.getByRole('button', { name: /HDFC/ }).click();
  await host.journey.locator('input[type=file]').setInputFiles({
    name: 'statement.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4 statement'),
  });
  await host.journey.getByLabel(/password/i).fill('wrong');
  await host.journey.getByRole('button', { name: 'Continue' }).click();
  await expect
    .poll(() => host.heard())
    .toContainEqual({
      type: 'finbox-error',
      detail: {
        code: 'MU003',
        category: 'manual-upload',
        reason: expect.any(String),
        linkId: 'application-2',
      },
    });
  await expect(host.element).toHaveAttribute('status', 'open');

  await host.journey.getByRole('button', { name: 'Leave' }).click();
  expect(await host.outcome()).toMatchObject({
    type: 'finbox-failure',
    detail: { code: 'exit', problem: { code: 'MU003' } },
  });
});
