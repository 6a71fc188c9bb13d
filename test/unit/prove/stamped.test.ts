import { PDFDocument, StandardFonts } from 'pdf-lib'
import { expect, test } from 'vitest'
import { findUnstamped } from '../../../src/prove/stamped.ts'
import { pdfiumWasm } from '../write/press.ts'

// Every page of a preview is read again: one that does not bear its stamp is found.

const fileOf = async (name: string, pages: readonly string[]) => {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const text of pages) pdf.addPage([300, 200]).drawText(text, { x: 10, y: 100, size: 10, font })
  return { name, bytes: await pdf.save() }
}

const words = ['PROJET – NON VALIDÉ', '3f9c12ab']
const stamped = 'PROJET - NON VALIDÉ 3f9c12ab'

test('a page without its stamp is found, in whichever file it stands', async () => {
  const good = await fileOf('good', [stamped, `${stamped} et du texte`])
  const cases = [
    [['bad', [stamped, 'du texte']], 'bad'],
    [['half', ['PROJET - NON VALIDÉ']], 'half'],
    [['other', ['PROJET - NON VALIDÉ 3f9c12ac']], 'other'],
  ] as const
  for (const [[name, pages], found] of cases)
    expect(await findUnstamped([good, await fileOf(name, pages)], words, pdfiumWasm)).toBe(found)
  expect(await findUnstamped([good], words, pdfiumWasm)).toBeNull()
})
