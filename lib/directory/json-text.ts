/** JSON that somebody wrote: looked through for its depth before it is parsed. */
import { fail, ok, type Result } from '@/lib/model/errors';

/** The deepest list known (Wikidata) has 12 levels. */
export const MAX_DEPTH = 64;

/** Errors: `not-json`; `file-too-deep` {limit}. */
export function parseJson(text: string): Result<unknown> {
  if (isDeeper(text, MAX_DEPTH)) return fail('file-too-deep', { limit: MAX_DEPTH });
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return fail('not-json');
  }
}

const [QUOTE, BACKSLASH] = [34, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

/** One pass over the characters, no recursion. Text that is no JSON may be judged wrongly; then the parser refuses it. */
function isDeeper(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === OPEN_LIST || code === OPEN_OBJECT) depth++;
    else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--;
    if (depth > limit) return true;
  }
  return false;
}

/** Where the string that opens at `from` closes. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) return at;
  }
  return text.length;
}
