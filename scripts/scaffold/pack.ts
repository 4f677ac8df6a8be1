/** A new policy pack with one source text, one clause and one rule, in both languages, and the subjects that show the rule. */
import { camel, type Plan } from './plan';

const RULE = 'bio-present';
const REASONS = ['bio-says-something', 'bio-empty', 'bio-too-short'] as const;

export function packPlan(id: string): Plan {
  const name = camel(id);
  const document = id.toUpperCase();
  const clause = `${document}:1.1`;
  const folder = `lib/packs/${id}`;
  return {
    files: {
      [`${folder}/pack.json`]: json({
        id,
        version: '0.1.0',
        publisher: 'Name of the publisher',
        documents: [{ id: document, url: 'https://example.org/policy', from: null, to: null }],
        clauses: [{ id: clause, document, number: '1.1' }],
        rules: [
          {
            id: RULE,
            kind: 'NEED',
            check: 'bio-length',
            options: { minimumLetters: 20 },
            observes: ['bio'],
            needs: [],
            classes: ['official'],
            platforms: [],
            usesDirectory: false,
            from: null,
            severity: 'minor',
            basis: 'inferred',
            clauses: [clause],
          },
        ],
      }),
      [`${folder}/en.json`]: texts({
        name: 'Name of the pack',
        document: [document, 'Title of the source text'],
        clause: [clause, 'What the clause asks, in words of our own.'],
        title: 'The bio says who and what for',
        advice: 'Write one plain sentence: who you are, and what people will find here.',
        reasons: [
          'The bio holds words of its own.',
          'The bio is empty.',
          'The bio says almost nothing. Letters: {count}.',
        ],
      }),
      [`${folder}/fr.json`]: texts({
        name: 'Nom du module',
        document: [document, 'Titre du texte source'],
        clause: [clause, 'Ce que demande la clause, dans nos mots.'],
        title: 'La bio dit qui et pourquoi',
        advice: 'Écrivez une phrase simple\u00a0: qui vous êtes et ce qu’on trouvera ici.',
        reasons: [
          'La bio contient des mots qui lui sont propres.',
          'La bio est vide.',
          'La bio ne dit presque rien. Lettres\u00a0: {count}.',
        ],
      }),
      [`tests/fixtures/packs/${id}/${RULE}.json`]: json(SUBJECTS),
    },
    registrations: [
      {
        file: 'lib/packs/index.ts',
        importLine: [
          `import ${name}En from './${id}/en.json';`,
          `import ${name}Fr from './${id}/fr.json';`,
          `import ${name} from './${id}/pack.json';`,
        ].join('\n'),
        list: 'packs',
        entry: `{ pack: ${name} as unknown as LoadedPack['pack'], texts: { en: ${name}En, fr: ${name}Fr } }`,
      },
    ],
    next: [
      'Name the publisher, the source text with its dates, and its clauses; add the rules.',
      'Run npm run unit: the pack test says what is missing.',
    ],
  };
}

interface Words {
  name: string;
  document: [string, string];
  clause: [string, string];
  title: string;
  advice: string;
  reasons: string[];
}

function texts({ name, document, clause, title, advice, reasons }: Words): string {
  return json({
    name,
    documents: Object.fromEntries([document]),
    clauses: Object.fromEntries([clause]),
    rules: {
      [RULE]: {
        title,
        advice,
        reasons: Object.fromEntries(REASONS.map((reason, at) => [reason, reasons[at]])),
      },
    },
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const both = (reason: string, fields: object, more: object = {}) =>
  ['en', 'fr'].map((language) => ({ name: reason, language, reason, fields, ...more }));

/** Subjects that show each outcome of the sample rule, in both languages. */
const SUBJECTS = {
  accept: both('bio-says-something', { bio: 'Boating safety, sécurité nautique.' }),
  reject: [...both('bio-empty', { bio: null }), ...both('bio-too-short', { bio: '🚢⚓ canada.ca' })],
  cannotTell: both('fields-unread', { bio: { unread: true } }),
  notApplicable: both(
    'other-class',
    { bio: 'Compte personnel', displayName: 'Sample Person' },
    { match: 'unlisted' },
  ),
};
