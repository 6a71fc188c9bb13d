import type { Person } from './person.ts'
import type { Piece } from './piece.ts'

/** All that is held on one accompanied person. */
export type Dossier = {
  readonly id: string | null
  readonly service: string | null
  readonly persons: readonly Person[]
  readonly pieces: readonly Piece[]
}
