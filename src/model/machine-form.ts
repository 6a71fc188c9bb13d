import { z } from 'zod'

/** Begins at the root of a disk, on Linux or on Windows. */
const whole = /^(?:\/|[A-Za-z]:[\\/]|\\\\)/

/** `{account}` is the name of who works; no other word stands in braces. */
const journal = /^(?:[^{}]|\{account\})+$/

/** As `--tsa` accepts it: a password in it would be read by every account of the machine. */
const address = /^https?:\/\/[^\s@]+$/

/**
 * `machine.yaml`: what the administrator sets for a whole machine, and no user loosens (docs/it.md). Strict: a key of a later version
 * is refused, since what it would forbid is not known here.
 */
export const machineSchema = z.strictObject({
  /** The association's position, a whole path or one beside this file. A pipeline may then bring no other. */
  association: z.string().min(1).nullable().default(null),
  /** Where acts are written. `--journal` may then name no other place. */
  journal: z
    .string()
    .refine((path) => whole.test(path) && journal.test(path), {
      message: 'accepted:/srv/requis/{account}.jsonl|D:\\Requis\\{account}.jsonl',
    })
    .nullable()
    .default(null),
  /** The time-stamping service of every signature. */
  tsa: z.string().regex(address, { message: 'accepted:https://…' }).nullable().default(null),
  /** The driver of the card that signs. No key in a file is then accepted. */
  pkcs11: z
    .string()
    .regex(whole, { message: 'accepted:/usr/lib/…/opensc-pkcs11.so|C:\\…\\opensc-pkcs11.dll' })
    .nullable()
    .default(null),
  /** The language of sentences, where neither `--lang` nor `REQUIS_LANG` says another. */
  language: z.enum(['fr', 'en']).nullable().default(null),
  /** `encrypted`: every new draft has a passphrase. */
  drafts: z.enum(['plain', 'encrypted']).default('plain'),
})

export type MachineSettings = z.infer<typeof machineSchema>
