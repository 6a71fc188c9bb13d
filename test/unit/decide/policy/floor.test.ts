import { describe, expect, test } from 'vitest'
import { underFloor } from '../../../../src/decide/policy/floor.ts'
import { casesOf, meets } from '../../../../src/decide/policy/policy-space.ts'
import type { Category } from '../../../../src/model/category.ts'
import type { Decision } from '../../../../src/model/law/decision.ts'
import type { Finding } from '../../../../src/model/record/finding.ts'
import { mistakenRules, openingRules } from '../../../../src/model/rule.ts'
import { disclosedText, marked, people, pieceOf, policyNamed, propose, type Setup } from '../fixture.ts'

const pipelines = [
  ...['requisition', 'court-order', 'user-access', 'sharing', 'bailiff', 'address-only', 'juge-des-enfants', 'jaf'],
  ...['prefecture', 'signalement', 'evaluation', 'archives', 'migration', 'redact-only'],
]

/** Every case that the rows of the floor can tell apart, for the kind of request of a pipeline. */
const casesUnder = (pipeline: string) => {
  const { floor } = policyNamed(pipeline)
  return casesOf([...floor.withheld, ...floor.twoPersons].map(({ when }) => when)).map((one) => ({ one, floor }))
}

const openedBy = (rule: string): Decision => ({
  ...{ findingId: 'F1', outcome: 'disclose', ground: null, needsSecond: false, by: { rule } },
})

describe.each(openingRules)('what code opens by the rule « %s »', (rule) => {
  test.each(pipelines)('opens nothing that the association closes (%s)', (pipeline) => {
    const wrong = casesUnder(pipeline).filter(({ one, floor }) => {
      const { outcome, needsSecond, ground } = underFloor(openedBy(rule), one, floor)
      const grounds = floor.withheld.filter(({ when }) => meets(when, one)).map((row) => row.ground)
      const isForTwo = !mistakenRules.includes(rule) && floor.twoPersons.some(({ when }) => meets(when, one))
      return grounds.length > 0
        ? outcome !== 'withhold' || ground === null || !grounds.includes(ground)
        : outcome !== 'disclose' || needsSecond !== isForTwo
    })
    expect(wrong).toEqual([])
  })
})

test('what a rule withholds stays as the rule withheld it', () => {
  const [first] = casesUnder('requisition')
  const decision: Decision = { ...openedBy('sensitive'), outcome: 'withhold', ground: 'SENS-9' }
  if (first !== undefined) expect(underFloor(decision, first.one, first.floor)).toBe(decision)
})

type Claimed = { readonly in: string; readonly category: Category } & Partial<Finding>

/** One sentence, the person asked about, an act of violence, and what else is claimed inside it. */
const sentence = (text: string, act: string, claimed: readonly Claimed[], more: Partial<Setup> = {}): Setup => {
  const { passage } = marked(text, 'P01-0')
  const findingOf = ({ in: words, ...given }: Claimed, at: number): Finding => ({
    ...{ id: `P01-0-F${at}`, pieceId: 'P01', passageId: 'P01-0', kind: null, personId: null, confidence: 1 },
    ...{ detector: 'test', why: 'test', start: text.indexOf(words), end: text.indexOf(words) + words.length },
    ...given,
  })
  const ines: Claimed = { in: 'Inès BARTOLI', category: 'person', personId: 'p1' }
  const findings = [ines, { in: act, category: 'violence' as const }, ...claimed].map(findingOf)
  return { pieces: [{ piece: pieceOf('P01', [passage]), findings }], ...more }
}

describe('an insult is the fact asked about; what it tells of a belief or a love is masked, and nothing more', () => {
  test.each([
    ['sale musulmane', 'musulmane', 'belief'],
    ['sale juive', 'juive', 'belief'],
    ['grosse catho', 'catho', 'belief'],
    ['sale lesbienne', 'lesbienne', 'sexuality'],
    ['espèce de gouine', 'gouine', 'sexuality'],
  ] as const)('« %s »', (insult, word, category) => {
    const act = `l’a frappée en la traitant de ${insult}`
    const setup = sentence(`Le 3 mars 2026, Inès BARTOLI dit qu’il ${act} devant la porte.`, act, [
      { in: word, category },
    ])
    const left = disclosedText(setup, true)
    expect(left).not.toContain(word)
    expect(left).toMatch(/l’a frappée en la traitant de .*\[SENS-9\] devant la porte/)
  })

  test.each([
    ['sale Arabe', 'Arabe', 'origin'],
    ['pauvre dépressive', 'dépressive', 'health'],
    ['sale droguée', 'droguée', 'health'],
  ] as const)('« %s » waits for a second person, its sentence does not', (insult, word, category) => {
    const act = `l’a frappée en la traitant de ${insult}`
    const setup = sentence(`Le 3 mars 2026, Inès BARTOLI dit qu’il ${act} devant la porte.`, act, [
      { in: word, category },
    ])
    expect(disclosedText(setup, false)).not.toContain(word)
    expect(disclosedText(setup, false)).toContain('l’a frappée en la traitant de')
    expect(disclosedText(setup, true)).toContain(word)
  })
})

