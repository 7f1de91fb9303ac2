import { readdirSync, readFileSync } from 'node:fs';
import { elementTables } from './api-page.mjs';

const SUMMARY = `\`<finbox-connect>\` shows a FinBox BankConnect journey on a lender's page and reports how it ended:
> one typed outcome per journey, as a DOM event.`;

const RULES = `- The lender's back end creates the session with the Session API. The API key never goes into a page; no
  attribute takes one.
- \`finbox-success\` is a hint for the page. The back end confirms it with the session's upload status, or the
  page names a \`status-endpoint\`, which makes \`confirmed\` true.
- \`finbox-error\` is not the end: the customer may try again. The end is \`finbox-success\` or
  \`finbox-failure\`, exactly once.
- \`popup\` and \`tab\` open only in a click, and they come back to a page of the lender's own origin with
  \`finbox-return.js\` on it, as does \`redirect\`.
- Against the sandbox (\`npx finbox-connect sandbox --port 4300\`) set
  \`client-origin="http://localhost:4300"\`.`;

const EXAMPLE = `\`\`\`html
<script type="module" src="/finbox-connect.js"></script>
<finbox-connect session-endpoint="/api/bankconnect/session" display="modal">Connect your bank</finbox-connect>
\`\`\`

\`\`\`js
document.querySelector('finbox-connect').addEventListener('finbox-success', (event) => {
  const { sessionId, confirmed } = event.detail;
});
\`\`\``;

/** The title and the place of each page in `docs/`. */
function pages() {
  return readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const [heading = file] = readFileSync(`docs/${file}`, 'utf8').split('\n', 1);
      return `- [${heading.replace(/^# /, '')}](${file})`;
    });
}

/** `docs/llms.txt`, in the form of https://llmstxt.org: what a language model needs to use the package. */
export function llmsPage(element, entries) {
  return `${[
    '# finbox-connect',
    `> ${SUMMARY}`,
    RULES,
    EXAMPLE,
    '## Entries',
    entries
      .map(({ name, purpose }) => `- \`finbox-connect${name.slice(1)}\`: ${purpose}`)
      .join('\n'),
    ...elementTables(element).map(([title, rows]) => `## ${title}\n\n${rows}`),
    '## Documentation',
    ['- [README](../README.md)', ...pages()].join('\n'),
  ].join('\n\n')}\n`;
}
