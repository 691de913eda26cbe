// SPDX-FileCopyrightText: 2026 The Sidelight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/study.h"
#include "models/project/acts.h"
#include "models/project/database.h"
#include "models/project/newsource.h"
#include "models/readers/reader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidelight;

class TestStudy : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_study = std::make_unique<Study>();
        QVERIFY(m_study->setFile(std::move(*ProjectFile::create(path()))));
        const Article article = articleFromText(u"One said it. Another denied it."_s, u"a.txt"_s);
        m_study->act(acts::addSources({newSource(article, {}, QDateTime::currentDateTimeUtc())}));
        QVERIFY(m_study->act(acts::addClaim(m_study->data(), acts::newClaim(m_study->data(), u"It"_s))));
    }

    void cleanup()
    {
        m_study.reset();
        m_folder.reset();
    }

    void everyActIsUndoneAndRedone()
    {
        const ProjectData before = m_study->data();
        m_study->act(acts::addCoding(before, coding()));
        const ProjectData after = m_study->data();
        QCOMPARE(after.codings.size(), 1);
        m_study->undoStack()->undo();
        QCOMPARE(m_study->data(), before);
        m_study->undoStack()->redo();
        QCOMPARE(m_study->data(), after);
        QCOMPARE(fromFile(), after);
    }

    void whatIsNotedIsNotUndone()
    {
        const QUuid source = m_study->data().sources.constFirst().id;
        Metadata metadata;
        metadata.outlet = u"The Daily"_s;
        m_study->act(acts::editMetadata(m_study->data(), source, metadata));
        const int steps = m_study->undoStack()->count();
        m_study->note(acts::setOpen(m_study->data(), source, !m_study->data().sources.constFirst().isOpen));
        const bool isOpen = m_study->data().sources.constFirst().isOpen;
        QCOMPARE(m_study->undoStack()->count(), steps);
        m_study->undoStack()->undo();
        QVERIFY(m_study->data().sources.constFirst().article.metadata.outlet.isEmpty());
        QCOMPARE(m_study->data().sources.constFirst().isOpen, isOpen);
        const ProjectData inMemory = m_study->data();
        QCOMPARE(fromFile(), inMemory);
    }

    void whatIsTakenOutIsMarkedUntilThatIsUndone()
    {
        const ProjectData before = m_study->data();
        m_study->act(acts::removeClaim(before, before.claims.constFirst().id));
        QCOMPARE(m_study->data().marks.size(), 1);
        const RowMark mark = m_study->data().marks.constFirst();
        QCOMPARE(mark.id, before.claims.constFirst().id);
        QCOMPARE(mark.kind, RowMark::Kind::Removed);
        QVERIFY(mark.at.isValid());
        m_study->undoStack()->undo();
        QCOMPARE(m_study->data(), before);
        m_study->undoStack()->redo();
        const ProjectData after = m_study->data();
        QCOMPARE(after.marks, QList{mark});
        QCOMPARE(fromFile(), after);
    }

    void anEmptyChangeIsNoAct()
    {
        QSignalSpy changed(m_study.get(), &Study::changed);
        const int steps = m_study->undoStack()->count();
        QVERIFY(!m_study->act(acts::renameClaim(m_study->data(), QUuid::createUuid(), u"Nobody"_s)));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(m_study->undoStack()->count(), steps);
    }

    void withoutAProjectNothingIsPretended()
    {
        Study study;
        QSignalSpy failed(&study, &Study::failed);
        QSignalSpy changed(&study, &Study::changed);
        Change change;
        change.claims.append({.before = {},
                              .after = Claim{.id = QUuid::createUuid(),
                                             .parent = {},
                                             .position = 0,
                                             .name = u"x"_s,
                                             .shortName = {},
                                             .description = {},
                                             .memo = {},
                                             .colour = 1,
                                             .isFolder = false}});
        QVERIFY(!study.act(change));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(changed.size(), 0);
        QVERIFY(!study.undoStack()->canUndo());
    }

    void actsUndoAndRedoAreInTheLog()
    {
        m_study->setAnalyst(u"Ada"_s);
        const auto before = m_study->log()->size();
        QSignalSpy logged(m_study.get(), &Study::logged);
        m_study->act(acts::addClaim(m_study->data(), acts::newClaim(m_study->data(), u"Toll"_s)));
        m_study->undoStack()->undo();
        m_study->undoStack()->redo();
        m_study->note(acts::setOpen(m_study->data(), m_study->data().sources.constFirst().id, false));
        m_study->note(acts::setOpen(m_study->data(), m_study->data().sources.constFirst().id, true));
        const QList<LogEntry> added = m_study->log()->mid(before);
        QCOMPARE(added.size(), 3);
        QCOMPARE(logged.size(), 3); // and no notes
        for (int i = 0; i < added.size(); ++i) {
            auto told = logged.at(i).constFirst().value<LogEntry>();
            told.number = added.at(i).number;
            QCOMPARE(told, added.at(i));
        }
        QCOMPARE(added.at(0).kind, LogEntry::Kind::Act);
        QCOMPARE(added.at(1).kind, LogEntry::Kind::Undo);
        QCOMPARE(added.at(2).kind, LogEntry::Kind::Redo);
        for (const LogEntry &entry : added) {
            QCOMPARE(entry.who, u"Ada"_s);
            QCOMPARE(entry.what, u"New claim “Toll”"_s);
            QVERIFY(entry.at.isValid());
        }
    }

    void whatCouldNotBeUndoneCanStillBeUndone()
    {
        m_study->act(acts::addCoding(m_study->data(), coding()));
        m_study->act(acts::addClaim(m_study->data(), acts::newClaim(m_study->data(), u"Later"_s)));
        m_study->undoStack()->undo(); // which can be redone, all the time
        const ProjectData coded = m_study->data();
        QUndoStack *stack = m_study->undoStack();
        const int index = stack->index();
        QSignalSpy failed(m_study.get(), &Study::failed);
        {
            const auto other = Database::open(path(), Database::Access::ReadWrite); // a backup program at work
            QVERIFY(other && (*other)->run("BEGIN IMMEDIATE"));
            stack->setIndex(0); // all the way back: it is tried once
            QCOMPARE(failed.size(), 1);
            QTRY_COMPARE(stack->index(), index);
            stack->redo();
            QCOMPARE(failed.size(), 2);
            QTRY_COMPARE(stack->index(), index);
            QVERIFY((*other)->run("ROLLBACK"));
        }
        QCOMPARE(m_study->data(), coded);
        QCOMPARE(stack->count(), index + 1);
        stack->redo();
        QCOMPARE(m_study->data().claims.size(), coded.claims.size() + 1);
        stack->undo();
        stack->undo();
        QCOMPARE(m_study->data().codings.size(), 0);
        stack->undo();
        QCOMPARE(m_study->data().claims.size(), 0);
        QCOMPARE(failed.size(), 2);
        const ProjectData inMemory = m_study->data();
        QCOMPARE(fromFile(), inMemory);
    }

    void anActAfterAFailedUndoStandsBehindIt()
    {
        m_study->act(acts::addCoding(m_study->data(), coding()));
        const int index = m_study->undoStack()->index();
        {
            const auto other = Database::open(path(), Database::Access::ReadWrite);
            QVERIFY(other && (*other)->run("BEGIN IMMEDIATE"));
            m_study->undoStack()->undo();
            QVERIFY((*other)->run("ROLLBACK"));
        }
        m_study->act(acts::addClaim(m_study->data(), acts::newClaim(m_study->data(), u"Later"_s))); // at once
        QCOMPARE(m_study->undoStack()->index(), index + 1);
        m_study->undoStack()->undo();
        m_study->undoStack()->undo();
        QCOMPARE(m_study->data().codings.size(), 0);
    }

    void aLargeActIsThereAtOnceAndWrittenBesides()
    {
        QSignalSpy logged(m_study.get(), &Study::logged);
        QSignalSpy writing(m_study.get(), &Study::writingChanged);
        QVERIFY(m_study->act(manyCodings()));
        QVERIFY(m_study->isWriting());
        const ProjectData after = m_study->data();
        QCOMPARE(after.codings.size(), many);
        QCOMPARE(logged.size(), 0); // not before it is so
        QTRY_VERIFY(!m_study->isWriting());
        QCOMPARE(logged.size(), 1);
        QCOMPARE(writing.size(), 2);
        QCOMPARE(fromFile(), after);
    }

    void whatFollowsALargeActComesAfterItInTheFile()
    {
        const auto before = m_study->log()->size();
        QVERIFY(m_study->act(manyCodings()));
        m_study->undoStack()->undo();
        m_study->undoStack()->redo();
        const QUuid coding = m_study->data().codings.constFirst().id;
        QVERIFY(m_study->act(acts::removeCoding(m_study->data(), coding)));
        QCOMPARE(m_study->log()->size(), before + 4);
        m_study->undoStack()->undo();
        const ProjectData inMemory = m_study->data();
        QCOMPARE(inMemory.codings.size(), many);
        QCOMPARE(fromFile(), inMemory);
    }

    void aProjectIsClosedWithItsLargeActWritten()
    {
        QVERIFY(m_study->act(manyCodings()));
        QVERIFY(m_study->isWriting());
        const ProjectData inMemory = m_study->data();
        m_study = std::make_unique<Study>(); // without a word
        QCOMPARE(fromFile(), inMemory);
    }

    void aCopyHasTheLargeAct()
    {
        QVERIFY(m_study->act(manyCodings()));
        const QString copy = m_folder->filePath(u"copy.sidelight"_s);
        QVERIFY(m_study->saveCopy(copy));
        QCOMPARE(ProjectFile::open(copy).value()->read()->codings.size(), many);
    }

    void aLargeActThatCannotBeWrittenIsTakenBack()
    {
        const ProjectData before = m_study->data();
        QUndoStack *stack = m_study->undoStack();
        const int index = stack->index();
        QSignalSpy failed(m_study.get(), &Study::failed);
        QSignalSpy logged(m_study.get(), &Study::logged);
        ProjectData shown = before;
        connect(m_study.get(), &Study::changed, this, [&shown](const Change &change) { shown.apply(change); });
        const auto other = otherProgram();
        QVERIFY(m_study->act(manyCodings()));
        QCOMPARE(stack->index(), index + 1);
        QVERIFY(shown != before);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_study->data(), before);
        QCOMPARE(shown, before); // by everybody who listens
        QTRY_COMPARE(stack->count(), index);
        QCOMPARE(stack->index(), index);
        QCOMPARE(logged.size(), 0);
        QVERIFY((*other)->run("ROLLBACK"));
        QVERIFY(m_study->act(manyCodings()));
        QVERIFY(m_study->finishWriting());
        stack->undo();
        QVERIFY(m_study->finishWriting());
        QCOMPARE(stack->index(), index);
        QCOMPARE(m_study->data(), before);
        QCOMPARE(fromFile(), before);
    }

    void anActOnWhatCannotBeWrittenIsNone()
    {
        const ProjectData before = m_study->data();
        const int index = m_study->undoStack()->index();
        QSignalSpy failed(m_study.get(), &Study::failed);
        const auto other = otherProgram();
        QVERIFY(m_study->act(manyCodings()));
        const QUuid coding = m_study->data().codings.constFirst().id;
        QVERIFY(!m_study->act(acts::removeCoding(m_study->data(), coding)));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_study->data(), before);
        QCOMPARE(m_study->undoStack()->count(), index);
    }

    void theUndoOfWhatCannotBeWrittenGoesNoFurther()
    {
        const ProjectData before = m_study->data();
        QUndoStack *stack = m_study->undoStack();
        const int index = stack->index();
        QSignalSpy failed(m_study.get(), &Study::failed);
        const auto other = otherProgram();
        QVERIFY(m_study->act(manyCodings()));
        stack->setIndex(index - 1); // and the act before
        QCOMPARE(failed.size(), 1);
        QTRY_COMPARE(stack->index(), index);
        QCOMPARE(stack->count(), index);
        QCOMPARE(m_study->data(), before);
    }

    void aLargeUndoThatCannotBeWrittenCanBeTriedAgain()
    {
        const ProjectData before = m_study->data();
        QVERIFY(m_study->act(manyCodings()));
        QVERIFY(m_study->finishWriting());
        const ProjectData after = m_study->data();
        QUndoStack *stack = m_study->undoStack();
        const int index = stack->index();
        QSignalSpy failed(m_study.get(), &Study::failed);
        const auto other = otherProgram();
        stack->undo();
        QCOMPARE(m_study->data(), before);
        QTRY_COMPARE(failed.size(), 1);
        QTRY_COMPARE(stack->index(), index);
        QCOMPARE(m_study->data(), after);
        QVERIFY((*other)->run("ROLLBACK"));
        stack->undo();
        QVERIFY(m_study->finishWriting());
        QCOMPARE(m_study->data(), before);
        QCOMPARE(fromFile(), before);
    }

    void anotherProjectEmptiesTheUndoList()
    {
        QSignalSpy reset(m_study.get(), &Study::reset);
        QVERIFY(m_study->undoStack()->canUndo());
        QVERIFY(m_study->setFile(std::move(*ProjectFile::create(m_folder->filePath(u"other.sidelight"_s)))));
        QCOMPARE(reset.size(), 1);
        QVERIFY(!m_study->undoStack()->canUndo());
        QVERIFY(m_study->data().sources.isEmpty());
    }

