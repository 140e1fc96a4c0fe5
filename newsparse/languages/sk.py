"""Slovak."""

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
        januára január jan, februára február feb, marca marec mar, apríla apríl apr, mája máj,
        júna jún, júla júl, augusta august aug, septembra september sep sept, októbra október
        okt, novembra november nov, decembra december dec
        """
    ),
    weekdays=words("pondelok utorok streda štvrtok piatok sobota nedeľa po ut st št pi so ne"),
    date_fillers=words("o v"),
    clock_words=words("hod"),
    update_labels=phrases("aktualizované, aktualizácia, upravené"),
    date_labels=phrases("dátum, publikované, zverejnené, vydané, uverejnené, pridané"),
    event_labels=phrases(
        """
        podujatie, termín, dátum konania, kedy, uzávierka, uzávierka prihlášok, prihlášky do,
        začiatok, platí od, platné od, platnosť do, narodený, narodená, členom od, kalendár, do
        """
    ),
    headline_labels=phrases("titulok, nadpis"),
    author_labels=phrases("text"),
    byline_words=phrases(
        """
        autor, autorka, autori, napísal, napísala, uverejnil, uverejnila, pridal, pridala,
        vložil, vložila
        """
    ),
    credit_labels=phrases("foto, snímka, video, zdroj"),
    conjunctions=words("a &"),
    name_particles=words("z zo von de"),
    roles=words("redaktor redaktorka šéfredaktor reportér reportérka spravodajca komentátor"),
    agencies=phrases("tasr, sita, redakcia, reuters"),
)

LETTERS = "áíéčýžšľúťôňäďóŕ"

PAGE = PageWords(
    tail_headings=phrases("čítajte tiež, súvisiace články, komentáre, podobné články, najnovšie"),
)

SPEECH = PlainWords(
    abbreviations=words("bc dr ing mgr prof"),
    cues=words(
        """
        argumentoval argumentovala argumentuje chváli dodal dodala dodali dodáva doplnil doplnila
        dopĺňa dúfa dúfal dúfala hodnotí hovoria hovorí hrozí informoval informovala informuje
        komentuje kontroval kontrovala konštatuje kritizoval kritizovala kritizuje kričal kričala
        myslí namieta namietla namietol napísal napísala navrhla navrhol navrhuje obvinil obvinila
        ocenil ocenila oceňuje odkazuje odkázal odkázala odpovedal odpovedala odpovedá odsekla
        odsekol opisuje opísal opísala opísali oznámil oznámila ozrejmil ozrejmila pochválil
        pochválila podotkla podotkol pohrozil pohrozila pokračoval pokračovala pokračuje potvrdil
        potvrdila potvrdzuje povedal povedala povedali povzdychla povzdychol poznamenal poznamenala
        poďakoval poďakovala požadoval požadovala požaduje prezradil prezradila priblížil
        priblížila pripomenul pripomenula pripomína priznal priznala priznáva protestoval
        protestovala protestuje píše pýta raduje reagoval reagovala reaguje skonštatoval
        skonštatovala smeje spomína spresnil spresnila spresňuje spýtal spýtala sľubuje sľúbil
        sľúbila sťažoval sťažovala sťažuje tvrdil tvrdila tvrdí ubezpečil ubezpečila ubezpečuje
        upozornil upozornila upozorňuje usmial usmiala usmieva uviedla uviedli uviedol uvádza
        uzatvára uzavrel uzavrela varoval varovala varuje veril verila verí viní vyhlasuje vyhlásil
        vyhlásila vyjadril vyjadrila vykríkla vykríkol vypovedal vypovedala vysvetlil vysvetlila
        vysvetľuje vyzval vyzvala vyzýva vyčítal vyčítala zašepkal zašepkala zažartoval zdôraznil
        zdôraznila zdôrazňuje zhodnotil zhodnotila zhrnul zhrnula zhŕňa zmienil zmienila čuduje
        ďakuje ľutoval ľutovala ľutuje žartoval žartovala žartuje žiada
        """
    ),
    name_particles=words("de von z zo"),
    saying_pronouns=words("ja my on ona oni"),
    bars=words(
        """
        a ako bez do i k keď ku medzi na nad o od po pod podľa pre pred pri proti s so u v vo z za
        zo že
        """
    ),
    titles=words(
        """
        dr hovorca hovorkyňa ing mgr minister ministerka pani poslanec poslankyňa premiér prezident
        prezidentka primátor primátorka prof pán riaditeľ riaditeľka starosta starostka tréner
        župan
        """
    ),
    body_stems=(*BODY_STEMS, "sloven", "súd", "vlád", "rada", "úrad", "národ", "minist"),
    and_word="a",
    is_told_by_first_name=True,
    feminine_surnames=("á",),
)
"""Forms of verbs of saying, as they stand: what segmenter/plain reads, for want of a grammar."""

SLOVAK = Language(
    code="sk", quotation_marks=("„", "“"), header=HEADER, page=PAGE, letters=LETTERS, speech=SPEECH
)
