import { createHash } from 'node:crypto'
import type { Rendition, SlotPart } from '../../model/copy/rendition.ts'
import { lostAs } from './lost.ts'

/**
 * The copy of a document with the copies of the files that it held, each where its own was (null: it stays absent); size and hash
 * are those of what stands there now. They are copies that passed their own proof; `prove/own/held.ts` opens the whole again.
 */
export const putBack = (copy: Rendition, files: readonly (Uint8Array | null)[]): Rendition => {
  const text = new TextDecoder().decode(copy.bytes)
  const parts: string[] = []
  let from = 0
  for (const [at, slot] of (copy.slots ?? []).entries()) {
    const bytes = files[at] ?? null
    if (bytes === null) continue
    parts.push(text.slice(from, slot.start), ...slot.parts.map((part) => written(part, bytes)))
    from = slot.end
  }
  const { lost = { elements: 0, files: 0 }, ...rest } = copy
  const filled = files.filter((one) => one !== null).length
  const whole = { ...rest, bytes: new TextEncoder().encode(parts.join('') + text.slice(from)) }
  return { ...whole, ...lostAs({ ...lost, files: Math.max(0, lost.files - filled) }) }
}

const written = (part: SlotPart, bytes: Uint8Array): string => {
  if (part.kind === 'text') return part.text
  if (part.kind === 'data') return Buffer.from(bytes).toString('base64')
  // FHIR and CDA both ask for SHA-1 (R4, Attachment.hash; CDA R2, integrityCheckAlgorithm).
  return part.kind === 'size' ? String(bytes.length) : createHash('sha1').update(bytes).digest('base64')
}
