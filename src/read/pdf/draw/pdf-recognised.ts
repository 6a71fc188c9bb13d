import type { PageSize } from '../../../model/record/piece.ts'
import type { PictureDesk } from '../../scan/picture-desk.ts'
import type { PageText } from '../pdf-page.ts'
import { type PdfSession, pageTime } from '../pdf-session.ts'
import { readPictures } from './pdf-pictured.ts'
import type { PagePicture } from './pdf-pictures.ts'
import { photographPage, readPhotograph, type ScanReading } from './pdf-scan.ts'

/** A page that could not be drawn or recognised stays as it was: unread. */
export const readPictured = async (session: PdfSession, text: PageText, reading: ScanReading): Promise<PageText> => {
  const photograph = async () => photographPage(session, await session.document.getPage(text.page))
  try {
    return await readPhotograph(text, await session.guard(photograph(), pageTime), reading)
  } catch {
    return text
  }
}

/** The pictures of a typed page. */
export const readBeside = async (
  session: PdfSession,
  { text, size }: { readonly text: PageText; readonly size: PageSize },
  desk: PictureDesk,
): Promise<PageText> => {
  const { document, drawer, guard } = session
  const photograph = async (picture: PagePicture) =>
    guard(photographPage({ document, drawer }, await document.getPage(text.page), picture), pageTime)
  const page = await readPictures(text, photograph, { desk, area: size.width * size.height })
  // The pixels of its pictures go with it.
  await document.getPage(text.page).then(
    (read) => read.cleanup(),
    () => false,
  )
  return page
}
