import { describe, test } from 'vitest'
import { sexuality } from '../../../../src/detect/facts/sexuality.ts'
import { expectMarks } from '../mark.ts'

describe('sexual orientation, gender identity and sexual life are claimed', () => {
  test.each([
    ['an orientation', 'Il ⟦sexuality:dit être homosexuel⟧.'],
    ['inclusive writing', 'Alex ⟦sexuality:se dit pansexuel·le⟧.'],
    ['a couple', 'Il vit ⟦sexuality:en couple avec un homme⟧.'],
    ['a coming out', 'Marc ⟦sexuality:a fait son coming out⟧.'],
    ['a gender identity', "C'⟦sexuality:est un garçon trans⟧."],
    ['prostitution', 'Elle ⟦sexuality:se prostitue⟧ à la gare.'],
    ['paid acts', '⟦sexuality:Des rapports tarifés sont évoqués⟧.'],
    ['an affair', 'Elle ⟦sexuality:a une relation extraconjugale⟧.'],
  ])('%s', (_, marked) => expectMarks(sexuality, marked, 'sexuality'))
})

describe('false friends of sexuality stay untouched', () => {
  test.each([
    ['the ecological transition', 'La transition écologique du parc.'],
    ['a school teacher', "La maîtresse dit qu'il progresse."],
    ['partners of the service', 'Les partenaires du territoire étaient présents.'],
  ])('%s', (_, text) => expectMarks(sexuality, text, 'sexuality'))
})
