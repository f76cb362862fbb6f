<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AddressHalves</name>
    <message>
        <source>the name of the company, unique in the world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name at this company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the papers from your internet or phone company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter your mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, change it to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>D&amp;etailed settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the con&amp;versation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a program. Ask the writer before you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” pretends to be a document, but it is a program. Do not open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePart</name>
    <message>
        <source>Undo this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckingPage</name>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both work. Keeping the account on this computer...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking whether mail comes and goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a little longer. You may wait, or press Stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doors that are tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes 10 seconds at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>%1: asking...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tayori&apos;s list of companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet&apos;s address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public list of companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 itself says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter – Tayori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the group “%1” got that letter. Before yours leaves, you are asked who gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this letter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the letter you began before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on writing it later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on only if you know this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May %1 have your password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name came over a line without encryption. Somebody on the way could have changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail seems to be handled by another company than the one in your address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the company in your address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the company that would get the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>%1 can receive and send now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter to myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter to yourself arrived, but it was changed on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter to yourself is on its way. Waiting up to 30 seconds...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter to yourself was sent and arrived, letter by letter the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both doors accepted the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>READY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAYORI</source>
        <comment>the post office on the postmark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter to yourself has not arrived yet. It often takes a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorLight</name>
    <message>
        <source>Looking...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorLights</name>
    <message>
        <source>%1: %2 of %3 doors work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a letter you began?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in Qt&apos;s letters</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>Choose a letter in the list to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no letters here yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Add a &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to send along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 says %2, but %3 says %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by you: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen: %1 (%2), the most trusted answer whose servers work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fingerprint of its key (SHA-256): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, its servers do not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, later in the order of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, less trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen: %1 (%2) %3, you chose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpertPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detailed settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How mail is received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP shows copies; the letters stay at the company, so a phone sees them too. POP takes the letters out of the post office into this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP: read copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the &amp;doors again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP: take letters out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server for receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server for receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type here is used exactly so. Tayori finds the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Add a &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another company was named too: %1. See Details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the other company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LampCard</name>
    <message>
        <source>Did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going there...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing the password...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door for receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There. The line is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastLookDialog</name>
    <message>
        <source>&amp;Back to the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send it like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the letter leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Before the letter leaves: %n things to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change it to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the addresses from each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now nobody sees the others. The letter is addressed to yourself: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnWindow</name>
    <message>
        <source>&amp;All words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonDoneDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Do not fetch them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the pictures of this letter from the internet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writer will learn that you read it, when, and about where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already. This one was saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterHead</name>
    <message>
        <source>(nobody named)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers go to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd, d MMMM yyyy</source>
        <comment>a day in full, in Qt&apos;s letters</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Be careful: the letter says “%1”, but this is another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that ask for passwords or money are often false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message numerus="yes">
        <source>%n new letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new letters (looked at %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what is known about %1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found something. Now trying whether its doors are open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a little longer. You may wait, or press Stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up your mail company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 is told your address. All others are asked about the name %1 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes 10 seconds at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, in Qt&apos;s letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in Qt&apos;s letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailWindow</name>
    <message>
        <source>%1 – Tayori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter could not be sent yet. It waits under “Waiting”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenLook</name>
    <message>
        <source>Look there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some companies publish their notice only without encryption. Others could have changed it, so you are asked before another company gets your password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxWatch</name>
    <message numerus="yes">
        <source>%n letter(s) that waited were sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something has happened to this letter meanwhile. Please look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutgoingCard</name>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line broke at the last moment. Perhaps this letter was sent, perhaps not. Please ask the other person before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail company did not take this letter. Nobody has got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter has not been sent yet. It is sent as soon as that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter has not been sent yet. It is tried again at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter was sent, but not everybody has got it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the mail password of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the mail password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail password, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on: all letters become capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are full-width letters in it. Most passwords are half-width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a space at the beginning or the end. It counts as a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an invisible character in it, perhaps from copying.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the mail &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found. Now your password, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: %1. Now your password, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the mail password of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;steps again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is given to the company&apos;s own program on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password, please</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeWelcome</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>%1 wants this done first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail program may be used after these steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may take your time. Tayori waits here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the mail &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n picture(s) did not come.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the pictures...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures from the internet are not fetched, so that nobody learns you read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pictures of this letter...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of this letter arrived damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is very long. Only its beginning is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter went to everyone in the group %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message numerus="yes">
        <source>%n name(s) below. The down key goes there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>People you may mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopePart</name>
    <message>
        <source>Everyone in the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Everyone in the group (about %n people)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only the writer (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is a group?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingLoginPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login name for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some companies have another name or password for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is sent to %1 only, over an encrypted line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password for sending, please</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the greeting (STARTTLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: Tayori finds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tayori finds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the name of a server, as in mail.example.ne.jp.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden copy to (the others do not see it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the mail address of the person you write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to others as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail address of the person you write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetTurner</name>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubjectPart</name>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the letter is about, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TheirWords</name>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Answer &amp;everyone (%n people)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>A</source>
        <comment>a letter that shows the size of the text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very large text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What words mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayOfLetter</name>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tayori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of a letter. Now: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their mail company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>%1 – Tayori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept yet. You can start again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop setting up mail?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
