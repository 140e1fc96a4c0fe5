"""Which language a short text shows by its letters and its commonest words."""

import pytest

from newsparse.languages.detect import contradicted_by, detect_language

TEXTS = [
    # French has "de", "à" and "été" with others in common, and is none of those
    ("Une femme de 40 ans a été blessée", "fr"),
    ("La digue de la ville sera refaite", "fr"),
    ("Le maire a visité la digue de nuit, à deux", "fr"),
    ("Primarul a deschis podul. Toți sunt bucuroși.", "ro"),
    ("Podul este închis pentru camioane de vineri", "ro"),
    ("Consiliul a aprobat un plan pentru pod", "ro"),
    ("El alcalde de la ciudad abrió el puente a las once", "es"),
    ("O presidente da câmara abriu a ponte de manhã", "pt"),
    ("Bystyret møttes for å snakke om budsjettet for det neste året", "nb"),
    ("Byrådet mødtes for at tale om budgettet efter ferien", "da"),
    ("De burgemeester van de stad opende de brug", "nl"),
    ("De molen in de stad die in mei draait", "nl"),
    ("Die Mühle in Kehl mahlt wieder", "de"),
    ("Der Laden schließt nach vierzig Jahren", "de"),
    ("Die Brücke wird seit März geprüft", "de"),
    ("Bridge shut to lorries", "en"),
    # no common word, or one, but letters that few have
    ("Pożar zniszczył dwa piece. Straty oszacuje rzeczoznawca.", "pl"),
    ("Fährbetrieb ruht nach Sturm", "de"),
    ("Bäckerei erhält neue Öfen", None),  # or Finnish, Swedish
    ("Ősszel bezár múzeumunk", "hu"),
    ("Pelé is dead", None),  # or Dutch
    ("Renée Roe had a plan", None),
    ("Zoë Ball to leave", "en"),
    # English words, but letters of another language all through, or of a name alone
    ("On yıldır dalgakıranın yapılışını bekliyoruz, on yıl az değil, dedi gençler", "tr"),
    ("The mill of Ayşe Yıldız and Görkem Doğan is in the old town of Linden", "en"),
    # «на», «за», «од» are Serbian words too, but no Serbian word has a «щ» or an «ь»
    ("Міністр на нараді за зачиненими дверима сказав: лад буде збережено", "uk"),
    ("Міська рада зібралася увечері, щоб обговорити бюджет на рік", "uk"),
    ("Кметът на града откри моста, който бе затворен през май", "bg"),
    ("Градоначелник је отворио мост на коме се ради од маја", "sr"),
    ("Мост на реке закрыт для грузовиков", "ru"),
    # one word of a neighbour in quotation marks
    ("Мэр открыл мост и сказал по-украински «дякую всім»", "ru"),
]


@pytest.mark.parametrize(("text", "language"), TEXTS)
def test_short_texts_show_their_language(text, language):
    assert detect_language(text) == language


ENGLISH = "The mayor of the town said that the bridge is closed to all, and it was in the news"


@pytest.mark.parametrize(
    ("text", "told", "found"),
    [
        (ENGLISH, "fr", "en"),
        (ENGLISH, "ru-RU", "en"),
        (ENGLISH, "en-GB", None),
        # too few words, or a neighbour with the same ones
        ("The bridge is closed to all", "fr", None),
        ("Bystyret møttes for å snakke om budsjettet for det neste året", "da", None),
        # letters that a neighbour has not, in every other word
        ("Мэр города открыл мост, который был закрыт, и мы рады", "uk", "ru"),
        ("Мер міста відкрив міст, який був зачинений, і сказав, що він є", "ru", "uk"),
        ("Мэр открыл мост и сказал по-украински «дякую всім»", "uk", None),
        # languages that are never found
        (ENGLISH, "gl", None),
        ("Мэр города открыл мост, который был закрыт, и сказал, что он готов", "kk", None),
    ],
)
def test_what_was_told_is_doubted_where_the_text_is_plain(text, told, found):
    assert contradicted_by(text, told) == found
