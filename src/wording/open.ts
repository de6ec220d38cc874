import type { PageBlock } from '../match/outline.ts'
import { fold } from './fold.ts'
import { NEG } from './lexicon.ts'
import type { Statement, StatementType } from './statement.ts'

/** A thing that a page asks for or gives, and what it would have to say of it. */
interface Open {
  key: string
  of: StatementType
  /** The statement speaks of it, */
  about: RegExp
  /** and neither a statement says this, nor the rest of the page where it speaks of it. */
  unsaid: RegExp
  /** Words that say it wherever they stand. */
  anywhere?: boolean
  /** Where a negation in the sentence leaves nothing open. */
  positive?: boolean
}

const WHO =
  /\b(?:physicians?|doctors?|chiropractors?|naturopath\w*|nurse practitioners?|primary care|pcp|attending|treating|referring provider|clinicians?|your (?:va )?provider)\b/

const OPEN: Open[] = [
  {
    key: 'fromWhom',
    of: 'requirement',
    about: /\bprescri(?:ption|bed)\b|\breferral\b|\border(?:ed)?\b/,
    unsaid: WHO,
    positive: true,
  },
  {
    key: 'whichDiagnosis',
    of: 'requirement',
    about: /\bdiagnos/,
    unsaid: /\b(?:icd|musculoskeletal|back|neck|headache|sprain|whiplash|lymphedema)\b/,
    positive: true,
  },
  {
    key: 'whoDecides',
    of: 'requirement',
    about: /\bmedical(?:ly)? necess/,
    unsaid: /\b(?:criteria|review|decides?|determin\w+)\b/,
    positive: true,
  },
  {
    key: 'howRecent',
    of: 'requirement',
    about: /\bletter of medical necessity\b|\blmn\b/,
    unsaid: /\b(?:every|each|per) year\b|\bannual|\bvalid\b|\b12 months\b/,
    positive: true,
  },
  {
    key: 'whoAsks',
    of: 'authorization',
    about: /\bauthoriz|\bapprov|\bcertif/,
    unsaid:
      /\b(?:provider|doctor|we|office|clinic|therapist|physician)(?:'s office)? (?:\w+ )?(?:requests?|asks?|submits?|obtains?|calls?)\b|\bby the provider\b|\bwe will request\b/,
    positive: true,
    anywhere: true,
  },
  {
    key: 'perWhat',
    of: 'limit',
    about: /\b(?:visits?|treatments?|sessions?)\b/,
    unsaid:
      /\b(?:per|a|each|every|calendar|plan|benefit|contract) (?:year|month|condition|injury|day|week)\b|\/year/,
  },
  {
    key: 'shared',
    of: 'limit',
    about: /\b(?:visits?|maximum|limit)\b/,
    unsaid: /\b(?:combined|shared?|together|separate)\b/,
  },
  {
    key: 'deductibleLeft',
    of: 'cost-share',
    about: /\bdeductible\b/,
    unsaid: /\b(?:no deductible|deductible waived|does not apply)\b/,
    anywhere: true,
  },
  {
    key: 'copayAmount',
    of: 'cost-share',
    about: /\bco[- ]?pay/,
    unsaid: /\$ ?\d+[^.;]{0,20}co[- ]?pay|co[- ]?pay[^.;]{0,20}\$ ?\d/,
    anywhere: true,
  },
  {
    key: 'ifUnpaid',
    of: 'exclusion',
    about: /\b(?:not|n't|never|excluded?|exclusions?|experimental|denied)\b/,
    unsaid: /\bappeal|\bself[- ]pay|\bcash\b/,
    anywhere: true,
  },
  {
    key: 'yourPlan',
    of: 'coverage',
    about: /\b(?:may|might|some|many|most|sometimes|usually|often|depends?|var(?:y|ies))\b/,
    unsaid: /$^/,
  },
  {
    key: 'whichPlans',
    of: 'network',
    about: /\bin[- ]network\b|\baccept|\bbill\b/,
    unsaid: /\b(?:every|all) plans?\b/,
    positive: true,
    anywhere: true,
  },
  {
    key: 'paidBack',
    of: 'network',
    about: /\bsuperbill|\breceipt|\bout[- ]of[- ]network\b/,
    unsaid: /\b\d+ ?(?:%|percent)/,
  },
  {
    key: 'deadline',
    of: 'appeal',
    about: /\bappeal|\breview|\bgrievance/,
    unsaid: /\b(?:within|days|months)\b/,
  },
]

/** Programmes with rules of their own, in the order in which they are tried. */
const PROGRAMMES: [key: string, RegExp][] = [
  ['medicare', /\bmedicare\b/],
  ['va', /\bva\b|\bveterans?\b|\bcommunity care\b/],
  ['lni', /\bl ?& ?i\b|\blabor (?:and|&) industries\b/],
  ['workers', /\bworkers'? comp\w*|\binjured workers?\b/],
  ['pip', /\bpip\b|\bpersonal injury protection\b|\bno-fault\b|\bmed ?pay\b/],
  ['accounts', /\bhsas?\b|\bfsas?\b|\bhras?\b|\bhealth savings\b|\bflexible spending\b/],
]
const NO = new RegExp(NEG)

/**
 * What a page says of all that a statement might leave open, in steps of a block. Its other sentences count as well:
 * one that was not taken for a statement may say it all the same, and then it is not left open.
 */
export function* saidOn(blocks: readonly PageBlock[]): Generator<void, Set<string>> {
  const said = new Set<string>()
  for (let at = 0; at < blocks.length;) {
    const row = rowFrom(blocks, at)
    at += row.length
    const text = fold(row.map((b) => b.text).join('\n'))
    for (const { key, about, unsaid, anywhere } of OPEN)
      if (!said.has(key) && unsaid.test(text) && (anywhere || about.test(text))) said.add(key)
    yield
  }
  return said
}

/** The cells of a table line, or one block. */
function rowFrom(blocks: readonly PageBlock[], at: number): readonly PageBlock[] {
  const { cell } = blocks[at]!
  let end = at + 1
  while (isInRow(blocks[end], cell)) end++
  return blocks.slice(at, end)
}

const isInRow = (block: PageBlock | undefined, cell: PageBlock['cell']): boolean =>
  cell !== undefined && block?.cell?.table === cell.table && block.cell.row === cell.row

/**
 * Keys of src/locales: what a statement leaves open on this page, and whose rules it is about. `statements`: the texts
 * of all; `said`: what else the page says.
 */
export function openIn(statement: Statement, statements: string, said: ReadonlySet<string>): string[] {
  const text = fold(statement.text)
  const rest = fold(statements)
  const open = OPEN.filter(
    (o) =>
      o.of === statement.type &&
      o.about.test(text) &&
      !said.has(o.key) &&
      !o.unsaid.test(rest) &&
      !(o.positive && NO.test(text)),
  ).map((o) => `wording.open.${o.key}`)
  const programmes = PROGRAMMES.filter(([, say]) => say.test(text)).map(([key]) => `wording.programme.${key}`)
  return [...open, ...programmes]
}
