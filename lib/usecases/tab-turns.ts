/** Keeps the verdict shown for a tab from being that of the profile before: every move on the page begins a new turn. */

/** `show` draws unless a later turn has begun; drawings of one tab never overlap. It never rejects: a closed tab draws nothing. */
export interface Turn {
  show(draw: () => Promise<void>): Promise<void>;
}

export interface TabTurns {
  /** The page of a tab shows something else now. */
  next(tabId: number): Turn;
  /** The turn as it is: for work that begins now and may end in a later turn. */
  current(tabId: number): Turn;
}

/** Lives as long as the worker: work under way dies with it, so nothing outdated can come after. */
export function tabTurns(report: (problem: unknown) => void): TabTurns {
  const turns = new Map<number, number>();
  const queues = new Map<number, Promise<void>>();
  let last = 0;

  function current(tabId: number): Turn {
    const mine = turns.get(tabId);
    return {
      show(draw) {
        const queue = (queues.get(tabId) ?? Promise.resolve())
          .then(() => (turns.get(tabId) === mine ? draw() : undefined))
          .catch(report);
        queues.set(tabId, queue);
        return queue;
      },
    };
  }

  return {
    current,
    next(tabId) {
      turns.set(tabId, ++last);
      return current(tabId);
    },
  };
}
