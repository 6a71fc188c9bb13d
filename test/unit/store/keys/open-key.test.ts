import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeDemoKey } from '../../../../src/seal/keys/demo-key.ts'
import { withSigner } from '../../../../src/store/keys/keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'requis-open-key-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const saidOf = async (mode: number): Promise<readonly string[]> => {
  const key = join(folder, `${mode}.pem`)
  writeFileSync(key, await makeDemoKey(new Date('2026-01-01T00:00:00Z')))
  chmodSync(key, mode)
  const said: string[] = []
  const telling = { language: 'fr', ask: null, say: (sentence: string) => void said.push(sentence) } as const
  await withSigner({ key, input: false }, telling, new Date('2026-06-01T00:00:00Z'), async () => null)
  return said
}

test.skipIf(process.platform === 'win32')(
  'a key that other accounts read signs, and its keeper is warned',
  async () => {
    expect(await saidOf(0o600)).toEqual([])
    const [warning = ''] = await saidOf(0o644)
    expect(warning).toContain('tous les comptes de cette machine')
    expect(warning).toContain(`chmod 600 "${join(folder, '420.pem')}"`)
  },
)
