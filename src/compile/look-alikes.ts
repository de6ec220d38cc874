/**
 * English words and names that are one slip off a word of the glossary. They stand for
 * themselves. Found by looking a large body of English up; add the ones you meet.
 */
export const LOOK_ALIKES: readonly string[] = `
  ablution ablutions abscission absorbent addiction addictive affection affective appreciative
  articulation assurance attenuation auxiliary auxillary batching bindings biofields blending bounding
  branding captions causality charters chiropody circulator clamping clearings clinking clocking
  collision collusion commuted competed competes complaint complaints complement complemented
  complimentary computed concussive confining conforms connexion contacted contacting containing
  contrasted convection conversation conversion corporeal coverlet coverlets cristian cryotherapy
  deduction deductive depravation depreciation derivation derivations detention difference diffusion
  discreet disillusion dislocated diversion ejection electron electrons erection eversion excise
  exorcise expansive expensive extensive extinction fellowing fiction filtration fleshing flexing
  fraction fractions fractious fringing gradation grinning handhold hyphenation hypotension imitation
  immersive immigration impatient inception incision inflation inflected inflection inflections
  ingestion injunction inpatience insolence insulation insurgence integrator intension intention
  intercal intercession interval intestate inversion inversions irradiation jacobsson leering licensee
  licensees lineament liniment linings listings literal literals loading mackenzie mandate manipulative
  manipulator massager massagers masseter masseurs masseuses mediation medication meditative message
  messaged messages messaging messenger messengers milligan motoring mourning muscularly needless
  notation notional notionally optometric orthographic oscillation particular particulate pastures
  perception peroration perspective phototherapy physicals physicist physicists planting portable postal
  prattling predication preference preposition prescient presentation pretension previews procession
  prohibition projected projection projections prolific proportion proposition proscribe proscribed
  proscription prospective protested provenance providence provident provision provoked psychotherapy
  ration reciprocal recreation redaction refection referees referrer reflection reflective reflexive
  refraction refraining regaining relating relation relaying remission remuneration repletion reposition
  reposted requisition resorted restring restrung retaining retention retraction revelation reverence
  revision rigidity salutation sanitation sedation sedative seedling sensation settling sharding
  simulacra simulated simulating simulation simulations simulator smoothing somatics sparing speeding
  spelling staring starring stationary stationery statuary statues stimulant stipulation stipulations
  straining strapping streamed stretched stretcher stricture strictures striping stripping structural
  subjection suction suggestion sureness swaddling swelling tactile tamping tapering tempering tendons
  tendrils testable testicular theatrical therapeutics threading toning tonsil training transection
  translation trapping trappings treading trending tricking tripping tropical trunking unction vacation
  ventricular vesicular visitation vocation vocational voluntary wadding wafting warranty weeding
  wending whipping
`
  .trim()
  .split(/\s+/)
