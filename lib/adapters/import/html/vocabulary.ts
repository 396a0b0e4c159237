import { attribute, type HtmlElement } from "./tree";

const words = (list: string): Set<string> => new Set(list.split(/\s+/));

/**
 * Words that publishing systems put into class names and ids of what is not the article, in the languages their
 * authors write. Compared with whole words ("related-box", "relatedBox"), never with parts of words.
 */
const COMMENTS = words("reactions reaction respond replies disqus hyvor discussion forum userposts leserbriefe spotim coral");
/** Comments are named in compounds, too ("leserkommentare", "usercomments"). */
const COMMENT_PART = /^(?!commentary)[a-z]*(?:comment|commentaire|comentario|comentário|commento|kommentar)[a-z]*$/;
const FOREIGN = words(
  `related relatedposts relatednews relatedarticles relacionadas relacionados relacionada correlati correlate verwandt verwandte connexe connexes
  recirc recirculation recommendations recommendation recommended recommend outbrain taboola zergnet mgid yarpp crp relatedcontent readalso readmore lireaussi seealso
  newsletter newsletters infolettre subscribe subscription subscriptions subscribebox signup optin mailchimp mc4wp mailpoet abonnement abo
  share shares sharing sharebar sharebuttons sharedaddy addtoany a2a addthis shariff heateor social socials sociallinks socialmedia partage partager compartir teilen condividi
  breadcrumb breadcrumbs ariane nav navbar navigation menu submenu megamenu offcanvas topbar footer colophon sidebar sidebars
  cookie cookies consent gdpr rgpd cmp didomi onetrust usercentrics borlabs axeptio cookiebot tarteaucitron privacy
  advert adverts advertisement advertisements advertising ads adslot adsbygoogle publicite werbung anzeige sponsored promo promos promobox
  pagination pager prevnext postnav pagenav popup popin modal overlay lightbox toast paywall regwall toolbar printfriendly
  authorbox authorbio bio biography aboutauthor taglist tagcloud tags keywords schlagworte etiquetas mostread mostpopular popular trending latest latestnews
  login signin register donate donation donations skip skiplink poll quiz voting rating ratings disclaimer crosslinks
  bookmark bookmarks subscribewidget ticker breakingnews notification notifications`,
);
/** Pairs that mean it where the words alone do not. */
const FOREIGN_PAIRS =
  /(?:^| )(?:(?:read|lire|en savoir|learn|see|load|show) (?:more|plus|also|aussi|next)|(?:a|à) lire|voir aussi|see also|also read|you may|you might|most (?:read|popular|viewed)|plus (?:lus|lu|populaires)|meistgelesen|mehr zum|(?:about|post|entry|article)? ?author (?:bio|box|info|card|profile|description|about)|about (?:the )?author|a propos (?:de l )?auteur|more (?:stories|news|from|on|articles|posts|links)|(?:latest|recent|other|similar|autres|derniers) (?:news|posts|articles|stories|comments|actualites)|meme (?:sujet|theme|rubrique)|post (?:nav|navigation|tags|footer)|entry (?:footer|utility|tags)|tag (?:list|cloud|links)|cat links|social (?:links|icons|media)|follow us|suivez nous|call to action|cta (?:box|block)|site (?:header|footer)|page footer|article (?:footer|tags|tools|actions)|in read|inline (?:promo|newsletter|related)|ad (?:slot|container|unit|wrapper|block|banner)|(?:block|box|bloc) (?:pub|abo|ad))(?: |$)/;
/** What often, not always, stands beside the text. */
const DOUBTFUL = words(
  "meta byline author authors autor auteur date dateline timestamp credit credits copyright kicker eyebrow label badge category categories rubrique teaser teasers card cards promo header masthead banner aside complementary extra extras supplemental legal print tools actions gallery slideshow carousel player video audio podcast embed widget widgets biblio count counter info infos stats tag",
);
const TEXT = words(
  "articlebody articletext articlecontent postcontent postbody entrycontent storybody storytext bodytext richtext textbody newstext itemfulltext texte fliesstext artikeltext cuerpo contenido",
);
const TEXT_PAIRS =
  /(?:^| )(?:(?:article|post|entry|story|news|content|node|single|item|artikel|articulo|corps)(?: [a-z]+)? (?:body|text|texte|contenu|corps|paragraph)|(?:article|post|entry|story|news) content|td post content|the content|rich text|field (?:name )?body|body text|text block|corps article|text long|entry content|wysiwyg|prose)(?: |$)/;
const LEADS = words("subtitulo subtitulos subheader highlights storyhighlights keypoints ingress chapeau standfirst lead lede leadtext intro introduction dek deck subtitle subheadline subhead subheading soustitre excerpt summary abstract teaser vorspann sapo entradilla bajada sottotitolo occhiello description desc accroche");
const CAPTIONS = words("caption captions legende legend figcaption bildunterschrift imagecaption credit credits");

const FRAME_ROLES = words("navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar");
const FRAME_TAGS = words("nav footer aside dialog menu");

/** What an element's tag and role (frame) and its names (all else) say about the text in it. */
export type Marker = "comments" | "frame" | "foreign" | "doubtful" | "text" | "lead" | "caption";

/** Attributes in which sites say what an element is; labels only of what holds others, since links and buttons have them, too. */
const NAMING = ["class", "id", "itemprop", ...["component", "testid", "test", "qa", "block", "block-type", "type", "area", "hook", "e2e", "name", "module", "role", "region", "section", "zone", "widget", "gu-name", "tb-region"].map((name) => `data-${name}`)];
const LABELLED = words("section aside div nav form figure ul");

/** The words of an element's class, id and test names: "relatedBox__item-3" → related box item 3. */
function namesOf(element: HtmlElement): string[] {
  const names = NAMING.map((name) => attribute(element, name));
  return [...names, LABELLED.has(element.tagName) ? attribute(element, "aria-label") : ""]
    .join(" ")
    .slice(0, 600)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-zà-ÿ0-9]+/)
    .filter((word) => word !== "");
}

/** What the names, role and tag of an element say; several may hold. */
export function markersOf(element: HtmlElement): Set<Marker> {
  const markers = new Set<Marker>();
  const names = namesOf(element);
  const joined = names.join(" ");
  const any = (set: Set<string>): boolean => names.some((name) => set.has(name));
  if (any(COMMENTS) || names.some((name) => COMMENT_PART.test(name))) markers.add("comments");
  const role = attribute(element, "role").toLowerCase();
  if (FRAME_ROLES.has(role) || FRAME_TAGS.has(element.tagName)) markers.add("frame");
  if (any(FOREIGN) || FOREIGN_PAIRS.test(joined)) markers.add("foreign");
  if (any(DOUBTFUL) || element.tagName === "address" || attribute(element, "aria-hidden") === "true") markers.add("doubtful");
  if (any(TEXT) || TEXT_PAIRS.test(joined)) markers.add("text");
  if (any(LEADS)) markers.add("lead");
  if (element.tagName === "figcaption" || any(CAPTIONS)) markers.add("caption");
  return markers;
}
