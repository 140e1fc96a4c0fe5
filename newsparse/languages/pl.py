"""Polish."""

from newsparse.languages.language import (
    ExportWords,
    HeaderWords,
    Language,
    PageWords,
    PlainWords,
    TableWords,
    months,
    phrases,
    words,
)
from newsparse.languages.plain_words import BODY_STEMS

HEADER = HeaderWords(
    has_ordinal_stops=True,
    months=months(
        """
        stycznia styczeń sty stycz, lutego luty lut, marca marzec mar, kwietnia kwiecień kwi
        kwie, maja maj, czerwca czerwiec cze czer, lipca lipiec lip, sierpnia sierpień sie sier,
        września wrzesień wrz wrze, października październik paź paźdz, listopada listopad lis
        list, grudnia grudzień gru grudz
        """
    ),
    weekdays=words(
        "poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob nd niedz"
    ),
    date_fillers=words("o godz godzina godzinie"),
    year_words=words("r roku"),
    update_labels=phrases(
        """
        aktualizacja, zaktualizowano, zaktualizowany, zmieniono, aktualizacji, zmodyfikowano,
        modyfikacji, modyfikacja, wytworzenia, wytworzono, sporządzenia
        """
    ),
    modified_labels=phrases("aktualizacja, zaktualizowano"),
    date_labels=phrases(
        """
        data, data publikacji, wysłano, opublikowano, publikacja, data dodania, dodano,
        zamieszczono, wpis z dnia, opublikowano dnia, data opublikowania, utworzono
        """
    ),
    event_labels=phrases(
        """
        termin, wydarzenie, data wydarzenia, dołączył, rejestracja, data rozpoczęcia, początek,
        wydarzenia, kalendarz, kiedy, otwarcie, koniec, zgłoszenia do, zapisy do, termin
        zgłoszeń, obowiązuje od, ważne do, data urodzenia, urodzony, urodzona, do
        """
    ),
    addressee_labels=phrases("do, dw"),
    headline_labels=phrases("tytuł, nagłówek, temat"),
    kind_labels=phrases(
        """
        reportaż, wywiad, felieton, komentarz, analiza, recenzja, artykuł, esej, rozmowa,
        relacja
        """
    ),
    author_labels=phrases("od, tekst, opracowanie, oprac, recenzja, felieton"),
    byline_words=phrases(
        """
        autor, autorka, autorzy, oprac., opr., napisał, napisała, opublikował, opublikowała, dodał,
        dodała, wysłane przez, napisany przez, napisane przez, opublikowane przez, dodane przez,
        rozmawiał, rozmawiała, rozmawiali, przygotował, przygotowała, od naszego korespondenta,
        opracował, opracowała, wywiad przeprowadził, wywiad przeprowadziła, notował, notowała,
        zamieścił, zamieściła
        """
    ),
    contact_labels=phrases("kontakt, kontakt dla mediów, kontakt dla prasy, więcej informacji"),
    span_joints=words("do"),
    credit_labels=phrases(
        """
        foto, fot, zdjęcie, zdjęcia, grafika, wideo, ilustracja, tłumaczenie, tłum, przekład
        """
    ),
    conjunctions=words("i oraz &"),
    name_particles=words("de von van"),
    place_words=words("w z dla"),
    roles=words(
        """
        redaktor redaktorka dziennikarz dziennikarka korespondent korespondentka reporter reporterka
        publicysta publicystka naczelny wydawca felietonista felietonistka naczelna
        """
    ),
    no_names=phrases(
        """
        udostępnij, odpowiedz, komentarz, komentarze, opublikowano, aktualizacja, subskrybuj,
        czytaj, artykuł, artykuły, licencja, profil, powrót, wróć
        """
    ),
    paper_words=words("kurier gazeta dziennik głos echo tygodnik"),
    agencies=phrases("pap, iar, redakcja, reuters, afp"),
    site_labels=phrases("źródło, gazeta, dziennik, portal, serwis, tytuł prasowy"),
    url_labels=phrases("link, adres, url"),
    tag_labels=phrases("tagi, słowa kluczowe, tematy, dział, kategoria, kategorie"),
    section_names=phrases(
        """
        wiadomości, polityka, społeczeństwo, gospodarka, kultura, sport, świat, kraj, region,
        opinie, nauka, zdrowie, edukacja, wydarzenia, biznes, aktualności, transport
        """
    ),
    issue_joints=words("z"),
    page_words=words("strona str s"),
    issue_words=words("nr numer"),
    report_words=words("donosi relacjonuje pisze"),
    time_labels=words("godzina"),
)

