// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace Sidelight
{

/** The same short report in one language, and the pages it used to be written in. */
struct LanguageSample {
    const char *language;
    const char *pages; ///< separated by blanks
    QStringView text;
};

inline constexpr std::array languageSamples = {
    LanguageSample{
        "French", "windows-1252 ISO-8859-15",
        u"Le conseil du port a décidé mardi de fermer le quai nord pendant un an, après que des ingénieurs eurent "
        u"constaté que les piliers s'étaient déplacés. « Personne ne nous a prévenus », a déclaré un pêcheur à la "
        u"fin de la séance. La mairie espère rouvrir le quai dès l'été prochain, si les travaux sont achevés."},
    LanguageSample{
        "German", "windows-1252",
        u"Der Hafenrat hat am Dienstag beschlossen, den nördlichen Kai für ein Jahr zu schließen, nachdem Fachleute "
        u"festgestellt hatten, dass sich die Pfähle bewegt haben. „Uns hat niemand gefragt“, sagte ein Fischer nach "
        u"der Sitzung. Die Stadt möchte den Kai im Frühjahr wieder öffnen, falls die Gelder dafür genügen."},
    LanguageSample{
        "Spanish", "windows-1252 ISO-8859-1",
        u"La junta del puerto decidió el martes cerrar el muelle norte durante un año, después de que los ingenieros "
        u"descubrieran que los pilares se habían movido. «Nadie nos avisó», dijo un pescador al final de la sesión. "
        u"El ayuntamiento espera que la situación mejore y que el muelle abra otra vez en la próxima estación."},
    LanguageSample{
        "Swedish", "windows-1252",
        u"Hamnstyrelsen beslutade på tisdagen att stänga den norra kajen i ett år, efter att ingenjörer upptäckt att "
        u"pålarna hade rört sig. ”Ingen frågade oss”, sade en fiskare efter mötet. Kommunen hoppas kunna öppna kajen "
        u"igen till våren, om pengarna räcker och vädret inte försenar arbetet ännu en gång."},
    LanguageSample{
        "English with curly quotes", "windows-1252",
        u"The harbour board voted on Tuesday to close the northern quay for a year – engineers had found that the "
        u"piles under it had moved. “Nobody told us anything,” said one fisherman, who wouldn’t give his name. The "
        u"town hopes that it’ll open again by next summer, “or at least by the autumn”, as its mayor put it."},
    LanguageSample{
        "Polish", "windows-1250",
        u"Rada portu zdecydowała we wtorek o zamknięciu północnego nabrzeża na rok, gdy inżynierowie stwierdzili, że "
        u"pale się przesunęły. „Nikt nas nie uprzedził”, powiedział jeden z rybaków po zakończeniu posiedzenia. Miasto "
        u"ma nadzieję, że nabrzeże zostanie otwarte już na wiosnę, jeśli wystarczy pieniędzy na wszystkie prace."},
    LanguageSample{
        "Czech", "windows-1250",
        u"Správa přístavu v úterý rozhodla, že severní nábřeží na rok uzavře, protože inženýři zjistili, že se pilíře "
        u"pohnuly. „Nikdo nám nic neřekl,“ uvedl po jednání jeden z rybářů. Město doufá, že se nábřeží znovu otevře už "
        u"na jaře, pokud na všechny práce vystačí peníze a počasí je znovu nezdrží."},
    LanguageSample{"Hungarian", "windows-1250",
                   u"A kikötő tanácsa kedden úgy döntött, hogy egy évre lezárja az északi rakpartot, miután a mérnökök "
                   u"megállapították, "
                   u"hogy a cölöpök elmozdultak. „Nekünk senki sem szólt” – mondta egy halász az ülés után. A város "
                   u"abban bízik, hogy "
                   u"a rakpart már tavasszal újra megnyílhat, ha elegendő pénz jut a szükséges munkákra és az őszi "
                   u"vihar elkerüli őket."},
    LanguageSample{
        "Russian", "windows-1251 KOI8-R ISO-8859-5 IBM866",
        u"Совет порта во вторник решил закрыть северный причал на год, после того как инженеры обнаружили, что сваи "
        u"сдвинулись с места. Нас никто не предупредил, сказал один из рыбаков после заседания. Город надеется снова "
        u"открыть причал уже весной, если на все работы хватит денег и погода не задержит их ещё раз."},
    LanguageSample{
        "Bulgarian", "windows-1251",
        u"Съветът на пристанището реши във вторник да затвори северния кей за една година, след като инженерите "
        u"установиха, че пилотите са се разместили. Никой не ни предупреди, каза един от рибарите след заседанието. "
        u"Градът се надява кеят да бъде отворен отново през пролетта, ако парите за ремонта стигнат."},
    LanguageSample{
        "Greek", "windows-1253 ISO-8859-7",
        u"Το συμβούλιο του λιμανιού αποφάσισε την Τρίτη να κλείσει τη βόρεια αποβάθρα για έναν χρόνο, αφού οι "
        u"μηχανικοί "
        u"διαπίστωσαν ότι οι πάσσαλοι είχαν μετακινηθεί. Κανείς δεν μας ειδοποίησε, είπε ένας ψαράς μετά τη "
        u"συνεδρίαση. "
        u"Ο δήμος ελπίζει ότι η αποβάθρα θα ανοίξει ξανά την άνοιξη, αν φτάσουν τα χρήματα για όλες τις εργασίες."},
    LanguageSample{"Turkish", "windows-1254",
                   u"Liman kurulu salı günü kuzey rıhtımını bir yıl boyunca kapatmaya karar verdi; mühendisler "
                   u"kazıkların yerinden "
                   u"oynadığını saptamıştı. “Bize kimse bir şey söylemedi” dedi toplantıdan çıkan bir balıkçı. "
                   u"Belediye, işler için "
                   u"para yeterse rıhtımın ilkbaharda yeniden açılacağını umuyor, ancak kış fırtınaları çalışmaları "
                   u"geciktirebilir."},
    LanguageSample{"Hebrew", "windows-1255",
                   u"מועצת הנמל החליטה ביום שלישי לסגור את הרציף הצפוני לשנה, לאחר שמהנדסים גילו כי הכלונסאות זזו "
                   u"ממקומן. אף אחד לא "
                   u"הודיע לנו, אמר אחד הדייגים בסוף הישיבה. העירייה מקווה לפתוח את הרציף שוב באביב, אם יהיה די כסף "
                   u"לכל העבודות ואם "
                   u"מזג האוויר לא יעכב אותן פעם נוספת."},
    LanguageSample{"Arabic", "windows-1256",
                   u"قرر مجلس الميناء يوم الثلاثاء إغلاق الرصيف الشمالي لمدة عام بعد أن اكتشف المهندسون أن الدعامات "
                   u"تحركت من مكانها. "
                   u"لم يخبرنا أحد بشيء، قال أحد الصيادين بعد انتهاء الجلسة. وتأمل البلدية أن يفتح الرصيف من جديد في "
                   u"الربيع إذا كان "
                   u"المال كافيا لجميع الأعمال ولم تؤخرها العواصف مرة أخرى."},
    LanguageSample{"Thai", "windows-874",
                   u"คณะกรรมการท่าเรือมีมติเมื่อวันอังคารให้ปิดท่าเทียบเรือด้านเหนือเป็นเวลาหนึ่งปี หลังจากวิศวกรพบว่าเสาเข็มเคลื่อนที่ "
                   u"ไม่มีใครบอกพวกเราเลย ชาวประมงคนหนึ่งกล่าวหลังการประชุม "
                   u"เทศบาลหวังว่าท่าเทียบเรือจะเปิดอีกครั้งในฤดูร้อนหน้า"},
    LanguageSample{"Japanese", "Shift_JIS EUC-JP ISO-2022-JP",
                   u"港湾委員会は火曜日、北側の岸壁を一年間閉鎖することを決めた。技師の調査で、杭が動いていることが分か"
                   u"ったためだ。「誰も私たちに知らせてくれなかった」と、ある漁師は"
                   u"会議の後で話した。市は、工事の費用が足りれば、来年の春には岸壁を再び開きたいとしている。"},
    LanguageSample{"Chinese, short characters", "GB18030",
                   u"港务委员会星期二决定将北码头关闭一年，因为工程师发现码头下面的桩已经移动。一位渔民在会议结束以后说"
                   u"：“没有人告诉我们。”市政府希望明年春天能够重新开放码头，只要"
                   u"工程的钱够用，冬天的风暴也不再拖延工期。"},
    LanguageSample{"Chinese, long characters", "Big5",
                   u"港務委員會星期二決定將北碼頭關閉一年，因為工程師發現碼頭下面的樁已經移動。一位漁民在會議結束以後說"
                   u"：「沒有人告訴我們。」市政府希望明年春天能夠重新開放碼頭，只要"
                   u"工程的錢夠用，冬天的風暴也不再拖延工期。"},
    LanguageSample{"Korean", "EUC-KR",
                   u"항만 위원회는 화요일에 북쪽 부두를 일 년 동안 닫기로 결정했다. 기술자들이 부두 밑의 말뚝이 움직인 "
                   u"것을 발견했기 때문이다. 회의가 끝난 뒤 한 어부는 아무도 우리에게 알려 주지 "
                   u"않았다고 말했다. 시는 공사비가 충분하면 내년 봄에 부두를 다시 열기를 바란다."},
};

} // namespace Sidelight
