import { type OwnKind, type Problem, RequisError } from '../../model/problem.ts'
import { openArchive } from '../../read/entry/zip.ts'
import { type DossierFile, isDossierFile, parseDossierFile } from '../../request/dossier-file.ts'
import { emptyDossierFile } from '../../request/empty-dossier-file.ts'
import { findOwn, leftOutProblems, type OwnDesk } from '../../request/own-files.ts'
import { isRequestFile } from '../../request/request-file.ts'
import { garbledLine, isForeignText, settingText } from '../../request/setting-text.ts'
import { mostYaml } from '../../request/yaml.ts'
import { renamed, type SourceFile } from './read-sources.ts'

/** The hashes of the request and of the act that it was read from, where they are known. */
export type OpenDesk = {
  readonly sha256: (bytes: Uint8Array) => string
  readonly request: string | null
  readonly act: string | null
  /** The text of the description that a person left, in the place of the one that lies there. */
  readonly description?: string | null
}

export type OpenedDossier = {
  readonly files: readonly SourceFile[]
  readonly described: DossierFile
  /** The text that describes it; null where nothing does. */
  readonly description: string | null
  /** What was left out of the dossier. */
  readonly notes: readonly Problem[]
  /** Tells Requis' own files among those that a piece holds. */
  readonly own: OwnDesk
}

/** The names that describe a dossier at its root. The second is read where the first is not there. */
const descriptions = ['dossier.yaml', 'dossier.yml']

/** At the root these names are the request's, whatever state it is in. */
const requestNames: ReadonlySet<string> = new Set(['request.yaml', 'request.yml'])

/**
 * The pieces of a dossier and its description: a folder, or an archive of one, with or without a folder at its top.
 * Requis' own files are left out and counted, but for those that the description lists as pieces.
 */
export const openDossier = async (given: readonly SourceFile[], desk: OpenDesk): Promise<OpenedDossier> => {
  const own = ownDesk(given, desk)
  const files = await rootOf(given, own)
  const name = describedBy(files, own)
  const description = files.find((file) => file.name === name)
  if (description?.bytes === null && desk.description == null) throw unreadDescription(description)
  if (description === undefined && desk.description == null) refuseFolder(files)
  const read = description?.bytes == null ? null : readDescription(description.bytes, name ?? '')
  const text = desk.description ?? read?.text ?? null
  const described =
    desk.description != null
      ? parseDossierFile(desk.description, 'dossier.yaml')
      : (read?.described ?? emptyDossierFile)
  const rest = files.filter((file) => file !== description)
  const found = findOwn(rest, own)
  const listed = new Set(described.entries.map(({ file }) => file))
  const kindOf = (file: SourceFile): OwnKind | null =>
    listed.has(file.name) ? null : requestNames.has(file.name) ? 'request' : (found.get(file.name) ?? null)
  const pieces = rest.filter((file) => kindOf(file) === null)
  const left = rest.flatMap((file) => kindOf(file) ?? [])
  if (pieces.length === 0) throw new RequisError({ code: left.length > 0 ? 'dossier.only-own' : 'dossier.empty' })
  return { files: pieces, described, description: text, notes: leftOutProblems(left, null), own }
}

/** Whom it protects would be lost without a word. */
const unreadDescription = ({ name, because }: SourceFile): RequisError =>
  because === 'too-large'
    ? new RequisError({ code: 'file.too-large', file: name, megabytes: mostYaml / 2 ** 20 })
    : new RequisError({ code: because === 'not-opened' ? 'file.not-opened' : 'file.not-plain', file: name })

/** A folder that bears the name of the description: what it holds is read as pieces, and nobody is known. */
const refuseFolder = (files: readonly SourceFile[]): void => {
  const name = descriptions.find((one) => files.some((file) => file.name.startsWith(`${one}/`)))
  if (name !== undefined) throw new RequisError({ code: 'file.not-plain', file: name })
}

/** Bytes: what people write is short, and a longer file is not even opened. */
const isShort = (file: SourceFile): boolean => (file.size ?? file.bytes?.length ?? 0) <= 500_000

