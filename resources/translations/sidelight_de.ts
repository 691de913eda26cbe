<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Sidelight</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New project …</source>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>&amp;Open a project …</source>
        <translation>Projekt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple project</source>
        <translation>Beispiel&amp;projekt öffnen</translation>
    </message>
    <message>
        <source>&amp;Import articles …</source>
        <translation>Artikel &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Paste text as an article</source>
        <translation>Text als Artikel &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Save project …</source>
        <translation>Projekt &amp;speichern …</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>Export q&amp;uotes …</source>
        <translation>&amp;Zitate exportieren …</translation>
    </message>
    <message>
        <source>Export the comp&amp;arison …</source>
        <translation>&amp;Vergleich exportieren …</translation>
    </message>
    <message>
        <source>E&amp;xport the dossier …</source>
        <translation>D&amp;ossier exportieren …</translation>
    </message>
    <message>
        <source>Prin&amp;t …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Find in the open sources …</source>
        <translation>In den &amp;offenen Quellen suchen …</translation>
    </message>
    <message>
        <source>Find in &amp;all sources …</source>
        <translation>In &amp;allen Quellen suchen …</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Exactly as typed</source>
        <translation>&amp;Genau wie eingegeben</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>find exactly</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Letter case and the kinds of quotation marks, dashes and blanks count</source>
        <translation>Groß- und Kleinschreibung und die Art der Anführungszeichen, Striche und Leerzeichen werden beachtet</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>find whole words</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>What is typed is a regular expression; it finds within one paragraph</source>
        <translation>Die Eingabe ist ein regulärer Ausdruck; er findet innerhalb eines Absatzes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Re&amp;move source</source>
        <translation>Quelle &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matrix</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Ebenen</translation>
    </message>
    <message>
        <source>Lin&amp;k scrolling</source>
        <translation>Gekoppelt &amp;scrollen</translation>
    </message>
    <message>
        <source>&amp;Dossier beside the matrix</source>
        <translation>D&amp;ossier neben der Matrix</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Next passage</source>
        <translation>&amp;Nächste Passage</translation>
    </message>
    <message>
        <source>&amp;Previous passage</source>
        <translation>V&amp;orherige Passage</translation>
    </message>
    <message>
        <source>Next only in the &amp;left</source>
        <translation>Nächste Stelle nur &amp;links</translation>
    </message>
    <message>
        <source>Previous only in the left</source>
        <translation>Vorherige Stelle nur links</translation>
    </message>
    <message>
        <source>Next only in the &amp;right</source>
        <translation>Nächste Stelle nur &amp;rechts</translation>
    </message>
    <message>
        <source>Previous only in the right</source>
        <translation>Vorherige Stelle nur rechts</translation>
    </message>
    <message>
        <source>S&amp;wap the two sources</source>
        <translation>Beide Quellen &amp;tauschen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Next quote without a &amp;speaker</source>
        <translation>Nächstes Zitat ohne &amp;Sprecher</translation>
    </message>
    <message>
        <source>Previous &amp;quote without a speaker</source>
        <translation>Vorheriges Zitat o&amp;hne Sprecher</translation>
    </message>
    <message>
        <source>Stance: &amp;asserts</source>
        <translation>Haltung: &amp;behauptet</translation>
    </message>
    <message>
        <source>Stance: attri&amp;butes</source>
        <translation>Haltung: schreibt z&amp;u</translation>
    </message>
    <message>
        <source>Stance: &amp;disputes</source>
        <translation>Haltung: bes&amp;treitet</translation>
    </message>
    <message>
        <source>Stance: &amp;questions</source>
        <translation>Haltung: stellt in &amp;Frage</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ziegel</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Marine</translation>
    </message>
    <message>
        <source>Oxblood</source>
        <translation>Ochsenblut</translation>
    </message>
    <message>
        <source>Lavender</source>
        <translation>Lavendel</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Moos</translation>
    </message>
    <message>
        <source>Mauve</source>
        <translation>Malve</translation>
    </message>
    <message>
        <source>Umber</source>
        <translation>Umbra</translation>
    </message>
    <message>
        <source>&amp;New claim …</source>
        <translation>&amp;Neue Behauptung …</translation>
    </message>
    <message>
        <source>New claim &amp;inside this one …</source>
        <translation>Neue Behauptung &amp;darunter …</translation>
    </message>
    <message>
        <source>Ren&amp;ame</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>A &amp;heading, not coded itself</source>
        <translation>Ober&amp;begriff, selbst nicht kodiert</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Move in&amp;to the one before</source>
        <translation>Der &amp;vorigen unterordnen</translation>
    </message>
    <message>
        <source>Move &amp;out, one level up</source>
        <translation>Eine Ebene &amp;höher</translation>
    </message>
    <message>
        <source>&amp;Merge into …</source>
        <translation>&amp;Zusammenführen mit …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Take the selected words</source>
        <translation>Die &amp;ausgewählten Wörter übernehmen</translation>
    </message>
    <message>
        <source>&amp;One word more at the end</source>
        <translation>Am &amp;Ende ein Wort mehr</translation>
    </message>
    <message>
        <source>One word &amp;less at the end</source>
        <translation>Am Ende ein &amp;Wort weniger</translation>
    </message>
    <message>
        <source>One word &amp;more at the beginning</source>
        <translation>Am An&amp;fang ein Wort mehr</translation>
    </message>
    <message>
        <source>One word less at the &amp;beginning</source>
        <translation>Am Anfang ein Wort weni&amp;ger</translation>
    </message>
    <message>
        <source>&amp;Speaker …</source>
        <translation>&amp;Sprecher …</translation>
    </message>
    <message>
        <source>&amp;Direct</source>
        <translation>&amp;Direkt</translation>
    </message>
    <message>
        <source>&amp;Mixed</source>
        <translation>&amp;Gemischt</translation>
    </message>
    <message>
        <source>&amp;Indirect</source>
        <translation>&amp;Indirekt</translation>
    </message>
    <message>
        <source>&amp;Words of the quote from the selection</source>
        <translation>&amp;Wörter des Zitats aus der Auswahl</translation>
    </message>
    <message>
        <source>Mark the selection as a q&amp;uote</source>
        <translation>&amp;Auswahl als Zitat markieren</translation>
    </message>
    <message>
        <source>&amp;Not a quote</source>
        <translation>&amp;Kein Zitat</translation>
    </message>
    <message>
        <source>As it was &amp;found</source>
        <translation>Wie ge&amp;funden</translation>
    </message>
    <message>
        <source>&amp;Join this speaker with …</source>
        <translation>Sprecher &amp;zusammenführen mit …</translation>
    </message>
    <message>
        <source>&amp;Part this name from the speaker</source>
        <translation>Diesen &amp;Namen vom Sprecher trennen</translation>
    </message>
    <message>
        <source>&amp;Coding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>&amp;Code the selection, quote or passage</source>
        <translation>&amp;Auswahl, Zitat oder Passage kodieren</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kodieren</translation>
    </message>
    <message>
        <source>Code the selected letters e&amp;xactly</source>
        <translation>Ausgewählte &amp;Zeichen genau kodieren</translation>
    </message>
    <message>
        <source>C&amp;laim</source>
        <translation>Be&amp;hauptung</translation>
    </message>
    <message>
        <source>&amp;Edit the coding …</source>
        <translation>Kodierung bea&amp;rbeiten …</translation>
    </message>
    <message>
        <source>Coded &amp;words</source>
        <translation>Kodierte &amp;Wörter</translation>
    </message>
    <message>
        <source>Next coding of the &amp;stack, outwards</source>
        <translation>Nächste Kodierung des &amp;Stapels, nach außen</translation>
    </message>
    <message>
        <source>Next coding of the stack, &amp;inwards</source>
        <translation>Nächste Kodierung des Stapels, nach inne&amp;n</translation>
    </message>
    <message>
        <source>&amp;Remove the coding</source>
        <translation>Kodierung &amp;entfernen</translation>
    </message>
    <message>
        <source>This source &amp;omits the claim</source>
        <translation>Diese Quelle &amp;lässt die Behauptung aus</translation>
    </message>
    <message>
        <source>Q&amp;uote</source>
        <translation>Z&amp;itat</translation>
    </message>
    <message>
        <source>&amp;Mark as read or unread</source>
        <translation>Als &amp;gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>Code with a recen&amp;t claim</source>
        <translation>&amp;Mit kürzlich verwendeter Behauptung kodieren</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Behauptung %1</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>Compare the articles &amp;again</source>
        <translation>Artikel erneut &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Thorough comparison</source>
        <translation>&amp;Gründlicher Vergleich</translation>
    </message>
    <message>
        <source>Also finds what was reworded, shuffled or condensed. Takes longer.</source>
        <translation>Findet auch, was umformuliert, umgestellt oder verdichtet wurde. Dauert länger.</translation>
    </message>
    <message>
        <source>&amp;Reject this match</source>
        <translation>Diese Passage ver&amp;werfen</translation>
    </message>
    <message>
        <source>R&amp;estore this match</source>
        <translation>Diese Passage wieder &amp;zulassen</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>All &amp;commands …</source>
        <translation>Alle &amp;Befehle …</translation>
    </message>
    <message>
        <source>&amp;Keys …</source>
        <translation>&amp;Tasten …</translation>
    </message>
    <message>
        <source>&amp;About Sidelight</source>
        <translation>Üb&amp;er Sidelight</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Gemeinsam mit</translation>
    </message>
    <message>
        <source>5 or more</source>
        <translation>5 oder mehr</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>direct quote</source>
        <translation>direktes Zitat</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>no part of the article</source>
        <translation>kein Teil des Artikels</translation>
    </message>
    <message>
        <source>Claims over the sources</source>
        <translation>Behauptungen nach Quellen</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>Die Texte</translation>
    </message>
    <message>
        <source>Shared passages</source>
        <translation>Gemeinsame Passagen</translation>
    </message>
    <message>
        <source>Words of the row found in the column</source>
        <translation>Wörter der Zeile, die in der Spalte stehen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Made with Sidelight. Positions and passages refer to the texts with the checksums above.</source>
        <translation>Erstellt mit Sidelight. Positionen und Passagen beziehen sich auf die Texte mit den oben genannten Prüfsummen.</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Keine Überschrift</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>nothing coded</source>
        <translation>nichts kodiert</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 sources</source>
        <translation>%1 von %2 Quellen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>No shared wording.</source>
        <translation>Kein gemeinsamer Wortlaut.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Vorzeitig abgebrochen.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is too large to be an article.</source>
        <translation>%1 ist zu groß für einen Artikel.</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 ist keine Textdatei.</translation>
    </message>
    <message>
        <source>%1 holds no text.</source>
        <translation>%1 enthält keinen Text.</translation>
    </message>
    <message>
        <source>%1 is not a Sidelight project.</source>
        <translation>%1 ist kein Sidelight-Projekt.</translation>
    </message>
    <message>
        <source>%1 is another program’s database, not a Sidelight project.</source>
        <translation>%1 ist die Datenbank eines anderen Programms, kein Sidelight-Projekt.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Sidelight.</source>
        <translation>%1 stammt von einer neueren Version von Sidelight.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 holds a text that no longer matches its checksum.</source>
        <translation>%1 enthält einen Text, der nicht mehr zu seiner Prüfsumme passt.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>%1 is malformed.</source>
        <translation>%1 ist fehlerhaft aufgebaut.</translation>
    </message>
    <message>
        <source>There is no room left to write %1.</source>
        <translation>Zum Schreiben von %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The project file %1 reported an error.</source>
        <translation>Die Projektdatei %1 meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Something went wrong inside Sidelight.</source>
        <translation>In Sidelight ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>Import co&amp;dings …</source>
        <translation>Kodier&amp;ungen importieren …</translation>
    </message>
    <message>
        <source>Codings or a codebook: CSV, REFI-QDA, Web Annotations</source>
        <translation>Kodierungen oder ein Kodebuch: CSV, REFI-QDA, Web Annotations</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Print t&amp;he report …</source>
        <translation>Be&amp;richt drucken …</translation>
    </message>
    <message>
        <source>&amp;Scroll with the other panes</source>
        <translation>Mit den anderen Spalten &amp;scrollen</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>All panes &amp;equally wide</source>
        <translation>Alle Spalten gl&amp;eich breit</translation>
    </message>
    <message>
        <source>&amp;Close the pane</source>
        <translation>Spalte s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Pane</source>
        <translation>S&amp;palte</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>Hoher Kontr&amp;ast, dunkel</translation>
    </message>
    <message>
        <source>On&amp;e pane alone</source>
        <translation>Eine Spalte &amp;allein</translation>
    </message>
    <message>
        <source>Shows the current pane without the others and the docks (F12)</source>
        <translation>Zeigt die aktuelle Spalte ohne die anderen und ohne die Leisten (F12)</translation>
    </message>
    <message>
        <source>Next &amp;mark of any kind</source>
        <translation>Nächste &amp;Marke jeder Art</translation>
    </message>
    <message>
        <source>Previous mark of any &amp;kind</source>
        <translation>Vorherige Marke &amp;jeder Art</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>Nächster T&amp;eil des Fensters</translation>
    </message>
    <message>
        <source>Previo&amp;us part of the window</source>
        <translation>Vorheriger Te&amp;il des Fensters</translation>
    </message>
    <message>
        <source>&amp;Another colour …</source>
        <translation>&amp;Andere Farbe …</translation>
    </message>
    <message>
        <source>&amp;Edit the claim …</source>
        <translation>Behauptung bea&amp;rbeiten …</translation>
    </message>
    <message>
        <source>&amp;Split the selected codings off</source>
        <translation>Ausgewählte Kodierungen ab&amp;spalten</translation>
    </message>
    <message>
        <source>&amp;Where else is this claim?</source>
        <translation>&amp;Wo steht diese Behauptung noch?</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;nnehmen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Accept a&amp;ll that are listed</source>
        <translation>Alle &amp;aufgelisteten annehmen</translation>
    </message>
    <message>
        <source>&amp;Propose rejected places again</source>
        <translation>Verworfene Stellen wieder vors&amp;chlagen</translation>
    </message>
    <message>
        <source>Su&amp;ggestions</source>
        <translation>V&amp;orschläge</translation>
    </message>
    <message>
        <source>&amp;Dates, numbers and conflicts</source>
        <translation>&amp;Daten, Zahlen und Widersprüche</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Quotes by speaker</source>
        <translation>Zitate nach Sprecher</translation>
    </message>
