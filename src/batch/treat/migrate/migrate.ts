import { RequisError } from '../../../model/problem.ts'
import type { OpenedSource } from '../../model/source.ts'
import { noFacts, type Treated } from '../../model/treated.ts'
import { targets } from '../../target/index.ts'
import type { TreatDesk, Treatment } from '../treatment.ts'
import { carryDossier } from './carry.ts'
import { judgeSource } from './judge-source.ts'
import { judgeRetention, type Retention } from './retention.ts'

/** A whole record to its new software: what must end is set apart, the rest is carried, closed where it was closed. */
export const migrate: Treatment = async ({ source: opened, place, items }, desk) => {
  const source = withDates(opened, desk)
  if (desk.migration.dossiers[source.key]?.foreign === true) return quarantined(items, 'batch.foreign')
  const due = retentionOf(source, desk)
  const retention = isTermSure(source, desk) ? due : null
  if (retention !== null && !retention.hold) return setApart(items, retention)
  const target = targets[desk.migration.to.target]
  if (target === undefined)
    throw new RequisError({
      code: 'batch.treatment-missing',
      name: desk.migration.to.target,
      accepted: Object.keys(targets),
    })
  const judged = await judgeSource(source, desk)
  const carried = await carryDossier(source, judged, target.expresses, desk)
  const written = await target.write(carried, { place, items }, desk)
  const unsure = due !== null && retention === null ? { 'batch.term-unsure': 1 } : {}
  const { facts } = written
  return { ...written, facts: { ...facts, retention, problems: { ...facts.problems, ...unsure } } }
}

/** What the migration file says of a dossier goes before what the source says. */
const withDates = (source: OpenedSource, { migration }: TreatDesk): OpenedSource => {
  const said = migration.dossiers[source.key]
  const { dates } = source
  return {
    ...source,
    kind: said?.kind ?? source.kind,
    dates: { ...dates, closed: said?.closed ?? dates.closed, lastContact: said?.lastContact ?? dates.lastContact },
  }
}

const retentionOf = ({ key, kind, dates }: OpenedSource, { migration, law, plan }: TreatDesk): Retention | null =>
  judgeRetention({
    ...{ key, kind, dates, rules: migration.retention ?? law.retention.rules, holds: migration.holds },
    today: plan.date.slice(0, 10),
  })

/**
 * The last paper of a record that nobody closed is no last contact: by the rules of the law alone it is carried, and the doubt is
 * told. A service that writes its own rules, or says the day itself, has answered.
 */
const isTermSure = ({ key, dates }: OpenedSource, { migration }: TreatDesk): boolean =>
  migration.retention !== null || dates.closed !== null || migration.dossiers[key]?.lastContact != null

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
