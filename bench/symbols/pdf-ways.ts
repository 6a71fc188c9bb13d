import { PDFDocument, StandardFonts } from 'pdf-lib'
import type { Held, Way } from './kind.ts'
import { byCode, byRank, byRankByte, composite, named, signLeft, signPage, simple, standard } from './pages.ts'

type Signs = Way['signs']

const wingdings: Signs = [
  ['\xa8', '☐◻□'],
  ['\x6f', '□☐'],
  ['\xfe', '☑'],
  ['\xfd', '☒'],
  ['\xfc', '✓✔'],
  ['\xfb', '✗✘'],
  ['\x6e', '■◼'],
  ['\x6c', '●⚫'],
  ['\xe8', '➔→'],
  ['\xe0', '→'],
  ['\xdf', '←'],
  ['\xe1', '↑'],
  ['\x81', '①➀'],
  ['\x8c', '❶➊'],
  ['\x82', '②➁'],
  ['\x8d', '❷➋'],
  ['\x28', '☎'],
  ['\x2a', '✉'],
  ['\x46', '☞'],
  ['\x45', '☜'],
  ['\x4a', '☺'],
  ['\x4c', '☹'],
  ['\x78', '☒⌧'],
  ['\x76', '❖'],
  ['\xab', '★'],
  ['\xa7', '▪•'],
  ['\x71', '❑'],
  ['\x72', '❒'],
  ['\xe2', '↓'],
  ['\xf0', '⇨⇒'],
]
const latin = ({ held }: Held): string => held
const pua = ({ held }: Held): string => String.fromCharCode(0xf000 + held.charCodeAt(0))

const pdf = (name: string, signs: Signs, build: Way['build']): Way => ({ name, extension: 'pdf', signs, build })

const embedded = (name: string, font: string, signs: Signs, tounicode: ((sign: Held) => string) | null): Way =>
  pdf(name, signs, (held) => signPage(held, simple(held, { name: font, tounicode }), byCode))

const numbered = (name: string, font: string, signs: Signs, tounicode: ((sign: Held) => string) | null): Way =>
  pdf(name, signs, (held) => signPage(held, composite(held, { name: font, tounicode }), byRank))

const zapf: Signs = [
  ['\x6f', '❏❑'],
  ['\x71', '❑'],
  ['\x34', '✔'],
  ['\x33', '✓'],
  ['\x38', '✘'],
  ['\x37', '✗'],
  ['\x6e', '■'],
  ['\x6c', '●'],
  ['\xac', '①'],
  ['\xad', '②'],
  ['\xb6', '❶'],
  ['\xb7', '❷'],
  ['\xd5', '→'],
  ['\xd4', '➔'],
  ['\x25', '☎'],
  ['\x2b', '☞'],
  ['\x48', '★'],
  ['\x75', '◆'],
  ['\x73', '▲'],
  ['\x74', '▼'],
]
const names: Signs = [
  ['a20', '✔'],
  ['a19', '✓'],
  ['a24', '✘'],
  ['a23', '✗'],
  ['a73', '■'],
  ['a71', '●'],
  ['a161', '→'],
  ['a120', '①'],
  ['a130', '❶'],
  ['a140', '➀①'],
  ['uni2713', '✓'],
  ['uni2717', '✗'],
]
const plainSigns: Signs = [
  '☐',
  '☑',
  '☒',
  '✓',
  '✗',
  '→',
  '←',
  '①',
  '②',
  '⑩',
  '⑳',
  '❶',
  '❷',
  '■',
  '□',
  '●',
  '○',
  '★',
  '☆',
  '▲',
  '▼',
  '►',
  '⇒',
  '⇐',
  '≥',
  '≤',
  '≠',
  '☎',
  '✉',
  '♀',
  '♂',
  '⚠',
  '◆',
  '◇',
].map((sign) => [sign, sign])

const awesome: Signs = [
  ['\uf14a', '☑'],
  ['\uf046', '☑'],
  ['\uf00c', '✓✔'],
  ['\uf00d', '✗✘✕✖'],
  ['\uf096', '☐□'],
  ['\uf0c8', '■☐□'],
  ['\uf111', '●'],
  ['\uf10c', '○'],
  ['\uf061', '→'],
  ['\uf060', '←'],
  ['\uf095', '☎✆'],
  ['\uf0e0', '✉'],
]
const wing2: Signs = [
  ['\x52', '☑'],
  ['\x54', '☒'],
  ['\x50', '✓'],
  ['\x4f', '✗'],
  ['\xa3', '□☐'],
  ['\xa2', '■'],
  ['\x6a', '①'],
  ['\x75', '❶'],
  ['\x6b', '②'],
  ['\x76', '❷'],
]
const wing3: Signs = [
  ['\x22', '→⭢'],
  ['\x21', '←⭠'],
  ['\x70', '▲'],
  ['\x71', '▼'],
  ['\x75', '▶'],
  ['\x74', '◀'],
]
const web: Signs = [
  ['\x61', '✔✓'],
  ['\x63', '□⬜☐'],
  ['\x67', '■⬛'],
  ['\x6e', '●⬤'],
  ['\x72', '✗✘❌☒⮾'],
  ['\x34', '▶⏵'],
]
const greek: Signs = [
  ['\xae', '→'],
  ['\xac', '←'],
  ['\xb3', '≥'],
  ['\xa3', '≤'],
  ['\xb9', '≠'],
  ['\xdf', '⇓'],
  ['\xde', '⇒'],
  ['\xdb', '⇔'],
  ['\xb7', '•'],
  ['\xa8', '♦'],
]

