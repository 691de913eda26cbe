// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/corpus.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;
using namespace Sidelight::cli;

/** A corpus file read as a stream. */
class TestCorpus final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(); }

    void aLineThatIsTooLongIsPassedOver();
};

void TestCorpus::aLineThatIsTooLongIsPassedOver()
{
    constexpr qsizetype limit = 1000;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"corpus.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto record = [](int id, qsizetype length) -> QByteArray {
        return "{\"id\": " + QByteArray::number(id) + ", \"text\": \"" + QByteArray(length, 'x') + "\"}\n";
    };
    // The long one reaches over several of the blocks that are read at a time.
    file.write(record(1, 10) + record(2, 9'000'000) + record(3, 20) + record(4, 30));
    file.close();
    Corpus corpus(file.fileName(), limit);
    QVERIFY(corpus.open());
    QList<qsizetype> lengths;
    QList<qint64> tooLong;
    while (const auto next = corpus.next()) {
        if (*next) {
            lengths.append((*next)->text.size());
        } else {
            QCOMPARE(next->error().code, Error::Code::FileTooLarge);
            tooLong.append(next->error().offset);
        }
    }
    QCOMPARE(lengths, (QList<qsizetype>{10, 20, 30}));
    QCOMPARE(tooLong, QList<qint64>{2});
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