</context>
<context>
    <name>Sidelight::Acts</name>
    <message>
        <source>New claim “%1”</source>
        <translation>Neue Behauptung „%1“</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>Change the colour of “%1”</source>
        <translation>Farbe von „%1“ ändern</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove claim “%1”</source>
        <translation>Behauptung „%1“ entfernen</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <extracomment>undo list; %1 and %2 are names of claims</extracomment>
        <translation>„%1“ mit „%2“ zusammenführen</translation>
    </message>
    <message>
        <source>Split “%1” off “%2”</source>
        <extracomment>undo list; %1 and %2 are names of claims</extracomment>
        <translation>„%1“ von „%2“ abspalten</translation>
    </message>
    <message>
        <source>Code “%1”</source>
        <translation>„%1“ kodieren</translation>
    </message>
    <message numerus="yes">
        <source>Add %n coding(s)</source>
        <translation>
            <numerusform>%Ln Kodierung hinzufügen</numerusform>
            <numerusform>%Ln Kodierungen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit a coding of “%1”</source>
        <translation>Kodierung von „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove a coding of “%1”</source>
        <translation>Kodierung von „%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n coding(s)</source>
        <translation>
            <numerusform>%Ln Kodierung entfernen</numerusform>
            <numerusform>%Ln Kodierungen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 omits “%2”</source>
        <extracomment>undo list; %1 is a source&apos;s key, %2 a claim</extracomment>
        <translation>%1 lässt „%2“ aus</translation>
    </message>
    <message>
        <source>Link %1 with %2</source>
        <extracomment>undo list; %1 and %2 are keys of sources</extracomment>
        <translation>%1 mit %2 verknüpfen</translation>
    </message>
    <message>
        <source>Edit a link</source>
        <translation>Verknüpfung bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n link(s)</source>
        <translation>
            <numerusform>%Ln Verknüpfung entfernen</numerusform>
            <numerusform>%Ln Verknüpfungen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the memo of “%1”</source>
        <translation>Memo zu „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit the note of a coding of “%1”</source>
        <translation>Notiz zu einer Kodierung von „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit the memo of %1</source>
        <translation>Memo zu %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit the memo of the project</source>
        <translation>Memo zum Projekt bearbeiten</translation>
    </message>
    <message>
        <source>Import another analyst’s work</source>
        <translation>Arbeit einer anderen Person importieren</translation>
    </message>
    <message>
        <source>Change the speaker of a quote</source>
        <translation>Sprecher eines Zitats ändern</translation>
    </message>
    <message>
        <source>Change the type of a quote</source>
        <translation>Art eines Zitats ändern</translation>
    </message>
    <message>
        <source>Change the words of a quote</source>
        <translation>Wörter eines Zitats ändern</translation>
    </message>
    <message>
        <source>Say that something is no quote</source>
        <translation>Etwas als Nicht-Zitat kennzeichnen</translation>
    </message>
    <message>
        <source>Mark a quote</source>
        <translation>Zitat markieren</translation>
    </message>
    <message>
        <source>Take a quote as it was found</source>
        <translation>Zitat wieder nehmen, wie es gefunden wurde</translation>
    </message>
    <message>
        <source>Join “%1” with “%2”</source>
        <translation>Sprecher „%1“ mit „%2“ zusammenführen</translation>
    </message>
    <message>
        <source>Part “%1” from “%2”</source>
        <translation>„%1“ von „%2“ trennen</translation>
    </message>
    <message>
        <source>Reject a shared passage</source>
        <translation>Gemeinsame Passage verwerfen</translation>
    </message>
    <message>
        <source>Restore a shared passage</source>
        <translation>Gemeinsame Passage wieder zulassen</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel importieren</numerusform>
            <numerusform>%Ln Artikel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Mark “%1” as read</source>
        <translation>„%1“ als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark “%1” as unread</source>
        <translation>„%1“ als ungelesen markieren</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>„%1“ schließen</translation>
    </message>
    <message>
        <source>Leave a part of “%1” to Sidelight</source>
        <translation>Teil von „%1“ Sidelight überlassen</translation>
    </message>
    <message>
        <source>Take a part of “%1” for boilerplate</source>
        <translation>Teil von „%1“ als Beiwerk einstufen</translation>
    </message>
    <message>
        <source>Take a part of “%1” for article text</source>
        <translation>Teil von „%1“ als Artikeltext einstufen</translation>
    </message>
    <message>
        <source>Reject a suggestion for “%1”</source>
        <translation>Vorschlag zu „%1“ verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n suggestion(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag verwerfen</numerusform>
            <numerusform>%Ln Vorschläge verwerfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allow %n suggestion(s) again</source>
        <translation>
            <numerusform>%Ln Vorschlag wieder zulassen</numerusform>
            <numerusform>%Ln Vorschläge wieder zulassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the text of %1</source>
        <translation>Text von %1 ersetzen</translation>
    </message>
    <message>
        <source>Quotes put right that the newer text no longer has:</source>
        <translation>Berichtigte Zitate, die der neuere Text nicht mehr enthält:</translation>
    </message>
    <message>
        <source>Give a coding of “%1” a place again</source>
        <translation>Einer Kodierung von „%1“ wieder eine Stelle geben</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n coding(s) without a place</source>
        <translation>
            <numerusform>%Ln Kodierung ohne Stelle entfernen</numerusform>
            <numerusform>%Ln Kodierungen ohne Stelle entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle a disagreement on “%1”</source>
        <translation>Abweichung zu „%1“ klären</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%Ln Kodierung</numerusform>
            <numerusform>%Ln Kodierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import another analyst’s work (taken out: %1)</source>
        <translation>Arbeit einer anderen Person importieren (herausgenommen: %1)</translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s)</source>
        <extracomment>memos, links and the like</extracomment>
        <translation>
            <numerusform>%Ln anderes</numerusform>
            <numerusform>%Ln andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidelight::AgreementDock</name>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>First analyst</source>
        <translation>Erste Person</translation>
    </message>
    <message>
        <source>Second analyst</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Where the two differ</source>
        <translation>Wo die beiden sich unterscheiden</translation>
    </message>
    <message>
        <source>Two analysts are compared once both have coded. Another one’s work comes in by File › Import another analyst’s project.</source>
        <translation>Zwei Personen werden verglichen, sobald beide kodiert haben. Die Arbeit der anderen kommt mit „Datei › Projekt einer anderen Person importieren“ herein.</translation>
    </message>
    <message>
        <source>As %1 has it</source>
        <translation>Wie bei %1</translation>
    </message>
    <message>
        <source>There is no source in which both have coded.</source>
        <translation>Es gibt keine Quelle, in der beide kodiert haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) compared, sentence by sentence.</source>
        <translation>
            <numerusform>%Ln Quelle verglichen, Satz für Satz.</numerusform>
            <numerusform>%Ln Quellen verglichen, Satz für Satz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Krippendorff’s alpha over all claims and stances: %1.</source>
        <translation>Krippendorffs Alpha über alle Behauptungen und Haltungen: %1.</translation>
    </message>
    <message>
        <source>“%1”: Cohen’s kappa %2 (both %3, only one %4, neither %5)</source>
        <extracomment>%1 is a claim, %2 a figure, %3 to %5 are numbers of sentences</extracomment>
        <translation>„%1“: Cohens Kappa %2 (beide %3, nur eine %4, keine der beiden %5)</translation>
    </message>
    <message>
        <source>Comparing the two analysts …</source>
        <translation>Die beiden werden verglichen …</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Sidelight::AnalystTools</name>
    <message>
        <source>Lin&amp;k the selection with another</source>
        <translation>Auswahl mit anderer &amp;verknüpfen</translation>
    </message>
    <message>
        <source>Re&amp;place the text of this source …</source>
        <translation>Te&amp;xt dieser Quelle ersetzen …</translation>
    </message>
    <message>
        <source>Import another analyst’s project …</source>
        <translation>Projekt einer anderen Person importieren …</translation>
    </message>
    <message>
        <source>Select the words that are to be linked first.</source>
        <translation>Zuerst die Wörter auswählen, die verknüpft werden sollen.</translation>
    </message>
    <message>
        <source>One end of the link is marked. Select the other end and press %1 again.</source>
        <translation>Ein Ende der Verknüpfung ist markiert. Das andere auswählen und noch einmal %1 drücken.</translation>
    </message>
    <message>
        <source>These words are linked already.</source>
        <translation>Diese Wörter sind schon verknüpft.</translation>
    </message>
    <message>
        <source>The words are linked. The list says what the link is.</source>
        <translation>Die Wörter sind verknüpft. Die Liste sagt, wie.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Replace the text of %1</source>
        <translation>Text von %1 ersetzen</translation>
    </message>
    <message>
        <source>Import another analyst’s project</source>
        <translation>Projekt einer anderen Person importieren</translation>
    </message>
    <message>
        <source>Sidelight projects (*.sidelight)</source>
        <translation>Sidelight-Projekte (*.sidelight)</translation>
    </message>
    <message>
        <source>Select the words for it in %1 first.</source>
        <translation>Zuerst in %1 die Wörter dafür auswählen.</translation>
    </message>
    <message>
        <source>The coding has the selected words.</source>
        <translation>Die Kodierung hat jetzt die ausgewählten Wörter.</translation>
    </message>
    <message>
        <source>Export the change log</source>
        <translation>Änderungsprotokoll exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): number, time, who, what.</source>
        <translation>
            <numerusform>%Ln Zeile: Nummer, Zeit, wer, was.</numerusform>
            <numerusform>%Ln Zeilen: Nummer, Zeit, wer, was.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No links yet. Select words, press %1, select others, press it again: they are linked.</source>
        <translation>Noch keine Verknüpfungen. Wörter auswählen, %1 drücken, andere auswählen, noch einmal drücken: Sie sind verknüpft.</translation>
    </message>
    <message>
        <source>No links yet. Select words, choose “%1”, select others, choose it again: they are linked.</source>
        <extracomment>%1 is the name of a menu&apos;s action</extracomment>
        <translation>Noch keine Verknüpfungen. Wörter auswählen, „%1“ wählen, andere auswählen, es noch einmal wählen: Sie sind verknüpft.</translation>
    </message>
    <message>
        <source>One end of the link is marked. Select the other end and choose “%1” again.</source>
        <translation>Ein Ende der Verknüpfung ist markiert. Das andere Ende auswählen und noch einmal „%1“ wählen.</translation>
    </message>
</context>
<context>
    <name>Sidelight::ArticleDocument</name>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>subhead</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Agenturvermerk</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>related pages</source>
        <translation>verwandte Seiten</translation>
    </message>
    <message>
        <source>repeated line</source>
        <translation>wiederholte Zeile</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n words</source>
        <extracomment>%1 is what boilerplate is (&quot;Caption, credit&quot;), %n its words</extracomment>
        <translation>
            <numerusform>%1 · %Ln Wort</numerusform>
            <numerusform>%1 · %Ln Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidelight::ArticleView</name>
    <message>
        <source>Left out here: “%1”</source>
        <translation>Hier ausgelassen: „%1“</translation>
    </message>
    <message>
        <source>There: “%1”</source>
        <translation>Dort: „%1“</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannter Sprecher</translation>
    </message>
    <message>
        <source>direct quote</source>
        <translation>direktes Zitat</translation>
    </message>
    <message>
        <source>mixed quote</source>
        <translation>gemischtes Zitat</translation>
    </message>
    <message>
        <source>indirect quote</source>
        <translation>indirektes Zitat</translation>
    </message>
</context>
<context>
    <name>Sidelight::BarRoom</name>
    <message>
        <source>What stands before</source>
        <translation>Was davor steht</translation>
    </message>
    <message>
        <source>What comes after</source>
        <translation>Was danach kommt</translation>
    </message>
</context>
<context>
    <name>Sidelight::ClaimController</name>
    <message>
        <source>New claim</source>
        <translation>Neue Behauptung</translation>
    </message>
    <message>
        <source>Merge “%1” with its codings into:</source>
        <translation>„%1“ samt Kodierungen zusammenführen mit:</translation>
    </message>
    <message>
        <source>“%1” is now part of “%2”.</source>
        <translation>„%1“ gehört jetzt zu „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) removed.</source>
        <translation>
            <numerusform>%Ln Kodierung entfernt.</numerusform>
            <numerusform>%Ln Kodierungen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was removed with %n coding(s).</source>
        <extracomment>%1 is the name of a claim</extracomment>
        <translation>
            <numerusform>„%1“ wurde mit %Ln Kodierung entfernt.</numerusform>
            <numerusform>„%1“ wurde mit %Ln Kodierungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour of “%1”</source>
        <translation>Farbe von „%1“</translation>
    </message>
    <message>
        <source>The colour is shown %1, so that names written in it can be read.</source>
        <translation>Die Farbe wird %1 gezeigt, damit Namen darin lesbar sind.</translation>
    </message>
    <message>
        <source>darker</source>
        <comment>colour</comment>
        <translation>dunkler</translation>
    </message>
    <message>
        <source>lighter</source>
        <comment>colour</comment>
        <translation>heller</translation>
    </message>
    <message>
        <source>Select words and press %1.</source>
        <translation>Wörter auswählen und %1 drücken.</translation>
    </message>
    <message>
        <source>Select words and choose “%1”.</source>
        <extracomment>%1 is the name of a menu&apos;s action</extracomment>
        <translation>Wörter auswählen und „%1“ wählen.</translation>
    </message>
</context>
<context>
    <name>Sidelight::ClaimEditor</name>
    <message>
        <source>Edit the claim</source>
        <translation>Behauptung bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>for narrow margins; made from the name if empty</source>
        <translation>für schmale Ränder; leer: aus dem Namen gebildet</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Kurzname</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>What counts as this claim.</source>
        <translation>Was als diese Behauptung zählt.</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>B&amp;eispiele</translation>
    </message>
    <message>
        <source>Words that are coded with it.</source>
        <translation>Wörter, die damit kodiert sind.</translation>
    </message>
    <message>
        <source>&amp;Counter-examples</source>
        <translation>&amp;Gegenbeispiele</translation>
    </message>
    <message>
        <source>What looks like it, but is not meant.</source>
        <translation>Was so aussieht, aber nicht gemeint ist.</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>&amp;Memo</translation>
    </message>
    <message>
        <source>Thoughts on the claim.</source>
        <translation>Gedanken zur Behauptung.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>Sidelight::ClaimModel</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%Ln Kodierung</numerusform>
            <numerusform>%Ln Kodierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
</context>
<context>
    <name>Sidelight::ClaimPopup</name>
    <message>
        <source>Choose a claim</source>
        <translation>Behauptung wählen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Claims that fit</source>
        <translation>Passende Behauptungen</translation>
    </message>
    <message>
        <source>type to find a claim</source>
        <translation>tippen, um eine Behauptung zu finden</translation>
    </message>
</context>
<context>
    <name>Sidelight::ClaimsPanel</name>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Noch keine Behauptungen</translation>
    </message>
