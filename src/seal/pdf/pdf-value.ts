import { refuse } from '../asn1/der.ts'

/** A value of a PDF (ISO 32000-1 7.3), as far as the verifier needs it: strings are passed over. */
export type PdfValue =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'reference'; readonly to: number }
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | PdfDictionary
  | { readonly kind: 'plain' }

export type PdfDictionary = { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, PdfValue> }

/** A value, and the place after it. */
export type Read<Value> = { readonly value: Value; readonly next: number }

/** The text of a PDF, one character a byte; `spend` hears of each look at it, with the number of bytes looked at. */
export type PdfText = { readonly text: string; readonly spend: (bytes: number) => void }

/** What matches here, and nothing farther; null when nothing does. Each pattern is sticky and never looks at a byte twice. */
export const matchAt = ({ text, spend }: PdfText, pattern: RegExp, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  spend(match === null ? 1 : match[0].length)
  return match
}

/** Dictionaries in arrays in dictionaries. By hand: the bordereau has 5. */
const deepest = 32

/** One value in the only form that Requis writes: no comment, no tab, no name disguised, no key twice. Throws on any other. */
export const readValue = (source: PdfText, at: number, depth = 0): Read<PdfValue> => {
  if (depth > deepest) return refuse()
  switch (source.text[at]) {
    case '/':
      return readName(source, at)
    case '[':
      return readArray(source, at, depth)
    case '(':
      return readString(source, at)
    case '<':
      return source.text[at + 1] === '<' ? readDictionary(source, at, depth) : readPlain(source, hexString, at)
    default:
      return readReference(source, at) ?? readNumber(source, at) ?? readPlain(source, keyword, at)
  }
}

const white = /[\n ]*/y

/** The place after blanks, if there are any. */
export const skipWhite = (source: PdfText, at: number): number => at + (matchAt(source, white, at)?.[0].length ?? 0)

const namePattern = /\/[^\0\t\n\f\r ()<>[\]{}/%]+/y

const readName = (source: PdfText, at: number): Read<Extract<PdfValue, { readonly kind: 'name' }>> => {
  const [found] = matchAt(source, namePattern, at) ?? refuse()
  const name = found.slice(1).replaceAll(/#(..)?/g, (_, code: string | undefined) => readEscape(code ?? ''))
  return { value: { kind: 'name', name }, next: at + found.length }
}

/** ISO 32000-1 7.3.5: #53 says S, and only a disguise writes it so: what needs no escape has none in our PDFs. */
const readEscape = (code: string): string => {
  const character = String.fromCharCode(/^[0-9A-Fa-f]{2}$/.test(code) ? Number.parseInt(code, 16) : refuse())
  return /[!-~]/.test(character) && !/[#()<>[\]{}/%]/.test(character) ? refuse() : character
}

const readArray = (source: PdfText, at: number, depth: number): Read<PdfValue> => {
  const items: PdfValue[] = []
  let next = skipWhite(source, at + 1)
  while (source.text[next] !== ']') {
    const item = readValue(source, next, depth + 1)
    items.push(item.value)
    next = skipWhite(source, item.next)
  }
  return { value: { kind: 'array', items }, next: next + 1 }
}

/** Exported for the trailer, which is one. */
export const readDictionary = (source: PdfText, at: number, depth = 0): Read<PdfDictionary> => {
  if (!source.text.startsWith('<<', at)) return refuse()
  const entries = new Map<string, PdfValue>()
  let next = skipWhite(source, at + 2)
  while (!source.text.startsWith('>>', next)) {
    const key = readName(source, next)
    const item = readValue(source, skipWhite(source, key.next), depth + 1)
    if (entries.has(key.value.name)) return refuse()
    entries.set(key.value.name, item.value)
    next = skipWhite(source, item.next)
  }
  return { value: { kind: 'dictionary', entries }, next: next + 2 }
}

const plain = { kind: 'plain' } as const

const hexString = /<[0-9A-Fa-f]*>/y
const keyword = /true|false|null/y

const readPlain = (source: PdfText, pattern: RegExp, at: number): Read<PdfValue> => ({
  value: plain,
  next: at + (matchAt(source, pattern, at) ?? refuse())[0].length,
})

const stringPart = /[()]|[^()\\]+|\\[\s\S]/y

/** A string in brackets, which may hold others (ISO 32000-1 7.3.4.2). */
const readString = (source: PdfText, at: number): Read<PdfValue> => {
  let open = 0
  let next = at
  do {
    const [part] = matchAt(source, stringPart, next) ?? refuse()
    open += part === '(' ? 1 : part === ')' ? -1 : 0
    next += part.length
  } while (open > 0)
  return { value: plain, next }
}

const reference = /(\d{1,8}) 0 R(?![A-Za-z])/y

const readReference = (source: PdfText, at: number): Read<PdfValue> | null => {
  const match = matchAt(source, reference, at)
  return match === null ? null : { value: { kind: 'reference', to: Number(match[1]) }, next: at + match[0].length }
}

const numeral = /[+-]?(?:\d{1,20}(?:\.\d{0,20})?|\.\d{1,20})/y

const readNumber = (source: PdfText, at: number): Read<PdfValue> | null => {
  const match = matchAt(source, numeral, at)
  return match === null ? null : { value: { kind: 'number', number: Number(match[0]) }, next: at + match[0].length }
}

/** Every name in a value, keys first. */
export const namesIn = (value: PdfValue): readonly string[] => {
  switch (value.kind) {
    case 'name':
      return [value.name]
    case 'array':
      return value.items.flatMap(namesIn)
    case 'dictionary':
      return [...value.entries].flatMap(([key, item]) => [key, ...namesIn(item)])
    default:
      return []
  }
}
