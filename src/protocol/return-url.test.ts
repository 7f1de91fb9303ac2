import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DONE, returned, RETURNS } from './return-urls.test-support.ts';
import { decodeReturnUrl, withoutReturn } from './return-url.ts';

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
