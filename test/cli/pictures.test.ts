import { readFileSync } from 'node:fs'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pngOf } from '../../fixtures/grey-png.ts'
import { scannedSlip } from '../unit/read/draw-scan.ts'
import { part, zipBytes } from '../unit/read/zip-bytes.ts'
import { pdfText } from '../unit/write/press.ts'
import {
  dossierYaml,
  filesBelow,
  openWorkshop,
  readAll,
  requestYaml,
  requis,
  runRequisition,
  type Workshop,
} from './program.ts'

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
})

afterEach(() => workshop.remove())

/** What is typed beside the picture, and the lines of the picture: a neighbour is named in it, and nowhere else. */
const typed = 'Le 3 mars 2026, M. Marc DELMAS menace de mort Mme BARTOLI.'
const written = [
  'Le 3 mars 2026, Marc DELMAS menace de mort Mme BARTOLI.',
  'Le 4 mars 2026, il menace Mme BARTOLI de la frapper devant Quitterie ZANGRANDI.',
]

const pdfWith = async (png: Uint8Array): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([595, 842])
  page.drawText(typed, { x: 40, y: 760, size: 11, font: await pdf.embedFont(StandardFonts.Helvetica) })
  page.drawImage(await pdf.embedPng(png), { x: 40, y: 500, width: 420, height: 150 })
  return pdf.save()
}

const docxWith = (png: Uint8Array): Promise<Uint8Array> =>
  zipBytes({
    'word/document.xml': part(
      'document',
      `<w:body><w:p><w:r><w:t>${typed}</w:t></w:r></w:p><w:p><w:r><w:drawing><a:blip xmlns:a="urn:a" r:embed="r1"/></w:drawing></w:r></w:p></w:body>`,
    ),
    'word/_rels/document.xml.rels':
      '<?xml version="1.0"?><Relationships><Relationship Id="r1" Type="http://x/relationships/image" Target="media/image1.png"/></Relationships>',
    'word/media/image1.png': png,
  })

test('a name that only a picture beside typed text bears is found and withheld, and the picture stays out', async () => {
  const png = pngOf(await scannedSlip(written), 200)
  workshop.write('request.yaml', requestYaml)
  workshop.write(
    'dossier/dossier.yaml',
    dossierYaml.replace(
      /- \{ file: note\.txt.*/,
      '- { file: note.pdf, kind: note, date: 2026-03-10 }\n  - { file: note.docx, kind: note, date: 2026-03-10 }',
    ),
  )
  workshop.write('dossier/note.pdf', await pdfWith(png))
  const docx = workshop.write('dossier/note.docx', await docxWith(png))
  expect(requis(workshop, 'detect', docx, '--json').out).toContain('"person"')
  // A facsimile, and a rebuilt copy of what has no pages.
  const said = runRequisition(workshop, '--copies', 'facsimile')
  expect(said).toMatchObject({ code: 0 })
  expect(said.out + said.err).toContain('leurs mots sont proposés')
  const pieces = `${workshop.path('out')}/PV-2026-004512/data/pieces`
  expect(filesBelow(pieces)).toEqual(['P01.pdf', 'P02.pdf'])
  for (const name of ['P01.pdf', 'P02.pdf']) {
    const bytes = readFileSync(`${pieces}/${name}`)
    expect((await pdfText(new Uint8Array(bytes))).join(' ')).toMatch(
      /de\s+la\s+frapper\s+devant\s+\[M\d{4}\s+TIERS(?: A)?\]/,
    )
    expect(bytes.toString('latin1')).not.toMatch(/\/Subtype\s*\/Image/)
  }
  const everything = `${said.out}${said.err}${readAll(workshop.path('out'))}`
  for (const canary of ['ZANGRANDI', 'Zangrandi', 'Quitterie']) expect(everything.includes(canary), canary).toBe(false)
})
