import type { Storage } from './storage.ts'

/** A part of a storage as one of its own: all paths are below a folder of it. */
export const storageBelow = (storage: Storage, folder: string): Storage => {
  const at = (path: string): string => `${folder}/${path}`
  return {
    putIfAbsent: (path, bytes) => storage.putIfAbsent(at(path), bytes),
    putMany: (files) => storage.putMany(files.map(({ path, bytes }) => ({ path: at(path), bytes }))),
    note: (path, bytes) => storage.note(at(path), bytes),
    get: (path) => storage.get(at(path)),
    list: (path) => withoutStart(storage.list(at(path)), at('').length),
    head: (path) => storage.head(at(path)),
    remove: (path) => storage.remove(at(path)),
    move: (from, to) => storage.move(at(from), at(to)),
    clear: (path) => storage.clear(at(path)),
  }
}

async function* withoutStart(paths: AsyncIterable<string>, length: number): AsyncIterable<string> {
  for await (const path of paths) yield path.slice(length)
}
