/** A new platform: address parser, reader, one fixture case. */
import { camel, type Plan, pascal } from './plan';

export function platformPlan(id: string): Plan {
  const name = camel(id);
  const type = pascal(id);
  const fixture = `tests/fixtures/platforms/${id}/profile-en`;
  return {
    files: {
      [`lib/addresses/${id}.ts`]: `/** ${type}: which addresses are accounts. Say where each form was seen. */
import { type AddressParser, hostOf, segmentsOf } from './address';

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
import type { Address } from '@/lib/addresses/address';
import { ${name}Address } from '@/lib/addresses/${id}';
import type { PlatformAdapter } from './platform';
import { text } from './sources';

interface ${type}Page {
  address: Address;
  /** Landmark: the element that proves the profile header is drawn. */
  header: Element | null;
}

export const ${name}: PlatformAdapter<${type}Page> = {
  id: '${id}',
  name: '${type}',
  version: '${id}-0.1.0',
  matches: ['https://${id}.example/*'],
  address: ${name}Address,
  look: ({ document }, address) => ({ address, header: document.querySelector('main header') }),
  pageState: ({ header }) => (header ? 'profile' : 'loading'),
  // Believe a page only when it names the account of the address.
  identity: ({ address, header }) =>
    text(header?.querySelector('h2'))?.toLowerCase() === address.identity
      ? { accountKey: address.key, aliases: [] }
      : null,
  hasLandmark: ({ header }) => header !== null,
  isSettled: ({ header }) => header !== null,
  quietFor: () => 300,
  fields: {
    displayName: [{ via: 'header:h1', read: ({ header }) => text(header?.querySelector('h1')) || null }],
    handle: [{ via: 'header:h2', read: ({ header }) => text(header?.querySelector('h2')) || null }],
    platformId: [],
    bio: [],
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
  limits: { en: [], fr: [] },
  evidence: '2026-01-01',
};
`,
      [`entrypoints/${id}.content.ts`]: `/** Content script of ${type}. */
import { defineContentScript } from '#imports';
import { ${name} } from '@/lib/platforms/${id}';
import { followProfiles } from './shared/follow-profiles';

export default defineContentScript({
  matches: ${name}.matches,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => followProfiles(ctx, ${name}),
});
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
      },
      {
        file: 'lib/addresses/index.ts',
        importLine: `import { ${name}Address } from './${id}';`,
        list: 'addressParsers',
        entry: `'${id}': ${name}Address`,
      },
    ],
    next: [
      'Replace the fixture by a page cut from how the platform renders (invented names).',
      `Write ${fixture}/expected.json: the fixture test fails until it is there.`,
      'Add the fixtures for walls, French interface, stale head and hostile markup.',
    ],
  };
}
