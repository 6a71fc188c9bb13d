import { targetsFolder } from '../engine/paths.ts'

/** The folder of a dossier by its place in the batch: a neutral name, at most 1,000 of them in one folder. */
export const placeFolder = (place: number): string => {
  const name = String(place + 1).padStart(8, '0')
  return `${targetsFolder}/${name.slice(0, 5)}/${name}`
}
