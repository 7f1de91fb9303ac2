import { compileScript, parse } from 'vue/compiler-sfc';
import { build, type Loader } from 'esbuild';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What a module may import as `copied`. */
export interface Copied {
  readonly contents: string;
  readonly loader: Loader;
}

/** Bundles a page's script with the built package and with the copied module and its styles. */
export async function buildModule(entry: string, copied: Copied, css: string): Promise<string> {
  const styles = `const sheet = document.createElement('style');
    sheet.textContent = ${JSON.stringify(css)};
    document.head.append(sheet);`;
  const { outputFiles } = await build({
    stdin: { contents: `import 'copied.css';\n${entry}`, resolveDir: PROJECT },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [
      {
        name: 'copied',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^copied(\.css)?$|connect-bank\.css$/ }, ({ path }) => ({
            path,
            namespace: 'copied',
          }));
          onLoad({ filter: /^copied$/, namespace: 'copied' }, () => ({
            ...copied,
            resolveDir: PROJECT,
          }));
          onLoad({ filter: /css$/, namespace: 'copied' }, () => ({
            contents: styles,
            loader: 'js',
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

/** Compiles a single-file component; throws for one that has errors. */
export function compileVue(source: string): { readonly script: string; readonly css: string } {
  const { descriptor, errors } = parse(source);
  const [error] = errors;
  if (error) throw error;
  const { content } = compileScript(descriptor, { id: 'copied', inlineTemplate: true });
  return { script: content, css: descriptor.styles.map((style) => style.content).join('\n') };
}
