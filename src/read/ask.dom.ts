import { asking, type Question, tailOf } from './ask.ts'

/** Elements, or texts side by side, past which a tree is asked child by child: native work on all of it would be one long stretch. */
const VAST = 4000
/** Levels down to which that is done; far deeper trees are no pages. */
const DEEPEST = 32
/** Code units gathered from small children before they are asked. */
const ENOUGH = 1 << 16
/** Steps between two pauses. */
const STEPS = 512

/**
 * Asks the raw text below some roots a question, open shadow trees included, and
 * a text of no node before it. Native work for the most part, no block is built and no
 * style looked at; pauses where there is much.
 */
export function* asks(question: Question, roots: Iterable<Node>, before = ''): Generator<void, boolean> {
  let held = before
  for (const root of roots) {
    for (const text of textsIn(root)) {
      held += text ?? ''
      if (text === undefined) yield
      if (held.length < ENOUGH) continue
      if (yield* asking(question, held)) return true
      yield
      held = held.slice(tailOf(held, held.length))
    }
    if (yield* asking(question, held)) return true
    held = ''
    if (root instanceof Element || root instanceof ShadowRoot || root instanceof Document) {
      const shadows = yield* shadowsIn(root)
      if (shadows.length && (yield* asks(question, shadows))) return true
    }
  }
  return false
}

/** The text of a node in pieces, most often one; undefined where a pause would be good. */
function* textsIn(root: Node, depth = 0): Generator<string | undefined, void> {
  if (depth > DEEPEST || !(root instanceof Element) || !isVast(root)) {
    yield root.textContent ?? ''
    return
  }
  let next: Node | null = root.firstChild
  for (let i = 1; next; i++) {
    // Taken away in a pause: the observer reports it, and the tree is asked anew.
    if (next.parentNode !== root) return
    const child: Node = next
    next = child.nextSibling
    if (child.nodeType === Node.TEXT_NODE) yield (child as Text).data
    else if (child.nodeType === Node.ELEMENT_NODE) yield* textsIn(child, depth + 1)
    if (i % STEPS === 0) yield undefined
  }
}

/** Asks for one node instead of counting them all. */
const isVast = (root: Element): boolean =>
  root.childNodes[VAST] !== undefined || root.getElementsByTagName('*')[VAST] !== undefined

/** Elements that are common and can have no shadow tree (the DOM standard lists those that can). */
const NO_HOSTS =
  'a b br button code dd dt em i img input label li link meta ol option path script strong style svg table tbody td th tr ul'
const HOSTS = `:not(${NO_HOSTS.replaceAll(' ', ',')})`

/** Open shadow roots directly below a root (not those inside other shadow trees). */
function* shadowsIn(root: Element | ShadowRoot | Document): Generator<void, ShadowRoot[]> {
  const found: ShadowRoot[] = []
  if (root instanceof Element && root.shadowRoot) found.push(root.shadowRoot)
  const all = root.querySelectorAll(HOSTS)
  for (let i = 0; i < all.length; i++) {
    const shadow = all[i]!.shadowRoot
    if (shadow) found.push(shadow)
    if (i % 8192 === 8191) yield
  }
  return found
}

const READABLE = ['text/html', 'application/xhtml+xml', 'text/plain']

/** Whether a document is one to read: a page or plain text, no XML tree, picture or bare SVG. */
export function isReadable(doc: Document): boolean {
  const root = doc.documentElement as Element | null
  if (!root || root.namespaceURI !== 'http://www.w3.org/1999/xhtml') return false
  return READABLE.includes(doc.contentType) && doc.designMode !== 'on'
}