</context>
<context>
    <name>Sidelight::CodingController</name>
    <message>
        <source>Select the words that the coding is to have, in its source.</source>
        <translation>In der Quelle die Wörter auswählen, die die Kodierung haben soll.</translation>
    </message>
    <message>
        <source>No coding at the caret.</source>
        <translation>Keine Kodierung an der Einfügemarke.</translation>
    </message>
    <message>
        <source>Coding %1 of %2: %3</source>
        <translation>Kodierung %1 von %2: %3</translation>
    </message>
    <message>
        <source>Choose a claim first.</source>
        <translation>Zuerst eine Behauptung wählen.</translation>
    </message>
    <message>
        <source>Select words, or put the caret into a quote or passage, then press %1.</source>
        <translation>Wörter auswählen oder die Einfügemarke in ein Zitat oder eine Passage setzen, dann %1 drücken.</translation>
    </message>
    <message>
        <source>Select words, or put the caret into a quote or passage, then choose “%1”.</source>
        <extracomment>%1 is the name of a menu&apos;s action</extracomment>
        <translation>Wörter auswählen oder die Einfügemarke in ein Zitat oder eine Passage setzen, dann „%1“ wählen.</translation>
    </message>
</context>
<context>
    <name>Sidelight::CodingImport</name>
    <message>
        <source>Import codings</source>
        <translation>Kodierungen importieren</translation>
    </message>
</context>
<context>
    <name>Sidelight::CodingPopup</name>
    <message>
        <source>Asserts</source>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Schreibt zu</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Bestreitet</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Stellt in Frage</translation>
    </message>
    <message>
        <source>Code the selection</source>
        <translation>Auswahl kodieren</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>type to find or make a claim</source>
        <translation>tippen: Behauptung finden oder anlegen</translation>
    </message>
    <message>
        <source>Claims that fit</source>
        <translation>Passende Behauptungen</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>attributed to whom?</source>
        <translation>wem zugeschrieben?</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Zugeschrieben</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kodieren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>source and position</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Stance of %1 · Alt and a letter</source>
        <translation>Haltung von %1 · Alt und ein Buchstabe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Edit the coding</source>
        <translation>Kodierung bearbeiten</translation>
    </message>
    <message>
        <source>no codings yet</source>
        <translation>noch keine Kodierungen</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%Ln Kodierung</numerusform>
            <numerusform>%Ln Kodierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>New claim “%1”</source>
        <translation>Neue Behauptung „%1“</translation>
    </message>
    <message>
        <source>If attributed: %1</source>
        <translation>Falls zugeschrieben: %1</translation>
    </message>
</context>
<context>
    <name>Sidelight::CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>type some letters of what you want to do</source>
        <translation>einige Buchstaben des Befehls tippen</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1, in %2, key %3</source>
        <translation>%1, in %2, Taste %3</translation>
    </message>
</context>
<context>
    <name>Sidelight::CompareBar</name>
    <message>
        <source>Passages and legend</source>
        <translation>Passagen und Legende</translation>
    </message>
    <message>
        <source>Passage &lt;b&gt;%1&lt;/b&gt; of %2</source>
        <translation>Passage &lt;b&gt;%1&lt;/b&gt; von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln Passage</numerusform>
            <numerusform>%Ln Passagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidelight::ComparePage</name>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>Two articles are needed to compare.</source>
        <translation>Zum Vergleichen braucht es zwei Artikel.</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in %1</source>
        <extracomment>%1 is the key of a source</extracomment>
        <translation>
            <numerusform>%Ln Wort in %1</numerusform>
            <numerusform>%Ln Wörter in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Passage %1 of %2&lt;/b&gt;</source>
        <translation>&lt;b&gt;Passage %1 von %2&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>quote(s) only in %1</source>
        <translation>
            <numerusform>Zitat nur in %1</numerusform>
            <numerusform>Zitate nur in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>passage(s)</source>
        <extracomment>under a figure, as are the next two</extracomment>
        <translation>
            <numerusform>Passage</numerusform>
            <numerusform>Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quote(s) in both</source>
        <translation>
            <numerusform>Zitat in beiden</numerusform>
            <numerusform>Zitate in beiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidelight::ComparePanel</name>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Order of the passages</source>
        <translation>Reihenfolge der Passagen</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>Nach dem Text</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Nach Gewicht</translation>
    </message>
    <message>
        <source>Passages of the two sources</source>
        <translation>Passagen der beiden Quellen</translation>
    </message>
    <message>
        <source>The two have no wording in common.</source>
        <translation>Die beiden haben keinen gemeinsamen Wortlaut.</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Wo sie stehen</translation>
    </message>
    <message>
        <source>Lines: passages. Hollow: names only. Shaded: boilerplate.</source>
        <translation>Linien: Passagen. Hohl: nur Namen. Schattiert: Beiwerk.</translation>
    </message>
    <message numerus="yes">
        <source>Only in %1 · %n word(s)</source>
        <translation>
            <numerusform>Nur in %1 · %Ln Wort</numerusform>
            <numerusform>Nur in %1 · %Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and formulas · %1</source>
        <translation>Namen und Formeln · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage %1 of %2 · %3 · %4</source>
        <translation>Passage %1 von %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>words and note</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Sidelight::Comparison</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>end of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Both name %1.</source>
        <translation>Beide nennen %1.</translation>
    </message>
    <message>
        <source>Both credit %1.</source>
        <translation>Beide geben %1 als Agentur an.</translation>
    </message>
    <message>
        <source>%1 credits %2.</source>
        <translation>%1 gibt %2 als Agentur an.</translation>
    </message>
    <message>
        <source>%1 credits %2, %3 credits %4.</source>
        <translation>%1 gibt %2 als Agentur an, %3 dagegen %4.</translation>
    </message>
    <message numerus="yes">
        <source>One of the two trims %n of the quotes.</source>
        <translation>
            <numerusform>Eine der beiden kürzt %Ln Zitat.</numerusform>
            <numerusform>Eine der beiden kürzt %Ln Zitate.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>words and quotes</comment>
        <extracomment>words, then quotes</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stand in %2 alone, %3 in %4 alone.</source>
        <translation>%1 stehen nur in %2, %3 nur in %4.</translation>
    </message>
    <message>
        <source>Neither gives a date.</source>
        <translation>Keine der beiden nennt ein Datum.</translation>
    </message>
    <message>
        <source>%1 is of %2</source>
        <translation>%1 ist vom %2</translation>
    </message>
    <message>
        <source>%1 gives no date</source>
        <translation>%1 nennt kein Datum</translation>
    </message>
    <message>
        <source>%1 and %2 share no wording.</source>
        <translation>%1 und %2 haben keinen gemeinsamen Wortlaut.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln Passage</numerusform>
            <numerusform>%Ln Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 stands in %3, and %4 of %3 in %2: %5 and %6 in common.</source>
        <translation>%1 von %2 stehen in %3 und %4 von %3 in %2: gemeinsam sind %5 und %6.</translation>
    </message>
</context>
<context>
    <name>Sidelight::ComparisonExport</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the name of a file, without its ending</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Web page (*.html);;Picture of both texts (*.png);;The same in lines (*.svg)</source>
        <translation>Dokument (*.pdf);;Webseite (*.html);;Bild beider Texte (*.png);;Dasselbe als Vektorgrafik (*.svg)</translation>
    </message>
    <message>
        <source>The comparison was not exported.</source>
        <translation>Der Vergleich wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>The comparison was written to %1.</source>
        <translation>Der Vergleich wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The comparison was not printed.</source>
        <translation>Der Vergleich wurde nicht gedruckt.</translation>
    </message>
</context>
<context>
    <name>Sidelight::ComparisonPages</name>
    <message>
        <source>Where the passages stand: %1 across, %2 down</source>
        <translation>Wo die Passagen stehen: %1 waagerecht, %2 senkrecht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 and %2, compared with Sidelight</source>
        <translation>%1 und %2, verglichen mit Sidelight</translation>
    </message>
</context>
<context>
    <name>Sidelight::ComparisonReport</name>
    <message numerus="yes">
        <source>%n word(s) in both</source>
        <translation>
            <numerusform>%Ln Wort in beiden</numerusform>
            <numerusform>%Ln Wörter in beiden</numerusform>
        </translation>
    </message>
    <message>
        <source>same word for word</source>
        <translation>Wort für Wort gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) differ</source>
        <translation>
            <numerusform>%Ln Wort weicht ab</numerusform>
            <numerusform>%Ln Wörter weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>same words</source>
        <translation>gleiche Wörter</translation>
    </message>
    <message>
        <source>only on this side</source>
        <translation>nur auf dieser Seite</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>left out here</source>
        <translation>hier ausgelassen</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>Outlet not given</source>
        <translation>Medium nicht angegeben</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Keine Überschrift</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Nur in %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Passages in both</source>
        <translation>Passagen in beiden</translation>
    </message>
    <message>
        <source>The two have no wording in common.</source>
        <translation>Die beiden haben keinen gemeinsamen Wortlaut.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Positions count the characters (Unicode code points) of the reading text from 0; the end is not included. Checksums are of the imported files.</source>
        <translation>Positionen zählen die Zeichen (Unicode-Codepunkte) des Lesetextes ab 0; das Ende ist nicht eingeschlossen. Prüfsummen gelten für die importierten Dateien.</translation>
    </message>
    <message>
        <source>Where the passages stand: %1 across, %2 down</source>
        <translation>Wo die Passagen stehen: %1 waagerecht, %2 senkrecht</translation>
    </message>
</context>
<context>
    <name>Sidelight::ComparisonView</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Shared passage, %1, %2</source>
        <translation>Gemeinsame Passage, %1, %2</translation>
    </message>
    <message>
        <source>Shared passage %1 of %2, %3</source>
        <translation>Gemeinsame Passage %1 von %2, %3</translation>
    </message>
    <message>
        <source>%1, also in %2</source>
        <translation>%1, auch in %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Articles side by side</source>
        <translation>Artikel nebeneinander</translation>
    </message>
    <message>
        <source>Shared by %1 of %2 · %3 · %4
Enter brings them level</source>
        <extracomment>%1 of %2 sources; %3 is &quot;28 words&quot;, %4 the sources&apos; keys</extracomment>
        <translation>Gemeinsam in %1 von %2 · %3 · %4
Eingabe bringt sie auf gleiche Höhe</translation>
    </message>
    <message>
        <source>%1 next</source>
        <extracomment>%1 is a key on the keyboard</extracomment>
        <translation>%1 weiter</translation>
    </message>
</context>
<context>
    <name>Sidelight::ConflictModel</name>
    <message>
        <source>Source %1: %2</source>
        <translation>Quelle %1: %2</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Eine Quelle</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Die andere</translation>
    </message>
</context>
<context>
    <name>Sidelight::DateText</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>the form of a date, &quot;6 Nov 2014&quot;: d is the day, MMM the short and MMMM the long name of the month</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>the form of a date, &quot;24 November 2014&quot;</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>the form of a date, &quot;November 2014&quot;</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>the form of a date, &quot;24 November&quot;</extracomment>
        <translation>d. MMMM</translation>
    </message>
</context>
<context>
    <name>Sidelight::DifferenceKey</name>
    <message>
        <source>same words</source>
        <translation>gleiche Wörter</translation>
    </message>
    <message>
        <source>only on this side</source>
        <translation>nur auf dieser Seite</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>left out here</source>
        <translation>hier ausgelassen</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
</context>
<context>
    <name>Sidelight::DifferenceView</name>
    <message>
        <source>What the newer text changes</source>
        <translation>Was der neuere Text ändert</translation>
    </message>
    <message>
        <source>What a newer text changes is shown here once one is put in the place of a source’s.</source>
        <translation>Was ein neuerer Text ändert, steht hier, sobald einer den Text einer Quelle ersetzt.</translation>
    </message>
</context>
<context>
    <name>Sidelight::DisagreementModel</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>Sidelight::DockTitle</name>
    <message>
        <source>Close %1</source>
        <extracomment>%1 is the name of a part of the window</extracomment>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>Sidelight::DossierExport</name>
    <message>
        <source>Export the dossier</source>
        <translation>Dossier exportieren</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>The dossier was not exported.</source>
        <translation>Das Dossier wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>The dossier was not printed.</source>
        <translation>Das Dossier wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>The dossier was written to %1.</source>
        <translation>Das Dossier wurde nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>Sidelight::DossierPanel</name>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Close the dossier</source>
        <translation>Dossier schließen</translation>
    </message>
    <message>
        <source>What the sources say of the claim</source>
        <translation>Was die Quellen zur Behauptung sagen</translation>
    </message>
    <message>
        <source>Choose a cell to see everything that its source says of the claim.</source>
        <translation>Eine Zelle wählen, um alles zu sehen, was ihre Quelle zur Behauptung sagt.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Note on the coding</source>
        <translation>Notiz zur Kodierung</translation>
    </message>
    <message>
        <source>What the dossier is of</source>
        <translation>Worum es im Dossier geht</translation>
    </message>
    <message>
        <source>Cell</source>
        <comment>of the matrix</comment>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>Sidelight::DossierText</name>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Reviewed, nothing here.</source>
        <translation>Geprüft, nichts hier.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Read; nothing coded, and not said to omit it.</source>
        <translation>Gelesen; nichts kodiert und nicht als Auslassung gekennzeichnet.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>omits · reviewed, nothing here</source>
        <translation>lässt aus · geprüft, nichts hier</translation>
    </message>
    <message>
        <source>read, nothing coded</source>
        <translation>gelesen, nichts kodiert</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) in %1</source>
        <translation>
            <numerusform>%Ln Kodierung in %1</numerusform>
            <numerusform>%Ln Kodierungen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>outlet not given</source>
        <translation>Medium nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s)</source>
        <translation>
            <numerusform>%1 von %Ln Quelle</numerusform>
            <numerusform>%1 von %Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>In the other sources</source>
        <translation>In den anderen Quellen</translation>
    </message>
    <message numerus="yes">
        <source>over the same words %n time(s)</source>
        <translation>
            <numerusform>%Ln-mal über denselben Wörtern</numerusform>
            <numerusform>%Ln-mal über denselben Wörtern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>both in %n source(s)</source>
        <translation>
            <numerusform>beide in %Ln Quelle</numerusform>
            <numerusform>beide in %Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Coded together with</source>
        <translation>Zusammen kodiert mit</translation>
    </message>
    <message>
        <source>%1 of its text no other source has; %2 is what someone says in it.</source>
        <translation>%1 des Textes hat keine andere Quelle; %2 sind Äußerungen, die er wiedergibt.</translation>
    </message>
    <message>
        <source>Claims, from lead to tail</source>
        <translation>Behauptungen, vom Anfang zum Ende</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s), from %1</source>
        <translation>
            <numerusform>%Ln Kodierung, ab %1</numerusform>
            <numerusform>%Ln Kodierungen, ab %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is coded in it.</source>
        <translation>Darin ist nichts kodiert.</translation>
    </message>
    <message>
        <source>Omits</source>
        <translation>Lässt aus</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>nobody knows who</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidelight::DotPlot</name>
    <message>
        <source>Where the passages stand</source>
        <translation>Wo die Passagen stehen</translation>
    </message>
    <message>
        <source>start</source>
        <comment>of a text</comment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>end</source>
        <comment>of a text</comment>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>Sidelight::EditionsDock</name>
    <message>
        <source>Newer text</source>
        <translation>Neuerer Text</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Ohne Stelle</translation>
    </message>
    <message>
        <source>Codings whose words the newer text does not have</source>
        <translation>Kodierungen, deren Wörter der neuere Text nicht hat</translation>
    </message>
    <message>
        <source>Give it the selected words</source>
        <translation>Ausgewählte Wörter zuweisen</translation>
    </message>
    <message>
        <source>Remove the coding</source>
        <translation>Kodierung entfernen</translation>
    </message>
    <message>
        <source>Select words in the newer text and give them to a coding. Nothing of it is lost.</source>
        <translation>Im neueren Text Wörter auswählen und einer Kodierung zuweisen. Nichts davon geht verloren.</translation>
    </message>
    <message>
        <source>Every coding has its place.</source>
        <translation>Jede Kodierung hat ihre Stelle.</translation>
    </message>
    <message>
        <source>Without a place (%1)</source>
        <translation>Ohne Stelle (%1)</translation>
    </message>
