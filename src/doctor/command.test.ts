import { expect, test } from 'vitest';
import { readDoctorCommand } from './command.ts';
import type { Finding } from './finding.ts';
import { isHealthy, writeJson, writeReport } from './report.ts';

test.each([
  [[], 'Say which page'],
  [['lender.example'], 'begins with https://'],
  [['file:///etc/passwd'], 'begins with https://'],
  [['https://a.example', 'https://b.example'], 'one word too many'],
  [['https://a.example', '--header', 'no colon'], '"<name>: <value>"'],
  [['https://a.example', '--colour'], '--colour'],
])('%j is refused, with the mend', (argv, problem) => {
  expect(readDoctorCommand(argv)).toMatchObject({
    type: 'wrong',
    problem: expect.stringContaining(problem),
  });
});

test('the secret of a header that is written wrong is not repeated', () => {
  const command = readDoctorCommand(['https://a.example', '--header', 'Cookie=secret-1']);
  expect(JSON.stringify(command)).not.toContain('secret-1');
});

test('options are read', () => {
  const argv = ['https://a.example', '--json', '--no-session', '--header', 'Cookie: id=1; b=2'];
  const command = readDoctorCommand([...argv, '--return-page', '/return']);
  expect(command).toMatchObject({
    type: 'examine',
    options: { isJson: true, asksForSession: false, returnPage: '/return' },
  });
  if (command.type === 'examine') expect(command.options.headers.get('cookie')).toBe('id=1; b=2');
});

test('what a script sets on the element can be said', () => {
  const argv = ['--client-origin', 'https://client.example', '--session-endpoint', '/api/session'];
  expect(readDoctorCommand(['https://a.example', ...argv])).toMatchObject({
    options: { clientOrigin: 'https://client.example', sessionEndpoint: '/api/session' },
  });
});

const finding: Finding = {
  code: 'frame-src',
  level: 'error',
  problem: 'The frame stays empty.',
  at: 'https://a.example/',
  evidence: 'Content-Security-Policy: frame-src x',
  fix: 'Write: frame-src y',
};

test('the report says the worst first, each with where, what and how', () => {
  const note: Finding = { ...finding, level: 'note', code: 'opener-policy' };
  const report = writeReport('https://a.example/', [note, finding]);
  expect(report.indexOf('frame-src:')).toBeLessThan(report.indexOf('opener-policy:'));
  expect(report).toContain(
    '    has  Content-Security-Policy: frame-src x\n    fix  Write: frame-src y',
  );
  expect(report).toContain('1 error, 0 warnings.');
});

test('the report ends with what was found, and tells of nothing to mend where nothing is to be mended', () => {
  const note: Finding = { ...finding, level: 'note', fix: '' };
  const warning: Finding = { ...finding, level: 'warning' };
  const report = (...findings: Finding[]): string => writeReport('https://a.example/', findings);
  expect(report(note)).not.toContain('fix');
  expect(report(note)).toContain('Nothing found that would break.');
  expect(report(finding, finding, warning)).toContain('2 errors, 1 warning.');
});

test('only what customers will meet makes a page unhealthy', () => {
  expect(isHealthy([{ ...finding, level: 'warning' }])).toBe(true);
  expect(JSON.parse(writeJson('https://a.example/', [finding]))).toMatchObject({
    isHealthy: false,
    findings: [finding],
  });
});
