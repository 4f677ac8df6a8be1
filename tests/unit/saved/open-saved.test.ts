/** Files as browsers and SingleFile write them: Chrome's MHTML (quoted-printable, multipart), its HTML, SingleFile's comment. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES, openSaved } from '@/lib/saved/open-saved';

const tools = {
  DOMParser: new JSDOM().window.DOMParser,
  gunzip: (bytes: Uint8Array, most: number) =>
    Promise.resolve(new Uint8Array(gunzipSync(bytes, { maxOutputLength: most }))),
};
const bytes = (text: string) => new TextEncoder().encode(text);
const open = (text: string | Uint8Array) => openSaved(typeof text === 'string' ? bytes(text) : text, tools);
const URL_OF = 'https://x.com/RiversHarbours_GC';

const mhtml = [
  'From: <Saved by Blink>',
  `Snapshot-Content-Location: ${URL_OF}`,
  'Subject: =?utf-8?Q?Rivi=C3=A8res?=',
  'Date: Wed, 25 Nov 2026 10:00:00 -0500',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html";',
  '\tboundary="----MultipartBoundary--abc----"',
  '',
  '',
  '------MultipartBoundary--abc----',
  'Content-Type: text/html',
  'Content-ID: <frame-1@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  `Content-Location: ${URL_OF}`,
  '',
  '<!DOCTYPE html><html lang=3D"fr"><head><title>Rivi=C3=A8res</title></head><bo=',
  'dy><h1>Rivi=C3=A8res et Ports Canada</h1><iframe src=3D"cid:frame-2@mhtml.blink"></iframe></body></html>',
  '------MultipartBoundary--abc----',
  'Content-Type: text/html',
  'Content-ID: <frame-2@mhtml.blink>',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://ads.example/frame',
  '',
  '<html><body><h1>Somebody else</h1></body></html>',
  '------MultipartBoundary--abc----',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  'Content-Location: https://pbs.twimg.com/a.png',
  '',
  'iVBORw0KGgo=',
  '------MultipartBoundary--abc------',
  '',
].join('\r\n');

describe('MHTML', () => {
  it('gives the page itself, without its frames, its address and its time', async () => {
    const opened = await open(mhtml);
    expect(opened).toMatchObject({
      ok: true,
      value: { format: 'mhtml', url: URL_OF, savedAt: '2026-11-25T15:00:00.000Z' },
    });
    if (!opened.ok) return;
    expect(opened.value.html).toContain('<h1>Rivières et Ports Canada</h1>');
    expect(opened.value.html).not.toContain('Somebody else');
  });

  it.each([
    ['cut in the middle of the page', mhtml.slice(0, mhtml.indexOf('et Ports'))],
    ['without its end', mhtml.slice(0, mhtml.indexOf('------MultipartBoundary--abc------'))],
  ])('%s is read as far as it goes, or refused; never an exception', async (_, text) => {
    const opened = await open(text);
    if (opened.ok) expect(opened.value.url).toBe(URL_OF);
    else expect(opened.error.code).toMatch(/^(?:saved-not-a-page|file-unreadable)$/);
  });

  it('without a page is refused', async () => {
    const only = mhtml.slice(0, mhtml.indexOf('------MultipartBoundary'));
    expect((await open(`${only}------MultipartBoundary--abc------\r\n`)).ok).toBe(false);
  });
});

describe('HTML', () => {
  const page = '<!DOCTYPE html><html><head><title>é</title></head><body></body></html>';

  it('of SingleFile says where and when', async () => {
    const saved = `<!DOCTYPE html> <html lang=fr><!--\n Page saved with SingleFile \n url: ${URL_OF} \n saved date: Wed Nov 25 2026 10:00:00 GMT-0500 (heure normale de l’Est)\n--><meta charset=utf-8>${page}`;
    expect(await open(saved)).toMatchObject({
      value: { format: 'singlefile', url: URL_OF, savedAt: '2026-11-25T15:00:00.000Z' },
    });
  });

  it('of Chrome says where', async () => {
    const saved = `<!DOCTYPE html>\n<!-- saved from url=(0031)${URL_OF} -->\n<html><head></head></html>`;
    expect(await open(saved)).toMatchObject({ value: { format: 'html', url: URL_OF, savedAt: null } });
  });

  it('of Save Page WE says both', async () => {
    const saved = `<html><head><meta name="savepage-url" content="${URL_OF}?a=1&amp;b=2"><meta name="savepage-date" content="Wed Nov 25 2026 10:00:00 GMT-0500 (EST)"></head></html>`;
    expect(await open(saved)).toMatchObject({
      value: { url: `${URL_OF}?a=1&b=2`, savedAt: '2026-11-25T15:00:00.000Z' },
    });
  });

  it('of a server says neither; what the page claims of itself is no answer', async () => {
    const claim = page.replace('</head>', `<link rel="canonical" href="${URL_OF}"></head>`);
    expect(await open(claim)).toMatchObject({ value: { format: 'html', url: null, savedAt: null } });
  });

  it('never believes a comment further down, or an address that is none of the web', async () => {
    const filler = '<p>x</p>'.repeat(10_000);
    const late = `${page}${filler}<!-- saved from url=(0031)${URL_OF} -->`;
    expect(await open(late)).toMatchObject({ value: { url: null } });
    expect(await open(`<!-- saved from url=(0019)file:///C:/page.htm -->${page}`)).toMatchObject({
      value: { url: null },
    });
  });

  it.each([
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(page)])],
    ['UTF-16, little end first', utf16(page, true)],
    ['UTF-16, big end first', utf16(page, false)],
    ['Windows-1252, as named', latin(page.replace('<title>', '<meta charset="windows-1252"><title>'))],
    ['Windows-1252, without a word', latin(page)],
    ['packed', new Uint8Array(gzipSync(page))],
  ])('in %s is read right', async (_, file) => {
    const opened = await open(file);
    expect(opened.ok && opened.value.html).toContain('<title>é</title>');
  });
});

describe('what is no page', () => {
  it.each([
    ['an empty file', new Uint8Array()],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ['a PDF', bytes('%PDF-1.7\nbinary')],
    ['a table', bytes('name,url\na,b')],
    ['JSON', bytes('{"format":"vigie/audits"}')],
  ])('%s is refused', async (_, file) => {
    expect(await open(file)).toMatchObject({ ok: false, error: { code: 'saved-not-a-page' } });
  });

  it('a damaged archive, and one that unpacks into too much, are refused', async () => {
    expect(await open(new Uint8Array([0x1f, 0x8b, 1, 2, 3]))).toMatchObject({
      error: { code: 'file-unreadable' },
    });
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(MAX_BYTES + 1_000)));
    expect(await open(bomb)).toMatchObject({ error: { code: 'file-unreadable' } });
  });

  it('too large a file is refused before it is looked at', async () => {
    expect(await open(new Uint8Array(MAX_BYTES + 1))).toMatchObject({
      error: { code: 'file-too-large', values: { limit: 80 } },
    });
  });
});

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
  view.setUint16(0, 0xfeff, isLittle);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(2 + 2 * index, text.charCodeAt(index), isLittle);
  return new Uint8Array(view.buffer);
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
