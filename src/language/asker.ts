import type { LegalRequest } from '../model/record/request.ts'
import { isFunctionOnly, mayBeSameSigner } from './signer-likeness.ts'
import { isSameSigner } from './signer-name.ts'

/** The asker, or the magistrate who allowed the act; two functions of different houses may have the same words. */
export const isAsker = (name: string, { requester, authority, authorisation, act }: LegalRequest): boolean =>
  [
    requester.name ?? authority,
    authorisation === 'not-stated' ? null : authorisation.magistrate,
    act?.commission?.magistrate ?? null,
  ].some((one) => one !== null && (isFunctionOnly(one) ? isSameSigner(name, one) : mayBeSameSigner(name, one)))
