// @ts-check
import { workerData } from 'node:worker_threads'

// pdf.js parses in a thread of its own: a crafted file that never ends, or fills the memory, ends with the thread. This file is
// JavaScript because a thread of Node 20 starts from nothing else, and tests run the sources. Its types are checked.

/**
 * Bytes that one stream of a file may inflate to: a page of A3 at 600 dots an inch takes 209 MB in colour (7,016 × 9,921 × 3). pdf.js keeps them
 * in parts of 16 kB, which the C library gives back to nobody, then once more as a whole. Its page is left unread.
 */
const mostInflated = 256 * 2 ** 20

const Inflater = globalThis.DecompressionStream

/** @param {AsyncIterable<Uint8Array>} parts */
async function* counted(parts) {
  let total = 0
  for await (const part of parts) {
    total += part.byteLength
    // An error would make pdf.js inflate the same again by itself, without a bound.
    if (total > mostInflated) process.exit(1)
    yield part
  }
}

/**
 * What pdf.js asks of it: it writes all, and reads part by part.
 * @param {'deflate' | 'deflate-raw' | 'gzip'} format
 */
function CountedInflater(format) {
  const { readable, writable } = new Inflater(format)
  return { readable: counted(readable), writable }
}

Reflect.set(globalThis, 'DecompressionStream', CountedInflater)

const { WorkerMessageHandler } = await import(workerData.source)
WorkerMessageHandler.initializeFromPort(workerData.port)
