import type { PlacedLine } from '../../model/copy/disclosure.ts'

/** In sizes of the line: the largest step down to the next line of a paragraph, and how far its start may be aside. */
const leading = 1.7
const aside = 0.5

/** True where a line goes on with the paragraph of the line before it: same letters, same start, just below, no item of a list. */
export const goesOn = (line: PlacedLine, before: PlacedLine): boolean => {
  const down = before.y - line.y
  const isBelow = down > 0 && down <= leading * line.size && Math.abs(line.x - before.x) <= aside * line.size
  return isBelow && isHeading(line) === isHeading(before) && Math.abs(line.size - before.size) < 0.5 && !isItem(line)
}

/** A bold line. Of one that lost all its words, no tag tells how they were printed. */
export const isHeading = ({ isBold, parts }: PlacedLine): boolean =>
  isBold && parts.some((part) => part.kind === 'word')

const isItem = ({ parts: [first] }: PlacedLine): boolean =>
  first?.kind === 'word' && /^(?:[-–—•*·▪◦]|\d{1,3}[.)]|[a-z][.)])/.test(first.text)
