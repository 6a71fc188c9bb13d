import { overlaps } from '../src/model/record/span.ts'
import { splitOf } from './corpus.ts'
import { maskOf, type Pair } from './score.ts'

/** What was missed and what was claimed wrongly, in words. Blind texts are never listed. */
export const listMisses = (pairs: readonly Pair[]): readonly string[] =>
  pairs
    .filter((pair) => splitOf(pair.gold.name) !== 'blind')
    .flatMap((pair) => [...listMissed(pair), ...listWrong(pair)])

const listMissed = ({ gold, predictions }: Pair): readonly string[] => {
  const mask = maskOf(gold.text.length, predictions)
  return gold.entities
    .filter((entity) => /[\p{L}\p{N}]/u.test(visible(gold.text, mask, entity.start, entity.end)))
    .map((entity) => `MISS ${gold.name} ${entity.category} ${flat(context(gold.text, entity.start, entity.end))}`)
}

const listWrong = ({ gold, predictions }: Pair): readonly string[] =>
  predictions
    .filter((prediction) => !gold.entities.some((entity) => overlaps(entity, prediction)))
    .map((one) => `WRONG ${gold.name} ${one.category} ${one.detector} ${flat(context(gold.text, one.start, one.end))}`)

const visible = (text: string, mask: Uint8Array, start: number, end: number): string => {
  let left = ''
  for (let at = start; at < end; at += 1) if (mask[at] !== 1) left += text[at] ?? ''
  return left
}

const context = (text: string, start: number, end: number): string =>
  `${text.slice(Math.max(0, start - 30), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 20)}`

const flat = (text: string): string => text.replace(/\s+/g, ' ')
