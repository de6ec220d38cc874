import type { Block, Role } from './block.ts'
import { Builder, cutPoint } from './builder.dom.ts'
import { BLOCK_MAX, NODE_MAX } from './limits.ts'
import { lineEnd } from './lines.ts'
import { ariaRoleOf, EDITOR, isInline, isOftenBox, isSkipped, roleOf } from './tags.ts'

/** Nodes passed between two chances to pause. */
const STRIDE = 128

export interface Reading {
  /** Roots of open shadow trees met on the way. */
  onShadow?: (root: ShadowRoot) => void
  /** Elements left out because they are not shown now. */
  onHidden?: (element: Element) => void
  /** A text was longer than NODE_MAX; the rest was not read. */
  onCut?: () => void
  /** Block-level elements that are read already and stand only as a border. */
  isRead?: (element: Element) => boolean
}

interface Frame {
  node: Node
  role: Role
  lang: string
  /** Text directly inside is not shown (visibility: hidden), elements inside may be. */
  mute: boolean
  block: boolean
  /** Has a shadow tree, so its own text shows only through a slot. */
  host: boolean
}

/**
 * Reads the visible text below `root`, block by block in document order. Yields
 * `undefined` now and then so that the caller may pause. Never writes to the page,
 * never recurses: depth and width of a page do not matter.
 */
export function* readBlocks(
  root: Element | ShadowRoot,
  hooks: Reading = {},
): Generator<Block | undefined, void> {
  const raw = root.ownerDocument.contentType === 'text/plain'
  const builder = new Builder()
  const top = isShadow(root) ? root.host : root
  const frames: Frame[] = [
    { node: root, role: inheritedRole(top), lang: langOf(top), mute: false, block: true, host: false },
  ]
  let owner: Element | ShadowRoot = root
  let passed = 0

  const take = (frame: Frame): Block | undefined => builder.take(owner, frame.role, frame.lang)

  let node: Node | null = root.firstChild
  for (;;) {
    const frame = frames.at(-1)!
    if (++passed % STRIDE === 0) yield undefined

    if (node === null) {
      // The end of a parent: close its block, go on behind it.
      frames.pop()
      if (frame.block) {
        const block = take(frame)
        if (block) yield block
      }
      if (frames.length === 0) return
      owner = ownerOf(frames)
      // Behind a shadow tree follow its host's own children, shown where a slot takes them.
      node = isShadow(frame.node) ? frame.node.host.firstChild : frame.node.nextSibling
      continue
    }

    if (node.nodeType === Node.TEXT_NODE) {
      if (!frame.mute && (!frame.host || (node as Text).assignedSlot))
        yield* readText(node as Text, raw, builder, () => take(frame), hooks)
      node = node.nextSibling
      continue
    }
    if (node.nodeType !== Node.ELEMENT_NODE) {
      node = node.nextSibling
      continue
    }

    const element = node as Element
    const tag = element.localName
    if (tag === 'br') {
      builder.newline()
      node = node.nextSibling
      continue
    }
    if ((isSkipped(tag) && !(raw && tag === 'pre')) || isEditor(element)) {
      node = node.nextSibling
      continue
    }
    const shown = visibility(element)
    if (shown === 'no') {
      hooks.onHidden?.(element)
      node = node.nextSibling
      continue
    }
    // Links side by side are items of a list, whatever their style: "Massage", "Extras".
    const inline =
      isInline(tag) &&
      !(tag === 'a' && followsLink(element)) &&
      !(isOftenBox(tag) && (isBox(element) || ariaRoleOf(element)))
    if (!inline) {
      const block = take(frame)
      if (block) yield block
    }
    if (!inline && hooks.isRead?.(element)) {
      node = node.nextSibling
      continue
    }
    const shadow = element.shadowRoot
    frames.push({
      node: element,
      role: (inline ? undefined : (roleOf(tag) ?? ariaRoleOf(element))) ?? frame.role,
      lang: element.getAttribute('lang')?.toLowerCase() ?? frame.lang,
      mute: shown === 'children',
      block: !inline,
      host: shadow !== null,
    })
    if (shadow) {
      hooks.onShadow?.(shadow)
      frames.push({ ...frames.at(-1)!, node: shadow, host: false })
    }
    if (!inline) owner = shadow ?? element
    node = (shadow ?? element).firstChild
  }
}

function* readText(
  node: Text,
  raw: boolean,
  builder: Builder,
  take: () => Block | undefined,
  hooks: Reading,
): Generator<Block | undefined, void> {
  let data = node.data
  if (data.length > NODE_MAX) {
    data = data.slice(0, NODE_MAX)
    hooks.onCut?.()
  }
  if (!raw && data.length + builder.size <= BLOCK_MAX) return builder.add(node, false, data)
  for (let at = 0; at < data.length;) {
    const end = raw
      ? lineEnd(data, at, BLOCK_MAX)
      : cutPoint(data, at, BLOCK_MAX - Math.min(builder.size, BLOCK_MAX - 1024))
    builder.add(node, raw, data, at, end)
    if (raw || builder.size >= BLOCK_MAX - 1024) {
      const block = take()
      if (block) yield block
    }
    at = end
  }
}

/** Only attributes make an editor; a selector of so many parts takes long on elements that have none. */
const isEditor = (element: Element): boolean => element.hasAttributes() && element.matches(EDITOR)

const SHOWN: CheckVisibilityOptions = { visibilityProperty: true }

function visibility(element: Element): 'yes' | 'no' | 'children' {
  if (element.checkVisibility(SHOWN)) return 'yes'
  return element.checkVisibility() ? 'children' : isContents(element) ? 'yes' : 'no'
}

/** `display: contents` has no box of its own but shows its children. */
function isContents(element: Element): boolean {
  return getComputedStyle(element).display === 'contents'
}

function isBox(element: Element): boolean {
  const { display } = getComputedStyle(element)
  return (
    !(display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')) ||
    display === 'inline-flex' ||
    display === 'inline-grid'
  )
}

function followsLink(element: Element): boolean {
  let before = element.previousSibling
  while (before && before.nodeType !== Node.ELEMENT_NODE && !/\S/.test(before.textContent ?? ''))
    before = before.previousSibling
  return before !== null && before.nodeType === Node.ELEMENT_NODE && (before as Element).localName === 'a'
}

function ownerOf(frames: Frame[]): Element | ShadowRoot {
  for (let i = frames.length - 1; i >= 0; i--)
    if (frames[i]!.block) return frames[i]!.node as Element | ShadowRoot
  return frames[0]!.node as Element
}

function isShadow(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE
}

function inheritedRole(element: Element): Role {
  for (let e: Element | null = element; e; e = e.parentElement) {
    const role = roleOf(e.localName) ?? ariaRoleOf(e)
    if (role) return role
  }
  return 'text'
}

function langOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang')?.toLowerCase() ?? ''
}
