import { foldText } from '../../../model/fold.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { LegalRequest } from '../../../model/record/request.ts'

/** Tells that a body is one that the requester names: the firm of the work they ask about, the house they write to. */
export type IsNamedByRequest = (finding: Finding) => boolean

export const namedByRequest = (
  request: Pick<LegalRequest, 'asks'>,
  passageOf: ReadonlyMap<string, Passage>,
): IsNamedByRequest => {
  const asks = ` ${wordsOf(request.asks).join(' ')} `
  return (finding) => {
    const name = wordsOf(passageOf.get(finding.passageId)?.text.slice(finding.start, finding.end) ?? '')
    return finding.category === 'organisation' && name.length > 0 && asks.includes(` ${name.join(' ')} `)
  }
}

/** The whole name must stand in the request, word after word: a town that it cites opens no body of that town. */
const wordsOf = (text: string): readonly string[] => foldText(text).match(/[a-z0-9]+/g) ?? []
