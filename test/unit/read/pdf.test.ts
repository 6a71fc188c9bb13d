import {
  degrees,
  PDFDocument,
  type PDFFont,
  type PDFPage,
  rgb,
  StandardFonts,
  setTextRenderingMode,
  TextRenderingMode,
} from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Box } from '../../../src/model/place.ts'
import { expectMapped, readAs, textsOf, visibleTexts } from './read-as.ts'

type Drawing = { readonly page: PDFPage; readonly font: PDFFont; readonly document: PDFDocument }

const readDrawn = async (draw: (drawing: Drawing) => void | Promise<void>) => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([595, 842])
  await draw({ page, font, document })
  return readAs('pdf', await document.save())
}

const sentence = 'Rozenn vit chez sa tante depuis le mois de mars.'

/** The place of the first fragment that reads so. */
const boxOf = (result: Awaited<ReturnType<typeof readDrawn>>, word: string): Box | undefined => {
  for (const { text, fragments } of result.passages) {
    const fragment = fragments.find(({ start, end }) => text.slice(start, end) === word)
    if (fragment?.place.kind === 'page') return fragment.place.box
  }
  return undefined
}

const expectNear = (box: Box | undefined, expected: Box): void => {
  for (const [index, value] of expected.entries()) expect(Math.abs((box?.[index] ?? 1e6) - value)).toBeLessThan(1)
}

describe('where words stand', () => {
  const [size, x, y] = [12, 80, 700]

  test('a word has its place on the page, to the point', async () => {
    let before = 0
    let width = 0
    const result = await readDrawn(({ page, font }) => {
      page.drawText(sentence, { font, size, x, y })
      before = font.widthOfTextAtSize('Rozenn vit chez sa ', size)
      width = font.widthOfTextAtSize('tante', size)
    })
    const box = boxOf(result, 'tante')
    expectNear(box && [box[0], y, box[2], y], [x + before, y, x + before + width, y])
    expect(box?.[1]).toBeLessThan(y)
    expect(box?.[3]).toBeGreaterThan(y + size * 0.7)
    expectMapped(result.passages, () => false)
  })

  test.each([90, 180, 270])('a page turned by %i degrees keeps the places of the page that is not', async (angle) => {
    const straight = await readDrawn(({ page, font }) => page.drawText(sentence, { font, size, x, y }))
    const turned = await readDrawn(({ page, font }) => {
      page.drawText(sentence, { font, size, x, y })
      page.setRotation(degrees(angle))
    })
    expect(boxOf(turned, 'tante')).toEqual(boxOf(straight, 'tante'))
  })

  test('text that climbs has a box that climbs', async () => {
    let before = 0
    let width = 0
    const result = await readDrawn(({ page, font }) => {
      page.drawText(sentence, { font, size, x: 300, y: 200, rotate: degrees(90) })
      before = font.widthOfTextAtSize('Rozenn vit chez sa ', size)
      width = font.widthOfTextAtSize('tante', size)
    })
    const box = boxOf(result, 'tante')
    expectNear(box && [300, box[1], 300, box[3]], [300, 200 + before, 300, 200 + before + width])
    expect(box?.[0]).toBeLessThan(300)
    expect(visibleTexts(result)).toEqual([sentence])
  })

  test('places count from the corner of the visible page', async () => {
    const result = await readDrawn(({ page, font }) => {
      page.drawText('Rozenn', { font, size, x, y })
      page.setCropBox(50, 60, 400, 700)
    })
    expect(Math.abs((boxOf(result, 'Rozenn')?.[0] ?? 0) - (x - 50))).toBeLessThan(1)
  })

  test('a mask on a name spares the comma that follows it', async () => {
    const result = await readDrawn(({ page, font }) => page.drawText('Avec Rozenn, Yann', { font, size, x, y }))
    const [passage] = result.passages
    expect(passage?.fragments.map(({ start, end }) => passage.text.slice(start, end))).toEqual([
      'Avec',
      'Rozenn',
      ',',
      'Yann',
    ])
  })
})

