import { sedaWords } from '../../../messages/batch/list-words.ts'
import { mediaTypeOf } from '../../../model/copy/media.ts'

/** What the bytes themselves say of a format. `puid` is that of PRONOM, where its own signature was seen; else null. */
export type Identified = { readonly mediaType: string; readonly name: string; readonly puid: string | null }

/** PRONOM's numbers of PDF, by the version that the first line states. */
const pdfVersions: Readonly<Record<string, string>> = {
  ...{ '1.0': 'fmt/14', '1.1': 'fmt/15', '1.2': 'fmt/16', '1.3': 'fmt/17', '1.4': 'fmt/18' },
  ...{ '1.5': 'fmt/19', '1.6': 'fmt/20', '1.7': 'fmt/276', '2.0': 'fmt/1129' },
}

type Signature = Identified & { readonly starts: readonly number[] }

const signatures: readonly Signature[] = [
  { starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], mediaType: 'image/png', name: 'PNG', puid: null },
  { starts: [0xff, 0xd8, 0xff], mediaType: 'image/jpeg', name: 'JPEG', puid: null },
  { starts: [0x49, 0x49, 0x2a, 0x00], mediaType: 'image/tiff', name: 'TIFF', puid: 'fmt/353' },
  { starts: [0x4d, 0x4d, 0x00, 0x2a], mediaType: 'image/tiff', name: 'TIFF', puid: 'fmt/353' },
]

/** Formats of old files that no copy of ours has. */
const older: Readonly<Record<string, string>> = {
  ...{ doc: 'application/msword', xls: 'application/vnd.ms-excel', rtf: 'application/rtf' },
  ...{ msg: 'application/vnd.ms-outlook', zip: 'application/zip' },
}

/** Formats that only a look inside would tell are named by their extension, without a number. */
export const identifyFormat = (bytes: Uint8Array, extension: string): Identified => {
  const [, version] = /^%PDF-(\d\.\d)/.exec(Buffer.from(bytes.subarray(0, 8)).toString('latin1')) ?? []
  if (version !== undefined)
    return { mediaType: 'application/pdf', name: `PDF ${version}`, puid: pdfVersions[version] ?? null }
  const seen = signatures.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte))
  if (seen !== undefined) return { mediaType: seen.mediaType, name: seen.name, puid: seen.puid }
  const mediaType = older[extension] ?? mediaTypeOf(`.${extension}`)
  return { mediaType, name: extension === '' ? sedaWords.unknownFormat : extension.toUpperCase(), puid: null }
}
