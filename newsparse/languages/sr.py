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
    event_labels=phrases(
        """
        događaj, kada, rok, rok za prijavu, početak, važi od, rođen, rođena, događaji, do,
        догађај, када, рок, почетак, важи од, рођен, рођена, до
        """
    ),
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
        brani branila branio demantovala demantovao dodaje dodala dodali dodao ispričala ispričao
        istakao istakla istaknula istaknuo ističe izjavila izjavili izjavio kazala kazali kazao
        kaže kažu komentariše kritikovala kritikovao kritikuje mislila mislio naglasila naglasio
        naglašava najavila najavio napisala napisao napomenula napomenuo napominje nasmejala
        nasmejao nastavila nastavio nastavlja navela naveo navodi našalila našalio obećala obećao
        obećava objasnila objasnio objašnjava ocenila ocenio ocenjuje odgovara odgovorila odgovorio
        odvratila odvratio opisala opisao opisuje optužila optužio optužuje otkrila otkrio otkriva
        pita piše podsetila podsetio podsjetila podsjetio pohvalila pohvalio pojasnila pojasnio
        poručila poručio poručuje potvrdila potvrdio potvrđuje povikala povikao poziva pozvala
        pozvao požalila požalio precizirala precizirao predlaže predložila predložio preti
        prigovorila prigovorio primetila primetio primećuje prisetila prisetio priseća priznaje
        priznala priznao priča prokomentarisala prokomentarisao protestovala protestovao protestuje
        raduje reagovala reagovao reaguje rekao rekla rekli saopštila saopštio smatra smeje tvrdi
        tvrdila tvrdio upitala upitao upozorava upozorila upozorio uverava uzdahnula uzdahnuo
        uzvratila uzvratio verovala verovao veruje viče zahvalila zahvalio zaključila zaključio
        zaključuje zapretila zapretio zatražila zatražio čudi šali šapnula šapnuo žali брани
        бранила бранио веровала веровао верује виче демантовала демантовао додала додали додао
        додаје жали закључила закључио закључује запретила запретио затражила затражио захвалила
        захвалио изјавила изјавили изјавио испричала испричао истакао истакла истакнула истакнуо
        истиче каже кажу казала казали казао коментарише критиковала критиковао критикује мислила
        мислио навела навео наводи нагласила нагласио наглашава написала написао напоменула
        напоменуо напомиње насмејала насмејао наставила наставио наставља нашалила нашалио најавила
        најавио обећава обећала обећао објаснила објаснио објашњава одвратила одвратио одговара
        одговорила одговорио описала описао описује оптужила оптужио оптужује открива открила
        открио оценила оценио оцењује пита пише повикала повикао подсетила подсетио подсјетила
        подсјетио пожалила пожалио позвала позвао позива поручила поручио поручује потврдила
        потврдио потврђује похвалила похвалио појаснила појаснио предлаже предложила предложио
        прети прецизирала прецизирао приговорила приговорио признала признао признаје приметила
        приметио примећује присетила присетио присећа прича прокоментарисала прокоментарисао
        протестовала протестовао протестује радује реаговала реаговао реагује рекао рекла рекли
        саопштила саопштио сматра смеје тврди тврдила тврдио уверава узвратила узвратио уздахнула
        уздахнуо упитала упитао упозорава упозорила упозорио чуди шали шапнула шапнуо
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
