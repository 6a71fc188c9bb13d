/**
 * « Ch 4 : RAS⏎Le 7 : pas rentré »: in a register of rooms « le 7 » is one. A line beside it says so: it opens with a word for a
 * room or with a number that no day bears, or it names rooms above the list. Where no line says so, it is a day.
 */
const room =
  '(?:chambres?|ch|lits?|studios?|appartements?|appt?|box|bungalows?|logements?|mobil-homes?|emplacements?|porte|n°|no)'
const ofRoom = String.raw`[ \t>*•-]{0,6}(?:${room}\.? ?(?:n° ?)?\d{1,4}|l[ea] (?:3[2-9]|[4-9]\d|\d{3,4})) ?:`
const ofNumber = String.raw`[ \t>*•-]{0,6}l[ea] \d{1,4} ?:`
const restOfLine = String.raw`[^\n]{0,200}\n`
const others = `(?:${ofNumber}${restOfLine}){0,12}`
const heading = String.raw`[^\n\d]{0,60}(?:chambres|lits|studios|appartements|logements|bungalows)(?![a-z])[^\n]{0,40}\n`

/** Of folded text that keeps its lines. */
export const roomNumber = String.raw`(?<=(?:^|\n)[ \t>*•-]{0,6})le \d{1,2}(?= ?:)(?:(?<=(?:^|\n)(?:${ofRoom}${restOfLine}|${heading})${others}[ \t>*•-]{0,6}le \d{1,2})|(?=${restOfLine}${others}${ofRoom}))`
