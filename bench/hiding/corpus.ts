import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { hashText } from '../../src/decide/scope/what/subject-features.ts'

/** A passage with a place, by one voice (a file of `fixtures/training/hiding`), and whether it tells that somebody must not know it. */
export type HidingPassage = { readonly voice: string; readonly hides: boolean; readonly text: string }

export type HidingPart = 'train' | 'dev' | 'held'

/** Whole voices: what one writer says twice must not be learnt and then measured. Fixed by the name of the voice. */
export const hidingPartOf = (voice: string): HidingPart => {
  const rank = (hashText(voice, splitSeed) >>> 0) % 10
  return rank < 6 ? 'train' : rank < 8 ? 'dev' : 'held'
}

const splitSeed = 0x811c9dc5

/** One of five, for voices that are held out in turn. */
export const foldOf = (voice: string): number => (hashText(voice, foldSeed) >>> 0) % 5

const foldSeed = 0x1b873593

const folder = 'fixtures/training/hiding'

/** A line is `hide` or `calm`, a tab, the passage (`\n`: its lines). Errors name the line, never its words. */
export const readHiding = (...parts: readonly HidingPart[]): readonly HidingPassage[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsv') && parts.includes(hidingPartOf(basename(name, '.tsv'))))
    .sort()
    .flatMap(readVoice)

const readVoice = (name: string): readonly HidingPassage[] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return []
      const [label, text, ...rest] = line.split('\t')
      if ((label !== 'hide' && label !== 'calm') || text === undefined || rest.length > 0)
        throw new Error(`${name}, line ${at + 1}`)
      return [{ voice: basename(name, '.tsv'), hides: label === 'hide', text: text.replaceAll('\\n', '\n') }]
    })
