/** Longest block that its first words can give away; a longer one is read as prose. */
const SHORT = 240;
/** Below this even a whole sentence of the page's frame ("Tous droits réservés.") is taken for one. */
const FRAME = 70;

const LEADS_ELSEWHERE =
  /^\W{0,4}(?:(?:[àa] )?(?:lire|voir|relire|[ée]couter|d[ée]couvrir)(?: aussi| [ée]galement| la suite| l['’]article| plus)?\s*(?:[:：|►→»>–-]|$)|(?:[àa] )?lire (?:aussi|[ée]galement)|(?:[àa] )lire sur|voir aussi|lire la suite|en savoir plus$|pour aller plus loin\s*:?$|sur le m[êe]me (?:sujet|th[èe]me)|(?:dans|sur) la m[êe]me rubrique|articles? (?:li[ée]s|similaires|connexes|associ[ée]s|recommand[ée]s)|nos autres articles|read (?:also|next|more)\b|also read|see also|related(?: articles?| stories| posts| news| topics| content)?\s*:?$|more (?:on this|from|stories|news)\b.{0,100}$|you (?:may|might) (?:also )?(?:like|be interested)|recommended (?:for you|stories|reading)|most (?:read|popular|viewed)|don['’]t miss|lesen sie (?:auch|hier|mehr|dazu)|lies auch|mehr zum thema|mehr (?:dazu|lesen)|auch interessant|das k[öo]nnte sie|zum weiterlesen|lea (?:tambi[ée]n|adem[áa]s|m[áa]s)|lee tambi[ée]n|te puede interesar|ver tambi[ée]n|tambi[ée]n te puede|noticias relacionadas|leggi anche|potrebbe interessarti|articoli correlati|leia (?:tamb[ée]m|mais)|veja tamb[ée]m|saiba mais|lees ook|lees meer|meer over|l[äa]s (?:mer|ocks[åa])|les (?:også|mer)|l[æe]s også|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|читайте также|смотрите также|اقرأ أيضا|إقرأ أيضا|ayrıca okuyun)/iu;

const ASKS =
  /^\W{0,4}(?:d[ée]j[àa] abonn|(?:la|cette?|le|les|l['’]).{1,40}r[ée]serv[ée]e?s? (?:aux|à nos) abonn|il vous reste \d|acc[ée]dez (?:à|en) (?:tou|l['’]int|illimit)|(?:poursuivez|continuez) (?:votre|la) lecture|pour (?:lire la suite|continuer (?:à lire|votre lecture))|pour (?:afficher|voir|visionner) (?:ce|cette) (?:contenu|vid[ée]o)|already a (?:subscriber|member)|(?:to )?(?:continue|keep) reading,? |this (?:article|content|story|post) is (?:only |exclusively )?for (?:paid |paying )?(?:subscribers|members)|to view this (?:video|content)|thanks for reading|.{2,60} is a reader-supported|bereits abonn|sie haben bereits|weiterlesen mit|dieser (?:artikel|inhalt) ist nur|¿?ya eres suscriptor|para seguir leyendo|sei gi[àa] abbonato|j[áa] [ée] assinante|(?:abonnez|inscrivez|r[ée]abonnez|connectez|identifiez)[- ]vous|s['’](?:abonner|inscrire|identifier)\b|(?:suivez|rejoignez|retrouvez|contactez|soutenez)[- ]nous|suivre (?:sur|la chaîne)|suivez (?:l['’]actualit[ée]|toute l['’]actu|.{2,40} sur (?:facebook|twitter|x|instagram|whatsapp|telegram|google))|recevez (?:notre|nos|la|les|chaque|gratuitement|toute)|t[ée]l[ée]chargez (?:notre|l['’]) ?appli|(?:lire ou )?partage[rz]?(?: cet article| sur| :|$)|imprimer(?: cet article)?$|envoyer (?:par|à un)|copier le lien|cr[ée]er un compte|activez? les notifications|vous avez (?:d[ée]j[àa] un compte|aim[ée] cet article)|cet article vous a|laisser un commentaire|laissez un commentaire|votre adresse (?:e-?mail|de messagerie)|commenter(?: cet article)?$|\d* ?commentaires?$|ajouter un commentaire|signaler (?:un|une|ce)|ce contenu (?:est bloqu|n[e’'])|en cliquant sur|nous utilisons des cookies|(?:ce|notre) site utilise|accepter (?:et|tout|les)|(?:subscribe|sign up|log ?in|register)\b.{0,90}$|follow (?:us|.{2,30} on)\b|(?:read or )?share (?:this|on|via)\b|(?:get|like|find) .{2,40} on (?:facebook|twitter|instagram|google)\b|polub\b|questions\? comments\?|share:?$|click here to|join (?:our|the) (?:newsletter|whatsapp|telegram|conversation|discussion)|get (?:our|the) .{0,40}(?:newsletter|inbox|app)|download (?:our|the) app|leave a (?:reply|comment)|post a comment|\d+ comments?$|comments?(?: \(\d+\))?:?$|your email address|we use cookies|this (?:site|website) uses|accept (?:all|cookies)|support (?:our|independent)|our standards:|make a donation|donate(?: now)?\b.{0,60}$|faites un don|soutenez (?:une|un|notre|la|le|nos)|je (?:m['’]abonne|fais un don)|unterst[üu]tzen sie|spenden|jetzt spenden|apoya (?:el|nuestro|a)|haz(?:te)? (?:un donativo|soci[oa])|abonnieren sie|jetzt (?:abonnieren|anmelden|testen|registrieren)|newsletter\b.{0,80}$|folgen sie uns|teilen(?: sie)?(?: auf| mit|:|$)|drucken$|kommentare?(?: \(\d+\))?:?$|kommentar (?:schreiben|verfassen|hinterlassen)|schreibe(?:n sie)? einen kommentar|ihre? e-mail|(?:diese|unsere) (?:web)?seite (?:verwendet|nutzt)|wir verwenden cookies|suscr[íi]bete|s[íi]guenos|comparte|compartir|deja (?:un|tu) comentario|comentarios:?$|iscriviti|seguici|condividi|lascia un commento|assine|siga-nos|compartilhe|deixe (?:um|seu) coment[áa]rio|volg ons|deel dit|reageren|reacties?:?$|подпис(?:ывайтесь|аться)|поделиться|abone ol)/iu;

