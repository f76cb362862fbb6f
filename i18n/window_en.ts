<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LastLookDialog</name>
    <message numerus="yes">
        <source>Before the letter leaves: %n things to look at</source>
        <translation>
            <numerusform>Before the letter leaves: %n thing to look at</numerusform>
            <numerusform>Before the letter leaves: %n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message numerus="yes">
        <source>%n new letter(s)</source>
        <translation>
            <numerusform>%n new letter</numerusform>
            <numerusform>%n new letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxWatch</name>
    <message numerus="yes">
        <source>%n letter(s) that waited were sent.</source>
        <translation>
            <numerusform>%n letter that waited was sent.</numerusform>
            <numerusform>%n letters that waited were sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message numerus="yes">
        <source>%n picture(s) did not come.</source>
        <translation>
            <numerusform>%n picture did not come.</numerusform>
            <numerusform>%n pictures did not come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message numerus="yes">
        <source>%n name(s) below. The down key goes there.</source>
        <translation>
            <numerusform>%n name below. The down key goes there.</numerusform>
            <numerusform>%n names below. The down key goes there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n people</source>
        <translation>
            <numerusform>Group %1: %n person</numerusform>
            <numerusform>Group %1: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopePart</name>
    <message numerus="yes">
        <source>Everyone in the group (about %n people)</source>
        <translation>
            <numerusform>Everyone in the group (about %n person)</numerusform>
            <numerusform>Everyone in the group (about %n people)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message numerus="yes">
        <source>Answer &amp;everyone (%n people)</source>
        <translation>
            <numerusform>Answer &amp;everyone (%n person)</numerusform>
            <numerusform>Answer &amp;everyone (%n people)</numerusform>
        </translation>
    </message>
</context>
</TS>
