import { barrier } from '../fold-words.ts'
import type { Engine, EngineReport } from '../read-copy.ts'

const apart = ` ${barrier} `

/** Reads a rich text by its control words: the head is known by heart, and no word after it hides, links or embeds anything. */
export const rtfEngine: Engine = {
  name: 'rtf',
  read: async (bytes) => {
    if (bytes.some((unit) => unit !== 10 && (unit < 32 || unit > 126))) throw new SyntaxError('ascii')
    const text = new TextDecoder().decode(bytes)
    if (!text.startsWith(head) || !text.endsWith('}\n')) throw new SyntaxError('head')
    return report(text.slice(head.length, -2))
  },
}

const head = String.raw`{\rtf1\ansi\ansicpg1252\uc1\deff0\deflang1036{\fonttbl{\f0\fswiss Calibri;}}{\colortbl;\red217\green217\blue217;}
{\*\listtable{\list\listtemplateid1\listsimple1{\listlevel\levelnfc23\leveljc0\levelfollow0\levelstartat1{\leveltext\'01\u8226 ?;}{\levelnumbers;}\fi-360\li360}\listid1}{\list\listtemplateid2\listsimple1{\listlevel\levelnfc255\leveljc0\levelfollow0\levelstartat1{\leveltext\'00;}{\levelnumbers;}\fi-360\li360}\listid2}}
{\*\listoverridetable{\listoverride\listid1\listoverridecount0\ls1}{\listoverride\listid2\listoverridecount0\ls2}}
\paperw11906\paperh16838\margl1134\margr1134\margt1134\margb1134
`

/** Words of looks, with the numbers that they may bear. */
const looks: Readonly<Record<string, RegExp>> = {
  ...{ pard: /^$/, plain: /^$/, sa: /^120$/, f: /^0$/, fs: /^(?:22|24|26|28|32)$/, b: /^$/, i: /^$/ },
  ...{ outlinelevel: /^[0-8]$/, ls: /^[12]$/, ilvl: /^0$/, fi: /^-360$/, li: /^360$/, chcbpat: /^1$/ },
  ...{ trowd: /^$/, trgaph: /^70$/, trhdr: /^$/, cellx: /^\d{1,4}$/, intbl: /^$/, brdrs: /^$/, brdrw: /^10$/ },
  ...{ clbrdrt: /^$/, clbrdrl: /^$/, clbrdrb: /^$/, clbrdrr: /^$/ },
}

const signs: Readonly<Record<string, string>> = { par: '\n', line: '\n', tab: '\t', cell: '\t', row: '\n' }

const token = /\\([a-z]{1,32})(-?\d{1,6})? ?|\\([\\{}])|([{}])|([^\\{}]+)/y

const report = (body: string): EngineReport => {
  const written: string[] = []
  const strange: string[] = []
  const alarms = new Set<string>()
  let depth = 0
  token.lastIndex = 0
  while (token.lastIndex < body.length) {
    const found = token.exec(body)
    if (found === null) throw new SyntaxError('token')
    const [, word, number = '', escaped, brace, text] = found
    if (brace !== undefined) depth += brace === '{' ? 1 : -1
    if (depth < 0 || depth > 1) throw new SyntaxError('depth')
    if (escaped !== undefined) written.push(escaped)
    if (text !== undefined) written.push(text.replaceAll('\n', ''))
    if (word === undefined) continue
    if (word === 'u') {
      written.push(String.fromCharCode(Number(number) & 0xffff))
      // The sign for programs that know no Unicode.
      if (body[token.lastIndex] !== '?') throw new SyntaxError('fallback')
      token.lastIndex += 1
    } else if (signs[word] !== undefined && number === '') written.push(signs[word])
    else if (looks[word]?.test(number) !== true) {
      alarms.add('control-word')
      strange.push(`${word} ${number}`)
    }
  }
  if (depth !== 0) throw new SyntaxError('depth')
  return {
    readings: [
      { where: 'values', text: written.join('') },
      { where: 'parts', text: strange.join(apart) },
    ],
    alarms: [...alarms],
  }
}
