import { hasSameName } from '../../decide/scope/who/same-name.ts'
import type { Arbiter } from '../../detect/arbiter/arbiter.ts'
import { withoutPublic } from '../../detect/arbiter/public.ts'
import { type DetectOptions, detectAll, type NamedDetector } from '../../detect/engine/detect-all.ts'
import { doubtedWords } from '../../detect/engine/doubt.ts'
import { detectors } from '../../detect/index.ts'
import { withoutFirms } from '../../detect/names/firm-names.ts'
import { safetyNet } from '../../detect/names/safety-net.ts'
import { propagate } from '../../detect/names/second-look/propagate.ts'
import { linkPersons } from '../../detect/persons/link-persons.ts'
import { composePieces } from '../../language/compose-pieces.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Person } from '../../model/record/person.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { LegalRequest } from '../../model/record/request.ts'

/** The detectors of a pipeline that names none. */
export const allDetectors: readonly string[] = Object.keys(detectors)

export type Detected = { readonly findings: readonly Finding[]; readonly persons: readonly Person[] }

/** A detector that is made at run time. `arbiter` judges the claims of all detectors; null: it has none. */
export type Layer = NamedDetector & { readonly arbiter: Arbiter | null }

export type DetectInput = {
  readonly pieces: readonly Piece[]
  readonly persons: readonly Person[]
  readonly services: readonly string[]
  readonly use: readonly string[]
  readonly extra?: readonly Layer[]
  readonly onPiece?: (done: number, total: number) => void
  readonly known?: NonNullable<DetectOptions['known']>
}

/** All layers over all pieces: detectors, propagation over the dossier, persons linked, the safety net, OCR's doubts. */
export const detectDossier = (input: DetectInput): Detected => {
  const context = { persons: input.persons, services: input.services }
  const { pieces, written } = composePieces(input.pieces)
  const found = detectAll(pieces, context, {
    ...layersOf(input.use, input.extra ?? []),
    ...(input.onPiece === undefined ? {} : { onPiece: input.onPiece }),
    ...(input.known === undefined ? {} : { known: input.known }),
  })
  const propagated = propagate(pieces, withoutFirms(pieces, found), input.persons)
  const linked = linkPersons(pieces, propagated, input.persons)
  const net = safetyNet(pieces, linked.findings)
  const all = [...linked.findings, ...net, ...doubtedWords(pieces)].map(written)
  return { findings: renumber(all, input.pieces), persons: linked.persons }
}

/** The detectors of these names, then those that are made at run time. */
export const layersOf = (use: readonly string[], layers: readonly Layer[]): DetectOptions => {
  const named = Object.entries(detectors)
    .filter(([name]) => use.includes(name))
    .map(([name, detect]) => ({ name, detect }))
  return {
    detectors: [...named, ...layers],
    arbiters: [withoutPublic, ...layers.flatMap(({ arbiter }) => (arbiter === null ? [] : [arbiter]))],
  }
}

const renumber = (findings: readonly Finding[], pieces: readonly Piece[]): readonly Finding[] => {
  const rank = new Map(pieces.flatMap((piece) => piece.passages).map((passage, at) => [passage.id, at]))
  const place = (finding: Finding): number => rank.get(finding.passageId) ?? 0
  return [...findings]
    .sort((a, b) => place(a) - place(b) || a.start - b.start || a.end - b.end || (a.category < b.category ? -1 : 1))
    .map((finding, at) => ({ ...finding, id: `F${String(at + 1).padStart(6, '0')}` }))
}

/** The persons that a request names and the dossier does not know join the known ones, as third parties. */
export const knownPersons = (dossier: readonly Person[], request: LegalRequest | null): readonly Person[] => {
  const asked = (request?.persons ?? []).filter((person) => !dossier.some((known) => isSame(person, known)))
  return [
    ...dossier,
    ...asked.map(
      (person, at): Person => ({ id: `r${at + 1}`, ...person, role: 'third-party', flags: [], source: 'request' }),
    ),
  ]
}

const isSame = (asked: LegalRequest['persons'][number], known: Person): boolean =>
  hasSameName(asked, known) && (asked.born === null || known.born === null || asked.born === known.born)
