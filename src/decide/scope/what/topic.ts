import { compileCues, hasCue } from '../../../language/cues.ts'
import type { Category } from '../../../model/category.ts'
import type { SubjectTable } from '../../../model/law/law.ts'
import type { Finding } from '../../../model/record/finding.ts'
import { topicScores } from '../../thresholds.ts'
import type { SubjectModel } from './subject-model.ts'
import { makeOnSubject } from './subjects.ts'

/** How far a unit is on the subjects asked, and on any other, from 0 to 1. */
export type Topic = {
  readonly asked: number
  readonly other: number
  /** How far it is on the subjects that a category of findings is about; null where nobody can tell. */
  readonly of: (category: Category) => number | null
  /** How far it is on each subject, asked or not, by the model alone. */
  readonly scores: ReadonlyMap<string, number>
}

const noScores: ReadonlyMap<string, number> = new Map()

/** `lines`: the values of a row, read each for itself and together; one line of a sentence. */
export type TopicOf = (lines: readonly string[], findings: readonly Finding[]) => Topic

export const makeTopic = (table: SubjectTable, asked: readonly string[], model: SubjectModel | null): TopicOf => {
  const about = subjectsAbout(table)
  const isOn = makeOnSubject(table, asked)
  const isOther = makeOnSubject(
    table,
    table.map(({ id }) => id).filter((id) => !asked.includes(id) && id !== 'staff'),
  )
  const opinions = asked.includes('staff') ? null : compileCues(table.find(({ id }) => id === 'staff')?.cues ?? [])
  return (lines, findings) => {
    const text = lines.join('\n')
    // What a professional thinks of a person is nobody's fact (study 4.3, 78 and 79).
    if (hasCue(opinions, text)) return { asked: 0, other: 1, of: () => null, scores: noScores }
    const cue = isOn(text, findings) ? (model === null ? 1 : topicScores.cue) : 0
    if (model === null) return { asked: cue, other: isOther(text, findings) ? 1 : 0, of: () => null, scores: noScores }
    const whole = lines.length > 1 ? [lines.join(' ')] : []
    const read = [...lines, ...whole].map((line) => readLine(model(line), asked))
    const best = read.sort((a, b) => b.on - a.on)[0] ?? { on: 0, other: 0, scores: new Map<string, number>() }
    return {
      asked: Math.min(1, best.on + cue),
      other: best.other,
      of: (category) => scoreOf(about.get(category), best.scores),
      scores: best.scores,
    }
  }
}

const readLine = (scores: ReadonlyMap<string, number>, asked: readonly string[]) => {
  let [on, other] = [0, 0]
  for (const [subject, score] of scores) {
    if (asked.includes(subject)) on = Math.max(on, score)
    else if (subject !== 'other') other = Math.max(other, score)
  }
  return { on, other, scores }
}

/** The subjects whose sentences may be about a category. */
const subjectsAbout = (table: SubjectTable): ReadonlyMap<Category, readonly string[]> => {
  const subjects = new Map<Category, readonly string[]>()
  for (const { id, about } of table)
    for (const category of about) subjects.set(category, [...(subjects.get(category) ?? []), id])
  return subjects
}

const scoreOf = (subjects: readonly string[] | undefined, scores: ReadonlyMap<string, number>): number | null =>
  subjects === undefined || scores.size === 0 ? null : Math.max(...subjects.map((subject) => scores.get(subject) ?? 0))
