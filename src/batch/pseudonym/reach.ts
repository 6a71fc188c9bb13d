import { foldText } from '../../model/fold.ts'
import { draw, drawBelow, type Key } from './key.ts'
import { mentionEdits, type Voices } from './mention.ts'
import { compactOf, drawnAlike, inShape } from './numbers.ts'

/** Numbers that Arcep keeps for works of fiction (décision 2018-0881, annexe 1): four digits are free behind each. */
const fictionOf: Readonly<Record<string, string>> = {
  ...{ '1': '019900', '2': '026191', '3': '035301', '4': '046571', '5': '053649' },
  ...{ '6': '063998', '7': '063998', '9': '019900' },
}

/** Ten digits, or a country code and nine, with what usually stands between them. */
const shape = /(?<![\d+])(?:\+|00)?\d(?:[ .\-/()_]{0,3}\d){8,13}(?!\d)/

/** A French number of ten digits, or `+33` and nine, becomes one of fiction; null for any other, or for two in one. */
export const phoneLike = (key: Key, text: string): string | null => {
  const [found = ''] = shape.exec(text) ?? []
  const rest = text.replace(found, '')
  const lent = found === '' || /\d/.test(rest) ? null : fictionLike(key, found)
  return lent === null ? null : text.replace(found, lent)
}

const fictionLike = (key: Key, text: string): string | null => {
  const digits = text.replaceAll(/\D/g, '')
  const national = /^(?:33|0033)0?([1-9]\d{8})$/.exec(digits)
  const own = national === null ? (/^0[1-9]\d{8}$/.test(digits) ? digits : null) : `0${national[1]}`
  const range = own === null ? undefined : fictionOf[own.charAt(1)]
  if (own === null || range === undefined) return null
  const lent = `${range}${fourDigits(key, own, range)}`
  return inShape(text, digits.slice(0, digits.length - 9) + lent.slice(1))
}

/** Records of fiction may hold such numbers already: another one then. */
const fourDigits = (key: Key, own: string, range: string): string => {
  for (let turn = 0; ; turn += 1) {
    const last = String(drawBelow(key, 10_000, 'phone', own, String(turn))).padStart(4, '0')
    if (`${range}${last}` !== own) return last
  }
}

/** Domains that nobody owns (RFC 2606). */
const domains = ['example.org', 'example.com', 'example.net'] as const

const domainLike = (key: Key, domain: string): string =>
  domains[drawBelow(key, domains.length, 'domain', foldText(domain))] ?? domains[0]

/** `marie.dupont@…`: the words of a name become the borrowed ones, everything else is drawn; the domain is nobody's. */
export const emailLike = (key: Key, text: string, personId: string | null, voices: Voices): string | null => {
  const match = /^(mailto:)?([^\s@]{1,64})@([^\s@]{3,255})$/i.exec(text.trim())
  if (match === null) return null
  const [, scheme = '', local = '', domain = ''] = match
  const lent = localLike(key, local, personId, voices)
  return text.replace(match[0], `${scheme}${lent}@${domainLike(key, domain)}`)
}

const localLike = (key: Key, local: string, personId: string | null, voices: Voices): string => {
  const edits = /^[\p{L}\p{M}._-]+$/u.test(local) ? mentionEdits(local, personId, voices) : null
  if (edits === null) return drawnAlike(key, 'local', local)
  const written = edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), local)
  return ascii(written)
}

const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9._-]/g, 'x')

/** A page of nobody's site. */
export const urlLike = (key: Key, text: string): string | null => {
  const match = /^(https?:\/\/)?(www\.)?([^\s/?#]{3,255})([/?#]\S*)?$/i.exec(text.trim())
  if (match === null) return null
  const [whole, scheme = '', www = '', host = '', path = ''] = match
  const page =
    path.length > 1
      ? `/${Buffer.from(draw(key, 'url', host, path))
          .toString('hex')
          .slice(0, 8)}`
      : path
  return text.replace(whole, `${scheme}${www}${domainLike(key, host)}${page}`)
}

/** Addresses of examples (RFC 5737). */
export const ipLike = (key: Key, text: string): string | null =>
  /^\s*\d{1,3}(?:\.\d{1,3}){3}\s*$/.test(text) ? `203.0.113.${1 + drawBelow(key, 254, 'ip', text.trim())}` : null

/** `AB-123-CD`: no plate begins with SS (arrêté du 9 février 2009, annexe 1). Null for any other form. */
export const plateLike = (key: Key, text: string): string | null => {
  const compact = compactOf(text)
  return /^[A-Z]{2}\d{3}[A-Z]{2}$/i.test(compact)
    ? inShape(text, `SS${drawnAlike(key, 'plate', compact).slice(2)}`)
    : null
}
