import { compileCues, hasCue } from '../../language/cues.ts'
import { alarms, informs } from '../../language/family/words.ts'
import { roleOfWord } from '../../language/roles.ts'
import type { Bench } from '../bench.ts'
import type { Unit } from '../scope/units/units.ts'
import { mayBeReader } from './apart/may-be-reader.ts'
import { hasOutsider, isThing, opensOnSomebody, valuesOf } from './beside.ts'
import { isOurs, type Named } from './named.ts'
import type { Told } from './whose-words.ts'

/**
 * « La fleuriste qui m'appelle », « une maman de l'école s'inquiète », « d'après le cousin »: somebody who is none of the service
 * told it, by whatever tie or trade. What the reader told of others is not meant.
 */
export const isInformed = ({ unit, named }: Told, bench: Bench): boolean => {
  const said = valuesOf(unit)
  if (!hasCue(compileCues(informs), said)) return false
  const isOfReader =
    (named[0]?.who === 'reader' || (named.length === 0 && isReaderTakenUp(unit, bench))) && !isQuoted(said)
  if (isOfReader || isMaybeReaders({ unit, named }, said, bench)) return tellsUs(said, named, bench)
  return (
    named.some((one) => one.who === 'other') ||
    hasOutsider(unit, bench) ||
    opensOnSomebody(unit, bench) ||
    tellsUs(said, named, bench)
  )
}

/**
 * « M. X dit que », where a brother bears that name: who tells is asked, unless the words give an alarm, or tell of the reader as of
 * another.
 */
const isMaybeReaders = ({ unit, named }: Pick<Told, 'unit' | 'named'>, said: string, bench: Bench): boolean => {
  const [first, ...more] = named
  if (first === undefined || isQuoted(said) || hasCue(compileCues(alarms), said)) return false
  // Nobody calls himself by another name in the same breath: « M. X a vu Yann ».
  if (first.who === 'other' && more.some(({ who }) => who === 'reader')) return false
  return mayBeReader(first, unit, bench) && more.every((one) => isOurs(one) || mayBeReader(one, unit, bench))
}

/** « Il dit », of the man who reads. */
export const isReaderTakenUp = ({ folded }: Unit, { readerIds, genders }: Bench): boolean => {
  const opening = /^[^a-z]{0,4}(elle|il)(?![a-z])/.exec(folded)?.[1]
  return opening !== undefined && readerIds.every((id) => genders.get(id) === (opening === 'elle' ? 'f' : 'm'))
}

/** « D'après la boulangère », « selon un ami ». */
const isQuoted = (said: string): boolean => quoted.test(said)

const quoted = /(?<![a-z])(?:d'apres|selon|aux dires|au dire|dires d|nous tenons|source|rapporte|temoigne)(?![a-z])/

/** « Une livreuse … nous a appelés », « le kiosquier … m'écrit »: a noun that is no thing and none of the service stands before. */
const tellsUs = (said: string, named: readonly Named[], { law }: Bench): boolean => {
  const at = said.search(toUs)
  if (at < 0) return false
  return [...said.slice(0, at).matchAll(noun)].some(
    ({ 1: word = '', index }) =>
      !isThing(word, { law }) &&
      !ofService(word) &&
      !named.some((one) => isOurs(one) && one.at <= index && index < one.end),
  )
}

const ofService = (word: string): boolean => roleOfWord.get(word) === 'professional'

const toUs =
  /(?<![a-z])(?:nous|m'|me|au service|a l'educat[a-z]+|a l'accueil) ?(?:a |ont |avait |avons ete |ai ete |fait |en |l'a |l'ont )?(?:ete )?[a-z]{3,}/
const noun = /(?<![a-z])(?:(?:le|la|les|une?|des|sa|son|ses|leurs?|cette|ce|cet|ma|mon) |l')([a-z][a-z'-]{2,})/g