</context>
<context>
    <name>Sidelight::EmptyState</name>
    <message>
        <source>Read several accounts side by side</source>
        <translation>Mehrere Berichte nebeneinander lesen</translation>
    </message>
    <message>
        <source>Import two or more articles on one event. Sidelight marks the wording that they share and the people they quote; you mark the claims.</source>
        <translation>Zwei oder mehr Artikel zu einem Ereignis importieren. Sidelight markiert den gemeinsamen Wortlaut und wen sie zitieren; die Behauptungen markiert man selbst.</translation>
    </message>
    <message>
        <source>or drop text files anywhere in this window</source>
        <translation>oder Textdateien in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Import articles …</source>
        <translation>Artikel importieren …</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Beispielprojekt öffnen</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Find any command by name</source>
        <translation>Jeden Befehl nach Namen finden</translation>
    </message>
    <message>
        <source>Handbook, offline</source>
        <translation>Handbuch, ohne Netz</translation>
    </message>
</context>
<context>
    <name>Sidelight::ExchangeController</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%Ln Kodierung</numerusform>
            <numerusform>%Ln Kodierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new was found in the file.</source>
        <translation>In der Datei war nichts Neues.</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) were here already.</source>
        <translation>
            <numerusform>%Ln Kodierung war schon da.</numerusform>
            <numerusform>%Ln Kodierungen waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The sources are still being compared. Try again in a moment.</source>
        <translation>Die Quellen werden noch verglichen. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There are no claims yet.</source>
        <translation>Es gibt noch keine Behauptungen.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Import codings</source>
        <translation>Kodierungen importieren</translation>
    </message>
    <message>
        <source>Codings and codebooks (*.csv *.qdpx *.qdc *.jsonld *.json);;All files (*)</source>
        <translation>Kodierungen und Kodebücher (*.csv *.qdpx *.qdc *.jsonld *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Not everything came in.</source>
        <translation>Nicht alles wurde übernommen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The report was not printed.</source>
        <translation>Der Bericht wurde nicht gedruckt.</translation>
    </message>
    <message numerus="yes">
        <source>The comparison was stopped: quotes and passages of %n source(s) are not in it.</source>
        <translation>
            <numerusform>Der Vergleich wurde abgebrochen: Zitate und Passagen von %Ln Quelle fehlen darin.</numerusform>
            <numerusform>Der Vergleich wurde abgebrochen: Zitate und Passagen von %Ln Quellen fehlen darin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidelight::ExportDialog</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>For &amp;spreadsheets: Excel and LibreOffice open it; no cell is a formula</source>
        <translation>Für &amp;Tabellenprogramme: Excel und LibreOffice öffnen es; keine Zelle ist eine Formel</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it, or give another name.</source>
        <translation>%1 gibt es schon. Ersetzen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>For &amp;programs: plain UTF-8, every cell exactly as it is</source>
        <translation>Für &amp;Programme: reines UTF-8, jede Zelle genau wie sie ist</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Not included:</source>
        <translation>Nicht enthalten:</translation>
    </message>
    <message>
        <source>For &amp;MAXQDA: lines of the texts end as on Windows</source>
        <translation>Für &amp;MAXQDA: Zeilen der Texte enden wie unter Windows</translation>
    </message>
</context>
<context>
    <name>Sidelight::ExportWords</name>
    <message>
        <source>Codings</source>
        <translation>Kodierungen</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s), one row each: claim, words, stance, source and exact position. A table for spreadsheets, R or Python; Sidelight reads it back.</source>
        <translation>
            <numerusform>%Ln Kodierung, je eine Zeile: Behauptung, Wörter, Haltung, Quelle und genaue Position. Eine Tabelle für Tabellenprogramme, R oder Python; Sidelight liest sie wieder ein.</numerusform>
            <numerusform>%Ln Kodierungen, je eine Zeile: Behauptung, Wörter, Haltung, Quelle und genaue Position. Eine Tabelle für Tabellenprogramme, R oder Python; Sidelight liest sie wieder ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export codings</source>
        <translation>Kodierungen exportieren</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Claims over sources: every stance in its cell. What a source omits and what is not read yet are told apart. A table for spreadsheets.</source>
        <translation>Behauptungen nach Quellen: jede Haltung in ihrer Zelle. Was eine Quelle auslässt und was noch nicht gelesen ist, wird unterschieden. Eine Tabelle für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>Export matrix</source>
        <translation>Matrix exportieren</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Kodebuch</translation>
    </message>
    <message>
        <source>The claims with descriptions and memos. A table for spreadsheets; Taguette and Sidelight read it.</source>
        <translation>Die Behauptungen mit Beschreibungen und Memos. Eine Tabelle für Tabellenprogramme; Taguette und Sidelight lesen sie.</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>Kodebuch exportieren</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>One row for each quote: speaker, words, type, cue, source, exact position and evidence. A table for spreadsheets, R or Python.</source>
        <translation>Eine Zeile je Zitat: Sprecher, Wörter, Art, Signalwort, Quelle, genaue Position und Beleg. Eine Tabelle für Tabellenprogramme, R oder Python.</translation>
    </message>
    <message>
        <source>Export quotes</source>
        <translation>Zitate exportieren</translation>
    </message>
    <message>
        <source>Shared passages</source>
        <translation>Gemeinsame Passagen</translation>
    </message>
    <message>
        <source>One row for each wording that two sources share, with both positions. A table for spreadsheets, R or Python.</source>
        <translation>Eine Zeile je Wortlaut, den zwei Quellen gemeinsam haben, mit beiden Positionen. Eine Tabelle für Tabellenprogramme, R oder Python.</translation>
    </message>
    <message>
        <source>Export passages</source>
        <translation>Passagen exportieren</translation>
    </message>
    <message>
        <source>Dates and numbers</source>
        <translation>Daten und Zahlen</translation>
    </message>
    <message>
        <source>One row for each date, number or amount of money, with what it comes to. A table for spreadsheets, R or Python.</source>
        <translation>Eine Zeile je Datum, Zahl oder Geldbetrag, mit dem Wert. Eine Tabelle für Tabellenprogramme, R oder Python.</translation>
    </message>
    <message>
        <source>Export values</source>
        <translation>Werte exportieren</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Codings, matrix, codebook and quotes as four sheets. For Excel, LibreOffice and Google Sheets; no cell can run as a formula.</source>
        <translation>Kodierungen, Matrix, Kodebuch und Zitate auf vier Blättern. Für Excel, LibreOffice und Google Sheets; keine Zelle wird als Formel ausgeführt.</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Arbeitsmappe exportieren</translation>
    </message>
    <message>
        <source>Project for other programs</source>
        <translation>Projekt für andere Programme</translation>
    </message>
    <message>
        <source>The articles with claims, codings, memos and coders, to go on in QualCoder, MAXQDA, NVivo or ATLAS.ti (REFI-QDA). Sidelight reads it back.</source>
        <translation>Die Artikel mit Behauptungen, Kodierungen, Memos und Kodierenden, zum Weiterarbeiten in QualCoder, MAXQDA, NVivo oder ATLAS.ti (REFI-QDA). Sidelight liest es wieder ein.</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Projekt exportieren</translation>
    </message>
    <message>
        <source>Codebook for other programs</source>
        <translation>Kodebuch für andere Programme</translation>
    </message>
    <message>
        <source>The claims alone, for QualCoder, MAXQDA, NVivo or ATLAS.ti (REFI-QDA).</source>
        <translation>Nur die Behauptungen, für QualCoder, MAXQDA, NVivo oder ATLAS.ti (REFI-QDA).</translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation>Web-Annotationen</translation>
    </message>
    <message>
        <source>The codings as W3C Web Annotations (JSON-LD), with positions and words in context. For annotation servers and archives; Sidelight reads them back.</source>
        <translation>Die Kodierungen als W3C Web Annotations (JSON-LD), mit Positionen und Wörtern im Zusammenhang. Für Annotationsserver und Archive; Sidelight liest sie wieder ein.</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>Annotationen exportieren</translation>
    </message>
    <message>
        <source>Claims for fact-checkers</source>
        <translation>Behauptungen für Faktenprüfer</translation>
    </message>
    <message>
        <source>The claims with the articles in which they stand, in the terms of schema.org (JSON-LD), as in a ClaimReview; without a verdict.</source>
        <translation>Die Behauptungen mit den Artikeln, in denen sie stehen, in den Begriffen von schema.org (JSON-LD), wie in einer ClaimReview; ohne Urteil.</translation>
    </message>
    <message>
        <source>Export claims</source>
        <translation>Behauptungen exportieren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>One page for any browser, to read, print or send: the matrix, a dossier for each claim, the texts with their marks, quotes, and sources with checksums. A name that ends in .pdf makes pages to print, without the texts.</source>
        <translation>Eine Seite für jeden Browser, zum Lesen, Drucken oder Verschicken: die Matrix, ein Dossier zu jeder Behauptung, die Texte mit ihren Marken, Zitate und Quellen mit Prüfsummen. Ein Name auf .pdf ergibt Druckseiten ohne die Texte.</translation>
    </message>
</context>
<context>
    <name>Sidelight::FileController</name>
    <message>
        <source>Sidelight projects (*.sidelight)</source>
        <translation>Sidelight-Projekte (*.sidelight)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text);;All files (*)</source>
        <translation>Textdateien (*.txt *.text);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Everything is saved: each act is written as it is done.</source>
        <translation>Alles ist gespeichert: Jeder Schritt wird sofort geschrieben.</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
</context>
<context>
    <name>Sidelight::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>List the hits in their context</source>
        <translation>Treffer im Zusammenhang auflisten</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Open sources</source>
        <translation>Offene Quellen</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
</context>
<context>
    <name>Sidelight::FindController</name>
    <message>
        <source>Find in all sources</source>
        <translation>In allen Quellen suchen</translation>
    </message>
    <message>
        <source>Find in all sources (%1)</source>
        <translation>In allen Quellen suchen (%1)</translation>
    </message>
    <message>
        <source>The expression was given up in some places: it needs too many steps there.</source>
        <translation>Der Ausdruck wurde an einigen Stellen aufgegeben: Er braucht dort zu viele Schritte.</translation>
    </message>
    <message>
        <source>The expression is wrong at character %1: %2</source>
        <translation>Der Ausdruck ist beim Zeichen %1 fehlerhaft: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>in %n source(s)</source>
        <translation>
            <numerusform>in %Ln Quelle</numerusform>
            <numerusform>in %Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more: only the first %L1 are listed</source>
        <translation>es gibt mehr: nur die ersten %L1 sind aufgelistet</translation>
    </message>
    <message>
        <source>Type what to find.</source>
        <translation>Suchwort eingeben.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Export hits</source>
        <translation>Treffer exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s), one row each in the order of the list: source, exact position, words before and after.</source>
        <translation>
            <numerusform>%Ln Treffer, je eine Zeile in der Reihenfolge der Liste: Quelle, genaue Position, Wörter davor und danach.</numerusform>
            <numerusform>%Ln Treffer, je eine Zeile in der Reihenfolge der Liste: Quelle, genaue Position, Wörter davor und danach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Treffer nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Treffer nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>from the start again</source>
        <translation>wieder von vorn</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>wieder von hinten</translation>
    </message>
</context>
<context>
    <name>Sidelight::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>en.html</source>
        <extracomment>the page of the handbook that is in the language of the translation</extracomment>
        <translation>de.html</translation>
    </message>
</context>
<context>
    <name>Sidelight::HeatMap</name>
    <message>
        <source>Overlap of the sources</source>
        <translation>Überschneidung der Quellen</translation>
    </message>
    <message>
        <source>%1 % of %2 stands in %3.</source>
        <translation>%1 % von %2 stehen in %3.</translation>
    </message>
</context>
<context>
    <name>Sidelight::HistoryDock</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What can be undone; choosing a line goes back or forward to it</source>
        <translation>Was sich rückgängig machen lässt; wer eine Zeile wählt, gelangt dorthin zurück oder vor</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Stand beim Öffnen</translation>
    </message>
    <message>
        <source>Choose a line to go back or forward to it.</source>
        <translation>Eine Zeile wählen, um dorthin zurück- oder vorzugehen.</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>Rückgängig-Liste</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Who did what, and when</source>
        <translation>Wer was wann getan hat</translation>
    </message>
    <message>
        <source>Export the log …</source>
        <translation>Protokoll exportieren …</translation>
    </message>
</context>
<context>
    <name>Sidelight::HitModel</name>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>Sidelight::HitsDock</name>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>What was found, in its context</source>
        <translation>Was gefunden wurde, im Zusammenhang</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the hits as a table (CSV)</source>
        <translation>Treffer als Tabelle exportieren (CSV)</translation>
    </message>
