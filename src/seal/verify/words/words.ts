import { z } from 'zod'
import { groupBy } from '../../../model/record/finding.ts'
import { attempt, type Bundle } from '../../container/bundle.ts'
import { dataFolders, treeNames } from '../../container/tree.ts'
import { readPdfSignature, readPdfStamp } from '../../pdf/pades-reader.ts'
import { countValues } from '../../revocation/revocation-values.ts'
import type { PagesOf } from './count-pages.ts'
import { isTricky, linesOf, oneForm } from './one-form.ts'
import { hasDemonstrationKey } from './sealed.ts'
import { type ListedMask, maskLines, type Predicate, predicates, proofs, type StatedProof } from './shape.ts'

/** What the signed files of a communication say, and what is there: a rule compares the two. */
export type Words = {
  readonly predicate: Predicate
  readonly masks: readonly ListedMask[]
  readonly proof: StatedProof
  readonly bundle: Bundle
  /** Copies by the number of their piece: names of `data/pieces/`. */
  readonly copiesOf: ReadonlyMap<string, readonly string[]>
  readonly masksOf: ReadonlyMap<string, readonly ListedMask[]>
  readonly inside: {
    readonly demonstration: boolean
    /** The three time stamps are there. */
    readonly timestamped: boolean
    /** That of the bordereau is: its file is signed, nobody adds one later. */
    readonly bordereauStamped: boolean
    readonly longTerm: boolean
    /** The proofs and the time stamp that follow a bordereau of level LTA. */
    readonly bordereauProved: boolean
  }
  /** Pages by the number of the piece, of the copies of which they could be counted. */
  readonly pagesOf: PagesOf
}

/** A file that says what no file of its format says, or in another form than the one that it has. */
export type Unsaid = 'statement' | 'masks' | 'proof'

const formatSchema = z.looseObject({ predicate: z.looseObject({ format: z.literal([1, 2, 3]) }) })

/** Throws nothing: hostile bytes name the file that is not understood. */
export const readWords = (bundle: Bundle, pagesOf: PagesOf): Words | Unsaid => {
  const format = formatSchema.safeParse(bundle.statement).data?.predicate.format
  if (format === undefined || isTricky(Buffer.from(bundle.contents.get(treeNames.statement) ?? []).toString('utf8')))
    return 'statement'
  const stated = z.looseObject({ predicate: predicates[format] }).safeParse(bundle.statement).data
  if (stated === undefined) return 'statement'
  const masks = readMasks(bundle, stated.predicate)
  if (masks === null) return 'masks'
  const proof = readProof(bundle, format)
  if (proof === null) return 'proof'
  return {
    ...{ predicate: stated.predicate, masks, proof, bundle },
    copiesOf: groupBy(copyNames(bundle), pieceOf),
    masksOf: groupBy(masks, ({ piece }) => piece),
    inside: insideOf(bundle),
    pagesOf,
  }
}

type Format = Predicate['format']

const readMasks = (
  { contents }: Bundle,
  { format, counts: { masks: stated } }: Predicate,
): readonly ListedMask[] | null => {
  const masks: ListedMask[] = []
  const lines = linesOf(contents.get(treeNames.masks))
  // Whoever states another number is refused for it: nothing need be parsed.
  if (lines !== null && lines.length !== stated) return null
  for (const line of lines ?? [null]) {
    const mask = maskLines[format].safeParse(line === null ? null : oneForm(line, (said) => JSON.stringify(said))).data
    if (mask === undefined) return null
    masks.push('ground' in mask ? { ...mask, grounds: [mask.ground] } : mask)
  }
  return masks
}

const readProof = ({ contents }: Bundle, format: Format): StatedProof | null => {
  const text = Buffer.from(contents.get(treeNames.proof) ?? []).toString('utf8')
  return proofs[format].safeParse(oneForm(text, (said) => `${JSON.stringify(said, null, 2)}\n`)).data ?? null
}

const copyNames = ({ files }: Bundle): readonly string[] =>
  [...files.keys()].filter((name) => name.startsWith(dataFolders.copies))

/** « data/pieces/P02.pdf » is the copy of P02; nothing else may stand in its name, nor a form that no copy has. */
const pieceOf = (name: string): string =>
  /^data\/pieces\/([P\d-]{3,60})\.(?:pdf|csv|json|xml|xlsx)$/.exec(name)?.[1] ?? ''

const insideOf = (bundle: Bundle): Words['inside'] => {
  const { cms, contents, files } = bundle
  const pdf = contents.get(treeNames.bordereau) ?? new Uint8Array()
  const bordereauStamped = attempt(() => readPdfSignature(pdf).timestamp) !== null
  return {
    demonstration: hasDemonstrationKey(bundle),
    timestamped: bordereauStamped && files.has(treeNames.archiveToken) && (cms?.timestamp ?? null) !== null,
    bordereauStamped,
    longTerm: cms !== null && countValues(cms.values) > 0,
    bordereauProved: attempt(() => readPdfStamp(pdf)) !== null,
  }
}
