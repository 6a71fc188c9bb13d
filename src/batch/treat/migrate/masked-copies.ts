import type { Copies, Cover, Mask } from '../../../model/copy/disclosure.ts'
import type { Lost, Rendition } from '../../../model/copy/rendition.ts'
import type { Draft } from '../../../model/draft.ts'
import type { Decision } from '../../../model/law/decision.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { parentIdOf } from '../../../model/record/piece-number.ts'
import { wholeCopies } from '../../../pipeline/export/whole-copies.ts'
import { needlesOf } from '../../../prove/needles.ts'
import { proveAll } from '../../../prove/prove-all.ts'
import { extensionOf } from '../../../read/entry/reading.ts'
import { redact } from '../../../redact/redact.ts'
import { printedStrings } from '../../../write/pieces/printed-strings.ts'
import { writeAll } from '../../../write/write-all.ts'
import type { MaskedCopy } from '../../model/carried.ts'
import type { TreatDesk } from '../treatment.ts'
import { isWithin } from './held-originals.ts'
import { readYamls, withoutKeys, withYaml } from './yaml-copies.ts'

export type CopyInput = {
  readonly draft: Draft
  readonly findings: readonly Finding[]
  readonly decisions: readonly Decision[]
  /** Files inside others in which nothing is masked: their own bytes, by the piece. */
  readonly originals: ReadonlyMap<string, Uint8Array>
  /** How the dossier is named on a page that has to be laid out anew: a number, never a name. */
  readonly reference: string
}

/** `isInside`: it stands in the copy of the mail that it came with. */
export type PieceCopy = MaskedCopy & {
  readonly isInside: boolean
  /** Where its original held files, by their hashes. */
  readonly slots: NonNullable<Rendition['slots']>
}

/**
 * Copies of pieces without what is masked, each proved by the readings that proved no writer. A copy that fails in one form is
 * written in the next; a piece that is not in the result has none that passed.
 */
export const maskedCopies = async (
  pieces: readonly Piece[],
  input: CopyInput,
  desk: TreatDesk,
): Promise<ReadonlyMap<string, PieceCopy>> => {
  const passed = new Map([...input.originals].map(([id, bytes]) => [id, asItWas(id, bytes)] as const))
  const within = (id: string): boolean => [...input.originals.keys()].some((one) => isWithin(id, one))
  let left = pieces.filter(({ id }) => !within(id))
  for (const copies of forms) {
    const { good, failed } = await copiesIn(copies, left, input, desk)
    for (const one of good) passed.set(one.pieceId, one)
    left = left.filter(({ id }) => failed.has(id))
    if (left.length === 0) break
  }
  return new Map([
    ...copiesOf(pieces, passed, input),
    // What lies in a file that is kept stands in it.
    ...pieces.flatMap(({ id }): readonly (readonly [string, PieceCopy])[] => {
      const holder = [...input.originals].find(([one]) => one !== id && isWithin(id, one))
      return holder === undefined ? [] : [[id, { ...ownBytes(holder[1]), isInside: true, slots: [] }]]
    }),
  ])
}

/** Nothing was written: nothing is there to prove, and the whole in which it stands is searched again (`carry.ts`). */
const asItWas = (id: string, bytes: Uint8Array): Passed => ({
  ...{ pieceId: id, masks: [], engines: [] },
  rendition: { name: `originals/${id}`, mediaType: unknownType, bytes, pieceId: id, pages: null, maskPlaces: [] },
})

const unknownType = 'application/octet-stream'

const ownBytes = (bytes: Uint8Array): MaskedCopy => ({
  ...{ bytes, extension: null, mediaType: unknownType, rules: {}, fields: [] },
})

/** A file's own format first, then a page that any reader opens. */
const forms: readonly Copies[] = ['own', 'rebuilt']

type Passed = {
  readonly pieceId: string
  readonly rendition: Rendition
  readonly masks: readonly Mask[]
  readonly engines: readonly string[]
}

/** A mail or a FHIR document whose attachments passed holds them again, and they are no files of their own. */
const copiesOf = (
  pieces: readonly Piece[],
  passed: ReadonlyMap<string, Passed>,
  { draft: { files = {} }, originals }: CopyInput,
): ReadonlyMap<string, PieceCopy> => {
  const whole = wholeCopies(
    [...passed.values()].map(({ rendition }) => rendition),
    pieces,
    new Set(originals.keys()),
  )
  const wholeOf = new Map(whole.copies.map((copy) => [copy.pieceId, copy]))
  return new Map(
    pieces.flatMap((piece) => {
      const own = passed.get(piece.id)
      if (own === undefined) return []
      const held = heldIn(piece.id, pieces, whole.inside)
      const copy = originals.has(piece.id)
        ? ownBytes(own.rendition.bytes)
        : copyOf(own.rendition, own.masks, { ...piece, file: files[piece.id] ?? '' })
      const masked = held.map(({ id, at }) => fieldsOf(passed.get(id)?.masks ?? [], placeIn(own.rendition, at)))
      return [
        [
          piece.id,
          {
            ...copy,
            engines: [
              ...new Set([own, ...held.flatMap(({ id }) => passed.get(id) ?? [])].flatMap((one) => one.engines)),
            ],
            bytes: (wholeOf.get(piece.id) ?? own.rendition).bytes,
            lost: sumLost([piece.id, ...held.map(({ id }) => id)].map((id) => wholeOf.get(id)?.lost)),
            rules: countRules([own, ...held.flatMap(({ id }) => passed.get(id) ?? [])].flatMap(({ masks }) => masks)),
            fields: [...copy.fields, ...masked.flat()],
            isInside: whole.inside.has(piece.id),
            slots: own.rendition.slots ?? [],
          },
        ],
      ]
    }),
  )
}

