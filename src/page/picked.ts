import type { Picked } from './received.ts'

/** One file as the browser gives it, under a name of our choice. */
export const pickFile = (file: File, name = file.name): Picked => ({
  name,
  size: file.size,
  read: async () => new Uint8Array(await file.arrayBuffer()),
})

/** Files of a picked folder, by their names below it. The browser shows neither empty folders nor links. */
export const pickFolder = (files: FileList): readonly Picked[] =>
  [...files].map((file) => pickFile(file, file.webkitRelativePath.split('/').slice(1).join('/')))

/**
 * The one file that was dropped, or why there is none. A page opened from the disk may not list a dropped folder
 * (Chromium refuses): whoever has one picks it with the button.
 */
export const readDrop = (transfer: DataTransfer): File | 'several' | 'folder' => {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file')
  const [item] = items
  if (item === undefined || items.length > 1) return 'several'
  if (item.webkitGetAsEntry()?.isDirectory === true) return 'folder'
  return item.getAsFile() ?? 'several'
}
