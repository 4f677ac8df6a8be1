import { expect, it, vi } from 'vitest';
import { type CompactDirectory, compactDirectory } from '@/lib/directory/compact/compact';
import { packDirectory } from '@/lib/directory/pack';
import { directoryInUse } from '@/lib/usecases/directory-in-use';
import { ABOUT, facts, row } from '../../support/packed-list';

const [EMBEDDED, MINE] = ['e'.repeat(64), 'a'.repeat(64)];
const copy = (id: string) =>
  packDirectory({
    about: { ...ABOUT, id },
    entries: [row(`https://x.com/${id}`)],
    former: [],
    organizations: [facts()],
  });
const broken = () => Promise.reject(new Error('disk'));

/** A store in memory, and the package. */
function sources(stored: Record<string, CompactDirectory> = {}, active: string | null = null) {
  const state = { active };
  return {
    state,
    store: {
      active: () => Promise.resolve(state.active),
      columns: (sha256: string) =>
        Promise.resolve(stored[sha256] ? { columns: structuredClone(stored[sha256]) } : undefined),
    },
    embedded: {
      sha256: EMBEDDED,
      load: vi.fn<() => Promise<unknown>>(() => Promise.resolve(copy('embedded'))),
    },
    keep: vi.fn((_packed: unknown, columns: CompactDirectory, sha256: string) => {
      stored[sha256] = columns;
      return Promise.resolve();
    }),
  };
}

it('opens the embedded copy once for many questions, and keeps it for the next worker', async () => {
  const all = sources();
  const inUse = directoryInUse(all);
  const [first, second] = await Promise.all([inUse.get(), inUse.get()]);
  expect([first?.id, first === second, all.embedded.load.mock.calls.length]).toEqual(['embedded', true, 1]);
  expect(first?.copy.sha256).toBe(EMBEDDED);
  expect((await directoryInUse(all).get())?.lookup(['x:embedded'])?.index).toBe(0);
  expect(all.embedded.load).toHaveBeenCalledTimes(1);
});

it('opens the version in use, and asks again when it changes', async () => {
  const all = sources({ [MINE]: compactDirectory(copy('mine')) }, MINE);
  const inUse = directoryInUse(all);
  expect((await inUse.get())?.copy).toMatchObject({ id: 'mine', sha256: MINE });
  all.state.active = null;
  expect((await inUse.get())?.id).toBe('mine');
  inUse.changed();
  expect((await inUse.get())?.id).toBe('embedded');
});

it('prepares the store once, before the first answer, and does without when that fails', async () => {
  const prepare = vi.fn(broken);
  const all = sources();
  const inUse = directoryInUse({ ...all, prepare, keep: broken });
  expect((await inUse.get())?.id).toBe('embedded');
  inUse.changed();
  await inUse.get();
  expect(prepare).toHaveBeenCalledTimes(1);
});

it('is null when nothing can be loaded, and tries again', async () => {
  const all = sources();
  all.store.active = broken;
  all.embedded.load.mockImplementationOnce(broken);
  const inUse = directoryInUse(all);
  expect(await inUse.get()).toBeNull();
  expect((await inUse.get())?.id).toBe('embedded');
});
