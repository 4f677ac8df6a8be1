/** docs/rules.md: every rule of every pack, from the packs themselves. */
import type { Language } from '../../lib/model/ids';
import type { Rule } from '../../lib/model/pack';
import { type LoadedPack, packs } from '../../lib/packs';
import { table } from './table';

const HEAD = `# Rules · Règles

*Written by \`npm run docs\` from the packs; do not edit. · Écrit par \`npm run docs\` à partir des ensembles; ne pas modifier.*

NEED looks for something that should be there; BAN for something that should not; COMPARE compares two things; GUARD never fails, it
decides whether others may judge. What could not be read is never failed and never passed.

NEED cherche ce qui devrait y être; BAN, ce qui ne devrait pas y être; COMPARE compare deux choses; GUARD n’échoue jamais et décide si les
autres peuvent juger. Ce qui n’a pu être lu n’est jamais en défaut ni réussi.
`;

/** The whole page. */
export function rulesPage(): string {
  const count = packs.reduce((sum, { pack }) => sum + pack.rules.length, 0);
  const totals = `\n${count} rules, ${packs.length} packs. · ${count} règles, ${packs.length} ensembles.\n`;
  return [HEAD + totals, ...packs.filter(({ pack }) => pack.rules.length > 0).map(chapter)].join('\n');
}

function chapter({ pack, texts }: LoadedPack): string {
  const rows = pack.rules.map((rule) => [
    `\`${rule.id}\``,
    texts.en.rules[rule.id]?.title ?? '',
    texts.fr.rules[rule.id]?.title ?? '',
    rule.kind,
    rule.severity,
    rule.basis,
    clausesOf(rule),
  ]);
  return `## ${texts.en.name} · ${texts.fr.name}

\`${pack.id}\` ${pack.version}

${table(['rule', 'title', 'titre', 'kind', 'severity', 'basis', 'clauses'], rows)}
${advice(pack.rules, texts, 'en')}
${advice(pack.rules, texts, 'fr')}`;
}

const clausesOf = ({ clauses }: Rule): string => clauses.map((id) => id.replace(':', ' ')).join('; ') || '–';

function advice(rules: readonly Rule[], texts: LoadedPack['texts'], language: Language): string {
  const title = language === 'en' ? 'Advice' : 'Conseils';
  const lines = rules.map(({ id }) => `- \`${id}\`: ${texts[language].rules[id]?.advice ?? ''}\n`);
  return `${title}:\n\n${lines.join('')}`;
}
