import type { Law } from '../../model/law/law.ts'
import type { ValueKind } from '../../model/law/values.ts'
import type { LegalRequest } from '../../model/record/request.ts'
import { planLimits } from '../thresholds.ts'
import type { ActModel } from './act-model.ts'
import { bodiesIn } from './bodies.ts'
import { nearBases } from './near-bases.ts'
import { readSigns } from './read-act.ts'
import { chanceOf } from './subject-chance.ts'
import { namedValues } from './values.ts'

/** A subject that an act asks for, or may. `stated`: request.yaml gives it. `cue`: words of the act name it, `model`: none does. */
export type PlannedSubject = {
  readonly id: string
  /** From 0 to 1. */
  readonly chance: number
  readonly from: 'stated' | 'cue' | 'model'
}

/** What an act asks for, as far as its words tell. Nothing is closed for want of a subject: likely ones are asked about. */
export type Plan = {
  /** Likeliest first. The sure ones count as read; about the others the director is asked. */
  readonly subjects: readonly PlannedSubject[]
  readonly values: ReadonlySet<ValueKind>
  /** Names of bodies that the act gives. */
  readonly bodies: readonly string[]
  readonly persons: LegalRequest['persons']
  readonly period: LegalRequest['period']
  readonly basis: {
    readonly id: string | null
    readonly asWritten: string | null
    /** Ids of articles of the tables that the act may mean, nearest first; none where the basis is known. */
    readonly near: readonly string[]
  }
}

type Asked = Pick<LegalRequest, 'asks' | 'subjects' | 'subjectsRead' | 'persons' | 'period' | 'basis' | 'act'>

/** Reads an act against the tables of law. `model` null: cues and hints alone tell. */
export const planOf = (
  request: Asked,
  law: Pick<Law, 'subjects' | 'values' | 'bases'>,
  model: ActModel | null,
): Plan => {
  const asWritten = request.act?.basisText ?? null
  return {
    subjects: request.subjectsRead ? subjectsIn(request.asks, law, model) : statedIn(request.subjects),
    values: namedValues(request.asks, law.values),
    bodies: bodiesIn(request.asks),
    persons: request.persons,
    period: request.period,
    basis: { id: request.basis, asWritten, near: request.basis === null ? nearBases(asWritten, law.bases) : [] },
  }
}

const isRead = ({ from, chance }: PlannedSubject): boolean =>
  from === 'stated' || chance >= (from === 'cue' ? planLimits.sureCue : planLimits.sureModel)

/** Subjects that count as asked for. */
export const readIn = ({ subjects }: Plan): readonly string[] => subjects.filter(isRead).map(({ id }) => id)

/** Subjects that the director is asked about. */
export const unsureIn = ({ subjects }: Plan): readonly PlannedSubject[] => subjects.filter((one) => !isRead(one))

const statedIn = (subjects: readonly string[]): readonly PlannedSubject[] =>
  subjects.map((id) => ({ id, chance: 1, from: 'stated' }))

const subjectsIn = (
  asks: string,
  { subjects }: Pick<Law, 'subjects'>,
  model: ActModel | null,
): readonly PlannedSubject[] => {
  const all = readSigns(asks, subjects, model).map((signs): PlannedSubject => {
    // Without the model nothing tells whether the clause of a cue asks.
    const chance = model === null && signs.isCued ? 1 : chanceOf(signs)
    return { id: signs.id, chance, from: signs.isCued ? 'cue' : 'model' }
  })
  const byChance = all.sort((a, b) => b.chance - a.chance)
  const read = byChance.filter(isRead)
  const others = byChance.filter((one) => !isRead(one))
  const likely = others.filter(({ chance }) => chance >= planLimits.askedLeast).slice(0, planLimits.mostAsked)
  const least = read.length === 0 ? others.slice(0, planLimits.leastAsked) : []
  return [...read, ...(likely.length > least.length ? likely : least)]
}
