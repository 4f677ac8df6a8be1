/** A platform that changes takes sources away: the next one answers, or the field says that it could not be read. */
import { describe, expect, it } from 'vitest';
import { adapters } from '@/lib/platforms';
import type { FieldTable, PlatformAdapter } from '@/lib/platforms/platform';
import { type ProfileReading, readProfile } from '@/lib/platforms/read-profile';
import { contextOf, type PlatformFixture, platformFixtures } from '../../support/platform-fixtures';

type Field = keyof ProfileReading['fields'];

const cases = platformFixtures()
  .filter(({ name }) => /^(?:official|without|old|drawn|head-only|stale)/.test(name))
  .flatMap((fixture) => fieldsOf(fixture).map((field) => ({ ...fixture, field })));

function adapterOf(platform: string): PlatformAdapter {
  return adapters.find(({ id }) => id === platform) as PlatformAdapter;
}

function fieldsOf({ expected }: PlatformFixture): Field[] {
  const { fields } = expected as ProfileReading;
  return (Object.keys(fields) as Field[]).filter((field) => fields[field].state === 'present');
}

function read(fixture: PlatformFixture, adapter: PlatformAdapter, html = fixture.html): ProfileReading {
  const reading = readProfile(adapter, contextOf(html, fixture.url, fixture.isFirstLoad));
  if (!reading) throw new Error('no reading');
  return reading;
}

describe('without the first source of a field', () => {
  it.each(cases)(
    '$platform/$name: $field is read by the next one or unreadable, never "absent"',
    (fixture) => {
      const { field } = fixture;
      const adapter = adapterOf(fixture.platform);
      const fields = { ...adapter.fields, [field]: adapter.fields[field].slice(1) } as FieldTable<unknown>;
      expect(read(fixture, { ...adapter, fields }).fields[field].state).not.toBe('absent');
    },
  );
});

describe('a source that throws', () => {
  it.each(platformFixtures().filter(({ name }) => name === 'official-en'))(
    '$platform: is passed over; alone, the field says "threw" and the others are read',
    (fixture) => {
      const adapter = adapterOf(fixture.platform);
      const broken = { via: 'broken', read: () => (null as unknown as string[]).join() };
      const whole = read(fixture, adapter);
      const fields = {
        ...adapter.fields,
        displayName: [broken, ...adapter.fields.displayName],
        bio: [broken],
      } as FieldTable<unknown>;
      const reading = read(fixture, { ...adapter, fields });
      expect(reading.fields).toEqual({ ...whole.fields, bio: { state: 'unreadable', why: 'threw' } });
    },
  );

  it('in a gate makes everything unreadable', () => {
    const [fixture] = platformFixtures('x').filter(({ name }) => name === 'official-en');
    const adapter = {
      ...adapterOf('x'),
      look: () => {
        throw new Error('changed');
      },
    };
    const reading = read(fixture as PlatformFixture, adapter);
    expect(reading.pageState).toBe('unknownLayout');
    expect(new Set(Object.values(reading.fields).map((field) => JSON.stringify(field)))).toEqual(
      new Set(['{"state":"unreadable","why":"threw"}']),
    );
  });
});

describe('hooks taken out of the page', () => {
  const official = (platform: string) =>
    platformFixtures(platform).find(({ name }) => name === 'official-en') as PlatformFixture;

  it("X without the name's test id: the structured data and the counts' link stand in", () => {
    const { fields, pageState } = read(
      official('x'),
      adapterOf('x'),
      official('x').html.replace('data-testid="UserName"', ''),
    );
    expect(pageState).toBe('profile');
    expect(fields.displayName).toMatchObject({ state: 'present', value: 'Rivers and Harbours Canada 🇨🇦' });
    expect(fields.badges).toEqual({ state: 'unreadable', why: 'noSource' });
  });

  it("X without the bio's test id: the structured data still knows it, and its links are not called whole", () => {
    const { fields } = read(
      official('x'),
      adapterOf('x'),
      official('x').html.replace('data-testid="UserDescription"', ''),
    );
    expect(fields.bio).toMatchObject({ state: 'present', via: 'jsonLd' });
    expect(fields.links).toMatchObject({ state: 'present', qualifier: 'partial' });
  });

  it('YouTube without the embedded data: the head, by id, and nothing is "absent"', () => {
    const fixture = platformFixtures('youtube').find(({ name }) => name === 'channel-id') as PlatformFixture;
    const { fields } = read(
      fixture,
      adapterOf('youtube'),
      fixture.html.replace('var ytInitialData', 'var other'),
    );
    expect(fields.displayName).toMatchObject({ state: 'present', via: 'head:og:title' });
    expect(Object.values(fields).map(({ state }) => state)).not.toContain('absent');
  });

  it('Facebook without the header data: the other parts still answer', () => {
    const fixture = official('facebook');
    const html = fixture.html.replace('profile_header_renderer', 'renamed_renderer');
    const { fields } = read(fixture, adapterOf('facebook'), html);
    expect(fields.displayName).toMatchObject({ state: 'present', value: 'Rivers and Harbours Canada' });
    expect(fields.badges).toEqual({ state: 'unreadable', why: 'noSource' });
    expect(fields.followers).toEqual({ state: 'unreadable', why: 'noSource' });
  });
});
