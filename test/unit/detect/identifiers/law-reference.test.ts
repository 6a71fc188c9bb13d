import { describe, expect, test } from 'vitest'
import { lawReferences } from '../../../../src/detect/identifiers/law-reference.ts'

const covered = (text: string): readonly string[] => lawReferences(text).map((span) => text.slice(span.start, span.end))

describe('a quotation of law is everybody’s', () => {
  test.each([
    ["l'article 375 du code civil", '375'],
    ["l'article L. 221-6 du code de l'action sociale et des familles", 'L. 221-6'],
    ['les articles 434-3 et 226-14 du code pénal', '226-14'],
    ['L. 226-2-1 CASF', 'L. 226-2-1'],
    ['la loi n° 2002-2 du 2 janvier 2002', '2 janvier 2002'],
    ['la loi du 14 mars 2016 relative à la protection de l’enfant', '14 mars 2016'],
    ['le décret n° 2016-994 du 20 juillet 2016', '20 juillet 2016'],
    ['la circulaire DGAS du 1er juin 2012', '1er juin 2012'],
    ['le règlement (UE) 2016/679', ''],
    ['le formulaire Cerfa n° 15646*01', '15646'],
    ['art. 77-1-1 CPP', '77-1-1'],
    ['Cass. crim., 12 mars 2019, n° 18-80.000', '12 mars 2019'],
  ])('%s', (text, inside) => {
    expect(inside === '' || covered(text).some((quotation) => quotation.includes(inside))).toBe(true)
  })
})

describe('a decision about a person is not', () => {
  test.each([
    ['ordonnance du 12 juin 2024'],
    ['jugement du 28 mars 2024'],
    ['arrêté du 3 mars 2024 portant expulsion de M.'],
    ['décision du 4 mai 2023'],
  ])('%s', (text) => expect(covered(text)).toEqual([]))
})
