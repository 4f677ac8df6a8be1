/** @vitest-environment jsdom */
import { afterEach, expect, it, vi } from 'vitest';
import { downloadText } from '@/lib/browser/download';

afterEach(() => vi.restoreAllMocks());

it('writes the pieces in order into one file with its name, and leaves nothing in the page', async () => {
  const made: Blob[] = [];
  URL.createObjectURL = (file: Blob) => {
    made.push(file);
    return 'blob:vigie';
  };
  URL.revokeObjectURL = () => {};
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    expect([this.href, this.download, this.isConnected]).toEqual(['blob:vigie', 'vigie.csv', true]);
  });
  async function* pieces() {
    yield await Promise.resolve('é');
    yield 'b\n';
  }
  expect(await downloadText('vigie.csv', 'text/csv', pieces())).toEqual({ bytes: 4 });
  expect(clicked).toHaveBeenCalledTimes(1);
  expect(made[0]?.type).toBe('text/csv');
  expect(document.querySelector('a')).toBeNull();
});

it('starts no download when a piece cannot be made', async () => {
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click');
  async function* pieces(): AsyncGenerator<string> {
    yield await Promise.resolve('a');
    throw new Error('storage');
  }
  await expect(downloadText('vigie.csv', 'text/csv', pieces())).rejects.toThrow('storage');
  expect(clicked).not.toHaveBeenCalled();
});
