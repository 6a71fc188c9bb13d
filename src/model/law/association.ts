import { z } from 'zod'
import { requestKinds } from '../record/request.ts'
import { groundSchema } from './ground.ts'
import { stances, whenSchema } from './policy.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'accepted:2026-11-18' })
const kinds = z.array(z.enum(requestKinds)).default([])
const field = z.string().nullable().default(null)
const reach = { post: field, place: field, phone: field, email: field }
const id = z.string().regex(/^[a-z0-9-]+$/)

/**
 * `pipelines/association.yaml`: the one position of the association (CNADE 2017), decided by its board. Every policy is
 * held against it when it is loaded: a service may be stricter, never looser. `except` names kinds of request, not
 * pipelines: a pipeline may be called anything.
 */
export const associationSchema = z.strictObject({
  /** Printed at the head of letters; null until the association writes it. */
  association: z.string().nullable(),
  /** Its number in the national register of services, on every export; null until the association writes it. */
  finess: z
    .string()
    .regex(/^\d{9}$/, { message: 'accepted:990001234' })
    .nullable()
    .default(null),
  /** Who else handles the records for it (RGPD 28): stated on every export. */
  processors: z.array(z.strictObject({ name: z.string(), does: z.string(), place: z.string() })).default([]),
  version: z.string().regex(/^\d{4}-\d{2}(?:\.\d{1,3})?$/, { message: 'accepted:2026-11|2026-11.2' }),
  date: day,
  adoptedBy: z.string().min(1),
  /** How the disputed secrecy of CSP L1110-4 is treated (study 2.3). */
  disputed: z.enum(stances),
  /** Why, in the association's own words. */
  position: z.string(),
  /** Grounds that hold a whole piece back under every kind of request but those named. */
  gates: z.array(z.strictObject({ ground: groundSchema, except: kinds })),
  /** Grounds that a mask may bear. */
  grounds: z.array(groundSchema),
  /** What no policy may disclose, whatever is asked. */
  withheld: z.array(z.strictObject({ id, when: whenSchema, ground: groundSchema, except: kinds })),
  /** What leaves with two persons' signatures only. */
  twoPersons: z.array(z.strictObject({ id, when: whenSchema, except: kinds })),
  /** Kinds of request under which a record is read whole, without a scope. */
  wholeRecord: kinds,
  /** Kinds under which the person asks for her own data. */
  ownAccess: kinds,
  /** Kinds that need no article: nobody requires anything. */
  withoutBasis: kinds,
  /** Whether drafts must be encrypted with a passphrase on the disk. A pipeline may require it too, never lift it. */
  drafts: z.enum(['plain', 'encrypted']).default('plain'),
  /** Where the association is reached, where a service has no address of its own. */
  contact: z.strictObject({ quality: z.string(), ...reach }),
  /** Services with an address of their own, by the name that their records bear (`service` of dossier.yaml). */
  services: z.array(z.strictObject({ name: z.string(), ...reach })).default([]),
  /** Whom an employee reaches: a function and a number, printed on the papers of `requis fiche`. Null: a line to fill by hand. */
  support: z
    .strictObject({ director: field, onCall: field, lawyer: field, insurer: field, dpo: field, ethics: field })
    .prefault({}),
  /** Who directs, by name and dates (CNADE 2017). While it is empty, and no delegation bears a name, nothing is checked. */
  deciders: z
    .array(z.strictObject({ name: z.string(), quality: z.string(), from: day, until: day.nullable() }))
    .default([]),
  /** Who decides in the director's absence (study 3.5: a delegate named in writing). Without a name it checks nobody. */
  delegations: z
    .array(
      z.strictObject({
        ...{ to: z.string(), name: field, kinds, from: day, until: day.nullable(), act: z.string() },
      }),
    )
    .default([]),
})

export type Association = z.infer<typeof associationSchema>
