import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

export const hasCurl = spawnSync('curl', ['--version']).status === 0;

const run = promisify(execFile);

/** What the last of these commands is answered, which is curl's. */
export async function runCommands(
  commands: string,
): Promise<{ readonly body: unknown; readonly status: number }> {
  const { stdout } = await run('sh', ['-c', `${commands} -s -w '\n%{http_code}'`]);
  const [body = '', status] = stdout.trim().split(/\n(?=\d+$)/);
  return { body: JSON.parse(body), status: Number(status) };
}
