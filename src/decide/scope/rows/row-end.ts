import { foldedKin, kin } from '../../../language/kinship.ts'
import type { NameEnd } from './bearers.ts'
import { otherBearer, ownerOf, type RoomsTold } from './rooms-told.ts'
import type { RowSaid } from './row-said.ts'

/**
 * Whose a row is. `asked`: of those asked for; `other`: of somebody who may be taken for them (a name, a room, « idem »); `stranger`: of
 * somebody else, or of nobody; `either`: a person says. `open`: the row does not say, and is read like any other.
 */
export type RowEnd =
  | { readonly is: 'asked'; readonly ids: readonly string[] }
  | { readonly is: 'either'; readonly ids: readonly string[] }
  | { readonly is: 'other' | 'stranger' | 'open' }

type Read = { readonly said: RowSaid; readonly names: readonly NameEnd[]; readonly isLine: boolean }

type Before = { readonly of: RowEnd; readonly room: string | null }

export const endOfRow = (read: Read, before: Before, rooms: RoomsTold, hasAsked: boolean): RowEnd => {
  const { said } = read
  if (said.by === 'named') return endOfNames(read, rooms, hasAsked)
  if (said.by === 'none') return { is: 'stranger' }
  const isSame = said.by === 'same' || said.isSameRoom
  if (said.room !== null && said.room !== before.room) return endOfRoom(said.room, rooms, isSame ? before.of : null)
  if (isSame) return before.of.is === 'open' ? either([]) : follow(before.of)
  if (said.by === 'blank') return follow(before.of)
  if (said.room !== null) return before.of
  // A line without a name after one of somebody else may go on with it.
  return read.isLine && before.of.is === 'other' ? either([]) : { is: 'open' }
}

const either = (ids: readonly string[]): RowEnd => ({ is: 'either', ids })

/** Under a stranger it may be taken for a row of those asked for. */
const follow = (before: RowEnd): RowEnd => (before.is === 'stranger' ? { is: 'other' } : before)

const endOfNames = (read: Read, rooms: RoomsTold, hasAsked: boolean): RowEnd => {
  const ends = read.names.map((name, at) => {
    const { isPlain = false, isLowered = true, starts = [], words = [] } = read.said.names[at] ?? {}
    const isName = isPlain && !(isLowered && name.of === 'other' && !name.isNear)
    // « Bénéficiaire : WOJTASZEK » is a household as much as a person.
    if (isPlain && isLowered && starts.length === 0 && words.some((word) => ofHouse.test(word))) return either([])
    const isHousehold = read.said.isWeak && name.of === 'either' && starts.length === 0
    return isName && !isHousehold ? endOfOne(name, read, rooms, hasAsked) : open
  })
  const asked = ends.flatMap((end) => (end.is === 'asked' ? end.ids : []))
  if (asked.length > 0) return { is: 'asked', ids: asked }
  return ends.find(({ is }) => is === 'either') ?? ends.find(({ is }) => is === 'other') ?? ends[0] ?? open
}

const open: RowEnd = { is: 'open' }

/** « le cadet », « sa sœur »: one of those asked for, or a child of theirs who is not. */
const ofHouse = new RegExp(
  `^(?:${foldedKin(kin('sibling', 'half-sibling'))}|ainee?|cadet(?:te)?|benjamine?|jumeau|jumelle|puinee?)$`,
)

const endOfOne = (name: NameEnd, { said, isLine }: Read, rooms: RoomsTold, hasAsked: boolean): RowEnd => {
  const owner = ownerOf(said.room, rooms)
  if (name.of === 'other') {
    // Who writes, or calls, heads a line as well.
    const isColumn = isLine ? hasAsked || said.room !== null : said.isOwnColumn || hasAsked
    if (name.isOfFamily || (isLine && !isColumn) || (said.isWeak && !name.isNear)) return open
    return name.isNear ? { is: 'other' } : isColumn ? { is: 'stranger' } : open
  }
  if (name.of === 'asked') {
    // « K. Bellounis » in the room of another: one of the two is a slip.
    return !name.isFull && owner === otherBearer ? either(name.ids) : { is: 'asked', ids: name.ids }
  }
  if (!name.mayBeSettled || owner === null) return either(name.ids)
  if (owner === otherBearer) return { is: 'other' }
  return name.ids.includes(owner) ? { is: 'asked', ids: [owner] } : either(name.ids)
}

/** By its room alone. « idem » in the room of somebody else than the row above: a person says. */
const endOfRoom = (room: string, rooms: RoomsTold, same: RowEnd | null): RowEnd => {
  const owner = ownerOf(room, rooms)
  const told: RowEnd =
    owner === null
      ? rooms.has(room)
        ? either([])
        : same?.is === 'other' || same?.is === 'stranger'
          ? { is: 'other' }
          : isKnown(rooms)
            ? { is: 'stranger' }
            : { is: 'open' }
      : owner === otherBearer
        ? { is: 'other' }
        : { is: 'asked', ids: [owner] }
  const contradicts = same !== null && same.is === 'asked' && told.is !== 'asked'
  const isOthers = same !== null && (same.is === 'other' || same.is === 'stranger') && told.is === 'asked'
  return contradicts || isOthers ? either([]) : told
}

/** The room of one asked for is known: another number is another's. */
const isKnown = (rooms: RoomsTold): boolean =>
  [...rooms.values()].some((who) => [...who].some((id) => id !== otherBearer))
