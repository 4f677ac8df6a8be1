/** The keystone type: what was seen, what was seen to be empty, and what could not be read. */
import * as z from 'zod/mini';

/**
 * Why a field could not be read.
 * `noLandmark`: the profile header was not found; `noSource`: none of the field's sources answered;
 * `identityMismatch`: sources answered, for another account; `wall`: the page state hides it;
 * `collapsed`: the page holds it behind a control that only the person may open;
 * `tooLong`: longer than Vigie accepts; `threw`: the reader failed (our fault); `notShown`: this platform shows it nowhere
 * Vigie reads; `switchedOff`: a reader pack says not to read it.
 */
export const UnreadableWhy = z.enum([
  'noLandmark',
  'noSource',
  'identityMismatch',
  'wall',
  'collapsed',
  'tooLong',
  'threw',
  'notShown',
  'switchedOff',
]);
export type UnreadableWhy = z.infer<typeof UnreadableWhy>;

/**
 * What a present value is less than: `rounded` (a compact number such as "69.2K"), `atLeast` (a list that is not
 * chronological), `partial` (cut, or more of it is behind a control). Absent when the value is whole and exact.
 */
export const Qualifier = z.enum(['rounded', 'atLeast', 'partial']);
export type Qualifier = z.infer<typeof Qualifier>;

/** Which rung of a field's ordered sources answered, e.g. `jsonLd`, `testId:UserName`. */
const Via = z.string().check(z.minLength(1), z.maxLength(80));

/**
 * Schema of an observed field.
 * `present`: read, with text. `absent`: the place was found and this platform draws nothing when it is empty.
 * `unreadable`: anything else; it may never count against a page.
 */
export function observed<T extends z.core.$ZodType>(value: T) {
  return z.discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('present'),
      value,
      via: Via,
      qualifier: z.optional(Qualifier),
    }),
    z.strictObject({ state: z.literal('absent'), via: Via }),
    z.strictObject({ state: z.literal('unreadable'), why: UnreadableWhy }),
  ]);
}

/** A field as a reader returns it and a record keeps it. */
export type Observed<T> =
  | { state: 'present'; value: T; via: string; qualifier?: Qualifier | undefined }
  | { state: 'absent'; via: string }
  | { state: 'unreadable'; why: UnreadableWhy };

/** True when the whole field was seen: read in full, or seen to be empty. A cut value is not wholly seen. */
export function isWhollySeen(field: Observed<unknown>): boolean {
  return field.state === 'absent' || (field.state === 'present' && field.qualifier !== 'partial');
}
