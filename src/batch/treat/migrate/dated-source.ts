import type { OpenedSource } from '../../model/source.ts'
import type { TreatDesk } from '../treatment.ts'
import { judgeRetention, type Retention } from './retention.ts'

/**
 * `isSure` is false where the last paper of a record that nobody closed stands for the last contact: a service that writes its own rules,
 * or says the day itself, has answered.
 */
export type Dated = {
  readonly source: OpenedSource
  readonly retention: Retention | null
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
  const retention = judgeRetention({
    ...{ key: source.key, kind: source.kind, dates },
    ...{ rules: migration.retention ?? law.retention.rules, holds: migration.holds, today: plan.date.slice(0, 10) },
  })
  const isSure = migration.retention !== null || dates.closed !== null || said?.lastContact != null
  return { source, retention, isSure }
}
