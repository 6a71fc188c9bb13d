// A sentence as it would leave: words, and the masks that stand in it as `[CODE]`.

export type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'mask'; readonly codes: readonly string[] }
  | { readonly kind: 'opened'; readonly text: string }

/** Brackets that the record itself holds stay words: only known codes are masks. */
export const partsOf = (text: string, isCode: (code: string) => boolean): readonly Part[] =>
  text
    .split(/(\[[^[\]]{2,60}\])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const codes = piece.startsWith('[') ? piece.slice(1, -1).split(/[\s,+·/]+/) : []
      return codes.length > 0 && codes.every(isCode) ? { kind: 'mask', codes } : { kind: 'words', text: piece }
    })

/** The same, with the words apart that an answer would open: `[start, end]` in the text, in their order. */
export const openedParts = (
  text: string,
  opened: readonly (readonly [number, number])[],
  isCode: (code: string) => boolean,
): readonly Part[] => {
  const parts: Part[] = []
  let at = 0
  for (const [start, end] of opened) {
    parts.push(...partsOf(text.slice(at, start), isCode), { kind: 'opened', text: text.slice(start, end) })
    at = end
  }
  return [...parts, ...partsOf(text.slice(at), isCode)]
}
