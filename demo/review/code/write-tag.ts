const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in markup, between tags or between double quotes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Every line moved to the right. */
export function indent(text: string, depth: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(depth));
}

/** A tag with its attributes and its children on lines of their own. */
export function writeTag(
  name: string,
  attributes: readonly string[],
  children: readonly string[],
): string {
  const open = attributes.length ? `<${name}\n  ${attributes.join('\n  ')}\n>` : `<${name}>`;
  const content = children.length ? `\n  ${children.join('\n  ')}\n` : '';
  return `${open}${content}</${name}>`;
}
