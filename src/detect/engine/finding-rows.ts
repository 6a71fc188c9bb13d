import type { Finding } from '../../model/record/finding.ts'
import type { Passage } from '../../model/record/passage.ts'
import type { Piece } from '../../model/record/piece.ts'
import { makeSayings, type Saying } from './sayings.ts'

export type PlacedPassage = { readonly piece: Piece; readonly passage: Passage }

export const passagesOf = (pieces: readonly Piece[]): readonly PlacedPassage[] =>
  pieces.flatMap((piece) => piece.passages.map((passage) => ({ piece, passage })))

/**
 * The findings of a record as rows of numbers, passage after passage: 24 bytes each, a seventh of what an object takes.
 * A long text has millions. They become objects one passage at a time.
 */
export type FindingRows = {
  /** The findings of the passage that follows, in the order of `places`. */
  readonly add: (findings: readonly Finding[]) => void
  /** Those of the passage of this rank. Ids are the numbers of the rows. */
  readonly at: (rank: number) => readonly Finding[]
}

export const makeFindingRows = (places: readonly PlacedPassage[]): FindingRows => {
  const { all, rankOf } = makeSayings()
  const starts: number[] = [0]
  const numbers = growing((size) => new Int32Array(size))
  const confidences = growing((size) => new Float64Array(size))
  const size = (): number => starts.at(-1) ?? 0
  return {
    add: (findings) => {
      const first = size()
      const told = numbers((first + findings.length) * width)
      const sure = confidences(first + findings.length)
      for (const [at, finding] of findings.entries()) {
        const row = (first + at) * width
        told[row] = finding.start
        told[row + 1] = finding.end
        told[row + 2] = rankOf(sayingOf(finding))
        sure[first + at] = finding.confidence
      }
      starts.push(first + findings.length)
    },
    at: (rank) => {
      const place = places[rank]
      const [first, last] = [starts[rank] ?? 0, starts[rank + 1] ?? 0]
      const told = numbers(last * width)
      const sure = confidences(last)
      return Array.from({ length: place === undefined ? 0 : last - first }, (_, index): Finding => {
        const row = first + index
        const saying = all[told[row * width + 2] ?? 0]
        if (saying === undefined || place === undefined) throw new RangeError('a finding that has no row')
        return {
          id: `F${String(row + 1).padStart(6, '0')}`,
          pieceId: place.piece.id,
          passageId: place.passage.id,
          start: told[row * width] ?? 0,
          end: told[row * width + 1] ?? 0,
          category: saying.category,
          kind: saying.kind,
          personId: saying.person,
          confidence: sure[row] ?? 0,
          detector: saying.detector,
          why: saying.why,
        }
      })
    },
  }
}

const sayingOf = ({ category, kind, detector, why, personId }: Finding): Saying => ({
  category,
  kind,
  detector,
  why,
  person: personId,
})

/** Start, end, saying. */
const width = 3

type Numbers = Int32Array | Float64Array

/** Numbers of which more come: twice the room whenever it is full. */
const growing = <T extends Numbers>(make: (size: number) => T): ((needed: number) => T) => {
  let room = make(1024)
  return (needed) => {
    if (needed <= room.length) return room
    const wider = make(Math.max(needed, room.length * 2))
    wider.set(room)
    room = wider
    return room
  }
}
