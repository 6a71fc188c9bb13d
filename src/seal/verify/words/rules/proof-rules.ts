import { type Agreement, isSameList } from '../agreement.ts'
import type { StatedProof } from '../shape.ts'
import type { Words } from '../words.ts'

type Copy = StatedProof['copies'][number]

const letter = 'letter.pdf'

/** The readings without which no copy of its kind was proved, in the order in which they are made. */
const neededFor = (name: string): readonly string[] => {
  const extension = name.split('.').at(-1) ?? ''
  return extension === 'pdf' ? ['pdfjs', 'pdfium', 'bytes'] : [extension]
}

/** Readings that only some copies need: of pictures, and of the places of letters. */
const besides = ['ocr', 'layout'] as const

const isReadBy = ({ name, engines }: Copy): boolean => {
  const needed = neededFor(name)
  const more = name.endsWith('.pdf') ? besides.filter((engine) => engines.includes(engine)) : []
  return isSameList(engines, [...needed, ...more])
}

/** A copy is searched for the masks of its piece, a letter for all of them. */
const masksSought = ({ name }: Copy, { masks, masksOf }: Words): number =>
  name === letter ? masks.length : (masksOf.get(/^pieces\/([P\d-]+)\./.exec(name)?.[1] ?? '')?.length ?? 0)

/** What the proof says of each copy against the copy. */
export const proofRules: readonly Agreement[] = [
  {
    id: 'proof-copies',
    since: 1,
    holds: ({ proof, copiesOf, predicate }) =>
      isSameList(
        proof.copies.map(({ name }) => name),
        [
          ...predicate.pieces.flatMap(({ id }) => copiesOf.get(id) ?? []).map((name) => name.slice('data/'.length)),
          letter,
        ],
      ),
  },
  {
    id: 'proof-hashes',
    since: 3,
    holds: ({ proof, bundle }) =>
      proof.copies.every(({ name, sha256 }) => sha256 === bundle.files.get(`data/${name}`)?.sha256.toString('hex')),
  },
  { id: 'proof-readings', since: 2, holds: ({ proof }) => proof.copies.every(isReadBy) },
  {
    id: 'proof-searched',
    since: 3,
    holds: (words) => words.proof.copies.every((copy) => copy.searched === masksSought(copy, words)),
  },
  { id: 'proof-not-run', since: 3, holds: ({ proof }) => proof.copies.every(({ notRun }) => notRun.length === 0) },
]
