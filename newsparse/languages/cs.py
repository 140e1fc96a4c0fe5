"""Czech."""

from newsparse.languages.language import (
    HeaderWords,
    Language,
    PageWords,
    PlainWords,
    months,
    phrases,
    words,
)
from newsparse.languages.plain_words import BODY_STEMS

HEADER = HeaderWords(
    has_ordinal_stops=True,
    months=months(
        """
        ledna leden led, února únor úno, března březen bře, dubna duben dub, května květen kvě,
        června červen čvn, července červenec čvc, srpna srpen srp, září zář, října říjen říj,
        listopadu listopad lis, prosince prosinec pro
        """
    ),
    weekdays=words("pondělí úterý středa čtvrtek pátek sobota neděle po út st čt pá so ne"),
    date_fillers=words("v ve"),
    clock_words=words("hod hodin"),
    update_labels=phrases("aktualizováno, aktualizace, upraveno, poslední změna, změněno"),
    date_labels=phrases(
        """
        datum, publikováno, vydáno, zveřejněno, datum vydání, přidáno, vloženo, publikováno dne,
        zveřejněno dne, vytvořeno
        """
    ),
    event_labels=phrases(
        """
        akce, termín, termín konání, datum konání, kdy, uzávěrka, uzávěrka přihlášek, přihlášky
        do, začátek, začíná, otevření, platí od, platné od, platnost do, narozen, narozena,
        registrace, členem od, kalendář, do
        """
    ),
    headline_labels=phrases("titulek, nadpis"),
    kind_labels=phrases(
        "reportáž, rozhovor, komentář, analýza, recenze, článek, esej, sloupek, glosa"
    ),
    author_labels=phrases("text, recenze"),
    byline_words=phrases(
        """
        autor, autorka, autoři, napsal, napsala, vložil, vložila, připravil, připravila, zpracoval,
        zpracovala, vložil(a), vystavil, vystavila, vystavil(a), publikoval, publikovala, zveřejnil,
        zveřejnila, přidal, přidala, připravili, napsali, rozhovor vedl, rozhovor vedla, sepsal,
        sepsala, publikováno uživatelem
        """
    ),
    credit_labels=phrases("foto, snímek, video, ilustrace, zdroj"),
    conjunctions=words("a &"),
    name_particles=words("z ze von de"),
    place_words=words("v z pro"),
    roles=words(
        "redaktor redaktorka šéfredaktor reportér reportérka zpravodaj zpravodajka komentátor"
    ),
    no_names=phrases(
        """
        sdílet, komentář, komentáře, publikováno, aktualizováno, článek,
        články, profil, zpět
        """
    ),
    agencies=phrases("čtk, redakce, čtk reuters, reuters"),
    site_labels=phrases("noviny, deník, server, vyšlo v"),
    url_labels=phrases("odkaz, adresa, url"),
    tag_labels=phrases("štítky, tagy, klíčová slova, témata, rubrika, kategorie"),
    section_names=phrases(
        """
        zprávy, politika, společnost, ekonomika, kultura, sport, svět, domácí, zahraničí, názory,
        věda, zdraví, regiony, krimi, doprava
        """
    ),
    issue_joints=words("z ze"),
    page_words=words("strana str s"),
    issue_words=words("č číslo"),
    report_words=words("píše hlásí"),
    time_labels=words("čas"),
)

LETTERS = "íáéěřčýžšůúťňďó"

