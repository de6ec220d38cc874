import type { Translate } from '../ui/translate.ts'
import { Menu } from './Menu.tsx'
import { Privacy } from './Privacy.tsx'

/** Whether the browser lets us read web pages; `refused`: it was asked just now, and still does not. */
export type Access = 'given' | 'withheld' | 'refused'

export interface WelcomeProps {
  access: Access
  /** Ways to look something up that this browser has, and the key to the next term. */
  ways: { menu: boolean; address: boolean; key?: string }
  t: Translate
  onAllow: () => void
  onPanel: () => void
}

/** What a new reader sees first: three steps to try, and what happens to what they read. */
export function Welcome({ access, ways, t, onAllow, onPanel }: WelcomeProps) {
  return (
    <>
      <header class="top">
        <img src="/icon/128.png" alt="" width="64" height="64" />
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
      </header>
      <main>
        {access !== 'given' && <Withheld refused={access === 'refused'} t={t} onAllow={onAllow} />}
        <ol class="steps">
          <li>
            <h2>{t('welcome.point')}</h2>
            <p>{t('welcome.pointHow')}</p>
            <Menu t={t} />
          </li>
          <li>
            <h2>{t('welcome.policy')}</h2>
            <p>{t('welcome.policyHow')}</p>
            <blockquote class="sample">
              <p>{t('welcome.policyText')}</p>
            </blockquote>
          </li>
          <li class="wide">
            <div>
              <h2>{t('welcome.panel')}</h2>
              <p>{t('welcome.panelHow')}</p>
              <p class="row">
                <button type="button" class="button" onClick={onPanel}>
                  {t('welcome.openPanel')}
                </button>
                <a href="/options.html">{t('welcome.options')}</a>
              </p>
            </div>
            <Ways ways={ways} t={t} />
          </li>
        </ol>
        <Privacy t={t} />
      </main>
      <footer>
        <p>{t('card.footer')}</p>
      </footer>
    </>
  )
}

function Withheld({ refused, t, onAllow }: { refused: boolean; t: Translate; onAllow: () => void }) {
  return (
    <section class="withheld" aria-labelledby="withheld">
      <h2 id="withheld">{t('welcome.withheld')}</h2>
      <p>{t('welcome.withheldWhy')}</p>
      <button type="button" class="button" onClick={onAllow}>
        {t('welcome.allow')}
      </button>
      {refused && <p role="status">{t('welcome.refused')}</p>}
    </section>
  )
}

function Ways({ ways, t }: { ways: WelcomeProps['ways']; t: Translate }) {
  return (
    <div>
      <h3>{t('welcome.ways')}</h3>
      <ul class="ways">
        {ways.menu && <li>{t('welcome.wayMenu')}</li>}
        {ways.address && <li>{t('welcome.wayAddress')}</li>}
        {ways.key && <li>{t('welcome.wayKeys', ways.key)}</li>}
        <li>{t('welcome.wayOff')}</li>
      </ul>
    </div>
  )
}
