// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/direction.h"

#include <QTest>

#include <ctime>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

QDateTime day(int number)
{
    return QDateTime(QDate(2024, 5, number), QTime(12, 0), QTimeZone::UTC);
}

Variants variantsOf(const QStringList &texts, int base = 0)
{
    QList<GroupMember> members;
    for (int i = 0; i < texts.size(); ++i) {
        members.append(GroupMember{i, {0, texts.at(i).size()}});
    }
    return Variants(members, texts, base);
}

DirectionSource dated(int number)
{
    DirectionSource source;
    source.published = day(number);
    return source;
}

DirectionSource sharing(int words, const QList<int> &overlap, int number = 0)
{
    DirectionSource source = number > 0 ? dated(number) : DirectionSource();
    source.sharedWords = words;
    for (int other = 0; other < overlap.size(); ++other) {
        source.overlapWords.insert(other, overlap.at(other));
    }
    return source;
}

DirectionSource of(const QString &outlet, const QList<Credit> &credits = {})
{
    DirectionSource source;
    source.outlet = outlet;
    source.credits = credits;
    return source;
}

/** "1 on 0: reason words". */
QStringList printed(const QList<DirectionSign> &signs)
{
    const auto numbers = [](const QList<int> &sources) {
        QStringList result;
        for (const int source : sources) {
            result.append(QString::number(source));
        }
        return result.join(u',');
    };
    const QStringList reasons{u"date"_s, u"containment"_s, u"credit"_s, u"slip"_s, u"spelling"_s};
    QStringList result;
    for (const DirectionSign &sign : signs) {
        const QString words = sign.words.isEmpty() ? QString() : u" "_s + sign.words;
        result.append(u"%1 on %2: %3%4"_s.arg(numbers(sign.from), numbers(sign.on),
                                              reasons.at(static_cast<int>(sign.reason)), words));
    }
    return result;
}

} // namespace

