import { describe, expect, it } from 'vitest';
import { unwrapLink } from '@/lib/addresses/unwrap';

const TARGET = 'https://www.canada.ca/en/rivers.html';
const packed = encodeURIComponent(TARGET);

describe('unwrapLink', () => {
  it.each([
    [`https://l.facebook.com/l.php?u=${packed}&h=AT3`],
    [`https://lm.facebook.com/l.php?u=${packed}`],
    [`https://l.messenger.com/l.php?u=${packed}`],
    [`https://l.instagram.com/?u=${encodeURIComponent(`${TARGET}?fbclid=IwAR0`)}&e=AT`],
    [`https://l.threads.net/?u=${packed}`],
    [`https://www.linkedin.com/redir/redirect?url=${packed}&urlhash=a&trk=about_website`],
    [`https://www.linkedin.com/safety/go/?url=${packed.replaceAll('.', '%2E')}`],
    [`https://www.youtube.com/redirect?event=channel_header&redir_token=Q&q=${packed}`],
    [`https://www.tiktok.com/link/v2?aid=1988&target=${packed}`],
    [`https://out.reddit.com/t3?url=${packed}&token=1`],
    [`https://go.bsky.app/redirect?u=${packed}`],
    [`https://www.google.ca/url?sa=t&url=${packed}`],
    [`https://www.google.com/url?q=${packed}`],
    [`https://l.facebook.com/l.php?u=${encodeURIComponent(`https://www.youtube.com/redirect?q=${packed}`)}`],
    [`${TARGET}?utm_source=x&fbclid=1`],
  ])('%s', (href) => {
    expect(unwrapLink(href)).toBe(TARGET);
  });

  it('adds the scheme TikTok leaves out', () => {
    expect(unwrapLink('https://www.tiktok.com/link/v2?target=canada.ca%2Frivers')).toBe(
      'https://canada.ca/rivers',
    );
  });

  it('drops only what counts visits, and leaves the rest letter for letter', () => {
    expect(unwrapLink('https://a.example/p?b=%20c&utm_medium=x&d=1#e?f')).toBe(
      'https://a.example/p?b=%20c&d=1#e?f',
    );
    expect(unwrapLink('https://a.example/p?si=1&ref=2')).toBe('https://a.example/p?si=1&ref=2');
    expect(unwrapLink('https://youtu.be/abc?si=1')).toBe('https://youtu.be/abc');
    expect(unwrapLink('https://A.example/%7Eb?C=%C3%A9')).toBe('https://A.example/%7Eb?C=%C3%A9');
  });

  it.each([
    'https://t.co/abc',
    'https://bit.ly/3abc',
    'https://l.facebook.com/l.php?h=no-target',
    'https://l.facebook.com/l.php?u=javascript%3Aalert(1)',
    'https://l.facebook.com/l.php?u=not%20an%20address',
    'https://evil.example/l.php?u=https%3A%2F%2Fcanada.ca',
    'https://l.facebook.com.evil.example/l.php?u=https%3A%2F%2Fcanada.ca',
    'https://www.youtube.com/watch?q=https%3A%2F%2Fcanada.ca',
    'mailto:a@b.example',
    'not an address',
    '',
  ])('leaves %s as it is', (href) => {
    expect(unwrapLink(href)).toBe(href);
  });

  it('goes three levels deep and no further', () => {
    const wrap = (href: string) => `https://l.facebook.com/l.php?u=${encodeURIComponent(href)}`;
    expect(unwrapLink(wrap(wrap(wrap(TARGET))))).toBe(TARGET);
    expect(unwrapLink(wrap(wrap(wrap(wrap(TARGET)))))).toBe(wrap(TARGET));
  });

  it('does not choke on a huge address', () => {
    const href = `https://l.facebook.com/l.php?u=${'a'.repeat(5_000_000)}`;
    expect(unwrapLink(href)).toBe(href);
  });
});
