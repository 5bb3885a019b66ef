/** Width of the column with the names of the lanes, in pixels. */
export const gutter = 132
