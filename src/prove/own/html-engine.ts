import { barrier } from '../fold-words.ts'
import type { Engine } from '../read-copy.ts'
import { tokenizeXml } from '../xml-tokens.ts'
import { strangersIn, type Wording, wordsIn } from './grammar.ts'

const apart = ` ${barrier} `
const doctype = '<!DOCTYPE html>\n'
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Reads a page by its tokens: known elements alone, one known style sheet, no script, no address. */
export const htmlEngine: Engine = {
  name: 'html',
  read: async (bytes) => {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (!text.startsWith(doctype)) throw new SyntaxError('doctype')
    const tokens = tokenizeXml(new TextEncoder().encode(declaration + text.slice(doctype.length)))
    const strange: string[] = []
    const alarms = new Set(strangersIn(tokens, grammar, strange))
    const body = wordsIn(tokens, wording)
    const beside = body.elsewhere.filter((words) => words !== look)
    // The title is the number of the piece.
    if (beside.length > 1 || beside.some((words) => !/^P\d{2,6}(?:-\d{1,6}){0,9}$/.test(words)))
      alarms.add('text-beside')
    return {
      readings: [
        { where: 'values', text: body.text },
        { where: 'parts', text: [...strange, ...beside].join(apart) },
      ],
      alarms: [...alarms],
    }
  },
}

const look =
  'p,li,td,th,h1,h2,h3,h4,h5,h6{white-space:pre-wrap}table{border-collapse:collapse}td,th{border:1px solid gray;padding:3px;text-align:left}mark{background:silver}.s{list-style:none}'

const blocks = ['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']

const wording: Wording = {
  isWords: (element) => blocks.includes(element) || element === 'mark' || element === 'i',
  opens: { br: () => '\n' },
  closes: Object.fromEntries(blocks.map((name) => [name, '\n'])),
}

const grammar = {
  elements: new Set([
    ...blocks,
    ...['html', 'head', 'meta', 'title', 'style', 'body', 'ul', 'table', 'tr'],
    'mark',
    'i',
    'br',
  ]),
  attributes: {
    ...{ 'html lang': /^fr$/, 'meta charset': /^utf-8$/, 'li class': /^s$/ },
    ...{ colspan: /^\d{1,3}$/, rowspan: /^\d{1,5}$/ },
  },
}
