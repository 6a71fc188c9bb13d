import { rgb, setTextRenderingMode, TextRenderingMode } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { type Drawing, readDrawn, sentence } from '../../draw-pdf.ts'
import { textsOf, visibleTexts } from '../../read-as.ts'

describe('text that no one sees', () => {
  const secret = { size: 12, x: 80, y: 500 }

  test.each<readonly [string, (drawing: Drawing) => void]>([
    ['white on white', ({ page, font }) => page.drawText('secret', { ...secret, font, color: rgb(1, 1, 1) })],
    [
      'black on black',
      ({ page, font }) => {
        page.drawRectangle({ x: 70, y: 490, width: 200, height: 30, color: rgb(0, 0, 0) })
        page.drawText('secret', { ...secret, font })
      },
    ],
    [
      'under a black box',
      ({ page, font }) => {
        page.drawText('secret', { ...secret, font })
        page.drawRectangle({ x: 70, y: 490, width: 200, height: 30, color: rgb(0, 0, 0) })
      },
    ],
    ['off the page', ({ page, font }) => page.drawText('secret', { ...secret, font, x: 700 })],
    ['too small to read', ({ page, font }) => page.drawText('secret', { ...secret, font, size: 0.5 })],
    ['transparent', ({ page, font }) => page.drawText('secret', { ...secret, font, opacity: 0 })],
    [
      'invisible',
      ({ page, font }) => {
        page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible))
        page.drawText('secret', { ...secret, font })
      },
    ],
  ])('%s is hidden', async (_, draw) => {
    const result = await readDrawn((drawing) => {
      drawing.page.drawText(sentence, { font: drawing.font, size: 12, x: 80, y: 700 })
      draw(drawing)
    })
    expect(visibleTexts(result)).toEqual([sentence])
    expect(textsOf(result, 'hidden')[0]).toBe('secret')
  })

  test.each<readonly [string, (drawing: Drawing) => void]>([
    [
      'white on a dark band',
      ({ page, font }) => {
        page.drawRectangle({ x: 70, y: 490, width: 200, height: 30, color: rgb(0.1, 0.1, 0.4) })
        page.drawText('vu', { ...secret, font, color: rgb(1, 1, 1) })
      },
    ],
    [
      'under a highlighter',
      ({ page, font }) => {
        page.drawText('vu', { ...secret, font })
        page.drawRectangle({ x: 70, y: 490, width: 200, height: 30, color: rgb(1, 1, 0), opacity: 0.4 })
      },
    ],
  ])('%s is seen', async (_, draw) => {
    expect(visibleTexts(await readDrawn(draw))).toEqual(['vu'])
  })

  test('properties, names of fields and attachments are hidden passages; what was filled in is seen', async () => {
    const result = await readDrawn(async ({ page, font, document }) => {
      page.drawText(sentence, { font, size: 12, x: 80, y: 700 })
      document.setAuthor('Zoé Kerbrat')
      const field = document.getForm().createTextField('mère')
      field.setText('Rozenn Le Goff')
      field.addToPage(page, { x: 80, y: 300, width: 200, height: 20, font })
      await document.attach(new TextEncoder().encode('note sur Yann'), 'yann.txt', { mimeType: 'text/plain' })
    })
    expect(visibleTexts(result)).toEqual([sentence, 'Rozenn Le Goff'])
    const hidden = textsOf(result, 'hidden').join('\n')
    for (const word of ['Zoé Kerbrat', 'Rozenn Le Goff', 'mère', 'yann.txt', 'note sur Yann'])
      expect(hidden).toContain(word)
  })
})

describe('pages that cannot be vouched for', () => {
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )

  test('a scan with a layer of recognised words is unread, its words are hidden', async () => {
    const result = await readDrawn(async ({ page, font, document }) => {
      page.drawText(sentence, { font, size: 12, x: 80, y: 700 })
      const scan = document.addPage([595, 842])
      scan.drawImage(await document.embedPng(pixel), { x: 0, y: 0, width: 595, height: 842 })
      scan.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible))
      scan.drawText('secret', { font, size: 12, x: 80, y: 700 })
    })
    expect(result).toMatchObject({ pages: 2, unread: [2], problem: null })
    expect(result.notes).toEqual([{ code: 'read.page-no-text', pieceId: 'P01', page: 2 }])
    expect(visibleTexts(result)).toEqual([sentence])
    expect(textsOf(result, 'hidden')).toContain('secret')
  })

  test('a letterhead with a logo is read', async () => {
    const result = await readDrawn(async ({ page, font, document }) => {
      page.drawImage(await document.embedPng(pixel), { x: 60, y: 760, width: 80, height: 50 })
      page.drawText(sentence, { font, size: 12, x: 80, y: 700 })
    })
    expect(result.unread).toEqual([])
  })
})
