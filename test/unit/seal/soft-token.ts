import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyCommands } from './pki-profiles.ts'
import { isMissing, newFolder, run } from './tools.ts'

export const softHsm = process.env.SOFTHSM2_MODULE ?? '/usr/lib/softhsm/libsofthsm2.so'

export const lacksSoftHsm = isMissing('softhsm2-util') || isMissing('pkcs11-tool') || isMissing('openssl')

export type SoftTokens = {
  /** Value of SOFTHSM2_CONF. */
  readonly settings: string
  readonly add: (label: string) => SoftToken
}

export type SoftToken = {
  readonly label: string
  readonly pin: string
  /** Makes a key pair in the token; the result is its public key, in PEM. */
  readonly makeKey: (id: string, label: string, type: string, more?: string) => string
  readonly writeCertificate: (id: string, label: string, der: Uint8Array) => void
  /** What a token says after so many wrong PINs; SoftHSM itself never locks. */
  readonly setFlags: (flags: number) => void
  readonly remove: () => void
}

/** Tokens of SoftHSM in a folder of their own: the keys are made in them, but P-384, and never leave them. */
export const makeTokens = (): SoftTokens => {
  const folder = newFolder()
  const settings = join(folder, 'softhsm2.conf')
  mkdirSync(join(folder, 'tokens'))
  writeFileSync(settings, `directories.tokendir = ${join(folder, 'tokens')}\nlog.level = ERROR\n`)
  return { settings, add: (label) => addToken(folder, label) }
}

const addToken = (folder: string, label: string): SoftToken => {
  const pin = '271828'
  const must = (command: string): void => {
    const { status, output } = run(`SOFTHSM2_CONF=softhsm2.conf ${command}`, folder)
    if (status !== 0) throw new Error(output)
  }
  const before = new Set(readdirSync(join(folder, 'tokens')))
  must(`softhsm2-util --init-token --free --label '${label}' --pin ${pin} --so-pin 31415926`)
  const name = readdirSync(join(folder, 'tokens')).find((entry) => !before.has(entry)) ?? 'none'
  const tool = `pkcs11-tool --module ${softHsm} --token-label '${label}' --login --pin ${pin}`
  /** OpenSC 0.23, of Debian 12, cannot write the public half of a P-384 key: this one is made outside the token. */
  const importKey = (id: string, keyLabel: string): string => {
    must(`openssl ${keyCommands.ec384} -out ${id}.sec1`)
    must(`openssl pkcs8 -topk8 -nocrypt -in ${id}.sec1 -out ${id}.key`)
    must(`softhsm2-util --import ${id}.key --token '${label}' --pin ${pin} --id ${id} --label '${keyLabel}'`)
    must(`openssl pkey -in ${id}.key -pubout -out ${id}.pem`)
    return readFileSync(join(folder, `${id}.pem`), 'latin1')
  }
  return {
    label,
    pin,
    makeKey: (id, keyLabel, type, more = '') => {
      if (type === 'EC:secp384r1') return importKey(id, keyLabel)
      must(`${tool} --keypairgen --key-type ${type} --id ${id} --label '${keyLabel}' ${more}`)
      must(`${tool} --read-object --type pubkey --id ${id} --output-file ${id}.der`)
      must(`openssl pkey -pubin -inform der -in ${id}.der -out ${id}.pem`)
      return readFileSync(join(folder, `${id}.pem`), 'latin1')
    },
    writeCertificate: (id, certificateLabel, der) => {
      writeFileSync(join(folder, 'certificate.der'), der)
      must(`${tool} --write-object certificate.der --type cert --id ${id} --label '${certificateLabel}'`)
    },
    setFlags: (flags) => setTokenFlags(join(folder, 'tokens', name, 'token.object'), flags),
    remove: () => rmSync(join(folder, 'tokens', name), { recursive: true }),
  }
}

/** In the file of a token: the type of the attribute (CKA_OS_TOKENFLAGS), its kind, its value, 8 bytes each. */
const setTokenFlags = (path: string, flags: number): void => {
  const bytes = readFileSync(path)
  const at = bytes.indexOf(Buffer.from('000000008000534b', 'hex')) + 16
  bytes.writeBigUInt64BE(bytes.readBigUInt64BE(at) | BigInt(flags), at)
  writeFileSync(path, bytes)
}
