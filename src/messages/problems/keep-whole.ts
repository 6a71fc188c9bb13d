import type { Refusal } from '../../model/ask/flaw.ts'

/** Lines to copy that keep whole sentences: by their ranks, without a word of the record. */
const keepLines = ({ sentences = [] }: Refusal): string =>
  sentences
    .map(({ piece, passage, sentence }) => {
      const at = sentence === undefined ? '' : `, sentence: ${sentence}`
      return `\n      - { keep: { piece: ${piece}, passage: ${passage}${at} }, reason: "…" }`
    })
    .join('')

const showAt = ({ sentences = [] }: Refusal): string => {
  const [first] = sentences
  return first === undefined ? 'P01' : `${first.piece}:${first.passage}`
}

export const wholeFr = (refusal: Refusal): string =>
  `Lisez la phrase ou la ligne entière (requis expliquer BROUILLON --text ${showAt(refusal)}) ; pour la remettre toute, copiez :${keepLines(refusal)}\n    Pour en retenir un mot, ajoutez : - { mask: { piece: ${refusal.sentences?.[0]?.piece ?? 'P01'}, text: "…" }, ground: TIERS }`

export const wholeEn = (refusal: Refusal): string =>
  `Read the whole sentence or row (requis explain DRAFT --text ${showAt(refusal)}); to hand all of it over, copy:${keepLines(refusal)}\n    To withhold a word of it, add: - { mask: { piece: ${refusal.sentences?.[0]?.piece ?? 'P01'}, text: "…" }, ground: TIERS }`
