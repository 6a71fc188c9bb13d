import { draw, type Key } from './key.ts'

/** Letters and digits of a text, in order, and where they stand. */
const signs = /[\p{L}\p{N}]/gu

export const compactOf = (text: string): string => (text.match(signs) ?? []).join('')

/** A text with its letters and digits replaced in order; what separates them stays. Null where their number differs. */
export const inShape = (text: string, compact: string): string | null => {
  if (compactOf(text).length !== compact.length) return null
  let at = -1
  return text.replaceAll(signs, () => {
    at += 1
    return compact.charAt(at)
  })
}

const capitals = 'ABCDEFGHJKLMNPRSTUVWXYZ'

/**
 * Digits for digits and letters for letters, drawn from what stood there: the same number in two places, or with other
 * spaces, becomes the same. A first digit that is not 0 does not become it.
 */
export const drawnAlike = (key: Key, use: string, compact: string): string => {
  const upper = compact.toUpperCase()
  for (let turn = 0; ; turn += 1) {
    const octets = draw(key, use, upper, String(turn))
    const drawn = [...compact].map((sign, at) => drawnSign(sign, { at, octet: octetAt(octets, at) })).join('')
    if (drawn.toUpperCase() !== upper || !/[\p{L}\p{N}]/u.test(compact)) return drawn
  }
}

/** A number longer than a draw takes its octets again, shifted. */
const octetAt = (octets: Uint8Array, at: number): number =>
  ((octets[at % octets.length] ?? 0) + Math.floor(at / octets.length) * 41) % 256

const drawnSign = (sign: string, { at, octet }: { readonly at: number; readonly octet: number }): string => {
  if (/\d/.test(sign)) return String(at === 0 && sign !== '0' ? 1 + (octet % 9) : octet % 10)
  const letter = capitals.charAt(octet % capitals.length)
  return sign === sign.toUpperCase() ? letter : letter.toLowerCase()
}

/** The rest of a number as long as one likes divided by 97. */
export const remainder97 = (digits: string): number =>
  [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

/**
 * A number of social security that nobody has: born abroad (99), in a country whose number begins with 6 to 8, where
 * the official list of countries (INSEE, Code officiel géographique) has continents 1 to 5 alone. Sex is kept; year and month are those of the moved birth.
 */
export const nirLike = (key: Key, compact: string, birth: string): string | null => {
  if (!/^[1-478]\d{4}(?:\d\d|2[ABab])\d{6}(?:\d\d)?$/.test(compact)) return null
  const drawn = drawnAlike(key, 'social-security', compact.slice(5, 13).replaceAll(/\D/g, '0'))
  const country = 600 + (Number(drawn.slice(0, 3)) % 300)
  const order = 1 + (Number(drawn.slice(3, 6)) % 999)
  const base = `${compact.charAt(0)}${birth.slice(2, 4)}${birth.slice(5, 7)}99${pad(country, 3)}${pad(order, 3)}`
  return compact.length === 15 ? base + pad(97 - remainder97(base), 2) : base
}

/** The year and month that a number of social security tells, as a day; null for a month that no calendar has. */
export const birthInNir = (compact: string, today: string): string | null => {
  const [year, month] = [Number(compact.slice(1, 3)), Number(compact.slice(3, 5))]
  if (!/^\d{5}/.test(compact) || month < 1 || month > 12) return null
  const century = 2000 + year > Number(today.slice(0, 4)) ? 1900 : 2000
  return `${century + year}-${pad(month, 2)}-15`
}

const letterValue = (sign: string): string => (/\d/.test(sign) ? sign : String(sign.toUpperCase().charCodeAt(0) - 55))

/** No bank has this number (Banque de France, codes interbancaires: five digits, the first from 1 to 4). */
const noBank = '99999'

/** An account of a bank that is none; its two keys are right (ISO 13616, and that of the RIB for France). */
export const ibanLike = (key: Key, compact: string): string | null => {
  const upper = compact.toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(upper)) return null
  const country = upper.slice(0, 2)
  const own = upper.slice(4)
  const bban = country === 'FR' && own.length === 23 ? ribOf(key, own) : elsewhere(key, own)
  const rest = remainder97([...`${bban}${country}00`].map(letterValue).join(''))
  return `${country}${pad(98 - rest, 2)}${bban}`
}

/** Bank, branch, account and key of a French account. */
export const ribOf = (key: Key, compact: string): string => {
  const drawn = drawnAlike(key, 'rib', compact.slice(5, 21)).replaceAll(/[A-Z]/gi, '0')
  const [branch, account] = [drawn.slice(0, 5), drawn.slice(5)]
  const rest = (89 * Number(noBank) + 15 * Number(branch) + 3 * (Number(account) % 97)) % 97
  return `${noBank}${branch}${account}${pad(97 - rest, 2)}`
}

/** The first four signs name the bank: letters that no bank has, or zeros. */
const elsewhere = (key: Key, own: string): string =>
  [...own.slice(0, 4)].map((sign) => (/\d/.test(sign) ? '0' : 'X')).join('') + drawnAlike(key, 'bban', own.slice(4))

/** The last digit that makes a number right by Luhn's rule (cards, SIREN, SIRET). */
export const isLuhn = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1)
    return sum + (value > 9 ? value - 9 : value)
  }, 0) %
    10 ===
  0

/** A number with the same right last digit, or without one as it was. */
export const luhnLike = (key: Key, compact: string): string => {
  const drawn = drawnAlike(key, 'luhn', compact)
  if (!/^\d+$/.test(compact) || !isLuhn(compact)) return drawn
  const body = drawn.slice(0, -1)
  return [...'0123456789'].map((digit) => body + digit).find(isLuhn) ?? drawn
}
