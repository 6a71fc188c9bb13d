import { describe, expect, test } from 'vitest'
import { doubtRule } from '../../../../src/decide/policy/doubt-rule.ts'
import type { Judgement } from '../../../../src/decide/scope/units/scope.ts'
import type { Finding } from '../../../../src/model/record/finding.ts'
import { disclosedText, marked, oneNote } from '../fixture.ts'

type Given = { readonly asked?: number; readonly own?: number | null; readonly ground?: Judgement['ground'] }

const reading = {
  ...{
    isSure: true,
    isDated: true,
    isUnplaced: false,
    named: 1,
    byKin: 0,
    others: 0,
    wasOther: false,
    isChildSpeaking: false,
    daysOut: 0,
  },
}

const entry = { units: [], dates: [], reference: null, isUndated: true }

const ruleOf = (source: string, more: Partial<Finding>, { asked = 0.6, own = 0.05, ground = null }: Given = {}) => {
  const { passage, findings } = marked(source, 'P01-0')
  const [finding] = findings
  if (finding === undefined) throw new Error('no finding')
  const unit = { passage, start: 0, end: passage.text.length, folded: passage.text.toLowerCase(), opens: false }
  const topic = { asked, other: 0, of: () => own, scores: new Map() }
  return doubtRule(
    { ...finding, ...more },
    { unit, ground, about: ['p1'], entry, topic, isUnplaced: false, isHushed: false, reading },
    passage,
    [finding],
  )
}

const walked = 'Il a ⟦health:marché derrière⟧ elle.'

describe('a fact claimed from everyday words hides nothing where the sentence is not on its subject', () => {
  const layers = {
    tagger: { detector: 'tagger', why: 'x' },
    told: { detector: 'lexicon', why: 'lexicon-care' },
    listed: { detector: 'lexicon', why: 'lexicon-illness' },
  } as const

  // The surer the layer, the less of its subject a sentence needs for the claim to stand.
  test.each([
    ['a guess of the tagger', 'tagger', 0.25, 'other-subject'],
    ['a word of care', 'told', 0.25, 'other-subject'],
    ['the name of an illness', 'listed', 0.25, null],
    ['the name of an illness, far from its subject', 'listed', 0.05, 'other-subject'],
    ['a guess of the tagger, on its subject', 'tagger', 0.7, null],
    ['a word of care, on its subject', 'told', 0.7, null],
  ] as const)('%s', (_what, layer, own, rule) => {
    expect(ruleOf(walked, layers[layer], { own })).toBe(rule)
  })

  test('with hardly anything of its own subject, less of the subject asked is enough', () => {
    expect(ruleOf(walked, layers.tagger, { asked: 0.25, own: 0.02 })).toBe('other-subject')
    expect(ruleOf(walked, layers.tagger, { asked: 0.25, own: 0.1 })).toBe(null)
    expect(ruleOf(walked, layers.listed, { asked: 0.25, own: 0.02 })).toBe(null)
    expect(ruleOf(walked, layers.tagger, { asked: 0, own: 0 })).toBe(null)
  })

  test('where nobody can tell the subject, the tagger alone is doubted', () => {
    expect(ruleOf(walked, layers.tagger, { own: null })).toBe('other-subject')
    expect(ruleOf(walked, layers.told, { own: null })).toBe(null)
  })
})

describe('never freed', () => {
  const tagger = { detector: 'tagger', why: 'x' } as const

  test.each([
    ['a capital', 'Il va chez ⟦health:Docteur Roux⟧.', {}],
    ['a number', 'Il prend ⟦health:20 mg de cela⟧.', {}],
    ['a name', 'Il voit ⟦person:marc⟧.', {}],
    ['money', 'Il doit ⟦finance:cent euros⟧.', {}],
    ['what is out of scope anyway', walked, { ground: 'HORS-OBJ' }],
    ['a sentence barely on the subject asked', walked, { asked: 0.1 }],
  ] as const)('%s', (_what, source, given) => {
    expect(ruleOf(source, tagger, given)).toBe(null)
  })

  test('but the capital that only opens the sentence is no name', () => {
    expect(ruleOf('⟦health:Marché derrière⟧ elle.', tagger)).toBe('other-subject')
  })
})

describe('what an act leaves on a body is told with the act', () => {
  const split = 'Elle a la ⟦health:lèvre fendue⟧.'

  test.each([
    ['more of the act than of health', { asked: 0.6, own: 0.5 }, 'told-with-it'],
    ['more of health than of the act', { asked: 0.6, own: 0.7 }, null],
    ['not clearly of the act', { asked: 0.15, own: 0.1 }, null],
  ])('in a sentence %s', (_where, given, rule) => {
    expect(ruleOf(split, { why: 'lexicon-symptom' }, given)).toBe(rule)
  })

  test('an illness is not', () => {
    expect(ruleOf(split, { why: 'lexicon-illness' }, { asked: 0.6, own: 0.5 })).toBe(null)
  })
})

test('the wound of a blow is told in the sentence of the blow, an illness beside it is masked', () => {
  const source =
    'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ dit avoir été ⟦violence:frappée au visage⟧ par son ex-compagnon, elle a un ⟦health:diabète de type 2⟧.'
  expect(disclosedText({ pieces: oneNote(source) })).toMatch(/frappée au visage.*\[SANTE\]/)
})

test('a name or a date inside the words is judged by itself; another capital still holds them', () => {
  const judged = (source: string) => {
    const { passage, findings } = marked(source, 'P01-0')
    const [first] = findings
    if (first === undefined) throw new Error('no finding')
    const whole = { ...first, start: 0, end: passage.text.length, detector: 'tagger', why: 'tagger' }
    const unit = { passage, start: 0, end: passage.text.length, folded: passage.text.toLowerCase(), opens: false }
    const topic = { asked: 0.6, other: 0, of: () => 0.1, scores: new Map() }
    return doubtRule(
      whole,
      { unit, ground: null, about: ['p1'], entry, topic, isUnplaced: false, isHushed: false, reading },
      passage,
      [whole, ...findings.slice(1)],
    )
  }
  expect(judged('⟦health:n’a⟧ pas dormi le ⟦date:10 octobre⟧ avec ⟦person:Marc⟧ vers 22h30')).toBe('told-with-it')
  expect(judged('⟦health:n’a⟧ pas pris son Zorvexa')).toBe(null)
})

test.each([
  'chez un homme qui ⟦health:perd tout⟧',
  'avec la mère du petit, ⟦health:sous machine⟧',
  'chez sa sœur ⟦health:couchée⟧',
])('what may be the fact of somebody whom nobody names is never freed: « %s »', (source) => {
  expect(ruleOf(source, { detector: 'tagger', why: 'x' })).toBe(null)
})
