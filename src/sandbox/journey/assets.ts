import { Hono } from 'hono';
import bankList from './bank-list.css?raw';
import controls from './controls.css?raw';
import frame from './frame.css?raw';
import icon from './icon.svg?raw';
import base from './journey.css?raw';
import ways from './ways.css?raw';
import script from './journey.js?raw';
import pages from './pages.css?raw';

const styles = [base, frame, controls, bankList, ways, pages].join('\n');

const ASSETS = {
  '/assets/journey.css': { type: 'text/css; charset=utf-8', text: styles },
  '/assets/journey.js': { type: 'text/javascript; charset=utf-8', text: script },
  '/assets/icon.svg': { type: 'image/svg+xml', text: icon },
};

/** Files of the pages, built into the bundle: the command is one file without dependencies. */
export function assets(): Hono {
  const files = new Hono();
  for (const [path, { type, text }] of Object.entries(ASSETS)) {
    files.get(path, (c) => c.body(text, 200, { 'content-type': type }));
  }
  files.get('/favicon.ico', (c) => c.redirect('/assets/icon.svg', 302));
  return files;
}
