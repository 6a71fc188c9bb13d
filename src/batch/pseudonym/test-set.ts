import type { Category } from '../../model/category.ts'
import type { Decision } from '../../model/law/decision.ts'
import type { Dossier } from '../../model/record/dossier.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Person } from '../../model/record/person.ts'
import type { Piece } from '../../model/record/piece.ts'
import { neutralTitle } from '../../model/record/piece-number.ts'
import type { Wardrobe } from './fill.ts'
import { deriveKey, type Key } from './key.ts'
import { compactOf, drawnAlike, inShape } from './numbers.ts'
import { planPassage, stretchesIn } from './plan.ts'
import { type Rewritten, rewritePassage } from './rewrite.ts'
import { allot, type Slot, slotId } from './slots.ts'
import { isReplaced, type Stretch } from './stretches.ts'
import { realWords, wardrobeOf } from './wardrobe.ts'

export type TestSetInput = {
  readonly dossier: Dossier
  readonly persons: readonly Person[]
  readonly findings: readonly Finding[]
  readonly decisions: readonly Decision[]
  /** The key of the batch, 32 octets or more. It never stands in an output. */
  readonly key: Key
  /** What this dossier is called in its batch: the same on every worker. */
  readonly dossierKey: string
  /** The key by which the mapping knows a person in several dossiers; null where it gives none. */
  readonly linkOf: (person: Person) => string | null
}

/**
 * What became of the findings of each category that a test set replaces: `filled` with a borrowed value; `marked`, none of
 * their shape could be made or a protection holds them; `covered` by a fact that is withheld; `left` as a person decided.
 */
export type Fates = Readonly<Record<'filled' | 'marked' | 'covered' | 'left', ReadonlyMap<Category, number>>>

/** A record whose persons, days, places and numbers are borrowed; what of it is still found is decided as before. */
export type TestSet = Pick<TestSetInput, 'dossier' | 'persons' | 'findings' | 'decisions'> & {
  readonly filledIds: ReadonlySet<string>
  /** By piece, days and ages as they are written now: one may be the day of another event. */
  readonly dayFills: ReadonlyMap<string, readonly string[]>
  readonly fates: Fates
}

/**
 * The same record with borrowed identities. Nothing but the key, the dossier's key and the record decides: every worker
 * makes the same. It is pseudonymised, not anonymous: facts that the policy keeps still tell of somebody.
 */
export const borrowIdentities = (input: TestSetInput): TestSet => {
  const stretches = stretchesIn(input.dossier, input.findings, input.decisions)
  const wardrobe = dress(input, stretches)
  const decided = new Map(input.decisions.map((decision) => [decision.findingId, decision]))
  const pieces = input.dossier.pieces.map((piece) =>
    rewritePiece(piece, stretches, { wardrobe, decidedOf: (id) => decided.get(id) }),
  )
  const passages = pieces.flatMap((one) => one.passages)
  const found = passages.flatMap((one) => one.findings)
  const filled = passages.flatMap((one) => one.filled)
  const hidden = input.findings.filter(({ passageId }) => !stretches.has(passageId))
  const hiddenDecisions = hidden.flatMap(({ id }) => decided.get(id) ?? [])
  return {
    dossier: { ...borrowedDossier(input, wardrobe), pieces: pieces.map(({ piece }) => piece) },
    persons: borrowedPersons(input.persons, wardrobe),
    findings: [...found, ...hidden],
    decisions: [...passages.flatMap((one) => one.decisions), ...hiddenDecisions],
    filledIds: new Set(filled.map(({ id }) => id)),
    dayFills: new Map(pieces.map((one) => [one.piece.id, one.passages.flatMap(({ dayFills }) => dayFills)])),
    fates: fatesOf(stretches, new Set(filled)),
  }
}

type Stretches = ReadonlyMap<string, readonly Stretch[]>

/** Two rounds: which words are needed; then with those that all of them together were given. */
const dress = (input: TestSetInput, stretches: Stretches): Wardrobe => {
  const key = deriveKey(input.key, 'test-set')
  const wanted = new Map<string, Slot>()
  const asking = wardrobeOf(input, key, (slot) => {
    wanted.set(slotId(slot), slot)
    return 'Anonyme'
  })
  for (const piece of input.dossier.pieces)
    for (const passage of piece.passages) planPassage(piece, passage, stretches.get(passage.id) ?? [], asking)
  for (const { id } of input.persons) for (const slot of asking.cast.named(id)) wanted.set(slotId(slot), slot)
  return wardrobeOf(input, key, allot(key, wanted, realWords(input)))
}

type Scene = {
  readonly wardrobe: Wardrobe
  readonly decidedOf: (findingId: string) => Decision | undefined
}

/** Titles and kinds of the record may name somebody: the title is neutral. What drew the pages is left behind. */
const rewritePiece = (
  piece: Piece,
  stretches: Stretches,
  { wardrobe, decidedOf }: Scene,
): { readonly piece: Piece; readonly passages: readonly Rewritten[] } => {
  const passages: Rewritten[] = []
  let shift = 0
  for (const passage of piece.passages) {
    const plans = planPassage(piece, passage, stretches.get(passage.id) ?? [], wardrobe)
    const rewritten = rewritePassage(passage, plans, { shift, decidedOf })
    shift += rewritten.passage.text.length - passage.text.length
    passages.push(rewritten)
  }
  const { stated: _stated, titled: _titled, layout, ...rest } = piece
  return {
    passages,
    piece: {
      ...rest,
      title: neutralTitle(piece.id),
      kind: null,
      date: piece.date === null ? null : wardrobe.days.eventOf(piece.date.slice(0, 10)),
      passages: passages.map((one) => one.passage),
      layout: layout?.kind === 'pages' ? { ...layout, drawing: null } : layout,
    },
  }
}

const borrowedDossier = ({ dossier, persons }: TestSetInput, wardrobe: Wardrobe): Dossier => ({
  id: dossier.id === null ? null : inShape(dossier.id, drawnAlike(wardrobe.numbers, 'dossier', compactOf(dossier.id))),
  service: null,
  persons: borrowedPersons(
    persons.filter(({ source }) => source === 'dossier'),
    wardrobe,
  ),
  pieces: [],
})

/** An informant is nobody here. */
const borrowedPersons = (persons: readonly Person[], { cast, lend, days }: Wardrobe): readonly Person[] =>
  persons.map(({ bornAt: _bornAt, address: _address, ...person }) => {
    const named = (kind: Slot['kind']) =>
      cast.named(person.id).flatMap((slot) => (slot.kind === kind ? (lend(slot) ?? []) : []))
    const born = person.born === null ? null : days.birthOf(person.id, person.born)
    return { ...person, given: named('given'), family: named('family'), other: [], born }
  })

const fatesOf = (stretches: Stretches, filled: ReadonlySet<Finding>): Fates => {
  const fates = { filled: new Map(), marked: new Map(), covered: new Map(), left: new Map() }
  for (const { findings, to } of [...stretches.values()].flat()) {
    for (const finding of findings.filter(({ category }) => isReplaced(category))) {
      const fate = filled.has(finding)
        ? 'filled'
        : to.kind === 'covered'
          ? 'covered'
          : to.kind === 'leave'
            ? 'left'
            : 'marked'
      fates[fate].set(finding.category, (fates[fate].get(finding.category) ?? 0) + 1)
    }
  }
  return fates
}
