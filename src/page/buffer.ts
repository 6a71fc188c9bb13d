import { Buffer } from 'buffer'

const equals = Buffer.prototype.equals

// Node compares with any Uint8Array; the package that stands for it in browsers only with its own kind.
Buffer.prototype.equals = function (other: Uint8Array): boolean {
  return equals.call(this, Buffer.isBuffer(other) ? other : Buffer.from(other))
}

export { Buffer }
