import { countByGround } from '../model/copy/mask-count.ts'
import type { Draft, Review } from '../model/draft.ts'
import { foldText } from '../model/fold.ts'
import { RequisError } from '../model/problem.ts'
import type { Person } from '../model/record/person.ts'
import { orderStated } from '../model/record/request.ts'
import type { Told } from './told.ts'

/** Columns of the register of third-party authorities (CNIL, tiers autorisés, 2020: trace), in order. */
const columns = [
  'entry',
  'registeredOn',
  'receivedAt',
  'dueBy',
  'kind',
  'basis',
  'authority',
  'requesterQuality',
  'authorisation',
  'reference',
  'actSha256',
  'outcome',
  'pieces',
  'handedOver',
  'withheld',
  'quarantined',
  'masks',
  'byGround',
  'secondPerson',
  'review',
  'policy',
  'pipeline',
  'software',
] as const

export type RegisterLine = Readonly<Record<(typeof columns)[number], string | number>>

/**
 * One line without content: who asked on what text, what was answered, under which rules. It counts what was told
 * outside, with the grounds told outside: the register can be requisitioned too.
 */
export const registerLine = (input: {
  readonly draft: Draft
  readonly review: Review
  readonly told: Told
  /** Hash of the draft: the same reply is entered once. */
  readonly entry: string
  readonly on: string
}): RegisterLine => {
  const { draft, review, told, entry, on } = input
  const { request, versions } = draft
  const { pieces, masks } = told.disclosure
  const safe = withoutNames(draft)
  return {
    entry: entry.slice(0, 16),
    registeredOn: on,
    receivedAt: request.receivedAt ?? '',
    dueBy: request.dueBy ?? '',
    kind: request.kind,
    basis: safe(request.basis),
    authority: safe(request.authority),
    requesterQuality: safe(request.requester.quality),
    authorisation: orderStated(request),
    reference: safe(request.reference),
    actSha256: request.act?.sha256 ?? '',
    outcome: told.outcome,
    pieces: pieces.length,
    handedOver: pieces.filter((piece) => piece.blocks.length > 0).length,
    withheld: pieces.filter((piece) => piece.status === 'withheld').length,
    quarantined: pieces.filter((piece) => piece.status === 'quarantined').length,
    masks: masks.length,
    byGround: countByGround(masks)
      .map(({ ground, count }) => `${ground}:${count}`)
      .join(' '),
    secondPerson: review.secondBy === null ? 'no' : 'yes',
    review: review.waived ? 'waived' : 'complete',
    policy: versions.policy,
    pipeline: versions.pipeline,
    software: versions.software,
  }
}

/**
 * A field typed by hand can name someone of the record (« affaire ROSTAING »): it is then left out whole. Of a person that
 * only the pieces name, the whole name is looked for: a detector may take a town for a surname.
 */
const withoutNames = ({ dossier, persons, request }: Draft): ((text: string | null) => string) => {
  const declared = new Set(
    [...dossier.persons, ...request.persons]
      .flatMap(namesOf)
      .filter((name) => name.length >= 3 && !particles.has(name)),
  )
  const found = persons.map(namesOf).filter((names) => names.length > 1)
  return (text) => {
    const words = new Set(wordsOf(text ?? ''))
    const isNamed =
      [...words].some((word) => declared.has(word)) || found.some((names) => names.every((n) => words.has(n)))
    return isNamed ? '–' : (text ?? '')
  }
}

const particles: ReadonlySet<string> = new Set([
  'des',
  'les',
  'van',
  'von',
  'der',
  'ben',
  'bin',
  'dit',
  'dite',
  'saint',
])

const namesOf = ({ given, family, other }: Pick<Person, 'given' | 'family' | 'other'>): readonly string[] =>
  [...given, ...family, ...other].flatMap(wordsOf)

const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

/** The register with the line added, or null when the reply is in it already. */
export const addToRegister = (existing: string | null, line: RegisterLine, form: 'csv' | 'json'): string | null =>
  form === 'csv' ? addToCsv(existing, line) : addToJson(existing, line)

const byteOrderMark = '\uFEFF'

const addToCsv = (existing: string | null, line: RegisterLine): string | null => {
  const header = `${columns.map(quoted).join(';')}\r\n`
  const known = (existing ?? '').replace(byteOrderMark, '')
  if (known !== '' && !known.startsWith(header)) throw new RequisError({ code: 'register.broken' })
  if (known.includes(`\n${quoted(line.entry)};`)) return null
  const body = known === '' ? header : known.endsWith('\n') ? known : `${known}\r\n`
  return `${byteOrderMark}${body}${columns.map((name) => quoted(line[name])).join(';')}\r\n`
}

/** A spreadsheet runs a cell that opens like a formula (CWE-1236): an apostrophe in front makes it text. */
const quoted = (value: string | number): string => {
  const text = String(value).replaceAll(/\s+/g, ' ')
  const isFormula = typeof value === 'string' && /^\s*[=+\-@|%]/.test(text.normalize('NFKC'))
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`
}

const addToJson = (existing: string | null, line: RegisterLine): string | null => {
  const lines = existing === null || existing.trim() === '' ? [] : parseLines(existing)
  const isKnown = lines.some(
    (one) => typeof one === 'object' && one !== null && 'entry' in one && one.entry === line.entry,
  )
  return isKnown ? null : `${JSON.stringify([...lines, line], null, 2)}\n`
}

const parseLines = (text: string): readonly unknown[] => {
  try {
    const parsed: unknown = JSON.parse(text)
    if (Array.isArray(parsed)) return parsed
  } catch {
    // The parser's words quote the register: dropped.
  }
  throw new RequisError({ code: 'register.broken' })
}
