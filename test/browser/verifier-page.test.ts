import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writePem } from '../../src/seal/asn1/pem.ts'
import { sha256Hex } from '../../src/seal/container/hash.ts'
import type { TreeFile } from '../../src/seal/container/tree.ts'
import { writeContainer } from '../../src/seal/container/zip.ts'
import type { Signer } from '../../src/seal/keys/signer.ts'
import { bytesOf, demoSigner, replaceFile } from '../unit/seal/fixture.ts'
import { makeInput, withBordereau } from '../unit/seal/invented.ts'
import { makePki } from '../unit/seal/pki.ts'
import { extract, isMissing, newFolder } from '../unit/seal/tools.ts'
import { type SealedExport, sealExport } from '../unit/seal/whole.ts'

const file = resolve(import.meta.dirname, '../../dist/page/verifier.html')

describe.skipIf(isMissing('chromium'))('the offline verification page, in Chromium', () => {
  const made: { browser?: Browser; page?: Page; signer?: Signer; sealed?: SealedExport } = {}
  const requests: string[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    if (!existsSync(file)) throw new Error('Build first: npm run build')
    const signer = await demoSigner(new Date(Date.now() - 60_000))
    made.signer = signer
    made.sealed = await sealExport(await makeInput(signer, new Date()))
    made.browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
    const page = await made.browser.newPage({ locale: 'fr-FR', viewport: { width: 1000, height: 900 } })
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(pathToFileURL(file).href)
    page.setDefaultTimeout(15_000)
    made.page = page
  }, 120_000)

  afterAll(async () => made.browser?.close())

  const page = (): Page => made.page ?? expect.unreachable()
  const signer = (): Signer => made.signer ?? expect.unreachable()
  const sealed = (): SealedExport => made.sealed ?? expect.unreachable()

  const keep = async (name: string): Promise<void> => {
    const folder = process.env.REQUIS_SCREENSHOTS
    if (folder !== undefined) await page().screenshot({ path: join(folder, name), fullPage: true })
  }

  const saved = (name: string, bytes: Uint8Array): string => {
    const path = join(newFolder(), name)
    writeFileSync(path, bytes)
    return path
  }

  /** As a hand does it: what lies on the disk is dragged over the page and dropped. */
  const drop = async (...files: readonly string[]): Promise<void> => {
    const session = await page().context().newCDPSession(page())
    const place = { x: 200, y: 300, data: { items: [], files: [...files], dragOperationsMask: 1 } }
    await page().evaluate(() => document.getElementById('result')?.replaceChildren())
    await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...place })
    await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...place })
    await session.send('Input.dispatchDragEvent', { type: 'drop', ...place })
    await page().locator('#result[aria-busy="false"] > *').first().waitFor()
  }

  const dropTree = async (tree: readonly TreeFile[]): Promise<void> =>
    drop(saved('export.asice', Buffer.concat(writeContainer(tree))))

  const verdict = (): Promise<string | null> => page().locator('.verdict strong').textContent()
  const failed = (): Promise<readonly (string | null)[]> =>
    page()
      .locator('li.failed')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-check')))
  const problem = (): Promise<string | null> => page().locator('.problem').textContent()

  test('a whole export is accepted; without a fingerprint the identity is said to be unproved', async () => {
    await drop(saved('export.asice', sealed().container))
    expect(await verdict()).toBe('ACCEPTÉ AVEC RÉSERVES')
    expect(await page().locator('li.warning').textContent()).toContain('Clé de démonstration')
    expect(await page().locator('li.not-checked').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('Révocation : non vérifiée (hors ligne)')]),
    )
    await keep('accepted.png')
    const fingerprint = sha256Hex(signer().certificate)
      .toUpperCase()
      .replaceAll(/(..)(?=.)/g, '$1:')
    expect(await page().locator('dd').allInnerTexts()).toContain(fingerprint)
  })

  test('the expected fingerprint and authority are believed, others refused', async () => {
    await page().locator('#pin').fill(sha256Hex(signer().certificate))
    await page().locator('#pin').blur()
    await page().locator('li.passed[data-check="pin"]').waitFor()
    await page().locator('#pin').fill('ab'.repeat(32))
    expect(await page().locator('.verdict').count()).toBe(0)
    await page().locator('#pin').blur()
    await page().locator('.verdict.refused').waitFor()
    expect(await failed()).toEqual(['pin'])
    await page().locator('#pin').fill('abc')
    await page().locator('#pin').blur()
    await page().locator('.problem').waitFor()
    await page().locator('#pin').fill('')
    await page().locator('#trust').setInputFiles(authority('trusted.pem', signer()))
    await page().locator('#pin').blur()
    await page().locator('.verdict.accepted-with-warnings').waitFor()
    await page()
      .locator('#trust')
      .setInputFiles(authority('other.pem', await demoSigner()))
    await page().locator('.verdict.refused').waitFor()
    expect(await failed()).toEqual(['trust'])
    await page().locator('#trust').setInputFiles([])
    await page().locator('.verdict.accepted-with-warnings').waitFor()
  })

  const authority = (name: string, { chain }: Signer): string =>
    saved(name, Buffer.from(chain.map((der) => writePem(der)).join('')))

  test.skipIf(isMissing('openssl'))(
    'exports under an authority that the reader trusts are accepted without reserve, whatever the kind of key',
    async () => {
      const pki = makePki()
      await page()
        .locator('#trust')
        .setInputFiles(saved('root.pem', Buffer.from(writePem(pki.root))))
      const kinds = [
        ['ec256', 'ES256'],
        ['ec384', 'ES384'],
        ['rsa3072', 'RS256'],
        ['rsa3072', 'PS256'],
      ] as const
      for (const [key, algorithm] of kinds) {
        pki.issue(algorithm, key)
        const { container } = await sealExport(await makeInput(pki.signer(algorithm, algorithm), new Date()))
        await drop(saved('export.asice', container))
        expect([algorithm, await verdict()]).toEqual([algorithm, 'ACCEPTÉ'])
        expect(await page().locator('dd').first().textContent()).toBe(algorithm)
      }
      await page().locator('#trust').setInputFiles([])
    },
  )

  test('one byte changed in a copy is refused', async () => {
    const name = 'data/pieces/P01.pdf'
    const copy = bytesOf(sealed().tree, name)
    copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1
    await dropTree(replaceFile(sealed().tree, name, copy))
    expect(await verdict()).toBe('REFUSÉ')
    await keep('refused.png')
    expect(await failed()).toEqual(expect.arrayContaining(['digests', 'bag-manifests', 'statement-subjects']))
  })

  test('one file more is refused', async () => {
    await dropTree([...sealed().tree, { name: 'data/pieces/P03.pdf', bytes: Buffer.from('%PDF-') }])
    expect(await verdict()).toBe('REFUSÉ')
    expect(await failed()).toContain('file-set')
  })

  test('the extracted folder is accepted, alone or beside its container; with a file more, refused', async () => {
    const folder = extract(sealed().tree)
    const pick = async (path: string): Promise<string | null> => {
      await page().evaluate(() => document.getElementById('result')?.replaceChildren())
      await page().locator('#folder').setInputFiles(path)
      await page().locator('#result[aria-busy="false"] > *').first().waitFor()
      return await verdict()
    }
    expect(await pick(folder)).toBe('ACCEPTÉ AVEC RÉSERVES')
    writeFileSync(join(dirname(folder), 'export.asice'), sealed().container)
    expect(await pick(dirname(folder))).toBe('ACCEPTÉ AVEC RÉSERVES')
    writeFileSync(join(folder, 'data', 'x.txt'), 'x')
    expect(await pick(dirname(folder))).toBe('REFUSÉ')
    expect(await failed()).toContain('file-set')
  })

  test('a container and the tree of another export, whole both, are no one export', async () => {
    const folder = extract(sealed().tree)
    const other = await sealExport(await makeInput(signer(), new Date(Date.now() - 1000)))
    writeFileSync(join(dirname(folder), 'export.asice'), other.container)
    await page().evaluate(() => document.getElementById('result')?.replaceChildren())
    await page().locator('#folder').setInputFiles(dirname(folder))
    await page().locator('#result[aria-busy="false"] > *').first().waitFor()
    expect(await verdict()).toBe('REFUSÉ')
    expect(await failed()).toEqual(['container-structure'])
  })

  test('what an export only says of itself is told beside the verdict', async () => {
    const said = await makeInput(signer(), new Date())
    const waived = await sealExport(
      await withBordereau({ ...said, statement: { ...Object(said.statement), review: 'waived' } }),
    )
    await drop(saved('export.asice', waived.container))
    expect(await verdict()).toBe('ACCEPTÉ AVEC RÉSERVES')
    expect(await page().locator('.note').allInnerTexts()).toEqual([expect.stringContaining('sans que chaque question')])
  })

  test('what is no export gets a sentence', async () => {
    await drop(saved('nothing.asice', new Uint8Array()))
    expect(await problem()).toContain('vide')
    await drop(saved('bordereau.pdf', bytesOf(sealed().tree, 'data/bordereau.pdf')))
    expect(await problem()).toContain('PDF')
    await drop(saved('notes.txt', Buffer.from('Bonjour')))
    expect(await problem()).toContain('ne vous y fiez pas')
    await drop(saved('large.asice', Buffer.alloc(300 * 2 ** 20)))
    expect(await problem()).toContain('200 Mo')
    await drop(saved('a.asice', Buffer.from('x')), saved('b.asice', Buffer.from('x')))
    expect(await problem()).toContain('un seul')
    await drop(saved('cut.asice', sealed().container.subarray(0, 5000)))
    expect(await verdict()).toBe('REFUSÉ')
    await drop(dirname(saved('letter.pdf', Buffer.from('%PDF-'))))
    expect(await problem()).toContain('bouton')
    await page()
      .locator('#folder')
      .setInputFiles(dirname(saved('letter.pdf', Buffer.from('%PDF-'))))
    await page().getByText('Ce dossier n’est pas un export').waitFor()
  })

  test('the page speaks English when asked, by keyboard, and what it showed too', async () => {
    await drop(saved('export.asice', sealed().container))
    await page().locator('button[data-language="en"]').focus()
    await page().keyboard.press('Enter')
    expect(await verdict()).toBe('ACCEPTED WITH RESERVATIONS')
    expect(await page().title()).toBe('Verify a signed export')
    expect(await page().evaluate(() => document.documentElement.lang)).toBe('en')
    await page().locator('button[data-language="fr"]').click()
  })

  test('every field has a name, and Tab reaches each', async () => {
    await page().evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : null))
    const reached: (string | null)[] = []
    for (let count = 0; count < 7; count += 1) {
      await page().keyboard.press('Tab')
      reached.push(await page().evaluate(() => document.activeElement?.id ?? null))
    }
    expect(reached).toEqual(expect.arrayContaining(['pin', 'trust', 'container', 'folder']))
    const nameless = await page().evaluate(
      () => [...document.querySelectorAll('input')].filter(({ labels }) => !labels?.[0]?.textContent).length,
    )
    expect(nameless).toBe(0)
  })

  test('at 200 % of a narrow screen nothing is cut off', async () => {
    await page().setViewportSize({ width: 400, height: 700 })
    await drop(saved('export.asice', sealed().container))
    await keep('narrow.png')
    const { width, room } = await page().evaluate(() => ({
      width: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
    }))
    expect(width).toBeLessThanOrEqual(room)
    await page().setViewportSize({ width: 1000, height: 900 })
  })

  test('nothing was asked of the network, and nothing can be', async () => {
    expect(requests).toEqual([pathToFileURL(file).href])
    expect(complaints).toEqual([])
    const heard: string[] = []
    const server = createServer((request, response) => {
      heard.push(request.url ?? '')
      response.end()
    }).listen(0, '127.0.0.1')
    await new Promise((done) => server.once('listening', done))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : null
    const told = await page().evaluate(async (url) => {
      document.body.append(Object.assign(new Image(), { src: `${url}image` }))
      navigator.sendBeacon(`${url}beacon`, 'x')
      return await fetch(`${url}fetch`).then(
        () => 'sent',
        () => 'forbidden',
      )
    }, `http://127.0.0.1:${port}/`)
    await page().waitForTimeout(300)
    server.close()
    expect([told, heard]).toEqual(['forbidden', []])
    expect(complaints.join(' ')).toContain('Content Security Policy')
  })

  test('it is one file, with nothing of the machine that built it', () => {
    const html = readFileSync(file, 'utf8')
    const [head = '', body = ''] = html.split('<script>')
    expect(head).toContain("default-src 'none'")
    expect(head + body.slice(body.lastIndexOf('</script>'))).not.toMatch(/<link|\bsrc=|@import|url\(/)
    expect(html.includes(resolve(import.meta.dirname, '../..'))).toBe(false)
  })
})
