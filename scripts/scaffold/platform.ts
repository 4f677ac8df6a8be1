/** A new platform: address parser, reader, what is said of it, its two scripts of a page, one fixture case. */
import { camel, type Plan, pascal } from './plan';

export function platformPlan(id: string): Plan {
  const name = camel(id);
  const type = pascal(id);
  const patterns = `${id.replaceAll('-', '_').toUpperCase()}_PATTERNS`;
  const fixture = `tests/fixtures/platforms/${id}/profile-en`;
  return {
    files: {
      [`lib/addresses/${id}.ts`]: `/** ${type}: which addresses are accounts. Say where each form was seen. */
import { type AddressParser, hostOf, segmentsOf } from './address';

/** Where the platform lives, as match patterns. */
export const ${patterns} = ['https://${id}.example/*'];

/** Account address: one path segment. */
export const ${name}Address: AddressParser = (url) => {
  if (hostOf(url) !== '${id}.example') return null;
  const [handle, ...rest] = segmentsOf(url) ?? [];
  if (!handle) return null;
  const identity = handle.toLowerCase();
  return {
    platform: '${id}',
    kind: 'handle',
    identity,
    handle,
    key: \`${id}:\${identity}\`,
    url: \`https://${id}.example/\${handle}\`,
    isProfileView: rest.length === 0,
  };
};
`,
      [`lib/platforms/${id}.ts`]: `/** ${type} profiles: name the captures that the hooks were checked on. */
import { ${name}Address, ${patterns} } from '@/lib/addresses/${id}';
import { drawn, notDrawn, type PlainPage } from './plain-page';
import type { PlatformAdapter } from './platform';
import { pageLanguage, text } from './sources';

/** Selectors by name: say of each when and where it was seen. The header is the landmark; the others are looked up below it. */
const hooks = {
  header: 'main header',
  name: 'h1',
  handle: 'h2',
  bio: '.bio',
};

export const ${name}: PlatformAdapter<PlainPage, keyof typeof hooks> = {
  id: '${id}',
  version: '${id}-0.1.0',
  matches: ${patterns},
  isOptional: true,
  address: ${name}Address,
  hooks,
  required: ['displayName', 'handle'],
  look(context, address) {
    const drawnHeader = context.document.querySelector(context.hooks.header);
    // Believe a header only when it names the account of the address.
    const shown = text(drawnHeader?.querySelector(context.hooks.handle))?.toLowerCase();
    const header = shown === address.identity ? drawnHeader : null;
    const language = pageLanguage(context.document);
    return { address, context, language, header, isComplete: header !== null, data: null, hasHead: false };
  },
  pageState: ({ header }) => (header ? 'profile' : 'loading'),
  identity: ({ address, header }) => header && { accountKey: address.key, aliases: [] },
  hasLandmark: ({ header }) => header !== null,
  header: ({ header }) => header,
  isSettled: ({ header }) => header !== null,
  quietFor: () => 300,
  fields: {
    displayName: [drawn('name')],
    handle: [drawn('handle')],
    platformId: [],
    bio: [drawn('bio'), notDrawn('bio')],
    links: [],
    website: [],
    avatarUrl: [],
    headerImageUrl: [],
    badges: [],
    category: [],
    location: [],
    joinedAt: [],
    lastPostAt: [],
    followers: [],
    following: [],
    posts: [],
  },
};
`,
      [`lib/platforms/about/${id}.ts`]: `/** ${type}: what the reader rests on and does not see, for the interface and \`docs/platforms.md\`. */
import type { ReaderAbout } from './reader-about';

export const about: ReaderAbout = {
  id: '${id}',
  name: '${type}',
  evidence: '2026-01-01',
  basis: 'code',
  languages: [],
  limits: {
    en: ['Name and description only.'],
    fr: ['Le nom et la description seulement.'],
  },
};
`,
      [`entrypoints/${id}.content.ts`]: `/** Content script of ${type}, registered once its hosts are granted. */
import { defineContentScript } from '#imports';
import { ${name}Address, ${patterns} } from '@/lib/addresses/${id}';
import { followPage } from './shared/follow-page';

export default defineContentScript({
  matches: ${patterns},
  registration: 'runtime',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followPage(ctx, '${id}', ${name}Address),
});
`,
      [`entrypoints/${id}-reader.ts`]: `/** Reader of ${type}, brought to a page once a profile is on screen. */
import { defineUnlistedScript } from '#imports';
import { ${name} } from '@/lib/platforms/${id}';
import { offerReader } from './shared/offer-reader';

export default defineUnlistedScript(() => offerReader(${name}));
`,
      [`${fixture}/page.html`]: `<!doctype html>
<html lang="en"><head><title>Rivers and Harbours Canada</title></head>
<body><main><header><h1>Rivers and Harbours Canada</h1><h2>RiversHarbours_GC</h2></header></main></body></html>
`,
      [`${fixture}/about.md`]: `# ${type}: profile, English interface

Platform and date of the page this was cut from, what was trimmed, why the case exists.
Address: https://${id}.example/RiversHarbours_GC
`,
    },
    registrations: [
      {
        file: 'lib/platforms/index.ts',
        importLine: `import { ${name} } from './${id}';`,
        list: 'adapters',
        entry: name,
        isFirst: true,
      },
      {
        file: 'lib/platforms/about/index.ts',
        importLine: `import { about as ${name} } from './${id}';`,
        list: 'abouts',
        entry: name,
        isFirst: true,
      },
      {
        file: 'lib/addresses/index.ts',
        importLine: `import { ${name}Address } from './${id}';`,
        list: 'addressParsers',
        entry: `'${id}': ${name}Address`,
        isFirst: true,
      },
      {
        file: 'lib/addresses/sites.ts',
        importLine: `import { ${patterns} } from './${id}';`,
        list: 'OPTIONAL_SITES',
        entry: `{ id: '${id}', matches: ${patterns} }`,
        isFirst: true,
      },
    ],
    next: [
      'Replace the fixture by a page cut from how the platform renders (invented names).',
      `Write ${fixture}/expected.json: the fixture test fails until it is there.`,
      'Add the fixtures for walls, French interface, stale head and hostile markup.',
      'Run npm run docs.',
    ],
  };
}
