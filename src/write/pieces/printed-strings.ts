import { dateText, longDate } from '../../language/dates/printed.ts'
import type { Disclosure } from '../../model/copy/disclosure.ts'
import { type Lang, type Sentences, type WriteLabel, writeLabels } from '../../model/copy/label.ts'
import type { LetterFacts } from '../../model/copy/letter.ts'
import { countByGround, countMasks } from '../../model/copy/mask-count.ts'
import { norms } from '../../model/copy/norm.ts'
import { type Preview, previewProducer } from '../../model/copy/preview.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import type { WriteOptions } from './labels.ts'
import { groundsUsed } from './mask-counts.ts'

const cut = '\u0000'
const names = [
  'page',
  'pages',
  'reference',
  'id',
  'quality',
  'pieces',
  'files',
  'masks',
  'count',
  'status',
  'help',
  'name',
  'waiting',
  'facts',
  'code',
  'listedAs',
  'authority',
  'basis',
  'title',
  'reason',
  ...['request', 'text', 'date', 'service', 'from', 'to', 'subjects', 'article', 'mark', 'place'],
  ...['received', 'period', 'minimisation', 'salutation', 'keys', 'texts'],
]

/** What is printed beside the kept text: on the copies of pieces, and on the bordereau and the letter. */
export type Printed = { readonly onPieces: readonly string[]; readonly onOthers: readonly string[] }

/**
 * Everything that the writers print beside the kept text: the prover must not take the name of the director, or the
 * word `page`, for a residue. Labels are cut where a value goes in, and asked in the singular and in the plural.
 */
export const printedStrings = (
  disclosure: Disclosure,
  { labels, lang, letter, preview }: Pick<WriteOptions, 'labels' | 'lang' | 'letter' | 'preview'>,
  copies: readonly Rendition[],
): Printed => {
  const values = [...valuesOf(disclosure, lang), ...pageNumbers(copies, labels), ...previewValues(preview)]
  const literals = (keys: readonly WriteLabel[]) =>
    keys.flatMap((key) => [cut, 1, 2].flatMap((value) => literalsOf(key, labels, value)))
  const onPieces = writeLabels.filter((label) => /^(?:page|piece|status-help)\./.test(label))
  return {
    onPieces: distinct([...values, ...literals(onPieces)]),
    onOthers: distinct([
      ...[...values, ...norms, norms.join(' · '), ...countsOf(disclosure), ...literals(writeLabels)],
      ...(letter === undefined ? [] : letterValues(letter, lang)),
    ]),
  }
}

const previewValues = (preview: Preview | undefined): readonly string[] =>
  preview === undefined ? [] : [preview.code, previewProducer, ...preview.recordIdOf.values()]

const distinct = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter((text) => text.trim() !== '')

const valuesOf = ({ cover, pieces }: Disclosure, lang: Lang): readonly string[] =>
  [
    ...[cover.reference, cover.requestReference, cover.authority, cover.basis, cover.service, cover.approvedBy],
    ...[cover.secondBy, cover.preparedBy, dateText(cover.date, lang), longDate(cover.date, lang)],
    ...pieces.flatMap(({ id, title, date, authorQuality }) => [
      ...[id, title, authorQuality],
      date === null ? null : dateText(date, lang),
    ]),
  ].filter((value) => value !== null)

const daysIn = ({ receivedAt, period, periods, periodsLeft }: LetterFacts): readonly (string | null)[] => [
  receivedAt,
  ...[period, ...periods, ...periodsLeft].flatMap(({ from, to }) => [from, to]),
]

/** What the letter says beside the disclosure: references, dates and subjects of the request, texts of the law. */
const letterValues = (facts: LetterFacts, lang: Lang): readonly string[] => [
  ...daysIn(facts).flatMap((day) => (day === null ? [] : [dateText(day, lang), longDate(day, lang)])),
  ...facts.references.map(({ text }) => text),
  ...facts.subjects,
  ...facts.unsureSubjects.subjects,
  ...(facts.basis === null ? [] : [facts.basis]),
  ...Object.values(facts.articles),
  ...Object.values(facts.sources),
  ...(facts.given ?? []).flatMap(({ person, value }) => (value === null ? [person] : [person, value])),
  ...facts.sender,
  ...facts.addressee,
  ...(facts.place === null ? [] : [facts.place]),
  facts.salutation,
]

/** The foot of each page, whole: the number of a page may be a number that the piece withholds. */
const pageNumbers = (copies: readonly Rendition[], labels: Sentences): readonly string[] => {
  const counts = new Set(copies.flatMap(({ pages }) => (pages === null ? [] : [pages])))
  return [...counts].flatMap((pages) =>
    Array.from({ length: pages }, (_, at) => labels('page.number', { page: at + 1, pages })),
  )
}

/** The table of masks in the letter: a count may be the very number that a piece withholds. */
const countsOf = ({ cover, masks, pieces }: Disclosure): readonly string[] => [
  ...groundsUsed(masks, pieces),
  ...[countMasks({ masks }), ...countByGround(masks).map(({ count }) => count)].map(String),
  ...(cover.waiting === null ? [] : [cover.waiting.waiting, cover.waiting.facts]).map(String),
]

const literalsOf = (label: WriteLabel, labels: Sentences, value: string | number): readonly string[] =>
  labels(label, Object.fromEntries(names.map((name) => [name, value]))).split(cut)
