import type { WriteLabel, WriteStatus } from '../../model/copy/label.ts'
import type { Spoken } from './false-words.ts'
import type { PrintedPage } from './printed.ts'
import { type Stated, statusesOf } from './stated.ts'
import { anyNumber, anyPieces, patternOf, squeeze, type Wording } from './wording.ts'

/** Each sentence in its place, in the order in which Requis writes them; what may be left out is optional. */
export const areSentencesTrue = (pages: readonly PrintedPage[], stated: Stated, spoken: Spoken): boolean => {
  const shown = pages.map(({ texts }) => texts.map(squeeze).join('')).join('')
  const isKnown = new RegExp(`^${sentencesOf(stated, spoken).join('')}$`).test(shown)
  return isKnown && areTodosTrue(shown, stated, spoken.wording)
}

/** Statuses with something to be done, in the order in which they are told. */
const todo: readonly WriteStatus[] = [
  ...(['framed', 'partial', 'unasked', 'awaited', 'elsewhere', 'withheld', 'accord', 'counsel', 'opinion'] as const),
  ...(['excluded', 'quarantined', 'unproven', 'container'] as const),
]

/** Every piece that did not leave whole is named once, under a status that it may have; no other is. */
const areTodosTrue = (shown: string, { pieces }: Stated, wording: Wording): boolean => {
  const told = new Map(pieces.map(({ id, status }) => [id, status]))
  const named = todo.flatMap((status) =>
    todoOf(status, wording).flatMap((way) =>
      (new RegExp(way).exec(shown)?.[1] ?? '').split(',').flatMap((id) => (id === '' ? [] : [{ id, status }])),
    ),
  )
  const due = pieces.filter(({ status }) => !['whole', 'masked'].includes(status))
  return (
    new Set(named.map(({ id }) => id)).size === named.length &&
    named.every(({ id, status }) => statusesOf[told.get(id) ?? '']?.includes(status)) &&
    due.every(({ id }) => named.some((one) => one.id === id))
  )
}

const sentencesOf = (stated: Stated, { wording, print }: Spoken): readonly string[] => {
  const { labels, former } = wording
  type Args = Readonly<Record<string, string | number>>
  const one = (key: WriteLabel, args: Args = {}): string => {
    const ways = [labels(key, args), ...former(key, args)].map(patternOf)
    return ways.length === 1 ? (ways[0] ?? '') : `(?:${ways.join('|')})`
  }
  const maybe = (key: WriteLabel, args: Args = {}): string => optional(one(key, args))
  const when = (isSaid: boolean, key: WriteLabel, args: Args = {}): readonly string[] =>
    isSaid ? [one(key, args)] : []
  const totals = { pieces: stated.pieces.length, files: stated.copies, masks: stated.counts.masks }
  return [
    one('bordereau.title'),
    ...when(stated.demonstration, 'bordereau.demonstration'),
    ...(['bordereau.references', 'bordereau.pieces'] as const).map((key) => one(key)),
    one('bordereau.totals', totals),
    ...todo.map((status) => `(?:${todoOf(status, wording).join('|')})?`),
    ...(['bordereau.hidden', 'bordereau.framed', 'bordereau.anew'] as const).map((key) =>
      maybe(key, { pieces: anyPieces }),
    ),
    ...(['bordereau.existence', 'bordereau.legend', 'bordereau.person-label'] as const).map((key) => maybe(key)),
    one('bordereau.approval'),
    one('bordereau.prepared-by', { name: print(stated.preparedBy) }),
    one('bordereau.approved-by', { name: print(stated.approvedBy) }),
    secondOf(stated.secondBy ?? null, print, one),
    ...decidedOf(stated, one),
    ...when(stated.review === 'waived', 'bordereau.waived'),
    ...(['bordereau.seal-scope', 'bordereau.digests', 'bordereau.digests-help', 'bordereau.receipt'] as const).map(
      (key) => one(key),
    ),
  ]
}

/** What is to be done for pieces of one status, as any version said it. */
const todoOf = (status: WriteStatus, { labels, former }: Wording): readonly string[] => {
  const [names, helps] = ([`status.${status}`, `status-help.${status}`] as const).map((key) => [
    labels(key),
    ...former(key),
  ])
  const ways = (names ?? []).flatMap((name) =>
    (helps ?? []).map((help) => labels('bordereau.to-do', { status: name, pieces: anyPieces, help })),
  )
  return ways.map(patternOf)
}

type Say = (key: WriteLabel, args?: Readonly<Record<string, string | number>>) => string

const secondOf = (secondBy: string | null, print: Spoken['print'], one: Say): string =>
  secondBy === null
    ? `(?:${one('bordereau.second-none')}|${one('bordereau.no-second')})`
    : one('bordereau.second-by', { name: print(secondBy) })

/** Counts of answers are not in the statement of the first format; where no piece is listed they are told nowhere. */
const decidedOf = ({ decisions, counts }: Stated, one: Say): readonly string[] => {
  const { waiting } = counts
  const any = { answers: anyNumber, corrections: anyNumber, unanswered: anyNumber }
  if (decisions === undefined) return [one('bordereau.decided', any), one('bordereau.unanswered', any)].map(optional)
  return [
    ...(decisions.answers + decisions.corrections === 0 ? [] : [one('bordereau.decided', decisions)]),
    ...(decisions.unanswered === 0 ? [] : [one('bordereau.unanswered', decisions)]),
    ...(waiting === undefined ? [] : [one('bordereau.waiting', { waiting, facts: counts.facts ?? anyNumber })]),
  ]
}

const optional = (pattern: string): string => `(?:${pattern})?`
