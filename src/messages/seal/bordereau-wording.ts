import type { WriteLabel } from '../../model/copy/label.ts'
import { containerWords } from '../batch/container-words.ts'
import { reportWords } from '../batch/report-words.ts'
import type { Language } from '../index.ts'
import { formerLabels } from '../letter/former-labels.ts'
import { labelsOf } from '../letter/labels.ts'
import { fill } from '../screen.ts'

type Args = Readonly<Record<string, string | number>>

const wordingOf = (lang: Language) => ({
  lang,
  /** No ground is asked for: their words are of the law. */
  labels: labelsOf(lang, []),
  former: (key: WriteLabel, args: Args = {}): readonly string[] =>
    (formerLabels[lang][key] ?? []).map((former) => fill(former, args)),
  slip: { ...containerWords[lang], page: reportWords[lang].page },
})

/** What a bordereau says around its facts, in each language: `verify` compares what it shows with them. */
export const bordereauWordings = (['fr', 'en'] as const).map(wordingOf)
