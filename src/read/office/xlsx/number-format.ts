/** A number as a sheet shows it. `shown` is null when the format hides it. */
export type Shown = { readonly text: string | null; readonly isNumber: boolean }

const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 34, 35, 36, 45, 46, 47, 50, 57])
const builtIn: ReadonlyMap<number, string> = new Map([
  [9, '0%'],
  [10, '0.00%'],
])

/** The format code of a built-in id, as far as it changes what a reader learns. */
export const builtInCode = (id: number): string => (builtInDates.has(id) ? dateOf(id) : (builtIn.get(id) ?? 'General'))

const dateOf = (id: number): string =>
  id === 22 ? 'dd/mm/yyyy hh:mm' : id >= 45 || (id >= 18 && id <= 21) ? 'hh:mm:ss' : 'dd/mm/yyyy'

/**
 * Shows a stored number by its format: dates as dd/mm/yyyy, and the zeros that a phone or social security number loses
 * when it is stored as a number (`0#" "##" "##" "##" "##`). Other formats only dress the number: it stays as stored.
 */
export const showNumber = (stored: string, code: string, is1904: boolean): Shown => {
  const value = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(value)) return { text: stored, isNumber: false }
  if (/^;;/.test(code)) return { text: null, isNumber: true }
  const section = sectionFor(code, value)
  const bare = section.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  if (/[dyhs]|m{1,5}/i.test(bare) && !/general|standard/i.test(bare)) return showDate(value, bare, is1904)
  if (bare.includes('%')) return { text: `${plainNumber(value * 100)} %`, isNumber: false }
  const filled = Number.isInteger(value) && value >= 0 ? fillDigits(section, value) : null
  return filled === null ? { text: plainNumber(value), isNumber: true } : { text: filled, isNumber: false }
}

/** Fifteen digits, as spreadsheets count: 0.1 + 0.2 is stored with seventeen. */
const plainNumber = (value: number): string => String(Number(value.toPrecision(15)))

const sectionFor = (code: string, value: number): string => {
  const [positive = '', negative, zero] = code.split(';')
  if (value < 0 && negative !== undefined) return negative
  return value === 0 && zero !== undefined ? zero : positive
}

const dayLength = 86_400_000

/** Day 60 of the 1900 system is a 29th of February that never was. */
const showDate = (value: number, bare: string, is1904: boolean): Shown => {
  if (value < 0 || value > 2_958_466) return { text: plainNumber(value), isNumber: true }
  const days = is1904 ? value + 1462 : value < 60 ? value + 1 : value
  const date = new Date(Math.round((days - 25_569) * 86_400) * 1000)
  const iso = date.toISOString()
  const day = `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`
  const time = iso.slice(11, 16)
  const hasDay = /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare))
  if (!hasDay) return { text: value < 1 ? time : hoursOf(value), isNumber: false }
  return { text: date.getTime() % dayLength !== 0 ? `${day} ${time}` : day, isNumber: false }
}

const hoursOf = (value: number): string => {
  const minutes = Math.round(value * 1440)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

const token = /"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*.|([\s\S])/g

/** Digits put into a mask from the right; null for a format without leading zeros or signs between digits. */
const fillDigits = (section: string, value: number): string | null => {
  const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ' ')
  const isMask = /0\D*0/.test(bare) || /[0#][ -]+[0#]/.test(bare)
  if (!isMask || /[.,eE/%]/.test(bare)) return null
  const digits = [...String(value)]
  const signs = [...section.matchAll(token)].map((match) => ({
    literal: match[1] ?? match[2] ?? '',
    sign: match[3] ?? '',
  }))
  const first = signs.findIndex(({ sign }) => /[0#?]/.test(sign))
  const shown: string[] = []
  for (let at = signs.length - 1; at >= 0; at -= 1) {
    const { literal = '', sign = '' } = signs[at] ?? {}
    if (!/[0#?]/.test(sign)) shown.unshift(literal + sign)
    else if (at === first) shown.unshift(digits.length > 0 ? digits.splice(0).join('') : sign === '0' ? '0' : '')
    else shown.unshift(digits.pop() ?? (sign === '0' ? '0' : ''))
  }
  return shown.join('').trim()
}