/** A piece inside another; `at` is the hash of the file of which it is a part, as the holder knows it. */
type Held = { readonly id: string; readonly at: string }

/** The pieces that stand in the copy of another, and in theirs. */
const heldIn = (id: string, pieces: readonly Piece[], inside: ReadonlySet<string>): readonly Held[] =>
  pieces
    .filter((one) => parentIdOf(one.id) === id && inside.has(one.id))
    .flatMap((one) => [
      { id: one.id, at: one.sha256 },
      ...heldIn(one.id, pieces, inside).map((inner) => ({ id: inner.id, at: one.sha256 })),
    ])

/** Where the original held a file; '' in a mail, which is one item. */
const placeIn = ({ slots = [] }: Rendition, sha256: string): string =>
  slots.find(({ file }) => file === sha256)?.path ?? ''

const fieldsOf = (masks: readonly Mask[], at: string): readonly string[] => (masks.length === 0 ? [] : [at])

const copiesIn = async (
  copies: Copies,
  pieces: readonly Piece[],
  { draft, reference, ...judged }: CopyInput,
  desk: TreatDesk,
): Promise<{ readonly good: readonly Passed[]; readonly failed: ReadonlySet<string> }> => {
  const dossier = { ...draft.dossier, pieces }
  const yamls = readYamls({ pieces, names: draft.files ?? {}, copies })
  const { findings, decisions } = withoutKeys(judged, yamls)
  const redacted = redact({ dossier, findings, decisions, cover: coverOf(reference, copies, desk) })
  const { disclosure, unsound } = withYaml(redacted, yamls)
  const { maskOf } = redacted
  const written = await writeAll(disclosure, desk.write)
  const declared = draft.persons.filter(({ source }) => source !== 'text')
  const proof = await proveAll(written, needlesOf({ dossier, findings, decisions, maskOf, declared }), {
    ...{ pdfiumWasm: desk.pdfiumWasm, ocr: null, masks: disclosure.masks, pieces: disclosure.pieces },
    printed: printedStrings(disclosure, desk.write, written),
  })
  const broken = new Set(written.flatMap((copy) => (unsound(copy) ? [copy.name] : [])))
  const isGood = new Map(
    proof.copies.map(({ name, residues, notRun }) => [
      name,
      residues.length + notRun.length === 0 && !broken.has(name),
    ]),
  )
  const enginesOf = new Map(proof.copies.map(({ name, engines }) => [name, engines]))
  const good = written.flatMap((rendition): Passed[] => {
    const { pieceId, name } = rendition
    if (pieceId === null || isGood.get(name) !== true) return []
    const masks = disclosure.masks.filter((mask) => mask.pieceId === pieceId)
    return [{ pieceId, rendition, masks, engines: enginesOf.get(name) ?? [] }]
  })
  // What was laid out anew already would fail again.
  const failed = written.filter(({ name, isOwn }) => isOwn === true && isGood.get(name) !== true)
  return { good, failed: new Set(failed.flatMap(({ pieceId }) => pieceId ?? [])) }
}

const copyOf = ({ name, bytes, mediaType }: Rendition, masks: readonly Mask[], piece: Named): MaskedCopy => {
  const fields = masks.flatMap(({ source }) => (source?.kind === 'field' ? [source.path] : []))
  const unseen = piece.passages.filter(({ role }) => role === 'hidden').length
  return { bytes, extension: extensionIn(name, piece), mediaType, rules: countRules(masks), fields, unseen }
}

const sumLost = (all: readonly (Lost | undefined)[]): Lost => ({
  elements: all.reduce((sum, one) => sum + (one?.elements ?? 0), 0),
  files: all.reduce((sum, one) => sum + (one?.files ?? 0), 0),
})

const countRules = (masks: readonly Mask[]): Readonly<Record<string, number>> => {
  const rules: Record<string, number> = {}
  for (const { by } of masks) rules[by] = (rules[by] ?? 0) + 1
  return rules
}

type Named = Pick<Piece, 'format' | 'passages'> & { readonly file: string }

/** Cards of an address book and events (RFC 6350, RFC 5545): their copy says their words, and is no card. */
const cards: ReadonlySet<string> = new Set(['vcf', 'vcard', 'ics', 'ifb', 'vcs'])

/** A text keeps the ending of its name, whatever it is: null. */
const extensionIn = (name: string, { format, file }: Named): string | null => {
  const own = extensionOf(name)
  return own === 'txt' && format === 'text' && !cards.has(extensionOf(file)) ? null : own
}

/** The name of the service may be what somebody hides behind: no copy prints it. */
const coverOf = (reference: string, copies: Copies, desk: TreatDesk): Cover => ({
  ...{ reference, requestReference: null, authority: null, basis: null, service: null },
  ...{ date: desk.plan.date.slice(0, 10), approvedBy: desk.approvedBy, secondBy: null, preparedBy: desk.approvedBy },
  ...{ waived: false, demonstration: false, copies, law: desk.law.version, waiting: null, decided: null },
})
