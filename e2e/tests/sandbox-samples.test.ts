import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { BASE_URL, ENVIRONMENT, isProcessing, sample } from '../support/printed-samples.ts';

/*
 * The samples of docs/back-end.md, run as they are printed. Each stands in a file of its own, next to
 * a caller that creates a session, lets the scenario play in the customer's stead, confirms another
 * id than the stored one and then the stored one, and starts the processing. The C# sample is not
 * among them: its tools want a project and a restore, which is no job for a quick test.
 */

const run = promisify(execFile);
interface Language {
  readonly name: string;
  /** Of the code fence. */
  readonly fence: string;
  readonly file: string;
  readonly caller: { readonly file: string; readonly text: string };
  /** The first ones only ask whether the machine has what is needed. */
  readonly needs: readonly (readonly string[])[];
  readonly commands: readonly (readonly string[])[];
}

const LANGUAGES: readonly Language[] = [
  {
    name: 'Python',
    fence: 'python',
    file: 'bankconnect.py',
    caller: {
      file: 'caller.py',
      text: [
        'import os, urllib.request',
        'from bankconnect import create_session, is_confirmed, start_processing',
        'stored = {}',
        'id = create_session("sandbox:success", stored.__setitem__)["session_id"]',
        'assert stored["sandbox:success"] == id',
        'urllib.request.urlopen(os.environ["JOURNEY"] + id).read()',
        'results = is_confirmed("other", id), is_confirmed(id, id)',
        'start_processing(id)',
        'print(id, *(str(each).lower() for each in results))',
      ].join('\n'),
    },
    needs: [['python3', '-c', 'import requests']],
    commands: [['python3', 'caller.py']],
  },
  {
    name: 'Java',
    fence: 'java',
    file: 'BankConnect.java',
    caller: {
      file: 'Caller.java',
      text: `
        public class Caller {
          public static void main(String[] none) throws Exception {
            BankConnect finbox = new BankConnect();
            String answer = finbox.createSession("sandbox:success");
            String id = answer.replaceAll(".*\\"session_id\\":\\"([^\\"]+)\\".*", "$1");
            new java.net.URL(System.getenv("JOURNEY") + id).openStream().readAllBytes();
            boolean other = finbox.isConfirmed("other", id), own = finbox.isConfirmed(id, id);
            finbox.startProcessing(id);
            System.out.println(id + " " + other + " " + own);
          }
        }
      `,
    },
    needs: [['javac', '--version']],
    commands: [
      ['javac', 'BankConnect.java', 'Caller.java'],
      ['java', 'Caller'],
    ],
  },
  {
    name: 'PHP',
    fence: 'php',
    file: 'bankconnect.php',
    caller: {
      file: 'caller.php',
      text: `<?php
        require 'bankconnect.php';
        $stored = [];
        $store = function ($linkId, $id) use (&$stored) { $stored[$linkId] = $id; };
        $id = createSession('sandbox:success', $store)['session_id'];
        if ($stored['sandbox:success'] !== $id) throw new Exception('not stored');
        file_get_contents(getenv('JOURNEY') . $id);
        $results = [isConfirmed('other', $id), isConfirmed($id, $id)];
        startProcessing($id);
        echo $id, ' ', json_encode($results[0]), ' ', json_encode($results[1]);
      `,
    },
    needs: [['php', '-r', 'exit(function_exists("curl_init") ? 0 : 1);']],
    commands: [['php', 'caller.php']],
  },
];

async function works([command = '', ...args]: readonly string[]): Promise<boolean> {
  return run(command, args).then(
    () => true,
    () => false,
  );
}

async function createSession(): Promise<string> {
  const response = await fetch(`${BASE_URL}/v1/session/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ api_key: 'sandbox-key', link_id: 'sandbox:success' }),
  });
  return ((await response.json()) as { session_id: string }).session_id;
}

for (const { name, fence, file, caller, needs, commands } of LANGUAGES) {
  test(`the ${name} sample creates, confirms and processes a session`, async () => {
    for (const need of needs) test.skip(!(await works(need)), `not here: ${need.join(' ')}`);
    // Beneath the package, so that its own name leads to it.
    const cwd = test.info().outputPath('sample');
    await mkdir(cwd, { recursive: true });
    await writeFile(join(cwd, file), await sample(fence));
    await writeFile(join(cwd, caller.file), caller.text);
    let said = '';
    for (const [command = '', ...args] of commands) {
      said = (await run(command, args, { cwd, env: ENVIRONMENT })).stdout;
    }
    const [id = '', ...confirmed] = said.trim().split(' ');
    expect(confirmed).toEqual(['false', 'true']);
    expect(await isProcessing(id)).toBe(true);
  });
}

test('the curl sample’s three calls are answered', async () => {
  test.skip(!(await works(['curl', '--version'])), 'not here: curl');
  test.skip(!(await works(['sh', '-c', 'exit 0'])), 'not here: sh');
  const id = await createSession();
  await fetch(ENVIRONMENT.JOURNEY + id);
  const script = await sample('sh');
  const { stdout } = await run('sh', ['-c', script], { env: { ...ENVIRONMENT, SESSION_ID: id } });
  const [created, status, processing] = stdout
    .split(/(?<=\})(?=\{"session_id")/)
    .map((text) => JSON.parse(text) as unknown);
  expect(created).toMatchObject({
    session_id: expect.any(String),
    redirect_url: expect.any(String),
  });
  expect(status).toMatchObject({ session_id: id, upload_status: 'COMPLETED' });
  expect(processing).toEqual({ session_id: id, message: 'success' });
});
