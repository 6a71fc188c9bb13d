import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import type { MachineSettings } from '../../model/machine-form.ts'
import type { MachineSetting } from '../../model/machine-problem.ts'
import { RequisError } from '../../model/problem.ts'
import { type Machine, mayHaveMachine, readMachine } from './machine-file.ts'

// What the settings of the machine impose. Every function here either gives what holds, or throws `machine.kept`.

// Most machines have no such file: a line of text is then searched without the parser of YAML.
const parse = mayHaveMachine() ? (await import('../../request/yaml.ts')).parseYaml : null

let known: { readonly machine: Machine | null } | null = null

/** Read once for a process; what is wrong with the file is thrown each time. */
export const machine = (): Machine | null => {
  known ??= { machine: readMachine(parse) }
  return known.machine
}

const setting = <Key extends keyof MachineSettings>(key: Key): MachineSettings[Key] | null =>
  machine()?.settings[key] ?? null

/** Null also where the file is broken: the sentence that says so needs a language. */
export const machineLanguage = (): MachineSettings['language'] => {
  try {
    return setting('language')
  } catch {
    return null
  }
}

export const mustEncryptDrafts = (): boolean => setting('drafts') === 'encrypted'

/** The text of the association's position, where the administrator named a file. */
export const machineAssociation = (): string | null => machine()?.association ?? null

const refused = (key: MachineSetting): RequisError => new RequisError({ code: 'machine.kept', setting: key })

/** A pipeline of the user's own may bring no position of its own where the machine has one. */
export const refuseOwnAssociation = (hasOwn: boolean, kept: string | null = machineAssociation()): void => {
  if (hasOwn && kept !== null) throw refused('association')
}

let lent: string | null = null

/** The demonstration's acts are invented: while `work` runs they go to a journal of their own, and no service is asked. */
export const withLentJournal = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  lent = resolve(path)
  try {
    return await work()
  } finally {
    lent = null
  }
}

const isLent = (path: string | undefined): boolean => path !== undefined && lent === resolve(path)

/** Where acts are written: the machine's place, and no other; where it sets none, what was given. */
export const keptJournal = (
  given: string | undefined,
  kept: string | null = setting('journal'),
): string | undefined => {
  if (kept === null || isLent(given)) return given
  const path = kept.replaceAll('{account}', accountName())
  if (given !== undefined && resolve(given) !== resolve(path)) throw refused('journal')
  return path
}

/** As the system knows it, not as a variable says. Letters and digits only: it becomes a name of a file. */
const accountName = (): string => userInfo().username.replaceAll(/[^\p{L}\p{N}_-]/gu, '_')

/** The address of the service that stamps. */
export const keptTsa = (given: URL | null, kept: string | null = setting('tsa')): URL | null => {
  if (kept === null || lent !== null) return given
  const url = new URL(kept)
  if (given !== null && given.href !== url.href) throw refused('tsa')
  return url
}

type Key = {
  readonly key?: string | undefined
  readonly pkcs11?: string | undefined
  readonly demoKey?: boolean | undefined
}

/** The driver that signs. The demonstration key stays: `verify` says of it that it proves nobody. */
export const keptModule = (
  { key, pkcs11, demoKey }: Key,
  kept: string | null = setting('pkcs11'),
): string | undefined => {
  if (kept === null || demoKey === true) return pkcs11
  if (key !== undefined || (pkcs11 !== undefined && resolve(pkcs11) !== resolve(kept))) throw refused('pkcs11')
  return kept
}
