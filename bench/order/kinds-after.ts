import { box, rule } from '../geometry/sheet.ts'
import type { Kind } from './kind.ts'
import { times, writeColumn, writeLines, writeRows } from './layout.ts'

// Written on 2026-12-01 before the code that it judges (words set tightly, lists of those present), run once after it.

const across = { x: 56, width: 483 } as const

export const afterKinds: readonly Kind[] = [
  {
    name: 'present, excused, sent to: three lists',
    isTable: false,
    draw: (pen) => {
      const head = writeLines(pen, [56, 790], ['Relevé de décisions du comité'], { face: 'bold', size: 13 })
      const heads = ['Étaient présents :', 'Excusées :', 'Destinataires :']
      const lists = heads.map((title, rank) => {
        const x = 56 + rank * 165
        const own = writeLines(pen, [x, 764], [title], { face: 'bold' })
        return [own, writeLines(pen, [x, 749], [...times(4 - rank, () => pen.word('person'))])]
      })
      const body = writeColumn(pen, { ...across, top: 680, gap: 7 }, [pen.say(4), pen.say(3)])
      return [[head], ...lists, body.items]
    },
  },
  {
    name: 'present and absent, heads in small type',
    isTable: false,
    draw: (pen) => {
      const head = writeColumn(pen, { ...across, top: 790 }, [pen.say(2)])
      const y = head.bottom - 20
      const lists = ['Personnes présentes', 'Personnes absentes'].map((title, rank) => {
        const x = 56 + rank * 240
        const names = times(4, () => `– ${pen.word('person')} (${pen.word('title').toLowerCase()})`)
        return [writeLines(pen, [x, y], [title]), writeLines(pen, [x, y - 18], names)]
      })
      const body = writeColumn(pen, { ...across, top: y - 100, gap: 7 }, [pen.say(3), pen.say(3)])
      return [head.items, ...lists, body.items]
    },
  },
  {
    name: 'present and excused in frames',
    isTable: false,
    draw: (pen) => {
      const head = writeLines(pen, [56, 800], ['Réunion d’équipe'], { face: 'bold', size: 12 })
      const lists = [50, 310].map((x, rank) => {
        box(pen.sheet, [x, 668], 240, 112)
        const own = writeLines(pen, [x + 8, 764], [rank === 0 ? 'PRÉSENTS' : 'EXCUSÉS'], { face: 'bold', size: 9 })
        const names = times(5 - rank * 2, () => `${pen.word('role')}, ${pen.word('person')}`)
        return [own, writeLines(pen, [x + 8, 748], names, { size: 9.5 })]
      })
      const body = writeColumn(pen, { ...across, top: 640, gap: 7 }, [pen.say(4), pen.say(4)])
      return [[head], ...lists, body.items]
    },
  },
  {
    name: 'for and against, side by side',
    isTable: false,
    draw: (pen) => {
      const head = writeColumn(pen, { ...across, top: 780 }, [pen.say(3)])
      const top = head.bottom - 16
      const sides = ['Points d’appui', 'Points de vigilance'].map((title, rank) => {
        const x = 56 + rank * 252
        const own = writeLines(pen, [x, top], [title], { face: 'bold' })
        const said = writeColumn(
          pen,
          { x, top: top - 16, width: 230, gap: 3 },
          times(4 - rank, () => `- ${pen.say(1)}`),
        )
        return { items: [own, ...said.items], bottom: said.bottom }
      })
      const y = Math.min(...sides.map(({ bottom }) => bottom)) - 16
      const body = writeColumn(pen, { ...across, top: y }, [pen.say(3)])
      return [head.items, ...sides.map(({ items }) => items), body.items]
    },
  },
  {
    name: 'summons, stamp and reference above',
    isTable: false,
    draw: (pen) => {
      const sender = writeLines(pen, [50, 800], ['Tribunal de Corvanne', 'Cabinet 3', pen.word('phone')], { size: 9 })
      box(pen.sheet, [400, 740], 145, 66)
      const stamp = writeLines(pen, [408, 790], ['Courrier arrivé', `le ${pen.word('day')}`, 'N° 4118'], { size: 9 })
      const title = writeLines(pen, [200, 700], ['Convocation'], { face: 'bold', size: 15 })
      const to = writeLines(pen, [330, 660], [`Monsieur ${pen.word('person')}`, pen.word('street'), pen.word('town')])
      const body = writeColumn(pen, { ...across, top: 590, gap: 8 }, [pen.say(3), pen.say(3)])
      const name = writeLines(pen, [340, body.bottom - 30], ['Le greffier', pen.word('person')])
      return [[sender], [stamp], [title], [to], body.items, [name]]
    },
  },
  {
    name: 'serif columns, justified, under a summary',
    isTable: false,
    draw: (pen) => {
      const summary = writeColumn(pen, { ...across, top: 790, size: 11, face: 'serif', fit: 'justified' }, [pen.say(3)])
      const top = summary.bottom - 20
      const columns = [56, 304].flatMap(
        (x) =>
          writeColumn(pen, { x, top, width: 235, size: 10, face: 'serif', fit: 'justified', indent: 12 }, [
            pen.say(4),
            pen.say(3),
            pen.say(3),
          ]).items,
      )
      return [summary.items, columns]
    },
  },
  {
    name: 'answer under each question, aside to the right',
    isTable: false,
    draw: (pen) => {
      let y = 790
      const main = times(4, (rank) => {
        const asked = writeLines(pen, [56, y], [`${rank + 1}. ${pen.word('title')} ?`], { face: 'bold' })
        const said = writeColumn(pen, { x: 56, top: y - 15, width: 330 }, [pen.say(3)])
        y = said.bottom - 10
        return [asked, ...said.items]
      }).flat()
      rule(pen.sheet, [400, 800], [400, y])
      const aside = writeColumn(pen, { x: 412, top: 780, width: 130, size: 8.5, gap: 6, floor: y }, [
        pen.say(2),
        pen.say(2),
      ])
      return [main, aside.items]
    },
  },
  {
    name: 'letter with copies named at its foot',
    isTable: false,
    draw: (pen) => {
      const place = writeLines(pen, [340, 780], [`Corvanne, le ${pen.word('day')}`])
      const body = writeColumn(pen, { ...across, top: 730, gap: 8, size: 10.5 }, [pen.say(3), pen.say(4), pen.say(2)])
      const y = body.bottom - 30
      const name = writeLines(pen, [340, y], [pen.word('role'), pen.word('person')])
      const copies = writeLines(pen, [56, y - 6], ['Copie :', pen.word('person'), pen.word('person')], { size: 8.5 })
      return [[place], body.items, [name], [copies]]
    },
  },
]