class TestDirection : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void sourcesAsAWhole_data()
    {
        using Sources = QList<DirectionSource>;
        QTest::addColumn<QList<DirectionSource>>("sources");
        QTest::addColumn<QStringList>("signs");
        const Credit credit{{}, CreditKind::Reported, u"The Harbour Times"_s, 0.9};
        QTest::newRow("nothing is known") << Sources{{}, {}} << QStringList();
        QTest::newRow("the later one may draw on the earlier one")
            << Sources{dated(3), dated(2)} << QStringList{u"0 on 1: date"_s};
        QTest::newRow("the same time says nothing") << Sources{dated(3), dated(3)} << QStringList();
        QTest::newRow("one date says nothing") << Sources{dated(3), {}} << QStringList();
        QTest::newRow("all that one shares stands in the other")
            << Sources{sharing(100, {0, 95}), sharing(300, {95, 0})} << QStringList{u"0 on 1: containment"_s};
        QTest::newRow("the other way round")
            << Sources{sharing(300, {0, 95}), sharing(100, {95, 0})} << QStringList{u"1 on 0: containment"_s};
        QTest::newRow("each contains the other")
            << Sources{sharing(100, {0, 95}), sharing(100, {95, 0})} << QStringList();
        QTest::newRow("a few words say nothing")
            << Sources{sharing(10, {0, 10}), sharing(300, {10, 0})} << QStringList();
        QTest::newRow("one names the other's outlet") << Sources{of(u"Harbour Times"_s), of(u"Quaywatch"_s, {credit})}
                                                      << QStringList{u"1 on 0: credit The Harbour Times"_s};
        QTest::newRow("a name that is nobody's outlet") << Sources{{}, of({}, {credit})} << QStringList();
    }

    void sourcesAsAWhole()
    {
        QFETCH(const QList<DirectionSource>, sources);
        QTEST(printed(signsBetween(0, 1, sources)), "signs");
    }

    void figuresAreGiven()
    {
        const QList<DirectionSource> sources{sharing(100, {0, 95}, 3), sharing(190, {95, 0}, 2)};
        const QList<DirectionSign> signs = signsBetween(0, 1, sources);
        QCOMPARE(signs.size(), 2);
        QCOMPARE(signs.at(0).published, day(3));
        QCOMPARE(signs.at(0).publishedOn, day(2));
        QCOMPARE(signs.at(1).share, 0.95);
        QCOMPARE(signs.at(1).shareOn, 0.5);
    }

    void wording_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("signs");
        const QString kept = u"it was widely noted by - noted among the pilots of the harbour"_s;
        const QString clean = u"it was widely noted by the pilots of the harbour"_s;
        QTest::newRow("the same words") << QStringList{clean, clean} << QStringList();
        QTest::newRow("the base keeps a slip that another cleans")
            << QStringList{kept, clean} << QStringList{u"1 on 0: slip noted among"_s};
        QTest::newRow("another keeps a slip that the base cleans")
            << QStringList{clean, kept} << QStringList{u"0 on 1: slip noted among"_s};
        QTest::newRow("several keep it") << QStringList{clean, kept, clean, kept}
                                         << QStringList{u"0,2 on 1,3: slip noted among"_s};
        QTest::newRow("one that is cut off there says nothing")
            << QStringList{kept, u"it was widely noted by"_s, clean} << QStringList{u"2 on 0: slip noted among"_s};
        QTest::newRow("a doubled word") << QStringList{u"the pilots saw the the harbour master"_s,
                                                       u"the pilots saw the harbour master"_s}
                                        << QStringList{u"1 on 0: slip the"_s};
        QTest::newRow("words left out are no slip")
            << QStringList{u"the pilots of the old harbour saw it"_s, u"the pilots of the harbour saw it"_s}
            << QStringList();
        QTest::newRow("a misspelling is corrected to what both write elsewhere")
            << QStringList{u"the habrour was closed by the pilots of the harbour"_s,
                           u"the harbour was closed by the pilots of the harbour"_s}
            << QStringList{u"1 on 0: spelling habrour"_s};
        QTest::newRow("two spellings that are as frequent")
            << QStringList{u"the theatre by the quay was closed"_s, u"the theater by the quay was closed"_s}
            << QStringList();
        QTest::newRow("an ending is no misspelling") << QStringList{u"ferries were closed and ferries were open"_s,
                                                                    u"ferried were closed and ferries were open"_s}
                                                     << QStringList();
    }

    void wording()
    {
        QFETCH(const QStringList, texts);
        QTEST(printed(signsInWording(variantsOf(texts), texts)), "signs");
    }

    void aTextIsCountedOnceHoweverManySpellingsDiffer()
    {
        QStringList texts{QString(), QString()};
        for (char16_t a = u'a'; a < u'k'; ++a) {
            for (char16_t b = u'a'; b < u'k'; ++b) {
                const QString word = u"the har"_s + QChar(a) + QChar(b);
                texts[0] += word + u"abour lay "_s;
                texts[1] += word + u"ebour lay "_s;
            }
        }
        const QList<GroupMember> members{{0, {0, texts.at(0).size()}}, {1, {0, texts.at(1).size()}}};
        const QString rest = u"quay ferry lantern "_s.repeated(100'000);
        texts[0] += rest;
        texts[1] += rest;
        const std::clock_t begin = std::clock(); // processor time: other programs take none of it
        QVERIFY(signsInWording(Variants(members, texts, 0), texts).isEmpty()); // all are as frequent
        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
    }

    void aGroupIsSeenFromItsBase()
    {
        const QStringList texts{u"it was noted by all pilots"_s, u"it was noted by all pilots"_s,
                                u"it was noted by all pilots"_s};
        const QList<DirectionSource> sources{dated(1), dated(2), dated(3)};
        QCOMPARE(printed(directionSigns(variantsOf(texts, 1), sources, texts)),
                 (QStringList{u"1 on 0: date"_s, u"2 on 1: date"_s}));
        QVERIFY(directionSigns({}, sources, texts).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDirection)
#include "tst_direction.moc"
