import type { Copies } from '../../../src/model/copy/disclosure.ts'
import type { Rendition } from '../../../src/model/copy/rendition.ts'
import type { Dossier } from '../../../src/model/record/dossier.ts'
import type { Finding } from '../../../src/model/record/finding.ts'
import { mappedParts, type Passage } from '../../../src/model/record/passage.ts'
import { needlesOf } from '../../../src/prove/needles.ts'
import { proveAll } from '../../../src/prove/prove-all.ts'
import { redact } from '../../../src/redact/redact.ts'
import { printedStrings } from '../../../src/write/pieces/printed-strings.ts'
import { writeAll } from '../../../src/write/write-all.ts'
import { readAs } from '../read/read-as.ts'
import { disclosureOf, options, pdfiumWasm } from './press.ts'

export type Masked = { readonly copy: Rendition; readonly text: string; readonly residues: readonly string[] }

/** The copy of a file in which every one of these words is withheld, and what its proof still found. */
export const maskWords = async (
  extension: string,
  content: string | Uint8Array,
  words: readonly string[],
  copies: Copies = 'rebuilt',
): Promise<Masked> => {
  const read = await readAs(extension, content)
  const { title, date, authorQuality } = { title: 'Relevé', date: null, authorQuality: null }
  const own = { id: 'P01', title, kind: null, date, authorQuality, madeFor: null, sha256: '' }
  const { format, passages, pages, problem, unread, layout } = read
  const piece = { ...own, format, passages, pages, problem, unread, layout }
  const dossier: Dossier = { id: null, service: null, persons: [], pieces: [piece] }
  const findings = passages.flatMap((passage) => words.flatMap((word) => findingsOf(passage, word)))
  const cover = { ...disclosureOf().cover, copies }
  const { disclosure, maskOf } = redact({ dossier, findings, decisions: keepNothing, cover })
  const [copy] = await writeAll(disclosure, options)
  if (copy === undefined) throw new Error('no copy')
  const needles = needlesOf({ dossier, findings, decisions: keepNothing, maskOf })
  const proof = await proveAll([copy], needles, {
    ...{ pdfiumWasm, pieces: disclosure.pieces },
    printed: { onPieces: printedStrings(disclosure, options, [copy]).onPieces, onOthers: [] },
  })
  const residues = proof.copies.flatMap((one) => [...one.notRun, ...one.residues.map(({ where }) => where)])
  return { copy, text: Buffer.from(copy.bytes).toString('utf8'), residues }
}

/** A finding without a decision is withheld. */
const keepNothing = [] as const

/** Where a word stands in what came from the file: the labels of the reader are nobody's. */
const findingsOf = (passage: Passage, word: string): readonly Finding[] => {
  const { id: passageId, text } = passage
  const found: Finding[] = []
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    const span = { start, end: start + word.length }
    if (mappedParts(passage, span).length === 0) continue
    const nature = { category: 'person', kind: null, personId: null, confidence: 1, detector: 'test', why: '' } as const
    found.push({ id: `${passageId}-${word}-${start}`, pieceId: 'P01', passageId, ...span, ...nature })
  }
  return found
}
