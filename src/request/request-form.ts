import { stringify } from 'yaml'
import type { z } from 'zod'
import { nameLine } from './dossier-form.ts'
import { requestFileSchema } from './request-file.ts'
import { parseYaml } from './yaml.ts'

/** `request.yaml` as a form holds it: what is written back reads the same. */
export type RequestForm = z.output<typeof requestFileSchema>

/** A person whom the act names. `row`: the rank (from 0) in the form that was shown; null for one that was added. */
export type AskedRow = {
  readonly row: number | null
  readonly name: string
  readonly born: string
  readonly role: string
}

/** What somebody checked by hand. */
export type CheckRow = {
  readonly id: string
  readonly by: string
  readonly when: string
  readonly how: string
  readonly result: 'ok' | 'not-ok'
}

/** `values` by key (`callBack.result`); an empty string says nothing. Keys that a form does not give stay as they were. */
export type RequestEdit = {
  readonly values: Readonly<Record<string, string>>
  readonly persons: readonly AskedRow[]
  readonly subjects: readonly string[]
  readonly checks: readonly CheckRow[]
}

/** Throws as `parseRequestFile` does, but for what that one holds against the tables of law. */
export const readRequestForm = (yaml: string): RequestForm => parseYaml(yaml, 'request.yaml', requestFileSchema)

export const writeRequestForm = (form: Table): string => stringify(form, { lineWidth: 0 })

/** The value of a key as a line; an empty string where there is none. */
export const requestValue = (form: RequestForm, key: string): string => {
  let value: unknown = form
  for (const step of key.split('.')) value = isTable(value) ? value[step] : undefined
  return typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : ''
}

type Table = Readonly<Record<string, unknown>>

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value)

export const askedRows = ({ persons }: RequestForm): readonly AskedRow[] =>
  (persons ?? []).map(({ name, born, role }, row) => ({
    ...{ row, name: nameLine(name), born: born ?? '', role: role ?? '' },
  }))

/** The text of the form as a person left it, to be read by `parseRequestFile`. */
export const editRequest = (form: RequestForm, { values, persons, subjects, checks }: RequestEdit): string => {
  const next: Record<string, unknown> = { ...form }
  for (const [key, value] of Object.entries(values)) {
    const [group = key, inner] = key.split('.')
    const text = value.trim() === '' ? undefined : value.trim()
    next[group] = inner === undefined ? text : withInner(next[group], inner, text)
  }
  next.persons = persons.filter(({ name }) => name.trim() !== '').map((row) => editAsked(row, form))
  next.subjects = subjects.length === 0 ? undefined : subjects
  next.checks = checks.length === 0 ? undefined : checks.map(checkForm)
  return stringify(next, { lineWidth: 0 })
}

/** A check that names nobody is nobody's: it is kept, and counts for nothing until it does. */
const checkForm = ({ id, by, when, how, result }: CheckRow) => ({
  id,
  ...Object.fromEntries(
    Object.entries({ by, when, how }).flatMap(([key, text]) => (text.trim() === '' ? [] : [[key, text.trim()]])),
  ),
  result,
})

export const checkRows = ({ checks }: RequestForm): readonly CheckRow[] =>
  (checks ?? []).map(({ id, by, when, how, result }) => ({
    id,
    by: by ?? '',
    when: when ?? '',
    how: how ?? '',
    result,
  }))

/** A group of which nothing is said any more is not there. */
const withInner = (group: unknown, inner: string, text: string | undefined): unknown => {
  const before = isTable(group) ? group : {}
  const after = Object.entries({ ...before, [inner]: text }).filter(
    ([, value]) => value !== undefined && value !== null,
  )
  return after.length === 0 ? (isTable(group) ? undefined : group) : Object.fromEntries(after)
}

type Asked = NonNullable<RequestForm['persons']>[number]

const editAsked = ({ row, name, born, role }: AskedRow, { persons }: RequestForm): Asked => {
  const before = row === null ? undefined : persons?.[row]
  const line = name.trim()
  return {
    ...{ bornAt: before?.bornAt, address: before?.address },
    name: before !== undefined && nameLine(before.name) === line ? before.name : line,
    born: born.trim() === '' ? null : born.trim(),
    role: role.trim() === '' ? undefined : role.trim(),
  }
}

/** The form without the values of these keys: `authorisation.date` goes from its group. */
export const withoutValues = (form: RequestForm, keys: readonly string[]): RequestForm & Table => {
  const left: Record<string, unknown> = { ...form }
  for (const key of keys) {
    const [group = key, inner] = key.split('.')
    const own = left[group]
    if (inner === undefined || !isTable(own)) delete left[group]
    else left[group] = Object.fromEntries(Object.entries(own).filter(([name]) => name !== inner))
  }
  return readRequestForm(writeRequestForm(left))
}

/** The values of another form over these; groups (`requester`, `period`) are filled key by key. */
export const fillForm = (form: Table, other: Table): Table => ({
  ...form,
  ...Object.fromEntries(
    Object.entries(other).flatMap(([key, value]) => {
      const own = form[key]
      if (value === undefined || value === null) return []
      return [[key, isTable(own) && isTable(value) ? { ...own, ...value } : value]]
    }),
  ),
})
