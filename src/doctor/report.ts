import type { Finding } from './finding.ts';

const MARKS = { error: '✗', warning: '!', note: '·' } as const;
const ORDER = ['error', 'warning', 'note'] as const;

/** What a person reads, the worst first. */
export function writeReport(url: string, findings: readonly Finding[]): string {
  const sorted = ORDER.flatMap((level) => findings.filter((each) => each.level === level));
  const entries = sorted.map(({ level, code, problem, at, evidence, fix }) =>
    [
      `${MARKS[level]} ${code}: ${problem}`,
      `    at   ${at}`,
      `    has  ${evidence}`,
      ...(fix ? [`    fix  ${fix}`] : []),
    ].join('\n'),
  );
  return [`finbox-connect doctor: ${url}`, ...entries, summary(findings), ''].join('\n\n');
}

/** What a program reads. */
export function writeJson(url: string, findings: readonly Finding[]): string {
  return JSON.stringify({ url, isHealthy: isHealthy(findings), findings }, null, 2);
}

/** Whether nothing was found that customers will meet. */
export function isHealthy(findings: readonly Finding[]): boolean {
  return !findings.some(({ level }) => level === 'error');
}

function summary(findings: readonly Finding[]): string {
  const count = (level: Finding['level']): number =>
    findings.filter((each) => each.level === level).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors + warnings === 0) return 'Nothing found that would break.';
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`;
}
