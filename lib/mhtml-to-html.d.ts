/** The package declares its types for its Node entry only; this is the part that is used of the other one. */
declare module 'mhtml-to-html/browser' {
  interface MhtmlResource {
    id: string;
    contentType: string;
    data: string;
  }
  export function parse(
    data: Uint8Array,
    config: { DOMParser: typeof DOMParser },
  ): {
    headers: Record<string, string>;
    resources: Record<string, MhtmlResource>;
    /** Id of the page itself; missing when the file holds none. */
    index?: string;
  };
}
