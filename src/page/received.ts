import { readCertificate } from '../seal/asn1/certificate.ts'
import { readPem } from '../seal/asn1/pem.ts'
import type { ReceivedFile } from '../seal/container/bundle.ts'
import { attempt } from '../seal/container/bundle.ts'

/** Why what was given cannot be verified; each has its sentence in `messages/page.ts`. */
export type PageProblem =
  | 'empty'
  | 'pdf'
  | 'not-container'
  | 'not-export'
  | 'too-large'
  | 'several'
  | 'folder'
  | 'unreadable'
  | 'pin'
  | 'trust'
  | 'no-crypto'
  | 'internal'

/** In megabytes of 2^20 octets: the page holds the whole export in memory. */
export const largestExport = 200

/** One file, or a file below the folder that was picked. `read` may be refused by the disk. */
export type Picked = { readonly name: string; readonly size: number; readonly read: () => Promise<Uint8Array> }

export type Part = Uint8Array | readonly ReceivedFile[]

export type Received = { readonly parts: readonly Part[] } | { readonly problem: PageProblem }

const isTooLarge = (files: readonly Picked[]): boolean =>
  files.reduce((sum, { size }) => sum + size, 0) > largestExport * 2 ** 20

/** One file: a container, or the reason why it cannot be one. */
export const receiveFile = async (file: Picked): Promise<Received> => {
  if (isTooLarge([file])) return { problem: 'too-large' }
  const bytes = await file.read().catch(() => null)
  if (bytes === null) return { problem: 'unreadable' }
  const problem = findFileProblem(bytes)
  return problem === null ? { parts: [bytes] } : { problem }
}

const findFileProblem = (bytes: Uint8Array): PageProblem | null => {
  const head = String.fromCharCode(...bytes.subarray(0, 5))
  if (head === '') return 'empty'
  if (head === '%PDF-') return 'pdf'
  return head.startsWith('PK') ? null : 'not-container'
}

/**
 * A folder: the extracted tree, or the folder that `requis export` wrote, which holds the container beside it, and then
 * both must hold. Names are relative to the folder, with slashes.
 */
export const receiveFolder = async (files: readonly Picked[]): Promise<Received> => {
  if (isTooLarge(files)) return { problem: 'too-large' }
  if (files.some(({ name }) => /^(?:META-INF|data)\//.test(name))) return await readAll([files])
  const container = files.find(({ name }) => /^[^./][^/]*\.asice$/.test(name))
  const stem = `${container?.name.replace(/\.asice$/, '')}/`
  const tree = files.filter(({ name }) => name.startsWith(stem))
  if (container === undefined || tree.length + 1 !== files.length) return { problem: 'not-export' }
  const inside = tree.map((file) => ({ ...file, name: file.name.slice(stem.length) }))
  return await readAll(inside.length === 0 ? [container] : [container, inside])
}

const readAll = async (parts: readonly (Picked | readonly Picked[])[]): Promise<Received> => {
  try {
    return { parts: await Promise.all(parts.map((part) => ('read' in part ? part.read() : readTree(part)))) }
  } catch {
    return { problem: 'unreadable' }
  }
}

const readTree = (files: readonly Picked[]): Promise<readonly ReceivedFile[]> =>
  Promise.all(files.map(async ({ name, read }) => ({ name, bytes: await read() })))

/** At least one certificate is there: a mistaken file would otherwise look like a false signer. */
export const holdsCertificate = (bytes: Uint8Array): boolean =>
  readPem(bytes).some((der) => attempt(() => readCertificate(der)) !== null)
