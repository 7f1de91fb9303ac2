import { userEvent } from 'vitest/browser';
import { expect, onTestFinished, test } from 'vitest';
import { outcomeOf, partOf, placeOpen } from './element.test-support.ts';
import { envelope, eventOf, frameIn, say } from '../launch/in-page.test-support.ts';
import { ENGLISH } from '../launch/english.ts';
import { FinboxConnect } from '../index.ts';

const dialogOf = (element: FinboxConnect) => partOf(element, 'dialog') as HTMLDialogElement;
const inDialog = (element: FinboxConnect, selector: string) =>
  dialogOf(element).querySelector<HTMLElement>(selector)!;

test('the dialog is modal, titled, and opens with its close button focused', async () => {
  const { element } = await placeOpen({ display: 'modal' });
  expect(dialogOf(element).matches(':modal')).toBe(true);
  expect(dialogOf(element)).toHaveAccessibleName('Connect your bank');
  expect(frameIn(element.shadowRoot!)).toHaveAttribute('title', 'Connect your bank');
  expect(element.shadowRoot!.activeElement).toBe(partOf(element, 'close-button'));
});

test('the bar shows the dialog’s title, which a host may word otherwise', async () => {
  FinboxConnect.addText({ lang: 'en', title: 'Link your bank' });
  onTestFinished(() => FinboxConnect.addText({ lang: 'en', title: ENGLISH.title }));
  const { element } = await placeOpen({ display: 'modal' });
  const title = inDialog(element, 'h2');
  expect(title).toBeVisible();
  expect(title).toHaveTextContent('Link your bank');
  expect(dialogOf(element)).toHaveAccessibleName('Link your bank');
});

test('the page does not scroll while the dialog is open', async () => {
  const { element } = await placeOpen({ display: 'modal' });
  expect(getComputedStyle(document.documentElement).overflow).toBe('hidden');
  element.close();
  expect(getComputedStyle(document.documentElement).overflow).not.toBe('hidden');
});

test('the close button asks the host, and closes as dismissed', async () => {
  const { element, heard } = await placeOpen({ display: 'modal' });
  const asked = eventOf(element, 'finbox-close-request');
  const outcome = outcomeOf(element);
  await userEvent.click(partOf(element, 'close-button')!);
  expect((await asked).detail).toEqual({ by: 'button' });
  expect(await outcome).toMatchObject({ code: 'dismissed' });
  expect(heard).toEqual(['finbox-open', 'finbox-close-request', 'finbox-failure']);
});

test('Escape asks too, every time, and a prevented request keeps the journey', async () => {
  const { element, heard } = await placeOpen({ display: 'modal' });
  element.addEventListener('finbox-close-request', (event) => event.preventDefault());
  for (const _ of [1, 2, 3]) await userEvent.keyboard('{Escape}');
  expect(heard).toEqual(['finbox-open', ...Array(3).fill('finbox-close-request')]);
  expect(dialogOf(element).matches(':modal')).toBe(true);
  expect(element.status).toBe('open');
});

test('the button behind the dialog opens nothing while the dialog is there', async () => {
  const { element, heard } = await placeOpen({ display: 'modal' });
  const dialog = dialogOf(element);
  partOf(element, 'button')!.click();
  expect(dialogOf(element)).toBe(dialog);
  expect(heard).toEqual(['finbox-open']);
});

test('a click on the backdrop closes nothing', async () => {
  const { element, heard } = await placeOpen({ display: 'modal' });
  dialogOf(element).click();
  document.body.click();
  expect(heard).toEqual(['finbox-open']);
});

test('a dialog that the browser closes by itself asks like Escape', async () => {
  const { element } = await placeOpen({ display: 'modal' });
  const asked = eventOf(element, 'finbox-close-request');
  element.addEventListener('finbox-close-request', (event) => event.preventDefault());
  dialogOf(element).close();
  expect((await asked).detail).toEqual({ by: 'escape' });
  expect(dialogOf(element).matches(':modal')).toBe(true);
});