</context>
<context>
    <name>Sidelight::HtmlReport</name>
    <message numerus="yes">
        <source>Shared by %n sources</source>
        <translation>
            <numerusform>Gemeinsam in %Ln Quelle</numerusform>
            <numerusform>Gemeinsam in %Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlet not given</source>
        <translation>Medium nicht angegeben</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>%1 shared</source>
        <comment>share of the words</comment>
        <translation>%1 gemeinsam</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Keine Überschrift</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share, a whole number in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 Zitat</translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>1 shared passage</source>
        <translation>1 gemeinsame Passage</translation>
    </message>
    <message numerus="yes">
        <source>%n shared passages</source>
        <translation>
            <numerusform>%Ln gemeinsame Passage</numerusform>
            <numerusform>%Ln gemeinsame Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 Behauptung</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 coding</source>
        <translation>1 Kodierung</translation>
    </message>
    <message numerus="yes">
        <source>%n codings</source>
        <translation>
            <numerusform>%Ln Kodierung</numerusform>
            <numerusform>%Ln Kodierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims over the sources</source>
        <translation>Behauptungen nach Quellen</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Quotes by speaker</source>
        <translation>Zitate nach Sprecher</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Omits it:</source>
        <translation>Lässt sie aus:</translation>
    </message>
    <message>
        <source>Read, nothing coded:</source>
        <translation>Gelesen, nichts kodiert:</translation>
    </message>
    <message>
        <source>Not read yet:</source>
        <translation>Noch nicht gelesen:</translation>
    </message>
    <message>
        <source>in a quote of %1</source>
        <translation>in einem Zitat von %1</translation>
    </message>
    <message>
        <source>Says: %1</source>
        <translation>Sagt: %1</translation>
    </message>
    <message>
        <source>Speaker not known</source>
        <translation>Sprecher nicht bekannt</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language</comment>
        <extracomment>the language of the translation, as a page names it</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Sidelight::LanguageMenu</name>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>The chosen language applies from the next start on.</source>
        <translation>Die gewählte Sprache gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>Sidelight::LayerBar</name>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>direct / indirect quote</source>
        <translation>Zitat direkt / indirekt</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Prose</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Anders</translation>
    </message>
    <message numerus="yes">
        <source>of %n source(s) share this</source>
        <translation>
            <numerusform>von %Ln Quelle gemeinsam</numerusform>
            <numerusform>von %Ln Quellen gemeinsam</numerusform>
        </translation>
    </message>
    <message>
        <source>shared by so many sources</source>
        <translation>so vielen Quellen gemeinsam</translation>
    </message>
    <message>
        <source>Shared passages</source>
        <translation>Gemeinsame Passagen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>Sidelight::LinkModel</name>
    <message>
        <source>same claim</source>
        <translation>gleiche Behauptung</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet auf</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>is the source of</source>
        <translation>ist die Quelle von</translation>
    </message>
    <message>
        <source>%1 (no longer in the text)</source>
        <extracomment>%1 is a source with the words that stood in an older text of it</extracomment>
        <translation>%1 (nicht mehr im Text)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Sidelight::ListPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>Sidelight::LogModel</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>Sidelight::Losses</name>
    <message numerus="yes">
        <source>Of %n source(s) only the text goes along, not the file itself.</source>
        <translation>
            <numerusform>Von %Ln Quelle ist nur der Text enthalten, nicht die Datei selbst.</numerusform>
            <numerusform>Von %Ln Quellen ist nur der Text enthalten, nicht die Datei selbst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you said of the parts of %n source(s) stays here.</source>
        <translation>
            <numerusform>Was zu den Teilen von %Ln Quelle entschieden wurde, bleibt hier.</numerusform>
            <numerusform>Was zu den Teilen von %Ln Quellen entschieden wurde, bleibt hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes and shared passages are not written: they are found again from the texts.</source>
        <translation>Zitate und gemeinsame Passagen werden nicht geschrieben: Sie lassen sich aus den Texten wiederfinden.</translation>
    </message>
    <message numerus="yes">
        <source>The memos of %n claim(s) stay here: a codebook has none.</source>
        <translation>
            <numerusform>Das Memo von %Ln Behauptung bleibt hier: Ein Kodebuch hat keine Memos.</numerusform>
            <numerusform>Die Memos von %Ln Behauptungen bleiben hier: Ein Kodebuch hat keine Memos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The short names of %n claim(s) stay here.</source>
        <translation>
            <numerusform>Der Kurzname von %Ln Behauptung bleibt hier.</numerusform>
            <numerusform>Die Kurznamen von %Ln Behauptungen bleiben hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>in UTF-16 units</source>
        <translation>in UTF-16-Einheiten</translation>
    </message>
    <message>
        <source>with two characters a line break</source>
        <translation>mit zwei Zeichen je Zeilenumbruch</translation>
    </message>
    <message>
        <source>with the byte order mark</source>
        <translation>mit der Bytefolgemarke (BOM)</translation>
    </message>
    <message>
        <source>%1: the positions only fit when counted %2; they were read so.</source>
        <translation>%1: Die Positionen passen nur, wenn man sie %2 zählt; so wurden sie gelesen.</translation>
    </message>
    <message>
        <source>%1: there is no such place; the coding was left out.</source>
        <translation>%1: Diese Stelle gibt es nicht; die Kodierung wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 reaches beyond the text; it was cut to it.</source>
        <translation>%1 reicht über den Text hinaus und wurde darauf gekürzt.</translation>
    </message>
    <message>
        <source>%1: its text is not in the file; it was left out.</source>
        <translation>%1: Der Text ist nicht in der Datei; die Quelle wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1: a selection without a code was left out.</source>
        <translation>%1: Eine Auswahl ohne Kode wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n annotation(s) without a tag or without words.</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Annotation ohne Kode oder ohne Wörter.</numerusform>
            <numerusform>Ausgelassen: %Ln Annotationen ohne Kode oder ohne Wörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twice in the file, where the first was taken: %n claim(s).</source>
        <translation>
            <numerusform>Zweimal in der Datei, die erste wurde genommen: %Ln Behauptung.</numerusform>
            <numerusform>Zweimal in der Datei, jeweils die erste wurde genommen: %Ln Behauptungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long for a cell, and cut: words or notes of %n coding(s).</source>
        <translation>
            <numerusform>Zu lang für eine Zelle und gekürzt: Wörter oder Notiz von %Ln Kodierung.</numerusform>
            <numerusform>Zu lang für eine Zelle und gekürzt: Wörter oder Notizen von %Ln Kodierungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n memo(s) about what has another one here.</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Memo zu etwas, das hier ein anderes hat.</numerusform>
            <numerusform>Ausgelassen: %Ln Memos zu etwas, das hier ein anderes hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n coding(s) of a heading, or of nothing.</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Kodierung mit einem Oberbegriff oder mit nichts.</numerusform>
            <numerusform>Ausgelassen: %Ln Kodierungen mit einem Oberbegriff oder mit nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What stays here: %n rejected shared passage(s).</source>
        <translation>
            <numerusform>Hier bleibt: %Ln verworfene gemeinsame Passage.</numerusform>
            <numerusform>Hier bleiben: %Ln verworfene gemeinsame Passagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What stays here: %n correction(s) of quotes and speakers.</source>
        <translation>
            <numerusform>Hier bleibt: %Ln Korrektur an Zitaten und Sprechern.</numerusform>
            <numerusform>Hier bleiben: %Ln Korrekturen an Zitaten und Sprechern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What stays here: %n coding(s), link(s) or suggestion(s) without a place or rejected.</source>
        <translation>
            <numerusform>Hier bleibt: %Ln Kodierung, Verknüpfung oder Vorschlag, ohne Stelle oder verworfen.</numerusform>
            <numerusform>Hier bleiben: %Ln Kodierungen, Verknüpfungen oder Vorschläge, ohne Stelle oder verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As codings of a whole source, which many programs do not read: %n omission(s).</source>
        <translation>
            <numerusform>Als Kodierung einer ganzen Quelle, die viele Programme nicht lesen: %Ln Auslassung.</numerusform>
            <numerusform>Als Kodierungen einer ganzen Quelle, die viele Programme nicht lesen: %Ln Auslassungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The examples of %n claim(s) stay here.</source>
        <translation>
            <numerusform>Die Beispiele von %Ln Behauptung bleiben hier.</numerusform>
            <numerusform>Die Beispiele von %Ln Behauptungen bleiben hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n coding(s) with a code that is not in the file.</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Kodierung mit einem Kode, der nicht in der Datei steht.</numerusform>
            <numerusform>Ausgelassen: %Ln Kodierungen mit einem Kode, der nicht in der Datei steht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now codings of all the text: %n coding(s) of a source as a whole.</source>
        <translation>
            <numerusform>Umfasst jetzt den gesamten Text: %Ln Kodierung einer ganzen Quelle.</numerusform>
            <numerusform>Umfassen jetzt den gesamten Text: %Ln Kodierungen einer ganzen Quelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put right: %n name(s) that were escaped twice.</source>
        <translation>
            <numerusform>Berichtigt: %Ln doppelt maskierter Name.</numerusform>
            <numerusform>Berichtigt: %Ln doppelt maskierte Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n case(s).</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Fall.</numerusform>
            <numerusform>Ausgelassen: %Ln Fälle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n value(s) of variables.</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Variablenwert.</numerusform>
            <numerusform>Ausgelassen: %Ln Variablenwerte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n note(s) that belong to nothing here.</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Notiz, die hier zu nichts gehört.</numerusform>
            <numerusform>Ausgelassen: %Ln Notizen, die hier zu nichts gehören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n link(s) between other things than places.</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Verknüpfung zwischen anderem als Stellen.</numerusform>
            <numerusform>Ausgelassen: %Ln Verknüpfungen zwischen anderem als Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n element(s) “%1”.</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Element „%1“.</numerusform>
            <numerusform>Ausgelassen: %Ln Elemente „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not told apart in the file: %n claim(s) that have the same name and place in the codebook as another.</source>
        <translation>
            <numerusform>In der Datei nicht zu unterscheiden: %Ln Behauptung, die Name und Ort im Kodebuch mit einer anderen teilt.</numerusform>
            <numerusform>In der Datei nicht zu unterscheiden: %Ln Behauptungen, die Name und Ort im Kodebuch mit einer anderen teilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long for a cell, and cut: %n text(s) of the codebook or the matrix.</source>
        <translation>
            <numerusform>Zu lang für eine Zelle und gekürzt: %Ln Text des Kodebuchs oder der Matrix.</numerusform>
            <numerusform>Zu lang für eine Zelle und gekürzt: %Ln Texte des Kodebuchs oder der Matrix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n coding(s) that say that a source omits a claim which it has.</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Kodierung, nach der eine Quelle eine Behauptung auslässt, die sie hat.</numerusform>
            <numerusform>Ausgelassen: %Ln Kodierungen, nach denen eine Quelle eine Behauptung auslässt, die sie hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The change log stays here.</source>
        <translation>Das Änderungsprotokoll bleibt hier.</translation>
    </message>
    <message numerus="yes">
        <source>Not kept: the direction of %n link(s).</source>
        <translation>
            <numerusform>Nicht übernommen: die Richtung von %Ln Verknüpfung.</numerusform>
            <numerusform>Nicht übernommen: die Richtung von %Ln Verknüpfungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidelight::MainWindow</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Passages, quotes, claims</source>
        <translation>Passagen, Zitate, Behauptungen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 and its codings were removed.</source>
        <translation>%1 und zugehörige Kodierungen wurden entfernt.</translation>
    </message>
    <message>
        <source>About Sidelight</source>
        <translation>Über Sidelight</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sidelight %1&lt;/h3&gt;&lt;p&gt;Several accounts of one event, side by side.&lt;/p&gt;&lt;p&gt;Everything stays on this computer.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Sidelight %1&lt;/h3&gt;&lt;p&gt;Mehrere Berichte über ein Ereignis, nebeneinander.&lt;/p&gt;&lt;p&gt;Alles bleibt auf diesem Rechner.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>Analyst</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>the tab of a dock: short, so that a narrow window has room for it</extracomment>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>Sidelight::MarginMarks</name>
    <message>
        <source>Codings and quotes</source>
        <translation>Kodierungen und Zitate</translation>
    </message>
</context>
<context>
    <name>Sidelight::MarkStops</name>
    <message>
        <source>Other words there: “%1”</source>
        <translation>Dort andere Wörter: „%1“</translation>
    </message>
    <message>
        <source>Left out here: “%1”</source>
        <translation>Hier ausgelassen: „%1“</translation>
    </message>
    <message>
        <source>At another place there</source>
        <translation>Dort an anderer Stelle</translation>
    </message>
    <message>
        <source>Words that stand only here</source>
        <translation>Wörter, die nur hier stehen</translation>
    </message>
    <message>
        <source>an unknown speaker</source>
        <translation>einem unbekannten Sprecher</translation>
    </message>
    <message>
        <source>Quote by %1, direct</source>
        <translation>Zitat von %1, direkt</translation>
    </message>
    <message>
        <source>Quote by %1, mixed</source>
        <translation>Zitat von %1, gemischt</translation>
    </message>
    <message>
        <source>Quote by %1, indirect</source>
        <translation>Zitat von %1, indirekt</translation>
    </message>
    <message>
        <source>Coded: %1, %2</source>
        <translation>Kodiert: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Shared by %n source(s)</source>
        <translation>
            <numerusform>Gemeinsam in %Ln Quelle</numerusform>
            <numerusform>Gemeinsam in %Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Found words</source>
        <translation>Gefundene Wörter</translation>
    </message>
</context>
<context>
    <name>Sidelight::MatrixDelegate</name>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>reviewed, nothing here</source>
        <translation>geprüft, nichts hier</translation>
    </message>
</context>
<context>
    <name>Sidelight::MatrixHead</name>
    <message>
        <source>Filter claims</source>
        <translation>Behauptungen filtern</translation>
    </message>
    <message>
        <source>Sources &amp;by</source>
        <translation>Quellen &amp;nach</translation>
    </message>
    <message>
        <source>Order of panes</source>
        <translation>Reihenfolge der Spalten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Claims covered</source>
        <translation>Behandelte Behauptungen</translation>
    </message>
    <message>
        <source>Compare two columns</source>
        <translation>Zwei Spalten vergleichen</translation>
    </message>
    <message>
        <source>The one source</source>
        <translation>Die eine Quelle</translation>
    </message>
    <message>
        <source>The other source</source>
        <translation>Die andere Quelle</translation>
    </message>
    <message>
        <source>Only where the stances &amp;differ</source>
        <translation>Nur, wo sich die Haltungen &amp;unterscheiden</translation>
    </message>
    <message>
        <source>Two sources are needed</source>
        <translation>Zwei Quellen sind nötig</translation>
    </message>
</context>
<context>
    <name>Sidelight::MatrixHeader</name>
    <message>
        <source>Outlet not given</source>
        <translation>Medium nicht angegeben</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 of %n claim(s)</source>
        <translation>
            <numerusform>%1 · %2 von %Ln Behauptung</numerusform>
            <numerusform>%1 · %2 von %Ln Behauptungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidelight::MatrixModel</name>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>Outlet not given</source>
        <translation>Medium nicht angegeben</translation>
    </message>
