import { z } from 'zod'
import { RequisError } from '../../../model/problem.ts'
import { type DossierFile, parseDossierFile } from '../../../request/dossier-file.ts'
import { emptyDossierFile } from '../../../request/empty-dossier-file.ts'
import { settingText } from '../../../request/setting-text.ts'
import type { Connector, ListedDossier, OpenedFile, OpenedSource, SourceItem, SourceTree } from '../../model/source.ts'
import { countSame, datesOf } from '../facts.ts'
import { readItem } from '../read-item.ts'
import { type Folders, findFolders, foldKey, keyOf } from './folders.ts'
import { holdEntries } from './hold.ts'

/** A folder of dossiers: each one a folder of files, with or without a description. An item is a file. */
export const folder: Connector = {
  recognise: (tree) => {
    for (const { path } of tree.list()) if (path.includes('/') || /^dossier\.ya?ml$/.test(path)) return true
    return false
  },
  parseMapping: () => null,
  list: async function* ({ tree }) {
    const folders = findFolders(tree)
    for (const held of holdEntries(tree, folders)) yield 'alone' in held ? held.alone : listedOf(tree, folders, held)
  },
  open: async (listed, { tree }) => openFolder(listed, tree),
}

type HeldFolder = { readonly folder: string; readonly items: readonly SourceItem[] }

const listedOf = (tree: SourceTree, folders: Folders, { folder: place, items }: HeldFolder): ListedDossier => {
  const key = keyOf(tree, folders, place)
  const description = folders.described.get(place) ?? null
  const { service, trouble } = whatDescriptionSays(tree, description)
  return {
    key,
    locator: JSON.stringify({ folder: place, description }),
    items,
    trouble: folders.twice.has(foldKey(key))
      ? { end: 'quarantined', problem: { code: 'batch.dossier-twice' } }
      : trouble,
    services: service === null ? undefined : [[service]],
  }
}

/** A description that cannot be read would hide whom it protects: the dossier waits for it. */
const whatDescriptionSays = (
  tree: SourceTree,
  path: string | null,
): Pick<ListedDossier, 'trouble'> & Pick<DossierFile, 'service'> => {
  try {
    return { service: describe(tree, path).service, trouble: null }
  } catch (error) {
    if (!(error instanceof RequisError)) throw error
    return { service: null, trouble: { end: 'quarantined', problem: error.problem } }
  }
}

/** Problems name `dossier.yaml`: the folder's own name may be a person's. */
const describe = (tree: SourceTree, path: string | null): DossierFile =>
  path === null ? emptyDossierFile : parseDossierFile(settingText(tree.read(path)), 'dossier.yaml')

const locatorSchema = z.strictObject({ folder: z.string(), description: z.string().nullable() })

const openFolder = (listed: ListedDossier, tree: SourceTree): OpenedSource => {
  const { folder: place, description } = locatorSchema.parse(JSON.parse(listed.locator))
  const described = describe(tree, description)
  const files = listed.items.map((item, at) => openFile(tree, item, { prefix: place === '' ? '' : `${place}/`, at }))
  return {
    key: listed.key ?? '',
    kind: described.kind,
    dates: datesOf(described, []),
    described: { ...described, id: described.id ?? listed.key },
    files,
    personKey: null,
    problems: [...sameFiles(countSame(listed)), ...missing(described, files)],
  }
}

const openFile = (
  tree: SourceTree,
  item: SourceItem,
  at: { readonly prefix: string; readonly at: number },
): OpenedFile => ({
  name: item.source.slice(at.prefix.length),
  bytes: readItem(tree, item),
  made: false,
  holds: [{ item: at.at, part: null }],
  stated: [],
})

const sameFiles = (count: number): OpenedSource['problems'] => (count === 0 ? [] : [{ code: 'batch.same-file', count }])

const missing = ({ entries }: DossierFile, files: readonly OpenedFile[]): OpenedSource['problems'] => {
  const names = new Set(files.map(({ name }) => plainName(name)))
  return entries.flatMap(({ file }) =>
    file === null || names.has(plainName(file)) ? [] : [{ code: 'batch.missing-attachment' }],
  )
}

/** As the pipeline compares them: composed, with either separator. */
const plainName = (name: string): string => name.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '')
