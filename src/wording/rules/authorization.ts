import { APPROVAL, COUNTED, NUM, PAYER } from '../lexicon.ts'
import { type Rule, re } from '../rule.ts'

/** Approval that is something else: a release of records, a card, a price. */
const OTHER_APPROVAL = re`authoriz\w+ (?:to )?(?:release|disclos|use of|the clinic|represent|user|payment|signature)|(?:written|your) authorization(?! number)|\bapi\b|\btokens?\b|\bcredit\b|\bfda\b|medicare-approved|approved (?:amount|provider|charge)|release my|constitute|authorized (?:by law|health|practitioner|representative|dealer|provider|chiropractor|therapist|physician|pt\b|ot\b)|-authorized\b|manager is required|coverage to be approved`

const BY_PAYER = re`${PAYER}|\bclaims?\b|\bdepartment\b|\btreatments?\b|\btherapy\b|\bmassage\b|\bvisits?\b|\bcare\b|\bservices?\b|\bveteran|\brequests?\b|\bbenefits?\b|\bneed(?:s|ed)?\b|\brequired?\b|\bexpire\b|\bguarantee\b`

export const AUTHORIZATION: Rule[] = [
  {
    type: 'authorization',
    weight: 4,
    say: re`\b(?:asks?|asking|request\w*|obtain\w*|gets?|getting|apply(?:ing)?|seek\w*) (?:for )?(?:[\w&]+ ){0,4}?(?:prior )?(?:pre-?)?(?:authorization|approval|permission|the (?:okay|ok|go-ahead))\b|\banother authorization\b|\bauthorization\b[^.;]{0,30}\bnot (?:required|needed|necessary)\b|\bneed permission\b`,
    unless: re`${OTHER_APPROVAL.source}|\bmust (?:include|submit|contain)|\bfailure to\b|\bform\b|\blimited to\b|\bmodifier\b`,
    with: BY_PAYER,
    pay: 'around',
  },
  {
    type: 'authorization',
    weight: 4,
    say: re`(?:\bwithout|\bunless|\bno|(?:\bnot|n't) (?:require|need|get|have|obtain|been|be))\b[^.;]{0,40}${APPROVAL}`,
    unless: re`${OTHER_APPROVAL.source}|\blimited to\b|\bafter (?:a total of |the first )?${NUM} (?:\w+ )?${COUNTED}\b[^.;]{0,50}\bnot authorize\b`,
    with: BY_PAYER,
  },
  {
    type: 'authorization',
    weight: 3,
    say: re`\b(?:need|needs|have|has|must|should|please|first|required|asked)\b[^.;]{0,20}\b(?:ring|call|phone|telephone|contact|speak (?:to|with))\b[^.;]{0,30}(?:${PAYER})[^.;]{0,90}\b(?:request to see|request (?:physiotherapy|treatment|massage|cover)|before (?:your|the|any|starting|booking|treatment)|prior to (?:your|the|any|starting|booking|treatment)|open a claim|start a claim)\b`,
    unless: re`\bverif\w+|\bask\b|\bquestions\b|\bappeal`,
    pay: 'around',
  },
  {
    type: 'authorization',
    weight: 3,
    say: re`\b(?:prior[- ](?:auth|approv)\w*|pre-?auth\w*|pre-?cert\w*|pre-?approv\w*)`,
    unless: OTHER_APPROVAL,
  },
  {
    type: 'authorization',
    weight: 3,
    say: re`\bauthori[sz](?:e|es|ed|ations?|ing)\b|\b(?:utilization|concurrent) review\b`,
    with: BY_PAYER,
    unless: OTHER_APPROVAL,
    pay: 'around',
  },
  {
    type: 'authorization',
    weight: 3,
    say: re`${APPROVAL}|\bgranting approval\b`,
    with: re`${PAYER}|\bclaims?\b|\bdepartment\b|\b(?:by|from) us\b|\bin advance\b|\bneed approval\b`,
    unless: OTHER_APPROVAL,
    pay: 'around',
  },
  {
    type: 'authorization',
    weight: 3,
    say: re`\brequests? (?:are|is) (?:answered|decided|reviewed)|\bsubject to review by\b|\brequest form to the (?:department|insurer)`,
    pay: 'around',
  },
]
