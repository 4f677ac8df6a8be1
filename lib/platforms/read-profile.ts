/** Runs one adapter on one page: gates first, then the field table. The only file of the room that catches. */
import type { Address } from '@/lib/addresses/address';
import type { Observed, Qualifier, UnreadableWhy } from '@/lib/model/observed';
import type { PageState, ProfileField, ProfileFields, ProfileSnapshotInput } from '@/lib/model/profile';
import type { ReaderMend } from '@/lib/model/reader-pack';
import {
  COLLAPSED,
  EMPTY,
  type FieldValue,
  type Identity,
  type PageToRead,
  type PlatformAdapter,
  partial,
  type Qualified,
  type Source,
} from './platform';
import { pageLanguage, webUrl } from './sources';

/**
 * What one reading of a page gives: the body of a snapshot, without its id and time.
 * `isSettled` false: worth reading again (still loading, the previous profile still drawn, sources that do not agree yet).
 * `quietFor`: milliseconds the reading must stay the same before it is believed.
 */
export interface ProfileReading {
  platform: string;
  reader: string;
  accountKey: string;
  aliases: string[];
  url: string;
  pageState: PageState;
  pageLanguage: string | null;
  fields: ProfileFields;
  /** Required fields that no source could give although the page is drawn: the reader is out of date. Missing when none is lost. */
  lost?: ProfileField[];
  /** The signed-in person looks at their own account. Missing otherwise, and where the page cannot say. */
  isOwnView?: true;
  isSettled: boolean;
  quietFor: number;
}

/** A reading and what the watcher needs beside it: the drawn header, `null` when there is none. */
export interface Look {
  reading: ProfileReading | null;
  header: Element | null;
}

/** Longest text of each field, as the model accepts it; numbers and lists have their own limits. */
const LIMITS: Record<ProfileField, number> = {
  displayName: 300,
  handle: 200,
  platformId: 200,
  bio: 20_000,
  links: 100,
  website: 2000,
  avatarUrl: 2000,
  headerImageUrl: 2000,
  badges: 10,
  category: 300,
  location: 300,
  joinedAt: 40,
  lastPostAt: 40,
  followers: 0,
  following: 0,
  posts: 0,
};
const FIELDS = Object.keys(LIMITS) as ProfileField[];
const ADDRESSES: ReadonlySet<ProfileField> = new Set<ProfileField>([
  'website',
  'avatarUrl',
  'headerImageUrl',
]);

/** How long an unfinished page is left to change before the next look, when the adapter does not say. */
const QUIET = 300;

/** `null`: this page is no profile, and nothing may be made of it. Never throws, never changes the document. */
export function readProfile<Page, Hook extends string>(
  adapter: PlatformAdapter<Page, Hook>,
  page: PageToRead,
  mend: ReaderMend | null = null,
): ProfileReading | null {
  return lookAt(adapter, page, mend).reading;
}

/** The same, with the header. `mend`: what a reader pack changes of this reader. */
export function lookAt<Page, Hook extends string>(
  adapter: PlatformAdapter<Page, Hook>,
  { document, url, isFirstLoad }: PageToRead,
  mend: ReaderMend | null,
): Look {
  const address = adapter.address(url);
  if (!address?.isProfileView) return { reading: null, header: null };
  const all = { adapter, document, address, mend };
  const own: Identity = { accountKey: address.key, aliases: [] };
  const without = (state: PageState, why: UnreadableWhy, isSettled = false): Look => ({
    reading: reading(all, own, state, blind(why), isSettled),
    header: null,
  });
  try {
    const hooks = mend?.hooks ? { ...adapter.hooks, ...mend.hooks } : adapter.hooks;
    const page = adapter.look({ document, url, isFirstLoad, hooks }, address);
    const state = adapter.pageState(page);
    if (state === 'notProfile') return { reading: null, header: null };
    if (state !== 'profile' && state !== 'private') {
      const isWall = state !== 'loading' && state !== 'unknownLayout';
      return without(
        state,
        isWall ? 'wall' : adapter.hasLandmark(page) ? 'identityMismatch' : 'noLandmark',
        isWall,
      );
    }
    const identity = adapter.identity(page);
    if (!identity || !adapter.hasLandmark(page))
      return without('unknownLayout', identity ? 'noLandmark' : 'identityMismatch');
    if (adapter.clashes?.(page)) return without('unknownLayout', 'noLandmark');
    const fields: Record<string, Observed<unknown>> = {};
    for (const field of FIELDS) fields[field] = observe(all, field, page);
    const whole = reading(all, identity, state, fields, adapter.isSettled(page));
    const lost = adapter.required.filter((field) => isLost(fields[field]));
    if (lost.length > 0 && whole.isSettled) whole.lost = lost;
    if (adapter.isOwnView?.(page)) whole.isOwnView = true;
    return {
      reading: { ...whole, quietFor: mend?.limits?.quietMs ?? adapter.quietFor(page) },
      header: adapter.header?.(page) ?? null,
    };
  } catch {
    return without('unknownLayout', 'threw');
  }
}

