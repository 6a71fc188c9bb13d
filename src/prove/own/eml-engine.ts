import { barrier } from '../fold-words.ts'
import type { Engine, EngineReport } from '../read-copy.ts'
import { asciiText, type MimePart, openPart, plainHeader, unquoted } from './mime.ts'

const apart = ` ${barrier} `

/** Decodes a mail: known headers alone, each once, no identifier, no path, nothing beside its text. */
export const emlEngine: Engine = {
  name: 'eml',
  read: async (bytes) => mailReport(openPart(asciiText(bytes))),
}

/** The headers of a mail, in the order and under the labels of its reading. */
const shown = { From: 'De', To: 'À', Cc: 'Cc', Date: 'Date', Subject: 'Objet' } as const

const fixed: Readonly<Record<string, string>> = {
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Transfer-Encoding': 'quoted-printable',
}

const mailReport = ({ head, body }: MimePart): EngineReport => {
  const alarms = new Set<string>()
  const headers = new Map<string, string>()
  for (const [name, value] of head) {
    if (headers.has(name)) alarms.add('header-twin')
    if (fixed[name] === undefined ? !Object.hasOwn(shown, name) : fixed[name] !== value) alarms.add('header')
    headers.set(name, value)
  }
  const strange = head.filter(([name]) => !Object.hasOwn(shown, name) && fixed[name] === undefined)
  const { lead, text } = undated(headers.get('Date') ?? '', unquoted(body))
  const lines = Object.entries(shown).flatMap(([name, label]) => {
    const value = headers.get(name)
    if (name === 'Date') return value === undefined ? [] : [lead ?? `${label} : ${dayOf(value)}`]
    return value === undefined || value === noSender ? [] : [`${label} : ${plainHeader(value)}`]
  })
  return {
    readings: [
      { where: 'values', text: [...lines, text].join('\n') },
      { where: 'parts', text: strange.flat().join(apart) },
    ],
    alarms: [...alarms],
  }
}

/** Of a mail that names no sender. */
const noSender = 'masque@masque.invalid'
const noDate = 'Thu, 01 Jan 1970 00:00:00 +0000'

/** A date that no header can hold stands above the body; it is read in its place among the headers. */
const undated = (date: string, text: string): { readonly lead: string | null; readonly text: string } => {
  if (date !== noDate) return { lead: null, text }
  const found = /^((?:\[[^\]\n]{1,60}\]\s+)*)(Date : [^\n]*)/.exec(text)
  return found === null
    ? { lead: '', text }
    : { lead: found[2] ?? '', text: (found[1] ?? '') + text.slice(found[0].length) }
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** As the mail was read: `10/03/2026 09:00`. */
const dayOf = (date: string): string => {
  const found = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}):00 ([+-]\d{4})$/.exec(date)
  const month = months.indexOf(found?.[2] ?? '') + 1
  if (found === null || month === 0) throw new SyntaxError('date')
  return `${found[1]}/${String(month).padStart(2, '0')}/${found[3]} ${found[4]}${found[5] === '+0000' ? ' UTC' : ''}`
}
