/** Accounts that look like a listed one, and what the list does not tell, in English. */
import type { lookalike as french } from '../fr/lookalike';
import type { SameKeys } from '../message';

export const lookalike = {
  'lookalike.sentence.displayName':
    'Not found in the directory copy of {date}. To the eye, its name is that of a listed account: {handle} ({organization}). Worth checking.',
  'lookalike.title': 'Why it resembles a listed account',
  'lookalike.listed': 'Listed account',
  'lookalike.open': 'Open the listed account',
  'lookalike.newTab': '(new tab)',
  'lookalike.edits.handle': 'What differs in the handle',
  'lookalike.edits.displayName': 'What differs in the name',
  'lookalike.same': 'The two texts are the same.',
  'lookalike.signals': 'What else points that way',
  'lookalike.notVerdict':
    'This is a signal for a person, not a verdict: an honest account may look like another one.',

  'lookalike.edit.case': 'Only capital letters differ: “{to}” for “{from}”.',
  'lookalike.edit.accent': 'Another accent: “{to}” where the listed text has “{from}”.',
  'lookalike.edit.confusable': 'A sign of another alphabet ({codes}): “{to}”, which reads like “{from}”.',
  'lookalike.edit.digit':
    '“{to}” where the listed handle has “{from}”: a digit that looks like a letter, or the reverse.',
  'lookalike.edit.glyph': '“{to}”, which looks like “{from}”.',
  'lookalike.edit.separator': '“{to}” instead of “{from}” between words.',
  'lookalike.edit.affix': 'An added word: “{to}”.',
  'lookalike.edit.invisible': 'A character that nobody sees: “{to}” where the listed text has “{from}”.',
  'lookalike.edit.insert': '“{to}” is added.',
  'lookalike.edit.delete': '“{from}” is missing.',
  'lookalike.edit.replace': '“{to}” where the listed text has “{from}”.',
  'lookalike.edit.swap': 'Two letters swapped: “{to}” for “{from}”.',

  'lookalike.signal.name': 'It bears the name of the listed account or of its organization.',
  'lookalike.signal.claim': 'It says that it is official or part of the government.',
  'lookalike.signal.link': 'It links to a government site, or to an address that resembles one.',
  'lookalike.signal.handle': 'Its handle looks like that of the listed account too.',

  'matchNote.handle-reassigned':
    'The handle is listed, but the page shows another permanent number than when it was first read. The account may have been made anew, or the platform may have given it a new number: check with its owner.',
  'matchNote.reviewed-safe': 'It looks like a listed account; a person looked at it and found no imitation.',
  'matchNote.reviewed-safe.link': 'See who, why and when',
  'matchNote.platform-not-covered': 'This copy lists no account of this platform.',
  'matchNote.scope.title': 'What the list does not cover',
  'matchNote.scope':
    'Not being in it says nothing of an account. The list does not cover agents of Parliament, courts, Crown corporations, ministers’ own accounts or new platforms.',

  'markSafe.button': 'It is no imitation…',
  'markSafe.title': 'It is no imitation',
  'markSafe.body':
    'Vigie will no longer say that {shown} looks like {listed}. Your name and reason stay on this computer; you can undo this on the directory’s “Look-alikes” page.',
  'markSafe.by': 'Who says so',
  'markSafe.reason': 'Why',
  'markSafe.required': 'Write who says so, and why.',
  'markSafe.confirm': 'Note it',
  'markSafe.done': 'Noted. This reading stays as it is: read the profile again to have it judged anew.',
  'markSafe.reopen': 'Open the profile to read it again',
} as const satisfies SameKeys<typeof french>;
