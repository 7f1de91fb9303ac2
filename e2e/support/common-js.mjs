// Finishes dist/cjs: says that its files are CommonJS, and copies the types that they declare. The package is
// a module, so TypeScript would refuse to `require` the types that the modules have.
import { cpSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FROM = 'dist/types';
const TO = 'dist/cjs/types';

const copied = new Set();

function copy(file) {
  if (copied.has(file)) return;
  copied.add(file);
  mkdirSync(dirname(join(TO, file)), { recursive: true });
  cpSync(join(FROM, file), join(TO, file));
  const text = readFileSync(join(FROM, file), 'utf8');
  for (const [, path] of text.matchAll(/(?:from|import\()\s*['"](\.[^'"]+)\.ts['"]/g)) {
    copy(join(dirname(file), `${path}.d.ts`));
  }
}

copy('server/index.d.ts');
copy('testing/index.d.ts');
writeFileSync('dist/cjs/package.json', '{ "type": "commonjs" }\n');
