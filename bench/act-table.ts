import { type Plan, readIn, unsureIn } from '../src/decide/plan/plan.ts'

export type ActRow = {
  readonly part: string
  readonly asks: string
  readonly subjects: readonly string[]
  readonly values: readonly string[]
  readonly plan: Plan
}

/** Sums only: no act is ever printed. */
export const formatActs = (rows: readonly ActRow[], part: string): readonly string[] => {
  const wanted = sum(rows, ({ subjects }) => subjects.length)
  const read = sum(rows, ({ plan, subjects }) => inBoth(readIn(plan), subjects))
  const claimed = sum(rows, ({ plan }) => readIn(plan).length)
  const asked = sum(rows, ({ plan, subjects }) => inBoth(askedIn(plan), subjects))
  const offered = sum(rows, ({ plan }) => unsureIn(plan).length)
  const named = sum(rows, ({ plan, values }) => inBoth([...plan.values], values))
  const valued = sum(rows, ({ plan }) => plan.values.size)
  const values = sum(rows, (row) => row.values.length)
  return [
    `${part}: ${rows.length} acts, ${wanted} subjects: read ${percent(read, wanted)} (${percent(read, claimed)} of those read are right), read or asked ${percent(read + asked, wanted)}; ${(offered / rows.length).toFixed(1)} asked an act`,
    `${part}: ${values} kinds of values named: read ${percent(named, values)} (${percent(named, valued)} of those read are right)`,
    ...formatCalibration(rows),
  ]
}

const askedIn = (plan: Plan): readonly string[] => unsureIn(plan).map(({ id }) => id)

const inBoth = (some: readonly string[], others: readonly string[]): number =>
  some.filter((one) => others.includes(one)).length

const sum = (rows: readonly ActRow[], of: (row: ActRow) => number): number =>
  rows.reduce((total, row) => total + of(row), 0)

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)} %`)

/** Of what is said to be so likely, how much is so. */
const formatCalibration = (rows: readonly ActRow[]): readonly string[] =>
  [0, 0.2, 0.4, 0.6, 0.8].map((from) => {
    const inside = rows.flatMap(({ plan, subjects }) =>
      plan.subjects
        .filter(({ chance }) => chance >= from && chance < from + 0.2)
        .map(({ id, chance }) => ({ chance, isOn: subjects.includes(id) })),
    )
    const said = inside.reduce((total, { chance }) => total + chance, 0)
    return `  chance from ${from.toFixed(1)}: said ${percent(said, inside.length)}, so ${percent(inside.filter(({ isOn }) => isOn).length, inside.length)} of ${inside.length}`
  })
