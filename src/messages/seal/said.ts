/** One sentence, in both languages. */
export type Said = { readonly fr: string; readonly en: string }

/** Sentences by what they are looked up by. */
export type Sayings = Readonly<Record<string, Said>>
