import { compileCues, hasCue } from '../../language/cues.ts'
import type { Bench } from '../bench.ts'
import { isHead } from '../scope/units/entries.ts'
import type { Gender } from '../scope/who/gender.ts'
import { pointsAtAlert } from './apart/alerted.ts'
import { writerSays } from './apart/writer.ts'
import { hasOutsider, isForm, opensOnSomebody, valuesOf } from './beside.ts'
import { isTitle } from './meetings.ts'
import { isOurs, type Named } from './named.ts'
import { isDoneToReader, isHerAgain, isOfOwnChildhood } from './once-child.ts'
import { isAsParent } from './readers-own.ts'
import { isAlarming, isSpoken } from './spoken.ts'
import type { Told } from './whose-words.ts'

/** How a sentence that nothing keeps leaves by itself; null: it waits for a person. */
export type LeavesAs = 'own-words' | 'shared' | 'alone' | null

/** What was told just before: of somebody else; by the reader. */
export type Before = { readonly others: readonly Named[] | null; readonly isTelling: boolean }

/**
 * A sentence leaves by itself only if all that it tells is of the reader, or of the service at work; what the reader told, and a
 * visit or a meal with a child, leave too. Whatever else there is waits for a person (RGPD 15(4)).
 */
export const leavesAs = (told: Told, before: Before, bench: Bench): LeavesAs => {
  const { unit, named } = told
  if (pointsAtAlert(told, bench)) return null
  if (isHead(unit) || unit.passage.role === 'labels' || (isTitle(unit) && named.every(isOurs))) return 'alone'
  if (hasCue(compileCues(bench.law.protections.confidences.unaware), unit.folded)) return null
  if (isOfOwnChildhood(unit.passage, bench)) return asChild(told, before, bench)
  if (isToldByReader(told, bench) || (before.isTelling && named.every(isOurs))) return 'own-words'
  if (isShared(told, bench) || isOwnForm(told, bench)) return 'shared'
  const isAlone = named.every(isOurs) && !hasOutsider(unit, bench) && !opensOnSomebody(unit, bench)
  return isAlone && !isOfAnother(told, before, bench) ? 'alone' : null
}

/** « M. Faure nous explique que… »: the reader stands first, and the verb of telling is the reader's. */
export const isToldByReader = ({ unit, named }: Pick<Told, 'unit' | 'named'>, { law }: Bench): boolean => {
  const [first] = named
  if (first?.who !== 'reader' || isAsParent(unit, first) || ofReader.test(unit.folded.slice(0, first.at))) return false
  const after = unit.folded.slice(first.end).replace(beforeVerb, '')
  return after.search(compileCues(law.protections.confidences.says) ?? never) === 0 || /^ ?:/.test(after)
}

