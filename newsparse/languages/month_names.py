"""The months in languages of which the table has no row, so that a page's day is read all the same.

Each language's forms in turn, as it dates news: nominative, genitive, the commonest abbreviations.
"""

from newsparse.languages.language import months

MONTH_NAMES = {
    "be": months(
        """
        студзень студзеня, люты лютага, сакавік сакавіка, красавік красавіка,
        май мая травень траўня, чэрвень чэрвеня, ліпень ліпеня, жнівень жніўня,
        верасень верасня, кастрычнік кастрычніка, лістапад лістапада, снежань снежня
        """
    ),
    "bn": months(
        """
        জানুয়ারি জানুয়ারী, ফেব্রুয়ারি ফেব্রুয়ারী, মার্চ, এপ্রিল, মে, জুন, জুলাই, আগস্ট আগষ্ট,
        সেপ্টেম্বর, অক্টোবর, নভেম্বর, ডিসেম্বর
        """
    ),
    "eu": months(
        """
        urtarrila urtarrilaren urtarrilak, otsaila otsailaren otsailak,
        martxoa martxoaren martxoak, apirila apirilaren apirilak, maiatza maiatzaren maiatzak,
        ekaina ekainaren ekainak, uztaila uztailaren uztailak, abuztua abuztuaren abuztuak,
        iraila irailaren irailak, urria urriaren urriak, azaroa azaroaren azaroak,
        abendua abenduaren abenduak
        """
    ),
    "fil": months(
        """
        enero, pebrero, marso, abril, mayo, hunyo, hulyo, agosto, setyembre, oktubre, nobyembre,
        disyembre
        """
    ),
    "hy": months(
        """
        հունվար հունվարի, փետրվար փետրվարի, մարտ մարտի, ապրիլ ապրիլի, մայիս մայիսի,
        հունիս հունիսի, հուլիս հուլիսի, օգոստոս օգոստոսի, սեպտեմբեր սեպտեմբերի,
        հոկտեմբեր հոկտեմբերի, նոյեմբեր նոյեմբերի, դեկտեմբեր դեկտեմբերի
        """
    ),
    "ka": months(
        """
        იანვარი იანვარს იან, თებერვალი თებერვალს თებ, მარტი მარტს მარ, აპრილი აპრილს აპრ,
        მაისი მაისს მაი, ივნისი ივნისს ივნ, ივლისი ივლისს ივლ, აგვისტო აგვისტოს აგვ,
        სექტემბერი სექტემბერს სექ, ოქტომბერი ოქტომბერს ოქტ, ნოემბერი ნოემბერს ნოე,
        დეკემბერი დეკემბერს დეკ
        """
    ),
    "kk": months(
        """
        қаңтар, ақпан, наурыз, сәуір, мамыр, маусым, шілде, тамыз, қыркүйек, қазан, қараша,
        желтоқсан
        """
    ),
    "ml": months(
        """
        ജനുവരി, ഫെബ്രുവരി, മാർച്ച്, ഏപ്രിൽ, മേയ് മെയ്, ജൂൺ, ജൂലൈ ജൂലായ്, ഓഗസ്റ്റ് ആഗസ്റ്റ്,
        സെപ്റ്റംബർ സെപ്തംബർ, ഒക്ടോബർ, നവംബർ, ഡിസംബർ
        """
    ),
    "sw": months(
        """
        januari, februari, machi, aprili, mei, juni, julai, agosti, septemba, oktoba, novemba,
        desemba
        """
    ),
    "ta": months(
        """
        ஜனவரி, பிப்ரவரி, மார்ச், ஏப்ரல், மே, ஜூன், ஜூலை, ஆகஸ்ட் ஆகஸ்டு, செப்டம்பர் செப்டெம்பர்,
        அக்டோபர், நவம்பர், டிசம்பர்
        """
    ),
    "te": months(
        """
        జనవరి, ఫిబ్రవరి, మార్చి, ఏప్రిల్, మే, జూన్, జూలై జులై, ఆగస్టు ఆగస్ట్, సెప్టెంబర్ సెప్టెంబరు,
        అక్టోబర్ అక్టోబరు, నవంబర్ నవంబరు, డిసెంబర్ డిసెంబరు
        """
    ),
    "ur": months("جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر"),
}
