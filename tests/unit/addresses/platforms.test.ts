import { describe, expect, it } from 'vitest';
import type { AddressParser } from '@/lib/addresses/address';
import { facebookAddress } from '@/lib/addresses/facebook';
import { xAddress } from '@/lib/addresses/x';
import { youtubeAddress } from '@/lib/addresses/youtube';

/** `key`, and whether the profile header is on that very page; `null` for addresses that are no account's. */
type Row = [href: string, key: string | null, isProfileView?: boolean];

function check(parse: AddressParser, rows: Row[]): void {
  it.each(rows)('%s is %s', (href, key, isProfileView = true) => {
    const address = parse(new URL(href));
    expect(address?.key ?? null).toBe(key);
    if (address) {
      expect(address.isProfileView).toBe(isProfileView);
      // The canonical address names the same account.
      expect(parse(new URL(address.url))?.key).toBe(key);
    }
  });
}

const UC = 'UCriversHarboursCanada01';

describe('X', () => {
  check(xAddress, [
    ['https://x.com/RiversHarbours_GC', 'x:riversharbours_gc'],
    ['http://www.Twitter.com/RiversHarbours_GC/', 'x:riversharbours_gc'],
    ['https://mobile.twitter.com/@RiversHarbours_GC?lang=fr', 'x:riversharbours_gc'],
    ['https://twitter.com/RiversHarbours_GC#:~:text=rivers', 'x:riversharbours_gc'],
    ['https://x.com/%E2%80%8BRiversHarbours_GC%C2%AD', 'x:riversharbours_gc'],
    ['https://x.com/RiversHarbours_GC/with_replies', 'x:riversharbours_gc'],
    ['https://x.com/RiversHarbours_GC/Media/', 'x:riversharbours_gc'],
    ['https://x.com/RiversHarbours_GC/verified_followers', 'x:riversharbours_gc', false],
    ['https://x.com/RiversHarbours_GC/photo', 'x:riversharbours_gc', false],
    ['https://x.com/intent/user?screen_name=RiversHarbours_GC', 'x:riversharbours_gc', false],
    ['https://x.com/i/user/481516234', 'x:id/481516234', false],
    ['https://x.com/RiversHarbours_GC/status/1980000000000000000', null],
    ['https://x.com/RiversHarbours_GC/lists/rivers', null],
    ['https://x.com/home', null],
    ['https://x.com/i/lists/1', null],
    ['https://x.com/', null],
    ['https://x.com/intent/tweet?text=a', null],
    ['https://x.com/name-with-hyphen', null],
    ['https://x.com/a_name_longer_than_twenty', null],
    ['https://x.com/%E0%A4%A', null],
    ['https://help.x.com/RiversHarbours_GC', null],
    ['https://x.com.evil.example/RiversHarbours_GC', null],
    ['https://x.com@evil.example/RiversHarbours_GC', null],
    ['https://x.com:8443/RiversHarbours_GC', null],
    ['ftp://x.com/RiversHarbours_GC', null],
  ]);
});

describe('Facebook', () => {
  check(facebookAddress, [
    ['https://www.facebook.com/RiversHarbours.GC', 'facebook:riversharboursgc'],
    ['http://facebook.com/rivers.harbours.gc/?ref=br_tf', 'facebook:riversharboursgc'],
    ['https://m.facebook.com/RiversHarboursGC?_rdr', 'facebook:riversharboursgc'],
    ['https://fr-fr.facebook.com/pg/RiversHarboursGC/about/?ref=page_internal', 'facebook:riversharboursgc'],
    ['https://business.facebook.com/RiversHarboursGC', 'facebook:riversharboursgc'],
    ['https://fb.com/RiversHarboursGC/about', 'facebook:riversharboursgc'],
    ['https://www.facebook.com/RiversHarboursGC/about_details', 'facebook:riversharboursgc'],
    ['https://www.facebook.com/PayeEmploy%C3%A9sGC', 'facebook:payeemployésgc'],
    ['https://www.facebook.com/PayeEmploye%CC%81sGC', 'facebook:payeemployésgc'],
    ['https://www.facebook.com/pages/Rivers-and-Harbours/146269735565828', 'facebook:146269735565828'],
    [
      'https://www.facebook.com/pages/category/Government/Rivers-146269735565828/',
      'facebook:146269735565828',
    ],
    ['https://facebook.com/Rivi%C3%A8res-et-Ports-146269735565828', 'facebook:146269735565828'],
    ['https://www.facebook.com/p/Rivers-61587763000001/', 'facebook:61587763000001'],
    [
      'https://www.facebook.com/people/Rivers-and-Harbours/61587763000001/?sk=about',
      'facebook:61587763000001',
    ],
    ['https://www.facebook.com/profile.php?id=61587763000001&sk=photos', 'facebook:61587763000001'],
    ['https://www.facebook.com/61587763000001', 'facebook:61587763000001'],
    ['https://www.facebook.com/RiversHarboursGC/anything', 'facebook:riversharboursgc', false],
    ['https://www.facebook.com/RiversHarboursGC/posts/pfbid02', null],
    ['https://www.facebook.com/RiversHarboursGC/photos/a.1/2', null],
    ['https://www.facebook.com/groups/riverwalkers', null],
    ['https://www.facebook.com/login/', null],
    ['https://www.facebook.com/profile.php', null],
    ['https://www.facebook.com/people/Rivers', null],
    ['https://www.facebook.com/Name-without-number', null],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fcanada.ca', null],
    ['https://developers.facebook.com/docs', null],
    ['https://facebook.com.evil.example/RiversHarboursGC', null],
  ]);
});

describe('YouTube', () => {
  check(youtubeAddress, [
    ['https://www.youtube.com/@RiversHarboursGC', 'youtube:@riversharboursgc'],
    ['http://m.youtube.com/@riversharboursgc/videos?view=0', 'youtube:@riversharboursgc'],
    ['https://youtube.com/@Rivi%C3%A8resPortsGC', 'youtube:@rivièresportsgc'],
    ['https://youtube.com/@Rivie%CC%80resPortsGC/', 'youtube:@rivièresportsgc'],
    ['https://www.youtube.com/@OneRiver.', 'youtube:@oneriver.'],
    [`https://www.youtube.com/channel/${UC}/featured?disable_polymer=1`, `youtube:${UC}`],
    ['https://www.youtube.com/user/HarboursCanada', 'youtube:user/harbourscanada'],
    ['https://www.youtube.com/user/HarboursCanada/HarboursCanada', 'youtube:user/harbourscanada', false],
    ['https://www.youtube.com/c/HarboursCanada/about', 'youtube:c/harbourscanada'],
    ['https://www.youtube.com/HarboursCanada', 'youtube:c/harbourscanada'],
    ['https://www.youtube.com/@RiversHarboursGC/live', 'youtube:@riversharboursgc', false],
    ['https://www.youtube.com/channel/not-an-id', null],
    ['https://www.youtube.com/watch?v=abcdefghijk', null],
    ['https://www.youtube.com/shorts/abcdefghijk', null],
    ['https://www.youtube.com/playlist?list=PL0', null],
    ['https://www.youtube.com/redirect?q=https%3A%2F%2Fcanada.ca', null],
    ['https://www.youtube.com/@', null],
    ['https://www.youtube.com/', null],
    ['https://youtu.be/abcdefghijk', null],
    ['https://consent.youtube.com/m?continue=https://www.youtube.com/@RiversHarboursGC', null],
  ]);
});