/** « L'ancienne logeuse de M. Faure affirme »: the reader is no subject. */
const ofReader = /(?<![a-z])(?:de|d'|du|a|au|avec|chez|pour|par|sur|contre|que|et) ?(?:[a-z]{1,12}\.? )?$/

const never = /(?!)/

/** What may stand between a name and its verb. */
const beforeVerb =
  /^[\s,.)]*(?:(?:ne|se|nous|me|lui|leur|la|le|y|en|a|avait|aurait|peut|tient a|par telephone|ensuite|alors|aussi|egalement|donc|d'abord|encore|pour sa part|de son cote|,)\s+|n'|s'|m'|l'|nous a )*/

/** « M. Faure passe prendre Tom à 17 h »: school, a visit, a meal; of the child nothing is told but that he was there. */
const isShared = ({ unit, named, danger }: Told, bench: Bench): boolean => {
  const { shared, feels, hearsay } = bench.law.protections.confidences
  const children = named.filter(({ who }) => who === 'child')
  if (children.length === 0 || !named.every((one) => isOurs(one) || one.who === 'child')) return false
  return (
    named.find(({ who }) => who !== 'staff')?.who === 'reader' &&
    hasCue(compileCues(shared), unit.folded) &&
    !isAlarming(unit, danger, bench) &&
    ![feels, hearsay].some((cues) => hasCue(compileCues(cues), valuesOf(unit))) &&
    children.every(({ end }) => isPlainComplement(unit.folded.slice(end))) &&
    !/(?<![a-z])(?:qui|dont|elle|elles|ils)(?![a-z])/.test(unit.folded)
  )
}

/** A sheet of the reader's own data: an employer or an agent that is masked in it does not hold the rest. */
const isOwnForm = ({ unit, named }: Told, bench: Bench): boolean =>
  isForm(unit) && named.some(({ who }) => who === 'reader') && named.every(isOurs) && !hasOutsider(unit, bench)

/** After the name: nothing, a stop, or where and when. */
export const isPlainComplement = (after: string): boolean =>
  /^\s*(?:$|[.!?]|(?:a|au|aux|de|du|des|en|dans|pour|avec|vers|apres|avant|chez|jusqu'a|le|ce|cet|cette|tous|chaque|sur|pendant|lors) |a$)/.test(
    after,
  )

/** Somebody else goes on: « elle » beside a man who reads, or after a sentence about somebody. */
const isOfAnother = ({ unit, named }: Told, { others }: Before, { readerIds, genders }: Bench): boolean => {
  const own = readerIds.map((id) => genders.get(id) ?? null)
  const words = [...unit.folded.replace(impersonal, ' ').matchAll(pronoun)].map((match) => match[1] ?? '')
  if (words.some((word) => /s$/.test(word) || own.every((one) => one !== null && one !== genderOf(word)))) return true
  if (others === null || named.some(({ who }) => who === 'reader')) return false
  const opening = opens.exec(unit.folded)?.[1]
  if (opening === undefined) return false
  const gender = opening === 'elle' || opening === 'il' ? genderOf(opening) : null
  return gender === null || others.some((one) => one.gender === null || one.gender === gender)
}

const genderOf = (word: string): Gender => (word.startsWith('elle') || word === 'celle-ci' ? 'f' : 'm')

const pronoun = /(?<![a-z])(elles?|ils?)(?![a-z])/g
const impersonal =
  /(?<![a-z])(?:qu')?il (?:y a|y avait|n'y|faut|faudra|faudrait|fallait|s'agit|s'agira|est (?:prevu|convenu|rappele|propose|precise|note|possible|necessaire|question|decide|demande)|a ete (?:prevu|convenu|rappele|propose|decide|demande)|reste (?:a|un|une|des)|semble|convient|manque)(?![a-z])/g
const opens = /^[^a-z]{0,4}(elles?|ils?|s(?:on|a|es)|leurs?|celle-ci|celui-ci|cette derniere|ce dernier|on)(?![a-z])/

/**
 * In the record of her own childhood: what she said, and what was done to her, is hers; of whoever stands beside her nothing is
 * told but that she lived or was with them.
 */
const asChild = (told: Told, { others, isTelling }: Before, bench: Bench): LeavesAs => {
  const { unit, named } = told
  const { tells, says } = bench.law.protections.confidences
  if (writerSays(told, bench) !== null) return null
  if (isSpoken(told, bench) || (isTelling && named.every(isOurs))) return 'own-words'
  const second = named.find((one) => !isOurs(one))
  const first = named[0]
  if (second === undefined) {
    const isHers = first?.who === 'reader' || others === null || isHerAgain(unit, bench)
    return isHers && !isByOutsider(told, bench) ? 'alone' : null
  }
  if (first?.who === 'reader' && hasCue(compileCues(says), unit.folded.slice(first.end, second.at))) return 'own-words'
  if (isDoneToReader(unit, named, tells)) return 'shared'
  const isPlain = named.filter((one) => !isOurs(one)).every(({ end }) => !isOfThem.test(unit.folded.slice(end)))
  return isPlain ? 'shared' : null
}

/** « sa mère, qui attend un enfant », « Madame a un autre enfant »: what stands after is theirs. */
const isOfThem =
  /^[^.;!?]{0,3}(?:,? ?(?:qui|que|qu'|dont|laquelle|lequel)(?![a-z])|\s*(?:a|est|etait|avait|attend|vit|boit|travaille|souffre)(?![a-z])(?! (?:signe|l'|la |le |lui )))/

/** Somebody who is none of the family is the subject: « une passagère téléphone ». */
const isByOutsider = ({ unit, named }: Told, bench: Bench): boolean =>
  named[0]?.who !== 'reader' && hasOutsider(unit, bench) && opensOnSomebody(unit, bench)
