import { numbered, targetsFolder } from '../engine/paths.ts'
import type { PieceRestriction } from '../model/carried.ts'

/** The folder of a dossier by its place in the batch, below what closes it (`apart/<restriction>/`): a neutral name, at most 1,000 of them in one folder. */
export const placeFolder = (place: number, closed: PieceRestriction | null = null): string =>
  numbered(closed === null ? targetsFolder : `${targetsFolder}/apart/${closed}`, place + 1)
