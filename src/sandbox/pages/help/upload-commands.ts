import { wordOf } from '../../api/session-data/failure.ts';
import { quietly } from './call-error-requests.ts';

export interface Upload {
  readonly key?: string;
  readonly session?: string;
  readonly content?: string;
  readonly fields?: string;
}

export function post({ key = 'sandbox-key', session = '$SESSION', fields = '' }: Upload): string {
  const form = `-H 'x-api-key: ${key}' -F session_id=${session}`;
  return `curl $BASE/v1/statement/upload_session/ ${form} ${fields}`.trim();
}

/** A file of one line. It is no PDF, but begins like one, and that is all that the sandbox looks at. */
export function file(name = 'hdfc.pdf', parts: Upload = {}): string {
  const { content = '%PDF-1.4', fields = '' } = parts;
  const form = `${fields} -F upload_type=PDF -F 'file=@-;filename=${name}'`.trim();
  return `echo '${content}' | ${post({ ...parts, fields: form })}`;
}

export function upload(): string {
  return quietly(file());
}

export function failing(code: string): string {
  return file(`${wordOf(code)}.pdf`);
}

export function password(text: string): Upload {
  return { fields: `-F pdf_password=${text}` };
}
