/** Words of the judgement, in English. */
import type { outcomes as french } from '../fr/outcomes';
import type { SameKeys } from '../message';

export const outcomes = {
  'outcome.failed': 'To fix',
  'outcome.failed.check': 'Worth checking',
  'outcome.failed.advice': 'Suggestion',
  'outcome.cantTell': 'Could not tell',
  'outcome.passed': 'Passed',
  'outcome.inapplicable': 'Does not apply',
  'outcome.untested': 'Not tested',

  'severity.label': 'Severity',
  'severity.critical': 'Critical',
  'severity.major': 'Major',
  'severity.minor': 'Minor',
  'severity.advice': 'Advice',

  'basis.label': 'Basis',
  'basis.mandatory': 'Mandatory, in force',
  'basis.mandatoryRescinded': 'Historic requirement (rescinded text)',
  'basis.guidance': 'Guidance',
  'basis.practice': 'Common practice',
  'basis.inferred': 'Inferred by Vigie',

  'class.official': 'Official account',
  'class.officialPosition': 'Official account of a position',
  'class.executive': 'Account of an executive',
  'class.specialist': 'Account of a specialist',
  'class.professionalPersonal': 'Personal account used professionally',
  'class.personal': 'Personal account',
  'class.ministerPersonal': 'Personal account of an elected person',
  'class.parody': 'Declared parody',
  'class.unlistedClaim': 'Says it is official, not listed',
  'class.unknown': 'Kind of account unknown',

  'class.reason.listed': 'The directory lists this account.',
  'class.reason.listed-position': 'The directory lists this account, and its name is that of a position.',
  'class.reason.parody-marker': 'Its name says that it is a parody.',
  'class.reason.words-unread': 'We could not read its name or bio, so its kind is not established.',
  'class.reason.personal-with-role': 'Its words say that it is personal, and name a public role.',
  'class.reason.personal-marker': 'Its words say that it is personal or not official.',
  'class.reason.official-claim-unlisted':
    'Its words claim official federal status; the directory does not list it.',
  'class.reason.person-elected': 'It bears a person’s name, and its words name an elected role.',
  'class.reason.person-role': 'It bears a person’s name, and its words name a role with a public employer.',
  'class.reason.person-employee': 'It bears a person’s name, and its words name a public employer.',
  'class.reason.no-sign':
    'Neither the directory nor the words that were read say what kind of account this is.',

  'subclass.departmental': 'department or agency',
  'subclass.program': 'program or theme',
  'subclass.regional': 'region or place',
  'subclass.mission': 'mission abroad',
  'subclass.position': 'holder of a position',

  'classBasis.directory': 'from the directory',
  'classBasis.attested': 'from an attestation',
  'classBasis.text': 'from the text of the profile',

  'match.listed': 'Listed in the directory',
  'match.formerlyListed': 'Formerly listed in the directory',
  'match.lookalike': 'Resembles a listed account',
  'match.ambiguous': 'Several possible listings',
  'match.unlisted': 'Not found in the directory',
  'match.noDirectory': 'No directory loaded',

  'pageState.profile': 'Profile shown',
  'pageState.loginWall': 'Sign-in required',
  'pageState.challenge': 'Security check',
  'pageState.notFound': 'Page not found',
  'pageState.suspended': 'Account suspended',
  'pageState.restricted': 'Restricted access',
  'pageState.private': 'Private account',
  'pageState.loading': 'Still loading',
  'pageState.unknownLayout': 'Layout not recognized',

  'pageState.help.loginWall':
    'The platform asks people to sign in before it shows this profile. Sign in in this tab, then read the page again.',
  'pageState.help.challenge':
    'The platform is checking that you are a person. Answer it in this tab, then read the page again.',
  'pageState.help.notFound':
    'The platform says that this page does not exist. Check the address; if the account was closed, its directory listing needs an update.',
  'pageState.help.suspended':
    'The platform says that this account is suspended. There is nothing to read; its directory listing is worth checking.',
  'pageState.help.restricted':
    'The platform limits access to this profile (age, region or a setting). Lift the restriction if you can, then read the page again.',
  'pageState.help.private':
    'This account shows its content only to people it has accepted. We read only what the page shows to everyone.',
  'pageState.help.loading':
    'The page did not finish drawing in time. Wait until it is complete, then read it again.',
  'pageState.help.unknownLayout':
    'This is a limit of Vigie, not a fault of the account: the platform has probably changed its layout. Nothing is held against this account.',

  'field.displayName': 'display name',
  'field.handle': 'handle',
  'field.platformId': 'permanent account number',
  'field.bio': 'bio',
  'field.links': 'links',
  'field.website': 'website',
  'field.avatarUrl': 'profile picture',
  'field.headerImageUrl': 'header image',
  'field.badges': 'badges',
  'field.category': 'category',
  'field.location': 'location',
  'field.joinedAt': 'date joined',
  'field.lastPostAt': 'date of the latest post',
  'field.followers': 'followers',
  'field.following': 'following',
  'field.posts': 'posts',
  'field.url': 'profile address',
  'field.pageState': 'state of the page',

  'state.present': 'Read',
  'state.absent': 'Empty on the page',
  'state.unreadable': 'Not read',
  'qualifier.rounded': 'rounded by the platform',
  'qualifier.atLeast': 'on this date or later',
  'qualifier.partial': 'read in part',

  'why.noLandmark': 'the profile header was not found',
  'why.noSource': 'the page does not show it where we look for it',
  'why.identityMismatch': 'the page held the data of another account',
  'why.wall': 'the platform hides it until the page is accessible',
  'why.collapsed': 'a section of the page must be opened to see it',
  'why.tooLong': 'the text is longer than Vigie accepts',
  'why.threw': 'Vigie’s reader failed',
  'why.notShown': 'this platform does not show it where Vigie reads',
  'why.switchedOff': 'a reader pack has switched this off',

  'slot.bio': 'link in the bio',
  'slot.website': 'website slot',
  'slot.list': 'list of links',
  'slot.about': '“About” section',

  'property.handle': 'handle in the directory',
  'property.accountName': 'name in the directory',
  'property.organization': 'organization in the directory',
  'property.organizationEn': 'organization in the directory (English)',
  'property.organizationFr': 'organization in the directory (French)',
  'property.language': 'language in the directory',
  'property.url': 'address in the directory',
  'property.urlListed': 'address as printed in the directory',
  'property.removedOn': 'removed from the directory on',
  'property.key': 'account in the directory',
  'property.date': 'date of the copy',

  'reason.page-not-read': 'We could not read this profile page.',
  'reason.fields-unread': 'We could not read: {fields}.',
  'reason.class-unknown': 'The kind of account is not established, and this rule depends on it.',
  'reason.other-class': 'This rule is about another kind of account.',
  'reason.other-platform': 'This rule is about another platform.',
  'reason.other-jurisdiction': 'This rule is about another jurisdiction.',
  'reason.before-date': 'This rule applies only since {date}.',
  'reason.directory-old': 'The directory copy of {date} is too old to judge by.',
  'reason.directory-missing': 'No directory copy is loaded.',
  'reason.platform-not-in-directory': 'The directory copy does not cover this platform.',
  'reason.check-error': 'Vigie failed while checking this rule. Nothing is held against the account.',

  'help.page-not-read': 'Follow the advice at the top, then choose “Read again”.',
  'help.fields-unread':
    'Go to the top of the profile, open “more” or “About”, sign in if needed, then choose “Read again”.',
  'help.class-unknown': 'Ask the organization who is responsible for this account.',
  'help.directory-old': 'Load a more recent copy of the directory in the dashboard, on the Directory page.',
  'help.directory-missing': 'Load a directory in the dashboard, on the Directory page.',
  'help.platform-not-in-directory': 'Ask the organization, or load a directory that covers this platform.',
  'help.check-error': 'Read the page again; if it still fails, tell the Vigie team.',
  'help.destination-hidden':
    'Open the links yourself and see where they lead, without giving any information.',
  'help.links-unread': 'Go to the top of the profile, open every list of links, then choose “Read again”.',
  'help.default': 'Look at the page and decide for yourself, or read it again once it is complete.',
} as const satisfies SameKeys<typeof french>;
