import { compileCues, hasCue } from '../../language/cues.ts'
import type { Danger } from '../../model/danger.ts'
import { foldText } from '../../model/fold.ts'
import { isApart } from '../../model/record/passage.ts'
import { overlaps } from '../../model/record/span.ts'
import type { Bench } from '../bench.ts'
import { isMinorId } from '../facts.ts'
import { type Unit, unitsOf } from '../scope/units/units.ts'
import { dangerScores } from '../thresholds.ts'
import { childIn } from './named.ts'

/** The subject of `pipelines/subjects.yaml` that tells of blows and threats. */
const violence = 'violence'

/**
 * A sentence that tells of a danger (a blow, a threat, a child shut in or left alone): by what was found in it, by words of the
 * law table, or by what it is about. It says nothing of who is in danger.
 */
export const isDanger = (unit: Unit, bench: Bench): boolean =>
  tellsDanger(unit.folded, bench) ||
  (bench.byPassage.get(unit.passage.id) ?? []).some((one) => one.category === 'violence' && overlaps(one, unit))

/** The same of words alone. */
export const tellsDanger = (folded: string, bench: Bench): boolean =>
  hasCue(compileCues(bench.law.protections.danger), folded) ||
  (bench.subjectModel?.(folded).get(violence) ?? 0) >= dangerScores.violence

/**
 * Every sentence of a record that tells of a danger to a child, or to a grown-up whom the record says to be protected, whatever
 * is asked, and whatever leaves (CP 226-14, CASF L221-6). A sentence that names nobody goes on about whom the one before named.
 */
export const dangersIn = (bench: Bench): readonly Danger[] => {
  const isVulnerable = hasVulnerable(bench)
  return bench.pieces.flatMap(({ id: pieceId, passages }) => {
    let isTheirs = false
    return passages.flatMap((passage) =>
      unitsOf(passage).flatMap((unit): readonly Danger[] => {
        const goesOn = isTheirs && !isApart(passage) && (takesUp.test(unit.folded) || !namesAnother(unit, bench))
        isTheirs = childIn(unit, bench) || goesOn || (isVulnerable && isOwn(unit, bench))
        const { start, end } = unit
        return isTheirs && isDanger(unit, bench) ? [{ pieceId, passageId: passage.id, start, end }] : []
      }),
    )
  })
}

/** « Elle rapporte que Monsieur l'attachait »: it is done to whom was spoken of. */
const takesUp = /(?<![a-z])(?:elle|il|lui|son|sa|ses|l'[a-z]{3,})(?![a-z])/

/** Tutelle, EHPAD, handicap: who is accompanied there may not be able to protect herself or himself. */
const hasVulnerable = ({ law, pieces }: Bench): boolean => {
  const cues = compileCues(law.protections.vulnerable)
  return pieces.some(({ title, kind, passages }) =>
    [title, kind ?? '', ...passages.map(({ text }) => text)].some((text) => hasCue(cues, foldText(text))),
  )
}

const personsIn = ({ passage, ...at }: Unit, { byPassage }: Bench) =>
  (byPassage.get(passage.id) ?? []).filter((one) => one.category === 'person' && overlaps(one, at))

const namesAnother = (unit: Unit, bench: Bench): boolean =>
  personsIn(unit, bench).some(
    ({ personId }) => personId === null || !isMinorId(personId, bench, bench.request.receivedAt),
  )

/** It names the one whose record it is, or nobody. */
const isOwn = (unit: Unit, bench: Bench): boolean => {
  const persons = personsIn(unit, bench)
  const isAccompanied = (id: string | null): boolean => bench.personOf.get(id ?? '')?.role === 'accompanied'
  return persons.length === 0 || persons.some(({ personId }) => isAccompanied(personId))
}
