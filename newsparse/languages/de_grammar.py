"""German: closed classes of words, endings and irregular verbs, as its grammar needs them."""

from msgspec import Struct

from newsparse.languages.given_names import GIVEN_MEN, GIVEN_WOMEN
from newsparse.languages.language import SpeechWords, ordered, phrases, words


class GermanGrammar(Struct, frozen=True, kw_only=True):
    """What only German grammar needs, all lower-case."""

    nominative_articles: dict[str, str]
    """Articles and their like that a subject can begin with, and the gender they show.

    m, f or n; "" leaves it open: «die», «ihre».
    """
    other_articles: frozenset[str]
    """Articles that no subject begins with: «den», «dem», «des»."""
    feminines: frozenset[str]
    """Articles that are of a woman before a noun of either gender, or of several: «die»."""
    dative_articles: frozenset[str]
    """Articles of whom a named person speaks to: «sagte Reuter der Zeitung»."""
    weak_endings: tuple[str, ...]
    """Endings of adjectives behind an article: «der neue Rat»."""
    konjunktiv_ending: str
    indicative_endings: tuple[str, ...]
    """Endings that in these letters are no Konjunktiv: of the past, «sagte», and of adverbs."""
    infinitive_endings: tuple[str, ...]
    verb_endings: tuple[str, ...]
    """Endings of weak verbs: «strahlt», «strahlte», «strahlten»."""
    genitive_endings: tuple[str, ...]
    """Endings of a masculine or neuter noun in the genitive, the longest first."""
    long_genitives: tuple[str, ...]
    """Ends of nouns that always have the longer of them: «Kreuzes», «Ausschusses»."""
    weak_articles: frozenset[str]
    """Articles behind which a noun of one has one of `noun_weak_endings`: «des Präsidenten»."""
    noun_weak_endings: tuple[str, ...]
    genitive_plural: str
    """The ending of an adjective without an article: «nach Angaben örtlicher Behörden»."""
    strong_endings: dict[str, str]
    """Endings of adjectives in the nominative without an article, by gender; "" for «die»."""
    dative_ending: str
    """The ending of an adjective without an article before a masculine noun: «neuem Plan»."""
    dative_masculine: frozenset[str]
    """Articles of a masculine or neuter noun in the dative: «dem»."""
    neuter_endings: tuple[str, ...]
    """Endings of nouns that are neuter, of those that speak: «Ministerium», «Amt»."""
    adjectives_in_names: tuple[str, ...]
    """Endings of adjectives with a capital: «der Schweizerischen Volkspartei»."""
    strong_plurals: tuple[str, ...]
    """Endings of plurals that have an -n in the dative: «Fachleuten», «Vermietern»."""
    adjective_endings: tuple[str, ...]
    adjective_stems: tuple[str, ...]
    """Ends of adjectives before that: «Mögliche Folgen» are no one's name."""
    oblique_endings: tuple[str, ...]
    """Endings of adjectives without an article that are no subject's: «neuen Plänen»."""
    plural_endings: tuple[str, ...]
    """Endings of nouns that are plurals for sure: «Ministerinnen»."""
    former_stems: tuple[str, ...]
    """What adjectives begin with that say what somebody was: «der ehemalige Minister»."""
    former_prefixes: tuple[str, ...]
    aged: str
    """What adjectives of age hold, which stand for persons: «der 81-jährige»."""
    several: str
    """How `subject_pronouns` tells a plural."""
    genitive_articles: frozenset[str]
    """Articles that an attribute in the genitive begins with: «des», «der»."""
    articles: frozenset[str]
    """All articles, in every case."""
    nominative_articles_of_one: frozenset[str]
    """Definite articles that a subject begins with: «der», «die»."""
    dative_of_several: str
    """The article of several behind one of `dative_prepositions`: «von den Autoren»."""
    dative_prepositions: frozenset[str]
    definite_articles: frozenset[str]
    """Articles before the name of something, with the preposition they are in: «im „Kurier“»."""
    indefinite_articles: frozenset[str]
    """Articles of whom nobody has named yet: «ein Sprecher»."""
    genitive_masculine: frozenset[str]
    """Articles behind which a masculine or neuter noun has the -s of its genitive: «des»."""
    subject_pronouns: dict[str, str]
    """Pronouns that are subjects, with their gender; "pl" for several."""
    dative_pronouns: dict[str, str]
    """Those of whom a phrase names as its source: «Ihm zufolge»."""
    towards: str
    """The preposition before whom somebody tells it: «gegenüber „nd“»."""
    polite_you: str
    anybody: str
    """The pronoun of whoever it may be: «Man wusste, dass»."""
    oneself: str
    """The pronoun of what somebody does to himself, or what is done by nobody."""
    done_to_oneself: frozenset[str]
    """Verbs that say nothing with it: «empfiehlt sich», «bietet sich an»."""
    ones: frozenset[str]
    """What one of several is told with: «einer der Wirte»."""
    numbers: frozenset[str]
    """Words behind which nouns are of several, and no name is: «zwei Komplizen Schmuck»."""
    of_either: frozenset[str]
    """Nouns for persons that are of a woman, too: «Star Anna Reuter»."""
    denying: frozenset[str]
    """Verbs of who says that something is not so, or not good."""
    hearer_verbs: frozenset[str]
    """Verbs behind which whom they speak to stands as a subject does: «ruft die Stadt auf»."""
    nobodies: frozenset[str]
    """Pronouns of whom says nothing: «niemand sagte, dass»."""
    object_pronouns: frozenset[str]
    prepositions: frozenset[str]
    attribute_prepositions: frozenset[str]
    """Prepositions that go on with the noun before them wherever it stands: «von», «aus»."""
    of_infinitives: frozenset[str]
    """What begins a clause with «zu» that is never said: «Um Zeit zu sparen, ...»."""
    purpose: str
    with_purpose: frozenset[str]
    """Nouns of which it tells more: «Amt für Wald», «Sprecher für Verkehr»."""
    subordinators: frozenset[str]
    relative_pronouns: frozenset[str]
    relatives: frozenset[str]
    """Those that can be the subject: «der», «die», no «dem»."""
    pointing: frozenset[str]
    """Those that mean whoever was told of and did not act: «Der winkte ab»."""
    conjunctions: frozenset[str]
    joining: frozenset[str]
    """Those that join two verbs of one subject: «kam und sagte»."""
    adverbs: frozenset[str]
    """Words of one form that stand between a verb and its subject: «am», «zudem»."""
    time_nouns: frozenset[str]
    """Nouns that tell when: «Montag», «Uhr»."""
    measure_nouns: frozenset[str]
    """Nouns behind a number: «Millionen Euro»."""
    having: frozenset[str]
    """Forms of «haben», which make a perfect."""
    being: frozenset[str]
    """Forms of «sein» that make a perfect."""
    states: frozenset[str]
    """Verbs whose participle says with «sein» what somebody holds: «ist überzeugt»."""
    becoming: frozenset[str]
    """Forms of «werden», which make a passive, and a future."""
    to_become: str
    """Its infinitive: «kann vereinbart werden»."""
    common_verbs: frozenset[str]
    """Forms of verbs that end like adjectives: «starben Angaben zufolge drei Menschen»."""
    receiving: frozenset[str]
    """Verbs whose subject only hears what is said: „...“, bekam er zu hören."""
    giving: frozenset[str]
    """What leaves open what there is: «Es gebe»."""
    letting: frozenset[str]
    """What stands behind what one has to hear: «sich vorwerfen lassen»."""
    modals: frozenset[str]
    """Forms that an infinitive follows: «will ... sagen»."""
    holding: frozenset[str]
    """Forms with which somebody has a view: «Für Reuter ist es „ein Glück“», no «war»."""
    wanting: frozenset[str]
    """Forms of that whose subject says what it is for: «will „rasch helfen“»."""
    strong_verbs: frozenset[str]
    """Verbs whose forms no rule gives: infinitive, «er» in the present, past, participle."""
    inseparable_prefixes: tuple[str, ...]
    participle_prefix: str
    participle_ending: str
    reported_forms: frozenset[str]
    """Forms that show the Konjunktiv by themselves: «sei», «habe», «könne», «wäre»."""
    sure_reported_forms: frozenset[str]
    """Those that are forms of nothing else: «sei», «habe», no «würde»."""
    replaced_forms: frozenset[str]
    """Forms that stand for those that the indicative shares, in a report: «würden», «hätten»."""
    toast: tuple[str, ...]
    """How a cheer begins, which nobody reports: «Es lebe der König!»."""
    first_person: str
    """The pronoun of whose verbs the Konjunktiv is no other than the indicative."""
    indicative_in_e: frozenset[str]
    """Forms in -e that are common in the first person and are no Konjunktiv of a third one."""
    noun_endings: tuple[tuple[str, str], ...]
    """Endings of nouns in other cases and numbers, and of women's, with what a lemma has."""
    short_parts: frozenset[str]
    """Nouns of three letters that end the names of bodies: «Umweltamt»."""
    councils: frozenset[str]
    """Nouns for bodies that are titles of their members before a name: «Stadtrat Holm»."""
    person_endings: tuple[str, ...]
    """Endings of nouns for persons that no list holds: «Glaziologin», «Wasserwachtler»."""
    abstract_endings: tuple[str, ...]
    """Endings of nouns for what nobody is, where no list has them: «Haltung», «Problematik»."""
    feminine_endings: tuple[str, ...]
    feminine_body_endings: tuple[str, ...]
    """Endings of bodies that are feminine: «Zeitung», «Behörde»."""
    feminine_nouns: frozenset[str]
    """Nouns for a woman that do not end in -in: «Frau»."""
    common_gender: frozenset[str]
    """Nouns for persons whose article tells the gender: «die Vorsitzende», «der Vorsitzende»."""
    titles: dict[str, str]
    """What stands before a surname, and the gender it shows, "" for either: «Frau Reuter»."""
    trade_surnames: frozenset[str]
    """Trades that behind a role are a surname: «Trainer Fischer», but «Vorsitzender Richter»."""
    masculine_names: frozenset[str]
    feminine_names: frozenset[str]
    source_prepositions: frozenset[str]
    """Prepositions before the source itself: «laut dem Minister»."""
    source_postpositions: frozenset[str]
    """Words behind a source: «dem Minister zufolge»."""
    view_preposition: str
    """What names a source only with a noun of saying: «nach Angaben der Polizei»."""
    to_threaten: str
    """The verb of what may come, too: «droht Schimmel»."""
    stating: frozenset[str]
    """Verbs behind whose comma what is said may stand as it is: «sagte, das Geld fehlt»."""
    showing: frozenset[str]
    """Verbs that things say nothing with but reports: «Der Blick verriet», «Das Motto lautet»."""
    depicting: frozenset[str]
    """Verbs behind which «wie» asks, and names no source: «schilderte, wie alle schrien»."""
    to_say_of_texts: str
    """The verb of what is written somewhere, with its impersonal subject: «heißt es»."""
    impersonal: str
    talk: str
    """The noun of what is spoken of somewhere: «ist von einem Irrtum die Rede»."""
    about: frozenset[str]
    """What stands before that: «von», «davon»."""
    adverb_endings: tuple[str, ...]
    """Endings of adverbs that have a capital at a sentence's beginning: «Glücklicherweise»."""
    parties: frozenset[str]
    """What stands in brackets behind the name of who is in a party: «Karl Rosner (CDU)»."""
    partisan: str
    """What he is called by it: «der CDU-Politiker»."""
    agent_prepositions: frozenset[str]
    """Prepositions before whoever did something, or has something: «von der Polizei»."""
    plural_auxiliaries: frozenset[str]
    particles: frozenset[str]
    """What leaves a verb for the end of a clause, and makes it another: «schreibt ... vor»."""
    infinitive_mark: str
    words_said: frozenset[str]
    """Nouns for somebody's words themselves: «nach den Worten des Ministers»."""
    reports: frozenset[str]
    """Nouns behind «nach» that are never a moment: «nach dem Bericht», not «nach dem Urteil»."""
    manners: frozenset[str]
    """Documents behind «nach» alone that tell how something goes: «nach Plan»."""
    views: frozenset[str]
    """Nouns of saying that have an article behind it: «nach der Ansicht des Ministers»."""
    view_nouns_behind: dict[str, frozenset[str]]
    """Prepositions that name a source with a noun of saying; the nouns, none for all of them."""
    own: frozenset[str]
    """What says that a view is that of whom the clause is about: «nach eigenen Angaben»."""
    at: frozenset[str]
    """What says where something is, whence or at whom it is heard: «bei der Polizei hieß es»."""
    wherein: frozenset[str]
    """Prepositions before where words stand: «heißt es in dem Brief», «in dem Brief heißt es»."""
    therein: frozenset[str]
    """What says that words stand in what was told of before: «Darin heißt es»."""
    whence: frozenset[str]
    """Those, and prepositions before who said it, behind the verb: «hieß es bei der Polizei»."""
    focus_words: frozenset[str]
    """Adverbs that belong to the subject behind them: «Auch der Minister sagte»."""
    such: str
    """What names the source of the words before it: «so der Minister»."""
    ideas: frozenset[str]
    """What it names whose nobody is told: «so der Plan», no «so der Plan der Stadt»."""
    because: str
    """What follows «es sei» in a saying: «es sei denn»."""
    as_word: str
    """What begins a clause that only names a source: «wie der Minister sagte»."""
    accordingly: frozenset[str]
    """What begins a sentence that goes on with a report: «Demnach fehlen zwei Lehrer»."""
    half_joints: frozenset[str]
    """What joins compounds that share an end: «Sozial- und Baudirektor»."""
    comparing: frozenset[str]
    """What stands before an adjective that is compared: «so genau, wie er schreibt»."""
    views_in_compounds: str
    """What a compound ends with that tells whose view it is: «Polizeiangaben»."""
    onto: frozenset[str]
    """What stands behind a noun that names no source: «nach Hinweisen darauf, dass», «nach
    Berichten, wonach»."""
    it_is_heard: frozenset[str]
    """Those that need no «es»: «Aus dem Rathaus verlautet»."""
    it_says: frozenset[str]
    """Forms of the verb that quotes words from where they stand: «heißt es in dem Brief»."""
    naming: frozenset[str]
    """What stands before the name of somebody new: «ihre Tochter heißt Nora»."""
    emerging: frozenset[str]
    """Forms of the verb in «geht aus dem Brief hervor»."""
    emerging_particle: str
    it_stands: frozenset[str]
    """Forms that do where that is a document: «steht in dem Brief», «ist in dem Brief zu lesen»."""


