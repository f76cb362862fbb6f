<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountBar</name>
    <message>
        <source>%1 (change)</source>
        <comment>an address</comment>
        <translation>%1 (wechseln)</translation>
    </message>
    <message>
        <source>Mail of %1. Change to another account.</source>
        <translation>E-Mails von %1. Zu einem anderen Konto wechseln.</translation>
    </message>
    <message>
        <source>Whose mail do you want to see?</source>
        <translation>Wessen E-Mails möchten Sie sehen?</translation>
    </message>
</context>
<context>
    <name>AddressHalves</name>
    <message>
        <source>the name of the company, unique in the world</source>
        <translation>der Name des Anbieters, einmalig auf der Welt</translation>
    </message>
    <message>
        <source>your name at this company</source>
        <translation>Ihr Name bei diesem Anbieter</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>It is on the papers from your internet or phone company.</source>
        <translation>Sie steht in den Unterlagen Ihres Internet- oder Telefonanbieters.</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Please enter your mail address</source>
        <translation>Bitte geben Sie Ihre E-Mail-Adresse ein</translation>
    </message>
    <message>
        <source>Yes, change it to %1</source>
        <translation>Ja, in %1 ändern</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>D&amp;etailed settings</source>
        <translation>G&amp;enaue Einstellungen</translation>
    </message>
    <message>
        <source>Show the con&amp;versation</source>
        <translation>Gesprächs&amp;verlauf ansehen</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Save %1 (%2)</source>
        <translation>%1 (%2) speichern</translation>
    </message>
    <message>
        <source>“%1” is a program. Ask the writer before you open it.</source>
        <translation>„%1“ ist ein Programm. Fragen Sie den Absender, bevor Sie es öffnen.</translation>
    </message>
    <message>
        <source>“%1” pretends to be a document, but it is a program. Do not open it.</source>
        <translation>„%1“ sieht aus wie ein Dokument, ist aber ein Programm. Öffnen Sie es nicht.</translation>
    </message>
