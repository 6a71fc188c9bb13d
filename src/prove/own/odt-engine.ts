import type { Engine } from '../read-copy.ts'
import { type Grammar, officeReport, readPackage, type Wording } from './grammar.ts'
import { manifestGrammar, mimetypeOf, openDocument } from './open-document.ts'

/** Opens a text of OpenDocument by its bytes: known parts and elements alone, nothing hidden, no properties, no link. */
export const odtEngine: Engine = {
  name: 'odt',
  read: async (bytes) => officeReport(readPackage(bytes, grammars, [mimetypeOf('text')]), 'content.xml', wording),
}

const wording: Wording = {
  isWords: (element) => /^text:(?:p|h|span)$/.test(element),
  opens: {
    'text:tab': () => '\t',
    'text:line-break': () => '\n',
    'text:s': (attribute) => ' '.repeat(Math.min(1000, Number(attribute('text:c')))),
  },
  closes: { 'text:p': '\n', 'text:h': '\n', 'table:table-cell': '\t' },
}

const number = /^\d{1,3}$/
const length = /^-?\d{1,2}(?:\.\d)?(?:cm|pt)$/

const grammars: readonly Grammar[] = [
  {
    part: /^content\.xml$/,
    elements: new Set([
      ...['office:document-content', 'office:automatic-styles', 'office:body', 'office:text', 'style:style'],
      ...['style:text-properties', 'style:table-cell-properties', 'style:list-level-properties'],
      ...['style:list-level-label-alignment', 'text:list-style', 'text:list-level-style-bullet'],
      ...['text:list-level-style-number', 'text:p', 'text:h', 'text:span', 'text:list', 'text:list-item'],
      ...['text:tab', 'text:line-break', 'text:s', 'table:table', 'table:table-column', 'table:table-header-rows'],
      ...['table:table-row', 'table:table-cell', 'table:covered-table-cell'],
    ]),
    attributes: {
      ...openDocument,
      'style:name': /^(?:M|I|C|L1|L2)$/,
      'style:family': /^(?:text|table-cell)$/,
      'fo:background-color': /^#d9d9d9$/,
      'fo:font-style': /^italic$/,
      'fo:border': /^0\.5pt solid #808080$/,
      ...{ 'fo:padding': length, 'fo:text-indent': length, 'fo:margin-left': length },
      ...{ 'text:level': /^1$/, 'text:bullet-char': /^•$/, 'style:num-format': /^$/ },
      'text:list-level-position-and-space-mode': /^label-alignment$/,
      'text:label-followed-by': /^listtab$/,
      'text:style-name': /^(?:M|I|L1|L2|Standard|Heading_20_[1-9])$/,
      ...{ 'text:outline-level': /^[1-9]$/, 'text:c': /^\d{1,9}$/ },
      'table:style-name': /^C$/,
      'office:value-type': /^string$/,
      'table:number-columns-repeated': number,
      'table:number-columns-spanned': number,
      'table:number-rows-spanned': /^\d{1,5}$/,
    },
  },
  {
    part: /^styles\.xml$/,
    elements: new Set([
      ...['office:document-styles', 'office:styles', 'office:automatic-styles', 'office:master-styles', 'style:style'],
      ...['style:paragraph-properties', 'style:text-properties', 'style:page-layout', 'style:page-layout-properties'],
      'style:master-page',
    ]),
    attributes: {
      ...openDocument,
      'style:name': /^(?:Standard|Heading_20_[1-9]|pm1)$/,
      'style:display-name': /^Heading [1-9]$/,
      'style:family': /^paragraph$/,
      'style:parent-style-name': /^Standard$/,
      'style:default-outline-level': /^[1-9]$/,
      'style:page-layout-name': /^pm1$/,
      ...{ 'fo:margin-bottom': length, 'fo:margin-top': length, 'fo:margin': length, 'fo:font-size': length },
      ...{ 'fo:page-width': length, 'fo:page-height': length, 'fo:keep-with-next': /^always$/ },
      ...{ 'fo:font-weight': /^bold$/, 'fo:language': /^fr$/, 'fo:country': /^FR$/ },
    },
  },
  manifestGrammar('text'),
]
