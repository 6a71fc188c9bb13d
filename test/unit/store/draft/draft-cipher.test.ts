import { createDecipheriv, scryptSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { RequisError } from '../../../../src/model/problem.ts'
import { decryptDraftFile, encryptDraftFile, isEncrypted } from '../../../../src/store/draft/draft-cipher.ts'

const clear = Buffer.from('{"format":1,"secret":"…"}')
const bound = { name: 'draft.json', draft: 'ab'.repeat(16) }
const passphrase = 'cinq mots pris au hasard'
const sealed = encryptDraftFile(clear, bound, passphrase)

const codeOf = (attempt: () => unknown): string => {
  try {
    attempt()
    return 'opened'
  } catch (error) {
    return error instanceof RequisError ? error.problem.code : 'unexpected'
  }
}

test('what was encrypted opens with its passphrase, and holds nothing in the clear', () => {
  expect(decryptDraftFile(sealed, 'draft.json', passphrase)).toEqual(clear)
  expect(isEncrypted(sealed)).toBe(true)
  expect(isEncrypted(clear)).toBe(false)
  expect(Buffer.from(sealed).includes('secret')).toBe(false)
})

test('a passphrase typed with composed or separate accents is the same', () => {
  const accented = encryptDraftFile(clear, bound, 'clé été forêt'.normalize('NFD'))
  expect(decryptDraftFile(accented, 'draft.json', 'clé été forêt'.normalize('NFC'))).toEqual(clear)
})

test('another passphrase, or another file’s name, opens nothing', () => {
  expect(codeOf(() => decryptDraftFile(sealed, 'draft.json', `${passphrase} `))).toBe('draft.wrong-passphrase')
  expect(codeOf(() => decryptDraftFile(sealed, 'review.json', passphrase))).toBe('draft.broken')
  const renamed = Buffer.from(Buffer.from(sealed).toString('latin1').replace('draft.json', 'letter.md'), 'latin1')
  expect(codeOf(() => decryptDraftFile(renamed, 'letter.md', passphrase))).toBe('draft.wrong-passphrase')
})

test('one changed byte opens nothing', () => {
  const places = [5, 30, 80, 200, sealed.indexOf(10), sealed.length - 20, sealed.length - 1]
  for (const at of places) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(
      codeOf(() => decryptDraftFile(changed, 'draft.json', passphrase)),
      `byte ${at}`,
    ).toMatch(/^draft\./)
  }
  for (const length of [0, 40, sealed.indexOf(10) + 1, sealed.length - 1])
    expect(codeOf(() => decryptDraftFile(sealed.subarray(0, length), 'draft.json', passphrase))).toMatch(/^draft\./)
})

test('the same draft twice gives other bytes: salt and nonce are new', () => {
  const again = Buffer.from(encryptDraftFile(clear, bound, passphrase))
  const start = sealed.indexOf(10) + 1
  expect(again.subarray(start).equals(Buffer.from(sealed).subarray(start))).toBe(false)
  expect(again.subarray(0, start).equals(Buffer.from(sealed).subarray(0, start))).toBe(false)
})

test('another program opens it from what its first line says: scrypt N=2^17, r=8, p=1, AES-256-GCM', () => {
  const start = sealed.indexOf(10) + 1
  const header: { salt: string; nonce: string } = JSON.parse(Buffer.from(sealed.subarray(0, start)).toString())
  const key = scryptSync(passphrase, Buffer.from(header.salt, 'hex'), 32, { N: 131072, r: 8, p: 1, maxmem: 2 ** 28 })
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(header.nonce, 'hex'))
  decipher.setAAD(sealed.subarray(0, start))
  decipher.setAuthTag(sealed.subarray(-16))
  expect(Buffer.concat([decipher.update(sealed.subarray(start, -16)), decipher.final()])).toEqual(clear)
})
