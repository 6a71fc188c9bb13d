import { existsSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { screen } from '../messages/screen.ts'
import type { Output } from './say/output.ts'

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** Where an unexpected error happened, and its kind. No word of its message: it may quote a piece. */
export type Trace = { readonly kind: string; readonly frames: readonly string[] }

const mostFrames = 20

/** `frames` are files of the program and of its packages, with line and column, the innermost first. */
export const traceOf = (error: unknown, folder: string = root): Trace => {
  if (!(error instanceof Error)) return { kind: 'unknown', frames: [] }
  const stack = stackWithoutMessage(error)
  const places = [...stack.matchAll(/^ {4}at (?:[^\n]{0,400}\()?([^\n()]{1,400}):(\d{1,9}):(\d{1,9})\)?$/gm)]
  const frames = places.flatMap(([, path = '', line, column]) => {
    const file = fileBelow(folder, path)
    return file === null ? [] : [`${file}:${line}:${column}`]
  })
  return { kind: kindOf(error), frames: frames.slice(0, mostFrames) }
}

/** A message of several lines can look like frames. Where it cannot be told from them, there are none. */
const stackWithoutMessage = ({ name, message, stack = '' }: Error): string => {
  if (message === '') return stack
  const at = stack.indexOf(message)
  return at === -1 || at > name.length + 100 ? '' : stack.slice(at + message.length)
}

/** A file that is there, named from the folder of the program: whoever installed it chose the names above. */
const fileBelow = (folder: string, path: string): string | null => {
  const file = path.startsWith('file:') ? pathOf(path) : path
  if (file === null || !file.startsWith(folder + sep) || !existsSync(file)) return null
  const name = file
    .slice(folder.length + 1)
    .split(sep)
    .join('/')
  return /^(?:dist|node_modules)\//.test(name) ? name : null
}

const pathOf = (url: string): string | null => {
  try {
    return fileURLToPath(url)
  } catch {
    return null
  }
}

const kinds: ReadonlySet<string> = new Set(['Error', 'TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'])

/** A kind that the language has, and the code of the system (`EPERM`), where there is one. */
const kindOf = (error: Error): string => {
  const kind = kinds.has(error.name) ? error.name : 'Error'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return /^(?:E|ERR_)[A-Z0-9_]{2,40}$/.test(code) ? `${kind} ${code}` : kind
}

export const sayTrace = ({ kind, frames }: Trace, output: Output): void => {
  output.say(screen(output.language, 'trace.head', { kind }))
  output.say(frames.length === 0 ? screen(output.language, 'trace.none') : frames.map((at) => `  ${at}`).join('\n'))
}
