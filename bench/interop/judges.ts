import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { must } from './run.ts'
import type { Laid } from './samples.ts'

/** What one judge says of one signature of one export. */
export type Said = { readonly isAccepted: boolean; readonly words: string }

/** `looksAt`: the signature of the container, or that of its bordereau. */
export type Judge = {
  readonly name: 'EU DSS' | 'pyHanko'
  readonly looksAt: 'container' | 'bordereau'
  readonly ask: (laid: readonly Laid[]) => Promise<readonly Said[]>
}

/** Where `.ci/install judges` put them; they are not of this repository, and the bench goes on without them. */
const home = process.env.REQUIS_JUDGES ?? join(homedir(), '.cache/requis-ci/judges')

const jars = join(home, 'java/target/dependency/*')
const python = join(home, 'python/bin/python')

export const areThere = (): boolean => existsSync(join(home, 'java/target/dependency')) && existsSync(python)

/** `here`: the folder of EuDss.java and with-pyhanko.py; `work`: where it is compiled. */
export const openJudges = async (here: string, work: string): Promise<readonly Judge[]> => {
  const classes = join(work, 'eu-dss')
  mkdirSync(classes, { recursive: true })
  await must(`javac -nowarn -d ${classes} -cp '${jars}' ${join(here, 'EuDss.java')}`, work)
  const java = ['-Xshare:auto', '-cp', `${classes}:${jars}`, 'EuDss']
  const dss = (looksAt: Judge['looksAt']): Judge => ({
    ...{ name: 'EU DSS', looksAt },
    ask: (laid) =>
      askOnce('java', java, laid, (one) => (looksAt === 'container' ? containerOf(one) : bordereauOf(one))),
  })
  const pyhanko = (looksAt: Judge['looksAt'], mode: string): Judge => ({
    ...{ name: 'pyHanko', looksAt },
    ask: (laid) => askOnce(python, [join(here, 'with-pyhanko.py')], laid, ({ tree }) => `${mode}\t${tree}`),
  })
  return [dss('container'), dss('bordereau'), pyhanko('container', 'cms'), pyhanko('bordereau', 'pdf')]
}

const containerOf = ({ settings }: Laid): string => settings.ASICE ?? ''

const bordereauOf = ({ tree }: Laid): string => join(tree, 'data/bordereau.pdf')

/** One process for all the exports: a line asked, a line said. */
const askOnce = (
  program: string,
  words: readonly string[],
  laid: readonly Laid[],
  lineOf: (one: Laid) => string,
): Promise<readonly Said[]> =>
  new Promise((done, fail) => {
    const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'pipe'] })
    const said: Buffer[] = []
    const trouble: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => trouble.push(chunk))
    child.on('close', () => {
      const lines = Buffer.concat(said).toString('utf8').trim().split('\n')
      if (lines.length !== laid.length) fail(new Error(Buffer.concat(trouble).toString('utf8').slice(-2000)))
      else done(lines.map(saidOf))
    })
    child.stdin.end(laid.map((one) => `${lineOf(one)}\t${one.trusted.join(' ')}\n`).join(''))
  })

const saidOf = (line: string): Said => {
  const [verdict = '', words = ''] = line.split('\t')
  return { isAccepted: verdict === 'accepted', words }
}
