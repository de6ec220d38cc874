export interface Duration {
  start: number
  end: number
  /** Several where the text lists them: "60/90 min". */
  minutes: number[]
  /** The list is a span: "60 – 90 minutes". */
  range: boolean
}

const WORDS: Record<string, number> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10, fifteen: 15, twenty: 20,
  'twenty-five': 25, thirty: 30, forty: 40, 'forty-five': 45, fifty: 50, 'fifty-five': 55, sixty: 60, seventy: 70,
  'seventy-five': 75, eighty: 80, ninety: 90, 'one hundred twenty': 120,
} // prettier-ignore

const NUMBER_WORD = Object.keys(WORDS)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('-', '[- ]')

/** "1 time" is an hour where a price or minutes of the north stand behind it; in English it is a count. */
const HOUR =
  'hours?|houres?|hrs?|hr|h|std|stunden?|heures?|horas?|ore|ora|timmar|timme|timer|time(?=[^\\n]*(?:\\bkr\\b|\\dkr\\b|,-|\\b(?:nok|dkk|og)\\b|minutt))|uur|godz(?:iny?)?|hod|saat|jam|giờ|часа?|ч|小时|小時|時間|시간|ชั่วโมง|ساعة|ساعات|ساعت|घंटा|घंटे'
/** As hands in a hurry write it as well: "30 mintute", "45 minuets". */
const MINUTE =
  'minutes?|mins?|min(?:tutes?|tues?|iutes?|ites?|uets?|uts?|ues?|ustes?|unites?|ts)|minuten?|minuti|minutos?|minuter|minutt?er|minuut|minuty?|menit|mnt|mn|dk|dakika|perc|phút|мин(?:ут)?|分钟|分鐘|分|분|นาที|دقيقة|دقائق|دقیقه|मिनट'
const END = '(?![\\p{L}\\p{N}])\\.?'
/** "I hour", "l hr": a letter that looks like a one. */
const ONE = '[Il](?= ?-?(?:hours?|hrs?)\\b)'
const N = `\\d{1,3}(?:[.,]\\d{1,2})?(?: ?[½¼¾]| 1/2)?|[½¼¾]|${ONE}`
/**
 * Not in the middle of a number, a word, an amount of money, or a clock time. "Tuina30mins" and
 * "骨盆复位30mins" are a word and a length all the same.
 */
const START =
  '(?<![\\p{N}:\\p{Sc}+#]|\\d[.,])(?:(?<!\\p{L})|(?<=\\p{Script=Han}|\\p{Ll}{3}(?=\\d{2,3} ?min)))'

