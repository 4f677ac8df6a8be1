/** The part of papaparse that the pure rooms use; its published types would bring Node's and the DOM's names along. Only in tsconfig.core.json. */
export interface ParseError {
  type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
  row?: number | undefined;
}

declare class Parser {
  constructor(options: { delimiter: string; newline: '\n' });
  parse(
    text: string,
    baseIndex: number,
    ignoreLastRow: boolean,
  ): { data: string[][]; errors: ParseError[]; meta: { cursor: number } };
}

declare const Papa: { Parser: typeof Parser };
export default Papa;
