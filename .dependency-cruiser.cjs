/**
 * The table of rooms (docs/architecture.md) as data: who may import whom, and which packages.
 * One rule a room is made from it; type-only edges are exempt, cycles are not.
 */
const rooms = {
  'lib/model': { rooms: [], packages: ['zod'] },
  'lib/i18n': { rooms: [], packages: [] },
  'lib/addresses': { rooms: [], packages: [] },
  'lib/platforms': { rooms: ['lib/addresses'], packages: [] },
  'lib/directory': {
    rooms: ['lib/model', 'lib/addresses', 'lib/papaparse.d.ts'],
    packages: ['zod', 'papaparse', 'fastest-levenshtein', 'hucre'],
  },
  'lib/checks': { rooms: ['lib/model'], packages: ['zod'] },
  'lib/selfcheck': { rooms: ['lib/model'], packages: [] },
  'lib/packs': { rooms: ['lib/model'], packages: ['zod'] },
  'lib/assess': { rooms: ['lib/model', 'lib/checks'], packages: [] },
  'lib/export': { rooms: ['lib/model', 'lib/i18n', 'lib/selfcheck'], packages: ['hucre', 'papaparse'] },
  'lib/usecases': {
    rooms: [
      'lib/model',
      'lib/addresses',
      'lib/directory',
      'lib/checks',
      'lib/packs',
      'lib/assess',
      'lib/selfcheck',
    ],
    packages: [],
  },
  'lib/saved': { rooms: ['lib/model'], packages: ['mhtml-to-html'] },
  'lib/storage': { rooms: ['lib/model'], packages: ['dexie', 'zod'] },
  'lib/messaging': { rooms: ['lib/model', 'lib/browser'], packages: ['wxt', 'zod'] },
  'lib/browser': { rooms: ['lib/model'], packages: ['wxt', 'zod'] },
  components: {
    rooms: ['lib/model', 'lib/i18n', 'lib/export', 'lib/selfcheck'],
    packages: ['preact', '@preact/signals', '@tanstack/virtual-core'],
  },
};

const literal = (text) => text.replace(/[/.]/g, '\\$&');
const forbidden = [
  {
    name: 'no-cycles',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-orphan-packages',
    severity: 'error',
    from: { path: '^(lib|components|entrypoints)/' },
    to: {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      pathNot: '^(#imports|node_modules/(wxt|@types))',
    },
  },
];
for (const [room, may] of Object.entries(rooms)) {
  const allowed = [room, ...may.rooms].map((r) => `^${literal(r)}(/|$)`);
  const packages = may.packages.map((p) => `node_modules/${literal(p)}/`);
  forbidden.push({
    name: `room:${room}`,
    comment: `${room} may import ${may.rooms.join(', ') || 'no other room'}; packages: ${may.packages.join(', ') || 'none'}`,
    severity: 'error',
    from: { path: `^${literal(room)}/` },
    to: { pathNot: [...allowed, ...packages], dependencyTypesNot: ['type-only'] },
  });
}

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.core.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
