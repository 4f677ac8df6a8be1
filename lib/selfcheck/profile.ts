/** A profile as its owner typed it, or as the page showed it and its owner changed it, made what rules may read. */
import type { Observed } from '@/lib/model/observed';
import type { ProfileFields, ProfileLink, ProfileSnapshot, ProfileSnapshotInput } from '@/lib/model/profile';

/** `links`: addresses, one a line; the first is taken for the website. */
export interface OwnTexts {
  platform: string;
  displayName: string;
  handle: string;
  bio: string;
  links: string;
}

export const NO_TEXTS: OwnTexts = { platform: 'x', displayName: '', handle: '', bio: '', links: '' };

const TYPED = 'typed';
/** The id of what is never stored: no reading has it. */
const NO_ID = '00000000-0000-7000-8000-000000000000';
const LIMITS = { displayName: 300, handle: 200, bio: 20_000 } as const;
const MOST_LINKS = 100;
/** Seen on no typed profile. */
const NOT_TYPED = { state: 'unreadable', why: 'notShown' } as const;

/** The words of a reading, to be looked at and changed. A field that was not read is empty. */
export function textsOf({ platform, fields }: ProfileSnapshotInput): OwnTexts {
  const text = (field: Observed<string>) => (field.state === 'present' ? field.value : '');
  const { displayName, handle, bio } = fields;
  return {
    platform,
    displayName: text(displayName),
    handle: text(handle),
    bio: text(bio),
    links: linesOf(fields),
  };
}

/** Without a name and a handle, no rule would have anything to go by. */
export function isEnough({ displayName, handle }: OwnTexts): boolean {
  return displayName.trim() !== '' && handle.trim() !== '';
}

/**
 * `page`: the reading that the texts began with, null when all was typed; what the person did not change stays as it was read, unread fields
 * too. `accountKey`: for a typed profile. `now`: ISO instant.
 */
export function snapshotOf(
  texts: OwnTexts,
  page: ProfileSnapshotInput | null,
  { accountKey, now }: { accountKey: string; now: string },
): ProfileSnapshot {
  const before = page === null ? null : textsOf(page);
  const typed = (name: 'displayName' | 'handle' | 'bio'): Observed<string> =>
    before !== null && page !== null && texts[name] === before[name]
      ? page.fields[name]
      : observedText(clean(name, texts[name]).slice(0, LIMITS[name]));
  const isSameLinks = before !== null && texts.links === before.links;
  const fields: ProfileFields = {
    ...(page?.fields ?? TYPED_FIELDS),
    displayName: typed('displayName'),
    handle: typed('handle'),
    bio: typed('bio'),
    ...(isSameLinks ? {} : typedLinks(texts.links)),
  };
  const made: ProfileSnapshotInput = page ?? {
    id: NO_ID,
    observedAt: now,
    platform: texts.platform,
    reader: TYPED,
    accountKey,
    aliases: [],
    url: `https://${texts.platform}.invalid/`,
    pageState: 'profile',
    pageLanguage: null,
    fields,
  };
  // Parsed when it was read from the page; typed texts are cut to what the model accepts.
  return { ...made, fields } as ProfileSnapshot;
}

/** Handles are written with or without their "@"; readers give them without. */
function clean(name: string, text: string): string {
  return name === 'handle' ? text.trim().replace(/^@/, '') : text.trim();
}

function observedText(text: string): Observed<string> {
  return text === '' ? { state: 'absent', via: TYPED } : { state: 'present', value: text, via: TYPED };
}

function typedLinks(text: string): Pick<ProfileFields, 'links' | 'website'> {
  const urls = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (/^[a-z][a-z\d+.-]*:/i.test(word) ? word : `https://${word}`))
    .filter((word) => URL.canParse(word) && word.length <= 2000)
    .slice(0, MOST_LINKS);
  const [website] = urls;
  if (website === undefined)
    return { links: { state: 'absent', via: TYPED }, website: { state: 'absent', via: TYPED } };
  const value = urls.map(
    (url, index): ProfileLink => ({ url, text: '', slot: index === 0 ? 'website' : 'list' }),
  );
  return {
    links: { state: 'present', value, via: TYPED },
    website: { state: 'present', value: website, via: TYPED },
  };
}

function linesOf({ website, links }: ProfileFields): string {
  const first = website.state === 'present' ? [website.value] : [];
  const rest = links.state === 'present' ? links.value.map(({ url }) => url) : [];
  return [...new Set([...first, ...rest])].join('\n');
}

const TYPED_FIELDS: ProfileFields = {
  displayName: NOT_TYPED,
  handle: NOT_TYPED,
  platformId: NOT_TYPED,
  bio: NOT_TYPED,
  links: NOT_TYPED,
  website: NOT_TYPED,
  avatarUrl: NOT_TYPED,
  headerImageUrl: NOT_TYPED,
  badges: NOT_TYPED,
  category: NOT_TYPED,
  location: NOT_TYPED,
  joinedAt: NOT_TYPED,
  lastPostAt: NOT_TYPED,
  followers: NOT_TYPED,
  following: NOT_TYPED,
  posts: NOT_TYPED,
};
