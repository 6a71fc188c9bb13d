// What bounds the report. Chosen by hand.

/** Pages that are drawn: at 1 to 2 kB each, a file of a megabyte, which a browser opens at once. The others are counted. */
export const mostSheets = 400

/** Words of one line nearer than this, in points, are one rectangle. */
export const nearWords = 12

/** A piece without pages is drawn as typed: letters in a line, lines on a sheet. */
export const typed = { columns: 80, rows: 60 } as const
