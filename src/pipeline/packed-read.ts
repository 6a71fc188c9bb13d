export { type PackedRead, unpackRead } from '../read/packed-places.ts'
