import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where an input is laid: `dossier` holds one good piece already. */
export type Ground = { readonly folder: string; readonly dossier: string }

/** `more`: words added to the command line. `isSetting`: a good piece cannot be handled, a sentence and exit 1 or 2 are asked. */
export type Case = {
  readonly name: string
  readonly lay: (ground: Ground) => void | Promise<void>
  readonly more?: readonly string[]
  readonly isSetting?: boolean
}

export const megabyte = 2 ** 20

/** Writes a file from parts, so that none of it need be held whole here. */
export const writeParts = (path: string, parts: Iterable<string | Uint8Array>): void => {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'w')
  try {
    for (const part of parts) {
      const bytes = typeof part === 'string' ? Buffer.from(part) : part
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    }
  } finally {
    closeSync(file)
  }
}

/** The same text so many times, in parts of about a megabyte. */
export function* repeated(text: string, times: number): Generator<string> {
  const atOnce = Math.max(1, Math.floor(megabyte / text.length))
  for (let left = times; left > 0; left -= atOnce) yield text.repeat(Math.min(left, atOnce))
}

/** One part for each number, joined into parts of a thousand. */
export function* numbered(times: number, textOf: (at: number) => string): Generator<string> {
  for (let from = 0; from < times; from += 1000)
    yield Array.from({ length: Math.min(1000, times - from) }, (_, at) => textOf(from + at)).join('')
}

/** A piece of one file. */
export const piece = (name: string, file: string, parts: () => Iterable<string | Uint8Array>): Case => ({
  name,
  lay: ({ dossier }) => writeParts(join(dossier, file), parts()),
})
