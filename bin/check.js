import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// The folder that runs by itself bears the sums of its files (bin/pack/folder.mjs): at each start its own are looked at. A clone
// and a package of the registry have no such list. The sentences stand here: those of src/messages may be what is damaged.

const named = 3

const sentences = (count, files, rest) => [
  `Requis ne démarre pas : ${count} fichier(s) de son dossier manquent ou ont été modifiés (${files}${rest ? '…' : ''}). Décompressez de nouveau tout le fichier zip dans un dossier vide, après avoir contrôlé son empreinte, puis recommencez. Rien n’a été lu ni écrit.`,
  `Requis does not start: ${count} file(s) of its folder are missing or were changed (${files}${rest ? '…' : ''}). Unpack the whole zip file again into an empty folder, once you have checked its hash, then try again. Nothing was read or written.`,
]

/** Files whose bytes are looked at; of the packages, only that each is there, and the last file that a zip writes. */
const isOwn = (name) => /^(?:bin|dist|pipelines)\//.test(name)
const isLooked = (name) => /^node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/.test(name)

/** Null where all is as it was packed, or where no list says how that is; sentences else, French first. */
export const findDamage = (root) => {
  const list = join(root, 'SHA256SUMS')
  if (!existsSync(list)) return null
  const lines = readFileSync(list, 'utf8').split('\n').slice(0, -1)
  const damaged = lines.flatMap((line, index) => {
    const [, sum, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    if (name === undefined) return ['SHA256SUMS']
    const path = join(root, name)
    if (isOwn(name)) return sumOf(path) === sum ? [] : [name]
    return (isLooked(name) || index === lines.length - 1) && !existsSync(path) ? [name] : []
  })
  if (lines.length === 0) damaged.push('SHA256SUMS')
  if (damaged.length === 0) return null
  return sentences(damaged.length, damaged.slice(0, named).join(', '), damaged.length > named).join('\n')
}

const sumOf = (path) => {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch {
    return null
  }
}
