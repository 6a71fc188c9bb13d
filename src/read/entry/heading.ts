const longestHeading = 100

/** The depth of a heading, read from a line that stands alone; null when it is no heading. */
export const headingLevel = (line: string): number | null => {
  const text = line.length > longestHeading * 2 ? '' : line.trim()
  if (text === '' || text.length > longestHeading || /[.;:,!?…]$/.test(text)) return null
  const hashes = /^(#{1,6})\s{0,4}\S/.exec(text)
  if (hashes?.[1] !== undefined) return hashes[1].length
  return numberedLevel(text) ?? (isAllCapitals(text) ? 1 : null)
}

/** `1. Title` is level 1, `2.3 Title` level 2, `IV. Title` level 1. */
const numberedLevel = (text: string): number | null => {
  const numbered = /^(?:(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?|[IVX]{1,5}[.)])\s{1,4}(?=\p{Lu})/u.exec(text)
  if (numbered === null || (numbered[1] !== undefined && !/[.)]/.test(numbered[0]))) return null
  return numbered[1]?.split('.').length ?? 1
}

const isAllCapitals = (text: string): boolean =>
  /\p{Lu}[\p{Lu}\p{M}'’.-]{2}/u.test(text) && !/\p{Ll}/u.test(text) && !/\t|\|/.test(text)

/** True when a line opens an item of a list. */
export const isListItem = (line: string): boolean =>
  /^\s{0,12}(?:[-–—•*▪◦‣●]|\d{1,2}[.)]|[a-z]\))\s/.test(line.slice(0, 40))
