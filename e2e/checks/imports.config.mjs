/**
 * Who may import whom, and why. Run by `npm run check:imports`.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const room = (name) => `^src/${name}/`;
const TEST = '\\.test(-d|-support)?\\.tsx?$';
/** Of the sandbox, lowest first. */
const FLOORS = ['bank', 'http', 'scenarios', 'sessions', 'api', 'pages'];

function mayOnlyImport(name, allowed, comment) {
  return {
    name: `${name}-imports`,
    severity: 'error',
    comment,
    from: { path: room(name), pathNot: TEST },
    to: { path: '^src/', pathNot: [name, ...allowed].map(room) },
  };
}

function neverImportsUp(floor, index) {
  const above = FLOORS.slice(index + 1).map((each) => `${each}/`);
  return {
    name: `sandbox-${floor}-imports`,
    severity: 'error',
    comment: `Floors of the sandbox, lowest first: ${FLOORS.join(', ')}. None knows what is built on it.`,
    from: { path: room(`sandbox/${floor}`), pathNot: TEST },
    to: { path: `^src/sandbox/(${[...above, '[^/]+$'].join('|')})` },
  };
}

export default {
  forbidden: [
    mayOnlyImport('shared', [], 'What everybody stands on stands on nothing.'),
    mayOnlyImport('protocol', ['shared'], 'The wire knows neither windows nor meaning.'),
    mayOnlyImport('launch', ['shared'], 'Windows know neither the wire nor meaning.'),
    mayOnlyImport('journey', ['protocol'], 'The machine knows the words (types) and nothing else.'),
    {
      name: 'journey-types-only',
      severity: 'error',
      comment: 'The machine is pure: of other rooms it takes types alone.',
      from: { path: room('journey'), pathNot: TEST },
      to: { path: '^src/(?!journey/)', dependencyTypesNot: ['type-only'] },
    },
    mayOnlyImport('connect', ['shared', 'protocol', 'launch', 'journey'], 'The loop joins them.'),
    {
      name: 'element-imports',
      severity: 'error',
      comment:
        'The element sees journeys through connect/, and no server: no key can come near it.',
      from: { path: room('element'), pathNot: TEST },
      to: { path: '^src/(react|vue|testing|server|sandbox|doctor)/' },
    },
    {
      name: 'server-imports',
      severity: 'error',
      comment:
        'Holds the API key, so nothing of the browser is near it; a return address reads the same there.',
      from: { path: room('server'), pathNot: TEST },
      to: { path: '^src/', pathNot: [room('server'), room('shared'), '^src/protocol/return-url'] },
    },
    {
      name: 'testing-imports',
      severity: 'error',
      comment:
        'It plays journeys of the element; only the doubles of the back end know the server.',
      from: { path: room('testing'), pathNot: [TEST, room('testing/back-end')] },
      to: { path: '^src/(server|sandbox|doctor|react|vue)/' },
    },
    mayOnlyImport('testing/back-end', ['server', 'shared'], 'A back end’s tests load no page.'),
    mayOnlyImport('doctor', ['shared'], 'It looks at pages from outside, in plain Node.'),
    mayOnlyImport('sandbox', ['shared'], 'It must never be able to confirm our own mistakes.'),
    ...FLOORS.map(neverImportsUp),
    {
      name: 'sandbox-bank-apart-from-http',
      severity: 'error',
      comment: 'Reading a request needs no bank, and a bank needs no request.',
      from: { path: room('sandbox/http'), pathNot: TEST },
      to: { path: room('sandbox/bank') },
    },
    {
      name: 'sandbox-modes-apart',
      severity: 'error',
      comment: 'Uploading, net banking and the Account Aggregator each keep their own progress.',
      from: { path: '^src/sandbox/pages/(upload|net-banking|aggregator)/', pathNot: TEST },
      to: {
        path: '^src/sandbox/pages/(upload|net-banking|aggregator)/',
        pathNot: '^src/sandbox/pages/$1/',
      },
    },
    {
      name: 'test-support-in-tests',
      severity: 'error',
      comment: 'What only tests use is not built and not published.',
      from: { path: '^src/', pathNot: TEST },
      to: { path: '\\.test-support\\.tsx?$' },
    },
    {
      name: 'no-server-in-the-browser',
      severity: 'error',
      comment: 'The API key lives in server/ and sandbox/; the browser’s entries never reach them.',
      from: {
        path: '^src/(shared|protocol|launch|journey|connect|element|react|vue)/|^src/[^/]+$',
        // The command is for Node.
        pathNot: [TEST, '^src/cli\\.ts$'],
      },
      to: { path: '^src/(server|sandbox|doctor)/' },
    },
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      comment: 'A browser, a worker and an edge have none of Node’s modules.',
      from: {
        path: '^src/(shared|protocol|launch|journey|connect|element|react|vue|server)/|^src/[^/]+$',
        pathNot: [TEST, '^src/cli\\.ts$', '^src/shared/command-line'],
      },
      to: { dependencyTypes: ['core'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'commands-are-for-node',
      severity: 'error',
      comment: 'The command line is for the commands: the rest of shared/ runs everywhere.',
      from: { path: '^src/', pathNot: [TEST, room('doctor'), room('sandbox'), '^src/cli\\.ts$'] },
      to: { path: '^src/shared/command-line' },
    },
    {
      name: 'valibot-in-the-server',
      severity: 'error',
      comment:
        'A page reads a handful of text fields; schemas for them would be most of its parser.',
      from: { path: '^src/', pathNot: [room('server'), TEST] },
      to: { path: 'node_modules/valibot' },
    },
    {
      name: 'lit-in-the-element',
      severity: 'error',
      comment: 'core works without lit.',
      from: { path: '^src/', pathNot: [room('element'), TEST] },
      to: { path: 'node_modules/(lit|@lit)' },
    },
    {
      name: 'frameworks-in-their-rooms',
      severity: 'error',
      comment: 'React and Vue are optional peers.',
      from: { path: '^src/', pathNot: ['^src/(react|vue)/', TEST] },
      to: { path: 'node_modules/(react|react-dom|vue|@vue)' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Data flows one way.',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'A rule about a file that is not found holds nothing.',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'tsc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
  },
};
