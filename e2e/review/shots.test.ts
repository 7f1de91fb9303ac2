import { expect, test } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';

const RECORD = new URL('shots/browser.json', import.meta.url);
const PHONE = { width: 360, height: 640 };
const DESKTOP = { width: 1280, height: 720 };

/** A chosen set: each look once, on a phone and on a desktop, light and dark, in three scripts. */
const SHOTS = [
  ['idle', PHONE, 'state=idle&display=modal'],
  ['idle-dark-saheli', PHONE, 'state=idle&display=modal&theme=dark&brand=saheli'],
  ['idle-desktop-rupee', DESKTOP, 'state=idle&display=modal&brand=rupee'],
  ['starting', PHONE, 'state=starting'],
  ['starting-dark-hi', PHONE, 'state=starting&theme=dark&lang=hi'],
  ['starting-dialog-desktop', DESKTOP, 'state=starting&display=modal'],
  ['open-dialog-desktop-dark', DESKTOP, 'state=open&display=modal&theme=dark'],
  ['open', PHONE, 'state=open'],
  ['closing', PHONE, 'state=confirm&display=modal'],
  ['closing-dark-ur', PHONE, 'state=confirm&display=modal&theme=dark&lang=ur'],
  ['waiting-hi', PHONE, 'state=waiting&display=popup&lang=hi'],
  ['resumed', PHONE, 'state=resumed&display=popup'],
  ['checking', PHONE, 'state=checking'],
  ['success', PHONE, 'state=success'],
  ['success-dark-hi', PHONE, 'state=success&theme=dark&lang=hi'],
  ['success-desktop-meridian', DESKTOP, 'state=success&brand=meridian'],
  ['exit', PHONE, 'state=exit'],
  ['exit-narrow-ml', { width: 320, height: 640 }, 'state=exit&lang=ml'],
  ['blocked-link-ur', PHONE, 'state=blocked-link&display=popup&lang=ur'],
  ['unavailable-desktop-dark', DESKTOP, 'state=session_unavailable&theme=dark'],
] as const;

const IN_FRAME = ['open', 'confirm'];

for (const [name, viewport, query] of SHOTS) {
  test(`${name} looks as it did`, async ({ page, browser }, { config }) => {
    const version = browser.version().split('.')[0] ?? '';
    const isUpdate = config.updateSnapshots === 'all' || config.updateSnapshots === 'changed';
    if (isUpdate) writeFileSync(RECORD, `{ "chromium": "${version}" }\n`);
    const { chromium } = JSON.parse(readFileSync(RECORD, 'utf8')) as { chromium: string };
    test.skip(
      chromium !== version,
      `The shots are Chromium ${chromium}'s, and this is ${version}.`,
    );
    await page.setViewportSize(viewport);
    await page.goto(`/stage.html?${query}`);
    await page.locator('html[data-shown]').waitFor();
    const state = new URLSearchParams(query).get('state') ?? '';
    if (IN_FRAME.includes(state)) {
      await expect(page.locator('finbox-connect')).toHaveAttribute('status', 'open');
    }
    if (state === 'open') {
      await page.frameLocator('iframe').getByRole('button', { name: /HDFC/ }).waitFor();
    }
    await page.evaluate(() => document.fonts.ready);
    await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.01 });
  });
}
