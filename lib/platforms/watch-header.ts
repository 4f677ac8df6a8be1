/** After a reading: says when the header that was read has changed, or is no longer in the page. */

/** How often it is looked at, in ms: a changed header is worth a new verdict, but nobody waits for it. */
const STEP = 2_000;

/**
 * Watches one block only, never the document. `changed` is called at most once a step, and goes on being called until the
 * function that is returned ends it.
 */
export function watchHeader(
  header: Element,
  later: (run: () => void, ms: number) => () => void,
  changed: () => void,
): () => void {
  let isDirty = false;
  const Observer = header.ownerDocument.defaultView?.MutationObserver;
  const observer =
    Observer &&
    new Observer(() => {
      isDirty = true;
    });
  observer?.observe(header, { childList: true, subtree: true, characterData: true });
  let cancel = later(step, STEP);
  function step(): void {
    cancel = later(step, STEP);
    const isOther = isDirty || !header.isConnected;
    isDirty = false;
    if (isOther) changed();
  }
  return () => {
    cancel();
    observer?.disconnect();
  };
}
