import type { SourceTree } from '../../../../src/batch/model/source.ts'

/** A source in memory: its files by path. */
export const treeOf = (files: Readonly<Record<string, string | Uint8Array>>): SourceTree => {
  const bytesOf = (path: string): Uint8Array => {
    const file = files[path] ?? ''
    return typeof file === 'string' ? Buffer.from(file) : file
  }
  const list = () =>
    Object.keys(files)
      .sort()
      .map((path) => ({ path, bytes: bytesOf(path).length, kind: 'file' as const }))
  return {
    list,
    top: () => list().filter(({ path }) => !path.includes('/')),
    read: bytesOf,
    readRange: (path, start, length) => bytesOf(path).subarray(start, start + length),
  }
}
