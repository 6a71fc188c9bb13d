import { foldText } from '../../../model/fold.ts'

/** The other files of the source, by their names. */
export type FileNames = { readonly find: (written: string, table: string) => string | null }

/**
 * Finds the file that a row names: the path below the source or beside the table, else the end of a path of another machine
 * (`C:\Logiciel\Docs\12\note.pdf`), where one file alone has it. Several: none, nobody guesses.
 */
export const openFileNames = (paths: Iterable<string>): FileNames => {
  const byName = new Map<string, string[]>()
  const whole = new Map<string, string>()
  for (const path of paths) {
    const name = fold(path.split('/').at(-1) ?? '')
    const known = byName.get(name)
    if (known === undefined) byName.set(name, [path])
    else known.push(path)
    whole.set(path.normalize('NFC'), path)
  }
  return {
    find: (written, table) => {
      const path = plain(written)
      const beside = table.includes('/') ? `${table.slice(0, table.lastIndexOf('/'))}/${path}` : path
      const exact = whole.get(path) ?? whole.get(beside)
      return exact ?? longestEnd(path, byName.get(fold(path.split('/').at(-1) ?? '')) ?? [])
    },
  }
}

const plain = (written: string): string =>
  written
    .trim()
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:file:\/\/+)?(?:[A-Za-z]:)?(?:\.?\/)*/, '')

const fold = (path: string): string => foldText(path.normalize('NFC'))

/** Of the files of that name, the one whose folders agree furthest. */
const longestEnd = (path: string, candidates: readonly string[]): string | null => {
  const agreed = candidates.map((candidate) => ({ candidate, parts: agreeing(path, candidate) }))
  const most = Math.max(0, ...agreed.map(({ parts }) => parts))
  const best = agreed.filter(({ parts }) => parts === most)
  return best.length === 1 ? (best[0]?.candidate ?? null) : null
}

const agreeing = (a: string, b: string): number => {
  const left = fold(a).split('/').reverse()
  const right = fold(b).split('/').reverse()
  let parts = 0
  while (parts < left.length && left[parts] === right[parts]) parts += 1
  return parts
}
