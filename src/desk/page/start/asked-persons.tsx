import type { Parts } from './parts.ts'
import { changeAt } from './start-form.ts'

type Row = Parts['form']['asked'][number]

/** Whom the request names: a birth date tells two persons of one name apart. */
export const AskedPersons = ({ t, form, change }: Parts) => {
  const { asked } = form
  const set = (at: number, part: Partial<Row>): void =>
    change({ asked: changeAt(asked, at, (row) => ({ ...row, ...part })) })
  return (
    <fieldset>
      <legend>{t('ask.persons')}</legend>
      <ul class="rows">
        {asked.map((row, at) => (
          <li key={`${row.row ?? 'new'} ${at}`} class="fields">
            <label>
              {t('who.name')}
              <input value={row.name} onInput={(event) => set(at, { name: event.currentTarget.value })} />
            </label>
            <label>
              {t('who.born')}
              <input type="date" value={row.born} onInput={(event) => set(at, { born: event.currentTarget.value })} />
            </label>
            <label>
              {t('ask.person.role')}
              <input value={row.role} onInput={(event) => set(at, { role: event.currentTarget.value })} />
            </label>
            <button type="button" onClick={() => change({ asked: changeAt(asked, at, () => null) })}>
              {t('who.remove', { name: row.name || t('who.new') })}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => change({ asked: [...asked, { row: null, name: '', born: '', role: '' }] })}>
        {t('ask.person.add')}
      </button>
    </fieldset>
  )
}
