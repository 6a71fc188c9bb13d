import type { Piece } from '../../../model/record/piece.ts'
import { canonical } from '../hidden/canonical.ts'

/**
 * Finds the lines of a dossier that hold all the words of a form, as they are compared, each once: an answer holds for what was
 * there to be read when it was given, and a place that a new line names is asked again.
 */
export const aroundOf = (pieces: readonly Piece[]): ((form: string) => readonly string[]) => {
  const lines = new Set(
    pieces.flatMap(({ passages }) => passages.flatMap(({ text }) => text.split('\n').map((line) => canonical(line)))),
  )
  const byWord = new Map<string, string[]>()
  for (const line of lines)
    for (const word of new Set(line.trim().split(' '))) {
      const own = byWord.get(word)
      if (own === undefined) byWord.set(word, [line])
      else own.push(line)
    }
  return (form) => {
    const [first = '', ...rest] = form.split(' ')
    return (byWord.get(first) ?? []).filter((line) => rest.every((word) => line.includes(` ${word} `))).sort()
  }
}
