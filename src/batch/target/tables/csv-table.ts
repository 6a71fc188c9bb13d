import type { CutPart, TableWriter } from './table-writer.ts'

const nothing = new Uint8Array()

/** The parts end to end, under the header of the first. */
export const csvTable: TableWriter = {
  extension: 'csv',
  cut: (bytes) => cutCsv(bytes),
  shape: (_, body) => body,
  open: (_, head) => ({ begin: () => head, add: (shaped) => shaped, end: () => nothing }),
}

/** The header has no line end in it; a row ends at one outside quotes. */
const cutCsv = (bytes: Uint8Array): CutPart => {
  const start = bytes.indexOf(0x0a) + 1
  let isQuoted = false
  let rows = 0
  for (let at = start; at < bytes.length; at += 1) {
    if (bytes[at] === 0x22) isQuoted = !isQuoted
    else if (bytes[at] === 0x0a && !isQuoted) rows += 1
  }
  return { head: bytes.subarray(0, start), body: bytes.subarray(start), rows }
}