describe('how a page reads', () => {
  test('the lines of a paragraph are one passage, a wider gap starts another, a large line is a heading', async () => {
    const result = await readDrawn(({ page, font }) => {
      page.drawText('Situation', { font, size: 20, x: 60, y: 780 })
      page.drawText(
        'Rozenn vit chez sa tante depuis le mois de mars, avec son frère. Elle\nva au collège à pied et ren-\ntre le soir.',
        { font, size: 11, lineHeight: 14, x: 60, y: 740 },
      )
      page.drawText('Yann vit ailleurs.', { font, size: 11, x: 60, y: 680 })
    })
    expect(result.passages.slice(0, 3).map(({ role, text }) => [role, text])).toEqual([
      ['heading', 'Situation'],
      [
        'paragraph',
        'Rozenn vit chez sa tante depuis le mois de mars, avec son frère. Elle\nva au collège à pied et ren-\ntre le soir.',
      ],
      ['paragraph', 'Yann vit ailleurs.'],
    ])
  })

  test('a table is read row by row, with its cells apart', async () => {
    const result = await readDrawn(({ page, font }) => {
      for (const [row, cells] of [
        ['Nom', 'Ville'],
        ['Rozenn Le Goff', 'Lens'],
        ['Yann', 'Arras'],
      ].entries()) {
        for (const [column, text] of cells.entries())
          page.drawText(text, { font, size: 11, x: 60 + column * 200, y: 700 - row * 18 })
      }
    })
    expect(textsOf(result, 'row')).toEqual(['Nom\tVille', 'Rozenn Le Goff\tLens', 'Yann\tArras'])
  })

  test('columns of prose are read one after the other', async () => {
    const left = [
      'Rozenn vit chez sa tante depuis',
      'le mois de mars, avec son frère',
      'qui est plus jeune de deux ans',
      'et qui va encore à la crèche.',
    ]
    const right = [
      'Yann vit ailleurs, dans un foyer',
      'de la ville voisine, où il suit',
      'une formation de menuisier pour',
      'deux années encore, dit-il.',
    ]
    const result = await readDrawn(({ page, font }) => {
      for (const [line, text] of left.entries()) page.drawText(text, { font, size: 11, x: 60, y: 700 - line * 14 })
      for (const [line, text] of right.entries()) page.drawText(text, { font, size: 11, x: 320, y: 700 - line * 14 })
    })
    expect(visibleTexts(result)).toEqual([left.join('\n'), right.join('\n')])
  })

  test('no letter is lost where sizes are mixed', async () => {
    const words = Array.from({ length: 60 }, (_, index) => `Eta${index} tea`)
    const result = await readDrawn(({ page, font }) => {
      for (const [index, word] of words.entries()) {
        page.drawText(word, {
          font,
          size: 7 + (index % 9),
          x: 40 + (index % 3) * 170,
          y: 800 - Math.floor(index / 3) * 35,
        })
      }
    })
    const read = visibleTexts(result).join(' ').split(/\s+/).sort()
    expect(read).toEqual(words.flatMap((word) => word.split(' ')).sort())
  })

  test('letters painted twice to look bold are read once', async () => {
    const result = await readDrawn(({ page, font }) => {
      page.drawText('Rozenn', { font, size: 12, x: 80, y: 700 })
      page.drawText('Rozenn', { font, size: 12, x: 80.3, y: 700 })
    })
    expect(visibleTexts(result)).toEqual(['Rozenn'])
  })
})

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

  test('properties, form values and attachments are hidden passages', async () => {
    const result = await readDrawn(async ({ page, font, document }) => {
      page.drawText(sentence, { font, size: 12, x: 80, y: 700 })
      document.setAuthor('Zoé Kerbrat')
      const field = document.getForm().createTextField('mère')
      field.setText('Rozenn Le Goff')
      field.addToPage(page, { x: 80, y: 300, width: 200, height: 20, font })
      await document.attach(new TextEncoder().encode('note sur Yann'), 'yann.txt', { mimeType: 'text/plain' })
    })
    expect(visibleTexts(result)).toEqual([sentence])
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
