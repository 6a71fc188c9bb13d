import { namesakeAt, opensWithOther } from '../../../../language/namesakes/same-name.ts'
import { isOfRelative, tieSaid, tradeSaid } from '../../../../language/namesakes/ties.ts'
import { isNotAccompanied, isOfParent, type SaidOfName, saidOfName } from '../../../../language/namesakes/words.ts'
import { foldLines, foldText } from '../../../../model/fold.ts'
import type { Finding } from '../../../../model/record/finding.ts'
import type { Person } from '../../../../model/record/person.ts'
import { overlaps } from '../../../../model/record/span.ts'
import { besideName } from '../../../thresholds.ts'
import type { Unit } from '../../units/units.ts'
import { isFullName, wordsOf } from './named-in.ts'
import { isOwnTie, mayHaveTie } from './own-tie.ts'

export type SaidKnown = {
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly personOf: ReadonlyMap<string, Person>
  readonly targetIds: readonly string[]
  /** Beside whose name the record writes more than one trade. */
  readonly ofTwoTrades?: ReadonlySet<string>
}

/**
 * What a sentence says of a name asked for. `perhaps`: it names the one asked for too, before the other. `tied`: « X, son père », « X, le
 * voisin »: a tie or a trade that is none of theirs; `untold`: a tie beside the full name of which the record says nothing.
 */
export type Said = SaidOfName | 'tied' | 'untold'

/** `of`: whose name it is; null: of any of those asked for. */
export type SaidHere = { readonly said: Said; readonly of: readonly string[] | null }

const gravest = ['another', 'perhaps', 'several', 'generation', 'tied', 'untold'] as const

/** `isAnnounced`: it was said before that two bear the name. */
export const saidIn = (unit: Unit, known: SaidKnown, isAnnounced: boolean): SaidHere | null => {
  const mentions = mentionsIn(unit, known)
  const cue = namesakeAt(unit.folded) ?? (isAnnounced && opensWithOther(unit.folded) ? 0 : null)
  if (cue !== null) {
    const ids = mentions.flatMap(({ personId }) => personId ?? [])
    const isBeside = mentions.some(({ end }) => end - unit.start <= cue)
    return { said: isBeside ? 'perhaps' : 'another', of: ids.length > 0 ? [...new Set(ids)] : null }
  }
  const said = mentions.map((mention) => ({ mention, said: saidOf(mention, unit, known) }))
  const worst = gravest.find((one) => said.some((here) => here.said === one))
  if (worst === undefined) return null
  const own = said.filter((here) => here.said === worst).map(({ mention }) => mention)
  const of = [...new Set(own.flatMap(({ personId }) => personId ?? []))]
  return { said: worst === 'another' && isSecond(own[0], mentions) ? 'perhaps' : worst, of }
}

/** « X a été pris pour un autre X »: it names both. */
const isSecond = (mention: Finding | undefined, mentions: readonly Finding[]): boolean =>
  mention !== undefined && mentions.some(({ personId, end }) => personId === mention.personId && end <= mention.start)

/** Where a unit names those asked for. */
export const mentionsIn = (unit: Unit, { byPassage, targetIds }: SaidKnown): readonly Finding[] =>
  (byPassage.get(unit.passage.id) ?? []).filter(
    (one) => one.category === 'person' && targetIds.includes(one.personId ?? '') && overlaps(one, unit),
  )

const saidOf = ({ start, end, personId }: Finding, { passage }: Unit, known: SaidKnown): Said | null => {
  const lead = passage.text.slice(Math.max(0, start - besideName.saidBefore), start)
  const rest = passage.text.slice(end, end + besideName.saidAfter)
  const before = foldText(lead)
  const after = foldText(rest)
  const person = known.personOf.get(personId ?? '')
  const words = foldText(passage.text.slice(start, end))
  if (isCared(person) && isNotAccompanied(before, after)) return 'another'
  const isFull = person?.given.some((given) => given !== '' && words.includes(foldText(given))) === true
  const said = saidOfName(before, after, isFull)
  if (said === null) {
    const around = { before: foldLines(lead), after: foldLines(rest), words, isFull }
    return tiedTo(person, around, known)
  }
  return said === 'generation' && isOwnPlace(person, before, after, known) ? null : said
}

type Around = { readonly before: string; readonly after: string; readonly words: string; readonly isFull: boolean }

/** « X, son père », « X (l'oncle) », « père de X : »: a tie that is none of the person asked for, or that nobody told. */
const tiedTo = (
  person: Person | undefined,
  { before, after, words, isFull }: Around,
  known: SaidKnown,
): 'tied' | 'untold' | null => {
  if (person === undefined) return null
  // What stands in another cell or line says nothing of the name.
  if (isOfRelative(before, after)) return 'tied'
  // Which of them is the one asked for, a person says.
  if (known.ofTwoTrades?.has(person.id) === true && tradeSaid(after) !== null) return 'tied'
  const word = tieSaid(before, after)
  if (word === null || isOwnTie(word, person, isFull, known)) return null
  return isFullName(person, wordsOf(words)) && mayHaveTie(word, person) ? 'untold' : 'tied'
}

const isCared = (person: Person | undefined): boolean => person?.role === 'accompanied' || person?.role === 'minor'

/** « Mme Bartoli mère », in the record of her child; « Lina Delmas fille », « Lina Delmas, l'aînée, »: who she is there, and no other generation. */
const isOwnPlace = (person: Person | undefined, before: string, after: string, { personOf }: SaidKnown): boolean => {
  const isChild = person?.role === 'minor'
  const hasChild = [...personOf.values()].some(({ role, source }) => source === 'dossier' && role === 'minor')
  return isChild ? !isOfParent(before, after) : hasChild && isOfParent(before, after)
}
