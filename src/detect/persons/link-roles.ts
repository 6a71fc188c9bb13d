import { everyday, foldedTitles, titleWords, usual } from '../../language/civilities.ts'
import { kin, kinNames } from '../../language/kinship.ts'
import { betweenWords, generalJobs, roleOfWord } from '../../language/roles.ts'
import type { Role } from '../../model/record/person.ts'
import { linkLimits } from '../thresholds.ts'
import { ageOf } from './link-ages.ts'
import type { Mention } from './link-mentions.ts'
import { afterOf, beforeOf } from './link-room.ts'

export type Cue = { readonly role: Role; readonly weight: number }

/**
 * What stands near each mention and speaks for a role. A list under one label shares it (« Enfants : Lola, Ruben »). The
 * label « appelant » makes no informant of a caller whose row shows that she is none (`plain`).
 */
export const cuesOf = (
  mentions: readonly Mention[],
  plain: ReadonlySet<Mention>,
): ReadonlyMap<Mention, readonly Cue[]> => {
  const cues = new Map<Mention, readonly Cue[]>()
  let shared: Cue | null = null
  for (const mention of mentions) {
    const leading = beforeOf(mention)
    const cue = cueBefore(leading)
    const before = cue?.role === 'informant' && plain.has(mention) ? null : cue
    if (before !== null) shared = /:\s*$|s\s*$/.test(bareBefore(leading)) ? before : null
    else if (mention.gap === null || !listGap.test(mention.gap)) shared = null
    const own = mention.title.isGroup ? [] : [...toList(before ?? shared), ...cuesAfter(mention)]
    if (own.length > 0) cues.set(mention, own)
  }
  return cues
}

/** The role that most cues speak for; with none, a third party. */
export const roleOf = (cues: readonly Cue[]): Role => {
  const scores = new Map<Role, number>()
  for (const { role, weight } of cues) scores.set(role, (scores.get(role) ?? 0) + weight)
  // One who has an office gives the alarm as a matter of duty; only an explicit wish or label makes an informant.
  if ((scores.get('professional') ?? 0) > 0 && (scores.get('informant') ?? 0) < 3) scores.delete('informant')
  let best: Role = 'third-party'
  let top = 0
  for (const role of order) {
    const score = scores.get(role) ?? 0
    if (score > top) [best, top] = [role, score]
  }
  return best
}

// Of equal scores the first wins: what hides most, then what is surest.
const order: readonly Role[] = [
  'informant',
  'magistrate',
  'minor',
  'professional',
  'parent',
  'relative',
  'accompanied',
  'third-party',
]

const toList = (cue: Cue | null): readonly Cue[] => (cue === null ? [] : [cue])

const listGap = new RegExp(
  `^(?: \\([^)\\n]{0,25}\\)| ?,? \\d{1,2} ans(?: et demi)?)?(?:[,;/]| et|\\n)[\\s–•-]{0,4}(?:${foldedTitles(everyday)})?\\s?$`,
)

const wordsIn = (text: string): readonly string[] => text.match(/[a-z]+(?:-[a-z]+)*/g) ?? []

const titleTail = new RegExp(`(?<![a-z])(?:${titleWords(usual).join('|')})\\.?\\s*$`)

/** Without the title; the dots that lead to a value in a form are a colon. */
const bareBefore = (before: string): string => before.replace(titleTail, '').replace(/ ?[.…]{3,80} ?$/, ' : ')

/** The nearest word of a role in the clause that leads to the name, with nothing between but what describes it. */
const cueBefore = (before: string): Cue | null => {
  const bare = bareBefore(before)
  if (madeBy.test(bare)) return { role: 'professional', weight: 2 }
  if (judgeLabel.test(bare)) return { role: 'magistrate', weight: 3 }
  if (workerLabel.test(bare)) return { role: 'accompanied', weight: 3 }
  const kinOf = roleOfWord.get(kinOwned.exec(bare)?.[1] ?? '')
  if (kinOf !== undefined) return { role: kinOf, weight: 4 }
  const words = [...wordsIn(leadOf(bare))].slice(-9).reverse()
  for (const [distance, word] of words.entries()) {
    const role = roleOfWord.get(word)
    if (role !== undefined) return cueAt(words, distance, role)
    if (!betweenWords.has(word)) return null
  }
  return null
}

const madeBy =
  /(?:redigee?|etablie?|validee?|suivie?|transmise?|realisee?|animee?|recueillie?|accompagnee?|signee?) par ?:?\s*$/
// « La mère de Brandon, Mme X ».
const kinOwned = new RegExp(
  `(?<![a-z-])((?:grand-|belle-|beau-|demi-|ex-)?(?:${kinNames(kin('parent', 'sibling', 'child'))})|${kinNames(kin('parent-fond', 'uncle', 'spouse', 'neighbour', 'cousin', 'friend'))}|compagne|compagnon) d(?:e |u |')(?:l'|la )?[a-z'-]{2,20}(?: [a-z'-]{2,20})?,\\s*$`,
)
/** The column of an ESAT: its workers are those whom it accompanies (CASF L344-2). « Travailleur social : » is staff. */
const workerLabel = /(?:^|[\n|\t])\s*travailleu(?:r|se)s?(?: handicapee?s?)? ?:\s*$/
const judgeLabel = /(?<![a-z])je ?:\s*$/

