import type { Disclosure } from '../model/copy/disclosure.ts'
import { isSetAside } from '../model/copy/fall.ts'
import type { Lang, Sentences } from '../model/copy/label.ts'
import {
  accordHolders,
  accordStates,
  isHandedOver,
  type LetterArticle,
  type LetterFacts,
  type LetterMode,
  type LetterOutcome,
} from '../model/copy/letter.ts'
import { isHanded, isWithheld, markOf } from '../model/copy/letter-marks.ts'
import { type Ground, groundsWith } from '../model/law/ground.ts'
import { commentBlocks, type Desk, headBlocks, objectBlocks, oneLine } from './letter-head.ts'
import { searchedText } from './letter-searched.ts'

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
    ...commentBlocks(desk),
    ...headBlocks(disclosure, desk),
    ...objectBlocks(disclosure, desk),
    ...searchBlocks(desk),
    ...answerBlocks(disclosure, desk),
    ...endBlocks(desk),
  ]
  return `${blocks.join('\n\n')}\n`
}

const scopeGrounds = groundsWith('scope')
const elsewhere = groundsWith('elsewhere')

/** What leaves decides; where nothing does, the intake, then the grounds. */
export const letterOutcomeOf = ({ pieces }: Disclosure, facts: LetterFacts): LetterOutcome => {
  if (facts.given !== null) return facts.reply ?? 'address-only'
  const own = pieces.filter((piece) => piece.status !== 'container')
  if (own.some(isHanded)) {
    if (facts.isAddressOnly) return 'address-only'
    return own.every(isHanded) ? 'handed' : 'partly'
  }
  // Something was to be handed over: what the intake says where nothing is does not answer.
  if (own.some(isSetAside)) return 'none'
  if (facts.reply !== null) return facts.reply
  const only = (grounds: ReadonlySet<Ground>): boolean =>
    own.every((piece) => isWithheld(piece) && piece.grounds.every((ground) => grounds.has(ground)))
  const isRead = own.every(({ unread }) => unread.length === 0)
  if (isRead && only(scopeGrounds)) return 'nothing-held'
  return only(elsewhere) ? 'refer' : 'none'
}

const searchBlocks = (desk: Desk): readonly string[] => {
  const { facts, labels } = desk
  return [
    labels('letter.quality'),
    ...(isSilent(desk.outcome, facts) && desk.outcome !== 'nothing-held' ? [] : [searchedText(desk)]),
    frameText(desk),
  ].filter((block) => block !== '' && !(block === labels('letter.quality') && isPerson(facts)))
}

const frameText = (desk: Desk): string => {
  const { facts, labels, outcome } = desk
  // What is said of what is handed over is said where something is; why nothing can be, where nothing is.
  if (!isHandedOver(outcome) && facts.mode !== 'prefecture') return ''
  const minimisation = facts.articles.minimisation ?? labels('letter.to-complete')
  if (facts.mode === 'requisition' && !facts.isSecret)
    return quote('letter.frame-discretion', 'privacy', desk, { minimisation })
  // A sharing rests on the text that it cites, and on that of child protection where it cites none.
  if (facts.mode === 'sharing' && facts.basis !== null)
    return labels('letter.frame-sharing', { article: facts.basis, minimisation })
  return quote(`letter.frame-${facts.mode}`, frameArticles[facts.mode] ?? 'secrecy', desk, { minimisation })
}

const frameArticles: Readonly<Partial<Record<LetterMode, LetterArticle>>> = {
  judge: 'child-judge',
  'civil-court': 'civil-judge',
  'user-access': 'access',
  'parent-access': 'parental',
  sharing: 'sharing',
  bailiff: 'enforcement',
  prefecture: 'prefecture',
}

type Quoting = Parameters<Sentences>[0]

/** A sentence with the text that it rests on. A table that lacks the text leaves a mark to complete, never a blank. */
const quote = (
  key: Quoting,
  article: LetterArticle,
  { facts, labels }: Desk,
  more: Record<string, string> = {},
): string => labels(key, { ...more, article: facts.articles[article] ?? labels('letter.to-complete') })

const silent: ReadonlySet<LetterOutcome> = new Set(['oppose', 'ask-written', 'later', 'nothing-held', 'unconfirmed'])

/** A reply that says nothing of what we hold: neither a list, nor that originals are kept. A request that is stopped gets no other. */
export const isSilent = (outcome: LetterOutcome, { stop, asks }: Pick<LetterFacts, 'stop' | 'asks'>): boolean =>
  !isHandedOver(outcome) && (stop !== null || silent.has(outcome) || (outcome === 'ask' && asks.includes('ask-basis')))

const answerBlocks = ({ pieces }: Disclosure, desk: Desk): readonly string[] => {
  const { facts, labels, outcome } = desk
  const asks = facts.reply === null && outcome !== 'ask' ? [] : facts.asks
  const ask =
    asks.length === 0 ? [] : [[labels('letter.asks'), ...asks.map((one) => `- ${labels(`letter.${one}`)}`)].join('\n')]
  const said = labels(saidOf(desk), { pieces: pieces.filter(isHanded).length })
  if (facts.given !== null && outcome === 'address-only') return [said, markOf('reponses')]
  if (isSilent(outcome, facts)) return [said, ...(outcome === 'ask-written' || outcome === 'ask' ? ask : [])]
  return [
    said,
    markOf('pieces-remises'),
    markOf('occultations'),
    markOf('pieces-non-remises'),
    ...invitations(pieces, desk),
    ...ask,
  ]
}

