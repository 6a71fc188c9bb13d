import { box, rule } from '../geometry/sheet.ts'
import type { Flow, Kind, Pen } from './kind.ts'
import { times, writeColumn, writeLines, writeRows } from './layout.ts'

// Written on 2026-12-01 before the code that it judges (tags as a source of order, signatures, letters side by side), and
// not looked at before that was done.

const across = { x: 56, width: 483 } as const

export const laterKinds: readonly Kind[] = [
  {
    name: 'bulletin with figures',
    isTable: false,
    draw: (pen) => {
      const head = writeLines(pen, [50, 790], ['Bulletin du service'], { face: 'bold', size: 18 })
      const flows: Flow[] = []
      const main = [50, 306].flatMap((x, rank) => {
        const above = writeColumn(pen, { x, top: 750, width: 236, size: 9.5, gap: 5 }, [pen.say(3), pen.say(2)])
        const top = above.bottom - 4 - rank * 30
        box(pen.sheet, [x, top - 90], 236, 90)
        flows.push([writeLines(pen, [x, top - 102], [`Figure ${rank + 1}. ${pen.word('title')}`], { size: 8 })])
        const below = writeColumn(pen, { x, top: top - 124, width: 236, size: 9.5, gap: 5 }, [pen.say(3), pen.say(2)])
        return [...above.items, ...below.items]
      })
      return [[head], main, ...flows]
    },
  },
  {
    name: 'present and excused, side by side',
    isTable: false,
    draw: (pen) => {
      const head = writeColumn(pen, { ...across, top: 770 }, [pen.say(2)])
      const y = head.bottom - 14
      const lists = [56, 310].map((x, rank) => {
        const title = writeLines(pen, [x, y], [rank === 0 ? 'Présents' : 'Excusés'], { face: 'bold' })
        const names = times(6 - rank * 3, () => `${pen.word('person')}, ${pen.word('role').toLowerCase()}`)
        return [title, writeLines(pen, [x, y - 15], names)]
      })
      const body = writeColumn(pen, { ...across, top: y - 120, gap: 7 }, [pen.say(4), pen.say(3)])
      return [head.items, ...lists, body.items]
    },
  },
  {
    name: 'letter, four blocks in its head',
    isTable: false,
    draw: (pen) => {
      const small = { size: 9, leading: 11.5 } as const
      const sender = writeLines(
        pen,
        [56, 792],
        ['Département du Ponant', 'Direction de l’enfance', 'Cellule des informations', pen.word('phone')],
        small,
      )
      const to = writeLines(
        pen,
        [330, 758],
        [`Madame ${pen.word('person')}`, pen.word('street'), 'Bâtiment B', pen.word('town')],
      )
      const references = writeLines(
        pen,
        [56, 700],
        ['Nos réf. : DE/2024/118', `Suivi par : ${pen.word('person')}`, 'Objet : votre courrier'],
        small,
      )
      const place = writeLines(pen, [330, 690], [`Corvanne, le ${pen.word('day')}`])
      const body = writeColumn(
        pen,
        { ...across, top: 630, gap: 8 },
        times(3, () => pen.say(3)),
      )
      const name = writeLines(pen, [350, body.bottom - 40], [pen.word('role'), pen.word('person')])
      return [[sender], [to], [references], [place], body.items, [name]]
    },
  },
  {
    name: 'notes in two columns under the page',
    isTable: false,
    draw: (pen) => {
      const body = writeColumn(pen, { ...across, top: 780, size: 10.5, gap: 6, floor: 240 }, [
        pen.say(5),
        pen.say(5),
        pen.say(4),
      ])
      rule(pen.sheet, [56, 178], [200, 178])
      const notes = [56, 306].map(
        (x, rank) =>
          writeColumn(pen, { x, top: 164, width: 228, size: 8, gap: 2 }, [
            `${rank * 2 + 1}. ${pen.say(1)}`,
            `${rank * 2 + 2}. ${pen.say(1)}`,
          ]).items,
      )
      return [body.items, ...notes]
    },
  },
  {
    name: 'frame at the side of two columns',
    isTable: false,
    draw: (pen) => {
      const columns = [44, 218].map(
        (x) =>
          writeColumn(
            pen,
            { x, top: 760, width: 158, size: 9, indent: 8, fit: 'justified' },
            times(3, () => pen.say(3)),
          ).items,
      )
      box(pen.sheet, [396, 560], 158, 210)
      const head = writeLines(pen, [404, 752], ['À retenir'], { face: 'bold', size: 11 })
      const aside = writeColumn(pen, { x: 404, top: 732, width: 142, size: 9, gap: 4, floor: 570 }, [
        pen.say(2),
        pen.say(2),
      ])
      return [columns.flat(), [head, ...aside.items]]
    },
  },
  { name: 'list of three levels', isTable: false, draw: (pen) => [levels(pen)] },
  {
    name: 'signed in two places',
    isTable: false,
    draw: (pen) => {
      const body = writeColumn(pen, { ...across, top: 720, gap: 8 }, [pen.say(4), pen.say(4)])
      const y = body.bottom - 36
      const sides = [56, 330].map((x) => [
        writeLines(pen, [x, y], [`Fait à Corvanne, le ${pen.word('day')}`]),
        writeLines(pen, [x, y - 28], [pen.word('role'), 'du service d’accueil']),
        writeLines(pen, [x, y - 104], [pen.word('person')], { face: 'bold' }),
      ])
      return [body.items, ...sides]
    },
  },
  {
    name: 'agreement of three',
    isTable: false,
    draw: (pen) => {
      const body = writeColumn(pen, { ...across, top: 600 }, [pen.say(4)])
      const y = body.bottom - 44
      const sides = ['La mère', 'Le père', 'Le service'].map((who, rank) => [
        writeLines(pen, [56 + rank * 168, y], [who, pen.word('person'), `le ${pen.word('day')}`, 'Signature :']),
      ])
      return [body.items, ...sides]
    },
  },
  {
    name: 'two notices with a slip',
    isTable: false,
    draw: (pen) =>
      [44, 314].map((x) => {
        const head = writeLines(pen, [x, 790], ['Avis de passage', pen.word('street')], { face: 'bold', size: 11 })
        const body = writeColumn(pen, { x, top: 752, width: 236, size: 10, gap: 6 }, [
          `Monsieur, ${pen.say(2)}`,
          pen.say(2),
        ])
        const end = writeLines(pen, [x + 120, body.bottom - 20], [pen.word('role'), pen.word('person')])
        rule(pen.sheet, [x, body.bottom - 52], [x + 236, body.bottom - 52])
        const slip = writeColumn(pen, { x, top: body.bottom - 70, width: 236, size: 9 }, [`Coupon : ${pen.say(1)}`])
        return [head, ...body.items, end, ...slip.items]
      }),
  },
  {
    name: 'columns that end in bullets and a close',
    isTable: false,
    draw: (pen) => {
      const columns = [56, 310].map((x) => {
        const text = writeColumn(pen, { x, top: 770, width: 228, size: 10, gap: 6 }, [pen.say(3)])
        let y = text.bottom - 6
        const items = times(3, () => {
          const said = writeColumn(pen, { x, top: y, width: 228, size: 10 }, [`• ${pen.say(1)}`])
          y = said.bottom - 2
          return said.items
        })
        return { items: [...text.items, ...items.flat()], bottom: y }
      })
      const top = Math.min(...columns.map(({ bottom }) => bottom)) - 24
      const close = writeColumn(pen, { ...across, top, size: 10 }, [pen.say(3)])
      return [[...columns.flatMap(({ items }) => items), ...close.items]]
    },
  },
]

