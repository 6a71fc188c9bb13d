import { describe, expect, test } from 'vitest'
import { viewOf } from '../../../../src/detect/engine/view.ts'
import { health } from '../../../../src/detect/facts/health.ts'
import { nobody } from '../mark.ts'

const kinds = (text: string): readonly (readonly [string, string | null])[] => {
  const view = viewOf(text)
  return health(view, nobody).map((claim) => [view.flat.slice(claim.start, claim.end), claim.kind])
}

describe('a denied fact is claimed with its denial', () => {
  test.each([
    ['Elle n’a pas de suivi psychologique.', "n'a pas de suivi psychologique"],
    ['Aucune hospitalisation dans l’année.', 'Aucune hospitalisation'],
    ['Pas de signe d’alcoolisation ce jour.', "Pas de signe d'alcoolisation"],
    ['Elle nie toute consommation d’alcool.', "nie toute consommation d'alcool"],
    ['Il n’a ni diabète ni asthme.', "n'a ni diabète ni asthme"],
    ['Il n’a jamais été hospitalisé.', "n'a jamais été hospitalisé"],
    ['Elle n’est pas enceinte.', "n'est pas enceinte"],
    ['Il est séronégatif.', 'est séronégatif'],
    ['Il ne boit plus.', 'Il ne boit plus'],
  ])('%s', (text, span) => expect(kinds(text)).toContainEqual([span, 'negated']))
})

describe('a supposed fact is marked as supposed', () => {
  test.each([
    ['Suspicion de TSA.', 'Suspicion de TSA'],
    ['Éventuelle dépression, à revoir.', 'Éventuelle dépression'],
    ['Trisomie 21 ?', 'Trisomie 21'],
  ])('%s', (text, span) => expect(kinds(text)).toContainEqual([span, 'hypothetical']))
})

describe('a denial elsewhere does not deny the fact', () => {
  test.each([
    ['Il n’a pas de logement, il est asthmatique.', 'asthmatique'],
    ['Elle ne vient plus. Asthme sévère.', 'Asthme sévère'],
    ['Elle ne dort plus depuis mai.', 'ne dort plus'],
  ])('%s', (text, span) =>
    expect(kinds(text).filter(([found, kind]) => found === span && kind === 'negated')).toEqual([]),
  )
})
