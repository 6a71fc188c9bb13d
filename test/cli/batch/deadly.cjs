// Preloaded by NODE_OPTIONS into a program under test: a dossier that kills the whole process, as a fault of native code would,
// once a thread reads its piece. Nothing in the program knows of it.
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')
const { isMainThread } = require('node:worker_threads')

const { openSync, readFileSync } = fs
const dying =
  (read) =>
  (path, ...rest) => {
    if (!isMainThread && String(path).endsWith('mortel.txt')) process.kill(process.pid, 'SIGKILL')
    return read(path, ...rest)
  }
fs.openSync = dying(openSync)
fs.readFileSync = dying(readFileSync)
syncBuiltinESMExports()
