import { type Comparison, compareExports, largestCopy, type Side, type Uncovered } from '../../compare/compare.ts'
import { compareSentence } from '../../messages/explain/compare-sentences.ts'
import { languages } from '../../messages/index.ts'
import { formerFronts } from '../../messages/letter/labels.ts'
import { fill } from '../../messages/screen.ts'
import { RequisError } from '../../model/problem.ts'
import { type FurnitureOf, openCopies } from '../../pipeline/export/open-copies.ts'
import type { Received } from '../../seal/container/bundle.ts'
import { verifyExport } from '../../seal/verify/verify.ts'
import { withExports } from '../../store/exports/read-export.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'

/** Warns when two exports of one record, put side by side, tell what one of them masks. Both must verify first. */
export const commandCompare = async (
  paths: { readonly a: string; readonly b: string },
  output: Output,
  now: Date,
): Promise<number> => withExports([paths.a, paths.b], ([a, b]) => compare(a ?? [], b ?? [], output, now))

const compare = async (
  partsA: readonly Received[],
  partsB: readonly Received[],
  output: Output,
  now: Date,
): Promise<number> => {
  for (const [side, parts] of [['A', partsA] as const, ['B', partsB] as const]) {
    for (const container of parts) {
      const { verdict } = await verifyExport({ container, trust: [], pin: null, now })
      if (verdict === 'refused') return refuse(side, output)
    }
  }
  const [a, b] = [partsA[0], partsB[0]]
  if (a === undefined || b === undefined) throw new RequisError({ code: 'verify.not-export' })
  const result = compareExports(await openCopies(a, furnitureOf), await openCopies(b, furnitureOf))
  if (output.json) output.data(JSON.stringify(result))
  else print(result, output)
  if (result.reveals.length > 0) return exitCodes.refused
  return result.notCompared.length > 0 ? exitCodes.quarantine : exitCodes.done
}

const refuse = (side: Side, output: Output): number => {
  if (output.json) output.data(JSON.stringify({ refused: side }))
  else output.data(compareSentence(output.language, 'refused-export', { side }))
  return exitCodes.failed
}

/** Copies are printed in one language or the other: sentences of both are known. */
const furnitureOf: FurnitureOf = ({ reference, service, request }) => {
  const tables = [languages.fr.labels, languages.en.labels]
  return {
    front: [
      ...formerFronts,
      ...tables.flatMap((labels) => [
        ...[labels['status-help.whole'], labels['status-help.visible'], labels['status-help.masked']],
        ...[labels['status-help.partial'], labels['piece.hidden']],
        ...[labels['piece.mark-help'], labels['piece.facsimile'], labels['piece.no-facsimile']],
        fill(labels['piece.unread'], { pages: '' }),
      ]),
    ],
    lines: [service, ...tables.map((labels) => fill(labels['page.request'], { reference: request }))],
    foot: fill(languages.fr.labels['page.export'], { reference }),
  }
}

const print = (result: Comparison, output: Output): void => {
  const say = (key: Parameters<typeof compareSentence>[1], values: Readonly<Record<string, string | number>>) =>
    output.data(compareSentence(output.language, key, values))
  say('title', { pairs: result.pairs.length })
  for (const reveal of result.reveals) say('reveal', valuesOf(reveal, output))
  if (result.passages.length > 0) say('passages', { count: result.passages.length })
  for (const passage of result.passages) say('passage', valuesOf(passage, output))
  for (const side of ['A', 'B'] as const) {
    const only = side === 'A' ? result.onlyA : result.onlyB
    const left = result.notCompared.filter((one) => one.side === side).map(({ piece }) => piece)
    if (only.length > 0) say('only', { side, pieces: only.join(', ') })
    if (left.length > 0) say('not-compared', { side, limit: largestCopy, pieces: left.join(', ') })
  }
  if (result.reveals.length > 0) say('found', { count: result.reveals.length })
  else say(result.pairs.length === 0 ? 'none' : 'clear', {})
}

const valuesOf = (reveal: Uncovered, output: Output) => {
  const isA = reveal.maskedIn === 'A'
  const numbers = reveal.masks.join(', ')
  return {
    masks: numbers === '' ? compareSentence(output.language, 'unnumbered', { marks: reveal.marks }) : numbers,
    hidden: reveal.maskedIn,
    shown: isA ? 'B' : 'A',
    hiddenPiece: isA ? reveal.pieceA : reveal.pieceB,
    shownPiece: isA ? reveal.pieceB : reveal.pieceA,
    words: reveal.words,
  }
}
