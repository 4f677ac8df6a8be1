/** A profile page as a reader saw it: the input of everything that judges. */
import * as z from 'zod/mini';
import { AccountKey, AuditId, Instant, PlatformId } from './ids';
import { observed } from './observed';
import { PictureHash } from './picture';

/** What the page is, decided before any field is read. Pages that are no profile make no snapshot at all. */
export const PageState = z.enum([
  'profile',
  'loginWall',
  'challenge',
  'notFound',
  'suspended',
  'restricted',
  'private',
  'loading',
  'unknownLayout',
]);
export type PageState = z.infer<typeof PageState>;

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const count = z.int().check(z.gte(0));

/** Where a link stood: in the bio's text, in the website slot, in a list of links, or on the about tab. */
export const LinkSlot = z.enum(['bio', 'website', 'list', 'about']);
export type LinkSlot = z.infer<typeof LinkSlot>;

/**
 * `url`: destination, unwrapped offline (a short link stays as it is). `text`: the words shown for it, may be empty.
 * `kind` (set when the record is made, by the lexicon's hosts): a short link, whose destination only a request could tell, or a hub, a page
 * of links; missing on every other link.
 */
export const ProfileLink = z.strictObject({
  url: text(2000),
  text: z.string().check(z.maxLength(500)),
  slot: LinkSlot,
  kind: z.optional(z.enum(['short', 'hub'])),
});
export type ProfileLink = z.infer<typeof ProfileLink>;

/**
 * A reading of a saved copy, not of the live page. `dateFrom`: where the day of the copy comes from: the file itself (`page`), its
 * time stamp (`file`), or the person who opened it. `openedAt`: when it was read here. `isAlone`: the person chose this one copy,
 * not several at once; missing when they did, or when nobody recorded it.
 */
export const SavedCopy = z.strictObject({
  format: z.enum(['html', 'mhtml', 'singlefile']),
  dateFrom: z.enum(['page', 'file', 'person']),
  openedAt: Instant,
  isAlone: z.optional(z.literal(true)),
});
export type SavedCopy = z.infer<typeof SavedCopy>;

/** The fixed table of field names (see `README.md` for what each means). Every field is always there, as an Observed. */
export const ProfileFields = z.strictObject({
  displayName: observed(text(300)),
  handle: observed(text(200)),
  platformId: observed(text(200)),
  bio: observed(text(20_000)),
  links: observed(z.array(ProfileLink).check(z.maxLength(100))),
  website: observed(text(2000)),
  avatarUrl: observed(text(2000)),
  headerImageUrl: observed(text(2000)),
  badges: observed(z.array(text(60)).check(z.maxLength(10))),
  category: observed(text(300)),
  location: observed(text(300)),
  joinedAt: observed(text(40)),
  lastPostAt: observed(text(40)),
  followers: observed(count),
  following: observed(count),
  posts: observed(count),
});
export type ProfileFields = z.infer<typeof ProfileFields>;
export type ProfileField = keyof ProfileFields;

/** Every field name, in the order they are shown. */
export const PROFILE_FIELDS = Object.keys(ProfileFields.shape) as ProfileField[];

/**
 * One reading of one profile page.
 * `accountKey` comes from the permanent id when the page shows one that agrees with the address, else from the address;
 * `aliases` are the other keys seen for the same account. `url` is canonical, without tabs, queries or wrappers.
 * `pageLanguage` is the language of the platform's interface, null when the page does not say.
 * `lost`: required fields that no source gave although the page is drawn: the reader is out of date, which is Vigie's fault.
 * `isOwnView`: the signed-in person looks at their own account.
 * `isUpdate`: the header changed after it was read; never taken for a repeated visit either.
 * `savedCopy`: the page was a saved file; `observedAt` is then the time it was saved.
 * `picture`: perceptual hash of the profile picture, where a person had it recorded.
 * `asked` is true when a person pressed "Read again"; such a reading is never taken for a repeated visit.
 */
export const ProfileSnapshot = z
  .strictObject({
    id: AuditId,
    observedAt: Instant,
    platform: PlatformId,
    reader: text(40),
    accountKey: AccountKey,
    aliases: z.array(AccountKey).check(z.maxLength(10)),
    url: text(2000),
    pageState: PageState,
    pageLanguage: z.nullable(z.string().check(z.maxLength(35))),
    lost: z.optional(z.array(z.enum(PROFILE_FIELDS as [ProfileField, ...ProfileField[]]))),
    isOwnView: z.optional(z.literal(true)),
    isUpdate: z.optional(z.literal(true)),
    savedCopy: z.optional(SavedCopy),
    asked: z.optional(z.boolean()),
    picture: z.optional(PictureHash),
    fields: ProfileFields,
  })
  .brand<'ProfileSnapshot'>();
export type ProfileSnapshot = z.infer<typeof ProfileSnapshot>;

/** What a reader returns and a message carries: plain literals, not yet parsed. */
export type ProfileSnapshotInput = z.input<typeof ProfileSnapshot>;
