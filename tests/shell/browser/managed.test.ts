import { afterEach, expect, it, vi } from 'vitest';

const get = vi.fn();
vi.mock('wxt/browser', () => ({ browser: { storage: { managed: { get } } } }));

afterEach(() => get.mockReset());

it.each([
  [{ decidedBy: 1 }, 1],
  [{ decidedBy: 2 }, 2],
  [{ decidedBy: 0 }, 2],
  [{ decidedBy: '1' }, 2],
  [{}, 2],
])('%j asks for %i', async (set, persons) => {
  const { decidedBy } = await import('@/lib/browser/managed');
  get.mockResolvedValue(set);
  expect(await decidedBy()).toBe(persons);
});

it('asks for two where no administrator has set anything and the browser refuses to answer', async () => {
  const { decidedBy } = await import('@/lib/browser/managed');
  get.mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await decidedBy()).toBe(2);
});
