import type { DisclosedBlock } from '../../model/copy/disclosure.ts'

/** The lines of a mail's head that the reader gives, in its order and under its labels (`read/mail/mail.ts`). */
const labels = { from: 'De', to: 'À', cc: 'Cc', date: 'Date', subject: 'Objet' } as const

export type HeadField = keyof typeof labels

/**
 * The blocks of a mail: those of its head, under their names; those of the head that are withheld from end to end, and so have no
 * name left (`nameless`); those of its body.
 */
export type MailBlocks = {
  readonly head: ReadonlyMap<HeadField, DisclosedBlock>
  readonly nameless: readonly DisclosedBlock[]
  readonly body: readonly DisclosedBlock[]
}

export const mailBlocks = (blocks: readonly DisclosedBlock[]): MailBlocks => {
  const head = new Map<HeadField, DisclosedBlock>()
  const fields: (HeadField | null)[] = []
  for (const block of blocks) {
    const field = fieldOf(block)
    if (field === null ? !isNameless(block) : !isNext(field, fields)) break
    fields.push(field)
    if (field !== null) head.set(field, block)
  }
  const length = fields.findLastIndex((field) => field !== null) + 1
  const nameless = blocks.slice(0, length).filter((_, at) => fields[at] === null)
  return { head, nameless, body: blocks.slice(length) }
}

const order: readonly HeadField[] = ['from', 'to', 'cc', 'date', 'subject']

/** The date alone is a heading of level 1: those of the body are deeper. */
const fieldOf = ({ role, level, segments }: DisclosedBlock): HeadField | null => {
  const [first] = segments
  if (first?.kind !== 'kept') return null
  const field = order.find((one) => first.text.startsWith(`${labels[one]} : `) || first.text === `${labels[one]} :`)
  if (field === undefined) return null
  const isHead = field === 'date' ? role === 'heading' && level === 1 : role === 'paragraph'
  return isHead ? field : null
}

const isNext = (field: HeadField, before: readonly (HeadField | null)[]): boolean => {
  const last = before.findLast((one) => one !== null)
  return last === undefined || last === null || order.indexOf(field) > order.indexOf(last)
}

const isNameless = ({ role, segments }: DisclosedBlock): boolean =>
  role === 'paragraph' && segments.every(({ kind }) => kind === 'gap')

/** The label is the reader's: the header has a name of its own. */
export const withoutLabel = (text: string, field: HeadField): string =>
  text.slice(labels[field].length).replace(/^ : ?/, '')
