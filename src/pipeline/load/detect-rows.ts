import { claimsIn, type DetectOptions, detectEach } from '../../detect/engine/detect-all.ts'
import { doubtedWords } from '../../detect/engine/doubt.ts'
import { type FindingRows, makeFindingRows, type PlacedPassage, passagesOf } from '../../detect/engine/finding-rows.ts'
import { joinedFindings } from '../../detect/joined/joined.ts'
import { openValues, type Values } from '../../detect/joined/letter-tree.ts'
import { withoutFirms } from '../../detect/names/firm-names.ts'
import { safetyNet } from '../../detect/names/safety-net.ts'
import { repeatsOf } from '../../detect/names/second-look/propagate.ts'
import { makeForms, type Sought } from '../../detect/names/second-look/propagate-forms.ts'
import { linkPersons } from '../../detect/persons/link-persons.ts'
import { composePieces } from '../../language/compose-pieces.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Person } from '../../model/record/person.ts'
import type { Piece } from '../../model/record/piece.ts'

export type RowsInput = {
  readonly pieces: readonly Piece[]
  readonly persons: readonly Person[]
  readonly services: readonly string[]
  readonly options: DetectOptions
}

/** All findings of a record, laid in rows, in reading order; `places` says which passage has which rank. */
export type DetectedRows = {
  readonly places: readonly PlacedPassage[]
  readonly rows: FindingRows
  readonly persons: readonly Person[]
}

/**
 * All layers over all pieces: detectors, propagation over the dossier, persons linked, what the layout keeps apart, the
 * safety net, OCR's doubts. Findings are objects one passage at a time; only those that name somebody are so together, to be linked.
 */
export const detectRows = ({ pieces: given, persons, services, options }: RowsInput): DetectedRows => {
  const { pieces, written } = composePieces(given)
  const places = passagesOf(pieces)
  const { found, forms, values } = findAll(pieces, places, { persons, services }, options)
  const repeats = repeatAll(places, found, forms)
  const covers = (rank: number): readonly Finding[] => [...found.at(rank), ...repeats.at(rank)]
  const linked = linkPersons(pieces, namesIn(places, covers), persons)
  const asWritten = passagesOf(given)
  const rows = makeFindingRows(asWritten)
  const rankOf = new Map(places.map(({ passage }, rank) => [passage.id, rank]))
  const foundIn = (passageId: string) => covers(rankOf.get(passageId) ?? -1)
  const claimsOf = (text: string) => claimsIn(text, { persons, services }, options)
  const joined = joinedFindings(pieces, { persons: linked.persons, values, claimsOf, found: foundIn })
  let names = 0
  for (const [rank, place] of places.entries()) {
    const standing = covers(rank).map((finding) => {
      if (!isName(finding)) return finding
      names += 1
      return { ...finding, personId: linked.ids[names - 1] ?? null }
    })
    const one = alone(place)
    const apart = joined.get(place.passage.id) ?? []
    const all = [...standing, ...apart, ...safetyNet([one], [...standing, ...apart]), ...doubtedWords([one])]
    rows.add(all.map(written).sort(compareSpots))
  }
  return { places: asWritten, rows, persons: linked.persons }
}

type Found = { readonly found: FindingRows; readonly forms: Sought; readonly values: Values }
type Context = Pick<RowsInput, 'persons' | 'services'>

const findAll = (
  pieces: readonly Piece[],
  places: readonly PlacedPassage[],
  context: Context,
  options: DetectOptions,
): Found => {
  const found = makeFindingRows(places)
  const { learn, sought } = makeForms()
  const values = openValues(context.persons)
  let rank = 0
  for (const claimed of detectEach(pieces, context, options)) {
    const place = places[rank]
    rank += 1
    if (place === undefined) continue
    const findings = withoutFirms([alone(place)], claimed)
    for (const finding of findings) {
      learn(place.passage.text, finding)
      values.learn(place.passage.text, finding)
    }
    found.add(findings)
  }
  return { found, forms: sought(context.persons), values }
}

const repeatAll = (places: readonly PlacedPassage[], found: FindingRows, forms: Sought): FindingRows => {
  const repeats = makeFindingRows(places)
  for (const [rank, place] of places.entries()) repeats.add(repeatsOf([alone(place)], found.at(rank), forms))
  return repeats
}

const namesIn = (
  places: readonly PlacedPassage[],
  covers: (rank: number) => readonly Finding[],
): readonly Finding[] => {
  const names: Finding[] = []
  for (const rank of places.keys()) names.push(...covers(rank).filter(isName))
  return names
}

const isName = ({ category }: Finding): boolean => category === 'person'

/** The piece with this passage alone: what a layer says of one passage, the others do not change. */
const alone = ({ piece, passage }: PlacedPassage): Piece => ({ ...piece, passages: [passage] })

const compareSpots = (a: Finding, b: Finding): number =>
  a.start - b.start || a.end - b.end || (a.category < b.category ? -1 : a.category === b.category ? 0 : 1)
