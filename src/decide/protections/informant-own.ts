import { foldedTitles, titlesOf } from '../../language/civilities.ts'
import type { Finding } from '../../model/record/finding.ts'
import { isApart } from '../../model/record/passage.ts'
import { contains, overlaps, type Span } from '../../model/record/span.ts'
import { unitsOf } from '../scope/units/units.ts'
import type { Gender } from '../scope/who/gender.ts'
import { clueLimits } from '../thresholds.ts'
import { type Clue, type FoldedPassage, findClues } from './clues.ts'

type OwnInput = {
  /** Words and names by which an informant stands in a passage. */
  readonly signsOf: (passage: FoldedPassage) => readonly Span[]
  readonly patterns: readonly RegExp[]
  /** Where persons stand whom the record knows, and who alerted nobody. */
  readonly othersIn: (passage: FoldedPassage) => readonly Span[]
  /** Genders of the declared informants; empty where none is declared. */
  readonly genders: readonly (Gender | null)[]
}

/** What is told of an informant where she stands: her floor, her work, her dog, what she fears, what she asks. */
export const ownClues = (passages: readonly FoldedPassage[], input: OwnInput): readonly Clue[] =>
  passages.flatMap((folded) => {
    const stretches = stretchesOf(folded, input.signsOf(folded))
    if (stretches.length === 0) return []
    return findClues([folded], input.patterns).filter(
      (clue) =>
        stretches.some((stretch) => contains(stretch, clue)) &&
        !isOthers(folded, clue, input.genders) &&
        !isToldOf(folded, clue, input.othersIn(folded)),
    )
  })

/** A row is hers whole; of a paragraph, her sentence and those that go on. */
const stretchesOf = ({ passage }: FoldedPassage, signs: readonly Span[]): readonly Span[] => {
  if (signs.length === 0) return []
  if (isApart(passage)) return [{ start: 0, end: passage.text.length }]
  const units = unitsOf(passage)
  return units.flatMap((unit, at) => {
    if (!signs.some((sign) => overlaps(unit, sign))) return []
    const last = units.slice(at, at + 1 + clueLimits.sentencesAfter).filter((one) => one === unit || !one.opens)
    return [{ start: unit.start, end: last.at(-1)?.end ?? unit.end }]
  })
}

const living = /^(?:habit|vi[tv]|log|resid|demeur|(?:a )?(?:em|de)menag|travaill|exerce|boss)/

/** « Inès BARTOLI loge au 3 rue du Puits » : the name just before the verb says whose home it is. */
const isToldOf = ({ folded }: FoldedPassage, { start, end }: Span, others: readonly Span[]): boolean =>
  living.test(folded.slice(start, end)) &&
  others.some((name) => /^ ?$/.test(folded.slice(name.end, start)) && name.end <= start)

const subjects = `il|elle|${foldedTitles(titlesOf('plain'))}`
const subject = new RegExp(`(?<![a-z'])(${subjects})(?![a-z])(?!.*(?<![a-z'])(?:${subjects})(?![a-z]))`)

/** « il travaille au garage », in the sentence of a woman: somebody else's. */
const isOthers = ({ folded }: FoldedPassage, { start, end }: Clue, genders: OwnInput['genders']): boolean => {
  if (genders.length === 0 || genders.includes(null)) return false
  if (
    !/^(?:travaill|boss|exerce|est|tient|tenait|fait|rentre|part|sort|finit|commence|embauche|debauche|revient)/.test(
      folded.slice(start, end),
    )
  )
    return false
  const lead =
    folded
      .slice(Math.max(0, start - clueLimits.subjectBefore), start)
      .split(/[.;!?\n]/)
      .at(-1) ?? ''
  const told = subject.exec(lead)?.[1]
  if (told === undefined) return false
  return !genders.includes(told === 'il' || told.startsWith('mo') || told === 'm.' ? 'm' : 'f')
}

/** Where declared informants stand. */
export const informantNames = (
  findings: readonly Finding[],
  ids: ReadonlySet<string>,
): ReadonlyMap<string, readonly Span[]> => {
  const names = new Map<string, Span[]>()
  for (const { passageId, personId, start, end } of findings)
    if (personId !== null && ids.has(personId)) names.set(passageId, [...(names.get(passageId) ?? []), { start, end }])
  return names
}
