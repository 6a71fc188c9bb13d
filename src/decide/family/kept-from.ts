import { compileCues, hasCue } from '../../language/cues.ts'
import { isApart } from '../../model/record/passage.ts'
import { overlaps } from '../../model/record/span.ts'
import type { Bench } from '../bench.ts'
import type { Judgement } from '../scope/units/scope.ts'
import type { Unit } from '../scope/units/units.ts'
import type { Gender } from '../scope/who/gender.ts'
import { type AgentBefore, agentsIn } from './apart/agents.ts'
import { isWritersLife } from './apart/writer.ts'
import { isSaidByChild, saysIt } from './child-says.ts'
import { isDanger } from './danger.ts'
import { hasFeeling, showsAsChild, withoutCarers } from './everyday.ts'
import { type Fate, type KeptFrom, open } from './fate.ts'
import { withGuard } from './guard.ts'
import { isMeeting, isTitle, meetsChild, withOwnTitle } from './meetings.ts'
import { type Named, namedIn } from './named.ts'
import { asOwnChild, isDoneToReader, isHerAgain, isOfOwnChildhood, opensDay } from './once-child.ts'
import { isForParent } from './ordinary.ts'
import { isReadByAdult } from './readers.ts'
import { isAlsoReaders, isAsParent, isReadersOwn } from './readers-own.ts'
import { isToldFromOutside } from './row-author.ts'
import { isOfService, isServiceAct } from './service-talk.ts'
import { toParent } from './to-parent.ts'
import { waitingIn } from './wait.ts'
import { keptAsNobodys, type Told } from './whose-words.ts'

/** What is known of a unit before its neighbours are asked. */
type Read = {
  readonly unit: Unit
  readonly named: readonly Named[]
  readonly entry: Judgement['entry']
  /** It tells of the private life of somebody at work. */
  readonly isPrivate: boolean
}

/** Of whom the text is speaking: a child who is seen alone, or who just told; somebody else; nobody in particular. */
type Stretch = 'interview' | 'child' | 'others' | null

/**
 * For each unit of a piece, in order: what keeps it from a grown-up who reads a family's record (RGPD 15(4); study 4.3, 81).
 * A sentence goes on about whom the one before was about until it names somebody: « Elle a commencé un traitement » is
 * hers who was named.
 */
export const keptFromReader = (judgements: readonly Judgement[], bench: Bench): readonly Fate[] => {
  if (!isReadByAdult(bench)) return judgements.map(() => open)
  const cues = { ...bench.law.protections.confidences, parent: bench.policy.parentAccess }
  let stretch: Stretch = null
  let last: Read | null = null
  const reads: Told[] = []
  let agent: AgentBefore = null
  judgements.forEach(({ unit, entry }) => {
    const all = namedIn(unit, bench)
    const agents = agentsIn(unit, all, last?.entry === entry && !isApart(unit.passage) ? agent : null, bench)
    agent = agents.before
    const others = all.filter(({ who }) => who !== 'staff')
    const isSchooling = bench.policy.parentAccess || isOfOwnChildhood(unit.passage, bench)
    const family = isSchooling ? withoutCarers(unit, others, bench) : others
    const named = [...family, ...agents.others].sort((a, b) => a.at - b.at)
    const own = asOwnChild(named, unit, last?.named ?? [], bench)
    const read = { unit, entry, named: own, isPrivate: agents.isPrivate }
    const before =
      last === null ||
      last.entry !== entry ||
      isApart(unit.passage) ||
      (isOfOwnChildhood(unit.passage, bench) && opensDay(unit))
        ? null
        : carried(stretch, last, read, bench)
    const danger = isDanger(unit, bench)
    const from = judge(read, before, { cues, danger, bench })
    stretch = isWritersLife(read, bench) ? before : nextStretch(read, before, from)
    last = read
    reads.push({ ...read, danger, kept: from, isInterview: before === 'interview' || meetsChild(read) })
  })
  const fates = bench.policy.parentAccess
    ? toParent(reads, bench)
    : waitingIn(reads, keptAsNobodys(reads, bench), bench)
  const whole = isEmptied(fates, reads, bench)
    ? fates.map((fate): Fate => ({ ...fate, from: fate.from ?? 'others' }))
    : fates
  return withGuard(reads, withOwnTitle(reads, whole, bench), bench)
}

/** Of a piece that told of others alone, what is left (who wrote, to whom, when) would still tell that somebody spoke. */
const isEmptied = (fates: readonly Fate[], reads: readonly Told[], bench: Bench): boolean =>
  fates.some(({ from }) => from === 'child') &&
  !reads.some(
    (read, at) =>
      fates[at]?.from === null &&
      (bench.policy.parentAccess
        ? !isTitle(read.unit) && (fates[at]?.isOwn === true || isForParent(read, bench))
        : read.named.some(isReader)),
  )

const isReader = ({ who }: Named): boolean => who === 'reader'

type Asked = {
  readonly cues: { readonly tells: readonly string[]; readonly feels: readonly string[]; readonly parent: boolean }
  readonly danger: boolean
  readonly bench: Bench
}

/** In the next paragraph only what takes somebody up (« Elle précise… ») goes on with what was told before it. */
const carried = (stretch: Stretch, last: Read, read: Read, bench: Bench): Stretch => {
  const { unit, named } = read
  if (stretch === 'interview') return isMeeting(unit) && named.length > 0 && !hasChild(read) ? null : stretch
  if (stretch !== null && isReaderAgain(read, last, bench)) return null
  if (stretch === 'others' && (isTitle(unit) || isServiceAct(unit))) return null
  const isNext = last.unit.passage === unit.passage
  return isNext || /^[^a-z]{0,4}(?:elles?|ils?|lui|celle-ci|celui-ci)(?![a-z])/.test(unit.folded) ? stretch : null
}

