<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>DrawingFacts</name>
    <message numerus="yes">
        <source>%n winner(s), drawn so that anyone can check it.</source>
        <translation>
            <numerusform>%n winner, drawn so that anyone can check it.</numerusform>
            <numerusform>%n winners, drawn so that anyone can check it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%n thing(s) waiting for you today.</source>
        <translation>
            <numerusform>One thing is waiting for you today.</numerusform>
            <numerusform>%n things are waiting for you today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineBanner</name>
    <message numerus="yes">
        <source>%n thing(s) waiting to be sent.</source>
        <translation>
            <numerusform>One thing is waiting to be sent.</numerusform>
            <numerusform>%n things are waiting to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n thing(s) now.</source>
        <translation>
            <numerusform>Sending one thing now.</numerusform>
            <numerusform>Sending %n things now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointsCard</name>
    <message numerus="yes">
        <source>%n visit(s) to %1 points</source>
        <translation>
            <numerusform>%n visit to %1 points</numerusform>
            <numerusform>%n visits to %1 points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StampSheet</name>
    <message numerus="yes">
        <source>Every %n visit(s) pay %1 points.</source>
        <translation>
            <numerusform>Every visit pays %1 points.</numerusform>
            <numerusform>Every %n visits pay %1 points.</numerusform>
        </translation>
    </message>
</context>
</TS>