private:
    static constexpr int many = 600;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"study.sidelight"_s); }

    [[nodiscard]] Coding coding() const
    {
        return acts::newCoding(m_study->data().claims.constFirst().id, m_study->data().sources.constFirst().id, {0, 3},
                               Stance::Asserts, u"me"_s, QDateTime::currentDateTimeUtc());
    }

    /** Enough of them to be written beside the window. */
    [[nodiscard]] Change manyCodings() const
    {
        Change change{u"Code much"_s, {}, {}, {}};
        for (int i = 0; i < many; ++i) {
            change.codings.append({{}, coding()});
        }
        return change;
    }

    /** A backup program at work: until it is gone or has rolled back, nobody else can write. */
    [[nodiscard]] Result<std::unique_ptr<Database>> otherProgram() const
    {
        return Database::open(path(), Database::Access::ReadWrite)
            .and_then([](std::unique_ptr<Database> &&other) -> Result<std::unique_ptr<Database>> {
                if (const Result<void> begun = other->run("BEGIN IMMEDIATE"); !begun) {
                    return tl::unexpected(begun.error());
                }
                return std::move(other);
            });
    }

    /** What another program would read now. */
    [[nodiscard]] ProjectData fromFile()
    {
        m_study->close();
        const auto file = ProjectFile::open(path());
        return file ? (*file)->read().value_or(ProjectData()) : ProjectData();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Study> m_study;
};

QTEST_GUILESS_MAIN(TestStudy)
#include "tst_study.moc"
