/** Registries are written by hand; these tests make forgetting impossible. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addressParsers } from '@/lib/addresses';
import { exporters } from '@/lib/export';
import { createTranslator } from '@/lib/i18n/translate';
import { adapters } from '@/lib/platforms';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = (path: string) => readdirSync(`${root}${path}`);
const source = (path: string) => readFileSync(`${root}${path}`, 'utf8');

/** Modules of a room that declare one of something: `export const name: Type`. */
function declaring(path: string, type: string): string[] {
  return folder(path)
    .filter((name) => name.endsWith('.ts'))
    .filter((name) =>
      new RegExp(`^export const \\w+: ${type}\\b(?!\\w*\\[)`, 'm').test(source(`${path}/${name}`)),
    )
    .map((name) => name.replace('.ts', ''))
    .sort();
}

describe('platforms', () => {
  const ids = adapters.map(({ id }) => id);

  it('every adapter file is registered, and every registered adapter has its file', () => {
    expect(declaring('lib/platforms', 'PlatformAdapter')).toEqual([...ids].sort());
  });

  it('every address file is registered', () => {
    expect(declaring('lib/addresses', 'AddressParser')).toEqual(Object.keys(addressParsers).sort());
  });

  it('every adapter has fixtures, and every fixture folder an adapter', () => {
    expect(folder('tests/fixtures/platforms').sort()).toEqual([...ids].sort());
  });

  it.each(ids)('%s: every case has a page, an expectation and a note', (id) => {
    const cases = folder(`tests/fixtures/platforms/${id}`);
    expect(cases.length).toBeGreaterThanOrEqual(8);
    for (const name of cases) {
      for (const part of ['page.html', 'expected.json', 'about.md']) {
        expect(existsSync(`${root}tests/fixtures/platforms/${id}/${name}/${part}`), `${name}/${part}`).toBe(
          true,
        );
      }
    }
  });

  it.each(adapters.map((adapter) => [adapter.id, adapter] as const))(
    '%s: whole hosts, version',
    (_, adapter) => {
      for (const pattern of adapter.matches) expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
      expect(adapter.version).toMatch(new RegExp(`^${adapter.id}-\\d`));
    },
  );
});

describe('exports', () => {
  it('every exporter file is registered', () => {
    expect(declaring('lib/export', 'Exporter')).toEqual(exporters.map(({ id }) => id).sort());
  });

  it('every format has a label in both languages', () => {
    for (const { label } of exporters) {
      expect(createTranslator('en').maybe(label)).not.toBeNull();
      expect(createTranslator('fr').maybe(label)).not.toBeNull();
    }
  });
});

describe('rooms', () => {
  it('every room of lib opens with a README of a few lines', () => {
    for (const room of readdirSync(`${root}lib`, { withFileTypes: true })) {
      if (room.isDirectory()) expect(existsSync(`${root}lib/${room.name}/README.md`), room.name).toBe(true);
    }
  });
});
