import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A proxy that lets nothing through and writes down what was asked. Browsers go round it for loopback
 * addresses, so whatever stands in `asked` was on its way out of this machine.
 */
export class Outside {
  readonly asked: string[] = []
  readonly #server: Server

  private constructor() {
    this.#server = createServer((request, response) => {
      this.asked.push(`${request.method} ${request.url}`)
      response.writeHead(403).end()
    })
    this.#server.on('connect', (request, socket) => {
      this.asked.push(`CONNECT ${request.url}`)
      socket.on('error', () => {})
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    })
  }

  static start(): Promise<Outside> {
    const outside = new Outside()
    return new Promise((done) => outside.#server.listen(0, '127.0.0.1', () => done(outside)))
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}
