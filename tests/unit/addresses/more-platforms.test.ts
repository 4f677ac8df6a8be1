import { describe, expect, it } from 'vitest';
import type { AddressParser } from '@/lib/addresses/address';
import { flickrAddress } from '@/lib/addresses/flickr';
import { instagramAddress } from '@/lib/addresses/instagram';
import { linkedinAddress } from '@/lib/addresses/linkedin';
import { threadsAddress } from '@/lib/addresses/threads';

/** Address, key (null: no account), profile header drawn there. */
type Row = [string, string | null, boolean?];

function check(parse: AddressParser, rows: Row[]) {
  it.each(rows)('%s → %s', (url, key, isProfileView = true) => {
    const address = parse(new URL(url));
    expect(address?.key ?? null).toBe(key);
    if (address !== null) {
      expect(address.isProfileView).toBe(isProfileView);
      expect(address.key).toBe(`${address.platform}:${address.identity}`);
      expect(parse(new URL(address.url))).toMatchObject({ key: address.key, isProfileView: true });
    }
  });
}

describe('instagram', () => {
  check(instagramAddress, [
    ['https://www.instagram.com/Rivers.Harbours_GC/', 'instagram:rivers.harbours_gc'],
    ['http://instagram.com/RiversHarbours_GC?hl=fr', 'instagram:riversharbours_gc'],
    ['https://m.instagram.com/@riversharbours_gc/reels/', 'instagram:riversharbours_gc'],
    ['https://www.instagram.com/riversharbours_gc/followers/', 'instagram:riversharbours_gc', false],
    ['https://www.instagram.com/riversharbours_gc/p/C0abcdEFGhi/', null],
    ['https://www.instagram.com/p/C0abcdEFGhi/', null],
    ['https://www.instagram.com/explore/tags/canada/', null],
    ['https://www.instagram.com/riversharbours_gc/tagged/?hl=fr-ca', 'instagram:riversharbours_gc'],
    ['https://www.instagram.com/riversharbours_gc/saved/', null],
    ['https://www.instagram.com/accounts/login/?next=%2Friversharbours_gc%2F', null],
    ['https://www.instagram.com/stories/riversharbours_gc/3700000000000000000/', null],
    ['https://www.instagram.com/login/', null],
    ['https://www.instagram.com/', null],
    ['https://instagram.com.example.org/riversharbours_gc', null],
    ['https://www.instagram.com/rivi%E8res', null],
  ]);
});

describe('threads', () => {
  check(threadsAddress, [
    ['https://www.threads.com/@RiversHarbours_GC', 'threads:riversharbours_gc'],
    ['http://threads.net/@rivers.harbours_gc/?xmt=AQF0', 'threads:rivers.harbours_gc'],
    ['https://www.threads.net/%40riversharbours_gc/replies', 'threads:riversharbours_gc'],
    ['https://www.threads.com/@riversharbours_gc/media/', 'threads:riversharbours_gc'],
    ['https://www.threads.com/@riversharbours_gc/reposts', 'threads:riversharbours_gc'],
    ['https://www.threads.com/@riversharbours_gc/post/DUymotDEj6b', null],
    ['https://www.threads.com/riversharbours_gc', null],
    ['https://www.threads.com/search?q=harbours', null],
    ['https://www.threads.com/login', null],
    ['https://www.threads.com/@', null],
    ['https://www.threads.com/@name-with-hyphen', null],
    ['https://www.threads.com.example.org/@riversharbours_gc', null],
    ['https://l.threads.com/?u=https%3A%2F%2Fwww.canada.ca', null],
    ['https://www.threads.com/%E0%A4%A', null],
  ]);
});

describe('linkedin', () => {
  check(linkedinAddress, [
    [
      'https://ca.linkedin.com/company/Rivers-Harbours?originalSubdomain=ca',
      'linkedin:company/rivers-harbours',
    ],
    ['https://www.linkedin.com/company/12345678/', 'linkedin:company/12345678'],
    [
      'https://www.linkedin.com/showcase/nos-coll%c3%a8gues/about/?viewAsMember=true',
      'linkedin:showcase/nos-collègues',
    ],
    [
      'https://www.linkedin.com/showcase/rives/admin/feed/posts/?feedType=following',
      'linkedin:showcase/rives',
      false,
    ],
    [
      'https://www.linkedin.com/company/l%E2%80%99agence-des-rivi%C3%A8res',
      'linkedin:company/l’agence-des-rivières',
    ],
    ['https://www.linkedin.com/company/rivi res-canada/', 'linkedin:company/rivires-canada'],
    ['https://www.linkedin.com/in/pat-riviere/fr', 'linkedin:in/pat-riviere'],
    ['https://www.linkedin.com/in/pat-riviere/recent-activity/all/', 'linkedin:in/pat-riviere', false],
    ['https://www.linkedin.com/school/ecole-des-rivieres/people', 'linkedin:school/ecole-des-rivieres'],
    ['https://www.linkedin.com/company/setup/new/', null],
    ['https://fr.linkedin.com/school/ecole-des-rivieres/alumni/', 'linkedin:school/ecole-des-rivieres'],
    ['https://www.linkedin.com/in/pat-rivi%C3%A8re/overlay/contact-info/', 'linkedin:in/pat-rivière', false],
    ['https://www.linkedin.com/in/pat-riviere/details/experience/', 'linkedin:in/pat-riviere', false],
    ['https://www.linkedin.com/in/pat-riviere/fr-CA/', 'linkedin:in/pat-riviere'],
    ['https://www.linkedin.com/mwlite/profile/in/pat-riviere', 'linkedin:in/pat-riviere'],
    ['https://www.linkedin.com/mwlite/company/rivers-harbours', 'linkedin:company/rivers-harbours'],
    ['https://www.linkedin.com/mwlite/profile/me', null],
    ['https://www.linkedin.com/preload/', null],
    ['https://www.linkedin.com/preload/custom-invite/?vanityName=pat-riviere', null],
    ['https://www.linkedin.com/in/me/', null],
    ['https://www.linkedin.com/company/unavailable/', null],
    ['https://www.linkedin.com/posts/rivers-harbours_ports-activity-7512172108185600001-ArVz', null],
    ['https://www.linkedin.com/authwall?sessionRedirect=%2Fin%2Fpat-riviere', null],
    ['https://www.linkedin.com/feed/', null],
    ['https://www.linkedin.com/company/', null],
    ['https://business.linkedin.com/company/rives', null],
  ]);

  it('keeps kinds apart', () => {
    expect(linkedinAddress(new URL('https://linkedin.com/showcase/rives'))?.kind).toBe('showcase');
  });
});

describe('flickr', () => {
  check(flickrAddress, [
    ['http://flickr.com/photos/RiversHarbours', 'flickr:riversharbours'],
    ['https://secure.flickr.com/people/rivers-harbours/', 'flickr:rivers-harbours'],
    ['https://www.flickr.com/photos/12345678@n02/', 'flickr:12345678@N02'],
    ['https://www.flickr.com/photos/riversharbours/albums/72157600000000000', 'flickr:riversharbours', false],
    ['https://www.flickr.com/photos/riversharbours/50000000000/', null],
    ['https://www.flickr.com/photos/tags/canada', null],
    ['https://www.flickr.com/groups/rivers', null],
    ['https://www.flickr.com/photos/%E0%A4%A', null],
  ]);
});