LETTERS = "łąężśóćńź"

PAGE = PageWords(
    biography_words=phrases(
        """
        autor, autorka, dziennikarka, dziennikarz, mieszka, pisarka, pisarz, pisze,
        publicysta, publicystka, redaktor, redaktorka, profesor, historyk, historyczka,
        socjolog, wykłada
        """
    ),
    tail_headings=phrases(
        """
        czytaj także, czytaj też, czytaj również, zobacz także, zobacz też, zobacz również,
        przeczytaj także, przeczytaj też, przeczytaj również, polecamy, polecane, polecane
        artykuły, powiązane, powiązane artykuły, podobne artykuły, więcej na ten temat,
        najnowsze, najnowsze artykuły, najpopularniejsze, najczęściej czytane, popularne,
        komentarze, dodaj komentarz, skomentuj, udostępnij, newsletter, o autorze, tagi,
        tematy, kontakt dla mediów, kontakt dla prasy
        """
    ),
    tail_openings=phrases("więcej o, więcej na temat, czytaj także, zobacz także, najnowsze"),
    about_openings=phrases("o firmie, o spółce, informacje o"),
    self_openings=phrases("jestem, nazywam się"),
    read_more=phrases(
        """
        czytaj także, czytaj też, czytaj również, czytaj więcej, zobacz także, zobacz też,
        zobacz również, przeczytaj także, przeczytaj też, przeczytaj również, więcej
        """
    ),
    button_joints=words("na przez"),
    buttons=phrases(
        """
        przejdź do treści, przejdź do głównej treści,
        udostępnij, drukuj, zapisz, subskrybuj, zaloguj się, zaloguj, kopiuj link,
        posłuchaj, posłuchaj artykułu, skomentuj, obserwuj, szukaj, akceptuję, akceptuj
        wszystkie, odrzuć, reklama, pobierz, skopiuj link, słuchaj, komentuj, zgłoś błąd
        """
    ),
    counted=phrases(
        """
        czas czytania, min, minut, minuty, min czytania, komentarz, komentarze,
        komentarzy, udostępnień, wyświetleń
        """
    ),
    promotions=phrases(
        """
        zapisz się, subskrybuj, prenumeruj, śledź nas, obserwuj nas, dołącz do,
        wszelkie prawa zastrzeżone, używamy plików cookie, reklama,
        dalszy ciąg materiału pod wideo, dalsza część artykułu, ten wpis został opublikowany,
        wpis opublikowano, ostatnia aktualizacja, data ostatniej aktualizacji
        """
    ),
    paywall=phrases(
        """
        artykuł tylko dla subskrybentów, tylko dla subskrybentów,
        dostępne tylko dla prenumeratorów, pozostało, aby czytać dalej,
        chcesz przeczytać więcej, kup dostęp, masz już subskrypcję
        """
    ),
    syndicated=phrases("pochodzi z serwisu"),
)

TABLE = TableWords(
    text=("tekst", "treść", "tresc", "pełnytekst", "artykuł"),
    headline=("tytuł", "tytul", "nagłówek"),
    date=("datapublikacji",),
    authors=("autor", "autorzy"),
    url=("adres",),
    site=("gazeta", "źródło", "zrodlo", "serwis"),
    description=("zajawka", "streszczenie", "opis"),
    tags=("dział", "tagi", "temat"),
    language=("język",),
)

EXPORTS = ExportWords(
    headline_labels=phrases("tytuł, nagłówek"),
    date_labels=phrases("data, data publikacji"),
    author_labels=phrases("autor, autorzy"),
    site_labels=phrases("źródło, publikacja, tytuł publikacji"),
    tag_labels=phrases("sekcja, dział"),
    body_labels=phrases("pełny tekst, tekst"),
    length_labels=phrases("długość"),
    record_labels=phrases("data wczytania, język, typ publikacji, strona, wydanie"),
    length_words=words("słów słowa słowo"),
    document_words=words("dokument dokumenty dokumentów"),
    document_ends=phrases("koniec dokumentu"),
    rights_phrases=phrases("wszelkie prawa zastrzeżone"),
)

