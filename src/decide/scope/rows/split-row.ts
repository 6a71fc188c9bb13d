import { foldText } from '../../../model/fold.ts'
import type { Ground } from '../../../model/law/ground.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Scope } from '../../../model/record/request.ts'
import { contains, overlaps, type Span } from '../../../model/record/span.ts'
import { rowLimits, topicScores } from '../../thresholds.ts'
import type { Judgement } from '../units/scope.ts'
import type { Unit } from '../units/units.ts'
import { isClear } from '../what/scope-ground.ts'
import type { Topic, TopicOf } from '../what/topic.ts'
import type { Cell } from './cells.ts'
import { namesAskedIn } from './names-asked.ts'
import type { ReadRow } from './read-rows.ts'

type Known = {
  readonly topicOf: TopicOf
  readonly findingsOf: (passage: Unit['passage'], unit: Unit) => readonly Finding[]
  readonly scope: Pick<Scope, 'personIds' | 'subjects'>
}

/**
 * A row is on the subject when one of its cells is: each of the others is then judged by itself. Who and when, hours, rooms and names
 * go with the row; a cell that tells of the health of a person, and is not on the subject, stays behind.
 */
export const splitRow = (judgement: Judgement, row: ReadRow | null, known: Known): readonly Judgement[] => {
  const { unit } = judgement
  if (row === null || !isWithin(row, unit)) return [judgement]
  if (row.of.is === 'stranger' || row.of.is === 'other') return splitOthers(judgement, row, known)
  const read = row.cells.filter(isOfFact).map((cell) => ({ cell, topic: topicOfCell(cell, unit, known) }))
  const best = bestOf(read.filter((one) => isClearCell(one, unit))) ?? bestOf(read.filter(({ cell }) => tells(cell)))
  const aside = read.filter((one) => one !== best && tells(one.cell) && isAside(one, unit, known.scope.subjects))
  return aside.length === 0 ? [judgement] : cut(judgement, aside, 'HORS-OBJ')
}

/** Of a row of somebody else, the cells that name one asked for, if they are on the subject, and their day; nothing of its owner. */
const splitOthers = (judgement: Judgement, row: ReadRow, known: Known): readonly Judgement[] => {
  const findings = known.findingsOf(judgement.unit.passage, judgement.unit)
  const read = row.cells.map((cell) => ({ cell, topic: topicOfCell(cell, judgement.unit, known) }))
  const kept = read.filter(
    ({ cell, topic }) =>
      namesAskedIn(cell, row, findings, known.scope.personIds) && isClearCell({ cell, topic }, judgement.unit),
  )
  if (kept.length === 0) return [{ ...judgement, ground: judgement.ground ?? 'HORS-PERS' }]
  const aside = read.filter((one) => !kept.includes(one) && !isTime(one.cell))
  return cut(judgement, aside, 'HORS-PERS')
}

const isTime = ({ kind, label, text }: Cell): boolean =>
  kind === 'time' || (kind === 'other' && label === '' && !/[a-z]{3}/.test(foldText(text)))

type Read = { readonly cell: Cell; readonly topic: Topic }

const isWithin = (row: ReadRow, { passage, start, end }: Unit): boolean =>
  row.passage.id === passage.id && row.start <= start && row.cells.some((cell) => overlaps(cell, { start, end }))

const isOfFact = ({ kind }: Cell): boolean => kind === 'remark' || kind === 'other'

const bestOf = (read: readonly Read[]): Read | null =>
  read.reduce<Read | null>((top, one) => (top === null || one.topic.asked > top.topic.asked ? one : top), null)

const isClearCell = ({ cell, topic }: Read, unit: Unit): boolean =>
  isClear({ ...unit, folded: foldText(cell.text) }, topic)

/** Not a day, an hour, a number, « RAS ». */
const tells = ({ text }: Cell): boolean => {
  const folded = foldText(text)
  return /[a-z]{3}/.test(folded) && !nothing.test(folded.trim())
}

const nothing = /^(?:ras|r\.a\.s\.?|neant|rien(?: a signaler)?|sans objet|aucune?|oui|non|calme)$/

/** « Observation : » tells nothing of what is observed; « Retour : 21:40 » is read with its label. */
const topicOfCell = ({ label, kind, text, start, end }: Cell, unit: Unit, { topicOf, findingsOf }: Known): Topic => {
  const said = label === '' || kind === 'remark' ? text : `${label} : ${text}`
  // A detector may go on over the end of a cell.
  const own = findingsOf(unit.passage, { ...unit, start, end }).filter((finding) => contains({ start, end }, finding))
  return topicOf([foldText(said)], own)
}

/** A cell that tells of the health or the moods of somebody, or of a court, goes with no other: it is on the subject itself. */
const isAside = ({ cell, topic }: Read, unit: Unit, subjects: readonly string[]): boolean => {
  const isNamed = cell.kind !== 'remark' && cell.label !== ''
  // A word under a label that names it (« opération : retrait ») tells little of its subject.
  if (isClearCell({ cell, topic }, unit) || (isNamed && wordsIn(cell) < topicScores.shortWords)) return false
  const apart = [...ofHealth, ...(subjects.includes('violence') ? [] : ofMoods)].filter((id) => !subjects.includes(id))
  const score = Math.max(...apart.map((id) => topic.scores.get(id) ?? 0))
  return score >= rowLimits.aside && score > topic.asked
}

const wordsIn = ({ text }: Cell): number => (foldText(text).match(/[a-z]{2,}/g) ?? []).length

const ofHealth = ['health', 'mental-health', 'addiction', 'disability', 'pregnancy-birth'] as const
/** A complaint, a fit of anger go with a blow. */
const ofMoods = ['behaviour', 'judicial-measures'] as const

const cut = (judgement: Judgement, aside: readonly Read[], by: Ground): readonly Judgement[] => {
  const { unit, ground } = judgement
  const parts = aside
    .map(({ cell, topic }) => ({ ...withLabel(cell, unit), topic }))
    .filter(({ start, end }) => start < unit.end && end > unit.start)
  const edges = [
    unit.start,
    ...parts.flatMap(({ start, end }) => [Math.max(start, unit.start), Math.min(end, unit.end)]),
    unit.end,
  ]
  return edges.slice(1).flatMap((end, at): readonly Judgement[] => {
    const start = edges[at] ?? end
    if (end <= start) return []
    const own = parts.find((part) => part.start <= start && end <= part.end)
    const cutUnit = partOf(unit, { start, end })
    if (own === undefined) return [{ ...judgement, unit: cutUnit }]
    return [{ ...judgement, unit: cutUnit, ground: ground ?? by, topic: own.topic }]
  })
}

/** The label that the reader added goes with its value. */
const withLabel = ({ start, end }: Cell, { passage }: Unit): Span => ({
  start: passage.role === 'fields' ? passage.text.lastIndexOf('\n', start - 1) + 1 : start,
  end,
})

const partOf = (unit: Unit, { start, end }: Span): Unit => ({
  ...unit,
  ...{
    start,
    end,
    folded: unit.folded.slice(start - unit.start, end - unit.start),
    opens: unit.opens && start === unit.start,
  },
})
