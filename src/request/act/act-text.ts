import { foldLines } from '../../model/fold.ts'

/** Days and numbers as the language writes them. */
export type TimeDesk = {
  /** A whole date, folded, and its ISO day. */
  readonly dayPattern: string
  readonly isoOf: (words: string) => string | null
  /** A number in words, folded. */
  readonly numberPattern: string
  readonly numberOf: (words: string) => number
}

/** What the reader is lent of the law and of the language: each is asked, none is imported. */
export type ActDesk = TimeDesk & {
  /** The article that such a number names (« 77-1-1 »), by its id. */
  readonly articleOf: (number: string) => string | null
  /** Who such words say writes: the id of an author, and its label. */
  readonly authorOf: (folded: string) => { readonly id: string; readonly label: string } | null
  /** The charge that the words tell (« du chef de… »). */
  readonly chargeOf: (text: string) => string | null
  /** Whether a folded word is known as a given name. */
  readonly isGiven: (word: string) => boolean
}

/**
 * An act ready to be read. `plain`, `flat` and `lines` have one length: what is found in a folded form is taken from the
 * text as written, at the same place. `lines` is folded with its line breaks, `flat` without; `raw` keeps the columns.
 */
export type ActText<Desk = ActDesk> = {
  readonly raw: string
  readonly plain: string
  readonly flat: string
  readonly lines: string
  readonly desk: Desk
}

/** Twenty pages: an act has one to four, and what is joined to it is no act. */
const longestAct = 60_000

export const actOfText = <Desk>(text: string, desk: Desk): ActText<Desk> => {
  const raw = trueFigures(text.slice(0, longestAct).replaceAll(/\r\n?/g, '\n'))
  const plain = raw.replaceAll(/[ \t\u00a0\u202f]{1,40}/g, ' ').replaceAll(/ ?\n[\n ]{0,20}/g, '\n')
  const lines = foldLines(plain)
  return { raw, plain, flat: lines.replaceAll('\n', ' '), lines, desk }
}

/** Scanners read `O` for 0 and `l` for 1 among figures: « 26 l04 », « O8/O5/2026 », « 77-l-1 ». */
const trueFigures = (text: string): string =>
  text.replaceAll(/(?<![\p{L}\d])[\dOoIl|][\dOoIl|/.-]{1,24}(?![\p{L}\d])/gu, (token) =>
    /\d.*\d|\d[/.-]|[/.-]\d|\d[OoIl|]/.test(token) ? token.replaceAll(/[Oo]/g, '0').replaceAll(/[Il|]/g, '1') : token,
  )

/** Columns of a table stand apart by bars, tabs or several spaces. */
export const columns = /\s{0,9}\|\s{0,9}|\t{1,9}| {2,40}/

/** The first group of a folded pattern, as written. A pattern that names a line end is looked for in lines. */
export const grab = ({ plain, flat, lines }: ActText<unknown>, pattern: RegExp): string | null => {
  const match = new RegExp(pattern.source, 'd').exec(pattern.source.includes('\\n') ? lines : flat)
  const place = match?.indices?.[1]
  return place === undefined ? null : plain.slice(place[0], place[1])
}

/** The ISO day that follows such folded words. */
export const dayAfter = (act: ActText<TimeDesk>, before: string): string | null => {
  const found = grab(act, new RegExp(`${before}(${act.desk.dayPattern})`))
  return found === null ? null : act.desk.isoOf(found)
}

/** The day of the act: where it was made, else at its head. */
export const dayOfAct = (act: ActText<TimeDesk>): string | null => {
  const { dayPattern } = act.desk
  const place = "[a-z' -]{2,40}"
  return (
    dayAfter(act, `(?:fait|delivre|donne|etabli)e? (?:et clos )?(?:a|en) ${place},? ?le `) ??
    dayIn(
      act,
      `(?:^|\\n) ?(?:${place}, ?)?(?:le|date ?:) ?(${dayPattern})(?:,? a \\d{1,2} ?(?:heures?|h|:) ?\\d{0,2})?\\.? ?(?=\\n|$)`,
    ) ??
    dayIn(act, `(?:fait|etabli|delivre)e? le (${dayPattern})`) ??
    dayIn(act, `(?:^|\\n) ?(?:ordonnance|jugement|requisition|arret) du (${dayPattern})`) ??
    inWords(act)
  )
}

const dayIn = (act: ActText<TimeDesk>, pattern: string): string | null => {
  const found = grab(act, new RegExp(pattern))
  return found === null ? null : act.desk.isoOf(found)
}

/** « L'an deux mille vingt-six, le quinze octobre ». */
const inWords = ({ flat, desk }: ActText<TimeDesk>): string | null => {
  const number = desk.numberPattern
  const found = new RegExp(
    `l'an deux mille[ -]((?:${number})(?:[ -](?:et[ -])?(?:${number}))?),? (?:et )?le (\\d{1,2}|1er|premier|(?:${number})(?:[ -](?:et[ -])?(?:${number}))?) ([a-z]{3,9})`,
  ).exec(flat)
  if (found === null) return null
  return desk.isoOf(`${desk.numberOf(found[2] ?? '')} ${found[3]} ${2000 + desk.numberOf(found[1] ?? '')}`)
}

/** One line, spaces made single; null when nothing is left. */
export const tidy = (text: string | null): string | null => {
  const tidied =
    text
      ?.replaceAll(/\s+/g, ' ')
      .replace(/[\s,;:–-]+$/, '')
      .trim() ?? ''
  return tidied === '' ? null : tidied
}
