import type { FindingView, PassageView } from '../../view/types.ts'

/** Words as they are compared: without accents, capitals, or the shape of spaces and apostrophes. */
export const foldWords = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim().toLowerCase()

export type Occurrences = { readonly count: number; readonly pieces: readonly string[] }

/** How often these words were found, and in which pieces. */
export const countFound = (findings: readonly FindingView[], text: string): Occurrences => {
  const words = foldWords(text)
  // The same stretch may be found twice, as a name and as a private person's.
  const places = new Map<string, string>()
  for (const one of findings) if (foldWords(one.text) === words) places.set(`${one.passage}:${one.start}`, one.piece)
  return { count: places.size, pieces: [...new Set(places.values())].sort() }
}

export const textOf = (passage: PassageView): string => passage.runs.map(({ text }) => text).join('')

/** How often words stand in a text, as whole words. */
export const countIn = (text: string, words: string): number => {
  const wanted = foldWords(words)
  if (wanted === '') return 0
  const folded = foldWords(text)
  const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)
  let count = 0
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length))
    if (!isWord(folded[at - 1]) && !isWord(folded[at + wanted.length])) count += 1
  return count
}

/** The different words of some findings, in the order they come. */
export const wordsOf = (findings: readonly FindingView[]): readonly string[] => {
  const seen = new Map<string, string>()
  for (const { text } of findings) if (!seen.has(foldWords(text))) seen.set(foldWords(text), text)
  return [...seen.values()]
}
