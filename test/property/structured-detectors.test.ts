import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DetectContext, Detector } from '../../src/detect/engine/detector.ts'
import { remainder97 } from '../../src/detect/engine/match.ts'
import { originalSpan, viewOf } from '../../src/detect/engine/view.ts'
import { account } from '../../src/detect/identifiers/account.ts'
import { address } from '../../src/detect/identifiers/address/address.ts'
import { postcode } from '../../src/detect/identifiers/address/postcode.ts'
import { amount } from '../../src/detect/identifiers/amount.ts'
import { age } from '../../src/detect/identifiers/dates/age.ts'
import { birthDate } from '../../src/detect/identifiers/dates/birth-date.ts'
import { date } from '../../src/detect/identifiers/dates/date.ts'
import { email } from '../../src/detect/identifiers/email.ts'
import { iban } from '../../src/detect/identifiers/iban.ts'
import { idNumber } from '../../src/detect/identifiers/id-number.ts'
import { nir } from '../../src/detect/identifiers/nir.ts'
import { phone } from '../../src/detect/identifiers/phone.ts'
import { siret } from '../../src/detect/identifiers/siret.ts'
import { vehicle } from '../../src/detect/identifiers/vehicle.ts'

const nobody: DetectContext = { persons: [], services: [] }
const all: readonly Detector[] = [
  nir,
  iban,
  siret,
  phone,
  email,
  account,
  vehicle,
  idNumber,
  birthDate,
  date,
  age,
  amount,
  postcode,
  address,
]

/** Pieces that records are made of, and the marks that break naive patterns. */
const scrap = fc.constantFrom(
  '06',
  '12',
  '1',
  'FR76',
  '2',
  'O',
  'l',
  '|',
  '.',
  '-',
  '/',
  ' ',
  '\n',
  '\r\n',
  '\u00a0',
  '\u00ad',
  'e\u0301',
  'ﬁ',
  '’',
  '@',
  '(at)',
  '€',
  'euros',
  'ans',
  'mars',
  'née le',
  'rue',
  'de la',
  'Paix',
  '75002',
  'Paris',
  'n°',
  'dossier',
  'zéro',
  'six',
  'vingt',
  'et',
  'loi',
  'article',
)
const mess = fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join(''))

const isCovered = (detect: Detector, text: string, value: string): boolean => {
  const view = viewOf(text)
  const start = text.indexOf(value)
  return detect(view, nobody).some((claim) => {
    const span = originalSpan(view, claim)
    return span.start <= start && span.end >= start + value.length
  })
}

const words = fc.constantFrom(
  'Elle précise : ',
  'joint au téléphone le soir ',
  '> ',
  'é ’ ',
  'Numéro\u00a0: ',
  'e\u0301crit ',
)
const digitsOf = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
const gap = fc.constantFrom('', ' ', '.', '-', '\u00a0', '\u202f')

describe('whatever the text', () => {
  test('a claim is a real span of it', () => {
    fc.assert(
      fc.property(mess, (text) => {
        const view = viewOf(text)
        for (const detect of all) {
          for (const claim of detect(view, nobody)) {
            expect(claim.start >= 0 && claim.start < claim.end && claim.end <= view.flat.length).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('offsets go forward and stay inside the original', () => {
    fc.assert(
      fc.property(mess, (text) => {
        const view = viewOf(text)
        let last = 0
        for (let at = 0; at <= view.flat.length; at += 1) {
          expect(view.toOriginal(at)).toBeGreaterThanOrEqual(last)
          last = view.toOriginal(at)
        }
        expect(last).toBe(text.length)
      }),
      { numRuns: 300 },
    )
  })
})

describe('however it is spaced, it is claimed whole', () => {
  test('a mobile telephone', () => {
    fc.assert(
      fc.property(words, gap, fc.constantFrom('06', '07', '01', '09'), digitsOf(8), (before, sign, head, digits) => {
        const pairs = [head, ...[0, 2, 4, 6].map((at) => `${digits[at]}${digits[at + 1]}`)]
        const value = pairs.join(sign)
        expect(isCovered(phone, `${before}${value}, merci`, value)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('a social security number with its key', () => {
    fc.assert(
      fc.property(words, gap, fc.integer({ min: 1, max: 12 }), digitsOf(8), (before, sign, month, digits) => {
        const groups = [
          '2',
          `${digits[0]}${digits[1]}`,
          String(month).padStart(2, '0'),
          '59',
          digits.slice(2, 5).join(''),
          digits.slice(5).join(''),
        ]
        const key = String(97 - remainder97(groups.join(''))).padStart(2, '0')
        const value = [...groups, key].join(sign)
        expect(isCovered(nir, `${before}${value}, merci`, value)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('a French bank account with its key', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('', ' ', '\u00a0', '-'), digitsOf(23), (before, sign, digits) => {
        const body = digits.join('')
        const key = String(98 - remainder97(`${body}152700`)).padStart(2, '0')
        const value = (`FR${key}${body}`.match(/.{1,4}/g) ?? []).join(sign)
        expect(isCovered(iban, `${before}${value}, merci`, value)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