const CLOCK = new RegExp(
  `${START}(?:(\\d{1,2}):([0-5]\\d) ?(?:hours?|hrs?|h)${END}` +
    `|(\\d{1,2}|[Il](?= ?h)) ?-?(?:${HOUR})\\.? ?(?:and |& |, ?|und |et |y )?([0-5]?\\d) ?-?(?:${MINUTE}|m)${END}` +
    `|(\\d{1,2}) ?h(?:rs?)? ?([0-5]\\d)(?![\\p{L}\\p{N}%$€£/.,]))`,
  'uyi',
)
const HALVES = new RegExp(
  `${START}(?:(?:(an?|one) )?(hour) and a half|(an?|one|two|three) and (?:a|one) half hours?|(?:a |one )?(half)[- ](?:an? )?h(?:ou)?r|(?:an? |one )?(full) hour|(three quarters of an hour)|(?:a )?(quarter)[- ]hour)${END}`,
  'uyi',
)
/** "1/2 hour", "1 - 1/2 hrs", "1 and 3/4 hours": a sum, and no list. */
const FRACTION = new RegExp(
  `${START}(?:([1-4Il]) ?(?:[-–&]|and)? ?)?([13]/[24]) ?(?:of an )?-?(?:hours?|hrs?)${END}`,
  'uyi',
)
const SEPARATOR = ' ?(?:/|\\||,|&|•|·|and|or|und|oder|et|ou|-|–|—|to) ?'
const NUMBERS = new RegExp(`${START}(?:${N})(?:${SEPARATOR}(?:${N})){0,5}`, 'uyi')
const WRITTEN = new RegExp(`${N}|[Il]`, 'gi')
/** "1.5 hr minute treatment": the unit before counts. */
const TWICE = `(?:${END} ?(?:minutes?|mins?)(?=\\s|$))?`
/** "30.mins" is thirty of them: a point in a hurry. */
const UNIT = new RegExp(`(?: ?(?:\\+ ?)?-?|\\.(?=min))(?:(${MINUTE})|(${HOUR})${TWICE})${END}`, 'uyi')
const WORDED = new RegExp(`${START}(${NUMBER_WORD})[- ](?:(minutes?|mins?)|(hours?|hrs?))${END}`, 'uyi')
const TERSE = new RegExp(
  `${START}(\\d{2,3}(?: ?/ ?\\d{2,3}){0,4})(?: ?['′’](?![\\p{L}\\p{N}'′’])|m(?![\\p{L}\\p{N}²]))`,
  'uy',
)
/** "Hour Swedish massage" at the head of a line. */
const HOUR_OF =
  /(?<=^\W{0,3})(?:hour|hr)(?:[- ]long)?(?= (?:[\p{L}'’-]+ ){0,3}(?:massages?|facials?|sessions?|treatments?)(?![\p{L}]))/iuy
const RATE = /(?<=\b(?:per|an|each) |\/ ?)(?:hour|hr)(?![\p{L}\p{N}])/iuy

/** The longest that a booking lasts; "24 hours' notice" and "48-hour" are no bookings. */
const LONGEST = 12 * 60

/** Where a duration may begin: a digit, a fraction, or a number in words. */
const BEGINNING =
  /[\d½¼¾]|(?<!\p{L})[Il](?= ?-?(?:hours?|hrs?)\b)|(?<![\p{L}])(?:an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|full|quarter|hour|hr)(?!\p{L})/giu

/**
 * The durations of a text in plain digits, in order and apart. None begins in what is `taken`:
 * "₱500 | 60 mins" is no list of two lengths.
 */
export function durationsIn(text: string, taken: readonly { start: number; end: number }[] = []): Duration[] {
  const found: Duration[] = []
  let end = 0
  for (const { index } of text.matchAll(BEGINNING)) {
    if (index < end || taken.some((t) => t.start <= index && index < t.end)) continue
    const duration = durationAt(text, index)
    // "30 min 55 | 60 min 95": the number behind a length is what that costs.
    if (!duration || (duration.minutes.length > 1 && found.length && /^ ?$/.test(text.slice(end, index))))
      continue
    found.push(duration)
    end = duration.end
  }
  return found
}

function durationAt(text: string, at: number): Duration | undefined {
  const found = (m: RegExpExecArray, minutes: number[], range = false): Duration | undefined =>
    minutes.every((n) => n >= 5 && n <= LONGEST && Number.isInteger(n))
      ? { start: at, end: at + m[0].length, minutes, range }
      : undefined
  let m = sticky(CLOCK, text, at)
  if (m) return found(m, [numberOf((m[1] ?? m[3] ?? m[5])!) * 60 + Number(m[2] ?? m[4] ?? m[6])])
  m = sticky(HALVES, text, at)
  if (m)
    return found(m, [
      m[4]
        ? 30
        : m[5]
          ? 60
          : m[6]
            ? 45
            : m[7]
              ? 15
              : (WORDS[(m[3] ?? m[1] ?? 'one').toLowerCase()] ?? 1) * 60 + 30,
    ])
  m = sticky(FRACTION, text, at)
  if (m) return found(m, [numberOf(m[1] ?? '0') * 60 + QUARTERS[m[2]!]!])
  m = sticky(NUMBERS, text, at)
  const unit = m && sticky(UNIT, text, at + m[0].length)
  if (m && unit) {
    const written = m[0].match(WRITTEN)!
    const numbers = written.map(numberOf)
    const range = numbers.length === 2 && /\d ?\D*(?:-|–|—|\bto\b)\D*\d/.test(m[0])
    // "6 - 1 hour sessions": a count, then the length.
    if (range && numbers[0]! >= numbers[1]!) return undefined
    m[0] += unit[0]
    return found(m, unit[2] ? written.map(hoursOf) : numbers, range)
  }
  m = sticky(WORDED, text, at)
  if (m) {
    const n = WORDS[m[1]!.toLowerCase().replace(' ', '-')] ?? WORDS[m[1]!.toLowerCase()]!
    return found(m, [m[3] ? n * 60 : n])
  }
  m = sticky(TERSE, text, at)
  if (m) return found(m, m[1]!.split('/').map(Number))
  m = sticky(RATE, text, at) ?? sticky(HOUR_OF, text, at)
  return m ? found(m, [60]) : undefined
}

function sticky(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(text)
}

const QUARTERS: Record<string, number> = { '1/2': 30, '1/4': 15, '3/4': 45 }
const FRACTIONS: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

function numberOf(written: string): number {
  const half = /[½¼¾]/.exec(written)
  const rest = written
    .replace(/ ?[½¼¾]| 1\/2/, '')
    .replace(/[Il]/i, '1')
    .replace(',', '.')
  return (rest === '' ? 0 : Number(rest)) + (half ? FRACTIONS[half[0]]! : / 1\/2/.test(written) ? 0.5 : 0)
}

/** Minutes of hours: "1.5", and "1.30", which no one would write for 78 minutes. */
function hoursOf(written: string): number {
  const clock = /^(\d{1,2})[.,](15|30|45)$/.exec(written)
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : Math.round(numberOf(written) * 600) / 10
}

/** Minutes as a reader writes them: "1 h 15 min". Read again they are the same. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}
