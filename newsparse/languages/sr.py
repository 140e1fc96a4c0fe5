"""Serbian, in both its scripts."""

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
        januar januara jan јануар јануара јан, februar februara feb фебруар фебруара феб, mart
        marta mar март марта мар, april aprila apr април априла апр, maj maja мај маја, jun juna
        јун јуна, jul jula јул јула, avgust avgusta avg август августа авг, septembar septembra
        sep sept септембар септембра сеп септ, oktobar oktobra okt октобар октобра окт, novembar
        novembra nov новембар новембра нов, decembar decembra dec децембар децембра дец
        """
    ),
    weekdays=words(
        """
        ponedeljak utorak sreda četvrtak petak subota nedelja pon uto sre čet pet sub ned
        понедељак уторак среда четвртак петак субота недеља пон уто сре чет пет суб нед
        """
    ),
    date_fillers=words("u у"),
    year_words=words("god godine год године"),
    clock_words=words("h часова"),
    update_labels=phrases("ažurirano, izmenjeno, ажурирано, измењено"),
    date_labels=phrases("datum, objavljeno, датум, објављено"),
    headline_labels=phrases("naslov, наслов"),
    author_labels=phrases("autorka"),
    byline_words=phrases(
        """
        autor, autori, piše, pišu, аутор, аутори, пише, objavio, objavila, napisao, napisala,
        објавио, објавила, написао, написала
        """
    ),
    credit_labels=phrases("foto, fotografija, video, фото, видео"),
    conjunctions=words("i и &"),
    name_particles=words("de van fon"),
    roles=words(
        "novinar novinarka urednik urednica dopisnik dopisnica reporter новинар уредник дописник"
    ),
    agencies=phrases("tanjug, beta, fonet, agencije, redakcija, танјуг, бета"),
)

LETTERS = "аиоенрстујквмдлпзгбшчцжњљћхџђф"

PAGE = PageWords(
    tail_headings=phrases(
        """
        pročitajte još, pročitajte i, komentari, povezane vesti, najnovije, slične vesti,
        прочитајте још, коментари
        """
    ),
)

SPEECH = PlainWords(
    abbreviations=words("dr mr prof др мр проф"),
    cues=words(
        """
        dodaje dodala dodali dodao ispričala ispričao istakao istakla istaknula istaknuo ističe
        izjavila izjavili izjavio kazala kazali kazao kaže kažu komentariše naglasila naglasio
        naglašava najavila najavio napisala napisao navela naveo navodi obećala obećao objasnila
        objasnio objašnjava odgovara odgovorila odgovorio pita piše podsetila podsetio podsjetila
        podsjetio pojasnila pojasnio poručila poručio poručuje potvrdila potvrdio potvrđuje
        priznaje priznala priznao priča prokomentarisala prokomentarisao rekao rekla rekli
        saopštila saopštio smatra tvrdi tvrdila tvrdio upitala upitao upozorava upozorila upozorio
        zaključila zaključio zaključuje додала додали додао додаје закључила закључио закључује
        изјавила изјавили изјавио испричала испричао истакао истакла истакнула истакнуо истиче каже
        кажу казала казали казао коментарише навела навео наводи нагласила нагласио наглашава
        написала написао најавила најавио обећала обећао објаснила објаснио објашњава одговара
        одговорила одговорио пита пише подсетила подсетио подсјетила подсјетио поручила поручио
        поручује потврдила потврдио потврђује појаснила појаснио признала признао признаје прича
        прокоментарисала прокоментарисао рекао рекла рекли саопштила саопштио сматра тврди тврдила
        тврдио упитала упитао упозорава упозорила упозорио
        """
    ),
    name_particles=words("de fon van"),
    saying_pronouns=words("ja mi on ona oni ми он она они ја"),
    bars=words(
        """
        a bez da do i iz k ka kad kada kako kod među na nad o od po pod pred prema protiv s sa te u
        uz za а без да до за и из к ка кад када како код међу на над о од по под пред према против
        с са те у уз
        """
    ),
    titles=words(
        """
        direktor direktorica dr glasnogovornik gospodin gospođa gradonačelnica gradonačelnik
        ministar ministrica mr načelnica načelnik portparol predsednica predsednik predsjednica
        predsjednik premijer premijerka prof župan гласноговорник господин госпођа градоначелник
        градоначелница директор директорица др жупан министар министрица мр начелник начелница
        портпарол председник председница предсједник предсједница премијер премијерка проф
        """
    ),
    body_stems=(
        *BODY_STEMS,
        *SERBO_CROATIAN_STEMS,
    ),
    given_names=words(
        """
        александар александра ана биљана борис бојан бранислав весна владимир војислав вук горан
        гордана дарко дејан драган драгана драгољуб душан жељко живко зоран иван ивана ивица ирена
        марија марко маја милан милена милица милош миодраг мирјана момчило наташа небојша немања
        никола петар предраг раде радмила радован растко саша сања светлана синиша слободан снежана
        соња стеван стефан тамара тања томислав урош ђорђе јелена јован јована љиљана
        """
    ),
    and_word="i",
    is_told_by_first_name=True,
)
"""Forms of verbs of saying, as they stand: what segmenter/plain reads, for want of a grammar."""

SERBIAN = Language(
    code="sr", quotation_marks=("„", "“"), header=HEADER, page=PAGE, letters=LETTERS, speech=SPEECH
)
