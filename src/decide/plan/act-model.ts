import { type ActClause, clausesOfAct } from '../../language/acts/clauses.ts'
import { RequisError } from '../../model/problem.ts'
import { remembered } from '../../model/remembered.ts'
import { type HidingJudge, loadHidingJudge } from '../protections/hiding/judge.ts'
import { visitFeatures } from '../scope/what/subject-features.ts'
import { loadLabels, loadSubjectModel, type SubjectModel } from '../scope/what/subject-model.ts'
import { visitAskedFeatures } from './act-features.ts'

/** A clause of an act: how likely it asks for something, and for which subjects if it does. From 0 to 1. */
export type ReadClause = Pick<ActClause, 'folded'> & {
  readonly asked: number
  readonly on: ReadonlyMap<string, number>
}

export type ActModel = (asks: string) => readonly ReadClause[]

/** What sentences of a record are on, and what the clauses of an act ask for. */
export type Models = {
  readonly subjectModel: SubjectModel
  readonly actModel: ActModel
  readonly hidingJudge: HidingJudge
}

/**
 * `bytes`: `pipelines/weights/subjects.bin`, four parts: sentences (`npm run train:subjects`), clauses that ask, their subjects
 * (`npm run train:acts`), passages that hide a home (`npm run train:hiding`).
 */
export const loadModels = (bytes: Uint8Array): Models => {
  const [sentences, asking, subjects, hiding] = unpackParts(bytes)
  return {
    subjectModel: loadSubjectModel(sentences),
    actModel: loadActModel(asking, subjects),
    hidingJudge: loadHidingJudge(hiding),
  }
}

/** `bytes` null: not installed. */
export const modelsFrom = (bytes: Uint8Array | null): Models | { readonly [name in keyof Models]: null } =>
  bytes === null ? { subjectModel: null, actModel: null, hidingJudge: null } : loadModels(bytes)

export const loadActModel = (asking: Uint8Array, subjects: Uint8Array): ActModel => {
  const [isAsked, isOn] = [loadLabels(asking), loadLabels(subjects)]
  const read = (asks: string): readonly ReadClause[] => {
    const clauses = clausesOfAct(asks)
    return clauses.map(({ folded }, at) => ({
      folded,
      asked: isAsked((visit) => visitAskedFeatures(clauses, at, visit)).get(askedLabel) ?? 0,
      on: isOn((visit) => visitFeatures(folded, visit)),
    }))
  }
  // The request and every judgement of its record ask about the same words, however long the act is.
  return remembered(read, Number.POSITIVE_INFINITY)
}

export const askedLabel = 'asked'

export const partsMagic = 'RQPARTS\n'

export type Parts = readonly [Uint8Array, Uint8Array, Uint8Array, Uint8Array]

/** Magic, the length of each of four parts (u32, little-endian), then the parts. Each tells by its own sum whether it is whole. */
export const unpackParts = (bytes: Uint8Array): Parts => {
  const from = partsMagic.length + 16
  const isOurs = new TextDecoder('latin1').decode(bytes.subarray(0, partsMagic.length)) === partsMagic
  if (!isOurs || bytes.length < from) throw new RequisError({ code: 'subject-model.broken' })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [first = 0, second = 0, third = 0, fourth = 0] = [0, 4, 8, 12].map((at) =>
    view.getUint32(partsMagic.length + at, true),
  )
  const [a, b, c] = [from + first, from + first + second, from + first + second + third]
  if (c + fourth !== bytes.length) throw new RequisError({ code: 'subject-model.broken' })
  return [bytes.slice(from, a), bytes.slice(a, b), bytes.slice(b, c), bytes.slice(c)]
}
