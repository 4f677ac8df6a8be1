import { describe, expect, it } from 'vitest';
import { githubAddress } from '@/lib/addresses/github';

/** Address, key (null: no account), profile header drawn there. */
const rows: [string, string | null, boolean?][] = [
  ['https://github.com/RiversHarbours-GC', 'github:riversharbours-gc'],
  ['http://www.github.com/RiversHarbours-GC/?tab=repositories#main', 'github:riversharbours-gc'],
  ['https://github.com/riversharbours-gc?tab=followers', 'github:riversharbours-gc'],
  ['https://github.com/orgs/riversharbours-gc', 'github:riversharbours-gc'],
  ['https://github.com/orgs/RiversHarbours-GC/repositories?type=all', 'github:riversharbours-gc'],
  ['https://github.com/orgs/riversharbours-gc/people', 'github:riversharbours-gc'],
  ['https://github.com/ali_acme', 'github:ali_acme'],
  ['https://github.com/sponsors/riversharbours-gc', null],
  ['https://github.com/stars/riversharbours-gc', null],
  ['https://github.com/orgs/riversharbours-gc/discussions', null],
  ['https://github.com/orgs/riversharbours-gc/teams/core', null],
  ['https://github.com/orgs/community/discussions/11202', null],
  ['https://github.com/riversharbours-gc/water-levels', null],
  ['https://github.com/riversharbours-gc/water-levels/issues/3', null],
  ['https://github.com/organizations/riversharbours-gc/settings/profile', null],
  ['https://github.com/settings/profile', null],
  ['https://github.com/Explore', null],
  ['https://github.com/login?return_to=%2Friversharbours-gc', null],
  ['https://github.com/-rivers', null],
  ['https://github.com/.well-known', null],
  ['https://github.com/rivers%20harbours', null],
  ['https://github.com/', null],
  ['https://gist.github.com/riversharbours-gc', null],
  ['https://riversharbours-gc.github.io/', null],
  ['https://github.com.example.org/riversharbours-gc', null],
];

describe('github', () => {
  it.each(rows)('%s → %s', (url, key, isProfileView = true) => {
    const address = githubAddress(new URL(url));
    expect(address?.key ?? null).toBe(key);
    if (address === null) return;
    expect(address.isProfileView).toBe(isProfileView);
    expect(address.key).toBe(`github:${address.identity}`);
    expect(githubAddress(new URL(address.url))).toMatchObject({ key: address.key, isProfileView: true });
  });
});
