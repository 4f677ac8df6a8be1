/** Plain-text tables for the terminal. */

/** Columns as wide as their widest cell; the last is not padded. `indent`: lines that stand under a row, across all columns. */
export function table(
  head: readonly string[],
  rows: readonly { cells: readonly string[]; under?: readonly string[] }[],
): string {
  const widths = head.map((title, column) =>
    Math.max(width(title), ...rows.map(({ cells }) => width(cells[column] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell))))
      .join('  ')
      .trimEnd();
  const rule = widths.map((size) => '─'.repeat(size)).join('  ');
  return [
    line(head),
    rule,
    ...rows.flatMap(({ cells, under = [] }) => [line(cells), ...under.map((words) => `    ${words}`)]),
  ].join('\n');
}

/** How many columns of the terminal a text takes (every letter used here takes one). */
function width(text: string): number {
  return text.normalize('NFC').length;
}
