import { isContactLine, isServiceBox, reachedFrom } from '../../../language/calls/contact-words.ts'
import { anySentenceEnd } from '../../../language/sentences.ts'
import type { Draft } from '../../../model/draft.ts'
import { foldText } from '../../../model/fold.ts'
import type { Decision } from '../../../model/law/decision.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { overlaps, type Span } from '../../../model/record/span.ts'
import { type Owner, ownerOfFinding, serviceIn, whosIn } from './beside-contact.ts'
import { linesOf } from './body-lines.ts'
import { type ContactDesk, type ContactPlace, contactDesk } from './contact-desk.ts'
import { remembering } from './remembering.ts'

/** Says of a number or an address of mail whose it is: by its own line or entry, then, in data, by the object that holds it. */
export const ownersOf = (draft: Draft, decisions: readonly Decision[]): ((contact: Finding) => Owner) => {
  const desk = contactDesk(draft, decisions)
  const ofField = fieldOwners(desk)
  const ofLetterhead = letterheadOwners(desk)
  return (contact) => {
    const place = desk.placeOf.get(contact.passageId)
    if (place === undefined) return null
    const { passage } = place
    if (isServiceBox(passage.text.slice(contact.start, contact.end).toLowerCase())) return 'other'
    if (passage.role === 'fields') return ofField(contact, place)
    const entry = passage.role === 'row' ? { start: 0, end: passage.text.length } : place.entryOf(passage, contact)
    return (
      ofStretch(contact, sentenceAt(passage, entry, contact), passage, desk) ??
      ofStretch(contact, entry, passage, desk) ??
      ofLetterhead(contact, place)
    )
  }
}

type OwnerAt = (contact: Finding, place: ContactPlace) => Owner

const sentenceAt = ({ text }: Passage, entry: Span, at: Span): Span => {
  const ends = [...text.slice(entry.start, entry.end).matchAll(anySentenceEnd)].map(
    ({ index, 0: sign }) => entry.start + index + sign.length,
  )
  // « tél. 06 … »: what ends a word ends no sentence.
  const cuts = ends.filter(
    (one) => !/(?<![a-z])(?:tel|port|fixe|mob)\.\s*$/i.test(foldText(text.slice(entry.start, one))),
  )
  return {
    start: cuts.findLast((one) => one <= at.start) ?? entry.start,
    end: cuts.find((one) => one >= at.end) ?? entry.end,
  }
}

/** The nearest before it, else the nearest after; what stands in brackets after a number says whose it is. */
const ofStretch = (contact: Span, stretch: Span, passage: Passage, desk: ContactDesk): Owner => {
  const { text } = passage
  if (reachedFrom.test(foldText(text.slice(stretch.start, contact.start)))) return 'other'
  const around = whosIn(passage, stretch, desk).filter((one) => !overlaps(one, contact))
  const after = around.filter(({ start }) => start >= contact.end).sort((a, b) => a.start - b.start)[0]
  if (after !== undefined && /^\s?\(\s?[a-z' ]{0,12}$/.test(foldText(text.slice(contact.end, after.start))))
    return after.owner
  const before = around.filter(({ end }) => end <= contact.start).sort((a, b) => b.end - a.end)[0]
  return (before ?? after)?.owner ?? null
}

/** « CAF de Brivet », its street, then « Tél. : … »: a line of numbers alone is that of the head above it. */
const letterheadOwners = (desk: ContactDesk): OwnerAt => {
  const linesIn = remembering(({ passages }: Piece) =>
    passages.flatMap((passage) => linesOf(passage.text).map((line) => ({ passage, ...line }))),
  )
  return (contact, { piece, passage }) => {
    const lines = linesIn(piece)
    const own = lines.findIndex((line) => line.passage.id === passage.id && overlaps(line, contact))
    const line = lines[own]
    if (line === undefined || !isContactLine(foldText(passage.text.slice(line.start, line.end)))) return null
    for (const above of lines.slice(Math.max(0, own - headLines), own).reverse()) {
      const whos = whosIn(above.passage, above, desk)
      if (whos.some(({ owner }) => owner === 'hidden')) return 'hidden'
      if (whos.length > 0) return 'other'
    }
    return null
  }
}

/** Lines from the name of a body to its numbers: its street, its town. By hand. */
const headLines = 4

/** In data: its own value or label, then what stands in its group, then the object that holds it, the smallest that names somebody. */
const fieldOwners = (desk: ContactDesk): OwnerAt => {
  const namedIn = remembering((piece: Piece) => [
    ...(desk.byPiece.get(piece.id) ?? []).flatMap((one) => ownerAt(one, desk)),
    ...servicePaths(piece, desk),
  ])
  return (contact, { passage, piece }) => {
    const path = pathAt(passage, contact)
    const line = linesOf(passage.text).find((one) => overlaps(one, contact)) ?? contact
    const said = ofStretch(contact, line, passage, desk)
    if (said !== null || path === null)
      return said ?? ofStretch(contact, { start: 0, end: passage.text.length }, passage, desk)
    const named = namedIn(piece)
    const parts = path.split('/')
    for (let depth = parts.length - 1; depth >= 2; depth -= 1) {
      const holder = `${parts.slice(0, depth).join('/')}/`
      const owners = named.filter((one) => one.path.startsWith(holder)).map(({ owner }) => owner)
      if (owners.length > 0) return owners.includes('hidden') ? 'hidden' : 'other'
    }
    return null
  }
}

const pathAt = ({ fragments }: Passage, at: Span): string | null => {
  const place = fragments.find((one) => overlaps(one, at))?.place
  return place?.kind === 'field' ? place.path : null
}

/** A person, a body, or an address: that of the hidden home says whose the object is. */
const ownerAt = (
  one: Finding,
  desk: ContactDesk,
): readonly { readonly path: string; readonly owner: 'hidden' | 'other' }[] => {
  const passage = desk.placeOf.get(one.passageId)?.passage
  const path = passage === undefined ? null : pathAt(passage, one)
  if (passage === undefined || path === null) return []
  const isHome = one.category === 'address' && desk.isThere(passage.text.slice(one.start, one.end))
  const owner = isHome ? 'hidden' : ownerOfFinding(one, passage, desk)
  return owner === null ? [] : [{ path, owner }]
}

/** Where data name the service itself. */
const servicePaths = ({ passages }: Piece, desk: ContactDesk): ReturnType<typeof ownerAt> =>
  passages.flatMap((passage) =>
    serviceIn(foldText(passage.text), desk).flatMap((one) => {
      const path = pathAt(passage, one)
      return path === null ? [] : [{ path, owner: 'other' as const }]
    }),
  )
