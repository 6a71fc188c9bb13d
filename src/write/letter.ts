import type { DisclosedPiece, Disclosure } from '../model/disclosure.ts'
import type { WriteLabel, WriteStatus } from '../model/label.ts'
import type { Rendition } from '../model/rendition.ts'
import { type Cell, type Element, heading, listItem, paragraph, plain } from './element.ts'
import { dateText, openPress, type Press, type WriteOptions, writeStatusOf } from './labels.ts'
import { countByGround } from './mask-counts.ts'
import { buildPdf } from './pdf-file.ts'
import { runningTitles } from './piece-pdf.ts'
import { toPrintable } from './printable.ts'

/** The reply to the authority: what was searched, handed over and not, by ground, without any content. */
export const writeLetter = async (disclosure: Disclosure, options: WriteOptions): Promise<Rendition> => {
  const press = openPress(options)
  const title = press.labels('letter.title')
  const running = runningTitles(disclosure.cover, press, title)
  const { bytes, pages } = await buildPdf(letterElements(disclosure, press), { ...press, title, running })
  return { name: 'letter.pdf', mediaType: 'application/pdf', bytes, pieceId: null, pages, maskPlaces: [] }
}

const letterElements = (disclosure: Disclosure, press: Press): readonly Element[] => {
  const { cover, pieces } = disclosure
  const { labels } = press
  const waiting = pieces.filter((piece) => writeStatusOf(piece) === 'accord')
  const quarantined = pieces.filter((piece) => writeStatusOf(piece) === 'quarantined')
  return [
    ...addressElements(disclosure, press),
    openingElement(disclosure, press),
    sentence(press, labels('letter.searched', { pieces: pieces.length })),
    ...handedElements(pieces, press),
    ...maskedElements(disclosure, press),
    ...notHandedElements(pieces, press),
    ...(waiting.length > 0 ? [sentence(press, labels('letter.accord', { pieces: idsOf(waiting) }))] : []),
    ...(quarantined.length > 0 ? [sentence(press, labels('letter.quarantine', { pieces: idsOf(quarantined) }))] : []),
    ...(['originals', 'rest', 'annex', 'integrity', 'closing'] as const).map((name) =>
      sentence(press, labels(`letter.${name}`)),
    ),
    sentence(press, labels('letter.signature', { name: cover.approvedBy })),
    { kind: 'blank', captions: [labels('bordereau.receipt-signature')], height: 56 },
    paragraph([plain(labels('letter.to-validate-help'), 'R', 'grey')], { size: 8 }),
  ]
}

const sentence = (press: Press, text: string): Element => paragraph([plain(toPrintable(text, press.faces))])

const idsOf = (pieces: readonly DisclosedPiece[]): string => pieces.map((piece) => piece.id).join(', ')

const addressElements = ({ cover }: Disclosure, press: Press): readonly Element[] => {
  const print = (text: string) => plain(toPrintable(text, press.faces))
  const date = dateText(cover.date, press.lang)
  return [
    heading(1, [plain(press.labels('letter.title'), 'B')]),
    paragraph([print([cover.service, date].filter((part) => part !== null).join(', '))], { after: 4 }),
    ...(cover.authority === null
      ? []
      : [paragraph([print(press.labels('letter.to', { authority: cover.authority }))], { after: 4 })]),
    paragraph([plain(toPrintable(press.labels('letter.object', { reference: cover.reference }), press.faces), 'B')], {
      after: 10,
    }),
  ]
}

const openingElement = ({ cover }: Disclosure, press: Press): Element => {
  const basis = cover.basis ?? press.labels('bordereau.not-stated')
  const reference = cover.requestReference
  return sentence(
    press,
    reference === null
      ? press.labels('letter.opening-no-reference', { basis })
      : press.labels('letter.opening', { reference, basis }),
  )
}

const handedElements = (pieces: readonly DisclosedPiece[], press: Press): readonly Element[] => {
  const handed = pieces.filter((piece) => piece.blocks.length > 0)
  if (handed.length === 0) return [sentence(press, press.labels('letter.handed-none'))]
  return [sentence(press, press.labels('letter.handed')), ...handed.map((piece) => pieceItem(piece, press))]
}

const pieceItem = (piece: DisclosedPiece, press: Press): Element =>
  item(press, 'letter.handed-item', {
    id: piece.id,
    title: piece.title,
    status: press.labels(`status.${writeStatusOf(piece)}`),
  })

const item = (press: Press, key: WriteLabel, args: Readonly<Record<string, string | number>>): Element =>
  listItem([plain(toPrintable(press.labels(key, args), press.faces))])

const maskedElements = ({ masks }: Disclosure, press: Press): readonly Element[] => {
  if (masks.length === 0) return []
  const { labels } = press
  const header = [labels('bordereau.column-ground'), labels('letter.column-category'), labels('letter.column-count')]
  const rows = countByGround(masks).map(({ ground, count, categories }): readonly Cell[] => [
    [plain(`${ground} : `, 'B'), plain(labels(`ground.${ground}`))],
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
      widths: [56, 32, 12],
    },
  ]
}

const notHandedElements = (pieces: readonly DisclosedPiece[], press: Press): readonly Element[] => {
  const told = new Set<WriteStatus>(['quarantined', 'container'])
  const withheld = pieces.filter((piece) => piece.blocks.length === 0 && !told.has(writeStatusOf(piece)))
  if (withheld.length === 0) return [sentence(press, press.labels('letter.not-handed-none'))]
  return [
    sentence(press, press.labels('letter.not-handed')),
    ...withheld.map((piece) => {
      const reasons = piece.grounds.map((ground) => `${ground} (${press.labels(`ground.${ground}`)})`)
      const reason = reasons.join(' ; ') || press.labels(`status.${writeStatusOf(piece)}`)
      return item(press, 'letter.not-handed-item', { id: piece.id, title: piece.title, reason })
    }),
  ]
}
