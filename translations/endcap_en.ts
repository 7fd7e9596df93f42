<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>BadgeBoard</name>
    <message numerus="yes">
        <source>%Ln more point(s) to %1</source>
        <translation>
            <numerusform>%Ln more point to %1</numerusform>
            <numerusform>%Ln more points to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawCheckScreen</name>
    <message numerus="yes">
        <source>%Ln entries, each person once. Sealed %1, before anybody could know the numbers. Its fingerprint:</source>
        <translation>
            <numerusform>One entry. Sealed %1, before anybody could know the numbers. Its fingerprint:</numerusform>
            <numerusform>%Ln entries, each person once. Sealed %1, before anybody could know the numbers. Its fingerprint:</numerusform>
        </translation>
    </message>
</context>
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
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinDone</name>
    <message numerus="yes">
        <source>%Ln welcome point(s) for new members</source>
        <translation>
            <numerusform>%Ln welcome point for new members</numerusform>
            <numerusform>%Ln welcome points for new members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinHead</name>
    <message numerus="yes">
        <source>It is how we know you next time. New members get %Ln welcome point(s).</source>
        <translation>
            <numerusform>It is how we know you next time. New members get %Ln welcome point.</numerusform>
            <numerusform>It is how we know you next time. New members get %Ln welcome points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinReview</name>
    <message numerus="yes">
        <source>%n digit(s), kept secret</source>
        <translation>
            <numerusform>%n digit, kept secret</numerusform>
            <numerusform>%n digits, kept secret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln welcome point(s)</source>
        <translation>
            <numerusform>%Ln welcome point</numerusform>
            <numerusform>%Ln welcome points</numerusform>
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
    <name>OfferFacts</name>
    <message numerus="yes">
        <source>%n coupon(s) a member, one an item</source>
        <translation>
            <numerusform>One coupon a member, one an item</numerusform>
            <numerusform>%n coupons a member, one an item</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message numerus="yes">
        <source>This offer is for everyone who has checked in at least %n time(s).</source>
        <translation>
            <numerusform>This offer is for everyone who has checked in at least once.</numerusform>
            <numerusform>This offer is for everyone who has checked in at least %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How often you have checked in: %n time(s).</source>
        <translation>
            <numerusform>How often you have checked in: once.</numerusform>
            <numerusform>How often you have checked in: %n times.</numerusform>
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
    <message numerus="yes">
        <source>You have %Ln point(s)</source>
        <translation>
            <numerusform>You have %Ln point</numerusform>
            <numerusform>You have %Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointsPill</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestCelebration</name>
    <message numerus="yes">
        <source>+%Ln point(s)</source>
        <translation>
            <numerusform>+%Ln point</numerusform>
            <numerusform>+%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestsLine</name>
    <message numerus="yes">
        <source>%n quest(s) for you</source>
        <translation>
            <numerusform>%n quest for you</numerusform>
            <numerusform>%n quests for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateStep</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingSummary</name>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewsLine</name>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln review</numerusform>
            <numerusform>%Ln reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffFacts</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message numerus="yes">
        <source>This page closes in %n second(s). Touch it to stay.</source>
        <translation>
            <numerusform>This page closes in %n second. Touch it to stay.</numerusform>
            <numerusform>This page closes in %n seconds. Touch it to stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffGateMessage</name>
    <message numerus="yes">
        <source>Locked for %n more minute(s)</source>
        <translation>
            <numerusform>Locked for one more minute</numerusform>
            <numerusform>Locked for %n more minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked for %n more second(s)</source>
        <translation>
            <numerusform>Locked for one more second</numerusform>
            <numerusform>Locked for %n more seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffLineCard</name>
    <message numerus="yes">
        <source>%n entry(ies) waiting since %1.</source>
        <translation>
            <numerusform>One entry waiting since %1.</numerusform>
            <numerusform>%n entries waiting since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) waiting.</source>
        <translation>
            <numerusform>One entry waiting.</numerusform>
            <numerusform>%n entries waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message numerus="yes">
        <source>%n try(ies) left; then this kiosk locks.</source>
        <translation>
            <numerusform>One try left; then this kiosk locks.</numerusform>
            <numerusform>%n tries left; then this kiosk locks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) waiting to be sent.</source>
        <translation>
            <numerusform>One thing is waiting to be sent.</numerusform>
            <numerusform>%n things are waiting to be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffTestScreen</name>
    <message numerus="yes">
        <source>%n device(s) need(s) care</source>
        <translation>
            <numerusform>One device needs care</numerusform>
            <numerusform>%n devices need care</numerusform>
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
    <message numerus="yes">
        <source>Stamped. %n point(s) for your visit</source>
        <translation>
            <numerusform>Stamped. %n point for your visit</numerusform>
            <numerusform>Stamped. %n points for your visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) for being here, once a day</source>
        <translation>
            <numerusform>%n point for being here, once a day</numerusform>
            <numerusform>%n points for being here, once a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WinnersScreen</name>
    <message numerus="yes">
        <source>from %Ln entries, each with the same odds</source>
        <translation>
            <numerusform>from the only entry</numerusform>
            <numerusform>from %Ln entries, each with the same odds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message numerus="yes">
        <source>%Ln letter(s) left</source>
        <translation>
            <numerusform>%Ln letter left</numerusform>
            <numerusform>%Ln letters left</numerusform>
        </translation>
    </message>
</context>
</TS>
