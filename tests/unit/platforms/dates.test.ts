import { describe, expect, it } from 'vitest';
import { dayIn } from '@/lib/platforms/dates';

describe('dayIn', () => {
  it.each([
    ['Joined Sep 11, 2015', 'en', '2015-09-11'],
    ['Joined 11 Sept 2015', 'en-GB', '2015-09-11'],
    ['Joined May 3, 2019', 'en-CA', '2019-05-03'],
    ['Actif depuis le 14 févr. 2018', 'fr', '2018-02-14'],
    ['A rejoint YouTube le 1 août 2006', 'fr-CA', '2006-08-01'],
    ['Membre depuis le 30 juil. 2020', 'fr-CA', '2020-07-30'],
    ['Se unió el 29 feb 2012', 'es-419', '2012-02-29'],
    ['Inscreveu-se em 8 de dez. de 2011', 'pt-BR', '2011-12-08'],
    ['Csatlakozás: 2015. szept. 9.', 'hu', '2015-09-09'],
  ])('%s in %s is %s', (words, language, day) => {
    expect(dayIn(words, language)).toBe(day);
  });

  it.each([
    ['Joined Feb 30, 2015', 'en'],
    ['Joined Sep 11, 2015', 'fi'],
    ['Joined Sep 11, 2015', null],
    ['Joined 09/11/2015', 'en'],
    ['Beigetreten am 11.09.2015', 'de'],
    ['Joined Sep 2015', 'en'],
    ['Joined Mar or May 11, 2015', 'en'],
    ['Joined 3 days ago', 'en'],
    [`Joined Sep 11, 2015 ${'x'.repeat(100)}`, 'en'],
    ['', 'en'],
  ])('%s in %s is no day', (words, language) => {
    expect(dayIn(words, language)).toBeNull();
  });
});
