import { COUNTED, NUM, PERIOD } from '../lexicon.ts'
import { type Rule, re } from '../rule.ts'

export const LIMIT: Rule[] = [
  {
    type: 'limit',
    weight: 3,
    say: re`(?<!not )\blimited to\b|\b${NUM} ${COUNTED} (?:allotted|allowed|granted)\b|\bcan be limited\b|\bset (?:\w+ ){0,2}limit|\b${NUM} (?:[\w-]+ ){0,3}${COUNTED} (?:is|are) (?:\w+ )?(?:approved|authorized|allowed)\b|\bnot (?:to )?exceed\b|\b(?:may|can|will|does|do) ?(?:not|n't) exceed\b`,
    unless: re`\bout-of-pocket|\bgroups?\b|\b90 minutes\b`,
    pay: 'around',
  },
  {
    type: 'limit',
    weight: 3,
    say: re`\b(?:up to|maximum of|no more than|not more than|more than|at most|as many as)\b (?:a total of )?(?:\$ ?)?${NUM}(?! ?%| percent)(?: \w+)? ?(?:${COUNTED}|\b|per|each)`,
    with: re`${COUNTED}|\$|\bper\b|\byear`,
    unless: re`\bdeadline|\bvalid\b|\bclaims?\b[^.;]{0,30}\bmore than\b|\bguests\b|\bcredit\b|\bsave\b|\boff\b|\breport\b|\bneed|\bauthoriz|\bbecome\b|\bexpect\b|\ban appeal\b|\btimes\b|\bless than\b|\bwait\b|\btraining\b|\bexperience\b|\beducation\b|\bletter\b|\brecertif|\bwithin\b[^.;]{0,30}\bmore than\b|\bbefore your\b|\bcoming in\b|\bearly\b|\breceived\b`,
    pay: 'around',
  },
  {
    type: 'limit',
    weight: 3,
    say: re`${NUM} (?:[\w-]+ ){0,3}${COUNTED}\b[^.;]{0,40}?(?:\bper\b|\ba\b|\beach\b|\bevery\b|\bin (?:a|any|one)\b|/) ?${PERIOD}|${COUNTED} ?(?:/|per|a|each|every) ?(?:calendar |plan |benefit )?(?:year|month|week|day|visit)\b|\b${NUM} a year\b|${NUM} visits? in ${NUM} days|\bvisits/`,
    unless: re`\bneeds?\b|\bcopay\/visit\b(?! \d)|\bgroup (?:class|session|massage|rate|of)|\bmembership\b|\bsleep\b|\bcome\b`,
    pay: 'around',
  },
  {
    type: 'limit',
    weight: 3,
    say: re`\b(?:visit|annual|yearly|dollar|benefit|policy|lifetime|daily|calendar[- ]year|combined|medpay|coverage|plan) (?:\w+ )?(?:limits?|maximums?|max|caps?)\b|\bcap(?:ped|s)?\b (?:at|on|of)|\bmaximum (?:number|benefit|amount|of \$|daily|rate|visits)|\blimits? (?:the|how many|on the|on how|are|apply|of \d)|\bdaily maximum\b|\b(?:over|reached|reach) (?:your|the) (?:visit )?limit\b|\btime limits?\b|\bsubject to\b[^.;]{0,30}\blimit(?:s|ations)\b|\bhas limits\b|\b(?:optimum|maximum) duration\b|\bfrequency of ${NUM}\b|\b(?:limitations?|restrictions?) (?:on|with regard to)\b`,
    unless: re`\bout-of-pocket (?:limit|max)|\bmaximum benefit from\b|\bmaximum (?:weight|allow)|\bmaximum medical\b|\b(?:based on|up to) your policy limits\b|(?:\bnot|n't) allow\b`,
    pay: 'around',
  },
  {
    type: 'limit',
    weight: 3,
    say: re`\b(?:treatment|care)\b[^.;]{0,30}\bends?\b[^.;]{0,40}\bclaim\b|\b(?:benefits?|coverage|payments?)\b[^.;]{0,60}(?<!\bthe )\b(?:ends?|expires?|stops?|terminates?)\b|\bcarry over\b|\broll over\b|\bused by the end of\b|\bvalid (?:for|until)\b|\bused? it or lose\b`,
    unless: re`\bmembership|\bunused (?:months|sessions)\b|\bif (?:your|the)\b`,
    pay: 'around',
  },
  {
    type: 'limit',
    weight: 3,
    say: re`\b(?:shared? (?:with|one|a)|combined with|all therapies combined|therapies combined)\b|\bcombine[sd]?\b`,
    with: re`\bvisits?\b|\bvisit maximum\b|\blimit|\bmaximum\b|\bbenefits?\b|\bmassage\b`,
    pay: 'around',
    unless: re`\boffers?\b|\bfamily\b|\btechniques\b`,
  },
  {
    type: 'limit',
    weight: 3,
    say: re`\bthe most (?:the |your |a )?(?:plan|insurer|policy|it|insurance|medicare) (?:will|can|may|pays)|\bonly ${NUM} (?:\w+ )?${COUNTED}\b|(?:\bnot|n't) pay (?:for )?more than\b|\bpays? (?:for )?(?:up to|a maximum|${NUM} (?!percent|%))|\bno (?:longer a )?limit\b|\blimit on (?:how|the|visits)`,
    pay: 'around',
  },
]
