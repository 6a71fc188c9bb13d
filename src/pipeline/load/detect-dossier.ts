import { hasSameName } from '../../decide/scope/who/same-name.ts'
import type { Arbiter } from '../../detect/arbiter/arbiter.ts'
import { withoutPublic } from '../../detect/arbiter/public.ts'
import type { DetectOptions, NamedDetector } from '../../detect/engine/detect-all.ts'
import { detectors } from '../../detect/index.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Person } from '../../model/record/person.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { LegalRequest } from '../../model/record/request.ts'
import { type DetectedRows, detectRows } from './detect-rows.ts'

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

/** All layers over all pieces, and their findings as objects: what is judged afterwards asks for all of them. */
export const detectDossier = (input: DetectInput): Detected => {
  const { places, rows, persons } = detectPacked(input)
  const findings: Finding[] = []
  for (const rank of places.keys()) for (const finding of rows.at(rank)) findings.push(finding)
  return { findings, persons }
}

/** The same, as rows of numbers: what only writes findings down has no need of them together. */
export const detectPacked = ({ pieces, persons, services, use, extra, onPiece, known }: DetectInput): DetectedRows => {
  const options = {
    ...layersOf(use, extra ?? []),
    ...(onPiece === undefined ? {} : { onPiece }),
    ...(known === undefined ? {} : { known }),
  }
  return detectRows({ pieces, persons, services, options })
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
