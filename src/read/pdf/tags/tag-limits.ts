/** Tags that leave out more of the words of a page do not tell its order. By hand. */
export const leastTagged = 0.9

/** Words nearer than this, in sizes, are neighbours of one sentence: a space is 0.25 to 0.28, of a justified line 0.4. */
export const neighbourGap = 0.45
/** The same by the other spaces of their line. By hand. */
export const neighbourShare = 1.5

/** White in a line, in sizes, that no prose has: `columns/limits.ts`. */
export const holeInLine = 2.5

/** A line is followed by one that is no lower than this, in sizes, within one tag. By hand: double spacing is 2.4. */
export const farthestStep = 3

/** More lines than this in one cell are a page that is set out in boxes, as for ruled tables (`ruled.ts`). */
export const mostLines = 40
/** So few rows with cells as long as this are no table either. */
export const boxLines = 8

/** A page of more lines keeps the order that is seen: they are compared two by two. */
export const mostOfPage = 1500

/** Nor one of more words: a page in small print has 2,000. By hand. */
export const mostWords = 5000

/** Two lines stand above each other where so much of the narrower one lies under the other. By hand. */
export const sharedWidth = 0.1

/** Lines that start at one place, to so many sizes, show the left edge of a column: two may by chance. By hand. */
export const fewestOfEdge = 3
export const edgeSlack = 0.1
