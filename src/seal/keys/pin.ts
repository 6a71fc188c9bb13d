/**
 * The SHA-256 fingerprint of a certificate as people copy it: `68:59:…`, `sha256 Fingerprint=68:59:…`, with spaces or
 * capitals. 64 lower-case hexadecimal digits, or null when it is no such thing.
 */
export const readPin = (given: string): string | null => {
  const pin = given
    .slice(given.lastIndexOf('=') + 1)
    .replaceAll(/[\s:]/g, '')
    .toLowerCase()
  return /^[0-9a-f]{64}$/.test(pin) ? pin : null
}
