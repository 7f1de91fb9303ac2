/** Every kind of thing that the doctor can say. */
export type FindingCode =
  | 'frame-src'
  | 'script-src'
  | 'connect-src'
  | 'csp-sandbox'
  | 'embedder-policy'
  | 'opener-policy'
  | 'permissions-policy'
  | 'no-element'
  | 'client-origin'
  | 'insecure-page'
  | 'mixed-content'
  | 'script-unreachable'
  | 'script-outdated'
  | 'script-integrity'
  | 'api-key'
  | 'session-api-in-page'
  | 'endpoint-unreachable'
  | 'endpoint-get'
  | 'endpoint-cross-site'
  | 'endpoint-answer'
  | 'endpoint-key'
  | 'endpoint-cached'
  | 'endpoint-unchecked'
  | 'return-unchecked'
  | 'return-unreachable'
  | 'return-origin'
  | 'return-script'
  | 'return-parameters';

/** One thing that the doctor has found. Never holds a secret: what looks like one is cut short. */
export interface Finding {
  readonly code: FindingCode;
  /** `error`: customers will meet it. `warning`: it may do harm. `note`: looked at, and fine or unknown. */
  readonly level: 'error' | 'warning' | 'note';
  readonly problem: string;
  /** The address of what was looked at. */
  readonly at: string;
  /** The very header, or the line of the document with its number. */
  readonly evidence: string;
  /** What to do. Empty for what needs nothing. */
  readonly fix: string;
}

const MAX_EVIDENCE_LENGTH = 300;

/** One line, not too long to read. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MAX_EVIDENCE_LENGTH ? `${line.slice(0, MAX_EVIDENCE_LENGTH)}…` : line;
}
