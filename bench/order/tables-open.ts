import type { Kind } from './kind.ts'
import { times, writeColumn, writeLines, writeRows } from './layout.ts'

const across = { x: 56, width: 483 } as const

/** Tables that must stay rows, and that the reader was tuned on. */
export const openTables: readonly Kind[] = [
  {
    name: 'label and value',
    isTable: true,
    draw: (pen) => {
      const rows = times(9, () => [pen.word('label'), pen.word('value')])
      return [writeRows(pen, { at: [56, 760], lefts: [0, 170] }, rows).items]
    },
  },
  {
    name: 'timetable',
    isTable: true,
    draw: (pen) => {
      const days = ['', 'Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi']
      const rows = times(8, () => [pen.word('hour'), ...times(5, () => pen.word('title'))])
      return [writeRows(pen, { at: [56, 760], lefts: [0, 70, 160, 250, 340, 430], gap: 6 }, [days, ...rows]).items]
    },
  },
  {
    name: 'minutes: who, what',
    isTable: true,
    draw: (pen) => {
      const rows = times(7, () => [pen.word('person'), pen.say(1 + pen.random.below(2))])
      return [writeRows(pen, { at: [56, 770], lefts: [0, 120], widths: [110, 360], gap: 5 }, rows).items]
    },
  },
  {
    name: 'margin of dates',
    isTable: true,
    draw: (pen) => {
      const rows = times(7, () => [pen.word('day'), pen.say(2)])
      return [writeRows(pen, { at: [56, 770], lefts: [0, 80], widths: [70, 400], gap: 8 }, rows).items]
    },
  },
  {
    name: 'form, two fields a line',
    isTable: true,
    draw: (pen) => {
      const rows = times(8, () => [
        `${pen.word('label')} : ${pen.word('value')}`,
        `${pen.word('label')} : ${pen.word('value')}`,
      ])
      return [writeRows(pen, { at: [56, 760], lefts: [0, 250], gap: 8 }, rows).items]
    },
  },
  {
    name: 'three columns of text, one line a row',
    isTable: true,
    draw: (pen) => {
      const head = ['Personne', 'Lieu', 'Observation']
      const rows = times(9, () => [pen.word('person'), pen.word('town'), `${pen.word('title')}, ${pen.word('value')}`])
      return [writeRows(pen, { at: [56, 740], lefts: [0, 160, 310], gap: 2 }, [head, ...rows]).items]
    },
  },
  {
    name: 'budget',
    isTable: true,
    draw: (pen) => {
      const top = writeColumn(pen, { ...across, top: 780 }, [pen.say(3)])
      const rows = times(9, (rank) => [
        `${pen.word('label')}, ${pen.word('title').toLowerCase()}`,
        `${rank * 37 + 112},50 €`,
      ])
      return [[...top.items, ...writeRows(pen, { at: [56, top.bottom - 20], lefts: [0, 380] }, rows).items]]
    },
  },
  {
    name: 'list with bullets far from their text',
    isTable: true,
    draw: (pen) => {
      const rows = times(7, () => ['•', pen.say(1 + pen.random.below(2))])
      const { items } = writeRows(pen, { at: [56, 770], lefts: [0, 24], widths: [12, 440], gap: 4 }, rows)
      return [items.map((item) => (item.kind === 'row' ? { kind: 'lines', lines: item.cells.flat() } : item))]
    },
  },
  {
    name: 'long values on one line',
    isTable: true,
    draw: (pen) => {
      const rows = times(10, () => [
        `${pen.word('title')} et ${pen.word('label').toLowerCase()} de l’enfant`,
        `vu avec ${pen.word('person')}, ${pen.word('value')}`,
      ])
      return [writeRows(pen, { at: [56, 760], lefts: [0, 250], gap: 3 }, rows).items]
    },
  },
  {
    name: 'questions and answers, wrapped',
    isTable: true,
    draw: (pen) => {
      const rows = times(5, () => [pen.say(1), pen.say(2)])
      return [writeRows(pen, { at: [56, 770], lefts: [0, 200], widths: [170, 280], gap: 8 }, rows).items]
    },
  },
  {
    name: 'terms and definitions',
    isTable: true,
    draw: (pen) => {
      const rows = times(7, () => [pen.word('title'), pen.say(2)])
      const head = writeLines(pen, [56, 790], ['Les mots du dossier'], { face: 'bold', size: 14 })
      return [[head, ...writeRows(pen, { at: [56, 760], lefts: [0, 110], widths: [100, 360], bold: 0 }, rows).items]]
    },
  },
]
