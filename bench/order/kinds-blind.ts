import { degrees } from 'pdf-lib'
import { box, rule, widthOf } from '../geometry/sheet.ts'
import type { Flow, Kind } from './kind.ts'
import { times, wrap, writeColumn, writeLines } from './layout.ts'

const across = { x: 60, width: 470 } as const

/** Pages of columns that nobody looked at while the reader was tuned. */
export const blindKinds: readonly Kind[] = [
  {
    name: 'four columns of a newspaper',
    isTable: false,
    draw: (pen) => {
      const look = { top: 730, width: 104, size: 8.5, floor: 480, fit: 'justified', hasHyphens: true } as const
      const columns = [60, 180, 300, 420].map((x) => writeColumn(pen, { ...look, x }, [pen.say(3), pen.say(3)]))
      return [columns.flatMap(({ items }) => items)]
    },
  },
  {
    name: 'three columns of two leadings',
    isTable: false,
    draw: (pen) => {
      const sizes = [9, 10.5, 8]
      return sizes.map(
        (size, rank) =>
          writeColumn(pen, { x: 60 + rank * 166, top: 760 - rank * 3, width: 142, size, floor: 470 }, [
            pen.say(5),
            pen.say(4),
          ]).items,
      )
    },
  },
  {
    name: 'heading across three columns',
    isTable: false,
    draw: (pen) => {
      const band = (top: number, floor: number): Flow =>
        [60, 225, 390].flatMap((x) => writeColumn(pen, { x, top, floor, width: 140, size: 9 }, [pen.say(5)]).items)
      const upper = band(770, 660)
      const heading = writeLines(pen, [216, 625], [`${pen.word('title')} et ${pen.word('title').toLowerCase()}`], {
        size: 15,
      })
      return [[...upper, heading, ...band(596, 480)]]
    },
  },
  {
    name: 'footnote of the whole width',
    isTable: false,
    draw: (pen) => {
      const look = { top: 750, width: 218, floor: 200, gap: 5 }
      const columns = [60, 312].flatMap(
        (x) =>
          writeColumn(
            pen,
            { ...look, x },
            times(4, () => pen.say(4)),
          ).items,
      )
      rule(pen.sheet, [60, 160], [200, 160])
      const note = writeColumn(pen, { ...across, top: 148, size: 8 }, [`1. ${pen.say(3)}`])
      return [[...columns, ...note.items]]
    },
  },
  {
    name: 'frame in the middle of prose',
    isTable: false,
    draw: (pen) => {
      const above = writeColumn(pen, { ...across, top: 780 }, [pen.say(4)])
      const main = writeColumn(pen, { x: 60, top: above.bottom, width: 290, floor: 600 }, [pen.say(8)])
      box(pen.sheet, [366, 604], 168, above.bottom - 590)
      const side = writeColumn(pen, { x: 374, top: above.bottom - 6, width: 150, size: 9, face: 'bold', floor: 612 }, [
        pen.say(3),
      ])
      const below = writeColumn(pen, { ...across, top: 575 }, [pen.say(4)])
      return [[...above.items], main.items, side.items, below.items]
    },
  },
  {
    name: 'notes in the right margin',
    isTable: false,
    draw: (pen) => {
      const main = writeColumn(
        pen,
        { x: 60, top: 760, width: 350, fit: 'justified', floor: 330, gap: 6 },
        times(4, () => pen.say(4)),
      )
      const notes = [757, 610, 455].map(
        (top) =>
          writeColumn(pen, { x: 432, top, width: 108, size: 8, floor: top - 60, face: 'slanted' }, [pen.say(1)]).items,
      )
      return [main.items, ...notes]
    },
  },
  {
    name: 'three boxes side by side',
    isTable: false,
    draw: (pen) => {
      const boxes = [60, 222, 384].map((x) => {
        box(pen.sheet, [x, 640], 150, 110)
        const head = writeLines(pen, [x + 8, 732], [pen.word('title')], { face: 'bold', size: 11 })
        const text = writeColumn(pen, { x: x + 8, top: 714, width: 134, size: 9, floor: 650 }, [pen.say(2)])
        return [head, ...text.items]
      })
      return [...boxes, writeColumn(pen, { ...across, top: 600 }, [pen.say(4)]).items]
    },
  },
  {
    name: 'letter, addressee at the same height',
    isTable: false,
    draw: (pen) => {
      const look = { size: 10.5, leading: 14 }
      const sender = ['Association Le Pont', 'Antenne de Lens', pen.word('street'), pen.word('town')]
      const to = [`Monsieur ${pen.word('person')}`, 'Résidence du Parc', pen.word('street'), pen.word('town')]
      const left = writeLines(pen, [60, 775], sender, look)
      const right = writeLines(pen, [340, 775], to, look)
      const body = writeColumn(pen, { ...across, top: 660, gap: 9 }, [pen.say(3), pen.say(3), pen.say(2)])
      return [[left], [right], body.items]
    },
  },
  {
    name: 'three signatures',
    isTable: false,
    draw: (pen) => {
      const body = writeColumn(pen, { ...across, top: 720, gap: 8 }, [pen.say(4), pen.say(3)])
      const y = body.bottom - 50
      const sides = [60, 235, 410].map((x) => {
        const role = writeLines(pen, [x, y], [pen.word('role'), 'lu et approuvé'], { size: 9, leading: 12 })
        return [role, writeLines(pen, [x, y - 70], [pen.word('person')], { size: 9 })]
      })
      return [body.items, ...sides]
    },
  },
  {
    name: 'narrow columns, indented paragraphs',
    isTable: false,
    draw: (pen) => {
      const look = {
        top: 742,
        width: 126,
        size: 9,
        indent: 12,
        floor: 460,
        hasHyphens: true,
        fit: 'justified',
      } as const
      const columns = [70, 212, 354].map((x) =>
        writeColumn(
          pen,
          { ...look, x },
          times(4, () => pen.say(2)),
        ),
      )
      return [columns.flatMap(({ items }) => items)]
    },
  },
  {
    name: 'right column begins lower',
    isTable: false,
    draw: (pen) => {
      const left = writeColumn(pen, { x: 60, top: 770, width: 220, floor: 420 }, [pen.say(6), pen.say(6)])
      const right = writeColumn(pen, { x: 312, top: 668, width: 220, floor: 420 }, [pen.say(5), pen.say(4)])
      return [[...left.items, ...right.items]]
    },
  },
  {
    name: 'prose beside figures',
    isTable: false,
    draw: (pen) => {
      const main = writeColumn(pen, { x: 60, top: 760, width: 250, floor: 500 }, [pen.say(6), pen.say(6)])
      const rows = times(8, (rank) => [pen.word('label'), `${rank * 41 + 90} €`])
      const items = rows.map((row, rank) => {
        writeLines(pen, [350, 755 - rank * 17], [row[0] ?? ''], { size: 9 })
        writeLines(pen, [470, 755 - rank * 17], [row[1] ?? ''], { size: 9 })
        return { kind: 'row' as const, cells: row.map((cell) => [cell]) }
      })
      return [main.items, items]
    },
  },
  {
    name: 'three columns under a running head',
    isTable: false,
    draw: (pen) => {
      const head = writeLines(pen, [60, 808], ['Bulletin du réseau'], { size: 8, face: 'slanted' })
      const date = writeLines(pen, [470, 808], [`no 12, ${pen.word('day')}`], { size: 8 })
      const look = { top: 765, width: 142, size: 9, floor: 140 }
      const columns = [60, 224, 388].map((x) =>
        writeColumn(
          pen,
          { ...look, x },
          times(5, () => pen.say(4)),
        ),
      )
      const number = writeLines(pen, [292, 60], ['12'], { size: 9 })
      return [[head], [date], columns.flatMap(({ items }) => items), [number]]
    },
  },
  {
    name: 'a narrow and a wide column',
    isTable: false,
    draw: (pen) => {
      const left = writeColumn(pen, { x: 60, top: 750, width: 130, size: 9, floor: 430 }, [pen.say(4), pen.say(3)])
      const right = writeColumn(pen, { x: 212, top: 750, width: 320, size: 10, leading: 14, floor: 430 }, [
        pen.say(6),
        pen.say(6),
      ])
      return [left.items, right.items]
    },
  },
  {
    name: 'columns, headings, open paragraphs',
    isTable: false,
    draw: (pen) => {
      const columns = [60, 318].map((x) => {
        let y = 760
        return times(3, () => {
          const head = writeLines(pen, [x, y], [pen.word('title')], { face: 'bold', size: 11 })
          const text = writeColumn(pen, { x, top: y - 20, width: 212, gap: 10 }, [
            pen.say(2),
            pen.say(1 + pen.random.below(2)),
          ])
          y = text.bottom - 16
          return [head, ...text.items]
        }).flat()
      })
      return [columns.flat()]
    },
  },
  {
    name: 'very tight gutter',
    isTable: false,
    draw: (pen) => {
      const look = { top: 756, width: 231, size: 9.5, floor: 350, fit: 'justified', hasHyphens: true } as const
      const columns = [60, 300].map((x) =>
        writeColumn(
          pen,
          { ...look, x },
          times(4, () => pen.say(4)),
        ),
      )
      return [columns.flatMap(({ items }) => items)]
    },
  },
  {
    name: 'columns on a turned page',
    isTable: false,
    draw: (pen) => {
      const flow = [60, 330].map((left) => {
        const lines = wrap(pen, pen.say(8), { width: 240, size: 10 })
        for (const [rank, line] of lines.entries())
          pen.sheet.page.drawText(line, {
            x: 90 + rank * 13,
            y: left,
            size: 10,
            font: pen.sheet.faces.sans,
            rotate: degrees(90),
          })
        return { kind: 'lines' as const, lines }
      })
      return [flow]
    },
  },
  {
    name: 'author beside the text',
    isTable: false,
    draw: (pen) => {
      const title = writeLines(pen, [60, 780], ['Une année à la maison'], { size: 18, face: 'bold' })
      const about = writeLines(pen, [60, 740], [pen.word('person'), 'éducatrice', 'depuis dix ans', 'à Corvanne'], {
        size: 9,
        leading: 12,
      })
      const text = writeColumn(pen, { x: 180, top: 741, width: 350, size: 10, leading: 13.5, floor: 500 }, [
        pen.say(6),
        pen.say(5),
      ])
      return [[title], [about], text.items]
    },
  },
  {
    name: 'two letters on one sheet',
    isTable: false,
    draw: (pen) =>
      [50, 440].map((x) => {
        const head = writeLines(pen, [x > 300 ? 312 : 50, 780], [pen.word('town'), `le ${pen.word('day')}`], {
          size: 9,
        })
        const column = { x: x > 300 ? 312 : 50, top: 735, width: 230, size: 9.5, gap: 6, floor: 420 }
        const body = writeColumn(pen, column, [`Madame, ${pen.say(3)}`, pen.say(3), pen.say(2)])
        const name = pen.word('person')
        writeLines(
          pen,
          [column.x + 226 - widthOf(pen.sheet, name, { size: 10, face: 'sans' }), body.bottom - 24],
          [name],
        )
        return [head, ...body.items, { kind: 'lines', lines: [name] }]
      }),
  },
]