PAGE = PageWords(
    biography_words=phrases(
        """
        autor, autorka, novinář, novinářka, píše, žije, spisovatel, spisovatelka,
        publicista, publicistka, historik, historička, redaktor, redaktorka, vyučuje
        """
    ),
    tail_headings=phrases(
        """
        čtěte také, čtěte i, přečtěte si také, přečtěte si i, mohlo by vás zajímat,
        mohlo by vás také zajímat, související, související články, související témata,
        doporučené články, doporučujeme, další články, další zprávy, nejčtenější, nejnovější,
        nejnovější zprávy, komentáře, diskuse, diskuze, sdílet, newsletter, o autorovi, témata,
        štítky, více k tématu
        """
    ),
    tail_openings=phrases("více o, více k tématu, další články, čtěte také"),
    about_openings=phrases("o společnosti, o firmě"),
    read_more=phrases(
        """
        čtěte také, čtěte i, čtěte více, čtěte dále, přečtěte si, více zde, viz také,
        sledujte také
        """
    ),
    buttons=phrases(
        """
        sdílet, sdílet článek, kopírovat odkaz, odkaz zkopírován, poslouchat, vytisknout,
        uložit, reklama, přihlásit se, předplatit, zavřít, hledat
        """
    ),
    promotions=phrases(
        """
        přihlaste se k odběru, odebírejte, sledujte nás, stáhněte si, reklama,
        všechna práva vyhrazena, používáme cookies, příspěvek byl publikován,
        poslední aktualizace, poslední změna
        """
    ),
    paywall=phrases(
        """
        pouze pro předplatitele, jen pro předplatitele, pro pokračování, chcete číst dál,
        již máte předplatné, odemkněte si
        """
    ),
)

SPEECH = PlainWords(
    abbreviations=words("bc dr ing mgr prof"),
    cues=words(
        """
        argumentoval argumentovala argumentuje chválí diví dodal dodala dodali dodává doplnil
        doplnila doplňuje doufal doufala doufá děkuje hodnotí hrozí informoval informovala
        informuje komentuje konstatoval konstatovala kontroval kontrovala kritizoval kritizovala
        kritizuje křičel křičela litoval litovala lituje líčí myslí míní namítl namítla namítá
        napsal napsala navrhl navrhla navrhuje obvinil obvinila ocenil ocenila oceňuje odpovídá
        odpověděl odpověděla odsekl odsekla okomentoval okomentovala opáčil opáčila oznámil
        oznámila pochválil pochválila podotkl podotkla poděkoval poděkovala pohrozil pohrozila
        pokračoval pokračovala pokračuje popisuje popsal popsala potvrdil potvrdila potvrzuje
        povzdechl povzdechla poznamenal poznamenala poznamenává požadoval požadovala požaduje
        prohlašuje prohlásil prohlásila pronesl pronesla protestoval protestovala protestuje
        prozradil prozradila ptá píše přiblížil přiblížila připomněl připomněla připomíná přiznal
        přiznala přiznává raduje reagoval reagovala reaguje sdělil sdělila shrnuje shrnul shrnula
        slibuje slíbil slíbila směje soudí stěžoval stěžovala stěžuje tvrdil tvrdila tvrdí ujistil
        ujistila ujišťuje upozornil upozornila upozorňuje upřesnil upřesnila upřesňuje usmál usmála
        usmívá uvedl uvedla uvedli uvádí uzavírá uzavřel uzavřela varoval varovala varuje viní
        vyjádřil vyjádřila vykřikl vykřikla vylíčil vylíčila vypověděl vypověděla vypráví vysvětlil
        vysvětlila vysvětluje vytkl vytkla vyzval vyzvala vyzývá vyčetl vyčetla vzkazuje vzkázal
        vzkázala vzpomíná věřil věřila věří zašeptal zašeptala zažertoval zdůraznil zdůraznila
        zdůrazňuje zeptal zeptala zhodnotil zhodnotila zmiňuje zmínil zmínila řekl řekla řekli
        říkají říká žertoval žertovala žertuje žádá
        """
    ),
    name_particles=words("de von z ze"),
    saying_pronouns=words("já my on ona oni"),
    bars=words(
        """
        a bez do i jak k když ke mezi na nad o od po pod podle pro proti před při s u v ve z za ze
        že
        """
    ),
    titles=words(
        """
        dr hejtman ing mgr ministr ministryně mluvčí pan paní poslanec poslankyně premiér prezident
        primátor primátorka prof senátor starosta starostka trenér ředitel ředitelka
        """
    ),
    body_stems=(*BODY_STEMS, "česk", "soud", "vlád", "rada", "úřad", "národ", "minist"),
    and_word="a",
    is_told_by_first_name=True,
    feminine_surnames=("á",),
)
"""Forms of verbs of saying, as they stand: what segmenter/plain reads, for want of a grammar."""

CZECH = Language(
    code="cs", quotation_marks=("„", "“"), header=HEADER, page=PAGE, letters=LETTERS, speech=SPEECH
)
