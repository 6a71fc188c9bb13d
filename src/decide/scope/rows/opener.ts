import { roomOpening, tradeInitials } from '../../../language/registers.ts'
import { foldText } from '../../../model/fold.ts'
import type { Person } from '../../../model/record/person.ts'
import { opensEntry } from '../units/entry-head.ts'
import type { Unit } from '../units/units.ts'
import type { WhoInput } from '../who/mentions.ts'
import type { RoomBearers } from '../who/rooms.ts'
import { bearsInitials } from '../who/staff-initials.ts'

/** Whose a line is that opens with initials or a room: of those asked for, of another resident, or of either. */
export type Opener = { readonly is: 'asked'; readonly ids: readonly string[] } | { readonly is: 'other' | 'either' }

type Among = Pick<WhoInput, 'targetIds' | 'persons' | 'roomBearers'>

/** « SB rentré à 2h », « Le 5 : rentré », « 23h10 : ch. 5, … »; null where a line opens with neither. */
export const openerOf = ({ passage, start, end, folded }: Unit, among: Among): Opener | null => {
  const text = passage.text.slice(start, end).replace(marks, '')
  const heads = [text, text.replace(hour, ''), ...(opensEntry(folded) ? [text.replace(entryHead, '')] : [])]
  for (const told of heads) {
    const found = byInitials(told, among) ?? byRoom(told, among)
    if (found !== null) return found
  }
  return null
}

const marks = /^[\s•*>–-]{1,6}/
const hour = /^\d{1,2} ?[h:] ?\d{2}[\s:,.–-]{1,4}/
const entryHead = /^.{0,30}?\d.{0,12}?[:>–-]\s?/

// « M. B. » is a title and a name as well.
const initials = /^(?!M\.)(\p{Lu})(\. ?)?(\p{Lu})\.?(?=\s?[:,(]|\s+\p{Ll})/u

const byInitials = (told: string, { targetIds, persons }: Among): Opener | null => {
  const [, first = '', stop, last = ''] = initials.exec(told) ?? []
  if (first === '' || (stop === undefined && tradeInitials.test(first + last))) return null
  const bearers = [...persons.values()].filter((person) => bearsInitials(person, first, last))
  // Who works there writes, and opens a line so.
  if (bearers.length === 0 || bearers.some(isStaff)) return null
  const asked = bearers.filter(({ id }) => targetIds.includes(id)).map(({ id }) => id)
  if (asked.length === bearers.length) return { is: 'asked', ids: asked }
  if (asked.length > 0) return { is: 'either' }
  return bearers.every(({ role }) => role === 'accompanied') ? { is: 'other' } : null
}

const isStaff = ({ role }: Person): boolean => role === 'professional' || role === 'magistrate'

const noBearers: RoomBearers = new Map()

const byRoom = (told: string, { targetIds, roomBearers = noBearers }: Among): Opener | null => {
  const found = roomOpening(foldText(told))
  if (found === null) return null
  const bearers = [...(roomBearers.get(found.room)?.keys() ?? [])]
  const asked = bearers.filter((id) => targetIds.includes(id))
  if (bearers.length > 0) {
    if (asked.length === bearers.length) return { is: 'asked', ids: asked }
    return { is: asked.length > 0 || found.mayBeDay ? 'either' : 'other' }
  }
  // « Le 5 : » of a room that nobody was told to have is as well a day.
  if (!found.isNamed) return null
  const isKnown = [...roomBearers.values()].some((those) => [...those.keys()].some((id) => targetIds.includes(id)))
  return { is: isKnown ? 'other' : 'either' }
}
