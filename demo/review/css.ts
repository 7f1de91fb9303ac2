/**
 * Whether text is declarations and nothing that reaches out of its rule: a rule that is written after it
 * is still one.
 */
export function isDeclarations(text: string): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`a{${text}}b{}`);
  const [first, second] = sheet.cssRules;
  const isClosed = sheet.cssRules.length === 2 && second instanceof CSSStyleRule;
  return isClosed && first instanceof CSSStyleRule && second.selectorText === 'b';
}

/** Whether text can be the value of a custom property. */
export function isPropertyValue(text: string): boolean {
  return isDeclarations(`--value:${text}`) && CSS.supports('--value', text);
}

/** A rule, or nothing where there is nothing to declare. */
export function writeRule(selector: string, declarations: readonly string[]): string {
  if (declarations.length === 0) return '';
  return `${selector} {\n  ${declarations.join('\n  ')}\n}`;
}

/** Declarations on lines of their own, where no semicolon can be part of a value. */
export function splitDeclarations(text: string): readonly string[] {
  const isPlain = !/["'\\{]|url\(|\/\*/i.test(text);
  const lines = (isPlain ? text.split(';') : [text.replace(/;\s*$/, '')]).map((line) =>
    line.trim(),
  );
  return lines.filter(Boolean).map((line) => `${line};`);
}
