import { describe, expect, it } from 'vitest';
import { type Pixels, parsePictureBox, pictureDistance, pictureHash } from '@/lib/model/picture';

/** A picture drawn by a function of the place, both from 0 to 1. */
function drawn(width: number, height: number, grey: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const value = grey(x / width, y / height);
      data.set([value, value, value, 255], (y * width + x) * 4);
    }
  return { width, height, data };
}
const ship = (x: number, y: number) => 120 + 80 * Math.sin(9 * x + 2 * y) + 40 * Math.cos(11 * y - 3 * x);
const boat = (x: number, y: number) => 120 + 80 * Math.sin(4 * x - 7 * y) + 40 * Math.cos(5 * y * x);
const hash = (pixels: Pixels) => pictureHash(pixels) ?? '';

describe('pictureHash', () => {
  it('is nearly the same for one picture in other sizes, lighter, or with noise', () => {
    const original = hash(drawn(400, 400, ship));
    expect(original).toMatch(/^[0-9a-f]{16}$/);
    expect(pictureDistance(original, hash(drawn(73, 73, ship)))).toBeLessThanOrEqual(6);
    expect(
      pictureDistance(original, hash(drawn(400, 400, (x, y) => ship(x, y) * 0.8 + 20))),
    ).toBeLessThanOrEqual(6);
    let seed = 7;
    const noise = () => {
      seed = (seed * 16807) % 2147483647;
      return (seed % 13) - 6;
    };
    expect(
      pictureDistance(original, hash(drawn(200, 200, (x, y) => ship(x, y) + noise()))),
    ).toBeLessThanOrEqual(6);
  });

  it('tells another picture apart', () => {
    expect(pictureDistance(hash(drawn(200, 200, ship)), hash(drawn(200, 200, boat)))).toBeGreaterThan(12);
  });

  it('says nothing of a picture of one colour or of a few pixels', () => {
    expect(pictureHash(drawn(100, 100, () => 90))).toBeNull();
    expect(pictureHash(drawn(6, 6, ship))).toBeNull();
  });
});

it('counts differing bits', () => {
  expect(pictureDistance('0000000000000000', '0000000000000000')).toBe(0);
  expect(pictureDistance('ffffffffffffffff', '0000000000000000')).toBe(64);
  expect(pictureDistance('8000000000000001', '0000000000000003')).toBe(2);
});

it('takes only a box from a page', () => {
  const box = { x: 1, y: 2, width: 100, height: 100, scale: 2 };
  expect(parsePictureBox(box)).toEqual(box);
  for (const bad of [
    { ...box, width: 1e9 },
    { ...box, x: -5 },
    { ...box, more: 1 },
    'box',
    { ...box, scale: Number.NaN },
  ])
    expect(parsePictureBox(bad)).toBeNull();
});