/** What is missing is named as it is: a title, a text, or whatever the list below asks for; nothing else is told. */
const saidOf = ({ outcome, facts }: Desk): Quoting => {
  if (outcome === 'oppose' && facts.basis === null) return 'letter.outcome-oppose-bare'
  if (outcome !== 'ask' || !isSilent(outcome, facts)) return `letter.outcome-${outcome}`
  if (facts.asks.includes('ask-title')) return 'letter.outcome-ask-untitled'
  return facts.asks.includes('ask-basis') ? 'letter.outcome-ask-bare' : 'letter.outcome-ask-silent'
}

/** What the requester can do for each kind of piece that did not leave. Printed for the pieces that are in the case. */
const invitations = (pieces: Disclosure['pieces'], desk: Desk): readonly string[] => {
  const { facts, labels } = desk
  return [
    ...accordStates.flatMap((state) =>
      accordHolders.map((holder) =>
        [
          quote(`letter.accord-${holder}-${state}`, accordArticles[holder], desk, {
            pieces: markOf(`accord-${holderMarks[holder]}-${stateMarks[state]}`),
          }),
          ...(holder === 'doctor' && seizes.has(facts.mode) ? [quote('letter.seizure', 'doctor', desk)] : []),
        ].join(' '),
      ),
    ),
    quote(facts.isCourt ? 'letter.court-judge' : 'letter.court', 'court-file', desk, { pieces: markOf('juridiction') }),
    labels('letter.source', { pieces: markOf('autre-organisme') }),
    labels('letter.excluded', { pieces: markOf('exclues') }),
    ...reasons(pieces, desk),
    labels('letter.quarantine', { pieces: markOf('quarantaine') }),
  ]
}

/** Whoever asks in these may have a piece seized; nobody else is told of it. */
const seizes: ReadonlySet<LetterMode> = new Set(['requisition', 'judge'])

const accordArticles = {
  doctor: 'doctor',
  lawyer: 'lawyer',
  officer: 'officer',
  press: 'press',
  other: 'reason',
} as const
const holderMarks = {
  doctor: 'medecin',
  lawyer: 'avocat',
  officer: 'officier',
  press: 'presse',
  other: 'autre',
} as const
const stateMarks = { absent: 'absent', asked: 'demande', refused: 'refuse' } as const

/** The reason of each piece that one is opposed to, as the director wrote it; where she wrote none here, she has to. */
const reasons = (pieces: Disclosure['pieces'], desk: Desk): readonly string[] => {
  const told = pieces.flatMap(({ id, motif }) => (motif === undefined ? [] : [{ id, motif: oneLine(motif) }]))
  const texts = [...new Set(told.map(({ motif }) => motif))]
  if (texts.length === 0)
    return [
      quote('letter.reason', 'reason', desk, {
        ...{ pieces: markOf('motif-legitime'), mark: desk.labels('letter.to-complete') },
      }),
    ]
  return texts.map((mark) => {
    const ids = told.filter(({ motif }) => motif === mark).map(({ id }) => id)
    return quote('letter.reason', 'reason', desk, { pieces: ids.join(', '), mark })
  })
}

const procedures: ReadonlySet<LetterMode> = new Set(['requisition', 'address-only', 'judge', 'civil-court', 'bailiff'])

const endBlocks = (desk: Desk): readonly string[] => {
  const { facts, labels, outcome } = desk
  const isOwn = isPerson(facts)
  const isLines = facts.given !== null && outcome === 'address-only'
  const isOpen = isHandedOver(outcome) && !isLines
  const inProcedure = procedures.has(facts.mode)
  // The frame of a réquisition says both already.
  const isBound = isOpen && !isOwn && facts.mode !== 'requisition'
  return [
    ...(isLines ? [keptText(desk)] : []),
    ...(isBound ? [quote('letter.minimised', 'minimisation', desk), keptText(desk)] : []),
    ...(inProcedure && !isSilent(outcome, facts) && !isLines ? [quote('letter.originals', 'hold', desk)] : []),
    ...(isOpen ? [labels('letter.rest')] : []),
    ...(isOpen && inProcedure ? [labels('letter.annex')] : []),
    ...(facts.maySilence ? [labels('letter.existence')] : []),
    labels('letter.integrity'),
    ...(isOwn ? [quote('letter.complaint', 'complaint', desk)] : []),
    labels(closingOf(facts), { salutation: facts.salutation }),
    markOf('signature'),
  ]
}

/** A person of the record, or a parent, is answered: no authority. */
export const isPerson = ({ mode }: Pick<LetterFacts, 'mode'>): boolean =>
  mode === 'user-access' || mode === 'parent-access'

/** Secrecy is claimed by whoever is bound by it; discretion by the others. */
const keptText = (desk: Desk): string =>
  desk.facts.isSecret ? quote('letter.secrecy', 'secrecy', desk) : quote('letter.discretion', 'privacy', desk)

const closingOf = (facts: LetterFacts) =>
  isPerson(facts) ? 'letter.closing-person' : facts.isMagistrate ? 'letter.closing-magistrate' : 'letter.closing'
