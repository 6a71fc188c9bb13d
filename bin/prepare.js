import { spawnSync } from 'node:child_process'

// npm runs this after `npm ci`: it builds. It runs it as well when `npx requis` links this folder in npm's own cache: a
// command of a user compiles nothing. What is built is there, or the program says how to get it.
if (process.env.npm_command !== 'exec') {
  const { status } = spawnSync('npm run build', { shell: true, stdio: 'inherit' })
  process.exitCode = status ?? 1
}
