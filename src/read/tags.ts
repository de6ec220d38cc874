/** Elements whose text is no reading text: machine text, fields, pictures, frames. */
const SKIPPED = new Set(
  (
    'script style noscript template textarea input select option optgroup datalist code pre kbd samp var tt ' +
    'canvas video audio iframe frame frameset noframes object embed meter progress head title math svg rt rp listing xmp plaintext'
  ).split(' '),
)

/** Elements that flow inside a line unless a style says otherwise. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s slot small span ' +
    'strike strong sub sup time u wbr button output'
  ).split(' '),
)

/** Inline elements that pages often turn into boxes; their style is looked at. */
const OFTEN_BOXES = new Set(['span', 'a', 'label', 'button', 'strong', 'b', 'em', 'small', 'time'])

export const isSkipped = (tag: string): boolean => SKIPPED.has(tag)
/** Custom elements are inline until a style says otherwise. */
export const isInline = (tag: string): boolean => INLINE.has(tag) || tag.includes('-')
export const isOftenBox = (tag: string): boolean => OFTEN_BOXES.has(tag) || tag.includes('-')

/** Editors in which nothing may be marked, by class; all are code or text editors. */
export const EDITOR =
  '.cm-editor,.CodeMirror,.monaco-editor,.ace_editor,.ql-editor,.ProseMirror,[role="textbox"],[contenteditable=""],[contenteditable="true" i],[contenteditable="plaintext-only" i]'

/** Parts that boxes of no meaning take by their `role`. */
const ARIA: Partial<Record<string, 'heading' | 'item' | 'cell'>> = {
  heading: 'heading',
  listitem: 'item',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'cell',
  rowheader: 'cell',
}

/** The part an element's text plays by its `role`, if that says one. */
export const ariaRoleOf = (element: Element): 'heading' | 'item' | 'cell' | undefined =>
  ARIA[element.getAttribute('role') ?? '']

/** The part an element's text plays, by local name; `undefined` leaves the parent's. */
export function roleOf(tag: string): 'heading' | 'item' | 'cell' | 'text' | undefined {
  switch (tag) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
    case 'caption':
    case 'summary':
    case 'legend':
    case 'dt':
      return 'heading'
    case 'li':
    case 'dd':
      return 'item'
    case 'td':
    case 'th':
      return 'cell'
    case 'p':
    case 'blockquote':
      return 'text'
    default:
      return undefined
  }
}