</context>
<context>
    <name>ChangePart</name>
    <message>
        <source>Undo this</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Both work. Keeping the account on this computer...</source>
        <translation>Beides klappt. Das Konto wird auf diesem Computer gespeichert …</translation>
    </message>
    <message>
        <source>Checking whether mail comes and goes</source>
        <translation>Es wird geprüft, ob E-Mails ankommen und hinausgehen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>It takes a little longer. You may wait, or press Stop.</source>
        <translation>Es dauert etwas länger. Sie können warten oder auf „Abbrechen“ drücken.</translation>
    </message>
    <message>
        <source>The doors that are tried</source>
        <translation>Die Türen, die ausprobiert werden</translation>
    </message>
    <message>
        <source>This takes 10 seconds at most.</source>
        <translation>Das dauert höchstens 10 Sekunden.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>%1: asking...</source>
        <translation>%1: wird gefragt …</translation>
    </message>
    <message>
        <source>%1: found</source>
        <translation>%1: gefunden</translation>
    </message>
    <message>
        <source>%1: nothing there</source>
        <translation>%1: nichts gefunden</translation>
    </message>
    <message>
        <source>Tayori&apos;s list of companies</source>
        <translation>Tayoris Liste der Anbieter</translation>
    </message>
    <message>
        <source>The internet&apos;s address book</source>
        <translation>Das Adressbuch des Internets</translation>
    </message>
    <message>
        <source>The public list of companies</source>
        <translation>Die öffentliche Liste der Anbieter</translation>
    </message>
    <message>
        <source>The usual names</source>
        <translation>Die üblichen Namen</translation>
    </message>
    <message>
        <source>What %1 itself says</source>
        <translation>Was %1 selbst angibt</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ComposeWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>A letter – Tayori</source>
        <translation>E-Mail schreiben – Tayori</translation>
    </message>
    <message>
        <source>Everyone in the group “%1” got that letter. Before yours leaves, you are asked who gets it.</source>
        <translation>Alle in der Gruppe „%1“ haben diese E-Mail bekommen. Bevor Ihre Antwort hinausgeht, werden Sie gefragt, wer sie bekommt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this letter?</source>
        <translation>Möchten Sie diese E-Mail behalten?</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>This is the letter you began before.</source>
        <translation>Das ist die E-Mail, die Sie vorher begonnen haben.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>You can go on writing it later.</source>
        <translation>Sie können später daran weiterschreiben.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Yes, go on</source>
        <translation>&amp;Ja, weitermachen</translation>
    </message>
    <message>
        <source>Go on only if you know this name, or trust whoever made the file.</source>
        <translation>Machen Sie nur weiter, wenn Sie diesen Namen kennen oder dem vertrauen, der die Datei gemacht hat.</translation>
    </message>
    <message>
        <source>Go on only if you know this name.</source>
        <translation>Machen Sie nur weiter, wenn Sie diesen Namen kennen.</translation>
    </message>
    <message>
        <source>May %1 have your password?</source>
        <translation>Darf %1 Ihr Passwort bekommen?</translation>
    </message>
    <message>
        <source>The file says that another company than the one in your address has your mail.</source>
        <translation>In der Datei steht, dass sich ein anderer Anbieter als der in Ihrer Adresse um Ihre E-Mails kümmert.</translation>
    </message>
    <message>
        <source>This name came over a line without encryption. Somebody on the way could have changed it.</source>
        <translation>Dieser Name kam über eine Leitung ohne Verschlüsselung. Jemand könnte ihn unterwegs geändert haben.</translation>
    </message>
    <message>
        <source>Your mail seems to be handled by another company than the one in your address.</source>
        <translation>Um Ihre E-Mails kümmert sich anscheinend ein anderer Anbieter als der in Ihrer Adresse.</translation>
    </message>
    <message>
        <source>the company in your address</source>
        <translation>der Anbieter in Ihrer Adresse</translation>
    </message>
    <message>
        <source>the company that would get the password</source>
        <translation>der Anbieter, der das Passwort bekäme</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>%1 can receive and send now.</source>
        <translation>Mit %1 können Sie jetzt E-Mails empfangen und senden.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Open mail</source>
        <translation>E-&amp;Mails öffnen</translation>
    </message>
    <message>
        <source>A letter to myself</source>
        <translation>E-Mail an mich selbst</translation>
    </message>
    <message>
        <source>A letter to yourself arrived, but it was changed on the way.</source>
        <translation>Eine E-Mail an Sie selbst ist angekommen. Sie wurde aber unterwegs verändert.</translation>
    </message>
    <message>
        <source>A letter to yourself is on its way. Waiting up to 30 seconds...</source>
        <translation>Eine E-Mail an Sie selbst ist unterwegs. Es kann bis zu 30 Sekunden dauern …</translation>
    </message>
    <message>
        <source>A letter to yourself was sent and arrived, letter by letter the same.</source>
        <translation>Eine E-Mail an Sie selbst wurde gesendet. Sie ist Zeichen für Zeichen gleich angekommen.</translation>
    </message>
    <message>
        <source>Both doors accepted the password.</source>
        <translation>Das Passwort hat an beiden Türen gepasst.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>BEREIT</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>TAYORI</source>
        <comment>the post office on the postmark</comment>
        <translation>TAYORI</translation>
    </message>
    <message>
        <source>The letter to yourself has not arrived yet. It often takes a few minutes.</source>
        <translation>Die E-Mail an Sie selbst ist noch nicht da. Oft dauert das ein paar Minuten.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Your mail works</source>
        <translation>Ihr E-Mail-Konto funktioniert</translation>
    </message>
</context>
<context>
    <name>DoorLight</name>
    <message>
        <source>Looking...</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>DoorLights</name>
    <message>
        <source>%1: %2 of %3 doors work.</source>
        <translation>%1: %2 von %3 Türen sind offen.</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>Neue E-Mail beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on with a letter you began?</source>
        <translation>Möchten Sie an einer begonnenen E-Mail weiterschreiben?</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in Qt&apos;s letters</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>Choose a letter in the list to read it.</source>
        <translation>Wählen Sie eine E-Mail aus der Liste, um sie zu lesen.</translation>
    </message>
    <message>
        <source>There are no letters here yet.</source>
        <translation>Hier sind noch keine E-Mails.</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Add a &amp;file</source>
        <translation>Datei hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Files to send along</source>
        <translation>Dateien, die mitgeschickt werden</translation>
    </message>
    <message>
        <source>Take away %1 (%2)</source>
        <translation>%1 (%2) entfernen</translation>
    </message>
