import type { Disclosure } from '../../model/copy/disclosure.ts'
import type { Fall } from '../../model/copy/fall.ts'
import { emptyFacts, isHandedOver } from '../../model/copy/letter.ts'
import type { CopyProof, Needle, Proof } from '../../model/copy/proof.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import { RequisError } from '../../model/problem.ts'
import { withFalls } from '../../redact/fallen.ts'
import { letterOutcomeOf, letterText } from '../../reply/letter-text.ts'
import type { Told } from '../../reply/told.ts'
import { writeLetter } from '../../write/letter/letter.ts'
import { ownWriterOf } from '../../write/own.ts'
import type { WriteOptions } from '../../write/pieces/labels.ts'
import { writeAll } from '../../write/write-all.ts'
import type { ExportInput } from './export-draft.ts'
import { isFailed, nextFalls } from './next-falls.ts'
import { needlesInside, type ProveInput, proveCopies, refuseFailed } from './prove-copies.ts'

type ProvenInput = ProveInput & Pick<ExportInput, 'letter' | 'onStage'>

export type Proven = {
  readonly told: Told
  readonly copies: readonly Rendition[]
  readonly letter: Rendition
  readonly proof: Proof
  readonly falls: readonly Fall[]
}

/**
 * Steps 8 and 9 of the main walk. A piece whose copy fails its proof goes to the next safer form, which is written and proved
 * in its turn, at last to quarantine; the others stay as they are. What fails and belongs to no piece throws.
 */
export const writeProven = async (input: ProvenInput, asked: Told): Promise<Proven> =>
  await writeRound({ ...input, needles: needlesInside(input, asked.maskOf) }, asked, { falls: [], passed: new Map() })

/** Copies that passed, by piece: they are not written again. */
type Passed = ReadonlyMap<string, { readonly copy: Rendition; readonly proof: CopyProof }>

/** With what the proof looks for: the same in each round. */
type Needled = ProvenInput & { readonly needles: readonly Needle[] }

type Round = { readonly falls: readonly Fall[]; readonly passed: Passed }

const writeRound = async (input: Needled, asked: Told, { falls, passed }: Round): Promise<Proven> => {
  const told = fallenTold(input, asked, falls)
  const { disclosure } = told
  const anew = { ...disclosure, pieces: disclosure.pieces.filter(({ id }) => !passed.has(id)) }
  const written = await writeAll(anew, input.write, input.onCopy)
  input.onStage?.('prove')
  const letter = await letterCopy(disclosure, input.write, input.letter)
  const copies = inOrder(disclosure, [...[...passed.values()].map(({ copy }) => copy), ...written])
  const made = [...written, ...(await writeBeside(anew, input.write))]
  const files = { copies: [...made, letter], all: [...copies, letter], needles: input.needles }
  const { proof, unlisted } = await proveCopies(input, files, told)
  const fallen = nextFalls({ disclosure: anew, falls, copies: made, proof })
  if (fallen.length === 0) {
    refuseFailed([proof, unlisted])
    return { told, copies, letter, falls, proof: wholeProof(proof, { copies, passed, falls }) }
  }
  const down = new Set(fallen.map(({ pieceId }) => pieceId))
  const good = written.filter(({ pieceId }) => pieceId !== null && !down.has(pieceId))
  return await writeRound(input, asked, {
    falls: [...falls, ...fallen],
    passed: new Map([...passed, ...good.flatMap((copy) => passedOf(copy, proof))]),
  })
}

/** What is told once some pieces leave in another form, or not at all. A letter of the director's own may then be wrong. */
export const fallenTold = (input: Pick<ExportInput, 'letter'>, asked: Told, falls: readonly Fall[]): Told => {
  const disclosure = withFalls(asked.disclosure, falls)
  const outcome = letterOutcomeOf(disclosure, asked.facts)
  if (input.letter !== null && isHandedOver(outcome) !== isHandedOver(asked.outcome))
    throw new RequisError({ code: 'letter.other-outcome' })
  return { ...asked, disclosure, outcome }
}

const passedOf = (
  copy: Rendition,
  { copies }: Proof,
): readonly (readonly [string, { copy: Rendition; proof: CopyProof }])[] => {
  const proof = copies.find(({ name }) => name === copy.name)
  return proof === undefined || isFailed(proof) || copy.pieceId === null ? [] : [[copy.pieceId, { copy, proof }]]
}

const inOrder = ({ pieces }: Disclosure, copies: readonly Rendition[]): readonly Rendition[] =>
  pieces.flatMap(({ id }) => copies.filter(({ pieceId }) => pieceId === id))

/** The proof of the last round, with those of the copies that passed before. */
const wholeProof = (
  proof: Proof,
  { copies, passed, falls }: Round & { readonly copies: readonly Rendition[] },
): Proof => {
  if (falls.length === 0) return proof
  const known = new Map([...passed.values()].map((one) => [one.proof.name, one.proof]))
  const own = copies.flatMap(({ name }) => known.get(name) ?? [])
  return { copies: [...own, ...proof.copies.filter(({ name }) => !known.has(name))], passed: proof.passed, falls }
}

/** The letter of a disclosure: as somebody wrote it, else as it is proposed. */
export const letterCopy = async (
  disclosure: Disclosure,
  write: WriteOptions,
  own: string | null | undefined,
): Promise<Rendition> => {
  const { letter: facts = emptyFacts, labels, lang } = write
  return await writeLetter(disclosure, write, own ?? letterText(disclosure, { facts, labels, lang }))
}

/** A preview prints data, and documents that leave in their own format: what would leave in their place is proved too. */
const writeBeside = async (disclosure: Disclosure, write: WriteOptions): Promise<readonly Rendition[]> => {
  const pieces = disclosure.pieces.filter((piece) => piece.format !== 'document' || ownWriterOf(piece) !== null)
  if (write.preview === undefined || pieces.length === 0) return []
  return await writeAll({ ...disclosure, pieces }, { ...write, preview: undefined })
}
