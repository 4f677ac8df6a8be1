/** Where the profile picture stands on screen: asked of the page at a person's act, so that no page carries the code for it. */
import { browser } from 'wxt/browser';
import { type PictureBox, parsePictureBox } from '@/lib/model/picture';

/** Null when the tab may not be read, or the picture is not wholly on screen. */
export async function pictureBoxOf(tabId: number, avatarUrl: string): Promise<PictureBox | null> {
  const found = await browser.scripting
    .executeScript({ target: { tabId }, func: pictureBox, args: [avatarUrl] })
    .catch(() => []);
  return parsePictureBox(found[0]?.result);
}

/**
 * Runs in the page, alone: nothing outside it may be named. The largest picture on screen that is the profile's. Addresses of one picture in
 * several sizes differ in their query and in marks of size (`_400x400`, `_normal`, `=s160-c`): the rest of the last part of the path names it.
 */
export function pictureBox(avatarUrl: string): PictureBox | null {
  const nameOf = (url: string): string => {
    const path = /^https?:\/\/[^/?#]+([^?#]*)/.exec(url)?.[1] ?? '';
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name.replace(/=.*$/, '').replace(/_(?:\d{2,4}x\d{2,4}|normal|bigger|mini)(?=\.|$)/, '');
  };
  const name = nameOf(avatarUrl);
  // Smaller ones are icons beside posts.
  let widest = 31;
  let best: PictureBox | null = null;
  for (const image of document.images) {
    if (name === '' || nameOf(image.currentSrc || image.src) !== name) continue;
    const { left, top, right, bottom, width, height } = image.getBoundingClientRect();
    const isSeen = left >= 0 && top >= 0 && right <= window.innerWidth && bottom <= window.innerHeight;
    if (!isSeen || width <= widest || height < 32) continue;
    widest = width;
    best = { x: left, y: top, width, height, scale: window.devicePixelRatio };
  }
  return best;
}
