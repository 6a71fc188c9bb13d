import { describe, test } from 'vitest'
import { sexuality } from '../../../src/detect/sexuality.ts'
import { expectMarks } from './mark.ts'

describe('sexual orientation, gender identity and sexual life are claimed', () => {
  test.each([
    ['an orientation', 'Il dit être ⟦sexuality:homosexuel⟧.'],
    ['inclusive writing', 'Alex se dit ⟦sexuality:pansexuel·le⟧.'],
    ['a couple', 'Il vit ⟦sexuality:en couple avec un homme⟧.'],
    ['a coming out', 'Marc a ⟦sexuality:fait son coming out⟧.'],
    ['a gender identity', "C'est ⟦sexuality:un garçon trans⟧."],
    ['prostitution', 'Elle se ⟦sexuality:prostitue⟧ à la gare.'],
    ['paid acts', '⟦sexuality:Des rapports tarifés⟧ sont évoqués.'],
    ['an affair', 'Elle a ⟦sexuality:une relation extraconjugale⟧.'],
  ])('%s', (_, marked) => expectMarks(sexuality, marked, 'sexuality'))
})

describe('false friends of sexuality stay untouched', () => {
  test.each([
    ['the ecological transition', 'La transition écologique du parc.'],
    ['a school teacher', "La maîtresse dit qu'il progresse."],
    ['partners of the service', 'Les partenaires du territoire étaient présents.'],
  ])('%s', (_, text) => expectMarks(sexuality, text, 'sexuality'))
})
