import { z } from 'zod'
import { categorySchema } from '../../model/category.ts'

export const localModelName = 'local-model'

/** What a pipeline says of its local model (`with:`). `model` is a folder of this machine. */
export const localModelSchema = z.strictObject({
  model: z.string().min(1),
  /** Categories of labels that Requis does not know, or of which it should think otherwise; `ignore` withholds nothing. */
  labels: z.record(z.string(), z.union([categorySchema.exclude(['out-of-scope']), z.literal('ignore')])).default({}),
  minScore: z.number().gt(0).max(1).default(0.5),
  maxTokens: z.number().int().min(8).max(8192).default(512),
})

export type LocalModelOptions = z.infer<typeof localModelSchema>
