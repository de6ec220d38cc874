/**
 * Words that the rules are made of, as pieces of regular expressions over folded text
 * (lower case, plain apostrophes and hyphens). No piece repeats a repetition, so that
 * every rule reads a sentence in time proportional to its length.
 */

/** British insurers of private care, and what a British policy makes the member pay first. */
export const BRITISH = String.raw`(?:\bbupa\b|\baxa\b|\baviva\b|\bwpa\b|\bvitality ?health\b|\bdirectly (?:from|with|to) vitality\b|\bsimply ?health\b|\bhealix\b|\bprivate (?:medical|health) cover\b)`
export const EXCESS = String.raw`(?:\b(?:an?|the|your|any|my|their|no|policy|insurance|annual|unpaid|outstanding|compulsory|voluntary) excess(?:es)?\b(?! (?:of (?!£|\$)|weight|tension|fluid|water|oil|heat|energy|skin|hair|fat|stress|strain|pressure|moisture|body))|\bexcess (?:payments?|fees?|amounts?|charges?)\b)`

/** Who pays for care in Australia, New Zealand, Canada, Singapore and South Africa. */
export const ABROAD = String.raw`(?:\bhealth funds?\b|\baccident benefits\b|\bprivate health(?: (?:cover|insurance|funds?))?\b|\bextras(?: cover)?\b|\bextended health\b|\bhealth ?(?:care)? spending accounts?\b|\bhcsas?\b|\bacc(?:'s)?\b(?! (?:no|number))|\bwsib\b|\bwcb\b|\bwork ?safe ?(?:bc)?\b|\bicbc\b|\bohip\b|\bmsp\b|\bdva\b|\bndis\b|\bmedisave\b|\bmedishield\b|\bmedical (?:aid|scheme)s?\b|\bthe scheme\b|\bhospital cover\b)`

/** Those who pay. "Plan" alone may also be a plan of treatment or of payments. */
export const PLAN = String.raw`(?<!treatment |therapy |payment |membership |massage |wellness |care |monthly |floor |the )plans?\b(?! of care|ning)|\b(?:the|this) plan\b(?! of care)`
export const PAYER = String.raw`(?:\binsur(?:ances?|ers?|ed)\b|\bcarriers?\b|\bpayers?\b|\bpayors?\b|${PLAN}|\b(?:health|health ?care|medical|ppo|hmo|benefits?) plans?\b|\bpolic(?:y|ies)\b|\bmedicare\b|\bmedicaid\b|\bmedigap\b|\btricare\b|\bva\b|\bpart b\b|\bl ?& ?i\b|\bpip\b|\bpersonal injury protection\b|\bmed ?pay\b|\bworkers'? comp\w*|\bhsas?\b|\bfsas?\b|\bhras?\b|\bflexible spending|\bhealth savings|\bself-insurers?\b|\bclaim (?:manager|administrator)s?\b|\badjusters?\b|\badministrators?\b|\bblue (?:cross|shield)\b|\baetna\b|\bcigna\b|\bkaiser\b|\bpremera\b|\bregence\b|\bhmos?\b|\bppos?\b|\bthird[- ]party\b|\bno-fault\b|${ABROAD}|${BRITISH})`

/** Words that say that a sentence is about paying for care. */
export const PAY = new RegExp(
  String.raw`${PAYER}|\bcover(?:s|ed|age)\b|\bnon-?covered\b|\bbenefits?\b(?! of (?!the (?:plan|policy)|your))|\bclaims?\b|\breimburs\w+|\bpayable\b|\bbillable\b|\bbilled\b|\bco[- ]?pay\w*|\bdeductibles?\b|\bco[- ]?insurance\b|\bout-of-pocket\b|\bin[- ]network\b|\bout[- ]of[- ]network\b|\bsuperbills?\b|\bauthoriz\w+|\bpre-?auth\w*|\bmembers?\b(?! discount|ship)|\benrollees?\b|\bmedical(?:ly)? necess\w+|\bveterans?\b|\binjured workers?\b|\bqualified medical\b|\bdepartment\b|\bthe insured\b|\bpayment of\b|\ballowed amount\b|\battending (?:doctor|provider|physician)\b|\bfee schedules?\b|\bcare rider\b|\b(?:contract|benefit|plan) year\b|\bthe worker\b|\birs\b|\blmns?\b|\bclaimable\b|\brebates?\b|\bombudsman\b|\bsurprise (?:medical )?bill\w*|\bno surprises act\b|\bgood[- ]faith estimates?\b|\bhealth care law\b|${EXCESS}|\bself[- ]?fund(?:ed|ing)\b|\bpre-authoriz\w+`,
)

export const NEG = String.raw`(?:\bnot\b|\bnever\b|\bno longer\b|\bcannot\b|n't\b|\bnor\b|\bneither\b|\brarely\b|\bseldom\b|\bhardly ever\b)`

