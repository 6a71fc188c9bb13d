import { RequisError } from '../../model/problem.ts'
import { isListed, isPayload, type MeasuredFile, sortFiles, treeNames } from './tree.ts'

/** RFC 8493. */
export const bagitText = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/** `bag-info.txt`: one line for each label, no folding, so that a value never starts a line of its own. */
export const writeBagInfo = (
  info: Readonly<Record<string, string>>,
  files: readonly MeasuredFile[],
  date: Date,
): string =>
  Object.entries({ ...info, 'Bagging-Date': date.toISOString().slice(0, 10), 'Payload-Oxum': payloadOxum(files) })
    .map(([label, value]) => bagInfoLine(label, value))
    .join('')

const bagInfoLine = (label: string, value: string): string => {
  if (!/^[A-Za-z][A-Za-z-]{0,60}$/.test(label) || /[\u0000-\u001f\u007f\u2028\u2029]/.test(value)) {
    throw new RequisError({ code: 'internal' })
  }
  return `${label}: ${value.normalize('NFC')}\n`
}

/** Octets and number of the files of `data/`. */
export const payloadOxum = (files: readonly MeasuredFile[]): string => {
  const payload = files.filter(({ name }) => isPayload(name))
  return `${payload.reduce((sum, { size }) => sum + size, 0)}.${payload.length}`
}

/** The format that `sha256sum -c` reads. */
export const writeBagManifest = (files: readonly MeasuredFile[]): string =>
  listHashes(files.filter(({ name }) => isPayload(name)))

/** Every tag file but itself, and but META-INF, which comes after. */
export const writeTagManifest = (files: readonly MeasuredFile[]): string =>
  listHashes(files.filter(({ name }) => isListed(name) && !isPayload(name) && name !== treeNames.tagManifest))

const listHashes = (files: readonly MeasuredFile[]): string =>
  sortFiles(files)
    .map(({ name, sha256 }) => `${sha256.toString('hex')}  ${name}\n`)
    .join('')
