import { readAsks } from '../language/acts/asks.ts'
import { datesTold } from '../language/dates/told.ts'
import { fullMonths } from '../language/months.ts'
import type { ClosedPeriod } from '../model/record/request.ts'
import type { Span } from '../model/record/span.ts'

/** What the words of an act say of time where they state no period « du … au … ». `isUnread`: they name days, and not of what. */
export type LooseTimes = { readonly periods: readonly ClosedPeriod[]; readonly isUnread: boolean }

/**
 * « en février 2025 », « entre la mi-mars et la fin avril », « depuis janvier »: stretches of time that stand in what is asked, counted
 * back from the day on which the act came in. Where one of them, or a day, is of the facts, of a paper or of a birth beside no other,
 * nothing is read: a person says what period is asked for.
 */
export const looseTimes = (asks: string, received: string | null): LooseTimes => {
  const parts = readAsks(asks).asked.map((folded) => ({ folded, told: datesTold(folded, received) }))
  const times = parts.flatMap(({ folded, told }) =>
    told.flatMap(({ start, range }) => {
      const before = folded.slice(0, start)
      return ofPaper.test(before) ? [] : [{ range: endsBy(range, received), before }]
    }),
  )
  const isWhole = parts.every(({ folded, told }) => !timeLeft.test(without(folded, told)))
  const isRead = isWhole && times.every(({ range, before }) => range.from < range.to && !ofEvent.test(before))
  return isRead ? { periods: times.map(({ range }) => range), isUnread: false } : { periods: [], isUnread: true }
}

const without = (folded: string, spans: readonly Span[]): string => {
  let left = folded
  for (const { start, end } of spans) left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end)
  return left
}

/** A year, a month or a week that nobody read: « de la Toussaint 2024 », « semaines 10 et 11 ». */
const timeLeft = new RegExp(
  `(?<![\\d/.-])(?:19|20)\\d\\d(?![\\d/.-])|(?<![a-z])(?:${fullMonths}|(?:semaines?|trimestres?|semestres?) (?:n° ?)?\\d)(?![a-z])`,
)

/** Nothing was written after the act came in. */
const endsBy = ({ from, to }: ClosedPeriod, received: string | null): ClosedPeriod =>
  received !== null && from <= received && received < to ? { from, to: received } : { from, to }

/** A birth, and the day of a paper: « né le », « procès-verbal du », « ordonnance en date du ». */
const ofPaper =
  /(?<![a-z])(?:nee?s?(?:\(e\))?|naissance|pv|proces-verbal|ordonnance|jugement|arret|requisition|plainte|courrier|lettre|mail|courriel|commission rogatoire|soit-transmis|autorisation|instructions?)(?: (?:n° ?)?[\d/.-]{1,14})?,? (?:en date |date |datee |depose[es]{0,2} |etabli[es]{0,2} |delivre[es]{0,2} |recu[es]{0,2} )?(?:du|le|en|de|:) ?$/

/** When facts were, not of what period writings are asked for: « commises en », « la nuit du », « signé en », « les week-ends de ». */
const ofEvent =
  /(?<![a-z])(?:nuits?|soirees?|week-ends?|fins? de semaine|commis(?:es?)?|perpetre[es]{0,2}|survenue?s?|signee?s?|conclue?s?|arrivee?s?|entree|entrees|entres|sortie?s?|condamnee?s?|ouverte?s?|prononcee?s?|notifiee?s?|incarceree?s?|placee?s?|admise?s?|accueillie?s?|hospitalisee?s?)(?:,? (?:a|au|aux|chez|dans|de|du|des|en|le|la|les|courant|pendant|depuis|fin|debut|mois|[a-z'-]{3,14}))? ?(?:du|de|des|en|le|au|courant|depuis|pendant)? ?$/
