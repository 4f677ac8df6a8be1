/** Draws only the rows near the window when a list is long (TanStack's framework-free core). */
import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

/** Up to this many rows everything is drawn: find-in-page and printing then see it all. */
export const ALL_ROWS = 200;
const ROW_HEIGHT = 76;
const OVERSCAN = 12;

export interface VirtualRows {
  /** Indexes to draw, in order. */
  indexes: readonly number[];
  /** Height left out before and after, in pixels. */
  before: number;
  after: number;
  /** Give it each drawn row (which carries `data-index`), to learn real heights. */
  measure: (row: Element | null) => void;
}

export function useVirtualRows(count: number, list: RefObject<HTMLElement | null>): VirtualRows {
  const [, redraw] = useState(0);
  const isLong = count > ALL_ROWS;
  const virtualizer = useMemo(
    () =>
      new Virtualizer<Window, Element>({
        count,
        getScrollElement: () => window,
        estimateSize: () => ROW_HEIGHT,
        overscan: OVERSCAN,
        observeElementRect: observeWindowRect,
        observeElementOffset: observeWindowOffset,
        scrollToFn: windowScroll,
        initialRect: { width: window.innerWidth, height: window.innerHeight },
        onChange: () => redraw((drawn) => drawn + 1),
      }),
    [],
  );
  virtualizer.setOptions({
    ...virtualizer.options,
    count: isLong ? count : 0,
    scrollMargin: list.current === null ? 0 : list.current.getBoundingClientRect().top + window.scrollY,
  });
  useEffect(() => virtualizer._didMount(), []);
  useEffect(() => virtualizer._willUpdate());

  if (!isLong) return { indexes: [...Array(count).keys()], before: 0, after: 0, measure: () => undefined };
  const items = virtualizer.getVirtualItems();
  const margin = virtualizer.options.scrollMargin;
  const first = items[0];
  const last = items.at(-1);
  return {
    indexes: items.map((item) => item.index),
    before: first === undefined ? 0 : first.start - margin,
    after: last === undefined ? 0 : virtualizer.getTotalSize() - (last.end - margin),
    measure: (row) => virtualizer.measureElement(row),
  };
}
