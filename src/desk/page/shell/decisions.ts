import type { SentenceView } from '../../view/types.ts'

// What the director's hand decides, as decisions.yaml writes it (docs/contract.md).

export type Written = Readonly<Record<string, unknown>>

type Why = { readonly ground: string; readonly reason: string }

const reasoned = (reason: string): Written => (reason.trim() === '' ? {} : { reason: reason.trim() })

export const maskIn = (piece: string, text: string, { ground, reason }: Why): Written => ({
  mask: { piece, text },
  ground,
  ...reasoned(reason),
})

export const maskEverywhere = (text: string, { ground, reason }: Why): Written => ({
  mask: text,
  everywhere: true,
  ground,
  ...reasoned(reason),
})

/** A keep is written for each piece: the contract knows no keep without a place. */
export const keepIn = (pieces: readonly string[], text: string, reason: string): readonly Written[] =>
  pieces.map((piece) => ({ keep: { piece, text }, reason: reason.trim() }))

/** Words that are held with their sentence leave with it, or not at all. */
export const keepSentences = (piece: string, sentences: readonly SentenceView[], reason: string): readonly Written[] =>
  sentences.map(({ text: _, ...place }) => ({ keep: { piece, ...place }, reason: reason.trim() }))
