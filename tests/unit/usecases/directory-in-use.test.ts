import { expect, it, vi } from 'vitest';
import { parseDirectoryCsv } from '@/lib/directory/import-csv';
import { directoryInUse } from '@/lib/usecases/directory-in-use';

function source(id: string) {
  const csv = `organization_en,organization_fr,platform,handle,url,account_name,language\nA,A,x,${id},https://x.com/${id},A,en\n`;
  const parsed = parseDirectoryCsv(csv, { id, date: '2026-11-20', title: id });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return { packed: parsed.value, sha256: '0'.repeat(64) };
}
const embedded = vi.fn(() => Promise.resolve(source('embedded')));
const broken = () => Promise.reject(new Error('disk'));

it('opens the embedded copy once for many questions', async () => {
  embedded.mockClear();
  const inUse = directoryInUse({ imported: () => Promise.resolve(null), embedded });
  const [first, second] = await Promise.all([inUse.get(), inUse.get()]);
  expect([first?.id, first === second, embedded.mock.calls.length]).toEqual(['embedded', true, 1]);
});

it('prefers the imported copy, and asks again when it changes', async () => {
  const imported = vi.fn(() => Promise.resolve<ReturnType<typeof source> | null>(source('mine')));
  const inUse = directoryInUse({ imported, embedded });
  expect((await inUse.get())?.id).toBe('mine');
  imported.mockResolvedValue(null);
  expect((await inUse.get())?.id).toBe('mine');
  inUse.changed();
  expect((await inUse.get())?.id).toBe('embedded');
});

it('is null when nothing can be loaded, and tries again', async () => {
  const sources = { imported: broken, embedded: vi.fn<() => ReturnType<typeof embedded>>(broken) };
  const inUse = directoryInUse(sources);
  expect(await inUse.get()).toBeNull();
  sources.embedded.mockImplementation(() => Promise.resolve(source('embedded')));
  expect((await inUse.get())?.id).toBe('embedded');
});
