import type { Claim } from '../../model/record/finding.ts'
import type { Detector } from '../engine/detector.ts'
import { claimOf, findMatches, matchesOf } from '../engine/match.ts'

/** E-mail addresses, also with spaces round the sign, cut by a line end, or written out to fool robots. */
export const email: Detector = ({ flat }) => [
  ...(flat.includes('@') || flat.includes('©') ? atSigns(flat) : []),
  ...(/\bat\b|arobase?s?|\(a\)|_at_/i.test(flat) ? spelledOut(flat) : []),
]

const cut = '(?: {0,2}\\n[> ]{0,4})'
// The last label of the domain may be missing (`nom@orange`) or stand on the next line.
const domain = new RegExp(
  `^ ?${cut}?([\\p{L}\\p{N}_-]{0,62}[\\p{L}\\p{N}_](?:-${cut}[\\p{L}\\p{N}_-]{1,63})?(?:(?:${cut}?\\.${cut}?| \\. ?|\\. )[\\p{L}\\p{N}-]{2,63}){0,4}(?:,(?:fr|com|net|org)(?![\\p{L}\\p{N}]))?)`,
  'u',
)
const local = new RegExp(
  `(?:[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]{0,60}[._-]${cut})?[\\p{L}\\p{N}][\\p{L}\\p{N}._%+'-]{0,63} ?$`,
  'u',
)

const atSign = /[@©]/g

const atSigns = (flat: string): readonly Claim[] => {
  const claims: Claim[] = []
  for (const sign of matchesOf(flat, atSign)) {
    const before = local.exec(flat.slice(Math.max(0, sign.index - 130), sign.index))?.[0]
    const after = domain.exec(flat.slice(sign.index + 1, sign.index + 200))?.[0]
    if (before === undefined || after === undefined) continue
    const isSpaced = before.endsWith(' ') || after.startsWith(' ')
    const name = isSpaced ? (/\S{1,64} ?$/u.exec(before)?.[0] ?? before) : before
    const host = trimHost(after)
    if (isSpaced && !/\.(?:fr|com|org|net|eu|be|ch|re|nc|example|info|ma|dz|tn|pt|de|es|it|uk)$/i.test(host)) continue
    claims.push(claimEmail(sign.index - name.length, sign.index + 1 + host.length, host.includes('.') ? 0.99 : 0.85))
  }
  return claims
}

/** Keeps a spaced or next-line label only when it can end a domain: the next sentence is not part of it. */
const trimHost = (after: string): string => {
  const tight =
    /^\s{0,6}>?\s{0,3}[\p{L}\p{N}_-]{0,62}[\p{L}\p{N}_](?:-\s{1,6}[\p{L}\p{N}_-]{1,63})?(?:\.[\p{L}\p{N}-]{1,63}){0,4}/u.exec(
      after,
    )?.[0] ?? after
  const loose =
    /^[\s\S]{0,120}?(?:\s?\.\s{0,4}>? ?|(?<=[\p{L}\p{N}]),|\n[> ]{0,4}\.)(?:fr|com|org|net|eu|be|ch|example|info|gouv\.fr)(?![\p{L}\p{N}])/u.exec(
      after,
    )?.[0]
  if (loose !== undefined && loose.length > tight.length) return loose
  return /-$/.test(tight) ? tight.slice(0, -1) : tight
}

const claimEmail = (start: number, end: number, confidence: number): Claim =>
  claimOf({ start, end }, { category: 'email', kind: null, confidence, why: 'email' })

const word = '[\\p{L}\\p{N}_-]{1,40}'
const dot = '(?:\\.| ?[(\\[{] ?(?:dot|point) ?[)\\]}] ?| (?:point|dot) )'
const at =
  '(?: ?[(\\[{] ?(?:at|arobase?|a|@) ?[)\\]}] ?| arobase?s? |_at_| at (?=[\\p{L}\\p{N}-]{2,40}(?: ?[(\\[]| (?:point|dot) |\\.)))'
const spelled = new RegExp(
  `${word}(?:(?:${dot}| (?:tiret|underscore|tiret du (?:bas|8)) )${word}){0,4}${at}${word}(?:${dot}${word}){1,3}`,
  'giu',
)

const spelledOut = (flat: string): readonly Claim[] =>
  findMatches(flat, spelled).map((found) => claimEmail(found.start, found.end, 0.95))
