import { type Result, tool } from './tool.ts'

interface Message {
  code: string
  message: string
  file?: string
  line?: number
}

interface Report {
  errors: Message[]
  warnings: Message[]
}

/** The checks that addons.mozilla.org runs on an upload. Errors fail, warnings are shown. */
export async function lintStore(): Promise<Result & { note?: string }> {
  const args = [
    'lint',
    '--source-dir',
    '.output/firefox',
    '--self-hosted=false',
    '--output=json',
    '--no-config-discovery',
  ]
  // It would ask a registry for a newer version of itself.
  const result = await tool('web-ext', args, { env: { NO_UPDATE_NOTIFIER: '1' } })
  const json = result.output.slice(result.output.indexOf('{'), result.output.lastIndexOf('}') + 1)
  if (!json) return { ...result, ok: false }
  const { errors, warnings } = JSON.parse(json) as Report
  const lines = [...errors.map((m) => line('error', m)), ...warnings.map((m) => line('warning', m))]
  if (errors.length === 0) for (const text of lines) console.log(`  ${text}`)
  return {
    ...result,
    ok: errors.length === 0,
    output: lines.join('\n'),
    note: `${errors.length} errors, ${warnings.length} warnings`,
  }
}

const line = (level: string, { code, message, file, line: at }: Message): string =>
  `${level} ${code}: ${message} ${file ? `(${file}${at ? `:${at}` : ''})` : ''}`.trimEnd()
