import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Hono, type Context } from 'hono';
import type { Account, Statement } from '../../bank/accounts.ts';
import { notFound, refuse } from '../../http/api-error.ts';
import type { Session, Sessions } from '../../sessions/sessions.ts';
import { statementPdf } from './statement-pdf.ts';

/** The statements of a session as files, at addresses that need no key and live for an hour. */
export interface StatementFiles {
  /** The answer of `get_pdfs`. */
  listBody(c: Context, session: Session): object;
  /** Serves the addresses. To be mounted at `/bank-connect`. */
  readonly routes: Hono;
}

export interface StatementFilesParts {
  readonly sessions: Sessions;
  readonly now: () => number;
  /** The origin by which the caller reached the sandbox. */
  readonly originOf: (c: Context) => string;
}

const HOUR_MS = 3_600_000;
/** After that the address is empty. Source, as for the hour: FinBox docs, Get PDFs. */
const KEPT_MS = 30 * 24 * HOUR_MS;

export function createStatementFiles({
  sessions,
  now,
  originOf,
}: StatementFilesParts): StatementFiles {
  const secret = randomBytes(32);
  const sign = (path: string, expires: string): Buffer =>
    createHmac('sha256', secret).update(`${path}\n${expires}`).digest();

  function addressOf(c: Context, session: Session, statement: Statement): string {
    if (statement.source === 'aa' || now() >= statement.createdAt + KEPT_MS) return '';
    const path = `/bank-connect/statement_files/${session.id}/${statement.id}.pdf`;
    const expires = String(now() + HOUR_MS);
    const signature = sign(path, expires).toString('hex');
    return `${originOf(c)}${path}?expires=${expires}&signature=${signature}`;
  }

  function isSigned(c: Context): boolean {
    const expires = c.req.query('expires') ?? '';
    const given = Buffer.from(c.req.query('signature') ?? '', 'hex');
    const expected = sign(c.req.path, expires);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  const routes = new Hono();
  routes.get('/statement_files/:session/:file', (c) => {
    if (!isSigned(c) || now() >= Number(c.req.query('expires'))) {
      const message = 'The address of this PDF is not valid any more. Ask get_pdfs again.';
      return refuse(c, { status: 403, code: 'ACCESS_DENIED', message });
    }
    const found = findStatement(sessions.find(c.req.param('session')), c.req.param('file'));
    if (!found) return refuse(c, notFound('This statement was deleted.'));
    const name = found.statement.fileName.replaceAll(/[^\w. -]/g, '_');
    return c.body(statementPdf(found.account, found.statement), 200, {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}"`,
    });
  });

  return {
    routes,
    listBody: (c, session) => ({
      statements: session.accounts.flatMap((account) =>
        account.statements.map((statement) => ({
          statement_id: statement.id,
          bank_name: account.bank.id.toLowerCase(),
          // Of a file that was uploaded by API and needed one; the one that the sandbox gives needs none.
          pdf_password: statement.password ?? null,
          pdf_url: addressOf(c, session, statement),
          account_id: account.id,
          source: statement.source.toUpperCase(),
          message: statement.source === 'aa' ? 'Failure' : 'Success',
        })),
      ),
    }),
  };
}

function findStatement(
  session: Session | null,
  file: string,
): { readonly account: Account; readonly statement: Statement } | null {
  for (const account of session?.accounts ?? []) {
    const statement = account.statements.find(({ id }) => `${id}.pdf` === file);
    if (statement) return { account, statement };
  }
  return null;
}
