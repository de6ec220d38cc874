import type { Dress } from './menu-dress.ts'
import type { Part } from './menu-invented.ts'
import type { Style } from './menu-style.ts'
import { el, type El, type Kid } from './menu-tree.ts'

/** The page around a menu. */
export function pageOf(menu: readonly Part[], dress: Dress, style: Style): El {
  const list = dress.list ?? ((kids: Kid[]): Kid => el('div', kids))
  const other = style.around !== '' && el('section', AROUND[style.around])
  // Services right below "Policies" without a heading of their own are of them for whoever reads only the text.
  const isAbove = style.above && (style.heads === 'heading' || style.heads === 'text below')
  return el(
    'body',
    el(
      'header',
      el(
        'nav',
        el(
          'ul',
          ['Home', 'About', 'Contact'].map((t) => el('li', el('a', t))),
        ),
      ),
    ),
    el(
      'main',
      el('h1', 'Services & Pricing'),
      style.intro !== '' && el('p', style.intro),
      isAbove && other,
      menu.map((part) =>
        el(
          'section',
          style.heads === 'bold' && el('p', el('strong', part.title)),
          (style.heads === 'heading' || style.heads === 'text below') && el('h2', part.title),
          style.heads === 'text below' &&
            el('p', 'Choose what you need today. All of it is done by licensed hands.'),
          wrapped(
            dress.part
              ? dress.part(part, style)
              : list(
                  part.services.map((s) => dress.each!(s, style)),
                  style,
                ),
            style,
          ),
        ),
      ),
      !isAbove && other,
    ),
    el(
      'footer',
      el('p', '© 2024 Still Water Massage'),
      el('p', 'Call (555) 010-0123 · 12 Mill Lane, Suite 90'),
    ),
  )
}

/** Page builders put elements of no meaning around each text, or set all texts side by side without a card. */
function wrapped(kid: Kid, style: Style): Kid {
  if (Array.isArray(kid)) return kid.map((k) => wrapped(k, style))
  if (!kid || typeof kid === 'string') return kid
  if (/^(?:p|h\d)$/.test(kid.tag)) {
    let around = kid
    for (let i = 0; i < style.wraps; i++) around = el('div', around)
    return around
  }
  if (/^(?:table|dl|ul|label|a|button|details|span|strong|br)$/.test(kid.tag)) return kid
  const kids = kid.kids.map((k) => wrapped(k, style))
  const isCard = kid.kids.some((k) => typeof k !== 'string' && /^(?:div|p|h\d|ul|table)$/.test(k.tag))
  return style.flat && kid.tag === 'div' && isCard ? kids : el(kid.tag, kids)
}

const AROUND: Record<Exclude<Style['around'], ''>, Kid> = {
  hours: [
    el('h3', 'Opening Hours'),
    el('p', 'Mon – Fri 9:00 am – 7:00 pm', el('br'), 'Sat 10am–4pm', el('br'), 'Sunday closed'),
  ],
  policies: [
    el('h2', 'Policies'),
    el('p', 'Please give us 24 hours notice. Late cancellations are charged a fee of $40.'),
    el('p', 'If you are 15 minutes late your session will be shorter and cost the same.'),
  ],
  reviews: [
    el('h2', 'What guests say'),
    el('p', '“I had a 90 minute deep tissue massage and it was worth every bit of the $130.”'),
    el('p', '– Maria K.'),
  ],
  questions: [
    el('h2', 'Frequently asked questions'),
    el('h3', 'How much does a massage cost?'),
    el('p', 'A 60 minute massage is $90 on most days.'),
    el('h3', 'How long does a session last?'),
    el('p', 'Between 30 minutes and 2 hours.'),
  ],
  team: [
    el('h2', 'Our Team'),
    el('h3', 'Nora Lindt, LMT'),
    el('p', 'Nora has 15 years of experience in Swedish massage and reflexology.'),
    el('h3', 'Pavel Ruiz, RMT'),
    el('p', 'Pavel likes sports massage best.'),
  ],
  posts: [
    el('h2', 'From our blog'),
    el('h3', 'Five benefits of deep tissue massage'),
    el('p', '5 min read'),
    el('h3', 'How to sleep after a massage'),
    el('p', '3 min read'),
  ],
  gifts: [
    el('h2', 'Gift Cards'),
    el('p', 'Give an hour of rest. Gift cards are available from $25 to $500.'),
    el('a', 'Buy a gift card'),
  ],
  members: [
    el('h2', 'Membership'),
    el('p', 'Members receive one 60 minute massage each month for $79 per month and save 10% on extras.'),
    el('a', 'Join today'),
  ],
  form: [
    el('h2', 'Contact us'),
    el('label', 'Name'),
    el('label', 'Email'),
    el('p', 'We answer within 24 hours.'),
    el('button', 'Send'),
  ],
}
