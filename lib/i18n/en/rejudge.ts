/** Judging stored audits again. */
export const rejudge = {
  'rejudge.title': 'Judge again',
  'rejudge.lead':
    'Applies other packs, another version of the directory or another day to audits that are already here. No page is visited. You see every verdict that would change before anything is kept.',
  'rejudge.asOf': 'Policies in force on',
  'rejudge.asOf.hint': 'Left empty, each audit keeps its own day.',
  'rejudge.version': 'Directory version',
  'rejudge.version.inUse': 'The one in use',
  'rejudge.scope': 'Audits',
  'rejudge.scope.latest': 'The latest of each account',
  'rejudge.scope.all': 'Every stored audit',
  'rejudge.packs': 'Policy packs',
  'rejudge.preview': 'Show what would change',
  'rejudge.working': {
    zero: 'Judging…',
    one: '{count} audit judged so far…',
    other: '{count} audits judged so far…',
  },
  'rejudge.cancel': 'Stop',
  'rejudge.found': {
    zero: 'No audit is stored that could be judged again.',
    one: '{count} audit judged again. Verdicts that would change: {flips}, in audits: {audits}.',
    other: '{count} audits judged again. Verdicts that would change: {flips}, in audits: {audits}.',
  },
  'rejudge.nothing': 'No verdict would change.',
  'rejudge.classes': {
    one: 'The kind of account would change in {count} audit.',
    other: 'The kind of account would change in {count} audits.',
  },
  'rejudge.flips': 'Verdicts that would change',
  'rejudge.account': 'Account',
  'rejudge.rule': 'Rule',
  'rejudge.before': 'Now',
  'rejudge.after': 'Would be',
  'rejudge.notGiven': 'Not considered',
  'rejudge.pages': 'Pages of changes',
  'rejudge.keep': 'Keep the new verdicts',
  'rejudge.keep.note': {
    one: 'The verdicts of {count} audit are replaced. What was read on the page stays as it is. The audit says on which day it was judged again.',
    other:
      'The verdicts of {count} audits are replaced. What was read on the pages stays as it is. Each audit says on which day it was judged again.',
  },
  'rejudge.keep.yes': 'Replace the verdicts',
  'rejudge.keep.no': 'Leave them as they are',
  'rejudge.kept': {
    one: '{count} audit was judged again and kept.',
    other: '{count} audits were judged again and kept.',
  },
} as const;
