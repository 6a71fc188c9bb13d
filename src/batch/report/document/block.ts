/** What the report is made of, whatever prints it: a page of HTML or a PDF say the same. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly tone: Tone }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly tone: Tone }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  | Table
  | Bars
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'blank'; readonly captions: readonly string[]; readonly height: number }

export type Tone = 'plain' | 'strong' | 'note' | 'warn' | 'good'

/** The first cell of a row names it. Columns named in `numbers` hold counts. `widths` are shares; `total` is a last row. */
export type Table = {
  readonly kind: 'table'
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly total: readonly string[] | null
  readonly numbers: readonly number[]
  readonly widths: readonly number[]
}

/** A chart whose every value is written beside its bar. `tone` tells what arrived, what waits, what lies apart. */
export type Bars = {
  readonly kind: 'bars'
  readonly caption: string
  readonly bars: readonly Bar[]
}

export type Bar = {
  readonly label: string
  readonly value: number
  readonly text: string
  readonly tone: 'arrived' | 'changed' | 'waits' | 'refused' | 'apart'
}

export type ReportDocument = {
  readonly title: string
  readonly subtitle: string
  readonly blocks: readonly Block[]
}

export const headingOf = (text: string, depth: 2 | 3 = 2): Block => ({ kind: 'heading', depth, text })

export const textOf = (text: string, tone: Tone = 'plain'): Block => ({ kind: 'text', text, tone })
