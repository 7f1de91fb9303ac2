// For each language a classic script, `dist/text/hi.iife.js`, that teaches it to the page's element.
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build } from 'vite';

const FOLDER = 'dist/text';
const ENTRY = resolve('language.js');

/** Works with whichever copy of the element the page has registered, before or after this script. */
async function teach(module) {
  const [name, ...others] = Object.keys(await import(resolve(FOLDER, module)));
  if (!name || others.length > 0) throw new Error(`${module} must export one language.`);
  return `
    import { ${name} } from './${FOLDER}/${module}';
    customElements.whenDefined('finbox-connect').then(() => {
      customElements.get('finbox-connect').addText(${name});
    });`;
}

const modules = readdirSync(FOLDER).filter((file) => /^[\w-]+\.js$/.test(file));
if (modules.length === 0)
  throw new Error(`There is no language in ${FOLDER}: build the modules first.`);

for (const module of modules) {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'language',
        // It is not on the disk.
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? teach(module) : undefined),
      },
    ],
    build: {
      outDir: FOLDER,
      emptyOutDir: false,
      copyPublicDir: false,
      sourcemap: true,
      target: 'es2022',
      lib: {
        entry: ENTRY,
        formats: ['iife'],
        name: 'FinboxText',
        fileName: () => `${basename(module, '.js')}.iife.js`,
      },
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  });
}
console.log(`Wrote a classic script for each of ${modules.length} languages.`);
