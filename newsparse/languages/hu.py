"""Hungarian."""

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
        január januári jan, február febr feb, március márc már, április ápr, május máj, június
        jún, július júl, augusztus aug, szeptember szept sze, október okt, november nov,
        december dec
        """
    ),
    weekdays=words("hétfő kedd szerda csütörtök péntek szombat vasárnap h k sze cs p szo v"),
    update_labels=phrases("frissítve, frissült, módosítva, utolsó módosítás"),
    date_labels=phrases(
        "dátum, megjelent, közzétéve, publikálva, megjelenés, feltöltve, létrehozva"
    ),
    event_labels=phrases(
        """
        esemény, időpont, mikor, határidő, jelentkezési határidő, kezdés, kezdete, nyitás,
        hatályos, érvényes, született, tag, eseménynaptár
        """
    ),
    headline_labels=words("cím"),
    author_labels=phrases(
        """
        szöveg, beküldte, cikk, riport, interjú, készítette, riporter, tudósító
        """
    ),
    byline_words=phrases(
        """
        szerző, szerzők, írta, bejegyezte, írta és fényképezte, közzétette, posztolta
        """
    ),
    credit_labels=phrases("fotó, kép, képek, fénykép, videó"),
    conjunctions=words("és &"),
    name_particles=words("von de"),
    roles=words("újságíró szerkesztő tudósító főszerkesztő riporter"),
    no_names=phrases(
        """
        megosztás, hozzászólás, hozzászólások, frissítve, cikk, cikkek,
        profil, vissza
        """
    ),
    agencies=phrases("mti, szerkesztőség, reuters, afp"),
)

LETTERS = "áéőöíóüúű"

PAGE = PageWords(
    tail_headings=phrases(
        """
        kapcsolódó cikkek, kapcsolódó cikk, kapcsolódó, olvassa el ezt is, olvasd el ezt is,
        ajánlott cikkek, ajánljuk, további hírek, legolvasottabb, legfrissebb, friss hírek,
        hozzászólások, megosztás, hírlevél, címkék, hirdetés
        """
    ),
    tail_openings=phrases("további, kapcsolódó"),
    read_more=phrases("olvassa el, olvasd el, kapcsolódó, lásd még"),
    promotions=phrases(
        """
        iratkozzon fel, iratkozz fel, kövessen minket, hirdetés, minden jog fenntartva,
        utolsó módosítás, utolsó frissítés
        """
    ),
    paywall=phrases("csak előfizetőknek, a folytatáshoz, már előfizető"),
)

SPEECH = PlainWords(
    abbreviations=words("dr prof"),
    cues=words(
        """
        aláhúzta bejelentette beszámolt bírálja bírálta cáfolta dicséri dicsérte elismeri elismerte
        elmondja elmondta emlékezett emlékeztet emlékeztetett emlékeztette emlékszik feleli felelte
        figyelmeztet figyelmeztetett figyelmezteti fogalmaz fogalmazott folytatja folytatta
        gondolta hangsúlyozta hangsúlyozza hiszi hitte hozzáteszi hozzátette idézte indokolta
        ismertette javasolja javasolta jegyezte jelentette kiemeli kiemelte kifejtette kifejti
        kijelentette kijelenti kiáltja kiáltotta kommentálta kérdezi kérdezte kéri kérte köszöni
        köszönte követeli követelte közli közölte leszögezi leszögezte magyarázta magyarázza
        megerősítette megerősíti megjegyezte megjegyzi meséli mesélte mondja mondják mondta mondták
        mosolygott mosolyog nevet nevetett nyilatkozta panaszkodik panaszkodott panaszolja
        panaszolják panaszolta pontosít pontosította reagál reagált reméli remélte rámutat
        rámutatott sajnálja sajnálta suttogta szögezte sóhajtja sóhajtott tiltakozik tiltakozott
        tudatta tájékoztatott vallja vallotta viccel viccelődött vádolja vádolta vágta válaszolja
        válaszolta védekezett véli vélte állítja állította értékelt értékelte érvel érvelt ígéri
        ígérte írja írta összefoglalta összegez összegezte összegzett üzeni üzente
        """
    ),
    name_particles=words("de von"),
    saying_pronouns=words("mi én ő ők"),
    bars=words("a amikor az azt de egy ezt hogy is mint és"),
    titles=words("dr miniszter miniszterelnök polgármester prof úr"),
    body_stems=(*BODY_STEMS, "magyar", "országos", "nemzeti", "bíróság", "kormány"),
    and_word="és",
    is_told_by_first_name=True,
    has_surnames_first=True,
    owned_endings=("ja", "je", "nya", "fia", "ége", "ére", "ese"),
)
"""Forms of verbs of saying, as they stand: what segmenter/plain reads, for want of a grammar."""

HUNGARIAN = Language(
    code="hu", quotation_marks=("„", "”"), header=HEADER, page=PAGE, letters=LETTERS, speech=SPEECH
)
