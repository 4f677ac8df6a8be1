import { describe, expect, it } from 'vitest';
import { parseAddress } from '@/lib/addresses';
import { vimeoAddress } from '@/lib/addresses/vimeo';

describe('vimeo', () => {
  it.each([
    ['https://vimeo.com/RiversHarbours_GC', 'vimeo:riversharbours_gc', true],
    ['http://www.vimeo.com/riversharbours_gc/?share=copy#about', 'vimeo:riversharbours_gc', true],
    ['https://vimeo.com/user48151623', 'vimeo:user48151623', true],
    ['https://vimeo.com/2rivers', 'vimeo:2rivers', true],
    ['https://vimeo.com/riversharbours_gc/videos', 'vimeo:riversharbours_gc', false],
    ['https://vimeo.com/riversharbours_gc/videos/sort:date', 'vimeo:riversharbours_gc', false],
    ['https://vimeo.com/riversharbours_gc/following/followers', 'vimeo:riversharbours_gc', false],
  ])('%s is %s (header drawn: %s)', (url, key, isProfileView) => {
    const address = vimeoAddress(new URL(url));
    expect(address).toMatchObject({ key, isProfileView });
    expect(vimeoAddress(new URL(address?.url ?? ''))).toMatchObject({ key, isProfileView: true });
  });

  it.each([
    'https://vimeo.com/',
    'https://vimeo.com/311983548',
    'https://vimeo.com/311983548/3faabede87',
    'https://vimeo.com/riversharbours_gc/a-film',
    'https://vimeo.com/riversharbours_gc/review/311983548/3faabede87',
    'https://vimeo.com/channels/staffpicks',
    'https://vimeo.com/groups/rivers',
    'https://vimeo.com/ondemand/rivers',
    'https://vimeo.com/categories/documentary',
    'https://vimeo.com/showcase/1234567',
    'https://vimeo.com/album/1234567',
    'https://vimeo.com/watch',
    'https://vimeo.com/features',
    'https://vimeo.com/upgrade',
    'https://vimeo.com/blog/post/rivers',
    'https://vimeo.com/log_in',
    'https://vimeo.com/settings',
    'https://vimeo.com/rivi%C3%A8res',
    'https://vimeo.com/%E0%A4%A',
    'https://player.vimeo.com/video/311983548',
    'https://vimeo.com.example.org/riversharbours_gc',
  ])('%s is no account', (url) => {
    expect(vimeoAddress(new URL(url))).toBeNull();
  });

  it('is found in dirty text', () => {
    expect(parseAddress('vimeo.com /RiversHarbours_GC')?.key).toBe('vimeo:riversharbours_gc');
  });
});