export const afterTables: readonly Kind[] = [
  {
    name: 'who was present, with yes and no',
    isTable: true,
    draw: (pen) => {
      const rows = [
        ['Présents', 'Qualité', 'Émargement'],
        ...times(6, (rank) => [pen.word('person'), pen.word('role'), rank % 2 === 0 ? 'oui' : 'non']),
      ]
      const list = writeRows(pen, { at: [56, 780], lefts: [0, 190, 360], gap: 3 }, rows)
      const body = writeColumn(pen, { ...across, top: list.bottom - 20, gap: 7 }, [pen.say(3), pen.say(3)])
      return [list.items, body.items]
    },
  },
  {
    name: 'turns of duty, present and replaced by',
    isTable: true,
    draw: (pen) => {
      const rows = [
        ['Jour', 'Absent', 'Remplacé par'],
        ...times(7, () => [pen.word('day'), pen.word('person'), pen.word('person')]),
      ]
      return [writeRows(pen, { at: [56, 780], lefts: [0, 110, 290], gap: 4 }, rows).items]
    },
  },
  {
    name: 'absent and replaced by, two columns',
    isTable: true,
    draw: (pen) => {
      const head = writeColumn(pen, { ...across, top: 790 }, [pen.say(2)])
      const rows = [['Absents', 'Remplaçants'], ...times(5, () => [pen.word('person'), pen.word('person')])]
      const list = writeRows(pen, { at: [56, head.bottom - 18], lefts: [0, 240], gap: 2 }, rows)
      const body = writeColumn(pen, { ...across, top: list.bottom - 18 }, [pen.say(3)])
      return [head.items, list.items, body.items]
    },
  },
  {
    name: 'invoice with a remark under the total',
    isTable: true,
    draw: (pen) => {
      const sender = writeLines(pen, [56, 800], ['Association Le Seuil', pen.word('street'), pen.word('town')])
      const rows = [
        ['Prestation', 'Date', 'Quantité', 'Montant'],
        ...times(5, (rank) => [pen.word('title'), pen.word('day'), `${rank + 1}`, `${40 + rank * 12},50 €`]),
        ['Total', '', '', '322,50 €'],
      ]
      const table = writeRows(pen, { at: [56, 730], lefts: [0, 180, 290, 390], gap: 4 }, rows)
      const remark = writeColumn(pen, { ...across, top: table.bottom - 16 }, [pen.say(2)])
      return [[sender], table.items, remark.items]
    },
  },
]
