import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { LenderPage, Offering } from '../browsers/lender-page.ts';
import type { FinboxConnect } from '../../src/index.ts';
import { ELEMENT, type Entry } from '../support/entries.ts';
import type { HeardEvent } from '../support/host-page.ts';
import { LENDER, LENDER_PORT } from '../support/places.mjs';

/** A page that says what it is told, on any host. */
export const speakerAt = (host: string, query: Record<string, string> = {}): string =>
  `http://${host}:${LENDER_PORT}/attack/speaker?${new URLSearchParams(query).toString()}`;

export const CLIENT_HOST = 'client.localhost';
export const CLIENT = `http://${CLIENT_HOST}:${LENDER_PORT}`;
/** Nothing to do with BankConnect, and another site than the lender's. */
export const STRANGER_HOST = 'stranger.localhost';

/** Allowed too, so that a row can speak from an origin that differs in its port or scheme alone. */
export const OTHER_PORT_HOST = 'port.localhost';
export const OTHER_SCHEME_HOST = 'scheme.localhost';
const SHORTER_PORT = `${LENDER_PORT}`.slice(0, -1);

export const CLIENT_ORIGINS = [
  CLIENT,
  `http://${OTHER_PORT_HOST}:${SHORTER_PORT}`,
  `https://${OTHER_SCHEME_HOST}:${LENDER_PORT}`,
].join(' ');

/** The journey's own page. In a window of its own it returns once `wait` has been given. */
export const journeyUrl = (session = 'session-1', query: Record<string, string> = {}): string =>
  speakerAt(CLIENT_HOST, { session_id: session, ...query });

/** What `site/recorded-attack.js` offers to the functions that a row runs in the lender's page. */
interface Attack {
  readonly success: object;
  element(): FinboxConnect;
  journey(): Window;
  reloads(): Promise<unknown>;
  say(speaker: Window, messages: readonly unknown[], to?: string): Promise<void>;
  sayFromBlob(speaker: Window, messages: readonly unknown[]): Promise<void>;
  tell(speaker: Window, command: object): Promise<void>;
  navigateJourney(url: string): Promise<void>;
  addFrame(url: string): Promise<Window>;
  hear(more: number): Promise<void>;
}

declare global {
  interface Window {
    attack: Attack;
  }
}

export interface AttackedOffering {
  readonly display?: string;
  /** The element's attributes beside `client-origin` and `display`. Default: a session's address. */
  readonly attributes?: string;
  /** Scripts before the element's own. */
  readonly head?: string;
  readonly aside?: string;
  readonly headers?: Offering['headers'];
  /** The status of a journey in a frame once the page is there. Default: `open`. */
  readonly opensAs?: string;
}

/** A lender's page under attack, whose journey can be told to speak. */
export class AttackedPage {
  readonly lender: LenderPage;

  constructor(lender: LenderPage) {
    this.lender = lender;
  }

  /** Opens a page with a journey; one in a frame opens by itself. */
  async open({
    display = 'inline',
    head = '',
    aside,
    opensAs = 'open',
    ...rest
  }: AttackedOffering = {}): Promise<string> {
    const attributes = rest.attributes ?? `redirect-url="${journeyUrl()}"`;
    const entry: Entry = {
      ...ELEMENT,
      head: `<script src="/attack/recorded-attack.js"></script>${head}${ELEMENT.head}`,
      markup: () =>
        `<finbox-connect client-origin="${CLIENT_ORIGINS}" display="${display}" ${attributes}></finbox-connect>`,
    };
    const url = await this.lender.offer({
      scenario: '',
      display,
      entry,
      frames: `http://*.localhost:${LENDER_PORT} blob:`,
      ...(aside ? { aside } : {}),
      ...(rest.headers ? { headers: rest.headers } : {}),
    });
    if (display === 'inline') await this.lender.reaches(opensAs);
    return url;
  }

  /** Opens a window from the lender's page, by a click: WebKit allows no other. */
  async openWindow(url: string, name = ''): Promise<void> {
    await this.attack(
      (given) => {
        const button = document.createElement('button');
        button.id = 'attack';
        button.textContent = 'Attack';
        button.addEventListener('click', () => {
          window.open(given.url, given.name);
          button.remove();
        });
        document.body.append(button);
      },
      { url, name },
    );
    await this.lender.driver.click('#attack');
  }

  /** Waits until the journey's frame shows its page. */
  async isOpen(): Promise<void> {
    await this.lender.reaches('open');
  }

  /** Runs the attack in the lender's page; it can use its argument and `window.attack`. */
  attack<Argument, Answer>(
    play: (argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer> {
    return this.lender.driver.evaluate(play, argument);
  }

  /** The attack has changed nothing: the journey is open, and its refusals are on record. */
  async holds(...refusals: readonly string[]): Promise<void> {
    await this.hasRefused(...refusals);
    const heard = await this.lender.driver.evaluate(
      () => window.heard.map(({ type }) => type),
      null,
    );
    expect(heard).toEqual(['finbox-open']);
    await this.isOpen();
  }

  /** Waits until the page has recorded these reasons, whatever else it has refused. */
  async hasRefused(...refusals: readonly string[]): Promise<void> {
    await expect(async () => {
      const reasons = await this.lender.driver.evaluate(
        () =>
          (document.querySelector('finbox-connect')?.diagnostics() ?? []).map((entry) =>
            entry.kind === 'refused' ? entry.reason : '',
          ),
        null,
      );
      expect(reasons).toEqual(expect.arrayContaining([...refusals]));
    }).toPass({ timeout: 10_000, intervals: [50] });
  }

  /** The control: the journey's own window says success, and the same page hears it. */
  async hearsTheGenuineSuccess(): Promise<HeardEvent> {
    await this.lender.driver.evaluate(async () => {
      await window.attack.say(window.attack.journey(), [window.attack.success]);
    }, null);
    const outcome = await this.lender.hears('open', 'success');
    expect(outcome.detail).toMatchObject({ sessionId: 'session-1', via: 'message' });
    return outcome;
  }
}

/** A signal that a window of another site waits for, as no page of ours can reach that. */
export class Signal {
  readonly id = randomUUID();

  async give(): Promise<void> {
    // Node does not know the browser's `*.localhost`.
    const server = LENDER.replace(/\/\/[^:]+/, '//127.0.0.1');
    await fetch(`${server}/attack/signals/${this.id}`, { method: 'PUT' });
  }
}
