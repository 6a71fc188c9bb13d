import { barrier } from '../fold-words.ts'
import type { EngineReport } from '../read-copy.ts'
import { readStoredZip } from '../stored-zip.ts'
import { tokenizeXml, type XmlToken } from '../xml-tokens.ts'

/**
 * What one kind of part may hold: elements, and for each attribute (`element attribute` or, on any element, `attribute`) the
 * values that say nothing.
 */
export type Grammar = {
  readonly part: RegExp
  readonly elements: ReadonlySet<string>
  readonly attributes: Readonly<Record<string, RegExp>>
}

/** A part that holds no XML: its bytes are known. */
export type Fixed = { readonly part: string; readonly text: string }

export type PackageRead = {
  /** The tokens of each part, by its name. */
  readonly tokens: ReadonlyMap<string, readonly XmlToken[]>
  readonly alarms: readonly string[]
  /** Values of attributes that no copy of ours bears, and names of parts. */
  readonly strange: readonly string[]
}

/** Opens a package by its bytes, part by part: only known parts, known elements, known values of attributes. */
export const readPackage = (bytes: Uint8Array, grammars: readonly Grammar[], fixed: readonly Fixed[]): PackageRead => {
  const { entries, alarms } = readStoredZip(bytes)
  const found = new Set(alarms)
  const strange: string[] = []
  const tokens = new Map<string, readonly XmlToken[]>()
  for (const entry of entries) {
    const known = fixed.find(({ part }) => part === entry.name)
    if (known !== undefined) {
      if (new TextDecoder().decode(entry.bytes) !== known.text) found.add('part')
      continue
    }
    const grammar = grammars.find(({ part }) => part.test(entry.name))
    const read = tokenizeXml(entry.bytes)
    tokens.set(entry.name, read)
    if (grammar === undefined) {
      found.add('part')
      strange.push(entry.name)
    }
    for (const alarm of strangersIn(read, grammar ?? nothingAllowed, strange)) found.add(alarm)
  }
  return { tokens, alarms: [...found], strange }
}

const nothingAllowed: Grammar = { part: /^$/, elements: new Set(), attributes: {} }

/** What a part may not hold; values of attributes that nobody knows go to `strange`. */
export const strangersIn = (
  tokens: readonly XmlToken[],
  { elements, attributes }: Omit<Grammar, 'part'>,
  strange: string[],
): ReadonlySet<string> => {
  const alarms = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'open') continue
    if (!elements.has(token.name)) alarms.add('element')
    for (const [name, value] of token.attributes) {
      const allowed = attributes[`${token.name} ${name}`] ?? attributes[name]
      if (allowed?.test(value) === true) continue
      alarms.add('attribute')
      strange.push(value)
    }
  }
  return alarms
}

/** How the text of a copy is read: the element whose text it is, and what elements stand for where they open and close. */
export type Wording = {
  readonly isWords: (element: string) => boolean
  readonly opens: Readonly<Record<string, (attribute: (name: string) => string) => string>>
  readonly closes: Readonly<Record<string, string>>
}

/** The text of a copy in order, and what is written outside the elements that bear it. */
export const wordsIn = (
  tokens: readonly XmlToken[],
  { isWords, opens, closes }: Wording,
): { readonly text: string; readonly elsewhere: readonly string[] } => {
  const open: string[] = []
  const elsewhere: string[] = []
  const written: string[] = []
  for (const token of tokens) {
    if (token.kind === 'open') {
      open.push(token.name)
      written.push(opens[token.name]?.((name) => new Map(token.attributes).get(name) ?? '') ?? '')
    } else if (token.kind === 'close') {
      open.pop()
      written.push(closes[token.name] ?? '')
    } else if (isWords(open.at(-1) ?? '')) written.push(token.text)
    else if (token.text.trim() !== '') elsewhere.push(token.text)
  }
  return { text: written.join(''), elsewhere }
}

const apart = ` ${barrier} `

/** What a text of an office suite says: its words in order, and what stands elsewhere in the package, where nothing should. */
export const officeReport = (
  { tokens, alarms, strange }: PackageRead,
  main: string,
  wording: Wording,
): EngineReport => {
  const body = wordsIn(tokens.get(main) ?? [], wording)
  const others = [...tokens].filter(([name]) => name !== main)
  const beside = others.flatMap(([, part]) => wordsIn(part, { ...wording, isWords: () => false }).elsewhere)
  const elsewhere = [...body.elsewhere, ...beside]
  return {
    readings: [
      { where: 'values', text: body.text },
      { where: 'parts', text: [...strange, ...elsewhere].join(apart) },
    ],
    alarms: elsewhere.length > 0 ? [...alarms, 'text-beside'] : alarms,
  }
}
