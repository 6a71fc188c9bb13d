/** The line that a box of mails (RFC 4155) puts before each of them: `From a@exemple.fr Tue Mar 10 09:00:00 2026`. */
const opening = /^From \S{1,200} {1,4}[A-Z][a-z]{2} [^\r\n]{8,60}\r?$/

/** True for a box of mails, as Thunderbird, Apple Mail and Gmail write it. */
export const isMailbox = (head: string): boolean => opening.test(head.slice(0, head.indexOf('\n')))

const counted = /^(\d{1,9})[ \t]{0,20}\r?\n/

/** True for one mail as Apple Mail keeps it: its length, the mail, then what the program notes of it. */
export const isCounted = (head: string): boolean => counted.test(head)

/** The mail after the line that counts its bytes. */
export const afterCount = (head: string): string => head.replace(counted, '')

/** The mails of a file: most often the file is the mail. */
export const mailsIn = (bytes: Uint8Array): readonly Uint8Array[] => {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (isMailbox(source)) return splitBox(source)
  const count = counted.exec(source.slice(0, 40))
  if (count === null) return [bytes]
  const from = count[0].length
  return [bytes.subarray(from, from + Number(count[1]))]
}

/** A mail starts after a blank line; a line of a body that looked like a start was given a `>`. */
const splitBox = (source: string): readonly Uint8Array[] => {
  const mails: string[][] = []
  let isBlank = true
  for (const line of source.split('\n')) {
    if (isBlank && opening.test(line)) mails.push([])
    else mails.at(-1)?.push(line.replace(/^>(>{0,20}From )/, '$1'))
    isBlank = /^\r?$/.test(line)
  }
  return mails.map((lines) => Buffer.from(lines.join('\n'), 'latin1'))
}
