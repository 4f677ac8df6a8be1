/** The side panel and the popup, in English. */
import type { panel as french } from '../fr/panel';
import type { SameKeys } from '../message';

export const panel = {
  'panel.title': 'Vigie – this profile',
  'panel.summary': 'Summary',
  'popup.title': 'Vigie at a glance',
  'popup.top': 'The most important points',

  'panelState.nothing.title': 'Nothing to check on this page',
  'panelState.nothing.body': 'Open an account’s profile: Vigie will read it by itself.',
  'panelState.notProfile.title': 'Nothing to check on this page',
  'panelState.notProfile.body':
    'This is not a profile page. Open an account’s profile: Vigie will read it by itself.',
  'panelState.reading.title': 'Reading the profile…',
  'panelState.reading.body': 'Vigie waits until the page is complete, then reads it once.',
  'panelState.noTie.title': 'No tie to government',
  'panelState.noTie.body':
    'This account is not in the directory, does not resemble a listed one, and claims no tie to government in what we could read. Nothing was stored.',
  'panelState.ownAccount.title': 'Your own account',
  'panelState.ownAccount.body':
    'This looks like your own account, and it is in no directory of official accounts: nothing of it was kept.',
  'panelState.readerOff.title': 'Vigie’s reader is switched off',
  'panelState.readerOff.body':
    'The reader pack in use says not to read this platform. See “Platforms” in the dashboard.',
  'panelState.forgotten.title': 'This audit was erased',
  'panelState.forgotten.body': 'Nothing of it remains on your computer.',
  'panelState.failed.title': 'The result could not be stored',
  'panelState.failed.body':
    'The browser refused to store the result. Nothing that was already here was lost.',
  'panelState.platforms': 'Platforms read: X, Facebook, Instagram, YouTube and LinkedIn.',

  'verdict.clear': 'Everything we checked is in order.',
  'verdict.suggestions': 'Nothing to fix; only suggestions.',
  'verdict.partlyClear': 'Nothing to fix in what we could read.',
  'verdict.notRead': 'We could not read this profile.',
  'verdict.failed': { one: '{count} point to fix.', other: '{count} points to fix.' },
  'verdict.failed.check': { one: '{count} point worth checking.', other: '{count} points worth checking.' },
  'verdict.critical': 'Start with what is critical.',

  'counts.label': 'Number of rules by outcome',
  'count.failed': '{count} to fix',
  'count.failed.check': '{count} worth checking',
  'count.advice': { one: '{count} suggestion', other: '{count} suggestions' },
  'count.cantTell': '{count} could not tell',
  'count.passed': '{count} passed',
  'count.inapplicable': { one: '{count} does not apply', other: '{count} do not apply' },

  'group.failed': 'To fix',
  'group.advice': 'Suggestions',
  'group.cantTell': 'Could not tell',
  'group.asked': 'Questions for a person',
  'group.passed': 'Passed',
  'group.inapplicable': 'Does not apply',

  'finding.expected': 'Expected: ',
  'finding.advice': 'What to do',
  'finding.findOut': 'How to find out',
  'evidence.label': 'What was read',
  'evidence.empty': 'Empty on the page',
  'evidence.answer': 'A person’s answer, {date}',

  'clause.number': 's. {number}',
  'clause.open': 'Read the official text',
  'clause.openOf': ': {title} (new tab)',
  'clause.count': { one: 'Source: {count} clause', other: 'Source: {count} clauses' },

  'who.organization': 'Organization:',
  'who.readAt': 'Read on {time}',
  'who.open': 'Open the profile',
  'class.subclass': ' ({subclass})',
  'class.evidence': 'The words that say so',

  'match.sentence.listed': 'Found in the directory copy of {date}.',
  'match.sentence.formerlyListed':
    'Listed until {removed}; not found in the directory copy of {date}. Worth checking.',
  'match.sentence.lookalike':
    'Not found in the directory copy of {date}. Its handle resembles that of a listed account: {handle} ({organization}). Worth checking.',
  'match.sentence.ambiguous':
    'Several accounts of the directory copy of {date} could be this one. Worth checking.',
  'match.sentence.unlisted': 'Not found in the directory copy of {date}.',
  'match.sentence.noDirectory': 'No directory copy was loaded when the page was read.',

  'unread.title': 'What could not be read',
  'unread.none': 'Everything that Vigie looks for was read in full.',
  'unread.note': 'None of this counts against the account.',
  'unread.advice':
    'Open what the platform folds away (the rest of the description, the list of links, “About”), then read the page again: Vigie never clicks for you.',
  'unread.partial': 'read only in part',

  'versions.title': 'Made with',
  'versions.reader': 'Reader',
  'versions.pack': 'Rules',
  'versions.packOf': '{name}, version {version}',
  'versions.directory': 'Directory',
  'versions.directoryCopy': 'copy of {date}, {count} accounts, hash {hash}…',
  'versions.asOf': 'Policies in force on',
  'versions.vigie': 'Vigie',
  'versions.audit': 'Number',
  'picture.title': 'Profile picture',
  'picture.note':
    'Vigie can keep a fingerprint of the picture as it is shown, to compare it with pictures of listed accounts. The picture itself is not kept, and nothing is fetched. Likeness is a signal for a person, never a finding by itself.',
  'picture.none': 'No fingerprint kept at this visit.',
  'picture.kept': 'Fingerprint kept: {hash}',
  'picture.record': 'Record the picture',
  'picture.again': 'Record it again',
} as const satisfies SameKeys<typeof french>;
