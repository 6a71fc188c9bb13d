import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { RequisError } from '../../model/problem.ts'
import type { Exported } from '../../pipeline/export/export-draft.ts'
import type { Certificate } from '../../seal/asn1/certificate.ts'
import { encryptTo } from '../../seal/cms/envelope.ts'
import { readRecipients } from '../../seal/cms/recipient.ts'
import { readBytes, refuseFilled, streamFolderAside, writeFolderAside } from '../files/disk.ts'

/** `recipients` are paths of certificates; with some, `--out` receives the encrypted container and nothing else. */
export type SealingOptions = {
  readonly recipients: readonly string[]
  /** Another folder, for the service: the export in the clear. */
  readonly alsoClear?: string | undefined
  readonly out: string
  readonly date: Date
}

/** The certificates of `--recipient`; asked before any work, so that nothing is exported when one cannot be used. */
export const openRecipients = ({ recipients, alsoClear, out, date }: SealingOptions): readonly Certificate[] => {
  if (alsoClear !== undefined) {
    if (recipients.length === 0) throw new RequisError({ code: 'recipient.none' })
    if (isWithin(alsoClear, out) || isWithin(out, alsoClear)) throw new RequisError({ code: 'out.nested' })
    refuseFilled(alsoClear)
  }
  const files = recipients.map((path) => readBytes(path, { code: 'recipient.not-found' }))
  return readRecipients(files, date)
}

const isWithin = (inner: string, outer: string): boolean => {
  const way = relative(resolve(outer), resolve(inner))
  return way.split(sep)[0] !== '..' && !isAbsolute(way)
}

/** The clear copy comes first: if the other fails, the service holds one, and nothing can have been sent. */
export const writeSealed = async (
  { out, alsoClear }: SealingOptions,
  exported: Exported,
  recipients: readonly Certificate[],
): Promise<void> => {
  if (alsoClear !== undefined) writeClear(alsoClear, exported)
  const chunks = encryptTo(exported.container, recipients)
  await streamFolderAside(out, { name: `${exported.reference}.asice.p7m`, chunks }, 0o600)
}

export const writeClear = (folder: string, { reference, tree, container }: Exported): void =>
  writeFolderAside(
    folder,
    [
      { name: `${reference}.asice`, pieces: container },
      ...tree.map((file) => ({ name: join(reference, file.name), pieces: [file.bytes] })),
    ],
    0o600,
  )
