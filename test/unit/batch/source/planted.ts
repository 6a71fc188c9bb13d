import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Connector, ListedDossier, SourceTree } from '../../../../src/batch/model/source.ts'
import { recogniseSource } from '../../../../src/batch/source/index.ts'
import { openTree } from '../../../../src/batch/source/tree.ts'
import { temporaryFolder } from '../../../temporary-folders.ts'

/** A source on disk, for one test file; `link:` plants a link to a path outside. */
export const plant = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const root = temporaryFolder('requis-source-')
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    if (typeof content === 'string' && content.startsWith('link:')) symlinkSync(content.slice(5), join(root, path))
    else writeFileSync(join(root, path), content)
  }
  return root
}

export const treeOf = (files: Readonly<Record<string, string | Uint8Array>>): SourceTree => openTree(plant(files))

export const listAll = async (
  connector: Connector,
  tree: SourceTree,
  mapping: unknown = null,
): Promise<ListedDossier[]> => {
  const all: ListedDossier[] = []
  for await (const listed of connector.list({ tree, mapping })) all.push(listed)
  return all
}

/** What each item of a source comes to at listing: its dossier's key, or the code of what keeps it. */
export const endsOf = (listed: readonly ListedDossier[]): readonly string[] =>
  listed
    .flatMap(({ key, items, trouble }) =>
      items.map(({ rank, source }) => ({ rank, source, to: trouble?.problem.code ?? key ?? '?' })),
    )
    .sort((a, b) => a.rank - b.rank)
    .map(({ source, to }) => `${source} → ${to}`)

export const recognise = (tree: SourceTree): string => recogniseSource(tree, null)
