/** SHA-256, in hex, over the path and the text of every list, in the order of their paths. */
export const lexiconChecksum: () => string
/** Writes the compiled lists of `language` and `detect` where they are missing or older. Throws where a list is wrong: file, line, why. */
export const compileLexicon: () => Promise<void>
/** The entries of one list, comments and short names resolved, one a line. Throws like `compileLexicon`. */
export const readList: (path: string) => string