/** What no name and no table tell: the right sign, or said unread. */
const anonymous: Signs = [
  ['\x6f', '☐'],
  ['\xfe', '☑'],
  ['\x78', '☒'],
  ['\xfc', '✓'],
  ['\x6c', '■'],
  ['\xe0', '→'],
  ['\x6d', '●'],
  ['\x81', '①'],
]

const vector = (sign: Held, _index: number, y: number): string => {
  const [x, low, high] = [signLeft, y - 1, y + 8]
  const box = `0.7 w ${x} ${low} 9 9 re S`
  const lines = `0.7 w ${x} ${low} m ${x + 9} ${low} l S ${x + 9} ${low} m ${x + 9} ${high} l S ${x + 9} ${high} m ${x} ${high} l S ${x} ${high} m ${x} ${low} l S`
  const cross = `1 w ${x + 1} ${low + 1} m ${x + 8} ${high - 1} l S ${x + 1} ${high - 1} m ${x + 8} ${low + 1} l S`
  const tick = `1.2 w ${x + 1.5} ${low + 4} m ${x + 4} ${low + 1.5} l ${x + 8} ${high - 1} l S`
  const pen = `1 w ${x + 1} ${low + 3} m ${x + 2} ${low + 1} ${x + 4} ${low} ${x + 9} ${high + 2} c S`
  const drawn: Readonly<Record<string, string>> = {
    empty: box,
    cross: `${box} ${cross}`,
    tick: `${box} ${tick}`,
    lines,
    linesCross: `${lines} ${cross}`,
    beyond: `${box} 1 w ${x - 1.5} ${low - 1.5} m ${x + 10.5} ${high + 1.5} l S ${x - 1.5} ${high + 1.5} m ${x + 10.5} ${low - 1.5} l S`,
    onePath: `${box} 1 w ${x + 1} ${low + 1} m ${x + 8} ${high - 1} l ${x + 1} ${high - 1} m ${x + 8} ${low + 1} l S`,
    filled: `${box} ${x + 2} ${low + 2} 5 5 re f`,
    white: `1 g 0 G 0.7 w ${x} ${low} 9 9 re B 0 g`,
    whiteCross: `1 g ${x} ${low} 9 9 re B 0 g ${cross}`,
    pen: `${box} ${pen}`,
    scribble: `${box} 1 w ${x + 1} ${low + 4} m ${x + 3} ${low + 7} l ${x + 4} ${low + 2} l ${x + 6} ${low + 7} l ${x + 8} ${low + 3} l S`,
  }
  return drawn[sign.held] ?? box
}
const vectors: Signs = [
  ['empty', '☐'],
  ['lines', '☐'],
  ['cross', '☒'],
  ['linesCross', '☒'],
  ['tick', '☑'],
  ['pen', '☑?'],
  ['beyond', '☒'],
  ['onePath', '☒'],
  ['filled', '■☒▣?'],
  ['scribble', '?☑☒'],
  ['white', '☐'],
  ['whiteCross', '☒'],
]

/** A form whose boxes are fields, each with its own two looks. */
const acro = async (signs: readonly Held[]): Promise<Uint8Array> => {
  const bytes = await signPage(
    signs,
    () => null,
    () => '',
  )
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  await file.embedFont(StandardFonts.Helvetica)
  const form = file.getForm()
  const [page] = file.getPages()
  const group = form.createRadioGroup('choix')
  for (const [index, sign] of signs.entries()) {
    const place = { x: signLeft, y: 790 - index * 21 - 1, width: 10, height: 10 }
    if (page === undefined) continue
    if (sign.held.startsWith('radio')) group.addOptionToPage(`o${index}`, page, place)
    else {
      const field = form.createCheckBox(`case${index}`)
      field.addToPage(page, place)
      if (sign.held.startsWith('on')) field.check()
    }
    if (sign.held === 'radio-on') group.select(`o${index}`)
  }
  return file.save({ useObjectStreams: false })
}
const fields: Signs = [
  ['on1', '☒☑'],
  ['on2', '☒☑'],
  ['off1', '☐'],
  ['off2', '☐'],
  ['on3', '☒☑'],
  ['off3', '☐'],
  ['radio-on', '☒☑◉⦿'],
  ['radio-off', '☐○'],
  ['radio-off', '☐○'],
  ['radio-on', '☒☑◉⦿'],
]

export const pdfWays: readonly Way[] = [
  pdf('zapf', zapf, (held) => signPage(held, standard('ZapfDingbats'), byCode)),
  pdf('zapf-names', names, (held) => signPage(held, named('ZapfDingbats', held), byRankByte)),
  pdf('symbol', greek, (held) => signPage(held, standard('Symbol'), byCode)),
  embedded('wing-subset', 'ABCDEF+Wingdings-Regular', wingdings, null),
  embedded('wing-lying', 'BCDEFG+Wingdings', wingdings, latin),
  numbered('wing-private', 'CDEFGH+Wingdings-Regular', wingdings, pua),
  embedded('wing2-subset', 'ABCDEF+Wingdings2', wing2, null),
  embedded('wing3-subset', 'ABCDEF+Wingdings3', wing3, null),
  embedded('webdings', 'ABCDEF+Webdings', web, null),
  numbered('unicode', 'ABCDEF+DejaVuSans', plainSigns, ({ held }) => held),
  numbered('awesome', 'ABCDEF+FontAwesome5Free-Solid', awesome, ({ held }) => held),
  numbered('anon-nameless', 'ABCDEF+F1', anonymous, null),
  numbered('anon-private', 'ABCDEF+F2', anonymous, pua),
  embedded('anon-lying', 'ABCDEF+F3', anonymous, latin),
  pdf('vectors', vectors, (held) => signPage(held, () => null, vector)),
  pdf('fields', fields, acro),
]