/** 1., 1.1 and a), each further in, with lines that wrap. */
const levels = (pen: Pen): Flow => {
  let y = 780
  const write = (x: number, text: string): Flow => {
    const { items, bottom } = writeColumn(pen, { x, top: y, width: 540 - x, size: 10.5 }, [text])
    y = bottom - 3
    return items
  }
  return [1, 2, 3].flatMap((first) => [
    ...write(56, `${first}. ${pen.word('title')}`),
    ...[1, 2].flatMap((second) => [
      ...write(76, `${first}.${second} ${pen.say(1)}`),
      ...['a', 'b'].flatMap((letter) => write(98, `${letter}) ${pen.say(1)}`)),
    ]),
  ])
}

const attendance: Kind = {
  name: 'minutes with an attendance list',
  isTable: true,
  draw: (pen) => {
    const head = writeLines(pen, [56, 790], ['Compte rendu de la réunion de synthèse'], { face: 'bold', size: 13 })
    const rows = [
      ['Nom', 'Qualité', 'Présence'],
      ...times(6, (rank) => [pen.word('person'), pen.word('role'), rank % 3 === 2 ? 'excusée' : 'présente']),
    ]
    const list = writeRows(pen, { at: [56, 764], lefts: [0, 180, 340], gap: 2 }, rows)
    const body = writeColumn(
      pen,
      { ...across, top: list.bottom - 20, gap: 7 },
      times(3, (rank) => `${rank + 1}. ${pen.say(3)}`),
    )
    return [[head], list.items, body.items]
  },
}

