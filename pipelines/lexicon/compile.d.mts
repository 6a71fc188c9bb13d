/** SHA-256, in hex, over the path and the text of every list, in the order of their paths. */
export const lexiconChecksum: () => string
/** Writes `src/detect/lexicon.ts` where it is missing or not of these lists. Throws where a list is wrong: file, line, why. */
export const compileLexicon: () => void
/** The entries of one list, comments and short names resolved, one a line. Throws like `compileLexicon`. */
export const readList: (path: string) => string
