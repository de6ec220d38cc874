/** Words of menus, as expressions over plain text. English first; what other languages put beside prices is few. */

/** Says what a number is, and names nothing. */
export const LABEL =
  /^(?:(?:service|our|the|your|session|total|massage|treatment|package|full|regular)? ?(?:prices?|pricing|costs?|rates?|fees?|times?|timing|durations?|lengths?|minutes|mins?|investment|energy exchange|amount|value|dauer|preise?|zeit|prix|durée|tarifs?|precio|duración|prezzo|durata|harga|durasi)|how (?:long|much)(?: is it| (?:does|will) it (?:cost|last|take))?|for|at|is|are|and|or|you|we|they|each|this|these|the|our|your|any|every|package|average|only|just|now|now only|add|sale|on sale|special|our price|sale price|special price|price from|(?:prices? )?start(?:s|ing)?(?: from| at)?|session|sessions|\d{1,2} (?:sessions?|treatments?|visits?)|\d{1,3} (?:hours?|hrs?|minutes?|mins?)|appointment|per|per session|per treatment|per visit|long|per hour|an|a|plus tax|\+ ?tax|incl\.? vat|approx\.?|approximately|about|around|roughly|up to|or for|of|with|dollars|minimum|maximum|treatment|service|services|in|out|total|x|(?:duration|length|time)s? (?:varies|vary|(?:on|upon|by) (?:request|consultation|application|arrangement)))$/i

/** Buttons, badges and paging: never part of a menu. */
export const NOISE =
  /^(?:book(?: (?:now|online|this|here|it|appointment|a session|your session|an appointment|today|treatment|session|massage|your (?:time|spot|massage|visit)))*|reserve(?: now)?|schedule(?: now| appointment| online)?|(?:learn|read|see|view|show|find out|discover) (?:more|less|details?|all|options?|menu|pricing)|(?:learn|read|see|view) [^.!?→›»]{2,60}(?=[→›»])|more(?: info(?:rmation)?| details)?|details?|select(?: options)?|choose(?: (?:this|package|treatment))?|add(?: (?:package|treatment|service|to booking))?|buy(?: now)?|enquire(?: now)?|request|continue|next|back|previous|close|menu|home|most popular|popular|best ?sellers?|new!?|featured|favou?rite|recommended|call (?:now|us)?|contact(?: us)?|jetzt buchen|buchen|réserver|reservar|prenota|free|complimentary|share|top|page \d+(?: of \d+)?|\d+ ?(?:reviews?|ratings?)|→|›|▾|\+|[-–—*•|]+)[ .!→›»>↗]*$/i

/** Under such a heading nothing is a service. */
export const NO_SERVICES =
  /\b(?:gift ?(?:cards?|certificates?|vouchers?)|e-?gift|vouchers?|memberships?|member(?:ship)? (?:plans?|benefits|options)|monthly plans?|subscriptions?|classes|class schedule|workshops?|(?<!\b(?:on|golf)[- ])courses?|trainings?|retail|products?|boutique|shop|store|merchandise|polic(?:y|ies)|cancell?ations?|etiquette|faqs?|frequently asked|testimonials?|reviews|careers?|(?<!\bnose )jobs|opening (?:hours|times)|day pass(?:es)?|business hours|food|drinks?|beverages|wines?|cocktails?|rooms & suites|accommodations?|events calendar|donations?|medications?|tuition|loyalty|punch cards?|party food|parking|locations?|directions|(?:travel|mileage|trip|call-?out|delivery) (?:fees?|charges?|costs?|surcharges?))\b/i