test('a love told in everyday words of a sentence on the blow stays masked, the blow leaves', () => {
  const told = 'parce qu’elle couche avec qui elle veut le soir'
  const setup = sentence(`Le 3 mars 2026, Inès BARTOLI dit qu’il l’a frappée ${told}.`, 'l’a frappée', [
    { in: told, category: 'sexuality', detector: 'tagger', why: 'tagger' },
  ])
  expect(disclosedText(setup, true)).toMatch(/l’a frappée .*\[SENS-9\]/)
})

test('the wound of the blow leaves with it, one person signing', () => {
  const setup = sentence(
    'Le 3 mars 2026, Inès BARTOLI a été frappée au visage, elle a la lèvre fendue.',
    'frappée au visage',
    [{ in: 'lèvre fendue', category: 'health', detector: 'lexicon', why: 'lexicon-symptom' }],
  )
  expect(disclosedText(setup)).toContain('lèvre fendue')
})

test.each(['tordu le bras', 'écrasé les doigts'])('so does a body in the words of the act: « %s »', (wound) => {
  const act = `lui a ${wound} devant la porte`
  const setup = sentence(`Le 3 mars 2026, Inès BARTOLI dit qu’il ${act}.`, act, [
    { in: wound, category: 'health', detector: 'tagger', why: 'tagger' },
  ])
  expect(disclosedText(setup)).toContain(act)
})

describe('what the words are taken for is held to the floor, not what they were taken for first', () => {
  const chretien = { ...people.ines, given: ['Inès'], family: ['CHRETIEN'] }
  const asked = { persons: [{ given: ['Inès'], family: ['CHRETIEN'], other: [], born: '1991-02-14' }] }
  const named = (personId: string): Setup => ({
    ...sentence('Le 3 mars 2026, Inès BARTOLI dit que Paul CHRETIEN l’a frappée.', 'l’a frappée', [
      { in: 'Paul CHRETIEN', category: 'person', personId },
      { in: 'CHRETIEN', category: 'belief', detector: 'tagger' },
    ]),
    persons: [people.ines, people.marc, { ...chretien, id: 'p9' }],
  })

  test('a belief seen inside the name of the person asked about hides nothing of her name', () => {
    const setup: Setup = { ...named('p9'), request: { persons: [...asked.persons, ...askedInes] } }
    expect(disclosedText(setup)).toContain('Paul CHRETIEN')
  })

  test('inside the name of a third person it goes with the name', () => {
    expect(disclosedText(named('p2'))).not.toContain('CHRETIEN')
  })

  const askedInes = [{ given: ['Inès'], family: ['BARTOLI'], other: [], born: '1991-02-14' }]
})

test('under a hidden address the own name of the person asked about is no place, and stays', () => {
  const lyon = { ...people.ines, family: ['LYON'], flags: ['protectedAddress'] as const }
  const setup = sentence('Le 3 mars 2026, Inès LYON a été frappée à Lyon.', 'frappée', [
    { in: 'Inès LYON', category: 'person', personId: 'p1' },
    { in: 'LYON', category: 'place' },
    { in: 'Lyon', category: 'place' },
  ])
  const findings = setup.pieces.map(({ piece, findings: all }) => ({ piece, findings: all.slice(1) }))
  const request = { persons: [{ given: ['Inès'], family: ['LYON'], other: [], born: '1991-02-14' }] }
  const left = disclosedText({ pieces: findings, persons: [lyon], request })
  expect(left).toContain('Inès LYON')
  expect(left).not.toContain('Lyon.')
})

test('a professional whom the text names is no way out for an informant', () => {
  const setup: Setup = {
    ...sentence('Le 3 mars 2026, Inès BARTOLI a été frappée, dit Paula COSTA, assistante sociale.', 'frappée', [
      { in: 'Paula COSTA', category: 'person', personId: 'p4' },
    ]),
    persons: [people.ines, { ...people.costa, source: 'text' }],
    policy: 'court-order',
  }
  const { decisions } = propose({ ...setup, request: { kind: 'court-order' } })
  expect(decisions.find(({ findingId }) => findingId === 'P01-0-F2')).toMatchObject({
    outcome: 'withhold',
    ground: 'AUT-SIGN',
  })
})
