import { readers } from '../index.ts'
import { inUtf8 } from './charset.ts'
import { rethrowOwn } from './own-error.ts'
import { quarantine, type ReadInput, type ReadResult } from './reading.ts'
import { recogniseFormat } from './recognise.ts'

export type { ReadInput, ReadResult } from './reading.ts'

/** Reads one file of a dossier. It never throws: what cannot be read is put in quarantine, with a code. */
export const readPiece = async (input: ReadInput): Promise<ReadResult> => {
  const { pieceId } = input
  try {
    const { format, code } = await recogniseFormat(input.bytes, input.extension)
    if (code !== null) return quarantine(pieceId, format, code)
    if (format === null) return quarantine(pieceId, null, 'read.unsupported')
    return await readers[format]({ ...input, bytes: inUtf8(input.bytes, input.charset, format) })
  } catch (error) {
    rethrowOwn(error)
    // Whatever a parser throws may quote the piece: it is dropped, the piece is set aside.
    return quarantine(pieceId, null, 'read.broken')
  }
}
