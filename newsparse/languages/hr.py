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
        dodaje dodala dodali dodao ispričala ispričao istakao istakla istaknula istaknuo ističe
        izjavila izjavili izjavio kazala kazali kazao kaže kažu komentira naglasila naglasio
        naglašava najavila najavio napisala napisao navela naveo navodi obećala obećao objasnila
        objasnio objašnjava odgovara odgovorila odgovorio pita piše podsetila podsetio podsjetila
        podsjetio pojasnila pojasnio poručila poručio poručuje potvrdila potvrdio potvrđuje
        priznaje priznala priznao priča prokomentirala prokomentirao rekao rekla rekli saopštila
        saopštio smatra tvrdi tvrdila tvrdio upitala upitao upozorava upozorila upozorio zaključila
        zaključio zaključuje
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
