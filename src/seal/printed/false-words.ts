import { dateText } from '../../language/dates/printed.ts'
import type { PrintedPage } from './printed.ts'
import type { Stated } from './stated.ts'
import { arePiecesTrue } from './true-pieces.ts'
import { areSentencesTrue } from './true-sentences.ts'
import { squeeze, type Wording } from './wording.ts'

/** Where a bordereau says another thing than the statement: its references, its table of pieces, its sentences, its titles. */
export type FalseWords = 'false-references' | 'false-pieces' | 'false-sentences' | 'false-titles'

/** `print`: a text with the characters that the fonts of Requis have. */
export type Spoken = { readonly wording: Wording; readonly print: (text: string) => string }

/** The first part of a bordereau that contradicts what is stated; null when none does. */
export const findFalseWords = (pages: readonly PrintedPage[], stated: Stated, spoken: Spoken): FalseWords | null => {
  const rows = joinedRows(pages).map((row) => row.map(squeeze))
  if (!areTitlesTrue(pages, stated, spoken)) return 'false-titles'
  if (!areSentencesTrue(pages, stated, spoken)) return 'false-sentences'
  const rest = afterReferences(rows, stated, spoken)
  if (rest === null) return 'false-references'
  return arePiecesTrue(rest, stated, spoken) ? null : 'false-pieces'
}

/** A row that goes on over the page begins with an empty cell; the head of a table is drawn again. */
export const joinedRows = (pages: readonly PrintedPage[]): readonly (readonly string[])[] => {
  const joined: (readonly string[])[] = []
  for (const { rows } of pages)
    for (const row of rows) {
      const last = joined.at(-1)
      const goesOn = row[0] === '' && last?.length === row.length
      if (goesOn) joined[joined.length - 1] = last.map((cell, at) => cell + (row[at] ?? ''))
      else joined.push(row)
    }
  return joined
}

const is = (cell: string | undefined, texts: readonly string[]): boolean => texts.some((text) => squeeze(text) === cell)

const areTitlesTrue = (pages: readonly PrintedPage[], stated: Stated, { wording, print }: Spoken): boolean => {
  const { labels, former } = wording
  const request = stated.request.reference ?? stated.request.authority
  const own = `${labels('page.export', { reference: stated.reference })} · ${labels('bordereau.title')}`
  const foot = stated.demonstration ? `${own} · ${labels('page.demonstration')}` : own
  const heads =
    request === null
      ? []
      : [labels('page.request', { reference: request }), ...former('page.request', { reference: request })]
  // A title has one line.
  const known = new Set([stated.service ?? '', ...heads, foot].map((text) => squeeze(print(text).split('\n')[0] ?? '')))
  return pages.every(({ titles }, at) => {
    const number = squeeze(labels('page.number', { page: at + 1, pages: pages.length }))
    const shown = titles.map(squeeze).filter((title) => title !== '')
    return (
      shown.includes(squeeze(print(foot).split('\n')[0] ?? '')) &&
      shown.every((title) => title === number || known.has(title))
    )
  })
}

/** The rows after the references; null where one of these is not what is stated. */
const afterReferences = (
  rows: readonly (readonly string[])[],
  stated: Stated,
  { wording, print }: Spoken,
): readonly (readonly string[])[] | null => {
  const { labels, lang } = wording
  const { request, versions } = stated
  const orNot = (value: string | null | undefined): string => value ?? labels('bordereau.not-stated')
  const told = [
    ['bordereau.reference', stated.reference],
    ['bordereau.authority', orNot(request.authority)],
    ['bordereau.request', orNot(request.reference)],
    ['bordereau.basis', orNot(request.basis)],
    ...(versions.law === undefined ? [] : [['bordereau.law', versions.law] as const]),
    ['bordereau.service', orNot(stated.service)],
    ['bordereau.date', dateText(stated.date, lang)],
  ] as const
  const isTrue = told.every(
    ([label, value], at) =>
      rows[at]?.length === 2 && is(rows[at][0], [labels(label)]) && is(rows[at][1], [print(value)]),
  )
  return isTrue ? rows.slice(told.length) : null
}
