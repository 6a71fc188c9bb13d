import { describe, expect, test } from 'vitest'
import type { Category } from '../../../src/model/category.ts'
import type { Decision } from '../../../src/model/law/decision.ts'
import type { Dossier } from '../../../src/model/record/dossier.ts'
import type { Finding } from '../../../src/model/record/finding.ts'
import type { Passage } from '../../../src/model/record/passage.ts'
import type { Person } from '../../../src/model/record/person.ts'
import { needlesOf } from '../../../src/prove/needles.ts'
import { cpuSince } from '../../cpu-time.ts'

const passage = (id: string, text: string, role: Passage['role'] = 'paragraph'): Passage => ({
  id,
  text,
  offset: 0,
  role,
  level: null,
  fragments: [{ start: 0, end: text.length, place: { kind: 'block', index: 0 } }],
})

const dossierOf = (...passages: readonly Passage[]): Dossier => ({
  id: null,
  service: null,
  persons: [],
  pieces: [
    {
      id: 'P01',
      format: 'text',
      title: 'Note',
      kind: null,
      date: null,
      authorQuality: null,
      madeFor: null,
      sha256: '',
      pages: null,
      passages,
      problem: null,
      unread: [],
      layout: null,
    },
  ],
})

const finding = (of: Passage, text: string, category: Category = 'person', id = `F-${text}`): Finding => {
  const start = of.text.indexOf(text)
  return {
    id,
    pieceId: 'P01',
    passageId: of.id,
    start,
    end: start + text.length,
    category,
    kind: null,
    personId: null,
    confidence: 1,
    detector: 'test',
    why: 'test',
  }
}

const decision = (findingId: string, outcome: Decision['outcome'], by: Decision['by'] = { rule: 'r' }): Decision => ({
  findingId,
  outcome,
  ground: outcome === 'withhold' ? 'TIERS' : null,
  needsSecond: false,
  by,
})

/** In texts; what is sought in pieces on a page is told by sought-apart.test.ts. */
const needles = (dossier: Dossier, findings: readonly Finding[], decisions: readonly Decision[] = []) =>
  needlesOf({ dossier, findings, decisions, maskOf: new Map([['F-Bruno Taverne', 'M0003']]) }).filter(
    ({ isApart }) => isApart === undefined,
  )

