// The page's key comes behind # in the address that opens once, and goes with each request. It is kept for this address and port alone:
// a cookie would also be sent to other servers of this machine.

import { keyHeader } from '../../terms.ts'

const name = 'requis-cle'

/** Takes the key out of the address, where it would stay in the history. */
const takeKey = (): string => {
  const [, given] = /^#cle=([\w-]{20,100})$/.exec(location.hash) ?? []
  if (given === undefined) return localStorage.getItem(name) ?? ''
  localStorage.setItem(name, given)
  history.replaceState(null, '', location.pathname)
  return given
}

const key = takeKey()

/** The headers of each request. */
export const keyHeaders = { [keyHeader]: key }
