import { compileCues, hasCue } from '../../language/cues.ts'
import { whereabouts } from '../../language/family/words.ts'
import { categoriesWith } from '../../model/category.ts'
import { isApart } from '../../model/record/passage.ts'
import { hidingFlags } from '../../model/record/person.ts'
import { overlaps } from '../../model/record/span.ts'
import type { Bench } from '../bench.ts'
import { opensMessage } from '../scope/units/entry-head.ts'
import type { Unit } from '../scope/units/units.ts'
import { isToldByReader } from './alone.ts'
import { mayBeReader } from './apart/may-be-reader.ts'
import { hasOutsider, valuesOf } from './beside.ts'
import { isWhollyEveryday } from './everyday.ts'
import type { Fate, Touches } from './fate.ts'
import { isInformed, isReaderTakenUp } from './informed.ts'
import { isOurs, type Named } from './named.ts'
import { isForeignLetter } from './wait.ts'
import { isReadersLetter, type Told } from './whose-words.ts'

/**
 * What no answer to a question hands to the one who reads a family's record, because one careless « keep » would: who informed the
 * service, where somebody lives who hides, the letter of another, what is intimate of another. The director's own hand may.
 * Of the rest, whom it touches: one question asks of one kind of thing.
 */
export const withGuard = (told: readonly Told[], fates: readonly Fate[], bench: Bench): readonly Fate[] => {
  const around = { hides: hidesSomebody(bench), isLetter: isLetterOfAnother(told, bench) }
  let isOn = false
  const guarded = fates.map((fate, at): Fate => {
    const one = told[at]
    if (one === undefined) return fate
    isOn =
      isGuarded(one, fate, { ...around, last: told[at - 1] }, bench) ||
      (isOn && fate.from !== null && goesOn(one, told[at - 1], bench))
    const isOwn = fate.from === null && (isToldByReader(one, bench) || isWhollyEveryday(one))
    return { ...fate, isGuarded: isOn, isOwn, touches: touchedBy(one, fate, bench) }
  })
  return withWholeRows(told, guarded)
}

/** « Source : la grand-mère » beside a cell that nobody may open tells that she spoke: of such a row, ordinary life alone may leave. */
const withWholeRows = (told: readonly Told[], fates: readonly Fate[]): readonly Fate[] => {
  const closed = new Set(
    told.flatMap(({ unit: { passage } }, at) =>
      isApart(passage) && (fates[at]?.isGuarded === true || fates[at]?.from === 'child') ? [passage] : [],
    ),
  )
  return fates.map((fate, at) => {
    const one = told[at]
    if (one === undefined || !closed.has(one.unit.passage)) return fate
    // « visite médiatisée Lina », beside a cell whose place is masked: nothing of that cell is told.
    if (one.named.every(({ who }) => who === 'child' || who === 'reader') && isWhollyEveryday(one)) return fate
    return { ...fate, from: fate.from ?? 'others', isGuarded: true }
  })
}

type Around = { readonly hides: boolean; readonly isLetter: boolean; readonly last: Told | undefined }

const isGuarded = (one: Told, { from }: Fate, { hides, isLetter, last }: Around, bench: Bench): boolean => {
  if (isLetter) return true
  if (isToldByReader(one, bench)) return false
  if (from !== null && isInformed(one, bench)) return true
  if (hides && isOfHidden(one, from !== null, bench)) return true
  return from === 'others' && isIntimate(one.unit, bench) && !isMaybeReadersOwn(one, last, bench)
}

/** All that it names may be the one who reads; or « il » goes on about such a name: a person is asked whose it is. */
const isMaybeReadersOwn = ({ unit, named }: Told, last: Told | undefined, bench: Bench): boolean => {
  if (named.length > 0) return named.every((one) => isOurs(one) || mayBeReader(one, unit, bench))
  if (last === undefined || last.named.length === 0 || last.unit.passage !== unit.passage) return false
  const [first] = last.named
  return (
    isReaderTakenUp(unit, bench) &&
    first !== undefined &&
    (first.who === 'reader' || mayBeReader(first, last.unit, bench)) &&
    !last.named.some((one) => one.gender === first.gender && one !== first && one.who === 'other')
  )
}

