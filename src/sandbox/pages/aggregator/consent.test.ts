import { describe, expect, test } from 'vitest';
import { createAggregatorCustomer, toConsent } from './walk.test-support.ts';

async function consentText(
  request: Record<string, unknown> = {},
  options: Parameters<typeof createAggregatorCustomer>[1] = {},
): Promise<string> {
  const { text } = await toConsent(await createAggregatorCustomer(request, options));
  // A line break between words counts as a space, as for a browser.
  return text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

const RECURRING = {
  aa_journey_mode: 'once_with_recurring',
  aa_recurring_tenure_month_count: 12,
  aa_recurring_frequency_unit: 'month',
  aa_recurring_frequency_value: 2,
};

describe('the consent', () => {
  test('says who asks, through whom, for what, for how long, and how it is revoked', async () => {
    const text = await consentText({ redirect_url: 'https://lender.example/return' });
    for (const words of [
      'lender.example asks for this consent through Sandbox AA',
      'To assess your loan application',
      'Profile, summary and transactions',
      'Consent type One-time',
      'Fetched Once',
      'Data life Kept for 1 month',
      'Valid 23/11/2026 to 24/11/2026',
      'HDFC Bank',
      'You can revoke a consent at any time',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Tenure');
  });

  test.each([
    [{}, {}, 'Your lender asks'],
    [{ redirect_url: 'http://localhost:4400/return' }, {}, 'Your lender asks'],
    [{ redirect_url: 'https://lender.example/' }, { lender: 'A & B Finance' }, 'A &amp; B Finance'],
  ])('with %o and %o it says “%s”', async (request, options, words) => {
    expect(await consentText(request, options)).toContain(words);
  });

  test('asks for no month in whose first week the period ends', async () => {
    const period = { from_date: '01/05/2026', to_date: '07/11/2026' };
    expect(await consentText(period)).toContain('01/05/2026 to 31/10/2026');
    const later = { from_date: '01/05/2026', to_date: '08/11/2026' };
    expect(await consentText(later)).toContain('01/05/2026 to 08/11/2026');
  });

  test('never asks for a period that ends before it begins', async () => {
    const period = { from_date: '01/01/2020', to_date: '31/05/2020' };
    expect(await consentText(period)).toContain('01/01/2020 to 31/05/2020');
  });

  test('asks for 14 months at most', async () => {
    const period = (from_date: string) => ({ from_date, to_date: '31/10/2026' });
    expect(await consentText(period('23/09/2025'))).toContain('23/09/2025 to 31/10/2026');
    expect(await consentText(period('22/09/2025'))).toContain('23/09/2025 to 31/10/2026');
  });

  test.each([
    [60, '60 months'],
    [61, '60 months'],
    [84, '60 months'],
    [1, '1 month'],
  ])('of %i months has a tenure of %s', async (months, words) => {
    const text = await consentText({ ...RECURRING, aa_recurring_tenure_month_count: months });
    expect(text).toContain(`Tenure ${words} `);
  });

  test('says how often it fetches, and until when', async () => {
    const text = await consentText(RECURRING);
    expect(text).toContain('these 2 consents');
    expect(text).toContain('Fetched Once');
    expect(text).toContain('Consent type Periodic Fetched Up to 2 times a month');
    expect(text).toContain('Valid 23/11/2026 to 23/11/2027');
  });

  test('shows the dates that a version 2 session gave', async () => {
    const consents = { CC0004: { consent_expiry: '24/12/2027' } };
    const text = await consentText({ aa_journey_code: 'BCAA003', consents }, { version: 2 });
    for (const word of [
      'CC0003',
      'CC0004',
      '24/12/2027',
      'Tenure 12 months',
      'Up to once a month',
    ]) {
      expect(text).toContain(word);
    }
  });

  test('that is rejected is an exit that says so', async () => {
    const customer = await createAggregatorCustomer();
    await toConsent(customer);
    expect((await customer.send('aa/refuse')).posts).toEqual([
      {
        type: 'finbox-bankconnect',
        status: 'exit',
        payload: { linkId: 'customer-1042', message: 'Customer refused the consent' },
      },
    ]);
  });

  test('may be approved and yet bring nothing', async () => {
    const customer = await createAggregatorCustomer();
    await toConsent(customer, '9000000003');
    const page = await customer.send('aa/consent');
    expect(page).toMatchObject({ path: '/journey/aa/consent', posts: [] });
    expect(page.text).toContain('HDFC Bank did not send your statements');
  });
});