</context>
<context>
    <name>Sidelight::MatrixPage</name>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>The two sources take the same stances everywhere.</source>
        <translation>Die beiden Quellen nehmen überall dieselbe Haltung ein.</translation>
    </message>
    <message>
        <source>No claims yet. Code a passage in Read first.</source>
        <translation>Noch keine Behauptungen. Zuerst unter „Lesen“ eine Passage kodieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) coded</source>
        <translation>
            <numerusform>%Ln Zelle kodiert</numerusform>
            <numerusform>%Ln Zellen kodiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 omitted</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 not read yet</source>
        <translation>%1 noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>Sidelight::MatrixView</name>
    <message>
        <source>Claims by source</source>
        <translation>Behauptungen nach Quelle</translation>
    </message>
</context>
<context>
    <name>Sidelight::MemoEditor</name>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts gewählt.</translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation>Memo schreiben</translation>
    </message>
</context>
<context>
    <name>Sidelight::MemosDock</name>
    <message>
        <source>Memos and links</source>
        <translation>Memos und Verknüpfungen</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Links between places</source>
        <translation>Verknüpfungen zwischen Stellen</translation>
    </message>
    <message>
        <source>Click an end to go there; Del removes the link; the context menu says what kind it is.</source>
        <translation>Ein Klick auf ein Ende führt dorthin; Entf entfernt die Verknüpfung; das Kontextmenü sagt, welcher Art sie ist.</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Sidelight::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>Sidelight::NoiseText</name>
    <message>
        <source>names only</source>
        <extracomment>beside the length of a shared passage, where there is little room</extracomment>
        <translation>nur Namen</translation>
    </message>
    <message>
        <source>little variety</source>
        <extracomment>beside the length of a shared passage, where there is little room</extracomment>
        <translation>wenig Vielfalt</translation>
    </message>
    <message>
        <source>in most sources</source>
        <extracomment>beside the length of a shared passage, where there is little room</extracomment>
        <translation>in den meisten Quellen</translation>
    </message>
    <message>
        <source>Nothing but names, titles and the words between them.</source>
        <translation>Nur Namen, Titel und die Wörter dazwischen.</translation>
    </message>
    <message>
        <source>A few words again and again, or words that are in every text.</source>
        <translation>Wenige Wörter immer wieder oder Wörter, die in jedem Text stehen.</translation>
    </message>
    <message>
        <source>A formula: it stands in most sources, which have little else in common.</source>
        <translation>Eine Formel: Sie steht in den meisten Quellen, die sonst wenig gemeinsam haben.</translation>
    </message>
    <message>
        <source>Names and titles only</source>
        <translation>Nur Namen und Titel</translation>
    </message>
    <message>
        <source>Little variety</source>
        <translation>Wenig Vielfalt</translation>
    </message>
    <message>
        <source>In most sources</source>
        <translation>In den meisten Quellen</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Sidelight::OnlySteps</name>
    <message numerus="yes">
        <source>Only here: %n word(s)</source>
        <translation>
            <numerusform>Nur hier: %Ln Wort</numerusform>
            <numerusform>Nur hier: %Ln Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidelight::OrphanModel</name>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Words that it had</source>
        <translation>Bisherige Wörter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>Sidelight::OverviewBar</name>
    <message>
        <source>Overview of the article</source>
        <translation>Überblick über den Artikel</translation>
    </message>
    <message numerus="yes">
        <source>Shared by %n source(s)</source>
        <translation>
            <numerusform>Gemeinsam in %Ln Quelle</numerusform>
            <numerusform>Gemeinsam in %Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Found words</source>
        <translation>Gefundene Wörter</translation>
    </message>
    <message>
        <source>%1, at %2 %</source>
        <extracomment>%1 is what is marked, %2 how far down the article</extracomment>
        <translation>%1, bei %2 %</translation>
    </message>
</context>
<context>
    <name>Sidelight::PairDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>length, and how much differs or why it is noise</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidelight::PairModel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>same word for word</source>
        <translation>Wort für Wort gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) differ</source>
        <translation>
            <numerusform>%Ln Wort weicht ab</numerusform>
            <numerusform>%Ln Wörter weichen ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidelight::PaneController</name>
    <message>
        <source>%1 shows the other panes and the docks again, %2 the next pane.</source>
        <translation>%1 zeigt die anderen Spalten und die Leisten wieder, %2 die nächste Spalte.</translation>
    </message>
    <message>
        <source>No further mark in this pane.</source>
        <translation>Keine weitere Marke in dieser Spalte.</translation>
    </message>
    <message>
        <source>No earlier mark in this pane.</source>
        <translation>Keine frühere Marke in dieser Spalte.</translation>
    </message>
</context>
<context>
    <name>Sidelight::PaneHeader</name>
    <message>
        <source>Outlet not given</source>
        <translation>Medium nicht angegeben</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 % shared</source>
        <extracomment>date, number of words, share of the words found in other sources</extracomment>
        <translation>%1 · %2 · %3 % gemeinsam</translation>
    </message>
    <message>
        <source>Scroll with the other panes</source>
        <translation>Mit den anderen Spalten scrollen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Close pane</source>
        <translation>Spalte schließen</translation>
    </message>
    <message>
        <source>Choose another source</source>
        <translation>Andere Quelle wählen</translation>
    </message>
    <message>
        <source>Source %1, %2, %3</source>
        <translation>Quelle %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Sidelight::PassageDelegate</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>length and note</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Sidelight::PassageModel</name>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), in %1</source>
        <extracomment>%1 is the list of the sources that share a passage</extracomment>
        <translation>
            <numerusform>%Ln Wort, in %1</numerusform>
            <numerusform>%Ln Wörter, in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected: it counts as no shared passage.</source>
        <translation>Verworfen: gilt nicht als gemeinsame Passage.</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
</context>
<context>
    <name>Sidelight::PassagesPanel</name>
    <message>
        <source>Shared passages</source>
        <translation>Gemeinsame Passagen</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Shared passages appear with the second article.</source>
        <translation>Gemeinsame Passagen erscheinen ab dem zweiten Artikel.</translation>
    </message>
    <message>
        <source>What you rejected as a shared passage.</source>
        <translation>Was als gemeinsame Passage verworfen wurde.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>filter</comment>
        <extracomment>what a filter shows or hides, and how much of it there is</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n group(s)</source>
        <comment>kind of passages</comment>
        <translation>
            <numerusform>%1 · %Ln Gruppe</numerusform>
            <numerusform>%1 · %Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing hidden</source>
        <translation>Nichts verborgen</translation>
    </message>
    <message>
        <source>Filter the shared passages: %1</source>
        <translation>Gemeinsame Passagen filtern: %1</translation>
    </message>
    <message>
        <source>Which shared passages are hidden, and why</source>
        <translation>Welche gemeinsamen Passagen verborgen sind und warum</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message>
        <source>All shared wording is hidden by the filter below.</source>
        <translation>Der Filter unten verbirgt allen gemeinsamen Wortlaut.</translation>
    </message>
    <message>
        <source>Nothing shared</source>
        <translation>Nichts gemeinsam</translation>
    </message>
    <message>
        <source>No shared wording of 8 words or more.</source>
        <translation>Kein gemeinsamer Wortlaut ab 8 Wörtern.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) rejected.</source>
        <translation>
            <numerusform>%Ln Passage verworfen.</numerusform>
            <numerusform>%Ln Passagen verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) restored.</source>
        <translation>
            <numerusform>%Ln Passage wieder zugelassen.</numerusform>
            <numerusform>%Ln Passagen wieder zugelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidelight::ProjectMerger</name>
    <message>
        <source>Taking the other analyst’s work in …</source>
        <translation>Die Arbeit der anderen Person wird übernommen …</translation>
    </message>
    <message>
        <source>Nothing of the other analyst’s work was taken in.</source>
        <translation>Von der Arbeit der anderen Person wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Reading the other analyst’s project …</source>
        <translation>Das Projekt der anderen Person wird gelesen …</translation>
    </message>
    <message>
        <source>There is nothing in it that this project does not have.</source>
        <translation>Es enthält nichts, was dieses Projekt nicht hat.</translation>
    </message>
    <message numerus="yes">
        <source>The other analyst’s work was taken in: %n new coding(s).</source>
        <translation>
            <numerusform>Die Arbeit der anderen Person wurde übernommen: %Ln neue Kodierung.</numerusform>
            <numerusform>Die Arbeit der anderen Person wurde übernommen: %Ln neue Kodierungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken out there is gone here too: %1.</source>
        <extracomment>%1 are names of analysts, %2 is &quot;1 claim, 3 codings&quot;</extracomment>
        <translation>Was dort herausgenommen wurde, ist auch hier weg: %1.</translation>
    </message>
    <message>
        <source>What %1 took out is gone here too: %2.</source>
        <translation>Was %1 herausgenommen hat, ist auch hier weg: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Sidelight::Provenance</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the end of a list: %1 may be several with commas between</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source> or a common source</source>
        <extracomment>after a list of sources</extracomment>
        <translation> oder einer gemeinsamen Quelle</translation>
    </message>
    <message>
        <source>Possible common source: %1 (named by %2)</source>
        <translation>Mögliche gemeinsame Quelle: %1 (genannt von %2)</translation>
    </message>
    <message>
        <source>%1 names %2</source>
        <translation>%1 nennt %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2) is later than %3 (%4)</source>
        <translation>%1 (%2) ist später erschienen als %3 (%4)</translation>
    </message>
    <message>
        <source>%1 of what %2 shares stands in %3, %4 the other way round</source>
        <translation>%1 von dem, was %2 mit anderen gemeinsam hat, stehen in %3; umgekehrt sind es %4</translation>
    </message>
    <message>
        <source>%1 names %2, the outlet of %3</source>
        <translation>%1 nennt %2, das Medium von %3</translation>
    </message>
    <message>
        <source>“%1” stands in %2, not in %3</source>
        <translation>„%1“ steht in %2, nicht in %3</translation>
    </message>
    <message>
        <source>“%1” in %2 is “%3” in %4</source>
        <translation>„%1“ in %2 heißt in %4 „%3“</translation>
    </message>
    <message>
        <source>%1: consistent with %2 drawing on %3</source>
        <extracomment>%1 is what can be seen, %2 and %3 are sources. Never more than &quot;consistent with&quot;.</extracomment>
        <translation>%1: vereinbar damit, dass %2 aus %3 schöpft</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Gekürzt</translation>
    </message>
    <message>
        <source>Spliced</source>
        <translation>Montiert</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>Geglättet</translation>
    </message>
    <message>
        <source>Bracketed</source>
        <translation>Mit Klammern</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Paraphrased</source>
        <translation>Umschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidelight::QuoteContext</name>
    <message>
        <source>The quote in its text</source>
        <translation>Das Zitat in seinem Text</translation>
    </message>
</context>
<context>
    <name>Sidelight::QuoteController</name>
    <message>
        <source>Every quote has a speaker.</source>
        <translation>Jedes Zitat hat einen Sprecher.</translation>
    </message>
    <message>
        <source>Who says “%1”?</source>
        <translation>Wer sagt „%1“?</translation>
    </message>
    <message>
        <source>%1 is the same as …</source>
        <translation>%1 ist identisch mit …</translation>
    </message>
    <message>
        <source>Select the words of the quote in its text first.</source>
        <translation>Zuerst die Wörter des Zitats im Text auswählen.</translation>
    </message>
    <message>
        <source>The selected words touch no quote. U marks them as one.</source>
        <translation>Die ausgewählten Wörter berühren kein Zitat. U markiert sie als Zitat.</translation>
    </message>
    <message>
        <source>The quote has the selected words.</source>
        <translation>Das Zitat hat jetzt die ausgewählten Wörter.</translation>
    </message>
    <message>
        <source>Select the words that are a quote first.</source>
        <translation>Zuerst die Wörter auswählen, die ein Zitat sind.</translation>
    </message>
    <message>
        <source>The selected words are a quote, of an unknown speaker so far.</source>
        <translation>Die ausgewählten Wörter sind ein Zitat, bisher mit unbekanntem Sprecher.</translation>
    </message>
    <message>
        <source>It is no quote.</source>
        <translation>Es gilt nicht mehr als Zitat.</translation>
    </message>
    <message>
        <source>The quote is as it was found.</source>
        <translation>Das Zitat ist wieder wie gefunden.</translation>
    </message>
    <message>
        <source>%1 and %2 are one speaker.</source>
        <translation>%1 und %2 sind ein Sprecher.</translation>
    </message>
    <message>
        <source>%1 is not %2.</source>
        <translation>%1 ist nicht %2.</translation>
    </message>
</context>
<context>
    <name>Sidelight::QuoteDetails</name>
    <message>
        <source>Speakers by outlet</source>
        <translation>Sprecher nach Medium</translation>
    </message>
    <message>
        <source>■ direct or mixed  □ indirect</source>
        <translation>■ direkt oder gemischt  □ indirekt</translation>
    </message>
    <message>
        <source>How often each source quotes each speaker</source>
        <translation>Wie oft jede Quelle jeden Sprecher zitiert</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>Im Zusammenhang</translation>
    </message>
    <message>
        <source>Why it is a quote</source>
        <translation>Warum es ein Zitat ist</translation>
    </message>
    <message>
        <source>Choose a quote.</source>
        <translation>Ein Zitat wählen.</translation>
    </message>
    <message>
        <source>Line: direct speech.</source>
        <translation>Linie: direkte Rede.</translation>
    </message>
    <message>
        <source>Dashes: partly quoted.</source>
        <translation>Striche: teils zitiert.</translation>
    </message>
    <message>
        <source>Dots: indirect speech.</source>
        <translation>Punkte: indirekte Rede.</translation>
    </message>
    <message>
        <source>Box: the mention.</source>
        <translation>Kasten: die Nennung.</translation>
    </message>
    <message>
        <source>Tint: the cue.</source>
        <translation>Tönung: das Signalwort.</translation>
    </message>
</context>
<context>
    <name>Sidelight::QuoteList</name>
    <message>
        <source>Filter speakers and words</source>
        <translation>Sprecher und Wörter filtern</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>Filter by source and confidence</source>
        <translation>Nach Quelle und Sicherheit filtern</translation>
    </message>
    <message>
        <source>Quotes by speaker and utterance</source>
        <translation>Zitate nach Sprecher und Äußerung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>At least %1 %</source>
        <translation>Mindestens %1 %</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>Jede Sicherheit</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Alle Sprecher</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannter Sprecher</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>No quotes found.</source>
        <translation>Keine Zitate gefunden.</translation>
    </message>
    <message>
        <source>No quote passes the filters.</source>
        <translation>Kein Zitat passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>≥ %1 %</source>
        <translation>≥ %1 %</translation>
    </message>
