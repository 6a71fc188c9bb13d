import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Case, megabyte, repeated, writeParts } from './case.ts'

// Names, links, devices, sizes and numbers of files in a dossier's folder.

const text = 'Réunion du 3 mars 2026. Le repas est pris à midi.\n'

const named = (name: string, file: string | Buffer): Case => ({
  name,
  lay: ({ dossier }) =>
    writeFileSync(
      Buffer.concat([Buffer.from(`${dossier}/`), typeof file === 'string' ? Buffer.from(file) : file]),
      text,
    ),
})

const sparse = (path: string, bytes: number): void => {
  closeSync(openSync(path, 'w'))
  truncateSync(path, bytes)
}

export const folders: readonly Case[] = [
  named('name that is no UTF-8', Buffer.from('D\xe9cision\xff.txt', 'latin1')),
  named('name with line feeds', 'a\nP01: fait\n.txt'),
  named('name with escape sequences', 'a\u001b[2J\u001b]0;x\u0007\u0001.txt'),
  named('name of 250 octets', `${'n'.repeat(246)}.txt`),
  named('name that climbs, in Windows', '..\\..\\etc\\passwd.txt'),
  { name: 'a pipe among the pieces', lay: ({ dossier }) => void execFileSync('mkfifo', [join(dossier, 'p.txt')]) },
  { name: 'a link to an endless device', lay: ({ dossier }) => symlinkSync('/dev/zero', join(dossier, 'z.txt')) },
  {
    name: 'folders linked in a loop',
    lay: ({ dossier }) => {
      mkdirSync(join(dossier, 'in'))
      symlinkSync(dossier, join(dossier, 'in', 'out'))
      symlinkSync('me.txt', join(dossier, 'in', 'me.txt'))
    },
  },
  {
    name: '500 folders deep',
    lay: ({ dossier }) => {
      const deep = join(dossier, ...Array.from({ length: 500 }, () => 'd'))
      mkdirSync(deep, { recursive: true })
      writeFileSync(join(deep, 'a.txt'), text)
    },
  },
  { name: 'piece of 3 GB, sparse', lay: ({ dossier }) => sparse(join(dossier, 'z.pdf'), 3 * 2 ** 30) },
  {
    name: 'piece of 1.9 GB, written',
    lay: ({ dossier }) =>
      writeParts(join(dossier, 'z.txt'), repeated(text, (1900 * megabyte) / Buffer.byteLength(text))),
  },
  {
    name: '20 pieces of 190 MB, zeros',
    lay: ({ dossier }) => {
      for (let at = 0; at < 20; at += 1) sparse(join(dossier, `z${at}.txt`), 190 * megabyte)
    },
  },
  {
    name: '20 pieces of 190 MB that say they are PDF',
    lay: ({ dossier }) => {
      for (let at = 0; at < 20; at += 1) {
        const path = join(dossier, `z${at}.pdf`)
        writeFileSync(path, '%PDF-1.7\n')
        truncateSync(path, 190 * megabyte)
      }
    },
  },
  {
    name: '20 pictures of 100 MB of noise',
    lay: ({ dossier }) => {
      const noise = Buffer.alloc(megabyte, Buffer.from('\xff\xd8\xff\xe0\x13\x55\xaa\x01', 'latin1'))
      for (let at = 0; at < 20; at += 1)
        writeParts(
          join(dossier, `z${at}.jpg`),
          Array.from({ length: 100 }, () => noise),
        )
    },
  },
  {
    name: '100,000 pieces',
    lay: ({ dossier }) => {
      mkdirSync(join(dossier, 'in'))
      for (let at = 0; at < 100_000; at += 1) writeFileSync(join(dossier, 'in', `${at}.txt`), text)
    },
  },
  {
    name: '100,000 empty pieces',
    lay: ({ dossier }) => {
      mkdirSync(join(dossier, 'in'))
      for (let at = 0; at < 100_000; at += 1) writeFileSync(join(dossier, 'in', `${at}.txt`), '')
    },
  },
]
