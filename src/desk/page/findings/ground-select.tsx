import { useDesk } from '../shell/desk.ts'
import { useKeys } from '../shell/use-keys.ts'

type Props = { readonly ground: string; readonly setGround: (ground: string) => void }

/** The legal reason of a mask; the first nine have a key. */
export const GroundSelect = ({ ground, setGround }: Props) => {
  const { t, view, shortcuts } = useDesk()
  useKeys(shortcuts, {
    choose: (rank) => {
      const one = view.grounds[rank - 1]
      if (one !== undefined) setGround(one.code)
    },
  })
  return (
    <label>
      {t('decide.ground')}
      <select value={ground} onChange={(event) => setGround(event.currentTarget.value)}>
        {view.grounds.map(({ code, label }, at) => (
          <option key={code} value={code}>
            {at < 9 ? `${at + 1}. ` : ''}
            {code} – {label}
          </option>
        ))}
      </select>
    </label>
  )
}
