import { z } from 'zod'

const enteredSchema = z.strictObject({
  dossier: z.string(),
  request: z.string(),
  preparedBy: z.string(),
  read: z.array(z.string()),
  hashes: z.array(z.string()),
})

/**
 * What was entered before a proposal: the texts of `dossier.yaml` and `request.yaml`, who prepares, and the keys of the request
 * whose value was read in the act; the hashes of the pieces that lay there.
 */
export type Entered = z.infer<typeof enteredSchema>

/** Throws on any other text. */
export const parseEntered = (json: string): Entered => enteredSchema.parse(JSON.parse(json))
