// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/passages/complement.h"

#include "models/text/tokens.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

namespace
{

QStringList printed(const QString &text, const QList<OnlyHere> &found)
{
    QStringList result;
    for (const OnlyHere &only : found) {
        result.append(u"%1%2: %3"_s.arg(QString::number(only.words), only.isSentence ? u" whole"_s : QString(),
                                        text.sliced(only.span.begin, only.span.length())));
    }
    return result;
}

QList<Span> placesOf(const QString &text, const QStringList &parts)
{
    QList<Span> spans;
    for (const QString &part : parts) {
        const qsizetype at = text.indexOf(part);
        spans.append({at, at + part.size()});
    }
    return spans;
}

} // namespace

class TestComplement : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void whatOthersLack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("shared");
        QTest::addColumn<QStringList>("masked");
        QTest::addColumn<QStringList>("found");
        const QString text = u"The gates were closed. Nobody knew why, said the bakers. Bread was sold."_s;
        QTest::newRow("no text has nothing") << QString() << QStringList() << QStringList() << QStringList();
        QTest::newRow("nothing is shared: all sentences")
            << text << QStringList() << QStringList()
            << QStringList{u"4 whole: The gates were closed"_s, u"6 whole: Nobody knew why, said the bakers"_s,
                           u"3 whole: Bread was sold"_s};
        QTest::newRow("everything is shared") << text << QStringList{text} << QStringList() << QStringList();
        QTest::newRow("a sentence is shared")
            << text << QStringList{u"Nobody knew why, said the bakers"_s} << QStringList()
            << QStringList{u"4 whole: The gates were closed"_s, u"3 whole: Bread was sold"_s};
        QTest::newRow("words are shared in the middle of a sentence")
            << text << QStringList{u"The gates were closed"_s, u"knew why"_s, u"Bread was sold"_s} << QStringList()
            << QStringList{u"1: Nobody"_s, u"3: said the bakers"_s};
        QTest::newRow("a shared stretch that runs over a full stop")
            << text << QStringList{u"were closed. Nobody knew"_s} << QStringList()
            << QStringList{u"2: The gates"_s, u"4: why, said the bakers"_s, u"3 whole: Bread was sold"_s};
        QTest::newRow("boilerplate is nobody's")
            << text << QStringList{u"Bread"_s} << QStringList{u"The gates were closed."_s}
            << QStringList{u"6 whole: Nobody knew why, said the bakers"_s, u"2: was sold"_s};
        QTest::newRow("words beyond the basic plane and right to left")
            << u"𝒜 😀 سفن غادرت الميناء."_s << QStringList{u"غادرت"_s} << QStringList()
            << QStringList{u"2: 𝒜 😀 سفن"_s, u"1: الميناء"_s};
    }

    void whatOthersLack()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, shared);
        QFETCH(const QStringList, masked);
        QList<SharedStretch> stretches;
        for (const Span &span : placesOf(text, shared)) {
            stretches.append({span, 2});
        }
        QTEST(printed(text, onlyHere(text, stretches, placesOf(text, masked))), "found");
    }

    void everyWordIsEitherSharedOrOnlyHere()
    {
        const QString text = u"One two three four five. Six seven eight nine ten. "_s.repeated(40).trimmed();
        const QList<SharedStretch> shared{{{4, 18}, 2}, {{100, 222}, 3}, {{222, 400}, 2}};
        const auto isShared = [&shared](const Span &word) {
            return std::ranges::any_of(shared, [&](const SharedStretch &it) { return it.span.intersects(word); });
        };
        const QList<Span> all = words(text);
        qsizetype left = std::ranges::count_if(all, [&](const Span &word) { return !isShared(word); });
        QVERIFY(left > 100 && left < all.size());
        qsizetype before = 0;
        for (const OnlyHere &only : onlyHere(text, shared)) {
            left -= only.words;
            QVERIFY(before <= only.span.begin && only.words > 0 && !only.span.isEmpty());
            for (const SharedStretch &stretch : shared) {
                QVERIFY(!stretch.span.intersects(only.span));
            }
            before = only.span.end;
        }
        QCOMPARE(left, 0);
    }
};

QTEST_GUILESS_MAIN(TestComplement)
#include "tst_complement.moc"
