/** The page that is read: an X profile as the platform draws it, with posts, grown to a number of elements. */
import { type XProfile, xPage } from '../../tests/fixtures/demo/pages/x';

const DAY = 86_400_000;
const NEWEST = Date.UTC(2026, 10, 20, 14);

export const BENCH_URL = 'https://x.com/RiversHarbours_GC';

const profile: XProfile = {
  handle: 'RiversHarbours_GC',
  name: 'Rivers and Harbours Canada',
  id: '1203948576',
  bio: 'Official account of Rivers and Harbours Canada. Terms: https://www.canada.ca/en/rivers-harbours/corporate/social-media-notice.html Français: @RivieresPorts_GC',
  website: 'https://www.canada.ca/en/rivers-harbours.html',
  location: 'Canada',
  verified: true,
  joined: '2012-03-01',
  followers: 48_211,
  following: 310,
  posts: 9_120,
  timeline: Array.from({ length: 40 }, (_, index) => ({
    at: new Date(NEWEST - index * DAY).toISOString(),
    words: `Water levels on the upper river, report ${String(index + 1)}.`,
  })),
  language: 'en',
};

/** About `elements` elements: a fifth before the header (navigation), the rest after it (timeline cells, suggestions). */
export function benchPage(elements: number): string {
  const page = xPage(profile);
  const own = page.split(/<[a-z]/i).length;
  const missing = Math.max(0, elements - own);
  const cell =
    '<div class="css-175oi2r r-1igl3o0"><div dir="ltr"><span class="css-1jxf684">words</span></div></div>';
  const cells = (count: number) => cell.repeat(Math.round(count / 3));
  return page
    .replace(/<body[^>]*>/, (body) => `${body}<nav>${cells(missing * 0.2)}</nav>`)
    .replace('</body>', `<aside>${cells(missing * 0.8)}</aside></body>`);
}
