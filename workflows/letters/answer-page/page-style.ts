import type { Brand } from '../brand.ts'
import { paper } from '../paper.ts'

/** The page's whole style sheet; a strict content security policy may allow it by its hash. */
export const pageStyle = ({ colours }: Brand): string => `
:root{color-scheme:light dark;--desk:#f1eee7;--paper:${paper.light};--ink:#24272a;--quiet:#5f625f;--line:#8a8d88;--accent:${colours.accent};--on-accent:${paper.light}}
@media (prefers-color-scheme:dark){:root{--desk:#121413;--paper:${paper.dark};--ink:#e9e6df;--quiet:#a9aba5;--line:#7d807b;--accent:${colours.accentInDark};--on-accent:${paper.dark}}}
*{box-sizing:border-box}
body{margin:0;background:var(--desk);color:var(--ink);font:17px/1.55 -apple-system,'Segoe UI',Helvetica,Arial,sans-serif}
main{max-width:34rem;margin:0 auto;min-height:100vh;padding:1.75rem 1.375rem 2.5rem;background:var(--paper)}
.shop{margin:0 0 1.75rem;color:var(--accent);font-weight:600;font-size:.94rem}
h1{margin:0 0 .75rem;font:400 1.6rem/1.3 Georgia,'Iowan Old Style','Palatino Linotype',serif;text-wrap:balance}
p{margin:0 0 1rem}
.quiet{color:var(--quiet);font-size:.88rem}
form{margin:1.25rem 0 0}
form+p{margin-top:1.75rem}
button{display:block;width:100%;min-height:3.4rem;margin:0 0 .625rem;padding:.7rem 1.1rem;border:1px solid var(--line);border-radius:10px;background:var(--paper);color:var(--ink);font:inherit;font-weight:600;text-align:left;line-height:1.35;cursor:pointer}
button:hover{border-color:var(--accent)}
button.chosen{border-color:var(--accent);background:var(--accent);color:var(--on-accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
details{margin:0 0 1.25rem}
summary{padding:.6rem 0;color:var(--accent);cursor:pointer}
label{display:block;margin:0 0 .4rem}
textarea{display:block;width:100%;min-height:6rem;padding:.7rem .8rem;border:1px solid var(--line);border-radius:10px;background:var(--paper);color:var(--ink);font:inherit}
a{color:var(--accent)}
.go{display:block;min-height:3.4rem;padding:.8rem 1.1rem;border:1px solid var(--accent);border-radius:10px;font-weight:600;text-decoration:none}
button.less{min-height:2.75rem;margin:-.35rem 0 .8rem;padding:.4rem 1.1rem;border-color:transparent;color:var(--quiet);font-weight:400;font-size:.9rem}
button.send{margin-top:.75rem;text-align:center}
fieldset{margin:1.75rem 0 0;padding:1.5rem 0 0;border:0;border-top:1px solid color-mix(in srgb,var(--line) 45%,transparent)}
legend{float:left;width:100%;margin:0 0 .75rem;padding:0}
.scale{clear:both;display:grid;grid-template-columns:repeat(5,1fr);gap:.5rem}
.scale button{margin:0;padding:.7rem 0;text-align:center}
.ends{display:flex;justify-content:space-between;margin:.4rem 0 0}
.plan{margin:1.5rem 0;padding:0;list-style:none}
.plan li{position:relative;padding:0 0 1.4rem 2.2rem;color:var(--quiet)}
.plan li:before{content:'';position:absolute;left:.15rem;top:.3rem;width:.85rem;height:.85rem;border:2px solid var(--line);border-radius:50%;background:var(--paper);z-index:1}
.plan li:not(:last-child):after{content:'';position:absolute;left:.62rem;top:.5rem;bottom:-.4rem;width:2px;background:color-mix(in srgb,var(--line) 45%,transparent)}
.plan .done,.plan li.now{color:var(--ink)}
.plan .done:before{border-color:var(--accent);background:var(--accent)}
.plan li.now{font-weight:600}
.plan li.now:before{border-color:var(--accent);box-shadow:inset 0 0 0 3px var(--paper),inset 0 0 0 9px var(--accent)}
span.now{white-space:nowrap;padding:.1rem .5rem;border-radius:1rem;background:var(--accent);color:var(--on-accent);font-size:.78rem;font-weight:600}
@media (min-width:40rem){main{min-height:0;margin:8vh auto;padding:2.5rem 3rem;border-radius:12px}}
`
