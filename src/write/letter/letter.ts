import type { DisclosedPiece, Disclosure } from '../../model/disclosure.ts'
import type { Ground } from '../../model/ground.ts'
import type { WriteLabel } from '../../model/label.ts'
import { emptyFacts, type LetterFacts } from '../../model/letter.ts'
import type { Rendition } from '../../model/rendition.ts'
import { toPrintable } from '../data/printable.ts'
import { type Cell, type Element, listItem, paragraph, plain } from '../pdf/element.ts'
import { buildPdf } from '../pdf/pdf-file.ts'
import { type TextBlock, textBlocks, textElement } from '../pdf/plain-text.ts'
import { openPress, type Press, type WriteOptions, writeStatusOf } from '../pieces/labels.ts'
import { countByGround } from '../pieces/mask-counts.ts'
import { runningTitles } from '../pieces/piece-pdf.ts'
import { type BlockMark, blockMarks, fillMarks, isHanded, isWithheld, markOf } from './letter-marks.ts'
import { letterText } from './letter-text.ts'

/**
 * The reply to the one who asked: what was searched, handed over and not, by ground, without any content. `text` is the
 * letter as the director left it; without it, the proposed one.
 */
export const writeLetter = async (
  disclosure: Disclosure,
  options: WriteOptions,
  text: string | null = null,
): Promise<Rendition> => {
  const press = openPress(options)
  const facts = options.letter ?? emptyFacts
  const title = press.labels('letter.title')
  const running = runningTitles(disclosure.cover, press, title)
  const written = text ?? letterText(disclosure, { facts, labels: options.labels, lang: options.lang })
  const elements = textBlocks(written).flatMap((block) => blockElements(block, { disclosure, facts, press }))
  const { bytes, pages } = await buildPdf(elements, { ...press, title, running })
  return { name: 'letter.pdf', mediaType: 'application/pdf', bytes, pieceId: null, pages, maskPlaces: [] }
}

type Desk = { readonly disclosure: Disclosure; readonly facts: LetterFacts; readonly press: Press }

const blockElements = (block: TextBlock, desk: Desk): readonly Element[] => {
  const mark = blockMarks.find((name) => block.text === markOf(name))
  if (mark !== undefined) return markElements[mark](desk)
  const text = fillMarks(block.text, desk.disclosure, desk.press.lang)
  return text === null ? [] : [textElement({ ...block, text }, desk.press.faces)]
}

const sentence = (press: Press, text: string): Element => paragraph([plain(toPrintable(text, press.faces))])

const item = (press: Press, key: WriteLabel, args: Readonly<Record<string, string | number>>): Element =>
  listItem([plain(toPrintable(press.labels(key, args), press.faces))])

const handedElements = ({ disclosure, press }: Desk): readonly Element[] =>
  disclosure.pieces.filter(isHanded).map((piece) =>
    item(press, 'letter.handed-item', {
      id: piece.id,
      title: piece.title,
      status: press.labels(`status.${writeStatusOf(piece)}`),
    }),
  )

const withheldElements = (desk: Desk): readonly Element[] => {
  const { disclosure, press } = desk
  const withheld = disclosure.pieces.filter(isWithheld)
  if (withheld.length === 0) return []
  return [
    sentence(press, press.labels('letter.not-handed')),
    ...withheld.map((piece) =>
      item(press, 'letter.not-handed-item', { id: piece.id, title: piece.title, reason: reasonOf(piece, desk) }),
    ),
  ]
}

const reasonOf = (piece: DisclosedPiece, desk: Desk): string =>
  piece.grounds.map((ground) => `${ground} (${groundText(ground, desk)})`).join(' ; ') ||
  desk.press.labels(`status.${writeStatusOf(piece)}`)

/** The meaning of a ground and its text; « à valider » where the text is unverified or disputed. */
const groundText = (ground: Ground, { facts, press }: Desk): string => {
  const source = facts.sources[ground]
  const mark = facts.doubtful.includes(ground) ? ` ${press.labels('letter.to-validate')}` : ''
  return `${press.labels(`ground.${ground}`)}${source === undefined ? '' : ` – ${source}`}${mark}`
}

const maskedElements = (desk: Desk): readonly Element[] => {
  const { disclosure, press } = desk
  const handed = new Set(disclosure.pieces.filter(isHanded).map((piece) => piece.id))
  const masks = disclosure.masks.filter((mask) => handed.has(mask.pieceId))
  if (masks.length === 0) return []
  const { labels } = press
  const header = [labels('bordereau.column-ground'), labels('letter.column-category'), labels('letter.column-count')]
  const rows = countByGround(masks).map(({ ground, count, categories }): readonly Cell[] => [
    [plain(`${ground} : `, 'B'), plain(toPrintable(groundText(ground, desk), press.faces))],
    [plain(categories.map((category) => labels(`category.${category}`)).join(', '))],
    [plain(String(count))],
  ])
  return [
    sentence(press, labels('letter.masked', { masks: masks.length })),
    {
      kind: 'table',
      rows: [header.map((name): Cell => [plain(name, 'B')]), ...rows],
      headerRows: 1,
      size: 8.5,
      widths: [62, 27, 11],
    },
  ]
}

const signatureElements = ({ disclosure, press }: Desk): readonly Element[] => [
  // The name and the place to sign stay on one page.
  paragraph([plain(toPrintable(disclosure.cover.approvedBy, press.faces))], { keep: 100 }),
  { kind: 'blank', captions: [press.labels('bordereau.receipt-signature')], height: 56 },
]

const markElements: Readonly<Record<BlockMark, (desk: Desk) => readonly Element[]>> = {
  'pieces-remises': handedElements,
  occultations: maskedElements,
  'pieces-non-remises': withheldElements,
  signature: signatureElements,
}