const tiedRoles: ReadonlySet<Role> = new Set<Role>(['parent', 'relative', 'third-party'])

/** « La maman de Kenza » speaks of Kenza's mother: Kenza is the child. « La mère de l'enfant, X » names the mother. */
const cueAt = (words: readonly string[], distance: number, role: Role): Cue | null => {
  const isOf = distance > 0 && (words[0] === 'de' || words[0] === 'd' || words[0] === 'a')
  if (isOf && role === 'parent') return { role: 'minor', weight: 2 }
  if (isOf && role === 'minor') return { role: 'parent', weight: 2 }
  if (isOf) return null
  const owner = words.slice(distance + 1, distance + 5).find((word) => !ofWords.has(word)) ?? ''
  const owned = roleOfWord.get(owner)
  const isOwned =
    role === 'minor' && words.slice(distance + 1, distance + 3).some((word) => word === 'de' || word === 'du')
  if (isOwned && owned !== undefined && tiedRoles.has(owned)) return { role: owned, weight: 3 }
  return { role, weight: tiedRoles.has(role) || role === 'minor' ? 4 : 3 }
}

const ofWords: ReadonlySet<string> = new Set(['de', 'd', 'du', 'l', 'la', 'le', 'cet', 'cette', 'son', 'sa'])

/** The clause before a name; a line that only names a function stands over a signature (« La directrice,⏎ »). */
const leadOf = (bare: string): string => {
  const clause = bare.split(/[.;!?|\t)]|\n(?=[^\n]*\n[^\n]*\S)/).at(-1) ?? ''
  const cut = clause.lastIndexOf('\n')
  if (cut < 0) return clause
  const own = clause.slice(cut + 1)
  return own.trim() === '' && wordsIn(clause).length <= 8 ? clause : own
}

/** What the one who gave the alarm is said to do. */
const informantSays =
  /^[^.;!?]{0,50}(?:(?:a|avait|ont) (?:\w{1,12} )?(?:signale|alerte|denonce|prevenu le 119|appele le 119|contacte le 119)|(?:appelle|contacte|signale au|alerte) le 119|a l'origine (?:du signalement|de l'information))/

const cuesAfter = (mention: Mention): readonly Cue[] => {
  const after = afterOf(mention)
  const age = ageOf(mention)
  return [
    ...(mention.title.isOffice ? [{ role: 'professional' as const, weight: 3 }] : []),
    ...(age !== null && age < linkLimits.majority ? [{ role: 'minor' as const, weight: 5 }] : []),
    ...(anonymous.test(after) ? [{ role: 'informant' as const, weight: 5 }] : []),
    ...(informantSays.test(after) ? [{ role: 'informant' as const, weight: 2 }] : []),
    ...toList(cueInApposition(after)),
  ]
}

/** « X, éducatrice spécialisée », « X (sœur) », « X⏎Assistante de service social », « X la voisine ». */
const cueInApposition = (after: string): Cue | null => {
  const opening = apposition.exec(after)
  if (opening === null) return null
  const sign = opening[0].trim()
  if (opening[0].startsWith('\n') && nextLabel.test(after.slice(opening[0].length))) return null
  const clause = after.slice(opening[0].length).split(/[.;!?|\t\n):]/)[0] ?? ''
  for (const word of wordsIn(clause).slice(0, sign === '' ? 1 : 4)) {
    const role = roleOfWord.get(word) ?? (sign === '(' && services.has(word) ? 'professional' : undefined)
    if (role === undefined) continue
    const isOffice = role === 'professional' || role === 'magistrate'
    if (opening[0].startsWith('\n') && !isOffice) return null
    return generalJobs.has(word) && /^[^.;\n]{0,12}\d{1,3} ?ans|^[^.;\n]{0,4}nee? /.test(after)
      ? null
      : { role, weight: generalJobs.has(word) ? 1 : 3 }
  }
  return null
}

/** « bénéficiaire : X⏎intervenante : Y »: the next line names the next value. */
const nextLabel = /^[^\n:]{1,40} ?:/

const services: ReadonlySet<string> = new Set(['ase', 'ccas', 'pmi', 'mecs', 'aemo', 'pjj', 'af', 'cds', 'mds', 'caf'])
const anonymous = /^[^.;!?]{0,60}(?:rester anonyme|l'anonymat|son anonymat|ne pas etre citee?)/
const apposition = /^ ?(?:,\n?|\(|–|-|\||\t|\n| (?=ide |as |la |le |l'))\s?(?:(?:la|le|l'|notre|une?|sa|son) ?)?/
