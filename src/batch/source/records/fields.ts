import { foldText } from '../../../model/fold.ts'
import type { Cells } from '../tables/columns.ts'
import type { RecordValue } from './format.ts'
import type { FieldName, Fields } from './mapping.ts'

/** Reads the fields of a record by the names of the mapping, as the cells of a row are read. */
export type FieldReader = {
  readonly get: (name: FieldName) => string | null
  readonly says: (name: FieldName) => boolean
}

export const fieldsOf = (value: RecordValue, fields: Fields): FieldReader => {
  const textAt = (path: string): string | null =>
    value
      .texts(path)
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .join(' ') || null
  const get = (name: FieldName): string | null => {
    const field = fields[name]
    return field === undefined ? null : textAt(typeof field === 'string' ? field : field.at)
  }
  return {
    get,
    says: (name) => {
      const field = fields[name]
      return typeof field === 'object' && isSaid(get(name), field.values)
    },
  }
}

/** Without words of its own, whatever is no « no » says yes: doubt closes. */
const isSaid = (value: string | null, values: readonly string[] | null): boolean => {
  if (value === null) return false
  const folded = foldText(value)
  if (values !== null) return values.some((one) => foldText(one) === folded)
  return !/^(?:non|no|n|0|faux|false|aucune?s?|neant|sans(?: objet)?|public|normal|-|\/)$/.test(folded)
}

const isField = (name: string, fields: Fields): name is FieldName => Object.hasOwn(fields, name)

/** The same, for what reads the cells of a row. */
export const cellsOf = (reader: FieldReader, fields: Fields): Cells => ({
  key: () => '',
  get: (_, name) => (isField(name, fields) ? reader.get(name) : null),
  says: (_, name) => isField(name, fields) && reader.says(name),
})
