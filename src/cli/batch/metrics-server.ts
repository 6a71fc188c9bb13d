import { createServer, type Server, type ServerResponse } from 'node:http'
import { batchFamilies } from '../../batch/metrics/batch-families.ts'
import { openMetricsText, openMetricsType } from '../../batch/metrics/open-metrics.ts'
import { RequisError } from '../../model/problem.ts'
import { softwareVersion } from '../../store/installed/version.ts'
import type { BatchProgress } from './batch-progress.ts'

/**
 * Answers `GET /metrics` on 127.0.0.1 alone while `use` works. Whoever asks by another name than this machine's own (a page in a
 * browser that was given a name for 127.0.0.1) is refused. Throws `batch.port-taken`.
 */
export const withMetrics = async <T>(
  port: number | null,
  progress: Pick<BatchProgress, 'metered'>,
  use: () => Promise<T>,
): Promise<T> => {
  if (port === null) return await use()
  const server = await listen(port, progress)
  try {
    return await use()
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/** A scraper asks in a moment, or not at all. By hand. */
const patience = { headersTimeout: 5000, requestTimeout: 5000, keepAliveTimeout: 5000 } as const

const listen = async (port: number, progress: Pick<BatchProgress, 'metered'>): Promise<Server> => {
  const own = new Set([`127.0.0.1:${port}`, `localhost:${port}`])
  const server = createServer(patience, (request, response) => {
    if (!own.has(request.headers.host ?? '')) return answer(response, 403)
    if (request.url !== '/metrics') return answer(response, 404)
    if (request.method !== 'GET') return answer(response, 405)
    response.writeHead(200, { 'content-type': openMetricsType, 'cache-control': 'no-store' })
    response.end(textOf(progress))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => reject(new RequisError({ code: 'batch.port-taken', port })))
    server.listen(port, '127.0.0.1', resolve)
  })
  // It keeps no program alive.
  return server.unref()
}

const answer = (response: ServerResponse, status: number): void => {
  response.writeHead(status)
  response.end()
}

const textOf = (progress: Pick<BatchProgress, 'metered'>): string => {
  const { user, system } = process.cpuUsage()
  return openMetricsText(
    batchFamilies({
      ...progress.metered(),
      software: softwareVersion(),
      memory: process.memoryUsage.rss(),
      cpuSeconds: (user + system) / 1e6,
      startedAt: Math.round(performance.timeOrigin) / 1000,
    }),
  )
}
