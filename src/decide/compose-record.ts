import { type Composed, composedOf } from '../language/composed.ts'
import type { Finding } from '../model/record/finding.ts'
import type { Passage } from '../model/record/passage.ts'
import type { ProposeInput } from './bench.ts'

/** A record whose accents are composed, so that words are compared in one spelling, and the way back for findings. */
export type ComposedRecord = { readonly input: ProposeInput; readonly asWritten: (finding: Finding) => Finding }

/** A Mac writes « é » as two units, and the reader keeps the text as it is: what is judged is composed first. */
export const composeRecord = (input: ProposeInput): ComposedRecord => {
  const composed = new Map<string, Composed>()
  for (const { id, text } of input.pieces.flatMap(({ passages }) => passages)) {
    const found = composedOf(text)
    if (found !== null) composed.set(id, found)
  }
  if (composed.size === 0) return { input, asWritten: (finding) => finding }
  const pieces = input.pieces.map((piece) => ({
    ...piece,
    passages: piece.passages.map((passage) => composePassage(passage, composed.get(passage.id))),
  }))
  const written = new Map(input.findings.map(({ id, start, end }) => [id, { start, end }]))
  const findings = input.findings.map((finding) => ({ ...finding, ...composed.get(finding.passageId)?.span(finding) }))
  return {
    input: { ...input, pieces, findings },
    asWritten: (finding) => ({
      ...finding,
      ...(written.get(finding.id) ?? composed.get(finding.passageId)?.writtenSpan(finding)),
    }),
  }
}

/** Nothing that judges asks where a passage stands in its piece: `offset` stays that of the text as written. */
const composePassage = (passage: Passage, composed: Composed | undefined): Passage =>
  composed === undefined
    ? passage
    : {
        ...passage,
        text: composed.text,
        fragments: passage.fragments.map((fragment) => ({ ...fragment, ...composed.span(fragment) })),
      }