/** Such a name is no service. */
export const NOT_BOOKED =
  /\bmembers$|\badditional$|\bpays?$|\battracts? (?:an? )?(?:extra|additional|\w+ fee)\b|^(?:upgrade|extend)(?: \w+){0,2} (?:to|by)$|\b(?:gift|vouchers?|certificates?|memberships?|subscriptions?|monthly (?:plan|pass)|deposits?|no[- ]?shows?|cancell?ations?|late arrival|fees?|house ?calls?|transport(?:ation)?|mileage|miles|fares?|(?:entrance|entry) (?:fee|&|and|only)|facility use|(?:pool|fitness|gym|facility|facilities|beach) (?:and fitness )?access|missed (?:\w+ )?(?:appointments?|sessions?|visits?)|gratuit(?:y|ies)|(?<!\b(?:clear|white|french|nail|natural|colou?r|gel|acrylic|with) )tips?|tax(?:es)?|shipping|delivery|parking|rent(?:als?)?|travel (?:fee|charge)|surcharge|service charge|returned che(?:ck|que)|class(?:es)?|instructional|workshops?|(?<!\b(?:on|golf)[- ])courses?(?! of (?:\d|two|three|four|five|six|eight|ten|twelve))|trainings?|certification|tuition|lessons?|ce (?:hours|credits?)|seminar|webinar|e-?book|candles|candle(?!.*\b(?:massages?|body|treatments?|therap(?:y|ies)|rituals?|facials?)\b)|lotions?|serums?|robes?|slippers|t-?shirts?|towels? set|massage tables?|massage (?:guns?|oils?|chairs?|cushions?|pillows?|pads?|balls?|mats?|books?)$|foam rollers?|(?:cupping|stones?) sets?|supplements?|co-?pay(?:ment)?s?|deductibles?|day pass(?:es)?|locker|admission|is sold|are sold|sold at|per month|discount|coupon|save|(?<!\b(?:soak|take|polish)[ -])off|rewards?|(?<!\b(?:pressure|trigger|acupressure|acu|motor|marma) ?)points|(?:\d+|one|two|three|six|twelve) months? unlimited|unlimited (?:month(?:ly)?|access|visits|sessions|massages)|refer(?:ral)? (?:a friend|bonus)|insurance|claim|schedules?|itinerary|timetable|phone|tel|fax|call|est|(?:consultation|booking|deposit) required|(?:buy|(?:pre-?)?book|purchase|pre-?pay(?: for)?|pay for) (?:\d+|two|three|four|five|six|ten)|get \d+|since|founded|established)\b|(?<!\bper |[\d.,])(?:[5-9]|\d{2,}) ?ml\b|\d ?(?:oz|fl|kg|pcs|pieces|pack)\b|\b\d+ ?g\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|^\d{1,2}[:.]\d\d ?(?:[ap]m\b|[–-]|(?= ?\p{L}))|\? /iu

/** Candles that are a treatment, a serum that takes "1 area", tips of nails. A millilitre or two is injected, not sold. */
export const BOOKED_AFTER_ALL =
  /^buy (?:two|three|four|five|six|ten|\d) \d|\bear candl|\bcandle massage|\bhot towels?\b|\b\d areas?\b|\b(?:gel|acrylics?|nails?)\b[^.]{0,9}\btips\b|\btips\b[^.]{0,9}\b(?:gel|acrylics?|nails?)\b/i

/** A shop says this beside what it sells. */
export const SHOP =
  /^(?:add to (?:cart|bag|basket|wish ?list)|in stock|out of stock|sold out|sku|free shipping|quick (?:view|shop|add)|buy it now|ships? (?:free|in|within).*|qty|quantity|in den warenkorb|ajouter au panier|compare|reviews? \(\d+\))\b/i

/** Heads a list of services and is none itself. */
export const CATEGORY =
  /^(?!(?:signature|special(?:ty)?|body|holistic|wellness|beauty|full|full[- ]body) massage$|(?:signature|special(?:ty)?|holistic|wellness|beauty|full) (?:facial|treatment|ritual)$|(?:spa|body) (?:facial|ritual)$|(?:facial|body) treatment$|full body$)(?:(?:our|all|the|spa|signature|day spa|full|available|other|special(?:ty|ized)?|wellness|holistic|beauty|salon|body|massage|bodywork|facial|skin ?care) )*(?:massages?|(?:service|treatment|spa|massage)s? (?:menu|list|offers|offerings)|menu of (?:services|treatments)|menu (?:&|and) pric\w+|combos?|massage (?:therapy|services?|menu|rates?|prices?|pricing|treatments?|therapies|types|sessions?)|menu|services?|services? (?:&|and) (?:rates|pricing|prices)|treatments?|treatment menu|therapies|body(?:work)?|body treatments?|body care|facials?|skin ?care|face|skin|waxing|nails|hands? (?:&|and) feet|manicures? (?:&|and) pedicures?|pedicures|manicures|rituals?|add[- ]?ons?|enhancements?|upgrades?|extras?|packages|spa packages|rates?|prices?|price ?list|pricing|fees?|specials?|offers?|à la carte|a la carte|water|heat|hydrotherapy|for two|couples|baths|scrubs (?:&|and) wraps|wraps|scrubs|series|other|about|welcome|choose your .*|preise|behandlungen|soins|tarifs|massagen)$/i

