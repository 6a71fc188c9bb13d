import type { DecisionFlaw, Refusal } from '../model/ask/flaw.ts'
import type { Quoted } from '../model/ask/question.ts'
import type { Ruling, Settled } from '../model/ask/ruling.ts'
import { foldText } from '../model/fold.ts'
import { contains, overlaps, type Span } from '../model/record/span.ts'
import { type DecisionDesk, placesOf, refused } from './decision-desk.ts'
import type { Resolved } from './decisions-file.ts'

type Row = { readonly line: number; readonly settled: Settled }

/** Lines of one file that settle the same thing twice, or that would mask and keep the same words. */
export const findContradictions = (resolved: readonly Resolved[], desk: DecisionDesk): readonly Refusal[] => {
  const rows = resolved.flatMap(({ line, ruling }) => ruling.settled.map((settled) => ({ line, settled })))
  return firstOfLine([...settledTwice(rows), ...maskedAndKept(rows, desk)])
}

const firstOfLine = (refusals: readonly Refusal[]): readonly Refusal[] => {
  const lines = new Set<number>()
  return refusals.filter(({ line }) => !lines.has(line) && lines.add(line))
}

const settledTwice = (rows: readonly Row[]): readonly Refusal[] => {
  const known = new Map<string, Row>()
  const refusals: Refusal[] = []
  for (const row of rows) {
    const key = settledKey(row.settled)
    const before = known.get(key)
    if (before === undefined) known.set(key, row)
    else if (before.line !== row.line) {
      const flaw: DecisionFlaw = JSON.stringify(before.settled) === JSON.stringify(row.settled) ? 'twice' : 'contrary'
      refusals.push({ line: row.line, ...refused(flaw, [], before.line) })
    }
  }
  return refusals
}

const maskedAndKept = (rows: readonly Row[], desk: DecisionDesk): readonly Refusal[] => {
  if (!rows.some(({ settled }) => settled.kind === 'keep')) return []
  const undone = rows.flatMap(({ settled }) => (settled.kind === 'unmask' ? maskPlaces(settled, desk) : []))
  const masked = new Map<string, { readonly line: number; readonly at: Quoted }[]>()
  for (const { line, settled } of rows)
    for (const at of settled.kind === 'mask' ? maskPlaces(settled, desk) : [])
      masked.set(at.passageId, [...(masked.get(at.passageId) ?? []), { line, at }])
  return rows.flatMap(({ line, settled }) => {
    if (settled.kind !== 'keep') return []
    const { at } = settled
    const now = masked.get(at.passageId)?.find((mask) => overlaps(mask.at, at) && !isWithin(mask.at, at))
    if (now !== undefined) return [{ line, ...refused('contrary', [], now.line) }]
    return isMaskedBefore(at, undone, desk) ? [{ line, ...refused('masked-before') }] : []
  })
}

const maskPlaces = (
  { words, at }: Extract<Settled, { readonly kind: 'mask' | 'unmask' }>,
  desk: DecisionDesk,
): readonly Quoted[] => {
  if (at !== null) return [at]
  const places = placesOf(words, null, desk)
  return 'flaw' in places ? [] : places
}

/** A word masked inside a sentence that is kept: the rest of it leaves, and the word does not. */
const isWithin = (mask: Span, kept: Span): boolean =>
  contains(kept, mask) && (kept.start < mask.start || mask.end < kept.end)

/** A part of what was masked by hand in an earlier file is not kept: the mask is taken back whole, or stays. */
const isMaskedBefore = (at: Quoted, undone: readonly Quoted[], { byPassage, decisionOf }: DecisionDesk): boolean =>
  (byPassage.get(at.passageId) ?? []).some(
    (finding) =>
      finding.detector === 'reviewer' &&
      overlaps(finding, at) &&
      !isWithin(finding, at) &&
      !undone.some((one) => one.passageId === finding.passageId && contains(one, finding)) &&
      decisionOf.get(finding.id)?.outcome === 'withhold',
  )

/** What an act settles: a later one about the same replaces it. */
const settledKey = (settled: Settled): string => {
  switch (settled.kind) {
    case 'subjects':
    case 'basis':
      return settled.kind
    case 'person':
      return `person ${settled.rank}`
    case 'unit':
      return `unit ${placeKey(settled.unit)}`
    // What takes a mask back replaces it.
    case 'unmask':
    case 'mask':
      return settled.at === null ? `mask ${foldText(settled.words)}` : `mask at ${placeKey(settled.at)}`
    case 'keep':
      return `keep ${placeKey(settled.at)}`
    case 'not-a-name':
    case 'same':
      return `name ${foldText(settled.words)}`
    case 'rename':
      return `rename ${settled.personId}`
    case 'piece':
    case 'title':
    case 'nature':
    case 'date':
    case 'accord':
    case 'motif':
      return `${settled.kind} ${settled.pieceId}`
    case 'picture':
      return `picture ${settled.pieceId}/${settled.index}`
    case 'opinion':
      return `opinion ${foldText(settled.of)}`
    case 'pass':
      return `pass ${settled.check}`
  }
}

const placeKey = ({ passageId, start, end }: Quoted): string => `${passageId} ${start}-${end}`

/** The acts of a draft with new ones: an answer replaces that to the same question, and so does each thing settled anew. */
export const joinRulings = (before: readonly Ruling[], added: readonly Ruling[]): readonly Ruling[] => {
  const questions = new Set(added.flatMap(({ question }) => question ?? []))
  const keys = new Set(added.flatMap(({ settled }) => settled.map(settledKey)))
  const left = before
    .filter(({ question }) => question === null || !questions.has(question))
    .map((ruling) => ({ ...ruling, settled: ruling.settled.filter((one) => !keys.has(settledKey(one))) }))
  return [...left.filter(({ question, settled }) => question !== null || settled.length > 0), ...added]
}
