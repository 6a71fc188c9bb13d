import type { Finding } from '../model/finding.ts'
import { foldText } from '../model/fold.ts'
import type { Passage } from '../model/passage.ts'
import type { LegalRequest } from '../model/request.ts'

/** Tells that a body is one that the requester names: the firm of the work they ask about, the house they write to. */
export type IsNamedByRequest = (finding: Finding) => boolean

export const namedByRequest = (
  request: Pick<LegalRequest, 'asks'>,
  passageOf: ReadonlyMap<string, Passage>,
): IsNamedByRequest => {
  const own = new Set((request.asks.match(/\p{L}[\p{L}'’-]*/gu) ?? []).map(foldText))
  return (finding) => finding.category === 'organisation' && isMadeOf(textOf(finding, passageOf), own)
}

const textOf = ({ passageId, start, end }: Finding, passageOf: ReadonlyMap<string, Passage>): string =>
  passageOf.get(passageId)?.text.slice(start, end) ?? ''

/** Every word of a name, those that a capital opens, is one of these (folded). */
export const isMadeOf = (name: string, words: ReadonlySet<string>): boolean => {
  const own = name.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []
  return own.length > 0 && own.every((word) => words.has(foldText(word)))
}
