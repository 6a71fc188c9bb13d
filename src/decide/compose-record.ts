import { composePieces } from '../language/compose-pieces.ts'
import type { Span } from '../model/record/span.ts'
import type { ProposeInput } from './bench.ts'

/** A record whose accents are composed, and the way back for findings. */
export type ComposedRecord = {
  readonly input: ProposeInput
  readonly asWritten: <T extends Placed>(placed: T) => T
  /** Of places that came with the input and are no findings. */
  readonly composed: <T extends Placed>(placed: T) => T
}

type Placed = Span & { readonly passageId: string; readonly id?: string }

/** Findings that came in keep the places they came with; those that judging adds are placed in the text as written. */
export const composeRecord = (input: ProposeInput): ComposedRecord => {
  const { pieces, composed, written } = composePieces(input.pieces)
  if (pieces === input.pieces) return { input, asWritten: (placed) => placed, composed: (placed) => placed }
  const places = new Map(input.findings.map(({ id, start, end }) => [id, { start, end }]))
  return {
    input: { ...input, pieces, findings: input.findings.map(composed) },
    asWritten: (placed) => ({ ...written(placed), ...places.get(placed.id ?? '') }),
    composed,
  }
}
