import { drawTable, put, widthOf } from '../geometry/sheet.ts'
import type { Item, Kind } from './kind.ts'
import { times, wrap, writeColumn, writeLines, writeRows } from './layout.ts'

/** Tables that must stay rows, and that nobody looked at while the reader was tuned. */
export const blindTables: readonly Kind[] = [
  {
    name: 'label and value, wrapped',
    isTable: true,
    draw: (pen) => {
      const rows = times(8, (rank) => [pen.word('label'), rank % 3 === 1 ? pen.say(1) : pen.word('value')])
      return [writeRows(pen, { at: [60, 760], lefts: [0, 150], widths: [140, 300], gap: 3 }, rows).items]
    },
  },
  {
    name: 'calendar',
    isTable: true,
    draw: (pen) => {
      const head = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.']
      const weeks = times(5, (week) =>
        times(7, (day) => String(week * 7 + day + 1)).filter((date) => Number(date) <= 31),
      )
      const title = writeLines(pen, [60, 780], ['Mars 2024'], { size: 14 })
      return [
        [
          title,
          ...writeRows(pen, { at: [60, 750], lefts: times(7, (day) => day * 62), gap: 18 }, [head, ...weeks]).items,
        ],
      ]
    },
  },
  {
    name: 'minutes: date, who, what',
    isTable: true,
    draw: (pen) => {
      const head = ['Date', 'Qui', 'Ce qui est dit']
      const rows = times(6, () => [pen.word('day'), pen.word('person'), pen.say(1 + pen.random.below(2))])
      return [
        writeRows(pen, { at: [60, 770], lefts: [0, 75, 190], widths: [70, 110, 290], gap: 6 }, [head, ...rows]).items,
      ]
    },
  },
  {
    name: 'margin of hours',
    isTable: true,
    draw: (pen) => {
      const rows = times(8, () => [pen.word('hour'), pen.say(1 + pen.random.below(2))])
      return [writeRows(pen, { at: [60, 770], lefts: [0, 56], widths: [50, 420] }, rows).items]
    },
  },
  {
    name: 'form with boxes to tick',
    isTable: true,
    draw: (pen) => {
      const rows = times(8, () => [`${pen.word('label')} :`, '[ ] oui', '[x] non', `autre : ${pen.word('value')}`])
      return [writeRows(pen, { at: [60, 760], lefts: [0, 150, 220, 290], gap: 6 }, rows).items]
    },
  },
  {
    name: 'four ruled columns, wrapped',
    isTable: true,
    draw: (pen) => {
      const widths = [90, 90, 150, 140]
      const rows = times(6, () =>
        [pen.word('person'), pen.word('town'), pen.say(1), pen.word('value')].map((text, rank) =>
          wrap(pen, text, { width: (widths[rank] ?? 90) - 10, size: 9, face: 'regular' }),
        ),
      )
      drawTable(pen.sheet, [60, 780], widths, rows)
      return [rows.map((cells): Item => ({ kind: 'row', cells }))]
    },
  },
  {
    name: 'table of contents',
    isTable: true,
    draw: (pen) => {
      const title = writeLines(pen, [60, 780], ['Sommaire'], { size: 16 })
      const rows = times(11, (rank): Item => {
        const [name, number] = [
          `${rank + 1}. ${pen.word('title')} et ${pen.word('label').toLowerCase()}`,
          String(rank * 3 + 2),
        ]
        writeLines(pen, [60, 745 - rank * 18], [name])
        put(pen.sheet, number, [520 - widthOf(pen.sheet, number, { size: 10, face: 'sans' }), 745 - rank * 18], {
          size: 10,
          face: 'sans',
        })
        return { kind: 'row', cells: [[name], [number]] }
      })
      return [[title, ...rows]]
    },
  },
  {
    name: 'numbered list far from its numbers',
    isTable: true,
    draw: (pen) => {
      const rows = times(7, (rank) => [`${rank + 1})`, pen.say(1 + pen.random.below(2))])
      const { items } = writeRows(pen, { at: [60, 770], lefts: [0, 28], widths: [20, 440] }, rows)
      return [items.map((item) => (item.kind === 'row' ? { kind: 'lines', lines: item.cells.flat() } : item))]
    },
  },
  {
    name: 'list of persons without a head',
    isTable: true,
    draw: (pen) => {
      const rows = times(7, () => [pen.word('person'), pen.word('day'), `${pen.word('street')}, ${pen.word('town')}`])
      const top = writeColumn(pen, { x: 60, top: 780, width: 470 }, [pen.say(2)])
      return [[...top.items, ...writeRows(pen, { at: [60, top.bottom - 16], lefts: [0, 140, 230] }, rows).items]]
    },
  },
  {
    name: 'questions and answers, no space between',
    isTable: true,
    draw: (pen) => {
      const rows = times(6, () => [pen.say(1), pen.say(1 + pen.random.below(2))])
      return [writeRows(pen, { at: [60, 770], lefts: [0, 220], widths: [190, 260] }, rows).items]
    },
  },
  {
    name: 'who to call, two a line',
    isTable: true,
    draw: (pen) => {
      const one = () => [pen.word('person'), pen.word('phone')]
      const rows = times(7, () => [...one(), ...one()])
      return [writeRows(pen, { at: [60, 760], lefts: [0, 115, 250, 365], gap: 3 }, rows).items]
    },
  },
]
