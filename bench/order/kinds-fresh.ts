import { box, rule } from '../geometry/sheet.ts'
import type { Kind } from './kind.ts'
import { times, writeColumn, writeLines, writeRows } from './layout.ts'

/** Written after the reader was tuned on the two other halves, and judged once. */
export const freshKinds: readonly Kind[] = [
  {
    name: 'leaflet of three folds',
    isTable: false,
    draw: (pen) =>
      [40, 232, 424].map((x, rank) => {
        const head = writeLines(pen, [x, 770 - rank * 14], [pen.word('title')], { face: 'bold', size: 13 })
        const text = writeColumn(
          pen,
          { x, top: 740 - rank * 14, width: 135, size: 9, gap: 5 },
          times(3, () => pen.say(2)),
        )
        return [head, ...text.items]
      }),
  },
  {
    name: 'two columns in a serif face',
    isTable: false,
    draw: (pen) => {
      const look = { top: 770, width: 216, size: 11, leading: 13, face: 'serif', indent: 14, floor: 300 } as const
      const columns = [64, 304].map((x) =>
        writeColumn(
          pen,
          { ...look, x },
          times(5, () => pen.say(3)),
        ),
      )
      return [columns.flatMap(({ items }) => items)]
    },
  },
  {
    name: 'short news under long ones',
    isTable: false,
    draw: (pen) => {
      const top = writeColumn(pen, { x: 50, top: 780, width: 495, size: 11 }, [pen.say(4)])
      rule(pen.sheet, [50, top.bottom], [545, top.bottom])
      const columns = [50, 220, 390].map(
        (x, rank) => writeColumn(pen, { x, top: top.bottom - 20, width: 155, size: 8.5 }, [pen.say(2 + rank)]).items,
      )
      return [[...top.items, ...columns.flat()]]
    },
  },
  {
    name: 'quotation in the outer margin',
    isTable: false,
    draw: (pen) => {
      const main = writeColumn(
        pen,
        { x: 60, top: 770, width: 330, size: 10.5, floor: 380 },
        times(4, () => pen.say(3)),
      )
      const quote = writeColumn(pen, { x: 420, top: 640, width: 125, size: 13, face: 'slanted', floor: 520 }, [
        `« ${pen.say(1)} »`,
      ])
      return [main.items, quote.items]
    },
  },
  {
    name: 'sender in a framed head',
    isTable: false,
    draw: (pen) => {
      box(pen.sheet, [56, 730], 190, 64)
      const sender = writeLines(
        pen,
        [62, 780],
        ['Centre médical du Port', pen.word('street'), pen.word('town'), pen.word('phone')],
        { size: 9, leading: 13 },
      )
      const to = writeLines(pen, [350, 726], [`Docteur ${pen.word('person')}`, pen.word('street'), pen.word('town')])
      return [
        [sender],
        [to],
        writeColumn(
          pen,
          { x: 56, top: 640, width: 480, gap: 7 },
          times(3, () => pen.say(3)),
        ).items,
      ]
    },
  },
  {
    name: 'lists side by side, long and short',
    isTable: false,
    draw: (pen) =>
      [60, 320].map((x, rank) => {
        const head = writeLines(pen, [x, 760], [rank === 0 ? 'Ce qui va bien' : 'Ce qui inquiète'], { face: 'bold' })
        let y = 742
        const items = times(3 + rank * 2, () => {
          const said = writeColumn(pen, { x, top: y, width: 225 }, [`– ${pen.say(1)}`])
          y = said.bottom
          return said.items
        })
        return [head, ...items.flat()]
      }),
  },
  {
    name: 'two columns, the second half empty',
    isTable: false,
    draw: (pen) => {
      const left = writeColumn(pen, { x: 56, top: 760, width: 230, size: 10 }, [pen.say(5), pen.say(5)])
      const right = writeColumn(pen, { x: 310, top: 760, width: 230, size: 10 }, [pen.say(2)])
      return [[...left.items, ...right.items], writeLines(pen, [270, 50], ['– 4 –'], { size: 9 })].map((item) =>
        Array.isArray(item) ? item : [item],
      )
    },
  },
  {
    name: 'weekly menu',
    isTable: true,
    draw: (pen) => {
      const rows = ['lundi', 'mardi', 'jeudi', 'vendredi'].map((day) => [
        day,
        pen.word('value'),
        pen.word('title'),
        pen.word('hour'),
      ])
      return [writeRows(pen, { at: [60, 740], lefts: [0, 90, 220, 360], gap: 10, size: 11 }, rows).items]
    },
  },
  {
    name: 'list of calls',
    isTable: true,
    draw: (pen) => {
      const rows = times(12, () => [
        `${pen.word('day')}, ${pen.word('hour')}`,
        pen.word('phone'),
        `${pen.word('person')}, ${pen.word('value')}`,
      ])
      return [writeRows(pen, { at: [60, 770], lefts: [0, 140, 250], size: 9 }, rows).items]
    },
  },
  {
    name: 'identity sheet',
    isTable: true,
    draw: (pen) => {
      const rows = [
        ['Nom et prénom', pen.word('person')],
        ['Adresse', pen.word('street')],
        ['Ville', pen.word('town')],
        ['Téléphone', pen.word('phone')],
        ['Mesure en cours', pen.word('value')],
        ['Suivi par', pen.word('person')],
      ]
      return [writeRows(pen, { at: [60, 760], lefts: [0, 180], gap: 5 }, rows).items]
    },
  },
  {
    name: 'journal with hours',
    isTable: true,
    draw: (pen) => {
      const rows = times(7, () => [`${pen.word('hour')} –`, pen.say(1 + pen.random.below(3))])
      return [writeRows(pen, { at: [60, 770], lefts: [0, 66], widths: [60, 410], size: 9.5, gap: 3 }, rows).items]
    },
  },
]
