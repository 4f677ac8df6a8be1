/** Runs one adapter on one page: gates first, then the field table. The only file of the room that catches. */
import type { Address } from '@/lib/addresses/address';
import type { Observed, Qualifier, UnreadableWhy } from '@/lib/model/observed';
import type { PageState, ProfileField, ProfileFields, ProfileLink } from '@/lib/model/profile';
import {
  type Answer,
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

/** States in which the header is drawn and may be read. */
const READABLE: ReadonlySet<PageState> = new Set<PageState>(['profile', 'private']);

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
  const gates = attempt(() => gate(adapter, context, address));
  if (gates === THREW) return reading(adapter, context, address, own, 'unknownLayout', blind('threw'));
  const { page, state, identity, hasLandmark, isSettled, quietFor } = gates;
  if (state === 'notProfile') return null;
  if (!READABLE.has(state)) {
    const isWall = state !== 'loading' && state !== 'unknownLayout';
    const why = isWall ? 'wall' : hasLandmark ? 'identityMismatch' : 'noLandmark';
    return { ...reading(adapter, context, address, own, state, blind(why)), isSettled: isWall };
  }
  if (!identity || !hasLandmark) {
    const why = identity ? 'noLandmark' : 'identityMismatch';
    return reading(adapter, context, address, own, 'unknownLayout', blind(why));
  }
  const fields = eachField((field) => observe(adapter, field, page));
  return { ...reading(adapter, context, address, identity, state, fields), isSettled, quietFor };
}

const THREW = Symbol('threw');

function attempt<Value>(run: () => Value): Value | typeof THREW {
  try {
    return run();
  } catch {
    return THREW;
  }
}

function gate<Page>(adapter: PlatformAdapter<Page>, context: ReadContext, address: Address) {
  const page = adapter.look(context, address);
  return {
    page,
    state: adapter.pageState(page),
    identity: adapter.identity(page),
    hasLandmark: adapter.hasLandmark(page),
    isSettled: adapter.isSettled(page),
    quietFor: adapter.quietFor(page),
  };
}

function reading<Page>(
  adapter: PlatformAdapter<Page>,
  context: ReadContext,
  address: Address,
  identity: Identity,
  pageState: PageState,
  fields: ProfileFields,
): ProfileReading {
  const language = attempt(() => pageLanguage(context.document));
  const others = [...identity.aliases, address.key].filter((key) => key !== identity.accountKey);
  return {
    platform: adapter.id,
    reader: adapter.version,
    accountKey: identity.accountKey,
    aliases: [...new Set(others)].slice(0, 10),
    url: address.url,
    pageState,
    // A page may even take its root element away.
    pageLanguage: language === THREW ? null : language,
    fields,
    isSettled: false,
    quietFor: QUIET,
  };
}

/** Builds the fixed table. The cast joins what the mapped type keeps apart: each field with its own value type. */
function eachField(make: (field: ProfileField) => Observed<unknown>): ProfileFields {
  return Object.fromEntries(FIELDS.map((field) => [field, make(field)])) as unknown as ProfileFields;
}

function blind(why: UnreadableWhy): ProfileFields {
  return eachField(() => ({ state: 'unreadable', why }));
}

/** Asks a field's sources in order; the first that knows answers. */
function observe<Page, Field extends ProfileField>(
  adapter: PlatformAdapter<Page>,
  field: Field,
  page: Page,
): Observed<FieldValue<Field>> {
  let why: UnreadableWhy = 'noSource';
  const sources: Source<Page, FieldValue<Field>>[] = adapter.fields[field];
  for (const source of sources) {
    const answer = attempt(() => source.read(page));
    if (answer === THREW) why = 'threw';
    else if (answer === COLLAPSED) why = 'collapsed';
    else if (answer === EMPTY) {
      // Where a source held something it could not give, the field is not empty.
      return why === 'noSource' ? { state: 'absent', via: source.via } : { state: 'unreadable', why };
    } else if (answer !== null) {
      const checked = attempt(() => accept(field, answer as Answer<unknown>));
      if (checked === THREW) why = 'threw';
      else if (checked === 'tooLong') why = 'tooLong';
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
  }
  return { state: 'unreadable', why };
}

/** The value as the model accepts it; `null` when it is blank or of the wrong kind, and the next source is asked. */
function accept(
  field: ProfileField,
  answer: unknown,
): { value: unknown; qualifier?: Qualifier } | 'tooLong' | null {
  if (typeof answer === 'object' && answer !== null && 'qualifier' in answer) {
    const { value, qualifier } = answer as Qualified<unknown>;
    const checked = accept(field, value);
    return checked === null || checked === 'tooLong' ? checked : { qualifier, ...checked };
  }
  if (Array.isArray(answer))
    return field === 'links' ? links(answer as ProfileLink[]) : list(answer as string[]);
  if (typeof answer === 'number')
    return Number.isSafeInteger(answer) && answer >= 0 ? { value: answer } : null;
  if (typeof answer !== 'string') return null;
  if (answer.length > LIMITS[field]) return 'tooLong';
  const value = ADDRESSES.has(field) ? webUrl(answer) : answer.trim();
  return value ? { value } : null;
}

function list(values: string[]): { value: string[] } | null {
  return values.length > 0 && values.length <= LIMITS.badges ? { value: values } : null;
}

/** Links beyond the limit are left out, and the list says that it is not whole. */
function links(values: ProfileLink[]): { value: ProfileLink[]; qualifier?: Qualifier } | null {
  if (values.length === 0) return null;
  const kept = values.slice(0, LIMITS.links);
  return kept.length === values.length ? { value: kept } : partial(kept);
}
