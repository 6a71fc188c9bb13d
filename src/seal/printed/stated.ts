import { z } from 'zod'
import type { WriteStatus } from '../../model/copy/label.ts'
import { attempt, type Bundle } from '../container/bundle.ts'
import { dataFolders, treeNames } from '../container/tree.ts'

const text = z.string().nullable()

const predicateSchema = z.looseObject({
  ...{
    reference: z.string(),
    date: z.string(),
    service: text.optional(),
    preparedBy: z.string(),
    approvedBy: z.string(),
  },
  request: z.looseObject({ authority: text, reference: text, basis: text }),
  versions: z.looseObject({ law: z.string().optional() }),
  ...{ secondBy: text.optional(), review: z.string().optional(), demonstration: z.boolean() },
  pieces: z.array(z.looseObject({ id: z.string(), status: z.string() })),
  counts: z.looseObject({ masks: z.number(), waiting: z.number().optional(), facts: z.number().optional() }),
  decisions: z.object({ answers: z.number(), corrections: z.number(), unanswered: z.number() }).optional(),
})

const maskSchema = z.looseObject({
  ...{ piece: z.string(), ground: z.string().optional(), grounds: z.array(z.string()).optional() },
})

/** What the statement, the list of masks and the files of an export say that its bordereau says too. */
export type Stated = z.infer<typeof predicateSchema> & {
  readonly copies: number
  /** Of each piece, how many masks say each ground. */
  readonly masked: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** Null where the statement is none that has a bordereau to be compared with: other checks say what is wrong with it. */
export const readStated = ({ statement, contents, files }: Bundle): Stated | null => {
  const said = z.looseObject({ predicate: predicateSchema }).safeParse(statement).data?.predicate
  if (said === undefined) return null
  const masked = new Map<string, Map<string, number>>()
  for (const { piece, ground, grounds = ground === undefined ? [] : [ground] } of masksOf(contents)) {
    const counts = masked.get(piece) ?? new Map<string, number>()
    masked.set(piece, counts)
    for (const one of grounds) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  const copies = [...files.keys()].filter((name) => name.startsWith(dataFolders.copies)).length
  return { ...said, copies, masked }
}

const masksOf = (contents: Bundle['contents']): readonly z.infer<typeof maskSchema>[] =>
  Buffer.from(contents.get(treeNames.masks) ?? [])
    .toString('utf8')
    .split('\n')
    .flatMap((line) => maskSchema.safeParse(attempt(() => JSON.parse(line))).data ?? [])

const slipSchema = z.looseObject({
  predicate: z.looseObject({
    ...{ reference: z.string(), batch: z.string(), date: z.string(), closed: z.string().nullable() },
    counts: z.looseObject({ files: z.number(), masked: z.number() }),
  }),
})

export type SlipStated = z.infer<typeof slipSchema>['predicate']

export const readSlipStated = ({ statement }: Bundle): SlipStated | null =>
  slipSchema.safeParse(statement).data?.predicate ?? null

/** What a bordereau may print of a piece, by the status that is stated: the grounds, which say more, are not in the statement. */
export const statusesOf: Readonly<Record<string, readonly WriteStatus[]>> = {
  whole: ['whole', 'visible', 'framed'],
  framed: ['framed'],
  masked: ['masked'],
  partial: ['partial'],
  withheld: ['unasked', 'awaited', 'elsewhere', 'withheld', 'accord', 'counsel', 'opinion', 'excluded', 'unproven'],
  quarantined: ['quarantined', 'unproven'],
  container: ['container'],
}
