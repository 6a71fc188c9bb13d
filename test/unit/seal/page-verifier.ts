import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { onBrowser, pageFile } from '../../../rolldown.config.ts'
import type { Verification, VerifyInput } from '../../../src/seal/verify/verify.ts'
import { newFolder } from './tools.ts'

type PageVerifier = { readonly verifyInPage: (input: VerifyInput) => Promise<Verification> }

const build = async (): Promise<PageVerifier> => {
  const bundle = await rolldown({ ...onBrowser, input: pageFile('verify-in-page.ts') })
  const { output } = await bundle.generate({ format: 'esm' })
  const file = join(newFolder(), 'verify-in-page.mjs')
  writeFileSync(file, output[0].code)
  return await import(pathToFileURL(file).href)
}

const built = build()

/** The verifier of the offline page, as the page holds it: no `node:crypto`, no zip library, no `Buffer` of Node. */
export const verifyAsPage = async (input: VerifyInput): Promise<Verification> => (await built).verifyInPage(input)
