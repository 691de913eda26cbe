// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claims/recurrence/claimsearch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestClaimSearch : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void ranking_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("empty text gives all, in the codebook's order, without folders")
            << u""_s << QStringList{u"The deadline"_s, u"Deadlock"_s, u"Undeadly dead"_s, u"Other"_s};
        QTest::newRow("a prefix comes before a word, a word before the middle of one")
            << u"dead"_s << QStringList{u"Deadlock"_s, u"The deadline"_s, u"Undeadly dead"_s};
        QTest::newRow("upper case") << u"OTHER"_s << QStringList{u"Other"_s};
        QTest::newRow("blanks round the text") << u"  other "_s << QStringList{u"Other"_s};
        QTest::newRow("nothing fits") << u"xyz"_s << QStringList{};
    }

    void ranking()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const Codebook codebook = sample();
        QStringList found;
        for (const ClaimMatch &match : findClaims(codebook, text)) {
            const Claim *claim = codebook.find(match.claim);
            found.append(claim->name);
            QCOMPARE(claim->name.sliced(match.begin, match.length).toCaseFolded(), text.trimmed().toCaseFolded());
        }
        QCOMPARE(found, expected);
    }

    void recentClaimsComeFirstAmongEquals()
    {
        const Codebook codebook = sample();
        const QUuid other = codebook.claims().constLast().id;
        QCOMPARE(findClaims(codebook, u"", {other}).constFirst().claim, other);
    }

private:
    static Codebook sample()
    {
        QList<Claim> claims;
        for (const QString &name :
             {u"Dead folder"_s, u"The deadline"_s, u"Deadlock"_s, u"Undeadly dead"_s, u"Other"_s}) {
            Claim claim;
            claim.id = QUuid::createUuid();
            claim.name = name;
            claim.position = static_cast<int>(claims.size());
            claim.isFolder = claims.isEmpty();
            claims.append(claim);
        }
        return Codebook(claims);
    }
};

QTEST_GUILESS_MAIN(TestClaimSearch)
#include "tst_claimsearch.moc"
