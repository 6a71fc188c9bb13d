import { expect, test } from 'vitest'
import type { Passage } from '../../../src/model/record/passage.ts'
import type { Fragment } from '../../../src/model/record/place.ts'
import type { MarkOf } from '../../../src/redact/place-line.ts'
import { placePages } from '../../../src/redact/place-pages.ts'
import type { Hole } from '../../../src/redact/redact-passage.ts'
import type { CutPassage } from '../../../src/redact/stretches.ts'

const layout = { kind: 'pages', sizes: [{ width: 595, height: 842, rotate: 0 }], drawing: null } as const

/** Lines of words, seven points a letter; `{name}` is withheld, and each run of withheld words is one hole. */
const passageOf = (lines: readonly string[], { left = 56, top = 700 } = {}): CutPassage => {
  const fragments: Fragment[] = []
  const holes: Hole[] = []
  let text = ''
  lines.forEach((line, row) => {
    if (row > 0) text += '\n'
    let x = left
    line.split(' ').forEach((token, at) => {
      if (at > 0) text += ' '
      const word = token.replace(/[{}]/g, '')
      const box = [x, top - row * 14, x + word.length * 7, top - row * 14 + 12] as const
      if (token.startsWith('{')) holes.push(holeOf(text.length, text.length + word.length))
      fragments.push({ start: text.length, end: text.length + word.length, place: { kind: 'page', page: 1, box } })
      text += word
      x += (word.length + 1) * 7
    })
  })
  const passage: Passage = { id: 'P01-0001', text, offset: 0, role: 'paragraph', level: null, fragments }
  return { passage, cuts: cutsOf(text.length, holes) }
}

const holeOf = (start: number, end: number): Hole => ({
  ...{ start, end, grounds: ['HORS-PERS'], named: ['HORS-PERS'], findingIds: ['F1'], category: 'person', by: 'rule' },
})

const cutsOf = (length: number, holes: readonly Hole[]): CutPassage['cuts'] => {
  const edges = [0, ...holes.flatMap(({ start, end }) => [start, end]), length]
  return edges.slice(1).map((end, at) => {
    const start = edges[at] ?? 0
    return { start, end, hole: holes.find((hole) => hole.start === start) ?? null }
  })
}

const markOf: MarkOf = () => ({ kind: 'mark', maskId: 'M0001', grounds: ['HORS-PERS'], label: null })

const placed = (...asked: Parameters<typeof placePages>) => {
  const pages = placePages(...asked)
  return typeof pages === 'string' ? null : pages
}

test('a kept word of an untouched line is told with its place and width', () => {
  const pages = placed([passageOf(['Visite faite'])], markOf, layout)
  expect(pages?.[0]?.lines[0]?.parts).toEqual([
    { kind: 'word', text: 'Visite', isJoined: false, runs: null, picture: null, at: { x: 56, width: 42 } },
    { kind: 'word', text: 'faite', isJoined: false, runs: null, picture: null, at: { x: 105, width: 35 } },
  ])
})

test('on a line that lost a word, nothing tells where the others stood', () => {
  const pages = placed([passageOf(['Visite', 'avec {Rosalinde} hier'])], markOf, layout)
  expect(pages?.[0]?.lines[1]).toMatchObject({
    x: 56,
    parts: [
      { kind: 'word', text: 'avec', at: null },
      { kind: 'mark', maskId: 'M0001' },
      { kind: 'word', text: 'hier', at: null },
    ],
  })
})

test('two names of different length give the same page', () => {
  const page = (name: string) =>
    placed([passageOf(['Visite faite hier', `avec {${name}} au parc`, 'puis retour'])], markOf, layout)
  expect(page('Li')).toEqual(page('Marie-Emmanuelle'))
})

test('a centred line that lost a word does not tell where it started, unless others start there', () => {
  const centred = (left: number) => placed([passageOf(['vu {Rosalinde}'], { left })], markOf, layout)
  expect(centred(181)?.[0]?.lines[0]?.x).toBe(centred(207)?.[0]?.lines[0]?.x)
})

test('a hole over two lines leaves one mark', () => {
  const long = passageOf(['Elle dit tout', 'cela hier'])
  const hole = holeOf(5, 18)
  const pages = placed([{ ...long, cuts: cutsOf(long.passage.text.length, [hole]) }], markOf, layout)
  expect(pages?.[0]?.lines.flatMap(({ parts }) => parts).filter(({ kind }) => kind === 'mark')).toHaveLength(1)
})

test('a hole that another mark stands for leaves nothing', () => {
  expect(placed([passageOf(['{Rosalinde}'])], () => null, layout)?.[0]?.lines).toEqual([])
})

test('a word that is turned on its page refuses the facsimile', () => {
  const { passage, cuts } = passageOf(['Rosalinde'])
  const fragments: readonly Fragment[] = [
    { start: 0, end: 9, place: { kind: 'page', page: 1, box: [56, 500, 68, 563] } },
  ]
  expect(placePages([{ passage: { ...passage, fragments }, cuts }], markOf, layout)).toBe('turned')
})

const startsOf = (lines: readonly string[], left?: number) =>
  placed([passageOf(lines, { left: left ?? 56 })], markOf, layout)?.[0]?.lines.map(({ x }) => x)

test('lines that all lost words start where they all start', () => {
  expect(startsOf(['vu {Rosalinde} hier', 'dit à {Li} encore', '{Marie} chante'], 61)).toEqual([61, 61, 61])
})

test('three lines that start and end alike may be one name in the middle of its column', () => {
  expect(startsOf(['{Rosalinde}', '{Rosalinde}', '{Rosalinde}'], 61)).toEqual([36, 36, 36])
})

test('a line that does not tell where it started never starts before the margin of its page', () => {
  const pages = placed(
    [passageOf(['Visite faite hier'], { left: 60 }), passageOf(['vu {Rosalinde}'], { left: 70, top: 600 })],
    markOf,
    layout,
  )
  expect(pages?.[0]?.lines.map(({ x }) => x)).toEqual([60, 60])
})