class GermanWords(SpeechWords, frozen=True, kw_only=True):
    """German words of speech, with what its grammar alone asks for."""

    grammar: GermanGrammar
    quoting_cues: frozenset[str]
    """Verbs whose object is the speaker: «zitiert den Minister»."""
    claim_nouns: frozenset[str]
    """Nouns that report with a clause: «die Warnung, dass»."""
    callings: frozenset[str]
    """What anybody can be called who was named: «die SPD-Politikerin»."""
    legal_forms: frozenset[str]
    """What the name of a firm ends with: «Kessler AG»."""
    reactions: frozenset[str]
    """What comes from whoever speaks: «Kritik kam von der Kammer:»."""
    own_claims: frozenset[str]
    """Those that are the subject's own: «wagte die Prognose», no «nannte den Vorwurf falsch»."""


_EIN_WORDS = "ein kein mein dein sein ihr unser euer"
_DER_WORDS = "dies jen jed welch manch solch"


def _nominative_articles() -> dict[str, str]:
    articles = {"der": "m", "die": "", "das": "n"}
    for stem in words(_DER_WORDS):
        articles |= {f"{stem}er": "m", f"{stem}e": "", f"{stem}es": "n"}
    for stem in words(_EIN_WORDS):
        stem_before_e = "eur" if stem == "euer" else stem
        articles |= {stem: "", f"{stem_before_e}e": ""}
    return articles | dict.fromkeys(("eine", "keine", "jede"), "f")