</context>
<context>
    <name>Sidelight::QuoteModel</name>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannter Sprecher</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct</source>
        <extracomment>after &quot;29 quotes · &quot;</extracomment>
        <translation>
            <numerusform>%Ln direktes</numerusform>
            <numerusform>%Ln direkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>source, type, form, words</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>Sidelight::QuoteRowDelegate</name>
    <message>
        <source>%1, corrected</source>
        <extracomment>what a quote is to the others, and that the analyst put it right</extracomment>
        <translation>%1, berichtigt</translation>
    </message>
</context>
<context>
    <name>Sidelight::QuoteText</name>
    <message>
        <source>The speaker and %1 follow the words.</source>
        <translation>Der Sprecher und %1 folgen auf die Wörter.</translation>
    </message>
    <message>
        <source>%1 and the speaker follow the words.</source>
        <translation>%1 und der Sprecher folgen auf die Wörter.</translation>
    </message>
    <message>
        <source>The speaker and %1 stand before the words.</source>
        <translation>Der Sprecher und %1 stehen vor den Wörtern.</translation>
    </message>
    <message>
        <source>%1 takes the clause with “that”.</source>
        <translation>Von %1 hängt der dass-Satz ab.</translation>
    </message>
    <message>
        <source>%1 takes this clause with “that” too.</source>
        <translation>Auch dieser dass-Satz hängt von %1 ab.</translation>
    </message>
    <message>
        <source>%1 takes the clause after it.</source>
        <translation>Von %1 hängt der folgende Teilsatz ab.</translation>
    </message>
    <message>
        <source>%1 takes the clause before it.</source>
        <translation>Von %1 hängt der Teilsatz davor ab.</translation>
    </message>
    <message>
        <source>%1 takes the words with “to”.</source>
        <translation>Von %1 hängt die Infinitivgruppe ab.</translation>
    </message>
    <message>
        <source>%1 takes the words as its object.</source>
        <translation>%1 hat die Wörter als Objekt.</translation>
    </message>
    <message>
        <source>A colon leads to the words.</source>
        <translation>Ein Doppelpunkt führt zu den Wörtern.</translation>
    </message>
    <message>
        <source>The sentence before leads to the words.</source>
        <translation>Der Satz davor führt zu den Wörtern.</translation>
    </message>
    <message>
        <source>It goes on from the quote before it.</source>
        <translation>Es setzt das Zitat davor fort.</translation>
    </message>
    <message>
        <source>The quote goes on after %1.</source>
        <translation>Das Zitat geht nach %1 weiter.</translation>
    </message>
    <message>
        <source>The clause goes on after %1.</source>
        <translation>Der Teilsatz geht nach %1 weiter.</translation>
    </message>
    <message>
        <source>It is signed.</source>
        <translation>Es ist gezeichnet.</translation>
    </message>
    <message>
        <source>The quoted words stand in a sentence of the writer’s.</source>
        <translation>Die zitierten Wörter stehen in einem Satz des Artikels.</translation>
    </message>
    <message>
        <source>%1 and the speaker follow; some words are quoted.</source>
        <translation>%1 und der Sprecher folgen; einige Wörter sind zitiert.</translation>
    </message>
    <message>
        <source>%1 and the speaker stand before; some words are quoted.</source>
        <translation>%1 und der Sprecher stehen davor; einige Wörter sind zitiert.</translation>
    </message>
    <message>
        <source>A name stands beside the words.</source>
        <translation>Ein Name steht neben den Wörtern.</translation>
    </message>
    <message>
        <source>Nothing but quotation marks speaks for it.</source>
        <translation>Nur die Anführungszeichen sprechen dafür.</translation>
    </message>
    <message>
        <source>%1 follows the words.</source>
        <translation>%1 folgt auf die Wörter.</translation>
    </message>
    <message>
        <source>Words like these are attributed by %1 in articles marked by hand.</source>
        <translation>In von Hand ausgezeichneten Artikeln schreibt %1 solche Wörter zu.</translation>
    </message>
    <message>
        <source>The sentence reads as reported speech.</source>
        <translation>Der Satz liest sich wie Redewiedergabe.</translation>
    </message>
    <message>
        <source>The form of its verb is that of reported speech.</source>
        <translation>Die Verbform ist die der Redewiedergabe.</translation>
    </message>
    <message>
        <source>It is the next turn of a dialogue.</source>
        <translation>Es ist der nächste Beitrag eines Dialogs.</translation>
    </message>
    <message>
        <source>The sentence before says who acts.</source>
        <translation>Der Satz davor sagt, wer handelt.</translation>
    </message>
    <message>
        <source>The quote before it is still open.</source>
        <translation>Das Zitat davor ist noch offen.</translation>
    </message>
    <message>
        <source>It follows the quote of the paragraph before.</source>
        <translation>Es folgt auf das Zitat im Absatz davor.</translation>
    </message>
    <message>
        <source>%1 stands within the clause.</source>
        <translation>%1 steht innerhalb des Teilsatzes.</translation>
    </message>
    <message>
        <source>%1 takes this clause too.</source>
        <translation>Auch dieser Teilsatz hängt von %1 ab.</translation>
    </message>
    <message>
        <source>%1 takes the clause after the comma.</source>
        <translation>Von %1 hängt der Teilsatz nach dem Komma ab.</translation>
    </message>
    <message>
        <source>%1 stands before the words.</source>
        <translation>%1 steht vor den Wörtern.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>You put it right.</source>
        <translation>Von Hand berichtigt.</translation>
    </message>
    <message>
        <source>Found by the rule “%1”.</source>
        <translation>Gefunden durch die Regel „%1“.</translation>
    </message>
    <message>
        <source>A word of saying</source>
        <translation>Ein Redeverb</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Niemand ist genannt.</translation>
    </message>
    <message>
        <source>Who %1 is, is not known.</source>
        <translation>Wer %1 ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 by what another source says.</source>
        <translation>%1 nach Angabe einer anderen Quelle.</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>only here</source>
        <extracomment>of a quote: nothing like it stands anywhere else; or it is what the others are compared with</extracomment>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>wörtlich</translation>
    </message>
    <message numerus="yes">
        <source>trimmed to %n word(s)</source>
        <translation>
            <numerusform>auf %Ln Wort gekürzt</numerusform>
            <numerusform>auf %Ln Wörter gekürzt</numerusform>
        </translation>
    </message>
    <message>
        <source>spliced</source>
        <translation>montiert</translation>
    </message>
    <message>
        <source>cleaned</source>
        <translation>geglättet</translation>
    </message>
    <message>
        <source>bracketed</source>
        <translation>mit Klammern</translation>
    </message>
    <message>
        <source>with more words</source>
        <translation>mit mehr Wörtern</translation>
    </message>
    <message>
        <source>paraphrased</source>
        <translation>umschrieben</translation>
    </message>
    <message>
        <source>Sure to %1 %.</source>
        <extracomment>how sure the program is of a quote, in per cent</extracomment>
        <translation>Sicher zu %1 %.</translation>
    </message>
</context>
<context>
    <name>Sidelight::QuotesPage</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 direct, %2 mixed, %3 indirect</source>
        <translation>%1 direkt, %2 gemischt, %3 indirekt</translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%Ln Sprecher</numerusform>
            <numerusform>%Ln Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 the direct quote is indirect speech</source>
        <extracomment>%1 are keys of sources: &quot;002, 004&quot;</extracomment>
        <translation>In %1 steht das direkte Zitat als indirekte Rede</translation>
    </message>
</context>
<context>
    <name>Sidelight::ReadPage</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Read as %1 (declared: %2, detected: %3)</source>
        <translation>Gelesen als %1 (angegeben: %2, erkannt: %3)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Gelesen als %1</translation>
    </message>
    <message>
        <source>Read as %1 (detected: %2)</source>
        <translation>Gelesen als %1 (erkannt: %2)</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Move before</source>
        <translation>Nach vorn verschieben</translation>
    </message>
    <message>
        <source>Move after</source>
        <translation>Nach hinten verschieben</translation>
    </message>
    <message>
        <source>Close pane</source>
        <translation>Spalte schließen</translation>
    </message>
    <message>
        <source>This belongs to the article</source>
        <translation>Das gehört zum Artikel</translation>
    </message>
    <message>
        <source>This is boilerplate</source>
        <translation>Das ist Beiwerk</translation>
    </message>
</context>
<context>
    <name>Sidelight::ReadingPane</name>
    <message>
        <source>Source %1, %2</source>
        <translation>Quelle %1, %2</translation>
    </message>
    <message>
        <source>Source %1, %2, %3</source>
        <translation>Quelle %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Sidelight::RibbonHandle</name>
    <message>
        <source>Shared passages between two panes</source>
        <translation>Gemeinsame Passagen zwischen zwei Spalten</translation>
    </message>
    <message numerus="yes">
        <source>Shared passage, %n word(s)</source>
        <translation>
            <numerusform>Gemeinsame Passage, %Ln Wort</numerusform>
            <numerusform>Gemeinsame Passage, %Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>, at another place</source>
        <translation>, an anderer Stelle</translation>
    </message>
    <message>
        <source>, the other end is above</source>
        <translation>, das andere Ende liegt darüber</translation>
    </message>
    <message>
        <source>, the other end is below</source>
        <translation>, das andere Ende liegt darunter</translation>
    </message>
    <message>
        <source>, the other end is in pane %1</source>
        <translation>, das andere Ende liegt in Spalte %1</translation>
    </message>
    <message>
        <source>Some ribbons are hidden: the %L1 longest are drawn.</source>
        <translation>Einige Bänder sind verborgen: Gezeichnet sind die %L1 längsten.</translation>
    </message>
</context>
<context>
    <name>Sidelight::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Filter by name, menu or key</source>
        <translation>Nach Name, Menü oder Taste filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Neue Taste:</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>%1 belongs to %2. Taking it over leaves that without a key.</source>
        <translation>%1 gehört zu „%2“. Wird die Taste übernommen, hat dieser Befehl keine mehr.</translation>
    </message>
    <message>
        <source>It has no key by default.</source>
        <translation>Ab Werk ohne Taste.</translation>
    </message>
    <message>
        <source>Its key is %1 by default.</source>
        <translation>Ab Werk: %1.</translation>
    </message>
</context>
<context>
    <name>Sidelight::SidePanels</name>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Quotes by speaker</source>
        <translation>Zitate nach Sprecher</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Noch keine Zitate</translation>
    </message>
    <message>
        <source>Who is quoted is listed here, with every quote.</source>
        <translation>Hier steht, wer zitiert wird, mit jedem Zitat.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>No quotes found.</source>
        <translation>Keine Zitate gefunden.</translation>
    </message>
</context>
<context>
    <name>Sidelight::SourceDelegate</name>
    <message>
        <source>no outlet</source>
        <translation>ohne Medium</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>%1 w</source>
        <comment>words, short</comment>
        <translation>%1 W.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date and length</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>● unread · %1</source>
        <translation>● ungelesen · %1</translation>
    </message>
</context>
<context>
    <name>Sidelight::SourceModel</name>
    <message>
        <source>Outlet not given</source>
        <translation>Medium nicht angegeben</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <extracomment>share of a source&apos;s words, in per cent</extracomment>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Keine Überschrift</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 % shared</source>
        <translation>%L1 % gemeinsam</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Quotes</source>
        <extracomment>heading of a narrow column of numbers: quotes</extracomment>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>“ ”</source>
        <translation>„ “</translation>
    </message>
    <message>
        <source>Codings</source>
        <extracomment>heading of a narrow column of numbers: codings</extracomment>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>❙❙</source>
        <translation>❙❙</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>words</source>
        <comment>in a filter: words&gt;400</comment>
        <translation>wörter</translation>
    </message>
    <message>
        <source>shared</source>
        <comment>in a filter: shared&gt;10</comment>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>quotes</source>
        <comment>in a filter: quotes&gt;5</comment>
        <translation>zitate</translation>
    </message>
    <message>
        <source>codings</source>
        <comment>in a filter: codings=0</comment>
        <translation>kodierungen</translation>
    </message>
    <message>
        <source>date</source>
        <comment>in a filter: date&gt;2014-11-07</comment>
        <translation>datum</translation>
    </message>
</context>
<context>
    <name>Sidelight::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Noch keine Quellen</translation>
    </message>
    <message>
        <source>Imported articles are listed here, with what they share.</source>
        <translation>Hier stehen importierte Artikel und was sie gemeinsam haben.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overlap&lt;/b&gt; &amp;nbsp;% of row found in column</source>
        <translation>&lt;b&gt;Überschneidung&lt;/b&gt; &amp;nbsp;% der Zeile in der Spalte</translation>
    </message>
    <message>
        <source>Enter opens the comparison.</source>
        <translation>Eingabe öffnet den Vergleich.</translation>
    </message>
    <message>
        <source>Words of key, outlet, headline or date; also words&gt;400, shared&lt;10, quotes&gt;=5, codings=0, date&gt;2014-11-07</source>
        <translation>Wörter aus Kürzel, Medium, Überschrift oder Datum; auch wörter&gt;400, gemeinsam&lt;10, zitate&gt;=5, kodierungen=0, datum&gt;2014-11-07</translation>
    </message>
    <message>
        <source>&lt;b&gt;Overlap&lt;/b&gt; &amp;nbsp;of the ticked sources: % of row in column</source>
        <translation>&lt;b&gt;Überschneidung&lt;/b&gt; &amp;nbsp;der angehakten: % der Zeile in der Spalte</translation>
    </message>
</context>
<context>
    <name>Sidelight::SourcesTitle</name>
    <message>
        <source>Sort and show</source>
        <translation>Sortieren und zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>My order (drag the rows)</source>
        <translation>Eigene Reihenfolge (Zeilen ziehen)</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>Nach Überschrift</translation>
    </message>
    <message>
        <source>By date, latest first</source>
        <translation>Nach Datum, neueste zuerst</translation>
    </message>
    <message>
        <source>By length, longest first</source>
        <translation>Nach Länge, längste zuerst</translation>
    </message>
    <message>
        <source>By what is shared, most first</source>
        <translation>Nach Gemeinsamem, meiste zuerst</translation>
    </message>
    <message>
        <source>By quotes, most first</source>
        <translation>Nach Zitaten, meiste zuerst</translation>
    </message>
    <message>
        <source>By codings, most first</source>
        <translation>Nach Kodierungen, meiste zuerst</translation>
    </message>
    <message>
        <source>Only unread ones</source>
        <translation>Nur ungelesene</translation>
    </message>
    <message>
        <source>Only ticked ones</source>
        <translation>Nur angehakte</translation>
    </message>
</context>
<context>
    <name>Sidelight::SpanHandles</name>
    <message>
        <source>Drag the first word of the coding (Alt: by letter)</source>
        <translation>Erstes Wort der Kodierung ziehen (Alt: zeichenweise)</translation>
    </message>
    <message>
        <source>Drag the last word of the coding (Alt: by letter)</source>
        <translation>Letztes Wort der Kodierung ziehen (Alt: zeichenweise)</translation>
    </message>
