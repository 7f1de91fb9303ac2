export const DONE = 'https://lender.example/done';

export function returned(
  success: boolean,
  sessionId: string | null = null,
  entityId: string | null = null,
) {
  return { success, sessionId, entityId };
}

/** What BankConnect made of the lender's address, what it says, and the address without it. */
export const RETURNS: readonly [
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
