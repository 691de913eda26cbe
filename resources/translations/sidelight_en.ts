<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
 <context>
  <name>Sidelight::Acts</name>
  <message numerus="yes">
   <source>Add %n coding(s)</source>
   <translation>
    <numerusform>Add %n coding</numerusform>
    <numerusform>Add %n codings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove %n coding(s)</source>
   <translation>
    <numerusform>Remove %n coding</numerusform>
    <numerusform>Remove %n codings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Import %n article(s)</source>
   <translation>
    <numerusform>Import %n article</numerusform>
    <numerusform>Import %n articles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove %n link(s)</source>
   <translation>
    <numerusform>Remove %n link</numerusform>
    <numerusform>Remove %n links</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Reject %n suggestion(s)</source>
   <translation>
    <numerusform>Reject %n suggestion</numerusform>
    <numerusform>Reject %n suggestions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Allow %n suggestion(s) again</source>
   <translation>
    <numerusform>Allow %n suggestion again</numerusform>
    <numerusform>Allow %n suggestions again</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove %n coding(s) without a place</source>
   <translation>
    <numerusform>Remove %n coding without a place</numerusform>
    <numerusform>Remove %n codings without a place</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::AgreementDock</name>
  <message numerus="yes">
   <source>%n source(s) compared, sentence by sentence.</source>
   <translation>
    <numerusform>%n source compared, sentence by sentence.</numerusform>
    <numerusform>%n sources compared, sentence by sentence.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::AnalystTools</name>
  <message numerus="yes">
   <source>The other analyst’s work was taken in: %n new coding(s).</source>
   <translation>
    <numerusform>The other analyst’s work was taken in: %n new coding.</numerusform>
    <numerusform>The other analyst’s work was taken in: %n new codings.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s): number, time, who, what.</source>
   <translation>
    <numerusform>%n line: number, time, who, what.</numerusform>
    <numerusform>%n lines: number, time, who, what.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) written to %1.</source>
   <translation>
    <numerusform>%n line written to %1.</numerusform>
    <numerusform>%n lines written to %1.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ArticleDocument</name>
  <message numerus="yes">
   <source>%1 · %n words</source>
   <extracomment>%1 is what boilerplate is ("Caption, credit"), %n its words</extracomment>
   <translation>
    <numerusform>%1 · %n word</numerusform>
    <numerusform>%1 · %n words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ClaimController</name>
  <message numerus="yes">
   <source>%n coding(s) removed.</source>
   <translation>
    <numerusform>%n coding removed.</numerusform>
    <numerusform>%n codings removed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>“%1” was removed with %n coding(s).</source>
   <extracomment>%1 is the name of a claim</extracomment>
   <translation>
    <numerusform>“%1” was removed with %n coding.</numerusform>
    <numerusform>“%1” was removed with %n codings.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ClaimModel</name>
  <message numerus="yes">
   <source>%n coding(s)</source>
   <translation>
    <numerusform>%n coding</numerusform>
    <numerusform>%n codings</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::CodingPopup</name>
  <message numerus="yes">
   <source>%n coding(s)</source>
   <translation>
    <numerusform>%n coding</numerusform>
    <numerusform>%n codings</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::CompareBar</name>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation>
    <numerusform>%n passage</numerusform>
    <numerusform>%n passages</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ComparePage</name>
  <message numerus="yes">
   <source>%n word(s) in %1</source>
   <extracomment>%1 is the key of a source</extracomment>
   <translation>
    <numerusform>%n word in %1</numerusform>
    <numerusform>%n words in %1</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ComparePanel</name>
  <message numerus="yes">
   <source>Only in %1 · %n word(s)</source>
   <translation>
    <numerusform>Only in %1 · %n word</numerusform>
    <numerusform>Only in %1 · %n words</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n word(s)</source>
   <translation>
    <numerusform>%n word</numerusform>
    <numerusform>%n words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::Comparison</name>
  <message numerus="yes">
   <source>%n passage(s)</source>
   <translation>
    <numerusform>%n passage</numerusform>
    <numerusform>%n passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n quote(s)</source>
   <translation>
    <numerusform>%n quote</numerusform>
    <numerusform>%n quotes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One of the two trims %n of the quotes.</source>
   <translation>
    <numerusform>One of the two trims %n of the quotes.</numerusform>
    <numerusform>One of the two trims %n of the quotes.</numerusform>
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
    <numerusform>%n word in both</numerusform>
    <numerusform>%n words in both</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n word(s) differ</source>
   <translation>
    <numerusform>%n word differs</numerusform>
    <numerusform>%n words differ</numerusform>
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
    <numerusform>%n quote</numerusform>
    <numerusform>%n quotes</numerusform>
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
    <numerusform>%n coding in %1</numerusform>
    <numerusform>%n codings in %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n source(s)</source>
   <translation>
    <numerusform>%1 of %n source</numerusform>
    <numerusform>%1 of %n sources</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ExchangeController</name>
  <message numerus="yes">
   <source>%n coding(s)</source>
   <translation>
    <numerusform>%n coding</numerusform>
    <numerusform>%n codings</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n claim</numerusform>
    <numerusform>%n claims</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n source(s)</source>
   <translation>
    <numerusform>%n source</numerusform>
    <numerusform>%n sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n coding(s) were here already.</source>
   <translation>
    <numerusform>%n coding was here already.</numerusform>
    <numerusform>%n codings were here already.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ExportWords</name>
  <message numerus="yes">
   <source>%n coding(s), one row each: claim, words, stance, source and exact position. A table for spreadsheets, R or Python; Sidelight reads it back.</source>
   <translation>
    <numerusform>%n coding, one row each: claim, words, stance, source and exact position. A table for spreadsheets, R or Python; Sidelight reads it back.</numerusform>
    <numerusform>%n codings, one row each: claim, words, stance, source and exact position. A table for spreadsheets, R or Python; Sidelight reads it back.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::FindController</name>
  <message numerus="yes">
   <source>%n hit(s)</source>
   <translation>
    <numerusform>%n hit</numerusform>
    <numerusform>%n hits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %n source(s)</source>
   <translation>
    <numerusform>in %n source</numerusform>
    <numerusform>in %n sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hit(s), one row each in the order of the list: source, exact position, words before and after.</source>
   <translation>
    <numerusform>%n hit, one row each in the order of the list: source, exact position, words before and after.</numerusform>
    <numerusform>%n hits, one row each in the order of the list: source, exact position, words before and after.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hit(s) written to %1.</source>
   <translation>
    <numerusform>%n hit written to %1.</numerusform>
    <numerusform>%n hits written to %1.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::HtmlReport</name>
  <message numerus="yes">
   <source>Shared by %n sources</source>
   <translation>
    <numerusform>Shared by %n source</numerusform>
    <numerusform>Shared by %n sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sources</source>
   <translation>
    <numerusform>%n source</numerusform>
    <numerusform>%n sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n words</source>
   <translation>
    <numerusform>%n word</numerusform>
    <numerusform>%n words</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n quotes</source>
   <translation>
    <numerusform>%n quote</numerusform>
    <numerusform>%n quotes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shared passages</source>
   <translation>
    <numerusform>%n shared passage</numerusform>
    <numerusform>%n shared passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claims</source>
   <translation>
    <numerusform>%n claim</numerusform>
    <numerusform>%n claims</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n codings</source>
   <translation>
    <numerusform>%n coding</numerusform>
    <numerusform>%n codings</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::LayerBar</name>
  <message numerus="yes">
   <source>of %n source(s) share this</source>
   <translation>
    <numerusform>of %n source share this</numerusform>
    <numerusform>of %n sources share this</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::Losses</name>
  <message numerus="yes">
   <source>%n coding(s) of a heading, or of nothing, were left out.</source>
   <translation>
    <numerusform>%n coding of a heading, or of nothing, was left out.</numerusform>
    <numerusform>%n codings of a heading, or of nothing, were left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Of %n source(s) only the text goes along, not the file itself.</source>
   <translation>
    <numerusform>Of %n source only the text goes along, not the file itself.</numerusform>
    <numerusform>Of %n sources only the text goes along, not the file itself.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>What you said of the parts of %n source(s) stays here.</source>
   <translation>
    <numerusform>What you said of the parts of %n source stays here.</numerusform>
    <numerusform>What you said of the parts of %n sources stays here.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rejected shared passage(s) stay here.</source>
   <translation>
    <numerusform>%n rejected shared passage stays here.</numerusform>
    <numerusform>%n rejected shared passages stay here.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n correction(s) of quotes and speakers stay here.</source>
   <translation>
    <numerusform>%n correction of quotes and speakers stays here.</numerusform>
    <numerusform>%n corrections of quotes and speakers stay here.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n omission(s) are written as codings of a whole source; many programs do not read these.</source>
   <translation>
    <numerusform>%n omission is written as codings of a whole source; many programs do not read these.</numerusform>
    <numerusform>%n omissions are written as codings of a whole source; many programs do not read these.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The memos of %n claim(s) stay here: a codebook has none.</source>
   <translation>
    <numerusform>The memos of %n claim stay here: a codebook has none.</numerusform>
    <numerusform>The memos of %n claims stay here: a codebook has none.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The short names of %n claim(s) stay here.</source>
   <translation>
    <numerusform>The short names of %n claim stay here.</numerusform>
    <numerusform>The short names of %n claims stay here.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n coding(s) with a code that is not in the file were left out.</source>
   <translation>
    <numerusform>%n coding with a code that is not in the file was left out.</numerusform>
    <numerusform>%n codings with a code that is not in the file were left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n coding(s) of a whole source are now codings of all its text.</source>
   <translation>
    <numerusform>%n coding of a whole source is now codings of all its text.</numerusform>
    <numerusform>%n codings of a whole source are now codings of all its text.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n name(s) were escaped twice and were put right.</source>
   <translation>
    <numerusform>%n name was escaped twice and was put right.</numerusform>
    <numerusform>%n names were escaped twice and were put right.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n case(s) were left out.</source>
   <translation>
    <numerusform>%n case was left out.</numerusform>
    <numerusform>%n cases were left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n value(s) of variables were left out.</source>
   <translation>
    <numerusform>%n value of variables was left out.</numerusform>
    <numerusform>%n values of variables were left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n note(s) on sources were left out.</source>
   <translation>
    <numerusform>%n note on sources was left out.</numerusform>
    <numerusform>%n notes on sources were left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n note(s) that belong to nothing here were left out.</source>
   <translation>
    <numerusform>%n note that belongs to nothing here was left out.</numerusform>
    <numerusform>%n notes that belong to nothing here were left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n link(s) were left out.</source>
   <translation>
    <numerusform>%n link was left out.</numerusform>
    <numerusform>%n links were left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n element(s) “%1” were left out.</source>
   <translation>
    <numerusform>%n element “%1” was left out.</numerusform>
    <numerusform>%n elements “%1” were left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n annotation(s) without a tag or without words were left out.</source>
   <translation>
    <numerusform>%n annotation without a tag or without words was left out.</numerusform>
    <numerusform>%n annotations without a tag or without words were left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claim(s) stand in the file twice; the first was taken.</source>
   <translation>
    <numerusform>%n claim stands in the file twice; the first was taken.</numerusform>
    <numerusform>%n claims stand in the file twice; the first was taken.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The words or the note of %n coding(s) are too long for a cell and are cut.</source>
   <translation>
    <numerusform>The words or the note of %n coding are too long for a cell and are cut.</numerusform>
    <numerusform>The words or the note of %n codings are too long for a cell and are cut.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::MarkStops</name>
  <message numerus="yes">
   <source>Shared by %n source(s)</source>
   <translation>
    <numerusform>Shared by %n source</numerusform>
    <numerusform>Shared by %n sources</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::MatrixHeader</name>
  <message numerus="yes">
   <source>%1 · %2 of %n claim(s)</source>
   <translation>
    <numerusform>%1 · %2 of %n claim</numerusform>
    <numerusform>%1 · %2 of %n claims</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::MatrixPage</name>
  <message numerus="yes">
   <source>%n claim(s)</source>
   <translation>
    <numerusform>%n claim</numerusform>
    <numerusform>%n claims</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n source(s)</source>
   <translation>
    <numerusform>%n source</numerusform>
    <numerusform>%n sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cell(s) coded</source>
   <translation>
    <numerusform>%n cell coded</numerusform>
    <numerusform>%n cells coded</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::OnlySteps</name>
  <message numerus="yes">
   <source>Only here: %n word(s)</source>
   <translation>
    <numerusform>Only here: %n word</numerusform>
    <numerusform>Only here: %n words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::OverviewBar</name>
  <message numerus="yes">
   <source>Shared by %n source(s)</source>
   <translation>
    <numerusform>Shared by %n source</numerusform>
    <numerusform>Shared by %n sources</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::PairDelegate</name>
  <message numerus="yes">
   <source>%n word(s)</source>
   <translation>
    <numerusform>%n word</numerusform>
    <numerusform>%n words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::PairModel</name>
  <message numerus="yes">
   <source>%n word(s)</source>
   <translation>
    <numerusform>%n word</numerusform>
    <numerusform>%n words</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n word(s) differ</source>
   <translation>
    <numerusform>%n word differs</numerusform>
    <numerusform>%n words differ</numerusform>
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
    <numerusform>%n word</numerusform>
    <numerusform>%n words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::PassageModel</name>
  <message numerus="yes">
   <source>%n word(s), in %1</source>
   <extracomment>%1 is the list of the sources that share a passage</extracomment>
   <translation>
    <numerusform>%n word, in %1</numerusform>
    <numerusform>%n words, in %1</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::PassagesPanel</name>
  <message numerus="yes">
   <source>%1 · %n group(s)</source>
   <comment>kind of passages</comment>
   <translation>
    <numerusform>%1 · %n group</numerusform>
    <numerusform>%1 · %n groups</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n match(es) rejected.</source>
   <translation>
    <numerusform>%n match rejected.</numerusform>
    <numerusform>%n matches rejected.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n match(es) restored.</source>
   <translation>
    <numerusform>%n match restored.</numerusform>
    <numerusform>%n matches restored.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::Provenance</name>
  <message numerus="yes">
   <source>%n word(s)</source>
   <translation>
    <numerusform>%n word</numerusform>
    <numerusform>%n words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::QuoteModel</name>
  <message numerus="yes">
   <source>%n direct</source>
   <extracomment>after "29 quotes · "</extracomment>
   <translation>
    <numerusform>%n direct</numerusform>
    <numerusform>%n direct</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n quote(s)</source>
   <translation>
    <numerusform>%n quote</numerusform>
    <numerusform>%n quotes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::QuoteText</name>
  <message numerus="yes">
   <source>trimmed to %n word(s)</source>
   <translation>
    <numerusform>trimmed to %n word</numerusform>
    <numerusform>trimmed to %n words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::QuotesPage</name>
  <message numerus="yes">
   <source>%n quote(s)</source>
   <translation>
    <numerusform>%n quote</numerusform>
    <numerusform>%n quotes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n speaker(s)</source>
   <translation>
    <numerusform>%n speaker</numerusform>
    <numerusform>%n speakers</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::RibbonHandle</name>
  <message numerus="yes">
   <source>Shared passage, %n word(s)</source>
   <translation>
    <numerusform>Shared passage, %n word</numerusform>
    <numerusform>Shared passage, %n words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::SourceModel</name>
  <message numerus="yes">
   <source>%n word(s)</source>
   <translation>
    <numerusform>%n word</numerusform>
    <numerusform>%n words</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::SpeakerOutletModel</name>
  <message numerus="yes">
   <source>%n quote(s)</source>
   <translation>
    <numerusform>%n quote</numerusform>
    <numerusform>%n quotes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n indirect</source>
   <translation>
    <numerusform>%n indirect</numerusform>
    <numerusform>%n indirect</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::SpeakerPopup</name>
  <message numerus="yes">
   <source>%n quote(s)</source>
   <translation>
    <numerusform>%n quote</numerusform>
    <numerusform>%n quotes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::Stance</name>
  <message numerus="yes">
   <source>%1 of %n sources</source>
   <extracomment>%1 sources of %n carry a thing</extracomment>
   <translation>
    <numerusform>%1 of %n source</numerusform>
    <numerusform>%1 of %n sources</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::StatusLine</name>
  <message numerus="yes">
   <source>%n pane(s) linked at passages</source>
   <translation>
    <numerusform>%n pane linked at passages</numerusform>
    <numerusform>%n panes linked at passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>&lt;b&gt;Passage %1 of %2&lt;/b&gt; · %n word(s) · in %3</source>
   <translation>
    <numerusform>&lt;b&gt;Passage %1 of %2&lt;/b&gt; · %n word · in %3</numerusform>
    <numerusform>&lt;b&gt;Passage %1 of %2&lt;/b&gt; · %n words · in %3</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::SuggestionController</name>
  <message numerus="yes">
   <source>%n coding(s) added.</source>
   <translation>
    <numerusform>%n coding added.</numerusform>
    <numerusform>%n codings added.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rejected place(s) may be proposed again.</source>
   <translation>
    <numerusform>%n rejected place may be proposed again.</numerusform>
    <numerusform>%n rejected places may be proposed again.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::SuggestionsPanel</name>
  <message numerus="yes">
   <source>Also in %n source(s)</source>
   <translation>
    <numerusform>Also in %n source</numerusform>
    <numerusform>Also in %n sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Accept all %n</source>
   <extracomment>a button; %n suggestions</extracomment>
   <translation>
    <numerusform>Accept all %n</numerusform>
    <numerusform>Accept all %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Show %n weaker one(s)</source>
   <translation>
    <numerusform>Show %n weaker one</numerusform>
    <numerusform>Show %n weaker ones</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ValueModel</name>
  <message numerus="yes">
   <source>%n place(s)</source>
   <translation>
    <numerusform>%n place</numerusform>
    <numerusform>%n places</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ValueText</name>
  <message numerus="yes">
   <source>%n year(s)</source>
   <translation>
    <numerusform>%n year</numerusform>
    <numerusform>%n years</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n minute</numerusform>
    <numerusform>%n minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n month(s)</source>
   <translation>
    <numerusform>%n month</numerusform>
    <numerusform>%n months</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n week(s)</source>
   <translation>
    <numerusform>%n week</numerusform>
    <numerusform>%n weeks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n day</numerusform>
    <numerusform>%n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hour(s)</source>
   <translation>
    <numerusform>%n hour</numerusform>
    <numerusform>%n hours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n second(s)</source>
   <translation>
    <numerusform>%n second</numerusform>
    <numerusform>%n seconds</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::ValuesDock</name>
  <message numerus="yes">
   <source>%n value(s)</source>
   <translation>
    <numerusform>%n value</numerusform>
    <numerusform>%n values</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conflict(s)</source>
   <translation>
    <numerusform>%n conflict</numerusform>
    <numerusform>%n conflicts</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::VariantsPanel</name>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%n more</numerusform>
    <numerusform>%n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n source(s)</source>
   <translation>
    <numerusform>%1 of %n source</numerusform>
    <numerusform>%1 of %n sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n form(s)</source>
   <translation>
    <numerusform>%n form</numerusform>
    <numerusform>%n forms</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>not in %1 and %n other(s)</source>
   <extracomment>the sources that lack a passage</extracomment>
   <translation>
    <numerusform>not in %1 and %n other</numerusform>
    <numerusform>not in %1 and %n others</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Sidelight::Workbench</name>
  <message numerus="yes">
   <source>Reading %1 of %n article(s) …</source>
   <translation>
    <numerusform>Reading %1 of %n article …</numerusform>
    <numerusform>Reading %1 of %n articles …</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other(s) were imported.</source>
   <translation>
    <numerusform>%n other was imported.</numerusform>
    <numerusform>%n others were imported.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n article(s) imported.</source>
   <translation>
    <numerusform>%n article imported.</numerusform>
    <numerusform>%n articles imported.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n wording(s) stand at very many places: not every pair of these is compared.</source>
   <translation>
    <numerusform>%n wording stands at very many places: not every pair of these is compared.</numerusform>
    <numerusform>%n wordings stand at very many places: not every pair of these is compared.</numerusform>
   </translation>
  </message>
 </context>
</TS>
