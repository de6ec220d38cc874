/** Words of a question that name nothing. "What will I pay" is about "pay". */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also always am an and any anyone are around as at be because been before being
  between but by can cant cannot could did do does doesnt doing dont each either else ever for from get gets
  getting go goes going good got had happen happens has have having he her him his how i id if im in into is
  isnt it its ive just keep let like long lot make makes many may me mean means might mine more most much must
  my myself need needs no not of off often on one only or our out over own per please really says said shall
  she should so some somebody someone something still such sure than that the their them then there these they
  thing things this those through to too under until up us use used uses using very want was way we well were
  what whats when where which while who whom whose why will with without word work would you your`.split(
    /\s+/,
  ),
)
