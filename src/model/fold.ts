/**
 * Lower case without accents, of the SAME length as the text, so that offsets stay true (`toLowerCase` can change
 * lengths). It stands here and not in `language`: names of articles of law are compared with it, and `model` imports no room.
 * Curly apostrophes become straight, every white space a plain space, every dash a hyphen.
 */
export const foldText = (text: string): string => {
  let folded = ''
  for (let at = 0; at < text.length; at += 1) folded += foldUnit(text.charCodeAt(at))
  return folded
}

/** The same, but lines stay lines: what ends one is not followed by what opens the next. */
export const foldLines = (text: string): string => text.split('\n').map(foldText).join('\n')

const cache = new Map<number, string>()

const foldUnit = (code: number): string => {
  const known = cache.get(code)
  if (known !== undefined) return known
  const unit = computeFold(String.fromCharCode(code))
  cache.set(code, unit)
  return unit
}

const computeFold = (unit: string): string => {
  if (/\s/.test(unit)) return ' '
  if (/[’‘ʼ`´]/.test(unit)) return "'"
  if (/[‐‑‒–—−]/.test(unit)) return '-'
  const bare = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.length === 1 ? bare : unit
}
