// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/thorough.h"
#include "passagechecks.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

QList<Passage> found(const QList<PassageSource> &sources, Preset preset = Preset::Thorough, int jobs = 1)
{
    return findPassages(sources, {.jobs = jobs, .preset = preset}).value();
}

const QString lampStory =
    u"The keeper of Grayling Point climbed the spiral staircase at dusk and found the great lens cracked from rim to "
    u"hub. Frost had split the glass during the coldest February night in sixty years. Engineers from the harbour "
    u"trust measured the damage with lasers and ordered replacement prisms from a workshop in Bergen. Until the prisms "
    u"arrive, a diesel generator feeds a borrowed beacon on the balcony."_s;

/** The same, reworded and told in another order. */
const QString lampRetold =
    u"A borrowed beacon, fed by a diesel engine, now flashes from the balcony. New prisms have been requested by the "
    u"harbour engineers, whose lasers mapped what was broken, and Bergen craftsmen will grind them. It was the keeper "
    u"who, going up the staircase one evening at Grayling Point, noticed that the lens was no longer whole: frost, in "
    u"a February without equal for sixty winters, had split it."_s;

const QString market =
    u"Mackerel was scarce on the quay this week. Traders sold what little there was before breakfast. Several buyers "
    u"drove home with empty vans. Prices rose by a third, according to Saturday's auction."_s;
const QString ferry =
    u"Passengers on the late boat waited two hours for a spare part. Nobody complained aloud. The captain handed "
    u"out soup and told stories about fog. At nine the engine coughed, then ran."_s;

/** Another matter, though a lighthouse as well. */
const QString otherLamp =
    u"Visitors may enter the old lighthouse again from Easter on. Volunteers painted the door red and laid out a path "
    u"with shells. A small museum shows lanterns, charts and the logbooks of eleven families. Tickets cost four "
    u"crowns, "
    u"and children pay nothing."_s;

QString text(const QStringList &paragraphs)
{
    return paragraphs.join(u"\n\n"_s);
}

/** Whether the span is that of the paragraph, but for a sentence. */
bool isNearly(const Span &span, const QString &text, const QString &paragraph)
{
    const Span expected{text.indexOf(paragraph), text.indexOf(paragraph) + paragraph.size()};
    const qsizetype common = span.intersected(expected).length();
    return common >= expected.length() - 1 && span.length() - common <= 64; // the full stop is left out
}

/** Texts of which each retells sentences of the one before, its words shuffled and some of them changed. */
QList<PassageSource> retellings(quint32 seed, int count)
{
    Checks::Prose prose(seed, 20000);
    QList<PassageSource> result;
    QList<QStringList> before;
    for (int i = 0; i < count; ++i) {
        QList<QStringList> sentences;
        for (int j = 0; j < 8; ++j) {
            sentences.append(prose.words(8 + prose.upTo(10)));
        }
        for (int j = 1; j < before.size() && j < 5; ++j) {
            QStringList retold = before[j];
            for (qsizetype k = retold.size() - 1; k > 0; --k) {
                retold.swapItemsAt(k, prose.upTo(int(k) + 1));
            }
            sentences.insert(prose.upTo(3) + 3, prose.edited(retold, 4));
        }
        QString written;
        for (const QStringList &sentence : std::as_const(sentences)) {
            written += sentence.join(u' ') + u". "_s;
        }
        result.append({written, {}});
        before = sentences;
    }
    return result;
}

} // namespace

