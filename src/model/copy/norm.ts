/** What a PDF that leaves can be: one that everybody can read, one that lasts. */
export const norms = ['PDF/UA-1', 'PDF/A-2u'] as const

export type Norm = (typeof norms)[number]
