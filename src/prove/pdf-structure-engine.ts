import { inflateSync } from 'node:zlib'
import { spokenMarkPattern } from '../language/marks/spoken-mark.ts'
import { barrier } from './fold-words.ts'
import { keyAlarms } from './pdf/keys.ts'
import { excusedIn, ownStreams } from './pdf/own-streams.ts'
import { fontAlarms } from './pdf-font-use.ts'
import { withoutOperands } from './pdf-operands.ts'
import { pictureAlarms } from './pdf-picture-use.ts'
import { tokensOf } from './pdf-tokens.ts'
import type { Engine, EngineReport } from './read-copy.ts'

/** Reads the bytes themselves: what no viewer shows is still there for whoever looks. */
export const structureEngine: Engine = { name: 'bytes', read: async (bytes) => readStructure(bytes) }

const readStructure = (bytes: Uint8Array): EngineReport => {
  const source = Buffer.from(bytes).toString('latin1')
  if (!source.startsWith('%PDF-')) throw new Error('not-a-pdf')
  const { syntax: whole, streams } = splitStreams(source)
  const syntax = whole.replace(spokenMarks, ' ')
  const { names, strings } = tokensOf(syntax.replace(standardNames, ' '))
  const opened = streams.map(openStream)
  const own = ownStreams(streams.map(({ dict }, at) => ({ dict, body: opened[at] ?? null })))
  const readable = opened.flatMap((stream, at) => (stream === null || own.ranks.has(at) ? [] : [stream]))
  const pictures = pictureAlarms(streams.map(({ dict }, at) => ({ dict, body: opened[at] ?? null })))
  return {
    readings: [
      { where: 'strings', text: strings.join('\n') },
      { where: 'comments', text: commentsOf(syntax) },
      ...own.metadata.map(({ title, producer }) => ({ where: 'metadata', text: `${title}\n${producer}` })),
      // Without zero bytes, the Latin letters of UTF-16 stand as in Latin-1.
      ...readable
        .filter((stream) => !isNumbering(stream))
        .map((stream) => ({ where: 'stream', text: wordsOfBytes(stream) })),
    ],
    alarms: [
      ...structureAlarms(source, syntax, { names, excused: excusedIn(names, own) }),
      ...pictures,
      ...(opened.includes(null) ? ['unreadable-stream'] : []),
    ],
  }
}

type Split = { readonly syntax: string; readonly streams: readonly { readonly dict: string; readonly body: string }[] }

const splitStreams = (source: string): Split => {
  const syntax: string[] = []
  const streams: { readonly dict: string; readonly body: string }[] = []
  let from = 0
  for (;;) {
    const start = source.indexOf('stream', from)
    const end = start === -1 ? -1 : source.indexOf('endstream', start + 6)
    if (end === -1) return { syntax: [...syntax, source.slice(from)].join(' '), streams }
    const dict = source.slice(Math.max(from, source.lastIndexOf('obj', start)), start)
    syntax.push(source.slice(from, start))
    streams.push({ dict, body: source.slice(start + 6, end).replace(/^\r?\n/, '') })
    from = end + 9
  }
}

const largestStream = 256 * 1024 * 1024

const openStream = ({ dict, body }: { readonly dict: string; readonly body: string }): Buffer | null => {
  const bytes = Buffer.from(body, 'latin1')
  if (!dict.includes('/Filter')) return bytes
  if (!/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/.test(dict)) return null
  try {
    return inflateSync(bytes, { maxOutputLength: largestStream })
  } catch {
    return null
  }
}

/** What a screen reader says of our marks, and nothing else that is to be said in place of what is shown. */
const spokenMarks = new RegExp(`/ActualText\\s{0,4}\\((?:${spokenMarkPattern})\\)`, 'g')

/** Every font names its set of characters (ISO 32000, 9.7.3), every file its colours: no one's words there. */
const standardNames =
  /\/(?:(?:Registry|Ordering)\s{0,4}\((?:Adobe|Identity|UCS)|(?:OutputConditionIdentifier|Info)\s{0,4}\(sRGB)\)/g

/**
 * Runs of at least six letters, digits and separators: chance makes shorter ones in any compressed table. The numbers of
 * drawing operators go, and all short numbers: the rest of coordinates and codes.
 */
const wordsOfBytes = (bytes: Buffer): string =>
  withoutOperands(
    (
      bytes
        .toString('latin1')
        .replaceAll('\0', '')
        .match(isFont(bytes) ? /[\w\u00c0-\u00ff]{6,}/g : /[\w\u00c0-\u00ff@.,' -]{6,}/g) ?? []
    ).join('\n'),
  )
    .replace(/(?<![\w.])[-\d.]{1,7}(?![\w.])/g, barrier)
    .replace(programWords, barrier)

/**
 * The numbers from 0 on, two bytes each: a map that leads each letter of a font to itself (ISO 32000, 9.7.4.2). It says
 * nothing, and read as letters it spells « 0123456789 », a telephone, and the alphabet.
 */
const isNumbering = (bytes: Buffer): boolean => {
  for (let at = 0; at + 1 < bytes.length; at += 2) if (bytes.readUInt16BE(at) !== at / 2) return false
  return bytes.length % 2 === 0
}

/** The outlines of letters are numbers: between two separators, three of them make a « Léa » by chance. */
const isFont = (bytes: Buffer): boolean => /^(?:\0\x01\0\0|OTTO|true|\x01\0\x04)/.test(bytes.toString('latin1', 0, 4))

/**
 * Words of the small program in every table of characters (ISO 32000, 9.10.3), names of the tables of every TrueType
 * font, operators of marked content: no one's words.
 */
const programWords =
  /\b(?:prep|cvt|fpgm|gasp|glyf|loca|head|hhea|hmtx|maxp|cmap|name|post|vhea|vmtx|kern|GDEF|GPOS|GSUB|BDC|BMC|EMC|MCID|Artifact|CIDInit|ProcSet|findresource|begin|end|dict|def|pop|Identity|UCS|begincmap|CIDSystemInfo|Registry|Adobe|Ordering|Supplement|CMapName|CMapType|begincodespacerange|endcodespacerange|beginbfchar|endbfchar|beginbfrange|endbfrange|endcmap|currentdict|CMap|defineresource)\b/g

const commentsOf = (syntax: string): string =>
  (syntax.match(/%[^\r\n]{1,1000}/g) ?? []).filter((comment) => !/^%(?:PDF-\d\.\d|%EOF)/.test(comment)).join('\n')

const structureAlarms = (
  source: string,
  syntax: string,
  { names, excused }: { readonly names: readonly string[]; readonly excused: ReadonlySet<string> },
): readonly string[] => {
  return [
    ...keyAlarms(names, excused),
    ...(source.split('%%EOF').length === 2 ? [] : ['several-revisions']),
    ...(/%%EOF\s*$/.test(source) ? [] : ['bytes-after-end']),
    ...(hasOrphans(syntax) ? ['unreachable-object'] : []),
    ...fontAlarms(source),
  ]
}

/** An object that nothing points at: pdf-lib writes those of a page it dropped. */
const hasOrphans = (syntax: string): boolean => {
  const pointed = new Set([...syntax.matchAll(/(\d{1,10}) \d{1,5} R/g)].map((match) => match[1]))
  return [...syntax.matchAll(/(\d{1,10}) \d{1,5} obj/g)].some((match) => !pointed.has(match[1]))
}
