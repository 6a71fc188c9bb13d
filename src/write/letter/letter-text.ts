import type { Disclosure } from '../../model/disclosure.ts'
import { type Ground, groundsWith } from '../../model/ground.ts'
import {
  isHandedOver,
  type LetterArticle,
  type LetterFacts,
  type LetterMode,
  type LetterOutcome,
} from '../../model/letter.ts'
import { dateText, type Lang, type Sentences } from '../pieces/labels.ts'
import { isHanded, isWithheld, markOf } from './letter-marks.ts'

type Desk = {
  readonly facts: LetterFacts
  readonly labels: Sentences
  readonly lang: Lang
  readonly outcome: LetterOutcome
}

/**
 * The letter in plain text (study 3.5), one block of lines per paragraph: what the director edits before signing. Marks in
 * double brackets are filled when the letter is printed, from what really leaves.
 */
export const letterText = (
  disclosure: Disclosure,
  options: { readonly facts: LetterFacts; readonly labels: Sentences; readonly lang: Lang },
): string => {
  const desk: Desk = { ...options, outcome: letterOutcomeOf(disclosure, options.facts) }
  const blocks = [
    `<!-- ${desk.labels('letter.help')} -->`,
    ...headBlocks(disclosure, desk),
    ...searchBlocks(disclosure, desk),
    ...answerBlocks(desk),
    ...endBlocks(desk),
  ]
  return `${blocks.join('\n\n')}\n`
}

const scopeGrounds = groundsWith('scope')
const elsewhere = groundsWith('elsewhere')

/** What leaves decides; where nothing does, the intake, then the grounds. */
export const letterOutcomeOf = ({ pieces }: Disclosure, facts: LetterFacts): LetterOutcome => {
  const own = pieces.filter((piece) => piece.status !== 'container')
  if (own.some(isHanded)) {
    if (facts.isAddressOnly) return 'address-only'
    return own.every(isHanded) ? 'handed' : 'partly'
  }
  if (facts.reply !== null) return facts.reply
  const only = (grounds: ReadonlySet<Ground>): boolean =>
    own.every((piece) => isWithheld(piece) && piece.grounds.every((ground) => grounds.has(ground)))
  if (only(scopeGrounds)) return 'nothing-held'
  return only(elsewhere) ? 'refer' : 'none'
}

const headBlocks = ({ cover }: Disclosure, { facts, labels }: Desk): readonly string[] => [
  `# ${labels(facts.mode === 'user-access' ? 'letter.title-user-access' : 'letter.title')}`,
  [cover.service, markOf('date')].filter((part) => part !== null).join(', '),
  ...(cover.authority === null ? [] : [labels('letter.to', { authority: oneLine(cover.authority) })]),
  `**${labels('letter.object', { reference: cover.reference })}**`,
]

/** A value of the request stays within its paragraph. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const searchBlocks = ({ cover }: Disclosure, desk: Desk): readonly string[] => {
  const { facts, labels } = desk
  const basis = oneLine(facts.basis ?? cover.basis ?? labels('bordereau.not-stated'))
  const reference = cover.requestReference
  const request =
    reference === null
      ? labels('letter.request-unnamed')
      : labels('letter.request-named', { reference: oneLine(reference) })
  const service = cover.service === null ? null : oneLine(cover.service)
  return [
    referenceBlock(reference, desk),
    labels(`letter.opening-${facts.mode}`, { request, basis }),
    quote(`letter.frame-${facts.mode}`, frameArticles[facts.mode] ?? 'secrecy', desk),
    service === null ? labels('letter.quality-no-service') : labels('letter.quality', { service }),
    ...(silent.has(desk.outcome) && desk.outcome !== 'nothing-held' ? [] : [searchedText(desk)]),
  ].filter((block) => block !== '')
}

const frameArticles: Readonly<Partial<Record<LetterMode, LetterArticle>>> = {
  judge: 'child-judge',
  'civil-court': 'civil-judge',
  'user-access': 'access',
  sharing: 'sharing',
  bailiff: 'enforcement',
  prefecture: 'prefecture',
}

type Quoting = Parameters<Sentences>[0]

/** A sentence with the text that it rests on. A table that lacks the text leaves a mark to validate, never a blank. */
const quote = (
  key: Quoting,
  article: LetterArticle,
  { facts, labels }: Desk,
  more: Record<string, string> = {},
): string => labels(key, { ...more, article: facts.articles[article] ?? labels('letter.to-validate') })

