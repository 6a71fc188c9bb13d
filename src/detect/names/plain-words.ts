import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import type { Person } from '../../model/record/person.ts'
import type { Piece } from '../../model/record/piece.ts'
import { overlaps } from '../../model/record/span.ts'
import { fold, tokenise } from '../engine/tokens.ts'
import { originalSpan, viewOf } from '../engine/view.ts'
import { classOf } from '../engine/word-class.ts'

/** A person one of whose names is an ordinary word too, and how often it stands in small letters, taken for that word. */
export type PlainName = { readonly personId: string; readonly count: number }

/**
 * « rose », « marchand » in small letters are the flower and the trade, or a name in a hurried note: nobody but a reader
 * knows. They stay; how many there are is said once, for each person whom the record declares. What is hidden never leaves.
 */
export const plainNames = (
  pieces: readonly Piece[],
  persons: readonly Person[],
  findings: readonly Finding[],
): readonly PlainName[] => {
  const owners = ownersOf(persons)
  if (owners.size === 0) return []
  const byPassage = groupByPassage(findings.filter(({ category }) => category === 'person'))
  const counts = new Map<string, number>()
  for (const { passages } of pieces) {
    for (const { id, text, role } of passages) {
      if (role === 'hidden' || role === 'labels') continue
      const view = viewOf(text)
      for (const token of tokenise(view.flat)) {
        const ids = /^\p{Ll}/u.test(token.text) ? owners.get(token.folded) : undefined
        if (ids === undefined) continue
        const span = originalSpan(view, token)
        if ((byPassage.get(id) ?? []).some((finding) => overlaps(finding, span))) continue
        for (const personId of ids) counts.set(personId, (counts.get(personId) ?? 0) + 1)
      }
    }
  }
  return [...counts].map(([personId, count]) => ({ personId, count }))
}

/** Whose name an ordinary word is. A name of several words is told by its other words. */
const ownersOf = (persons: readonly Person[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const owners = new Map<string, Set<string>>()
  for (const { id, source, given, family, other } of persons) {
    if (source === 'text') continue
    for (const name of [...given, ...family, ...other]) {
      const word = fold(name)
      if (!/^\p{L}{3,}$/u.test(word) || !classOf(name.toLowerCase()).ordinary) continue
      owners.set(word, new Set([...(owners.get(word) ?? []), id]))
    }
  }
  return owners
}
