import { longDate } from '../language/dates/printed.ts'
import type { Disclosure } from '../model/copy/disclosure.ts'
import type { Lang, Sentences } from '../model/copy/label.ts'
import type { LetterFacts, LetterOutcome } from '../model/copy/letter.ts'
import { markOf } from '../model/copy/letter-marks.ts'

/** What the sentences of one letter are chosen by. */
export type Desk = {
  readonly facts: LetterFacts
  readonly labels: Sentences
  readonly lang: Lang
  readonly outcome: LetterOutcome
}

/** The head of a letter: who writes, to whom, whence and when, about what. */
export const headBlocks = ({ cover }: Disclosure, { facts, labels }: Desk): readonly string[] => {
  const dated = facts.place === null ? labels('letter.dated', { date: markOf('date') }) : null
  const place = facts.place ?? ''
  return [
    linesOf(facts.sender.length > 0 ? facts.sender : [cover.service ?? '']),
    asideOf(facts.addressee.length > 0 ? facts.addressee : [oneLine(cover.authority ?? '')]),
    asideOf([dated ?? labels('letter.dated-from', { place, date: markOf('date') })]),
  ].filter((block) => block !== '')
}

/** `\\` at the end of a line keeps it alone. */
const linesOf = (lines: readonly string[]): string => lines.filter((line) => line !== '').join('\\\n')

const asideOf = (lines: readonly string[]): string =>
  lines
    .filter((line) => line !== '')
    .map((line) => `> ${line}`)
    .join('\n')

/** A value of the request stays within its paragraph. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** What the director must know before signing: comments are not printed. */
export const commentBlocks = ({ facts, labels }: Desk): readonly string[] => {
  const keys = facts.missing.map((key) => labels(`letter.sender-${key}`)).join(', ')
  const texts = facts.unsettled.join(' ; ')
  const said = [
    labels('letter.help'),
    ...(facts.reply === 'unconfirmed' ? [labels('letter.help-unconfirmed')] : []),
    ...(keys === '' ? [] : [labels('letter.help-missing', { keys })]),
    ...(texts === '' ? [] : [labels('letter.help-unsettled', { texts })]),
  ]
  return said.map((text) => `<!-- ${text} -->`)
}

export const objectBlocks = (disclosure: Disclosure, desk: Desk): readonly string[] => {
  const { cover } = disclosure
  const { facts, labels, lang } = desk
  const { receivedAt } = facts
  const reference = cover.requestReference === null ? '' : ` ${oneLine(cover.requestReference)}`
  const received = receivedAt === null ? '' : labels('letter.object-received', { date: longDate(receivedAt, lang) })
  const object = desk.outcome === 'unconfirmed' ? 'unconfirmed' : facts.mode
  const named = labels(`letter.object-${object}`, { reference, received })
  const basis = facts.basis ?? cover.basis
  const lines = [
    `**${labels('letter.object', { text: named })}**`,
    basis === null ? '' : labels('letter.basis', { basis: oneLine(basis) }),
    referenceLine(reference.trim(), named, desk),
    labels('letter.our-reference', { reference: cover.reference }),
  ]
  return [lines[0] ?? '', linesOf(lines.slice(1)), `${facts.salutation},`]
}

/** The references that the object does not name already. */
const referenceLine = (reference: string, named: string, { facts, labels }: Desk): string => {
  const own = reference === '' || named.includes(reference) ? [] : [reference]
  const others = facts.references.map(({ name, text }) => labels(`letter.reference-${name}`, { text: oneLine(text) }))
  const references = [...own, ...others].join(' ; ')
  return references === '' ? '' : labels('letter.your-references', { references })
}
