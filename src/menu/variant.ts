import { GENERIC } from './words.ts'

/**
 * Says which session of a service, and names none: "Single session", "1st visit", "Follow-ups",
 * "New patient", "Half hour". The heading above is the name.
 */
const VARIANT =
  /^(?!(?:the|an?|your|each|every|per|one|1st)$)(?:(?:the|an?|your|each|every|per|one|single|individual|initial|intro|taster|trial|1st|first|second|2nd|subsequent|follow[- ]?ups?|follow[- ]?on|ongoing|further|additional|return|returning|repeat|standard|regular|routine|normal|short|long|longer|extended|full|half|new|existing|established|maintenance)(?: |$))+(?:(?:sessions?|visits?|appointments?|treatments?|patients?|clients?|customers?|hours?|reviews?|time|day)(?: |$)){0,2}(?:only|thereafter)?$/i

const VISIT = /\b(?:initial|1st|first|second|2nd|subsequent|follow[- ]?ups?|follow[- ]?on|return|repeat)\b/i

/** "Initial assessment & treatment": what is done at that visit. */
const AT_VISIT =
  /^(?:initial|first|1st|subsequent|follow[- ]?up|new|return|standard|extended) (?:(?:patient|client) )?(?:assessment|consultation|consult|examination|exam|evaluation|visit|appointment|treatment)s?(?: (?:&|and|\+|with) (?:\p{L}+ ){0,2}?(?:treatment|session|adjustment|massage)s?)?$/iu

/** "Package of 6", "5-Session Package", "10 sessions", "Course of four": how many, not what. */
const COURSE =
  /^(?:(?:package|pack|packet|series|course|block|bundle|set|book) of (?:\d+|two|three|four|five|six|eight|ten|twelve)(?: (?:sessions|treatments|visits|massages))?|(?:\d+|two|three|four|five|six|eight|ten|twelve)[- ]?(?:x )?(?:sessions?|visits?|treatments?|pack|packs|card)(?: (?:package|pack|packet|bundle|card|deal|series|course|plan))?|(?:package|bundle) ?(?:\d+|[a-d])?|\d+[- ]?(?:session|visit|treatment) ?(?:package|series|card))$/i

/** Names of what is done by hand, where no term is marked: a page whose topic is not known has no marks. */
const SERVICE =
  /\b(?:massages?|massage|physio\w*|physical therapy|osteopath\w*|chiropract\w*|acupunctur\w*|naturopath\w*|reflexology|reiki|shiatsu|cupping|kinesiolog\w*|podiatr\w*|cranio\w*|bowen|myotherapy|body ?work|myofascial|lymph\w*|rolfing|structural integration|therap(?:y|ies)|facials?|scrubs?|wraps?|dry needling|moxibustion|gua sha|hydrotherapy|shockwave|hot stones?|hammam|krankengymnastik|masajes?|masaż\w*|massasje|hieronta|pijat)\b/i

/** A heading that leads to something and names no service. */
const LEADS =
  /^(?:(?:our|the|your|all|my|current|new|online|regular|standard|normal|session|treatment|appointment|massage|therapy|clinic|service|client|patient) )*(?:information|info|times\/fees|fees?|rates?|prices?|pricing|cost|costs|fee schedule|price ?list|investment|lengths?|durations?|options?|packages?|appointments?|bookings?|availability|techniques?|benefits?|faqs?|details|(?:quick )?(?:price |pricing )?(?:reference|guide|summary|comparison)|information|hours|location|contact|specials|offers|reviews?|testimonials?)(?: ?(?:and|&|\/) ?(?:online )?\w+)?$|^(?:our|your|the|my) sessions?$|^(?:benefits|questions?|answers|guide|precautions?|contra-?indications?|indications?|why|what|how|about|who|when|where|is|are|does|can|do|book(?:ing)?|schedul(?:e|ing)|choos(?:e|ing)|select(?:ing)?|meet|contact|find|good for|ideal for|indications|contraindications|welcome|ready)\b|\b(?:overview|at a glance|sale)$/i

/** "First visit (with notes)": what brackets hold does not make it a name. */
const bare = (text: string): string => text.trim().replace(/\s*(?:\([^()]*\))?\s*:?$/, '')

export const isVariant = (text: string): boolean => VARIANT.test(bare(text))
/** "Initial", "Follow-up treatments": which visit it is. It has a price of its own, and names it. */
export const isNthVisit = (text: string): boolean =>
  (isVariant(text) && VISIT.test(text)) || AT_VISIT.test(bare(text))
/** "Treatment (back only)". */
export const isGeneric = (text: string): boolean => GENERIC.test(bare(text))
/** How much of the body: "full body", "back and shoulders only". Below a heading that says what is done. */
export const isExtent = (text: string): boolean =>
  /^(?:(?:full|half|whole|upper|lower)[ -]body)(?: only)?$/i.test(bare(text))
/** Where it is done, and not what: "Lakeside massage clinic". */
export const isPlace = (text: string): boolean =>
  /\b(?:clinics?|spas?|studios?|centres?|centers?|salons?|parlou?rs?|shops?|practice|institute|academy)$/i.test(
    text.trim(),
  )

/** Where or when the same is done: "Mobile", "In studio", "Clinic", "Weekends". */
export const isWhere = (text: string): boolean =>
  isPlace(text) ||
  /^(?:mobile|(?:in|at)[- ](?:home|house|studio|office|spa|your home|our studio)|home visits?|house ?calls?|out ?calls?|in ?calls?|corporate|weekdays?|weekends?)$/i.test(
    text.trim(),
  )

export const isCourse = (text: string): boolean => COURSE.test(text.trim())
export const namesService = (text: string): boolean => SERVICE.test(text)
export const leadsOnly = (text: string): boolean => {
  const title = bare(text).replace(/[:.?!]+$/, '')
  // "Pricing/Online booking"
  return LEADS.test(title) || (title.includes('/') && title.split(/ ?\/ ?/).every((part) => LEADS.test(part)))
}

const ENDS_AS_NAME =
  /\b(?:massage|treatment|therapy|facial|wrap|scrub|reflexology|ritual|package|session)\W*$/i

export const endsAsName = (text: string): boolean => ENDS_AS_NAME.test(text)

/** Says how a service is taken, and is none: "Add to any massage", "OR relax and go", "Combine with a facial". */
const RIDER =
  /^(?:(?:can be |may be )?(?:add(?:ed)?(?:[- ]?ons?)?|combined?|ease|pair(?:ed)?) (?:this |it |on )?(?:to|in ?to|with) (?:any|your|all|an?|another|every|other)\b|or (?:just |simply )?(?:relax|enjoy|come|stay|take|have|add|book|try)\b|(?:just|simply) (?:relax|enjoy|come|stay|take|have|add|book|try)\b|relax and (?:go|enjoy)\b|when (?:added|combined|booked)\b|as an? (?:add[- ]?on|stand[- ]?alone|extra)\b|on its own\b|(?:by itself|stand[- ]?alone)$)/i

export const isRider = (text: string): boolean => RIDER.test(text.trim())

/** Who does it: "Certified Usui Master & Somatics", "Licensed Therapist". What is done stands in another line. */
const CREDENTIAL =
  /^(?:certified|licen[sc]ed|qualified|accredited|insured|board[- ]certified|fully (?:qualified|insured|trained))\b|^(?!.*\b(?:by|with|from) (?:an?|the|our|your|one|two)\b).*\b(?:practitioners?|therapists?|instructors?|masseu(?:r|se)s?)$/i

export const isCredential = (text: string): boolean => CREDENTIAL.test(text.trim())
