import { decodeWords } from 'postal-mime'
import { dropsSpace, hideFlow, isFlowed } from './eml-flow.ts'

/** Headers of a part that only say how it is written. */
const wordless =
  /^(?:content-transfer-encoding|mime-version|content-length|content-language|content-type: ?(?:text\/(?:plain|html)|multipart\/\w{1,20});? ?(?:charset="?[\w-]{1,30}"?)?)/i

/**
 * The source of a mail as its lines are: `head` are the headers of the mail, `headers` those of all its parts, `parts`
 * the same part by part.
 */
export type MailSource = {
  readonly text: string
  readonly head: readonly string[]
  readonly headers: readonly string[]
  readonly parts: readonly (readonly string[])[]
  readonly outside: readonly string[]
}

type Where = 'headers' | 'outside' | 'body' | 'head'

/** Walks the lines of a mail. `text` is the mail for the parser: how its lines flow is left to us. */
export const readSource = (source: string): MailSource => {
  const boundaries = boundariesOf(source)
  const lines: string[] = []
  const found: Record<Exclude<Where, 'body'>, string[]> = { head: [], headers: [], outside: [] }
  const starts: number[] = []
  let where: Where = 'head'
  for (const line of linesOf(source)) {
    const said = line.replace(/\r?\n$/, '')
    const mark: 'headers' | 'outside' | null = where === 'head' ? null : markOf(said, boundaries)
    const isHeader = mark === null && (where === 'head' || where === 'headers')
    if (mark === 'headers') starts.push(found.headers.length)
    if (mark !== null) where = mark
    else if (isHeader && said === '') where = where === 'head' && found.head.some(isSeveral) ? 'outside' : 'body'
    else if (isHeader) addFolded(where === 'head' ? found.head : found.headers, said)
    else if (where === 'outside' && said.trim() !== '') found.outside.push(said)
    lines.push(isHeader ? hideFlow(line) : line)
  }
  const parts = starts.map((start, at) => found.headers.slice(start, starts[at + 1]))
  return { text: lines.join(''), ...found, parts }
}

/** What a mail holds outside of its parts' contents: headers of parts, and words before the first and after the last. */
export const hiddenOfSource = ({ headers, outside }: MailSource): readonly string[] => {
  const told = headers.filter((line) => !wordless.test(line))
  return [told, outside].map((lines) => lines.map(decodeHeader).join('\n'))
}

/** True when something was lost: the mark of the last part is missing, or what would tell the parts apart. */
export const isCutShort = ({ text, head, headers }: MailSource): boolean => {
  const own = head.filter(isSeveral).flatMap((line) => [...boundariesOf(line)])
  return (
    [...head, ...headers].some((line) => isSeveral(line) && boundariesOf(line).size === 0) ||
    own.some((boundary) => !text.includes(`--${boundary}--`))
  )
}

const isSeveral = (line: string): boolean => /^content-type:\s{0,9}multipart\//i.test(line)

/** How the lines of the body flow, by the headers of the mail and its parts. */
export const flowOf = ({ head, headers }: MailSource): { readonly isFlowed: boolean; readonly dropsSpace: boolean } => {
  const flowing = [...head, ...headers].filter(isFlowed)
  return { isFlowed: flowing.length > 0, dropsSpace: flowing.some(dropsSpace) }
}

const boundariesOf = (source: string): ReadonlySet<string> =>
  new Set(
    [...source.matchAll(/\bboundary\s{0,4}=\s{0,4}(?:"([^"\r\n]{1,100})"|([^\s;"]{1,100}))/gi)].map(
      (found) => found[1] ?? found[2] ?? '',
    ),
  )

const markOf = (line: string, boundaries: ReadonlySet<string>): 'headers' | 'outside' | null => {
  if (!line.startsWith('--')) return null
  const mark = line.slice(2).trimEnd()
  if (boundaries.has(mark)) return 'headers'
  return mark.endsWith('--') && boundaries.has(mark.slice(0, -2)) ? 'outside' : null
}

/** The lines with their ends. */
function* linesOf(source: string): Generator<string> {
  let from = 0
  while (from < source.length) {
    const end = source.indexOf('\n', from)
    const to = end < 0 ? source.length : end + 1
    yield source.slice(from, to)
    from = to
  }
}

const addFolded = (headers: string[], line: string): void => {
  const last = headers.at(-1)
  if (/^[ \t]/.test(line) && last !== undefined) headers[headers.length - 1] = `${last} ${line.trim()}`
  else headers.push(line)
}

const decodeHeader = (line: string): string => decodeWords(Buffer.from(line, 'latin1').toString('utf8')).trim()

export type CharsetOf = (filename: string) => string | null

/** The charset of the text that a mail holds under a name; null where two parts of that name say two things. */
export const charsetsIn = ({ parts }: MailSource): CharsetOf => {
  const heads = parts.map((lines) => lines.map(decodeHeader).join('\n'))
  return (filename) => {
    const said = heads.filter((head) => head.includes(filename)).map(saidIn)
    const [first] = said
    return first !== undefined && said.every((charset) => charset === first) ? first : null
  }
}

const saidIn = (head: string): string | undefined =>
  /^content-type:[^\n]{0,400}?\bcharset\s{0,4}=\s{0,4}"?([\w.:-]{1,40})/im.exec(head)?.[1]?.toLowerCase()
