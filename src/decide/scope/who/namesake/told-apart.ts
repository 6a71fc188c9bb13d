import {
  isOfParent,
  opensWithOther,
  saidOfName,
  speaksOfOurs,
  tellsNamesake,
} from '../../../../language/namesakes/words.ts'
import { foldText } from '../../../../model/fold.ts'
import type { Finding } from '../../../../model/record/finding.ts'
import { isApart } from '../../../../model/record/passage.ts'
import type { Person } from '../../../../model/record/person.ts'
import type { Piece } from '../../../../model/record/piece.ts'
import { overlaps } from '../../../../model/record/span.ts'
import { besideName } from '../../../thresholds.ts'
import { type Unit, unitsOf } from '../../units/units.ts'
import { type Line, wholeLine } from './piece-rows.ts'

type Known = {
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly personOf: ReadonlyMap<string, Person>
  readonly targetIds: readonly string[]
}

/**
 * Sentences that tell of the name as of somebody else's (« une autre Mme », « son homonyme »), with what follows them to the
 * end of their paragraph, or until the one of the record is spoken of again; and sentences of « Joris Palluau père ».
 */
export const toldApart = (piece: Piece, known: Known): readonly Line[] => {
  let isAnnounced = false
  return piece.passages
    .filter(({ role }) => role !== 'hidden' && role !== 'labels')
    .flatMap((passage) => {
      const units = unitsOf(passage)
      const apart: Line[] = []
      let isOther = false
      for (const unit of units) {
        const said = saidIn(unit, known, isAnnounced)
        if (said === 'another' || said === 'several') isAnnounced = true
        if (unit.opens || (said === null && speaksOfOurs(unit.folded))) isOther = false
        if (said === 'another' || said === 'several') isOther = true
        if (isOther || said === 'generation') apart.push(isApart(passage) ? wholeLine(passage) : partOf(unit))
      }
      return apart
    })
}

const partOf = ({ passage, start, end }: Unit): Line => ({ passage, start, end })

/** `isAnnounced`: it was said before that two bear the name. */
const saidIn = (unit: Unit, known: Known, isAnnounced: boolean) => {
  if (tellsNamesake(unit.folded) || (isAnnounced && opensWithOther(unit.folded))) return 'another'
  const said = mentionsIn(unit, known).map((mention) => saidOf(mention, unit, known))
  return (['another', 'several', 'generation'] as const).find((one) => said.includes(one)) ?? null
}

const mentionsIn = (unit: Unit, { byPassage, targetIds }: Known): readonly Finding[] =>
  (byPassage.get(unit.passage.id) ?? []).filter(
    (one) => one.category === 'person' && targetIds.includes(one.personId ?? '') && overlaps(one, unit),
  )

const saidOf = ({ start, end, personId }: Finding, { passage }: Unit, known: Known) => {
  const text = foldText(passage.text)
  const before = text.slice(Math.max(0, start - besideName.saidBefore), start)
  const after = text.slice(end, end + besideName.saidAfter)
  const person = known.personOf.get(personId ?? '')
  const words = text.slice(start, end)
  const isFull = person?.given.some((given) => given !== '' && words.includes(foldText(given))) === true
  const said = saidOfName(before, after, isFull)
  return said === 'generation' && isOwnPlace(person, before, after, known) ? null : said
}

/** « Mme Bartoli mère », in the record of her child; « Lina Delmas fille », « Lina Delmas, l'aînée, »: who she is there, and no other generation. */
const isOwnPlace = (person: Person | undefined, before: string, after: string, { personOf }: Known): boolean => {
  const isChild = person?.role === 'minor'
  const hasChild = [...personOf.values()].some(({ role, source }) => source === 'dossier' && role === 'minor')
  return isChild ? !isOfParent(before, after) : hasChild && isOfParent(before, after)
}
