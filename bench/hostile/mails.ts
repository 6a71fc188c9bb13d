import { type Case, megabyte, numbered, piece, repeated } from './case.ts'

// Mails, RTF and old compound files.

const head =
  'From: a@exemple.fr\nTo: b@exemple.fr\nSubject: Visite\nDate: Tue, 10 Mar 2026 10:00:00 +0100\nMIME-Version: 1.0\n'
const sentence = 'Le repas est pris avec les voisins.\n'

/** A compound file whose chain of sectors never ends, and whose directory is its own child. */
const compound = (): Buffer => {
  const file = Buffer.alloc(512 * 8, 0xff)
  file.fill(0, 0, 512)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  file.writeUInt16LE(0x3e, 24)
  file.writeUInt16LE(3, 26)
  file.writeUInt16LE(0xfffe, 28)
  file.writeUInt16LE(9, 30)
  file.writeUInt16LE(6, 32)
  file.writeUInt32LE(1, 44)
  file.writeUInt32LE(1, 48)
  file.writeUInt32LE(4096, 56)
  file.fill(0xff, 76, 512)
  file.writeUInt32LE(0, 76)
  for (let at = 0; at < 128; at += 1) file.writeUInt32LE(at === 1 ? 2 : 1, 512 + at * 4)
  file.fill(0, 1024, 1536)
  file.write('__properties_version1.0', 1024, 'utf16le')
  file.writeUInt16LE(48, 1024 + 64)
  file[1024 + 66] = 5
  for (const at of [68, 72, 76]) file.writeUInt32LE(0, 1024 + at)
  return file
}

export const mails: readonly Case[] = [
  piece('EML, 10,000 parts', 'z.eml', () => [
    head,
    'Content-Type: multipart/mixed; boundary=x\n\n',
    ...numbered(
      10_000,
      (at) => `--x\nContent-Type: text/plain; name=${at}.txt\nContent-Disposition: attachment\n\n${sentence}\n`,
    ),
    '--x--\n',
  ]),
  piece('EML, parts 10,000 deep', 'z.eml', () => [
    head,
    ...numbered(10_000, (at) => `Content-Type: multipart/mixed; boundary=x${at}\n\n--x${at}\n`),
    '\nFin.\n',
  ]),
  piece('EML, mails 200 deep', 'z.eml', () => [
    ...repeated(`${head}Content-Type: message/rfc822\n\n`, 200),
    head,
    '\nFin.\n',
  ]),
  piece('EML, a header of 20 MB', 'z.eml', () => [
    'X-Note: ',
    ...repeated('abc def ', (20 * megabyte) / 8),
    '\n',
    head,
    `\n${sentence}`,
  ]),
  piece('EML, 10^6 headers', 'z.eml', () => [...numbered(1_000_000, (at) => `X-${at}: 1\n`), head, `\n${sentence}`]),
  piece('EML, a header folded 10^6 times', 'z.eml', () => [
    head,
    'X-Note: a\n',
    ...repeated(' =?utf-8?q?=C3?=\n', 1_000_000),
    `\n${sentence}`,
  ]),
  piece('EML, an attachment of 150 MB', 'z.eml', () => [
    head,
    'Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; name=a.txt\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n',
    ...repeated(`${Buffer.from(sentence.repeat(2)).toString('base64').slice(0, 76)}\n`, (150 * megabyte) / 77),
    '--x--\n',
  ]),
  piece('EML, an address list of 10 MB', 'z.eml', () => [
    head,
    'Cc: ',
    ...numbered(400_000, (at) => `"M. ${at}" <m${at}@a.fr>, `),
    `c@a.fr\n\n${sentence}`,
  ]),
  piece('MSG, sectors in a loop', 'z.msg', () => [compound()]),
  piece('RTF, groups 10^6 deep', 'z.rtf', () => [
    '{\\rtf1 ',
    ...repeated('{', 1_000_000),
    'Fin.',
    ...repeated('}', 1_000_000),
    '}',
  ]),
  piece('RTF, 2 GB of binary said', 'z.rtf', () => ['{\\rtf1 {\\pict\\bin2147483647 ', 'x'.repeat(1000), '}Fin.}']),
  piece('RTF, a picture of 100 MB', 'z.rtf', () => [
    '{\\rtf1 {\\pict\\pngblip ',
    ...repeated('89504e47', (100 * megabyte) / 8),
    '}Fin.}',
  ]),
  piece('RTF, 10^6 control words', 'z.rtf', () => ['{\\rtf1 ', ...repeated("\\b\\i0\\u233?\\'e9 ", 1_000_000), '}']),
]
