/**
 * The pure rooms are compiled without the DOM library. They may pass nodes on
 * without looking into them, so only the names exist here, with nothing inside.
 */
interface Text {}
interface Element {}
interface ShadowRoot {}
