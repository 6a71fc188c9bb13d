import { findBands } from './columns/bands.ts'
import { deepestSplit, mostLines } from './columns/limits.ts'
import { twinsOf } from './columns/twins.ts'
import { findLines, type Line } from './pdf-lines.ts'

/** Lines that are read one under the other. */
export type Region = readonly Line[]

/** Cuts a page where its text stands side by side: each column is read to its end before the next one. */
export const findRegions = (lines: readonly Line[], depth = 0): readonly Region[] => {
  if (depth > deepestSplit || lines.length > mostLines) return [lines]
  const twins = depth === 0 ? twinsOf(lines) : null
  if (twins !== null) return twins.flatMap((words) => findRegions(findLines(words), depth + 1))
  const bands = findBands(lines)
  if (bands.length === 0) return [lines]
  const regions: Region[] = []
  let at = 0
  for (const { start, end, columns } of bands) {
    regions.push(...findRegions(lines.slice(at, start), depth + 1))
    for (const words of columns) regions.push(...findRegions(findLines(words), depth + 1))
    at = end
  }
  regions.push(...findRegions(lines.slice(at), depth + 1))
  return regions.filter((region) => region.length > 0)
}
