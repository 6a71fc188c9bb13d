import { parse } from 'csv-parse/sync'
import { isStandardWord } from '../../model/standard-words.ts'
import { barrier } from '../fold-words.ts'
import type { Engine } from '../read-copy.ts'
import { fhirStrings } from './fhir-strings.ts'

const apart = ` ${barrier} `

/** Parses the table again, with another reader than the one that wrote it. */
export const csvEngine: Engine = {
  name: 'csv',
  read: async (bytes) => {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const rows: unknown = parse(text, { delimiter: delimiterOf(text), bom: true, relax_column_count: true })
    const { values } = stringsIn(rows)
    const raw = text.replace(/["\r\n;,\t|]/g, apart)
    return {
      readings: [
        { where: 'values', text: values.join(apart) },
        { where: 'bytes', text: raw },
      ],
      alarms: values.some(isRun) ? ['formula'] : [],
    }
  },
}

/** A spreadsheet runs such a cell (CWE-1236); a signed number is none. */
const isRun = (value: string): boolean =>
  /^\s{0,40}[=@＝＠+\-＋－]/.test(value) && !/^\s{0,40}[+-][\d\s.,()/-]{1,40}%?$/.test(value)

/** The separator that stands most often outside quotes on the first line. */
const delimiterOf = (text: string): string => {
  const [line = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1)
  const counts = [';', ',', '\t', '|'].map((sign) => ({ sign, count: line.split(sign).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign
}

/** Parses the tree again; a key counts once, however often it comes back, since its name was judged once. */
export const jsonEngine: Engine = {
  name: 'json',
  read: async (bytes) => {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const root: unknown = JSON.parse(text)
    const isFhir = typeof root === 'object' && root !== null && 'resourceType' in root
    const { values, keys } = isFhir ? fhirStrings(root) : stringsIn(root)
    const judged = isFhir ? keys.filter((key) => !isStandardWord(key)) : keys
    // Numbers are looked for as they are written: parsing would round a long identifier.
    const numbers = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, ' ').match(/-?\d[\d.eE+-]*/g) ?? []
    return {
      readings: [
        { where: 'values', text: [...values, ...numbers].join(apart) },
        { where: 'keys', text: [...new Set(judged)].join(apart) },
      ],
      alarms: [],
    }
  },
}

type Strings = { readonly values: readonly string[]; readonly keys: readonly string[] }

const stringsIn = (root: unknown): Strings => {
  const values: string[] = []
  const keys: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node === 'string') values.push(node)
    else if (Array.isArray(node)) for (const item of node) visit(item)
    else if (typeof node === 'object' && node !== null) {
      for (const [key, value] of Object.entries(node)) {
        keys.push(key)
        visit(value)
      }
    }
  }
  visit(root)
  return { values, keys }
}
