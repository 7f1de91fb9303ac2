import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { API_KEY, SERVER_HASH, type Attempt, type Row } from '../../e2e/support/api-attempts.ts';
import { LIST } from '../../e2e/support/api-error-list.ts';
import { MATRIX } from '../../e2e/support/api-error-matrix.ts';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { createFinboxClient, FinboxApiError } from './index.ts';

/*
 * A test for each row of the Session API's two error tables, named after it, in which the client
 * talks to the running sandbox. Source: FinBox docs, Session API.
 */

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
});
afterAll(() => sandbox.close());

async function run({ params, extra, apiKey = API_KEY, raw: request }: Attempt) {
  const answers: { status: number; body: unknown }[] = [];
  const finbox = createFinboxClient({
    apiKey,
    serverHash: SERVER_HASH,
    baseUrl: `${sandbox.url}/bank-connect`,
    fetch: async (url, init) => {
      const response = await fetch(url, request ?? init);
      answers.push({ status: response.status, body: await response.clone().json() });
      return response;
    },
  });
  const error: unknown = await finbox
    .createSession({ link_id: 'customer-1042', ...params }, { extra })
    .then(
      () => expect.unreachable('The session was created.'),
      (thrown: unknown) => thrown,
    );
  return { error, answers };
}

/** The parameter that a message names: "link_id, This field is required." */
function fieldIn(message: string): string | null {
  return /^(\w+), /.exec(message)?.[1] ?? null;
}

async function expectRow([name, rowMessage, attempts]: Row, isExact: boolean) {
  const [, rowCode, statusText] = /^(\w+): .* \((\d{3})\)$/.exec(name) ?? [];
  const status = Number(statusText);
  expect(attempts).not.toEqual([]);
  for (const attempt of attempts) {
    const { source, code = rowCode, message = rowMessage } = attempt;
    const { error, answers } = await run(attempt);
    const field = fieldIn(message);
    expect(error).toBeInstanceOf(FinboxApiError);
    expect(error, inspect(attempt)).toMatchObject({
      source,
      code,
      status,
      ...(field && { field }),
    });
    if (source === 'check') {
      expect(answers).toEqual([]);
      continue;
    }
    const text: unknown = isExact ? message : expect.any(String);
    expect(answers).toEqual([{ status, body: { error: { code, message: text } } }]);
    expect(error).toMatchObject({ message: text, field });
  }
}

/** The rows about `link_id` differ in their messages alone. */
function titled(row: Row): readonly [title: string, row: Row] {
  const [name, message] = row;
  return [name.includes('link_id') ? `${name}, ${message}` : name, row];
}

describe('List of API Error Codes', () => {
  test.each(LIST.map(titled))('%s', async (_title, row) => {
    await expectRow(row, true);
  });
});

describe.each(MATRIX)('Category-Wise Error Matrix: %s', (_category, rows) => {
  // Where both tables have a row for one condition, the sandbox has the words of the first.
  test.each(rows.map(titled))('%s', async (_title, row) => {
    await expectRow(row, row[0].startsWith('INVALID_REQUEST'));
  });
});

describe('the key and the hash are in no error', () => {
  const ALL = [...LIST, ...MATRIX.flatMap(([, rows]) => rows)].flatMap(
    ([, , attempts]) => attempts,
  );

  /** Every text that a log could be made of. */
  function shownOf(error: unknown): string {
    const stack = error instanceof Error ? `${error.stack}\n${inspect(error.cause)}` : '';
    const members = JSON.stringify(error, Object.getOwnPropertyNames(error));
    const inspected = inspect(error, { depth: 20, showHidden: true });
    return [String(error), JSON.stringify(error), members, inspected, stack].join('\n');
  }

  test('of any row', async () => {
    const outcomes = await Promise.all(ALL.map(run));
    const shown = outcomes.map(({ error }) => shownOf(error)).join('\n');
    expect(shown).toContain('FinboxApiError');
    for (const secret of [SERVER_HASH, ...ALL.map(({ apiKey = API_KEY }) => apiKey)]) {
      expect(shown).not.toContain(secret);
    }
  });

  test.each([API_KEY, SERVER_HASH])('whose answer repeats %s', async (secret) => {
    const { error, answers } = await run({ source: 'answer', extra: { mode: secret } });
    expect(JSON.stringify(answers)).toContain(secret);
    expect(error).toMatchObject({ code: 'INVALID_REQUEST', status: 400, field: 'mode' });
    expect(shownOf(error)).not.toContain(secret);
  });
});
