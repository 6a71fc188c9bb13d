import { composePieces } from '../language/compose-pieces.ts'
import type { Finding } from '../model/record/finding.ts'
import type { ProposeInput } from './bench.ts'

/** A record whose accents are composed, and the way back for findings. */
export type ComposedRecord = { readonly input: ProposeInput; readonly asWritten: (finding: Finding) => Finding }

/** Findings that came in keep the places they came with; those that judging adds are placed in the text as written. */
export const composeRecord = (input: ProposeInput): ComposedRecord => {
  const { pieces, composed, written } = composePieces(input.pieces)
  if (pieces === input.pieces) return { input, asWritten: (finding) => finding }
  const places = new Map(input.findings.map(({ id, start, end }) => [id, { start, end }]))
  return {
    input: { ...input, pieces, findings: input.findings.map(composed) },
    asWritten: (finding) => ({ ...written(finding), ...places.get(finding.id) }),
  }
}
