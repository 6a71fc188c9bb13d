import { stringify } from 'yaml'
import type { z } from 'zod'
import { isBareWord, parseName } from '../language/person-name.ts'
import { type Flag, flags } from '../model/record/person.ts'
import { dossierFileSchema, type nameSchema } from './dossier-file.ts'
import { parseYaml } from './yaml.ts'

/** `dossier.yaml` as a form holds it: what is written back reads the same. */
export type DossierForm = z.output<typeof dossierFileSchema>

/** A person as a form shows one. `row`: the rank (from 0) in the form that was shown; null for one that was added. */
export type PersonRow = {
  readonly row: number | null
  readonly name: string
  /** Other names by which the record calls the person, one after another with commas: a nickname, a second family name. */
  readonly aliases: string
  readonly role: string
  readonly born: string
  readonly address: string
  readonly flags: readonly Flag[]
}

/** A piece as a form shows one; an empty string says nothing of it. */
export type PieceRow = {
  readonly file: string
  readonly title: string
  readonly kind: string
  readonly date: string
  readonly profession: string
  readonly madeFor: string
}

export type DossierEdit = {
  readonly id: string
  readonly service: string
  readonly persons: readonly PersonRow[]
  readonly pieces: readonly PieceRow[]
}

/** An empty text is a form that says nothing. Throws as `parseDossierFile` does. */
export const readDossierForm = (yaml: string): DossierForm => parseYaml(yaml, 'dossier.yaml', dossierFileSchema)

export const writeDossierForm = (form: DossierForm): string => stringify(form, { lineWidth: 0 })

/** What the form shows of the persons it describes. */
export const personRows = ({ persons }: DossierForm): readonly PersonRow[] =>
  (persons ?? []).map((person, row) => ({
    ...{ row, name: nameLine(person.name), aliases: aliasLine(person.name), role: person.role ?? '' },
    ...{ born: person.born ?? '', address: person.address ?? '' },
    flags: flags.filter((flag) => person[flag] === true),
  }))

type NameForm = z.output<typeof nameSchema> | undefined

/** « Maëlle ROSTAING », whether it was written in one string or in parts. */
export const nameLine = (name: NameForm): string => {
  if (name === undefined || typeof name === 'string') return name ?? ''
  const family = [...(name.family ?? []), ...(typeof name.birth === 'string' ? [name.birth] : [])]
  const parts = [...(name.given ?? []), ...family.map((word) => word.toUpperCase())]
  return (parts.length > 0 ? parts : (name.other ?? [])).join(' ')
}

const aliasesIn = (name: NameForm): readonly string[] =>
  name === undefined || typeof name === 'string' || nameLine(name) === (name.other ?? []).join(' ')
    ? []
    : (name.other ?? [])

const aliasLine = (name: NameForm): string => aliasesIn(name).join(', ')

export const pieceRows = ({ pieces }: DossierForm): readonly PieceRow[] =>
  (pieces ?? []).map(({ file, title, kind, date, author, madeFor }) => ({
    ...{ file: file ?? '', title: title ?? '', kind: kind ?? '', date: date ?? '' },
    ...{ profession: author?.profession ?? '', madeFor: madeFor ?? '' },
  }))

export const serviceLine = ({ service }: DossierForm): string => service?.name ?? ''

/** The form as a person left it. What a form does not show (an address of the service, a name in parts) stays as it was. */
export const editDossier = (form: DossierForm, edit: DossierEdit): DossierForm => {
  const service = edit.service.trim()
  return {
    ...form,
    id: word(edit.id),
    service:
      service === ''
        ? undefined
        : form.service === undefined
          ? { ...noService, name: service }
          : { ...form.service, name: service },
    persons: editPersons(edit.persons, form),
    pieces: edit.pieces.map((row) => editPiece(row, form)),
  }
}

const noService = { association: null, post: null, place: null, phone: null, email: null }

const word = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())

type PersonForm = NonNullable<DossierForm['persons']>[number]

/** A line that was added and left empty is nobody; a person whom the file names by no name stays, with what hides them. */
const editPersons = (rows: readonly PersonRow[], form: DossierForm): PersonForm[] => {
  const kept = rows.filter(({ row, name }) => row !== null || name.trim() !== '')
  const taken = new Set(kept.map(({ row }) => idOf(row, form)))
  let number = 0
  const free = (): string => {
    do number += 1
    while (taken.has(`n${number}`))
    return `n${number}`
  }
  return kept.map((edited) => editPerson(edited, idOf(edited.row, form) ?? free(), form))
}

/** Said, so that a person keeps it when another one is taken out: answers name persons by it. */
const idOf = (row: number | null, { persons }: DossierForm): string | null =>
  row === null ? null : (persons?.[row]?.id ?? `p${row + 1}`)

const editPerson = (edited: PersonRow, id: string, { persons }: DossierForm): PersonForm => {
  const { row, role, born, address, flags: set } = edited
  const before = row === null ? undefined : persons?.[row]
  return {
    ...before,
    id,
    name: editName(edited, before?.name),
    ...{ role: word(role), born: word(born), address: word(address) },
    ...Object.fromEntries(flags.map((flag) => [flag, set.includes(flag) ? true : undefined])),
  }
}

/** A name that nobody changed stays as it was written; with other names beside it, it is kept in parts. */
const editName = ({ name, aliases }: PersonRow, before: NameForm): NameForm => {
  const line = name.trim()
  const others = aliases.split(/[,;]/).flatMap((one) => word(one) ?? [])
  const isSame = line === '' || (before !== undefined && nameLine(before) === line)
  if (isSame && (line === '' || aliasLine(before) === others.join(', '))) return before
  if (isSame && typeof before === 'object' && hasParts(before)) return { ...before, other: others }
  if (others.length === 0) return line
  const { given, family } = isBareWord(line) ? { given: [line], family: [] } : parseName(line)
  return { given: [...given], family: [...family], other: others }
}

/** A name of which nothing but other names is said is called by these. */
const hasParts = (name: Exclude<NonNullable<NameForm>, string>): boolean =>
  (name.given ?? []).length + (name.family ?? []).length > 0

type PieceForm = NonNullable<DossierForm['pieces']>[number]

const editPiece = (row: PieceRow, { pieces }: DossierForm): PieceForm => {
  const before = pieces?.find(({ file }) => file === row.file)
  const profession = word(row.profession)
  const named = before?.author !== undefined && 'name' in before.author ? { name: before.author.name } : {}
  return {
    ...before,
    ...{ file: row.file, title: word(row.title), kind: word(row.kind), date: word(row.date) },
    author: profession === undefined && !('name' in named) ? undefined : { ...named, profession },
    madeFor: word(row.madeFor),
  }
}
