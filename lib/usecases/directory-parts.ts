/** A copy of the list that is too large for one message comes in pieces; it is read only when all of them are there. */
import { fail, ok, type Result } from '@/lib/model/errors';

/** One piece of a copy's JSON. `transfer`: which copy; `part` counts from 0. */
export interface DirectoryPart {
  transfer: string;
  part: number;
  parts: number;
  text: string;
}

/** Most pieces of one copy: with pieces of some megabytes, more than any list. */
const MOST_PARTS = 200;

/**
 * Takes pieces in their order. Answers null until the last one, then the copy as it was sent. A piece of another copy drops the one before it, so
 * that at most one is held. Errors: `bad-message` for a piece out of order, `not-json`.
 */
export function directoryParts(): (piece: DirectoryPart) => Result<unknown> {
  let transfer = '';
  let texts: string[] = [];
  return (piece) => {
    if (piece.part === 0) [transfer, texts] = [piece.transfer, []];
    if (piece.transfer !== transfer || piece.part !== texts.length || piece.parts > MOST_PARTS) {
      texts = [];
      return fail('bad-message', { detail: 'part' });
    }
    texts.push(piece.text);
    if (texts.length < piece.parts) return ok(null);
    const whole = texts.join('');
    texts = [];
    try {
      return ok(JSON.parse(whole) as unknown);
    } catch {
      return fail('not-json');
    }
  };
}
