/** Names that help to tell the customer's own money from others'. */
export interface SessionMetadata {
  readonly names?: readonly string[];
  readonly employer_names?: readonly string[];
  readonly companies_for_self_transfer?: readonly string[];
}

/**
 * What both versions of the Session API take, under the API's own names. Source: FinBox docs,
 * session flow, "Session API". A limit that is stated as such is checked before the request;
 * "unchecked" marks where the documents contradict themselves, and the API decides.
 */
export interface CommonSessionParams {
  /**
   * Your own identifier of the customer or the application: 1 to 500 characters. FinBox's mobile
   * SDKs ask for at least 8 (unchecked).
   */
  readonly link_id: string;
  /**
   * Your return page, an `http:` or `https:` URL of at most 200 characters. Needed where the
   * customer leaves your page for the journey. Not the `redirect_url` of the answer.
   */
  readonly redirect_url?: string;
  /**
   * `DD/MM/YYYY`, a date of the calendar, before `to_date`. Default: the last 6 months. An Account
   * Aggregator gives 14 months at most, and an older date is moved up silently.
   */
  readonly from_date?: string;
  /**
   * `DD/MM/YYYY`. Default: today. Within the first week of a month, that month is left out. Whether
   * one date may come without the other is unchecked (`MISSING_DATE_FIELD`).
   */
  readonly to_date?: string;
  /** `DD/MM/YYYY`. Only the error tables name it: before `max_to_date`. */
  readonly max_from_date?: string;
  /** `DD/MM/YYYY`. Only the error tables name it. */
  readonly max_to_date?: string;
  /** An `http:` or `https:` URL of your logo. */
  readonly logo_url?: string;
  /**
   * A bank's identifier, at most 50 characters, to skip the choice of bank. Required with the modes
   * `pdf` and `aa`. Which banks there are: `getBankCatalogue`; unchecked.
   */
  readonly bank_name?: string;
  /** The only way that the customer may take: a statement, Account Aggregator, or net banking. */
  readonly mode?: 'pdf' | 'aa' | 'online';
  /** Prefills the Account Aggregator's form. FinBox's mobile SDKs ask for 10 digits (unchecked). */
  readonly mobile_number?: string;
  /** Whole minutes, 5 to 43200 (30 days). The default is not documented. */
  readonly session_expiry?: number;
  /** Several statements, or several banks. At most 50 characters; the choices are unchecked. */
  readonly journey_mode?: 'multi_pdf' | 'multi_banking' | (string & {});
  /** Takes statements without strict validation. Default: `false`. */
  readonly accept_anything?: boolean;
  /** Whether the customer may change a prefilled `mobile_number`. Default: `false`. */
  readonly is_mobile_field_editable?: boolean;
  readonly metadata?: SessionMetadata;
}

/** Version 1: periodic consent by flat parameters. */
export interface SessionParams extends CommonSessionParams {
  /** Required for periodic consent. The documents differ in the choices: unchecked. */
  readonly aa_journey_mode?: 'only_recurring' | 'once_with_recurring' | 'only_once' | (string & {});
  /**
   * Whole months; 1 to 60, 1 to 84 or 1 to 24, as the documents have it: unchecked. Sent as
   * `aa_recurring_tenure_month_count`, which is the name that the API's own errors use.
   */
  readonly aa_recurring_tenure_month?: number;
  /** The same under the name that is sent, and wins where both are given. */
  readonly aa_recurring_tenure_month_count?: number;
  /** Required for periodic consent: unchecked. */
  readonly aa_recurring_frequency_unit?: 'year' | 'month' | 'day' | 'hour' | (string & {});
  /** 1 to 5 or 1 to 3, as the documents have it: unchecked. */
  readonly aa_recurring_frequency_value?: number;
}

/** One consent's own dates, `DD/MM/YYYY`. What is not given is FinBox's or your organisation's. */
export interface ConsentDates {
  readonly from_date?: string;
  readonly to_date?: string;
  readonly consent_expiry?: string;
}

export type ConsentCode =
  'CC0001' | 'CC0002' | 'CC0003' | 'CC0004' | 'CC0005' | 'CC0006' | 'CC0007';

/** Version 2: consent by a journey's code. Source: FinBox docs, "Session API V2". */
export interface SessionParamsV2 extends CommonSessionParams {
  /**
   * `BCAA001` once (CC0001; the default), `BCAA002` periodic (CC0002), `BCAA003` both (CC0003,
   * CC0004), `BCAA004` both and collections (CC0005, CC0006, CC0007).
   */
  readonly aa_journey_code?: 'BCAA001' | 'BCAA002' | 'BCAA003' | 'BCAA004';
  /** By the code of the consent; each must belong to `aa_journey_code` (unchecked). */
  readonly consents?: Readonly<Partial<Record<ConsentCode, ConsentDates>>>;
}
