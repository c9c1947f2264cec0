<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DateWords</name>
    <message numerus="yes">
        <source>{days} days</source>
        <translation>
            <numerusform>{days} day</numerusform>
            <numerusform>{days} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message numerus="yes">
        <source>{count} free</source>
        <translation>
            <numerusform>{count} free</numerusform>
            <numerusform>{count} free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>That PIN is not right. {count} tries left.</source>
        <translation>
            <numerusform>That PIN is not right. One try left.</numerusform>
            <numerusform>That PIN is not right. {count} tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>one second</numerusform>
            <numerusform>{count} seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>{count} more bookings stand in the way since you looked. Nothing was changed.</source>
        <translation>
            <numerusform>One more booking stands in the way since you looked. Nothing was changed.</numerusform>
            <numerusform>{count} more bookings stand in the way since you looked. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
</TS>
