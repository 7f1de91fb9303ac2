import * as v from 'valibot';
import { readAnswer } from './answer.ts';
import { sessionPath, type Call, type CallOptions } from './call.ts';
import { InsightsAnswer } from './insights.ts';
import { givenListOf, objectOf, Text } from './schema.ts';

const PdfsAnswer = objectOf({
  statements: givenListOf(
    objectOf({
      statement_id: Text,
      bank_name: Text,
      pdf_password: Text,
      pdf_url: Text,
      account_id: Text,
      source: Text,
      message: Text,
    }),
  ),
});

/**
 * Typed where FinBox documents it; its further members are kept. `raw` is the answer as it came, for
 * your records.
 */
export type Insights = v.InferOutput<typeof InsightsAnswer> & { readonly raw: unknown };

/**
 * `pdf_url` lives for an hour, and is `null` after 30 days. It opens the statement for whoever has it:
 * a secret of this customer's, like `pdf_password`.
 */
export type StatementPdfs = v.InferOutput<typeof PdfsAnswer>;

/**
 * What a processed session yields. Refused as `PROCESSING_NOT_REQUESTED` or `PROCESSING_NOT_COMPLETED`
 * before that: see `waitForProcessing`. Both need the client's `serverHash`.
 */
export interface SessionResults {
  /** The transactions and what FinBox makes of them, for each account. May be megabytes. */
  getInsights(sessionId: string, options?: CallOptions): Promise<Insights>;
  /** The statements as files. */
  getPdfs(sessionId: string, options?: CallOptions): Promise<StatementPdfs>;
}

export function createSessionResults(call: Call): SessionResults {
  return {
    getInsights: async (sessionId, options) => {
      const path = sessionPath(sessionId, 'insights');
      const answer = await call.raw({ operation: 'getInsights', method: 'GET', path }, options);
      const insights = readAnswer(InsightsAnswer, answer);
      const raw: unknown = JSON.parse(answer.text);
      return { ...insights, raw };
    },
    getPdfs: async (sessionId, options) => {
      const path = sessionPath(sessionId, 'get_pdfs');
      return call(PdfsAnswer, { operation: 'getPdfs', method: 'GET', path }, options);
    },
  };
}
