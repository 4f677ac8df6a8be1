/** docs/platforms.md, from the readers themselves. */
import { PROFILE_FIELDS } from '../../lib/model/profile';
import { adapters } from '../../lib/platforms';
import { abouts } from '../../lib/platforms/about';
import type { ReaderAbout } from '../../lib/platforms/about/reader-about';
import type { PlatformAdapter } from '../../lib/platforms/platform';
import { table } from './table';

const HEAD = `# Platforms

*Written by \`npm run docs\` from the readers; do not edit.*

What each reader rests on, where each field comes from (most trusted source first), and what it is known not to see.
A field whose sources all fail is told as unreadable, with the reason; it never counts against an account. The names of sources stand in
every record (\`via\`); those of hooks are what a [reader pack](reader-packs.md) may replace.
`;

/** The whole page. */
export function platformsPage(): string {
  const all = adapters.flatMap((adapter) => {
    const about = abouts.find(({ id }) => id === adapter.id);
    return about ? [{ adapter, about }] : [];
  });
  return [HEAD, overview(all), ...all.map(chapter)].join('\n');
}

interface Reader {
  adapter: PlatformAdapter;
  about: ReaderAbout;
}

function overview(all: readonly Reader[]): string {
  const rows = all.map(({ adapter, about }) => [
    `[${about.name}](#${about.name.toLowerCase()})`,
    adapter.isOptional ? 'when allowed' : 'at install',
    `\`${adapter.version}\``,
    about.evidence,
    about.basis === 'pages' ? 'saved pages' : 'public code only',
    about.languages.join(', ') || '–',
  ]);
  return table(['platform', 'read', 'reader', 'newest evidence', 'rests on', 'page languages met'], rows);
}

function chapter({ adapter, about }: Reader): string {
  const fields = PROFILE_FIELDS.map((field) => {
    const vias = adapter.fields[field].map(({ via }) => `\`${via}\``);
    const isRequired = adapter.required.includes(field) ? ' (required)' : '';
    return [`${field}${isRequired}`, [...new Set(vias)].join(' → ') || 'not shown where Vigie reads'];
  });
  const hooks = Object.keys(adapter.hooks).map((name) => `\`${name}\``);
  return `## ${about.name}

Hosts: ${adapter.matches.map((one) => `\`${one}\``).join(', ') || 'any server, allowed one by one'}.

${table(['field', 'sources'], fields)}
Hooks: ${hooks.join(', ') || 'none'}.

${bullets('Known limits', about.limits.en)}
${bullets('Limites connues', about.limits.fr)}`;
}

function bullets(title: string, items: readonly string[]): string {
  return `${title}:\n\n${items.map((item) => `- ${item}\n`).join('')}`;
}
