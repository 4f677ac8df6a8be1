/** docs/coverage.md: every clause of the founding texts with what answers it, from the data of the coverage page. */
import { type CoveredText, coverageCounts, kindOf } from '../../lib/model/coverage';
import { packs } from '../../lib/packs';
import { coverage, coverageFeatures } from '../../lib/packs/coverage';
import { table } from './table';

const HEAD = `# Coverage of the founding texts · Couverture des textes fondateurs

*Written by \`npm run docs\`; do not edit. · Écrit par \`npm run docs\`; ne pas modifier.*

Every numbered clause, bullet, introduction and definition, in the order of each text, in our own words, with the rule (see
[rules.md](rules.md)), the question to a person (\`M-…\`) or the part of Vigie (\`RF-…\`) that answers it; *context* has nothing to check.

Chaque disposition numérotée, puce, introduction et définition, dans l’ordre de chaque texte, dans nos propres mots, avec la règle (voir
[rules.md](rules.md)), la question à une personne (\`M-…\`) ou la partie de Vigie (\`RF-…\`) qui y répond; *context* : rien à vérifier.
`;

/** The whole page. */
export function coveragePage(): string {
  const totals = coverage.map((text) => {
    const { rule, question, feature, context } = coverageCounts(text);
    return [text.title.en, text.rows.length, rule, question, feature, context].map(String);
  });
  const head = ['text', 'clauses', 'by rules', 'by questions', 'by Vigie', 'context'];
  return [HEAD, table(head, totals), ...coverage.map(chapter), features()].join('\n');
}

function chapter({ title, rows }: CoveredText): string {
  const name = (token: string) =>
    ({
      rule: `\`${token}\`${planned(token)}`,
      question: `${token.toUpperCase()}${planned(token)}`,
      feature: token.toUpperCase(),
      context: '*context*',
    })[kindOf(token)];
  const lines = rows.map(({ clause, gist, by }) => [
    clause.en === clause.fr ? clause.en : `${clause.en} · ${clause.fr}`,
    gist.en,
    gist.fr,
    by.map(name).join(', '),
  ]);
  return `## ${title.en} · ${title.fr}\n\n${table(['clause', 'what it says', 'ce qu’il dit', 'answered by'], lines)}`;
}

const built = new Set<string>(
  packs.flatMap(({ pack }) => [...pack.rules, ...(pack.questions ?? [])].map(({ id }): string => id)),
);

const planned = (token: string): string =>
  built.has(token) ? '' : ' (not built yet · pas encore construit)';

function features(): string {
  const lines = coverageFeatures.map(({ id, name, where }) => [
    id.toUpperCase(),
    `${name.en} · ${name.fr}`,
    `${where.en} · ${where.fr}`,
  ]);
  return `## Parts of Vigie · Parties de Vigie\n\n${table(['id', 'what', 'where'], lines)}`;
}
