import type { Span } from '../../../model/record/span.ts'

/** A clause of a unit, places as in its folded text. */
export type Clause = Span & { readonly words: string }

const ends =
  /[.;:!?…\n\t,()]+|\s[–—-]\s| (?=(?:mais|car|puis|alors que|tandis que|parce que|donc) )| (?=et (?:je |j'|mon |ma |mes |ca |moi |elle |il |ils |elles ))/g

/** Stretches of a folded unit between signs, and before a word that opens a new clause. */
export const clausesIn = (folded: string): readonly Clause[] => {
  const cuts = [...folded.matchAll(ends)].map(({ index, 0: cut }) => ({ from: index, to: index + cut.length }))
  return [{ from: 0, to: 0 }, ...cuts]
    .map(({ to }, at) => trimmed(folded, to, cuts[at]?.from ?? folded.length))
    .filter(({ start, end }) => end > start)
}

const trimmed = (folded: string, from: number, until: number): Clause => {
  const own = folded.slice(from, until)
  const start = from + (own.length - own.trimStart().length)
  const words = own.trim().replace(/[\s«»"“”]+$/, '')
  return { start, end: start + words.length, words }
}
