// Serves one review page after the other in one process, so that what the program compiles at its start is compiled once.
// Started by `warm-desk.ts`: a command line comes as a message, `stop` ends the page as a signal does, its code goes back.
const { runProgram } = await import(process.argv[2])

process.on('message', async (asked) => {
  if (asked === 'stop') {
    process.emit('SIGTERM')
    return
  }
  process.chdir(asked.cwd)
  // That of the process itself: threads start with it, and not with what stands in its place.
  for (const name of Object.keys(process.env)) if (!(name in asked.env)) delete process.env[name]
  Object.assign(process.env, asked.env)
  const code = await runProgram(asked.argv)
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal)
  process.chdir('/')
  process.send({ code })
})

// The process of the tests holds the other end: when it ends, however it does, so does this one.
process.on('disconnect', () => process.exit())
process.send('ready')
