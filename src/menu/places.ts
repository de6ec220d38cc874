/** A country: how its addresses end, its currency, how it is called up, and words that tell of it. */
type Country = [end: string, currency: string, calls: string, names: string]

const COUNTRIES: Country[] = [
  ['us', 'USD', '', 'USA|U\\.S\\.A\\.|United States|America/(?:New_York|Chicago|Denver|Phoenix|Los_Angeles|Detroit)|California|Florida|Texas|New York|Los Angeles|San Diego|San Francisco|Chicago|Seattle|Oregon|Colorado|Arizona'],
  ['ca', 'CAD', '', 'Canada|Toronto|Vancouver|Ottawa|Montr[eé]al|Calgary|Edmonton|Winnipeg|Ontario|Qu[eé]bec|Alberta|British Columbia|Saskatchewan|Manitoba|Nova Scotia|New Brunswick|Newfoundland'],
  ['au', 'AUD', '61', 'Australian?|Sydney|Melbourne|Brisbane|Adelaide|Canberra|Hobart|Queensland|Tasmania|Gold Coast|Byron Bay|Frankston|Geelong|Ballarat|Bendigo|Wollongong|Cairns|Townsville|Toowoomba|Fremantle|Launceston|Sunshine Coast|Parramatta|Mornington Peninsula'],
  ['nz', 'NZD', '64', 'New Zealand|Auckland|Wellington(?! (?:St|Street|Road|Rd|Ave|Avenue)\\b)|Christchurch|Dunedin|Tauranga|Queenstown|Rotorua'],
  ['uk', 'GBP', '44', 'United Kingdom|England|Scotland|Wales|London|Manchester|Birmingham|Glasgow|Edinburgh'],
  ['gb', 'GBP', '', ''],
  ['ie', 'EUR', '353', 'Ireland|Dublin'],
  ['de', 'EUR', '49', 'Germany|Berlin|Munich|Hamburg'],
  ['at', 'EUR', '43', 'Austria|Vienna'],
  ['fr', 'EUR', '33', 'France|Paris'],
  ['es', 'EUR', '34', 'Spain|Madrid|Barcelona|Mallorca|Ibiza|Tenerife|Marbella'],
  ['it', 'EUR', '39', 'Italy|Rome|Milan|Florence'],
  ['nl', 'EUR', '31', 'Netherlands|Amsterdam|Rotterdam'],
  ['be', 'EUR', '32', 'Belgium|Brussels'],
  ['pt', 'EUR', '351', 'Portugal|Lisbon|Algarve|Madeira'],
  ['gr', 'EUR', '30', 'Greece|Athens|Crete|Santorini|Mykonos'],
  ['cy', 'EUR', '357', 'Cyprus|Limassol|Nicosia|Paphos'],
  ['mt', 'EUR', '356', 'Malta'],
  ['fi', 'EUR', '358', 'Finland|Helsinki|Tampere'],
  ['ee', 'EUR', '372', 'Estonia|Tallinn'],
  ['lv', 'EUR', '371', 'Latvia|Riga'],
  ['lt', 'EUR', '370', 'Lithuania|Vilnius'],
  ['sk', 'EUR', '421', 'Slovakia|Bratislava'],
  ['si', 'EUR', '386', 'Slovenia|Ljubljana'],
  ['hr', 'EUR', '385', 'Croatia|Zagreb|Dubrovnik'],
  ['lu', 'EUR', '352', 'Luxembourg'],
  ['ch', 'CHF', '41', 'Switzerland|Zurich|Geneva|Basel'],
  ['se', 'SEK', '46', 'Sweden|Stockholm|Gothenburg|Malmö'],
  ['no', 'NOK', '47', 'Norway|Oslo|Bergen'],
  ['dk', 'DKK', '45', 'Denmark|Copenhagen|Aarhus'],
  ['is', 'ISK', '354', 'Iceland|Reykjav[ií]k'],
  ['pl', 'PLN', '48', 'Poland|Warsaw|Krak[oó]w'],
  ['cz', 'CZK', '420', 'Czech(?:ia| Republic)|Prague'],
  ['hu', 'HUF', '36', 'Hungary|Budapest'],
  ['ro', 'RON', '40', 'Romania|Bucharest'],
  ['bg', 'BGN', '359', 'Bulgaria|Sofia'],
  ['rs', 'RSD', '381', 'Serbia|Belgrade'],
  ['ru', 'RUB', '', 'Russia|Moscow'],
  ['ua', 'UAH', '380', 'Ukraine|Kyiv'],
  ['ge', 'GEL', '995', 'Tbilisi|Batumi'],
  ['kz', 'KZT', '', 'Kazakhstan|Almaty'],
  ['tr', 'TRY', '90', 'Türkiye|Istanbul|Antalya|Fethiye'],
  ['in', 'INR', '91', 'India|Mumbai|Delhi|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Pune|Goa|Kerala|Gurgaon|Gurugram|Noida|Jaipur|Ahmedabad|Kochi|Chandigarh|Rishikesh'],
  ['pk', 'PKR', '92', 'Pakistan|Lahore|Karachi|Islamabad|Rawalpindi|Faisalabad|Peshawar|Multan'],
  ['lk', 'LKR', '94', 'Sri Lanka|Colombo|Kandy|Negombo|Bentota'],
  ['np', 'NPR', '977', 'Nepal|Kathmandu|Pokhara|Thamel|Lalitpur'],
  ['bd', 'BDT', '880', 'Bangladesh|Dhaka|Chittagong|Gulshan'],
  ['mu', 'MUR', '230', 'Mauritius|Port Louis|Grand Baie'],
  ['sc', 'SCR', '248', 'Seychelles'],
  ['mv', 'MVR', '960', ''],
  ['id', 'IDR', '62', 'Indonesia|Jakarta|Ubud|Seminyak|Canggu|Kuta|Denpasar|Surabaya|Bandung|Yogyakarta'],
  ['th', 'THB', '66', 'Bangkok|Phuket|Chiang Mai|Pattaya|Koh Samui'],
  ['vn', 'VND', '84', 'Vietnam|Hanoi|Saigon|Ho Chi Minh|Da Nang|Hoi An'],
  ['kh', 'KHR', '855', ''],
  ['my', 'MYR', '60', 'Malaysia|Kuala Lumpur|Penang|Johor'],
  ['sg', 'SGD', '65', 'Singapore'],
  ['ph', 'PHP', '63', 'Philippines|Manila|Makati|Cebu|Quezon City|Boracay|Muntinlupa|Taguig|Pasig|Pasay|Mandaluyong|Davao|Baguio|Iloilo|Bacolod|Angeles City'],
  ['hk', 'HKD', '852', 'Hong Kong|Kowloon'],
  ['tw', 'TWD', '886', 'Taiwan|Taipei'],
  ['cn', 'CNY', '86', 'Shanghai|Beijing|Shenzhen|Guangzhou'],
  ['jp', 'JPY', '81', 'Tokyo|Osaka|Kyoto'],
  ['kr', 'KRW', '82', 'Seoul|Busan'],
  ['ae', 'AED', '971', 'UAE|U\\.A\\.E\\.|Dubai|Abu Dhabi|Sharjah|Ajman'],
  ['sa', 'SAR', '966', 'Saudi Arabia|Riyadh|Jeddah'],
  ['qa', 'QAR', '974', 'Qatar|Doha'],
  ['kw', 'KWD', '965', 'Kuwait'],
  ['bh', 'BHD', '973', 'Bahrain|Manama'],
  ['om', 'OMR', '968', 'Oman|Muscat'],
  ['jo', 'JOD', '962', 'Amman'],
  ['eg', 'EGP', '20', 'Cairo|Hurghada|Sharm'],
  ['il', 'ILS', '972', 'Israel|Tel Aviv|Jerusalem'],
  ['ma', 'MAD', '212', 'Marrakech|Casablanca|Agadir'],
  ['tn', 'TND', '216', 'Tunisia|Tunis'],
  ['za', 'ZAR', '27', 'South Africa|Cape Town|Johannesburg|Durban|Pretoria|Sandton|Stellenbosch'],
  ['na', 'NAD', '264', 'Namibia|Windhoek|Swakopmund'],
  ['bw', 'BWP', '267', 'Botswana|Gaborone'],
  ['ng', 'NGN', '234', 'Nigeria|Lagos|Abuja|Lekki|Port Harcourt|Ikeja'],
  ['gh', 'GHS', '233', 'Ghana|Accra|Kumasi'],
  ['ke', 'KES', '254', 'Kenya|Nairobi|Mombasa|Westlands|Kilimani'],
  ['tz', 'TZS', '255', 'Tanzania|Dar es Salaam|Zanzibar|Arusha'],
  ['ug', 'UGX', '256', 'Uganda|Kampala|Entebbe'],
  ['rw', 'RWF', '250', 'Rwanda|Kigali'],
  ['et', 'ETB', '251', 'Addis Ababa'],
  ['zm', 'ZMW', '260', 'Zambia|Lusaka|Livingstone'],
  ['sn', 'XOF', '221', 'Dakar'],
  ['ci', 'XOF', '225', 'Abidjan'],
  ['cm', 'XAF', '237', 'Cameroon|Douala|Yaound[eé]'],
  ['mx', 'MXN', '52', 'M[eé]xico City|Cancún|Cancun|Playa del Carmen|Tulum|Puerto Vallarta|Cabo San Lucas'],
  ['br', 'BRL', '55', 'S[aã]o Paulo|Rio de Janeiro'],
  ['ar', 'ARS', '54', 'Argentina|Buenos Aires'],
  ['cl', 'CLP', '56', 'Santiago de Chile'],
  ['co', 'COP', '57', 'Bogot[aá]|Medell[ií]n|Cartagena'],
  ['pe', 'PEN', '51', 'Cusco|Lima, Per[uú]'],
  ['cr', 'CRC', '506', ''],
  ['jm', 'JMD', '', 'Jamaica|Montego Bay|Negril'],
  ['tt', 'TTD', '', 'Trinidad|Tobago|Port of Spain'],
  ['bb', 'BBD', '', 'Barbados|Bridgetown'],
  ['bs', 'BSD', '', 'Bahamas|Nassau'],
  ['ky', 'KYD', '', 'Cayman'],
  ['bz', 'BZD', '501', 'Belize'],
  ['fj', 'FJD', '679', 'Fiji|Suva|Nadi'],
] // prettier-ignore

