/**
 * The one way to listen to events of a page. Events that a page makes up are
 * dropped (rule H3), and every listener goes with its signal (L1).
 */
export function listen<K extends keyof WindowEventMap>(
  target: Window | Document | ShadowRoot | HTMLElement,
  type: K,
  handler: (event: WindowEventMap[K]) => void,
  options: { signal: AbortSignal; capture?: boolean; passive?: boolean },
): void {
  target.addEventListener(
    type,
    (event) => {
      if (event.isTrusted) handler(event as WindowEventMap[K])
    },
    options,
  )
}