export const ADD_ONS =
  /\b(?:add[- ]?ons?|addons?|add to any|enhancements?|enhance your|upgrades?|extras?|boosters?|finishing touches|add a little|complements?)\b/i
export const PACKAGES =
  /\b(?:packages?|combos?|combinations?|half[- ]day|full[- ]day|day of|retreats?|escapes?|getaways?|bundles?|series|(?:pack|set) of \d|\d[- ]?packs?|\d+ sessions|experiences? for two)\b/i
export const COUPLE =
  /\b(?:couples?|for two|for 2|duo|side[- ]by[- ]side|two people|2 people|2 persons|pareja|paar|deux)\b/i
export const MEMBERS = /(?<!non[- ]?)\bmembers?(?:hip)?(?! ?of)\b/i
export const PER_PERSON =
  /\b(?:per person|p\.?p\.?|pp|each|per guest|per therapist|pro person|par personne)\b|\/ ?(?:person|guest)\b/i

/** Says for whom or when a price holds; the service is named elsewhere. */
export const QUALIFIER =
  /^(?:for )?(?:non[- ]?members?|members?|guests?|visitors?|regular|standard|normal|weekdays?|weekends?|mon(?:day)?[-– ]+(?:thu|fri)\w*|(?:mon|tues?|wed|thu|fri|sat)(?:[a-z]*day|nes|rs)?s? ?(?:[-–—]|to|&) ?(?:tue|wed|thu|fri|sat|sun)\w*|sat(?:urday)?[-– ]+sun\w*|individuals?|famil(?:y|ies)|single|singles|solo|couples?|per (?:person|couple|guest|session|group|pair|adult|child)|for (?:one|two)|each|pp|(?:\d|one|two|three|four) (?:people|persons?|guests?)|new clients?|first (?:time|visit)|returning clients?|intro(?:ductory)?(?: (?:offer|price|rate))?|cash|students?|seniors?|adults?|child(?:ren)?|kids?|peak|off[- ]peak|in[- ](?:studio|office|spa|store|home)|at (?:home|your home|the studio)|home (?:visit|call)|outcall|incall|one|two|private|community)(?: (?:price|pricing|rate|rates|cost|only))?$/i

/** Behind or before an amount: it is not what the service costs. */
export const OLD_BEFORE =
  /(?:\b(?:was|were|reg(?:ular(?:ly)?)?\.?|normally|usually|originally|instead of|value(?:d at)?|worth|rrp|msrp|save|saving|savings of|deposit(?: of)?|minimum(?: of)?|up to|over|under|(?:series|packages?|packs?|sets?|courses?|blocks?|bundles?) of \w+(?: for)?|statt|au lieu de|off|fee(?: of)?|additional|tip)|~+) ?(?:price|rate|:|\(|of|at)? ?:?$/i
export const OLD_BEHIND =
  /^ ?\)?(?: ?(?:\bvalue|\bvalued|\boff\b|\bdiscount|\bdeposit|\bsavings?\b|\bcancell|\bminimum|\bco-?pay|\bco-?insurance|\bdeductible|\bcredit\b|\bgap\b|\brebate|\bgift|(?:\b[a-z]+ )?\b(?:fee|surcharge|penalty)\b|% )|(?:\/|per |a |each |every |\/ ?)(?:(?:\d+ )?(?:months?|mo\b|year|yr\b|weeks?|day\b|mile|km|night|class|credit|semester)|minute|min\b(?! ))|\bmonthly|\bannual(?:ly)?|\byearly)/i

