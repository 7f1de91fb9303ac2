import { Hono } from 'hono';
import bankList from './bank-list.css?raw';
import base from './base.css?raw';
import consent from './consent.css?raw';
import dark from './dark.css?raw';
import controls from './controls.css?raw';
import frame from './frame.css?raw';
import icon from './icon.svg?raw';
import modes from './modes.css?raw';
import script from './page.js?raw';
import pages from './pages.css?raw';
import wait from './wait.css?raw';

const styles = [base, frame, controls, bankList, modes, consent, pages, wait].join('\n');

const ASSETS = {
  '/assets/pages.css': { type: 'text/css; charset=utf-8', text: styles },
  '/assets/dark.css': { type: 'text/css; charset=utf-8', text: dark },
  '/assets/page.js': { type: 'text/javascript; charset=utf-8', text: script },
  '/assets/icon.svg': { type: 'image/svg+xml', text: icon },
};

/** The files are built into the bundle, so that the command is one file without dependencies. */
export function createAssets(): Hono {
  const files = new Hono();
  for (const [path, { type, text }] of Object.entries(ASSETS)) {
    files.get(path, (c) => c.body(text, 200, { 'content-type': type }));
  }
  files.get('/favicon.ico', (c) => c.redirect('/assets/icon.svg', 302));
  return files;
}
