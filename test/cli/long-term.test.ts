import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makePki, type Pki } from '../unit/seal/pki.ts'
import { makeCrl, writeIndex } from '../unit/seal/revocation-files.ts'
import { isMissing, newFolder, run } from '../unit/seal/tools.ts'
import { localTsa } from '../unit/seal/tsa.ts'
import { dossierYaml, noteText, openWorkshop, requestYaml, requisAside, type Said } from './program.ts'

const listen = async (answer: (request: IncomingMessage, response: ServerResponse) => void) => {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 }
}

/** A port that nobody listens to. */
const freePort = async (): Promise<number> => {
  const { server, port } = await listen(() => {})
  await new Promise((resolve) => server.close(resolve))
  return port
}

const sectionsFor = (web: number, ocsp: number): string => `[middle]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
crlDistributionPoints=URI:http://127.0.0.1:${web}/root.crl
[named]
basicConstraints=critical,CA:FALSE
keyUsage=critical,nonRepudiation,digitalSignature
authorityInfoAccess=OCSP;URI:http://127.0.0.1:${ocsp}/
[stamping]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=critical,timeStamping
crlDistributionPoints=URI:http://127.0.0.1:${web}/service.crl
`

describe.skipIf(isMissing('openssl'))('an export with proofs of non-revocation', () => {
  const workshop = openWorkshop()
  const made: { web?: Server; responder?: ChildProcess; pki?: Pki; service?: Pki; url?: string; ocsp?: number } = {}
  const pki = (): Pki => made.pki ?? expect.unreachable()
  /** The responder has its own database: making lists writes another over that of the authority. */
  const database = newFolder()
  const web: { seen: string[]; answer: (path: string) => Uint8Array | 'redirect' | 'endless' } = {
    seen: [],
    answer: () => Buffer.alloc(0),
  }

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const path = request.url ?? ''
    web.seen.push(`${request.method} ${path}`)
    if (path === '/tsr') {
      const token = await localTsa(made.service?.folder ?? '', 'tsa')(Buffer.concat(chunks))
      response.end(token)
      return
    }
    const answer = web.answer(path)
    if (answer === 'redirect') response.writeHead(302, { location: '/elsewhere.crl' }).end()
    else if (answer === 'endless') sendEndlessly(response)
    else response.end(answer)
  }

  const sendEndlessly = (response: ServerResponse): void => {
    const send = () => {
      if (!response.destroyed) response.write(Buffer.alloc(1_000_000), send)
    }
    send()
  }

  const honestLists = () => {
    const lists = new Map([
      ['/root.crl', makeCrl(pki(), { by: 'root' })],
      ['/service.crl', makeCrl(made.service ?? expect.unreachable())],
    ])
    web.answer = (path) => lists.get(path) ?? Buffer.alloc(0)
  }

  const know = (revoked: Parameters<typeof writeIndex>[2]) => {
    writeIndex(pki(), ['director'], revoked)
    for (const name of ['index.txt', 'index.txt.attr']) copyFileSync(join(pki().folder, name), join(database, name))
  }

  const startResponder = async (): Promise<void> => {
    const signing = ['-CA', 'middle.pem', '-rsigner', 'middle.pem', '-rkey', 'middle.key', '-nmin', '5']
    const index = ['-index', join(database, 'index.txt')]
    const responder = spawn('openssl', ['ocsp', '-port', `${made.ocsp}`, ...index, ...signing], { cwd: pki().folder })
    made.responder = responder
    // It serves one at a time: a connection to see whether it is there would keep it busy.
    await new Promise((resolve) => {
      for (const stream of [responder.stdout, responder.stderr])
        stream.on('data', (said: Buffer) => /waiting for/.test(said.toString()) && resolve(null))
    })
  }

  const stopResponder = async (): Promise<void> => {
    const { responder } = made
    if (responder === undefined || responder.exitCode !== null) return
    await new Promise((resolve) => {
      responder.once('exit', resolve)
      responder.kill('SIGKILL')
    })
  }

  beforeAll(async () => {
    const { server, port } = await listen((request, response) => void serve(request, response))
    Object.assign(made, { web: server, ocsp: await freePort(), url: `http://127.0.0.1:${port}/tsr` })
    made.pki = makePki('sha256', sectionsFor(port, made.ocsp ?? 0))
    made.service = makePki('sha256', sectionsFor(port, made.ocsp ?? 0))
    pki().issue('middle', 'ec384', 'middle', 'root')
    pki().issue('director', 'ec256', 'named', 'middle')
    made.service.issue('tsa', 'ec256', 'stamping')
    run('cat middle.pem root.pem > chain.pem', pki().folder)
    const bundle = '-inkey director.key -in director.pem -certfile chain.pem -passout pass:secret'
    run(`openssl pkcs12 -export ${bundle} -out director.p12`, pki().folder)
    for (const name of ['director.p12', 'root.pem']) copyFileSync(join(pki().folder, name), workshop.path(name))
    copyFileSync(join(made.service.folder, 'root.pem'), workshop.path('tsa-root.pem'))
    workshop.write('password', 'secret\n')
    workshop.write('dossier/dossier.yaml', dossierYaml)
    workshop.write('dossier/note.txt', noteText)
    workshop.write('request.yaml', requestYaml)
    know([])
    honestLists()
    await startResponder()
    await requisAside(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft')
    await requisAside(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
  }, 120_000)

  afterAll(async () => {
    await stopResponder()
    made.web?.close()
    made.web?.closeAllConnections()
    workshop.remove()
  })

  const key = ['--key', 'director.p12', '--key-password-file', 'password']
  const exportTo = (out: string, ...more: readonly string[]): Promise<Said> =>
    requisAside(workshop, 'export', 'draft', '--out', out, ...key, ...more)
  const dated = (): readonly string[] => ['--tsa', made.url ?? '', '--trust-tsa', 'tsa-root.pem']
  const verify = (out: string, ...more: readonly string[]): Promise<Said> =>
    requisAside(workshop, 'verify', out, '--trust', 'root.pem', '--trust-tsa', 'tsa-root.pem', ...more)

  test('asked of the authorities after the date was obtained: the reader needs no file of theirs', async () => {
    web.seen = []
    const said = await exportTo('asked', ...dated(), '--long-term')
    expect([said.code, said.err]).toEqual([
      0,
      expect.stringContaining('Rien ne dit si le service d’horodatage est révoqué'),
    ])
    // The bordereau, then the whole: a date, the authorities, and a date over their answers.
    const each = ['POST /tsr', 'GET /root.crl', 'GET /service.crl', 'POST /tsr']
    expect(web.seen).toEqual([...each, ...each])
    const statement = readFileSync(workshop.path('asked/PV-2026-004512/data/statement.json'), 'utf8')
    expect(statement).toContain('"longTerm":true')
    const verified = await verify('asked')
    expect([verified.code, verified.out]).toEqual([
      0,
      expect.stringMatching(/✓ Certificat non révoqué à la date prouvée \(.*contenue dans l’export/),
    ])
    expect((await verify('asked', '--json')).out).toContain('"basis":"held"')
  }, 120_000)

  test('given as files, nobody is asked; a list older than the signature is told, then and later', async () => {
    workshop.write('middle.crl', makeCrl(pki(), { by: 'middle' }))
    workshop.write('root.crl', makeCrl(pki(), { by: 'root' }))
    web.seen = []
    const said = await exportTo('given', ...dated(), '--crl', 'middle.crl', '--crl', 'root.crl')
    expect([said.code, said.err]).toEqual([0, expect.stringContaining('est antérieure à la signature')])
    expect(web.seen).toEqual(Array(4).fill('POST /tsr'))
    expect((await verify('given')).out).toContain('! Révocation : l’export contient une liste du')
  }, 120_000)

  test.each([
    ['root.pem', 'illisible'],
    ['stale.crl', 'périmé'],
    ['foreign.crl', 'relatif à aucun des certificats'],
  ])(
    'a file that proves nothing stops the export: %s',
    async (file, words) => {
      workshop.write('stale.crl', makeCrl(pki(), { by: 'middle', from: -9, until: -1 }))
      workshop.write('foreign.crl', makeCrl(makePki()))
      const said = await exportTo('never', ...dated(), '--crl', file, '--long-term')
      expect([said.code, said.err]).toEqual([
        1,
        expect.stringContaining(`Le fichier n° 1 donné à --crl ne peut servir`),
      ])
      expect(said.err).toContain(words)
      expect(existsSync(workshop.path('never'))).toBe(false)
    },
    120_000,
  )

  test.each([['--long-term'], ['--crl', 'root.pem'], ['--ocsp', 'root.pem']])(
    'without a date there is no such proof: %s',
    async (...flags) => {
      const said = await exportTo('never', ...flags)
      expect([said.code, said.err]).toEqual([2, expect.stringContaining('Ajoutez --tsa URL')])
    },
  )

  test('a missing file is a usage error', async () => {
    expect((await exportTo('never', ...dated(), '--ocsp', 'absent.der')).code).toBe(2)
  })

  test('without a network nothing is exported, and the sentence says how to go on', async () => {
    await stopResponder()
    const down = await exportTo('never', ...dated(), '--long-term')
    await startResponder()
    expect([down.code, down.err]).toEqual([1, expect.stringContaining('ne répond pas. Rien n’est exporté')])
    expect(down.err).toContain('sans --long-term, ou donnez les fichiers')
    for (const answer of ['redirect', 'endless'] as const) {
      web.answer = () => answer
      const said = await exportTo('never', ...dated(), '--long-term')
      expect([said.code, said.err]).toEqual([1, expect.stringContaining('ne répond pas. Rien n’est exporté')])
    }
    expect(web.seen).not.toContain('GET /elsewhere.crl')
    honestLists()
    expect(existsSync(workshop.path('never'))).toBe(false)
  }, 120_000)

  test('a key without the certificate of its authority cannot have any', async () => {
    const said = await requisAside(workshop, 'export', 'draft', '--out', 'never', ...dated(), '--long-term')
    expect([said.code, said.err]).toEqual([1, expect.stringContaining('une clé de démonstration n’en a pas')])
  }, 120_000)

  test('a director whose certificate was revoked exports nothing', async () => {
    await stopResponder()
    know([{ name: 'director', reason: 'cessationOfOperation' }])
    await startResponder()
    const said = await exportTo('never', ...dated(), '--long-term')
    expect([said.code, said.err]).toEqual([
      1,
      expect.stringContaining('Le certificat de la clé a été révoqué : il ne peut plus signer.'),
    ])
    expect(said.err).toContain('révocation du 2026-01-15 : il ne sert plus')
    expect(existsSync(workshop.path('never'))).toBe(false)
  }, 120_000)
})
