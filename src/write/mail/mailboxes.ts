import type { OwnRuns } from '../pieces/own-flow.ts'
import { runsText } from '../pieces/own-flow.ts'
import { codedWords } from './mime.ts'

/** Stands for an address that is withheld, or that was never there: no machine answers under `.invalid` (RFC 2606, 2). */
const noAddress = 'masque@masque.invalid'

const address = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,190}$/

/**
 * Senders or addressees of a mail (RFC 5322, 3.4). A mark is a name like another; an address that is not whole is replaced by one
 * that leads nowhere. Without any, that one alone.
 */
export const mailboxes = (runs: OwnRuns): string => {
  const boxes = boxesIn(runsText(runs)).filter((box) => box.trim() !== '')
  return boxes.length === 0 ? noAddress : boxes.map(mailbox).join(',\r\n ')
}

/** Commas part the boxes, but not within quotes or angles. */
const boxesIn = (text: string): readonly string[] => {
  const boxes: string[] = ['']
  let isQuoted = false
  let isAngled = false
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted
    else if (sign === '<') isAngled = true
    else if (sign === '>') isAngled = false
    if (sign === ',' && !isQuoted && !isAngled) boxes.push('')
    else boxes[boxes.length - 1] += sign
  }
  return boxes
}

const mailbox = (box: string): string => {
  const text = box.trim()
  if (address.test(text)) return text
  const [, name = '', inside = ''] = /^([^<]*)<([^<>]*)>\s*$/.exec(text) ?? [null, text, '']
  const isWhole = address.test(inside.trim())
  const words = bareName(isWhole ? name : `${name} ${inside.trim()}`)
  const angled = `<${isWhole ? inside.trim() : noAddress}>`
  return words === '' ? angled : `${nameWords(words)}\r\n ${angled}`
}

const bareName = (name: string): string => name.replace(/\\(.)/g, '$1').replaceAll('"', '').replace(/\s+/g, ' ').trim()

const nameWords = (words: string): string =>
  words.length <= 60 && /^[ -~]*$/.test(words) && !words.includes('=?')
    ? `"${words.replace(/[\\"]/g, '\\$&')}"`
    : codedWords(words)
