import { extensionOf } from '../../../read/entry/reading.ts'
import type { CarriedFile } from '../../model/carried.ts'
import type { ItemEnd } from '../../model/ends.ts'
import type { OpenedFile, OpenedSource } from '../../model/source.ts'
import type { TargetFile } from '../../model/treated.ts'
import { deriveKey } from '../../pseudonym/key.ts'
import { numberOf } from '../../target/paths.ts'
import { buildEntries } from '../../target/tddui/build.ts'
import { entryJson } from '../../target/tddui/resource.ts'
import { writeTddui } from '../../target/tddui/tddui.ts'
import type { JudgedFile } from '../migrate/judge-source.ts'
import type { TreatDesk } from '../treatment.ts'
import type { TestCopies } from './copies.ts'

/**
 * A dossier whose source names no patient in FHIR gets a file that does: its persons and its stay as a migration would build
 * them. It is read, borrowed and proved like any other file, so that who is called Odile in a note is called Odile here.
 */
export const withIdentities = (source: OpenedSource, place: number, desk: TreatDesk): OpenedSource => {
  if (source.files.some(hasPatient)) return source
  // No number of the record, and no name of the service.
  const neutral = { ...source, key: numberOf(place), described: { ...source.described, service: null } }
  const at = {
    key: deriveKey(desk.batchKey, 'test-set/tddui'),
    place: numberOf(place),
    today: desk.plan.date.slice(0, 10),
  }
  const entry = buildEntries({ source: neutral, files: [], hiddenWords: [], hidesAddress: false }, [], at).map(
    entryJson,
  )
  if (entry.length === 0) return source
  const bytes = Buffer.from(JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry }, null, 1))
  return { ...source, files: [{ name: identities, bytes, made: true, holds: [], stated: [] }, ...source.files] }
}

const identities = 'requis-identites.json'

const hasPatient = ({ made, bytes }: OpenedFile): boolean =>
  made && bytes !== null && /"resourceType"\s{0,20}:\s{0,20}"Patient"/.test(Buffer.from(bytes).toString('utf8'))

/** The Bundle of a dossier, or why a server would refuse it. */
type Bundle = { readonly file: TargetFile | null; readonly refused?: ItemEnd }

/** The copies that passed their proof, as one Bundle: its addresses are drawn from the key, whatever they were. */
export const borrowedBundle = (
  source: OpenedSource,
  files: readonly JudgedFile[],
  made: TestCopies,
  at: { readonly place: number; readonly items: number },
  desk: TreatDesk,
): Bundle => {
  const carried = files.flatMap(({ file, pieces }) =>
    pieces.filter(({ id }) => !made.inside.has(id)).flatMap(({ id }) => carriedOf(file, id, made)),
  )
  const neutral = { ...source, key: numberOf(at.place), problems: [] }
  const { files: written, ends } = writeTddui(
    { source: neutral, files: carried, hiddenWords: [], hidesAddress: false },
    at,
    desk,
    true,
  )
  const [file] = written
  if (file !== undefined) return { file }
  const [refused] = ends
  return { file: null, ...(refused === undefined ? {} : { refused }) }
}

const carriedOf = (file: OpenedFile, id: string, { copies }: TestCopies): readonly CarriedFile[] => {
  const copy = copies.get(id)
  if (copy === undefined) return []
  const extension = extensionOf(copy.name)
  return [
    {
      file: { ...file, name: `${id}.${extension}` },
      ...{ title: '', kind: null, date: null, restrictions: [], original: null, problem: null },
      masked: { bytes: copy.bytes, extension, mediaType: copy.mediaType, rules: {}, fields: [] },
    },
  ]
}
