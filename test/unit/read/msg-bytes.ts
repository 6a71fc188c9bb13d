import burner from '@kenjiuno/msgreader/lib/Burner.js'

/** A property by its tag (`0037001F`) and its value: text, bytes, or a moment or number for the fixed ones. */
export type Property = readonly [tag: string, value: string | Uint8Array | number | Date]

export type MsgItem = {
  readonly properties: readonly Property[]
  readonly recipients?: readonly (readonly Property[])[]
  readonly attachments?: readonly { readonly properties: readonly Property[]; readonly inner?: MsgItem }[]
}

type Entry = Parameters<typeof burner.burn>[0][number]
type Folder = { readonly entries: Entry[]; readonly at: number }

const [directory, stream, root] = [1, 2, 5] as const

/** An Outlook item made for a test. */
export const msgBytes = (item: MsgItem): Uint8Array => {
  const entries: Entry[] = [{ name: 'Root Entry', type: root, children: [], length: 0 }]
  const folder = { entries, at: 0 }
  const named = addFolder(folder, '__nameid_version1.0')
  addStream(named, '__substg1.0_00020102', new Uint8Array(16))
  fill(folder, item, 32)
  return new Uint8Array(burner.burn(entries))
}

const add = ({ entries, at }: Folder, entry: Entry): number => {
  entries.push(entry)
  entries[at]?.children?.push(entries.length - 1)
  return entries.length - 1
}

const addFolder = (folder: Folder, name: string): Folder => ({
  entries: folder.entries,
  at: add(folder, { name, type: directory, children: [], length: 0 }),
})

const addStream = (folder: Folder, name: string, bytes: Uint8Array): void => {
  // The writer takes the whole memory behind an array: it gets one of its own.
  const own = Uint8Array.from(bytes)
  add(folder, { name, type: stream, length: own.length, binaryProvider: () => own })
}

const fill = (folder: Folder, { properties, recipients = [], attachments = [] }: MsgItem, head: number): void => {
  fillProperties(folder, properties, head)
  for (const [at, recipient] of recipients.entries())
    fillProperties(addFolder(folder, `__recip_version1.0_#${hex(at)}`), recipient, 8)
  for (const [at, attachment] of attachments.entries()) {
    const own = addFolder(folder, `__attach_version1.0_#${hex(at)}`)
    fillProperties(own, attachment.properties, 8)
    if (attachment.inner !== undefined) fill(addFolder(own, '__substg1.0_3701000D'), attachment.inner, 24)
  }
}

const hex = (number: number): string => number.toString(16).toUpperCase().padStart(8, '0')

const fillProperties = (folder: Folder, properties: readonly Property[], head: number): void => {
  const fixed: Uint8Array[] = [new Uint8Array(head)]
  for (const [tag, value] of properties) {
    if (typeof value === 'number' || value instanceof Date) fixed.push(fixedProperty(tag, value))
    else addStream(folder, `__substg1.0_${tag}`, typeof value === 'string' ? encode(tag, value) : value)
  }
  addStream(folder, '__properties_version1.0', Buffer.concat(fixed))
}

const encode = (tag: string, text: string): Uint8Array => Buffer.from(text, tag.endsWith('001E') ? 'latin1' : 'utf16le')

const fixedProperty = (tag: string, value: number | Date): Uint8Array => {
  const bytes = Buffer.alloc(16)
  bytes.writeUInt32LE(Number.parseInt(tag, 16), 0)
  if (typeof value === 'number') bytes.writeUInt32LE(value, 8)
  else bytes.writeBigUInt64LE(BigInt(value.getTime() + 11_644_473_600_000) * 10_000n, 8)
  return bytes
}
