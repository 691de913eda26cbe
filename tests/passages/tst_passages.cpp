// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passagechecks.h"

#include <QTest>

#include <ctime>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

QList<Passage> found(const QStringList &texts, int minWords = 8)
{
    QList<PassageSource> sources;
    for (const QString &text : texts) {
        sources.append({text, {}});
    }
    return findPassages(sources, {.minWords = minWords}).value();
}

QString sideA(const QString &text, const Passage &passage)
{
    return text.sliced(passage.a.begin, passage.a.length());
}

} // namespace

class TestPassages : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void twoTexts_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QStringList>("expected"); // side a of each passage
        const QString ferry = u"the old ferry crossed the grey river twice before noon on Monday"_s;
        QTest::newRow("nothing at all") << u""_s << u""_s << QStringList{};
        QTest::newRow("marks alone") << u"!? … –"_s << u"!? … –"_s << QStringList{};
        QTest::newRow("one word") << u"ferry"_s << u"ferry"_s << QStringList{};
        QTest::newRow("seven words are too few")
            << u"the old ferry crossed the grey river"_s << u"the old ferry crossed the grey river"_s << QStringList{};
        QTest::newRow("a whole text") << ferry << ferry << QStringList{ferry};
        QTest::newRow("inside others") << u"Yesterday, "_s + ferry + u", he wrote."_s << u"They say "_s + ferry + u"!"_s
                                       << QStringList{ferry};
        QTest::newRow("case, quotes, blanks and line ends do not matter")
            << u"\"It wasn't the captain's fault,\" said the mate, \"nor mine\""_s
            << u"“IT WASN’T THE\u00A0CAPTAIN’S\nFAULT”, said the mate. ‘Nor mine’"_s
            << QStringList{u"It wasn't the captain's fault,\" said the mate, \"nor mine"_s};
        QTest::newRow("a word changed, one left out, one put in")
            << u"A the crowded ferry crossed the northern harbour twice before noon on Monday morning B"_s
            << u"C the crowded boat crossed the northern harbour twice before on one Monday morning D"_s
            << QStringList{u"the crowded ferry crossed the northern harbour twice before noon on Monday morning"_s};
        QTest::newRow("a dash is no word")
            << u"a thing widely commented on - commented upon and seen by everybody in town"_s
            << u"a thing widely commented on — commented upon and seen by everybody in town"_s
            << QStringList{u"a thing widely commented on - commented upon and seen by everybody in town"_s};
        QTest::newRow("crossing passages are both found")
            << ferry + u". One two three. Bakers from four villages sold their bread at the gate. "_s
            << u"Bakers from four villages sold their bread at the gate. Six seven. "_s + ferry
            << QStringList{ferry + u". One two three. Bakers from four villages sold their bread at the gate"_s};
        QTest::newRow("two edited sentences near the ends of all that is compared")
            << u"Captains praised heavy anchors whenever winter storms threatened harbours along northern coasts. A b "
               u"c d e f g h i j k l "
               u"m n o p. Bakers from villages sold brown bread yesterday beside narrow wooden bridges"_s
            << u"Captains praised heavy chains whenever winter storms threatened harbours along northern coasts. Z y x "
               u"w v u t s r q 1 2 3 4 "
               u"5 6 7. Bakers from villages bought brown bread yesterday beside narrow wooden bridges"_s
            << QStringList{
                   u"Captains praised heavy anchors whenever winter storms threatened harbours along northern coasts"_s,
                   u"Bakers from villages sold brown bread yesterday beside narrow wooden bridges"_s};
        QTest::newRow("Arabic") << u"قال المتحدث باسم الوزارة إن الجسر القديم سيغلق أمام السيارات غدا."_s
                                << u"وأضاف: قال المتحدث باسم الوزارة إن الجسر القديم سيغلق أمام السيارات غدا"_s
                                << QStringList{u"قال المتحدث باسم الوزارة إن الجسر القديم سيغلق أمام السيارات غدا"_s};
        QTest::newRow("words joined by a full stop or an apostrophe count as their parts")
            << u"xx before U.S. District Judge Anna B. Millers yy"_s
            << u"zz before U.S. District Judge Anna B. Millers ww"_s
            << QStringList{u"before U.S. District Judge Anna B. Millers"_s};
    }

    void twoTexts()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QStringList, expected);
        QStringList sides;
        for (const Passage &passage : found({a, b})) {
            sides.append(sideA(a, passage));
            QCOMPARE(Checks::fault(passage, {{a, {}}, {b, {}}}), QString());
        }
        QCOMPARE(sides, expected);
    }

    void alignmentNamesWhatDiffers()
    {
        const QString a = u"The old ferry crossed the grey river twice before noon on that cold Monday"_s;
        const QString b = u"the old boat crossed the grey wide river twice before noon that cold Monday"_s;
        const QList<Passage> passages = found({a, b});
        QCOMPARE(passages.size(), 1);
        QStringList runs;
        for (const AlignedRun &run : passages.first().alignment) {
            runs.append(QString::number(int(run.kind)) + u' ' + a.sliced(run.a.begin, run.a.length()) + u'|' +
                        b.sliced(run.b.begin, run.b.length()));
        }
        const QStringList expected{u"0 The old|the old"_s,
                                   u"1 ferry|boat"_s,
                                   u"0 crossed the grey|crossed the grey"_s,
                                   u"3 |wide"_s,
                                   u"0 river twice before noon|river twice before noon"_s,
                                   u"2 on|"_s,
                                   u"0 that cold Monday|that cold Monday"_s};
        QCOMPARE(runs, expected);
        QCOMPARE(passages.first().words, 12);
        QCOMPARE(passages.first().similarity, 24.0 / 28.0);
    }

    void movedClausesAreOnePassage()
    {
        const QString a = u"When the rain had stopped at last, all the boats went out to sea again"_s;
        const QString b = u"All the boats went out to sea again, when the rain had stopped at last"_s;
        const QList<Passage> passages = found({a, b});
        QCOMPARE(passages.size(), 1);
        QCOMPARE(sideA(a, passages.first()), a);
        QVERIFY(std::any_of(passages.first().alignment.cbegin(), passages.first().alignment.cend(),
                            [](const AlignedRun &run) { return run.kind == RunKind::Moved; }));
        QCOMPARE(Checks::fault(passages.first(), {{a, {}}, {b, {}}}), QString());
    }

    void repeatedMatchesAreKept()
    {
        const QString once = u"the harbour master closed both gates before the storm came in"_s;
        Checks::Prose prose(3);
        const QString b = once + u". "_s + prose.text(prose.words(60)) + once + u'.';
        QCOMPARE(found({once, b}).size(), 2);
    }

    void maskedTextNeverMatches()
    {
        const QString text = u"the harbour master closed both gates before the storm came in from the north sea"_s;
        const QList<PassageSource> sources{{text, {{4, 11}}}, {text, {}}};
        const QList<Passage> passages = findPassages(sources).value();
        QCOMPARE(passages.size(), 1);
        QCOMPARE(sideA(text, passages.first()),
                 u"master closed both gates before the storm came in from the north sea"_s);
        QCOMPARE(findPassages({{text, {{0, text.size()}}}, {text, {}}}).value().size(), 0);
    }

    void passagesEndAtAMask()
    {
        Checks::Prose prose(5);
        const QString first = prose.words(12).join(u' ');
        const QString last = prose.words(12).join(u' ');
        const QString caption = u"(photo: somebody)"_s;
        const QString masked = first + caption + last;
        const QList<PassageSource> sources{{masked, {{first.size(), first.size() + caption.size()}}},
                                           {first + u' ' + last, {}}};
        const QList<Passage> passages = findPassages(sources).value();
        QCOMPARE(passages.size(), 2);
        QCOMPARE(passages[0].a, (Span{0, first.size()}));
        QCOMPARE(passages[1].a, (Span{masked.size() - last.size(), masked.size()}));
    }

    void fewestWordsIsAnOption_data()
    {
        QTest::addColumn<int>("minWords");
        QTest::addColumn<int>("expected");
        QTest::newRow("four") << 4 << 1;
        QTest::newRow("as many as there are") << 11 << 1;
        QTest::newRow("one more than there are") << 12 << 0;
        QTest::newRow("below four is four") << 0 << 1;
    }

    void fewestWordsIsAnOption()
    {
        QFETCH(int, minWords);
        QFETCH(int, expected);
        const QString text = u"the harbour master closed both gates before the storm came in"_s;
        QCOMPARE(found({u"Aha: "_s + text, text + u" So there."_s}, minWords).size(), expected);
    }

    void namesAndTitlesAreRankedLast()
    {
        Checks::Prose prose(8);
        const QString names = u"to Deputy Prime Minister Anna Maria Lindqvist of the Northern Coast Party"_s;
        const QString wording = u"closed both harbour gates before anybody could warn the smaller boats outside"_s;
        const auto around = [&](const QString &inside) {
            return prose.words(80).join(u' ') + u' ' + inside + u' ' + prose.words(80).join(u' ');
        };
        const QList<Passage> passages =
            found({around(names) + u' ' + around(wording), around(wording) + u' ' + around(names)});
        QCOMPARE(passages.size(), 2);
        QCOMPARE(passages[0].noise, NoiseReasons(NoiseReason::NamesOnly));
        QVERIFY(!passages[1].noise);
        QVERIFY(passages[0].weight < passages[1].weight / 2);
    }

    void rarerWordsWeighMore()
    {
        const QString rare = u"xylo ketto marbit quonda liprev stolpa drenik favush"_s;
        const QString frequent = u"ba da ga la ma na pa ra"_s;
        QStringList texts{rare + u" . "_s, frequent + u" . "_s};
        Checks::Prose prose(4);
        for (int i = 0; i < 20; ++i) {
            QStringList shuffled = frequent.split(u' ');
            for (qsizetype j = 1; j < shuffled.size(); ++j) {
                shuffled.swapItemsAt(j, prose.upTo(int(j)));
            }
            texts.append(shuffled.join(u' '));
        }
        texts << rare << frequent;
        QHash<QString, double> weights;
        for (const Passage &passage : found(texts)) {
            weights[sideA(texts[passage.sourceA], passage)] = passage.weight;
        }
        QVERIFY(weights[frequent] > 0);
        QVERIFY(weights[rare] > 2 * weights[frequent]);
    }

    void aCommonWordingIsNoted()
    {
        Checks::Prose prose(12);
        const QString wording = prose.words(20).join(u' ');
        QList<PassageSource> sources;
        for (int i = 0; i < 300; ++i) {
            sources.append({prose.words(30).join(u' ') + u' ' + wording, {}});
        }
        PassageNotes notes;
        const QList<Passage> all = findPassages(sources, {}, {}, &notes).value();
        QVERIFY(notes.crowdedRuns > 0);
        QVERIFY(all.size() >= 299 && all.size() < 300 * 299 / 2); // all are joined, not every two of them
        sources.resize(200);
        QCOMPARE(findPassages(sources, {}, {}, &notes).value().size() >= 200 * 199 / 2, true);
        QCOMPARE(notes, PassageNotes());
    }

    void cancelling_data()
    {
        QTest::addColumn<int>("jobs");
        QTest::newRow("one job") << 1;
        QTest::newRow("three jobs") << 3;
    }

    void cancelling()
    {
        QFETCH(int, jobs);
        Checks::Prose prose(1);
        QList<PassageSource> sources;
        const QString text = prose.text(prose.words(20000));
        for (int i = 0; i < 6; ++i) {
            sources.append({text + QString::number(i), {}});
        }
        int calls = 0;
        const auto result = findPassages(sources, {.jobs = jobs}, [&](int done, int total) {
            ++calls;
            return done < total / 4;
        });
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, Error::Code::Cancelled);
        QVERIFY(calls > 0);
    }

    void twoGreatTextsAreLeftSoon_data()
    {
        QTest::addColumn<PassageSource>("first");
        QTest::addColumn<PassageSource>("second");
        Checks::Prose prose(3);
        QStringList words = prose.words(400000);
        const PassageSource text{prose.text(words), {}};
        QTest::newRow("a text and its copy") << text << text;
        for (qsizetype i = 0; i < words.size(); i += 12) {
            words[i] = prose.words(1).constFirst();
        }
        QTest::newRow("a copy with edits") << text << PassageSource{prose.text(words), {}};
        QStringList clauses;
        for (qsizetype i = 0; i < words.size(); i += 60) {
            clauses.prepend(prose.text(words.mid(i, 60)));
        }
        QTest::newRow("a copy turned round") << text << PassageSource{clauses.join(u' '), {}};
        const PassageSource word{u"knock "_s.repeated(400000), {}};
        QTest::newRow("one word") << word << word;
    }

    /** The search asks all along whether to go on, and ends when it is told to, wherever that is. */
    void twoGreatTextsAreLeftSoon()
    {
        QFETCH(PassageSource, first);
        QFETCH(PassageSource, second);
        // Processor time, of which other programs take none; as shares of the whole, since builds differ.
        std::clock_t asked = std::clock();
        const std::clock_t begin = asked;
        std::clock_t longest = 0;
        int questions = 0;
        const auto count = [&](int, int) {
            const std::clock_t now = std::clock();
            longest = std::max(longest, now - std::exchange(asked, now));
            ++questions;
            return true;
        };
        QVERIFY(findPassages({first, second}, {}, count).has_value());
        const std::clock_t end = std::clock();
        const std::clock_t most = (end - begin) / 5 * 2; // other programs slow a stretch down, if not the clock
        QVERIFY2(std::max(longest, end - asked) < most, qPrintable(QString::number(double(longest) / (end - begin))));
        for (int share = 1; share < 8; ++share) {
            int left = share * questions / 8;
            const auto stop = [&](int, int) {
                asked = std::clock();
                return --left > 0;
            };
            const Result<QList<Passage>> result = findPassages({first, second}, {}, stop);
            QVERIFY(std::clock() - asked < most);
            QVERIFY(left > 0 || (!result && result.error().code == Error::Code::Cancelled));
        }
    }

    void progressRisesToItsEnd()
    {
        Checks::Prose prose(2);
        QList<PassageSource> sources;
        for (int i = 0; i < 12; ++i) {
            sources.append({prose.text(prose.words(3000)), {}});
        }
        int last = -1;
        bool rises = true;
        QVERIFY(findPassages(sources, {}, [&](int done, int total) {
                    rises = rises && done >= last && done <= total;
                    last = done;
                    return true;
                }).has_value());
        QVERIFY(rises);
        QVERIFY(last >= 0);
    }
};

QTEST_GUILESS_MAIN(TestPassages)
#include "tst_passages.moc"
