import { isLoopback } from '../../../shared/loopback.ts';
import type { ApiError } from '../../http/api-error.ts';
import { UPLOAD_ERRORS } from './upload-errors.ts';

/** A file as it came, by any of the three ways. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Form = Readonly<Record<string, unknown>>;

export const MAX_FILE_BYTES = 15 * 1024 * 1024;
const DOWNLOAD_TIMEOUT_MS = 10_000;
const UNNAMED = 'statement.pdf';

/** Reads `file`, else downloads `file_url`. With `upload_type` BASE64 either is a text. */
export async function readSentFile(
  form: Form,
  hosts: readonly string[],
): Promise<SentFile | ApiError> {
  const isBase64 = form['upload_type'] === 'BASE64';
  const { file, file_url: url } = form;
  if (isMissing(file) && isMissing(url)) return UPLOAD_ERRORS.noFile;
  const sent = isMissing(file)
    ? await download(String(url), hosts)
    : await readField(file, isBase64);
  if ('status' in sent) return sent;
  if (sent.bytes.length === 0) return UPLOAD_ERRORS.emptyFile;
  const decoded = isBase64 ? decodeBase64(sent) : sent;
  if ('status' in decoded) return decoded;
  if (decoded.bytes.length > MAX_FILE_BYTES) return UPLOAD_ERRORS.tooLarge;
  return isPdf(decoded.bytes) ? decoded : UPLOAD_ERRORS.badFile;
}

/** Collections of requests send every field, the empty ones too. */
function isMissing(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}

async function readField(file: unknown, isBase64: boolean): Promise<SentFile | ApiError> {
  if (file instanceof File) {
    return { name: file.name || UNNAMED, bytes: new Uint8Array(await file.arrayBuffer()) };
  }
  if (typeof file !== 'string' || !isBase64) return UPLOAD_ERRORS.badFile;
  return { name: UNNAMED, bytes: new TextEncoder().encode(file) };
}

function decodeBase64({ name, bytes }: SentFile): SentFile | ApiError {
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/^data:application\/pdf;base64,/, '')
    .replaceAll(/\s/g, '');
  const isWellFormed = text.length % 4 === 0 && /^[a-z\d+/]+={0,2}$/i.test(text);
  return isWellFormed ? { name, bytes: Buffer.from(text, 'base64') } : UPLOAD_ERRORS.badBase64;
}

/** From this machine, or one of the hosts. */
async function download(text: string, hosts: readonly string[]): Promise<SentFile | ApiError> {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return UPLOAD_ERRORS.badUrl;
  if (!isLoopback(url) && !hosts.includes(url.hostname)) return UPLOAD_ERRORS.foreignUrl;
  const name = decodeName(url.pathname.split('/').at(-1) ?? '') || UNNAMED;
  try {
    // A redirect could lead to another machine.
    const signal = AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS);
    const response = await fetch(url, { redirect: 'error', signal });
    if (!response.ok || !response.body) return UPLOAD_ERRORS.badUrl;
    return await readAtMost(response.body, name);
  } catch {
    // Whatever keeps the address from being read, its sender hears the documented code.
    return UPLOAD_ERRORS.badUrl;
  }
}

async function readAtMost(
  body: ReadableStream<Uint8Array>,
  name: string,
): Promise<SentFile | ApiError> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > 2 * MAX_FILE_BYTES) {
      await reader.cancel();
      return UPLOAD_ERRORS.tooLarge;
    }
  }
  return { name, bytes: Buffer.concat(chunks) };
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}
