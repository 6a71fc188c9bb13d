import type { Piece } from '../../../model/record/piece.ts'
import { parentIdOf } from '../../../model/record/piece-number.ts'
import { sha256Hex } from '../../../seal/container/hash.ts'

export type HeldIn = { readonly bytes: Uint8Array | null; readonly pieces: readonly Piece[] }

/**
 * Files in base64 of a document that is masked, in which nothing is to be masked: their own bytes, by the id of the piece. `isOpen`
 * judges one with all that it holds, as a file of the folder is judged. What lies in one that is kept is in its bytes.
 */
export const heldOriginals = (
  { bytes, pieces }: HeldIn,
  isOpen: (pieces: readonly Piece[], bytes: Uint8Array) => boolean,
): ReadonlyMap<string, Uint8Array> => {
  const kept = new Map<string, Uint8Array>()
  const [outer] = pieces
  if (outer === undefined || bytes === null || pieces.length === 1) return kept
  const filesOf = new Map([[outer.id, heldIn(bytes)]])
  // Outermost first: `P03-1` before `P03-1-1`.
  for (const piece of pieces.slice(1).toSorted((a, b) => depthOf(a) - depthOf(b))) {
    const parent = parentIdOf(piece.id) ?? ''
    const own = filesOf.get(parent)?.get(piece.sha256)
    if (own === undefined) continue
    const family = pieces.filter(({ id }) => isWithin(id, piece.id))
    if (isOpen(family, own)) kept.set(piece.id, own)
    else filesOf.set(piece.id, heldIn(own))
  }
  return kept
}

/** The piece itself, or one that it holds. */
export const isWithin = (id: string, holder: string): boolean => id === holder || id.startsWith(`${holder}-`)

const depthOf = ({ id }: Piece): number => id.split('-').length

/** Values in base64 of JSON and XML, decoded, by their hash: what is none is the hash of nothing that anybody asks for. */
const heldIn = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const text = Buffer.from(bytes).toString('latin1')
  const files = new Map<string, Uint8Array>()
  for (const [, written = ''] of text.matchAll(/[">]([^"<>]*)(?=["<])/g)) {
    if (!least.test(written) || isNoBase64.test(written)) continue
    const file = Buffer.from(written.replaceAll(/\\[nrt]|\s/g, '').replaceAll('\\/', '/'), 'base64')
    files.set(sha256Hex(file), file)
  }
  return files
}

/** Four signs; an escape of JSON is one. */
const least = /^(?:\\?[^\\]){4}/

/** Said of what is not there: a pattern that holds a whole scan breaks off from 6 MB (V8's stack for going back). */
const isNoBase64 = /[^A-Za-z0-9+/=\s\\]|\\(?![/nrt])/
