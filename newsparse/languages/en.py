"""English."""

from newsparse.languages.language import (
    HeaderWords,
    Language,
    PageWords,
    SpeechWords,
    months,
    phrases,
    words,
)

HEADER = HeaderWords(
    months=months(
        """
        january jan,
        february feb,
        march mar,
        april apr,
        may,
        june jun,
        july jul,
        august aug,
        september sep sept,
        october oct,
        november nov,
        december dec
        """
    ),
    weekdays=words(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs
        fri sat sun
        """
    ),
    date_fillers=words("of at on the st nd rd th"),
    date_labels=phrases(
        """
        date, date published, published, published on, published at, published time,
        publication date, publish date, pub date, pubdate, first published, posted, posted on,
        issued
        """
    ),
    headline_labels=words("headline title hed subject"),
    author_labels=phrases(
        """
        by, byline, author, authors, author(s), written by, reported by, reporting by, story by,
        text by, text, words by, words, posted by, article by, authored by, post by, reporter,
        reporters, writer, writers, correspondent, journalist
        """
    ),
    byline_words=phrases(
        """
        by, byline, author, written by, reported by, story by, text by, words by, posted by,
        article by, authored by, post by
        """
    ),
    credit_labels=phrases(
        """
        photo, photos, photo by, photos by, photograph, photographs, photograph by,
        photographs by, photography by, photographer, picture, pictures, picture by, pictures by,
        image, images, image credit, photo credit, credit, illustration, illustration by,
        graphic, graphic by, video, video by
        """
    ),
    conjunctions=words("and & with"),
    name_particles=words(
        """
        van von der den de del della di da dos das du la le el al bin ibn ter ten ben y
        """
    ),
    name_suffixes=words("jr sr ii iii iv phd md esq"),
    place_words=words("in at for from"),
    roles=words(
        """
        writer writers reporter reporters correspondent correspondents editor editors columnist
        columnists contributor contributors journalist producer freelance senior chief associate
        assistant deputy managing executive special political diplomatic national foreign
        science sports sport health education business economics technology security
        investigations investigative bureau desk intern guest author critic analyst professor
        staff
        """
    ),
    agencies=phrases(
        """
        reuters, ap, associated press, the associated press, afp, agence france-presse,
        agence france presse, upi, united press international, bloomberg, bloomberg news, dpa,
        xinhua, tass, interfax, pa media, press association, cnn, bbc, bbc news, staff,
        staff reports, staff report, staff writer, staff reporter, staff and agencies, agencies,
        agency, news desk, newsroom, wire reports, wire services, editorial board,
        the editorial board, editorial, admin, guest author
        """
    ),
)

PAGE = PageWords()

SPEECH = SpeechWords()

LETTERS = "’”“—–‘é£"

ENGLISH = Language(code="en", header=HEADER, page=PAGE, speech=SPEECH, letters=LETTERS)
