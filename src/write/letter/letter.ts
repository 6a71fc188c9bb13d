import { longDate } from '../../language/dates/printed.ts'
import type { DisclosedPiece, Disclosure } from '../../model/copy/disclosure.ts'
import { isSetAside } from '../../model/copy/fall.ts'
import type { WriteLabel } from '../../model/copy/label.ts'
import { type Lang, writeStatusOf } from '../../model/copy/label.ts'
import { emptyFacts, type LetterFacts } from '../../model/copy/letter.ts'
import { type BlockMark, blockMarks, fillMarks, isHanded, isWithheld, markOf } from '../../model/copy/letter-marks.ts'
import { countByGround, countMasks } from '../../model/copy/mask-count.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import type { Ground } from '../../model/law/ground.ts'
import { RequisError } from '../../model/problem.ts'
import { toPrintable } from '../fonts/printable.ts'
import { type Cell, type Element, listItem, paragraph, plain } from '../pdf/element.ts'
import { buildPdf } from '../pdf/pdf-file.ts'
import { type TextBlock, textBlocks, textElement } from '../pdf/plain-text.ts'
import { openPress, type Press, type WriteOptions } from '../pieces/labels.ts'
import { runningTitles } from '../pieces/piece-pdf.ts'

/**
 * The reply to the one who asked: what was searched, handed over and not, by ground, without any content. `text` is the
 * letter as it was proposed, or as the director left it.
 */
export const writeLetter = async (disclosure: Disclosure, options: WriteOptions, text: string): Promise<Rendition> => {
  const press = openPress(options, disclosure.masks)
  const facts = options.letter ?? emptyFacts
  const title = press.labels('letter.title')
  const running = runningTitles(disclosure.cover, press, title)
  const desk = { disclosure, facts, press }
  const blocks = textBlocks(text)
  const elements = blocks.flatMap((block, at) => blockElements(block, blocks.slice(at + 1, at + 3), desk))
  const { bytes, pages } = await buildPdf(elements, { ...press, title, running, stamp: press.stampOf(null) })
  return { name: 'letter.pdf', mediaType: 'application/pdf', bytes, pieceId: null, pages, maskPlaces: [] }
}

type Desk = { readonly disclosure: Disclosure; readonly facts: LetterFacts; readonly press: Press }

const blockElements = (block: TextBlock, next: readonly TextBlock[], desk: Desk): readonly Element[] => {
  const { press, disclosure } = desk
  const mark = blockMarks.find((name) => block.text === markOf(name))
  if (mark !== undefined) return markElements[mark](desk)
  const text = fillMarks(block.text, disclosure.pieces, longDate(disclosure.cover.date, press.lang))
  if (text === null) return []
  // A preview never leaves: it shows what is still to be written.
  const mayLeave = press.stampOf(null) === undefined
  if (mayLeave && desk.facts !== emptyFacts && text.includes(press.labels('letter.to-complete')))
    throw new RequisError({ code: 'letter.to-complete' })
  const element = textElement({ ...block, text: spaced(text, press.lang) }, press.faces)
  return [element.kind === 'text' ? { ...element, keep: keepOf(next) } : element]
}

/** The greeting stays with the place to sign, and with the paragraph above it: no page holds a signature alone. */
const keepOf = ([next, second]: readonly TextBlock[]): number => {
  if (next?.text === markOf('signature')) return 115
  if (second?.text === markOf('signature')) return 150
  return next?.text === markOf('pieces-remises') ? 60 : 0
}

/** French typography: no line begins with « : », « ; » or « » ». */
const spaced = (text: string, lang: Lang): string =>
  lang === 'fr'
    ? text
        .replaceAll(/ (?=[:;?!»])/g, '\u00a0')
        .replaceAll('« ', '«\u00a0')
        .replaceAll("'", '’')
    : text

/** A sentence that opens a list stays with its first lines. */
const sentence = (press: Press, text: string): Element =>
  paragraph([plain(toPrintable(spaced(text, press.lang), press.faces))], { keep: 60 })

const item = (press: Press, key: WriteLabel, args: Readonly<Record<string, string | number>>): Element =>
  listItem([plain(toPrintable(spaced(press.labels(key, args), press.lang), press.faces))])

