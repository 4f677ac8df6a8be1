/** Files that tell organizations and no account, chosen beside a list: they say more of its owners. */
import { fail, ok, type Result } from '@/lib/model/errors';
import { mergeOrganizations } from './merge-organizations';
import type { OrganizationFacts } from './organizations';
import { readList } from './read-list';
import { chooseSource } from './sources';
import type { OpenedFile } from './sources/source';
import type { Pace } from './steps';

/** In this order: titles are found by the numbers and names that the register brings. */
const WITHOUT_ACCOUNTS = ['gc-org-info', 'fip-titles'];

/**
 * The files of accounts among `files`, and `known` brought up to date by the others. Errors: `list-without-accounts` when there is no other file;
 * those of `readList`.
 */
export async function learnOrganizations(
  files: readonly OpenedFile[],
  known: readonly OrganizationFacts[],
  pace: Pace = {},
): Promise<Result<{ lists: OpenedFile[]; known: readonly OrganizationFacts[] }>> {
  const sourceOf = new Map(files.map((file) => [file, sourceAlone(file)]));
  const lists = files.filter((file) => !WITHOUT_ACCOUNTS.includes(sourceOf.get(file) ?? ''));
  if (lists.length === 0) return fail('list-without-accounts');
  let learnt = known;
  for (const id of WITHOUT_ACCOUNTS) {
    const ofSource = files.filter((file) => sourceOf.get(file) === id);
    if (ofSource.length === 0) continue;
    const read = await readList(ofSource, { ...pace, known: learnt });
    if (!read.ok) return read;
    learnt = mergeOrganizations(learnt, read.value.reading.organizations);
  }
  return ok({ lists, known: learnt });
}

/** What one file is by itself; empty for nothing Vigie knows, or a part of something. */
function sourceAlone(file: OpenedFile): string {
  const chosen = chooseSource([file]);
  return chosen.ok ? chosen.value.source.id : '';
}
