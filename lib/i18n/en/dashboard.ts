/** The dashboard, in English. */
import type { dashboard as french } from '../fr/dashboard';
import type { SameKeys } from '../message';

export const dashboard = {
  'accounts.title': 'Audited accounts',
  'accounts.lead': 'The latest audit of each account you have visited.',
  'accounts.loading': 'Loading accounts…',
  'accounts.count': { zero: 'No account', one: '{count} account', other: '{count} accounts' },
  'accounts.found': {
    zero: 'None of the {total} accounts',
    one: '{count} account out of {total}',
    other: '{count} accounts out of {total}',
  },
  'accounts.none.title': 'No account audited yet',
  'accounts.none.body':
    'Open the profile of a government account on X, Facebook, Instagram, YouTube or LinkedIn. Vigie reads it, and the result appears here.',
  'accounts.noMatch.title': 'No account matches',
  'accounts.noMatch.body': 'Try other words, or clear the filters.',
  'accounts.audits': { one: '{count} audit', other: '{count} audits' },
  'accounts.grave': 'including {count} serious',

  'accounts.sortBy': 'Sort by:',

  'column.name': 'Account',
  'column.platform': 'Platform',
  'column.organization': 'Organization',
  'column.failed': 'To fix',
  'column.cantTell': 'Could not tell',
  'column.observedAt': 'Read on',
  'column.language': 'Language',

  'language.en': 'English',
  'language.fr': 'French',
  'language.bi': 'Bilingual',
  'language.unknown': 'Not stated',

  'filter.label': 'Filters',
  'filter.text': 'Search accounts',
  'filter.organization': 'Organization',
  'filter.platform': 'Platform',
  'filter.outcome': 'Outcome',
  'filter.rule': 'Rule',
  'filter.allOrganizations': 'All organizations',
  'filter.allPlatforms': 'All platforms',
  'filter.allOutcomes': 'All outcomes',
  'filter.allRules': 'All rules',
  'filter.failed': 'To fix or improve',
  'filter.clear': 'Clear filters',

  'account.back': 'All accounts',
  'account.loading': 'Loading the account…',
  'account.none.title': 'Nothing is stored of this account',
  'account.none.body': 'It was not audited on this computer, or it was forgotten.',
  'account.audits': 'Audits',

  'fields.title': 'What the page showed',
  'fields.note': 'Each part of the profile header, its state, and the source that answered.',
  'fields.field': 'Field',
  'fields.value': 'Value',
  'fields.state': 'State',
  'fields.via': 'Source',

  'forget.section': 'Forget',
  'forget.note': 'Erases everything that Vigie keeps of this account on your computer.',
  'forget.button': 'Forget this account',
  'forget.title': 'Forget this account?',
  'forget.body': {
    one: '{count} audit will be erased from your computer. This cannot be undone.',
    other: '{count} audits will be erased from your computer. This cannot be undone.',
  },
  'forget.confirm': 'Forget',

  'exportPage.title': 'Export and import',
  'exportPage.lead': 'A file leaves your computer only if you send it yourself.',
  'exportPage.section': 'Export audits',
  'exportPage.counting': 'Counting…',
  'exportPage.count': {
    zero: 'There is no audit to export.',
    one: '{count} audit is stored; it will be exported.',
    other: '{count} audits are stored; all will be exported.',
  },
  'exportPage.format': 'Format',
  'exportPage.button': 'Export',
  'exportPage.progress': 'Progress of the export',
  'exportPage.writing': { one: '{count} audit written…', other: '{count} audits written…' },
  'exportPage.done': {
    one: '{count} audit exported to {file}.',
    other: '{count} audits exported to {file}.',
  },

  'importAudits.title': 'Import audits',
  'importAudits.lead':
    'Choose a JSON file exported by Vigie. It is taken whole or refused whole; what is already here is not doubled.',
  'importAudits.choose': 'Import audits',
  'importAudits.done': {
    zero: 'No new audit; {known} were already here.',
    one: '{count} audit added; {known} already here.',
    other: '{count} audits added; {known} already here.',
  },
  'importAudits.refused': 'File refused; nothing changed',

  'about.title': 'About Vigie',
  'about.lead':
    'Vigie compares the profile you have open with the directory of official accounts and with written policy, and keeps the result on your computer.',
  'about.kept.title': 'What is stored',
  'about.kept.1':
    'The public header of an account that is listed in the directory, was listed, resembles a listed one, or claims a tie to government.',
  'about.kept.2': 'The outcome of each rule, with the words that caused it.',
  'about.kept.3': 'The versions of reader, rules and directory, so that the audit can be repeated.',
  'about.never.title': 'What never is',
  'about.never.1': 'The profile of a person with no tie to government: it leaves no trace.',
  'about.never.2': 'Posts, followers’ names and messages.',
  'about.never.3': 'Your own name and picture on the platform.',
  'about.never.4': 'The addresses of other pages you visit.',
  'about.never.5': 'Nothing is sent: Vigie makes no network request.',
  'about.limits.title': 'Its limits',
  'about.limits.body':
    'Vigie judges words, handles and links, never people or pictures. “Not found” means: not found in this copy of the directory. What we could not read never counts against an account.',
  'about.versions': 'Versions and licences',
  'about.licence': 'Licence',
  'about.licence.body': 'MIT',
  'about.look': 'Look',
  'about.look.body': 'GC Design System tokens (MIT). Vigie is not a service of the Government of Canada.',
} as const satisfies SameKeys<typeof french>;
