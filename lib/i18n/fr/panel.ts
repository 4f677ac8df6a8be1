/** Texts of the area `panel`. */
export const panel = {} as const;
