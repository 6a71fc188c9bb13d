import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { RequisError } from '../model/problem.ts'
import { findKeyProblem, makeDemoKey, type Signer, signers } from '../pipeline/signing.ts'
import { readBytes, readTextFile, writeFileAside } from './disk.ts'

export type KeyOptions = {
  readonly key?: string | undefined
  readonly keyPasswordFile?: string | undefined
  readonly input: boolean
}

/** The folder of the user's own settings; `XDG_CONFIG_HOME` or `APPDATA` where they are set. */
export const configFolder = (): string => {
  const base = process.env.XDG_CONFIG_HOME ?? process.env.APPDATA ?? join(homedir(), '.config')
  return join(base, 'requis')
}

export const demoKeyPath = (): string => join(configFolder(), 'demonstration-key.pem')

/** The director's key, or the demonstration key when none is given; a key that may not sign today is refused. */
export const openSigner = async (options: KeyOptions, now: Date): Promise<Signer> => {
  const signer = options.key === undefined ? await demoSigner() : await fileSigner(options.key, options)
  const problem = findKeyProblem(signer, now)
  if (problem !== null) throw new RequisError(problem)
  return signer
}

/** The demonstration key is made on first use, valid from five years before, so that a fixed `--date` can be tried. */
const demoSigner = async (): Promise<Signer> => {
  const path = demoKeyPath()
  if (!existsSync(path)) await saveDemoKey(path)
  return await signers.demoKey(readFileSync(path))
}

export const saveDemoKey = async (path: string): Promise<void> => {
  const now = new Date()
  const start = new Date(Date.UTC(now.getUTCFullYear() - 5, 0, 1))
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileAside(path, await makeDemoKey(start), 0o600, { code: 'key.exists' })
}

const fileSigner = async (path: string, options: KeyOptions): Promise<Signer> => {
  const bytes = readBytes(path, { code: 'key.not-found' })
  if (Buffer.from(bytes.subarray(0, 64)).toString('latin1').includes('-----BEGIN')) return await signers.demoKey(bytes)
  return await signers.pkcs12(bytes, await readPassword(options))
}

const readPassword = async (options: KeyOptions): Promise<string> => {
  if (options.keyPasswordFile !== undefined) {
    return readTextFile(options.keyPasswordFile, { code: 'key.no-password' }).replace(/\r?\n$/, '')
  }
  if (!process.stdin.isTTY || !options.input) throw new RequisError({ code: 'key.no-password' })
  return await promptHidden('Mot de passe de la clé : ')
}

/** Asks on the terminal without showing what is typed. */
export const promptHidden = (question: string): Promise<string> => {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  process.stderr.write(question)
  return new Promise((resolve) => {
    lines.question('', (answer) => {
      lines.close()
      process.stderr.write('\n')
      resolve(answer)
    })
  })
}
