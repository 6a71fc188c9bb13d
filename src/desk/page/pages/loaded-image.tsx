import { useEffect, useState } from 'preact/hooks'
import { keyHeaders } from '../shell/key.ts'

/** A picture of the record: asked for with the page's key, which the address of an `img` cannot bear. */
export const LoadedImage = ({ path, alt }: { readonly path: string; readonly alt: string }) => {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    let made: string | null = null
    let isGone = false
    const load = async (): Promise<void> => {
      const response = await fetch(path, { headers: keyHeaders, cache: 'no-store', credentials: 'same-origin' })
      const blob = await response.blob()
      if (isGone || !response.ok) return
      made = URL.createObjectURL(blob)
      setUrl(made)
    }
    void load().catch(() => undefined)
    return () => {
      isGone = true
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [path])
  return url === null ? null : <img src={url} alt={alt} />
}
