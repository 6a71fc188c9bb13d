import { RequisError } from '../../../model/problem.ts'
import type { CarriedDossier } from '../../model/carried.ts'
import type { AskedPlace } from '../../model/question.ts'
import type { OpenedSource } from '../../model/source.ts'
import { noFacts, type Treated } from '../../model/treated.ts'
import { targets } from '../../target/index.ts'
import { withSecretMothers } from '../hidden/secret-mothers.ts'
import { hidingQuestionOf } from '../places/hiding-question.ts'
import { placesDesk, questionFile } from '../places/question-file.ts'
import type { Treatment } from '../treatment.ts'
import { carryDossier } from './carry.ts'
import { datedSource } from './dated-source.ts'
import { type Judged, judgeSource } from './judge-source.ts'
import { masksOf } from './masks.ts'
import type { Retention } from './retention.ts'

/** A whole record to its new software: what must end is set apart, the rest is carried, closed where it was closed. */
export const migrate: Treatment = async ({ source: opened, ...at }, desk) => {
  const { items } = at
  const { source, retention: due, isSure } = datedSource(withMothers(opened), desk)
  const retention = isSure ? due : null
  if (desk.migration.dossiers[source.key]?.foreign === true) return quarantined(items, 'batch.foreign')
  if (retention !== null && !retention.hold) return setApart(items, retention)
  const target = targets[desk.migration.to.target]
  if (target === undefined)
    throw new RequisError({
      code: 'batch.treatment-missing',
      name: desk.migration.to.target,
      accepted: Object.keys(targets),
    })
  const judged = await judgeSource(source, desk)
  const answers = desk.migration.dossiers[source.key]?.places ?? {}
  const masks = masksOf(judged, desk.law.protections, placesDesk(desk.batchKey, source.key, answers))
  const carried = await carryDossier(source, { judged, masks }, target.expresses, desk)
  const written = await target.write(carried, at, desk)
  // What a target closes by itself is not masked in it.
  const places = target.expresses.has('hidden-address') ? [] : masks.asked
  const isTold = judged.answer !== null || (places.length > 0 && places.every(({ state }) => state !== 'asked'))
  const isDoubted = !isTold && isHiddenByWords(judged, carried)
  const hiding = isDoubted ? hidingQuestionOf(judged.draft, source.key, desk) : judged.hiding
  const asked = {
    ...(due !== null && retention === null ? { 'batch.term-unsure': 1 } : {}),
    ...(isDoubted ? { 'batch.hidden-by-words': 1 } : {}),
    ...countOf(places),
  }
  const { facts } = written
  return {
    ...{ ...written, lists: questionFile(at.place, { dossier: source.key, places, hiding }) },
    facts: { ...facts, retention, problems: { ...facts.problems, ...asked } },
  }
}

const countOf = (places: readonly AskedPlace[]): Readonly<Record<string, number>> => {
  const count = places.filter(({ state }) => state === 'asked').length
  return count === 0 ? {} : { 'batch.place-asked': count }
}

const withMothers = (opened: OpenedSource): OpenedSource => ({
  ...opened,
  described: { ...opened.described, persons: withSecretMothers(opened.described.persons) },
})

/** Something is closed as a hidden address, and no description of the dossier asks for it. */
const isHiddenByWords = ({ draft }: Judged, { files }: CarriedDossier): boolean =>
  files.some(({ restrictions }) => restrictions.includes('hidden-address')) &&
  !draft.persons.some(({ flags }) => flags.includes('protectedAddress') || flags.includes('anonymousPlacement'))

/** It is listed with its rule, and held until a visa (Code du patrimoine L212-2): nothing leaves, nothing is deleted. */
const setApart = (items: number, retention: Retention): Treated => ({
  files: [],
  ends: Array.from({ length: items }, () => ({ end: 'archived', targets: [], rule: retention.rule, reason: null })),
  leaf: null,
  facts: { ...noFacts, retention },
})

const quarantined = (items: number, reason: string): Treated => ({
  files: [],
  ends: Array.from({ length: items }, () => ({ end: 'quarantined', targets: [], rule: null, reason })),
  leaf: null,
  facts: { ...noFacts, problems: { [reason]: 1 } },
})
