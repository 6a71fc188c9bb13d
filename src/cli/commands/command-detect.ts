import { detectFiles, placeOfPiece } from '../../library/detecting.ts'
import type { Piece } from '../../model/record/piece.ts'
import { readBytes } from '../../store/files/disk.ts'
import { givenFile } from '../../store/files/given-file.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'
import { type Source, sayCounts, sayPiece } from '../say/say-findings.ts'

export type DetectOptions = {
  readonly dossier?: string | undefined
  readonly text: boolean
  readonly explain: boolean
  /** Counts by category over all files, without a word or a name of a file. */
  readonly count: boolean
}

export const commandDetect = async (
  paths: readonly string[],
  options: DetectOptions,
  output: Output,
): Promise<number> => {
  const files = paths.map(givenFile)
  const missing = { code: 'yaml.missing', file: 'dossier.yaml' } as const
  const description = options.dossier === undefined ? null : readBytes(options.dossier, missing)
  const { dossier, problems, detected } = await detectFiles(files, description, undefined)
  for (const problem of problems) output.problem(problem)
  if (options.count) sayCounts(dossier.pieces, detected, output)
  else for (const piece of dossier.pieces) sayPiece({ ...sourceOf(piece, paths), piece }, detected, options, output)
  return dossier.pieces.some((piece) => piece.problem !== null) ? exitCodes.quarantine : exitCodes.done
}

const sourceOf = (piece: Piece, paths: readonly string[]): Pick<Source, 'path' | 'inside'> => {
  const { at, inside } = placeOfPiece(piece)
  return { path: paths[at] ?? '', inside }
}
