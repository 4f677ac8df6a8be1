/** Texts of the area `directory`. */
export const directory = {} as const;
