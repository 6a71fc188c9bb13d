/** The folder that all paths share; where they share none, the first of them. */
export const sharedPlace = (paths: readonly string[]): string => {
  const [first = '', ...others] = paths
  if (others.length === 0) return first
  let shared = first.slice(0, first.lastIndexOf('/') + 1)
  while (shared !== '' && !others.every((path) => path.startsWith(shared)))
    shared = shared.slice(0, shared.lastIndexOf('/', shared.length - 2) + 1)
  return shared === '' ? first : shared
}
