import { attempt } from '../container/bundle.ts'

/** What stands in the folder that runs by itself (`npm run pack:folder`) beside the program: its list, the list's signature. */
export const programNames = {
  list: 'SHA256SUMS',
  signature: 'SHA256SUMS.p7s',
  /** Settings of the machine, which its administrator may put there (docs/it.md): no list of ours knows them. */
  settings: 'machine.yaml',
} as const

/** SHA-256 by name, out of a list as `sha256sum -c` reads it; null for what is no such list. */
export const readSums = (bytes: Uint8Array): ReadonlyMap<string, string> | null => {
  const text = attempt(() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  const lines = text?.split('\n') ?? []
  if (lines.length < 2 || lines.pop() !== '') return null
  const sums = new Map<string, string>()
  for (const line of lines) {
    const [, sum, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    if (sum === undefined || name === undefined || !isInside(name) || sums.has(name)) return null
    sums.set(name, sum)
  }
  return sums
}

/** A path below the folder, that no system writes otherwise. */
const isInside = (name: string): boolean =>
  !/[\\\u0000-\u001f]/.test(name) && name.split('/').every((step) => step !== '' && step !== '.' && step !== '..')
