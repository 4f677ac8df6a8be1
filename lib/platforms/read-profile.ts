/** Runs one adapter on one page: gates first, then the field table. The only file of the room that catches. */
import type { Address } from '@/lib/addresses/address';
import type { Observed, Qualifier, UnreadableWhy } from '@/lib/model/observed';
import type { PageState, ProfileField, ProfileFields } from '@/lib/model/profile';
import {
  COLLAPSED,
  EMPTY,
  type FieldValue,
  type Identity,
  type PlatformAdapter,
  partial,
  type Qualified,
  type ReadContext,
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
  isSettled: boolean;
  quietFor: number;
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
export function readProfile<Page>(
  adapter: PlatformAdapter<Page>,
  context: ReadContext,
): ProfileReading | null {
  const address = adapter.address(context.url);
  if (!address?.isProfileView) return null;
  const own: Identity = { accountKey: address.key, aliases: [] };
  try {
    const page = adapter.look(context, address);
    const state = adapter.pageState(page);
    if (state === 'notProfile') return null;
    if (state !== 'profile' && state !== 'private') {
      const isWall = state !== 'loading' && state !== 'unknownLayout';
      const why = isWall ? 'wall' : adapter.hasLandmark(page) ? 'identityMismatch' : 'noLandmark';
      return reading(adapter, context, address, own, state, blind(why), isWall);
    }
    const identity = adapter.identity(page);
    if (!identity || !adapter.hasLandmark(page)) {
      const why = identity ? 'noLandmark' : 'identityMismatch';
      return reading(adapter, context, address, own, 'unknownLayout', blind(why), false);
    }
    const fields: Record<string, unknown> = {};
    for (const field of FIELDS) fields[field] = observe(adapter, field, page);
    return {
      ...reading(adapter, context, address, identity, state, fields, adapter.isSettled(page)),
      quietFor: adapter.quietFor(page),
    };
  } catch {
    return reading(adapter, context, address, own, 'unknownLayout', blind('threw'), false);
  }
}

function reading<Page>(
  adapter: PlatformAdapter<Page>,
  context: ReadContext,
  address: Address,
  { accountKey, aliases }: Identity,
  pageState: PageState,
  fields: Record<string, unknown>,
  isSettled: boolean,
): ProfileReading {
  return {
    platform: adapter.id,
    reader: adapter.version,
    accountKey,
    aliases: [...new Set([...aliases, address.key])].filter((key) => key !== accountKey).slice(0, 10),
    url: address.url,
    pageState,
    pageLanguage: pageLanguage(context.document),
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
function observe<Page, Field extends ProfileField>(
  adapter: PlatformAdapter<Page>,
  field: Field,
  page: Page,
): Observed<FieldValue<Field>> {
  let why: UnreadableWhy = 'noSource';
  const sources: Source<Page, FieldValue<Field>>[] = adapter.fields[field];
  for (const source of sources) {
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
