import type { RtfGroup } from './rtf-state.ts'
import { edgeGroups, seenGroups, unseenGroups, wordlessGroups } from './rtf-words.ts'

/** What the first word of a group makes of it; `flow` names a stream of paragraphs of its own. Null: it is no such word. */
export type Opened = { readonly group: RtfGroup; readonly flow: string | null; readonly isPicture: boolean }

const own: ReadonlySet<string> = new Set(['footnote', 'shptxt', 'dptxbxtext'])

/** A group says by its first word where its text goes; an optional one that is not known is kept, and never shown. */
export const openedBy = (word: string, group: RtfGroup, outer: RtfGroup | undefined): Opened | null => {
  if (word === 'pict' || word === 'object') return picture(word, group)
  if (wordlessGroups.has(word)) return to({ ...group, destination: 'nowhere' })
  if (word === 'upr' || word === 'sn') return to({ ...group, destination: 'nowhere' })
  if (word === 'ud') return to({ ...group, destination: outer?.destination ?? 'page' })
  if (group.destination === 'hidden' && unseenGroups.has(word)) return to(group)
  if (group.destination === 'nowhere' || group.destination === 'hidden') return null
  if (word === 'fonttbl') return to({ ...group, destination: 'fonts' })
  if (word === 'stylesheet') return to({ ...group, destination: 'styles' })
  if (unseenGroups.has(word)) return to({ ...group, destination: 'hidden' })
  if (edgeGroups.has(word) || own.has(word)) return { group: afresh(group), flow: word, isPicture: false }
  if (seenGroups.has(word) || !group.isOptional) return null
  return to({ ...group, destination: group.destination === 'page' ? 'hidden' : 'nowhere' })
}

const to = (group: RtfGroup): Opened => ({ group, flow: null, isPicture: false })

/** The bytes of a picture are no text; what an object shows in its place is. */
const picture = (word: string, group: RtfGroup): Opened => ({
  group: word === 'pict' ? { ...group, destination: 'nowhere' } : group,
  flow: null,
  isPicture: group.destination === 'page',
})

const afresh = (group: RtfGroup): RtfGroup => ({
  ...group,
  isInTable: false,
  style: null,
  outline: null,
  isItem: false,
})
