import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeReturnUrl, withoutReturn } from './return-url.ts';

const DONE = 'https://lender.example/done';

function returned(
  success: boolean,
  sessionId: string | null = null,
  entityId: string | null = null,
) {
  return { success, sessionId, entityId };
}

/** What BankConnect made of the lender's address, what it says, and the address without it. */
const RETURNS: readonly [
  name: string,
  url: string,
  result: ReturnType<typeof returned>,
  cleaned: string,
][] = [
  ['a success', `${DONE}?success=true&session_id=s-1`, returned(true, 's-1'), DONE],
  ['a success by entity', `${DONE}?success=true&entity_id=e-1`, returned(true, null, 'e-1'), DONE],
  [
    'a success with both ids',
    `${DONE}?success=true&entity_id=e-1&session_id=s-1`,
    returned(true, 's-1', 'e-1'),
    DONE,
  ],
  ['a success without an id', `${DONE}?success=true`, returned(true), DONE],
  ['an exit', `${DONE}?success=false`, returned(false), DONE],
  ['upper case', `${DONE}?success=TRUE&session_id=s-1`, returned(true, 's-1'), DONE],
  ['mixed case', `${DONE}?success=False`, returned(false), DONE],
  ['an empty id', `${DONE}?success=true&session_id=`, returned(true), DONE],
  ['a blank id', `${DONE}?success=true&session_id=%20`, returned(true), DONE],
  [
    'an id without a value',
    `${DONE}?success=true&session_id`,
    returned(true),
    `${DONE}?session_id`,
  ],
  ['an encoded id', `${DONE}?success=true&session_id=a%2Fb%3D%26c`, returned(true, 'a/b=&c'), DONE],
  [
    'broken encoding',
    `${DONE}?x=%zz&success=true&session_id=s%-1`,
    returned(true, 's%-1'),
    `${DONE}?x=%zz`,
  ],
  [
    'the lender has parameters',
    `${DONE}?a=b%20c&d&success=true&session_id=s-1`,
    returned(true, 's-1'),
    `${DONE}?a=b%20c&d`,
  ],
  [
    'a second question mark',
    `${DONE}?a=b?success=true&session_id=s-1`,
    returned(true, 's-1'),
    `${DONE}?a=b`,
  ],
  [
    'parameters behind the second question mark',
    `${DONE}?a=b?success=true&session_id=s-1&c=d#part`,
    returned(true, 's-1'),
    `${DONE}?a=b&c=d#part`,
  ],
  [
    'a third question mark',
    `${DONE}?success=true&session_id=s-1?c=d`,
    returned(true, 's-1'),
    `${DONE}?c=d`,
  ],
  [
    'parameters on both sides',
    `${DONE}?a=b&success=true&session_id=s-1&c=d&e`,
    returned(true, 's-1'),
    `${DONE}?a=b&c=d&e`,
  ],
  [
    'parameters after it',
    `${DONE}?success=false&utm_source=bank`,
    returned(false),
    `${DONE}?utm_source=bank`,
  ],
  [
    'a parameter between its own',
    `${DONE}?success=true&a=b&session_id=s-1`,
    returned(true, 's-1'),
    `${DONE}?a=b`,
  ],
  [
    'a hash after it',
    `${DONE}?success=true&session_id=s-1#part`,
    returned(true, 's-1'),
    `${DONE}#part`,
  ],
  [
    'behind the route of a hash',
    `${DONE}#/done?success=true&session_id=s-1`,
    returned(true, 's-1'),
    `${DONE}#/done`,
  ],
  [
    'behind the parameters of a hash',
    `${DONE}?q=1#/done?a=b?success=true&session_id=s-1&c=d`,
    returned(true, 's-1'),
    `${DONE}?q=1#/done?a=b&c=d`,
  ],
  [
    'behind a hash that follows parameters',
    `${DONE}?q=1#/done?success=true&c=d`,
    returned(true),
    `${DONE}?q=1#/done?c=d`,
  ],
  ['as the hash', `${DONE}#success=true&session_id=s-1`, returned(true, 's-1'), DONE],
  [
    'in the hash with others',
    `${DONE}?q=1#success=true&tab=2`,
    returned(true),
    `${DONE}?q=1#tab=2`,
  ],
  [
    'an ampersand and no question mark',
    `${DONE}&success=true&session_id=s-1`,
    returned(true, 's-1'),
    DONE,
  ],
  [
    'an ampersand right after the question mark',
    `${DONE}?&success=false`,
    returned(false),
    `${DONE}?`,
  ],
  [
    'doubled and dangling ampersands',
    `${DONE}?a=b&&success=true&&session_id=s-1&`,
    returned(true, 's-1'),
    `${DONE}?a=b&`,
  ],
  [
    "the lender's own session_id before it",
    `${DONE}?session_id=own&success=true&session_id=s-1`,
    returned(true, 's-1'),
    `${DONE}?session_id=own`,
  ],
  [
    'an id before it, which is never its own',
    `${DONE}?session_id=own&success=true`,
    returned(true),
    `${DONE}?session_id=own`,
  ],
  [
    "the lender's own session_id before an exit",
    `${DONE}?session_id=own&success=false`,
    returned(false),
    `${DONE}?session_id=own`,
  ],
  [
    "the lender's own success before a second question mark",
    `${DONE}?success=maybe&session_id=own?success=true&session_id=s-1`,
    returned(true, 's-1'),
    `${DONE}?success=maybe&session_id=own`,
  ],
  [
    'the return of an earlier journey',
    `${DONE}?success=true&session_id=s-1?success=false`,
    returned(false),
    `${DONE}?success=true&session_id=s-1`,
  ],
  [
    "the lender's own session_id in the hash",
    `${DONE}?success=true&session_id=s-1#session_id=own`,
    returned(true, 's-1'),
    `${DONE}#session_id=own`,
  ],
  [
    'names that merely end like its own',
    `${DONE}?unsuccess=false&success=true&session_id=s-1&my_session_id=own`,
    returned(true, 's-1'),
    `${DONE}?unsuccess=false&my_session_id=own`,
  ],
  ['a relative address', '?success=true&session_id=s-1', returned(true, 's-1'), ''],
  ['no address at all', 'not a url?success=true', returned(true), 'not a url'],
];

