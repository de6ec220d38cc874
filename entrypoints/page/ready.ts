/** Resolves when the document is parsed and shown, not while it is only prerendered (rule L8). */
export async function ready(signal: AbortSignal): Promise<void> {
  const { prerendering } = document as Document & { prerendering?: boolean }
  if (prerendering) await once(document, 'prerenderingchange', signal)
  if (document.readyState === 'loading') await once(document, 'DOMContentLoaded', signal)
}

function once(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    target.addEventListener(type, () => resolve(), { once: true, signal })
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
