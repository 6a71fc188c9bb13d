import { describe, test } from 'vitest'
import { belief } from '../../../../src/detect/facts/belief.ts'
import { expectMarks } from '../mark.ts'

describe('religion, opinion and union membership are claimed', () => {
  test.each([
    ['a religion', 'Il ⟦belief:est musulman pratiquant⟧.'],
    ['a practice', 'Elle ⟦belief:fait le ramadan et ses prières⟧.'],
    ['a garment', 'Elle ⟦belief:porte le voile⟧.'],
    ['a refusal', '⟦belief:La famille est témoin de Jéhovah⟧.'],
    ['a diet', 'Il ⟦belief:ne mange pas de porc⟧.'],
    ['a church', 'Elle fréquente ⟦belief:une église évangélique⟧.'],
    ['a conversion', "Il ⟦belief:s'est converti à l'islam⟧."],
    ['a union', 'Elle ⟦belief:est déléguée syndicale CGT⟧.'],
    ['a party', 'Il ⟦belief:milite au parti communiste⟧.'],
    ['radicalisation', '⟦belief:Une radicalisation est évoquée⟧.'],
    ['the value of a form', 'Religion : ⟦belief:protestante⟧'],
  ])('%s', (_, marked) => expectMarks(belief, marked, 'belief'))
})

describe('false friends of belief stay untouched', () => {
  test.each([
    ['a courtesy', "Je vous prie d'agréer mes salutations."],
    ['good faith', "Sa bonne foi n'est pas contestée."],
    ['a street', 'Il habite rue Pasteur.'],
    ['sailing', 'Stage de planche à voile cet été.'],
    ['help for young people', 'Aide aux jeunes, au moins deux fois.'],
    ['leaving', 'Il est parti de la maison.'],
  ])('%s', (_, text) => expectMarks(belief, text, 'belief'))
})
