import type { Plugin, ViteDevServer } from 'vite';
import { lenderApi } from './api.ts';
import type { BankConnect } from './bank-connect.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { realFinbox } from './real-finbox.ts';
import { returnScript } from './return-script.ts';
import { startSandbox } from './sandbox.ts';

/** Makes the dev server the lender's: session endpoint, page rendering and, without a key, a sandbox. */
export function lenderBackEnd(project: string): Plugin {
  let clientOrigin = '';
  return {
    name: 'lender-back-end',
    apply: 'serve',
    async configureServer(server) {
      const bank = realFinbox(process.env) ?? (await startSandbox(server, project));
      clientOrigin = bank.clientOrigin;
      const policy = contentSecurityPolicy(clientOrigin);
      server.middlewares.use((_request, response, next) => {
        response.setHeader('content-security-policy', policy);
        next();
      });
      const script = await returnScript(project);
      server.middlewares.use('/finbox-return.js', (_request, response) => {
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.end(script);
      });
      server.middlewares.use(lenderApi(bank));
      server.printUrls = () => printAddresses(server, bank);
    },
    transformIndexHtml: (html) => html.replaceAll('%CLIENT_ORIGIN%', clientOrigin),
  };
}

function printAddresses({ resolvedUrls, config }: ViteDevServer, bank: BankConnect): void {
  const home = resolvedUrls?.local[0] ?? '';
  const lines = [
    ['Lender’s page', home],
    ['Design review', `${home}review.html`],
    ['React, Vue', `${home}react.html  ${home}vue.html`],
    bank.isSandbox
      ? ['BankConnect', `sandbox, ${bank.clientOrigin}/`]
      : ['BankConnect', `real FinBox, ${new URL(bank.baseUrl).origin}/`],
  ];
  const text = lines.map(([name = '', value]) => `  ${name.padEnd(14)} ${value}`).join('\n');
  config.logger.info(`\n${text}\n`);
}
