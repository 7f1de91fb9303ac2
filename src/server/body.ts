/** The body as text, or `null` where it is longer than that many bytes. */
export async function readText(request: Request, maxBytes: number): Promise<string | null> {
  if (request.bodyUsed) {
    throw new TypeError(
      'The body of this Request was read already. Give the handler the Request before anything reads ' +
        'it, or a webhook handler the body and the presented secret.',
    );
  }
  if (!request.body) return '';
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
