// Style sheets that stand as text in a script.
import { parse, walk } from 'css-tree';
import ts from 'typescript';

/** What a template puts in is blanked, so that positions stay. */
function readText(node, source) {
  if (ts.isStringLiteralLike(node))
    return source.text.slice(node.getStart(source) + 1, node.end - 1);
  if (!ts.isTemplateExpression(node)) return null;
  const start = node.getStart(source) + 1;
  let text = source.text.slice(start, node.end - 1);
  for (const { expression, literal } of node.templateSpans) {
    const from = expression.pos - 2 - start;
    const to = literal.getStart(source) + 1 - start;
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }
  return text;
}

function isSheet(text) {
  if (!text.includes('{') || !text.includes('}')) return false;
  let hasErrors = false;
  let hasDeclaration = false;
  const tree = parse(text, {
    onParseError() {
      hasErrors = true;
    },
  });
  walk(tree, (node) => {
    if (node.type === 'Declaration') hasDeclaration = true;
  });
  return hasDeclaration && !hasErrors;
}

/** @param {ts.SourceFile} source @returns {{ text: string, offset: number }[]} */
export function findSheets(source) {
  const isStylesFile = /(^|\/)styles\.ts$/.test(source.fileName);
  const sheets = [];
  const visit = (node) => {
    const text = readText(node, source);
    // In a file of styles, text that is no style sheet is a mistake, and reported as one.
    if (text !== null && (isSheet(text) || (isStylesFile && text.includes('{'))))
      sheets.push({ text, offset: node.getStart(source) + 1 });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return sheets;
}
