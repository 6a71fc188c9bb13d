import type { Disclosure } from '../../model/copy/disclosure.ts'
import { toPrintable } from '../fonts/printable.ts'
import { type Cell, type Element, heading, paragraph, plain } from '../pdf/element.ts'
import type { Press } from '../pieces/labels.ts'
import type { Digest } from './bordereau.ts'

/** Who prepared, who decided, and what that does and does not prove. */
export const approvalElements = (disclosure: Disclosure, press: Press): readonly Element[] => {
  const { cover } = disclosure
  const { labels } = press
  const sentences = [
    labels('bordereau.prepared-by', { name: cover.preparedBy }),
    labels('bordereau.approved-by', { name: cover.approvedBy }),
    secondText(cover, press),
  ]
  const waiting = cover.waiting === null ? [] : [labels('bordereau.waiting', cover.waiting)]
  const { own, open } = decidedSentences(disclosure, press)
  const text = (sentence: string, face: 'R' | 'B' = 'R') =>
    paragraph([plain(toPrintable(sentence, press.faces), face)], { size: 9.5, after: 3 })
  return [
    heading(2, [plain(labels('bordereau.approval'), 'B')]),
    ...[...sentences, ...own].map((sentence) => text(sentence)),
    ...[...open, ...waiting].map((sentence) => text(sentence, 'B')),
    ...(cover.waived ? [text(labels('bordereau.waived'), 'B')] : []),
    text(labels('bordereau.seal-scope')),
  ]
}

/** That something stayed masked for want of a second person is said where something did. */
const secondText = ({ secondBy, waiting }: Disclosure['cover'], { labels }: Press): string => {
  if (secondBy !== null) return labels('bordereau.second-by', { name: secondBy })
  return labels(waiting === null ? 'bordereau.second-none' : 'bordereau.no-second')
}

/** Where no piece is listed, a count of answers would tell that there is a record. */
const decidedSentences = (
  { cover: { decided }, pieces }: Disclosure,
  { labels }: Press,
): { readonly own: readonly string[]; readonly open: readonly string[] } => {
  if (decided === null || pieces.length === 0) return { own: [], open: [] }
  return {
    own: decided.answers + decided.corrections === 0 ? [] : [labels('bordereau.decided', decided)],
    open: decided.unanswered === 0 ? [] : [labels('bordereau.unanswered', decided)],
  }
}

/** One hash on one line, so that it can be searched and copied. */
export const digestElements = (digests: readonly Digest[], press: Press): readonly Element[] => {
  if (digests.length === 0) return []
  const { labels } = press
  const header = (['column-file', 'column-digest'] as const).map(
    (name): Cell => [plain(labels(`bordereau.${name}`), 'B')],
  )
  const rows = digests.map(({ name, sha256 }) => [[plain(toPrintable(name, press.faces))], [plain(sha256)]])
  return [
    heading(2, [plain(labels('bordereau.digests'), 'B')]),
    paragraph([plain(labels('bordereau.digests-help'), 'R', 'grey')], { size: 8.5, after: 4 }),
    { kind: 'table', rows: [header, ...rows], headerRows: 1, size: 7.5, widths: [34, 66] },
  ]
}

export const receiptElements = (press: Press): readonly Element[] => {
  const caption = (name: 'name' | 'quality' | 'date' | 'signature') => press.labels(`bordereau.receipt-${name}`)
  return [
    // The two rows of boxes stay on one page, for one hand to fill in.
    heading(2, [plain(press.labels('bordereau.receipt'), 'B')], 150),
    { kind: 'blank', captions: [caption('name'), caption('quality')], height: 40 },
    { kind: 'blank', captions: [caption('date'), caption('signature')], height: 60 },
  ]
}
