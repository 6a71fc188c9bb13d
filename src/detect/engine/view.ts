import type { Span } from '../../model/record/span.ts'

/**
 * A text as detectors see it: the same words, easier to match. `flat` is composed (NFC), with plain spaces, straight
 * quotes, one dash and ASCII digits; soft hyphens and zero-width marks are gone, line ends are `\n`.
 */
export type View = {
  readonly text: string
  readonly flat: string
  /** Offset in `text` of the unit at `flatIndex`; `flat.length` gives `text.length`. */
  readonly toOriginal: (flatIndex: number) => number
  /** Where what stands before `flatIndex` ends in `text`, when that is not where the next unit starts. */
  readonly toEnd?: (flatIndex: number) => number
}

export const viewOf = (text: string): View => {
  const swapped = oddity.test(text) ? text.replace(oddities, swap) : text
  return resized.test(swapped) ? resizedView(text, swapped) : { text, flat: swapped, toOriginal: identity }
}

/** A span of `flat` as a span of the original; a character that was expanded (ﬁ, №) is taken whole. */
export const originalSpan = (view: View, span: Span): Span => {
  const start = view.toOriginal(span.start)
  let next = span.end
  while (next < view.flat.length && view.toOriginal(next) === view.toOriginal(next - 1)) next += 1
  return { start, end: (view.toEnd ?? view.toOriginal)(next) }
}

const identity = (flatIndex: number): number => flatIndex

/** One unit for one unit: offsets are kept, so that most French text needs no map. */
const groups: readonly (readonly [to: string, from: string])[] = [
  [' ', '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'],
  ['\n', '\u000b\u000c\u0085\u2028\u2029'],
  ["'", '\u2018\u2019\u201a\u201b\u02bc\u02b9\u2032\u00b4\u0060\uff07'],
  ['"', '\u201c\u201d\u201e\u201f\u2033\uff02'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u02d7\ufe58\ufe63\uff0d'],
  ['°', '\u00ba\u02da\u1d52'],
  ['e', '\u1d49'],
  ['r', '\u02b3'],
  ['.', '\u2024\uff0e'],
  ['/', '\u2044\u2215'],
  // Letters of other alphabets that look like ours: a name written with one is still that name.
  ...[...'aeopcyxijsdhABEKMHOPCTX'].map((to, at): readonly [string, string] => [
    to,
    'аеорсухіјѕԁһАВЕКМНОРСТХ'[at] ?? '',
  ]),
  ['|', '\u2502\u2503\u00a6\uff5c'],
]

const swaps: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([to, from]) => [...from].map((unit): readonly [string, string] => [unit, to])),
)

const oddClass = `[${groups.map(([, from]) => from).join('')}\uff01-\uff5e\u0660-\u0669\u06f0-\u06f9]`
const oddity = new RegExp(oddClass)
const oddities = new RegExp(oddClass, 'g')

const swap = (unit: string): string => {
  const known = swaps.get(unit)
  if (known !== undefined) return known
  const code = unit.charCodeAt(0)
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0)
  return String.fromCharCode(0x30 + (code & 0x0f))
}

// Soft hyphen, zero-width and bidi marks, variation selectors, keycap; letters spaced out (« D U P O N T »); combining accents; entities; ligatures, №, bold maths letters.
const resizedSource =
  '\\r\\n|[\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff\\u20e3]' +
  "|(?<![A-Za-z\\u00c0-\\u024f0-9\\u2019'])(?:[A-Za-z\\u00c0-\\u024f] ){3,30}[A-Za-z\\u00c0-\\u024f](?![A-Za-z\\u00c0-\\u024f0-9\\u2019'])" +
  '|&(?:[A-Za-z](?:acute|grave|circ|uml|cedil|tilde)|nbsp|#(?:[xX][\\dA-Fa-f]{2,4}|\\d{2,5}));' +
  '|[A-Za-z\\u00c0-\\u024f][\\u0300-\\u036f]{1,4}|[\\ufb00-\\ufb06\\u2116]|\\ud835[\\udc00-\\udfff]'
const resized = new RegExp(resizedSource)
const resizings = new RegExp(resizedSource, 'g')

const resizedView = (text: string, swapped: string): View => {
  const parts: string[] = []
  const origins: number[] = []
  let from = 0
  const copy = (until: number): void => {
    parts.push(swapped.slice(from, until))
    for (let at = from; at < until; at += 1) origins.push(at)
  }
  for (const match of swapped.matchAll(resizings)) {
    copy(match.index)
    const replaced = resize(match[0])
    parts.push(replaced)
    for (let unit = 0; unit < replaced.length; unit += 1)
      origins.push(match.index + keptOffset(match[0], replaced, unit))
    from = match.index + match[0].length
  }
  copy(swapped.length)
  origins.push(text.length)
  return { text, flat: parts.join(''), toOriginal: (flatIndex) => origins[flatIndex] ?? text.length }
}

const resize = (found: string): string => {
  if (found === '\r\n') return '\n'
  if (found === '\u2116') return 'n°'
  if (found.startsWith('&')) return entityText(found)
  if (found.includes(' ')) return found.replaceAll(' ', '')
  const first = found.charCodeAt(0)
  if (found.length > 1 && first < 0x0250) return found.normalize('NFC')
  const isExpandable = (first >= 0xfb00 && first <= 0xfb06) || first === 0xd835
  return isExpandable ? found.normalize('NFKC') : ''
}

const accents: Readonly<Record<string, string>> = {
  ...{ acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', cedil: '\u0327', tilde: '\u0303' },
}

/** Web software leaves the entities of HTML in its data: « Ma&euml;lle ». */
const entityText = (entity: string): string => {
  const name = entity.slice(1, -1)
  if (name === 'nbsp') return ' '
  if (!name.startsWith('#')) return `${name.charAt(0)}${accents[name.slice(1)] ?? ''}`.normalize('NFC')
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code >= 0x20 && code < 0xd800 ? String.fromCharCode(code) : ' '
}

/** An accent that composes with nothing stays a unit of its own, at its own place. */
const keptOffset = (found: string, replaced: string, unit: number): number => {
  if (found.includes(' ')) return unit * 2
  return found.length === replaced.length ? unit : 0
}
