import { attackRow, type AttackRow } from './attack-row.ts';
import { CLIENT } from './attacked-page.ts';

const GROUP = 'What is sent';

/** Has the journey's own window say junk; runs in the page, so it can use globals only. */
type SayJunk = () => Promise<void>;

const JUNK: readonly (readonly [string, SayJunk])[] = [
  [
    'null, numbers, empty and wrong types',
    () => {
      const { success } = window.attack;
      const odd = [
        null,
        undefined,
        true,
        0,
        NaN,
        -1,
        '',
        'success',
        '[]',
        '{"type":',
        [],
        [[]],
        {},
      ];
      const types = [null, 1, [], ['finbox-bankconnect'], 'finbox-lending', 'FINBOX-BANKCONNECT'];
      const statuses = [null, 1, {}, ['success'], 'Success', 'succeeded', '__proto__', 'toString'];
      const payloads = ['done', 1, true, ['session-1'], { sessionId: { id: 'session-1' } }];
      return window.attack.say(window.attack.journey(), [
        ...odd,
        [success],
        ...types.map((type) => ({ ...success, type })),
        ...statuses.map((status) => ({ ...success, status })),
        ...payloads.map((payload) => ({ ...success, payload })),
      ]);
    },
  ],
  [
    'what JSON cannot carry: maps, dates, buffers, errors, bigints',
    () => {
      const { success } = window.attack;
      const odd = [new Map(Object.entries(success)), new Set([success]), new Date(), /success/];
      const more = [new Error('success'), new Uint8Array(8), new ArrayBuffer(8), BigInt(1)];
      const inside = [...odd, ...more].map((sessionId) => ({ ...success, payload: { sessionId } }));
      return window.attack.say(window.attack.journey(), [...odd, ...more, ...inside]);
    },
  ],
  [
    'strings of 5 MB',
    () => {
      const { success } = window.attack;
      const long = 'x'.repeat(5_000_000);
      return window.attack.say(window.attack.journey(), [
        long,
        JSON.stringify({ ...success, padding: long }),
        { ...success, payload: { sessionId: long } },
        { ...success, payload: { sessionId: 'session-1', linkId: long } },
        { ...success, status: long },
      ]);
    },
  ],
  [
    'deep objects and deep JSON',
    () => {
      const { success } = window.attack;
      let deep: object = success;
      for (let depth = 0; depth < 200; depth += 1) deep = { payload: deep, sessionId: deep };
      const brackets = '['.repeat(30_000);
      return window.attack.say(window.attack.journey(), [
        deep,
        { ...success, payload: deep },
        brackets + ']'.repeat(30_000),
        `{"type":"finbox-bankconnect","status":"success","payload":${brackets}`,
      ]);
    },
  ],
  [
    'cyclic objects',
    () => {
      const { success } = window.attack;
      const cycle: Record<string, unknown> = { ...success };
      cycle['payload'] = { sessionId: cycle, payload: cycle };
      const list: unknown[] = [];
      list.push(list);
      return window.attack.say(window.attack.journey(), [
        cycle,
        list,
        { ...success, payload: list },
        { ...success, status: cycle },
      ]);
    },
  ],
  [
    '`__proto__` and `constructor` as keys',
    () => {
      const whole = JSON.stringify(window.attack.success);
      const ids = '{"sessionId":"session-1"}';
      const begin = '{"type":"finbox-bankconnect","status":"success","payload":';
      const bare = begin.replace('"status"', '"__proto__"').replace('"success"', whole);
      return window.attack.say(window.attack.journey(), [
        `{"__proto__":${whole}}`,
        `{"constructor":{"prototype":${whole}}}`,
        `${begin}{"__proto__":{"sessionId":"another"},"sessionId":{}}}`,
        `{"type":"finbox-bankconnect","__proto__":{"status":"success"},"payload":${ids}}`,
        `${bare}${ids}}`,
      ]);
    },
  ],
];

/** From the right window and origin: what is not a whole message of BankConnect's ends nothing. */
export const DATA_ROWS: readonly AttackRow[] = [
  ...JUNK.map(([name, sayJunk]) =>
    attackRow(GROUP, name, async (page) => {
      await page.open();
      await page.attack(sayJunk, null);
      await page.holds();
      await page.hearsTheGenuineSuccess();
    }),
  ),
  attackRow(GROUP, 'getters that throw, and a proxy that does', async (page) => {
    await page.open();
    await page.attack((origin) => {
      const source = window.attack.journey();
      const boom = (): never => {
        throw new Error('boom');
      };
      const thrower = (name: string): object =>
        Object.defineProperty({ ...window.attack.success }, name, { get: boom });
      const proxy = new Proxy({}, { get: boom, getOwnPropertyDescriptor: boom, ownKeys: boom });
      const { proxy: revoked, revoke } = Proxy.revocable({}, {});
      revoke();
      const all = [...['type', 'status', 'payload'].map(thrower), proxy, revoked];
      // Only the page can post them: what a frame posts is a copy.
      for (const data of all) {
        const event = new MessageEvent('message', { data, origin });
        // Firefox's constructor takes no window of another origin.
        window.dispatchEvent(Object.defineProperty(event, 'source', { value: source }));
      }
    }, CLIENT);
    await page.holds('malformed: unreadable');
    await page.hearsTheGenuineSuccess();
  }),
];
