import type { Language } from '../../../messages/index.ts'
import { dayText } from '../finish/dates.ts'
import type { Parts } from './parts.ts'
import { changeAt } from './start-form.ts'

type Row = Parts['form']['pieces'][number]

const professions = [
  'assistante de service social',
  'éducatrice spécialisée',
  'psychologue',
  'médecin',
  'infirmière',
  'cheffe de service',
  'veilleur de nuit',
  'assistante familiale',
  'avocat',
  'mandataire judiciaire',
] as const

const kinds = [
  'note éducative',
  'rapport social',
  'note d’incident',
  'courriel',
  'certificat médical',
  'jugement',
  'projet personnalisé',
  'compte rendu de réunion',
  'budget',
  'identité',
] as const

/** What each piece is, and whose: the profession of its author decides the secrecy that covers it. */
export const PiecesForm = (parts: Parts & { readonly language: Language }) => {
  const { t, form, change } = parts
  const { pieces } = form
  return (
    <section class="card" aria-labelledby="what-title">
      <h2 id="what-title">{t('what.title')}</h2>
      <p class="note">{t('what.why')}</p>
      <datalist id="what-kinds">
        {kinds.map((kind) => (
          <option key={kind} value={kind} />
        ))}
      </datalist>
      <datalist id="what-professions">
        {professions.map((profession) => (
          <option key={profession} value={profession} />
        ))}
      </datalist>
      <ul class="rows">
        {pieces.map((row, at) => (
          <PieceRow
            key={row.file}
            {...parts}
            row={row}
            set={(part) => change({ pieces: changeAt(pieces, at, (one) => ({ ...one, ...part })) })}
          />
        ))}
      </ul>
    </section>
  )
}

type RowProps = Parts & {
  readonly language: Language
  readonly row: Row
  readonly set: (part: Partial<Row>) => void
}

const PieceRow = ({ t, language, view, row, set }: RowProps) => {
  const known = view.pieces.find(({ file }) => file === row.file)
  const { file } = row
  const of = (what: string): string => t('what.of', { what, file })
  return (
    <li>
      <p>
        <strong>{file}</strong>{' '}
        <span class="note">
          {known?.pages != null && t('what.pages', { n: known.pages })} {known?.opening ?? ''}
        </span>
      </p>
      {known?.problem != null && <p class="warn">{known.problem}</p>}
      <div class="fields">
        <label>
          {t('what.name')}
          <input
            aria-label={of(t('what.name'))}
            value={row.title}
            onInput={(event) => set({ title: event.currentTarget.value })}
          />
        </label>
        <label>
          {t('what.kind')}
          <input
            list="what-kinds"
            aria-label={of(t('what.kind'))}
            value={row.kind}
            onInput={(event) => set({ kind: event.currentTarget.value })}
          />
        </label>
        <label>
          {t('what.date')}
          <input
            type="date"
            aria-label={of(t('what.date'))}
            value={row.date}
            onInput={(event) => set({ date: event.currentTarget.value })}
          />
        </label>
        <label>
          {t('what.profession')}
          <input
            list="what-professions"
            aria-label={of(t('what.profession'))}
            value={row.profession}
            onInput={(event) => set({ profession: event.currentTarget.value })}
          />
        </label>
        <label class="tick">
          <input
            type="checkbox"
            aria-label={of(t('what.judge'))}
            checked={row.madeFor === 'judge'}
            onChange={() => set({ madeFor: row.madeFor === 'judge' ? '' : 'judge' })}
          />{' '}
          {t('what.judge')}
        </label>
        {known?.dateRead != null && row.date === '' && (
          <button type="button" onClick={() => set({ date: known.dateRead ?? '' })}>
            {t('what.date.read', { date: dayText(known.dateRead, language) })}
          </button>
        )}
      </div>
    </li>
  )
}
