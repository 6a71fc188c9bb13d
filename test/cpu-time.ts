/**
 * Milliseconds that the processor gave to this process since `start`: the clock of the wall also counts what other
 * programs of the machine do meanwhile.
 */
export const cpuSince = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
