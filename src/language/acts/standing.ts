import { numberWords } from '../numbers.ts'
import { leadLength } from '../owned.ts'

// How a person stands in what an act excludes: « hormis la mère » excludes her, « hormis la santé de la mère » her health.

const things = '(?:informations?|elements?|renseignements?|donnees?|mentions?|details?|precisions?|mot|rien|tout)'

/** Words that lead to who, or what, is excluded. */
const openers = [
  "sauf|hormis|excepte[es]{0,2}|sans|hors|non compris|mais (?:pas|non)|et (?:pas|non)|en dehors|a l'(?:exception|exclusion)|(?:exclusion|exception) faite",
  'en (?:occultant|masquant|omettant|retirant|supprimant|excluant|taisant)|apres (?:occultation|suppression|retrait|anonymisation)',
  '(?:sont|est|seront|sera) (?:exclu|ecarte)[es]{0,2}|expurge[es]{0,2}',
].join('|')

/** Words that say whom something is about. */
const abouts = [
  '(?:concern|vis|touch|evoqu|nomm|design|mentionn|cit|impliqu|interess|regard)(?:ant|e|ent|er|erait)|relati(?:f|ve)s?|afferente?s?',
  '(?:a|ont|ayant|avoir) trait|port(?:e|ent|ant)|se rapport(?:e|ent|ant)|(?:en )?(?:lien|rapport) avec|a propos|au sujet|quant|reference|autour',
  `parl(?:e|er|ant)|(?:la|de) (?:personne|situation)|le cas|l'existence|${things}`,
].join('|')

const link = "(?: ?(?:de|d'|d|du|des|a|au|aux|sur|pour))?"
const direct = new RegExp(
  `(?:^|[:;)]|(?<![a-z'-])(?:${openers}|${abouts}))${link}(?: (?:ses|leurs|les|des))?(?: (?:${numberWords(2, 3, 4, 5).join('|')}|seuls?))? ?$`,
)
const joining = /(?:,|(?<![a-z])(?:et|ou|ni|ainsi que))(?: (de|d'|d|du|des|a|au|aux))? ?$/

/** `out`: who is excluded; `of`: something is, of that person; `joined`: as who is named before, by the same word or none. */
export type Stands = 'out' | 'of' | 'joined' | 'joined-bare'

/** From the folded words of the exclusion that stand before the person's. */
export const standsAfter = (before: string): Stands => {
  const head = before.slice(0, before.length - leadLength(before))
  if (direct.test(head)) return 'out'
  const joined = joining.exec(head)
  if (joined === null) return 'of'
  return joined[1] === undefined ? 'joined-bare' : 'joined'
}

/** What joins two persons and tells nothing of either. */
export const isJoin = (between: string): boolean => /^[ ,]*(?:et|ou|ni|ainsi que)?[ ,]*$/.test(stripped(between))

/** « Et aux soins qu'elle reçoit », « et son traitement »: of who was named last. */
export const isOwn = (after: string): boolean =>
  /^ (?:et|ou|ni|ainsi que)[^;:]*(?<![a-z])(?:elle|il|son|sa|ses)(?![a-z])/.test(after)

const stripped = (between: string): string =>
  between.slice(0, between.length - leadLength(between)).replace(/(?<![a-z])(?:de|d'|d|du|des|a|au|aux) ?$/, '')
