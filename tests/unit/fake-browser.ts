/** As much of the extension API as the background uses, kept in memory; each call is noted. */
export interface FakeBrowser {
  api: Record<string, unknown>
  calls: [name: string, ...args: unknown[]][]
  /** Calls the listeners of an event, `runtime.onInstalled` for one, and waits for what follows. */
  fire(event: string, ...args: unknown[]): Promise<void>
  listeners(event: string): number
}

type Listener = (...args: unknown[]) => unknown

/** `without`: names that this browser has not, `contextMenus` or `action.setBadgeText` for two. */
export function fakeBrowser(without: string[] = [], answers: Record<string, Listener> = {}): FakeBrowser {
  const calls: FakeBrowser['calls'] = []
  const heard = new Map<string, Listener[]>()
  const lacks = (path: string): boolean => without.some((w) => path === w || path.startsWith(`${w}.`))

  const event = (path: string) => {
    heard.set(path, [])
    return {
      addListener: (f: Listener) => void heard.get(path)!.push(f),
      removeListener: (f: Listener) =>
        heard.set(
          path,
          heard.get(path)!.filter((g) => g !== f),
        ),
    }
  }
  const method =
    (path: string, answer: Listener = () => undefined) =>
    (...args: unknown[]) => {
      calls.push([path, ...args])
      return (answers[path] ?? answer)(...args)
    }
  const promised = (path: string, value?: unknown) => method(path, async () => value)

  const api: Record<string, Record<string, unknown>> = {
    runtime: {
      id: 'kneadwise',
      lastError: undefined,
      getURL: (path: string) => `chrome-extension://kneadwise${path.startsWith('/') ? '' : '/'}${path}`,
      onInstalled: event('runtime.onInstalled'),
      onStartup: event('runtime.onStartup'),
      onMessage: event('runtime.onMessage'),
      onConnect: event('runtime.onConnect'),
    },
    i18n: { getMessage: (key: string, values: string[] = []) => [key, ...values].join(' ') },
    storage: {
      onChanged: event('storage.onChanged'),
      ...Object.fromEntries(['local', 'sync', 'session'].map((area) => [area, memory(area, method)])),
    },
    tabs: {
      create: promised('tabs.create'),
      update: promised('tabs.update'),
      query: promised('tabs.query', [{ id: 1, windowId: 2 }]),
      // Answered as the messaging library expects it.
      sendMessage: method('tabs.sendMessage', (...args) =>
        (args.at(-1) as Listener)({ res: { host: 'a.example' } }),
      ),
      onUpdated: event('tabs.onUpdated'),
      onRemoved: event('tabs.onRemoved'),
    },
    action: {
      setBadgeText: promised('action.setBadgeText'),
      setBadgeBackgroundColor: promised('action.setBadgeBackgroundColor'),
    },
    contextMenus: {
      onClicked: event('contextMenus.onClicked'),
      create: method('contextMenus.create'),
      removeAll: promised('contextMenus.removeAll'),
    },
    omnibox: {
      onInputChanged: event('omnibox.onInputChanged'),
      onInputEntered: event('omnibox.onInputEntered'),
      setDefaultSuggestion: method('omnibox.setDefaultSuggestion'),
    },
    commands: { onCommand: event('commands.onCommand'), getAll: promised('commands.getAll', []) },
    permissions: {
      contains: promised('permissions.contains', true),
      request: promised('permissions.request', true),
    },
    sidePanel: { open: promised('sidePanel.open') },
    sidebarAction: { open: promised('sidebarAction.open') },
  }
  for (const [name, part] of Object.entries(api)) {
    if (lacks(name)) delete api[name]
    for (const key of Object.keys(part)) if (lacks(`${name}.${key}`)) delete part[key]
  }
  return {
    api,
    calls,
    listeners: (path) => heard.get(path)?.length ?? 0,
    async fire(path, ...args) {
      for (const listener of heard.get(path) ?? []) listener(...args)
      // Long enough for every promise that nothing outside keeps waiting.
      for (let i = 0; i < 5; i++) await new Promise((r) => setTimeout(r))
    },
  }
}

function memory(area: string, method: (path: string, answer: Listener) => Listener): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  const pick = (keys: unknown): Record<string, unknown> => {
    if (keys === null || keys === undefined) return { ...kept }
    const names = typeof keys === 'string' ? [keys] : Array.isArray(keys) ? keys : Object.keys(keys)
    return Object.fromEntries(names.filter((k) => k in kept).map((k) => [k, kept[k]]))
  }
  return {
    kept,
    get: method(`storage.${area}.get`, async (keys) => pick(keys)),
    set: method(`storage.${area}.set`, async (items) => void Object.assign(kept, items)),
    remove: method(`storage.${area}.remove`, async (keys) => {
      for (const key of [keys].flat() as string[]) delete kept[key]
    }),
    onChanged: { addListener() {}, removeListener() {} },
  }
}
