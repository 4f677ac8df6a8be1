/** The page of look-alikes, in English. */
import type { directoryLikes as french } from '../fr/directory-likes';
import type { SameKeys } from '../message';

export const directoryLikes = {
  'directoryPage.lookalikes': 'Look-alikes',
  'likes.title': 'Check a handle or a name',
  'likes.lead':
    'Which listed accounts does this text look like, and by which differences? Looking alike proves nothing. The text is neither stored nor sent.',
  'likes.text': 'Handle or displayed name',
  'likes.platform': 'Platform',
  'likes.check': 'Check',
  'likes.busy': 'Vigie is comparing…',
  'likes.found': {
    zero: 'Looks like no listed account of this platform.',
    one: 'Looks like {count} listed account.',
    other: 'Looks like {count} listed accounts.',
  },
  'likes.none':
    'This does not mean that the account is safe: Vigie recognizes only what reads or is written nearly the same.',
  'likes.same': 'This is the listed text itself.',
  'likes.field.handle': 'Listed handle',
  'likes.field.displayName': 'Listed name',
  'likes.yours': 'Your text',
  'likes.listed': 'Listed text',
  'likes.proof': 'Underlined parts differ. Looking alike proves nothing: a person has to judge.',
  'likes.hidden': 'Characters that are hidden or of another alphabet',
  'likes.hidden.invisible': '{code}: cannot be seen.',
  'likes.hidden.bidi': '{code}: turns the direction of what follows.',
  'likes.hidden.mixed-script': '{code}: a letter of another alphabet ({script}).',
  'likes.hidden.confusable': '{code}: a sign of another alphabet ({script}), which reads like “{look}”.',
  'likes.script.other': 'other',
  'likes.script.Latin': 'Latin',
  'likes.script.Cyrillic': 'Cyrillic',
  'likes.script.Greek': 'Greek',
  'likes.script.Armenian': 'Armenian',
  'likes.script.Hebrew': 'Hebrew',
  'likes.script.Arabic': 'Arabic',
  'likes.script.Cherokee': 'Cherokee',
  'likes.script.Canadian_Aboriginal': 'Canadian syllabics',
  'likes.script.Common': 'styled sign',

  'likes.audited.title': 'Audited accounts that look like a listed one',
  'likes.audited.none': 'No audited account looks like a listed one.',
  'likes.audited.account': 'Account',
  'likes.audited.read': 'Last read',

  'likes.safe.title': 'Accounts found harmless',
  'likes.safe.none': 'Nobody has yet said of an account that it is no imitation.',
  'likes.safe.pair': 'Account, and listed account',
  'likes.safe.listed': 'Listed: {key}',
  'likes.safe.by': 'Who',
  'likes.safe.reason': 'Why',
  'likes.safe.at': 'When',
  'likes.safe.undo': 'Undo',
  'likes.safe.undoOf': 'Undo: {account}',
  'likes.safe.undone': 'Undone: the next time {account} is read, its likeness will be reported again.',
} as const satisfies SameKeys<typeof french>;
