/** `npm run audit`: the same readers and rules on saved pages, in Node. One record a line, in the order of the list. No network. */
import { readFileSync } from 'node:fs';
import { createTranslator } from '../lib/i18n/translate';
import { packs } from '../lib/packs';
import { type AuditSetting, auditPage, type Line } from './audit/audit-page';
import { readDirectory } from './audit/directory';
import { locate, readList, readPage } from './audit/files';
import { HELP, parseOptions, Refusal, USAGE } from './audit/options';
import { paragraph } from './audit/table';

/** Audits what the arguments ask for, page by page; `write` gets each line as soon as it is known. Throws `Refusal`. */
export async function audit(args: string[], write: (line: string) => void): Promise<void> {
  const options = parseOptions(args);
  if (options === HELP) {
    write(USAGE);
    return;
  }
  const pages = options.page ? [options.page] : readList(options.list ?? '');
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const { asOf, observedAt, all, language } = options;
  const today = (observedAt ?? new Date().toISOString()).slice(0, 10);
  const setting: AuditSetting = {
    directory: await readDirectory(options, asOf ?? today),
    version,
    asOf,
    observedAt,
    all,
  };
  const packTexts = new Map(packs.map(({ pack, texts }) => [pack.id as string, texts[language]]));
  const words = { t: createTranslator(language), packTexts };
  for (const { file, url } of pages) {
    const line = await oneLine(setting, file, url, options.list);
    write(options.json ? JSON.stringify(line) : `${paragraph(words, line, options.fields)}\n`);
  }
}

/** `url`: what was said, else what the file says of itself. */
async function oneLine(setting: AuditSetting, file: string, url: string, list: string | null): Promise<Line> {
  let page: ReturnType<typeof readPage>;
  try {
    page = readPage(locate(file, list));
  } catch {
    return { file, url, error: { code: 'file-unreadable', values: {} } };
  }
  if (!page.ok) return { file, url, error: page.error };
  const { html, url: written, savedAt } = page.value;
  const own = { ...setting, observedAt: setting.observedAt ?? savedAt };
  return auditPage(own, file, url || (written ?? ''), html);
}

if (process.argv[1]?.endsWith('audit.ts')) {
  try {
    await audit(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    process.stderr.write(`${problem.message}\n\n${USAGE}\n`);
    process.exitCode = 2;
  }
}