const referenceBlock = (reference: string | null, { facts, labels, lang }: Desk): string => {
  const received = facts.receivedAt
  const lines = [
    reference === null ? null : labels('letter.reference-act', { text: oneLine(reference) }),
    ...facts.references.map(({ name, text }) => labels(`letter.reference-${name}`, { text: oneLine(text) })),
    received === null ? null : labels('letter.reference-received', { date: dateText(received, lang) }),
  ].filter((line) => line !== null)
  return lines.map((line) => `- ${line}`).join('\n')
}

const searchedText = ({ facts, labels, lang }: Desk): string => {
  if (facts.isWholeRecord) return labels('letter.searched-whole')
  const [from, to] = [facts.period.from, facts.period.to].map((day) => (day === null ? null : dateText(day, lang)))
  const period =
    from != null && to != null
      ? [labels('letter.searched-period', { from, to })]
      : from != null
        ? [labels('letter.searched-from', { from })]
        : to != null
          ? [labels('letter.searched-to', { to })]
          : []
  const subjects =
    facts.subjects.length === 0 ? [] : [labels('letter.searched-subjects', { subjects: facts.subjects.join(', ') })]
  return [labels('letter.searched'), ...period, ...subjects].join(' ')
}

/** Replies that say nothing of what we hold: neither a list, nor that originals are kept. */
export const silent: ReadonlySet<LetterOutcome> = new Set(['oppose', 'ask-written', 'nothing-held'])

const answerBlocks = (desk: Desk): readonly string[] => {
  const { facts, labels, outcome } = desk
  const asks = facts.reply === null && outcome !== 'ask' ? [] : facts.asks
  const ask =
    asks.length === 0 ? [] : [[labels('letter.asks'), ...asks.map((one) => `- ${labels(`letter.${one}`)}`)].join('\n')]
  const said = labels(`letter.outcome-${outcome}`)
  if (silent.has(outcome)) return [said, ...(outcome === 'ask-written' ? ask : [])]
  return [
    said,
    markOf('pieces-remises'),
    markOf('occultations'),
    markOf('pieces-non-remises'),
    ...invitations(desk),
    ...ask,
  ]
}

/** What the requester can do for each kind of piece that did not leave. Printed for the pieces that are in the case. */
const invitations = (desk: Desk): readonly string[] => {
  const { labels } = desk
  return [
    quote('letter.accord-doctor', 'doctor', desk, { pieces: markOf('accord-medecin') }),
    quote('letter.accord-lawyer', 'lawyer', desk, { pieces: markOf('accord-avocat') }),
    labels('letter.accord-other', { pieces: markOf('accord-autre') }),
    quote('letter.court', 'court-file', desk, { pieces: markOf('juridiction') }),
    labels('letter.source', { pieces: markOf('autre-organisme') }),
    labels('letter.excluded', { pieces: markOf('exclues') }),
    quote('letter.reason', 'reason', desk, { pieces: markOf('motif-legitime'), mark: labels('letter.to-validate') }),
    labels('letter.quarantine', { pieces: markOf('quarantaine') }),
  ]
}

const procedures: ReadonlySet<LetterMode> = new Set(['requisition', 'address-only', 'judge', 'civil-court', 'bailiff'])

const endBlocks = (desk: Desk): readonly string[] => {
  const { facts, labels, outcome } = desk
  const isPerson = facts.mode === 'user-access'
  const isOpen = isHandedOver(outcome)
  const inProcedure = procedures.has(facts.mode)
  return [
    ...(isOpen ? [quote(isPerson ? 'letter.minimised-user-access' : 'letter.minimised', 'minimisation', desk)] : []),
    ...(inProcedure && !silent.has(outcome) ? [quote('letter.originals', 'hold', desk)] : []),
    ...(isOpen ? [labels('letter.rest')] : []),
    ...(isOpen && !isPerson ? [quote('letter.secrecy', 'secrecy', desk)] : []),
    ...(isOpen && inProcedure ? [labels('letter.annex')] : []),
    ...(facts.maySilence ? [labels('letter.existence')] : []),
    ...(facts.contact.length === 0
      ? []
      : [labels('letter.contact', { contact: facts.contact.map(oneLine).join(', ') })]),
    labels('letter.integrity'),
    isPerson ? quote('letter.closing-person', 'complaint', desk) : labels('letter.closing'),
    markOf('signature'),
    labels('letter.to-validate-help'),
  ]
}
