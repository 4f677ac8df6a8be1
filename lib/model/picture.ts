/** Pictures as 64-bit perceptual hashes: likeness can be told, the picture cannot be made again. */
import * as z from 'zod/mini';

/** 16 hexadecimal digits: for each cell of an 8 x 8 grid of the grey picture, is it lighter than its right neighbour (dHash)? */
export const PictureHash = z.string().check(z.regex(/^[0-9a-f]{16}$/));
export type PictureHash = z.infer<typeof PictureHash>;

/** How many of the 64 bits differ; 6 or fewer is a near match (catalogue, rule `copied-avatar`). */
export function pictureDistance(a: PictureHash, b: PictureHash): number {
  let differing = 0;
  for (let at = 0; at < 16; at++) {
    let bits = Number.parseInt(a.charAt(at), 16) ^ Number.parseInt(b.charAt(at), 16);
    for (; bits > 0; bits >>= 1) differing += bits & 1;
  }
  return differing;
}
