/** A new check: one question in a file, with its mirrored test. */
import { camel, type Plan } from './plan';

export function checkPlan(id: string): Plan {
  const name = camel(id);
  return {
    files: {
      [`lib/checks/${id}.ts`]: `/** The question this check asks, in one sentence. */
import { defineCheck } from './define-check';

export const ${name} = defineCheck({
  id: '${id}',
  reasons: ['name-has-letters', 'name-without-letters'],
  run({ snapshot }) {
    const name = snapshot.fields.displayName;
    if (name.state === 'present' && /\\p{L}/u.test(name.value)) {
      const evidence = [{ kind: 'field' as const, field: 'displayName', text: name.value }];
      return { answer: 'found', reason: 'name-has-letters', evidence };
    }
    return { answer: 'notFound', reason: 'name-without-letters' };
  },
});
`,
      [`tests/unit/checks/${id}.test.ts`]: `import { expect, it } from 'vitest';
import { ${name} } from '@/lib/checks/${id}';
import { subject } from '@/tests/support/subject';

it('answers for a plain official account', () => {
  expect(${name}.run(subject(), {}).answer).toBe('found');
});
`,
    },
    registrations: [
      {
        file: 'lib/checks/index.ts',
        importLine: `import { ${name} } from './${id}';`,
        list: 'checks',
        entry: name,
      },
    ],
    next: [
      'Use it in a rule of a pack: pack.json, en.json, fr.json, and tests/fixtures/packs/<pack>/<rule>.json.',
    ],
  };
}
