import { quarantine, type Reader } from '../entry/reading.ts'
import { readDocx } from './docx/docx.ts'

/** A Word file of before 2007. An office suite makes a DOCX of it, where there is one; it is then read like any other. */
export const readDoc: Reader = async (input) => {
  const { pieceId, bytes, assets } = input
  const convert = assets.convertDoc ?? null
  if (convert === null) return quarantine(pieceId, 'doc', 'read.needs-office')
  const converted = await convert(bytes)
  if (converted === null) return quarantine(pieceId, 'doc', 'read.broken')
  return { ...(await readDocx({ ...input, bytes: converted })), format: 'doc' }
}
