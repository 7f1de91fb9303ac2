import { expect, test } from 'vitest';
import { expectRefusal } from './frame-refusal.ts';
import { createLaunch } from './request.test-support.ts';

const CLIENT = new URL('https://client.example/?session_id=1');

/** As a browser tells it of a frame that a policy of the page refuses. */
function violate(init: Partial<SecurityPolicyViolationEventInit> = {}): void {
  window.dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      effectiveDirective: 'frame-src',
      blockedURI: CLIENT.href,
      disposition: 'enforce',
      documentURI: location.href,
      originalPolicy: "frame-src 'none'",
      violatedDirective: 'frame-src',
      statusCode: 200,
      ...init,
    }),
  );
}

test.each(['frame-src', 'child-src', 'default-src'])('a frame that %s refuses is told', (name) => {
  const { request, signals } = createLaunch();
  expectRefusal(request, CLIENT);
  violate({ effectiveDirective: name, blockedURI: CLIENT.origin });
  expect(signals).toEqual([{ type: 'refused-by-page', origin: CLIENT.origin }]);
});

test.each<[string, Partial<SecurityPolicyViolationEventInit>]>([
  ['a policy that only reports', { disposition: 'report' }],
  ['an image', { effectiveDirective: 'img-src' }],
  ['somebody else’s frame', { blockedURI: 'https://elsewhere.example/' }],
  ['what has no address', { blockedURI: 'inline' }],
])('%s is no refusal of the journey', (_, init) => {
  const { request, signals } = createLaunch();
  expectRefusal(request, CLIENT);
  violate(init);
  expect(signals).toEqual([]);
});

test('a launch that is over hears of no refusal', () => {
  const { request, signals, end } = createLaunch();
  expectRefusal(request, CLIENT);
  end();
  violate();
  expect(signals).toEqual([]);
});
