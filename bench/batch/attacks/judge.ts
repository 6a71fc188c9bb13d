import { makeRandom } from '../../random.ts'
import type { Scene } from './scenes.ts'
import { type Tampering, tamperedWith, tamperingsOf } from './tamperings.ts'

/** What the program says of a batch. */
export type Said = { readonly code: number | null; readonly out: string }

export type Verify = (scene: Scene) => Said | Promise<Said>

/**
 * `refused`: exit code 6. `named`: accepted, and it is said what changed, or that this file is not covered. `silent`: accepted as if nothing
 * had been done. `failed`: any other exit code.
 */
export type Outcome = 'refused' | 'named' | 'silent' | 'failed'

export type Judged = { readonly tampering: Tampering; readonly outcome: Outcome; readonly said: Said }

export type Judging = {
  readonly seed: number
  readonly tries: number
  /** Of all tamperings those that are tried: all, or a share that the seed draws. */
  readonly share: number
}

/** Each tampering of a batch by itself, and what the program says. Throws where the genuine batch is not accepted. */
export async function* judgeScene(
  scene: Scene,
  verify: Verify,
  { seed, tries, share }: Judging,
): AsyncIterable<Judged> {
  const genuine = await verify(scene)
  if (genuine.code !== 0) throw new Error(`${scene.name}: the genuine batch is not accepted\n${genuine.out}`)
  const { next: random } = makeRandom(seed)
  const drawn = makeRandom(seed + 1)
  for (const tampering of [...tamperingsOf({ folder: scene.batch, others: scene.others, random, tries })]) {
    if (!drawn.isHit(share)) continue
    const said = await tamperedWith(scene.batch, tampering, async () => await verify(scene))
    yield { tampering, said, outcome: outcomeOf(tampering, said, genuine) }
  }
}

const outcomeOf = ({ path }: Tampering, { code, out }: Said, genuine: Said): Outcome => {
  if (code === 6) return 'refused'
  if (code !== 0) return 'failed'
  return out !== genuine.out || unprovedOf(genuine.out).includes(path) ? 'named' : 'silent'
}

/** Files that the program says are not covered, on its last line with a dash. */
const unprovedOf = (out: string): readonly string[] =>
  (out.split('\n').findLast((line) => line.startsWith('–')) ?? '').split(/[ ,;]+/)
