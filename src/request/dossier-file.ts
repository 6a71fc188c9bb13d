import { z } from 'zod'
import { isBareWord, parseName } from '../language/person-name.ts'
import { noSender, type Sender } from '../model/copy/sender.ts'
import { foldText } from '../model/fold.ts'
import type { Problem } from '../model/problem.ts'
import { type Flag, flags, type Person } from '../model/record/person.ts'
import { newAuthors } from './authors.ts'
import { roleOfWord } from './role-words.ts'
import { parseSafely, parseYaml } from './yaml.ts'

const text = z.union([z.string(), z.number()]).transform(String)
const texts = z.union([text.transform((one) => [one]), z.array(text)])

/** `2011-05-03`, `03/05/2011` or `3.5.2011`; kept as an ISO date. */
export const dateSchema = text.transform((value, context) => {
  const iso = isoDate(value)
  if (iso === null) context.addIssue({ code: 'custom', message: 'accepted:2011-05-03|03/05/2011' })
  return iso ?? ''
})

/** The same with an hour, kept when it is written: `2025-11-04T09:30`, `04/11/2025 09:30`. */
export const momentSchema = text.transform((value, context) => {
  const iso = isoDate(value.trim().split(/[T ]/)[0] ?? '')
  const hour = value.match(/[T ](?:à )?(\d{1,2})[:h](\d{2})/)
  if (iso === null) context.addIssue({ code: 'custom', message: 'accepted:2025-11-04T09:30|04/11/2025 09:30' })
  return hour === null ? (iso ?? '') : `${iso}T${hour[1]?.padStart(2, '0')}:${hour[2]}`
})

const isoDate = (value: string): string | null => {
  const parts =
    value.trim().match(/^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/) ??
    reorder(value.trim().match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/))
  if (parts === null) return null
  const [, year, month, day] = parts
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso
}

const reorder = (match: RegExpMatchArray | null): readonly (string | undefined)[] | null =>
  match === null ? null : [match[0], match[3], match[2], match[1]]

/** A person's names, as one string or in parts. */
export const nameSchema = z.union([
  text,
  z.strictObject({
    given: texts.nullish(),
    family: texts.nullish(),
    other: texts.nullish(),
    birth: z.union([text, z.null()]).optional(),
  }),
])

export const namesOf = (name: z.output<typeof nameSchema>): Pick<Person, 'given' | 'family' | 'other'> => {
  if (typeof name === 'string') return parseName(name)
  return {
    given: name.given ?? [],
    family: [...(name.family ?? []), ...(typeof name.birth === 'string' ? [name.birth] : [])],
    other: name.other ?? [],
  }
}

const flag = z.boolean().optional()

const personSchema = z.strictObject({
  id: text.optional(),
  name: nameSchema.optional(),
  role: text.optional(),
  born: dateSchema.nullish(),
  bornAt: text.optional(),
  address: text.optional(),
  protectedAddress: flag,
  anonymousPlacement: flag,
  secretBirth: flag,
  protectedPhone: flag,
  allegedPerpetrator: flag,
})

const pieceSchema = z.strictObject({
  file: text.optional(),
  title: text.optional(),
  kind: text.optional(),
  date: dateSchema.nullish(),
  author: z
    .union([
      text.transform((profession) => ({ profession })),
      z.strictObject({ profession: text.optional(), name: text.optional() }),
    ])
    .optional(),
  madeFor: text.nullish(),
})

const line = text.nullable().default(null)

/** The service's name, or its name and its own address. */
const serviceSchema = z.union([
  text.transform((name) => ({ ...noSender, name })),
  z.strictObject({ name: text, association: line, post: line, place: line, phone: line, email: line }),
])

export const dossierFileSchema = z.strictObject({
  id: text.optional(),
  /** The service's own word for it: AED, AEMO, placement… */
  kind: text.optional(),
  /** The day the accompaniment ended: retention is counted from it. */
  closed: dateSchema.nullish(),
  service: serviceSchema.optional(),
  persons: z.array(personSchema).nullish(),
  pieces: z.array(pieceSchema).nullish(),
})