/** A number as a digit or a word. */
export const NUM = String.raw`(?:(?<!one-on-)(?:\d[\d,.]*|one(?!-on-)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|twenty-four|thirty|forty|sixty|ninety))`
export const PERIOD = String.raw`(?:calendar|plan|benefit|policy|contract|year|yr|month|week|day|condition|injury|member|person|lifetime|visit|session|spell)`
export const COUNTED = String.raw`(?:visits?|treatments?|sessions?|units?|hours?|minutes|days|weeks|months|modalit(?:y|ies)|procedures|services|garments|appointments|massages)`

/** What a payer asks for. */
export const THING = String.raw`(?:\bprescri(?:ptions?|bed?|bes|bing)\b|\brx\b|\b(?:a|the|your) script\b|\bscripts are\b|\b(?:physician|doctor)s?'s? orders\b|\bthe orders\b|\breferr(?:als?|ed|ing)\b|\b(?:written|doctor's|physician's|provider's|medical|signed|valid|a|an|the|of) orders?\b(?! to\b)|\bordered\b|\borders? (?:it|them|from|by|for|massage|therapy|treatment)\b|\bdiagnos(?:is|es|tic|ed|e)\b|\bicd(?:-10)?\b|\bletters? of medical necessity\b|\blmns?\b|\bmedical(?:ly)? (?:necess(?:ary|ity)|need)\b(?! (?:[\w-]+ ){0,2}(?:medical|services?|therapy|treatments?|care|expenses)\b)|\btreatment plans?\b|\bplan of (?:care|treatment)\b|\bclaim (?:number|form)s?\b|\bopen claim\b|\bdocument(?:ed|ation|s)?\b|\b(?:chart|progress|soap|treatment) (?:notes?|reports?)\b|\bnotes\b|\bitemized\b|\bnpi\b|\bmodifiers?\b|\b(?:procedure|diagnosis|billing|cpt) codes?\b|\baccident report\b|\bfunctional (?:limitation|impairment|goals?)s?\b|\b(?:medical|specific|diagnosed) condition\b|\bmeasurable\b|\b(?:formal finding|face-to-face evaluation|functional status)\b|\bcertif(?:y|ies|ied)\b|\brecertif\w+|\bproof\b|\bsupervis\w+|\b(?:right|current|state|proper) licen[cs]e\b|\bprovider type\b|\blicensed\b|\b(?:recommended|approved) by (?:a|your|the) (?:\w+ )?(?:doctor|physician|provider|professional)\b|\ba (?:doctor|physician) (?:recommends|prescribes|orders)\b|\bdoctor's (?:note|order)\b|\bexam(?:ination)?\b|\binsurance (?:card|information|details)\b|\b(?:membership|policy|member) (?:(?:or|and) \w+ )?(?:numbers?|details|id)\b)`

export const ASK = String.raw`(?:\bmust\b|\brequir(?:es?|ed|ements?|ing)\b|\bneed(?:s|ed)?\b|\bha(?:s|ve|d) to\b|\bshall\b|\bshould\b|\bis necessary\b|\bunless\b|\bwithout\b|\bprovided that\b|\bas long as\b|\bsubject to\b|\bcondition(?:ed|al)\b|\bwants?\b|\blooks? for\b|\b(?:ask|asks|asking) for\b|\bbring\b|\battach\b|\bsubmit\b|\bsend\b|\binclude (?:a|the|your)\b|\bcomplete\b|\bonly\b|\bin order (?:to|for)\b|\b(?:not|n't) (?:\w+ )?(?:prescribed|ordered|referred)\b|\bmandatory\b|\bneeded\b|\b(?:is|are) to be\b|\b(?:may|will|can) request\b|\brequests? (?:that )?you\b|\brecommends? (?:obtaining|getting)\b|\bon file\b|\bbased on\b|\bhinges? on\b|\bdepend(?:s|ent)? (?:up)?on\b|\bcontingent (?:up)?on\b|\bonly upon\b|\bnecessary,? it\b|^(?:\d+[.)] )?(?:please )?(?:provide|obtain|attain|get|bring|send|submit|attach)\b)`

/** Prior approval by the one who pays. */
export const APPROVAL = String.raw`(?:\bprior[- ](?:auth\w*|approv\w*)|\bpre-?auth\w*|\bpre-?cert\w*|\bpre-?approv\w*|\bpre-?determination\w*|\b(?:utilization|concurrent) review\b|\bauthori[sz](?:e|es|ed|ations?|ing)\b|\bapproved in advance\b|\bapproval\b|\b(?:must|has to|have to|to|will|shall|be|been|is) approved?\b)`

export const THERAPY = String.raw`(?:massage|therap(?:y|ies)|treatments?|care|visits?|services?|sessions?|acupuncture|chiropractic|adjustments?|rehabilitation|expenses?)`

/** A verb with its person, as a sentence has one and a label none. */
export const FINITE =
  /\b(?:am|is|are|must|will|may|can|pays?|covers?|requires?|has|have|shall|should|you|we|depends?|includes?|provides?|qualif(?:y|ies))\b/
