import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { join, relative, sep } from 'node:path'
import { RequisError } from '../../model/problem.ts'
import type { Received, ReceivedFile } from '../../seal/container/bundle.ts'
import { measureChunks } from '../../seal/container/measure.ts'
import type { ByteSource } from '../../seal/container/source.ts'
import { isPreviewAt } from '../files/preview-at.ts'

/**
 * What there is to verify at a path: a container, the files of an extracted tree (a link, a device or an empty folder,
 * `name/`, has no bytes), or both where the folder is the one that `export` wrote. Anything else in that folder is not
 * an export. `tree`: an extracted tree beside the container, in another folder's company. Files are open while `use` works, and read as it asks: a copy is never whole in memory.
 */
export const withExport = async <T>(
  path: string,
  use: (parts: readonly Received[]) => Promise<T>,
  tree: string | null = null,
): Promise<T> => {
  const open: number[] = []
  try {
    return await use([...findParts(path, open), ...(tree === null ? [] : [readTree(realpathSync(tree))])])
  } finally {
    for (const descriptor of open) closeSync(descriptor)
  }
}

/** The same of several exports, all open at once. */
export const withExports = async <T>(
  paths: readonly string[],
  use: (exports: readonly (readonly Received[])[]) => Promise<T>,
): Promise<T> => {
  const [path, ...others] = paths
  if (path === undefined) return await use([])
  return await withExport(path, (parts) => withExports(others, (exports) => use([parts, ...exports])))
}

const findParts = (path: string, open: number[]): readonly Received[] => {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) throw new RequisError({ code: 'verify.not-found' })
  if (isPreviewAt(path)) throw new RequisError({ code: 'verify.preview' })
  if (stat.isFile() && isSealed(path)) throw new RequisError({ code: 'verify.sealed' })
  if (stat.isFile()) return [openContainer(path, open)]
  if (!stat.isDirectory()) throw new RequisError({ code: 'verify.not-export' })
  const root = realpathSync(path)
  const names = readdirSync(root)
  if (names.includes('META-INF') || names.includes('data')) return [readTree(root)]
  if (names.some(isSealed)) throw new RequisError({ code: 'verify.sealed' })
  const container = names.find((name) => /\.asice$/i.test(name))
  const tree = container?.replace(/\.asice$/i, '') ?? ''
  const others = names.filter((name) => name !== container && name !== tree)
  if (container === undefined || container.startsWith('.') || others.length > 0) {
    throw new RequisError({ code: 'verify.other-folder' })
  }
  return [openContainer(join(root, container), open), ...(names.includes(tree) ? [readTree(join(root, tree))] : [])]
}

/** An export that left encrypted to its recipient (`--recipient`). */
const isSealed = (name: string): boolean => /\.p7m$/i.test(name)

/** One descriptor for the whole check: a file that is put in its place meanwhile is not looked at. */
const openContainer = (path: string, open: number[]): ByteSource => {
  const descriptor = openOrRefuse(path)
  open.push(descriptor)
  const stat = fstatSync(descriptor)
  if (!stat.isFile()) throw new RequisError({ code: 'verify.not-export' })
  return sourceOf(stat, (read) => read(descriptor))
}

const openOrRefuse = (path: string): number => {
  try {
    // A pipe would keep whoever opens it waiting.
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch {
    throw new RequisError({ code: 'verify.not-export' })
  }
}

/** The files of a folder, as they are received: read as they are asked for, one at a time. */
export const readTree = (root: string): readonly ReceivedFile[] => {
  try {
    return listAll(root, root).map((name) => receive(root, name))
  } catch {
    // A folder that cannot be listed, or a file in its place.
    throw new RequisError({ code: 'verify.not-export' })
  }
}

const receive = (root: string, name: string) => {
  if (name.endsWith('/')) return { name, bytes: null }
  const path = join(root, name)
  const stat = lstatSync(path, { throwIfNoEntry: false })
  return { name, bytes: stat?.isFile() === true ? sourceOf(stat, (read) => withFile(path, read)) : null }
}

const listAll = (root: string, folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    const name = relative(root, path).split(sep).join('/')
    if (!entry.isDirectory()) return [name]
    const inside = listAll(root, path)
    return inside.length === 0 ? [`${name}/`] : inside
  })

/** Thousands of files are not open at once. */
const withFile = <T>(path: string, read: (descriptor: number) => T): T => {
  const descriptor = openSync(path, 'r')
  try {
    return read(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

type Reach = <T>(read: (descriptor: number) => T) => T

const sourceOf = ({ size }: Stats, reach: Reach): ByteSource => ({
  size,
  read: async (at, length) =>
    reach((descriptor) => {
      const bytes = Buffer.alloc(length)
      fill(descriptor, bytes, at)
      return bytes
    }),
  measure: async (at, length) => reach((descriptor) => measureChunks(chunksOf(descriptor, at, length))),
})

/** Octets read at a time. */
const step = 2 ** 18

/** One buffer serves for all the chunks. */
function* chunksOf(descriptor: number, at: number, length: number): Generator<Uint8Array> {
  const buffer = Buffer.alloc(Math.min(step, length))
  for (let done = 0; done < length; done += step) {
    const chunk = buffer.subarray(0, Math.min(step, length - done))
    fill(descriptor, chunk, at + done)
    yield chunk
  }
}

const fill = (descriptor: number, buffer: Buffer, at: number): void => {
  for (let done = 0; done < buffer.length; ) {
    const read = readSync(descriptor, buffer, done, buffer.length - done, at + done)
    if (read === 0) throw new RangeError('past the end of a file')
    done += read
  }
}
