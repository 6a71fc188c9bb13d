import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Authority, serveStamps } from './authority.ts'
import type { Sample } from './exports.ts'
import { prepareJava, prepareRings } from './rings.ts'
import { must, run } from './run.ts'

const root = resolve(import.meta.dirname, '../../..')

export const here = join(root, 'bench/interop')

/** The demonstration as the README runs it, then with a PKCS#12 key and a time stamping service reached over HTTP. */
export const demonstrate = async (work: string, authority: Authority): Promise<readonly [Sample, Sample]> => {
  const pem = '-inkey ps256.key -in ps256.pem -certfile issuing.pem'
  await must(`openssl pkcs12 -export ${pem} -passout pass:essai -out key.p12; echo essai >password`, authority.folder)
  const key = `--key ${authority.folder}/key.p12 --key-password-file ${authority.folder}/password`
  const service = await serveStamps(authority)
  const bare = await runDemo(join(work, 'demo'), '--demo-key')
  const dated = await runDemo(join(work, 'dated'), `${key} --tsa ${service.url} --trust-tsa ${authority.trust}`)
  service.close()
  return [
    { name: 'demonstration', attack: null, dated: false, container: bare },
    { name: 'demonstration, .p12, dated', attack: null, dated: true, container: dated },
  ]
}

/** 5: a piece in quarantine, which the demonstration wants to show. */
const runDemo = async (out: string, words: string): Promise<Uint8Array> => {
  const fixture = `${root}/fixtures/demo`
  const job = `requisition ${fixture}/pieces --request ${fixture}/request.yaml --approve-as 'Claire Vasseur, directrice'`
  const command = `node ${root}/dist/cli/requis.js run ${job} --out ${out} ${words}`
  await must(`XDG_CONFIG_HOME=${out}-settings ${command}; [ $? = 0 ] || [ $? = 5 ]`, root)
  return readFileSync(join(out, readdirSync(out).find((file) => file.endsWith('.asice')) ?? 'none'))
}

/** The certificate of the demonstration key and that of its root, which its export brings along. */
export const chainOfDemo = async (work: string, { container }: Sample) => {
  writeFileSync(join(work, 'demo.zip'), container)
  for (const rank of [1, 2])
    await must(`unzip -p demo.zip certs/chain.pem | awk '/BEGIN/ { n++ } n == ${rank}' >demo-${rank}.pem`, work)
  return { signer: join(work, 'demo-1.pem'), root: join(work, 'demo-2.pem') }
}

/** Who is trusted: a PEM file, and the folder of the key rings that say so to gpgsm and to NSS. */
export type Ring = { readonly trust: string; readonly keys: string }

export const makeRing = async (keys: string, trust: string): Promise<Ring> => {
  mkdirSync(join(keys, 'classes'), { recursive: true })
  for (const command of [prepareRings, prepareJava]) {
    await run(command, keys, { TRUST: trust, KEYS: keys, HERE: here })
  }
  return { trust, keys }
}

/** A sample on disk: its container, and the tree that unzip makes of it. */
export type Laid = Sample & {
  readonly tree: string
  readonly settings: Readonly<Record<string, string>>
  /** PEM files of the certificates that the judges trust, one each. */
  readonly trusted: readonly string[]
}

export const lay = async (
  sample: Sample,
  { trust, keys }: Ring,
  folder: string,
  trusted: readonly string[],
): Promise<Laid> => {
  const tree = join(folder, 'export')
  mkdirSync(tree, { recursive: true })
  const [container, names] = [join(folder, 'export.asice'), join(folder, 'names')]
  const settings = { ASICE: container, NAMES: names, TRUST: trust, KEYS: keys, HERE: here, ROOT: root }
  writeFileSync(container, sample.container)
  await run('unzip -Z1 "$ASICE" >"$NAMES"; unzip -q -o "$ASICE"', tree, settings)
  return { ...sample, tree, settings, trusted }
}
