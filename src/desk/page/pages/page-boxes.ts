import type { PassageView, RunView } from '../../view/types.ts'
import { type Box, type Size, shownBox } from './geometry.ts'

/** A word of a page that is masked, or that was found and kept. */
export type PageBox = {
  readonly key: string
  readonly box: Box
  readonly masked: boolean
  readonly finding: string | null
  readonly findings: readonly string[]
}

/** The boxes of a page: one for each word under a mask or a finding. */
export const boxesOn = (passages: readonly PassageView[], page: number, size: Size): readonly PageBox[] =>
  passages.flatMap((passage) =>
    passage.words.flatMap(([start, end, on, x0, y0, x1, y1]) => {
      if (on !== page) return []
      const runs = passage.runs.filter((run) => touches(run, start, end))
      const masked = runs.some(({ grounds }) => grounds.length > 0)
      const findings = runs.flatMap((run) => run.findings)
      if (!masked && findings.length === 0) return []
      const box = shownBox([x0, y0, x1, y1], size)
      return [{ key: `${passage.id}:${start}`, box, masked, finding: findings[0] ?? null, findings }]
    }),
  )

/** The page where a finding begins. */
export const pageOf = (passages: readonly PassageView[], finding: string): number | null => {
  for (const passage of passages) {
    const run = passage.runs.find(({ findings }) => findings.includes(finding))
    if (run === undefined) continue
    const word = passage.words.find(([start, end]) => touches(run, start, end))
    return word?.[2] ?? passage.page
  }
  return null
}

const touches = (run: RunView, start: number, end: number): boolean =>
  run.start < end && run.start + run.text.length > start
