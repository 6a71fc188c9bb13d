import { PDFDocument, PDFName, StandardFonts } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { readAs, visibleTexts } from '../../read-as.ts'

/** A page of words in Helvetica at 11 points, and of what is drawn by operators. */
const page = async (content: string): Promise<Uint8Array> => {
  const file = await PDFDocument.create()
  const sheet = file.addPage([595, 842])
  sheet.node.setFontDictionary(PDFName.of('H'), (await file.embedFont(StandardFonts.Helvetica)).ref)
  sheet.node.setFontDictionary(PDFName.of('Z'), (await file.embedFont(StandardFonts.ZapfDingbats)).ref)
  sheet.node.set(PDFName.of('Contents'), file.context.register(file.context.flateStream(content)))
  return file.save()
}
const say = (text: string, x: number, y: number): string => `BT /H 11 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`
const box = (x: number, y: number): string => `0.7 w ${x} ${y} 9 9 re S\n`
const cross = (x: number, y: number): string =>
  `1 w ${x + 1} ${y + 1} m ${x + 8} ${y + 8} l S ${x + 1} ${y + 8} m ${x + 8} ${y + 1} l S\n`
const read = async (content: string) => visibleTexts(await readAs('pdf', await page(content)))

const label = say('Oui', 115, 701)

describe('boxes drawn on a page', () => {
  test.each([
    ['an empty box', box(100, 700), '☐ Oui'],
    ['a crossed box', box(100, 700) + cross(100, 700), '☒ Oui'],
    ['a cross that reaches beyond', `${box(100, 700)}98 698 m 111 711 l S 98 711 m 111 698 l S\n`, '☒ Oui'],
    ['a tick', `${box(100, 700)}102 704 m 104 701 l 108 708 l S\n`, '☑ Oui'],
    ['a filled box', `${box(100, 700)}102 702 5 5 re f\n`, '■ Oui'],
    ['a scribble', `${box(100, 700)}101 704 m 103 707 l 104 702 l 106 707 l 108 703 l S\n`, '⍰ Oui'],
    ['a curve', `${box(100, 700)}101 703 m 102 701 104 700 109 710 c S\n`, '⍰ Oui'],
    ['a letter typed in it', box(100, 700) + say('X', 101, 701), '☒ Oui'],
    ['a dingbat shown in it', `${box(100, 700)}BT /Z 9 Tf 1 0 0 1 101 701 Tm (4) Tj ET\n`, '☑ Oui'],
    [
      'four lines',
      '100 700 m 109 700 l S 109 700 m 109 709 l S 109 709 m 100 709 l S 100 709 m 100 700 l S\n',
      '☐ Oui',
    ],
    ['a box against its word', box(105.6, 700), '☐ Oui'],
  ])('%s', async (_, drawn, text) => {
    expect(await read(drawn + label)).toEqual([text])
  })

  test('two answers on one line', async () => {
    const line = box(100, 700) + cross(100, 700) + label + box(200, 700) + say('Non', 215, 701)
    expect((await read(line)).join(' ').replaceAll(/\s+/g, ' ')).toBe('☒ Oui ☐ Non')
  })

  test('cells of a comb, a box around a number and a coloured square are no boxes to tick', async () => {
    const comb = [0, 1, 2, 3].map((at) => box(100 + at * 9, 700)).join('')
    expect(await read(comb + say('Code', 145, 701))).toEqual(['Code'])
    expect(await read(box(100, 700) + say('3', 102, 701) + label)).toEqual(['3 Oui'])
    expect(await read(`0.2 0.4 0.9 rg 100 700 9 9 re f 0 g\n${label}`)).toEqual(['Oui'])
  })

  test('what is painted over is not seen', async () => {
    const [first] = await read(`${box(100, 700)}${cross(100, 700)}1 g 95 695 18 18 re f 0 g\n${label}`)
    expect(first).toBe('Oui')
  })
})

describe('signs of a page', () => {
  test('names that a file gives to the codes of a symbol font', async () => {
    const file = await PDFDocument.create()
    const sheet = file.addPage([595, 842])
    const Encoding = { Type: 'Encoding', Differences: [33, PDFName.of('a20'), PDFName.of('a73')] }
    const font = file.context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'ZapfDingbats', Encoding })
    sheet.node.setFontDictionary(PDFName.of('H'), (await file.embedFont(StandardFonts.Helvetica)).ref)
    sheet.node.setFontDictionary(PDFName.of('Z'), file.context.register(font))
    const content = `${say('Oui', 115, 700)}BT /Z 11 Tf 1 0 0 1 100 700 Tm (!) Tj ET\n${say('Non', 115, 600)}BT /Z 11 Tf 1 0 0 1 100 600 Tm (") Tj ET`
    sheet.node.set(PDFName.of('Contents'), file.context.register(file.context.flateStream(content)))
    expect(visibleTexts(await readAs('pdf', await file.save()))).toEqual(['✔ Oui', '■ Non'])
  })
})
