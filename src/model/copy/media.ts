/** The forms of the files of an export, by the ending of their names, and their media types (IANA). */
export const mediaTypes = {
  pdf: 'application/pdf',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  csv: 'text/csv',
  xml: 'application/xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  eml: 'message/rfc822',
  html: 'text/html',
  rtf: 'application/rtf',
  pem: 'application/x-pem-file',
  txt: 'text/plain',
  p7s: 'application/pkcs7-signature',
} as const

export type MediaForm = keyof typeof mediaTypes

/** The ending that a media type goes with (`text/csv; charset=utf-8`: `csv`); null for one that no file of ours has. */
export const formOfMedia = (mediaType: string): MediaForm | null => {
  const bare = mediaType.split(';')[0]?.trim()
  return forms.find((form) => mediaTypes[form] === bare) ?? null
}

export const isMediaForm = (ending: string): ending is MediaForm => Object.hasOwn(mediaTypes, ending)

const forms: readonly MediaForm[] = Object.keys(mediaTypes).filter(isMediaForm)

export const mediaTypeOf = (name: string): string => {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return isMediaForm(ending) ? mediaTypes[ending] : 'application/octet-stream'
}
