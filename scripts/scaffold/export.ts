/** A new export format: its writer and its test. */
import { camel, type Plan } from './plan';

export function exportPlan(id: string): Plan {
  const name = camel(id);
  return {
    files: {
      [`lib/export/${id}.ts`]: `/** What this format is for, and who reads it. */
import type { Exporter } from './exporter';

export const ${name}: Exporter = {
  id: '${id}',
  label: 'export.format.json',
  extension: '${id}',
  mediaType: 'text/plain',
  async *write(report) {
    for await (const page of report.pages()) {
      yield page.map((record) => \`\${record.accountKey}\\n\`).join('');
    }
  },
};
`,
      [`tests/unit/export/${id}.test.ts`]: `import { expect, it } from 'vitest';
import { ${name} } from '@/lib/export/${id}';

it('is named like its file', () => {
  expect(${name}.id).toBe('${id}');
});
`,
    },
    registrations: [
      {
        file: 'lib/export/index.ts',
        importLine: `import { ${name} } from './${id}';`,
        list: 'exporters',
        entry: name,
      },
    ],
    next: [`Add the label "export.format.${id}" to lib/i18n/{fr,en}/export.ts and use it.`],
  };
}
