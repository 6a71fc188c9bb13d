import type { Draft } from '../../../model/draft.ts'
import type { Decision } from '../../../model/law/decision.ts'
import type { Ground } from '../../../model/law/ground.ts'
import type { Finding } from '../../../model/record/finding.ts'
import { mappedParts, type Passage } from '../../../model/record/passage.ts'
import { spanOfMatch } from '../../../model/record/span.ts'
import { addedId, hiddenPlaceAt, withholding } from '../adding.ts'
import { type Token, tokensOf } from './canonical.ts'
import { type FoundTerm, findTerms, pathTells } from './find-terms.ts'
import { type HiddenTerms, hiddenWordsOf } from './hidden-terms.ts'
import { phonesIn } from './numbers.ts'

export type Swept = { readonly findings: readonly Finding[]; readonly decisions: readonly Decision[] }

/**
 * Every other place where something hidden stands, in a spelling that no detector knew or broken over lines and cells: masked
 * with the rest. A copy that kept one would give away all the others.
 */
export const sweepHidden = ({ dossier }: Pick<Draft, 'dossier'>, hidden: HiddenTerms): Swept => {
  const { terms, numbers, singles, codes } = hidden
  const words = hiddenWordsOf(hidden)
  const groundOf = new Map(numbers.map((one) => [one.digits, one.ground]))
  const found = dossier.pieces.flatMap(({ id, passages }) => [
    ...findTerms(tokensIn(passages), [...terms, ...codes]).flatMap((term) => placedIn(passages, term, id)),
    ...findTerms(tokensIn(passages).filter(isNamed), singles).flatMap((term) => placedIn(passages, term, id)),
    ...passages.flatMap((passage) => numbersIn(passage, groundOf, id)),
    ...passages.flatMap((passage) => pathsIn(passage, hidden, words, id)),
  ])
  return {
    findings: found.map(({ finding }, at) => ({ ...finding, id: idAt(at) })),
    decisions: found.map(({ ground }, at) => withholding(ground, 'swept')(idAt(at))),
  }
}

const idAt = (at: number): string => addedId('SW', at)

type Placed = { readonly finding: Finding; readonly ground: Ground }

/** Words of a piece from its first to its last, by their place in its whole text. */
type Placeable = Token & { readonly isCapital: boolean }

const tokensIn = (passages: readonly Passage[]): readonly Placeable[] =>
  passages.flatMap(({ text, offset }) =>
    tokensOf(text).map(({ word, start, end }) => ({
      ...{ word, start: offset + start, end: offset + end },
      isCapital: /\p{Lu}/u.test(text[start] ?? ''),
    })),
  )

const isNamed = ({ isCapital }: Placeable): boolean => isCapital

const numbersIn = (passage: Passage, groundOf: ReadonlyMap<string, Ground>, pieceId: string): readonly Placed[] =>
  groundOf.size === 0
    ? []
    : phonesIn(passage.text).flatMap(({ digits, start, end }): Placed[] => {
        const ground = groundOf.get(digits)
        const isRead = mappedParts(passage, { start, end }).length > 0
        return ground === undefined || !isRead
          ? []
          : [{ finding: sweptAt({ pieceId, passageId: passage.id, start, end }), ground }]
      })

/** « pieces/mercoeur.txt », « photoMERCOEUR2.jpg »: what names a file, in a cell or a sentence. A space ends it but in a value of its own. */
const filePath =
  /(?:[^\s;,"'«»<>|:*?]{1,120}[/\\])?[^\s;,"'«»<>|:*?/\\]{1,120}\.(?:pdf|docx?|odt|rtf|txt|xlsx?|ods|csv|jpe?g|png|tiff?|heic|gif|eml|msg|html?|xml|json|zip|mp[34]|wav|m4a|pptx?|vcf|ics)(?![\p{L}\d])/giu

const pathsIn = (
  passage: Passage,
  { terms, numbers, singles }: HiddenTerms,
  words: readonly string[],
  pieceId: string,
): readonly Placed[] => {
  if (words.length === 0) return []
  const found = [...passage.text.matchAll(filePath)].map(spanOfMatch)
  // A cell of which the whole is a path may hold spaces.
  const cells = passage.fragments.filter(
    ({ start, end, place }) => place.kind === 'field' && wholePath.test(passage.text.slice(start, end)),
  )
  return [...found, ...cells].flatMap(({ start, end }): readonly Placed[] => {
    const path = passage.text.slice(start, end)
    if (!pathTells(path, words) || mappedParts(passage, { start, end }).length === 0) return []
    const told = [...terms, ...singles].find((term) => pathTells(path, [term.words.join(' '), ...term.words]))
    const ground = told?.ground ?? numbers.find(({ digits }) => pathTells(path, [digits]))?.ground ?? 'ADR-PROT'
    return [{ finding: sweptAt({ pieceId, passageId: passage.id, start, end }), ground }]
  })
}

const wholePath = /^[^\n;"<>|*?]{1,200}\.[A-Za-z0-9]{2,5}$/

const sweptAt = (at: Pick<Finding, 'pieceId' | 'passageId' | 'start' | 'end'>): Finding =>
  hiddenPlaceAt({ id: '', ...at })

const placedIn = (
  passages: readonly Passage[],
  { start, end, ground }: FoundTerm,
  pieceId: string,
): readonly Placed[] =>
  passages.flatMap((passage): Placed[] => {
    const { id, offset, text } = passage
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, text.length)
    // What the reader added itself came from no file.
    if (from >= to || mappedParts(passage, { start: from, end: to }).length === 0) return []
    return [{ finding: sweptAt({ pieceId, passageId: id, start: from, end: to }), ground }]
  })
