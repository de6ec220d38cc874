import { afterAll, expect, test } from 'vitest'
import { Inspector } from '../../scripts/lib/inspector.ts'
import { compileFolder } from '../../src/compile/files.node.ts'
import { decode } from '../../src/glossary/table.ts'

const { phrases } = await compileFolder(process.cwd())
const inspector = new Inspector({ table: decode(phrases.table), meta: phrases.meta })
afterAll(() => inspector.close())

const menu = (entry: (name: string, told: string) => string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Massage at home</title><style>.loud { font-weight: 700 }</style>
<h1>Massage at home</h1><p>We bring the table, the oil and warm towels to your door for any massage.</p>
<h2>Our treatments</h2><ul>
<li>${entry('Balinese massage', 'Firm strokes with oil, from the back down to the feet.')}</li>
<li>${entry('Foot reflexology', 'Pressed points of the sole, after a day on stairs.')}</li>
<li>${entry('Hot stone massage', 'Warm stones along the spine, and time to be quiet.')}</li>
</ul><p>Call us to book a treatment.</p>`

const NAMES = ['Balinese massage', 'Foot reflexology', 'Hot stone massage']

test.each<[string, (name: string, told: string) => string, string[]]>([
  ['a name in bold', (name, told) => `<strong>${name}</strong> ${told}`, NAMES],
  ['a name that a style makes bold', (name, told) => `<span class="loud">${name}</span> ${told}`, NAMES],
])('%s at the head of an entry', async (_, entry, names) => {
  const { services } = await inspector.inspect('menu.html', menu(entry))
  expect(services.map((s) => s.name)).toEqual(names)
})
