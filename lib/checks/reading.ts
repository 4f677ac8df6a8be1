/** Small questions about what was read. */
import { isWhollySeen } from '@/lib/model/observed';
import type { ProfileField } from '@/lib/model/profile';
import type { Reading } from '@/lib/model/subject';

/** True when every one of these fields was read in full or seen to be empty. */
export function areWhollySeen(reading: Reading, fields: readonly ProfileField[]): boolean {
  return fields.every((field) => isWhollySeen(reading.snapshot.fields[field]));
}

/** The date of the directory copy that the match was made with, as a message value; nothing when there was no copy. */
export function copyDate(reading: Reading): Record<string, string> {
  return reading.match.copy === undefined ? {} : { date: reading.match.copy.date };
}
