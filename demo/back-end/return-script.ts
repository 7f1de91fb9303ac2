import { join } from 'node:path';
import { build } from 'vite';

/**
 * `finbox-return.js` as the package ships it, for the static return page in `public/`: a classic
 * script, which the dev server does not make by itself.
 */
export async function returnScript(project: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: project,
    build: {
      write: false,
      lib: { entry: join(project, 'src/return.ts'), formats: ['iife'], name: 'FinboxReturn' },
    },
  });
  const [first] = Array.isArray(built) ? built : [];
  const chunk = first?.output[0];
  if (!chunk) throw new Error('src/return.ts made no script.');
  return chunk.code;
}
