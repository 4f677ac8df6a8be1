/** X: every selector is a named hook, which a reader pack may replace; one that finds nothing any more gives no wrong value. */
import { describe, expect, it } from 'vitest';
import type { ReaderMend } from '@/lib/model/reader-pack';
import { type ProfileReading, readProfile } from '@/lib/platforms/read-profile';
import { x } from '@/lib/platforms/x';
import { contextOf, type PlatformFixture, platformFixtures } from '../../support/platform-fixtures';

const NOTHING = '[data-testid="nothing"]';

function fixture(name: string): PlatformFixture {
  return platformFixtures('x').find((one) => one.name === name) as PlatformFixture;
}

function read({ html, url, isFirstLoad }: PlatformFixture, hooks: Record<string, string> = {}, page = html) {
  const mend: ReaderMend = { id: 'ab12cd34', reader: x.version, hooks };
  return readProfile(x, contextOf(page, url, isFirstLoad), mend) as ProfileReading;
}

describe('a renamed part of the page', () => {
  const french = fixture('without-structured-data');

  it.each([
    ['UserName', 'name', 'displayName'],
    ['UserDescription', 'UserDescription', 'bio'],
    ['UserLocation', 'UserLocation', 'location'],
    ['UserUrl', 'UserUrl', 'website'],
  ] as const)('%s is found again by the hook "%s" of a reader pack', (testId, hook, field) => {
    const page = french.html.replaceAll(`"${testId}"`, '"Renamed"');
    const whole = read(french);
    expect(whole.fields[field].state).toBe('present');
    expect(read(french, { [hook]: '[data-testid="Renamed"]' }, page).fields).toEqual(whole.fields);
  });

  it('the handle is put before the views of a hook', () => {
    const page = french.html.replaceAll('/verified_followers', '/all_followers');
    const { fields } = read(french, { verified_followers: 'a[href$="/all_followers" i]' }, page);
    expect(fields.followers).toEqual(read(french).fields.followers);
    expect(
      read(french, { verified_followers: 'a[href$="/else/all_followers" i]' }, page).fields.followers.state,
    ).toBe('unreadable');
  });

  it.each([
    ['UserUrl', 'website'],
    ['UserDescription', 'bio'],
    ['UserLocation', 'location'],
    ['UserProfessionalCategory', 'category'],
    ['icon-verified', 'badges'],
    ['/header_photo', 'headerImageUrl'],
  ] as const)('%s under another name is not "absent", nor are the links', (name, field) => {
    const page = french.html.replaceAll(name, name.startsWith('/') ? '/banner' : 'Renamed');
    const { fields } = read(french, {}, page);
    expect(read(french).fields[field].state).toBe('present');
    expect(fields[field]).toEqual({ state: 'unreadable', why: 'noSource' });
    expect(fields.links.state).toBe('present');
    expect(read(fixture('no-bio'), {}).fields[field].state).toBe('absent');
    expect(read(fixture('no-bio'), {}).fields.links.state).toBe('absent');
  });

  it('links of which one source is lost are part of them', () => {
    const page = fixture('official-en').html.replaceAll('"UserDescription"', '"Renamed"');
    expect(read(fixture('official-en'), {}, page).fields.links).toMatchObject({ qualifier: 'partial' });
  });

  it('a handle that stands first is no display name', () => {
    const page = french.html.replace(/<div dir="ltr">(?=<span><span>Rivières)/, '<div>');
    const { displayName, handle } = read(french, {}, page).fields;
    expect(displayName).toEqual({ state: 'unreadable', why: 'noSource' });
    expect(handle.state).toBe('present');
  });
});

describe.each(['official-en', 'without-structured-data', 'long-bio', 'own-account', 'no-bio'])(
  '%s',
  (name) => {
    const page = fixture(name);
    const whole = read(page);

    it.each(Object.keys(x.hooks))('without what "%s" finds: the same values, or none', (hook) => {
      const { fields } = read(page, { [hook]: NOTHING });
      for (const field of [
        'displayName',
        'handle',
        'platformId',
        'website',
        'location',
        'joinedAt',
      ] as const) {
        const [before, after] = [whole.fields[field], fields[field]];
        // Without the structured data, the website stays its short link.
        const isShort = after.state === 'present' && after.value.startsWith('https://t.co/');
        if (after.state === 'present' && !isShort)
          expect(before).toMatchObject({ state: 'present', value: after.value });
      }
      if (whole.fields.website.state === 'present') expect(fields.website.state).not.toBe('absent');
      if (whole.fields.lastPostAt.state === 'present' && fields.lastPostAt.state === 'present')
        expect(fields.lastPostAt.value).toBe(whole.fields.lastPostAt.value);
    });
  },
);
