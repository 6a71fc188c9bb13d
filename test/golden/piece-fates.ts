import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { labelsOf } from '../../src/messages/letter/labels.ts'
import type { DisclosedPiece, Disclosure } from '../../src/model/copy/disclosure.ts'
import type { Draft } from '../../src/model/draft.ts'
import { discloseOutside } from '../../src/pipeline/export/letter-outside.ts'
import { closeReview } from '../../src/pipeline/propose/reviewing.ts'
import { readLaw, readLetterDesk } from '../../src/store/installed/settings.ts'
import { root } from '../cli/program.ts'
import { cover } from './propose.ts'

/**
 * What becomes of a piece when two persons take every proposal. `kept`: something of it leaves. `held`: a gate holds it
 * whole, whatever it says. `refused`: it was read, and nothing of it answers. `set-aside`: somebody else's of the same name,
 * listed nowhere outside. `unlisted`: nothing of it leaves, and the reply does not say that it exists.
 */
export const pieceFates = ['kept', 'held', 'refused', 'set-aside', 'unlisted'] as const

export type PieceFate = (typeof pieceFates)[number]

/**
 * In expected.json, for every piece: its fate from the law, judged by reading it before the program ran, and why. `today`: what
 * the program does where it differs, until it is mended.
 */
export const fatesSchema = z.array(
  z.strictObject({
    file: z.string(),
    fate: z.enum(pieceFates),
    today: z.enum(pieceFates).optional(),
    why: z.string().min(3),
  }),
)

const words = { labels: labelsOf('fr', readLaw().grounds), lang: 'fr' } as const

/** What the program must do with each file, by its name. */
export const wantedFates = (pieces: z.output<typeof fatesSchema>): Readonly<Record<string, PieceFate>> =>
  Object.fromEntries(pieces.map(({ file, fate, today }) => [file, today ?? fate]))

/** The fate of each file of a folder of pieces. */
export const fatesOf = (draft: Draft, folder: string): Readonly<Record<string, PieceFate>> => {
  const { decisions } = closeReview(draft, { by: 'Odette FRESNEL', second: 'Ignace OUVRARD', acceptProposals: true })
  const told = discloseOutside({ draft, decisions, cover, desk: readLetterDesk(), words })
  const apart = new Set(draft.problems.flatMap((one) => (one.code === 'piece.homonym' ? [one.pieceId] : [])))
  const byHash = new Map(draft.dossier.pieces.map((piece) => [piece.sha256, piece.id]))
  const files = readdirSync(join(root, 'fixtures', folder)).filter((name) => name !== 'dossier.yaml')
  return Object.fromEntries(
    files.map((file) => {
      const id = byHash.get(
        createHash('sha256')
          .update(readFileSync(join(root, 'fixtures', folder, file)))
          .digest('hex'),
      )
      const piece = told.inside.pieces.find((one) => one.id === id)
      if (piece === undefined) throw new Error(file)
      if (apart.has(piece.id)) return [file, 'set-aside']
      return [file, told.outsideOf.has(piece.id) ? fateOf(piece, told.inside) : 'unlisted']
    }),
  )
}

const fateOf = ({ id, status }: DisclosedPiece, { masks }: Disclosure): PieceFate =>
  status !== 'withheld' ? 'kept' : masks.some(({ pieceId, by }) => pieceId === id && by === 'gate') ? 'held' : 'refused'
