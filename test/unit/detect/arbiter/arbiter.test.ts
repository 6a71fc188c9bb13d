import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeArbiter } from '../../../../src/detect/arbiter/arbiter.ts'
import { loadTagger, type Tagger } from '../../../../src/detect/tagger/tagger.ts'
import { tokenise } from '../../../../src/detect/tagger/tagger-tokens.ts'
import type { Category } from '../../../../src/model/category.ts'
import type { Claim } from '../../../../src/model/record/finding.ts'
import type { Span } from '../../../../src/model/record/span.ts'

const claimOf = (text: string, words: string, category: Category): Claim => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, category, kind: null, confidence: 0.9, why: 'test' }
}

describe('what says nothing of anybody does not stand', () => {
  const arbiter = makeArbiter(loadTagger(readFileSync('pipelines/weights/tagger.bin')))
  const text = 'Le règlement précise que les établissements de santé sont ouverts du lundi au vendredi.'

  test('a heading, a rule', () => {
    expect(arbiter(text, [claimOf(text, 'santé', 'health')])).toEqual([])
  })

  test('never a fact that the tagger reads itself', () => {
    const fact = 'Mme Tourbeaux est suivie pour une dépression sévère.'
    expect(arbiter(fact, [claimOf(fact, 'dépression', 'health')])).toHaveLength(1)
  })

  test('never a name', () => {
    const name = claimOf(text, 'règlement', 'person')
    expect(arbiter(text, [name])).toEqual([name])
  })
})

/** What stands between two signs, and the text without any sign. */
const between = (marked: string, open: string, close: string): readonly Span[] => {
  const spans: Span[] = []
  let at = 0
  let start = 0
  for (const unit of marked) {
    if (unit === open) start = at
    if (unit === close) spans.push({ start, end: at })
    if (!'‹›«»'.includes(unit)) at += 1
  }
  return spans
}

/** A tagger that is sure of what stands between ‹ ›, and of nothing else. */
const taggerOf = (text: string, sure: readonly Span[]): Tagger => {
  const tokens = tokenise(text)
  const chances = Float32Array.from({ length: tokens.count }, (_, at) =>
    sure.some(({ start, end }) => start <= (tokens.starts[at] ?? 0) && (tokens.starts[at] ?? 0) < end) ? 0.9 : 0,
  )
  return { read: () => ({ tokens, chances, spans: [] }) }
}

/** The facts that stand, where `words` are claimed, and the names between « ». */
const judged = (marked: string, words: readonly string[]): readonly string[] => {
  const text = marked.replaceAll(/[‹›«»]/g, '')
  const names = between(marked, '«', '»').map(({ start, end }) => claimOf(text, text.slice(start, end), 'person'))
  const facts = words.map((one) => claimOf(text, one, 'violence'))
  return makeArbiter(taggerOf(text, between(marked, '‹', '›')))(text, [...facts, ...names])
    .filter(({ category }) => category === 'violence')
    .map(({ start, end }) => text.slice(start, end))
}

describe('a fact goes as far as it is told', () => {
  test('over the words beside it that may belong to it', () => {
    expect(judged("Hier il la ‹poussait dans l'escalier› du hall.", ['poussait'])).toEqual(["poussait dans l'escalier"])
  })

  test('over the small words that open it', () => {
    expect(judged("Le soir, on m'a ‹enfermée›.", ['enfermée'])).toEqual(["on m'a enfermée"])
    expect(judged("Karim n'a jamais ‹crié›.", ['crié'])).toEqual(["n'a jamais crié"])
  })

  test('never over a name, a line end, or a full stop', () => {
    expect(judged('‹Frappée par› «Morgan» ‹devant nous›', ['Frappée'])).toEqual(['Frappée par'])
    expect(judged('‹Frappée\nà la porte›', ['Frappée'])).toEqual(['Frappée'])
    expect(judged('‹Frappée›. ‹Puis elle part›', ['Frappée'])).toEqual(['Frappée'])
  })

  test('halves parted by small words or a comma are one', () => {
    expect(judged('‹Frappée›, et ‹séquestrée›.', ['Frappée', 'séquestrée'])).toEqual(['Frappée, et', 'séquestrée'])
    expect(judged('‹Frappée› lundi dernier chez sa mère ‹séquestrée›.', ['Frappée', 'séquestrée'])).toEqual([
      'Frappée',
      'séquestrée',
    ])
  })

  test('an address takes in the flat and the door that the tagger sees beside it', () => {
    const text = 'Vit au squat, porte verte, 12 rue des Lilas. Il va bien.'
    const claim = claimOf(text, '12 rue des Lilas', 'address')
    const sure = between('Vit au ‹squat, porte verte, 12 rue des Lilas›. Il va bien.', '‹', '›')
    const [whole] = makeArbiter(taggerOf(text, sure))(text, [claim])
    expect(text.slice(whole?.start, whole?.end)).toBe('squat, porte verte, 12 rue des Lilas')
  })

  test('names stay as they are', () => {
    const text = 'Mme Tourbeaux passe.'
    const claims = [claimOf(text, 'Tourbeaux', 'person')]
    expect(makeArbiter(taggerOf(text, []))(text, claims)).toEqual(claims)
  })
})
