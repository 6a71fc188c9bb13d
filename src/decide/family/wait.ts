import { compileCues, hasCue } from '../../language/cues.ts'
import { foldText } from '../../model/fold.ts'
import { isApart } from '../../model/record/passage.ts'
import type { Bench } from '../bench.ts'
import type { Unit } from '../scope/units/units.ts'
import { besideName, familyLimits } from '../thresholds.ts'
import { type Before, isToldByReader, type LeavesAs, leavesAs } from './alone.ts'
import { hasOutsider, opensOnSomebody } from './beside.ts'
import { type Fate, held, type KeptFrom, open } from './fate.ts'
import { isMeeting } from './meetings.ts'
import { isOurs } from './named.ts'
import { isOfOwnChildhood, opensDay } from './once-child.ts'
import { isSpoken, isTurn } from './spoken.ts'
import { nextThread, type Thread } from './thread.ts'
import { isReadersLetter, opensLine, type Told } from './whose-words.ts'

/**
 * Of what nothing keeps from a grown-up who reads her or his own record, what leaves by itself; the rest waits for a person. What
 * one says of a hearing turn by turn is hers, whoever she tells of.
 */
export const waitingIn = (told: readonly Told[], kept: readonly (KeptFrom | null)[], bench: Bench): readonly Fate[] => {
  const isLetter = isReadersLetter(told)
  const around = { isLetter, isForeign: !isLetter && isForeignLetter(told, bench), isTalk: isTalk(told) }
  const isCallPiece = told.slice(0, familyLimits.headOfPiece).some(isCallHead)
  let before: Before = nothing
  let isCall = false
  let isTurnOn = false
  let thread: Thread = null
  return told.map((given, at) => {
    const one = withoutSelf(withoutAuthor(given, bench))
    const last = told[at - 1]
    if (last !== undefined && (last.entry !== one.entry || isApart(one.unit.passage)))
      [before, isCall] = [nothing, false]
    thread = nextThread(thread, one, bench)
    isCall = isInformants(one, { isCall, isCallPiece }, bench)
    isTurnOn = isOwnTurn(one, { isTalk: around.isTalk, goesOn: isTurnOn && !opensLine(one, last) }, bench)
    const from = isTurnOn ? null : (kept[at] ?? null)
    const fate =
      isCall || (thread === 'others' && kept[at] !== 'child')
        ? held('others')
        : isTurnOn
          ? open
          : from !== null
            ? held(from)
            : fateOf(one, before, around, bench)
    before = after(one, fate, before, bench)
    return fate
  })
}

type Around = { readonly isLetter: boolean; readonly isForeign: boolean; readonly isTalk: boolean }

export const nothing: Before = { others: null, isTelling: false }

const fateOf = (one: Told, before: Before, { isLetter, isForeign, isTalk: talk }: Around, bench: Bench): Fate => {
  if (isForeign) return held('unsure')
  const isOwn = isLetter || (talk && (isTurn(one.unit) || (isSpoken(one, bench) && one.named.every(isOurs))))
  const as: LeavesAs = isOwn ? 'own-words' : leavesAs(one, before, bench)
  return as === null ? held('unsure') : { from: null, mustBeWhole: as === 'alone' }
}

export const after = (one: Told, { from }: Fate, before: Before, bench: Bench): Before => {
  const others = one.named.filter((named) => !isOurs(named))
  const isReaders = one.named.some(({ who }) => who === 'reader')
  const isOthers = from !== null && (others.length > 0 || hasOutsider(one.unit, bench))
  return {
    others: isOthers ? others : isReaders ? null : before.others,
    isTelling: from === null && (isToldByReader(one, bench) || (before.isTelling && !isReaders)),
  }
}

/** « Auteur : M. Perrichon »: a row that an agent of the record wrote, whom a slip of the title makes another. */
const withoutAuthor = (one: Told, { persons }: Bench): Told => {
  const { unit, named } = one
  const author = unit.passage.role === 'fields' ? byAuthor.exec(unit.folded) : null
  if (author === null) return one
  const end = author.index + author[0].length
  const words: readonly string[] = (author[1] ?? '').match(/[a-z-]+/g) ?? []
  const isStaff = persons.some(
    ({ role, family }) => role === 'professional' && family.some((name) => words.includes(foldText(name))),
  )
  return isStaff ? { ...one, named: named.filter(({ who, end: to }) => who !== 'other' || to > end) } : one
}

