import { allows, findDirective, type Resource } from '../content-security-policy.ts';
import type { Finding, FindingCode } from '../finding.ts';
import { parseUrl } from '../parse-url.ts';
import type { Patient } from '../patient.ts';
import { builtName } from '../scripts.ts';

const FRAME = ['frame-src', 'child-src', 'default-src'] as const;
const SCRIPT = ['script-src-elem', 'script-src', 'default-src'] as const;
const CONNECT = ['connect-src', 'default-src'] as const;
const NEEDED_IN_SANDBOX = ['allow-scripts', 'allow-same-origin', 'allow-popups', 'allow-forms'];

/** What each Content-Security-Policy of the page, in a header or a `<meta>`, refuses of the journey. */
export function checkPolicies(patient: Patient): readonly Finding[] {
  const { clientOrigins, scripts, endpoints, displays } = patient;
  const isFramed = displays.has('inline') || displays.has('modal');
  const frames = isFramed ? clientOrigins.flatMap(asResource) : [];
  const tags = scripts.flatMap((script) => {
    const { url, tag } = script;
    const attributes = tag?.attributes;
    const isOurs = builtName(script) && attributes;
    const [nonce, integrity] = [attributes?.get('nonce'), attributes?.get('integrity')];
    return isOurs ? [{ url, nonce, integrity }] : [];
  });
  return [
    ...frames.flatMap((resource) =>
      refusals(patient, 'frame-src', FRAME, resource, 'The frame with the journey stays empty'),
    ),
    ...tags.flatMap((resource) =>
      refusals(patient, 'script-src', SCRIPT, resource, 'The script is not run'),
    ),
    ...endpoints.flatMap((url) =>
      refusals(patient, 'connect-src', CONNECT, { url }, 'The endpoint cannot be asked'),
    ),
    ...sandboxRefusals(patient),
  ];
}

/** One that is no origin has a finding of its own. */
function asResource(origin: string): readonly Resource[] {
  const url = parseUrl(origin);
  return url ? [{ url }] : [];
}

function refusals(
  { page }: Patient,
  code: FindingCode,
  names: readonly string[],
  resource: Resource,
  harm: string,
): readonly Finding[] {
  return page.policies.flatMap((policy) => {
    const directive = findDirective(policy, names);
    if (!directive || allows(policy, names, page.url, resource)) return [];
    const { name } = directive;
    const sources = directive.sources.filter((each) => each !== "'none'");
    const source = resource.url.origin === page.url.origin ? "'self'" : resource.url.origin;
    const isNonced = sources.includes("'strict-dynamic'");
    const fix = isNonced
      ? `Give the script's tag the nonce of ${name}: with 'strict-dynamic' no address counts.`
      : `Write: ${code} ${[...sources, source].join(' ')}`;
    return {
      code,
      level: 'error' as const,
      problem: `${harm}: ${name} does not allow ${resource.url.origin}.`,
      at: page.url.href,
      evidence: policy.from,
      fix,
    };
  });
}

function sandboxRefusals({ page }: Patient): readonly Finding[] {
  return page.policies.flatMap(({ directives, from }) => {
    const given = directives.get('sandbox');
    const missing = given ? NEEDED_IN_SANDBOX.filter((token) => !given.includes(token)) : [];
    if (missing.length === 0) return [];
    return {
      code: 'csp-sandbox' as const,
      level: 'error' as const,
      problem: `The page's sandbox does not let the journey work: ${missing.join(', ')}.`,
      at: page.url.href,
      evidence: from,
      fix: `Leave the directive "sandbox" out, or add ${missing.join(' ')} to it.`,
    };
  });
}
