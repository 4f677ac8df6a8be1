/** Which accounts a document was about since it was loaded: its head and embedded data, written once, speak of the first only. */

/**
 * Called with the key of each address in turn (an account's, or the address itself where it names none); true as long as all were the
 * same one.
 */
export type DocumentTrail = (key: string) => boolean;

export function documentTrail(): DocumentTrail {
  let first: string | null = null;
  let isOne = true;
  return (key) => {
    first ??= key;
    isOne &&= key === first;
    return isOne;
  };
}
