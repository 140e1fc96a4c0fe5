"""What tells a text's language: the scripts of one language, and the commonest words of the others.

They stand in one table and not in each language's row, for every text asks for those of all
languages: the 38 rows take 40 ms to load, and this a hundredth of that.
"""

SCRIPTS = {
    "el": "[α-ωά-ώ]",
    "ar": "[\u0620-\u06ff]",
    "he": "[\u05d0-\u05ea]",
    "hi": "[\u0904-\u0939]",
    "th": "[\u0e01-\u0e2e]",
    "ko": "[\uac00-\ud7a3]",
    "ja": "[\u3041-\u30ff]",
    "zh": "[\u4e00-\u9fff]",
}
"""Letters that only one of our languages is written in, but for Han, which Japanese shares."""

COMMON_HAN = (
    "的一是不在了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過"
    "子说說产產种種面而方后後多定行学學法所民得经經月日市长長表示公司记者記者报報道新与與及将將从從本年内內外全部前高等"
)
"""The commonest signs of Chinese news, simplified and traditional."""

CYRILLIC_LETTERS = {
    "ru": "йщъыьэюяё",
    "uk": "йщьюяіїєґ",
    "bg": "йщъьюя",
    "sr": "ђјљњћџ",
}
"""The letters of each language written in Cyrillic that not all of them have."""

LATIN_LETTERS = {
    "de": "äöüß",
    "fr": "éèêàçîôûùïëœâ",
    "es": "áéíóúñü",
    "it": "àèéìòù",
    "pt": "áâãàçéêíóôõú",
    "nl": "éëïöóèü",
    "pl": "ąćęłńóśźż",
    "sv": "åäöé",
    "da": "æøåé",
    "nb": "æøåéòô",
    "fi": "äöå",
    "tr": "çğıöşüâî",
    "cs": "áčďéěíňóřšťúůýž",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "hr": "čćđšž",
    "sl": "čšž",
    "ro": "ăâîșşțţ",
    "hu": "áéíóöőúüű",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "et": "äõöüšž",
    "ca": "àçèéíïòóúü",
}
"""The letters beyond the Latin alphabet of languages that are written in it."""

COMMON_WORDS = {
    "ru": "и в не на что он с по как это его к из за от но для о мы было она был после также",
    "uk": "і в не на що та з до як це його за від але для про ми було вона був після також є",
    "bg": "и в не на че се с по като това за от да са при но е ще има бяха след който си",
    "sr": "и у не на да се са по као то за од је су али био након који ће са било није",
    "en": "the of and to in is that for was on with he as it by at from his said are has have",
    "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch"
    " in nach seit wird wurde sagte einen noch sie wir ich ihr hat haben sind werden dass aus bei"
    " zum zur durch über nur aber oder",
    "fr": "le la les de et à des en un du une est que qui dans pour au aux par sur pas il plus été",
    "es": "el la los de que y en un las por con una su para se del es al como más",
    "it": "il di che e la in un per del è non una con sono della al da nel si le",
    "pt": "o de que e do da em um para com não uma os no se na por mais as dos",
    "nl": "de het een van en in is dat op te zijn voor met die niet aan er om hij ook",
    "pl": "w i na z się nie że do to jest o jak przez po od za są który oraz tym",
    "sv": "och att det i som en på är av för med den till inte har om ett de han var",
    "da": "og at det i er en til på af for med den ikke som har de der et han om fra efter blev",
    "nb": "og i det er på en til som av for med ikke den har at de et han fra om å etter ble",
    "fi": "ja on ei että se oli hän ovat myös mutta kun joka ole sen mukaan kuin tai",
    "tr": "ve bir bu da de için ile olarak olan çok daha gibi sonra kadar ise olduğu",
    "cs": "a v se na že je s z do to o pro jako jsou by ale po které jeho byl",
    "sk": "a v sa na že je s z do to o pre ako sú by ale po ktoré jeho bol",
    "hr": "i u je se na da su za od s kao što koji bi a o nije ali bio te",
    "sl": "in je v na se da so za z ki pa bi kot tudi po o iz ni bil ob",
    "ro": "de și în a la cu care pe nu din o un că pentru este mai al sunt au fost",
    "hu": "a az és hogy nem is egy ez volt de meg csak már el szerint még vagy ki mint",
    "lt": "ir kad į yra su iš tai buvo jis apie bet už kaip dėl po jo ne taip",
    "lv": "un ir ar par no ka kas uz arī bet tika kā pēc lai viņš gan nav to",
    "et": "ja on et ei ta see oli kui ka mis oma aga või ning kes ole pärast",
    "ca": "el la de i que en un els les per amb una del és al ha com més no",
    "id": "yang dan di untuk dengan ini itu dari dalam pada tidak akan oleh juga telah",
    "af": "die en van het in is nie wat vir op te met om dat hy sy was ook ’n",
    "is": "og að í á sem er til var við um með ekki það hann en fyrir af",
    "sw": "ya na wa kwa ni katika za la hiyo huo kuwa alisema hii wao cha",
    "vi": "và của là có cho các trong được với một không người đã này những khi tại",
}
"""The function words that a text of some sentences is sure to hold, a dozen or more a language."""
