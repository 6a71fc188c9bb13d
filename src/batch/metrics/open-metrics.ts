/** One family of OpenMetrics 1.0. `name` is without the suffix of its samples; a counter's samples get `_total`, an info's `_info`. */
export type Family = {
  readonly name: string
  readonly type: 'counter' | 'gauge' | 'info'
  readonly unit?: 'bytes' | 'seconds'
  readonly help: string
  readonly samples: readonly Sample[]
}

export type Sample = { readonly labels?: Readonly<Record<string, string>>; readonly value: number }

/** What a scraper must be told: another type of the same text means other rules. */
export const openMetricsType = 'application/openmetrics-text; version=1.0.0; charset=utf-8'

/** OpenMetrics 1.0, « Text format ». A family without a sample is left out. */
export const openMetricsText = (families: readonly Family[]): string =>
  [...families.filter(({ samples }) => samples.length > 0).flatMap(linesOf), '# EOF', ''].join('\n')

const suffixes = { counter: '_total', gauge: '', info: '_info' } as const

const linesOf = ({ name, type, unit, help, samples }: Family): readonly string[] => [
  `# TYPE ${name} ${type}`,
  ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
  `# HELP ${name} ${escaped(help)}`,
  ...samples.map(({ labels = {}, value }) => `${name}${suffixes[type]}${labelsText(labels)} ${value}`),
]

const labelsText = (labels: Readonly<Record<string, string>>): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"')
