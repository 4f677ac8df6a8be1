/** Pictures as 64-bit perceptual hashes: likeness can be told, the picture cannot be made again. */
import * as z from 'zod/mini';

/** 16 hexadecimal digits: for each cell of an 8 x 8 grid of the grey picture, is it lighter than its right neighbour (dHash)? */
export const PictureHash = z.string().check(z.regex(/^[0-9a-f]{16}$/));
export type PictureHash = z.infer<typeof PictureHash>;

/** Where a picture stands on screen, in CSS pixels from the corner of the window; `scale`: device pixels to one of them. */
const PictureBox = z.strictObject({
  x: z.number().check(z.gte(0), z.lte(20_000)),
  y: z.number().check(z.gte(0), z.lte(20_000)),
  width: z.number().check(z.gte(8), z.lte(4_000)),
  height: z.number().check(z.gte(8), z.lte(4_000)),
  scale: z.number().check(z.gt(0), z.lte(10)),
});
export type PictureBox = z.infer<typeof PictureBox>;

/** What a page answered, if it is a box at all. */
export function parsePictureBox(answer: unknown): PictureBox | null {
  return z.safeParse(PictureBox, answer).data ?? null;
}

/** Pixels row by row, four bytes each (red, green, blue, alpha), as a canvas gives them. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

const ROWS = 8;
const COLUMNS = ROWS + 1;

/** Null for a picture of one colour, or smaller than the grid: it is like every other such picture. */
export function pictureHash(pixels: Pixels): PictureHash | null {
  if (pixels.width < COLUMNS || pixels.height < ROWS) return null;
  const grey = greyGrid(pixels);
  let hash = '';
  let isFlat = true;
  for (let row = 0; row < ROWS; row++) {
    let bits = 0;
    for (let column = 0; column < ROWS; column++) {
      const [left = 0, right = 0] = grey.slice(row * COLUMNS + column, row * COLUMNS + column + 2);
      // What differs by less than a shade is noise of scaling.
      const isLighter = left > right + 1;
      isFlat &&= Math.abs(left - right) <= 1;
      bits = (bits << 1) | Number(isLighter);
    }
    hash += bits.toString(16).padStart(2, '0');
  }
  return isFlat ? null : hash;
}

/** Mean grey of each cell of a grid of 9 x 8. */
function greyGrid({ width, height, data }: Pixels): number[] {
  const sums = new Array<number>(COLUMNS * ROWS).fill(0);
  const counts = new Array<number>(COLUMNS * ROWS).fill(0);
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y * ROWS) / height) * COLUMNS;
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const cell = row + Math.floor((x * COLUMNS) / width);
      // Weights of the luma of television (Rec. 601).
      const grey = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
      sums[cell] = (sums[cell] ?? 0) + grey;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return sums.map((sum, cell) => sum / Math.max(1, counts[cell] ?? 1));
}

/** How many of the 64 bits differ; 6 or fewer is a near match (catalogue, rule `copied-avatar`). */
export function pictureDistance(a: PictureHash, b: PictureHash): number {
  let differing = 0;
  for (let at = 0; at < 16; at++) {
    let bits = Number.parseInt(a.charAt(at), 16) ^ Number.parseInt(b.charAt(at), 16);
    for (; bits > 0; bits >>= 1) differing += bits & 1;
  }
  return differing;
}