const ownDesk = (files: readonly SourceFile[], { sha256, request, act }: OpenDesk): OwnDesk => ({
  isRequest: isRequestFile,
  isDescription: isDossierFile,
  textOf: settingText,
  sha256,
  known: new Map([
    ...[act ?? [], files.flatMap(actsIn)].flat().map((hash) => [hash, 'act'] as const),
    ...(request === null ? [] : [[request, 'request'] as const]),
  ]),
})

/** A request that lies among the pieces tells the hash of the act that it was read from. */
const actsIn = (file: SourceFile): readonly string[] => {
  const bytes = isShort(file) ? file.bytes : null
  if (bytes === null) return []
  const text = settingText(bytes)
  const hash = /^sha256:\s{0,4}["']?([0-9a-f]{64})/m.exec(text)?.[1]
  return hash !== undefined && isRequestFile(text) ? [hash] : []
}

const withProblems = (described: DossierFile, problems: readonly Problem[]): DossierFile =>
  problems.length === 0 ? described : { ...described, problems: [...described.problems, ...problems] }

/** The files from where the dossier is described: inside the one archive, or the one folder, that is all there is. */
const rootOf = async (files: readonly SourceFile[], own: OwnDesk): Promise<readonly SourceFile[]> => {
  const below = describedRoot(files, own)
  if (below !== null) return below
  const left = findOwn(files, own)
  const [only, ...others] = files.filter(({ name }) => !left.has(name))
  if (only?.bytes == null || others.length > 0 || !/^PK\x03\x04/.test(latin(only.bytes))) return files
  const inside = await membersOf(only.bytes)
  return (inside === null ? null : describedRoot(inside, own)) ?? files
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 8)).toString('latin1')

/** Null where nothing describes them, at their root or in the one folder that holds all of them. */
const describedRoot = (files: readonly SourceFile[], own: OwnDesk): readonly SourceFile[] | null => {
  if (describedBy(files, own) !== null) return files
  const top = /^[^/]+\//.exec(files[0]?.name ?? '')?.[0]
  if (top === undefined || !files.every(({ name }) => name.startsWith(top))) return null
  return describedRoot(
    files.map((file) => renamed(file, file.name.slice(top.length))),
    own,
  )
}

/**
 * The name of the description: the usual one, else the one file at the root that holds one (`Dossier.YAML`,
 * `dossier.yaml.txt`, « description.yaml »): a person whom nobody knows of is a person whom nobody protects.
 */
const describedBy = (files: readonly SourceFile[], own: OwnDesk): string | null => {
  const usual = descriptions.find((name) => files.some((file) => file.name === name))
  if (usual !== undefined) return usual
  const [only, ...others] = files.filter(
    (file) =>
      !file.name.includes('/') && isShort(file) && own.isDescription(settingText(file.bytes ?? new Uint8Array())),
  )
  return only !== undefined && others.length === 0 ? only.name : null
}

/** Reads a description from its bytes; the encoding, and a name that is not the usual one, are told. */
export const readDescription = (
  bytes: Uint8Array,
  name: string,
): { readonly text: string; readonly described: DossierFile } => {
  const file = descriptions.includes(name) ? name : 'dossier.yaml'
  const text = settingText(bytes)
  const line = garbledLine(text)
  if (line !== null) throw new RequisError({ code: 'yaml.garbled', file, line })
  const problems: Problem[] = []
  if (isForeignText(bytes)) problems.push({ code: 'yaml.not-utf8', file })
  if (!descriptions.includes(name)) problems.push({ code: 'dossier.other-name' })
  return { text, described: withProblems(parseDossierFile(text, file), problems) }
}

/** Folders, and what systems leave in archives by themselves, are no pieces. */
const isMember = (name: string): boolean =>
  !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i.test(name)

/** Null for an archive that does not open, and for an office file: those are pieces. */
const membersOf = async (bytes: Uint8Array): Promise<readonly SourceFile[] | null> => {
  const archive = await openArchive(bytes, isMember)
  if (typeof archive === 'string' || archive.names.some((name) => /^(?:mimetype|\[Content_Types\]\.xml)$/.test(name)))
    return null
  return [...archive.parts].map(([name, part]) => ({ name: name.replaceAll('\\', '/'), bytes: part }))
}