/** A line that tells rather than offers. */
export const TELLS =
  /\b(?:please|this is|these are|is sold|sold at|do not|don't|nobody|will be|charged|i (?:charge|accept|offer)|my (?:fee|rate)s? (?:is|are)|we (?:accept|offer|charge|do|are|will|also|have)|you (?:can|will|may|must|are|get|need)|cancel|in advance|notice|refund|on average|average|typical|(?:clients|people|customers|they|guests) (?:pay|paid|spen[dt])|expect to|(?:at|in) (?:most|many|some)|typically|usually|usually cost|can cost|costs? between|between \$|ranges? from|depending on|if (?:you|your|we)|when you|spend|purchase|redeem|expires?|valid|earn|donat|tipping|customary|raffle|win|salary|insur(?:ance|er)|reimburs|covered)\b/i

export const TIME_HEAD =
  /\b(?:time|duration|length|minutes?|mins?|dauer|zeit|durée|duración|durata|durasi|min)\b|المدة|時間|时间/i
export const PRICE_HEAD =
  /\b(?:prices?|pricing|costs?|rates?|fees?|amount|preis|prix|tarif|precio|prezzo|harga|usd|aed|eur)\b|[$€£₹]|السعر|価格|价格/i
export const NO_PRICE_HEAD =
  /^\W*(?:[ghpq]st|gst ?[/&] ?[hpq]st|vat|(?:sales )?tax(?:es)?)\W*$|\b(?:value|savings?|save|regular price|was|old|deposit|qty|quantity|code|cpt|units?|calories|#|no\.?)(?!\w)/i

/** Above amounts that are not asked for a visit: what a school asks, what an insurer gives back. */
export const OTHER_AMOUNT_HEAD =
  /\b(?:tuition|(?:annual|yearly|overall|sub-?)? ?limits?|benefits?|rebates?|average|typical|salary|per year)\b/i

/** The plain names of kinds of treatments, in the plural or together: "Body Wraps/Treatments", "Massage & Facials". */
export const KINDS_OF =
  /^(?=.*(?:[a-z]s$|[/&+]| and ))(?:(?:our|the|spa|body|face|facial|skin|skincare|massages?|wraps?|scrubs?|treatments?|facials?|services?|therap(?:y|ies)|nails?|hands?|foot|feet|hair|waxing|wellness|beauty|holistic|bodywork|menu|packages?|rituals|baths?|resort|clinic|salon|day|health|care)(?: ?[/&+,] ?| and | |$))+$/i

/** Names nothing by itself; the heading above does. */
export const GENERIC =
  /^(?:(?:an? |the |our |your |full |single |individual )?(?:massage|session|treatment|appointment|service|sessions|massages|body|visit|initial|follow[- ]?up|standard|regular)(?: (?:session|massage|treatment|appointment|visit))?)$/i

/** "$100 per therapist", "$60 each": for whom, not what. */
export const PER =
  /^[\s(/+*]*(?:(?:per|each|a|one) )?(?:person|guest|therapist|couple|session|treatment|visit|hour|area|side|pair|zone|participant|employee|group|pax|adult|child|client)s?\b/i

/** A count before a duration: "Three 60-minute massages". */
export const COUNT =
  /(?:^|(?<!\bfor)[\s:–-])(?:two|three|four|five|six|seven|eight|ten|twelve|\d{1,2}) ?[x×]?$/i

/** "The cancellation fee is $60": never what a service costs. */
export const NO_PRICE_BEFORE =
  /\b(?:fees?|charges?|deposit|penalty|minimum|(?<!after )rebates?|(?<!\b(?:clear|white|french|nail|natural|colou?r|gel|acrylic) )tips?|fine|surcharge|you save|saves?|savings?|(?:bookings?|orders?|purchases?|spend(?:s|ing)?|treatments?|services?|invoices?|totals?)(?: of)? (?:over|above|under|below|exceeding))(?: (?:is|of|are|up to)){0,2}[: ]*$/i

/** Names of every massage, or how much of the body it takes. */
export const WIDE =
  /^(?:(?:full|whole|total)[- ]body(?: massages?)?|(?:(?:therapeutic|holistic|professional|custom(?:ized)?) )?(?:massages?|massage therap(?:y|ies)|body ?work|table work)(?: (?:sessions?|therapy|treatments?))?)$/i

/** Beside such words nothing is read. */
export const ADULT =
  /\b(?:nuru|erotic|sensual|tantr\w+|escorts?|happy ending|body ?rubs?|b2b|adult services)\b/i
