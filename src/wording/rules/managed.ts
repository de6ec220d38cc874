import { type Rule, re } from '../rule.ts'

/**
 * How plans of managed care, dental offices and the forms of public programmes say it: "see any
 * doctor in the network", "no claim forms to complete", "complete form 12 if …".
 */
const DOCTOR = String.raw`(?:doctors?|physicians?|specialists?|providers?|dentists?|optometrists?|therapists?|hospitals?|facilit(?:y|ies)|professionals?|practitioners?|pharmac(?:y|ies))`
const NETWORK_OF = String.raw`(?:(?:in-|out-of-|non-?)?network|(?:non-?)?(?:participating|contracted|preferred|contracting))`
const PAPERS = String.raw`(?:claim forms?|paperwork|forms?|claims|bills)`

const CHOICE: Rule[] = [
  {
    type: 'requirement',
    weight: 4,
    say: re`\bwithout (?:(?:first|having to|needing to|the need (?:to|for)|requiring|needing|getting|obtaining|get|obtain|ask(?:ing)? for|see(?:ing)? (?:a|your) primary care [\w ]{2,20} for) ?){1,3}(?:a |an |any )?(?:written )?referrals?\b|\b(?:never|don't|do not|won't|no longer) need (?:a |any |to (?:get|obtain) (?:a |an )?)?referrals?\b|\breferrals? (?:are|is) (?:never|not) (?:needed|required|necessary)\b`,
    pay: 'around',
  },
  {
    type: 'network',
    weight: 4,
    say: re`\bno ${PAPERS} (?:for you |that you (?:have|need) )?to (?:complete|fill|file|submit|send|mail)\b|\b(?:never|don't|do not|won't|not) (?:have to|need to|be required to) (?:file|submit|fill out|complete) (?:any |a )?(?:claim forms?|claims|paperwork)\b|\b(?:office|staff|front desk|optometrist|dentist|doctor|provider|team)s? (?:takes? care of|handles?|prepares?|completes?|will (?:\w+ )?(?:prepare|complete|handle|fill out))\b[^.;]{0,30}\b(?:forms?|paperwork|claims?|the rest)\b`,
    unless: re`\bmust\b|\breferral|\bauthoriz`,
    pay: 'around',
  },
  {
    type: 'network',
    weight: 4,
    say: re`\b(?:access to|see|visit|use|go to|choose|pick|select)\b[^.;]{0,30}\b(?:any|every|all|only|from) (?:of )?(?:the |our |its )?(?:\w+ )?(?:${NETWORK_OF} ${DOCTOR}|${DOCTOR} (?:in|within|from|outside) (?:the|our|its|your)\b[^.;]{0,30}\b(?:network|directory|list))\b|\b(?:seek|get|receive|obtain|use)\b[^.;]{0,40}\b(?:non-?network|out-of-network|non-?participating) (?:${DOCTOR}|care|services)\b[^.;]{0,30}\bstill\b|\b(?:accept|receive|get|seek|obtain) (?:all )?(?:medical )?(?:care|treatment)\b[^.;]{0,30}\b(?:from (?:the|our|a) (?:list|panel|directory)|(?:approved|authorized|designated) (?:${DOCTOR}))`,
    unless: re`\breferrals?\b|\bauthoriz`,
    pay: 'around',
  },
  {
    type: 'network',
    weight: 4,
    say: re`\b(?:benefits?|coverage|costs?|payments?|reimbursement|savings|rates?)\b[^.;]{0,40}\b(?:greater|higher|better|lower|less|richer|reduced|highest|lowest|more|vary|differ)\b[^.;]{0,40}\b(?:when|if|for|by|with|from|outside|inside|according)\b[^.;]{0,40}\b(?:${NETWORK_OF}|network|directory)\b|\b(?:benefit from|get|receive|enjoy|have access to)\b[^.;]{0,20}\b(?:contracted|negotiated|discounted) (?:\w+ and )?(?:rates|fees|prices)\b|^(?:in-|out-of-|non-?)?network (?:benefits?|coverage|benefit payments?|services)\b[^.;]{0,60}\b(?:paid|var(?:y|ies)|same|differ|lower|higher)\b`,
    unless: re`\b(?:you|patients?|members?) (?:may |will |must |would )?(?:pay|owe|be (?:responsible|billed|charged))|\bco-?pay|\bdeductible|\bco-?ins|\ballowed amount\b|\bdifference\b|\bself[- ]pay\b|\bcash\b|\bresponsib`,
    pay: 'around',
  },
  {
    type: 'coverage',
    weight: 4,
    say: re`\bbenefits (?:are|will be) (?:\w+ )?(?:provided|paid|payable|available) for\b`,
    unless: re`\bnot\b|\bonly\b|\bno benefits\b|\bif\b|\bwhen\b|\bunless\b|\bup to\b|\blimited\b|\bmaximum\b`,
    pay: 'around',
  },
]

const DENTAL: Rule[] = [
  {
    type: 'network',
    weight: 4,
    say: re`\b(?:practice|office|we|clinic|dentists?) (?:gladly |happily |currently |also )?(?:accepts?|participates? (?:in|with)|honors?|works? with)\b[^.;]{0,40}\b(?:dental|vision|medical|health) (?:insurance|plans?|benefits)\b|\b(?:not|n't) (?:\w+ )?(?:part of|a member of|affiliated with|participate in|belong to|join(?:ed)?|contract(?:ed)? with)\b[^.;]{0,30}\b(?:managed care|networks?|hmos?|ppos?|insurance)\b|\b(?:relies|rely|runs?|depends?) on membership\w*\b[^.;]{0,40}\binsurance\b`,
    pay: 'around',
  },
  {
    type: 'cost-share',
    weight: 4,
    say: re`\b(?:total|full|entire|remaining|any) (?:obligation|balance|amount|fee)s?\b[^.;]{0,30}\b(?:should|if|in the event|regardless)\b[^.;]{0,50}\b(?:insurance|plan|insurer|carrier|benefits?|coverage)\b|\b(?:fee schedules?|allowances?)\b[^.;]{0,80}\b(?:may not|might not|less than|lower than|below|differ)\b[^.;]{0,30}\b(?:our|usual|actual|dentist's|office)\b|\b(?:set|flat) (?:,? ?flat )?fee for\b|\bpaying the (?:rest|remainder)\b`,
    pay: 'around',
  },
]

const PROGRAMME: Rule[] = [
  {
    type: 'requirement',
    weight: 4,
    say: re`\b(?:complete|fill (?:out|in)|use|attach|submit|return|file|send)\b[^.;]{0,20}\bform [a-z]{0,6}-?\d[\w-]*|\bsubmit (?:written )?(?:proof|evidence|documentation|verification)\b|\b(?:must|shall|should|has to|have to|needs? to)\b[^.;]{0,40}\b(?:sign|date|enter|provide|give|list|supply|write)\b[^.;]{0,60}\b(?:date|home address|address|case number|file number|claim (?:number|information)|signature|here|social security)\b|\b(?:provide|give|bring|have|supply)\b[^.;]{0,20}\b(?:your|the) claim (?:information|number|details)\b|\b(?:want|ask|need) (?:to know )?(?:for )?your claim\b|\byou (?:will|must|should) file (?:your|the|a) claim\b`,
    unless: re`\bappeal|\bwe (?:will|can) (?:file|submit|complete)\b|\bcancel|\bauthorization form\b`,
    pay: 'around',
  },
]

export const MANAGED: Rule[] = [...CHOICE, ...DENTAL, ...PROGRAMME]