/** Somebody of the record hides from whoever reads it, or is said to be hurt by the reader. */
const hidesSomebody = ({ flags, persons, readerIds, personOf }: Bench): boolean =>
  hidingFlags.some((flag) => flags.has(flag)) ||
  readerIds.some((id) => personOf.get(id)?.flags.includes('allegedPerpetrator') === true) ||
  persons.some(({ id, role }) => role === 'informant' && !readerIds.includes(id))

/** It tells of another, or of a place where another may be. */
const isOfHidden = ({ unit, named }: Told, isHeld: boolean, bench: Bench): boolean => {
  // « M. Gaspard X vit seul dans un T2 »: hers is masked elsewhere; where he who reads lives is his.
  if (holdsHidden(unit, bench) && !isOfReaderAlone(unit, named)) return true
  const mayBeOurs = (one: Named): boolean => isOurs(one) || mayBeReader(one, unit, bench)
  const isOfReader = named.length > 0 && named.every(mayBeOurs) && !another.test(unit.folded)
  return (
    isHeld &&
    (named.some((one) => one.who === 'other' && isNamedSurely(one, unit) && !mayBeOurs(one)) ||
      (!isOfReader && hasCue(compileCues(whereabouts), valuesOf(unit))))
  )
}

const isOfReaderAlone = ({ folded }: Unit, named: readonly Named[]): boolean =>
  named[0]?.who === 'reader' &&
  named.every(isOurs) &&
  !another.test(folded) &&
  !/(?<![a-z])(?:avec|chez|sans) /.test(folded)

/** « Il a honoré ses rendez-vous »: no capital, and no word for anybody. */
const isNamedSurely = ({ at, end }: Named, { passage, start, folded }: Unit): boolean =>
  /\p{Lu}/u.test(passage.text.slice(start + at, start + end)) || / /.test(folded.slice(at, end))

const another = /(?<![a-z])(?:elles?|ils|lui|leur|eux)(?![a-z])/

const holdsHidden = (unit: Unit, { byPassage }: Bench): boolean =>
  (byPassage.get(unit.passage.id) ?? []).some(
    (one) => one.detector === 'protection' && one.category === 'place' && overlaps(one, unit),
  )

/** Somebody else wrote the piece: what the writer tells of the one who reads is hers to tell. */
const isLetterOfAnother = (told: readonly Told[], bench: Bench): boolean =>
  !isReadersLetter(told) && (isForeignLetter(told, bench) || isSignedByAnother(told))

/** « Je… », and somebody else's name alone at its end. */
const isSignedByAnother = (told: readonly Told[]): boolean => {
  const last = told.at(-1)
  if (last === undefined) return false
  return (
    last.named.some(({ who }) => who === 'other') &&
    !/[a-z]{3}/.test(last.unit.folded.slice(0, last.named[0]?.at) + last.unit.folded.slice(last.named.at(-1)?.end)) &&
    told.some(({ unit }) => /(?<![a-z])(?:je |j'|mon |ma |mes )/.test(unit.folded))
  )
}

/** Health, justice, beliefs, love: of somebody else. */
const isIntimate = (unit: Unit, { byPassage }: Bench): boolean =>
  (byPassage.get(unit.passage.id) ?? []).some((one) => intimate.has(one.category) && overlaps(one, unit))

const intimate = new Set(categoriesWith('sensitive', 'intimate'))

/** In the same telling: a message that answers, a sentence that names nobody. */
const goesOn = ({ unit, named, entry }: Told, last: Told | undefined, bench: Bench): boolean => {
  if (last === undefined || isApart(unit.passage)) return false
  if (named.some(({ who }) => who === 'reader')) return false
  if (opensMessage(unit.folded) || datedMessage.test(unit.folded)) return true
  return last.entry === entry && named.every(isOurs) && !isReaderTakenUp(unit, bench)
}

const datedMessage = /^\s{0,4}\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})? /

/** Whom a sentence that waits is about, as far as its words tell. */
const touchedBy = ({ unit, named }: Told, { from }: Fate, bench: Bench): Touches => {
  if (from === 'others' || named.some(({ who }) => who === 'other')) return 'others'
  if (named.some(({ who }) => who === 'reader') && !named.some(({ who }) => who === 'child')) return 'self'
  if (named.some(({ who }) => who === 'child')) return 'child'
  if (hasOutsider(unit, bench)) return 'others'
  return bench.policy.parentAccess ? 'child' : 'self'
}