class TestRewordings : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void retold_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("expectedA"); // the paragraph that is the only passage, or nearly so; empty: none is
        QTest::addColumn<QString>("expectedB");
        const QString wrapped = QString(lampStory).replace(u" the "_s, u"\nthe "_s);
        QTest::newRow("a paragraph reworded and told in another order")
            << lampStory << lampRetold << lampStory << lampRetold;
        QTest::newRow("between other paragraphs")
            << text({market, lampStory, ferry}) << text({otherLamp, lampRetold}) << lampStory << lampRetold;
        QTest::newRow("with lines that are wrapped")
            << text({market, wrapped}) << text({lampRetold, otherLamp}) << wrapped << lampRetold;
        QTest::newRow("other texts on the same subject")
            << text({market, lampStory}) << text({otherLamp, ferry}) << QString() << QString();
        QTest::newRow("one text is empty") << lampStory << QString() << QString() << QString();
        QTest::newRow("both are empty") << QString() << QString() << QString() << QString();
        QTest::newRow("marks alone") << u"... !\n\n?"_s << u"... !\n\n?"_s << QString() << QString();
        QTest::newRow("one rare word is not enough")
            << text({market, u"Grayling is the name of a fish."_s}) << text({ferry, u"We saw a grayling yesterday."_s})
            << QString() << QString();
    }

    void retold()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, expectedA);
        QFETCH(QString, expectedB);
        const QList<PassageSource> sources{{a, {}}, {b, {}}};
        QCOMPARE(found(sources, Preset::Balanced), QList<Passage>());
        const QList<Passage> passages = found(sources);
        QCOMPARE(passages.size(), expectedA.isEmpty() ? 0 : 1);
        for (const Passage &passage : passages) {
            QVERIFY(isNearly(passage.a, a, expectedA));
            QVERIFY(isNearly(passage.b, b, expectedB));
            QCOMPARE(Checks::fault(passage, sources), QString());
        }
    }

    void whatIsCopiedStaysSharp()
    {
        const QString copied = market.sliced(market.indexOf(u"Traders"), market.size() - market.indexOf(u"Traders"));
        const QList<PassageSource> sources{{text({lampStory, market}), {}}, {text({ferry, copied, otherLamp}), {}}};
        const QList<Passage> balanced = found(sources, Preset::Balanced);
        QCOMPARE(balanced.size(), 1);
        QCOMPARE(found(sources), balanced);
    }

    void piecesOfOneRewordingBecomeOne()
    {
        const QString first = u"Engineers from the harbour trust measured the damage with lasers and ordered "_s;
        const QString second = u"a diesel generator feeds a borrowed beacon on the balcony"_s;
        const QString retold = u"On the headland, "_s + second + u". "_s + lampRetold + u" "_s + first + u"glass."_s;
        const QList<PassageSource> sources{{text({market, lampStory}), {}}, {text({retold, ferry}), {}}};
        QVERIFY(found(sources, Preset::Balanced).size() > 1);
        const QList<Passage> passages = found(sources);
        QCOMPARE(passages.size(), 1);
        QCOMPARE(Checks::fault(passages.first(), sources), QString());
    }

    void aMaskIsNotCrossed_data()
    {
        QTest::addColumn<QString>("masked"); // in the story
        QTest::newRow("a word") << u"Engineers"_s;
        QTest::newRow("a sentence") << lampStory.section(u". "_s, 0, 0);
        QTest::newRow("all of it") << lampStory;
    }

    void aMaskIsNotCrossed()
    {
        QFETCH(QString, masked);
        const QString story = text({market, lampStory, ferry});
        const Span mask{story.indexOf(masked), story.indexOf(masked) + masked.size()};
        const QList<PassageSource> sources{{story, {mask}}, {text({otherLamp, lampRetold}), {}}};
        const QList<Passage> passages = found(sources);
        QCOMPARE(passages.isEmpty(), masked == lampStory);
        for (const Passage &passage : passages) {
            QVERIFY(!passage.a.intersects(mask));
            QCOMPARE(Checks::fault(passage, sources), QString());
        }
    }

    void alignmentsRebuildBothSides()
    {
        int more = 0;
        for (quint32 seed = 1; seed < 9; ++seed) {
            const QList<PassageSource> sources = retellings(seed, 20);
            const QList<Passage> passages = found(sources);
            more += int(passages.size()) > int(found(sources, Preset::Balanced).size()) ? 1 : 0;
            QVERIFY(passages.size() >= 15);
            for (const Passage &passage : passages) {
                QCOMPARE(Checks::fault(passage, sources), QString());
                QVERIFY(passage.words >= PassageOptions().minWords);
            }
        }
        QCOMPARE(more, 8);
    }

    void orderOfSourcesDoesNotMatter()
    {
        for (quint32 seed = 1; seed < 6; ++seed) {
            const QList<PassageSource> sources = retellings(seed, 20);
            QList<PassageSource> reversed = sources;
            std::reverse(reversed.begin(), reversed.end());
            QList<Passage> passages = found(sources);
            std::for_each(passages.begin(), passages.end(), [](Passage &passage) { passage.alignment.clear(); });
            QVERIFY(!passages.isEmpty());
            QCOMPARE(passages, Checks::mirrored(found(reversed), int(reversed.size()) - 1));
        }
    }

    void jobsDoNotMatter()
    {
        const QList<PassageSource> sources = retellings(12, 700); // several batches
        const QList<Passage> one = found(sources);
        QVERIFY(one.size() >= 600);
        QCOMPARE(found(sources, Preset::Thorough, 2), one);
        QCOMPARE(found(sources, Preset::Thorough, 7), one);
    }

    void streamedAreTheSame()
    {
        const QList<PassageSource> sources = retellings(3, 40);
        QList<Passage> streamed;
        const auto take = [&streamed](const QList<Passage> &passages) {
            streamed += passages;
            return true;
        };
        QVERIFY(streamPassages(sources, take, {.preset = Preset::Thorough}).has_value());
        const QList<Passage> all = found(sources);
        QCOMPARE(streamed.size(), all.size());
        QVERIFY(std::all_of(streamed.cbegin(), streamed.cend(), [&all](const Passage &passage) {
            return std::any_of(all.cbegin(), all.cend(), [&passage](const Passage &other) {
                return std::tie(passage.a, passage.b, passage.alignment) == std::tie(other.a, other.b, other.alignment);
            });
        }));
    }

    void canBeCancelled()
    {
        const QList<PassageSource> sources = retellings(3, 400);
        int reports = 0;
        const auto stop = [&reports](int, int) { return ++reports < 3; };
        const Result<QList<Passage>> result = findPassages(sources, {.preset = Preset::Thorough}, stop);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, Error::Code::Cancelled);
    }

    void adversaries_data()
    {
        QTest::addColumn<QList<PassageSource>>("sources");
        const QString word = u"knock "_s;
        QTest::newRow("one word a hundred thousand times, twice")
            << QList<PassageSource>{{word.repeated(100000), {}}, {word.repeated(100000), {}}};
        QTest::newRow("one word a hundred thousand times, each a sentence")
            << QList<PassageSource>{{u"Knock. "_s.repeated(100000), {}}, {u"Knock! "_s.repeated(100000), {}}};
        QTest::newRow("a sentence ten thousand times, and its words in another order")
            << QList<PassageSource>{{u"Who goes there in the night? "_s.repeated(10000), {}},
                                    {u"There in the night, who goes? "_s.repeated(10000), {}}};
        Checks::Prose prose(4, 200000);
        QStringList sentences;
        for (int i = 0; i < 200; ++i) {
            sentences.append(prose.words(12).join(u' '));
        }
        QTest::newRow("two hundred sentences, each as often as it may stand to be a seed")
            << QList<PassageSource>{{QString(sentences.join(u". "_s) + u". "_s).repeated(90), {}},
                                    {QString(sentences.join(u"! "_s) + u"! "_s).repeated(90), {}}};
        QTest::newRow("the same article a thousand times")
            << QList<PassageSource>(1000, {sentences.mid(0, 30).join(u". "_s), {}});
        const QString big = prose.text(prose.words(200000));
        QTest::newRow("two equal texts of a megabyte") << QList<PassageSource>{{big, {}}, {big, {}}};
        const QStringList words = prose.words(100000);
        QStringList shuffled = words;
        for (qsizetype i = shuffled.size() - 1; i > 0; --i) {
            shuffled.swapItemsAt(i, prose.upTo(int(i) + 1));
        }
        QTest::newRow("the words of a long text in any order")
            << QList<PassageSource>{{prose.text(words), {}}, {prose.text(shuffled), {}}};
        QTest::newRow("without a full stop")
            << QList<PassageSource>{{words.join(u' '), {}}, {prose.edited(words, 3).join(u' '), {}}};
    }

    void adversaries()
    {
        QFETCH(QList<PassageSource>, sources);
        QElapsedTimer timer;
        timer.start();
        Pulse pulse((std::stop_source()));
        const WordTable table = wordTable(sources, pulse);
        const RewordingIndex index(table, sources, pulse);
        ThoroughFinder finder(table, sources, index, PassageOptions().minWords);
        qsizetype count = 0;
        for (int source = 0; source < int(sources.size()); ++source) {
            count += finder.completed(source, {}, pulse).size();
        }
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed()))); // half a second when alone
        QVERIFY(count < 1000000);
    }
};

QTEST_GUILESS_MAIN(TestRewordings)
#include "tst_rewordings.moc"
