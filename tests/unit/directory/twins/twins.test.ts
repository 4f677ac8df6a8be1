import { describe, expect, it } from 'vitest';
import { findTwins } from '@/lib/directory/twins';
import { facts, row } from '../../../support/packed-list';

const english = (url: string, accountName: string, more: Record<string, unknown> = {}) =>
  row(url, { accountName, firstSeen: '<=2024-10-24', ...more });
const french = (url: string, accountName: string, more: Record<string, unknown> = {}) =>
  row(url, { accountName, language: 'fr', firstSeen: '<=2024-10-24', ...more });

const twinsOf = (...entries: ReturnType<typeof row>[]) => findTwins(entries, [facts()]);

describe('findTwins', () => {
  it('says which signs made a pair', () => {
    const { pairs, unpaired } = twinsOf(
      english('https://x.com/RHC_Harbours', 'Rivers and Harbours Canada, Safety', {
        audience: 'open-source',
        firstSeen: '2025-03-01',
      }),
      french('https://x.com/RPC_Ports', 'Rivières et Ports Canada, Sécurité', {
        audience: 'open-source',
        firstSeen: '2025-03-01',
      }),
    );
    expect(pairs).toMatchObject([
      { en: 0, fr: 1, signs: ['audience', 'name', 'added-together', 'no-rival'] },
    ]);
    expect(unpaired).toEqual([]);
  });

  it.each([
    ['language marks', 'https://x.com/Harbours_eng', 'https://x.com/Harbours_fra'],
    ['initials of the institution', 'https://x.com/RHC_Yukon', 'https://x.com/RPC_Yukon'],
    ['a place by its two names', 'https://x.com/CanEmbGermany', 'https://x.com/AmbCanAllemagne'],
    ['words in the other order', 'https://x.com/CanadaTrade', 'https://x.com/CommerceCanada'],
    ['all in small letters', 'https://x.com/canadahungary', 'https://x.com/canadahongrie'],
  ])('reads handles: %s', (_, en, fr) => {
    const { pairs } = twinsOf(english(en, en.slice(14)), french(fr, fr.slice(14)));
    expect(pairs).toMatchObject([{ signs: ['handle', 'no-rival'] }]);
  });

  it('takes the better of two candidates, and says of the other that it is taken', () => {
    const { pairs, unpaired } = twinsOf(
      english('https://x.com/FortGeorge', 'Fort George National Historic Site'),
      english('https://x.com/FortGeorgeJobs', 'Fort George National Historic Site, Jobs'),
      french('https://x.com/LHNFortGeorge', 'Lieu historique national du Fort-George'),
    );
    expect(pairs).toMatchObject([{ en: 0, fr: 2 }]);
    expect(unpaired).toEqual([{ entry: 1, why: 'taken' }]);
  });

  it('makes no pair across platforms or organizations, of one sign, or of two accounts that share nothing', () => {
    const fort = english('https://x.com/FortGeorge', 'Fort George');
    const why = (...entries: ReturnType<typeof row>[]) => twinsOf(...entries).unpaired.map((one) => one.why);
    expect(why(fort, french('https://www.facebook.com/fort.george.fr', 'Fort George'))).toEqual([
      'no-counterpart',
      'no-counterpart',
    ]);
    expect(
      why(fort, french('https://x.com/FortGeorgeFR', 'Fort George', { organizationIds: ['other'] })),
    ).toEqual(['no-counterpart', 'no-counterpart']);
    expect(why(fort, french('https://x.com/Meteo', 'Météo'))).toEqual(['nothing-alike', 'nothing-alike']);
    const rivals = twinsOf(
      english('https://www.facebook.com/11111111', 'Harbour of Yukon'),
      english('https://www.facebook.com/22222222', 'The Harbour, Yukon'),
      french('https://www.facebook.com/33333333', 'Harbour du Yukon'),
    );
    expect(rivals.unpaired.map((one) => one.why)).toEqual([
      'too-few-signs',
      'too-few-signs',
      'too-few-signs',
    ]);
  });

  it('asks nothing of bilingual accounts, former ones and second rows of one account', () => {
    const { pairs, unpaired } = twinsOf(
      english('https://x.com/RHC_Yukon', 'RHC Yukon'),
      english('https://twitter.com/rhc_yukon', 'RHC Yukon again'),
      french('https://x.com/Both', 'Les deux', { language: 'bi' }),
      french('https://x.com/RPC_Yukon', 'RPC Yukon', { removedOn: '2026-01-01' }),
    );
    expect(pairs).toEqual([]);
    expect(unpaired).toEqual([{ entry: 0, why: 'no-counterpart' }]);
  });
});
