/** What only persons can say, on the built extension: answered, attested, decided by two, and exported with restraint. */
import { readFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { AuditsFile } from '@/lib/model/record';
import type { VigieChromium } from '../support/chromium';
import { sample } from '../support/samples';
import { expect, test } from './fixtures';
import { Dashboard } from './pages/dashboard';
import { PeoplePage } from './pages/people-page';

const AVATAR = { question: 'What does the profile picture show?', flag: 'The flag symbol' };
const QUESTION = 'Access is protected (multi-factor, leavers removed, incident plan)';

/** Opens the page of the one account that is stored. */
async function accountPage(vigie: VigieChromium): Promise<Page> {
  const [record] = await vigie.records();
  return vigie.openView('dashboard', { hash: `#/accounts/${encodeURIComponent(record?.accountKey ?? '')}` });
}

/** The page in both languages, for eyes. */
async function look(page: Page, name: string, testInfo: TestInfo): Promise<void> {
  for (const [language, button] of [
    ['en', 'Français'],
    ['fr', 'English'],
  ] as const) {
    await testInfo.attach(`${name}-${language}`, {
      body: await page.screenshot({ fullPage: true }),
      contentType: 'image/png',
    });
    await page.getByRole('button', { name: button }).click();
  }
}

async function exported(vigie: VigieChromium, format: string): Promise<string> {
  const page = await vigie.openView('dashboard', { hash: '#/export' });
  const download = await new Dashboard(page).exportAs(format);
  const text = await readFile(await download.path(), 'utf8');
  await page.close();
  return text;
}

const exportedFile = async (vigie: VigieChromium) =>
  AuditsFile.parse(JSON.parse(await exported(vigie, 'json')));

test('an answer is given by keyboard, judged with at once, shown and exported', async ({
  sampleVigie,
  tab,
}, testInfo) => {
  await sampleVigie.visit(tab, sample('x-official-flawed').url);
  const people = new PeoplePage(await accountPage(sampleVigie));
  const { page } = people;
  await people.openRole('Account or Web manager');
  await people.answer(QUESTION, 'Unknown', 'Dominique Roy');
  const summary = page.locator('summary', { hasText: 'Account or Web manager' });
  await expect(summary).toContainText(/0 of \d+ answered \(and 1 “unknown”\)/);
  await expect(people.question(QUESTION).getByRole('button', { name: /^Change the answer/ })).toBeFocused();

  await people.answer(QUESTION, 'No', 'Dominique Roy');
  await expect(page.getByText('Answer saved; 1 audit judged again.')).toBeVisible();
  await expect(summary).toContainText(/1 of \d+ answered$/);
  await expect(page.getByRole('region', { name: 'Questions for people' }).locator('.answers')).toContainText(
    /M-AM-9.*No by Dominique Roy, on/,
  );
  // The name stays for the next question of this page.
  const next = people.question('A plan to report').or(people.question('Plan: business drivers'));
  await next.getByRole('button', { name: /^Answer/ }).click();
  await expect(next.getByLabel('Your name')).toHaveValue('Dominique Roy');
  expect((await sampleVigie.records())[0]?.judgedAt).toBeDefined();
  await look(page, 'account', testInfo);

  // A rule that asks for the kind of picture is settled by the answer.
  const outcome = async () =>
    (await sampleVigie.records())[0]?.results.find(({ rule }) => rule === 'avatar-approved-type')?.outcome;
  expect(await outcome()).toBe('cantTell');
  await people.openRole('Central body, principal publisher');
  await people.answer(AVATAR.question, AVATAR.flag, 'Dominique Roy');
  await expect.poll(outcome).toBe('passed');

  expect((await exportedFile(sampleVigie)).answers).toMatchObject([
    { question: 'avatar-type', answer: 'flag', by: 'Dominique Roy' },
    { question: 'm-am-9', answer: 'no', by: 'Dominique Roy' },
  ]);
  expect(await exported(sampleVigie, 'answers-csv')).toContain('M-AM-9');
});

test('an organization is asked by role, found by a search', async ({ sampleVigie, tab }, testInfo) => {
  await sampleVigie.visit(tab, sample('x-official-flawed').url);
  const people = new PeoplePage(await sampleVigie.openView('dashboard', { hash: '#/questions' }));
  const { page } = people;
  await expect(page.getByText('1 organization with an account audited here')).toBeVisible();
  await look(page, 'organizations', testInfo);
  await page.getByLabel('Search organizations').fill('rivers');
  await page
    .getByRole('link', { name: /Rivers/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rivers');
  await people.openRole('Deputy head');
  await expect(
    people.question('Compliance reports go to the Secretariat').getByText('historic'),
  ).toBeVisible();
  await people.answer('Compliance reports go to the Secretariat', 'Does not apply', 'Dominique Roy');
  await expect(page.locator('summary', { hasText: 'Deputy head' })).toContainText('1 of 3 answered');
  await look(page, 'organization', testInfo);
});

test('the kind of account is attested: both values shown, rules run again, withdrawn without a trace', async ({
  sampleVigie,
  tab,
}, testInfo) => {
  await sampleVigie.visit(tab, sample('x-executive-official').url);
  const [before] = await sampleVigie.records();
  const people = new PeoplePage(await accountPage(sampleVigie));
  const { page } = people;
  await people.attest('Personal account', 'Dominique Roy', 'The owner told me.');
  await expect(page.getByText(/^Kind of account attested; 1 audit judged again/)).toBeVisible();
  const [after] = await sampleVigie.records();
  expect(after?.accountClass).toMatchObject({ value: 'personal', basis: 'attested' });
  expect(after?.automaticClass).toEqual(before?.accountClass);
  expect(after?.results).not.toEqual(before?.results);
  const both = page.locator('.class-by-person');
  await expect(both).toContainText('By the words and the list');
  await expect(both).toContainText('Personal account – by Dominique Roy');
  await look(page, 'attested', testInfo);
  expect((await exportedFile(sampleVigie)).attestations).toHaveLength(1);

  await page.getByRole('button', { name: 'Withdraw the attestation' }).click();
  await expect(page.getByText(/^Attestation withdrawn/)).toBeVisible();
  const [again] = await sampleVigie.records();
  expect(again?.results).toEqual(before?.results);
});

test('whether an account poses as official: two persons decide before anything leaves', async ({
  sampleVigie,
  tab,
}, testInfo) => {
  await sampleVigie.visit(tab, sample('x-unlisted-claim').url);
  const people = new PeoplePage(await accountPage(sampleVigie));
  const { page } = people;
  await expect(page.getByText('Nobody has decided.')).toBeVisible();
  await people.decide('It poses as official', 'Dominique Roy', 'The department does not know it.');
  await expect(page.getByText(/^Awaiting a second person/)).toBeVisible();
  expect(await exported(sampleVigie, 'json')).not.toContain('does not know it');

  // The same person under another spelling is no second person.
  const proposed = await people.decide('It poses as official', 'dominique roy', 'Still so.');
  expect(proposed).toBe('');
  await expect(page.getByText(/^Awaiting a second person/)).toBeVisible();
  await look(page, 'awaiting', testInfo);
  expect((await exportedFile(sampleVigie)).decisions).toEqual([]);

  await people.decide('It poses as official', 'Claude Tremblay', 'I wrote to them too.');
  await expect(page.getByText(/^2 persons say so/)).toBeVisible();
  await look(page, 'held', testInfo);
  const held = await exported(sampleVigie, 'json');
  const names = AuditsFile.parse(JSON.parse(held))
    .decisions?.map(({ by }) => by)
    .sort();
  expect(names).toEqual(['Claude Tremblay', 'dominique roy']);

  // Another opinion, and nothing of it leaves any more.
  await people.decide('It does not pose as official', 'Kim Lee', 'It is their pilot project.');
  await expect(page.getByText(/^The persons do not agree/)).toBeVisible();
  expect((await exportedFile(sampleVigie)).decisions).toEqual([]);

  // Forgetting takes all of it away; the file with the decision brings it back.
  const [record] = await sampleVigie.records();
  await sampleVigie.command('forgetAccount', { accountKey: record?.accountKey });
  await expect(page.getByText('Nothing is stored of this account')).toBeVisible();
  expect(await sampleVigie.command('importAudits', { text: held })).toMatchObject({
    ok: true,
    value: { taken: 2 },
  });
  await expect(page.getByText(/^2 persons say so/)).toBeVisible();
});
