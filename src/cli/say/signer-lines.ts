import type { Language } from '../../messages/index.ts'
import { screen } from '../../messages/screen.ts'
import type { SignerSummary } from '../../seal/verify/verify.ts'

/** Who signed, as the certificate says, with the fingerprint to compare and the date that they claim. */
export const signerLines = (signer: SignerSummary, language: Language): readonly string[] => {
  const { name, organisation, fingerprint, claimedAt } = signer
  return [
    screen(language, 'verify.signer', { name, organisation: organisation === '' ? '–' : organisation }),
    screen(language, 'verify.fingerprint', { fingerprint }),
    ...(claimedAt === null ? [] : [screen(language, 'verify.claimed', { date: claimedAt })]),
  ]
}