def _other_articles() -> frozenset[str]:
    stems = ["d", *words(_DER_WORDS), *words(_EIN_WORDS)]
    return frozenset(f"{stem}{ending}" for stem in stems for ending in ("en", "em", "es")) - {
        "es",
        "jenes",
    }


_SURE_REPORTED_FORMS = words(
    """
    sei seien habe werde könne müsse solle dürfe wolle möge wisse gebe gehe komme lasse liege
    stehe sehe nehme halte bleibe finde bringe
    """
)
_REPORTED_FORMS = words(
    """
    trage spreche treffe brauche stelle mache bestehe handele handle erhalte bekomme herrsche
    drohe fehle gehöre lebe führe steige sinke wachse laufe beginne verliere gewinne scheine setze
    verdiene erreiche diene fahre verhindere verzichte beantworte fürchte befürchte richte vermute
    verbreite begleite gestalte betrachte beobachte errichte belaste gestatte verpflichte verbiete
    trete vertrete leite deute koste gelte bedeute genüge hänge betreffe dauere benötige ermögliche
    """
)
GRAMMAR = GermanGrammar(
    nominative_articles=_nominative_articles(),
    other_articles=words("den dem des") | _other_articles() - words("das"),
    genitive_articles=words(
        """
        des der eines einer dieses dieser jenes jener seines seiner ihres ihrer unseres unserer
        deren dessen mehrerer vieler aller beider zweier dreier
        """
    ),
    articles=frozenset(_nominative_articles())
    | _other_articles()
    | words("den dem des das einer keiner seiner ihrer unserer eurer meiner deiner dessen deren"),
    nominative_articles_of_one=words("der die das"),
    dative_of_several="den",
    dative_prepositions=words("aus bei gemäß laut mit nach von zu"),
    definite_articles=words("der die das den dem des im am beim vom zum zur ins ans"),
    indefinite_articles=words("ein eine eines einem einen einer"),
    genitive_masculine=words("des eines dieses jenes seines ihres unseres"),
    feminines=words("die eine"),
    dative_articles=words("der dieser unserer"),
    weak_endings=("e", "en"),
    konjunktiv_ending="e",
    indicative_endings=("te", "weise"),
    verb_endings=("t", "te", "en"),
    infinitive_endings=("en", "ern", "eln", "un", "ein"),
    genitive_endings=("es", "s"),
    long_genitives=("zes", "ßes", "xes", "sses", "sches"),
    weak_articles=words("des dem den eines einem einen dieses diesem diesen"),
    noun_weak_endings=("en", "n"),
    genitive_plural="er",
    strong_endings={"m": "er", "n": "es", "f": "e", "": "e"},
    dative_ending="em",
    dative_masculine=words("dem einem diesem jenem seinem ihrem unserem"),
    neuter_endings=(
        *("um", "amt", "gericht", "institut", "blatt", "portal", "parlament", "militär", "haus"),
        *("komitee", "büro", "nis", "team", "unternehmen", "magazin", "werk", "land", "kabinett"),
        *("fernsehen", "kreuz", "radio", "zentrum", "schreiben", "papier", "dokument", "gutachten"),
        *("protokoll", "interview", "statement", "urteil", "gesetz", "buch", "plakat", "schild"),
    ),
    adjectives_in_names=(
        *("schen", "sche", "lichen", "liche", "oten", "ote", "reien", "reie", "euen", "eue"),
        *("alen", "ale", "iven", "ive", "tigen", "tige", "erste"),
    ),
    strong_plurals=("leute", "er", "nisse", "kreise"),
    adjective_endings=("e", "er", "en", "es", "em"),
    adjective_stems=(
        *("isch", "lich", "ig", "bar", "sam", "los", "ell", "haft", "nah", "reich", "frei", "voll"),
        *("end", "iv", "ssen", "gerecht", "fähig", "weit", "wert", "iell", "är", "ös"),
    ),
    oblique_endings=("en", "em"),
    plural_endings=("innen", "ungen", "heiten", "keiten", "schaften", "ionen", "täten"),
    former_stems=("ehemalig", "früher", "einstig", "vormalig"),
    former_prefixes=("ex-", "alt-"),
    aged="jährig",
    several="pl",
    subject_pronouns={
        "er": "m",
        "sie": "f",
        "es": "n",
        "ich": "",
        "wir": "pl",
        "man": "",
        "dieser": "m",
        "diese": "f",
        "letzterer": "m",
        "letztere": "f",
        "jener": "m",
        "viele": "pl",
        "einige": "pl",
        "mehrere": "pl",
        "manche": "pl",
        "beide": "pl",
        "andere": "pl",
        "alle": "pl",
    },
    dative_pronouns={"ihm": "m", "ihr": "f", "ihnen": "pl"},
    towards="gegenüber",
    polite_you="Sie",
    anybody="man",
    oneself="sich",
    done_to_oneself=words("empfehlen anbieten befinden finden nennen ausrichten ergeben"),
    ones=words("einer eine eines"),
    numbers=words(
        """
        zwei drei vier fünf sechs sieben acht neun zehn elf zwölf mehrere mehreren einige einigen
        viele vielen wenige wenigen zahlreiche zahlreichen beide beiden alle allen
        """
    ),
    of_either=words("star profi gast opfer teenager mitglied vorstand vize mädchen"),
    denying=words(
        """
        bestreiten abstreiten dementieren verneinen widersprechen bezweifeln beklagen bedauern
        bemängeln monieren rügen
        """
    ),
    hearer_verbs=words(
        """
        vorwerfen vorhalten auffordern aufrufen bitten ersuchen drängen mahnen ermahnen anweisen
        """
    ),
    nobodies=words("niemand keiner keine nichts wer was jeder"),
    object_pronouns=words(
        "sich ihm ihn ihr ihnen uns mich mir dich dir euch es dazu darüber hierzu dies das"
    ),
    prepositions=words(
        """
        ab am an anhand ans anstatt auf aufgrund aufs aus außer außerhalb ausser ausserhalb gemäss
        bei beim bis binnen dank durch durchs entgegen entlang für fürs gegen gegenüber gemäß hinter
        im in infolge innerhalb ins laut mangels mit mithilfe mittels nach nahe neben ob ohne per
        pro samt seit statt trotz über übers um ums unter unterhalb via vom von vor während wegen
        wider zu zufolge zum zur zwischen zuliebe angesichts anlässlich hinsichtlich bezüglich
        zugunsten seitens vonseiten inmitten abseits jenseits unweit nebst mitsamt zwecks
        """
    ),
    attribute_prepositions=words("von vom aus für"),
    of_infinitives=words("um ohne statt anstatt"),
    purpose="für",
    with_purpose=words(
        """
        amt ministerium institut behörde ausschuss zentrum verband verein kommission stiftung
        agentur dienst bund gesellschaft hochschule universität museum organisation initiative
        vereinigung bündnis zentrale kammer rat stelle akademie anstalt
        minister sprecher experte expertin referent beauftragte sekretär professor leiter chef
        direktor forscher vertreter
        """
    ),
    subordinators=words(
        """
        dass daß ob weil da wenn als wie nachdem bevor ehe während obwohl obgleich obschon
        wenngleich sodass damit indem sobald solange seit seitdem bis falls sofern sowie wonach
        weswegen womit wobei wofür woraufhin woraus worüber wodurch zumal wohingegen
        """
    ),
    relative_pronouns=words(
        "der die das den dem deren dessen denen welcher welche welches welchen welchem wo"
    ),
    relatives=words("der die das welcher welche welches"),
    pointing=words("der dieser jener"),
    joining=words("und oder aber sondern sowie"),
    conjunctions=words("und oder aber sondern denn doch sowie bzw"),
    adverbs=words(
        """
        auch noch schon nur sogar bereits zudem außerdem ausserdem schliesslich ferner weiter
        weiterhin dabei dagegen dennoch jedoch hingegen allerdings unterdessen indes indessen
        inzwischen mittlerweile zugleich gleichzeitig zuvor vorher danach daraufhin anschließend
        später schließlich zuletzt zunächst erst einst damals heute gestern vorgestern morgen jetzt
        nun derzeit zurzeit kürzlich neulich jüngst mehrfach mehrmals wiederholt erneut wieder immer
        stets oft häufig offenbar angeblich offiziell öffentlich ausdrücklich deutlich klar scharf
        heftig offen kurz knapp lapidar trocken lediglich bloß einfach ebenfalls ebenso gleichfalls
        wörtlich sinngemäß mündlich schriftlich telefonisch exklusiv vorab abschließend ergänzend
        einleitend selbst so nämlich also deshalb daher darum deswegen trotzdem somit hier dort da
        dazu hierzu daran darauf darüber davon dafür demnach folglich überdies darüberhinaus mehr
        nicht ironisch lachend lächelnd sichtlich etwa ungefähr rund jedenfalls natürlich sonst
        eigentlich zwar freilich wohl vielleicht möglicherweise vermutlich wahrscheinlich unlängst
        vormittags nachmittags abends morgens mittags nachts montags einmal zweimal erstmals weiters
        bisher bislang insbesondere besonders hierbei hiermit hierauf hinzu hinterher vorhin seither
        seitdem vergangene vergangenen demgegenüber dadurch andererseits einerseits zeitgleich
        monatelang jahrelang wochenlang tagelang lange längst ursprünglich vorsorglich fortan darin
        daraus dahinter daneben darunter dazwischen dann irgendwann bald sofort endlich plötzlich
        stattdessen kaum fast gar ganz sehr eben gerade sowieso gegebenenfalls anderenfalls
        andernfalls gleichwohl vielmehr zumindest mindestens höchstens immerhin ohnehin tatsächlich
        allenfalls gleich mitunter indirekt letztlich letztendlich übrigens zuvorderst nunmehr
        sodann hierfür hiervon beispielsweise heuer mal insgesamt anfangs teils meist meistens
        manchmal zuerst nebenbei kurzum schlussendlich hoffentlich leider sicherlich bestimmt
        stolz froh
        """
    ),
    time_nouns=words(
        """
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz
        april mai juni juli august september oktober november dezember tag tage tagen woche wochen
        monat monaten jahr jahre jahren stunde stunden minute minuten uhr morgen vormittag mittag
        nachmittag abend nacht wochenende montagabend montagmorgen dienstagabend mittwochabend
        donnerstagabend freitagabend samstagabend sonntagabend dienstagmorgen mittwochmorgen
        donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen montagnachmittag ende anfang
        dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag
        samstagnachmittag sonntagnachmittag frühjahr sommer herbst winter zeitpunkt anfrage
        nachfrage
        """
    ),
    measure_nouns=words(
        """
        million millionen milliarde milliarden euro dollar franken prozent kilometer meter
        zentimeter millimeter zoll quadratmeter tonne tonnen grad liter kilogramm gramm hektar
        megawatt
        """
    ),
    having=words("hat haben hatte hatten habe hätte hätten habt"),
    being=words("ist sind war waren sei seien wäre wären"),
    states=words("überzeugen"),
    becoming=words("wird werden wurde wurden werde würde würden worden geworden"),
    to_become="werden",
    common_verbs=words(
        """
        begannen blieben brachen erhielten fielen flohen fuhren gaben gelten gerieten
        gewannen gewinnen gingen hielten kamen kommen konnten lagen leben liefen liegen nahmen
        sanken schlossen schossen schlugen sitzen spielen spielten standen starben stehen sterben
        stiegen trafen treffen trugen verlieren verließen verschwanden wuchsen zogen
        arbeiten bestehen bleiben entkamen entstammen entstanden fehlen fehlten gehen gehören
        halten nehmen stammen stammten steigen
        """
    ),
    receiving=words("bekam bekamen bekommt bekommen hört hörte hören hörten liest"),
    giving=words("gebe gibt gab"),
    letting=words("lassen lässt ließ ließen"),
    holding=words("ist sind bleibt bleiben bedeutet"),
    wanting=words("will wollen wollte wollten wolle"),
    modals=words(
        """
        will wollen wollte wollten kann können konnte konnten könnte könnten müsste müssten dürfte
        dürften muss müssen musste mussten soll sollen
        sollte sollten darf dürfen durfte durften mag mögen möchte möchten werden würde würden wird
        wolle könne müsse solle dürfe möge werde
        """
    ),
    strong_verbs=phrases(
        """
        sprechen spricht sprach gesprochen, widersprechen widerspricht widersprach widersprochen,
        versprechen verspricht versprach versprochen, geben gibt gab gegeben,
        schreiben schreibt schrieb geschrieben, beschreiben beschreibt beschrieb beschrieben,
        heißen heißt hieß geheißen, rufen ruft rief gerufen, werfen wirft warf geworfen,
        schlagen schlägt schlug geschlagen, weisen weist wies gewiesen,
        verweisen verweist verwies verwiesen, beweisen beweist bewies bewiesen,
        heben hebt hob gehoben, unterstreichen unterstreicht unterstrich unterstrichen,
        wenden wendet wandte gewandt, schieben schiebt schob geschoben,
        verraten verrät verriet verraten, beschwören beschwört beschwor beschworen,
        streichen streicht strich gestrichen, raten rät riet geraten,
        bitten bittet bat gebeten, nennen nennt nannte genannt, gestehen gesteht gestand gestanden,
        stehen steht stand gestanden, verstehen versteht verstand verstanden,
        bestehen besteht bestand bestanden, empfehlen empfiehlt empfahl empfohlen,
        entscheiden entscheidet entschied entschieden, schließen schließt schloss geschlossen,
        beschließen beschließt beschloss beschlossen, sehen sieht sah gesehen,
        befinden befindet befand befunden, finden findet fand gefunden,
        denken denkt dachte gedacht, wissen weiß wusste gewusst,
        nehmen nimmt nahm genommen, gehen geht ging gegangen, halten hält hielt gehalten,
        fahren fährt fuhr gefahren, erfahren erfährt erfuhr erfahren,
        streiten streitet stritt gestritten, bestreiten bestreitet bestritt bestritten,
        schreien schreit schrie geschrien, schwören schwört schwor geschworen,
        bieten bietet bot geboten, laden lädt lud geladen, bekanntgeben bekanntgibt bekanntgab
        bekanntgegeben, vertreten vertritt vertrat vertreten, tun tut tat getan,
        preisen preist pries gepriesen, schelten schilt schalt gescholten,
        ergeben ergibt ergab ergeben, erkennen erkennt erkannte erkannt,
        anerkennen anerkennt anerkannte anerkannt, verfügen verfügt verfügte verfügt,
        vergleichen vergleicht verglich verglichen, lassen lässt ließ gelassen,
        bringen bringt brachte gebracht, kommen kommt kam gekommen, legen legt legte gelegt,
        messen misst maß gemessen, gelten gilt galt gegolten, ermitteln ermittelt ermittelte
        ermittelt, ziehen zieht zog gezogen, lesen liest las gelesen, verlesen verliest verlas
        verlesen
        """
    ),
    participle_prefix="ge",
    participle_ending="t",
    inseparable_prefixes=ordered("be emp ent er ge miss ver zer über unter wider wieder"),
    reported_forms=_SURE_REPORTED_FORMS
    | _REPORTED_FORMS
    | words(
        """
        wäre wären hätte hätten würde würden könnte könnten seien
        müsste müssten dürfte dürften sollte sollten wollte wollten gäbe gäben käme kämen ginge
        gingen ließe ließen bliebe blieben läge lägen stünde stünden nähme nähmen brächte brächten
        bestünde bestünden entstünde entstünden zögen trügen böten verlören
        biete arbeite warte erwarte leiste enthalte bestreite bereite
        wüsste wüssten täte spräche sprächen sähe sähen fände fänden hielte
        """
    ),
    sure_reported_forms=_SURE_REPORTED_FORMS,
    replaced_forms=_REPORTED_FORMS
    | words(
        """
        seien hätten würden wären könnten kämen gäben müssten wüssten nähmen stünden lägen fänden
        bestünden entstünden sprächen brächten sähen täten zögen trügen böten verlören
        """
    ),
    toast=("es", "lebe"),
    first_person="ich",
    indicative_in_e=words(
        """
        sagte erklärte eine die diese jene keine seine ihre meine unsere alle viele einige andere
        beide solche welche manche wurde hatte war heute gerne ohne bitte ende lange weite beinahe
        alleine vorne nahe je nie zugrunde zuhause hause zugute infolge anstelle mithilfe seitens
        live
        """
    ),
    noun_endings=(
        ("innen", ""),
        ("innen", "e"),
        ("in", ""),
        ("in", "e"),
        ("nen", ""),
        ("ern", ""),
        ("en", ""),
        ("es", ""),
        ("er", ""),
        ("em", ""),
        ("n", ""),
        ("s", ""),
        ("e", ""),
        ("r", ""),
    ),
    short_parts=words("amt"),
    councils=words(
        """
        rat stadtrat gemeinderat betriebsrat bundesrat nationalrat ständerat regierungsrat
        kantonsrat landesrat
        """
    ),
    person_endings=(
        *("ler", "loge", "iker", "schütze", "erin", "login", "istin", "eurin", "ikerin", "eur"),
        *("ist", "ndent", "ikant", "springer", "hüter", "goge", "gogin", "soph", "sophin"),
    ),
    abstract_endings=(
        *("ung", "ungen", "heit", "heiten", "keit", "keiten", "tät", "täten", "ismus", "tik"),
        *("nis", "nisse", "nissen"),
    ),
    feminine_endings=("in", "innen"),
    feminine_body_endings=("e", "ung", "ion", "schaft", "heit", "keit", "tät", "ei", "ur", "wehr"),
    feminine_nouns=words("frau witwe tochter mutter schwester ehefrau"),
    common_gender=words("vorsitzende abgeordnete beamte beauftragte angeklagte"),
    titles=dict.fromkeys(words("dr prof professor pfarrer pater graf freiherr prinz sir lord"), "")
    | dict.fromkeys(words("herr herrn mr"), "m")
    | dict.fromkeys(words("frau mrs ms"), "f"),
    trade_surnames=words(
        """
        fischer koch bauer schäfer förster bäcker schreiner schuster schlosser metzger fleischer
        gärtner maurer jäger schmied zimmermann wirt meister kaiser könig graf herzog fürst
        """
    ),
    masculine_names=words(
        """
        álvaro ángel héctor jesús joão joël josé noël óscar raúl tomás tomáš víctor
        achim adam adolf adrian albert albrecht alex alexander alfons alfred ali alois andreas
        andrew andré anton armin arne arno arnold arthur artur axel bastian beat ben benedikt
        benjamin benno bernd bernhard bert björn bodo boris bruno burkhard carl carlo carsten cem
        charles chris christian christof christoph claudio claus clemens cornelius daniel david
        denis deniz dennis detlef detlev dieter dietmar dietrich dirk dmitri dominik donald eberhard
        eckart eckhard edgar edmund eduard egon ekkehard elias elmar emil emmanuel enno enrico
        erhard eric erich erik ernst erwin eugen ewald fabian falk felix ferdinand finn florian
        francois frank franz fred friedhelm friedrich fritz gabriel geert georg george gerald gerd
        gerhard gernot gert gottfried gregor guido gustav götz günter günther hannes hanno hans
        harald hartmut hassan heiko heiner heinrich heinz helge helmut hendrik henning henrik henry
        herbert hermann hinnerk hinrich holger horst hubert hubertus hugo ibrahim ignaz igor ingo
        iwan jack jacob jakob james jan jannik jean jens jim joachim jochen joe johann johannes john
        jonas jonathan josef joseph jost juan julian julius justus jörg jürgen kai karl karsten
        kaspar kevin kilian klaus knut konrad konstantin korbinian kurt lars laurenz leander leo
        leon leonhard leopold levin linus lorenz lothar louis luca ludger ludwig luigi lukas lutz
        malte manfred manuel marc marcel marco marcus marek marian mario marius mark marko markus
        martin marvin mathias mats matthias max maximilian mehmet michael michail mike milan mirko
        mohammed moritz muhammad murat mustafa nicolas niklas nikolai nikolaus nils norbert olaf ole
        oleg oliver oscar oskar osman oswald otmar otto pablo pascal patrick paul pavel pawel pedro
        peer peter philip philipp pierre pirmin rainer ralf ralph raphael reiner reinhard reinhold
        rené reto richard robert roberto robin roger roland rolf roman ronald rudi rudolf rupert
        ruprecht rüdiger samuel sascha sebastian sergej siegfried siegmar sigmar silvan simon
        stanislaw stefan steffen stephan steve steven sven theo theodor thilo thomas thorsten till
        tim timo tino tjark tobias tom toni torben torsten udo ueli ulf uli ullrich ulrich urban urs
        uwe valentin veit viktor vincent vinzenz vitali volker walter wendelin werner wilfried
        wilhelm willi william willy winfried wladimir wolf wolfgang wolfram xaver yusuf
        """
    )
    | GIVEN_MEN,
    feminine_names=words(
        """
        chloé inés lucía maría mónica sofía verónica zoë
        adele agnes alexandra alice alina alma amelie andrea angela angelika anika anita anja anke
        anna annalena anne annegret annelie anneliese annemarie annette antje antonia astrid babette
        barbara beate beatrice beatrix bettina bianca birgit birgitta birte brigitte britta bärbel
        carina carla carmen carola carolin caroline cecilia charlotte christa christel christiane
        christin christina christine clara claudia condoleezza cordula corinna cornelia cäcilia
        dagmar daniela denise diana dilek doris dorothea dorothee edeltraud edith elena eleonore
        elfriede elif elisa elisabeth elke ella ellen elsa elvira emilia emily emma erika erna
        esther eva eveline evelyn fatima fatma felicitas finja franka franziska frauke frieda
        friederike gabi gabriela gabriele gerda gerlinde gertrud gesa gesine gisela gitta greta
        grete gudrun gundula hanna hannah hannelore heide heidi heike helen helena helene helga
        henriette henrike herta hilda hilde hildegard hillary ida ilka ilona ilse ina ines inga inge
        ingeborg ingrid irene irina iris irma irmgard isabel isabell isabella isabelle jana jane
        janina janine jasmin jennifer jenny jessica johanna josefine josephine judith julia juliane
        jutta karen karin karla karoline katarina katharina kathrin katja katrin kerstin kirsten
        klara konstanze kristin kristina lara laura lea lena leni leonie leyla lieselotte lilli lina
        linda lisa liselotte lotte louise lucia lucy luisa luise luzia lydia magdalena maike maja
        manuela mara mareike margaret margarete margarita margit margot margret margrit maria
        marianne marie marina marion marlene marlies martha martina mary mathilde mechthild meike
        melanie melissa merle mia michaela michelle mira miriam mona monika monique nadia nadine
        nadja nancy natalia natalie natascha nele nicola nicole nina nora olga patricia paula
        pauline petra pia rahel ramona rebecca rebekka regina regine regula renate ricarda rita romy
        ronja rosa rosemarie roswitha ruth sabine sabrina sandra sara sarah saskia selma sevim
        sibylle sieglinde sigrid silke silvia simone sofia sonja sophia sophie stefanie steffi
        stella stephanie susan susann susanna susanne svenja svetlana swetlana sybille sylvia tamara
        tania tanja tatjana teresa thea theresa therese tina traudl trude ulla ulrike ursula uta ute
        valentina valerie vanessa vera verena veronika viktoria viola vreni walburga waltraud wencke
        wiebke yvonne zeynep zoe
        """
    )
    | GIVEN_WOMEN - {"mercedes"},
    source_prepositions=words("laut gemäß gemäss"),
    source_postpositions=words("zufolge erachtens"),
    view_preposition="nach",
    to_threaten="drohen",
    stating=words(
        """
        sagen aussagen mitteilen erklären berichten schreiben meinen betonen behaupten versichern
        erzählen antworten angeben ankündigen andeuten ausführen äußern bestätigen melden bekunden
        """
    ),
    showing=words("lauten zeigen ergeben belegen beweisen besagen enthüllen verraten"),
    depicting=words("schildern beschreiben erzählen erläutern"),
    to_say_of_texts="heißen",
    impersonal="es",
    talk="rede",
    about=words("von vom davon"),
    adverb_endings=("weise", "maßen", "falls", "mals", "seits", "wärts"),
    parties=words(
        "cdu csu spd fdp afd bsw grüne grünen linke linken övp fpö spö neos svp sp mitte glp ssw"
    ),
    partisan="politiker",
    agent_prepositions=words("von vom"),
    plural_auxiliaries=words("haben hatten hätten werden wurden sind waren"),
    particles=words(
        """
        ab an auf aus bei durch ein fest fort frei her hin los mit nach nieder um unter vor weg zu
        zusammen
        """
    ),
    infinitive_mark="zu",
    words_said=words("worten"),
    reports=words(
        """
        bericht meldung studie umfrage erhebung statistik dokument ermittlungen erkenntnissen
        informationen berechnungen hochrechnungen hochrechnung schätzungen recherchen zahlen
        darstellung gutachten grundgesetz gesetz verordnung endergebnis zeitungsbericht
        medienbericht angaben nachricht agenturmeldung
        """
    ),
    manners=words("plan vertrag gesetz protokoll programm"),
    views=words("ansicht meinung auffassung einschätzung darstellung überzeugung worten"),
    view_nouns_behind={"nach": frozenset(), "aus": words("sicht")},
    own=words("eigenen eigener"),
    at=words("in im bei beim"),
    wherein=words("in im auf aus bei beim"),
    therein=words("darin darauf dort"),
    whence=words("in im auf aus bei beim von vom seitens vonseiten"),
    focus_words=words("auch selbst sogar nur"),
    such="so",
    ideas=words("plan idee kalkül gedanke theorie konzept hoffnung motto devise"),
    because="denn",
    as_word="wie",
    accordingly=words("demnach demzufolge"),
    half_joints=words(", und oder sowie"),
    comparing=words("so genauso ebenso"),
    views_in_compounds="angaben",
    onto=words("darauf dafür auf wonach"),
    it_is_heard=words("verlautet verlautete"),
    it_says=words("heißt hieß heiße geheißen heisst hiess heisse verlautet verlautete"),
    naming=words("heißt heisst hieß hiess heiße namens"),
    emerging=words("geht ging gehe"),
    emerging_particle="hervor",
    it_stands=words("steht stand stehe lesen geht ging gehe hervorgeht hervorging hervorgehe"),
)
