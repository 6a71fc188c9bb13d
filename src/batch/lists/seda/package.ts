import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listWords } from '../../../messages/batch/list-words.ts'
import type { Language } from '../../../messages/index.ts'
import type { ListedDossier, OpenedFile } from '../../model/source.ts'
import { knownExtension } from '../../report/extension.ts'
import type { ReportedDossier } from '../../report/facts.ts'
import { openListFile } from '../list-file.ts'
import { identifyFormat } from './formats.ts'
import { numberOf, openManifest, type SedaFile, type SedaHead } from './manifest.ts'
import { type Due, openPending } from './pending.ts'

export type PackageInput = SedaHead & {
  /** `lists/`: the package is `versement/` in it, made anew; its list of names stays beside it. */
  readonly folder: string
  readonly language: Language
  /** The bytes of a file of the source; null where it is no whole file (a row, a record), cannot be read or has changed since. */
  readonly readSource: (source: string, sha256: string) => Uint8Array | null
  /** The files that a dossier's rows and records make, read again; none where they cannot be, or have changed. */
  readonly openRecords: (listed: ListedDossier) => Promise<readonly OpenedFile[]>
}

/** What went into the package, and what could not: it stays in the list of `versement.csv`. */
export type Packaged = { readonly dossiers: number; readonly files: number; readonly left: number }

export const packageNames = { folder: 'versement', names: 'versement-fichiers.csv' } as const

/**
 * A SEDA package of what retention sends to archives: `manifest.xml`, `content/` with the files as they lie in the source under
 * neutral names, and the rows and records of a dossier as files made of them. Which is which stays with the service (`versement-fichiers.csv`). Nothing is deleted, and
 * a dossier under hold is not in it.
 */
export const openPackage = (input: PackageInput) => {
  const folder = join(input.folder, packageNames.folder)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const manifest = openManifest(folder, input)
  const names = openListFile(input.folder, packageNames.names, listWords[input.language].packaged)
  const pending = openPending(input.folder)
  const drop = (): void => {
    pending.drop()
    names.drop()
    manifest.drop()
    rmSync(folder, { recursive: true, force: true })
  }
  const counts = { dossiers: 0, files: 0, left: 0 }
  const put = (bytes: Uint8Array, name: string, at: Putting): SedaFile => {
    const file = fileOf(bytes, name, at)
    writeContent(join(folder, file.uri), bytes)
    for (const source of at.sources) names.add([file.uri, source, file.sha512])
    return file
  }
  const addDossier = ({ place, listed, from, to }: Due, made: readonly OpenedFile[]): void => {
    const files: SedaFile[] = []
    const held = new Set<number>()
    for (const { name, bytes, holds } of made) {
      const sources = [...new Set(holds.map(({ item }) => item))].filter((item) => isRecord(listed.items[item]?.source))
      if (bytes === null || sources.length === 0) continue
      for (const item of sources) held.add(item)
      const at = { place, at: files.length, sources: sources.map((item) => listed.items[item]?.source ?? '') }
      files.push(put(bytes, name, { ...at, records: sources.length }))
    }
    for (const [item, { source, sha256 }] of listed.items.entries()) {
      if (held.has(item)) continue
      const bytes = input.readSource(source, sha256)
      if (bytes === null) counts.left += 1
      else files.push(put(bytes, source, { place, at: files.length, sources: [source], records: null }))
    }
    if (files.length === 0) return
    counts.dossiers += 1
    counts.files += files.length
    manifest.add({ place, from, to, files })
  }
  return {
    /** Rows and records are read again once all dossiers went by. */
    add: ({ place, listed, receipt }: ReportedDossier): void => {
      const { retention } = receipt.facts
      if (retention === null || retention.action !== 'archive' || retention.hold) return
      const due = { place, listed, from: retention.from ?? null, to: retention.to ?? null }
      if (listed.items.some(({ source }) => isRecord(source))) pending.add(due)
      else addDossier(due, [])
    },
    /** No package is made of nothing. */
    settle: async (): Promise<Packaged> => {
      for await (const due of pending.all()) addDossier(due, await input.openRecords(due.listed))
      pending.drop()
      if (counts.dossiers === 0) drop()
      else {
        names.settle()
        manifest.settle()
      }
      return { ...counts }
    },
    drop,
  }
}

type Putting = {
  readonly place: number
  readonly at: number
  readonly sources: readonly string[]
  readonly records: number | null
}

const isRecord = (source: string | undefined): boolean => source?.includes('#') === true

/** Folders of a thousand at most (docs/batch.md). */
const fanOut = 1000

const fileOf = (bytes: Uint8Array, source: string, { place, at, records }: Omit<Putting, 'sources'>): SedaFile => {
  const extension = knownExtension(source.slice(source.lastIndexOf('.') + 1))
  const name = `${numberOf(place)}-${String(at + 1).padStart(3, '0')}${extension === '' ? '' : `.${extension}`}`
  const group = String(Math.floor(place / fanOut)).padStart(4, '0')
  return {
    ...{ uri: `content/${group}/${numberOf(place)}/${name}`, name, bytes: bytes.length, records },
    sha512: createHash('sha512').update(bytes).digest('hex'),
    format: identifyFormat(bytes, extension),
  }
}

const writeContent = (path: string, bytes: Uint8Array): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(path, bytes, { mode: 0o600 })
}
