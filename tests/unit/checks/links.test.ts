/** Links of a profile: slots, website, addresses typed in the bio; and the words beside them. */
import { describe, expect, it } from 'vitest';
import { isHidden, labelOf, profileLinks } from '@/lib/checks/links';
import { noticeLinks } from '@/lib/checks/notice';
import type { ProfileLink } from '@/lib/model/profile';
import { absent, present, snapshot } from '../../support/snapshot';
import { subject } from '../../support/subject';

function profile(bio: string, links: ProfileLink[] = [], website: string | null = null) {
  return subject({
    snapshot: snapshot({
      fields: {
        bio: bio === '' ? absent() : present(bio),
        links: present(links),
        website: website === null ? absent() : present(website),
      },
    }),
  });
}

const urls = (...given: Parameters<typeof profile>) =>
  profileLinks(profile(...given)).map(({ url }) => url.href);

describe('addresses typed in a bio', () => {
  it.each([
    ['Terms: canada.ca/en/x.', ['https://canada.ca/en/x']],
    ['http://ow.ly/KKus, www.example.com', ['http://ow.ly/KKus', 'https://www.example.com/']],
    ['« rivieres.gc.ca »', ['https://rivieres.gc.ca/']],
    ['(see canada.ca)', ['https://canada.ca/']],
    ['info@rhc-rpc.gc.ca and @boats.gc.ca', []],
    ['Boating with the GC.Follow us! e.g. Inc.Montreal', []],
    ['canada.ca.apply-benefit.example/en', ['https://canada.ca.apply-benefit.example/en']],
    ['no address here', []],
  ])('%s', (bio, expected) => {
    expect(urls(bio)).toEqual(expected);
  });
});

describe('one link is one link', () => {
  it('in a slot, in the website field and typed', () => {
    const link = { url: 'https://www.canada.ca/en/x', text: 'canada.ca/en/x', slot: 'bio' as const };
    expect(urls('Terms: canada.ca/en/x/', [link], 'https://canada.ca/en/x')).toHaveLength(1);
  });

  it('typed and cut short, when a slot has it whole', () => {
    const link = {
      url: 'https://www.canada.ca/en/rivers-harbours',
      text: 'canada.ca/en/riv…',
      slot: 'bio' as const,
    };
    const found = profileLinks(profile('Terms canada.ca/en/riv…', [link]));
    expect(found).toHaveLength(1);
    expect(found.map(isHidden)).toEqual([false]);
  });

  it('cut short and nowhere whole: its destination is hidden', () => {
    expect(profileLinks(profile('Terms canada.ca/en/riv…')).map(isHidden)).toEqual([true]);
  });

  it('what is no web address is left out', () => {
    const links = ['javascript:alert(1)', 'mailto:a@b.ca', 'https://', 'nothing'].map((url) => ({
      url,
      text: '',
      slot: 'list' as const,
    }));
    expect(urls('', links)).toEqual([]);
  });
});

describe('labels', () => {
  const label = (...given: Parameters<typeof profile>) => {
    const on = profile(...given);
    return profileLinks(on).map((read) => labelOf(on, read));
  };

  it('are the words before, not past another link nor further than 40 characters', () => {
    const labels = label(`Terms ${'boats '.repeat(8)}a.ca/1 Avis : b.ca/2`);
    expect(labels[0]?.text).not.toContain('terms');
    expect(labels[1]?.text.trim()).toBe('avis :');
  });

  it('are the link’s own words in a list', () => {
    expect(label('', [{ url: 'https://a.ca/1', text: 'Nétiquette', slot: 'list' }])[0]).toEqual({
      text: 'netiquette',
      isGenerated: false,
    });
  });

  it('are generated where the platform shows the address', () => {
    expect(label('', [], 'https://canada.ca/en/terms')[0]?.isGenerated).toBe(true);
  });

  it('are unknown when the place in the bio is', () => {
    expect(label('', [{ url: 'https://a.ca/1', text: 'a.ca/1', slot: 'bio' }])).toEqual([null]);
  });
});

describe('the notice', () => {
  it('is the federal one, whatever else is labelled', () => {
    const on = profile('Terms: docs.example.com/x Notice: canada.ca/en/rivers/social-media-terms.html');
    expect(noticeLinks(on).map(({ by, url }) => [by, url.hostname])).toEqual([['path', 'canada.ca']]);
  });

  it('is no federal page without label or telling path', () => {
    expect(noticeLinks(profile('Home: canada.ca/en/rivers-harbours.html'))).toEqual([]);
  });
});
