"""Swedish."""

from newsparse.languages.language import (
    ExportWords,
    HeaderWords,
    Language,
    PageWords,
    PlainWords,
    months,
    ordered,
    phrases,
    words,
)
from newsparse.languages.plain_words import BODY_STEMS

HEADER = HeaderWords(
    months=months(
        """
        januari jan, februari feb febr, mars mar, april apr, maj, juni jun, juli jul, augusti
        aug, september sep sept, oktober okt, november nov, december dec
        """
    ),
    weekdays=words(
        "måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors tor fre lör sön"
    ),
    date_fillers=words("den kl klockan"),
    update_labels=phrases("uppdaterad, uppdaterat, uppdaterades, ändrad"),
    date_labels=phrases(
        """
        datum, publicerad, publicerat, publicerades, publiceringsdatum, upplagd, skapad,
        publicerad i print, publicerat i print, publicerad på webb, publicerat på webb
        """
    ),
    event_labels=phrases(
        """
        evenemang, datum och tid, tid, när, sista dag, sista ansökningsdag, sista anmälningsdag,
        anmälan senast, ansök senast, startar, öppnar, gäller från, gäller till, till och med,
        född, medlem sedan, kalender, kalendarium
        """
    ),
    headline_labels=phrases("rubrik, titel"),
    kind_labels=phrases(
        """
        reportage, intervju, krönika, debatt, recension, artikel, ledare, analys, kommentar,
        essä
        """
    ),
    author_labels=phrases("skribent, författare, reporter"),
    byline_words=phrases(
        """
        av, text, skriven av, publicerad av, text av, upplagd av, postat av, skrivet av, inskickat
        av, en artikel av, artikel av, recension av, krönika av, intervju av, reportage av, debatt
        av, inlagd av, text och foto, text och bild, av vår reporter, av vår korrespondent
        """
    ),
    contact_labels=phrases("kontakt, presskontakt, kontaktperson, för mer information"),
    credit_labels=phrases("foto, bild, bilder, video, illustration"),
    conjunctions=words("och &"),
    name_particles=words("af av von de"),
    place_words=words("i från för"),
    roles=words(
        """
        reporter redaktör journalist korrespondent krönikör utrikeskorrespondent chefredaktör
        ledarskribent kulturredaktör sportreporter frilans
        """
    ),
    no_names=phrases(
        """
        dela, svara, kommentar, kommentarer, publicerad, uppdaterad, prenumerera, läs mer,
        artikel, profil, tillbaka
        """
    ),
    agencies=phrases("tt, redaktionen, reuters, afp"),
    site_labels=phrases("källa, tidning, sajt"),
    url_labels=phrases("länk, url, adress"),
    tag_labels=phrases("taggar, ämnen, nyckelord, avdelning, kategori"),
    section_names=phrases(
        """
        nyheter, politik, inrikes, utrikes, ekonomi, kultur, sport, åsikt, debatt, ledare,
        vetenskap, hälsa, lokalt
        """
    ),
    page_words=words("sida sid s"),
    issue_words=words("nr nummer"),
    report_words=words("rapporterar skriver"),
    time_labels=words("tid"),
)

LETTERS = "äåö”–é"