/** Ends of addresses that are sold to everybody tell no country. */
export const SOLD_TO_ALL = /^(?:co|tt|bz|cm|sc|ge|is|bs|ky)$/

export const REGIONS: Record<string, string> = Object.fromEntries(COUNTRIES.map(([end, c]) => [end, c]))

/** Languages spoken with one currency only. */
export const LANGUAGES: Record<string, string> = {
  de: 'EUR', it: 'EUR', nl: 'EUR', el: 'EUR', fi: 'EUR', ja: 'JPY', ko: 'KRW', th: 'THB', vi: 'VND',
  id: 'IDR', pl: 'PLN', cs: 'CZK', hu: 'HUF', ro: 'RON', tr: 'TRY', he: 'ILS', sv: 'SEK', nb: 'NOK',
  no: 'NOK', da: 'DKK', ru: 'RUB', uk: 'UAH', hi: 'INR', ms: 'MYR',
} // prettier-ignore

const CALLS = new Map(COUNTRIES.flatMap(([, currency, calls]) => (calls ? [[calls, currency]] : [])))
const PHONE = /(?<![\d+])(?:\+|00)(\d{1,3})[ .()-]{0,2}\d[\d .()-]{5,13}\d/g
const LINK = /[\w-]{2}\.(?:(?:co|com|net|org)\.)?([a-z]{2})(?![\w.-])(?:\/|\b)/g

/** Currencies of the countries that phones and addresses in a text belong to. */
export function currenciesReached(text: string): string[] {
  const found: string[] = []
  for (const [, digits] of text.matchAll(PHONE))
    for (const n of [3, 2]) {
      const currency = CALLS.get(digits!.slice(0, n))
      if (currency) {
        found.push(currency)
        break
      }
    }
  if (/@|www\.|https?:/.test(text))
    for (const [, end] of text.matchAll(LINK))
      if (REGIONS[end!] && !SOLD_TO_ALL.test(end!)) found.push(REGIONS[end!]!)
  return found
}

const NAMES: [string, RegExp][] = [...Map.groupBy(COUNTRIES, ([, c]) => c)].map(([currency, all]) => [
  currency,
  new RegExp(`\\b(?:${all.flatMap(([, , , names]) => names || []).join('|') || '(?!)'})(?![\\p{L}])`, 'u'),
])

/** Currencies of the places that a text names: weaker, as a massage from Thailand is sold everywhere. */
export const currenciesNear = (text: string): string[] =>
  NAMES.flatMap(([currency, names]) => (names.test(text) ? [currency] : []))
