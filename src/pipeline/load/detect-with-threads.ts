import { type SignedClaim, textsOf } from '../../detect/engine/detect-all.ts'
import { composePieces } from '../../language/compose-pieces.ts'
import { type Detected, type DetectInput, detectDossier } from './detect-dossier.ts'
import type { ThreadClaims, ThreadWork } from './detect-in-thread.ts'

/** Runs the layers over a share of the texts, in a thread that has the tagger's weights. */
export type RunShare = (work: Omit<ThreadWork, 'weights'>) => Promise<ThreadClaims>

/**
 * The same findings as `detectDossier`, sooner: a text is judged by itself, so that threads share a long dossier. What is looked
 * for over all of it (names told elsewhere, who is who) stays here. A share whose thread dies is judged here as well.
 */
export const detectWithThreads = async (
  input: DetectInput,
  run: RunShare | null,
  worth = worthThreads,
): Promise<Detected> => {
  if (run === null || lengthOf(writtenIn(input)) < worth) return detectDossier(input)
  // What a dossier says over and over is judged once.
  const texts = [...new Set(textsOf(composePieces(input.pieces).pieces))]
  if (lengthOf(texts) < worth) return detectDossier(input)
  const { onPiece, ...rest } = input
  const known = new Map<string, readonly SignedClaim[]>()
  const shares = sharesOf(texts)
  let done = 0
  const judge = async (share: readonly string[]): Promise<void> => {
    const claims = await run({ texts: share, ...context(input) }).catch((): ThreadClaims => [])
    for (const [at, found] of claims.entries()) known.set(share[at] ?? '', found)
    done += 1
    onPiece?.(Math.ceil((input.pieces.length * done) / shares.length), input.pieces.length)
  }
  await Promise.all(shares.map(judge))
  return detectDossier({ ...rest, known })
}

const writtenIn = ({ pieces }: DetectInput): readonly string[] =>
  pieces.flatMap(({ passages }) => passages.map(({ text }) => text))

const context = ({ persons, services, use }: DetectInput) => ({ persons, services, use })

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0)

/** Characters: below it the start of the threads (modules, patterns, a cold compiler: two CPU seconds each) takes what they would save. */
const worthThreads = 500_000

/** Characters of a share: under a second of work, so that no thread waits long for the last one. */
const shareLength = 20_000

const sharesOf = (texts: readonly string[]): readonly (readonly string[])[] => {
  const shares: string[][] = []
  let length = shareLength
  for (const text of texts) {
    if (length >= shareLength) {
      shares.push([])
      length = 0
    }
    shares.at(-1)?.push(text)
    length += text.length
  }
  return shares
}
