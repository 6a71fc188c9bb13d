import { isEverydayWord } from '../../../language/everyday-words.ts'
import { livesAt, placeBegins, valueOpens, wayBegins, workAfter } from '../../../language/hiding/edges.ts'
import { categoriesWith } from '../../../model/category.ts'
import type { Draft } from '../../../model/draft.ts'
import { foldText } from '../../../model/fold.ts'
import type { Decision } from '../../../model/law/decision.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Span } from '../../../model/record/span.ts'

/**
 * What is masked ends with its line, unless its value clearly goes on below (a post code, a sentence in small letters), and with a whole word:
 * « Mot de passe : … » takes nothing of the next line. An address begins where its number or its way does.
 */
export const atTheirEdges = (draft: Draft): Draft => {
  const texts = textsOf(draft)
  const findings = draft.findings.map((one) => {
    const text = texts.get(one.passageId)
    return text === undefined ? one : { ...one, ...edgesOf(one, text) }
  })
  const stray = strayOf(draft, findings, texts)
  return {
    ...draft,
    findings: findings.filter(({ id }) => !stray.has(id)),
    decisions: draft.decisions.filter(({ findingId }) => !stray.has(findingId)),
  }
}

/** Single words that were looked for everywhere because an address began too early, and that no place holds any more. */
const strayOf = (
  before: Draft,
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
): ReadonlySet<string> => {
  const wordOf = ({ passageId, start, end }: Finding): string =>
    foldText((texts.get(passageId) ?? '').slice(start, end))
  const cut = new Set(
    before.findings.flatMap((one, at) => {
      const start = findings[at]?.start ?? one.start
      return start > one.start ? wordOf({ ...one, end: start }).split(/[^a-z0-9-]+/) : []
    }),
  )
  if (cut.size === 0) return cut
  const alone = findings.filter((one) => one.kind === 'protected-place' && cut.has(wordOf(one)))
  const held = findings.filter((one) => !alone.includes(one) && wheres.has(one.category)).map(wordOf)
  return new Set(alone.filter((one) => !held.some((text) => text.includes(wordOf(one)))).map(({ id }) => id))
}

const wheres = categoriesWith('place')

const textsOf = ({ dossier }: Draft): ReadonlyMap<string, string> =>
  new Map(dossier.pieces.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text])))

const edgesOf = (one: Finding, text: string): Span => {
  if (one.detector === 'protection' && one.kind === 'door-code') return wholeWord(endOfLine(one, text), text)
  if (one.category !== 'address') return { start: one.start, end: one.end }
  return endOfSentence({ start: startOfWay(one, text), end: one.end }, text)
}

/** The first line that says something after its label: what stands below is another matter. A label alone has its value below. */
const endOfLine = ({ start, end }: Span, text: string): Span => {
  for (const { index } of text.slice(start, end).matchAll(/\n/g)) {
    const said = text.slice(start, start + index).trimEnd()
    const isOpen = valueOpens.test(said) || !/[:=]\s*\S|\d/.test(said)
    if (!isOpen && !/^\n\s*\p{Ll}/u.test(text.slice(start + index))) return { start, end: start + said.length }
  }
  return { start, end }
}

/** An address goes on below, to its town: a full stop alone ends it. */
const endOfSentence = ({ start, end }: Span, text: string): Span => {
  const at = /[.!?;]\s*\n(?!\s*\d{5}(?!\d))/.exec(text.slice(start, end))?.index
  return { start, end: at === undefined ? end : start + at }
}

const wholeWord = ({ start, end }: Span, text: string): Span => {
  const isCut = /[\p{L}\p{N}]$/u.test(text.slice(start, end))
  return { start, end: isCut ? end + (/^[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0) : end }
}

/** « Ex-mari vu 9 rue du Moulin »: words of every day before the number are of a sentence; any other may be of the place. */
const startOfWay = ({ start, end }: Span, text: string): number => {
  const folded = foldText(text.slice(start, end))
  const at = wayBegins.exec(folded)?.index ?? 0
  const words = folded.slice(0, at).match(/[^\s,:'’-]+/g) ?? []
  return at > 0 && !placeBegins.test(folded.slice(0, at)) && words.every(isPlain) ? start + at : start
}

const isPlain = (word: string): boolean => word.length < leastPlain || livesAt.test(word) || isEverydayWord(word)

/** Shorter words tell no place by themselves: « vu », « ex ». By hand. */
const leastPlain = 4

/**
 * Decisions on persons taken for neighbours of a hidden home, without those who are none: a word that has its capital from where it stands
 * (« Bouquet offert », « Digicode 1928A »), somebody with a title who works for the record (« Mme X suit la demande »).
 */
export const withoutMistaken = (decisions: readonly Decision[], draft: Draft): readonly Decision[] => {
  const texts = textsOf(draft)
  const persons = new Map(draft.findings.flatMap((one) => (one.category === 'person' ? [[one.id, one]] : [])))
  return decisions.filter(({ findingId }) => {
    const one = persons.get(findingId)
    const text = one === undefined ? undefined : texts.get(one.passageId)
    return one === undefined || text === undefined || !(isNoName(one, text) || isAtWork(one, text))
  })
}

const isNoName = ({ start, end }: Span, text: string): boolean => {
  const word = text.slice(start, end)
  if (/\s/.test(word) || !/(?:^|[\n\t.!?:;]\s{0,2})$/u.test(text.slice(0, start))) return false
  return isEverydayWord(foldText(word)) || nounBefore.test(text.slice(end))
}

/** What follows a noun, and no name that opens a sentence: « offert à », « final du », a number. */
const nounBefore =
  /^ (?:\d|(?:de|du|des) |d[’']|(?!dit |fait |vit |suit |lit |rit |écrit |met |finit )\p{Ll}+(?:é|ée|és|ées|ert|erte|al|ale|el|elle|if|ive|ique|it|ite|is|ise) (?:à|au|aux|par|de|du|des|pour|le|la|dans|sur)(?!\p{L}))/u

const isAtWork = ({ start, end }: Span, text: string): boolean =>
  workAfter.test(foldText(`${text.slice(Math.max(0, start - title), start)}@${text.slice(end, end + verb)}`))

/** Characters of a title before a name, and of a verb after it. By hand. */
const title = 12
const verb = 40
