export { type PackedRead, unpackRead } from '../read/entry/packed-places.ts'
