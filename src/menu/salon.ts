/** What a salon does besides massage, by trade. A page that sells massage sells these too, mostly without a time. */
const SKIN = [
  'facials?',
  'peels?',
  'micro ?-?dermabrasion',
  'micro ?-?needling',
  'derma ?-?(?:pen|planing|rolling|fusion)',
  'hydra ?-?facial',
  'galvanic',
  'high frequency',
  'led (?:light|mask|therapy)',
  'light therapy',
  'radio ?-?frequency',
  'skin ?(?:care|tightening|rejuvenation)',
  'acne',
  'extractions?',
  'oxygen infusion',
  'bleaching',
  'anti-?ag(?:e|e?ing)',
]
const HAIR_OFF = [
  'wax(?:ing|es)?',
  'threading',
  'sugaring',
  'electrolysis',
  'ipl',
  'laser (?:hair|treatment|removal)s?',
  'hair removal',
  'brazilian',
  'hollywood',
  'bikini',
  'under ?arms?',
  '(?:full|half|upper|lower) (?:legs?|arms?|face|back)',
  '(?:upper )?lip',
  'chin',
  'side ?burns?',
]
const EYES = [
  'tint(?:ing|s)?',
  '(?:eye)? ?brows?',
  '(?:eye)? ?lash(?:es)?',
  'henna',
  'mehndi',
  'micro ?-?blading',
  'permanent make-? ?up',
  'lash lift',
]
const NAILS = [
  'manicures?',
  'menicures?',
  'pedicures?',
  'mani',
  'pedi',
  'polish',
  'gel',
  'gelish',
  'shellac',
  'acrylics?',
  'nails?',
  'paraffin',
  'callus',
  'dip powder',
  'toes?',
]
const HAIR = [
  'hair ?-?(?:cuts?|dressing|styling|styles?|colou?r(?:ing)?|extensions?|treatments?|spa|makeup)',
  'hair',
  "(?:dry|wet|men[’']?s|women[’']?s|ladies[’']?|gents?|child(?:ren)?(?:[’']s)?) cuts?",
  'cut (?:&|and) (?:style|finish|blow ?-?dry)',
  'blow ?-?(?:outs?|drys?|dries)',
  'shampoo',
  'balayage',
  'ombr[eé]',
  'highlights?',
  'lowlights?',
  'toner',
  'roots?',
  're-?touch',
  'colou?r(?:ing)?(?: services?| correction)?',
  'keratin',
  'perm(?:ing|s)?',
  'straightening',
  'up ?-?dos?',
  'beard',
  'shav(?:e|ing)',
  'deep conditioning',
  'scalp treatment',
]
const LOOKS = [
  'make-? ?up',
  'bridal',
  'tan(?:s|ning)?',
  'spray tan',
  'ear ?-?piercing',
  'body (?:contouring|sculpting)',
  'cavitation',
  'teeth whitening',
]
/** What a doctor or nurse does in the same house. */
const NEEDLES = [
  'botox',
  'botulinum(?: toxin)?',
  'fillers?',
  'anti-? ?wrinkle',
  'injectables?',
  'skin boosters?',
  'profhilo',
  'polynucleotides?',
  'exosomes?',
  'pdo',
  'thread lifts?',
  'prp',
  'mesotherapy',
  '(?:fat|lipo)[- ](?:dissolving|reduction|burn(?:ing)?|freezing)',
  'lip[oy]lysis',
  '(?:skin tag|mole|wart|milia|tattoo) removal',
  'lip (?:flip|blush)',
]

const any = (lists: readonly string[][]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${lists.flat().join('|')})(?![\\p{L}\\p{N}])`, 'iu')

/** Something a salon does. */
export const SALON = any([SKIN, HAIR_OFF, EYES, NAILS, HAIR, LOOKS, NEEDLES])
/** Something a salon does to skin, brows and nails: words that hardly another trade has. */
export const BEAUTY = any([SKIN, HAIR_OFF, EYES, NAILS])
/** Of those the ones that no other trade has. */
export const SURELY_BEAUTY =
  /\b(?:facials?|waxing|hair removal|threading|sugaring|mani(?:cure)?s?|pedi(?:cure)?s?|(?:eye)?brows?|(?:eye)?lash(?:es)?|bikini|brazilian|under ?arms?|dermaplaning|micro ?-?dermabrasion|hydra ?-?facial|shellac|acrylics|gel nails|nail art)\b/i
