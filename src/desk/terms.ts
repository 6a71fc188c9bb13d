// What the page and its server must say alike.

/** The header that bears the page's key, with each request for anything of the record. */
export const keyHeader = 'x-requis-cle'

/** So many decisions may come in one act. */
export const mostDecisions = 500

/** Where the file of an act goes, as it is. */
export const actFilePath = '/api/start/act-file'
