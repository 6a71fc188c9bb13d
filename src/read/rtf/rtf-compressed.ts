/** The dictionary that every compressed rich text starts with (MS-OXRTFCP 2.1.2.1). */
const dictionary =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'

const windowSize = 4096
const largest = 64 * 1024 * 1024

/** The rich text that an Outlook mail keeps compressed, one character for each byte; null when it is not whole. */
export const openCompressedRtf = (bytes: Uint8Array): string | null => {
  if (bytes.length < 16) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = view.getUint32(4, true)
  const kind = view.getUint32(8, true)
  if (size > largest) return null
  if (kind === 0x414c454d) return Buffer.from(bytes.subarray(16, 16 + size)).toString('latin1')
  return kind === 0x75465a4c ? expand(bytes, size) : null
}

const expand = (bytes: Uint8Array, size: number): string | null => {
  const output = Buffer.alloc(size)
  const window = Buffer.alloc(windowSize, 0x20)
  window.write(dictionary, 'latin1')
  let to = dictionary.length
  let length = 0
  const put = (byte: number): void => {
    window[to] = byte
    to = (to + 1) % windowSize
    if (length < size) output[length] = byte
    length += 1
  }
  for (let at = 16; at < bytes.length && length < size; ) {
    const control = bytes[at] ?? 0
    at += 1
    for (let bit = 0; bit < 8 && length < size; bit += 1) {
      if ((control & (1 << bit)) === 0) {
        if (at >= bytes.length) return null
        put(bytes[at] ?? 0)
        at += 1
        continue
      }
      const reference = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
      at += 2
      const from = reference >> 4
      // A reference to where it stands ends the text.
      if (from === to || at > bytes.length) return output.subarray(0, length).toString('latin1')
      for (let step = 0; step < (reference & 0xf) + 2; step += 1) put(window[(from + step) % windowSize] ?? 0)
    }
  }
  return output.subarray(0, Math.min(length, size)).toString('latin1')
}
