import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listWords } from '../../../messages/batch/list-words.ts'
import type { Language } from '../../../messages/index.ts'
import { knownExtension } from '../../report/extension.ts'
import type { ReportedDossier } from '../../report/facts.ts'
import { openListFile } from '../list-file.ts'
import { identifyFormat } from './formats.ts'
import { numberOf, openManifest, type SedaFile, type SedaHead } from './manifest.ts'

export type PackageInput = SedaHead & {
  /** `lists/`: the package is `versement/` in it, made anew; its list of names stays beside it. */
  readonly folder: string
  readonly language: Language
  /** The bytes of a file of the source; null where it is no whole file (a row, a record), cannot be read or has changed since. */
  readonly readSource: (source: string, sha256: string) => Uint8Array | null
}

/** What went into the package, and what could not: rows and records are no files, and stay in the list of `versement.csv`. */
export type Packaged = { readonly dossiers: number; readonly files: number; readonly left: number }

export const packageNames = { folder: 'versement', names: 'versement-fichiers.csv' } as const

/**
 * A SEDA package of what retention sends to archives: `manifest.xml`, `content/` with the files as they lie in the source under
 * neutral names. Which is which stays with the service (`versement-fichiers.csv`). Nothing is deleted, and
 * a dossier under hold is not in it.
 */
export const openPackage = (input: PackageInput) => {
  const folder = join(input.folder, packageNames.folder)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const manifest = openManifest(folder, input)
  const names = openListFile(input.folder, packageNames.names, listWords[input.language].packaged)
  const drop = (): void => {
    names.drop()
    manifest.drop()
    rmSync(folder, { recursive: true, force: true })
  }
  const counts = { dossiers: 0, files: 0, left: 0 }
  return {
    add: (ended: ReportedDossier): void => {
      const { retention } = ended.receipt.facts
      if (retention === null || retention.action !== 'archive' || retention.hold) return
      const files: SedaFile[] = []
      for (const { source, sha256 } of ended.listed.items) {
        const bytes = input.readSource(source, sha256)
        if (bytes === null) {
          counts.left += 1
          continue
        }
        const file = fileOf(bytes, source, { place: ended.place, at: files.length })
        writeContent(join(folder, file.uri), bytes)
        names.add([file.uri, source, file.sha512])
        files.push(file)
      }
      if (files.length === 0) return
      counts.dossiers += 1
      counts.files += files.length
      manifest.add({ place: ended.place, from: retention.from ?? null, to: retention.to ?? null, files })
    },
    /** No package is made of nothing. */
    settle: (): Packaged => {
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

/** Folders of a thousand at most (docs/batch.md). */
const fanOut = 1000

const fileOf = (
  bytes: Uint8Array,
  source: string,
  { place, at }: { readonly place: number; readonly at: number },
): SedaFile => {
  const extension = knownExtension(source.slice(source.lastIndexOf('.') + 1))
  const name = `${numberOf(place)}-${String(at + 1).padStart(3, '0')}${extension === '' ? '' : `.${extension}`}`
  const group = String(Math.floor(place / fanOut)).padStart(4, '0')
  return {
    ...{ uri: `content/${group}/${numberOf(place)}/${name}`, name, bytes: bytes.length },
    sha512: createHash('sha512').update(bytes).digest('hex'),
    format: identifyFormat(bytes, extension),
  }
}

const writeContent = (path: string, bytes: Uint8Array): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(path, bytes, { mode: 0o600 })
}
