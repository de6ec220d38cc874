import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..')

export interface Result {
  ok: boolean
  /** What it printed, both streams as they came; empty when `live`. */
  output: string
  seconds: number
}

export interface Options {
  /** Print as it goes instead of keeping the output. */
  live?: boolean
  env?: Record<string, string>
}

/** Runs the command of a package (typescript has `tsc`) by its JavaScript file: no shell, the same on every system. */
export function tool(name: string, args: string[], options: Options = {}): Promise<Result> {
  const folder = join(ROOT, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
  }
  const file = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0])
  if (!file) throw new Error(`The package ${name} has no command.`)
  return node([join(folder, file), ...args], options)
}

/** Runs one of the files beside this folder. */
export const script = (name: string, args: string[] = [], options?: Options): Promise<Result> =>
  node([join(ROOT, 'scripts', `${name}.ts`), ...args], options)

const running = new Set<ChildProcess>()
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function stop(signal: NodeJS.Signals): void {
  for (const child of running) child.kill(signal)
  process.exit(1)
}

/** Heard only while a command runs; at other times a signal is for whatever else a script has started. */
function track(child: ChildProcess): void {
  if (running.size === 0) for (const signal of SIGNALS) process.on(signal, stop)
  running.add(child)
  child.on('close', () => {
    running.delete(child)
    if (running.size === 0) for (const signal of SIGNALS) process.off(signal, stop)
  })
}

function node(args: string[], { live = false, env = {} }: Options = {}): Promise<Result> {
  const begin = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    })
    track(child)
    let output = ''
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk))
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ ok: code === 0, output, seconds: (performance.now() - begin) / 1000 }),
    )
  })
}
