import type { DisclosedPiece } from '../../model/copy/disclosure.ts'
import { mediaTypes } from '../../model/copy/media.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import type { Press } from '../pieces/labels.ts'
import {
  blockMasks,
  hasOwnBullet,
  type OwnPart,
  type OwnRow,
  type OwnRun,
  type OwnRuns,
  ownFlow,
  runsText,
} from '../pieces/own-flow.ts'

/** A rich text (RTF 1.9.1) made anew, in ASCII: the kept words, the marks, one font, and nothing of the file that they come from. */
export const writeRtf = (piece: DisclosedPiece, press: Pick<Press, 'labels'>): Rendition => ({
  name: `pieces/${piece.id}.rtf`,
  mediaType: mediaTypes.rtf,
  bytes: new TextEncoder().encode(`${head}${ownFlow(piece, press).map(partRtf).join('')}}\n`),
  pieceId: piece.id,
  pages: null,
  maskPlaces: blockMasks(piece),
  isOwn: true,
})

const level = (sign: string): string =>
  `{\\listlevel\\levelnfc${sign === '' ? 255 : 23}\\leveljc0\\levelfollow0\\levelstartat1{\\leveltext\\'0${sign === '' ? '0' : '1'}${sign};}{\\levelnumbers;}\\fi-360\\li360}`

/** List 1 has bullets; the items of list 2 bear their own sign in their text. */
const head = [
  '{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0\\deflang1036{\\fonttbl{\\f0\\fswiss Calibri;}}{\\colortbl;\\red217\\green217\\blue217;}',
  `{\\*\\listtable{\\list\\listtemplateid1\\listsimple1${level('\\u8226 ?')}\\listid1}{\\list\\listtemplateid2\\listsimple1${level('')}\\listid2}}`,
  '{\\*\\listoverridetable{\\listoverride\\listid1\\listoverridecount0\\ls1}{\\listoverride\\listid2\\listoverridecount0\\ls2}}',
  '\\paperw11906\\paperh16838\\margl1134\\margr1134\\margt1134\\margb1134\n',
].join('\n')

/** Sizes of headings by their level, in half points: from 16 points down to 11. */
const sizes = [32, 28, 26, 24] as const

const partRtf = (part: OwnPart): string => {
  if (part.kind === 'table') return `${part.rows.map(rowRtf).join('')}\\pard\\plain\\par\n`
  if (part.kind === 'caption') return paragraph('\\f0\\fs22\\i', textRtf(part.text))
  const runs = runsRtf(part.runs)
  if (part.kind === 'heading')
    return paragraph(`\\outlinelevel${part.level - 1}\\f0\\b\\fs${sizes[part.level - 1] ?? 22}`, runs)
  if (part.kind === 'paragraph') return paragraph('\\f0\\fs22', runs)
  return paragraph(`\\ls${hasOwnBullet(runsText(part.runs)) ? 2 : 1}\\ilvl0\\fi-360\\li360\\f0\\fs22`, runs)
}

const paragraph = (look: string, runs: string): string => `\\pard\\plain\\sa120${look} ${runs}\\par\n`

const runsRtf = (runs: OwnRuns): string => runs.map(runRtf).join('')

const runRtf = ({ text, isMark }: OwnRun): string => (isMark ? `{\\chcbpat1 ${textRtf(text)}}` : textRtf(text))

/** Units of UTF-16 beyond ASCII are signed numbers, each with a sign for programs that know none. */
const textRtf = (text: string): string =>
  text.replace(/[\\{}\n\t]|[^ -~\n\t]/g, (sign) => {
    if (sign === '\n') return '\\line '
    if (sign === '\t') return '\\tab '
    if (/[\\{}]/.test(sign)) return `\\${sign}`
    const unit = sign.charCodeAt(0)
    return `\\u${unit > 0x7fff ? unit - 0x10000 : unit} ?`
  })

/** The room between the margins, in twentieths of a point: columns share it. */
const room = 9638

const border = ['t', 'l', 'b', 'r'].map((side) => `\\clbrdr${side}\\brdrs\\brdrw10`).join('')

const rowRtf = ({ cells, isHeader }: OwnRow): string => {
  const ends = cells.map((_, at) => `${border}\\cellx${Math.floor((room * (at + 1)) / cells.length)}`).join('')
  const texts = cells.map(({ runs }) => `\\pard\\plain\\intbl\\f0\\fs22 ${runsRtf(runs)}\\cell\n`).join('')
  return `\\trowd\\trgaph70${isHeader ? '\\trhdr' : ''}${ends}\n${texts}\\row\n`
}
