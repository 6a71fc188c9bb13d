// What sets a place apart from one that a withheld word has set. In points, by hand: looked at on made tables and letters.

/** Sides as near as this are one: lines of one margin, what is drawn with one side. */
export const sameSide = 1

/** So many lines at one place, of lengths so far apart: no word of one of them put it there. */
export const leastAlike = 3
export const leastSpread = 6

/** What fits its longest word, a column or a box, leaves it no more room than this: beyond, it was drawn for more. */
export const widestPadding = 36
