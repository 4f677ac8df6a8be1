import { describe, expect, it } from 'vitest';
import { parseAddress } from '@/lib/addresses';
import { PINTEREST_HOSTS, pinterestAddress } from '@/lib/addresses/pinterest';

describe('pinterest', () => {
  it.each([
    ['https://www.pinterest.com/RiversHarbours_GC/', true],
    ['http://pinterest.com/riversharbours_gc', true],
    ['https://www.pinterest.ca/riversharbours_gc/?autologin=true', true],
    ['https://fr.pinterest.com/RiversHarbours_GC/_created/', true],
    ['https://www.pinterest.co.uk/riversharbours_gc/_saved/', true],
    ['https://www.pinterest.fr/riversharbours_gc/boards/', true],
    ['https://m.pinterest.com/riversharbours_gc/pins/', true],
    ['https://www.pinterest.fr/riversharbours_gc/_boards/', true],
    ['https://www.pinterest.com/riversharbours_gc/_profile/', true],
    ['https://br.pinterest.com/riversharbours_gc/#top', true],
    ['https://www.pinterest.com/riversharbours_gc/followers/', false],
    ['https://www.pinterest.com/riversharbours_gc/_following/', false],
  ])('%s is the account (header drawn: %s)', (url, isProfileView) => {
    const address = pinterestAddress(new URL(url));
    expect(address).toMatchObject({ key: 'pinterest:riversharbours_gc', isProfileView });
    expect(pinterestAddress(new URL(address?.url ?? ''))).toMatchObject({
      key: 'pinterest:riversharbours_gc',
      isProfileView: true,
    });
  });

  it.each([
    'https://www.pinterest.com/',
    'https://www.pinterest.com/pin/106890191127977979/',
    'https://www.pinterest.com/pin/some-words--106890191127977979/',
    'https://www.pinterest.com/riversharbours_gc/river-walks/',
    'https://www.pinterest.com/riversharbours_gc/river-walks/winter/',
    'https://www.pinterest.com/riversharbours_gc/_tools/more-ideas/',
    'https://www.pinterest.com/search/pins/?q=rivers',
    'https://www.pinterest.com/ideas/',
    'https://www.pinterest.com/ideas/rivers/935541271955/',
    'https://www.pinterest.com/today/',
    'https://www.pinterest.com/business/hub/',
    'https://www.pinterest.com/login/?next=%2Friversharbours_gc%2F',
    'https://www.pinterest.com/settings',
    'https://www.pinterest.com/pin-creation-tool/',
    'https://www.pinterest.com/inbox/',
    'https://www.pinterest.fr/pin-builder/',
    'https://www.pinterest.com/?show_error=true',
    'https://www.pinterest.com/robots.txt',
    'https://www.pinterest.com/rivi%C3%A8res/',
    'https://www.pinterest.com/%E0%A4%A/',
    'https://help.pinterest.com/en/article',
    'https://api.pinterest.com/v5/',
    'https://www.pinterest.tk/riversharbours_gc/',
    'https://www.pinterest.com.example.org/riversharbours_gc/',
    'https://notpinterest.com/riversharbours_gc/',
    'https://www.pinterest.com:8080/riversharbours_gc/',
  ])('%s is no account', (url) => {
    expect(pinterestAddress(new URL(url))).toBeNull();
  });

  it('the same account on every national host', () => {
    for (const end of PINTEREST_HOSTS) {
      expect(pinterestAddress(new URL(`https://www.pinterest.${end}/riversharbours_gc/`))?.key).toBe(
        'pinterest:riversharbours_gc',
      );
    }
  });

  it('is found in dirty text', () => {
    expect(parseAddress(' www.pinterest.ca/ RiversHarbours_GC\u200b/ ')?.key).toBe(
      'pinterest:riversharbours_gc',
    );
  });
});