describe('what the proof looks for', () => {
  const p = passage('p1', 'Bruno Taverne a écrit à Léa. Taverne insiste.')

  test('a withheld name, whole and word by word, with how often the rest of the piece keeps it', () => {
    expect(
      needles(dossierOf(p), [finding(p, 'Bruno Taverne')]).map(({ maskId, text, allowed }) => [maskId, text, allowed]),
    ).toEqual([
      ['M0003', 'Bruno Taverne', 0],
      ['M0003', 'bruno', 0],
      ['M0003', 'taverne', 1],
    ])
  })

  test('nothing for what is disclosed; a finding without decision is withheld', () => {
    expect(needles(dossierOf(p), [finding(p, 'Léa')], [decision('F-Léa', 'disclose')])).toEqual([])
    expect(needles(dossierOf(p), [finding(p, 'Léa')])).toHaveLength(1)
  })

  test("a reviewer's decision goes over a rule's, in whatever order they stand", () => {
    const by = { reviewer: 'Claire Vasseur' }
    const both = [decision('F-Léa', 'disclose', by), decision('F-Léa', 'withhold')]
    expect(needles(dossierOf(p), [finding(p, 'Léa')], both)).toEqual([])
    expect(needles(dossierOf(p), [finding(p, 'Léa')], both.toReversed())).toEqual([])
  })

  test('half a word withheld hides the whole word', () => {
    const q = passage('p1', 'Tavernelle puis Tavernelle')
    const [found] = needles(dossierOf(q), [finding(q, 'Taverne', 'other')])
    expect([found?.allowed, found?.allowedTight]).toEqual([0, 1])
  })

  test('initials and ages are too short to be looked for', () => {
    const q = passage('p1', 'M. B., 12 ans')
    expect(needles(dossierOf(q), [finding(q, 'B.'), finding(q, '12', 'age')])).toEqual([])
  })

  describe('the short name of a declared person', () => {
    const declared = ['Lou', 'Ly', 'Guy', 'Le', 'An'].map(
      (given): Person => ({
        ...{ id: given, given: [given], family: ['Taverne'], other: [], role: 'parent' },
        ...{ born: null, flags: [], source: 'dossier' },
      }),
    )
    const shortOf = (text: string, ...names: readonly string[]) => {
      const of = passage('p1', text)
      const dossier = { ...dossierOf(of), persons: declared }
      return needles(
        dossier,
        names.map((name) => finding(of, name)),
      )
        .filter(({ isShort }) => isShort === true)
        .map(({ text: name, allowed }) => [name, allowed])
    }

    test.each([
      ['within a longer one', 'Lou TAVERNE part', 'Lou TAVERNE', [['Lou', 0]]],
      ['of two letters', 'Vu Ly hier', 'Ly', [['Ly', 0]]],
      ['in capitals', 'Vu GUY TAVERNE hier', 'GUY TAVERNE', [['Guy', 0]]],
      ['as often as it is kept elsewhere', 'Lou TAVERNE, puis Lou, LOU et un lou', 'Lou TAVERNE', [['Lou', 2]]],
      ['that is an article', 'Vu Le TAVERNE', 'Le TAVERNE', []],
      ['that nobody has', 'Vu Max TAVERNE', 'Max TAVERNE', []],
      ['written as a word', 'un an TAVERNE', 'an TAVERNE', []],
    ])('%s', (_, text, name, found) => expect(shortOf(text, name)).toEqual(found))

    test('is looked for beside the whole finding that says the same', () => {
      const of = passage('p1', 'Lou TAVERNE et Lou')
      const found = needles({ ...dossierOf(of), persons: declared }, [
        finding(of, 'Lou TAVERNE'),
        { ...finding(of, 'Lou'), id: 'F2', start: 15, end: 18 },
      ])
      expect(found.map(({ text, isShort }) => [text, isShort ?? false])).toEqual(
        expect.arrayContaining([
          ['Lou', true],
          ['Lou', false],
        ]),
      )
    })
  })

  test('prose out of scope is looked for in stretches, with every identifier inside, even a disclosed one', () => {
    const q = passage('p1', 'Le voisin Karim a vendu sa voiture bleue au marché de la place avant Noël.')
    const found = needles(
      dossierOf(q),
      [finding(q, q.text, 'out-of-scope', 'S'), finding(q, 'Karim')],
      [decision('F-Karim', 'disclose')],
    )
    expect(found.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Karim', 'le voisin karim a vendu sa', 'voiture bleue au marche de la', q.text]),
    )
  })

  test('what was never meant to be seen is looked for under the name of its passage', () => {
    const q = passage('p9', 'Commentaire : voir avec Sofiane avant la réunion', 'hidden')
    const found = needles(dossierOf(p, q), [finding(q, 'Sofiane')], [decision('F-Sofiane', 'disclose')])
    expect(found.map(({ text }) => text)).toContain('Sofiane')
    expect(new Set(found.map(({ maskId }) => maskId))).toEqual(new Set(['p9']))
    expect(found.every(({ allowed }) => allowed === 0)).toBe(true)
  })

  test('twenty thousand needles over a long dossier take seconds', () => {
    const words = Array.from({ length: 4000 }, (_, at) => `nom${at.toString(36)}x`)
    const passages = Array.from({ length: 400 }, (_, at) =>
      passage(`p${at}`, words.slice((at * 10) % 3000, ((at * 10) % 3000) + 400).join(' ')),
    )
    const findings = passages.flatMap((of) =>
      of.text.split(' ', 50).map((text, at) => finding(of, text, 'person', `${of.id}-${at}`)),
    )
    const start = process.cpuUsage()
    needles(dossierOf(...passages), findings)
    expect(findings).toHaveLength(20_000)
    expect(cpuSince(start)).toBeLessThan(10_000)
  })
})