/** « À propos de : lui-même » names nobody else. */
const withoutSelf = (one: Told): Told => ({
  ...one,
  named: one.named.filter(({ at, end }) => !/^(?:lui|elle|soi)-meme/.test(one.unit.folded.slice(at, end))),
})

const byAuthor = /(?<![a-z])(?:auteure?|redacteur|redactrice|intervenante?) ?: ([a-z.' -]{1,40}?)(?= [a-z]{3,20} ?:|$)/

/** « R : Il m'obligeait à rester debout »: of her own hearing. Who gave the alarm is not told all the same. */
const isOwnTurn = (
  { unit, kept }: Told,
  { isTalk: talk, goesOn }: { readonly isTalk: boolean; readonly goesOn: boolean },
  bench: Bench,
): boolean =>
  talk &&
  kept !== 'child' &&
  (isTurn(unit) || goesOn) &&
  isOfOwnChildhood(unit.passage, bench) &&
  !alarm.test(unit.folded)

/** « Recueil de la parole d'Ombeline »: the piece opens on a meeting with the reader, and names nobody else there. */
const isTalk = (told: readonly Told[]): boolean =>
  told
    .slice(0, familyLimits.headOfPiece)
    .some(({ unit, named }) => isMeeting(unit) && named.length > 0 && named.every(isOurs))

/** What somebody from outside told the service, until the record speaks of the reader again. */
const isInformants = (
  one: Told,
  { isCall, isCallPiece }: { readonly isCall: boolean; readonly isCallPiece: boolean },
  bench: Bench,
): boolean => {
  const { unit, named } = one
  if (unit.passage.role === 'heading') return false
  const at = unit.folded.search(alarm)
  const first = named[0]?.who === 'reader' ? named[0].at : Number.POSITIVE_INFINITY
  if (at >= 0 && first > at && isFromOutside(unit, bench)) return true
  const isOnReader = first <= besideName.genderTitle || opensDay(unit) || unit.folded.startsWith('#')
  return isCall && (!isOnReader || isCallPiece)
}

const isFromOutside = (unit: Unit, bench: Bench): boolean => hasOutsider(unit, bench) || opensOnSomebody(unit, bench)

const isCallHead = ({ unit }: Told): boolean => /^[^a-z]{0,4}(?:appel|coup de fil|signalement)/.test(unit.folded)

const alarm =
  /(?<![a-z])(?:telephon|(?:r?appel)(?:l|e(?!z?-))|signal|previen|prevenu|alert|temoign|119|information preoccupante|nous (?:a |ont )?(?:ecri|di[st]|inform|avert))/

/** « Bonjour madame, je fais le ménage chez Monsieur »: a letter of somebody else is one telling, and waits whole. */
export const isForeignLetter = (told: readonly Told[], bench: Bench): boolean => {
  const head = told.slice(0, familyLimits.headOfPiece)
  if (told.some(isSelfNamed) || !head.some(({ unit }) => greets.test(unit.folded))) return false
  return !isByService(told, bench) && told.some((one) => /(?<![a-z])(?:je|j'|mon|ma|mes|moi) ?/.test(one.unit.folded))
}

const isSelfNamed = ({ unit, named }: Told): boolean =>
  /(?<![a-z])je (?:m'appelle|suis)(?![a-z])/.test(unit.folded) && named.some(({ who }) => who === 'reader')

const greets =
  /^[^a-z]{0,4}(?:bonjour|bonsoir|coucou|salut|madame|monsieur|mesdames|messieurs|cher|chere|chers|cheres)(?![a-z])[^.;:!?]{0,40}(?:,|!|$)/

export const isByService = (told: readonly Told[], { pieces, law }: Bench): boolean => {
  const id = told[0]?.unit.passage.id
  const quality = pieces.find(({ passages }) => passages.some((one) => one.id === id))?.authorQuality ?? null
  return quality !== null && !hasCue(compileCues(law.protections.informant.callings), foldText(quality))
}