PAGE = PageWords(
    biography_words=phrases(
        """
        författare, journalist, skriver, bor, skribent, professor, forskare, historiker,
        redaktör, krönikör, undervisar
        """
    ),
    tail_headings=phrases(
        """
        läs mer, läs också, läs även, läs vidare, mer om, se även, relaterat, relaterade
        artiklar, fler artiklar, fler nyheter, mest läst, mest lästa, senaste nytt,
        rekommenderat, kommentarer, dela, dela artikeln, nyhetsbrev, om författaren, ämnen,
        taggar, annons, tipsa oss, presskontakt
        """
    ),
    tail_openings=phrases("mer om, läs mer, mer från, fler nyheter"),
    about_openings=phrases("om"),
    read_more=phrases("läs mer, läs också, läs även, se också, se även, lyssna"),
    buttons=phrases(
        """
        hoppa till innehåll, hoppa till huvudinnehåll,
        dela, dela artikeln, kopiera länk, länk kopierad, lyssna, lyssna på artikel, skriv ut,
        spara, anmäl fel, annons, logga in, prenumerera, öppna bild i helskärm, stäng, sök, meny
        """
    ),
    promotions=phrases(
        """
        prenumerera, följ oss, ladda ner, anmäl dig, annons, vi använder cookies,
        detta inlägg publicerades, det här inlägget postades, senast uppdaterad, senast ändrad
        """
    ),
    paywall=phrases(
        """
        endast för prenumeranter, för att läsa vidare, för att läsa hela artikeln,
        redan prenumerant, bli prenumerant, logga in för att läsa
        """
    ),
)

EXPORTS = ExportWords(
    date_labels=phrases("datum, publiceringsdatum"),
    author_labels=phrases("författare, skribent"),
    site_labels=phrases("källa, publikation"),
    tag_labels=phrases("avdelning, sektion"),
    body_labels=phrases("fulltext, brödtext"),
    length_labels=phrases("längd"),
    record_labels=phrases("språk, publikationstyp, sida, utgåva, dokumentnummer"),
    length_words=words("ord"),
    document_words=words("dokument"),
    document_ends=phrases("slut på dokument, slut på dokumentet"),
    rights_phrases=phrases("alla rättigheter förbehålls, med ensamrätt"),
)

SPEECH = PlainWords(
    cues=words(
        """
        anklagade anklagar anser ansåg bedömde bedömer bekräftade bekräftar berättade berättar
        beskrev beskriver betonade betonar enligt erkände erkänner fastslog fastslår flikade
        fortsatte fortsätter framhåller framhöll frågade frågar förklarade förklarar försäkrade
        försäkrar garanterade garanterar hoppades hoppas hälsade hälsar hävdade hävdar inflikade
        inflikar intygade intygar invände invänder jublade jublar klagade klagar kommenterade
        kommenterar konkluderade konstaterade konstaterar kontrade kontrar kritiserade kritiserar
        krävde kräver larmade larmar ler lovade lovar meddelade meddelar medgav medger menade menar
        mindes minns poängterade poängterar protesterade protesterar påminde påminner påpekade
        påpekar rapporterade rapporterar replikerade replikerar resonerade resonerar resumerar
        ropade ropar sa sade sagt sammanfattade sammanfattar skrattade skrattar skrev skriver
        skämtade skämtar suckade suckar svarade svarar säger tackade tackar tillade tillägger
        tycker tyckte understryker underströk undrade undrar uppgav uppger upprepade upprepar
        utbrister utlovade utlovar utropade utropar utvecklade utvecklar varnade varnar viskade
        viskar vittnade vittnar väste
        """
    ),
    name_particles=words("af av de von"),
    saying_pronouns=words("de du han hen henne hon honom jag man ni vi"),
    bars=words(
        """
        att av de den deras det efter en ett från för hans hennes hos i inför inom med medan mot
        när och om på sin sina sitt som till under utan vid än över
        """
    ),
    addressing=words("till"),
    titles=words(
        "borgmästare dr fru herr minister ordförande polischef professor statsminister talesperson"
    ),
    body_stems=(
        *BODY_STEMS,
        *ordered("svensk svenska sveriges region länsstyrelsen stiftelse"),
    ),
    genitive_endings=("s",),
    and_word="och",
    is_told_by_first_name=True,
)
"""Forms of verbs of saying, as they stand: what segmenter/plain reads, for want of a grammar."""

SWEDISH = Language(
    code="sv",
    quotation_marks=("”", "”"),
    header=HEADER,
    page=PAGE,
    letters=LETTERS,
    exports=EXPORTS,
    speech=SPEECH,
)
