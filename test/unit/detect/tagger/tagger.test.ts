import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { viewOf } from '../../../../src/detect/engine/view.ts'
import { loadTagger, makeTaggerDetector } from '../../../../src/detect/tagger/tagger.ts'
import { makeLattice, runLattice, setLinks } from '../../../../src/detect/tagger/tagger-chain.ts'
import { stretchesOf, tokenise } from '../../../../src/detect/tagger/tagger-tokens.ts'
import { RequisError } from '../../../../src/model/problem.ts'

const tagger = loadTagger(readFileSync('pipelines/weights/tagger.bin'))
const found = (text: string): readonly string[] =>
  makeTaggerDetector(tagger)(viewOf(text), { persons: [], services: [] }).map(
    ({ start, end, category }) => `${category}:${text.slice(start, end)}`,
  )

describe('the tagger reads what no list holds', () => {
  test.each([
    ['Rencontre ce jour avec Mme Zelfanie Tourbeaux à son domicile.', 'person:Zelfanie Tourbeaux'],
    ['vu mme tourbeaux ce matin, elle va mieux', 'person:tourbeaux'],
    ['LA MÈRE, MME TOURBEAUX, NE SOUHAITE PAS ÊTRE CONTACTÉE.', 'person:TOURBEAUX'],
    ["L'éducatrice, Zelfanie, a repris l'entretien avec la famille.", 'person:Zelfanie'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected)
  })
})

test('a page about rules names nobody', () => {
  expect(found('Le règlement de fonctionnement est remis à la personne lors de son admission.')).toEqual([])
})

test('an empty text and a text of blanks give nothing', () => {
  expect(found('')).toEqual([])
  expect(found(' \n\n \t ')).toEqual([])
})

test('the same text gives the same findings, whatever was read before', () => {
  const text = 'M. Ferdinand Quillebœuf, suivi au CMP, a porté plainte.'
  const first = found(text)
  found('Un autre texte, bien plus long, avec Mme Odile Carpentras et ses deux enfants.')
  expect(found(text)).toEqual(first)
})

test('confidence is a probability', () => {
  const spans = tagger.read('Mme Zelfanie Tourbeaux, née à Guéret, 34 ans, est enceinte.').spans
  expect(spans.length).toBeGreaterThan(0)
  for (const { confidence } of spans) {
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
})

test('a very long paragraph without any line end is read to its last word', () => {
  const text = `${'Le suivi continue sans changement. '.repeat(400)}Vu Mme Zelfanie Tourbeaux.`
  expect(found(text).at(-1)).toBe('person:Zelfanie Tourbeaux')
})

test('weights that are not ours, or cut short, are refused', () => {
  const bytes = readFileSync('pipelines/weights/tagger.bin')
  for (const broken of [new Uint8Array(), Buffer.from('hello'), bytes.subarray(0, 300), bytes.subarray(0, 9000)]) {
    expect(() => loadTagger(broken)).toThrow(RequisError)
  }
})

test('letters and digits that touch are parted, line ends are kept', () => {
  const flat = '5ans\n\nÉlise'
  const tokens = tokenise(flat)
  const words = Array.from({ length: tokens.count }, (_, at) => flat.slice(tokens.starts[at], tokens.ends[at]))
  expect(words).toEqual(['5', 'ans', '\n\n', 'Élise'])
  expect(stretchesOf(flat, tokens)).toEqual([
    { from: 0, to: 3 },
    { from: 3, to: 4 },
  ])
})

test('the chain weighs every reading of a sentence, as counting them one by one does', () => {
  const lattice = makeLattice(2, 4)
  const begin = Float32Array.from([0.3, -0.2, 0.5, 0.1, 0.9, -1, 0.4, 0.2, -0.6])
  const inside = Float32Array.from([0.7, -0.3, 1.1, 0.2])
  const scores = [0.2, 1, -0.5, 0.3, 0.8, -1, 0.4, 0.9, 0.1, 0, 0.5, -0.2, 0.6, 1.2, -0.7]
  setLinks(lattice, { categories: 2, begin, inside })
  lattice.emit.set(scores)
  runLattice(lattice, 3)
  const expected = countReadings(scores, begin, inside)
  expected.forEach((value, at) => {
    expect(lattice.marginals[at]).toBeCloseTo(value, 6)
  })
})

/** Every path of three tokens over O, B-1, I-1, B-2, I-2, with its weight. */
const countReadings = (scores: readonly number[], begin: Float32Array, inside: Float32Array): readonly number[] => {
  const sums = new Array<number>(15).fill(0)
  let total = 0
  for (let path = 0; path < 125; path += 1) {
    const labels = [path % 5, Math.floor(path / 5) % 5, Math.floor(path / 25)]
    const weight = Math.exp(weigh(labels, scores, begin, inside))
    total += weight
    labels.forEach((label, at) => {
      sums[5 * at + label] = (sums[5 * at + label] ?? 0) + weight
    })
  }
  return sums.map((sum) => sum / total)
}

const weigh = (
  labels: readonly number[],
  scores: readonly number[],
  begin: Float32Array,
  inside: Float32Array,
): number => {
  let [sum, before] = [0, 0]
  labels.forEach((label, at) => {
    sum += scores[5 * at + label] ?? 0
    const isInside = label > 0 && label % 2 === 0
    if (!isInside) sum += begin[((before + 1) >> 1) * 3 + ((label + 1) >> 1)] ?? 0
    else if (at > 0 && before === label - 1) sum += inside[label - 2] ?? 0
    else if (at > 0 && before === label) sum += inside[label - 1] ?? 0
    else sum = Number.NEGATIVE_INFINITY
    before = label
  })
  return sum
}
