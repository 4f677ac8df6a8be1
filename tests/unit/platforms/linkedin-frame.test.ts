/** LinkedIn: a page that the site draws in a frame of its own, over the page before. */
import { describe, expect, it } from 'vitest';
import { linkedin } from '@/lib/platforms/linkedin';
import { readProfile } from '@/lib/platforms/read-profile';
import { contextOf, type PlatformFixture, platformFixtures } from '../../support/platform-fixtures';

const SHOWN = 'opacity: 1; z-index: 0; width: 100vw; height: 100vh; position: absolute; top: 0px;';

function fixture(name: string): PlatformFixture {
  return platformFixtures('linkedin').find((one) => one.name === name) as PlatformFixture;
}

const person = fixture('drawn-person');
const organization = fixture('drawn-member-colleague-fr');

/** The person's page, over which the frame with the organization's is put. */
function read(url: string, style: string, isFirstLoad = false) {
  const page = contextOf(person.html, url, isFirstLoad);
  const frame = page.document.createElement('iframe');
  frame.dataset['testid'] = 'interop-iframe';
  frame.setAttribute('style', style);
  page.document.body.append(frame);
  const inner = frame.contentDocument as Document;
  const { document } = contextOf(organization.html, organization.url);
  inner.replaceChild(inner.importNode(document.documentElement, true), inner.documentElement);
  return readProfile(linkedin, page);
}

describe('a page in the site’s own frame', () => {
  it('is read where it is shown', () => {
    const alone = readProfile(linkedin, contextOf(organization.html, organization.url, false));
    const { fields, accountKey, pageState } = read(organization.url, SHOWN) ?? {};
    expect(pageState).toBe('profile');
    expect({ fields, accountKey }).toEqual({ fields: alone?.fields, accountKey: alone?.accountKey });
  });

  it('is left alone where it is hidden', () => {
    const reading = read(organization.url, 'opacity: 0;');
    expect(reading?.pageState).toBe('loading');
    expect(Object.values(reading?.fields ?? {}).every(({ state }) => state === 'unreadable')).toBe(true);
  });

  it('takes nothing from the page under it, and gives it nothing', () => {
    const reading = read(person.url, SHOWN, true);
    expect(reading?.fields).toEqual((person.expected as typeof reading)?.fields);
    const other = read('https://www.linkedin.com/company/another-page/', SHOWN);
    expect(Object.values(other?.fields ?? {}).every(({ state }) => state === 'unreadable')).toBe(true);
  });
});
