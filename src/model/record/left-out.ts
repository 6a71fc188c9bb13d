/**
 * What stands on a page beside its words, and is in no copy that is laid out anew. `logo`: in a header or a footer. `scan`: a
 * whole page, of which a machine read the words.
 */
export const leftKinds = ['picture', 'logo', 'drawing', 'chart', 'object', 'stamp', 'signature', 'scan'] as const

export type LeftKind = (typeof leftKinds)[number]

/** What stood before a passage, and, at the end of a piece, after it. */
export type LeftOut = { readonly before?: readonly LeftKind[]; readonly after?: readonly LeftKind[] }
