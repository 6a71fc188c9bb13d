import { z } from 'zod'
import { RequisError } from '../model/problem.ts'

/** A key left undefined is a key left out: callers write both. */
const text = z.string().min(1).optional()

const bytes = z.instanceof(Uint8Array)

const followed = {
  signal: z.instanceof(AbortSignal).optional(),
  onProgress: z.custom<(...args: never[]) => void>((value) => typeof value === 'function').optional(),
}

const language = z.enum(['fr', 'en']).optional()
const copies = z.enum(['rebuilt', 'facsimile']).optional()
const date = z.date().optional()

const file = z.strictObject({ name: z.string().min(1), bytes })

/** A name that stands twice is one file for whoever describes it: the other would be lost. */
const filesOfRecord = z
  .array(file)
  .min(1)
  .refine((files) => new Set(files.map(({ name }) => name)).size === files.length)

const deciding = { by: z.string(), second: text }

/** What each function takes beside the value that it works on. A key that none of them knows is a mistake of the caller. */
const shapes = {
  openDossier: z
    .strictObject({
      ...{ folder: text, files: filesOfRecord.optional(), description: z.string().optional() },
      ...{ request: text, requestText: z.string().optional(), pipeline: text },
    })
    .refine(({ folder, files }) => (folder === undefined) !== (files === undefined), { path: ['folder'] })
    .refine(({ folder, description }) => folder === undefined || description === undefined, { path: ['description'] })
    .refine(({ request, requestText }) => request === undefined || requestText === undefined, { path: ['request'] }),
  propose: z.strictObject({ ...followed, preparedBy: text }),
  questions: z.strictObject({ language, all: z.boolean().optional() }),
  decide: z.strictObject(deciding),
  preview: z.strictObject({ ...followed, second: text, copies, language, date }),
  approve: z.strictObject({ ...deciding, acceptProposals: z.boolean().optional() }),
  exportDossier: z.strictObject({
    ...{ ...followed, key: z.union([z.string().min(1), bytes]).optional(), password: z.string().optional() },
    ...{ date, copies, language, out: text, timeStamping: z.url({ protocol: /^https?$/ }).optional() },
  }),
  verify: z.strictObject({
    ...{ trust: z.array(bytes).optional(), trustTsa: z.array(bytes).optional(), pin: text, now: date, language },
  }),
  detect: z.strictObject({ description: z.string().optional(), signal: followed.signal }),
  files: z.array(file).min(1),
}

/** Throws `library.argument`, with the function and the key: rubbish is refused before any work, and nothing of it is told. */
export const checkArgument = (shape: keyof typeof shapes, value: unknown, call: string = shape): void => {
  const result = shapes[shape].safeParse(value)
  if (result.success) return
  const [issue] = result.error.issues
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  throw new RequisError({ code: 'library.argument', call, what: String(unknown ?? issue?.path[0] ?? 'options') })
}
