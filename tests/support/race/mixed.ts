/** Finds what in a record belongs to another account than the record's own. */
import { isDeepStrictEqual } from 'node:util';
import type { ProfileFields } from '@/lib/model/profile';
import type { AuditRecord } from '@/lib/model/record';
import { ownReadings, type RaceAccount } from './accounts';

/** `mixed`: values of another account, by field. `own`: how many values are the account's own. */
export interface Judged {
  mixed: string[];
  own: number;
}

/** A judge that knows every account of the race, and what its own pages say. */
export function judgeOf(accounts: readonly RaceAccount[]): (record: AuditRecord) => Judged {
  const readings = new Map(accounts.map((account) => [account.word, ownReadings(account)]));
  const words = accounts.map(({ word }) => word.toLowerCase());
  return (record) => {
    const owner = accounts.find(({ url }) => url.toLowerCase() === record.url.toLowerCase());
    if (owner === undefined) return { mixed: [`nobody's address: ${record.url}`], own: 0 };
    const mixed: string[] = [];
    let own = 0;
    // The words alone, whatever the reader thinks of them.
    const text = JSON.stringify([record.accountKey, record.aliases, record.fields]).toLowerCase();
    for (const word of words)
      if (word !== owner.word.toLowerCase() && text.includes(word)) mixed.push(`words of ${word}`);
    const known = readings.get(owner.word) ?? [];
    for (const name of Object.keys(record.fields) as (keyof ProfileFields)[]) {
      const field = record.fields[name];
      if (field.state === 'unreadable') continue;
      if (known.some((reading) => agrees(reading[name], field))) own += 1;
      else mixed.push(`${name}: ${JSON.stringify(field)}`);
    }
    return { mixed, own };
  };
}

type Field = ProfileFields[keyof ProfileFields];

/** The same value, whichever source gave it; of a list, each part. "Empty" only where the account's own page is. */
function agrees(own: Field, read: Field): boolean {
  if (own.state !== 'present' || read.state !== 'present') return own.state === read.state;
  if (!Array.isArray(own.value) || !Array.isArray(read.value))
    return isDeepStrictEqual(own.value, read.value);
  const parts: readonly unknown[] = own.value;
  return (read.value as unknown[]).every((part) => parts.some((one) => isDeepStrictEqual(one, part)));
}
