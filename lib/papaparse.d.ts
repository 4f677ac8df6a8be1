/** The part of papaparse that the pure rooms use; its published types would bring Node's and the DOM's names along. Only in tsconfig.core.json. */
export interface ParseError {
  type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
  row?: number | undefined;
}

declare const Papa: {
  parse<T>(
    text: string,
    options: { delimiter: string; skipEmptyLines: boolean },
  ): { data: T[]; errors: ParseError[] };
};
export default Papa;
