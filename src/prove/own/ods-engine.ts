import { barrier } from '../fold-words.ts'
import type { Engine, EngineReport } from '../read-copy.ts'
import type { XmlToken } from '../xml-tokens.ts'
import { type Grammar, type PackageRead, readPackage } from './grammar.ts'
import { manifestGrammar, mimetypeOf, openDocument } from './open-document.ts'

const apart = ` ${barrier} `

/** Opens a sheet of OpenDocument by its bytes: known parts and elements alone, no formula, nothing hidden. */
export const odsEngine: Engine = {
  name: 'ods',
  read: async (bytes) => sheetReport(readPackage(bytes, grammars, [mimetypeOf('spreadsheet')])),
}

const count = /^\d{1,7}$/

const grammars: readonly Grammar[] = [
  {
    part: /^content\.xml$/,
    elements: new Set([
      ...['office:document-content', 'office:body', 'office:spreadsheet', 'table:table', 'table:table-column'],
      ...['table:table-row', 'table:table-cell', 'text:p', 'text:s', 'text:tab'],
    ]),
    attributes: {
      ...openDocument,
      // The name of a sheet is read as a value.
      'table:name': /^/,
      'office:value-type': /^(?:string|float)$/,
      'office:value': /^-?[\d.]{1,32}(?:e[+-]?\d{1,3})?$/,
      ...{ 'table:number-columns-repeated': count, 'table:number-rows-repeated': count, 'text:c': count },
    },
  },
  manifestGrammar('spreadsheet'),
]

/** A number is told by its value; the words under it must say the same. */
const sheetReport = ({ tokens, alarms, strange }: PackageRead): EngineReport => {
  const values: string[] = []
  const elsewhere: string[] = []
  let number: string | null = null
  let isNumberOther = false
  let inside = ''
  for (const [name, part] of tokens) {
    for (const token of part) {
      if (token.kind === 'open') {
        inside = token.name
        const known = new Map(token.attributes)
        if (token.name === 'table:table') values.push(known.get('table:name') ?? '', apart)
        if (token.name === 'table:table-cell') number = known.get('office:value') ?? null
        values.push(blankOf(token, known))
      } else if (token.kind === 'close') {
        inside = token.name === 'text:s' || token.name === 'text:tab' ? 'text:p' : ''
        if (token.name === 'text:p') values.push('\n')
        if (token.name === 'table:table-cell') {
          isNumberOther ||= number !== null
          number = null
          values.push(apart)
        }
      } else if (inside === 'text:p' && name === 'content.xml') {
        isNumberOther ||= number !== null && number !== token.text
        number = null
        values.push(token.text)
      } else if (token.text.trim() !== '') elsewhere.push(token.text)
    }
  }
  const found = [...(elsewhere.length > 0 ? ['text-beside'] : []), ...(isNumberOther ? ['other-number'] : [])]
  return {
    readings: [
      { where: 'values', text: values.join('') },
      { where: 'parts', text: [...strange, ...elsewhere].join(apart) },
    ],
    alarms: [...alarms, ...found],
  }
}

const blankOf = ({ name }: Extract<XmlToken, { kind: 'open' }>, known: ReadonlyMap<string, string>): string => {
  if (name === 'text:s') return ' '.repeat(Math.min(1000, Number(known.get('text:c') ?? 1)))
  return name === 'text:tab' ? '\t' : ''
}
