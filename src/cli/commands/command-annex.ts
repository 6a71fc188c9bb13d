import type { Language } from '../../messages/index.ts'
import { sentenceOf } from '../../messages/index.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import { annexSentence } from '../../messages/letter/letter-annex.ts'
import { ficheDone, ficheText, ficheTitle } from '../../messages/letter/letter-fiche.ts'
import { RequisError } from '../../model/problem.ts'
import { tellOutside } from '../../pipeline/export/letter-draft.ts'
import { ficheText as paperText } from '../../pipeline/load/fiche-desk.ts'
import { tellDangers } from '../../pipeline/propose/dangers.ts'
import { decisionsNow } from '../../pipeline/propose/reviewing.ts'
import { annexText } from '../../reply/annex.ts'
import { openDraft } from '../../store/draft/draft-folder.ts'
import { askOpening, type DraftAccess } from '../../store/draft/draft-passphrase.ts'
import { clearLeftovers } from '../../store/files/aside.ts'
import { writeFileAside } from '../../store/files/disk.ts'
import { readSetting } from '../../store/installed/installed.ts'
import { readAssociation, readFonts, readLaw, readLetterDesk } from '../../store/installed/settings.ts'
import { writePlainText } from '../../write/pdf/plain-text.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'

export type PaperOptions = { readonly out: string; readonly documents: Language }

/** The internal annex of a draft, for the director alone: never part of an export. */
export const commandAnnex = async (
  folder: string,
  options: PaperOptions & DraftAccess,
  output: Output,
): Promise<number> => {
  const form = formOf(options.out, 'annexe.pdf')
  const { documents } = options
  const opening = await askOpening(folder, options, output)
  const { draft, openReview } = openDraft(folder, opening)
  const review = openReview()
  const words = { labels: labelsOf(documents, readLaw().grounds), lang: documents }
  const decisions = review?.decisions ?? decisionsNow(draft)
  const inside = tellDangers(draft, decisions)
  const told = tellOutside(draft, decisions, readLetterDesk(), words)
  const text = annexText({
    ...{ draft: inside, review, told, words, grounds: readLaw().grounds },
    say: (key, values) => annexSentence(documents, key, values),
    sentence: (problem) => sentenceOf(problem, documents),
  })
  const title = annexSentence(documents, 'title')
  clearLeftovers(options.out, output)
  await writePaper(text, { ...options, form, title, head: draft.dossier.service ?? '' })
  sayWritten(annexSentence(output.language, 'done', { path: options.out }), options.out, output)
  return exitCodes.done
}

export type FicheOptions = PaperOptions & {
  /** A paper of `pipelines/fiches/`; without one, the page for whoever is asked first. */
  readonly name: string | undefined
  readonly service: string | undefined
  readonly profession: string | undefined
  /** A pipeline file of the association's own, whose position fills the paper. */
  readonly pipeline: string | undefined
  readonly date: Date
}

/** A paper for a person: user, employee or director. It rests on no dossier. */
export const commandFiche = async (options: FicheOptions, output: Output): Promise<number> => {
  const form = formOf(options.out, 'fiche.pdf')
  const { title, text } = paperOf(options)
  await writePaper(text, { ...options, form, title, head: '' })
  sayWritten(ficheDone(output.language, title, options.out), options.out, output)
  return exitCodes.done
}

const paperOf = ({ name, documents, service, profession, pipeline, date }: FicheOptions) => {
  if (name === undefined || firstNames.has(name)) return { title: ficheTitle(documents), text: ficheText(documents) }
  const asked = {
    ...{ name, language: documents, on: date.toISOString().slice(0, 10) },
    ...{ service: service ?? null, profession: profession ?? null },
  }
  return paperText(asked, { law: readLaw(), association: readAssociation(pipeline) }, readSetting)
}

const firstNames: ReadonlySet<string> = new Set(['reflexe', 'reflex'])

export const formOf = (out: string, example: string): 'pdf' | 'md' => {
  if (/\.pdf$/i.test(out)) return 'pdf'
  if (/\.md$/i.test(out)) return 'md'
  throw new RequisError({ code: 'usage', what: `--out ${example}` })
}

type Paper = PaperOptions & { readonly form: 'pdf' | 'md'; readonly title: string; readonly head: string }

/** Only its owner may read it. An existing file is never replaced. */
export const writePaper = async (text: string, { out, documents, form, title, head }: Paper): Promise<void> => {
  const write = { assets: readFonts(), labels: labelsOf(documents, readLaw().grounds), lang: documents }
  const bytes = form === 'md' ? Buffer.from(text, 'utf8') : (await writePlainText(text, { title, head }, write)).bytes
  writeFileAside(out, bytes, 0o600, { code: 'out.exists' })
}

export const sayWritten = (sentence: string, path: string, output: Output): void => {
  if (output.json) output.data(JSON.stringify({ written: path }))
  else output.say(sentence)
}
