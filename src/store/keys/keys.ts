import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { howToClose, otherReaders } from '../../disk/access.ts'
import { settingsBase } from '../../disk/platform.ts'
import { readersWords, rightsSentence } from '../../messages/rights.ts'
import { screen } from '../../messages/screen.ts'
import { RequisError } from '../../model/problem.ts'
import { signers } from '../../seal/index.ts'
import { makeDemoKey } from '../../seal/keys/demo-key.ts'
import { findKeyProblem, type Signer } from '../../seal/keys/signer.ts'
import { makeFolder, readBytes, readTextFile, writeFileAside } from '../files/disk.ts'
import { keptModule } from '../machine/machine.ts'
import type { Telling } from '../telling.ts'

export type KeyOptions = {
  readonly key?: string | undefined
  readonly pkcs11?: string | undefined
  /** Asked for by name: it signs also where the machine sets a card. */
  readonly demoKey?: boolean | undefined
  readonly pkcs11Token?: string | undefined
  readonly pkcs11Key?: string | undefined
  readonly keyPasswordFile?: string | undefined
  /** A .p12, .pfx or .pem that was chosen on the review page, in the place of a path. */
  readonly keyBytes?: Uint8Array | undefined
  /** As it was typed on the review page. */
  readonly keyPassword?: string | undefined
  readonly input: boolean
}

/** Who is asked for the secret of a key, in which language; `say` is null where what is said was said already. */
type Asking = Pick<Telling, 'language' | 'ask'> & { readonly say: Telling['say'] | null }

/** The folder of the user's own settings. */
export const configFolder = (): string => join(settingsBase(), 'requis')

export const demoKeyPath = (): string => join(configFolder(), 'demonstration-key.pem')

/**
 * Runs `work` with the director's key, or the demonstration key when none is given; a key that may not sign today is
 * refused. A token is open as long as the work lasts, and closed whatever happens.
 */
export const withSigner = async <T>(
  options: KeyOptions,
  telling: Asking,
  now: Date,
  work: (signer: Signer) => Promise<T>,
): Promise<T> => {
  const checked = async (signer: Signer): Promise<T> => {
    const problem = findKeyProblem(signer, now)
    if (problem !== null) throw new RequisError(problem)
    return await work(signer)
  }
  const module = moduleOf(options)
  if (module !== undefined) return await signers.pkcs11(tokenChoice(module, options, telling), checked)
  return await checked(await keySigner(options, telling))
}

/** The driver that signs: the one that was given, or that the machine sets, which no other key takes the place of. */
export const moduleOf = ({ key, keyBytes, ...options }: KeyOptions): string | undefined =>
  keptModule({ ...options, key: keyBytes === undefined ? key : 'given' })

const keySigner = async (options: KeyOptions, telling: Asking): Promise<Signer> => {
  const password = () => readPassword(options, telling, 'key.ask-password')
  if (options.keyBytes !== undefined) return await signerIn(options.keyBytes, password)
  if (options.key === undefined) return await demoSigner()
  const bytes = readKey(options.key)
  warnOfReaders(options.key, telling)
  return await signerIn(bytes, password)
}

const readKey = (path: string): Uint8Array => readBytes(path, { code: 'key.not-found' })

const tokenChoice = (path: string, options: KeyOptions, telling: Asking): Parameters<typeof signers.pkcs11>[0] => {
  if (!existsSync(path)) throw new RequisError({ code: 'key.module-not-found' })
  return {
    // An absolute path: the system looks for a bare name elsewhere than here.
    module: resolve(path),
    token: options.pkcs11Token ?? null,
    key: options.pkcs11Key ?? null,
    askPin: async (occasion) => {
      const isLast = occasion === 'last-try'
      if (isLast && (options.keyPasswordFile ?? options.keyPassword) !== undefined)
        throw new RequisError({ code: 'key.last-try' })
      return await readPassword(options, telling, `key.ask-pin-${occasion}`)
    },
  }
}

/** The demonstration key is made on first use, valid from five years before, so that a fixed `--date` can be tried. */
const demoSigner = async (): Promise<Signer> => {
  const path = demoKeyPath()
  if (!existsSync(path)) await saveDemoKey(path)
  return await signers.demoKey(readKey(path))
}

export const saveDemoKey = async (path: string): Promise<void> => {
  const now = new Date()
  const start = new Date(Date.UTC(now.getUTCFullYear() - 5, 0, 1))
  makeFolder(dirname(path))
  writeFileAside(path, await makeDemoKey(start), 0o600, { code: 'key.exists' })
}

/** The signature is made all the same: whoever reads the key has it already. */
const warnOfReaders = (path: string, { language, say }: Asking): void => {
  const readers = say === null ? [] : (otherReaders(path) ?? [])
  if (readers.length === 0) return
  const who = readersWords(readers, language)
  say?.(rightsSentence('key', language, { who, how: howToClose(path) }))
}

/** The signer of a .p12, whose password is asked for, or of a .pem. */
export const signerIn = async (bytes: Uint8Array, password: () => string | Promise<string>): Promise<Signer> => {
  if (Buffer.from(bytes.subarray(0, 64)).toString('latin1').includes('-----BEGIN')) return await signers.demoKey(bytes)
  return await signers.pkcs12(bytes, await password())
}

const readPassword = async (
  options: KeyOptions,
  { language, ask }: Asking,
  question: Parameters<typeof screen>[1],
): Promise<string> => {
  if (options.keyPassword !== undefined) return options.keyPassword
  if (options.keyPasswordFile !== undefined) {
    return readTextFile(options.keyPasswordFile, { code: 'key.no-password' }).replace(/\r?\n$/, '')
  }
  if (ask === null || !options.input) throw new RequisError({ code: 'key.no-password' })
  return await ask(screen(language, question))
}
