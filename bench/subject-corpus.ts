import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldText } from '../src/model/fold.ts'
import { makeRandom, pick } from './random.ts'

/** A sentence, folded, and the subjects that it is on: ranks in the list of subjects. */
export type SubjectSentence = { readonly folded: string; readonly on: readonly number[] }

/** The sentences of a folder, without the mere words of `words.tsv`: figures and curves are made on sentences. */
export const readSubjectFolder = (folder: string, subjects: readonly string[]): readonly SubjectSentence[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsv') && name !== 'words.tsv')
    .sort()
    .flatMap((name) => readSubjectFile(join(folder, name), subjects))

/** Errors name the line, never its words. */
export const readSubjectFile = (file: string, subjects: readonly string[]): readonly SubjectSentence[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '' || line.startsWith('#')) return []
      const [ids, sentence, ...rest] = line.split('\t')
      const on = (ids ?? '').split(',').map((id) => subjects.indexOf(id.trim()))
      if (on.includes(-1) || sentence === undefined || rest.length > 0) throw new Error(`${file}, line ${at + 1}`)
      return [{ folded: foldText(sentence.trim()), on: [...new Set(on)] }]
    })

/** One part in `parts`, by the words of the sentence: the same sentences whatever their order in the files. */
export const partOf = ({ folded }: SubjectSentence, parts: number): number => {
  let sum = 7
  for (let at = 0; at < folded.length; at += 1) sum = Math.imul(sum ^ folded.charCodeAt(at), 0x01000193)
  return ((sum ^ (sum >>> 15)) >>> 0) % parts
}

/** Some sentences joined two by two: what a sentence also speaks of must not hide that it speaks of violence. */
export const joinPairs = (
  sentences: readonly SubjectSentence[],
  share: number,
  seed: number,
): readonly SubjectSentence[] => {
  const random = makeRandom(seed)
  return sentences
    .filter(() => random.isHit(share))
    .map((one) => {
      const other = pick(random, sentences, one)
      return { folded: `${one.folded} ${other.folded}`, on: [...new Set([...one.on, ...other.on])] }
    })
}
