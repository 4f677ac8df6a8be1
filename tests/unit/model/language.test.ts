/** The language of short texts, on invented bios of the kinds that are met: no wrong answer is allowed, an abstention is. */
import { describe, expect, it } from 'vitest';
import { readLanguage } from '@/lib/model/language';
import bios from '../../fixtures/languages.json';

describe.each(['en', 'fr', 'both'] as const)('bios in %s', (language) => {
  it.each(bios[language])('%j is not taken for another', (bio) => {
    expect([language, null]).toContain(readLanguage(bio).language);
  });

  it('are mostly recognized', () => {
    const told = bios[language].filter((bio) => readLanguage(bio).language === language);
    expect(told.length / bios[language].length).toBeGreaterThan(0.85);
  });
});

it.each(bios.neither)('%j is left open', (text) => {
  expect(readLanguage(text)).toMatchObject({ language: null, confidence: 0 });
});

describe('what is looked at', () => {
  it('leaves out addresses, handles and hashtags', () => {
    expect(
      readLanguage('canada.ca/en/the-government-of-canada @the_of_and #OurGovernment').language,
    ).toBeNull();
  });

  it('counts letters of each language, so that a balance can be told', () => {
    const { language, letters } = readLanguage(
      'Boating safety. Government of Canada / Sécurité nautique. Gouvernement du Canada',
    );
    expect(language).toBe('both');
    expect(letters).toEqual({ en: 31, fr: 36 });
  });

  it('asks for as many letters as it is told', () => {
    expect(readLanguage('Minister of Rivers').language).toBeNull();
    expect(readLanguage('Minister of Rivers', 12)).toMatchObject({ language: 'en' });
  });

  it('is sure of much, and never wholly', () => {
    const { confidence } = readLanguage(
      'We are the agency that keeps the harbours and rivers of this country safe for all of you.',
    );
    expect(confidence).toBeGreaterThan(0.9);
    expect(confidence).toBeLessThan(1);
  });

  it('does not read texts without end', () => {
    const start = performance.now();
    readLanguage('l’_'.repeat(200_000));
    readLanguage('the '.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