const FURNITURE =
  /^\W{0,4}(?:(?:skip (?:to|past|ad|advertisement|navigation|the)|ignorer\b|passer (?:au|la|le|à)|aller (?:au|à la)|saltar|ir al contenido|zum (?:inhalt|nächsten)|überspringen)\b.{0,60}$|(?:end|fin|ende) (?:of|de|der|des) .{0,40}$|after .{0,20}(?:newsletter|promotion)|list (?:of )?\d+ (?:items?|of \d+)$|article information$|\d+ (?:minute|hour|day|week|month)s? ago$|il y a \d+ (?:minute|heure|jour|semaine|mois)s?$|vor \d+ \p{L}+$|hace \d+ \p{L}+$|ad feedback$|opens new tab$|publicit[ée]|advertisement|anzeige|werbung|publicidad|pubblicit[àa]|advertentie|reklama|реклама|annonce|sponsored|contenu sponsoris[ée]|la suite apr[èe]s (?:cette|la) publicit[ée]|(?:story |article )?continues? (?:below|after)|temps de lecture|lecture\s*:?\s*\d|\d+ ?min(?:utes?)?(?: de lecture| read| lesezeit)?$|reading time|lesezeit|mots[- ]cl[ée]s?\s*:|tags?\s*:|[ée]tiquettes?\s*:|keywords?\s*:|schlagw(?:ort|örter)|cat[ée]gories?\s*:|th[èe]mes?\s*:|topics?\s*:|class[ée] (?:dans|sous)|filed under|posted in|retour (?:en haut|à l)|haut de page|back to top|nach oben|accueil$|home$|startseite$|article (?:pr[ée]c[ée]dent|suivant)|previous (?:article|post)|next (?:article|post)|vorheriger|n[äa]chster (?:artikel|beitrag)|pr[ée]c[ée]dent$|suivant$|(?:cet )?article (?:est )?r[ée]serv[ée] aux abonn[ée]s|(?:il vous )?reste \d+ ?% de cet article|mis à jour|mise à jour|publi[ée]e? (?:le|à|il y a|par)\b|modifi[ée]e? le|(?:last )?updated(?: on| at|:| \d)|published(?: on| at|:| \d)|posted (?:on|by)|ver[öo]ffentlicht (?:am|:)|aktualisiert|stand:|publicado|actualizado|pubblicato|aggiornato)/iu;

