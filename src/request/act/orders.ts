import { abbreviated, everyday, foldedTitles, titlesOf, titleWords } from '../../language/civilities.ts'
import { bench, functionPattern } from '../../language/functions.ts'
import { foldText } from '../../model/fold.ts'
import { type ActText, dayAfter, dayOfAct, grab, type TimeDesk, tidy } from './act-text.ts'

type TimedText = ActText<TimeDesk>

const title = `(?:${foldedTitles(everyday)}|le|la|du|de la|l') ?[^;\\n]{0,12}?`
const named = foldedTitles(titlesOf('plain', 'mlle'))

/** Words that announce a magistrate's authorisation; one that is still to come is none. */
const given =
  "(?:instructions?|autorisation|accord|autorisee?s? par|requisitions)(?: (?:ecrites?|verbales?|generales?|prealables?|expresses?|permanentes?|donnee?s?))*(?: d[eu]s?| d'| de la| par)?"

const magistrateWords = new RegExp(`(?:${bench}|parquet)`)
const prosecutors = functionPattern('prosecutor', 'deputy')

const stop =
  /(?:,? (?:recue?s?|en date|dat[e]{1,2}|le \d|du \d|donnee?s?|par telephone|pres le|delivree?s?|qui |nous|vu |requer|et au besoin)|[;.] ?(?:[a-z]|$)|\))/

/** « l'autorisation de Mme X, substitute du procureur de la République à Y »: the words up to the date or the next act. */
const magistrateOf = (act: TimedText): string | null => {
  for (const match of act.flat.matchAll(new RegExp(`(?<![a-z])${given} (?=${title}|procureur)`, 'g'))) {
    const start = match.index + match[0].length
    if (
      /(?:reserve|sollicit|attente|demande|sans) (?:de )?l?'?$/.test(
        act.flat.slice(Math.max(0, start - match[0].length - 20), match.index),
      )
    )
      continue
    const rest = act.flat.slice(start, start + 180)
    const inside = namedInBrackets(rest)
    const words = inside ?? { from: 0, to: endOf(rest) }
    if (!magistrateWords.test(rest.slice(words.from, words.to))) continue
    return tidy(
      act.plain
        .slice(start + words.from, start + words.to)
        .replace(/^(?:du |de la |des |de l['’])?(?:magistrate?\s?:\s?)?/iu, ''),
    )
  }
  return labelledMagistrate(act)
}

const label = /(?:^|\n) ?magistrat[^:\n]{0,24}: ?([^\n]{4,120})/

/** A form's line: « Magistrat mandant : M. X, substitut – autorisation du 11/05/2026 ». */
const labelledMagistrate = (act: TimedText): string | null =>
  tidy(grab(act, label)?.split(/ [–-] |,? (?:le|du|en date du) \d/)[0] ?? null)

const afterShort = new RegExp(`^(?:${titleWords(abbreviated(titlesOf('plain', 'mr'))).join('|')})\\. `)
const nameless = new RegExp(`^(?:(?:${foldedTitles(titlesOf('plain'))}) )?l[ae] `)

/** A full stop after « M. » ends nothing; « près le tribunal judiciaire de » belongs to who has no other name. */
const endOf = (rest: string): number => {
  const from = afterShort.exec(rest)?.[0].length ?? 0
  const isNameless = nameless.test(rest)
  const pattern = isNameless ? new RegExp(stop.source.replace('|pres le', '')) : stop
  const at = rest.slice(from).search(pattern)
  return at === -1 ? Math.min(rest.length, 120) : from + at
}

const inBrackets = new RegExp(
  `^[^().;]{3,60}\\(((?:${named}) [^,)]{3,40},? ?(?:vice-)?(?:${prosecutors})[^,)]{0,40})`,
  'd',
)

/** « l'accord du parquet de Valverte (Mme Soline AUBRIOT, substitut, le 6 mars) ». */
const namedInBrackets = (rest: string): { readonly from: number; readonly to: number } | null => {
  const match = inBrackets.exec(rest)
  const place = match?.indices?.[1]
  return place === undefined ? null : { from: place[0], to: place[1] }
}

/** Within the words of the authorisation: a birth date, or a day of what is asked, is another. */
const authorisationDay = (act: TimedText): string | null => {
  const clause = grab(act, label) ?? grab(act, new RegExp(`(?<![a-z])(${given} [^;]{3,220})`))
  if (clause === null) return null
  const folded = foldText(clause)
  const end = folded.search(/(?<![a-z])(?:vu |requer|prions|prie |il vous est|ouverte|du chef|des chefs)/)
  const words = end === -1 ? folded : folded.slice(0, end)
  const day = new RegExp(
    `(?<!(?<![a-z])nee? )(?:(?<![a-z])le|du|en date d[eu]) ?(?:ce jour,? (?:le )?)?(${act.desk.dayPattern})`,
  ).exec(words)?.[1]
  if (day !== undefined) return act.desk.isoOf(day)
  return /(?<![a-z])(?:ce jour|de ce jour|date du jour)/.test(words) ? dayOfAct(act) : null
}

const commissionReference = (act: TimedText): string | null =>
  tidy(
    grab(
      act,
      /commission rogatoire (?:generale |speciale )?(?:n ?[°ºo]|numero) ?:? ?((?:[a-z]{2,6} ?)?\d[\d/. -]{0,18}\d|\d)/,
    ),
  )

const commissionDay = (act: TimedText): string | null =>
  dayAfter(act, 'commission rogatoire[^;]{0,160}?(?:le|du|en date du|datee du) ')

/** « délivrée par Mme X, vice-présidente chargée de l'instruction au tribunal judiciaire de Y ». */
const commissionMagistrate = (act: TimedText): string | null =>
  tidy(
    grab(
      act,
      new RegExp(
        `commission rogatoire[^;]{0,160}? (?:par|de) ((?:${named}) [^,;]{3,50}, (?:juge|vice-presidente?|premiere? vice-presidente?|doyen)[^,;]{0,90}?)(?=,| du chef| des chefs| en date| le \\d|;|\\. | pour )`,
      ),
    ),
  )

const commissionUntil = (act: TimedText): string | null =>
  dayAfter(
    act,
    "commission rogatoire[^;]{0,300}?(?:executer|retour|retourner|executee?|valable)[^.;]{0,40}?(?:avant le|jusqu'au|pour le|au plus tard le|le plus tard le) ",
  )

/** Who authorised the act, and when; null where it names nobody. */
export const authorisationOf = (act: TimedText) => {
  const magistrate = magistrateOf(act)
  return magistrate === null ? null : { magistrate, date: authorisationDay(act) }
}

/** What the act says of the commission rogatoire that it cites, each null where it does not say. */
export const commissionOf = (act: TimedText) => ({
  reference: commissionReference(act),
  magistrate: commissionMagistrate(act),
  date: commissionDay(act),
  until: commissionUntil(act),
})
