"""Hungarian."""

from newsparse.languages.language import HeaderWords, Language, PageWords, months, phrases, words

HEADER = HeaderWords(
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
        """
        dátum, megjelent, közzétéve, publikálva, megjelenés, feltöltve, létrehozva
        """
    ),
    headline_labels=words("cím"),
    author_labels=phrases(
        """
        szerző, szerzők, írta, szöveg, beküldte, közzétette, posztolta, bejegyezte
        """
    ),
    byline_words=phrases("szerző, szerzők, írta, bejegyezte"),
    credit_labels=phrases("fotó, kép, képek, fénykép, videó"),
    conjunctions=words("és &"),
    name_particles=words("von de"),
    roles=words("újságíró szerkesztő tudósító főszerkesztő riporter"),
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

HUNGARIAN = Language(
    code="hu", quotation_marks=("„", "”"), header=HEADER, page=PAGE, letters=LETTERS
)
