import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { DisclosedBlock, DisclosedPiece, Disclosure, Segment } from '../../../src/model/copy/disclosure.ts'
import type { Sentences } from '../../../src/model/copy/label.ts'
import { emptyFacts } from '../../../src/model/copy/letter.ts'
import type { Rendition } from '../../../src/model/copy/rendition.ts'
import type { Ground } from '../../../src/model/law/ground.ts'
import { letterText } from '../../../src/reply/letter-text.ts'
import { writeLetter } from '../../../src/write/letter/letter.ts'
import type { WriteOptions } from '../../../src/write/pieces/labels.ts'

const require = createRequire(import.meta.url)
const fonts = join(dirname(require.resolve('@embedpdf/fonts-latin')), '..', 'fonts')

export const assets = {
  regular: readFileSync(join(fonts, 'NotoSans-Regular.ttf')),
  bold: readFileSync(join(fonts, 'NotoSans-Bold.ttf')),
}

export const pdfiumWasm = readFileSync(
  join(dirname(fileURLToPath(import.meta.resolve('@embedpdf/pdfium'))), 'pdfium.wasm'),
)

/** A label prints its own key and its values: enough to see that it is there. */
export const labels: Sentences = (key, args = {}) => [key, ...Object.values(args)].join(' ')

export const options: WriteOptions = { assets, labels, lang: 'fr' }

export const kept = (text: string, path: string | null = null): Segment => ({ kind: 'kept', text, path })

export const gap = (
  maskId: string,
  ground: Ground = 'TIERS',
  path: string | null = null,
  label: string | null = null,
): Segment => ({
  kind: 'gap',
  maskId,
  grounds: [ground],
  path,
  label,
})

export const block = (
  role: DisclosedBlock['role'],
  segments: readonly Segment[],
  level: number | null = null,
): DisclosedBlock => ({ role, level, segments })

export const piece = (change: Partial<DisclosedPiece> = {}): DisclosedPiece => ({
  id: 'P01',
  format: 'document',
  title: 'Rapport social',
  date: '2025-10-02',
  authorQuality: 'éducatrice',
  status: 'masked',
  grounds: [],
  problemCode: null,
  unread: [],
  blocks: [block('paragraph', [kept('Texte gardé.')])],
  layout: null,
  pages: null,
  ...change,
})

export const disclosureOf = (...pieces: readonly DisclosedPiece[]): Disclosure => ({
  cover: {
    reference: 'PV-2025-01234',
    requestReference: 'PV 2025/01234',
    authority: 'Brigade de Val-Louvre',
    basis: 'CPP 77-1-1',
    service: 'Service social de Val-Louvre',
    date: '2025-11-04',
    approvedBy: 'Claire Vasseur',
    secondBy: null,
    waiting: null,
    decided: null,
    preparedBy: 'Hugo Lemaire',
    waived: false,
    demonstration: false,
    copies: 'rebuilt',
  },
  pieces,
  masks: pieces.flatMap(({ id, blocks }) =>
    blocks.flatMap(({ segments }) =>
      segments.flatMap((segment) =>
        segment.kind === 'kept'
          ? []
          : [
              {
                id: segment.maskId,
                pieceId: id,
                category: 'person' as const,
                ground: segment.grounds[0] ?? 'CONS',
                grounds: segment.grounds,
                by: 'rule',
                source: null,
              },
            ],
      ),
    ),
  ),
})

/** Text of each page, in painting order, line ends kept. */
export const pdfText = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS })
  const document = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true })
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  await task.destroy()
  return pages
}

/** The letter as it is proposed, printed. */
export const writeProposed = async (disclosure: Disclosure, options: WriteOptions): Promise<Rendition> => {
  const { letter: facts = emptyFacts, labels, lang } = options
  return await writeLetter(disclosure, options, letterText(disclosure, { facts, labels, lang }))
}
