/** The look of a note on screen and on paper. System fonts: a note loads nothing. Colours meet WCAG AA in both themes. */
export const NOTE_STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fbf8f2,#16191c);--ink:light-dark(#1b1e21,#eae7e0);--quiet:light-dark(#5a5f65,#a9aaa7);--line:light-dark(#d9d2c3,#353b40);--accent:light-dark(#0d5566,#7fc7d6)}
:root{--lane-1:light-dark(#005f99,#62b8ea);--lane-2:light-dark(#a94400,#f2995a);--lane-3:light-dark(#006b51,#45c9a2);--lane-4:light-dark(#95416f,#e398c2);--lane-5:light-dark(#755600,#dcb53b);--lane-6:light-dark(#50555c,#b5bcc4);--lane-7:light-dark(#5b4bb0,#aba1f0);--lane-8:light-dark(#5d6100,#c3c84f)}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Georgia,"Source Serif 4",serif}
main{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem 5rem}
h1,h2,h3{line-height:1.25;text-wrap:balance}
h1{font-size:2rem;margin:.2rem 0 .6rem}
h2{font-size:1.4rem;margin:3rem 0 .6rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.1rem;margin:1.8rem 0 .4rem}
.kind,.quiet,figcaption,dl,table,.reviewer{font-family:system-ui,sans-serif;font-size:.875rem;line-height:1.5}
.kind{text-transform:uppercase;letter-spacing:.06em;margin:0}
.kind,.quiet,figcaption,dt{color:var(--quiet)}
a{color:var(--accent)}
figure{margin:1rem 0 1.4rem}
blockquote{margin:0;padding:.1rem 0 .1rem 1rem;border-left:3px solid var(--accent);white-space:pre-wrap}
figcaption p{margin:.25rem 0 0 1.2rem}
.translation{margin:.4rem 0 0 1.2rem;font-style:italic}
.reviewer{margin:.5rem 0;padding:.5rem .75rem;border:1px solid var(--line);border-radius:5px;white-space:pre-wrap}
.mono{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.78rem;overflow-wrap:anywhere}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.45rem .7rem .45rem 0;border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--line)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.4rem 0}
dd{margin:0;overflow-wrap:anywhere}
.picture{margin:1rem 0;padding:.75rem;border:1px solid var(--line);border-radius:5px;overflow-x:auto}
.picture figcaption{margin:.5rem 0 0}
.picture svg{min-width:30rem;font-family:system-ui,sans-serif}
.sign{vertical-align:-1px}
caption{text-align:left;color:var(--quiet);padding-bottom:.2rem}
svg{max-width:100%;height:auto}
@media (max-width:40rem){dl{grid-template-columns:1fr}dd{margin-bottom:.4rem}}
@media print{:root{color-scheme:light}body{background:none;font-size:10.5pt}main{max-width:none;padding:0}.wide,.picture{overflow:visible}.wide table{font-size:8pt;line-height:1.35}.wide :is(th,td){padding-right:.4rem;hyphens:auto}h2,h3{break-after:avoid}figure,table,tr,article{break-inside:avoid}a{color:inherit;text-decoration:none}@page{margin:20mm 18mm}}
`;
