import type { Translate } from '../ui/translate.ts'

/** Lines of a made-up spa menu: the number in the key, minutes and price. */
const LINES = [
  ['menu1', '60 min · $95'],
  ['menu2', '60 min · $110'],
  ['menu3', '75 min · $140'],
  ['menu4', '45 min · $90'],
] as const

export function Menu({ t }: { t: Translate }) {
  return (
    <section class="sample menu" aria-labelledby="menu">
      <h3 id="menu">{t('welcome.menu')}</h3>
      {LINES.map(([key, price]) => (
        <div class="line" key={key}>
          <h4>{t(`welcome.${key}`)}</h4>
          <span>{price}</span>
          <p>{t(`welcome.${key}Text`)}</p>
        </div>
      ))}
    </section>
  )
}
