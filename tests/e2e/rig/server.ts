import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

export interface Request {
  method: string
  /** Full address, so the two origins can be told apart. */
  url: string
  headers: IncomingMessage['headers']
  body: string
}

export interface Sent {
  /** "text/html" unless the path ends in something else. */
  type?: string
  status?: number
  headers?: OutgoingHttpHeaders
}

const PAGES = join(import.meta.dirname, '..', '..', 'pages')

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
}

/**
 * Serves test pages on two loopback origins and writes down every request. `/pages/…` is the folder tests/pages,
 * anything else is what a test has put there.
 */
export class TestServer {
  readonly requests: Request[] = []
  readonly #put = new Map<string, { body: string | Buffer; sent: Sent }>()
  readonly #servers: Server[] = []
  #count = 0

  static async start(): Promise<TestServer> {
    const server = new TestServer()
    for (let i = 0; i < 2; i++) server.#servers.push(await server.#listen())
    return server
  }

  /** A page with this HTML; returns its address. */
  html(html: string, sent: Sent = {}): string {
    const text = /^\s*<(?:!doctype|html)/i.test(html)
      ? html
      : `<!doctype html><html lang="en"><title>test</title>${html}`
    return this.put(`/t${++this.#count}.html`, text, sent)
  }

  /** Anything at a path of one's own choice. */
  put(path: string, body: string | Buffer, sent: Sent = {}): string {
    this.#put.set(path, { body, sent })
    return this.url(path)
  }

  /** A file of tests/pages. */
  page(name: string): string {
    return this.url(`/pages/${name}`)
  }

  url(path: string): string {
    return `http://127.0.0.1:${this.#port(0)}${path}`
  }

  /** The same path on the second origin, which is another site too, as its host differs. */
  otherUrl(path: string): string {
    return `http://localhost:${this.#port(1)}${path}`
  }

  /** Requests seen since the last call. */
  take(): Request[] {
    return this.requests.splice(0)
  }

  async close(): Promise<void> {
    await Promise.all(
      this.#servers.map(
        (s) =>
          new Promise<void>((done) => {
            s.close(() => done())
            s.closeAllConnections()
          }),
      ),
    )
  }

  #port(which: 0 | 1): number {
    const address = this.#servers[which]?.address()
    return (address as AddressInfo).port
  }

  #listen(): Promise<Server> {
    const server = createServer(async (request, response) => {
      const path = new URL(request.url ?? '/', 'http://x').pathname
      this.requests.push({
        method: request.method ?? '',
        url: `http://${request.headers.host}${request.url}`,
        headers: request.headers,
        body: await bodyOf(request),
      })
      const put = this.#put.get(path)
      const body = put?.body ?? (await fileOf(path))
      const { type = TYPES[extname(path)] ?? 'text/html', status = 200, headers = {} } = put?.sent ?? {}
      response.writeHead(body === undefined ? 404 : status, {
        'content-type': `${type}; charset=utf-8`,
        ...headers,
      })
      response.end(body)
    })
    return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)))
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

async function fileOf(path: string): Promise<Buffer | undefined> {
  if (!path.startsWith('/pages/')) return undefined
  const file = normalize(join(PAGES, decodeURIComponent(path.slice('/pages/'.length))))
  if (!file.startsWith(PAGES)) return undefined
  return readFile(file).catch(() => undefined)
}
