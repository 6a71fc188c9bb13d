import type { Disclosure, Segment } from '../src/model/copy/disclosure.ts'
import type { Draft } from '../src/model/draft.ts'
import type { Decision } from '../src/model/law/decision.ts'
import { closeReview } from '../src/pipeline/propose/reviewing.ts'
import { redact } from '../src/redact/redact.ts'
import { type Expected, fold } from './scope-cases.ts'

/** `sights`: what stands about each forbidden word that left. */
export type Left = {
  readonly kept: readonly boolean[]
  readonly leaked: readonly string[]
  readonly sights: readonly string[]
}

/** What leaves of a draft whose proposals are accepted as they are, as decisions; `second` when two persons sign. */
export const leavingAs = (draft: Draft, second: string | null): readonly Decision[] =>
  closeReview(draft, { by: 'Directrice', second, acceptProposals: true }).decisions

const cover = {
  ...{ reference: '', requestReference: null, authority: null, basis: null, service: null, date: '2026-01-01' },
  ...{
    approvedBy: '',
    secondBy: null,
    waiting: null,
    decided: null,
    preparedBy: '',
    waived: true,
    demonstration: true,
    copies: 'rebuilt' as const,
  },
}

const textOf = ({ pieces }: Disclosure): string =>
  fold(pieces.flatMap(({ title, blocks }) => [title, ...blocks.map(({ segments }) => lineOf(segments))]).join('\n'))

/** The cells of a row as a CSV copy has them, one `;` between two. */
const lineOf = (segments: readonly Segment[]): string => {
  let line = ''
  for (const [at, one] of segments.entries()) {
    const before = segments[at - 1]
    if (before !== undefined && before.path !== one.path) line += ';'
    line += one.kind === 'kept' ? one.text : ' [] '
  }
  return line
}

/** What leaves under these decisions, held against what should. */
export const leftOf = (draft: Draft, decisions: readonly Decision[], expected: Expected): Left => {
  const text = textOf(redact({ dossier: draft.dossier, findings: draft.findings, decisions, cover }).disclosure)
  const leaked = expected.forbidden.filter((word) => text.includes(fold(word.text)))
  return {
    kept: expected.keep.map((fact) => text.includes(fold(fact.text))),
    leaked: leaked.map((word) => word.text),
    sights: leaked.map((word) => `${word.text} | ${word.reason} | ${sightOf(text, fold(word.text))}`),
  }
}

const sightOf = (text: string, word: string): string => {
  const at = text.indexOf(word)
  return text.slice(Math.max(0, at - 160), at + word.length + 120)
}
