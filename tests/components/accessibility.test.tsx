// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, it } from 'vitest';
import { Dashboard } from '@/components/screens/Dashboard/Dashboard';
import { directoryPages } from '@/components/screens/Dashboard/Directory/pages';
import { followHash } from '@/components/screens/Dashboard/router';
import { Popup } from '@/components/screens/Popup/Popup';
import { SidePanel } from '@/components/screens/SidePanel/SidePanel';
import { LaunchError } from '@/components/ui/LaunchError';
import type { AuditRecord } from '@/lib/model/record';
import { draw, expectAccessible } from '../support/draw';
import { type Situation, storyDirectory } from '../support/stories';
import { answer, attestation, claim, decision } from '../support/story-people';
import { few, former, hostile, lookalike, unreadable, wall } from '../support/story-records';

const about = (record: AuditRecord): Situation => ({
  records: [record],
  tab: { tabId: 7, state: 'audited', auditId: record.id },
});
const atHash = (hash: string) => {
  location.hash = hash;
  return <Dashboard place={followHash(window).place} />;
};
const said = { records: [claim], attestation, decisions: [decision], answers: [answer] };
const everything = { records: [few, lookalike, former, wall, hostile] };

/** Every screen in every state that looks different. */
const SCREENS: [string, () => Element][] = [
  ...[few, unreadable, wall, hostile].map((record): [string, () => Element] => [
    `panel ${record.id.slice(-1)}`,
    () => draw(<SidePanel />, about(record)).container,
  ]),
  ...(['nothing', 'reading', 'noTie'] as const).map((state): [string, () => Element] => [
    `panel ${state}`,
    () => draw(<SidePanel />, { tab: { tabId: 7, state } }).container,
  ]),
  ['panel, storage broken', () => draw(<SidePanel />, { fails: true }).container],
  ['popup', () => draw(<Popup />, about(few)).container],
  ['popup, nothing', () => draw(<Popup />).container],
  ['accounts', () => draw(atHash(''), everything).container],
  ['accounts, none', () => draw(atHash('')).container],
  ['account', () => draw(atHash('#/accounts/x%3Ariversharbours_gc'), everything).container],
  ['account, hostile', () => draw(atHash('#/accounts/x%3Ahostile'), everything).container],
  ...directoryPages.map(({ id }): [string, () => Element] => [
    `directory, ${id}`,
    () => draw(atHash(`#/directory/${id}`), { directory: storyDirectory({ isEmbedded: false }) }).container,
  ]),
  ['questions', () => draw(atHash('#/questions'), everything).container],
  ['questions of an organization', () => draw(atHash('#/questions/rhc'), everything).container],
  [
    'account, what persons say',
    () => draw(atHash(`#/accounts/${encodeURIComponent(claim.accountKey)}`), said).container,
  ],
  ['export', () => draw(atHash('#/export'), everything).container],
  ['about', () => draw(atHash('#/about')).container],
  ['launch error', () => draw(<LaunchError detail="Error: no storage" />).container],
];

describe('axe finds nothing on', () => {
  it.each(SCREENS)('%s', async (_, open) => {
    await expectAccessible(open());
    const french = screen.queryByRole('button', { name: 'Français' });
    if (french === null) return;
    fireEvent.click(french);
    await expectAccessible(document.body);
  });
});
