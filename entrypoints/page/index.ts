import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { begin } from './begin.ts'

// The page script. The welcome page, where no page script runs, begins by itself.
export default defineUnlistedScript(() => begin())