SPEECH = PlainWords(
    asking_labels=words("p pytanie"),
    answering_labels=words("o odpowiedź"),
    abbreviations=words("dr gen mgr prof płk ul"),
    cues=words(
        """
        alarmuje apelował apelowała apeluje argumentował argumentowała argumentuje broni chwali
        cieszy deklaruje dodaje dodali dodawał dodawała dodał dodała domaga doprecyzował
        doprecyzowała dopytuje dopytywał dopytywała dziwi dziękuje gratuluje grozi informuje
        komentuje konkluduje kontynuował kontynuowała kontynuuje krytykuje krzyczy krzyknął
        krzyknęła kwituje mówi mówią mówił mówiła nadmienił nadmieniła napisali napisał napisała
        narzeka narzekał narzekała obiecał obiecała obiecuje ocenia ocenił oceniła odparł odparła
        odpierał odpowiada odpowiedział odpowiedziała odrzekł odrzekła opisał opisała opisuje
        opowiada opowiadał opowiadała oskarża oskarżył oskarżyła ostrzega ostrzegł ostrzegła
        oświadczył oświadczyła pisze pochwalił pochwaliła podkreśla podkreślił podkreśliła
        podsumował podsumowała podsumowuje podziękował podziękowała poinformował poinformowała
        powiedział powiedziała powiedzieli precyzuje protestował protestowała protestuje przekazał
        przekazała przekonuje przekonywał przekonywała przestrzega przestrzegł przestrzegła
        przypomina przypomniał przypomniała przyznaje przyznają przyznał przyznała pyta pytał
        relacjonuje ripostował ripostuje rzekł rzekła rzucił rzuciła skarży skarżył skarżyła
        skomentował skomentowała skonkludował skonkludowała skrytykował skrytykowała skwitował
        skwitowała stwierdził stwierdziła sugeruje szepnął szepnęła sądzi sądził twierdzi twierdził
        twierdziła tłumaczy tłumaczył tłumaczyła ubolewa ucina uciął ucięła uważa uśmiecha
        westchnął westchnęła wskazał wskazała wskazuje wspomina wspominał wspominała wtórował
        wtóruje wyjaśnia wyjaśnił wyjaśniła wyznaje wyznał wyznała wzdycha zaalarmował zaalarmowała
        zaapelował zadeklarował zadeklarowała zagroził zagroziła zapewnia zapewnił zapewniła
        zapowiada zapowiedział zapowiedziała zapytał zapytała zarzuca zarzucił zarzuciła zastrzega
        zastrzegł zastrzegła zasugerował zasugerowała zauważa zauważył zauważyła zaznacza zaznaczył
        zaznaczyła zażartował zażartowała zażądał zażądała zdradza zdradził zdradziła zwraca śmieje
        żali żalił żaliła żartował żartowała żartuje żałuje żąda
        """
    ),
    name_particles=words("de van von"),
    saying_pronouns=words("ja my on ona one oni"),
    bars=words(
        """
        a bez dla do gdy i jak kiedy ku między na nad o od po pod przed przez przy u w we wobec z
        za ze że
        """
    ),
    titles=words(
        """
        burmistrz dr dyrektor generał marszałek mgr minister pan pani poseł posłanka premier prezes
        prezydent prof prokurator radna radny rzeczniczka rzecznik senator starosta wiceminister
        wójt
        """
    ),
    body_stems=(*BODY_STEMS, "sąd", "rząd", "rada", "urząd", "narod", "polsk"),
    and_word="i",
    is_told_by_first_name=True,
)
"""Forms of verbs of saying, as they stand: what segmenter/plain reads, for want of a grammar."""

POLISH = Language(
    code="pl",
    quotation_marks=("„", "”"),
    header=HEADER,
    page=PAGE,
    letters=LETTERS,
    table=TABLE,
    exports=EXPORTS,
    speech=SPEECH,
)
