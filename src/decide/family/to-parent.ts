import type { Bench } from '../bench.ts'
import { type Before, isPlainComplement, isToldByReader, leavesAs } from './alone.ts'
import { isOfReader, isWhollyEveryday, showsAsChild } from './everyday.ts'
import { type Fate, held, open } from './fate.ts'
import { isTitle } from './meetings.ts'
import { isOurs } from './named.ts'
import { isForParent } from './ordinary.ts'
import { isBesideOutsider, settleRows, withRowNames } from './rows.ts'
import { isAlarming, isSpoken, isTurn } from './spoken.ts'
import { nextThread, type Thread } from './thread.ts'
import { after, isByService, nothing } from './wait.ts'
import { isReadersLetter, opensLine, type Told } from './whose-words.ts'

/**
 * Of a child's record, what leaves to a parent by itself: the ordinary life of the child, what is of the parent alone, what the
 * parent wrote. Words that somebody speaks, and what a child shows, are the child's: they are in no question.
 */
export const toParent = (given: readonly Told[], bench: Bench): readonly Fate[] => {
  const reads = withRowNames(given)
  const isLetter = isReadersLetter(reads) && !isByService(reads, bench)
  let isTurnOn = false
  let thread: Thread = null
  let before: Before = nothing
  const fates = reads.map((read, at) => {
    const last = reads[at - 1]
    isTurnOn = isTurn(read.unit) || (isTurnOn && !opensLine(read, last))
    thread = nextThread(thread, read, bench)
    if (last?.entry !== read.entry) before = nothing
    const fate =
      isLetter || thread === 'own'
        ? ownWriting(read)
        : isBesideOutsider(read, reads, bench) && !isWhollyEveryday(read)
          ? heldBeside(read)
          : fateOf(read, before, isTurnOn, bench)
    before = after(read, fate, before, bench)
    return fate
  })
  return withoutBareTitles(reads, settleRows(reads, fates))
}

/** Titles above nothing tell only that there is something: they stay with it. */
const withoutBareTitles = (reads: readonly Told[], fates: readonly Fate[]): readonly Fate[] => {
  const isTold = fates.some(({ from }, at) => from === null && !isHead(reads[at]))
  return isTold ? fates : fates.map((fate) => (fate.from === null ? held('unsure') : fate))
}

const isHead = (read: Told | undefined): boolean =>
  read === undefined || isTitle(read.unit) || read.unit.passage.role === 'labels'

const heldBeside = ({ kept }: Told): Fate => held(kept === 'child' ? 'child' : 'others')

/** What the parent wrote, or was answered: the parent knows it. Whoever else is named there is not the child's record. */
const ownWriting = ({ named }: Told): Fate =>
  named.some(({ who }) => who === 'other') ? held('others') : { ...open, isOwn: true }

const fateOf = (read: Told, before: Before, isTurnOn: boolean, bench: Bench): Fate => {
  const isTold = isToldByReader(read, bench)
  const isSaid = (isTurnOn || isSpoken(read, bench)) && !isTold
  if (isSaid || (!isTold && showsAsChild(read))) return held('child')
  if (isNobodys(read) && isAlarming(read.unit, read.danger, bench)) return held('child')
  if (read.kept !== null) return isEverydayAnyway(read, before, bench) ? whole : held(read.kept)
  if (isForParent(read, bench) || isPlainTitle(read) || read.unit.passage.role === 'labels') return open
  return isOfParent(read, before, bench) ? whole : held('unsure')
}

/** After what a child confides, or what is of another, the day at school is the day at school. */
const isEverydayAnyway = (read: Told, { others }: Before, bench: Bench): boolean =>
  read.isInterview !== true &&
  isWhollyEveryday(read) &&
  isForParent(read, bench) &&
  !(others !== null && /^[^a-z]{0,4}(?:elles?|ils?|s(?:on|a|es)|leurs?)(?![a-z])/.test(read.unit.folded))

/** It leaves unless a place or a name is masked in it. */
const whole: Fate = { from: null, mustBeWhole: true }

const isNobodys = ({ named }: Told): boolean => !named.some(({ who }) => who === 'reader' || who === 'other')

/** All of it is of the parent who reads, who is named first; a child stands there only as one for whom it is done. */
const isOfParent = (read: Told, before: Before, bench: Bench): boolean => {
  if (!isOfReader(read) || isAlarming(read.unit, read.danger, bench)) return false
  const children = read.named.filter(({ who }) => who === 'child')
  if (children.length === 0) return read.named.every(isOurs) && leavesAs(read, before, bench) !== null
  return (
    read.named.every((one) => isOurs(one) || one.who === 'child') &&
    children.every(({ end }) => isPlainComplement(read.unit.folded.slice(end))) &&
    leavesAs({ ...read, named: read.named.filter(isOurs) }, before, bench) !== null
  )
}

/** « ## Scolarité » names nobody. */
const isPlainTitle = ({ unit, named, danger }: Told): boolean => isTitle(unit) && named.length === 0 && !danger
