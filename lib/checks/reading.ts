/** Small questions about what was read. */
import { type LanguageReading, readLanguage } from '@/lib/model/language';
import { isWhollySeen } from '@/lib/model/observed';
import type { ProfileField } from '@/lib/model/profile';
import type { Reading } from '@/lib/model/subject';
import { remember } from './phrases';

/** True when every one of these fields was read in full or seen to be empty. */
export function areWhollySeen(reading: Reading, fields: readonly ProfileField[]): boolean {
  return fields.every((field) => isWhollySeen(reading.snapshot.fields[field]));
}

/** Those of the fields that were not read in full. One that the platform shows nowhere is not among them: nothing can stand there. */
export function unreadOf(reading: Reading, fields: readonly ProfileField[]): ProfileField[] {
  return fields.filter((field) => {
    const observed = reading.snapshot.fields[field];
    return !isWhollySeen(observed) && !(observed.state === 'unreadable' && observed.why === 'notShown');
  });
}

/** The date of the directory copy that the match was made with, as a message value; nothing when there was no copy. */
export function copyDate(reading: Reading): Record<string, string> {
  return reading.match.copy === undefined ? {} : { date: reading.match.copy.date };
}

/** `readLanguage`, once for each text of a reading. */
export function languageOf(reading: Reading, text: string, leastLetters: number): LanguageReading {
  return remember(reading, `language of ${String(leastLetters)} ${text}`, () =>
    readLanguage(text, leastLetters),
  );
}
