import { PDFDocument } from 'pdf-lib'
import { expect, test } from 'vitest'
import { readAs } from '../../read-as.ts'

const filledForm = async (): Promise<Uint8Array> => {
  const file = await PDFDocument.create()
  const page = file.addPage([595, 842])
  page.drawText('Demande de logement', { x: 50, y: 780, size: 14 })
  const form = file.getForm()
  const name = form.createTextField('nom')
  name.setText('Zelfanie TOURBEAUX')
  name.addToPage(page, { x: 150, y: 700, width: 200, height: 20 })
  const story = form.createTextField('motif')
  story.enableMultiline()
  story.setText('Hébergée chez un tiers.\nDeux enfants à charge.')
  story.addToPage(page, { x: 50, y: 600, width: 400, height: 60 })
  const empty = form.createTextField('vide')
  empty.addToPage(page, { x: 50, y: 560, width: 100, height: 20 })
  const ticked = form.createCheckBox('urgent')
  ticked.addToPage(page, { x: 50, y: 520, width: 12, height: 12 })
  ticked.check()
  const blank = form.createCheckBox('autre')
  blank.addToPage(page, { x: 80, y: 520, width: 12, height: 12 })
  const town = form.createDropdown('ville')
  town.addOptions(['Morlaix', 'Quimper'])
  town.select('Quimper')
  town.addToPage(page, { x: 50, y: 480, width: 120, height: 20 })
  return await file.save()
}

test('what was filled in a form is seen, after the words of its page', async () => {
  const { passages } = await readAs('pdf', await filledForm())
  expect(passages.filter(({ role }) => role !== 'hidden').map(({ text }) => text)).toEqual([
    'Demande de logement',
    '☒ ☐',
    'Zelfanie TOURBEAUX',
    'Hébergée chez un tiers.\nDeux enfants à charge.',
    'Quimper',
  ])
})

test('each word of a field has a place inside it: a mask on a name spares the rest', async () => {
  const { passages } = await readAs('pdf', await filledForm())
  const name = passages.find(({ text }) => text.startsWith('Zelfanie'))
  expect(name?.fragments.map(({ start, end }) => name.text.slice(start, end))).toEqual(['Zelfanie', 'TOURBEAUX'])
  for (const { place } of name?.fragments ?? []) {
    const [x0, y0, x1, y1] = place.kind === 'page' ? place.box : [0, 0, 0, 0]
    expect(x0 >= 149 && x1 <= 351 && y0 >= 699 && y1 <= 721).toBe(true)
  }
})
