import { basename } from 'node:path'
import { screen } from '../../messages/screen.ts'
import type { Certificate } from '../../seal/asn1/certificate.ts'
import { sha256Hex } from '../../seal/container/hash.ts'
import type { Output } from './output.ts'

export type Sealed = { readonly recipients: readonly Certificate[]; readonly clear: string | null }

/** Names and fingerprints of the certificates, as their files give them. */
export const sealedFacts = ({ recipients, clear }: Sealed) => ({
  recipients: recipients.map(({ commonName, der }) => ({ name: commonName, fingerprint: sha256Hex(der) })),
  clear,
})

/** Where the encrypted export is, for whom, how they open it, and what the service keeps. */
export const saySealed = (sealed: Sealed, container: string, output: Output): void => {
  const { language } = output
  output.say(screen(language, 'export.sealed', { container, count: sealed.recipients.length }))
  for (const [at, { name, fingerprint }] of sealedFacts(sealed).recipients.entries())
    output.say(screen(language, 'export.recipient', { rank: at + 1, name: name === '' ? '–' : name, fingerprint }))
  const names = { sealed: basename(container), opened: basename(container).replace(/\.p7m$/, '') }
  output.say(screen(language, 'export.open', names))
  output.say(
    sealed.clear === null
      ? screen(language, 'export.no-clear')
      : screen(language, 'export.clear', { folder: sealed.clear }),
  )
}
