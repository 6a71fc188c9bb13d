import { useDesk } from './desk.ts'

export type Look = 'original' | 'masked' | 'both' | 'pages'

type Props = { readonly look: Look; readonly setLook: (look: Look) => void; readonly pages: boolean }

/** How the piece is shown. */
export const LookSwitch = ({ look, setLook, pages }: Props) => {
  const { t } = useDesk()
  const looks: readonly Look[] = pages ? ['original', 'masked', 'both', 'pages'] : ['original', 'masked', 'both']
  return (
    <fieldset class="chips">
      <legend>{t('look')}</legend>
      {looks.map((one) => (
        <button key={one} type="button" aria-pressed={look === one} onClick={() => setLook(one)}>
          {t(`look.${one}`)}
        </button>
      ))}
    </fieldset>
  )
}
