import type { DisclosedPiece, Mask } from '../model/copy/disclosure.ts'
import type { Words } from '../model/copy/label.ts'
import { writeStatusOf } from '../model/copy/label.ts'
import { countByGround } from '../model/copy/mask-count.ts'
import { bearingOf } from '../model/copy/piece-reading.ts'
import type { Draft, Review } from '../model/draft.ts'
import type { Ground } from '../model/law/ground.ts'
import type { GroundTable } from '../model/law/law.ts'
import type { Problem } from '../model/problem.ts'
import type { Told } from './told.ts'

export type AnnexKey =
  | 'title'
  | 'help'
  | 'reference'
  | 'decided'
  | 'proposed'
  | 'pieces'
  | 'piece'
  | 'listed'
  | 'not-listed'
  | 'no-ground'
  | 'bearing'
  | 'masks'
  | 'mask'
  | 'hidden'
  | 'hidden-none'
  | 'hush'
  | 'grounds'
  | 'ground'
  | 'doubts'
  | 'no-doubt'
  | 'second'

export type AnnexInput = {
  readonly draft: Draft
  readonly review: Review | null
  readonly told: Told
  readonly words: Words
  readonly grounds: GroundTable
  readonly say: (key: AnnexKey, values?: Readonly<Record<string, string | number>>) => string
  readonly sentence: (problem: Problem) => string
}

/**
 * What the director alone may read (study 3.5): every piece with its real grounds, what is listed nowhere outside, and
 * the doubts. It quotes no piece.
 */
export const annexText = (input: AnnexInput): string => {
  const { draft, review, told, say } = input
  const doubts = [...new Set(draft.problems.map(input.sentence))]
  const blocks = [
    `# ${say('title')}`,
    `**${say('help')}**`,
    say('reference', { reference: told.inside.cover.reference }),
    review === null ? say('proposed') : say('decided', { name: review.approvedBy }),
    hiddenBlock(input),
    `## ${say('pieces')}`,
    told.inside.pieces.map((piece) => `- ${pieceLine(piece, input)}`).join('\n'),
    `## ${say('grounds')}`,
    groundLines(told.inside.masks, input).join('\n'),
    `## ${say('doubts')}`,
    doubts.length === 0 ? say('no-doubt') : doubts.map((doubt) => `- ${flat(doubt)}`).join('\n'),
    say('second', { count: draft.decisions.filter((decision) => decision.needsSecond).length }),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const hiddenBlock = ({ told, say }: AnnexInput): string => {
  const count = told.inside.pieces.filter((piece) => !told.outsideOf.has(piece.id)).length
  return count === 0 ? say('hidden-none') : `**${say('hidden', { count })} ${say('hush')}**`
}

const pieceLine = (piece: DisclosedPiece, { draft, told, words, say }: AnnexInput): string => {
  const own = draft.dossier.pieces.find((one) => one.id === piece.id)
  const outside = told.outsideOf.get(piece.id)
  const facts = [piece.title, own?.kind ?? null, piece.date, piece.authorQuality].filter((fact) => fact !== null)
  const counts = countByGround(told.inside.masks.filter((mask) => mask.pieceId === piece.id))
  return say('piece', {
    id: piece.id,
    outside: outside === undefined ? say('not-listed') : say('listed', { id: outside }),
    facts: flat([...new Set(facts)].join(', ')),
    status: `${words.labels(`status.${writeStatusOf(piece)}`)}${bearingText(piece, { told, say })}`,
    grounds: counts.map(({ ground, count }) => `${ground} × ${count}`).join(', ') || say('no-ground'),
    masks: maskText(piece, { told, say }),
    sha: (own?.sha256 ?? '').slice(0, 16) || '–',
  })
}

/** Of a piece that is withheld whole: what in it waits, and for whom. */
const bearingText = ({ id, status }: DisclosedPiece, { told, say }: Pick<AnnexInput, 'told' | 'say'>): string => {
  const reading = status === 'withheld' ? told.readings.get(id) : undefined
  if (reading === undefined || bearingOf(reading) === null) return ''
  const { asked, second, other } = reading
  return say('bearing', { questions: reading.questions.join(', ') || '–', asked, second, other })
}

/** The numbers that the copies print: those of a piece follow each other. A piece that is listed nowhere has none. */
const maskText = ({ id }: DisclosedPiece, { told, say }: Pick<AnnexInput, 'told' | 'say'>): string => {
  const outside = told.outsideOf.get(id)
  const masks = told.disclosure.masks.filter(({ pieceId }) => pieceId === outside)
  const [first, last] = [masks[0]?.id, masks.at(-1)?.id]
  if (first === undefined || last === undefined) return ''
  return say(first === last ? 'mask' : 'masks', { first, last })
}

const groundLines = (masks: readonly Mask[], { grounds, words, say }: AnnexInput): readonly string[] => {
  const sourceOf = (code: Ground): string => grounds.find((row) => row.code === code)?.source ?? '–'
  return countByGround(masks).map(
    ({ ground, count }) =>
      `- ${say('ground', { ground, count, label: words.labels(`ground.${ground}`), source: sourceOf(ground) })}`,
  )
}