export const laterTables: readonly Kind[] = [
  attendance,
  {
    name: 'form with sections',
    isTable: true,
    draw: (pen) => {
      let y = 790
      const flows = ['Identité', 'Famille', 'Logement'].flatMap((section) => {
        const head = writeLines(pen, [56, y], [section], { face: 'bold', size: 12 })
        const rows = times(3, () => [
          ...[`${pen.word('label')} :`, pen.word('value')],
          ...[`${pen.word('label')} :`, pen.word('value')],
        ])
        const fields = writeRows(pen, { at: [56, y - 20], lefts: [0, 95, 260, 355], gap: 5 }, rows)
        const remark = writeColumn(pen, { ...across, top: fields.bottom - 6 }, [`Observations : ${pen.say(2)}`])
        y = remark.bottom - 22
        return [[head], fields.items, remark.items]
      })
      return flows
    },
  },
  {
    name: 'table of four columns between prose',
    isTable: true,
    draw: (pen) => {
      const above = writeColumn(pen, { ...across, top: 780 }, [pen.say(4)])
      const rows = times(5, () => [pen.word('day'), pen.word('person'), pen.word('title'), pen.say(1)])
      const grid = { lefts: [0, 75, 185, 265], widths: [70, 100, 74, 215], size: 9.5, gap: 6 }
      const table = writeRows(pen, { at: [56, above.bottom - 16], ...grid }, rows)
      const below = writeColumn(pen, { ...across, top: table.bottom - 16 }, [pen.say(4)])
      return [above.items, table.items, below.items]
    },
  },
  {
    name: 'titles in the margin',
    isTable: true,
    draw: (pen) => {
      const rows = times(5, () => [pen.word('title'), pen.say(3)])
      return [writeRows(pen, { at: [50, 780], lefts: [0, 100], widths: [90, 390], gap: 9, bold: 0 }, rows).items]
    },
  },
  {
    name: 'interview, question beside answer',
    isTable: true,
    draw: (pen) => {
      const rows = times(5, () => [pen.say(1), pen.say(1 + pen.random.below(3))])
      return [writeRows(pen, { at: [56, 780], lefts: [0, 200], widths: [176, 290], size: 10, gap: 1 }, rows).items]
    },
  },
  {
    name: 'visits, with what was noted',
    isTable: true,
    draw: (pen) => {
      const rows = times(6, () => [`${pen.word('day')} ${pen.word('hour')}`, pen.word('person'), pen.say(1)])
      const grid = { lefts: [0, 110, 230], widths: [100, 110, 250], size: 10, gap: 3 }
      return [writeRows(pen, { at: [56, 780], ...grid }, rows).items]
    },
  },
]
