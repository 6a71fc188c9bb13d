/** The mark under which the lines of a mail go on (RFC 3676), where the parser does not see it. */
const ownMark = 'requis-flowed'

const flowed = /\bformat\s{0,4}=\s{0,4}"?(?:requis-)?flowed/i

/** The header of a part, its mark hidden: the parser would join the lines of a quotation with their `>` in the middle. */
export const hideFlow = (header: string): string => header.replace(/(\bformat\s{0,4}=\s{0,4}"?)flowed/i, `$1${ownMark}`)

export const isFlowed = (header: string): boolean => flowed.test(header)

export const dropsSpace = (header: string): boolean => /\bdelsp\s{0,4}=\s{0,4}"?yes/i.test(header)

type Line = { readonly depth: number; readonly text: string }
type Joined = { readonly depth: number; readonly parts: string[] }

/** Joins the lines that a program of mail had cut. A quotation stays one, under its own mark. */
export const joinFlow = (text: string, isSpaceDropped: boolean): string => {
  const joined: Joined[] = []
  let isOpen = false
  for (const { depth, text: said } of text.split(/\r?\n/).map(lineOf)) {
    const goesOn = said.endsWith(' ') && said !== '-- '
    const part = goesOn && isSpaceDropped ? said.slice(0, -1) : said
    const last = joined.at(-1)
    if (isOpen && last?.depth === depth) last.parts.push(part)
    else joined.push({ depth, parts: [part] })
    isOpen = goesOn
  }
  return joined.map(({ depth, parts }) => `${depth === 0 ? '' : `${'>'.repeat(depth)} `}${parts.join('')}`).join('\n')
}

const lineOf = (line: string): Line => {
  const depth = /^>{0,40}/.exec(line)?.[0].length ?? 0
  const said = line.slice(depth)
  return { depth, text: said.startsWith(' ') ? said.slice(1) : said }
}
