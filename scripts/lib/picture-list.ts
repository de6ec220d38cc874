import type { MediaFeature } from './picture-stage.ts'

/** One picture of docs/pictures. */
export interface Picture {
  name: string
  /** CSS pixels. Of a page of our own the height is the most that is shown of it. */
  width: number
  height: number
  scale?: number
  dark?: boolean
  features?: MediaFeature[]
  /** As it would be printed. */
  print?: boolean
  /** What is taken. */
  of: Card | Popup | Own
}

/** A card over the words on the sample menu. */
interface Card {
  what: 'card'
  words: string
  /** CSS pixels between the top of the window and the line with the words. */
  top: number
  /** Take only the words and their card, with so many CSS pixels of the page around them. */
  around?: number
}

interface Popup {
  what: 'popup'
  /** With the site switched off. */
  off?: boolean
}

/** A page of the extension. */
export interface Own {
  what: 'own'
  /** `{tab}` is put in for the tab of the page it is about. */
  path: string
  /** The page it is about, a file of tests/pages. */
  about?: string
  /** Menus to pin before. */
  pins?: string[]
  /** It is there when this is. */
  shows: string
  /** To scroll to. */
  from?: string
}

const WINDOW = { width: 1000, height: 700, scale: 1 }
const KINDS: [kind: string, words: string][] = [
  ['relaxation', 'Hot stone massage'],
  ['medical', 'Myofascial release'],
  ['either', 'Deep tissue massage'],
  ['insurance', 'deductible'],
]
const FORCED = { dark: true, features: [{ name: 'forced-colors', value: 'active' }] }
const card = (words: string, top = 80): Card => ({ what: 'card', words, top })

const cards = KINDS.map(([kind, words]): Picture => ({
  ...WINDOW,
  name: `card-${kind}-light`,
  of: { ...card(words), around: 32 },
}))

const popup = { width: 320, height: 600, scale: 1 }

const panel = (view: string, about: string | undefined, shows: string): Own => ({
  what: 'own',
  path: `sidepanel.html${about ? '?tab={tab}' : ''}#/${view}`,
  ...(about && { about }),
  shows,
})

const MENU = 'spa-menu.html'
const POLICY = 'wording/clinic-insurance-full.html'
const MENUS: Own = {
  ...panel('menus', undefined, '.side .offer'),
  pins: [MENU, 'menus/medical-clinic.html', 'menus/blind-resort.html'],
}
/** As wide as browsers open their panel, and as tall as a window of a laptop. */
const PANEL = { width: 400, height: 760, scale: 1 }
const PHONE = { width: 360, height: 720, scale: 1 }
const WIDE = { width: 860, height: 760, scale: 1 }

export const PICTURES: Picture[] = [
  // The one of the readme.
  { name: 'card', width: 800, height: 640, scale: 1.25, of: card('Deep tissue massage', 72) },
  ...cards,
  ...['medical', 'either'].map((kind) => ({
    ...cards.find((c) => c.name === `card-${kind}-light`)!,
    name: `card-${kind}-dark`,
    dark: true,
  })),
  { name: 'card-phone', width: 320, height: 640, scale: 1.25, of: card('Deep tissue massage', 60) },
  // What a window of 1280 × 800 has left at 200 % zoom.
  { name: 'card-zoom-200', width: 640, height: 400, scale: 1.25, of: card('Myofascial release', 40) },
  { ...WINDOW, ...FORCED, name: 'card-forced-colors', of: { ...card('Deep tissue massage'), around: 32 } },
  ...shades({ ...popup, name: 'popup-on', of: { what: 'popup' } }),
  { ...popup, name: 'popup-off-light', of: { what: 'popup', off: true } },
  { ...popup, ...FORCED, name: 'popup-forced-colors', of: { what: 'popup' } },

  ...shades({ ...PANEL, name: 'panel-page', of: panel('page', MENU, '.term') }),
  ...shades({ ...PANEL, name: 'panel-services', of: panel('menu', MENU, '.menu tbody tr') }),
  { ...WIDE, name: 'panel-services-wide', of: panel('menu', MENU, '.menu tbody tr') },
  { ...PHONE, name: 'panel-services-360', of: panel('menu', MENU, '.menu tbody tr') },
  ...shades({ ...WIDE, name: 'comparison', of: MENUS }),
  { ...PHONE, name: 'comparison-360', of: { ...MENUS, from: '.side' } },
  { ...WIDE, name: 'comparison-print', print: true, of: MENUS },
  ...shades({ ...PANEL, name: 'panel-wording', of: panel('wording', POLICY, '.checks li') }),
  { ...PHONE, name: 'panel-wording-360', of: panel('wording', POLICY, '.checks li') },
  ...shades({ ...PANEL, name: 'panel-questions', of: panel('questions', POLICY, '.asks li') }),
  // A4 less the margins, at 96 pixels an inch.
  {
    name: 'questions-print',
    width: 718,
    height: 1046,
    print: true,
    of: panel('questions', POLICY, '.asks li'),
  },
  ...shades({
    ...PANEL,
    name: 'panel-glossary',
    of: panel('glossary?q=knots+between+my+shoulders', undefined, '.results li'),
  }),
  { ...PHONE, name: 'panel-glossary-360', of: panel('glossary', undefined, '.results li') },
  ...shades({
    ...PANEL,
    name: 'panel-term',
    of: panel('term/myofascial-release', undefined, '.term-view .facts'),
  }),
  ...shades({
    ...WIDE,
    height: 620,
    name: 'difference',
    of: panel('difference', undefined, '.side-by-side'),
  }),
  { ...PHONE, name: 'difference-360', of: panel('difference', undefined, '.side-by-side') },
  {
    ...PANEL,
    name: 'panel-compare-terms',
    of: panel('compare?a=swedish-massage&b=myofascial-release', undefined, '.side-by-side'),
  },
  ...shades({ ...WIDE, name: 'options', of: { what: 'own', path: 'options.html', shows: '.part' } }),
  { ...PHONE, name: 'options-360', of: { what: 'own', path: 'options.html', shows: '.part' } },
  ...shades({ ...WIDE, name: 'welcome', of: { what: 'own', path: 'welcome.html', shows: '.steps > li' } }),
  { ...PHONE, name: 'welcome-360', of: { what: 'own', path: 'welcome.html', shows: '.steps > li' } },
]

function shades(picture: Picture): Picture[] {
  return [
    { ...picture, name: `${picture.name}-light` },
    { ...picture, name: `${picture.name}-dark`, dark: true },
  ]
}