const judge = (read: Read, before: Stretch, { cues, danger, bench }: Asked): Exclude<KeptFrom, 'unsure'> | null => {
  const { unit, named } = read
  const [first] = named
  if (before === 'interview' || meetsChild(read)) return 'child'
  if (before === 'child' && danger) return 'child'
  if (isSaidByChild(unit, named, bench)) return 'child'
  // Told by the reader, an agent's life is what the reader said.
  if (read.isPrivate && (named[1] === undefined || !isReadersOwn(read, cues.tells))) return 'others'
  if (isReadersOwn(read, cues.tells)) return cues.parent && isOfOthers(named) ? 'others' : null
  const isOwnChildhood = isOfOwnChildhood(unit.passage, bench)
  if (isWritersLife(read, bench)) return 'others'
  if (isOwnChildhood && saysIt(unit)) return before === 'others' ? before : null
  if (isOwnChildhood && before === null && isHerAgain(unit, bench)) return null
  if (first !== undefined && first.who === 'reader' && isAsParent(unit, first)) return 'child'
  if (saysIt(unit) || (hasChild(read) && (danger || confides(read, cues)))) return 'child'
  if (before === 'child' && (first?.who === 'child' || takesUp(unit) || goesOn(read, { cues, danger }))) return 'child'
  if ((cues.parent && isOfOthers(named)) || isOfService(unit, named, bench) || isOutside(read, bench)) return 'others'
  if (first?.who === 'other')
    return isAlsoReaders(read, cues.tells) || (isOwnChildhood && isDoneToReader(unit, named, cues.tells))
      ? null
      : 'others'
  if (before === 'others' && (first === undefined || takesUp(unit))) return 'others'
  return first === undefined && isSomebodyElse(unit, bench) && !isChildAgain(unit, bench) ? 'others' : null
}

const hasChild = ({ named }: Read): boolean => named.some(({ who }) => who === 'child')

/** « Elle », « il » at the head of a sentence. */
const openingGender = ({ folded }: Unit): Gender | null => {
  const opening = /^[^a-z]{0,4}(elle|il)(?![a-z])/.exec(folded)?.[1]
  return opening === undefined ? null : opening === 'elle' ? 'f' : 'm'
}

/** Of a child's record « elle » is the girl whom it is about, where nobody else was spoken of. */
const isChildAgain = (unit: Unit, { policy, targetIds, readerIds, genders }: Bench): boolean => {
  const opening = openingGender(unit)
  const children = targetIds.filter((id) => !readerIds.includes(id))
  return policy.parentAccess && children.some((id) => (genders.get(id) ?? opening) === opening)
}

/** « Il travaille toujours », after a woman was spoken of: he who reads, and no other. */
const isReaderAgain = ({ unit, named }: Read, last: Read, { readerIds, genders }: Bench): boolean => {
  const gender = openingGender(unit)
  const others = last.named.filter(({ who }) => who === 'other' || who === 'child')
  if (gender === null || named.length > 0 || readerIds.length === 0) return false
  const isOther = others.some((one) => one.gender === null || one.gender === gender)
  return !isOther && others.length > 0 && readerIds.every((id) => genders.get(id) === gender)
}

/** Without a name, and still of what was just told: words of telling, of fear, of a danger. */
const goesOn = ({ unit, named }: Read, { cues, danger }: Pick<Asked, 'cues' | 'danger'>): boolean =>
  named.length === 0 &&
  (danger || hasCue(compileCues(cues.feels), unit.folded) || hasCue(compileCues(cues.tells), unit.folded))

/** Written by nobody of the service; in a grown-up's own data, also what is of a child alone: it is the child's. */
const isOutside = (read: Read, bench: Bench): boolean => {
  if (bench.policy.parentAccess) return isToldFromOutside(read.unit, bench)
  return !read.named.some(({ who }) => who === 'reader') && (hasChild(read) || isToldFromOutside(read.unit, bench))
}

const isOfOthers = (named: readonly Named[]): boolean => named.some(({ who }) => who === 'other')

const nextStretch = (read: Read, before: Stretch, kept: Exclude<KeptFrom, 'unsure'> | null): Stretch => {
  if (meetsChild(read)) return 'interview'
  if (before === 'interview') return before
  return kept
}

/** A child stands before a verb by which one tells, or beside words of fear, of tears, of a mark. */
const confides = ({ unit, named }: Read, { tells, feels }: Asked['cues']): boolean => {
  if (hasFeeling(unit.folded, feels) || showsAsChild({ unit, named })) return true
  const told = compileCues(tells)
  return named.some(
    ({ who, end }, at) =>
      who === 'child' && hasCue(told, unit.folded.slice(end, named[at + 1]?.at ?? unit.folded.length)),
  )
}

/** « Elle précise que… », « Son numéro : … »: of whom was spoken of just before. */
const takesUp = ({ folded }: Unit): boolean =>
  /^[^a-z]{0,4}(?:elles?|ils?|s(?:on|a|es)|leurs?|selon|d'apres)(?![a-z])/.test(folded)

/** A pronoun that cannot be the reader's, where nobody else was named. */
const isSomebodyElse = (unit: Unit, { readerIds, genders, byPassage }: Bench): boolean => {
  const opening = openingGender(unit)
  const names = (byPassage.get(unit.passage.id) ?? []).some((one) => one.category === 'person' && overlaps(one, unit))
  if (opening === null || names || readerIds.length === 0) return false
  return readerIds.every((id) => genders.get(id) === (opening === 'f' ? 'm' : 'f'))
}
