import { describe, expect, test } from 'vitest'
import { type Picked, receiveFile, receiveFolder } from '../../../src/page/received.ts'

const picked = (name: string, text: string): Picked => ({
  name,
  size: text.length,
  read: async () => Buffer.from(text),
})

describe('one file', () => {
  test.each([
    ['empty', ''],
    ['pdf', '%PDF-1.7'],
    ['not-container', 'Bonjour'],
  ])('is said to be %s', async (problem, text) => {
    expect(await receiveFile(picked('x', text))).toEqual({ problem })
  })

  test('that is too large is not read', async () => {
    const read = () => Promise.reject(new Error('read'))
    expect(await receiveFile({ name: 'x', size: 200 * 2 ** 20 + 1, read })).toEqual({ problem: 'too-large' })
  })

  test('that the disk refuses is said so', async () => {
    const read = () => Promise.reject(new Error('gone'))
    expect(await receiveFile({ name: 'x', size: 5, read })).toEqual({ problem: 'unreadable' })
  })

  test('that begins like a container is left to the verifier', async () => {
    expect(await receiveFile(picked('x', 'PK..'))).toEqual({ parts: [Buffer.from('PK..')] })
  })
})

describe('a folder', () => {
  const names = async (files: readonly Picked[]) => {
    const received = await receiveFolder(files)
    if ('problem' in received) return received.problem
    return received.parts.map((part) => (part instanceof Uint8Array ? 'container' : part.map(({ name }) => name)))
  }

  test('is a tree when it holds META-INF or data, whatever else is there: the verifier refuses it', async () => {
    const files = [picked('data/x', 'x'), picked('REQ.asice', 'PK')]
    expect(await names(files)).toEqual([['data/x', 'REQ.asice']])
  })

  test('that `export` wrote holds a container and its tree: both are verified', async () => {
    const files = [picked('REQ.asice', 'PK'), picked('REQ/data/x', 'x'), picked('REQ/mimetype', 'y')]
    expect(await names(files)).toEqual(['container', ['data/x', 'mimetype']])
    expect(await names([picked('REQ.asice', 'PK')])).toEqual(['container'])
  })

  test('that holds anything else is no export', async () => {
    expect(await names([picked('REQ.asice', 'PK'), picked('notes.txt', 'x')])).toBe('not-export')
    expect(await names([picked('REQ.asice', 'PK'), picked('other/data/x', 'x')])).toBe('not-export')
    expect(await names([picked('.asice', 'PK')])).toBe('not-export')
    expect(await names([])).toBe('not-export')
  })
})