</context>
<context>
    <name>ExpertPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Try these settings</source>
        <translation>Einstellungen &amp;testen</translation>
    </message>
    <message>
        <source>Detailed settings</source>
        <translation>Genaue Einstellungen</translation>
    </message>
    <message>
        <source>How mail is received</source>
        <translation>Wie E-Mails empfangen werden</translation>
    </message>
    <message>
        <source>IMAP shows copies; the letters stay at the company, so a phone sees them too. POP takes the letters out of the post office into this computer.</source>
        <translation>IMAP zeigt Kopien. Die E-Mails bleiben beim Anbieter, so sieht sie auch ein Handy. POP holt die E-Mails aus dem Postamt heraus auf diesen Computer.</translation>
    </message>
    <message>
        <source>IMAP: read copies</source>
        <translation>IMAP: Kopien lesen</translation>
    </message>
    <message>
        <source>Look at the &amp;doors again</source>
        <translation>Türen &amp;noch einmal prüfen</translation>
    </message>
    <message>
        <source>POP: take letters out</source>
        <translation>POP: E-Mails herausholen</translation>
    </message>
    <message>
        <source>Server for receiving</source>
        <translation>Server zum Empfangen</translation>
    </message>
    <message>
        <source>Server for sending</source>
        <translation>Server zum Senden</translation>
    </message>
    <message>
        <source>The server for receiving</source>
        <translation>Der Server zum Empfangen</translation>
    </message>
    <message>
        <source>The server for sending</source>
        <translation>Der Server zum Senden</translation>
    </message>
    <message>
        <source>What you type here is used exactly so. Tayori finds the rest.</source>
        <translation>Was Sie hier eingeben, wird genau so verwendet. Den Rest findet Tayori.</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Add a &amp;file</source>
        <translation>Datei hinzu&amp;fügen</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Delete it for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete this letter for good?</source>
        <translation>Diese E-Mail endgültig löschen?</translation>
    </message>
    <message>
        <source>It cannot be brought back afterwards.</source>
        <translation>Sie lässt sich danach nicht mehr zurückholen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Put it bac&amp;k</source>
        <translation>Zurüc&amp;kholen</translation>
    </message>
    <message>
        <source>The flag is off.</source>
        <translation>Die Markierung ist weg.</translation>
    </message>
    <message>
        <source>The letter counts as unread again.</source>
        <translation>Die E-Mail gilt wieder als ungelesen.</translation>
    </message>
    <message>
        <source>The letter has a flag.</source>
        <translation>Die E-Mail ist jetzt markiert.</translation>
    </message>
    <message>
        <source>The letter is back where it was.</source>
        <translation>Die E-Mail ist wieder an ihrem Platz.</translation>
    </message>
    <message>
        <source>The letter is deleted for good.</source>
        <translation>Die E-Mail ist endgültig gelöscht.</translation>
    </message>
    <message>
        <source>The letter is now in “%1”.</source>
        <translation>Die E-Mail liegt jetzt in „%1“.</translation>
    </message>
    <message>
        <source>Which folder does it go into?</source>
        <translation>In welchen Ordner soll sie?</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Another company was named too: %1. See Details.</source>
        <translation>Es wurde auch ein anderer Anbieter genannt: %1. Mehr steht unter „Details“.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Use the other company</source>
        <translation>Den anderen Anbieter nehmen</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>%1, hidden</source>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, aufgeklappt</translation>
    </message>
</context>
<context>
    <name>FolderBar</name>
    <message>
        <source>Other folders...</source>
        <translation>Andere Ordner …</translation>
    </message>
    <message>
        <source>Which folder do you want to see?</source>
        <translation>Welchen Ordner möchten Sie sehen?</translation>
    </message>
