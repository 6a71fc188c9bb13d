import { useEffect } from 'preact/hooks'
import { flags } from '../../../model/record/person.ts'
import { toggled } from '../questions/toggled.ts'
import type { Parts } from './parts.ts'
import { takePendingPerson } from './pending-person.ts'
import { changeAt } from './start-form.ts'

type Row = Parts['form']['persons'][number]

const blank: Row = { row: null, name: '', aliases: '', role: '', born: '', address: '', flags: [] }

/** Words that services write; any other is read too. */
const places = [
  'personne accompagnée',
  'mineur confié',
  'mère',
  'père',
  'sœur',
  'frère',
  'grand-mère',
  'grand-père',
  'compagnon',
  'ex-compagnon',
  'voisine',
  'auteur du signalement',
  'éducatrice',
  'assistante familiale',
  'médecin',
  'juge des enfants',
] as const

/** Who is who: declared persons, and names of the pieces that may be declared. */
export const PersonsForm = (parts: Parts) => {
  const { t, view, form, change } = parts
  const { persons } = form
  const add = (name: string): void => change({ persons: [...persons, { ...blank, name }] })
  // A name that the program missed, brought from another screen.
  useEffect(() => {
    const name = takePendingPerson()
    if (name !== null) add(name)
  }, [])
  const here = new Set(persons.map(({ name }) => name))
  const found = view.found.filter(({ name }) => !here.has(name))
  return (
    <section class="card" aria-labelledby="who-title">
      <h2 id="who-title">{t('who.title')}</h2>
      <p class="note">{t('who.why')}</p>
      <datalist id="who-places">
        {places.map((place) => (
          <option key={place} value={place} />
        ))}
      </datalist>
      <ul class="rows">
        {persons.map((row, at) => (
          <PersonRow
            key={`${row.row ?? 'new'} ${at}`}
            {...parts}
            row={row}
            set={(part) =>
              change({ persons: changeAt(persons, at, (one) => (part === null ? null : { ...one, ...part })) })
            }
          />
        ))}
      </ul>
      <button type="button" onClick={() => add('')}>
        {t('who.add')}
      </button>
      <h3>{t('who.found')}</h3>
      {found.length === 0 && !view.reading && <p class="note">{t('who.found.none')}</p>}
      <ul class="names">
        {found.map(({ name, mentions, asked }) => (
          <li key={name}>
            <button type="button" onClick={() => add(name)}>
              {t('who.found.add', { name })}
            </button>{' '}
            <span class="note">
              {t('who.mentions', { n: mentions })}
              {asked && ` – ${t('who.found.asked')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type RowProps = Parts & { readonly row: Row; readonly set: (part: Partial<Row> | null) => void }

const PersonRow = ({ t, view, row, set }: RowProps) => {
  const known = view.persons.find((person) => person.row === row.row)
  const isSame = known !== undefined && known.role === row.role
  return (
    <li>
      <div class="fields">
        <label>
          {t('who.name')}
          <input value={row.name} onInput={(event) => set({ name: event.currentTarget.value })} />
        </label>
        <label>
          {t('who.aliases')}
          <input
            placeholder={t('who.aliases.hint')}
            value={row.aliases}
            onInput={(event) => set({ aliases: event.currentTarget.value })}
          />
        </label>
        <label>
          {t('who.role')}
          <input
            list="who-places"
            placeholder={t('who.role.hint')}
            value={row.role}
            onInput={(event) => set({ role: event.currentTarget.value })}
          />
        </label>
        <label>
          {t('who.born')}
          <input type="date" value={row.born} onInput={(event) => set({ born: event.currentTarget.value })} />
        </label>
        <label>
          {t('who.address')}
          <input value={row.address} onInput={(event) => set({ address: event.currentTarget.value })} />
        </label>
        <button type="button" onClick={() => set(null)}>
          {t('who.remove', { name: row.name || t('who.new') })}
        </button>
      </div>
      <p class="note">
        {isSame && known !== undefined && t('who.understood', { role: known.understood })}
        {known?.mentions != null && ` – ${t('who.mentions', { n: known.mentions })}`}
      </p>
      {known?.mentions === 0 && <p class="warn">{t('who.unseen')}</p>}
      <details open={row.flags.length > 0}>
        <summary>{t('who.protections')}</summary>
        <div class="ticks">
          {flags.map((flag) => (
            <label class="tick" key={flag}>
              <input
                type="checkbox"
                checked={row.flags.includes(flag)}
                onChange={() => set({ flags: toggled(row.flags, flag) })}
              />{' '}
              {t(`flag.${flag}`)}
            </label>
          ))}
        </div>
      </details>
    </li>
  )
}
