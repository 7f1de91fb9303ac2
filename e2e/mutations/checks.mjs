// The checks that the element's security rests on, each with the edit that takes it out. `find` must
// stand in the file exactly once, so that a check which has moved fails the run instead of passing it.

/** @type {readonly import('./run.mjs').Mutation[]} */
export const MUTATIONS = [
  {
    name: 'the sender’s window',
    file: 'src/launch/messages.ts',
    find: 'const sender = source ? findBySender(source) : findLate(origin);',
    replace: 'const sender = (source && findBySender(source)) || [...expectations].at(-1);',
  },
  {
    name: 'the sender’s origin',
    file: 'src/launch/messages.ts',
    find: "if (!origins.includes(origin)) refuse('origin');",
    replace: 'if (false);',
  },
  {
    name: 'the end: nothing counts after it',
    file: 'src/launch/messages.ts',
    find: "else if (signal.aborted) refuse('late');",
    replace: '',
  },
  {
    name: 'the latch: the first outcome counts',
    file: 'src/journey/transition.ts',
    find: "    case 'ended':\n  }",
    replace:
      "    case 'ended':\n      return endOrStay({ status: 'open', sessionId: null, problem: null }, null, input);\n  }",
  },
  {
    name: 'the session that a success names',
    file: 'src/connect/interpret.ts',
    find: 'if (isNameless || (launchedId && sessionId !== launchedId))',
    replace: 'if (isNameless)',
  },
  {
    name: 'the nonce of the window that comes back',
    file: 'src/launch/relay.ts',
    find: 'const isOurWindow = nonces.includes(nonce);',
    replace: 'const isOurWindow = nonces.includes(nonce) || nonces.length >= 0;',
  },
  {
    name: 'own properties alone',
    file: 'src/shared/own-field.ts',
    find: 'return isOwn ? (value',
    replace: 'return isObject ? (value',
  },
  {
    name: 'a return page that another origin frames',
    file: 'src/return.ts',
    find: '&& !isFramedByOthers()) {',
    replace: ') {',
  },
  {
    name: 'the session that a status answer names',
    file: 'src/connect/status-source.ts',
    find: 'return isOther || signal.aborted ? null : answer;',
    replace: 'return signal.aborted ? null : answer;',
  },
  {
    name: 'the scheme of a session’s address, `blob:` with the right origin included',
    file: 'src/connect/client-origins.ts',
    find: 'return isSecure && !url.username && !url.password ? url : null;',
    replace: 'return !url.username && !url.password ? url : null;',
  },
  {
    name: 'the origin, compared whole and not by its beginning',
    file: 'src/launch/messages.ts',
    find: "if (!origins.includes(origin)) refuse('origin');",
    replace: "if (!origins.some((each) => origin.startsWith(each))) refuse('origin');",
  },
  {
    name: 'the origin, its scheme included',
    file: 'src/launch/messages.ts',
    find: "if (!origins.includes(origin)) refuse('origin');",
    replace:
      "if (!origins.some((each) => each.split('//')[1] === origin.split('//')[1])) refuse('origin');",
  },
  {
    name: 'the origin of a message without a window',
    file: 'src/launch/messages.ts',
    find: '.find(({ signal, origins }) => signal.aborted && origins.includes(origin));',
    replace: '.find(({ origins }) => origins.includes(origin));',
  },
  {
    name: 'a success with no id at all',
    file: 'src/connect/interpret.ts',
    find: 'if (isNameless || (launchedId',
    replace: 'if ((launchedId',
  },
  {
    name: 'a return that names neither session nor entity',
    file: 'src/connect/interpret.ts',
    find: 'return !success || Boolean(sessionId ?? entityId);',
    replace: 'return true;',
  },
  {
    name: 'a return to a tab whose session is not known',
    file: 'src/connect/interpret.ts',
    find: "if (proof === 'tab' && !launchedId && result.sessionId) return refused('session');",
    replace: '',
  },
  {
    name: 'the mark of BankConnect’s messages',
    file: 'src/protocol/payload.ts',
    find: "return ownField(data, 'type') === 'finbox-bankconnect';",
    replace: "return typeof ownField(data, 'status') === 'string';",
  },
  {
    name: 'what throws when it is read',
    file: 'src/protocol/decode.ts',
    find: "    return { kind: 'malformed', reason: 'unreadable' };",
    replace: "    throw new Error('unreadable');",
  },
  {
    name: 'the length of a text',
    file: 'src/protocol/decode.ts',
    find: 'if (text.length > JSON_MAX_LENGTH) return null;',
    replace: '',
  },
  {
    name: 'the type and length of an id',
    file: 'src/protocol/field.ts',
    find: "return field != null && !(typeof field === 'string' && field.length <= ID_MAX_LENGTH);",
    replace: 'return false;',
  },
  {
    name: 'the origin of a session’s address',
    file: 'src/connect/session.ts',
    find: 'if (!origins.includes(url.origin)) {',
    replace: 'if (false) {',
  },
  {
    name: 'the user name in a session’s address',
    file: 'src/connect/client-origins.ts',
    find: 'return isSecure && !url.username && !url.password ? url : null;',
    replace: 'return isSecure ? url : null;',
  },
  {
    name: 'the session of a return in the journey’s window',
    file: 'src/launch/relay.ts',
    find: "if (isOurWindow && match !== 'foreign')",
    replace: 'if (isOurWindow)',
  },
  {
    name: 'the time of a return',
    file: 'src/launch/relay.ts',
    find: "if (match === 'ours' && time >= begun)",
    replace: "if (match === 'ours')",
  },
  {
    name: 'the page that a return was given to',
    file: 'src/launch/relay.ts',
    find: 'if (offer && message.page === page) {',
    replace: 'if (offer) {',
  },
  {
    name: 'the types of what the channel brings',
    file: 'src/launch/relay.ts',
    find: "return typeof value === 'string' ? value : '';",
    replace: 'return value as string;',
  },
  {
    name: 'the opener that an opened window would have',
    file: 'src/launch/own-window.ts',
    find: '  opened.opener = null;',
    replace: '',
  },
  {
    name: 'the status that an answer has',
    file: 'src/protocol/session-status.ts',
    find: 'if (!isUploadState(status)) return null;',
    replace: '',
  },
];
