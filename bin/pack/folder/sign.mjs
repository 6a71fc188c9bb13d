// Signs the list of the folder with the code that seals exports (src/store/keys/sign-list.ts).
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const entry = join(import.meta.dirname, '..', '..', '..', 'src', 'store', 'keys', 'sign-list.ts')

/**
 * @param {Uint8Array} list
 * @param {{ key: string, passwordFile: string | undefined }} key a .p12 and the file of its password, or a .pem
 * @param {string} work a folder of one's own, for the code
 * @returns {Promise<Uint8Array>} CAdES-B, detached, DER
 */
export const sign = async (list, key, work) => {
  // The driver of cards is of another package, and not of this work.
  const build = await rolldown({ input: entry, platform: 'node', external: ['koffi'], logLevel: 'silent' })
  const file = join(work, 'sign-list.mjs')
  await build.write({ file, format: 'esm', codeSplitting: false })
  await build.close()
  const { signList } = await import(pathToFileURL(file).href)
  return await signList(list, key, new Date())
}
