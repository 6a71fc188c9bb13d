import type { Span } from '../../../model/record/span.ts'
import { personLimits } from '../../thresholds.ts'

/** A child whom nobody names: « son fils », « la petite », « les enfants ». */
const child =
  /(?<![a-z])(?:(?:son|sa|ses|leurs?|mon|ma|mes|notre|nos|le|la|les|l'|une?|deux|trois|au|aux|du|des|chaque) ?)(?:(?:jeune|plus jeune|plus petite?|autre|petite?s?) )?(?:fils|filles?|garcons?|garconnets?|fillettes?|enfants?|bebes?|nourrissons?|gamine?s?|gosses?|petite?s?|petiote?s?|momes?|mioches?|ainee?s?|cadett?e?s?|benjamine?s?|jumeaux|jumelles|mineure?s?|ados?|adolescente?s?|marmailles?)(?![a-z])(?! (?:amie?s?|copine|copain|dejeuner|boulot|matin|peu|pot|nom|mot)(?![a-z]))/g

/**
 * True where an act of violence (a stretch of folded text) is done to a child whom nobody names: such an act needs a second
 * signature as one to a named minor does. « Son fils l'a frappée » is done by one.
 */
export const isDoneToChild = (folded: string, act: Span): boolean =>
  [...folded.matchAll(child)].some((match) => {
    const at = { start: match.index, end: match.index + match[0].length }
    if (at.start > act.start) return isObject(folded.slice(Math.min(act.end, at.start), at.start), folded, at)
    return at.end <= act.start && isSubjected(folded.slice(at.end, act.start), folded.slice(act.start))
  })

const others =
  /(?<![a-z])(?:par|devant|avec|pour|chez|sauf|sans|entre|presence|yeux|depuis|parce|quand|que|qui|et)(?![a-z])|[.;:!?]/

/** « a giflé | son fils », « des coups | sur la petite », « les violences subies par | les enfants ». */
const isObject = (between: string, folded: string, { start }: Span): boolean => {
  const before = folded.slice(0, start)
  if (/(?<![a-z])(?:subi|endur|recu|vecu)[a-z]{0,3} par $/.test(before)) return true
  if (/(?<![a-z])(?:par|devant|avec|pour|chez|de|d'|yeux de|presence de) ?$/.test(before)) return false
  return between.length <= personLimits.childNear && !others.test(between)
}

/** « son fils | a été frappé », « la petite | a pris une gifle »; « son fils | l'a frappée » does it himself. */
const isSubjected = (between: string, act: string): boolean => {
  if (between.length > personLimits.childNear || /[.;:!?]|(?<![a-z])(?:qui|que|et|par|mais)(?![a-z])/.test(between))
    return /(?<![a-z])(?:a|ont) (?:ete|recu|pris|subi)(?![a-z])[^.;:!?]{0,20}$/.test(
      between.slice(-personLimits.childNear),
    )
  if (
    /(?<![a-z])(?:l'|la |le |les |lui |leur |m'|nous |t'|vous )(?:a|ont|avait|avaient|aurait)?[^.;]{0,14}$/.test(
      between,
    )
  )
    return false
  return suffered.test(between + act.slice(0, personLimits.childNear)) || (/^ ?$/.test(between) && participle.test(act))
}

const suffered =
  /^[^.;:!?]{0,40}?(?<![a-z])(?:ete|recu[es]{0,2}|pris|prend|prenait|subi[es]{0,2}|subit|subissait|eu|encaisse|endure|est|sont|etait|etaient|se fait|se font|se faisait|s'est fait|victimes?|souffre|presente|porte|montre)(?![a-z])/

/** « enfant battu », not « l'enfant frappe sa mère ». */
const participle =
  /^(?:battu|frappe|maltraite|gifle|secoue|violente|agresse|tape|cogne|menace|insulte|humilie|viole)[es]{0,3}(?![a-z])(?! (?:sa|son|ses|le|la|les|l'|un|une|des|du|au|a|sur|contre)(?![a-z]))/
