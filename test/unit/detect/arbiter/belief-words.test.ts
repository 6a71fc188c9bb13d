import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makeArbiter } from '../../../../src/detect/arbiter/arbiter.ts'
import { viewOf } from '../../../../src/detect/engine/view.ts'
import { belief } from '../../../../src/detect/facts/belief.ts'
import { violence } from '../../../../src/detect/facts/violence.ts'
import { loadTagger, makeTaggerDetector } from '../../../../src/detect/tagger/tagger.ts'
import { markClaims, nobody, parseMarks } from '../mark.ts'

const tagger = loadTagger(readFileSync('pipelines/weights/tagger.bin'))
const arbiter = makeArbiter(tagger)
const byTagger = makeTaggerDetector(tagger)

const beliefsIn = (text: string): string => {
  const view = viewOf(text)
  const claims = [...belief(view, nobody), ...violence(view, nobody), ...byTagger(view, nobody)]
  const standing = arbiter(view.flat, claims).filter(({ category }) => category === 'belief')
  return markClaims(text, standing)
}

describe('a garment that hides a blow, or is worn on a part of the body, is no belief', () => {
  test.each([
    ['on the cheek, beside a bruise', "Mme Marcillac montée avec un foulard sur la joue, bleu jusqu'à l'oreille."],
    ['tight over a mark', 'Mme Marcillac portait un foulard serré, trace rouge dessous.'],
    ['a veil that hides an eye', "Elle remet son voile pour cacher l'œil gonflé."],
    ['a turban over a wound', 'Le père garde un turban, blessure au crâne.'],
    ['a turban over a bandage', 'Il porte un turban sur le pansement.'],
    ['around the wrist', 'Mme Marcillac avait un foulard noué autour du poignet, marques de doigts.'],
  ])('%s', (_, text) => expect(beliefsIn(text)).toBe(text))
})

describe('of a belief told beside a wound only its own words are claimed', () => {
  test.each([
    ['a veil', 'Elle ⟦belief:porte le voile⟧ depuis sa conversion, un bleu au menton et la lèvre fendue.'],
    ['prayer', 'Croyante, elle ⟦belief:prie chaque soir⟧ avec la joue bleue depuis la gifle de son fils.'],
    ['a veil torn off', "Il lui a arraché ⟦belief:son voile⟧ et l'a giflée."],
  ])('%s', (_, marked) => {
    const { text, spans } = parseMarks(marked)
    const found = beliefsIn(text)
    for (const span of spans) expect(found).toMatch(new RegExp(`⟦belief:[^⟧]*${span.text.split(' ').at(-1)}`))
    for (const wound of ['bleu', 'lèvre', 'joue', 'gifle', 'giflée'])
      expect([...found.matchAll(/⟦belief:([^⟧]*)⟧/g)].map(([, words]) => words).join(' ')).not.toContain(wound)
  })
})

describe('a garment alone stays a belief', () => {
  test.each([
    ['worn', 'Elle ⟦belief:porte un foulard⟧.'],
    ['on the head', 'Mme Marcillac porte le foulard sur les cheveux.'],
    ['a habit beside a blow', "Elle porte le voile, il l'a frappée au visage."],
  ])('%s', (_, marked) => expect(beliefsIn(parseMarks(marked).text)).toContain('⟦belief:'))
})