/** The status of each piece is said where it is not the same for all: the sentence after the list tells of masks. */
const handedElements = ({ disclosure, press }: Desk): readonly Element[] => {
  const handed = disclosure.pieces.filter(isHanded)
  const isPlain = handed.every((piece) => piece.status === 'masked')
  return handed.map((piece) =>
    item(press, isPlain ? 'letter.handed-item' : 'letter.handed-status', {
      ...{ id: piece.id, title: piece.title },
      status: lowered(press.labels(`status.${writeStatusOf(piece)}`)),
    }),
  )
}

const lowered = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`

/** One line a fact asked; what may not be told, and what is not held, read the same. */
const givenElements = ({ facts, press }: Desk): readonly Element[] =>
  (facts.given ?? []).map(({ person, field, value }) =>
    item(press, 'letter.given-item', {
      ...{ name: person, title: press.labels(`letter.given-${field}`) },
      text: value ?? press.labels('letter.given-none'),
    }),
  )

const withheldElements = (desk: Desk): readonly Element[] => {
  const { disclosure, press } = desk
  const withheld = disclosure.pieces.filter(isWithheld)
  if (withheld.length === 0) return []
  return [
    sentence(press, press.labels('letter.not-handed', { pieces: withheld.length })),
    ...withheld.map((piece) =>
      item(press, 'letter.not-handed-item', { id: piece.id, title: piece.title, reason: reasonOf(piece, desk) }),
    ),
  ]
}

const reasonOf = (piece: DisclosedPiece, desk: Desk): string => {
  const reason = groundsOf(piece, desk)
  return piece.bearing === undefined ? reason : desk.press.labels(`letter.held-${piece.bearing}`, { reason })
}

const groundsOf = (piece: DisclosedPiece, desk: Desk): string =>
  piece.grounds.map((ground) => `${lowered(groundText(ground, desk, piece.holder))} [${ground}]`).join(' ; ') ||
  lowered(desk.press.labels(`status.${writeStatusOf(piece)}`))

/** The meaning of a ground and the text that it rests on. */
const groundText = (ground: Ground, { facts, press }: Desk, holder?: DisclosedPiece['holder']): string => {
  const source = ground === 'CONS' && holder !== undefined ? facts.articles[holder] : facts.sources[ground]
  return `${press.labels(`ground.${ground}`)}${source === undefined ? '' : ` (${source})`}`
}

const maskedElements = (desk: Desk): readonly Element[] => {
  const { disclosure, press } = desk
  const count = countMasks(disclosure)
  if (count === 0 || !disclosure.pieces.some(isHanded)) return []
  const { labels } = press
  const header = [labels('bordereau.column-ground'), labels('bordereau.column-meaning'), labels('letter.column-count')]
  const rows = countByGround(disclosure.masks).map(({ ground, count: masks }): readonly Cell[] => [
    [plain(ground, 'B')],
    [plain(toPrintable(spaced(groundText(ground, desk), press.lang), press.faces))],
    [plain(String(masks))],
  ])
  return [
    sentence(press, labels(maskedLabel(disclosure), { masks: count })),
    {
      kind: 'table',
      rows: [header.map((name): Cell => [plain(name, 'B')]), ...rows],
      headerRows: 1,
      size: 8.5,
      widths: [18, 70, 12],
    },
  ]
}

/** Masks of a piece of which nothing leaves stand on no copy. */
const maskedLabel = ({ pieces }: Disclosure): WriteLabel => {
  if (pieces.some(isSetAside)) return 'letter.masked-aside'
  return pieces.some(isWithheld) ? 'letter.masked' : 'letter.masked-all'
}

const signatureElements = ({ disclosure, press }: Desk): readonly Element[] => [
  // The name and the place to sign stay on one page.
  paragraph([plain(toPrintable(disclosure.cover.approvedBy, press.faces))], { keep: 100 }),
  { kind: 'blank', captions: [press.labels('bordereau.receipt-signature')], height: 56 },
]

const markElements: Readonly<Record<BlockMark, (desk: Desk) => readonly Element[]>> = {
  'pieces-remises': handedElements,
  reponses: givenElements,
  occultations: maskedElements,
  'pieces-non-remises': withheldElements,
  signature: signatureElements,
}
