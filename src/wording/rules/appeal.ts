import { type Rule, re } from '../rule.ts'

export const APPEAL: Rule[] = [
  {
    type: 'appeal',
    weight: 4,
    say: re`\bappeals?\b|\bappealed\b|\bappealing a\b|\bgrievances?\b|\b(?:external|independent|expedited) (?:external )?review\b|\breconsideration\b|\brequest a hearing\b|\breview and reconsider\b|\breconsiders? (?:its|their|the|a|your) (?:decision|denial)|\bdisputes? (?:its|their|the|a|this) decisions?\b|\bindependent,? third[- ]party review|\boverturn\w* (?:the|a|an|your) (?:\w+ )?(?:denial|decision)|\bwithin \d+ (?:days|months) of (?:the |your )?(?:[\w-]+ ){0,4}denial\b|\bprotest (?:must|may|to)\b|\bexpedited (?:timelines?|process|decision)\b`,
    unless: re`\bcourt\b|\bvoters\b|\bappeal (?:of|to)\b(?! (?:a |an |the |your )?(?:denial|decision|insurer|plan|claim|board|independent|third|external|state|us|them))|\bsee (?:also )?the\b`,
    pay: 'around',
  },
  {
    type: 'appeal',
    weight: 4,
    say: re`\bombudsman\b|\bchalleng\w+ (?:a|the|your|their|its|any) (?:denial|decision|refusal)|\b(?:unhappy|disagree|not (?:satisfied|happy|agree)|dissatisfied) with (?:the|a|our|their|this|its) (?:decision|outcome|denial)|\breviewer'?s'? (?:final )?decision\b|\bdecision is binding\b|\bfull and fair review\b|\bask\b[^.;]{0,60}\bto (?:review|reconsider)\b|\b(?:disputes?|complaints?)\b[^.;]{0,80}\b(?:sent to|submitted|arbitration|mediation|commissioner|against your plan|denial)|\bask\b[^.;]{0,60}\bfor a (?:review|hearing)\b|\byou can ask for a hearing\b|\bif you disagree\b[^.;]{0,60}\b(?:review|hearing|write)`,
    pay: 'around',
  },
]
