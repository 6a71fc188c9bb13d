const part = '[A-Za-z0-9_][A-Za-z0-9._-]{0,99}'

const namePattern = new RegExp(`^${part}(?:/${part}){0,5}$`)

/** Names that Windows gives to devices, whatever their extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** ASCII, relative, no way up, no hidden file, nothing that one system writes otherwise than another. */
export const isSafeName = (name: string): boolean =>
  name.length <= 200 &&
  namePattern.test(name) &&
  name.split('/').every((step) => !step.endsWith('.') && !reserved.test(step))

/** All safe, and no two alike on a disk that ignores case; nor one a file and another's folder. */
export const areSafeNames = (names: readonly string[]): boolean => {
  const seen = new Set(names.map((name) => name.toLowerCase()))
  return (
    seen.size === names.length && names.every((name) => isSafeName(name) && !foldersOf(name).some((f) => seen.has(f)))
  )
}

const foldersOf = (name: string): readonly string[] => {
  const steps = name.toLowerCase().split('/')
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'))
}
