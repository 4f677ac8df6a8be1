/** What only persons can say: questions, a class attested, a decision on imitation, in English. */
import type { people as french } from '../fr/people';
import type { SameKeys } from '../message';

export const people = {
  'nav.questions': 'Questions',

  'questions.title': 'Questions for people',
  'questions.lead':
    'What no profile page shows: each answer carries a name and a date, and “unknown” never counts as no.',
  'questions.loading': 'Looking for organizations…',
  'questions.search': 'Search organizations',
  'questions.owners': {
    zero: 'No organization has an account audited here: search one by its name.',
    one: '{count} organization with an account audited here',
    other: '{count} organizations with an account audited here',
  },
  'questions.found': {
    zero: 'No organization found',
    one: '{count} organization found',
    other: '{count} organizations found',
  },
  'questions.audited': { one: '({count} account audited)', other: '({count} accounts audited)' },
  'questions.back': 'All organizations',
  'questions.byRole': 'Questions by role',
  'questions.progress': '{answered} of {total} answered',
  'questions.progress.unknown': { one: ' (and {count} “unknown”)', other: ' (and {count} “unknown”)' },
  'questions.account': 'Questions for people',
  'questions.accountNote':
    'What the page does not show. An answer carries a name and a date; “unknown” never counts as no.',
  'questions.toOwner': 'Questions for {organization}',

  'question.how': 'How to check:',
  'question.historic': 'historic requirement',

  'answers.title': 'Answers given',
  'answers.none': 'No answer yet.',

  'answer.yes': 'Yes',
  'answer.no': 'No',
  'answer.doesNotApply': 'Does not apply',
  'answer.unknown': 'Unknown',
  'answer.by': 'by {by}, on {date}.',
  'answer.withReference': '{who} Reference: {reference}',
  'answer.open': 'Answer',
  'answer.openOf': 'Answer: {question}',
  'answer.change': 'Change the answer',
  'answer.changeOf': 'Change the answer: {question}',
  'answer.withdraw': 'Withdraw',
  'answer.withdrawOf': 'Withdraw the answer: {question}',
  'answer.formOf': 'Answer to: {question}',
  'answer.legend': 'Answer',
  'answer.name': 'Your name',
  'answer.day': 'Found on',
  'answer.reference': 'Reference (optional)',
  'answer.referenceHint': 'Where the proof is: a file number, an address, a message.',
  'answer.required': 'Choose an answer, and give your name and a date.',
  'answer.save': 'Save',
  'answer.saved': {
    zero: 'Answer saved.',
    one: 'Answer saved; {count} audit judged again.',
    other: 'Answer saved; {count} audits judged again.',
  },
  'answer.withdrawn': {
    zero: 'Answer withdrawn.',
    one: 'Answer withdrawn; {count} audit judged again.',
    other: 'Answer withdrawn; {count} audits judged again.',
  },

  'role.head': 'Head of communications',
  'role.manager': 'Account or Web manager',
  'role.publisher': 'Central body, principal publisher',
  'role.deputyHead': 'Deputy head',
  'role.secretariat': 'Treasury Board Secretariat',
  'role.privacy': 'Privacy and access',
  'role.security': 'Security and network',
  'role.ministry': 'Ontario ministry deciding on the account',
  'role.holder': 'Holder of a specialist or executive account (Ontario)',
  'role.employee': 'Federal executive or employee, personal account',
  'role.irb': 'IRB personnel',
  'role.town': 'Communications, users and management of a town',
  'role.auditor': 'Auditor (you)',

  'attest.automatic': 'By the words and the list',
  'attest.human': 'By a person',
  'attest.change': 'Change…',
  'attest.changeOf': 'Change… the kind of account',
  'attest.listed':
    'The list decides on a listed account; if it is wrong, it is the list that is to be corrected.',
  'attest.withdraw': 'Withdraw the attestation',
  'attest.title': 'What kind of account is it?',
  'attest.body':
    'Say what you know of the account. The rules run again at once; what Vigie read stays shown beside it.',
  'attest.class': 'Kind of account',
  'attest.day': 'True on',
  'attest.ground': 'What you base this on',
  'attest.required': 'Give your name, a date, and what you base this on.',
  'attest.confirm': 'Attest',
  'attest.saved': {
    one: 'Kind of account attested; {count} audit judged again.',
    other: 'Kind of account attested; {count} audits judged again.',
  },
  'attest.withdrawn': {
    zero: 'Attestation withdrawn.',
    one: 'Attestation withdrawn; {count} audit judged again.',
    other: 'Attestation withdrawn; {count} audits judged again.',
  },

  'decide.title': 'Does this account pose as official?',
  'decide.note':
    'Vigie never answers this. A person who looked at the page and asked around may note what they hold to be true.',
  'decide.none': 'Nobody has decided.',
  'decide.awaiting':
    'Awaiting a second person: nothing of it is in any export until another person concludes the same.',
  'decide.disputed': 'The persons do not agree: nothing of it is in any export.',
  'decide.held': {
    one: '{count} person says so: the decision is in the JSON export.',
    other: '{count} persons say so: the decision is in the JSON export.',
  },
  'decide.button': 'Record a decision…',
  'decide.body':
    'Your answer changes no outcome of a rule. First ask the organization that would be imitated.',
  'decide.legend': 'In your view',
  'decide.imitates': 'It poses as official',
  'decide.doesNotImitate': 'It does not pose as official',
  'decide.ground': 'What you base this on (words, handles, links, the answer you got)',
  'decide.required': 'Choose an answer, and give your name and what you base this on.',
  'decide.confirm': 'Record',
  'decide.by': '{by}, {time}',
  'decide.saved': 'Decision recorded.',
  'decide.withdrawn': 'Decision withdrawn.',
  'decide.withdrawOf': 'Withdraw the decision of {by}',

  'about.decidedBy': {
    one: 'A decision on imitation may be exported when {count} person says so (set by an administrator).',
    other:
      'A decision on imitation may be exported only when {count} persons say the same; only an administrator can change that number, by the browser’s policies.',
  },

  'export.format.answersCsv': 'CSV – one row per answer of a person',
  'exportPage.doneAnswers': {
    zero: 'No answer in {file}.',
    one: '{count} answer in {file}.',
    other: '{count} answers in {file}.',
  },
  'importAudits.taken': {
    one: '{count} answer or decision of a person taken in.',
    other: '{count} answers or decisions of persons taken in.',
  },
} as const satisfies SameKeys<typeof french>;
