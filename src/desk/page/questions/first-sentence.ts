/** What is read at once, and what is unfolded. */
export type Told = { readonly first: string; readonly rest: string }

/** A warning is cut after its first sentence: a full stop, a space, a capital. */
export const firstSentence = (text: string): Told => {
  const end = /[.!?] (?=\p{Lu})/u.exec(text)
  if (end === null) return { first: text, rest: '' }
  return { first: text.slice(0, end.index + 1), rest: text.slice(end.index + 2) }
}
