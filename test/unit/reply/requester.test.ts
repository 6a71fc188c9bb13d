import { describe, expect, test } from 'vitest'
import type { LegalRequest } from '../../../src/model/record/request.ts'
import { addressedOf, type GenderOfName } from '../../../src/reply/requester.ts'

const genderOfName: GenderOfName = (given) =>
  ['estelle', 'nadege', 'hortense'].includes(given) ? 'f' : ['benoit', 'yves'].includes(given) ? 'm' : null

const request = (
  requester: Partial<LegalRequest['requester']>,
  authority: string | null = 'Brigade de Corvanne',
  change: Partial<LegalRequest> = {},
): LegalRequest => ({
  ...{ kind: 'requisition', basis: 'CPP 77-1-1', authority, reference: null, authorisation: 'not-stated' },
  requester: { name: null, rank: null, quality: null, contact: null, ...requester },
  ...{ receivedAt: null, dueBy: null, persons: [], period: { from: null, to: null }, asks: '' },
  ...{ subjects: [], subjectsRead: false },
  ...change,
})

const greeted = (...given: Parameters<typeof request>): string =>
  addressedOf(request(...given), genderOfName, 'fr').salutation.text

describe('who is written to is greeted by what the act says', () => {
  test.each<[string, Partial<LegalRequest['requester']>]>([
    ['Madame', { name: 'Estelle ROUVRAY', rank: 'maréchale des logis-cheffe', quality: 'OPJ' }],
    ['Madame', { name: 'X. ROUVRAY', rank: 'gardienne de la paix' }],
    ['Madame', { name: 'Mme ROUVRAY', quality: 'OPJ' }],
    ['Madame', { name: 'ROUVRAY Estelle', rank: 'brigadier-chef' }],
    ['Madame', { name: 'Camille ROUVRAY', quality: 'officière de police judiciaire' }],
    ['Monsieur', { name: 'M. ROUVRAY', rank: 'brigadier' }],
    ['Monsieur', { name: 'Yves-Marie CORBEL', rank: 'brigadier-chef', quality: 'OPJ' }],
    ['Madame la Procureure', { name: 'Estelle ROUVRAY', quality: 'procureur de la République' }],
    ['Monsieur le Procureur', { name: 'Benoît CASTELNAU', quality: 'procureur de la République' }],
    ['Madame la Vice-Procureure', { quality: 'vice-procureure' }],
    ['Madame la Juge', { name: 'Hortense DELAUNAY-PICQ', rank: 'vice-présidente', quality: 'juge des enfants' }],
    ['Madame la Juge', { name: 'Hortense DELAUNAY-PICQ', quality: 'JE' }],
    ['Maître', { name: 'Camille ROUVRAY', quality: 'commissaire de justice' }],
    ['Maître', { quality: 'avocate' }],
    ['Madame, Monsieur', { name: 'Camille ROUVRAY', rank: 'brigadier-chef', quality: 'OPJ' }],
    ['Madame, Monsieur', { quality: 'procureur de la République' }],
    ['Madame, Monsieur', {}],
  ])('%s: %j', (expected, requester) => {
    expect(greeted(requester)).toBe(expected)
  })

  test.each([
    ['Madame la procureure de la République près le tribunal de Brécy', 'Madame la Procureure'],
    ['Monsieur le juge des enfants, tribunal de Brécy', 'Monsieur le Juge'],
    ['Parquet des mineurs de Brécy', 'Madame, Monsieur'],
    ['Tribunal pour enfants de Brécy, cabinet 2', 'Madame, Monsieur'],
  ])('the service alone: %s', (authority, expected) => {
    expect(greeted({}, authority)).toBe(expected)
  })

  test('the address names the person, the rank before the quality, the service, and spells what letters stand for', () => {
    const { lines } = addressedOf(
      request({ name: 'Estelle ROUVRAY', rank: 'maréchale des logis-cheffe', quality: 'OPJ' }),
      genderOfName,
      'fr',
    )
    expect(lines).toEqual([
      'Madame Estelle ROUVRAY',
      'Maréchale des logis-cheffe, officier de police judiciaire',
      'Brigade de Corvanne',
    ])
  })

  test('what the act does not say is no line', () => {
    expect(addressedOf(request({}), genderOfName, 'fr').lines).toEqual(['Brigade de Corvanne'])
    expect(addressedOf(request({}, null), genderOfName, 'fr').lines).toEqual([])
  })

  test('a person who asks for her own data is written to by her name', () => {
    const persons = [{ given: ['Estelle'], family: ['ROUVRAY'], other: [], born: null }]
    const { lines, salutation } = addressedOf(request({}, null, { kind: 'user-access', persons }), genderOfName, 'fr')
    expect([lines, salutation.text]).toEqual([['Madame Estelle ROUVRAY'], 'Madame'])
  })

  test('a magistrate is greeted with high regard, an officer is not one', () => {
    expect(addressedOf(request({ quality: 'juge' }), genderOfName, 'fr').salutation.isMagistrate).toBe(true)
    expect(addressedOf(request({ quality: 'OPJ' }), genderOfName, 'fr').salutation.isMagistrate).toBe(false)
  })
})
