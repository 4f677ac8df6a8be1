/** What runs in the measured page: the real X reader, with and without the posts' dates, and the floor it is compared with. */
import { readProfile } from '@/lib/platforms/read-profile';
import { x } from '@/lib/platforms/x';

/** The hooks of an X profile header: ten first lookups, the least that any reader does. */
const HOOKS = [
  'script[data-testid="UserProfileSchema-test"]',
  '[data-testid="UserName"]',
  '[data-testid="UserDescription"]',
  '[data-testid="UserUrl"]',
  '[data-testid="UserLocation"]',
  '[data-testid="UserJoinDate"]',
  'a[href$="/photo"] img',
  'a[href$="/header_photo"] img',
  'a[href$="/verified_followers"]',
  'a[href$="/following"]',
];

const headerOnly: typeof x = { ...x, fields: { ...x.fields, lastPostAt: [] } };

/** The content script has the address parsed before it reads, because it follows the address. */
const context = { document, url: new URL(location.href), isFirstLoad: true };

export const bench = {
  floor: () => HOOKS.filter((hook) => document.querySelector(hook) !== null).length,
  header: () => readProfile(headerOnly, context),
  profile: () => readProfile(x, context),
};

Object.assign(globalThis, { vigieBench: bench });
