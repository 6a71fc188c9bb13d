/**
 * True when tags are nested deeper than `most`. Asked before the parser is: for each tag it looks through the names of
 * all that are open, so that four megabytes of tags that never close cost it ten seconds, and forty a quarter of an hour.
 */
export const isNestedBeyond = (text: string, most: number): boolean => {
  let depth = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const aside = endOfAside(text, at)
    if (aside === null) {
      const end = endOfTag(text, at)
      depth += stepOf(text, at, end)
      if (depth > most) return true
      at = end
    } else at = aside
  }
  return false
}

const asides: readonly (readonly [opening: string, closing: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]

/** Where a comment, a stretch of plain characters or an instruction ends; null for a tag. One left open takes the rest. */
const endOfAside = (text: string, at: number): number | null => {
  const found = asides.find(([opening]) => text.startsWith(opening, at))
  if (found === undefined) return null
  const end = text.indexOf(found[1], at + found[0].length)
  return end === -1 ? text.length : end + found[1].length
}

const stepOf = (text: string, at: number, end: number): number => {
  const first = text[at + 1]
  if (first === '/') return -1
  return first === '!' || text.startsWith('/>', end - 2) ? 0 : 1
}

/** After the tag. A value may hold `>`, never `<`: a quote that is left open ends there. */
const endOfTag = (text: string, from: number): number => {
  let quote = ''
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (character === '<') return at
    if (quote === '' && character === '>') return at + 1
    if (character === quote) quote = ''
    else if (quote === '' && (character === '"' || character === "'")) quote = character
  }
  return text.length
}