/** The words of the form itself: they tell nobody. */
export const dossierKeys: ReadonlySet<string> = new Set([
  ...[dossierFileSchema, personSchema, pieceSchema].flatMap(({ shape }) => Object.keys(shape)),
  ...['given', 'family', 'other', 'birth', 'profession', 'association', 'post', 'place', 'phone', 'email'],
])

/** How a piece of the folder is described by the service; `authorName` only helps detection, it never leaves. */
export type PieceEntry = {
  readonly file: string | null
  readonly title: string | null
  readonly kind: string | null
  readonly date: string | null
  readonly authorQuality: string | null
  readonly authorName: string | null
  readonly madeFor: string | null
}

export type DossierFile = {
  readonly id: string | null
  readonly kind: string | null
  readonly closed: string | null
  readonly service: string | null
  /** The service's own address, where the file gives it. */
  readonly sender: Sender
  readonly persons: readonly Person[]
  readonly entries: readonly PieceEntry[]
  readonly problems: readonly Problem[]
}

/** A description by what it holds, whatever its name: persons or pieces, and no key that it has not. */
export const isDossierFile = (text: string): boolean => {
  const file = parseSafely(text, dossierFileSchema)
  return file !== null && (file.persons ?? []).length + (file.pieces ?? []).length > 0
}

/** Reads `dossier.yaml`. Every key is optional; an unknown one is refused with its line (docs/contract.md). */
export const parseDossierFile = (yaml: string, file: string): DossierFile => {
  const parsed = parseYaml(yaml, file, dossierFileSchema)
  const persons = (parsed.persons ?? []).map(personOf)
  const authors = (parsed.pieces ?? []).flatMap((piece, at) => authorPerson(piece.author, at))
  const declared = persons.map((row) => row.person)
  return {
    id: parsed.id ?? null,
    kind: parsed.kind ?? null,
    closed: parsed.closed ?? null,
    service: parsed.service?.name ?? null,
    sender: senderIn(parsed.service ?? noSender),
    persons: [...declared, ...newAuthors(declared, authors)],
    entries: (parsed.pieces ?? []).map(entryOf),
    problems: persons.flatMap((row) => row.problems),
  }
}

const senderIn = ({ association, post, place, phone, email }: Sender): Sender => ({
  ...{ association, post, place, phone, email },
})

const personOf = (row: z.output<typeof personSchema>, at: number): { person: Person; problems: readonly Problem[] } => {
  const id = row.id ?? `p${at + 1}`
  const role = row.role === undefined ? null : roleOfWord(row.role)
  const set = flags.filter((name): name is Flag => row[name] === true)
  return {
    person: {
      id,
      ...declaredName(row.name ?? { given: [], family: [], other: [] }),
      role: role ?? 'third-party',
      born: row.born ?? null,
      flags: set,
      source: 'dossier',
      ...(row.bornAt === undefined ? {} : { bornAt: row.bornAt }),
      ...(row.address === undefined ? {} : { address: row.address }),
      ...(row.role === undefined ? {} : { calledBy: foldText(row.role) }),
    },
    problems: row.role !== undefined && role === null ? [{ code: 'person.unknown-role', personId: id }] : [],
  }
}

/** « Soizic » alone may be a given or a family name: a title or capitals tell which. */
const declaredName = (name: z.output<typeof nameSchema>): Pick<Person, 'given' | 'family' | 'other'> =>
  typeof name === 'string' && isBareWord(name) ? { given: [], family: [], other: [name.trim()] } : namesOf(name)

const authorPerson = (author: z.output<typeof pieceSchema>['author'], at: number): readonly Person[] => {
  const name = author !== undefined && 'name' in author ? author.name : undefined
  return name === undefined
    ? []
    : [{ id: `a${at + 1}`, ...parseName(name), role: 'professional', born: null, flags: [], source: 'dossier' }]
}

const entryOf = (piece: z.output<typeof pieceSchema>): PieceEntry => ({
  file: piece.file ?? null,
  title: piece.title ?? null,
  kind: piece.kind ?? null,
  date: piece.date ?? null,
  authorQuality: piece.author?.profession ?? null,
  authorName: piece.author !== undefined && 'name' in piece.author ? (piece.author.name ?? null) : null,
  madeFor: piece.madeFor ?? null,
})
