import type { Finding } from '../finding.ts';
import type { Patient } from '../patient.ts';

/** Headers of the page but its policies. `X-Frame-Options` is about who frames the page: of no account. */
export function checkHeaders({ page, displays }: Patient): readonly Finding[] {
  const { headers, url } = page;
  const findings: Finding[] = [];
  const embedder = headers.get('cross-origin-embedder-policy') ?? '';
  if (/^\s*(require-corp|credentialless)/.test(embedder)) {
    const isFramed = displays.has('inline') || displays.has('modal');
    findings.push({
      code: 'embedder-policy',
      level: isFramed ? 'error' : 'note',
      problem: isFramed
        ? 'Browsers refuse every frame that does not send this header too, and BankConnect is not known to.'
        : 'It keeps other sites out of frames; a journey in a window of its own is not touched.',
      at: url.href,
      evidence: `Cross-Origin-Embedder-Policy: ${embedder}`,
      fix: isFramed ? 'Take the header off this page, or use display="popup" or "redirect".' : '',
    });
  }
  const opener = headers.get('cross-origin-opener-policy');
  if (opener) {
    findings.push({
      code: 'opener-policy',
      level: 'note',
      problem:
        'Fine: a popup or tab is heard by a channel of your origin and not by its opener, which this cuts.',
      at: url.href,
      evidence: `Cross-Origin-Opener-Policy: ${opener}`,
      fix: '',
    });
  }
  const permissions = headers.get('permissions-policy');
  if (permissions) {
    findings.push({
      code: 'permissions-policy',
      level: 'note',
      problem: 'Fine: BankConnect documents no permission that it needs of the page.',
      at: url.href,
      evidence: `Permissions-Policy: ${permissions}`,
      fix: '',
    });
  }
  return findings;
}
