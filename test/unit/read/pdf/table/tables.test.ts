import { rgb } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Passage } from '../../../../../src/model/record/passage.ts'
import type { ReadResult } from '../../../../../src/read/entry/read-piece.ts'
import { type Drawing, readDrawn } from '../../draw-pdf.ts'
import { expectMapped } from '../../read-as.ts'

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A cell with its border, and its lines from the top. */
const drawCell = ({ page, font }: Drawing, box: Box, lines: readonly string[]): void => {
  page.drawRectangle({ ...box, borderColor: rgb(0, 0, 0), borderWidth: 0.5 })
  lines.forEach((text, at) => {
    page.drawText(text, { font, size: 9, x: box.x + 4, y: box.y + box.height - 13 - at * 11 })
  })
}

const rowsOf = (result: ReadResult): readonly Passage[] => result.passages.filter(({ role }) => role === 'row')

const textsOf = (result: ReadResult): readonly string[] => rowsOf(result).map(({ text }) => text)

describe('a table of a page', () => {
  test('the lines of a ruled cell are one cell, and an empty cell stays in its place', async () => {
    const result = await readDrawn((drawing) => {
      const cells = [
        ['Date', 'Objet', 'Suite'],
        ['12/03/2025', 'Visite au\ndomicile de\nla famille', 'à revoir'],
        ['', 'Courrier', ''],
        ['14/03/2025', '', 'clos\ndepuis'],
      ]
      cells.forEach((row, at) => {
        row.forEach((text, column) => {
          drawCell(drawing, { x: 60 + column * 110, y: 700 - at * 44, width: 110, height: 44 }, text.split('\n'))
        })
      })
    })
    expect(textsOf(result)).toEqual([
      'Date\tObjet\tSuite',
      '12/03/2025\tVisite au\ndomicile de\nla famille\tà revoir',
      '\tCourrier\t',
      '14/03/2025\t\tclos\ndepuis',
    ])
    expect(new Set(rowsOf(result).map(({ row }) => row?.table)).size).toBe(1)
    expectMapped(result.passages, (gap) => /^[\t\n]+$/.test(gap))
  })

  test('a cell over two columns or two rows says so, and what it covers is empty', async () => {
    const result = await readDrawn((drawing) => {
      drawCell(drawing, { x: 60, y: 660, width: 100, height: 60 }, ['Suivi'])
      drawCell(drawing, { x: 160, y: 690, width: 200, height: 30 }, ['Semaine du 3 mars'])
      drawCell(drawing, { x: 160, y: 660, width: 100, height: 30 }, ['lundi'])
      drawCell(drawing, { x: 260, y: 660, width: 100, height: 30 }, ['mardi'])
    })
    expect(textsOf(result)).toEqual(['Suivi\tSemaine du 3 mars\t', '\tlundi\tmardi'])
    expect(rowsOf(result).map(({ row }) => row?.spans)).toEqual([
      [
        { column: 0, columns: 1, rows: 2 },
        { column: 1, columns: 2, rows: 1 },
      ],
      [],
    ])
  })

  test('a row on a ground of its own heads the others', async () => {
    const result = await readDrawn((drawing) => {
      drawing.page.drawRectangle({ x: 60, y: 700, width: 220, height: 20, color: rgb(0.8, 0.85, 0.9) })
      for (const [at, row] of [
        ['Nature', 'Montant'],
        ['loyer', '410 €'],
        ['cantine', '38 €'],
      ].entries())
        row.forEach((text, column) => {
          drawCell(drawing, { x: 60 + column * 110, y: 700 - at * 20, width: 110, height: 20 }, [text])
        })
    })
    expect(rowsOf(result).map(({ row }) => row?.isHeader)).toEqual([true, false, false])
  })

  test('without lines, what stands nearer than rows do is one cell', async () => {
    const result = await readDrawn(({ page, font }) => {
      const put = (text: string, x: number, y: number) => page.drawText(text, { font, size: 9, x, y })
      for (const [at, [date, first, second]] of [
        ['03/02/2025', 'Les pièces demandées ont été', 'remises au guichet'],
        ['04/02/2025', 'La demande de logement reste', 'sans réponse'],
        ['05/02/2025', 'Accompagnement poursuivi, deux', 'visites par mois'],
      ].entries()) {
        put(date ?? '', 60, 700 - at * 32)
        put(first ?? '', 180, 700 - at * 32)
        put(second ?? '', 180, 689 - at * 32)
        put('accordé', 400, 700 - at * 32)
      }
    })
    expect(textsOf(result)).toEqual([
      '03/02/2025\tLes pièces demandées ont été\nremises au guichet\taccordé',
      '04/02/2025\tLa demande de logement reste\nsans réponse\taccordé',
      '05/02/2025\tAccompagnement poursuivi, deux\nvisites par mois\taccordé',
    ])
  })

  test('a head set to the left over sums set to the right is over them', async () => {
    const result = await readDrawn(({ page, font }) => {
      const put = (text: string, right: number, y: number) =>
        page.drawText(text, { font, size: 9, x: right - font.widthOfTextAtSize(text, 9), y })
      page.drawText('Poste', { font, size: 9, x: 60, y: 700 })
      page.drawText('Reçu', { font, size: 9, x: 180, y: 700 })
      page.drawText('Rendu', { font, size: 9, x: 300, y: 700 })
      for (const [at, [name, first, second]] of [
        ['loyer', '410,00 €', ''],
        ['cantine', '38,50 €', '12,00 €'],
        ['transport', '', '7,40 €'],
      ].entries()) {
        page.drawText(name ?? '', { font, size: 9, x: 60, y: 685 - at * 15 })
        put(first ?? '', 270, 685 - at * 15)
        put(second ?? '', 390, 685 - at * 15)
      }
    })
    expect(textsOf(result)).toEqual([
      'Poste\tReçu\tRendu',
      'loyer\t410,00 €\t',
      'cantine\t38,50 €\t12,00 €',
      'transport\t\t7,40 €',
    ])
  })

  const setRows = (rows: readonly (readonly string[])[], starts: readonly number[]) =>
    readDrawn(({ page, font }) => {
      rows.forEach((row, at) => {
        row.forEach((text, column) => {
          if (text !== '') page.drawText(text, { font, size: 12, x: starts[column] ?? 0, y: 700 - at * 14 })
        })
      })
    })

  test('without lines, a sentence over several columns leaves them theirs', async () => {
    const rows = [
      ['Lieu', 'Suite', 'Motif', 'Montant'],
      ['crèche', 'Le dossier est complet et transmis pour la décision.', '', ''],
      ['', '22/05/2025', '', '618,70 €'],
      ['loyer', '748,71 €', '02/12/2025', '17/09/2025'],
    ]
    const result = await setRows(rows, [60, 150, 260, 370])
    expect(textsOf(result)).toEqual(rows.map((row) => row.join('\t')))
    expect(rowsOf(result)[1]?.row?.spans).toEqual([{ column: 1, columns: 3, rows: 1 }])
  })

  test('a cell that nearly fills its column ends where the next column starts', async () => {
    const rows = [
      ['Lieu', 'Suite', 'Motif', 'Montant'],
      ['loyer', '748,71 €', '02/12/2025', '17/09/2025'],
      ['Maison Vauquelin', 'Le dossier est complet et transmis pour la décision.', '', ''],
      ['crèche', '200,68 €', '03/12/2025', '16/01/2025'],
    ]
    // 93.9 points wide in Helvetica 12: 4.3 before the second column, where a space is 3.3.
    const result = await setRows(rows, [60, 158.2, 260, 370])
    expect(textsOf(result)).toEqual(rows.map((row) => row.join('\t')))
  })

  test.each([
    [
      'dates and sums',
      [
        ['Objet', 'Date', 'Montant'],
        ['loyer', '12/03/2025', '410 €'],
        ['repas', '14/03/2025', '38 €'],
      ],
      true,
    ],
    [
      'words',
      [
        ['Objet', 'Lieu', 'Suite'],
        ['loyer', 'mairie', 'accordé'],
        ['repas', 'école', 'refusé'],
      ],
      false,
    ],
    [
      'a first row with its own date',
      [
        ['loyer', '12/03/2025', '410 €'],
        ['repas', '14/03/2025', '38 €'],
        ['aide', '15/03/2025', '20 €'],
      ],
      false,
    ],
  ] as const)('words over %s: a head is told by what stands under it', async (_, rows, isHeader) => {
    const result = await setRows(rows, [60, 200, 330])
    expect(rowsOf(result).map(({ row }) => row?.isHeader)).toEqual([isHeader, false, false])
  })

  test('what is written in the boxes of a comb is one cell', async () => {
    const result = await readDrawn((drawing) => {
      drawCell(drawing, { x: 60, y: 700, width: 120, height: 20 }, ['Date de la demande'])
      ;[...'14032025'].forEach((figure, at) => {
        drawCell(drawing, { x: 180 + at * 18, y: 700, width: 18, height: 20 }, [figure])
      })
      drawCell(drawing, { x: 60, y: 680, width: 120, height: 20 }, ['Service'])
      drawCell(drawing, { x: 180, y: 680, width: 144, height: 20 }, ['accueil du public'])
    })
    const texts = textsOf(result).map((text) => text.replaceAll('\t', '|').replace(/\|+$/, ''))
    expect(texts).toEqual(['Date de la demande|14032025', 'Service|accueil du public'])
  })

  test('a frame around a text is no table', async () => {
    const result = await readDrawn((drawing) => {
      drawCell(drawing, { x: 60, y: 600, width: 300, height: 120 }, [
        'La famille est reçue au service.',
        'Un point sera fait.',
      ])
    })
    expect(rowsOf(result)).toEqual([])
  })

  test('what goes on over the page is one table, and its head seen again is a head', async () => {
    const result = await readDrawn((drawing) => {
      const pages = [drawing.page, drawing.document.addPage([595, 842])]
      pages.forEach((page, rank) => {
        const rows = [
          ['Nature', 'Montant'],
          [`loyer ${rank}`, '410 €'],
          [`cantine ${rank}`, '38 €'],
        ]
        rows.forEach((row, at) => {
          row.forEach((text, column) => {
            drawCell({ ...drawing, page }, { x: 60 + column * 110, y: 700 - at * 20, width: 110, height: 20 }, [text])
          })
        })
      })
    })
    expect(new Set(rowsOf(result).map(({ row }) => row?.table)).size).toBe(1)
    expect(rowsOf(result).map(({ row }) => row?.isHeader)).toEqual([true, false, false, true, false, false])
  })
})
