/** A feature: the rank of its template and what it saw there, as one number. */
export const mix = (template: number, a: number): number => {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 13)
}

export const join = (a: number, b: number): number => Math.imul(a, 0x01000193) ^ Math.imul(b, 0x27d4eb2f) ^ (a >>> 7)
