import type { Draft } from '../../../model/draft.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { parentIdOf } from '../../../model/record/piece-number.ts'
import { hidesHome } from '../../../pipeline/propose/hides-home.ts'
import { proposeDraft } from '../../../pipeline/propose/propose-draft.ts'
import { sha256Hex } from '../../../seal/container/hash.ts'
import type { OpenedFile, OpenedSource } from '../../model/source.ts'
import { deriveKey } from '../../pseudonym/key.ts'
import type { TreatDesk } from '../treatment.ts'
import { answeredLaw } from './answered-law.ts'

/** A file and the pieces that it became: itself first, then what lies in it. None: it could not be opened. */
export type JudgedFile = { readonly file: OpenedFile; readonly pieces: readonly Piece[] }

/** `hidesHome`: a flag, words of the record or the answer of a person hide where somebody lives. */
export type Judged = { readonly draft: Draft; readonly files: readonly JudgedFile[]; readonly hidesHome: boolean }

/** A dossier read, detected and judged once, as a request would be: nothing is decided twice. */
export const judgeSource = async (source: OpenedSource, desk: TreatDesk): Promise<Judged> => {
  const readable = source.files.filter(({ bytes }) => bytes !== null)
  const law = answeredLaw(desk.law, answerOf(source, desk))
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
    isHidingSaid: answerOf(source, desk) !== null,
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
    hidesHome: answerOf(source, desk) === true || hidesHome(draft, law),
  }
}

/** Whether a person has said that the record hides an address; null where nobody has. */
export const answerOf = ({ key }: Pick<OpenedSource, 'key'>, { migration }: Pick<TreatDesk, 'migration'>) =>
  migration.dossiers[key]?.hiddenAddress ?? null

const piecesOf = ({ name, bytes }: OpenedFile, { dossier, files = {} }: Draft): readonly Piece[] => {
  if (bytes === null) return []
  const outer = dossier.pieces.find(({ id }) => parentIdOf(id) === null && files[id] === name)
  return outer === undefined ? [] : dossier.pieces.filter(({ id }) => id === outer.id || id.startsWith(`${outer.id}-`))
}
