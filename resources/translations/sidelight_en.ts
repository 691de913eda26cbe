<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
 <context>
  <name>Sidelight::Acts</name>
  <message numerus="yes">
   <source>Add %n coding(s)</source>
   <translation>
    <numerusform>Add %Ln coding</numerusform>
    <numerusform>Add %Ln codings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove %n coding(s)</source>
   <translation>
    <numerusform>Remove %Ln coding</numerusform>
    <numerusform>Remove %Ln codings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Import %n article(s)</source>
   <translation>
    <numerusform>Import %Ln article</numerusform>
    <numerusform>Import %Ln articles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove %n link(s)</source>
   <translation>
    <numerusform>Remove %Ln link</numerusform>
    <numerusform>Remove %Ln links</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Reject %n suggestion(s)</source>
   <translation>
    <numerusform>Reject %Ln suggestion</numerusform>
    <numerusform>Reject %Ln suggestions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Allow %n suggestion(s) again</source>
   <translation>
    <numerusform>Allow %Ln suggestion again</numerusform>
    <numerusform>Allow %Ln suggestions again</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove %n coding(s) without a place</source>
   <translation>
    <numerusform>Remove %Ln coding without a place</numerusform>
    <numerusform>Remove %Ln codings without a place</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n source(s)</source>
   <translation>
    <numerusform>%Ln source</numerusform>
    <numerusform>%Ln sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%Ln claim</numerusform>
    <numerusform>%Ln claims</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n coding(s)</source>
   <translation>
    <numerusform>%Ln coding</numerusform>
    <numerusform>%Ln codings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other thing(s)</source>
   <extracomment>memos, links and the like</extracomment>
   <translation>
    <numerusform>%Ln other thing</numerusform>
    <numerusform>%Ln other things</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::AgreementDock</name>
  <message numerus="yes">
   <source>%n source(s) compared, sentence by sentence.</source>
   <translation>
    <numerusform>%Ln source compared, sentence by sentence.</numerusform>
    <numerusform>%Ln sources compared, sentence by sentence.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::AnalystTools</name>
  <message numerus="yes">
   <source>%n line(s): number, time, who, what.</source>
   <translation>
    <numerusform>%Ln line: number, time, who, what.</numerusform>
    <numerusform>%Ln lines: number, time, who, what.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) written to %1.</source>
   <translation>
    <numerusform>%Ln line written to %1.</numerusform>
    <numerusform>%Ln lines written to %1.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ArticleDocument</name>
  <message numerus="yes">
   <source>%1 · %n words</source>
   <extracomment>%1 is what boilerplate is ("Caption, credit"), %n its words</extracomment>
   <translation>
    <numerusform>%1 · %Ln word</numerusform>
    <numerusform>%1 · %Ln words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ClaimController</name>
  <message numerus="yes">
   <source>%n coding(s) removed.</source>
   <translation>
    <numerusform>%Ln coding removed.</numerusform>
    <numerusform>%Ln codings removed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>“%1” was removed with %n coding(s).</source>
   <extracomment>%1 is the name of a claim</extracomment>
   <translation>
    <numerusform>“%1” was removed with %Ln coding.</numerusform>
    <numerusform>“%1” was removed with %Ln codings.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ClaimModel</name>
  <message numerus="yes">
   <source>%n coding(s)</source>
   <translation>
    <numerusform>%Ln coding</numerusform>
    <numerusform>%Ln codings</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::CodingPopup</name>
  <message numerus="yes">
   <source>%n coding(s)</source>
   <translation>
    <numerusform>%Ln coding</numerusform>
    <numerusform>%Ln codings</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::CompareBar</name>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation>
    <numerusform>%Ln passage</numerusform>
    <numerusform>%Ln passages</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ComparePage</name>
  <message numerus="yes">
   <source>%n word(s) in %1</source>
   <extracomment>%1 is the key of a source</extracomment>
   <translation>
    <numerusform>%Ln word in %1</numerusform>
    <numerusform>%Ln words in %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>quote(s) only in %1</source>
   <translation>
    <numerusform>quote only in %1</numerusform>
    <numerusform>quotes only in %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>passage(s)</source>
   <extracomment>under a figure, as are the next two</extracomment>
   <translation>
    <numerusform>passage</numerusform>
    <numerusform>passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>quote(s) in both</source>
   <translation>
    <numerusform>quote in both</numerusform>
    <numerusform>quotes in both</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ComparePanel</name>
  <message numerus="yes">
   <source>Only in %1 · %n word(s)</source>
   <translation>
    <numerusform>Only in %1 · %Ln word</numerusform>
    <numerusform>Only in %1 · %Ln words</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n word(s)</source>
   <translation>
    <numerusform>%Ln word</numerusform>
    <numerusform>%Ln words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::Comparison</name>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation>
    <numerusform>%Ln passage</numerusform>
    <numerusform>%Ln passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n quote(s)</source>
   <translation>
    <numerusform>%Ln quote</numerusform>
    <numerusform>%Ln quotes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One of the two trims %n of the quotes.</source>
   <translation>
    <numerusform>One of the two trims %Ln of the quotes.</numerusform>
    <numerusform>One of the two trims %Ln of the quotes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln word(s)</source>
   <translation>
    <numerusform>%Ln word</numerusform>
    <numerusform>%Ln words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ComparisonReport</name>
  <message numerus="yes">
   <source>%n word(s) in both</source>
   <translation>
    <numerusform>%Ln word in both</numerusform>
    <numerusform>%Ln words in both</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n word(s) differ</source>
   <translation>
    <numerusform>%Ln word differs</numerusform>
    <numerusform>%Ln words differ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%Ln word(s)</source>
   <translation>
    <numerusform>%Ln word</numerusform>
    <numerusform>%Ln words</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n quote(s)</source>
   <translation>
    <numerusform>%Ln quote</numerusform>
    <numerusform>%Ln quotes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ComparisonView</name>
  <message numerus="yes">
   <source>%Ln words</source>
   <translation>
    <numerusform>%Ln word</numerusform>
    <numerusform>%Ln words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::DossierText</name>
  <message numerus="yes">
   <source>%n coding(s) in %1</source>
   <translation>
    <numerusform>%Ln coding in %1</numerusform>
    <numerusform>%Ln codings in %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n source(s)</source>
   <translation>
    <numerusform>%1 of %Ln source</numerusform>
    <numerusform>%1 of %Ln sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>over the same words %n time(s)</source>
   <translation>
    <numerusform>over the same words %Ln time</numerusform>
    <numerusform>over the same words %Ln times</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>both in %n source(s)</source>
   <translation>
    <numerusform>both in %Ln source</numerusform>
    <numerusform>both in %Ln sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n coding(s), from %1</source>
   <translation>
    <numerusform>%Ln coding, from %1</numerusform>
    <numerusform>%Ln codings, from %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n quote(s)</source>
   <translation>
    <numerusform>%Ln quote</numerusform>
    <numerusform>%Ln quotes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ExchangeController</name>
  <message numerus="yes">
   <source>%n coding(s)</source>
   <translation>
    <numerusform>%Ln coding</numerusform>
    <numerusform>%Ln codings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%Ln claim</numerusform>
    <numerusform>%Ln claims</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n source(s)</source>
   <translation>
    <numerusform>%Ln source</numerusform>
    <numerusform>%Ln sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n coding(s) were here already.</source>
   <translation>
    <numerusform>%Ln coding was here already.</numerusform>
    <numerusform>%Ln codings were here already.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The comparison was stopped: quotes and passages of %n source(s) are not in it.</source>
   <translation>
    <numerusform>The comparison was stopped: quotes and passages of %Ln source are not in it.</numerusform>
    <numerusform>The comparison was stopped: quotes and passages of %Ln sources are not in it.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ExportWords</name>
  <message numerus="yes">
   <source>%n coding(s), one row each: claim, words, stance, source and exact position. A table for spreadsheets, R or Python; Sidelight reads it back.</source>
   <translation>
    <numerusform>%Ln coding, one row each: claim, words, stance, source and exact position. A table for spreadsheets, R or Python; Sidelight reads it back.</numerusform>
    <numerusform>%Ln codings, one row each: claim, words, stance, source and exact position. A table for spreadsheets, R or Python; Sidelight reads it back.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::FindController</name>
  <message numerus="yes">
   <source>%n hit(s)</source>
   <translation>
    <numerusform>%Ln hit</numerusform>
    <numerusform>%Ln hits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %n source(s)</source>
   <translation>
    <numerusform>in %Ln source</numerusform>
    <numerusform>in %Ln sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hit(s), one row each in the order of the list: source, exact position, words before and after.</source>
   <translation>
    <numerusform>%Ln hit, one row each in the order of the list: source, exact position, words before and after.</numerusform>
    <numerusform>%Ln hits, one row each in the order of the list: source, exact position, words before and after.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hit(s) written to %1.</source>
   <translation>
    <numerusform>%Ln hit written to %1.</numerusform>
    <numerusform>%Ln hits written to %1.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::HtmlReport</name>
  <message numerus="yes">
   <source>Shared by %n sources</source>
   <translation>
    <numerusform>Shared by %Ln source</numerusform>
    <numerusform>Shared by %Ln sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sources</source>
   <translation>
    <numerusform>%Ln source</numerusform>
    <numerusform>%Ln sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words</source>
   <translation>
    <numerusform>%Ln word</numerusform>
    <numerusform>%Ln words</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n quotes</source>
   <translation>
    <numerusform>%Ln quote</numerusform>
    <numerusform>%Ln quotes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shared passages</source>
   <translation>
    <numerusform>%Ln shared passage</numerusform>
    <numerusform>%Ln shared passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claims</source>
   <translation>
    <numerusform>%Ln claim</numerusform>
    <numerusform>%Ln claims</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n codings</source>
   <translation>
    <numerusform>%Ln coding</numerusform>
    <numerusform>%Ln codings</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::LayerBar</name>
  <message numerus="yes">
   <source>of %n source(s) share this</source>
   <translation>
    <numerusform>of %Ln source shares this</numerusform>
    <numerusform>of %Ln sources share this</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::Losses</name>
  <message numerus="yes">
   <source>Of %n source(s) only the text goes along, not the file itself.</source>
   <translation>
    <numerusform>Of %Ln source only the text goes along, not the file itself.</numerusform>
    <numerusform>Of %Ln sources only the text goes along, not the file itself.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>What you said of the parts of %n source(s) stays here.</source>
   <translation>
    <numerusform>What you said of the parts of %Ln source stays here.</numerusform>
    <numerusform>What you said of the parts of %Ln sources stays here.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The memos of %n claim(s) stay here: a codebook has none.</source>
   <translation>
    <numerusform>The memos of %Ln claim stay here: a codebook has none.</numerusform>
    <numerusform>The memos of %Ln claims stay here: a codebook has none.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The short names of %n claim(s) stay here.</source>
   <translation>
    <numerusform>The short names of %Ln claim stay here.</numerusform>
    <numerusform>The short names of %Ln claims stay here.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Left out: %n annotation(s) without a tag or without words.</source>
   <translation>
    <numerusform>Left out: %Ln annotation without a tag or without words.</numerusform>
    <numerusform>Left out: %Ln annotations without a tag or without words.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Twice in the file, where the first was taken: %n claim(s).</source>
   <translation>
    <numerusform>Twice in the file, where the first was taken: %Ln claim.</numerusform>
    <numerusform>Twice in the file, where the first was taken: %Ln claims.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Too long for a cell, and cut: words or notes of %n coding(s).</source>
   <translation>
    <numerusform>Too long for a cell, and cut: words or notes of %Ln coding.</numerusform>
    <numerusform>Too long for a cell, and cut: words or notes of %Ln codings.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Left out: %n memo(s) about what has another one here.</source>
   <translation>
    <numerusform>Left out: %Ln memo about what has another one here.</numerusform>
    <numerusform>Left out: %Ln memos about what has another one here.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Left out: %n coding(s) of a heading, or of nothing.</source>
   <translation>
    <numerusform>Left out: %Ln coding of a heading, or of nothing.</numerusform>
    <numerusform>Left out: %Ln codings of a heading, or of nothing.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>What stays here: %n rejected shared passage(s).</source>
   <translation>
    <numerusform>What stays here: %Ln rejected shared passage.</numerusform>
    <numerusform>What stays here: %Ln rejected shared passages.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>What stays here: %n correction(s) of quotes and speakers.</source>
   <translation>
    <numerusform>What stays here: %Ln correction of quotes and speakers.</numerusform>
    <numerusform>What stays here: %Ln corrections of quotes and speakers.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>What stays here: %n coding(s), link(s) or suggestion(s) without a place or rejected.</source>
   <translation>
    <numerusform>What stays here: %Ln coding, link or suggestion without a place or rejected.</numerusform>
    <numerusform>What stays here: %Ln codings, links or suggestions without a place or rejected.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>As codings of a whole source, which many programs do not read: %n omission(s).</source>
   <translation>
    <numerusform>As codings of a whole source, which many programs do not read: %Ln omission.</numerusform>
    <numerusform>As codings of a whole source, which many programs do not read: %Ln omissions.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The examples of %n claim(s) stay here.</source>
   <translation>
    <numerusform>The examples of %Ln claim stay here.</numerusform>
    <numerusform>The examples of %Ln claims stay here.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Left out: %n coding(s) with a code that is not in the file.</source>
   <translation>
    <numerusform>Left out: %Ln coding with a code that is not in the file.</numerusform>
    <numerusform>Left out: %Ln codings with a code that is not in the file.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Now codings of all the text: %n coding(s) of a source as a whole.</source>
   <translation>
    <numerusform>Now codings of all the text: %Ln coding of a source as a whole.</numerusform>
    <numerusform>Now codings of all the text: %Ln codings of a source as a whole.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Put right: %n name(s) that were escaped twice.</source>
   <translation>
    <numerusform>Put right: %Ln name that was escaped twice.</numerusform>
    <numerusform>Put right: %Ln names that were escaped twice.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Left out: %n case(s).</source>
   <translation>
    <numerusform>Left out: %Ln case.</numerusform>
    <numerusform>Left out: %Ln cases.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Left out: %n value(s) of variables.</source>
   <translation>
    <numerusform>Left out: %Ln value of variables.</numerusform>
    <numerusform>Left out: %Ln values of variables.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Left out: %n note(s) that belong to nothing here.</source>
   <translation>
    <numerusform>Left out: %Ln note that belongs to nothing here.</numerusform>
    <numerusform>Left out: %Ln notes that belong to nothing here.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Left out: %n link(s) between other things than places.</source>
   <translation>
    <numerusform>Left out: %Ln link between other things than places.</numerusform>
    <numerusform>Left out: %Ln links between other things than places.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Left out: %n element(s) “%1”.</source>
   <translation>
    <numerusform>Left out: %Ln element “%1”.</numerusform>
    <numerusform>Left out: %Ln elements “%1”.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not told apart in the file: %n claim(s) that have the same name and place in the codebook as another.</source>
   <translation>
    <numerusform>Not told apart in the file: %Ln claim that have the same name and place in the codebook as another.</numerusform>
    <numerusform>Not told apart in the file: %Ln claims that have the same name and place in the codebook as another.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Too long for a cell, and cut: %n text(s) of the codebook or the matrix.</source>
   <translation>
    <numerusform>Too long for a cell, and cut: %Ln text of the codebook or the matrix.</numerusform>
    <numerusform>Too long for a cell, and cut: %Ln texts of the codebook or the matrix.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Left out: %n coding(s) that say that a source omits a claim which it has.</source>
   <translation>
    <numerusform>Left out: %Ln coding that say that a source omits a claim which it has.</numerusform>
    <numerusform>Left out: %Ln codings that say that a source omits a claim which it has.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not kept: the direction of %n link(s).</source>
   <translation>
    <numerusform>Not kept: the direction of %Ln link.</numerusform>
    <numerusform>Not kept: the direction of %Ln links.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::MarkStops</name>
  <message numerus="yes">
   <source>Shared by %n source(s)</source>
   <translation>
    <numerusform>Shared by %Ln source</numerusform>
    <numerusform>Shared by %Ln sources</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::MatrixHeader</name>
  <message numerus="yes">
   <source>%1 · %2 of %n claim(s)</source>
   <translation>
    <numerusform>%1 · %2 of %Ln claim</numerusform>
    <numerusform>%1 · %2 of %Ln claims</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::MatrixPage</name>
  <message numerus="yes">
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%Ln claim</numerusform>
    <numerusform>%Ln claims</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n source(s)</source>
   <translation>
    <numerusform>%Ln source</numerusform>
    <numerusform>%Ln sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell(s) coded</source>
   <translation>
    <numerusform>%Ln cell coded</numerusform>
    <numerusform>%Ln cells coded</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::OnlySteps</name>
  <message numerus="yes">
   <source>Only here: %n word(s)</source>
   <translation>
    <numerusform>Only here: %Ln word</numerusform>
    <numerusform>Only here: %Ln words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::OverviewBar</name>
  <message numerus="yes">
   <source>Shared by %n source(s)</source>
   <translation>
    <numerusform>Shared by %Ln source</numerusform>
    <numerusform>Shared by %Ln sources</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::PairDelegate</name>
  <message numerus="yes">
   <source>%n word(s)</source>
   <translation>
    <numerusform>%Ln word</numerusform>
    <numerusform>%Ln words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::PairModel</name>
  <message numerus="yes">
   <source>%n word(s)</source>
   <translation>
    <numerusform>%Ln word</numerusform>
    <numerusform>%Ln words</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n word(s) differ</source>
   <translation>
    <numerusform>%Ln word differs</numerusform>
    <numerusform>%Ln words differ</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::PaneHeader</name>
  <message numerus="yes">
   <source>%Ln words</source>
   <translation>
    <numerusform>%Ln word</numerusform>
    <numerusform>%Ln words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::PassageDelegate</name>
  <message numerus="yes">
   <source>%n word(s)</source>
   <translation>
    <numerusform>%Ln word</numerusform>
    <numerusform>%Ln words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::PassageModel</name>
  <message numerus="yes">
   <source>%n word(s), in %1</source>
   <extracomment>%1 is the list of the sources that share a passage</extracomment>
   <translation>
    <numerusform>%Ln word, in %1</numerusform>
    <numerusform>%Ln words, in %1</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::PassagesPanel</name>
  <message numerus="yes">
   <source>%1 · %n group(s)</source>
   <comment>kind of passages</comment>
   <translation>
    <numerusform>%1 · %Ln group</numerusform>
    <numerusform>%1 · %Ln groups</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n match(es) rejected.</source>
   <translation>
    <numerusform>%Ln match rejected.</numerusform>
    <numerusform>%Ln matches rejected.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n match(es) restored.</source>
   <translation>
    <numerusform>%Ln match restored.</numerusform>
    <numerusform>%Ln matches restored.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ProjectMerger</name>
  <message numerus="yes">
   <source>The other analyst’s work was taken in: %n new coding(s).</source>
   <translation>
    <numerusform>The other analyst’s work was taken in: %Ln new coding.</numerusform>
    <numerusform>The other analyst’s work was taken in: %Ln new codings.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::Provenance</name>
  <message numerus="yes">
   <source>%n word(s)</source>
   <translation>
    <numerusform>%Ln word</numerusform>
    <numerusform>%Ln words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::QuoteModel</name>
  <message numerus="yes">
   <source>%n direct</source>
   <extracomment>after "29 quotes · "</extracomment>
   <translation>
    <numerusform>%Ln direct</numerusform>
    <numerusform>%Ln direct</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n quote(s)</source>
   <translation>
    <numerusform>%Ln quote</numerusform>
    <numerusform>%Ln quotes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::QuoteText</name>
  <message numerus="yes">
   <source>trimmed to %n word(s)</source>
   <translation>
    <numerusform>trimmed to %Ln word</numerusform>
    <numerusform>trimmed to %Ln words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::QuotesPage</name>
  <message numerus="yes">
   <source>%n quote(s)</source>
   <translation>
    <numerusform>%Ln quote</numerusform>
    <numerusform>%Ln quotes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n speaker(s)</source>
   <translation>
    <numerusform>%Ln speaker</numerusform>
    <numerusform>%Ln speakers</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::RibbonHandle</name>
  <message numerus="yes">
   <source>Shared passage, %n word(s)</source>
   <translation>
    <numerusform>Shared passage, %Ln word</numerusform>
    <numerusform>Shared passage, %Ln words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::SourceModel</name>
  <message numerus="yes">
   <source>%n word(s)</source>
   <translation>
    <numerusform>%Ln word</numerusform>
    <numerusform>%Ln words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::SpeakerOutletModel</name>
  <message numerus="yes">
   <source>%n quote(s)</source>
   <translation>
    <numerusform>%Ln quote</numerusform>
    <numerusform>%Ln quotes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n indirect</source>
   <translation>
    <numerusform>%Ln indirect</numerusform>
    <numerusform>%Ln indirect</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::SpeakerPopup</name>
  <message numerus="yes">
   <source>%n quote(s)</source>
   <translation>
    <numerusform>%Ln quote</numerusform>
    <numerusform>%Ln quotes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::Stance</name>
  <message numerus="yes">
   <source>%1 of %n sources</source>
   <extracomment>%1 sources of %n carry a thing</extracomment>
   <translation>
    <numerusform>%1 of %Ln source</numerusform>
    <numerusform>%1 of %Ln sources</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::StatusLine</name>
  <message numerus="yes">
   <source>%n pane(s) linked at passages</source>
   <translation>
    <numerusform>%Ln pane linked at passages</numerusform>
    <numerusform>%Ln panes linked at passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>&lt;b&gt;Passage %1 of %2&lt;/b&gt; · %n word(s) · in %3</source>
   <translation>
    <numerusform>&lt;b&gt;Passage %1 of %2&lt;/b&gt; · %Ln word · in %3</numerusform>
    <numerusform>&lt;b&gt;Passage %1 of %2&lt;/b&gt; · %Ln words · in %3</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::SuggestionController</name>
  <message numerus="yes">
   <source>%n coding(s) added.</source>
   <translation>
    <numerusform>%Ln coding added.</numerusform>
    <numerusform>%Ln codings added.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rejected place(s) may be proposed again.</source>
   <translation>
    <numerusform>%Ln rejected place may be proposed again.</numerusform>
    <numerusform>%Ln rejected places may be proposed again.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::SuggestionsPanel</name>
  <message numerus="yes">
   <source>Also in %n source(s)</source>
   <translation>
    <numerusform>Also in %Ln source</numerusform>
    <numerusform>Also in %Ln sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Accept all %n</source>
   <extracomment>a button; %n suggestions</extracomment>
   <translation>
    <numerusform>Accept %Ln</numerusform>
    <numerusform>Accept all %Ln</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Show %n weaker one(s)</source>
   <translation>
    <numerusform>Show %Ln weaker one</numerusform>
    <numerusform>Show %Ln weaker ones</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ValueModel</name>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation>
    <numerusform>%Ln place</numerusform>
    <numerusform>%Ln places</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ValueText</name>
  <message numerus="yes">
   <source>%n year(s)</source>
   <translation>
    <numerusform>%Ln year</numerusform>
    <numerusform>%Ln years</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%Ln minute</numerusform>
    <numerusform>%Ln minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n month(s)</source>
   <translation>
    <numerusform>%Ln month</numerusform>
    <numerusform>%Ln months</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n week(s)</source>
   <translation>
    <numerusform>%Ln week</numerusform>
    <numerusform>%Ln weeks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%Ln day</numerusform>
    <numerusform>%Ln days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s)</source>
   <translation>
    <numerusform>%Ln hour</numerusform>
    <numerusform>%Ln hours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n second(s)</source>
   <translation>
    <numerusform>%Ln second</numerusform>
    <numerusform>%Ln seconds</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ValuesDock</name>
  <message numerus="yes">
   <source>%n value(s)</source>
   <translation>
    <numerusform>%Ln value</numerusform>
    <numerusform>%Ln values</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conflict(s)</source>
   <translation>
    <numerusform>%Ln conflict</numerusform>
    <numerusform>%Ln conflicts</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::VariantsPanel</name>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%Ln more</numerusform>
    <numerusform>%Ln more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n source(s)</source>
   <translation>
    <numerusform>%1 of %Ln source</numerusform>
    <numerusform>%1 of %Ln sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form(s)</source>
   <translation>
    <numerusform>%Ln form</numerusform>
    <numerusform>%Ln forms</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>not in %1 and %n other(s)</source>
   <extracomment>the sources that lack a passage</extracomment>
   <translation>
    <numerusform>not in %1 and %Ln other</numerusform>
    <numerusform>not in %1 and %Ln others</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::Workbench</name>
  <message numerus="yes">
   <source>Reading %1 of %n article(s) …</source>
   <translation>
    <numerusform>Reading %1 of %Ln article …</numerusform>
    <numerusform>Reading %1 of %Ln articles …</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other(s) were imported.</source>
   <translation>
    <numerusform>%Ln other was imported.</numerusform>
    <numerusform>%Ln others were imported.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) imported.</source>
   <translation>
    <numerusform>%Ln article imported.</numerusform>
    <numerusform>%Ln articles imported.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n wording(s) stand at very many places: not every pair of these is compared.</source>
   <translation>
    <numerusform>%Ln wording stands at very many places: not every pair of these is compared.</numerusform>
    <numerusform>%Ln wordings stand at very many places: not every pair of these is compared.</numerusform>
   </translation>
  </message>
 </context>
</TS>
