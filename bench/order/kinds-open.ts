import { box, rule } from '../geometry/sheet.ts'
import type { Flow, Kind } from './kind.ts'
import { times, writeColumn, writeLines } from './layout.ts'

const across = { x: 56, width: 483 } as const

/** Pages of columns that the reader was tuned on. */
export const openKinds: readonly Kind[] = [
  {
    name: 'two wide columns',
    isTable: false,
    draw: (pen) => {
      const look = { top: 760, width: 228, fit: 'justified', floor: 380 } as const
      const left = writeColumn(pen, { ...look, x: 56 }, [pen.say(5), pen.say(6), pen.say(5)])
      const right = writeColumn(pen, { ...look, x: 311 }, [pen.say(6), pen.say(5)])
      return [[...left.items, ...right.items]]
    },
  },
  {
    name: 'two narrow columns',
    isTable: false,
    draw: (pen) => {
      const look = { top: 740, width: 112, size: 9, floor: 500 }
      const left = writeColumn(pen, { ...look, x: 120 }, [pen.say(3), pen.say(3)])
      const right = writeColumn(pen, { ...look, x: 254 }, [pen.say(4), pen.say(2)])
      return [[...left.items, ...right.items]]
    },
  },
  {
    name: 'three columns',
    isTable: false,
    draw: (pen) => {
      const look = { width: 148, size: 9.5, floor: 420, fit: 'justified' } as const
      const title = writeLines(pen, [56, 780], [`Le journal de la maison : ${pen.word('title')}`], { size: 18 })
      const columns = [56, 223, 390].map((x) => writeColumn(pen, { ...look, x, top: 745 }, [pen.say(4), pen.say(6)]))
      return [[title, ...columns.flatMap(({ items }) => items)]]
    },
  },
  {
    name: 'columns of three lines',
    isTable: false,
    draw: (pen) => {
      const top = writeColumn(pen, { ...across, top: 770 }, [pen.say(3)])
      const look = { top: top.bottom - 20, width: 226, floor: top.bottom - 46 }
      const left = writeColumn(pen, { ...look, x: 56 }, [pen.say(3)])
      const right = writeColumn(pen, { ...look, x: 312 }, [pen.say(3)])
      const below = writeColumn(pen, { ...across, top: left.bottom - 20 }, [pen.say(3)])
      return [[...top.items, ...left.items, ...right.items, ...below.items]]
    },
  },
  {
    name: 'columns of two leadings',
    isTable: false,
    draw: (pen) => {
      const left = writeColumn(pen, { x: 56, top: 740, width: 236, size: 11, floor: 420 }, [pen.say(5), pen.say(4)])
      const right = writeColumn(pen, { x: 318, top: 740, width: 220, size: 9, floor: 420 }, [pen.say(6), pen.say(6)])
      return [left.items, right.items]
    },
  },
  {
    name: 'heading across in the middle',
    isTable: false,
    draw: (pen) => {
      const pair = (top: number, floor: number): Flow => {
        const look = { top, floor, width: 225, size: 10 }
        const left = writeColumn(pen, { ...look, x: 56 }, [pen.say(6)])
        return [...left.items, ...writeColumn(pen, { ...look, x: 314 }, [pen.say(6)]).items]
      }
      const upper = pair(770, 600)
      const heading = writeLines(pen, [190, 560], [`Ce qui est dit de la suite : ${pen.word('title')}`], {
        face: 'bold',
        size: 14,
      })
      return [[...upper, heading, ...pair(530, 380)]]
    },
  },
  {
    name: 'footnotes under columns',
    isTable: false,
    draw: (pen) => {
      const columns = [56, 312].flatMap((x, rank) => {
        const text = writeColumn(pen, { x, top: 760, width: 227, floor: 330 }, [pen.say(7), pen.say(5)])
        rule(pen.sheet, [x, 250], [x + 60, 250])
        const note = writeColumn(pen, { x, top: 240, width: 227, size: 7.5 }, [`${rank + 1}. ${pen.say(2)}`])
        return [text.items, note.items]
      })
      return columns
    },
  },
  {
    name: 'sidebar in a frame',
    isTable: false,
    draw: (pen) => {
      const main = writeColumn(pen, { x: 56, top: 770, width: 320, floor: 400 }, [pen.say(8), pen.say(7)])
      box(pen.sheet, [396, 540], 148, 240)
      const look = { x: 404, width: 132, size: 9, floor: 550 }
      const head = writeLines(pen, [404, 762], [`Repères : ${pen.word('title')}`], { face: 'bold' })
      const side = writeColumn(pen, { ...look, top: 744 }, [pen.say(2), pen.say(2), pen.say(1)])
      return [main.items, [head, ...side.items]]
    },
  },
  {
    name: 'notes in the left margin',
    isTable: false,
    draw: (pen) => {
      const main = writeColumn(pen, { x: 170, top: 770, width: 370, floor: 360 }, [pen.say(6), pen.say(7), pen.say(6)])
      const notes = [750, 640, 520].map(
        (top) => writeColumn(pen, { x: 56, top, width: 94, size: 7.5, floor: top - 70 }, [pen.say(1)]).items,
      )
      return [main.items, ...notes]
    },
  },
  {
    name: 'boxes side by side',
    isTable: false,
    draw: (pen) => {
      const top = writeColumn(pen, { ...across, top: 770 }, [pen.say(3)])
      const boxes = [56, 306].flatMap((x) => {
        box(pen.sheet, [x, 560], 232, 130)
        const head = writeLines(pen, [x + 8, 672], [pen.word('title')], { face: 'bold' })
        return [head, ...writeColumn(pen, { x: x + 8, top: 654, width: 216, floor: 570 }, [pen.say(3)]).items]
      })
      const below = writeColumn(pen, { ...across, top: 530 }, [pen.say(4)])
      return [[...top.items, ...boxes, ...below.items]]
    },
  },
  {
    name: 'letter, addressee lower',
    isTable: false,
    draw: (pen) => {
      const sender = writeLines(
        pen,
        [56, 780],
        ['Département du Nord', 'Service social de secteur', pen.word('street'), pen.word('town'), pen.word('phone')],
      )
      const to = writeLines(pen, [330, 742], [`Madame ${pen.word('person')}`, pen.word('street'), pen.word('town')])
      const date = writeLines(pen, [330, 660], [`Corvanne, le ${pen.word('day')}`])
      const body = writeColumn(pen, { ...across, top: 610, gap: 8 }, [pen.say(3), pen.say(3)])
      return [[sender], [to, date, ...body.items]]
    },
  },
  {
    name: 'letter, references and date',
    isTable: false,
    draw: (pen) => {
      const sender = writeLines(pen, [56, 790], ['Maison de l’enfance', pen.word('street'), pen.word('town')])
      const refs = writeLines(
        pen,
        [56, 708],
        ['Affaire suivie par :', pen.word('person'), 'Nos références : 24-118', pen.word('phone')],
        { size: 8.5, leading: 11 },
      )
      const to = writeLines(pen, [320, 712], ['Tribunal judiciaire', 'Cabinet du juge', pen.word('town')], {
        leading: 14,
      })
      const body = writeColumn(pen, { ...across, top: 620, gap: 8 }, [pen.say(4), pen.say(2)])
      return [[sender], [refs], [to], body.items]
    },
  },
  {
    name: 'two signatures',
    isTable: false,
    draw: (pen) => {
      const body = writeColumn(pen, { ...across, top: 700, gap: 8 }, [pen.say(4), pen.say(3)])
      const y = body.bottom - 40
      const sides = [80, 360].map((x) => {
        const role = writeLines(pen, [x, y], [`${pen.word('role')},`])
        return [role, writeLines(pen, [x, y - 52], [pen.word('person')])]
      })
      return [body.items, ...sides]
    },
  },
  {
    name: 'columns with bullets',
    isTable: false,
    draw: (pen) => {
      const columns = [56, 316].map((x) => {
        const head = writeLines(pen, [x, 750], [pen.word('title')], { face: 'bold', size: 12 })
        let y = 728
        const items = times(4, () => {
          writeLines(pen, [x, y], ['•'])
          const { items: said, bottom } = writeColumn(pen, { x: x + 16, top: y, width: 200 }, [pen.say(1)])
          y = bottom - 4
          const [first] = said
          return first?.kind === 'lines' ? { kind: 'lines' as const, lines: ['•', ...first.lines] } : head
        })
        return [head, ...items]
      })
      return columns
    },
  },
  {
    name: 'columns of unequal length',
    isTable: false,
    draw: (pen) => {
      const left = writeColumn(
        pen,
        { x: 56, top: 770, width: 225, floor: 250 },
        times(4, () => pen.say(4)),
      )
      const right = writeColumn(pen, { x: 312, top: 770, width: 225, floor: 660 }, [pen.say(4)])
      return [[...left.items, ...right.items]]
    },
  },
  {
    name: 'prose beside a ruled table',
    isTable: false,
    draw: (pen) => {
      const main = writeColumn(pen, { x: 56, top: 760, width: 230, floor: 480 }, [pen.say(6), pen.say(5)])
      const rows = times(7, () => [pen.word('label'), pen.word('value')])
      const items = rows.map((row, rank) => {
        const y = 748 - rank * 22
        box(pen.sheet, [316, y - 8], 110, 22)
        box(pen.sheet, [426, y - 8], 112, 22)
        writeLines(pen, [320, y], [row[0] ?? ''], { size: 9 })
        writeLines(pen, [430, y], [row[1] ?? ''], { size: 9 })
        return { kind: 'row' as const, cells: row.map((cell) => [cell]) }
      })
      return [main.items, items]
    },
  },
  {
    name: 'columns under a header',
    isTable: false,
    draw: (pen) => {
      const header = writeLines(pen, [56, 810], ['Service social de Corvanne'], { size: 8 })
      const number = writeLines(pen, [500, 810], ['page 3 sur 7'], { size: 8 })
      const look = { top: 770, width: 227, floor: 120, fit: 'justified' } as const
      const left = writeColumn(
        pen,
        { ...look, x: 56 },
        times(5, () => pen.say(4)),
      )
      const right = writeColumn(
        pen,
        { ...look, x: 312 },
        times(5, () => pen.say(4)),
      )
      const foot = writeLines(pen, [56, 60], ['Document confidentiel'], { size: 8 })
      const date = writeLines(pen, [490, 60], [pen.word('day')], { size: 8 })
      return [[header], [number], [...left.items, ...right.items], [foot], [date]]
    },
  },
  {
    name: 'columns, prose, columns',
    isTable: false,
    draw: (pen) => {
      const first = writeColumn(pen, { ...across, top: 780 }, [pen.say(3)])
      const upper = [56, 306].flatMap(
        (x) => writeColumn(pen, { x, top: 715, width: 233, floor: 610 }, [pen.say(6)]).items,
      )
      const middle = writeColumn(pen, { ...across, top: 580 }, [pen.say(4)])
      const lower = [56, 226, 396].flatMap(
        (x) => writeColumn(pen, { x, top: 500, width: 146, size: 9, floor: 400 }, [pen.say(5)]).items,
      )
      return [[...first.items, ...upper, ...middle.items, ...lower]]
    },
  },
  {
    name: 'columns with headings',
    isTable: false,
    draw: (pen) => {
      const columns = [56, 312].map((x) => {
        let y = 770
        return times(3, () => {
          const head = writeLines(pen, [x, y], [pen.word('title')], { face: 'bold', size: 12 })
          const text = writeColumn(pen, { x, top: y - 18, width: 227 }, [pen.say(2 + pen.random.below(3))])
          y = text.bottom - 10
          return [head, ...text.items]
        }).flat()
      })
      return [columns.flat()]
    },
  },
  {
    name: 'tight gutter',
    isTable: false,
    draw: (pen) => {
      const look = { top: 760, width: 150, size: 9, floor: 420, fit: 'justified', hasHyphens: true } as const
      const columns = [60, 221, 382].map((x) => writeColumn(pen, { ...look, x }, [pen.say(4), pen.say(5)]))
      return [columns.flatMap(({ items }) => items)]
    },
  },
]
