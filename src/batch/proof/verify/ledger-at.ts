import { closeSync, readSync } from 'node:fs'
import { openPlain } from '../../../disk/plain-file.ts'
import { readChunks } from '../read-chunks.ts'

/** Lines of a file by their numbers, read as they are asked for: only where each begins is in memory. */
export type LinesAt = { readonly count: number; readonly lineAt: (rank: number) => string; readonly close: () => void }

export const openLines = (path: string): LinesAt => {
  const starts: number[] = [0]
  let at = 0
  for (const chunk of readChunks(path)) {
    for (let found = chunk.indexOf(10); found !== -1; found = chunk.indexOf(10, found + 1)) starts.push(at + found + 1)
    at += chunk.length
  }
  if (starts.at(-1) !== at) starts.push(at)
  const { descriptor: file } = openPlain(path)
  return {
    count: starts.length - 1,
    lineAt: (rank) => {
      const start = starts[rank]
      const end = starts[rank + 1]
      if (start === undefined || end === undefined) return ''
      const bytes = Buffer.alloc(end - start)
      readSync(file, bytes, 0, bytes.length, start)
      return bytes.toString('utf8')
    },
    close: () => closeSync(file),
  }
}
