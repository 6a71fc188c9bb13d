import type { Seat } from '../../desk/port.ts'
import type { Rendered } from '../../desk/view/report-types.ts'
import { whoOf } from './acting.ts'
import type { Bench } from './bench.ts'
import { makeReport, saveReport } from './report.ts'

/** The report that the page shows, put beside the draft too unless that is encrypted. */
export const reportAt = async (bench: Bench, seat: Seat): Promise<Rendered & { readonly kept: boolean }> => {
  const who = whoOf(seat)
  const { folder } = bench.options
  const { draft, openReview } = bench.look().opened
  const notices = bench.notices
  const report = await makeReport({ folder, draft, review: openReview(), who, notices }, seat.language)
  return { ...report, kept: saveReport(folder, report) }
}
