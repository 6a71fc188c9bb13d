import { RequisError } from '../../model/problem.ts'
import { readPin } from '../../seal/keys/pin.ts'

/** The fingerprint given with `--pin`; a malformed one would match nothing: it is a wrong use. */
export const pinOf = (given: string): string => {
  const pin = readPin(given)
  if (pin === null) throw new RequisError({ code: 'usage', what: '--pin SHA-256' })
  return pin
}
