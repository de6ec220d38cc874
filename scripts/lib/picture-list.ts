import type { MediaFeature } from './picture-stage.ts'

/** One picture of docs/pictures. */
export interface Picture {
  name: string
  /** Words to point at on the sample page; without them it is the popup that is taken. */
  card?: string
  /** CSS pixels. */
  width: number
  height: number
  /** CSS pixels between the top of the window and the line with the words. */
  top?: number
  /** Take only the words and their card, with so many CSS pixels of the page around them. */
  around?: number
  scale?: number
  dark?: boolean
  off?: boolean
  features?: MediaFeature[]
}

const WINDOW = { width: 1000, height: 700, top: 80, around: 32, scale: 1.25 }

const KINDS: [kind: string, words: string][] = [
  ['relaxation', 'Hot stone massage'],
  ['medical', 'Myofascial release'],
  ['either', 'Deep tissue massage'],
  ['insurance', 'deductible'],
]

const cards = KINDS.flatMap(([kind, card]): Picture[] => [
  { ...WINDOW, name: `card-${kind}-light`, card },
  { ...WINDOW, name: `card-${kind}-dark`, card, dark: true },
])

const popups = [false, true].flatMap((off) =>
  [false, true].map((dark): Picture => ({
    name: `popup-${off ? 'off' : 'on'}-${dark ? 'dark' : 'light'}`,
    width: 320,
    height: 200,
    scale: 1.5,
    off,
    dark,
  })),
)

export const PICTURES: Picture[] = [
  // The one of the readme.
  { name: 'card', card: 'Deep tissue massage', width: 800, height: 640, top: 72, scale: 1.25 },
  ...cards,
  { name: 'card-phone', card: 'Deep tissue massage', width: 320, height: 640, top: 60, scale: 1.5 },
  // What a window of 1280 × 800 has left at 200 % zoom.
  { name: 'card-zoom-200', card: 'Myofascial release', width: 640, height: 400, top: 40, scale: 1.5 },
  {
    ...WINDOW,
    name: 'card-forced-colors',
    card: 'Deep tissue massage',
    dark: true,
    features: [{ name: 'forced-colors', value: 'active' }],
  },
  ...popups,
  {
    ...popups[0]!,
    name: 'popup-forced-colors',
    dark: true,
    features: [{ name: 'forced-colors', value: 'active' }],
  },
]
