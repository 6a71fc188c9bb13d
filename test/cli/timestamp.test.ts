import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writePem } from '../../src/seal/asn1/pem.ts'
import { makePki } from '../unit/seal/pki.ts'
import { isMissing, run } from '../unit/seal/tools.ts'
import { localTsa } from '../unit/seal/tsa.ts'
import { dossierYaml, noteText, openWorkshop, requestYaml, requisAside, type Said } from './program.ts'

describe.skipIf(isMissing('openssl'))('an export dated by a service', () => {
  const workshop = openWorkshop()
  const made: { server?: Server; url?: string } = {}
  /** What the service does with the next requests. */
  const service: { answer: (request: Uint8Array) => Promise<Uint8Array>; status: number; seen: string[] } = {
    answer: async () => Buffer.alloc(0),
    status: 200,
    seen: [],
  }

  beforeAll(async () => {
    workshop.write('dossier/dossier.yaml', dossierYaml)
    workshop.write('dossier/note.txt', noteText)
    workshop.write('request.yaml', requestYaml)
    const pki = makePki()
    pki.issue('tsa', 'ec256', 'stamper')
    writeFileSync(workshop.path('tsa-root.pem'), writePem(pki.root))
    service.answer = localTsa(pki.folder, 'tsa')
    const server = createServer((request, response) => {
      const chunks: Uint8Array[] = []
      request.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      request.on('end', async () => {
        service.seen.push(`${request.method} ${request.headers['content-type']}`)
        const body = await service.answer(Buffer.concat(chunks)).catch(() => Buffer.alloc(0))
        response.writeHead(service.status, { 'content-type': 'application/timestamp-reply' }).end(body)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    made.server = server
    made.url = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}/tsr` : ''
  }, 60_000)
  afterAll(() => {
    made.server?.close()
    workshop.remove()
  })
  const runDated = (out: string, ...more: readonly string[]): Promise<Said> =>
    requisAside(
      workshop,
      ...['run', 'requisition', 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR'],
      ...['--out', out, ...more],
    )

  test('holds tokens that requis verify and openssl accept', async () => {
    service.seen = []
    const said = await runDated('dated', '--tsa', made.url ?? '', '--trust-tsa', 'tsa-root.pem')
    expect(said.err).not.toContain('horodatage')
    expect(said.code).toBe(0)
    expect(service.seen).toEqual(Array(3).fill('POST application/timestamp-query'))
    const verified = await requisAside(workshop, 'verify', 'dated', '--trust-tsa', 'tsa-root.pem')
    expect(verified.code).toBe(0)
    expect(verified.out).toMatch(/✓ Horodatage exact : signé avant le \d{4}-\d\d-\d\dT/)
    const unknown = await requisAside(workshop, 'verify', 'dated')
    expect(unknown.out).toContain('! Horodatage cohérent')
    const files = '-in META-INF/timestamp001.tst -data META-INF/ASiCArchiveManifest.xml -untrusted certs/chain.pem'
    const command = `openssl ts -verify -token_in ${files} -CAfile ../../tsa-root.pem`
    expect(run(command, workshop.path('dated/PV-2026-004512')).output).toContain('Verification: OK')
    const statement = readFileSync(workshop.path('dated/PV-2026-004512/data/statement.json'), 'utf8')
    expect(statement).toContain('"timestamped":true')
  }, 120_000)

  test('is not written at all when the service is down, refuses, or answers amiss', async () => {
    await requisAside(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft')
    await requisAside(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
    const exportDated = (out: string, url: string): Promise<Said> =>
      requisAside(workshop, 'export', 'draft', '--out', out, '--tsa', url)
    const down = await exportDated('down', 'http://127.0.0.1:9/')
    expect([down.code, down.err]).toEqual([
      1,
      expect.stringContaining('Le service d’horodatage ne répond pas. Rien n’a'),
    ])
    service.status = 503
    const failing = await exportDated('failing', made.url ?? '')
    expect([failing.code, failing.err]).toEqual([1, expect.stringContaining('ou sans --tsa')])
    service.status = 200
    service.answer = async () => Buffer.from('<html>')
    const broken = await exportDated('broken', made.url ?? '')
    expect([broken.code, broken.err]).toEqual([1, expect.stringContaining('n’est pas valable')])
    for (const out of ['down', 'failing', 'broken']) expect(existsSync(workshop.path(out))).toBe(false)
  }, 120_000)

  test.each([
    ['ftp://tsa.example/', 'http ou https'],
    ['https://me:secret@tsa.example/', 'sans mot de passe'],
    ['tsa.example', 'http ou https'],
  ])('the address %s is refused before anything is read', async (url, words) => {
    const said = await runDated('never', '--tsa', url)
    expect(said.code).toBe(2)
    expect(said.err).toContain(words)
    expect(said.err).not.toContain('secret')
  })

  test('a policy without a service, or one that is no identifier, is refused', async () => {
    expect((await runDated('never', '--tsa-policy', '1.2.3')).code).toBe(2)
    expect((await runDated('never', '--tsa', 'http://127.0.0.1:9/', '--tsa-policy', 'best')).code).toBe(2)
  })
})
