import { wordsOf } from '../language/occurrences.ts'
import type { DecisionFlaw } from '../model/ask/flaw.ts'
import type { WrittenDecision, WrittenForm } from '../model/ask/written.ts'
import { passIds } from '../model/law/intake.ts'
import { accordDateFlaw } from './accord-dates.ts'
import { type DecisionDesk, placesOf, refused, type Settling } from './decision-desk.ts'
import { picturesIn } from './pictures.ts'
import { resolveNotAName, resolveRename, resolveSame } from './resolve-names.ts'
import { resolveUndo, undoneAt } from './resolve-undo.ts'

type Form<F extends WrittenForm['form']> = Extract<WrittenForm, { readonly form: F }>

/** What a line of the director's own hand settles, or why it is refused. */
export const resolveDecision = (decision: WrittenDecision, desk: DecisionDesk): Settling => {
  switch (decision.form) {
    case 'mask':
      return resolveMask(decision, desk)
    case 'keep':
      return resolveKeep(decision, desk)
    case 'undo':
      return resolveUndo(decision, desk)
    case 'notAName':
      return resolveNotAName(decision, desk)
    case 'same':
      return resolveSame(decision, desk)
    case 'rename':
      return resolveRename(decision, desk)
    case 'pass':
      return resolvePass(decision, desk)
    case 'opinion': {
      const { opinion: of, state, date } = decision
      return accordDateFlaw(date, desk) ?? { settled: [{ kind: 'opinion', of, state, date }] }
    }
    default:
      return resolveOfPiece(decision, desk)
  }
}

const isBlank = (text: string | null): boolean => (text ?? '').trim() === ''

/** Without a place, the words are masked everywhere they stand; `everywhere: false` asks for their only place. */
const resolveMask = ({ mask, everywhere, ground = 'HORS-OBJ' }: Form<'mask'>, desk: DecisionDesk): Settling => {
  const { piece, text } = typeof mask === 'string' ? { piece: null, text: mask } : mask
  if (piece !== null && !isPiece(piece, desk)) return refused('piece-unknown', pieceIds(desk))
  const places = placesOf(text, everywhere === true ? null : piece, desk)
  if ('flaw' in places) return places
  if (everywhere === true || (piece === null && everywhere !== false))
    return { settled: [{ kind: 'mask', words: text.trim(), at: null, ground }] }
  if (piece === null && places.length > 1) return refused('many', [], places.length)
  return { settled: places.map((at) => ({ kind: 'mask', words: at.words, at, ground })) }
}

/** What may leave there is judged with the whole record: see `held-keeps.ts` of the pipeline. */
const resolveKeep = ({ keep, reason }: Form<'keep'>, desk: DecisionDesk): Settling => {
  if (isBlank(reason)) return refused('reason')
  const places = typeof keep === 'string' ? desk.under(keep.toUpperCase()) : keptPlaces(keep, desk)
  if (places === null) return refused('mask-unknown')
  if ('flaw' in places) return places
  const undone = places.flatMap((at) => undoneAt(at, desk))
  return { settled: [...places.map((at) => ({ kind: 'keep', at }) as const), ...undone] }
}

const keptPlaces = (keep: Exclude<Form<'keep'>['keep'], string>, desk: DecisionDesk): ReturnType<typeof placesOf> => {
  if (!isPiece(keep.piece, desk)) return refused('piece-unknown', pieceIds(desk))
  if ('passage' in keep) {
    const sentence = desk.sentenceAt(keep)
    return sentence === null ? refused('sentence-unknown', [keep.piece]) : [sentence]
  }
  const places = placesOf(keep.text, keep.piece, desk)
  return 'flaw' in places || places.length === 1 ? places : refused('many', [], places.length)
}

const resolvePass = ({ pass, reason }: Form<'pass'>, { closedChecks }: DecisionDesk): Settling => {
  const check = passIds.find((id) => id === pass)
  if (check === undefined) return refused('check-unknown', passIds)
  if (closedChecks.has(check)) return refused('check-closed', [check])
  return isBlank(reason) ? refused('reason') : { settled: [{ kind: 'pass', check }] }
}

type OfPiece = Form<'title' | 'kind' | 'date' | 'accord' | 'motif' | 'picture'>

const resolveOfPiece = (decision: OfPiece, desk: DecisionDesk): Settling => {
  const [pieceId, index] = pieceOf(decision)
  if (!isPiece(pieceId, desk)) return refused('piece-unknown', pieceIds(desk))
  switch (decision.form) {
    case 'title':
      if (wordsOf(decision.is).size === 0) return refused('no-words')
      if (desk.tells(decision.is)) return refused('title-tells')
      return { settled: [{ kind: 'title', pieceId, title: decision.is }] }
    case 'kind': {
      if (wordsOf(decision.is).size === 0) return refused('no-words')
      if (isBlank(decision.reason)) return refused('reason')
      const hand = desk.handOf(pieceId)
      return hand === null ? { settled: [{ kind: 'nature', pieceId, is: decision.is }] } : refused('kind-hand', [hand])
    }
    case 'date':
      return { settled: [{ kind: 'date', pieceId, date: decision.is }] }
    case 'accord': {
      const { state, from, date } = decision
      const flaw = state === 'given' ? accordFlaw(decision, desk) : null
      if (flaw !== null) return refused(flaw)
      return accordDateFlaw(date, desk) ?? { settled: [{ kind: 'accord', pieceId, state, from: from ?? '', date }] }
    }
    case 'motif':
      if (isBlank(decision.text)) return refused('reason')
      if (desk.tells(decision.text ?? '')) return refused('motif-tells')
      return { settled: [{ kind: 'motif', pieceId, text: decision.text ?? '' }] }
    case 'picture':
      // No picture of a piece leaves: what it shows is not known.
      if (decision.keep) return refused('picture')
      return index < 1 || index > picturesIn(pieceId, desk.draft)
        ? refused('picture-unknown', [], picturesIn(pieceId, desk.draft))
        : { settled: [{ kind: 'picture', pieceId, index, keep: false }] }
  }
}

/** An accord lifts what holds a piece: it is told who gave it, on which day, and that they are somebody who may. */
const accordFlaw = ({ accord, from, date }: Form<'accord'>, desk: DecisionDesk): DecisionFlaw | null => {
  if (from === null || isBlank(from)) return 'from'
  if (date === null) return 'accord-date'
  const isTheirOwn = [...wordsOf(desk.by)].every((word) => wordsOf(from).has(word))
  return desk.mayAccord(accord, from) && !isTheirOwn ? null : 'accord-other'
}

const pieceOf = (decision: OfPiece): readonly [string, number] => {
  switch (decision.form) {
    case 'title':
      return [decision.title, 0]
    case 'kind':
      return [decision.kind, 0]
    case 'date':
      return [decision.date, 0]
    case 'accord':
      return [decision.accord, 0]
    case 'motif':
      return [decision.motif, 0]
    case 'picture': {
      const [id = '', index] = decision.picture.toUpperCase().split('/')
      return [id, Number(index)]
    }
  }
}

const pieceIds = ({ draft }: DecisionDesk): readonly string[] => idsOf(draft.dossier.pieces)

const idsOf = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id)

const isPiece = (id: string, desk: DecisionDesk): boolean => pieceIds(desk).includes(id)
