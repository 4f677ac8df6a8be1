// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { followHash } from '@/components/screens/Dashboard/router';
import { packs } from '@/lib/packs';
import { draw, expectAccessible } from '../support/draw';
import type { Situation } from '../support/stories';

const open = (hash: string, situation: Situation = {}) => {
  location.hash = hash;
  return draw(<Dashboard place={followHash(window).place} />, situation);
};
const RULES = packs.reduce((sum, { pack }) => sum + pack.rules.length, 0);

beforeEach(() => {
  location.hash = '';
});

describe('the rules as documentation', () => {
  it('shows every rule of every pack, and finds one by its words without accents', async () => {
    const { container } = open('#/policy', { preferences: { language: 'fr' } });
    expect(screen.getByText(`${RULES} règles`)).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Chercher une règle'), { target: { value: 'medias sociaux' } });
    expect(screen.getByText('Le profil renvoie à un avis sur les médias sociaux')).toBeTruthy();
    expect(screen.queryByText(`${RULES} règles`)).toBeNull();
    await expectAccessible(container);
  });

  it('opens the rule that the address names, with its clauses', () => {
    open('#/policy/rules/notice-link-present');
    const rule = screen.getByText('The profile links to a social media notice').closest('details');
    expect(rule?.open).toBe(true);
    expect(rule?.textContent).toContain('C.2.2.4');
  });
});

describe('the coverage of the founding texts', () => {
  it('gives each clause with what answers it, a rule by a link', async () => {
    const { container } = open('#/policy/coverage');
    const table = within(
      await screen.findByRole('table', { name: /Directive on the Management of Communications/ }),
    );
    const row = table.getByText('D.2.6').closest('tr') as HTMLElement;
    expect(
      within(row).getByRole('link', { name: 'The profile links to a social media notice' }),
    ).toBeTruthy();
    expect(screen.getAllByRole('table')).toHaveLength(5);
    await expectAccessible(container);
  });

  it('says the same in French', async () => {
    open('#/policy/coverage', { preferences: { language: 'fr' } });
    const table = within(await screen.findByRole('table', { name: /Baie-Comeau/ }));
    expect(table.getByText('nommer son employeur est permis')).toBeTruthy();
  });
});
