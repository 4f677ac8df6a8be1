/** The small steps of the packed format: columns of text, and tables whose positions are codes. */
import type { AccountLanguage, Audience, Organization } from '@/lib/model/directory';

/** Separates values inside one cell; in account names and listed addresses it stands for the handle. */
export const TAB = '\t';

/** Tables of codes; a code is a position. New values go to the end. */
export const LANGUAGES: readonly AccountLanguage[] = [null, 'en', 'fr', 'bi'];
export const AUDIENCES: readonly Audience[] = [
  '',
  'mission-abroad',
  'park-or-site',
  'police-division-or-detachment',
  'military-unit',
  'trade-commissioner',
  'jobs-recruitment',
  'open-source',
];
export const KINDS: readonly Organization['kind'][] = ['institution', 'government', 'subEntity', 'brand'];
export const STATUSES: readonly Organization['status'][] = ['active', 'dissolved', 'transferred'];

/** The cells of a column of text. `count` tells no cell at all from one empty cell. */
export function cellsOf(column: string, count: number): string[] {
  return count === 0 ? [] : column.split('\n');
}

/** One line of text: control characters, line breaks and runs of spaces become one space, so that a cell can hold it. */
export function cell(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** A cell as a message shows it: in quotation marks that read the same in both languages, cut. */
export function quoted(text: string): string {
  return `"${cell(text).slice(0, 100)}"`;
}

/** Several values in one cell. */
export function joinCell(values: readonly string[]): string {
  return values.map(cell).join(TAB);
}

/** The values of such a cell; none when it is empty. */
export function splitCell(text: string): string[] {
  return text === '' ? [] : text.split(TAB);
}

/** The handle of a row: its cell, or the last part of the key when the cell is empty. */
export function handleOf(key: string, handleCell: string): string {
  return handleCell || key.slice(Math.max(key.indexOf(':'), key.lastIndexOf('/')) + 1);
}

/** Puts the handle back where `TAB` stands for it. */
export function withHandle(text: string, handle: string): string {
  return text.replace(TAB, () => handle);
}

/** Takes the handle out of a text, the first time it occurs. */
export function withoutHandle(text: string, handle: string): string {
  return handle === '' ? text : text.replace(handle, () => TAB);
}

/** Gives each different text a code, in order of first appearance. */
export class CodeTable {
  readonly texts: string[] = [];
  readonly #codes = new Map<string, number>();

  code(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.#codes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
