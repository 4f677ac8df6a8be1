import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { file, read } from '../../../support/list-files';

describe('workbooks', () => {
  const workbook = () => writeXlsx({ sheets: [{ name: 'A', rows: [['url'], ['https://x.com/Rivers']] }] });
  const TABLE_ENTRY = 0x02014b50;

  /** Changes the claims of the table of contents. */
  async function claiming(change: (view: DataView, at: number) => void): Promise<Uint8Array> {
    const bytes = await workbook();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === TABLE_ENTRY) change(view, at);
    return bytes;
  }

  it('refuses one that says it unpacks to more than it may', async () => {
    const bytes = await claiming((view, at) => view.setUint32(at + 24, 5_000_000, true));
    expect(await read([file(bytes)])).toMatchObject({
      error: { code: 'workbook-too-large', values: { limit: 24 } },
    });
  });

  it('refuses a small one that unpacks to a large one', async () => {
    const bomb = await writeXlsx({ sheets: [{ name: 'A', rows: [['url'], ['a'.repeat(25_000_000)]] }] });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await read([file(bomb)])).toMatchObject({ error: { code: 'workbook-too-large' } });
  });

  it('refuses one that does not say, or says less than it is', async () => {
    const silent = await claiming((view, at) => view.setUint32(at + 24, 0, true));
    expect(await read([file(silent)])).toMatchObject({ error: { code: 'file-unreadable' } });
    const lying = await claiming((view, at) => view.setUint32(at + 24, 10, true));
    expect(await read([file(lying)])).toMatchObject({ error: { code: 'file-unreadable' } });
  });

  it('refuses one that is cut, or is another ZIP file', async () => {
    const bytes = await workbook();
    for (const cutOff of [
      bytes.slice(0, 200),
      bytes.slice(0, -30),
      new TextEncoder().encode('PK\u0003\u0004 and more'),
    ]) {
      expect(await read([file(cutOff)])).toMatchObject({ error: { code: 'file-unreadable' } });
    }
  });

  it('refuses one with a cell at the far corner, and one without accounts', async () => {
    const far = [...Array.from({ length: 5000 }, () => null), 'x'];
    const wide = await writeXlsx({ sheets: [{ name: 'A', rows: [['url'], far] }] });
    expect(await read([file(wide)])).toMatchObject({
      error: { code: 'wrong-format', values: { path: 'A.2' } },
    });
    const empty = await writeXlsx({ sheets: [{ name: 'A', rows: [['url']] }] });
    expect(await read([file(empty)])).toMatchObject({ error: { code: 'csv-empty' } });
  });
});