</context>
<context>
    <name>Sidelight::SpeakerOutletModel</name>
    <message>
        <source>All speakers</source>
        <translation>Alle Sprecher</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannter Sprecher</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indirect</source>
        <translation>
            <numerusform>%Ln indirektes</numerusform>
            <numerusform>%Ln indirekte</numerusform>
        </translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>alle Quellen</translation>
    </message>
    <message>
        <source>%1 in %2: %3, %4</source>
        <extracomment>&quot;Josh Earnest in 002: 4 quotes, 2 indirect&quot;</extracomment>
        <translation>%1 in %2: %3, %4</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Sidelight::SpeakerPopup</name>
    <message>
        <source>Choose a speaker</source>
        <translation>Sprecher wählen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speakers that fit</source>
        <translation>Passende Sprecher</translation>
    </message>
    <message>
        <source>type the beginning of a name</source>
        <translation>Anfang eines Namens tippen</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>named, not quoted</source>
        <translation>genannt, nicht zitiert</translation>
    </message>
    <message>
        <source>New name “%1”</source>
        <translation>Neuer Name „%1“</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Niemand weiß es</translation>
    </message>
</context>
<context>
    <name>Sidelight::Stance</name>
    <message numerus="yes">
        <source>%1 of %n sources</source>
        <extracomment>%1 sources of %n carry a thing</extracomment>
        <translation>
            <numerusform>%1 von %Ln Quelle</numerusform>
            <numerusform>%1 von %Ln Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidelight::StanceLegend</name>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>Stances: %1</source>
        <translation>Haltungen: %1</translation>
    </message>
</context>
<context>
    <name>Sidelight::StanceText</name>
    <message>
        <source>asserts</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>schreibt zu</translation>
    </message>
    <message>
        <source>attributes to %1</source>
        <translation>schreibt %1 zu</translation>
    </message>
    <message>
        <source>disputes</source>
        <extracomment>a source lets someone deny a claim</extracomment>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>disputes, through %1</source>
        <translation>bestreitet durch %1</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>stellt in Frage</translation>
    </message>
    <message>
        <source>questions, through %1</source>
        <translation>stellt durch %1 in Frage</translation>
    </message>
    <message>
        <source>omits</source>
        <translation>lässt aus</translation>
    </message>
</context>
<context>
    <name>Sidelight::StatusLine</name>
    <message numerus="yes">
        <source>%n pane(s) linked at passages</source>
        <translation>
            <numerusform>%Ln Spalte an Passagen gekoppelt</numerusform>
            <numerusform>%Ln Spalten an Passagen gekoppelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Passage %1 of %2&lt;/b&gt; · %n word(s) · in %3</source>
        <translation>
            <numerusform>&lt;b&gt;Passage %1 von %2&lt;/b&gt; · %Ln Wort · in %3</numerusform>
            <numerusform>&lt;b&gt;Passage %1 von %2&lt;/b&gt; · %Ln Wörter · in %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidelight::SuggestionController</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) added.</source>
        <translation>
            <numerusform>%Ln Kodierung hinzugefügt.</numerusform>
            <numerusform>%Ln Kodierungen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not proposed there again.</source>
        <translation>„%1“ wird dort nicht mehr vorgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected place(s) may be proposed again.</source>
        <translation>
            <numerusform>%Ln verworfene Stelle kann wieder vorgeschlagen werden.</numerusform>
            <numerusform>%Ln verworfene Stellen können wieder vorgeschlagen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a claim or a coding: where else it may stand is listed here.</source>
        <translation>Eine Behauptung oder Kodierung wählen: Wo sie noch stehen könnte, steht dann hier.</translation>
    </message>
    <message>
        <source>Code “%1” in one place first: from there it is looked for in the others.</source>
        <translation>Zuerst „%1“ an einer Stelle kodieren: Von dort aus wird in den anderen Quellen gesucht.</translation>
    </message>
    <message>
        <source>“%1” stands nowhere else as clearly.</source>
        <translation>„%1“ steht nirgends sonst so deutlich.</translation>
    </message>
    <message>
        <source>“%1” was found nowhere else.</source>
        <translation>„%1“ wurde nirgends sonst gefunden.</translation>
    </message>
    <message>
        <source>%1 codes the words that you selected in %2.</source>
        <translation>%1 kodiert die in %2 ausgewählten Wörter.</translation>
    </message>
</context>
<context>
    <name>Sidelight::SuggestionDelegate</name>
    <message>
        <source>Outlet not given</source>
        <translation>Medium nicht angegeben</translation>
    </message>
    <message>
        <source>Code this place</source>
        <translation>Diese Stelle kodieren</translation>
    </message>
    <message>
        <source>The claim does not stand here; it is not proposed again</source>
        <translation>Die Behauptung steht hier nicht; sie wird hier nicht mehr vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>Sidelight::SuggestionModel</name>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>Sidelight::SuggestionText</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>same date</source>
        <translation>gleiches Datum</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>gleiche Zahl</translation>
    </message>
    <message>
        <source>same matter, other value</source>
        <translation>gleiche Sache, anderer Wert</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>gleiche Wörter</translation>
    </message>
    <message>
        <source>shared wording</source>
        <translation>gemeinsamer Wortlaut</translation>
    </message>
    <message>
        <source>same utterance</source>
        <translation>gleiche Äußerung</translation>
    </message>
    <message>
        <source>Proposed: %1.</source>
        <translation>Vorschlag: %1.</translation>
    </message>
    <message>
        <source>“%1” stands beside it.</source>
        <translation>„%1“ steht daneben.</translation>
    </message>
    <message>
        <source>It stands in a quote by %1.</source>
        <translation>Es steht in einem Zitat von %1.</translation>
    </message>
    <message>
        <source>It stands in a quote.</source>
        <translation>Es steht in einem Zitat.</translation>
    </message>
    <message>
        <source>%1 says it in its own voice.</source>
        <translation>%1 sagt es mit eigener Stimme.</translation>
    </message>
</context>
<context>
    <name>Sidelight::SuggestionsPanel</name>
    <message>
        <source>Where else the claim may stand</source>
        <translation>Wo die Behauptung noch stehen könnte</translation>
    </message>
    <message>
        <source>Also list places that have less than a third of the claim’s words and values</source>
        <translation>Auch Stellen auflisten, die weniger als ein Drittel der Wörter und Werte der Behauptung haben</translation>
    </message>
    <message>
        <source>Looking for it …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Nothing is coded until you accept.</source>
        <translation>Nichts wird kodiert, bevor es angenommen ist.</translation>
    </message>
    <message numerus="yes">
        <source>Also in %n source(s)</source>
        <translation>
            <numerusform>Auch in %Ln Quelle</numerusform>
            <numerusform>Auch in %Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Where else?</source>
        <translation>Wo noch?</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n</source>
        <extracomment>a button; %n suggestions</extracomment>
        <translation>
            <numerusform>%Ln annehmen</numerusform>
            <numerusform>Alle %Ln annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the weaker ones</source>
        <translation>Schwächere verbergen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n weaker one(s)</source>
        <translation>
            <numerusform>%Ln schwächere zeigen</numerusform>
            <numerusform>%Ln schwächere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidelight::SummaryBar</name>
    <message>
        <source>Copy summary</source>
        <translation>Übersicht kopieren</translation>
    </message>
    <message>
        <source>Print, export</source>
        <translation>Drucken, exportieren</translation>
    </message>
</context>
<context>
    <name>Sidelight::TextReplacer</name>
    <message>
        <source>Carrying codings over to the newer text …</source>
        <translation>Kodierungen werden in den neueren Text übernommen …</translation>
    </message>
    <message>
        <source>The text was not replaced.</source>
        <translation>Der Text wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>Reading the newer text …</source>
        <translation>Der neuere Text wird gelesen …</translation>
    </message>
    <message>
        <source>%1 has that very text already.</source>
        <translation>%1 hat genau diesen Text schon.</translation>
    </message>
    <message>
        <source>The text of %1 was replaced.</source>
        <translation>Der Text von %1 wurde ersetzt.</translation>
    </message>
    <message>
        <source>Codings in their place: %1, with other words: %2, without a place: %3.</source>
        <translation>Kodierungen an ihrer Stelle: %1, mit anderen Wörtern: %2, ohne Stelle: %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Sidelight::ValueModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a value, its kind, how many places there are</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <translation>Quelle %1: %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Sidelight::ValueText</name>
    <message>
        <source>%1, year not known</source>
        <translation>%1, Jahr nicht bekannt</translation>
    </message>
    <message>
        <source>a %1, date not known</source>
        <comment>weekday</comment>
        <translation>ein %1, Datum nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>some time ago</source>
        <translation>vor einiger Zeit</translation>
    </message>
    <message>
        <source>some time to come</source>
        <translation>in einiger Zeit</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>Ordnungszahl</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>no. %1</source>
        <extracomment>a place in a row, &quot;4th&quot;</extracomment>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>no. %1 from the end</source>
        <extracomment>a place in a row, counted from its end: no. 2 is the last but one</extracomment>
        <translation>Nr. %1 von hinten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the kind of a value, %2 what it comes to</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Sidelight::ValuesDock</name>
    <message>
        <source>Dates and numbers</source>
        <translation>Daten und Zahlen</translation>
    </message>
    <message>
        <source>Dates, numbers, amounts and names</source>
        <translation>Daten, Zahlen, Beträge und Namen</translation>
    </message>
    <message>
        <source>No dates or numbers yet</source>
        <translation>Noch keine Daten oder Zahlen</translation>
    </message>
    <message>
        <source>They are listed with the first article.</source>
        <translation>Sie erscheinen mit dem ersten Artikel.</translation>
    </message>
    <message>
        <source>Values that contradict each other</source>
        <translation>Werte, die einander widersprechen</translation>
    </message>
    <message>
        <source>No conflicts found</source>
        <translation>Keine Widersprüche gefunden</translation>
    </message>
    <message>
        <source>Where two sources give other dates or numbers for one matter, both stand here side by side.</source>
        <translation>Wo zwei Quellen zu einer Sache verschiedene Daten oder Zahlen nennen, stehen hier beide nebeneinander.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Which kinds of values are listed</source>
        <translation>Welche Arten von Werten aufgelistet sind</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is listed as a table (CSV)</source>
        <translation>Das Aufgelistete als Tabelle kopieren (CSV)</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln Widerspruch</numerusform>
            <numerusform>%Ln Widersprüche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidelight::VariantHeader</name>
    <message>
        <source>no outlet</source>
        <translation>ohne Medium</translation>
    </message>
</context>
<context>
    <name>Sidelight::VariantHeadings</name>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Words, in columns · runs of equal words are folded</source>
        <translation>Wörter in Spalten · gleiche Strecken sind eingeklappt</translation>
    </message>
</context>
<context>
    <name>Sidelight::VariantModel</name>
    <message>
        <source>“%1” instead of “%2”</source>
        <extracomment>%1 are words of this source, %2 those of the base</extracomment>
        <translation>„%1“ statt „%2“</translation>
    </message>
    <message>
        <source>“%1” is left out</source>
        <translation>„%1“ ist ausgelassen</translation>
    </message>
    <message>
        <source>“%1” is only here</source>
        <translation>„%1“ steht nur hier</translation>
    </message>
    <message>
        <source>“%1” stands at another place</source>
        <translation>„%1“ steht an anderer Stelle</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>nichts hier</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>name of a variant and how many words: &quot;Trimmed (3 words)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Sidelight::VariantTable</name>
    <message>
        <source>[without “%1”]</source>
        <extracomment>%1 are the words of the base that a variant leaves out</extracomment>
        <translation>[ohne „%1“]</translation>
    </message>
</context>
<context>
    <name>Sidelight::VariantView</name>
    <message>
        <source>Variants of the passage</source>
        <translation>Varianten der Passage</translation>
    </message>
</context>
<context>
    <name>Sidelight::VariantsDock</name>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the variants and what is said of them</source>
        <translation>Varianten und Angaben dazu kopieren</translation>
    </message>
</context>
<context>
    <name>Sidelight::VariantsPanel</name>
    <message>
        <source>Choose a passage or a quote.</source>
        <translation>Eine Passage oder ein Zitat wählen.</translation>
    </message>
    <message>
        <source>Where the wording may come from</source>
        <translation>Woher der Wortlaut stammen kann</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s)</source>
        <translation>
            <numerusform>%1 von %Ln Quelle</numerusform>
            <numerusform>%1 von %Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%Ln Form</numerusform>
            <numerusform>%Ln Formen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not in %1 and %n other(s)</source>
        <extracomment>the sources that lack a passage</extracomment>
        <translation>
            <numerusform>nicht in %1 und %Ln weiteren</numerusform>
            <numerusform>nicht in %1 und %Ln weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>nicht in %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Compare with this one</source>
        <translation>Mit dieser vergleichen</translation>
    </message>
    <message>
        <source>Fold equal words</source>
        <translation>Gleiche Wörter einklappen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Sidelight::ViewSwitch</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>Sidelight::Workbench</name>
    <message numerus="yes">
        <source>Reading %1 of %n article(s) …</source>
        <translation>
            <numerusform>%1 von %Ln Artikel wird gelesen …</numerusform>
            <numerusform>%1 von %Ln Artikeln wird gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; nothing was added.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Comparing the articles …</source>
        <translation>Artikel werden verglichen …</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) stand at very many places: not every pair of these is compared.</source>
        <translation>
            <numerusform>%Ln Wortlaut steht an sehr vielen Stellen: Nicht jedes Paar davon wird verglichen.</numerusform>
            <numerusform>%Ln Wortlaute stehen an sehr vielen Stellen: Nicht jedes Paar davon wird verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample project is not installed.</source>
        <translation>Das Beispielprojekt ist nicht installiert.</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Eine Kopie wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>%1 is in the project already.</source>
        <translation>%1 ist schon im Projekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) were imported.</source>
        <translation>
            <numerusform>%Ln anderer wurde importiert.</numerusform>
            <numerusform>%Ln andere wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%Ln Artikel importiert.</numerusform>
            <numerusform>%Ln Artikel importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is open in another window. It was opened for reading.</source>
        <translation>%1 ist in einem anderen Fenster offen und wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>%1 cannot be written. It was opened for reading.</source>
        <translation>%1 ist schreibgeschützt und wurde nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Several accounts of one event, side by side.</source>
        <translation>Mehrere Berichte über ein Ereignis, nebeneinander.</translation>
    </message>
    <message>
        <source>A project (*.sidelight), or articles to import.</source>
        <translation>Ein Projekt (*.sidelight) oder Artikel zum Importieren.</translation>
    </message>
</context>
</TS>
