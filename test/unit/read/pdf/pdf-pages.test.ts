import { describe, expect, test } from 'vitest'
import { readDrawn } from '../draw-pdf.ts'
import { textsOf, visibleTexts } from '../read-as.ts'

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

  test('a number cut by the end of its line is one number, not an item of a list', async () => {
    const text = 'La carte vitale porte le 2 75 11 99 351 044\n32. La pharmacie la refuse.'
    const result = await readDrawn(({ page, font }) => {
      page.drawText(text, { font, size: 11, lineHeight: 14, x: 60, y: 740 })
    })
    expect(visibleTexts(result)).toEqual([text])
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