/** Who else worked on it, in the line at the end of an agency's or a broadcaster's report. */
const SIGN_OFF =
  /^\W{0,3}(?:(?:additional |further )?(?:reporting|writing|editing|edited|compiled|translated)(?: and \w+)? by\b.{2,}|(?:avec|with|mit|con|com) (?:l['’])?(?:afp|reuters|ap|dpa|ansa|efe|lusa|agences?|agencies)\b.{0,60}|[a-z]{2,4}(?:\/[a-z]{2,4})+(?: \(.{2,40}\))?|\(?(?:afp|reuters|ap|dpa|ansa|efe|lusa)\)?)\s*[)\].]*$/iu;
/** Offers of mail, wherever in the sentence they stand; a report on a newsletter does not speak to its reader. */
const MAIL_OFFER = /newsletter|lettre d['’]info(?:rmation)?s?|infolettre|inbox|bo[îi]te (?:mail|e-?mail|de r[ée]ception)|posteingang|mailing list/iu;
const MAIL_ASK =
  /^\W{0,4}(?:\p{L}+ ){0,2}newsletters?\s*[:–—-]|\b(?:inscrivez|abonnez|recevez|d[ée]couvrez|retrouvez|sign(?:ing)? up|subscribe|suscr[íi]b(?:ete|ase|irte)|ap[úu]ntate|recibe|sigue|iscriviti|ricevi|assine|receba|inscreva|abonnieren sie|melden sie|jetzt|meld je|schrijf je|zapisz|подпишитесь|(?:your|our) (?:\p{L}+ ){0,2}(?:newsletter|inbox)|(?:votre|notre) (?:newsletter|bo[îi]te|lettre)|nuestra newsletter|ihr(?:em|en)? posteingang)/iu;

const LEGAL =
  /^\W{0,4}(?:(?:©|\(c\)|copyright\b).*|.{0,60}\b(?:tous droits r[ée]serv[ée]s|all rights reserved|alle rechte vorbehalten|(?:reservados )?todos los derechos(?: reservados)?|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|reproduction interdite|nachdruck nur)\b|جميع الحقوق محفوظة|все права защищены)/iu;

const BYLINE = /^(?:[Pp]ar|[Bb]y|[Vv]on|[Pp]or|[Dd]i|[Dd]a|[Dd]oor|[Aa][vf]|[Tt]ekst|[Tt]exte?|PAR|BY|VON|POR)\s*:?\s+\p{Lu}[^.!?]{1,80}$/u;
const CREDIT =
  /^[([]?\s*(?:photos?|cr[ée]dits?(?: photos?)?|images?|illustrations?|foto|bild|bildquelle|abbildung|video|vid[ée]o|quelle|getty|afp|reuters|©|\(c\))\b[^.!?]{0,100}[)\]]?$|(?:©|\(c\)|\/)\s?(?:afp|reuters|ap|dpa|epa|getty(?: images)?|sipa|belga|efe|ansa)\b[^.!?]{0,40}$/iu;

const SENTENCE_END = /[.!?…。！？؟।][\s"'”’»)\]]*$/u;
/** Ends the sentence that asks for consent: longer than SHORT and still no article. */
const LONG_FURNITURE =
  /(?:nous (?:et nos partenaires )?utilisons des (?:cookies|traceurs)|we (?:and our (?:\d+ )?partners )?(?:use|store) (?:cookies|and)|wir (?:und unsere partner )?(?:verwenden|nutzen|setzen) cookies|(?:utilizamos|usamos|utilizziamo) (?:i )?cookies?|votre adresse (?:e-?mail|de messagerie) (?:ne sera|est)|vous pouvez vous d[ée]sinscrire|d[ée]sabonn(?:er|ement) (?:à tout moment|en cliquant)|unsubscribe at any time|vos donn[ée]es personnelles|politique de confidentialit[ée]|privacy policy|datenschutzerkl[äa]rung|conditions g[ée]n[ée]rales d['’]utilisation|javascript (?:is|est|ist|muss|must|doit)|(?:opinions|views) expressed (?:below|above|here|in (?:the|these) comments)|(?:opinions|propos|commentaires) (?:exprim[ée]s|publi[ée]s) (?:ci-dessous|par les (?:internautes|lecteurs))|الآراء الواردة (?:أدناه|هنا|في التعليقات))/iu;

/** What a block's own words say: that it leads elsewhere, asks the reader for something or is part of the page's frame. */
export function isFurniture(text: string): boolean {
  const plain = text.trim();
  if (LONG_FURNITURE.test(plain) && plain.length < 900) return true;
  if (plain.length > SHORT) return false;
  if (LEADS_ELSEWHERE.test(plain) || ASKS.test(plain) || LEGAL.test(plain) || SIGN_OFF.test(plain) || (MAIL_OFFER.test(plain) && MAIL_ASK.test(plain))) return true;
  // "Mise à jour : le bilan…" as a whole sentence is the article's.
  return (plain.length < FRAME || !endsSentence(plain)) && (FURNITURE.test(plain) || BYLINE.test(plain));
}

/** True for a line that only names who made a picture. */
export function isCredit(text: string): boolean {
  return text.length <= 120 && CREDIT.test(text.trim());
}

/** True when a block ends as sentences do, in any script. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12));
}
