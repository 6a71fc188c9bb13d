/**
 * Lower case without accents, of the SAME length as the text, so that offsets stay true (`toLowerCase` can change
 * lengths). It stands here and not in `language`: names of articles of law are compared with it, and `model` imports no room.
 * Curly apostrophes become straight, every white space a plain space, every dash a hyphen.
 */
export const foldText = (text: string): string => (text.length < longText ? foldShort(text) : foldLong(text))

/** Letters: from here on a row of numbers is quicker than a string that grows (a text of 275,000 letters: 10 ms for 22). */
const longText = 64

const foldShort = (text: string): string => {
  let folded = ''
  for (let at = 0; at < text.length; at += 1) folded += String.fromCharCode(foldUnit(text.charCodeAt(at)))
  return folded
}

/** Letters that are made into a string at once: a call takes no more arguments than that everywhere. */
const slice = 4096

const foldLong = (text: string): string => {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at += 1) units[at] = foldUnit(text.charCodeAt(at))
  let folded = ''
  for (let at = 0; at < units.length; at += slice) folded += String.fromCharCode(...units.subarray(at, at + slice))
  return folded
}

/** The same, but lines stay lines: what ends one is not followed by what opens the next. */
export const foldLines = (text: string): string => text.split('\n').map(foldText).join('\n')

/** For each unit of a text its folded one, as far as it was asked for; none is 0 but the sign 0 itself. */
const known = new Uint16Array(0x1_0000)

const foldUnit = (code: number): number => {
  const before = known[code] ?? 0
  if (before !== 0) return before
  const folded = computeFold(String.fromCharCode(code)).charCodeAt(0)
  known[code] = folded
  return folded
}

const computeFold = (unit: string): string => {
  if (/\s/.test(unit)) return ' '
  if (/[’‘ʼ`´]/.test(unit)) return "'"
  if (/[‐‑‒–—−]/.test(unit)) return '-'
  const bare = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.length === 1 ? bare : unit
}
