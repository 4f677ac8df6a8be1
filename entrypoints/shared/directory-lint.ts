/** Looks through the copy in use, for its defects and for counterparts in the other language; writes the files of defects. Reads only. */
import type { DefectFile, ListCheck, PairsView } from '@/components/list-view';
import { downloadText } from '@/lib/browser/download';
import { lintSteps } from '@/lib/directory/lint';
import { reportDefects } from '@/lib/directory/lint/patch';
import { rowsOfEntries } from '@/lib/directory/listed-row';
import { inSteps, type Steps } from '@/lib/directory/steps';
import { findTwins, unpairedKeys } from '@/lib/directory/twins';
import { csvText } from '@/lib/export/csv';
import { fail, ok, type Result } from '@/lib/model/errors';
import type { VigieDatabase } from '@/lib/storage/db';
import { defectRows } from './defect-rows';
import { rowOf } from './directory-file';
import { knownOrganizations, rowsOfVersion, versionInUse } from './directory-versions';

/** Lets the page say that it is busy. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Error `directory-unavailable`: the copy cannot be opened. A copy that kept no rows is looked at as its entries tell it. */
export async function lintDirectory(db: VigieDatabase): Promise<Result<ListCheck>> {
  try {
    await pause();
    const [directory, organizations] = await Promise.all([versionInUse(db), knownOrganizations()]);
    const entries = [...directory.entries()];
    const kept = await rowsOfVersion(db, directory.copy.sha256, directory);
    const rows = kept ?? rowsOfEntries(entries);
    const unpaired = unpairedKeys(entries, findTwins(entries, organizations));
    const listed = rows.map(({ row }) => row);
    const found = await inSteps(asResult(lintSteps(listed, { organizations, unpaired })), { pause });
    if (!found.ok) return found;
    return ok({ date: directory.date, rows, report: reportDefects(listed, found.value) });
  } catch {
    return fail('directory-unavailable');
  }
}

function* asResult<T>(work: Steps<T>): Steps<Result<T>> {
  return ok(yield* work);
}

/** Error `directory-unavailable`: the copy cannot be opened. */
export async function pairDirectory(db: VigieDatabase): Promise<Result<PairsView>> {
  try {
    await pause();
    const [directory, organizations] = await Promise.all([versionInUse(db), knownOrganizations()]);
    const entries = [...directory.entries()];
    const { pairs, unpaired } = findTwins(entries, organizations);
    const row = (index: number) => entries.slice(index, index + 1).map(rowOf);
    return ok({
      date: directory.date,
      pairs: pairs.flatMap(({ en, fr, signs }) =>
        row(en).flatMap((first) => row(fr).map((second) => ({ en: first, fr: second, signs }))),
      ),
      alone: unpaired.flatMap(({ entry, why }) => row(entry).map((one) => ({ row: one, why }))),
      bilingual: entries.filter(({ language }) => language === 'bi').length,
    });
  } catch {
    return fail('directory-unavailable');
  }
}

/** Hands a file of the defects to the person; its words are in both languages, whatever the screen's. */
export async function downloadDefects(kind: DefectFile, check: ListCheck): Promise<{ fileName: string }> {
  const fileName = `vigie-list-${kind}-${check.date}.csv`;
  await downloadText(fileName, 'text/csv;charset=utf-8', wholeOf(csvText(defectRows(kind, check))));
  return { fileName };
}

async function* wholeOf(text: string): AsyncIterable<string> {
  yield await Promise.resolve(text);
}
