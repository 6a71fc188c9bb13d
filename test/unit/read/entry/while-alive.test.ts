import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import { afterEach, expect, test } from 'vitest'
import { openWhileAlive } from '../../../../src/read/entry/while-alive.ts'

const threads: Worker[] = []

const startThread = (): Worker => {
  const thread = new Worker('setInterval(() => undefined, 1000)', { eval: true })
  threads.push(thread)
  return thread
}

afterEach(async () => {
  for (const thread of threads.splice(0)) await thread.terminate()
})

test('a work gives what it gives, or fails as it fails', async () => {
  const whileAlive = openWhileAlive(startThread(), 'died')
  expect(await whileAlive(Promise.resolve(3))).toBe(3)
  await expect(whileAlive(Promise.reject(new Error('own')))).rejects.toThrow('own')
})

test('works that wait fail with the thread, and those that come after it', async () => {
  const thread = startThread()
  const whileAlive = openWhileAlive(thread, 'died')
  const waiting = whileAlive(new Promise(() => undefined))
  const [outcome] = await Promise.all([waiting.catch(String), thread.terminate()])
  expect(outcome).toBe('Error: died')
  await expect(whileAlive(Promise.resolve(3))).rejects.toThrow('died')
})

test('without a thread, nothing ends', async () => {
  expect(await openWhileAlive(null, 'died')(Promise.resolve(3))).toBe(3)
})

test('what a work gave is let go while the thread lives: the pixels of each page of a scan were kept', async () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const whileAlive = openWhileAlive(startThread(), 'died')
  const pages: WeakRef<Uint8Array>[] = []
  for (let page = 0; page < 5; page += 1) {
    const pixels = await whileAlive(Promise.resolve(new Uint8Array(1_000_000)))
    pages.push(new WeakRef(pixels))
  }
  await new Promise((resolve) => {
    setTimeout(resolve, 20)
  })
  collect()
  expect(pages.slice(0, 4).map((page) => page.deref())).toEqual([undefined, undefined, undefined, undefined])
})
