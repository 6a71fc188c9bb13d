// A strict reader of OpenMetrics 1.0's text format, for tests: what a scraper may refuse throws here.

export type Read = {
  readonly name: string
  readonly type: string
  readonly samples: ReadonlyMap<string, number>
}

const name = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const label = '[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\n])*"'
const metadata = new RegExp(`^# (TYPE|UNIT|HELP) (${name}) (.+)$`)
const sample = new RegExp(`^(${name})(\\{(?:${label}(?:,${label})*)?\\})? (-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?)$`)
const suffixes: Readonly<Record<string, string>> = { counter: '_total', gauge: '', info: '_info' }

export const readOpenMetrics = (text: string): ReadonlyMap<string, Read> => {
  if (!text.endsWith('\n# EOF\n')) throw new Error('no # EOF at the end')
  const families = new Map<string, Read>()
  let current: { name: string; type: string; samples: Map<string, number>; told: Set<string> } | null = null
  for (const line of text.slice(0, -'# EOF\n'.length).split('\n').slice(0, -1)) {
    const [, kind, of = '', value = ''] = metadata.exec(line) ?? []
    if (kind === 'TYPE') {
      if (families.has(of) || suffixes[value] === undefined) throw new Error(`type: ${line}`)
      current = { name: of, type: value, samples: new Map(), told: new Set(['TYPE']) }
      families.set(of, current)
      continue
    }
    if (current === null) throw new Error(`before any type: ${line}`)
    if (kind !== undefined) {
      if (of !== current.name || current.told.has(kind) || current.samples.size > 0)
        throw new Error(`metadata: ${line}`)
      if (kind === 'UNIT' && !of.endsWith(`_${value}`)) throw new Error(`unit: ${line}`)
      current.told.add(kind)
      continue
    }
    const [, sampled, labels = '', number] = sample.exec(line) ?? []
    if (sampled !== `${current.name}${suffixes[current.type]}`) throw new Error(`sample: ${line}`)
    if (current.samples.has(labels)) throw new Error(`twice: ${line}`)
    if (current.type === 'counter' && Number(number) < 0) throw new Error(`negative: ${line}`)
    current.samples.set(labels, Number(number))
  }
  return families
}
