/** Questions of the self-check to the holder of an account, in English. */
import type { selfGuidance as french } from '../fr/self-guidance';
import type { SameKeys } from '../message';

export const selfGuidance = {
  'selfAsk.approvalLevel': 'Has your ministry decided how the content of the account is approved?',
  'selfDo.approvalLevel': 'Agree with your ministry on what has to be approved, and by whom.',
  'selfAsk.told':
    'Were the people concerned, communications branch included, told before the account was set up or used?',
  'selfDo.told': 'Tell them, communications included, before you go further.',
  'selfAsk.ministerOffice':
    'If your position is a visible one, do the minister’s office and communications know of the account?',
  'selfDo.ministerOffice': 'Ask your manager whether they should be told.',
  'selfAsk.plan': 'Have you shown your ministry the kind of content, the audience and the strategy?',
  'selfDo.plan': 'Write them down in a few lines and share them before you post.',
  'selfAsk.expertise':
    'Does your ministry know you as an expert who is trusted and aware of the political context?',
  'selfDo.expertise': 'Talk about it with your manager before the account is opened or used.',
  'selfAsk.mainlyWork': 'Is the account mainly about your work?',
  'selfDo.mainlyWork': 'Keep another account for the rest, or say that this one is personal.',
  'selfAsk.ownHands': 'Do you alone run and update the account, without help from public-service staff?',
  'selfDo.ownHands': 'Run it yourself, or have it approved as an official account.',
  'selfAsk.roleChange': 'Will you update the profile yourself when your role changes?',
  'selfDo.roleChange': 'Plan for it: the account stays with you, and the role it shows should stay true.',
  'selfAsk.departure': 'Is it settled what becomes of the account if you leave the public service?',
  'selfDo.departure': 'Settle it with your ministry before the account is opened.',
  'selfAsk.noteLimits': 'Do you know that a “views are my own” note helps, but lifts no duty?',
  'selfDo.noteLimits': 'Keep the note if it helps your readers, and your duties in mind.',
  'selfAsk.likes': 'Do you know that a like or a share can also reflect on your employer?',
  'selfDo.likes': 'Before you like or share, ask yourself how it looks next to your role.',
  'selfAsk.noPolitics': 'Is the account free of any political activity?',
  'selfDo.noPolitics': 'Keep such activity off the account, and read the rules that apply to you.',
  'selfAsk.similar': 'Have you made sure that no similar account exists already?',
  'selfDo.similar': 'Ask communications: an existing account may be enough.',
  'selfAsk.work':
    'About work, do you share knowledge and news without criticizing policy, favouring a supplier or telling what is confidential?',
  'selfDo.work': 'Pass on and explain; leave out criticism, favours and confidential information.',
  'selfAsk.workplace':
    'About the workplace, do you avoid attacks on colleagues, quarrels and photos in which documents can be read?',
  'selfDo.workplace': 'Congratulate and inform; look at what can be read in each photo.',
  'selfAsk.personal':
    'In personal posts, do you avoid serving friends, hurting people and using work without credit?',
  'selfDo.personal': 'Leisure and family are fine; the rest is better left out.',
  'selfAsk.inDoubt': 'When in doubt, do you ask your manager or communications first?',
  'selfDo.inDoubt': 'Ask before you post.',
  'selfAsk.interests':
    'Do you avoid anything that would harm, or seem to harm, your impartiality or put you in a conflict of interest?',
  'selfDo.interests': 'Read your obligations again, and ask for advice before you post.',
  'selfAsk.inclusive': 'Have you thought of both languages and of accessibility, which are encouraged?',
  'selfDo.inclusive': 'A bilingual bio and alternative text for pictures are a good start.',
  'selfAsk.courtesy': 'Are you courteous and factual, and quick to correct mistakes?',
  'selfDo.courtesy': 'Own the mistake, correct it, and thank whoever pointed it out.',
  'selfAsk.onRecord': 'Do you write every comment as if it were on the record?',
  'selfDo.onRecord': 'Take everything you write to be public and lasting.',
  'selfAsk.valuesCode':
    'Do you follow the values and ethics code online, even where you do not say where you work?',
  'selfDo.valuesCode': 'Read it again: it also holds outside the office and under another name.',
  'selfAsk.noSymbols': 'Is the account free of official symbols (stylized flag, arms, wordmark)?',
  'selfDo.noSymbols': 'Choose a picture of your own.',
  'selfAsk.oldPosts': 'Do you look at your settings and past posts now and then?',
  'selfDo.oldPosts': 'Take a few minutes to do it.',
  'selfAsk.scrutiny': 'Do you know that the higher your position, the closer the account is looked at?',
  'selfDo.scrutiny': 'Set the example, above all as an executive.',
} as const satisfies SameKeys<typeof french>;
