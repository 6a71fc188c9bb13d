import { createHash } from 'node:crypto'

/** By hand: a hash of a shorter number is met in no export, and an identifier of persons is longer. */
const leastNumber = 6

/** What software makes ids of (FIPS 180-4, RFC 1321). */
const algorithms = ['md5', 'sha1', 'sha256', 'sha512'] as const

/**
 * The hashes of the numbers that a document gives of persons, in hex and in base64: a number is found again from its hash in a
 * moment, as there are few of them. A national number is hashed with its key and without, with its spaces and without.
 */
export const digestsOf = (telling: readonly string[]): ReadonlySet<string> =>
  new Set(
    telling
      .flatMap(formsOf)
      .flatMap((form) => algorithms.map((algorithm) => createHash(algorithm).update(form).digest()))
      .flatMap((digest) => [
        digest.toString('hex'),
        foldBase64(digest.toString('base64')),
        foldBase64(digest.toString('base64url')),
      ]),
  )

const formsOf = (text: string): readonly string[] => {
  const bare = text.replace(/[\s./|:-]+/g, '')
  if ((bare.match(/\d/g) ?? []).length < leastNumber) return []
  const national = /^\d{5}[\dAB]\d{7}(?:\d{2})?$/i.test(bare) ? [bare.slice(0, 13)] : []
  return [...new Set([text, bare, ...national])]
}

const foldBase64 = (text: string): string => text.replace(/=+$/, '')

const run = /[A-Za-z\d+/_-]{22,}/g

/** True where one of the hashes stands in a text. */
export const holdsDigest = (text: string, digests: ReadonlySet<string>): boolean => {
  if (digests.size === 0) return false
  for (const [found] of text.matchAll(run)) {
    if (digests.has(found) || digests.has(found.toLowerCase())) return true
    // An id puts words before it: `pat-<hash>`.
    for (const part of found.split(/[-_]/)) if (digests.has(part.toLowerCase()) || digests.has(part)) return true
  }
  return false
}
