import { everyday, foldedTitles } from '../../../language/civilities.ts'
import { foldText } from '../../../model/fold.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import { personLimits, besideName as reach } from '../../thresholds.ts'
import type { Gender } from './gender.ts'

/** Room numbers that a house uses for names, and the one person each of them means. */
export type Rooms = ReadonlyMap<string, string>

type Among = {
  readonly rooms: Rooms
  readonly targetIds: readonly string[]
  readonly genderOf: (personId: string) => Gender | null
}

const room = '(?:ch(?:ambre|\\.)?|cabine)(?: ?n ?°)?'
const number = '(\\d{1,4})(?!\\d|[.,:/]\\d| ?(?:euros?|ans|h)(?![a-z]))'
const titled = `(?:(?:${foldedTitles(everyday)}) ?)?`

// « TECHER, ch. 33 », « Germaine (ch. 7) »; « Ch. 12 : Mme Iturria », « ch. 21 (Ibrahima) ».
const after = new RegExp(`^\\.? ?[,(–:-]{0,2} ?${room} ?${number}`)
const before = new RegExp(`(?<![a-z])${room} ?${number} ?[:(,–-]{0,2} ?${titled}$`)
const inRow = new RegExp(`^${room} ?: ?${number}$`)

/** By its number, who was named with a room, and in which passages; somebody whom nobody linked by the id of the mention. */
export type RoomBearers = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

export const roomBearers = (findings: readonly Finding[], passageOf: ReadonlyMap<string, Passage>): RoomBearers => {
  const bearers = new Map<string, Map<string, Set<string>>>()
  const rows = new Set<string>()
  for (const finding of findings) {
    const passage = passageOf.get(finding.passageId)
    if (finding.category !== 'person' || finding.detector === 'safety-net' || passage === undefined) continue
    const isFirst = !rows.has(passage.id)
    rows.add(passage.id)
    const found = besideName(finding, passage.text) ?? (isFirst && passage.role === 'fields' ? rowRoom(passage) : null)
    // Somebody whom nobody linked is somebody else.
    if (found !== null) add(bearers, found, finding.personId ?? finding.id, passage.id)
  }
  return bearers
}

/** « Wil, ch. 33 », twice, then « la 33 »: the number is his where the record gives it to nobody else. */
export const roomsOf = (bearers: RoomBearers): Rooms =>
  new Map(
    [...bearers].flatMap(([own, those]): [string, string][] => {
      const [only, ...others] = [...those]
      return only !== undefined && others.length === 0 && only[1].size >= personLimits.roomTold ? [[own, only[0]]] : []
    }),
  )

const add = (bearers: Map<string, Map<string, Set<string>>>, own: string, id: string, passageId: string): void => {
  const those = bearers.get(own) ?? new Map<string, Set<string>>()
  bearers.set(own, those.set(id, (those.get(id) ?? new Set()).add(passageId)))
}

/** In its own line: in a list, the room of the next one follows a name. */
const besideName = ({ start, end }: Finding, text: string): string | null =>
  after.exec(foldText(text.slice(end, end + reach.roomAfter).split('\n')[0] ?? ''))?.[1] ??
  before.exec(
    foldText(
      text
        .slice(Math.max(0, start - reach.roomBefore), start)
        .split('\n')
        .at(-1) ?? '',
    ),
  )?.[1] ??
  null

/** A register of rooms gives the resident before the visitor. */
const rowRoom = ({ text }: Passage): string | null => {
  for (const line of text.split('\n')) {
    const found = inRow.exec(foldText(line))?.[1]
    if (found !== undefined) return found
  }
  return null
}

const called = new RegExp(`(?<![a-z0-9])(?:la |${room} ?)${number}(?!e(?![a-z]))`, 'g')

const saysOther = {
  f: /(?<![a-z])(?:il|monsieur|m\.|homme|occupant|resident)(?![a-z])/,
  m: /(?<![a-z])(?:elle|madame|mme|dame|femme|occupante|residente)(?![a-z])/,
}

/** Targeted persons whom a folded unit calls by their room, unless its words are those of the other gender. */
export const roomsIn = (folded: string, { rooms, targetIds, genderOf }: Among): readonly string[] => {
  if (rooms.size === 0) return []
  const ids = Array.from(folded.matchAll(called), (match) => rooms.get(match[1] ?? ''))
  return targetIds.filter((id) => ids.includes(id) && !saysOther[genderOf(id) ?? 'f'].test(folded))
}
