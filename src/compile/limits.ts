/** Hosts a source may come from, best rank first: government, standards, profession, payer, encyclopedia. */
export const SOURCE_HOSTS: Record<1 | 2 | 3 | 4 | 5, string[]> = {
  1: [
    'healthcare.gov', 'medicare.gov', 'cms.gov', 'medicaid.gov', 'dol.gov', 'hhs.gov', 'irs.gov', 'nih.gov',
    'nccih.nih.gov', 'medlineplus.gov', 'cdc.gov', 'fda.gov', 'va.gov', 'tricare.mil', 'opm.gov', 'ssa.gov',
    'lni.wa.gov', 'wa.gov', 'leg.wa.gov', 'oregon.gov', 'ftc.gov', 'usa.gov', 'cancer.gov', 'ninds.nih.gov',
    'niams.nih.gov', 'ecfr.gov', 'federalregister.gov', 'consumerfinance.gov', 'bls.gov', 'osha.gov',
    'womenshealth.gov', 'nhlbi.nih.gov', 'nia.nih.gov', 'floir.gov', 'ca.gov', 'ny.gov', 'texas.gov', 'congress.gov',
    'who.int', 'nhs.uk', 'michigan.gov', 'nj.gov', 'flsenate.gov', 'oregonlegislature.gov', 'niddk.nih.gov', 'healthit.gov',
  ],
  2: [
    'nucc.org', 'ama-assn.org', 'naic.org', 'x12.org', 'ncci.com', 'caqh.org', 'fsmtb.org', 'fsbpt.org',
    'ncbtmb.org', 'nccaom.org', 'nbce.org', 'comta.org', 'clt-lana.org', 'iso.org',
  ],
  3: [
    'amtamassage.org', 'abmp.com', 'apta.org', 'choosept.com', 'aota.org', 'acatoday.org', 'aacom.org',
    'osteopathic.org', 'aobta.org', 'ascpskincare.com', 'experienceispa.com', 'americanmedspa.org', 'camtc.org',
    's4om.org', 'lymphnet.org', 'ijtmb.org', 'massagetherapyfoundation.org', 'mayoclinic.org',
    'clevelandclinic.org', 'hopkinsmedicine.org', 'arthritis.org', 'cancer.org', 'acog.org', 'aad.org',
    'orthoinfo.aaos.org', 'rheumatology.org', 'heart.org', 'nata.org', 'rolf.org', 'feldenkrais.com', 'iahp.com',
    'naturopathic.org', 'nbcot.org', 'abpmr.org', 'aapmr.org', 'acsm.org', 'iii.org', 'kff.org', 'patientadvocate.org',
    'massagetherapy.com', 'physio-pedia.com', 'acefitness.org', 'spine.org', 'aans.org', 'uofmhealth.org',
    'sleepfoundation.org', 'watsu.com', 'trager.com', 'bowtech.com', 'aft.org', 'ncqa.org', 'americanspa.com', 'americanpregnancy.org',
  ],
  4: [
    'aetna.com', 'cigna.com', 'premera.com', 'lifewiseor.com', 'lifewise.com', 'ibx.com', 'medpolicy.ibx.com', 'providence.org',
    'ashcompanies.com', 'uhc.com', 'anthem.com', 'humana.com', 'kaiserpermanente.org', 'bcbs.com', 'regence.com',
  ],
  5: ['wikipedia.org', 'en.wikipedia.org', 'britannica.com', 'merriam-webster.com', 'dictionary.cambridge.org'],
}

export const SUMMARY_MAX = 200
export const DETAIL_MAX = 700
export const STALE_MONTHS = 24
export const GRADE_MAX = 8

/** Rank 1 (best) to 5 of a source's host, or undefined when it is on no list. */
export function sourceRank(url: string): 1 | 2 | 3 | 4 | 5 | undefined {
  const host = /^https?:\/\/([^/?#:]+)/.exec(url)?.[1]?.toLowerCase()
  if (!host) return undefined
  for (const rank of [1, 2, 3, 4, 5] as const)
    if (SOURCE_HOSTS[rank].some((h) => host === h || host.endsWith(`.${h}`))) return rank
  return undefined
}
