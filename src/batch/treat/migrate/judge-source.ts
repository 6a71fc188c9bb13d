import type { Draft } from '../../../model/draft.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { parentIdOf } from '../../../model/record/piece-number.ts'
import { hidesHome } from '../../../pipeline/propose/hides-home.ts'
import { proposeDraft } from '../../../pipeline/propose/propose-draft.ts'
import { sha256Hex } from '../../../seal/container/hash.ts'
import type { AskedHiding } from '../../model/question.ts'
import type { OpenedFile, OpenedSource } from '../../model/source.ts'
import { deriveKey } from '../../pseudonym/key.ts'
import { hidingQuestionOf } from '../places/hiding-question.ts'
import type { TreatDesk } from '../treatment.ts'
import { answeredLaw } from './answered-law.ts'

/** A file and the pieces that it became: itself first, then what lies in it. None: it could not be opened. */
export type JudgedFile = { readonly file: OpenedFile; readonly pieces: readonly Piece[] }

/**
 * `hidesHome`: a flag, words of the record or the answer of a person hide where somebody lives. `answer`: whether a person has said so; null where
 * nobody has. `hiding`: what she was asked of the words that she answered.
 */
export type Judged = {
  readonly draft: Draft
  readonly files: readonly JudgedFile[]
  readonly hidesHome: boolean
  readonly answer: boolean | null
  readonly hiding: AskedHiding | null
}

/**
 * A dossier read, detected and judged once, as a request would be. Twice where a person has answered of words that it held: whether it holds the
 * same, and no others, is known once it is judged without her answer.
 */
export const judgeSource = async (source: OpenedSource, desk: TreatDesk): Promise<Judged> => {
  const { hiddenAddress = null, doubts } = desk.migration.dossiers[source.key] ?? {}
  const first = await judgeWith(source, desk, hiddenAddress)
  if (hiddenAddress !== null || doubts === undefined) return first
  const hiding = hidingQuestionOf(first.draft, source.key, desk)
  const said = hiding === null ? undefined : doubts[hiding.id]
  return said === undefined ? first : { ...(await judgeWith(source, desk, said)), hiding }
}

const judgeWith = async (source: OpenedSource, desk: TreatDesk, answer: boolean | null): Promise<Judged> => {
  const readable = source.files.filter(({ bytes }) => bytes !== null)
  const law = answeredLaw(desk.law, answer)
  const draft = await proposeDraft({
    source: {
      files: readable.map(({ name, bytes }) => ({ name, bytes })),
      described: source.described,
      notes: source.problems,
      assets: { ...desk.readAssets, withDrawing: false },
      accepts: desk.pipeline,
      sha256: sha256Hex,
    },
    request: desk.request,
    pipeline: desk.pipeline,
    law,
    isHidingSaid: answer !== null,
    extra: desk.layers,
    subjectWeights: desk.subjectWeights,
    askWeights: desk.askWeights,
    versions: desk.versions,
    preparedBy: desk.plan.preparedBy,
    secret: Buffer.from(deriveKey(desk.batchKey, `draft/${source.key}`)).toString('hex'),
  })
  return {
    draft,
    files: source.files.map((file) => ({ file, pieces: piecesOf(file, draft) })),
    hidesHome: answer === true || hidesHome(draft, law),
    answer,
    hiding: null,
  }
}

const piecesOf = ({ name, bytes }: OpenedFile, { dossier, files = {} }: Draft): readonly Piece[] => {
  if (bytes === null) return []
  const outer = dossier.pieces.find(({ id }) => parentIdOf(id) === null && files[id] === name)
  return outer === undefined ? [] : dossier.pieces.filter(({ id }) => id === outer.id || id.startsWith(`${outer.id}-`))
}
