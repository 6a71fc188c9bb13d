const timeout = 15_000

type Ask = {
  /** A body to post, with its type and that of the answer; null only fetches. */
  readonly post: { readonly type: string; readonly accept: string; readonly body: Uint8Array } | null
  /** In octets. */
  readonly largest: number
}

/**
 * The bytes that a service answers over http or https. Anything but a whole answer within 15 seconds is no answer and
 * throws; no redirection is followed.
 */
export const fetchAnswer = async (url: URL, { post, largest }: Ask): Promise<Uint8Array> => {
  const response = await fetch(url, {
    ...(post === null ? {} : postOf(post)),
    redirect: 'error',
    signal: AbortSignal.timeout(timeout),
  })
  if (!response.ok || response.body === null) throw new RangeError('no answer')
  return await readWhole(response.body, largest)
}

const postOf = ({ type, accept, body }: NonNullable<Ask['post']>) => ({
  method: 'POST',
  headers: { 'content-type': type, accept },
  body: Uint8Array.from(body),
})

const readWhole = async (body: ReadableStream<Uint8Array>, largest: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    size += chunk.length
    if (size > largest) throw new RangeError('too large')
  }
  return Buffer.concat(chunks)
}
