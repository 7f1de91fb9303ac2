/** Commands of which the last one is refused, to be copied. */
export interface CallErrorRequest {
  readonly code: string;
  readonly status: number;
  readonly condition: string;
  /** For a POSIX shell, in order. `$BASE` is the address of the API. */
  readonly commands: readonly string[];
}

type Row = readonly [code: string, status: number, condition: string, ...commands: string[]];

export function toRequest([code, status, condition, ...commands]: Row): CallErrorRequest {
  return { code, status, condition, commands };
}

export const CREDENTIALS = "-H 'x-api-key: sandbox-key' -H 'server-hash: sandbox-hash'";
export const JSON_TYPE = "-H 'content-type: application/json'";

/** Keeps an id of an answer for the commands that follow. */
export function keep(variable: string, field: string, command: string): string {
  return `${variable}=$(${command} | sed 's/.*"${field}":"\\([^"]*\\)".*/\\1/')`;
}

export function create(params: object = {}): string {
  const body = JSON.stringify({ api_key: 'sandbox-key', link_id: 'customer-1042', ...params });
  return keep('SESSION', 'session_id', `curl -s $BASE/v1/session/ ${JSON_TYPE} -d '${body}'`);
}

/** A call about a session. */
export function about(
  name: string,
  method = 'GET',
  session = '$SESSION',
  headers = CREDENTIALS,
): string {
  return `curl -X ${method} $BASE/v1/session_data/${session}/${name}/ ${headers}`;
}

export function quietly(command: string): string {
  return `${command} -s -o /dev/null`;
}

export function commandsOf({ commands }: CallErrorRequest, origin: string): string {
  return [`BASE=${origin}/bank-connect`, ...commands].join('\n');
}
