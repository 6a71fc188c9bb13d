import { weekdayNames, weekdayShorts } from '../weekdays.ts'
import { trueDigits } from './digits.ts'
import { leftOf, rightOf } from './written-day.ts'

/** A day and its month in digits: `12/05`. */
export const shortDate =
  /(?<![\p{L}\d]|\d[./,-]|[+])(1er|[0o]?[1-9]|[12li][\doil]|3[01])([/.-])([0o][1-9]|[1li][0-2oil]|[1-9])(?![\p{L}\d%€]|[./,-]\d| ?(?:€|euros?|kg|cm|mmhg|ans|mg|points?)(?!\p{L}))/gu

const cue = new RegExp(
  String.raw`(?:(?<!\p{L})(?:les?|du|aux?|des|avant|depuis|vers|apres|entre|${weekdayNames}|(?:${weekdayShorts.join('|')})\.?|ma|me|je|ve|sa|di|lu|rdv|rv|rendez-vous|dates?|semaine|audience|visite|controle|soir|matin|nuit|ce|et|a partir du|jusqu'au|jusqu'a|entree?|sortie?|anniversaire|anniv\.?|nee?|prochaine?|not\.|echeance|vad|revoir|samu|chute|appel|synthese|entretien|reunion|\p{L}{2,20} :)|[;|(→]|\d{1,2}\/\d{1,2}(?:,| et| ou|-| au?)|\n-|^-)\s{0,2}$`,
  'u',
)

/** « GIR 3/4 », « chambre 12/3 »: what counts or numbers something. */
const score =
  /(?<!\p{L})(?:chambres?|ch|appt?|appartement|bat|batiment|porte|lot|n°|no|numero|ref|dossier|notes?|score|gir|ta|tension|eva|av|mms|mmse|acuite|pages?|p|art|articles?|salle|bureau|bus|ligne|poste|a|sur)\.?(?: ?:| de| n°| a)? ?$/u

/** « 3/4 du temps », « 8/10 points » */
const measure =
  /^(?: ?[%€]| ?(?:d[eu]s? (?!\d)|d'|(?:temps|journee|points?|pts|euros|en maths|comprimes?|cp|cpr|doses?|parts?)(?!\p{L})))/u

// `VAD 8/11 14h`, `revoir 28/2 10h`, and the columns of a register: `10/10 | 02 h 20`, `10/10;22:15`
const beforeHour = /^(?:,? | ?[|;\t] ?)(?:a |vers )?\d{1,2} ?(?:h(?!\p{L})|:\d\d(?!\d))/u
const dottedCue = /(?:le|du|au|dates?|\p{L}{2,9}\.|di|:|audience|rdv|rv)\s{0,2}$/u
const title = /^(?: ?[-:→)\]]|\s{1,3}\S|\n|,? \d{1,2} ?h)/u

/** `12/05` is a day; `8/10` a mark, `3/4` a part, `18.02` perhaps a sum: the weaker the form, the more it needs a cue. */
export const isShortDate = (plain: string, match: RegExpExecArray): boolean => {
  const [text, day = '', sign = '', month = ''] = match
  if (trueDigits(day) === 0 || trueDigits(month) === 0) return false
  const left = leftOf(plain, match.index, 30)
  const right = rightOf(plain, match.index + text.length, 14)
  const isPadded = /^[0o1li][\doil]$/.test(month) && day.length === 2
  if (score.test(left) || (!isPadded && measure.test(right))) return false
  const hasCue = cue.test(left)
  const opensLine = /(?:^|\n)[ \t>*•([-]{0,4}$/.test(left)
  if (sign === '.') return isPadded && ((opensLine && !/[([]$/.test(left)) || (hasCue && dottedCue.test(left)))
  if (sign === '-') return isPadded && /(?<!\p{L})(?:le|du|au) $/u.test(left)
  if (hasCue || beforeHour.test(right)) return true
  // « 10/10 » at the start of a line is a mark: both eyes, a full score.
  if (day === month && Number(day) > 9) return false
  if (opensLine && title.test(right) && !measure.test(right)) return true
  return isPadded && (/^[0o]/.test(month) || Number(day) > 12)
}
