// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { pictureBox } from '@/lib/browser/picture-box';

vi.mock('wxt/browser', () => ({ browser: {} }));

/** Pictures with a place: jsdom draws nothing. */
function page(...images: { src: string; x: number; y: number; size: number }[]): void {
  document.body.replaceChildren(
    ...images.map(({ src, x, y, size }) => {
      const image = document.createElement('img');
      image.src = src;
      image.getBoundingClientRect = () => new DOMRect(x, y, size, size);
      return image;
    }),
  );
}
const AVATAR = 'https://pbs.twimg.com/profile_images/1234/AbCd_ef9_400x400.jpg';

beforeEach(() => document.body.replaceChildren());

it('finds the largest picture on screen that is the profile’s, in whatever size it is served', () => {
  page(
    { src: 'https://pbs.twimg.com/profile_images/1234/AbCd_ef9_normal.jpg', x: 10, y: 600, size: 40 },
    { src: 'https://pbs.twimg.com/profile_images/1234/AbCd_ef9_200x200.jpg?v=2', x: 20, y: 100, size: 134 },
    { src: 'https://pbs.twimg.com/profile_images/99/Zz_400x400.jpg', x: 0, y: 0, size: 300 },
  );
  expect(pictureBox(AVATAR)).toEqual({ x: 20, y: 100, width: 134, height: 134, scale: 1 });
});

it('knows one picture of YouTube by what stands before its size', () => {
  page({
    src: 'https://yt3.googleusercontent.com/abc-Def_1=s160-c-k-no',
    x: 5,
    y: 5,
    size: 160,
  });
  expect(pictureBox('https://yt3.googleusercontent.com/abc-Def_1=s900-c-k')?.width).toBe(160);
});

it('answers null for one that is cut by the edge, too small, or another', () => {
  page({ src: AVATAR, x: -10, y: 100, size: 134 });
  expect(pictureBox(AVATAR)).toBeNull();
  page({ src: AVATAR, x: 0, y: 0, size: 20 });
  expect(pictureBox(AVATAR)).toBeNull();
  page({ src: 'https://a.example/b.jpg', x: 0, y: 0, size: 99 });
  expect(pictureBox(AVATAR)).toBeNull();
  expect(pictureBox('data:image/png;base64,xx')).toBeNull();
});
