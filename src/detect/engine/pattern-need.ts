import { signOf } from './scout-signs.ts'

/**
 * What a text must hold for a pattern to match: of each list, one at least of its strings of signs (letters without case
 * or accent, `0` for any digit). Read from the source of the pattern, so that it stays true.
 */
export type Needs = readonly (readonly string[])[]

type Texts = readonly string[] | null

/** `exact`: all that a part may match; `lead`, `trail`: all that it may begin and end with; null: too much to say. */
type Part = { readonly exact: Texts; readonly lead: Texts; readonly trail: Texts; readonly needs: Needs }

type Reader = { readonly source: string; at: number }

const nothing: Part = { exact: [''], lead: null, trail: null, needs: [] }
const anything: Part = { exact: null, lead: null, trail: null, needs: [] }
const mostExact = 64
const mostNeeded = 1500
const mostLists = 3
const leastUse = 0.3

export const needsOf = (pattern: RegExp): Needs => {
  const kept: (readonly string[])[] = []
  for (const need of rarestOf(allNeeds(readChoices({ source: pattern.source, at: 0 })))) {
    if (kept.length < mostLists && !kept.some((known) => implies(known, need))) kept.push(need)
  }
  return kept
}

/** True when nothing new is asked: each string of the one holds a string of the other. */
const implies = (known: readonly string[], need: readonly string[]): boolean =>
  known.every((text) => need.some((part) => text.includes(part)))

const rarestOf = (needs: Needs): Needs =>
  needs.filter((need) => chanceOf(need) < leastUse).sort((a, b) => chanceOf(a) - chanceOf(b))

const allNeeds = ({ exact, lead, trail, needs }: Part): Needs =>
  [...needs, exact, lead, trail].filter((need) => need !== null)

const readChoices = (reader: Reader): Part => {
  const parts = [readSequence(reader)]
  while (reader.source[reader.at] === '|') {
    reader.at += 1
    parts.push(readSequence(reader))
  }
  if (parts.length === 1) return parts[0] ?? nothing
  const needed = unionOf(
    parts.map((part) => rarestOf(allNeeds(part))[0] ?? null),
    mostNeeded,
  )
  return {
    exact: unionOf(parts.map((part) => part.exact)),
    lead: unionOf(parts.map((part) => part.exact ?? part.lead)),
    trail: unionOf(parts.map((part) => part.exact ?? part.trail)),
    needs: needed === null ? [] : [needed],
  }
}

const unionOf = (sets: readonly Texts[], most = mostExact): Texts => {
  const all = sets.some((set) => set === null) ? [] : [...new Set(sets.flatMap((set) => set ?? []))]
  return all.length === 0 || all.length > most ? null : all
}

const readSequence = (reader: Reader): Part => {
  const needs: (readonly string[])[] = []
  let run: readonly string[] = ['']
  let lead: Texts = null
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at] ?? '')) {
    const part = readRepeated(reader)
    needs.push(...part.needs)
    const longer = part.exact === null ? null : crossed(run, part.exact)
    if (longer !== null) {
      run = longer
      continue
    }
    const begun = part.exact === null && part.lead !== null ? (crossed(run, part.lead) ?? run) : run
    lead ??= begun
    needs.push(begun, ...allNeeds(part))
    run = part.exact ?? part.trail ?? ['']
  }
  return lead === null ? { ...nothing, exact: run, needs } : { exact: null, lead, trail: run, needs }
}

const crossed = (left: readonly string[], right: readonly string[]): Texts =>
  left.length * right.length > mostExact ? null : left.flatMap((start) => right.map((end) => start + end))

/** How often a text of some length would hold one of these by chance. */
const chanceOf = (need: readonly string[]): number =>
  need.reduce((sum, text) => sum + (text === '' ? 1 : chanceOfText(text)), 0)

// Signs by how common they are in French; the others are rarer.
const common = new Map(
  [...' easitnruol0dcpm.-:,vqfbgh'].map((sign, rank): readonly [string, number] => [sign, 0.16 / (1 + rank * 0.35)]),
)

export const chanceOfText = (text: string): number => {
  let chance = 1
  for (const sign of text) chance *= common.get(sign) ?? 0.005
  return chance
}

const readRepeated = (reader: Reader): Part => {
  const part = readPart(reader)
  const mark = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at, reader.at + 12))
  if (mark === null) return part
  reader.at += mark[0].length
  const sign = mark[0][0]
  if (sign === '*') return anything
  const least = sign === '{' ? Number(mark[1]) : sign === '+' ? 1 : 0
  const isFixed = sign === '{' && (mark[2] === '' || mark[1] === mark[3])
  if (least > 0) return repeated(part, least, isFixed)
  const isOnce = sign === '?' || mark[3] === '1'
  return isOnce && part.exact !== null ? { ...anything, exact: ['', ...part.exact] } : anything
}

const repeated = (part: Part, least: number, isFixed: boolean): Part => {
  let run: readonly string[] = ['']
  for (let turn = 0; turn < least; turn += 1) {
    const longer = part.exact === null ? null : crossed(run, part.exact)
    if (longer === null)
      return { exact: null, lead: part.exact ?? part.lead, trail: part.exact ?? part.trail, needs: part.needs }
    run = longer
  }
  return isFixed ? { ...part, exact: run } : { exact: null, lead: run, trail: run, needs: part.needs }
}

const readPart = (reader: Reader): Part => {
  const { source } = reader
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(reader.at, reader.at + 30))?.[0]
  if (opening !== undefined) {
    reader.at += opening.length
    const inner = readChoices(reader)
    reader.at += 1
    if (opening.endsWith('!')) return nothing
    return opening.endsWith('=') ? { ...nothing, needs: allNeeds(inner) } : inner
  }
  if (source[reader.at] === '[') return readSet(reader)
  return readSign(reader)
}

const readSet = (reader: Reader): Part => {
  const text = /^\[(?:\\.|[^\]\\])*\]/.exec(reader.source.slice(reader.at))?.[0] ?? '['
  reader.at += text.length
  const inside = text.slice(1, -1).replaceAll('0-9', '\\d')
  if (inside.startsWith('^') || /\\[^d/.\-[\]|()*+?n]|[\ud800-\udfff]|[^\\]-[^\]]/.test(inside)) return anything
  const signs = new Set([...inside.replaceAll('\\d', '0').replaceAll('\\n', '\n').replaceAll('\\', '')].map(signOf))
  return signs.size > 8 ? anything : { ...anything, exact: [...signs] }
}

const readSign = (reader: Reader): Part => {
  const text = /^(?:\\(?:[pP]\{[^}]*\}|u[0-9a-f]{4}|\d+|.)|[\ud800-\udbff][\udc00-\udfff]|.)/is.exec(
    reader.source.slice(reader.at, reader.at + 60),
  )?.[0]
  reader.at += text?.length ?? 1
  if (text === undefined || text === '.' || /^(?:\\[pPsSwWDkux1-9]|[\ud800-\udbff])/.test(text)) return anything
  if (text === '^' || text === '$' || text === '\\b' || text === '\\B') return nothing
  if (text === '\\d') return { ...anything, exact: ['0'] }
  if (text === '\\n' || text === '\\t') return { ...anything, exact: [text === '\\n' ? '\n' : '\t'] }
  return /^\\[a-zA-Z]/.test(text) ? anything : { ...anything, exact: [signOf(text.slice(-1))] }
}
