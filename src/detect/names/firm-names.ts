import { titleWords, usual } from '../../language/civilities.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Piece } from '../../model/record/piece.ts'
import { contains } from '../../model/record/span.ts'
import { isTrade } from './company.ts'
import { foldName, isGivenName } from './name-lexicon.ts'

/**
 * « Vitrerie Schmitt » is a firm: the claim that makes a person of it, or of a part of it, goes. A title or a given name
 * inside (« Garage Jean Roux ») still names somebody, and so does a name that the file declares.
 */
export const withoutFirms = (pieces: readonly Piece[], findings: readonly Finding[]): readonly Finding[] => {
  const textOf = new Map(pieces.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text] as const)))
  const firms = findings.filter((finding) => isFirm(finding, textOf.get(finding.passageId) ?? ''))
  return findings.filter(
    (finding) =>
      finding.category !== 'person' ||
      finding.personId !== null ||
      !firms.some((firm) => firm.passageId === finding.passageId && contains(firm, finding)),
  )
}

const isFirm = ({ category, detector, start, end }: Finding, text: string): boolean => {
  if (category !== 'organisation' || detector !== 'organisation') return false
  const words = foldName(text.slice(start, end)).match(/[a-z][a-z'-]*/g) ?? []
  return words.length > 1 && words.some(isTrade) && !words.some((word) => isTitle(word) || isGiven(word))
}

const titles: ReadonlySet<string> = new Set(titleWords(usual))

const isTitle = (word: string): boolean => titles.has(word)

const isGiven = (word: string): boolean => isGivenName(word) && !isTrade(word)
