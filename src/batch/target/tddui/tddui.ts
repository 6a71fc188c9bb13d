import { sha256Hex } from '../../../seal/container/hash.ts'
import {
  type CarriedDossier,
  type CarriedFile,
  floorRestrictions,
  pieceRestrictions,
  type Restriction,
} from '../../model/carried.ts'
import type { TargetFile, Treated } from '../../model/treated.ts'
import { deriveKey } from '../../pseudonym/key.ts'
import type { TreatDesk } from '../../treat/treatment.ts'
import { dossierFile, idsFolder, idsPath, numberOf } from '../paths.ts'
import type { TargetForm } from '../target.ts'
import { type BuildAt, buildEntries, documentEntries } from './build.ts'
import { type FhirDossier, fhirEntries } from './carry-fhir.ts'
import { checkTddui } from './check.ts'
import { withSubject } from './complete.ts'
import { endsOf, factsOf, failureOf } from './ends.ts'
import { profiles } from './names.ts'
import { renameTelling } from './new-ids.ts'
import { entryJson } from './resource.ts'

/**
 * TDDUI 2.x: one transaction Bundle a dossier. It says by labels what must stay closed. A Bundle that a server would refuse is not
 * written: the dossier is set aside.
 */
export const tddui: TargetForm = {
  expresses: new Set<Restriction>([...floorRestrictions, ...pieceRestrictions]),
  write: async (carried, at, desk) => writeTddui(carried, at, desk),
}

export const writeTddui = (
  carried: CarriedDossier,
  { place, items }: { readonly place: number; readonly items: number },
  desk: Pick<TreatDesk, 'batchKey'> & { readonly plan: Pick<TreatDesk['plan'], 'dossiers' | 'date'> },
  /** Every address is new, and no map of them is kept: it would lead from a test set back to the record. */
  isBorrowed = false,
): Treated => {
  const name = numberOf(place)
  const at = { place, dossiers: desk.plan.dossiers }
  const twins = twinsOf(carried)
  const files = carried.files.filter((file) => failureOf(file) === null && !twins.has(file))
  if (tooLarge(files)) return setAside(carried, items, 'batch.too-large')
  const { bytes, ids } = write(carried, files, {
    key: deriveKey(desk.batchKey, 'tddui'),
    place: name,
    today: desk.plan.date.slice(0, 10),
    isBorrowed,
  })
  const flaws = checkTddui(JSON.parse(Buffer.from(bytes).toString('utf8')))
  if (flaws.some(({ rule }) => rule === 'no-patient')) return setAside(carried, items, 'batch.no-person')
  if (flaws.length > 0) return setAside(carried, items, 'batch.target-invalid')
  const path = `${targetFolder}${dossierFile(at)}`
  const target = { path, sha256: sha256Hex(bytes) }
  const ends = endsOf(carried.files, items, target, twins)
  // What nothing came of has no Bundle: nobody would know of it, and it would name the persons of what is set aside.
  const isNamed = ends.some(({ targets }) => targets.length > 0)
  const written = [{ path, bytes }, ...(isBorrowed ? [] : [{ path: idsPath(at), bytes: ids }])]
  return {
    files: isNamed ? written : [],
    ends,
    leaf: null,
    facts: factsOf(carried.files, carried.source),
  }
}

const targetFolder = 'targets/tddui/'

/** Where the map of a target's addresses lies; empty for a target of another kind. */
export const idsPathOf = (target: string): readonly string[] =>
  target.startsWith(targetFolder) ? [`${idsFolder}${target.slice(targetFolder.length)}`] : []

/** By hand: base64 takes four thirds of it, and a text of Node at most 512 MB. */
const most = 256 * 1024 * 1024

const tooLarge = (files: readonly CarriedFile[]): boolean =>
  files.reduce((sum, { masked, original }) => sum + (masked?.bytes ?? original ?? []).length, 0) > most

/** The same bytes under the same restrictions are one document. */
const twinsOf = ({ files }: CarriedDossier): ReadonlySet<CarriedFile> => {
  const seen = new Set<string>()
  const twins = new Set<CarriedFile>()
  for (const one of files) {
    if (one.original === null || one.masked !== null || one.file.made) continue
    const key = `${sha256Hex(one.original)} ${one.restrictions.join(' ')}`
    if (seen.has(key)) twins.add(one)
    seen.add(key)
  }
  return twins
}

type WriteAt = BuildAt & { readonly isBorrowed: boolean }

type Written = { readonly bytes: Uint8Array; readonly ids: Uint8Array }

const write = (carried: CarriedDossier, files: readonly CarriedFile[], at: WriteAt): Written => {
  const own = fhirEntries(carried, files, at)
  const made = own === null ? null : renameTelling(entriesOf(own, carried, at), at, at.isBorrowed)
  const built = own === null ? buildEntries(carried, files, at) : []
  const entries = made?.entries ?? built.map((entry) => Buffer.from(JSON.stringify(entryJson(entry))))
  const ids = made?.ids ?? built.map(({ from, fullUrl }) => ({ from, to: fullUrl }))
  const map = { dossier: carried.source.key, ids }
  return { bytes: bundleOf(entries), ids: Buffer.from(`${JSON.stringify(map, null, 1)}\n`) }
}

/** Entries of FHIR, with files that lay beside them; the persons of a dossier that was documents alone (version 1) are built. */
const entriesOf = (
  { entries, patient, others }: FhirDossier,
  carried: CarriedDossier,
  at: WriteAt,
): readonly Uint8Array[] => {
  const built = patient === null ? buildEntries(carried, others, at) : documentEntries(others, patient, carried, at)
  const subject = patient ?? built[0]?.fullUrl ?? ''
  return [
    ...built.map((entry) => Buffer.from(JSON.stringify(entryJson(entry)))),
    ...entries.map((raw) => ((patient === null || at.isBorrowed) && subject !== '' ? withSubject(raw, subject) : raw)),
  ]
}

const bundleOf = (entries: readonly Uint8Array[]): Uint8Array => {
  const head = `{"resourceType":"Bundle","meta":{"profile":[${JSON.stringify(profiles.bundle)}]},"type":"transaction","entry":[\n`
  const between = Buffer.from(',\n')
  const body = entries.flatMap((entry, at) => (at === 0 ? [entry] : [between, entry]))
  return Buffer.concat([Buffer.from(head), ...body, Buffer.from('\n]}\n')])
}

const setAside = (carried: CarriedDossier, items: number, reason: string): Treated => {
  const facts = factsOf(carried.files, carried.source)
  return {
    files: [] satisfies readonly TargetFile[],
    ends: Array.from({ length: items }, () => ({ end: 'quarantined', targets: [], rule: null, reason })),
    leaf: null,
    facts: { ...facts, restrictions: [], problems: { ...facts.problems, [reason]: (facts.problems[reason] ?? 0) + 1 } },
  }
}