test('confirm-close asks the customer inside the dialog before it leaves', async () => {
  const { element, heard } = await placeOpen({ display: 'modal', confirmClose: true });
  await userEvent.click(partOf(element, 'close-button')!);
  const question = inDialog(element, '[role=alertdialog]');
  expect(question).toBeVisible();
  expect(element.shadowRoot!.activeElement).toHaveTextContent('Continue connecting');
  await userEvent.click(inDialog(element, '[role=alertdialog] button'));
  expect(question).not.toBeVisible();
  expect(element.status).toBe('open');

  await userEvent.keyboard('{Escape}');
  expect(question).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(question).not.toBeVisible();

  await userEvent.keyboard('{Escape}');
  const outcome = outcomeOf(element);
  await userEvent.click(inDialog(element, '[role=alertdialog] button:last-child'));
  expect(await outcome).toMatchObject({ code: 'dismissed' });
  expect(heard.at(-1)).toBe('finbox-failure');
});

test('Stay is a button of the brand and Leave a second choice, each with the page’s colours', async () => {
  const sheet = document.createElement('style');
  sheet.textContent =
    'finbox-connect { --finbox-secondary: rgb(1, 2, 3) } finbox-connect::part(button) { color: rgb(4, 5, 6) }';
  document.head.append(sheet);
  onTestFinished(() => sheet.remove());
  const { element } = await placeOpen({ display: 'modal', confirmClose: true });
  await userEvent.click(partOf(element, 'close-button')!);
  const [stay, leave] = [...dialogOf(element).querySelectorAll('[role=alertdialog] button')].map(
    (button) => getComputedStyle(button),
  );
  expect(stay).toMatchObject({ color: 'rgb(4, 5, 6)', backgroundColor: 'rgb(38, 103, 217)' });
  expect(leave).toMatchObject({
    color: 'rgb(1, 2, 3)',
    borderTopColor: 'rgb(1, 2, 3)',
    backgroundColor: 'rgba(0, 0, 0, 0)',
  });
});

test('the focus goes back to what had opened the dialog', async () => {
  const opener = document.createElement('button');
  document.body.append(opener);
  onTestFinished(() => opener.remove());
  opener.focus();
  const { element } = await placeOpen({ display: 'modal' });
  element.close();
  expect(document.activeElement).toBe(opener);
  await element.updateComplete;
  expect(document.activeElement).toBe(opener);
});

test('after a success the focus does not fall back to the page', async () => {
  const { element } = await placeOpen({ display: 'modal' });
  element.close();
  await element.updateComplete;
  const opened = eventOf(element, 'finbox-open');
  await userEvent.click(partOf(element, 'button')!);
  await opened;
  say(frameIn(element.shadowRoot!), envelope('success', { sessionId: 'session-1' }));
  await eventOf(element, 'finbox-success');
  await element.updateComplete;
  expect(element.shadowRoot!.activeElement).toHaveAttribute('role', 'status');
});

test('in a right-to-left page the close button stands on the left, and English words stay English', async () => {
  document.documentElement.dir = 'rtl';
  onTestFinished(() => document.documentElement.removeAttribute('dir'));
  const { element } = await placeOpen({ display: 'modal' });
  const dialog = dialogOf(element).getBoundingClientRect();
  const close = partOf(element, 'close-button')!.getBoundingClientRect();
  expect(close.left - dialog.left).toBeLessThan(dialog.right - close.right);
  const title = document.createRange();
  title.selectNodeContents(inDialog(element, 'h2'));
  const { left, right } = title.getBoundingClientRect();
  expect(dialog.right - right).toBeGreaterThan(8);
  expect(dialog.right - right).toBeLessThan(left - close.right);
  expect(inDialog(element, '[role=status]')).toHaveAttribute('dir', 'ltr');
});
