import { type PackedRead, packRead } from './packed-places.ts'
import { type ReadInput, readPiece } from './read-piece.ts'

/** What a thread runs: its result is packed, to be unpacked on the other side. */
export const readInThread = async (input: ReadInput): Promise<PackedRead> => packRead(await readPiece(input))
