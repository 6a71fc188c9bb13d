import { describe, expect, test } from 'vitest'
import { viewOf } from '../../../../src/detect/engine/view.ts'
import { family } from '../../../../src/detect/facts/family.ts'
import { health } from '../../../../src/detect/facts/health.ts'
import { judicial } from '../../../../src/detect/facts/judicial.ts'
import { violence } from '../../../../src/detect/facts/violence.ts'
import { expectMarks, nobody } from '../mark.ts'

describe('a fact is claimed with its verb and its complements', () => {
  test.each([
    ['a blow with a thing', '⟦violence:Elle a été frappée au visage avec un plateau⟧.'],
    ['a reflexive', "Il ⟦violence:s'est fait dépouiller⟧ hier."],
    ['an object', '⟦violence:Papa il a tapé maman avec la chaise⟧.'],
    ['how long', 'Elle ⟦violence:a été séquestrée pendant trois jours⟧.'],
  ])('violence: %s', (_, marked) => expectMarks(violence, marked, 'violence'))

  test('custody and its reason', () =>
    expectMarks(judicial, 'Il ⟦judicial:a été placé en garde à vue pour violences⟧.', 'judicial'))

  test('a measure, its renewal and its length', () =>
    expectMarks(family, "⟦family:La mesure d'AEMO renouvelée pour un an⟧.", 'family'))

  test('a disease and what became of it', () => expectMarks(health, 'Il ⟦health:est très alcoolisé⟧.', 'health'))
})

describe('the rest of the sentence is kept', () => {
  test.each([
    ['a new clause', '⟦violence:Il a été frappé⟧ puis il a pris le bus.'],
    ['a name', '⟦violence:Il a été frappé⟧ par Kévin devant la gare.'],
    ['a date', 'Elle ⟦violence:a été agressée⟧ le 12 mars au marché.'],
    ['a comma', '⟦violence:Il a été giflé⟧, le repas a repris.'],
  ])('%s', (_, marked) => expectMarks(violence, marked, 'violence'))

  test('a denial after the fact still denies it', () => {
    const [claim] = health(viewOf('La drépanocytose est écartée chez lui.'), nobody)
    expect(claim?.kind).toBe('negated')
  })

  test('a ticked box says it of somebody', () => {
    const marked = 'Motif : [X] ⟦health:handicap⟧ d’une personne du foyer'
    expect(health(viewOf(marked.replace(/⟦health:|⟧/g, '')), nobody).length).toBe(1)
  })
})
