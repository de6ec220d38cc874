/** Letters that are not seen but would split a word for an expression. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/**
 * Asks the raw text below some roots for an expression, open shadow trees
 * included. Native work only: no block is built, no style is looked at.
 */
export function asks(expression: RegExp, roots: Iterable<Node>): boolean {
  for (const root of roots) {
    const text = root.textContent ?? ''
    if (expression.test(text)) return true
    if (/[\u00ad\u200b]/.test(text) && expression.test(text.replace(UNSEEN, ''))) return true
    if (root instanceof Element || root instanceof ShadowRoot || root instanceof Document)
      if (asks(expression, shadowsIn(root))) return true
  }
  return false
}

/** Open shadow roots directly below a root (not those inside other shadow trees). */
export function shadowsIn(root: Element | ShadowRoot | Document): ShadowRoot[] {
  const found: ShadowRoot[] = []
  if (root instanceof Element && root.shadowRoot) found.push(root.shadowRoot)
  const all = root instanceof ShadowRoot ? root.querySelectorAll('*') : root.getElementsByTagName('*')
  for (let i = 0, n = all.length; i < n; i++) {
    const shadow = all[i]!.shadowRoot
    if (shadow) found.push(shadow)
  }
  return found
}

/** Whether a document is one to read: a page or plain text, no XML tree, picture or bare SVG. */
export function isReadable(doc: Document): boolean {
  const root = doc.documentElement as Element | null
  if (!root || root.namespaceURI !== 'http://www.w3.org/1999/xhtml') return false
  return /^(text\/html|application\/xhtml\+xml|text\/plain)$/.test(doc.contentType) && doc.designMode !== 'on'
}
