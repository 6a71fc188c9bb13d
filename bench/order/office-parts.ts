import type { Pen } from './kind.ts'

// The parts of an OpenDocument text, as XML.

export type Speech = Pick<Pen, 'say' | 'word'>
/** A document by its name and the XML of its body. */
export type Paper = { readonly name: string; readonly body: (speech: Speech) => string }

export const paragraph = (text: string, style = 'Body'): string => `<text:p text:style-name="${style}">${text}</text:p>`
export const heading = (text: string): string =>
  `<text:h text:style-name="Head" text:outline-level="1">${text}</text:h>`
export const prose = ({ say }: Speech, count: number): string =>
  Array.from({ length: count }, () => paragraph(say(4))).join('')

let sections = 0
export const inColumns = (style: string, content: string): string => {
  sections += 1
  return `<text:section text:style-name="${style}" text:name="S${sections}">${content}</text:section>`
}

export const table = (rows: readonly (readonly string[])[]): string =>
  `<table:table><table:table-column table:number-columns-repeated="${rows[0]?.length ?? 1}"/>${rows
    .map(
      (row) =>
        `<table:table-row>${row.map((cell) => `<table:table-cell office:value-type="string">${paragraph(cell)}</table:table-cell>`).join('')}</table:table-row>`,
    )
    .join('')}</table:table>`

export const list = (items: readonly string[]): string =>
  `<text:list>${items.map((item) => `<text:list-item>${paragraph(item)}</text:list-item>`).join('')}</text:list>`

export const note = (text: string, rank: number): string =>
  `<text:note text:id="n${rank}" text:note-class="footnote"><text:note-citation>${rank}</text:note-citation><text:note-body>${paragraph(text, 'Note')}</text:note-body></text:note>`

export const rows = ({ word }: Speech, count: number) =>
  Array.from({ length: count }, () => [word('label'), word('value'), word('person')])
