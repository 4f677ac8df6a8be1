/** The checks that need no browser and no build, in one list: `npm run check` and `npm test` run the same. */

/** @type {readonly import('./steps.mjs').Step[]} */
export const gates = [
  { name: 'format and lint', commands: [['biome', 'ci', '--colors=off', '--max-diagnostics=50', '.']] },
  {
    name: 'types',
    commands: [
      ['tsc', '--noEmit'],
      ['tsc', '-p', 'tsconfig.core.json'],
    ],
  },
  { name: 'eslint', commands: [['eslint', '.', '--max-warnings', '0']] },
  {
    name: 'boundaries',
    commands: [['depcruise', '--config', '.dependency-cruiser.cjs', 'lib', 'components', 'entrypoints']],
  },
  { name: 'dead code', commands: [['knip']] },
];
