/** What the lender's back end tells its pages. */
export interface DemoConfig {
  readonly clientOrigin: string;
  readonly isSandbox: boolean;
  readonly scenarios: readonly { readonly name: string; readonly summary: string }[];
}

export async function loadConfig(): Promise<DemoConfig> {
  const response = await fetch('/api/config');
  return (await response.json()) as DemoConfig;
}
