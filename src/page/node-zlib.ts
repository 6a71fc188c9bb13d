// Stands for `node:zlib` in the browser: the one sum that the verifier asks of it.

const table = Uint32Array.from({ length: 256 }, (_, octet) => {
  let crc = octet
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

/** CRC-32 of a container (PKWARE APPNOTE 4.4.7), going on from that of what comes before. */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  let crc = ~before
  for (const octet of bytes) crc = (crc >>> 8) ^ (table[(crc ^ octet) & 0xff] ?? 0)
  return ~crc >>> 0
}
