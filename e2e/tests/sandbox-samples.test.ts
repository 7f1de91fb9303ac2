import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { BASE_URL, ENVIRONMENT, sample } from '../support/printed-samples.ts';

/*
 * The samples of docs/back-end.md, run as they are printed. Each stands in a file of its own, next to
 * a caller that creates a session, lets the scenario play in the customer's stead, confirms another
 * id than the stored one and then the stored one, starts the processing and waits for the insights.
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
        'from bankconnect import create_session, insights, is_confirmed, start_processing',
        'stored = {}',
        'id = create_session("sandbox:success", stored.__setitem__)["session_id"]',
        'assert stored["sandbox:success"] == id',
        'urllib.request.urlopen(os.environ["JOURNEY"] + id).read()',
        'results = is_confirmed("other", id), is_confirmed(id, id)',
        'start_processing(id)',
        'bank = insights(id)["accounts"][0]["data"]["account_details"]["bank"]',
        'print(id, *(str(each).lower() for each in results), bank)',
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
            String bank = finbox.insights(id, java.time.Duration.ofMinutes(1))
                .replaceAll("(?s).*\\"bank\\":\\"([^\\"]+)\\".*", "$1");
            System.out.println(id + " " + other + " " + own + " " + bank);
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
        $bank = insights($id)['accounts'][0]['data']['account_details']['bank'];
        echo $id, ' ', json_encode($results[0]), ' ', json_encode($results[1]), ' ', $bank;
      `,
    },
    needs: [['php', '-r', 'exit(function_exists("curl_init") ? 0 : 1);']],
    commands: [['php', 'caller.php']],
  },
  {
    name: 'C#',
    fence: 'csharp',
    file: 'BankConnect.cs',
    caller: {
      file: 'Program.cs',
      text: `
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;

        public static class Program
        {
            public static async Task Main()
            {
                var finbox = new BankConnect();
                var session = await finbox.CreateSession("sandbox:success");
                var id = session.GetProperty("session_id").GetString();
                var journey = Environment.GetEnvironmentVariable("JOURNEY") + id;
                await new HttpClient().GetStringAsync(journey);
                var other = await finbox.IsConfirmed("other", id);
                var own = await finbox.IsConfirmed(id, id);
                await finbox.StartProcessing(id);
                var insights = await finbox.Insights(id, TimeSpan.FromMinutes(1));
                var details = insights.GetProperty("accounts")[0].GetProperty("data").GetProperty("account_details");
                Console.WriteLine($"{id} {other} {own} {details.GetProperty("bank").GetString()}".ToLower());
            }
        }
      `,
    },
    needs: [['dotnet', '--version']],
    commands: [
      ['dotnet', 'new', 'console', '--force', '--name', 'Caller', '--output', '.', '--no-restore'],
      ['dotnet', 'run'],
    ],
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
  test(`the ${name} sample leads from the session to its insights`, async () => {
    // Compilers start slowly.
    test.slow();
    for (const need of needs) test.skip(!(await works(need)), `not here: ${need.join(' ')}`);
    // Beneath the package, so that its own name leads to it.
    const cwd = test.info().outputPath('sample');
    await mkdir(cwd, { recursive: true });
    await writeFile(join(cwd, file), await sample(fence));
    let said = '';
    for (const [command = '', ...args] of commands) {
      // What makes a project writes a caller of its own.
      await writeFile(join(cwd, caller.file), caller.text);
      said = (await run(command, args, { cwd, env: ENVIRONMENT })).stdout;
    }
    const [, ...results] = said.trim().split(' ');
    expect(results).toEqual(['false', 'true', 'hdfc']);
  });
}

test('the curl samples lead from the session to its insights', async () => {
  test.skip(!(await works(['curl', '--version'])), 'not here: curl');
  test.skip(!(await works(['sh', '-c', 'exit 0'])), 'not here: sh');
  const id = await createSession();
  await fetch(ENVIRONMENT.JOURNEY + id);
  const script = (await sample('sh')) + (await sample('sh', '# insights'));
  const { stdout } = await run('sh', ['-c', script], { env: { ...ENVIRONMENT, SESSION_ID: id } });
  const [created, status, processing, insights] = stdout
    .split(/(?<=\})(?=\{"session_id")/)
    .map((text) => JSON.parse(text) as unknown);
  expect(created).toMatchObject({
    session_id: expect.any(String),
    redirect_url: expect.any(String),
  });
  expect(status).toMatchObject({ session_id: id, upload_status: 'COMPLETED' });
  expect(processing).toEqual({ session_id: id, message: 'success' });
  expect(insights).toMatchObject({ session_id: id, accounts: [{ data: expect.anything() }] });
});
