/** A part of the tab on screen as pixels. The browser allows it only where the person has just called Vigie up (`activeTab`). */
import { browser } from 'wxt/browser';
import type { Pixels } from '@/lib/model/picture';

/** In device pixels. */
interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Chromium shows a tab twice a second at most, and says so by the name of that limit; refused tries count. */
const PAUSE = 1_100;

async function shotOf(windowId: number): Promise<string | null> {
  const shoot = () => browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  return shoot()
    .catch(async (problem: unknown) => {
      if (!String(problem).includes('MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND')) throw problem;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      return shoot();
    })
    .catch(() => null);
}

/** Null when the browser does not allow it. Nothing is kept but what is given back. */
export async function captureTab(windowId: number, part: Part): Promise<Pixels | null> {
  const shot = await shotOf(windowId);
  if (shot === null) return null;
  const image = new Image();
  image.src = shot;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(part.width);
  canvas.height = Math.round(part.height);
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  if (drawing === null) return null;
  drawing.drawImage(image, -part.x, -part.y);
  const { width, height, data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
  return { width, height, data };
}