</context>
<context>
    <name>FolderNames</name>
    <message numerus="yes">
        <source>%1 (%n letter(s))</source>
        <translation>
            <numerusform>%1 (%n E-Mail)</numerusform>
            <numerusform>%1 (%n E-Mails)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n unread)</source>
        <translation>
            <numerusform>%1 (%n ungelesen)</numerusform>
            <numerusform>%1 (%n ungelesen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Unerwünscht</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Zu senden</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>It could not be saved there (%1). Please choose another place.</source>
        <translation>Es konnte dort nicht gespeichert werden (%1). Bitte wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing can be written at that place. Please choose another one.</source>
        <translation>An diesem Ort kann nichts geschrieben werden. Bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no room left at that place. Please choose another one.</source>
        <translation>An diesem Ort ist kein Platz mehr. Bitte wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>LampCard</name>
    <message>
        <source>Did not work</source>
        <translation>Hat nicht geklappt</translation>
    </message>
    <message>
        <source>Going there...</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Showing the password...</source>
        <translation>Passwort wird vorgezeigt …</translation>
    </message>
    <message>
        <source>The door for receiving</source>
        <translation>Die Tür zum Empfangen</translation>
    </message>
    <message>
        <source>The door for sending</source>
        <translation>Die Tür zum Senden</translation>
    </message>
    <message>
        <source>There. The line is encrypted</source>
        <translation>Verbunden. Die Leitung ist verschlüsselt</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
</context>
<context>
    <name>LastLookDialog</name>
    <message>
        <source>&amp;Back to the letter</source>
        <translation>&amp;Zurück zur E-Mail</translation>
    </message>
    <message>
        <source>&amp;Send it like this</source>
        <translation>&amp;So senden</translation>
    </message>
    <message>
        <source>Before the letter leaves</source>
        <translation>Bevor die E-Mail hinausgeht</translation>
    </message>
    <message numerus="yes">
        <source>Before the letter leaves: %n things to look at</source>
        <translation>
            <numerusform>Bevor die E-Mail hinausgeht: Bitte sehen Sie sich %n Stelle an</numerusform>
            <numerusform>Bevor die E-Mail hinausgeht: Bitte sehen Sie sich %n Stellen an</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it to %1</source>
        <translation>In %1 ändern</translation>
    </message>
    <message>
        <source>Changed to %1.</source>
        <translation>In %1 geändert.</translation>
    </message>
    <message>
        <source>Hide the addresses from each other</source>
        <translation>Adressen voreinander verbergen</translation>
    </message>
    <message>
        <source>Now nobody sees the others. The letter is addressed to yourself: %1</source>
        <translation>Jetzt sieht niemand die anderen. Die E-Mail ist an Sie selbst gerichtet: %1</translation>
    </message>
</context>
<context>
    <name>LearnWindow</name>
    <message>
        <source>&amp;All words</source>
        <translation>&amp;Alle Wörter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;First word</source>
        <translation>&amp;Erstes Wort</translation>
    </message>
    <message>
        <source>&amp;Next word</source>
        <translation>&amp;Nächstes Wort</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>%1 days, so that a phone gets it too</source>
        <translation>%1 Tage, auch für das Handy</translation>
    </message>
    <message>
        <source>For ever, as long as there is room</source>
        <translation>Für immer, solange Platz ist</translation>
    </message>
    <message>
        <source>How long should fetched mail stay at the mail company?</source>
        <translation>Wie lange sollen abgeholte E-Mails beim Anbieter bleiben?</translation>
    </message>
    <message>
        <source>Not at all: take it out at once</source>
        <translation>Gar nicht: sofort herausnehmen</translation>
    </message>
</context>
<context>
    <name>LessonDoneDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Do not fetch them</source>
        <translation>Nicht laden</translation>
    </message>
    <message>
        <source>Fetch the pictures of this letter from the internet?</source>
        <translation>Die Bilder dieser E-Mail aus dem Internet laden?</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Die Datei konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>Die Datei wurde gespeichert.</translation>
    </message>
    <message>
        <source>The writer will learn that you read it, when, and about where you are.</source>
        <translation>Der Absender erfährt dann, dass und wann Sie die E-Mail gelesen haben und ungefähr, wo Sie sind.</translation>
    </message>
    <message>
        <source>There is a file of that name already. This one was saved as “%1”.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen. Diese wurde als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>(nobody named)</source>
        <translation>(niemand genannt)</translation>
    </message>
    <message>
        <source>Answers go to: %1</source>
        <translation>Antworten gehen an: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>Gesendet von: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>ddd, d MMMM yyyy</source>
        <comment>a day in full, in Qt&apos;s letters</comment>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>LetterPrinter</name>
    <message>
        <source>Letter</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>E-Mail drucken</translation>
    </message>
    <message>
        <source>The letter was handed to the printer.</source>
        <translation>Die E-Mail wurde an den Drucker übergeben.</translation>
    </message>
</context>
<context>
    <name>LetterTools</name>
    <message>
        <source>&amp;Move...</source>
        <translation>&amp;Verschieben …</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>&amp;Unread again</source>
        <translation>Wieder &amp;ungelesen</translation>
    </message>
    <message>
        <source>It is &amp;junk</source>
        <translation>Unerwünsch&amp;t</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>Nicht unerwünsch&amp;t</translation>
    </message>
    <message>
        <source>Put a fla&amp;g on</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>Take the fla&amp;g off</source>
        <translation>&amp;Markierung entfernen</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Be careful: the letter says “%1”, but this is another place.</source>
        <translation>Vorsicht: In der E-Mail steht „%1“, aber das hier ist eine andere Adresse.</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>Letters that ask for passwords or money are often false.</source>
        <translation>E-Mails, die nach Passwörtern oder Geld fragen, sind oft gefälscht.</translation>
    </message>
    <message>
        <source>Open a page of %1?</source>
        <translation>Eine Seite von %1 öffnen?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message numerus="yes">
        <source>%n new letter(s)</source>
        <translation>
            <numerusform>%n neue E-Mail</numerusform>
            <numerusform>%n neue E-Mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>No new letters (looked at %1)</source>
        <translation>Nichts Neues (geprüft: %1)</translation>
    </message>
    <message>
        <source>Receiving...</source>
        <translation>E-Mails werden abgeholt …</translation>
    </message>
    <message>
        <source>Receiving: %1 of %2</source>
        <translation>E-Mails werden abgeholt: %1 von %2</translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Asking what is known about %1...</source>
        <translation>Angaben zu %1 werden gesucht …</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Found something. Now trying whether its doors are open...</source>
        <translation>Etwas gefunden. Jetzt wird geprüft, ob die Türen offen sind …</translation>
    </message>
    <message>
        <source>It takes a little longer. You may wait, or press Stop.</source>
        <translation>Es dauert etwas länger. Sie können warten oder auf „Abbrechen“ drücken.</translation>
    </message>
    <message>
        <source>Looking up your mail company</source>
        <translation>Ihr E-Mail-Anbieter wird gesucht</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>Only %1 is told your address. All others are asked about the name %1 alone.</source>
        <translation>Nur %1 erfährt Ihre Adresse. Alle anderen werden nur nach dem Namen %1 gefragt.</translation>
    </message>
    <message>
        <source>This takes 10 seconds at most.</source>
        <translation>Das dauert höchstens 10 Sekunden.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in Qt&apos;s letters</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in Qt&apos;s letters</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>with a flag</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>mit Dateien</translation>
    </message>
</context>
<context>
    <name>MailNotice</name>
    <message numerus="yes">
        <source>%n new letter(s) came.</source>
        <translation>
            <numerusform>%n neue E-Mail ist angekommen.</numerusform>
            <numerusform>%n neue E-Mails sind angekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tayori</source>
        <translation>Tayori</translation>
    </message>
</context>
<context>
    <name>MailWindow</name>
    <message>
        <source>%1 – Tayori</source>
        <translation>%1 – Tayori</translation>
    </message>
    <message>
        <source>The letter could not be sent yet. It waits under “Waiting”.</source>
        <translation>Die E-Mail konnte noch nicht gesendet werden. Sie liegt unter „Zu senden“.</translation>
    </message>
    <message>
        <source>The letter was sent.</source>
        <translation>Die E-Mail wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Do not tell me of new mail</source>
        <translation>Neue E-Mails nicht mehr melden</translation>
    </message>
    <message>
        <source>How long mail stays at the company</source>
        <translation>Wie lange E-Mails beim Anbieter bleiben</translation>
    </message>
    <message>
        <source>Set up another mail address</source>
        <translation>Eine weitere E-Mail-Adresse einrichten</translation>
    </message>
    <message>
        <source>Tell me of new mail</source>
        <translation>Neue E-Mails melden</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>OpenLook</name>
    <message>
        <source>Look there too</source>
        <translation>Auch dort suchen</translation>
    </message>
    <message>
        <source>Some companies publish their notice only without encryption. Others could have changed it, so you are asked before another company gets your password.</source>
        <translation>Manche Anbieter geben ihre Angaben nur ohne Verschlüsselung heraus. Andere könnten sie geändert haben. Deshalb werden Sie gefragt, bevor ein anderer Anbieter Ihr Passwort bekommt.</translation>
    </message>
</context>
<context>
    <name>OutboxWatch</name>
    <message numerus="yes">
        <source>%n letter(s) that waited were sent.</source>
        <translation>
            <numerusform>%n wartende E-Mail wurde gesendet.</numerusform>
            <numerusform>%n wartende E-Mails wurden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something has happened to this letter meanwhile. Please look at it again.</source>
        <translation>Mit dieser E-Mail ist inzwischen etwas geschehen. Bitte sehen Sie sie noch einmal an.</translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Sie ist angekommen</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Send it to them again</source>
        <translation>An diese noch einmal senden</translation>
    </message>
    <message>
        <source>Show this to a helper</source>
        <translation>Der helfenden Person zeigen</translation>
    </message>
    <message>
        <source>The line broke at the last moment. Perhaps this letter was sent, perhaps not. Please ask the other person before you send it again.</source>
        <translation>Die Verbindung ist im letzten Moment abgebrochen. Vielleicht wurde diese E-Mail gesendet, vielleicht auch nicht. Bitte fragen Sie beim Empfänger nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>The mail company did not take this letter. Nobody has got it.</source>
        <translation>Der E-Mail-Anbieter hat diese E-Mail nicht angenommen. Niemand hat sie bekommen.</translation>
    </message>
    <message>
        <source>This letter has not been sent yet. It is sent as soon as that is possible.</source>
        <translation>Diese E-Mail wurde noch nicht gesendet. Sie geht hinaus, sobald es möglich ist.</translation>
    </message>
    <message>
        <source>This letter has not been sent yet. It is tried again at %1.</source>
        <translation>Diese E-Mail wurde noch nicht gesendet. Der nächste Versuch ist um %1.</translation>
    </message>
    <message>
        <source>This letter is being sent.</source>
        <translation>Diese E-Mail wird gerade gesendet.</translation>
    </message>
    <message>
        <source>This letter was sent, but not everybody has got it.</source>
        <translation>Diese E-Mail wurde gesendet, aber nicht alle haben sie bekommen.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>It is the mail password of %1.</source>
        <translation>Gemeint ist das E-Mail-Passwort von %1.</translation>
    </message>
    <message>
        <source>Please enter the mail password.</source>
        <translation>Bitte geben Sie das E-Mail-Passwort ein.</translation>
    </message>
    <message>
        <source>The mail password, please</source>
        <translation>Das E-Mail-Passwort, bitte</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>Das Passwort wird nur an %1 gesendet, über eine verschlüsselte Leitung.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Hide</source>
        <translation>Verber&amp;gen</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on: all letters become capitals.</source>
        <translation>Die Feststelltaste (Caps Lock) ist anscheinend an: Alle Buchstaben werden groß.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Zei&amp;gen</translation>
    </message>
    <message>
        <source>The password can be read now.</source>
        <translation>Das Passwort ist jetzt lesbar.</translation>
    </message>
    <message>
        <source>The password is hidden again.</source>
        <translation>Das Passwort ist wieder verdeckt.</translation>
    </message>
    <message>
        <source>There are full-width letters in it. Most passwords are half-width.</source>
        <translation>Es sind besonders breite Zeichen dabei. In den meisten Passwörtern stehen gewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>There is a space at the beginning or the end. It counts as a letter.</source>
        <translation>Am Anfang oder am Ende steht ein Leerzeichen. Es zählt als Zeichen mit.</translation>
    </message>
    <message>
        <source>There is an invisible character in it, perhaps from copying.</source>
        <translation>Es ist ein unsichtbares Zeichen dabei, vielleicht vom Kopieren.</translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Change the mail &amp;address</source>
        <translation>E-Mail-&amp;Adresse ändern</translation>
    </message>
    <message>
        <source>Found. Now your password, please</source>
        <translation>Gefunden. Jetzt bitte Ihr Passwort</translation>
    </message>
    <message>
        <source>Found: %1. Now your password, please</source>
        <translation>Gefunden: %1. Jetzt bitte Ihr Passwort</translation>
    </message>
    <message>
        <source>It is the mail password of %1.</source>
        <translation>Gemeint ist das E-Mail-Passwort von %1.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Set up without the &amp;file</source>
        <translation>Ohne die Da&amp;tei einrichten</translation>
    </message>
    <message>
        <source>Show the &amp;steps</source>
        <translation>&amp;Schritte zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;steps again</source>
        <translation>&amp;Schritte noch einmal zeigen</translation>
    </message>
    <message>
        <source>The password is given to the company&apos;s own program on this computer only.</source>
        <translation>Das Passwort bekommt nur das Programm des Anbieters auf diesem Computer.</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>Das Passwort wird nur an %1 gesendet, über eine verschlüsselte Leitung.</translation>
    </message>
    <message>
        <source>Your password, please</source>
        <translation>Ihr Passwort, bitte</translation>
    </message>
</context>
<context>
    <name>PracticeWelcome</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>Be&amp;ginnen</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>%1 wants this done first</source>
        <translation>%1 möchte, dass vorher etwas eingerichtet wird</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;It is done</source>
        <translation>Das &amp;ist erledigt</translation>
    </message>
    <message>
        <source>A mail program may be used after these steps.</source>
        <translation>Nach diesen Schritten können Sie ein E-Mail-Programm benutzen.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>You may take your time. Tayori waits here.</source>
        <translation>Lassen Sie sich ruhig Zeit. Tayori wartet hier.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Show th&amp;is to a helper</source>
        <translation>Der helfenden Perso&amp;n zeigen</translation>
    </message>
    <message>
        <source>Show this to the person who &amp;helps you</source>
        <translation>Der Person zeigen, die Ihnen &amp;hilft</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation>&amp;Adresse ändern</translation>
    </message>
    <message>
        <source>Change the mail &amp;address</source>
        <translation>E-Mail-&amp;Adresse ändern</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>It did not work yet</source>
        <translation>Es hat noch nicht geklappt</translation>
    </message>
    <message>
        <source>Set up without the &amp;file</source>
        <translation>Ohne die Da&amp;tei einrichten</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>Der genaue Wortlaut</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Was Sie eingegeben haben, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Files of Tayori (%1)</source>
        <translation>Dateien von Tayori (%1)</translation>
    </message>
    <message>
        <source>Open the file from your helper</source>
        <translation>Die Datei Ihres Helfers öffnen</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Choose another &amp;file</source>
        <translation>Andere Da&amp;tei wählen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Is this your mail?</source>
        <translation>Ist das Ihre E-Mail?</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Mail company</source>
        <translation>E-Mail-Anbieter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Reading the file...</source>
        <translation>Die Datei wird gelesen...</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>Der genaue Wortlaut</translation>
    </message>
    <message>
        <source>The password is not in it. You type it next.</source>
        <translation>Ein Passwort steht nicht darin. Sie geben es gleich ein.</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>Diese Datei ist nicht brauchbar</translation>
    </message>
    <message>
        <source>This is what the file “%1” says.</source>
        <translation>Das steht in der Datei „%1“.</translation>
    </message>
</context>
<context>
    <name>QuotaGauge</name>
    <message>
        <source>Please delete old letters.</source>
        <translation>Bitte löschen Sie alte E-Mails.</translation>
    </message>
    <message>
        <source>Soon no new letter will come: please delete old ones now.</source>
        <translation>Bald kommt keine neue E-Mail mehr an: Bitte löschen Sie jetzt alte.</translation>
    </message>
    <message>
        <source>Your mailbox at the mail company is %1 % full.</source>
        <translation>Ihr Postfach ist zu %1 % voll.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n picture(s) did not come.</source>
        <translation>
            <numerusform>%n Bild ist nicht angekommen.</numerusform>
            <numerusform>%n Bilder sind nicht angekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Fetching the pictures...</source>
        <translation>Bilder werden geladen …</translation>
    </message>
    <message>
        <source>Pictures from the internet are not fetched, so that nobody learns you read this.</source>
        <translation>Bilder aus dem Internet werden nicht geladen. So erfährt niemand, dass Sie dies lesen.</translation>
    </message>
    <message>
        <source>Show the pictures of this letter...</source>
        <translation>Bilder dieser E-Mail zeigen …</translation>
    </message>
    <message>
        <source>Some letters could not be read.</source>
        <translation>Einige Zeichen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Some of this letter arrived damaged.</source>
        <translation>Ein Teil dieser E-Mail ist beschädigt angekommen.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Die E-Mail</translation>
    </message>
    <message>
        <source>This letter is very long. Only its beginning is shown.</source>
        <translation>Diese E-Mail ist sehr lang. Nur der Anfang wird gezeigt.</translation>
    </message>
    <message>
        <source>This letter went to everyone in the group %1.</source>
        <translation>Diese E-Mail ging an alle in der Gruppe %1.</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <source>There is no internet at the moment.</source>
        <translation>Im Moment gibt es keine Verbindung zum Internet.</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message numerus="yes">
        <source>%n name(s) below. The down key goes there.</source>
        <translation>
            <numerusform>Darunter steht %n Name. Die Pfeiltaste nach unten führt dorthin.</numerusform>
            <numerusform>Darunter stehen %n Namen. Die Pfeiltaste nach unten führt dorthin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n people</source>
        <translation>
            <numerusform>Gruppe %1: %n Person</numerusform>
            <numerusform>Gruppe %1: %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>People you may mean</source>
        <translation>Personen, die Sie vielleicht meinen</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>&amp;Save as a file</source>
        <translation>Als Datei &amp;speichern</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied. It can be pasted into a mail now.</source>
        <translation>Kopiert. Sie können es jetzt in eine Mail einfügen.</translation>
    </message>
    <message>
        <source>It was handed to the printer.</source>
        <translation>Es wurde an den Drucker übergeben.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
</context>
<context>
    <name>ScopePart</name>
    <message>
        <source>Everyone in the group</source>
        <translation>Alle in der Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>Everyone in the group (about %n people)</source>
        <translation>
            <numerusform>Alle in der Gruppe (etwa %n Person)</numerusform>
            <numerusform>Alle in der Gruppe (etwa %n Personen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the writer (%1)</source>
        <translation>Nur der Absender (%1)</translation>
    </message>
    <message>
        <source>What is a group?</source>
        <translation>Was ist eine Gruppe?</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message numerus="yes">
        <source>%n letter(s) found.</source>
        <translation>
            <numerusform>%n E-Mail gefunden.</numerusform>
            <numerusform>%n E-Mails gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>In all folders</source>
        <translation>In allen Ordnern</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>In diesem Ordner</translation>
    </message>
    <message>
        <source>Nothing was found in this folder.</source>
        <translation>In diesem Ordner wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing was found. Please try other words.</source>
        <translation>Es wurde nichts gefunden. Bitte versuchen Sie andere Wörter.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the letters</source>
        <translation>In den E-Mails suchen</translation>
    </message>
</context>
<context>
    <name>SendingLoginPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Login name for sending</source>
        <translation>Anmeldename zum Senden</translation>
    </message>
    <message>
        <source>Some companies have another name or password for sending.</source>
        <translation>Bei manchen Anbietern gibt es zum Senden einen anderen Namen oder ein anderes Passwort.</translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation>Das Passwort wird nur an %1 gesendet, über eine verschlüsselte Leitung.</translation>
    </message>
    <message>
        <source>Your password for sending, please</source>
        <translation>Ihr Passwort zum Senden, bitte</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>After the greeting (STARTTLS)</source>
        <translation>Nach der Begrüßung (STARTTLS)</translation>
    </message>
    <message>
        <source>Empty: Tayori finds it</source>
        <translation>Leer: Tayori findet es</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>From the start (TLS)</source>
        <translation>Von Anfang an (TLS)</translation>
    </message>
    <message>
        <source>How it is encrypted</source>
        <translation>Wie verschlüsselt wird</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>Portnummer</translation>
    </message>
    <message>
        <source>Tayori finds it</source>
        <translation>Tayori findet es</translation>
    </message>
    <message>
        <source>This is not the name of a server, as in mail.example.ne.jp.</source>
        <translation>Das ist kein Servername wie zum Beispiel mail.example.ne.jp.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Copy to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>Hidden copy to (the others do not see it)</source>
        <translation>Verborgene Kopie an (die anderen sehen das nicht)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Please enter the mail address of the person you write to.</source>
        <translation>Bitte geben Sie die E-Mail-Adresse der Person ein, der Sie schreiben.</translation>
    </message>
    <message>
        <source>Send it to others as well</source>
        <translation>Auch an andere senden</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>The mail address of the person you write to</source>
        <translation>Die E-Mail-Adresse der Person, der Sie schreiben</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Verstanden als %1</translation>
    </message>
</context>
<context>
    <name>SheetTurner</name>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
</context>
<context>
    <name>SubjectPart</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What the letter is about, in a few words</source>
        <translation>Worum es in der E-Mail geht, in wenigen Worten</translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
</context>
<context>
    <name>TalkWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Receiving</source>
        <translation>&amp;Empfangen</translation>
    </message>
    <message>
        <source>&amp;Sending</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Cop&amp;y all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Der Gesprächsverlauf</translation>
    </message>
</context>
<context>
    <name>TheirWords</name>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>The e&amp;xact words</source>
        <translation>Der genaue Wo&amp;rtlaut</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>Der genaue Wortlaut</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Zurück zur Liste</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>Endgültig lös&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Weiterleiten</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>Ab&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Write a letter</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Answer &amp;everyone (%n people)</source>
        <translation>
            <numerusform>All&amp;en antworten (%n Person)</numerusform>
            <numerusform>All&amp;en antworten (%n Personen)</numerusform>
        </translation>
    </message>
    <message>
        <source>M&amp;ore...</source>
        <translation>Meh&amp;r …</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>A</source>
        <comment>a letter that shows the size of the text</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translation>Sehr große Schrift</translation>
    </message>
    <message>
        <source>What words mean</source>
        <translation>Was Wörter bedeuten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>WayOfLetter</name>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>Please look here</source>
        <translation>Bitte hier nachsehen</translation>
    </message>
    <message>
        <source>Tayori</source>
        <translation>Tayori</translation>
    </message>
    <message>
        <source>The other person</source>
        <translation>Die andere Person</translation>
    </message>
    <message>
        <source>The way of a letter. Now: %1, %2</source>
        <translation>Der Weg einer E-Mail. Jetzt: %1, %2</translation>
    </message>
    <message>
        <source>Their mail company</source>
        <translation>Der andere Anbieter</translation>
    </message>
    <message>
        <source>Waiting for the letter</source>
        <translation>Die E-Mail wird erwartet</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Hier sind Sie</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation>Ihr Computer</translation>
    </message>
    <message>
        <source>Your mail company</source>
        <translation>Ihr Anbieter</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Open a file that a helper gave me</source>
        <translation>Eine Datei von einem Helfer öffnen</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Erst einmal üben</translation>
    </message>
    <message>
        <source>Set up my mail on this computer</source>
        <translation>Meine E-Mail hier einrichten</translation>
    </message>
    <message>
        <source>Tayori gets mail ready on this computer.</source>
        <translation>Tayori richtet E-Mail auf diesem Computer ein.</translation>
    </message>
    <message>
        <source>The practice opens in a window of its own. Close it, and you are back here.</source>
        <translation>Die Übung öffnet sich in einem eigenen Fenster. Wenn Sie es schließen, sind Sie wieder hier.</translation>
    </message>
    <message>
        <source>Then only the password is missing.</source>
        <translation>Dann fehlt nur noch das Passwort.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>With pretend mail. Nothing is really sent.</source>
        <translation>Mit gespielten E-Mails. Nichts geht hinaus.</translation>
    </message>
    <message>
        <source>With your mail address and your password.</source>
        <translation>Mit E-Mail-Adresse und Passwort.</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>%1 – Tayori</source>
        <translation>%1 – Tayori</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Nothing is kept yet. You can start again at any time.</source>
        <translation>Noch ist nichts gespeichert. Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>Stop setting up mail?</source>
        <translation>Mit dem Einrichten aufhören?</translation>
    </message>
</context>
</TS>