/** The reading as a message carries it, without what only the watcher needs. */
export function snapshotOf(reading: ProfileReading, id: string, observedAt: string): ProfileSnapshotInput {
  const { platform, reader, accountKey, aliases, url, pageState, pageLanguage, fields } = reading;
  const { lost, isOwnView } = reading;
  const body = {
    id,
    observedAt,
    platform,
    reader,
    accountKey,
    aliases,
    url,
    pageState,
    pageLanguage,
    fields,
  };
  return { ...body, ...(lost && { lost }), ...(isOwnView && { isOwnView }) };
}

function isLost(field: Observed<unknown> | undefined): boolean {
  return field?.state === 'unreadable' && (field.why === 'noSource' || field.why === 'threw');
}

/** One run of one adapter. */
interface Run<Page, Hook extends string> {
  adapter: PlatformAdapter<Page, Hook>;
  document: Document;
  address: Address;
  mend: ReaderMend | null;
}

function reading<Page, Hook extends string>(
  { adapter, document, address, mend }: Run<Page, Hook>,
  { accountKey, aliases }: Identity,
  pageState: PageState,
  fields: Record<string, unknown>,
  isSettled: boolean,
): ProfileReading {
  return {
    platform: adapter.id,
    reader: mend ? `${adapter.version}+${mend.id}` : adapter.version,
    accountKey,
    aliases: [...new Set([...aliases, address.key])].filter((key) => key !== accountKey).slice(0, 10),
    url: address.url,
    pageState,
    pageLanguage: pageLanguage(document),
    // Built field by field; the cast joins what the mapped type keeps apart, each field with its own value type.
    fields: fields as unknown as ProfileFields,
    isSettled,
    quietFor: QUIET,
  };
}

function blind(why: UnreadableWhy): Record<string, unknown> {
  return Object.fromEntries(FIELDS.map((field) => [field, { state: 'unreadable', why }]));
}

/** Asks a field's sources in order; the first that knows answers. A source that throws is passed over. */
function observe<Page, Hook extends string, Field extends ProfileField>(
  { adapter, mend }: Run<Page, Hook>,
  field: Field,
  page: Page,
): Observed<FieldValue<Field>> {
  const sources: Source<Page, FieldValue<Field>>[] = adapter.fields[field];
  if (sources.length === 0) return { state: 'unreadable', why: 'notShown' };
  if (mend?.fieldsOff?.includes(field)) return { state: 'unreadable', why: 'switchedOff' };
  let why: UnreadableWhy = 'noSource';
  for (const source of sources) {
    if (mend?.sourcesOff?.includes(source.via)) continue;
    try {
      const answer = source.read(page);
      if (answer === COLLAPSED) why = 'collapsed';
      else if (answer === EMPTY) {
        // Where a source held something it could not give, the field is not empty.
        return why === 'noSource' ? { state: 'absent', via: source.via } : { state: 'unreadable', why };
      } else if (answer !== null) {
        const checked = accept(field, answer);
        if (checked === 'tooLong') why = 'tooLong';
        else if (checked !== null) {
          const { value, qualifier } = checked;
          return {
            state: 'present',
            value: value as FieldValue<Field>,
            via: source.via,
            ...(qualifier ? { qualifier } : {}),
          };
        }
      }
    } catch {
      why = 'threw';
    }
  }
  return { state: 'unreadable', why };
}

/** The value as the model accepts it; `null` when it is blank or of the wrong kind, and the next source is asked. */
function accept(
  field: ProfileField,
  answer: unknown,
): { value: unknown; qualifier?: Qualifier } | 'tooLong' | null {
  if (typeof answer === 'string') {
    if (answer.length > LIMITS[field]) return 'tooLong';
    const value = ADDRESSES.has(field) ? webUrl(answer) : answer.trim();
    return value ? { value } : null;
  }
  if (typeof answer === 'number')
    return Number.isSafeInteger(answer) && answer >= 0 ? { value: answer } : null;
  if (Array.isArray(answer)) {
    // What is beyond the limit is left out, and the list says that it is not whole.
    const kept = (answer as unknown[]).slice(0, LIMITS[field]);
    return kept.length === 0 ? null : kept.length === answer.length ? { value: kept } : partial(kept);
  }
  const { value, qualifier } = answer as Qualified<unknown>;
  const checked = accept(field, value);
  return checked === null || checked === 'tooLong' ? checked : { qualifier, ...checked };
}
