import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { renderReport } from '../../../../src/desk/report/render.tsx'
import type { ReportView } from '../../../../src/desk/view/report-types.ts'
import type { DeskView, PieceLine } from '../../../../src/desk/view/types.ts'

/** A name, a title and the name of a file, as somebody hostile would give them. */
const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'></style></svg>&lt;`

const line: PieceLine = {
  ...{ id: 'P01', title: hostile, file: `${hostile}.pdf`, kind: null, date: '2026-03-10', author: hostile },
  ...{ format: 'pdf', pages: 1, status: 'occultée', fate: 'masked', masks: 2, grounds: ['TIERS'], held: null },
  ...{ problem: null, findings: 3, doubtful: 1, inPeriod: true, dateRead: false },
}

const view: DeskView = {
  ...{ state: 'a'.repeat(64), reference: hostile, service: hostile, preparedBy: hostile, by: null, second: null },
  request: {
    ...{ authority: hostile, basis: null, requester: hostile, asks: hostile, persons: [hostile], period: 'mars 2026' },
    ...{
      periods: [{ from: '2026-01-01', to: null }],
      subjects: [hostile],
      subjectsRead: true,
      clock: 'Reste 2 jours.',
    },
    outcome: 'remettre',
    checks: [{ id: 'x', status: 'amber', text: hostile, passable: null }],
  },
  ...{ dangers: [hostile], dangerPlaces: [], notices: ['À savoir.'] },
  progress: {
    ...{ due: 1, answered: 0, findings: 3, doubtful: 1, masks: 2, share: 40, waitingForTwo: 0, openRemarks: 1 },
  },
  questions: [
    {
      ...{ id: 'Q01', kind: 'subjects', ask: hostile, why: '', sources: [], defaults: ['no'], several: false },
      ...{
        needsSecond: false,
        items: [],
        options: [{ id: 'no', label: hostile, passages: 0, words: 0, examples: [] }],
      },
    },
  ],
  later: [],
  persons: [
    {
      ...{ id: 'p1', name: hostile, role: hostile, asked: true, flags: [], fromText: false, mentions: 3, masked: 1 },
    },
  ],
  categories: [{ id: 'person', label: hostile, found: 3, masked: 2, doubtful: 1 }],
  pieces: [line],
  acts: [{ id: 'R0001', question: null, what: hostile, by: hostile, second: hostile, reason: hostile }],
  ...{ canUndo: true, canRedo: false },
  remarks: [{ id: 'N001', piece: 'P01', passage: null, text: hostile, by: hostile, open: false, closedBy: hostile }],
  review: null,
  grounds: [{ code: 'TIERS', label: hostile }],
  exporting: { out: null, key: null, done: null },
}

const report: ReportView = {
  view,
  made: '2026-11-05T08:30:00.000Z',
  pieces: [
    {
      id: 'P01',
      passages: [
        {
          ...{ id: 'a', rank: 1, role: 'paragraph', page: 1 },
          runs: [{ start: 0, text: hostile, grounds: ['TIERS'], findings: [] }],
          words: [[0, 5, 1, 10, 10, 50, 20]],
        },
      ],
      sizes: [{ width: 595, height: 842, rotate: 0 }],
    },
  ],
  journal: [{ at: '2026-11-04T08:00:00.000Z', what: hostile, ids: ['R0001'] }],
}

type Node = { readonly nodeName: string; readonly attrs?: readonly Attr[]; readonly childNodes?: readonly Node[] }
type Attr = { readonly name: string; readonly value: string }

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.childNodes ?? []).flatMap(nodesOf)]

const elements = (html: string): readonly Node[] => nodesOf(parse(html) as Node)

test('no word of the record becomes a script, an element or an attribute', () => {
  const { html } = renderReport(report, 'fr')
  const all = elements(html)
  const names = new Set(all.map(({ nodeName }) => nodeName))
  for (const name of ['script', 'img', 'iframe', 'object', 'link', 'base', 'form', 'input', 'a'])
    expect(names.has(name), name).toBe(false)
  const attributes = all.flatMap(({ attrs = [] }) => attrs)
  expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'style')).toEqual([])
  expect(attributes.filter(({ name }) => ['src', 'href', 'xlink:href', 'srcset'].includes(name))).toEqual([])
  expect(attributes.filter(({ value }) => value.includes('alert('))).toEqual([])
  expect(all.filter(({ nodeName }) => nodeName === 'style')).toHaveLength(1)
})

test('a person’s name, a title and a file’s name are read as they are written', () => {
  const texts = elements(renderReport(report, 'fr').html).flatMap((node) =>
    'value' in node && typeof node.value === 'string' ? [node.value] : [],
  )
  expect(texts.filter((text) => text.includes(hostile)).length).toBeGreaterThan(10)
})

test('the file asks for nothing from elsewhere, and runs nothing', () => {
  const { html, policy } = renderReport(report, 'fr')
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/)
  const meta = elements(html).find(({ attrs = [] }) => attrs.some(({ value }) => value === 'Content-Security-Policy'))
  expect(meta?.attrs?.find(({ name }) => name === 'content')?.value).toBe(policy)
  expect(html).not.toMatch(/url\((?!#)|@import|https?:\/\//)
})

test('every picture has a name and says in words what it shows', () => {
  const svgs = elements(renderReport(report, 'fr').html).filter(({ nodeName }) => nodeName === 'svg')
  const shown = svgs.filter(({ attrs = [] }) => !attrs.some(({ name }) => name === 'aria-hidden'))
  expect(shown.length).toBeGreaterThan(4)
  for (const svg of shown) {
    const children = nodesOf(svg)
    for (const name of ['title', 'desc']) expect(children.some((one) => one.nodeName === name)).toBe(true)
  }
})

test.each([
  ['fr', 'Interne – ne pas transmettre'],
  ['en', 'Internal – do not pass on'],
] as const)('in %s it is marked, and says its language', (language, banner) => {
  const { html } = renderReport(report, language)
  expect(html).toContain(`<html lang="${language}">`)
  expect(html.indexOf(banner)).toBeLessThan(html.indexOf('<h1'))
})

test('the same draft gives the same report', () => {
  expect(renderReport(report, 'fr').html).toBe(renderReport(report, 'fr').html)
})
