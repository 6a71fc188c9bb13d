import { isMediaForm, mediaTypes } from '../../../model/copy/media.ts'

/** Media types of files that records hold and no copy of ours is (IANA), by the ending of a name. */
const others: Readonly<Record<string, string>> = {
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  rtf: 'application/rtf',
  md: 'text/markdown',
  htm: 'text/html',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  msg: 'application/vnd.ms-outlook',
  zip: 'application/zip',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  tif: 'image/tiff',
  tiff: 'image/tiff',
}

export const contentTypeOf = (ending: string): string => {
  if (isMediaForm(ending)) return mediaTypes[ending]
  return Object.hasOwn(others, ending) ? (others[ending] ?? 'application/octet-stream') : 'application/octet-stream'
}
