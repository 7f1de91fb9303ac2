/** What the lender's back end has found out about a success that the browser told it. */
type Confirmation = { readonly confirmed: boolean; readonly reason?: string };

const WORDS: Readonly<Record<string, string>> = {
  IN_PROGRESS: 'BankConnect has not confirmed them yet. Look in again later.',
  NO_UPLOADS: 'The browser says that you have finished, but BankConnect has no statements.',
  EXPIRED: 'The session had expired before it was finished. Please connect your bank again.',
  OTHER_SESSION: 'This success belongs to another session, so it does not count.',
};

/**
 * Shows the difference between what the browser says and what is confirmed: the next step opens only
 * when the back end has asked BankConnect.
 */
export async function confirm(
  sessionId: string | null,
  words: HTMLElement,
  next: HTMLButtonElement,
): Promise<void> {
  next.disabled = true;
  words.textContent = 'The browser says that you have finished. We are asking BankConnect…';
  const { confirmed, reason = '' } = await ask(sessionId ?? '');
  next.disabled = !confirmed;
  words.textContent = confirmed
    ? 'Confirmed by BankConnect: we have your statements.'
    : (WORDS[reason] ?? 'We could not reach BankConnect. Look in again later.');
}

async function ask(sessionId: string): Promise<Confirmation> {
  const request = { method: 'POST', body: sessionId };
  const response = await fetch('/api/bankconnect/confirm', request).catch(() => null);
  return response ? ((await response.json()) as Confirmation) : { confirmed: false };
}