describe('a return', () => {
  test.each(RETURNS)('%s: %s is read', (_name, url, result) => {
    expect(decodeReturnUrl(url)).toEqual(result);
  });

  test.each(RETURNS)('%s: %s is cleaned', (_name, url, _result, cleaned) => {
    expect(withoutReturn(url)).toBe(cleaned);
  });
});

describe('no return', () => {
  test.each([
    ['no parameters', DONE],
    ['an empty address', ''],
    ['an id alone', `${DONE}?session_id=s-1`],
    ['a success that is neither', `${DONE}?success=1&session_id=s-1`],
    ['an empty success', `${DONE}?success=&session_id=s-1`],
    ['a success without a value', `${DONE}?success&session_id=s-1`],
    ['a success with more in it', `${DONE}?success=true%2Cfalse`],
    ['the last success is neither', `${DONE}?success=true?success=maybe`],
    ['a name in another case', `${DONE}?Success=true`],
    ['a longer name', `${DONE}?unsuccess=true&successful=true`],
    ['a return inside a value', `${DONE}?next=${encodeURIComponent('/a?success=true')}`],
    ['a path', 'https://lender.example/success=true'],
    ['the client', 'https://bankconnectclient.finbox.in/?session_id=s-1&token=t'],
  ])('%s: %s', (_name, url) => {
    expect(decodeReturnUrl(url)).toBeNull();
    expect(withoutReturn(url)).toBe(url);
  });
});

describe('for any address', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('?', '&', '#', '=', '%', '+', 'a', ' '),
      fc.constantFrom('success=', 'success=true', 'session_id=', 'entity_id=x', 'success=false'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
  });

  test('nothing throws', () => {
    fc.assert(
      fc.property(text, (url) => {
        decodeReturnUrl(url);
        expect(withoutReturn(url).length).toBeLessThanOrEqual(url.length);
      }),
    );
  });

  test('an address without a return is left as it is', () => {
    fc.assert(
      fc.property(text, (url) => {
        fc.pre(decodeReturnUrl(url) === null);
        expect(withoutReturn(url)).toBe(url);
      }),
    );
  });

  test('what BankConnect appends is read, and taken off again to the letter', () => {
    const lenders = fc
      .webUrl({ withQueryParameters: true, withFragments: true })
      .filter((url) => !/success=/.test(url));
    fc.assert(
      fc.property(lenders, fc.uuid(), fc.boolean(), (url, id, success) => {
        const back = success ? `${url}?success=true&session_id=${id}` : `${url}?success=false`;
        expect(decodeReturnUrl(back)).toEqual(returned(success, success ? id : null));
        expect(withoutReturn(back)).toBe(url);
      }),
    );
  });

  test('a long address takes no long time', () => {
    const long = `${DONE}?${'success=&session_id=&?#'.repeat(50_000)}`;
    expect(decodeReturnUrl(long)).toBeNull();
    expect(decodeReturnUrl(`${long}success=true`)).toEqual(returned(true));
  });
});
