import type { Finding } from '../../../model/record/finding.ts'
import { overlaps } from '../../../model/record/span.ts'
import type { AskedPlace } from '../../model/question.ts'
import { addedId, hiddenPlaceAt, withholding } from '../adding.ts'
import type { Placed } from '../hidden/elsewhere.ts'
import { hidesPlace } from '../migrate/restrictions.ts'
import type { OpenedPlaces } from './answered-places.ts'

/** « rue du Bac », « place de l’Église »: landmarks in the name of a place that a person opened lead to no home. */
export const outsideOpened = ({ findings, decisions }: Placed, opened: OpenedPlaces): Placed => {
  const isLead = ({ category, kind }: Finding): boolean => category === 'other' && kind === 'protected-place'
  const gone = new Set(
    findings.filter((one) => isLead(one) && [...opened.values()].some(isAnyUnder(one))).map(({ id }) => id),
  )
  return {
    findings: findings.filter(({ id }) => !gone.has(id)),
    decisions: decisions.filter(({ findingId }) => !gone.has(findingId)),
  }
}

/**
 * A place that was opened and of which something hides a home all the same is masked whole, and its question says so; where any other mask
 * lies on it, its question says that too.
 */
export const wholeAgain = (
  { findings, decisions }: Placed,
  { asked, opened }: { readonly asked: readonly AskedPlace[]; readonly opened: OpenedPlaces },
): Placed & { readonly asked: readonly AskedPlace[] } => {
  const withheld = new Map(decisions.filter(({ outcome }) => outcome === 'withhold').map((one) => [one.findingId, one]))
  const masked = findings.filter(({ id }) => withheld.has(id))
  const cut = [...opened].flatMap(([id, own]) => {
    const over = masked.filter((one) => isAnyUnder(one)(own)).flatMap((one) => withheld.get(one.id) ?? [])
    return over.length === 0 ? [] : [{ id, own, hiding: over.find(hidesPlace) }]
  })
  const shut = cut.flatMap(({ own, hiding }) =>
    hiding === undefined ? [] : own.map((one) => ({ ...one, ground: hiding.ground })),
  )
  const ids = shut.map((_, at) => addedId('PW', at))
  const stateOf = new Map(
    cut.map(({ id, hiding }) => [id, hiding === undefined ? ('covered' as const) : ('kept' as const)]),
  )
  return {
    findings: shut.map(({ region, start, end }, at) =>
      hiddenPlaceAt({ id: ids[at] ?? '', pieceId: region.piece.id, passageId: region.passage.id, start, end }),
    ),
    decisions: shut.map(({ ground }, at) => withholding(ground, 'protected-place')(ids[at] ?? '')),
    asked: asked.map((one) => ({ ...one, state: stateOf.get(one.id) ?? one.state })),
  }
}

const isAnyUnder =
  (one: Finding) =>
  (own: NonNullable<ReturnType<OpenedPlaces['get']>>): boolean =>
    own.some((place) => place.region.passage.id === one.passageId && overlaps(place, one))
