"""Croatian."""

from newsparse.languages.language import (
    HeaderWords,
    Language,
    PageWords,
    PlainWords,
    months,
    phrases,
    words,
)
from newsparse.languages.plain_words import BODY_STEMS, SERBO_CROATIAN_STEMS

HEADER = HeaderWords(
    has_ordinal_stops=True,
    months=months(
        """
        siječnja siječanj sij, veljače veljača velj, ožujka ožujak ožu, travnja travanj tra,
        svibnja svibanj svi, lipnja lipanj lip, srpnja srpanj srp, kolovoza kolovoz kol, rujna
        rujan ruj, listopada listopad lis, studenoga studenog studeni stu, prosinca prosinac pro
        """
    ),
    weekdays=words(
        "ponedjeljak utorak srijeda četvrtak petak subota nedjelja pon uto sri čet pet sub ned"
    ),
    date_fillers=words("u"),
    year_words=words("god godine"),
    clock_words=words("sati h"),
    update_labels=phrases("ažurirano, izmijenjeno"),
    date_labels=phrases("datum, objavljeno, objava"),
    event_labels=phrases(
        """
        događaj, kada, rok, rok za prijave, početak, vrijedi od, rođen, rođena, događanja, do
        """
    ),
    headline_labels=words("naslov"),
    author_labels=phrases("tekst"),
    byline_words=phrases(
        "autor, autori, autorica, piše, pišu, objavio, objavila, napisao, napisala"
    ),
    credit_labels=phrases("foto, fotografija, fotografije, video"),
    conjunctions=words("i &"),
    name_particles=words("de van von"),
    roles=words("novinar novinarka urednik urednica dopisnik dopisnica reporter reporterka"),
    agencies=phrases("hina, agencije, redakcija, fena"),
)

LETTERS = "čšžćđ"

PAGE = PageWords(
    tail_headings=phrases(
        """
        vezani članci, povezani članci, pročitajte i, pročitajte još, objavite komentar,
        komentari, najnovije, slični članci
        """
    ),
)

SPEECH = PlainWords(
    abbreviations=words("dr mr prof"),
    cues=words(
        """
        argumentirala argumentirao brani branila branio demantirala demantirao dodaje dodala dodali
        dodao dometnula dometnuo doznaje hvali ispričala ispričao istakao istakla istaknula
        istaknuo ističe izjavila izjavili izjavio kazala kazali kazao kaže kažu komentira kritizira
        kritizirala kritizirao mislila mislio naglasila naglasio naglašava najavila najavio
        napisala napisao napomenula napomenuo napominje nasmijala nasmijao nastavila nastavio
        nastavlja navela naveo navodi našalila našalio obećala obećao obećava objasnila objasnio
        objašnjava ocijenila ocijenio ocjenjuje odgovara odgovorila odgovorio odvratila odvratio
        opisala opisao opisuje optužila optužio optužuje otkrila otkrio otkriva pita piše
        podijelila podijelio podsetila podsetio podsjetila podsjetio pohvalila pohvalio pojasnila
        pojasnio poručila poručio poručuje potvrdila potvrdio potvrđuje povikala povikao poziva
        pozvala pozvao požalila požalio precizira precizirala precizirao predlaže predložila
        predložio prigovara prigovorila prigovorio prijeti primijetila primijetio primjećuje
        prisjetila prisjetio prisjeća priznaje priznala priznao priča prokomentirala prokomentirao
        protestira protestirala protestirao raduje reagira reagirala reagirao rekao rekla rekli
        saopštila saopštio smatra smije tvrdi tvrdila tvrdio upitala upitao upozorava upozorila
        upozorio ustvrdila ustvrdio uvjerava uzdahnula uzdahnuo uzdiše uzvratila uzvratio uzvraća
        viknula viknuo viče vjerovala vjerovao vjeruje zahvalila zahvalio zahvaljuje zaključila
        zaključio zaključuje zaprijetila zaprijetio zatražila zatražio čudi šali šapnula šapnuo
        žali
        """
    ),
    name_particles=words("de van von"),
    saying_pronouns=words("ja mi on ona oni"),
    bars=words(
        """
        a bez da do i iz k ka kad kada kako kod među na nad o od po pod pred prema protiv s sa te u
        uz za
        """
    ),
    titles=words(
        """
        direktor direktorica dr glasnogovornik gospodin gospođa gradonačelnica gradonačelnik
        ministar ministrica mr načelnica načelnik portparol predsednica predsednik predsjednica
        predsjednik premijer premijerka prof župan
        """
    ),
    body_stems=(
        *BODY_STEMS,
        *SERBO_CROATIAN_STEMS,
    ),
    and_word="i",
    is_told_by_first_name=True,
)
"""Forms of verbs of saying, as they stand: what segmenter/plain reads, for want of a grammar."""

CROATIAN = Language(
    code="hr", quotation_marks=("„", "”"), header=HEADER, page=PAGE, letters=LETTERS, speech=SPEECH
)
