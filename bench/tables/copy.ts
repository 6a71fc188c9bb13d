import { labelsOf } from '../../src/messages/letter/labels.ts'
import type { Cover } from '../../src/model/copy/disclosure.ts'
import type { Finding } from '../../src/model/record/finding.ts'
import type { Passage } from '../../src/model/record/passage.ts'
import { readPiece } from '../../src/read/entry/read-piece.ts'
import { redact } from '../../src/redact/redact.ts'
import { readAssets } from '../../src/store/installed/installed.ts'
import { readFonts } from '../../src/store/installed/settings.ts'
import { writeAll } from '../../src/write/write-all.ts'
import { nameWord } from './words.ts'

const assets = { ...readAssets(), ocr: null, withDrawing: false }

export type Copy = { readonly bytes: Uint8Array | null; readonly passages: readonly Passage[] }

/** Reads a file and writes the rebuilt copy of all of it, or of all but the names of its people. */
export const copyOf = async (bytes: Uint8Array, extension: string, isMasked: boolean): Promise<Copy> => {
  const read = await readPiece({ pieceId: 'P01', bytes, extension, assets })
  const { format, passages, pages, unread, layout, problem } = read
  const described = { title: 'Relevé', kind: null, date: null, authorQuality: null, madeFor: null, sha256: '' }
  const piece = { id: 'P01', format, passages, pages, unread, layout, problem, ...described }
  const findings = isMasked
    ? passages.flatMap(({ id, text, role }) => (role === 'hidden' ? [] : findingsOf(id, text)))
    : []
  const dossier = { id: null, service: null, persons: [], pieces: [piece] }
  const { disclosure } = redact({ dossier, findings, decisions: [], cover })
  const [copy] = await writeAll(disclosure, { assets: readFonts(), labels: labelsOf('fr', []), lang: 'fr' })
  return { bytes: copy?.mediaType === 'application/pdf' ? copy.bytes : null, passages }
}

const findingsOf = (passageId: string, text: string): readonly Finding[] =>
  [...text.matchAll(nameWord)].map(({ index: start, 0: name }) => ({
    ...{ id: `${passageId}-${start}`, pieceId: 'P01', passageId, start, end: start + name.length },
    ...{ category: 'person', kind: null, personId: null, confidence: 1, detector: 'bench', why: 'bench' },
  }))

const cover: Cover = {
  ...{ reference: 'R-1', requestReference: null, authority: null, basis: null, service: null, date: '2026-01-01' },
  ...{ approvedBy: 'Bench', secondBy: null, waiting: null, decided: null, preparedBy: 'Bench', waived: true },
  ...{ demonstration: true, copies: 'rebuilt' },
}
