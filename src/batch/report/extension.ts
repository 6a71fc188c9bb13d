/** Extensions by which a report may name a format: what follows another dot may be part of a name. */
const known = new Set(
  [
    'pdf doc docx odt rtf txt md pages wpd dot dotx docm xls xlsx xlsm ods csv tsv ppt pptx odp pub mdb accdb sql db',
    'json jsonl ndjson xml cda fhir html htm mht yaml yml ics vcf log eml msg pst mbox zip 7z rar gz tar p7m p7s asice',
    'jpg jpeg png gif bmp tif tiff webp heic svg mp3 m4a wav ogg mp4 mov avi wma tmp lnk ini bak',
  ].flatMap((line) => line.split(' ')),
)

/** The format of an item by its place in the source; a row or a record has that of its file. `''` for one that no list knows. */
export const formatOf = (source: string): string => {
  const hash = source.indexOf('#')
  const path = hash === -1 ? source : source.slice(0, hash)
  return knownExtension(path.slice(path.lastIndexOf('.') + 1))
}

export const knownExtension = (extension: string): string => {
  const small = extension.toLowerCase()
  return known.has(small) ? small : ''
}
