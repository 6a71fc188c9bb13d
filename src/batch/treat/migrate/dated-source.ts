import type { OpenedSource } from '../../model/source.ts'
import type { RetentionFacts } from '../../model/treated.ts'
import type { TreatDesk } from '../treatment.ts'
import { judgeRetention } from './retention.ts'

/**
 * `isSure` is false where the last paper of a record that nobody closed stands for the last contact: a service that writes its own rules,
 * or says the day itself, has answered.
 */
export type Dated = {
  readonly source: OpenedSource
  readonly retention: RetentionFacts | null
  readonly isSure: boolean
}

/** A dossier with its dates, and what retention says of it. What the migration file says goes before what the source says. */
export const datedSource = (opened: OpenedSource, { migration, law, plan }: TreatDesk): Dated => {
  const said = migration.dossiers[opened.key]
  const dates = {
    ...opened.dates,
    closed: said?.closed ?? opened.dates.closed,
    lastContact: said?.lastContact ?? opened.dates.lastContact,
  }
  const source = { ...opened, kind: said?.kind ?? opened.kind, dates }
  const judged = judgeRetention({
    ...{ key: source.key, kind: source.kind, dates },
    ...{ rules: migration.retention ?? law.retention.rules, holds: migration.holds, today: plan.date.slice(0, 10) },
  })
  const retention = judged === null ? null : { ...judged, ...spanOf(dates) }
  const isSure = migration.retention !== null || dates.closed !== null || said?.lastContact != null
  return { source, retention, isSure }
}

/** From the first day that is known to the closing, else the last contact. What would end before it begins has no beginning. */
const spanOf = ({ first, closed, lastContact }: OpenedSource['dates']): Pick<RetentionFacts, 'from' | 'to'> => {
  const to = closed ?? lastContact
  const from = first ?? null
  return { from: from !== null && to !== null && from > to ? null : from, to }
}
