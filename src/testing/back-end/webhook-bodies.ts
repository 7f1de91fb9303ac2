const ACCOUNT = {
  account_id: 'simulated-account',
  bank_name: 'hdfc',
  account_number: 'XXXX3135',
  account_status: 'COMPLETED',
  months: ['2026-08', '2026-09', '2026-10'],
  missing_data: [],
  statements: [{ statement_id: 'simulated-statement', source: 'pdf', error_code: null }],
};

/**
 * Bodies of FinBox's webhooks, as they are documented: give one to `parseWebhook`, or POST it as JSON to the
 * endpoint under test. `fields` are laid over the body.
 */
export const webhookBodies = {
  /** The customer completed the upload. */
  completed: (sessionId: string, fields: object = {}): object => ({
    event_name: 'SESSION_REQUIREMENT_COMPLETION_NOTIFICATION',
    session_id: sessionId,
    message: 'Session requirements completed',
    session_date_range: { from_date: '01/08/2026', to_date: '31/10/2026' },
    accounts: [ACCOUNT],
    ...fields,
  }),
  /** The session expired before the customer had finished. */
  expired: (sessionId: string, fields: object = {}): object => ({
    event_name: 'SESSION_EXPIRY_NOTIFICATION',
    session_id: sessionId,
    message: 'Session expired',
    session_date_range: { from_date: '01/08/2026', to_date: '31/10/2026' },
    accounts: [],
    ...fields,
  }),
  /** The processing finished. */
  processed: (sessionId: string, fields: object = {}): object => ({
    event_name: 'ENRICHMENT_NOTIFICATION',
    session_id: sessionId,
    insights_available: true,
    accounts: [{ ...ACCOUNT, account_status: 'completed', error_code: null, error_message: null }],
    ...fields,
  }),
} as const;
