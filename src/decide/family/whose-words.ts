import { compileCues, hasCue } from '../../language/cues.ts'
import { isApart } from '../../model/record/passage.ts'
import type { Bench } from '../bench.ts'
import { isMinorId } from '../facts.ts'
import { isHead } from '../scope/units/entries.ts'
import type { Judgement } from '../scope/units/scope.ts'
import type { Unit } from '../scope/units/units.ts'
import { familyLimits } from '../thresholds.ts'
import type { KeptFrom } from './fate.ts'
import { isMeeting } from './meetings.ts'
import { isOurs, type Named } from './named.ts'
import { isOfOwnChildhood } from './once-child.ts'
import { isOrdinary } from './ordinary.ts'
import { isAlarming, isSpoken, isTurn } from './spoken.ts'

/** A unit of a piece, what keeps it already, and whether it tells of a danger. */
export type Told = {
  readonly unit: Unit
  readonly named: readonly Named[]
  readonly entry: Judgement['entry']
  readonly danger: boolean
  readonly kept: KeptFrom | null
  /** A child is seen alone: all that stands there is what the child says. */
  readonly isInterview?: boolean
}

/**
 * In a record that holds a child, a grown-up who reads her or his own data gets what names them, or goes on about them. Words of
 * which nobody says whose they are (« jveux plus y aller », « il crie », « R : bof ») are a child's until a person says otherwise;
 * other lines that name nobody leave where the piece, or the record, is the reader's.
 */
export const keptAsNobodys = (told: readonly Told[], bench: Bench): readonly (KeptFrom | null)[] => {
  const isOwnChildhood = told.some(({ unit }) => isOfOwnChildhood(unit.passage, bench))
  if (isOwnChildhood || !holdsChild(told, bench)) return told.map(({ kept }) => kept)
  const isTheirs = isReadersPiece(told, bench)
  const isLetter = isReadersLetter(told)
  let before: Standing = nowhere
  return told.map((one, at) => {
    const last = told[at - 1]
    const from = isNext(one, last) ? before : { ...nowhere, isTalk: before.isTalk && !one.unit.opens }
    const isOwnLetter = isLetter && one.kept === 'others' && one.named.every(isStaff)
    const kept =
      (isOwnLetter ? null : one.kept) ??
      keptOf(one, { ...from, isTheirs, isLetter, isLine: opensLine(one, last) }, bench)
    before = standingAfter({ ...one, kept }, from, bench)
    return kept
  })
}

/** What was being told just before: of the reader, by the reader, in a talk with the reader. */
type Standing = { readonly isRun: boolean; readonly isTelling: boolean; readonly isTalk: boolean }

const nowhere: Standing = { isRun: false, isTelling: false, isTalk: false }

type Around = Standing & { readonly isTheirs: boolean; readonly isLetter: boolean; readonly isLine: boolean }

const keptOf = (told: Told, around: Around, bench: Bench): KeptFrom | null => {
  const { unit, named, danger } = told
  const spoken = isSpoken(told, bench)
  const alarming = isAlarming(unit, danger, bench)
  if (isReaders(told)) return spoken && alarming && !isSaidByReader(told, bench) && !around.isTalk ? 'child' : null
  if (!named.every(isStaff) || isHead(unit) || unit.passage.role === 'labels') return null
  if (spoken) return around.isLetter || around.isTalk || (around.isTelling && !alarming) ? null : 'child'
  if (alarming) return around.isTalk || (around.isRun && !around.isLine) ? null : 'child'
  return around.isRun || around.isTheirs || unit.passage.role === 'heading' || isOrdinary(unit, bench) ? null : 'others'
}

const standingAfter = (told: Told, from: Standing, bench: Bench): Standing => {
  const isOpen = told.kept === null
  const tells = isReaders(told) && hasCue(compileCues(bench.law.protections.confidences.tells), told.unit.folded)
  const meets = isMeeting(told.unit)
  return {
    isRun: isOpen && (isReaders(told) || from.isRun),
    isTelling: isOpen && (tells || (from.isTelling && !isReaders(told))),
    isTalk: meets ? isAlone(told) : from.isTalk && !told.named.some(({ who }) => who === 'child' || who === 'other'),
  }
}

const isReaders = ({ named }: Told): boolean => named.some(({ who }) => who === 'reader')

/** « Entretien avec Monsieur »: nobody else of the family stands there. */
const isAlone = (told: Told): boolean => isReaders(told) && told.named.every(isOurs)

/** « Monsieur dit : « je suis fatigué » », « M. Faure : je suis prêt »: the reader stands before, with what is said after a sign. */
const isSaidByReader = ({ unit, named }: Told, { law }: Bench): boolean => {
  const [first] = named
  if (first?.who !== 'reader') return false
  const after = unit.folded.slice(first.end)
  const sign = after.search(/[:«"“]/)
  return (
    sign >= 0 &&
    (sign <= familyLimits.labelEnd || hasCue(compileCues(law.protections.confidences.tells), after.slice(0, sign)))
  )
}

const isNext = ({ unit, entry }: Told, last: Told | undefined): boolean =>
  last !== undefined && last.entry === entry && !isApart(unit.passage)

/** On a line of its own, or one turn of a talk. */
export const opensLine = ({ unit }: Told, last: Told | undefined): boolean =>
  last === undefined ||
  last.unit.passage !== unit.passage ||
  isTurn(unit) ||
  last.unit.passage.text.slice(last.unit.start, unit.start).trimEnd().length <
    last.unit.passage.text.slice(last.unit.start, unit.start).lastIndexOf('\n')

/** A minor of the record, or a child whom this piece tells of; whoever reads is none. */
const holdsChild = (told: readonly Told[], { persons, readerIds, request, personOf }: Bench): boolean =>
  persons.some(({ id }) => !readerIds.includes(id) && isMinorId(id, { personOf }, request.receivedAt)) ||
  told.some(({ named }) => named.some(({ who }) => who === 'child'))

/** The record is kept of who reads, or the piece opens on that person and names nobody else of the family. */
const isReadersPiece = (told: readonly Told[], { readerIds, personOf }: Bench): boolean => {
  if (readerIds.length > 0 && readerIds.every((id) => personOf.get(id)?.role === 'accompanied')) return true
  return (
    told.slice(0, familyLimits.headOfPiece).some(isReaders) &&
    told.every((one) => isAlone(one) || one.named.every(isStaff))
  )
}

const isStaff = ({ who }: Named): boolean => who === 'staff'

/** « Je soussigné Marc FAURE », or the name alone at the end of what is written in the first person. */
export const isReadersLetter = (told: readonly Told[]): boolean =>
  told.some((one) => isReaders(one) && /(?<![a-z])je soussignee?(?![a-z])/.test(one.unit.folded)) ||
  told.slice(-familyLimits.endOfLetter).some((one) => isAlone(one) && isOnlyName(one))

const isOnlyName = ({ unit, named }: Told): boolean => {
  const [first] = named
  return first !== undefined && !/[a-z]{3}/.test(unit.folded.slice(0, first.at) + unit.folded.slice(named.at(-1)?.end))
}
