import { expect, test } from 'vitest'
import { deriveKey } from '../../../../src/batch/pseudonym/key.ts'
import {
  birthInNir,
  compactOf,
  drawnAlike,
  ibanLike,
  inShape,
  isLuhn,
  luhnLike,
  nirLike,
  remainder97,
  ribOf,
} from '../../../../src/batch/pseudonym/numbers.ts'
import { ipLike, phoneLike, plateLike, urlLike } from '../../../../src/batch/pseudonym/reach.ts'

const key = deriveKey(new Uint8Array(32).fill(9), 'numbers')
const other = deriveKey(new Uint8Array(32).fill(8), 'numbers')

test('a number of social security keeps sex and form, has its right key, and is of a country that is none', () => {
  const lent = nirLike(key, '255081416802538', '1954-11-09') ?? ''
  expect(lent).toMatch(/^2541199[678]\d{2}\d{3}\d{2}$/)
  expect(Number(lent.slice(13))).toBe(97 - remainder97(lent.slice(0, 13)))
  expect(nirLike(key, '1850520123456', '1984-07-01')).toHaveLength(13)
  expect(nirLike(key, '185052A12345678', '1984-07-01')).toMatch(/^1840799/)
  expect(nirLike(key, '12345', '1984-07-01')).toBeNull()
})

test('the birth in a number of social security is of this century where that is not ahead', () => {
  expect(birthInNir('255081416802538', '2025-03-01')).toBe('1955-08-15')
  expect(birthInNir('211051416802538', '2025-03-01')).toBe('2011-05-15')
  expect(birthInNir('255621416802538', '2025-03-01')).toBeNull()
  expect(birthInNir('25O081416802538', '2025-03-01')).toBeNull()
})

test.each(['FR1420041010050500013M02606', 'DE89370400440532013000', 'BE68539007547034'])(
  'the keys of %s are right, and its bank is none',
  (iban) => {
    const lent = ibanLike(key, iban) ?? ''
    expect(lent).toHaveLength(iban.length)
    const turned = [...`${lent.slice(4)}${lent.slice(0, 4)}`].map((sign) =>
      /\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55),
    )
    expect(remainder97(turned.join(''))).toBe(1)
    expect(lent.slice(4)).toMatch(iban.startsWith('FR') ? /^99999/ : /^0000/)
  },
)

test('the key of a French account is right', () => {
  const rib = ribOf(key, '20041010050500013M02606')
  const [bank, branch, account, end] = [rib.slice(0, 5), rib.slice(5, 10), rib.slice(10, 21), rib.slice(21)]
  expect((89 * Number(bank) + 15 * Number(branch) + 3 * (Number(account) % 97) + Number(end)) % 97).toBe(0)
})

test('a number right by its last digit stays so', () => {
  expect(isLuhn(luhnLike(key, '732829320'))).toBe(true)
  expect(luhnLike(key, '732829320')).not.toBe('732829320')
})

test('the same number borrows the same, whatever separates it; another key, another one', () => {
  const lent = drawnAlike(key, 'id', '4418207K')
  expect(inShape('4 418 207 K', lent)?.replaceAll(' ', '')).toBe(lent)
  expect(compactOf('4 418.207-K')).toBe('4418207K')
  expect(drawnAlike(key, 'id', '4418207K')).toBe(lent)
  expect(drawnAlike(other, 'id', '4418207K')).not.toBe(lent)
})

test.each([
  ['01 40 05 48 22', /^01 99 00 \d\d \d\d$/],
  ['0612345678', /^063998\d{4}$/],
  ['07.12.34.56.78', /^06\.39\.98\.\d\d\.\d\d$/],
  ['+33 4 78 11 22 33', /^\+33 4 65 71 \d\d \d\d$/],
  ['0033 (0)5 56 11 22 33', /^0033 \(0\)5 36 49 \d\d \d\d$/],
])('%s becomes a number kept for fiction', (phone, form) => {
  expect(phoneLike(key, phone)).toMatch(form)
})

test('a number that no range of fiction has stays a mark', () => {
  expect(phoneLike(key, '+213 555 12 34 56')).toBeNull()
  expect(phoneLike(key, '08 00 12 34 56')).toBeNull()
  expect(phoneLike(key, 'zéro six douze')).toBeNull()
})

test('plates, pages and machines are nobody’s', () => {
  expect(plateLike(key, 'AB-123-CD')).toMatch(/^SS-\d{3}-[A-Z]{2}$/)
  expect(urlLike(key, 'https://www.caf.fr/compte/1234')).toMatch(
    /^https:\/\/www\.example\.(?:org|com|net)\/[0-9a-f]{8}$/,
  )
  expect(ipLike(key, '82.64.1.9')).toMatch(/^203\.0\.113\.\d{1,3}$/)
})
