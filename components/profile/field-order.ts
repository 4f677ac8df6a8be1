/** The fields of a profile in the order in which a person reads them; a record keeps them in the order of the alphabet. */
import type { Observed } from '@/lib/model/observed';
import type { ProfileFields, ProfileLink } from '@/lib/model/profile';
import type { AuditRecord } from '@/lib/model/record';

export type FieldName = keyof ProfileFields;
export type FieldValue = string | number | readonly string[] | readonly ProfileLink[];

export const FIELD_ORDER = [
  'displayName',
  'handle',
  'bio',
  'website',
  'links',
  'category',
  'badges',
  'location',
  'joinedAt',
  'lastPostAt',
  'followers',
  'following',
  'posts',
  'avatarUrl',
  'headerImageUrl',
  'platformId',
] as const satisfies readonly FieldName[];

export function orderedFields({ fields }: AuditRecord): [FieldName, Observed<FieldValue>][] {
  return FIELD_ORDER.map((name) => [name, fields[name]]);
}
