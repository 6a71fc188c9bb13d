/** One element of ASN.1 (X.690): where its content lies, and where the next element starts. */
type Element = { readonly tag: number; readonly from: number; readonly to: number; readonly next: number }

const deepest = 24

/** `1.2.840.113549.1.7.2` and `.3` as they are written in a message (RFC 5652, 5.1 and 6.1). */
const signedData = '06092a864886f70d010702'
const envelopedData = '06092a864886f70d010703'

/** True for a message that only its addressee can open. */
export const isEnveloped = (bytes: Uint8Array): boolean => startsWith(bytes, envelopedData)

/** True for a signature, with or without what it signs. */
export const isSigned = (bytes: Uint8Array): boolean => startsWith(bytes, signedData)

const startsWith = (bytes: Uint8Array, identifier: string): boolean =>
  bytes[0] === 0x30 && Buffer.from(bytes.subarray(1, 24)).toString('hex').includes(identifier)

/** What an S/MIME message signs, when it holds it (RFC 8551, 3.5.2): signed is not secret. Null when it does not. */
export const signedContent = (bytes: Uint8Array): Uint8Array | null => {
  if (!isSigned(bytes)) return null
  const [, wrapped] = childrenOf(bytes, elementAt(bytes, 0, 0))
  const [sequence] = childrenOf(bytes, wrapped)
  const [, , info] = childrenOf(bytes, sequence)
  const [, content] = childrenOf(bytes, info)
  const [octets] = childrenOf(bytes, content)
  return octets === undefined ? null : octetsOf(bytes, octets)
}

/** A long content comes in several strings. */
const octetsOf = (bytes: Uint8Array, element: Element): Uint8Array | null => {
  if (element.tag === 0x04) return bytes.subarray(element.from, element.to)
  if (element.tag !== 0x24) return null
  return Buffer.concat(childrenOf(bytes, element).map((child) => bytes.subarray(child.from, child.to)))
}

const childrenOf = (bytes: Uint8Array, parent: Element | null | undefined): readonly Element[] => {
  const children: Element[] = []
  if (parent === null || parent === undefined || (parent.tag & 0x20) === 0) return children
  for (let at = parent.from; at < parent.to; ) {
    const child = elementAt(bytes, at, 0)
    if (child === null) return children
    children.push(child)
    at = child.next
  }
  return children
}

const elementAt = (bytes: Uint8Array, at: number, depth: number): Element | null => {
  const tag = bytes[at]
  const short = bytes[at + 1]
  if (tag === undefined || short === undefined || depth > deepest) return null
  if (short === 0x80) return endless(bytes, { tag, from: at + 2 }, depth)
  const count = short > 0x80 ? short - 0x80 : 0
  if (count > 4) return null
  let length = count === 0 ? short : 0
  for (let digit = 0; digit < count; digit += 1) length = length * 256 + (bytes[at + 2 + digit] ?? 0)
  const from = at + 2 + count
  return from + length > bytes.length ? null : { tag, from, to: from + length, next: from + length }
}

/** An element without a length ends with two zeros after its last child. */
const endless = (
  bytes: Uint8Array,
  { tag, from }: { readonly tag: number; readonly from: number },
  depth: number,
): Element | null => {
  let at = from
  while (bytes[at] !== 0 || bytes[at + 1] !== 0) {
    const child = elementAt(bytes, at, depth + 1)
    if (child === null) return null
    at = child.next
  }
  return { tag, from, to: at, next: at + 2 }
}
