import type { Switches } from './app.tsx'

/** To the other language, said in that language. */
export const LanguageButton = ({ switches: { language, setLanguage } }: { readonly switches: Switches }) => {
  const other = language === 'fr' ? 'en' : 'fr'
  return (
    <button type="button" lang={other} onClick={() => setLanguage(other)}>
      {other === 'en' ? 'English' : 'Français'}
    </button>
  )
}
