import type { Category } from '../src/model/category.ts'
import { categoryOf } from './type-names.ts'

export type GoldEntity = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: string
  readonly category: Category
  readonly subject: string
  readonly note: string
}

export type MarkedText = {
  readonly name: string
  readonly kind: string
  readonly text: string
  readonly entities: readonly GoldEntity[]
}

const opening = /\[\[([A-Z_/]+)\|([^:#\]|]*)(?:#([^:\]]*))?:/y
const front = /^---\n([\s\S]{0,400}?)\n---\n/

/** `[[TYPE|id#note:text]]` marks, after an optional front matter, as plain text and spans of it. */
export const parseMarked = (name: string, source: string): MarkedText => {
  const head = front.exec(source)
  const body = head === null ? source : source.slice(head[0].length)
  const kind = /^kind: (.*)$/m.exec(head?.[1] ?? '')?.[1] ?? ''
  const parts = splitMarks(name, body)
  return { name, kind, ...parts }
}

type Opened = { readonly start: number; readonly type: string; readonly subject: string; readonly note: string }

const splitMarks = (name: string, body: string): Pick<MarkedText, 'text' | 'entities'> => {
  const opened: Opened[] = []
  const entities: GoldEntity[] = []
  let text = ''
  let at = 0
  while (at < body.length) {
    opening.lastIndex = at
    const mark = body[at] === '[' ? opening.exec(body) : null
    if (mark !== null) {
      opened.push({ start: text.length, type: mark[1] ?? '', subject: mark[2] ?? '', note: mark[3] ?? '' })
      at += mark[0].length
    } else if (opened.length > 0 && body.startsWith(']]', at)) {
      const last = opened.pop()
      if (last !== undefined) entities.push(closeMark(last, text))
      at += 2
    } else {
      text += body[at]
      at += 1
    }
  }
  if (opened.length > 0) throw new Error(`${name}: a mark is not closed`)
  return { text, entities: entities.sort((a, b) => a.start - b.start || b.end - a.end) }
}

const closeMark = (mark: Opened, text: string): GoldEntity => ({
  ...mark,
  end: text.length,
  text: text.slice(mark.start),
  category: categoryOf(mark.type),
})
