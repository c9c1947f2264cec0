<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Absence</name>
    <message numerus="yes">
        <source>{count} bookings need somebody</source>
        <translation>
            <numerusform>{count} booking needs somebody</numerusform>
            <numerusform>{count} bookings need somebody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings need something else</source>
        <translation>
            <numerusform>{count} booking needs something else</numerusform>
            <numerusform>{count} bookings need something else</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply {count}</source>
        <translation>
            <numerusform>Apply {count}</numerusform>
            <numerusform>Apply {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: {count} bookings changed</source>
        <translation>
            <numerusform>{what}: {count} booking changed</numerusform>
            <numerusform>{what}: {count} bookings changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AffectedSheet</name>
    <message numerus="yes">
        <source>They stay as they are. New bookings are offered inside the new hours only.</source>
        <translation>
            <numerusform>It stays as it is. New bookings are offered inside the new hours only.</numerusform>
            <numerusform>They stay as they are. New bookings are offered inside the new hours only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>{n} guests</source>
        <translation>
            <numerusform>{n} guest</numerusform>
            <numerusform>{n} guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later it overlaps something {count} times, first {when}.</source>
        <translation>
            <numerusform>Later it overlaps something once: {when}.</numerusform>
            <numerusform>Later it overlaps something {count} times, first {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} guests</source>
        <translation>
            <numerusform>and {n} guest</numerusform>
            <numerusform>and {n} guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {count} days</source>
        <translation>
            <numerusform>Every {count} day</numerusform>
            <numerusform>Every {count} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {count} weeks</source>
        <translation>
            <numerusform>Every {count} week</numerusform>
            <numerusform>Every {count} weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {count} months</source>
        <translation>
            <numerusform>Every {count} month</numerusform>
            <numerusform>Every {count} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every {count} years</source>
        <translation>
            <numerusform>Every {count} year</numerusform>
            <numerusform>Every {count} years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>{count} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} event</numerusform>
            <numerusform>{count} events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgesSheet</name>
    <message numerus="yes">
        <source>{count} rows.</source>
        <translation>
            <numerusform>One row.</numerusform>
            <numerusform>{count} rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} and {count} more</numerusform>
            <numerusform>{names} and {count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One colour for {count} calendars</source>
        <translation>
            <numerusform>One colour for {count} calendar</numerusform>
            <numerusform>One colour for {count} calendars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One group for {count} calendars</source>
        <translation>
            <numerusform>One group for {count} calendar</numerusform>
            <numerusform>One group for {count} calendars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same rules for {count} calendars</source>
        <translation>
            <numerusform>The same rules for {count} calendar</numerusform>
            <numerusform>The same rules for {count} calendars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {calendars} calendars and their {events} bookings?</source>
        <translation>
            <numerusform>Delete {calendars} calendar and its {events} bookings?</numerusform>
            <numerusform>Delete {calendars} calendars and their {events} bookings?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {calendars} calendars?</source>
        <translation>
            <numerusform>Delete {calendars} calendar?</numerusform>
            <numerusform>Delete {calendars} calendars?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>Colour of {count} calendars changed</source>
        <translation>
            <numerusform>Colour of {count} calendar changed</numerusform>
            <numerusform>Colour of {count} calendars changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars moved to {group}</source>
        <translation>
            <numerusform>{count} calendar moved to {group}</numerusform>
            <numerusform>{count} calendars moved to {group}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars have the rules of {name}</source>
        <translation>
            <numerusform>{count} calendar has the rules of {name}</numerusform>
            <numerusform>{count} calendars have the rules of {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars deleted</source>
        <translation>
            <numerusform>{count} calendar deleted</numerusform>
            <numerusform>{count} calendars deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} calendar</numerusform>
            <numerusform>{count} calendars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message numerus="yes">
        <source>{count} bookings</source>
        <translation>
            <numerusform>{count} booking</numerusform>
            <numerusform>{count} bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientBlock</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>items</source>
        <translation>
            <numerusform>item</numerusform>
            <numerusform>items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message numerus="yes">
        <source>That PIN is not right. {n} tries left.</source>
        <translation>
            <numerusform>That PIN is not right. {n} try left.</numerusform>
            <numerusform>That PIN is not right. {n} tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in {n} s.</source>
        <translation>
            <numerusform>Too many tries. Try again in {n} s.</numerusform>
            <numerusform>Too many tries. Try again in {n} s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteManySheet</name>
    <message numerus="yes">
        <source>{count} people have something to come there. Tell them first.</source>
        <translation>
            <numerusform>{count} person has something to come there. Tell them first.</numerusform>
            <numerusform>{count} people have something to come there. Tell them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message numerus="yes">
        <source>{count} people have something to come there. Tell them first.</source>
        <translation>
            <numerusform>{count} person has something to come there. Tell them first.</numerusform>
            <numerusform>{count} people have something to come there. Tell them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete “{name}” and its {count} bookings?</source>
        <translation>
            <numerusform>Delete “{name}” and its one booking?</numerusform>
            <numerusform>Delete “{name}” and its {count} bookings?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message numerus="yes">
        <source>{count} wishes</source>
        <translation>
            <numerusform>{count} wish</numerusform>
            <numerusform>{count} wishes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorsCard</name>
    <message numerus="yes">
        <source>{count} badges are known to the scanner.</source>
        <translation>
            <numerusform>One badge is known to the scanner.</numerusform>
            <numerusform>{count} badges are known to the scanner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of visitors are deleted {count} days after the appointment.</source>
        <translation>
            <numerusform>Details of visitors are deleted {count} day after the appointment.</numerusform>
            <numerusform>Details of visitors are deleted {count} days after the appointment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of visitors are deleted {count} days after {day}.</source>
        <translation>
            <numerusform>Details of visitors are deleted {count} day after {day}.</numerusform>
            <numerusform>Details of visitors are deleted {count} days after {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EquipmentActions</name>
    <message numerus="yes">
        <source>{name} has {n} items.</source>
        <translation>
            <numerusform>{name} has {n} item.</numerusform>
            <numerusform>{name} has {n} items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} event</numerusform>
            <numerusform>{count} events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{events} written to {count} files</source>
        <translation>
            <numerusform>{events} written to {count} file</numerusform>
            <numerusform>{events} written to {count} files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>At least {count} times work</source>
        <translation>
            <numerusform>At least {count} time works</numerusform>
            <numerusform>At least {count} times work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times work</source>
        <translation>
            <numerusform>{count} time works</numerusform>
            <numerusform>{count} times work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {count} stretches work</source>
        <translation>
            <numerusform>At least {count} stretch works</numerusform>
            <numerusform>At least {count} stretches work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches work</source>
        <translation>
            <numerusform>{count} stretch works</numerusform>
            <numerusform>{count} stretches work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} time</numerusform>
            <numerusform>{count} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches</source>
        <translation>
            <numerusform>{count} stretch</numerusform>
            <numerusform>{count} stretches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message numerus="yes">
        <source>{count} bookings, {days}</source>
        <translation>
            <numerusform>{count} booking, {days}</numerusform>
            <numerusform>{count} bookings, {days}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events without a booking</source>
        <translation>
            <numerusform>{count} event without a booking</numerusform>
            <numerusform>{count} events without a booking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes along to {count} bookings of others</source>
        <translation>
            <numerusform>Comes along to {count} booking of others</numerusform>
            <numerusform>Comes along to {count} bookings of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations</source>
        <translation>
            <numerusform>{count} registration</numerusform>
            <numerusform>{count} registrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links nobody booked</source>
        <translation>
            <numerusform>{count} link nobody booked</numerusform>
            <numerusform>{count} links nobody booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier steps in histories of others</source>
        <translation>
            <numerusform>{count} earlier step in histories of others</numerusform>
            <numerusform>{count} earlier steps in histories of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links that name the address are still open. They are forgotten on their day.</source>
        <translation>
            <numerusform>{count} link that names the address is still open. It is forgotten on its day.</numerusform>
            <numerusform>{count} links that name the address are still open. They are forgotten on their day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The visitor of {count} bookings is forgotten.</source>
        <translation>
            <numerusform>The visitor of {count} booking is forgotten.</numerusform>
            <numerusform>The visitor of {count} bookings is forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>and {count} more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoingBackWords</name>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} calendar</numerusform>
            <numerusform>{count} calendars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings that are still to come</source>
        <translation>
            <numerusform>{count} booking that is still to come</numerusform>
            <numerusform>{count} bookings that are still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings that were made since are not in it.</source>
        <translation>
            <numerusform>{count} booking that was made since is not in it.</numerusform>
            <numerusform>{count} bookings that were made since are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings were moved or cancelled since.</source>
        <translation>
            <numerusform>{count} booking was moved or cancelled since.</numerusform>
            <numerusform>{count} bookings were moved or cancelled since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>With {count} others in one step</source>
        <translation>
            <numerusform>With one other in one step</numerusform>
            <numerusform>With {count} others in one step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events added</source>
        <translation>
            <numerusform>{count} event added</numerusform>
            <numerusform>{count} events added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added, {count} times</source>
        <translation>
            <numerusform>Added, {count} time</numerusform>
            <numerusform>Added, {count} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events deleted</source>
        <translation>
            <numerusform>{count} event deleted</numerusform>
            <numerusform>{count} events deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted, {count} times</source>
        <translation>
            <numerusform>Deleted, {count} time</numerusform>
            <numerusform>Deleted, {count} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events moved</source>
        <translation>
            <numerusform>{count} event moved</numerusform>
            <numerusform>{count} events moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved, {count} times</source>
        <translation>
            <numerusform>Moved, {count} time</numerusform>
            <numerusform>Moved, {count} times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events changed</source>
        <translation>
            <numerusform>{count} event changed</numerusform>
            <numerusform>{count} events changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed, {count} times</source>
        <translation>
            <numerusform>Changed, {count} time</numerusform>
            <numerusform>Changed, {count} times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message numerus="yes">
        <source>{count} calendars get these hours in the place of their own.</source>
        <translation>
            <numerusform>{count} calendar gets these hours in the place of its own.</numerusform>
            <numerusform>{count} calendars get these hours in the place of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings are outside these hours. They stay as they are.</source>
        <translation>
            <numerusform>{count} booking is outside these hours. It stays as it is.</numerusform>
            <numerusform>{count} bookings are outside these hours. They stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the table are wrong. Nothing was changed.</source>
        <translation>
            <numerusform>{count} row of the table is wrong. Nothing was changed.</numerusform>
            <numerusform>{count} rows of the table are wrong. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hours of {count} calendars set</source>
        <translation>
            <numerusform>Hours of {count} calendar set</numerusform>
            <numerusform>Hours of {count} calendars set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>{count} calendar</numerusform>
            <numerusform>{count} calendars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>{count} event</numerusform>
            <numerusform>{count} events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemInspector</name>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message numerus="yes">
        <source>{count} labels</source>
        <translation>
            <numerusform>{count} label</numerusform>
            <numerusform>{count} labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} labels go to {printer}.</source>
        <translation>
            <numerusform>{count} label goes to {printer}.</numerusform>
            <numerusform>{count} labels go to {printer}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message numerus="yes">
        <source>{count} wait</source>
        <translation>
            <numerusform>{count} waits</numerusform>
            <numerusform>{count} wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyDesk</name>
    <message numerus="yes">
        <source>{count} events copied</source>
        <translation>
            <numerusform>{count} event copied</numerusform>
            <numerusform>{count} events copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events cut</source>
        <translation>
            <numerusform>{count} event cut</numerusform>
            <numerusform>{count} events cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events pasted</source>
        <translation>
            <numerusform>{count} event pasted</numerusform>
            <numerusform>{count} events pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events moved</source>
        <translation>
            <numerusform>{count} event moved</numerusform>
            <numerusform>{count} events moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events deleted</source>
        <translation>
            <numerusform>{count} event deleted</numerusform>
            <numerusform>{count} events deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message numerus="yes">
        <source>{count} events picked</source>
        <translation>
            <numerusform>{count} event picked</numerusform>
            <numerusform>{count} events picked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortCard</name>
    <message numerus="yes">
        <source>{count} clients</source>
        <translation>
            <numerusform>one client</numerusform>
            <numerusform>{count} clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>one request</numerusform>
            <numerusform>{count} requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>{minutes} booked minutes {day}</source>
        <translation>
            <numerusform>{minutes} booked minute {day}</numerusform>
            <numerusform>{minutes} booked minutes {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetireSheet</name>
    <message numerus="yes">
        <source>{n} bookings are to come. Fit elsewhere: {moved}. Stand, and need a call: {left}.</source>
        <translation>
            <numerusform>{n} booking is to come. Fit elsewhere: {moved}. Stand, and need a call: {left}.</numerusform>
            <numerusform>{n} bookings are to come. Fit elsewhere: {moved}. Stand, and need a call: {left}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>{count} bookings would lie outside these hours</source>
        <translation>
            <numerusform>{count} booking would lie outside these hours</numerusform>
            <numerusform>{count} bookings would lie outside these hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days}, used by {count} calendars</source>
        <translation>
            <numerusform>{days}, used by {count} calendar</numerusform>
            <numerusform>{days}, used by {count} calendars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message numerus="yes">
        <source>{count} changes not saved</source>
        <translation>
            <numerusform>{count} change not saved</numerusform>
            <numerusform>{count} changes not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scanned</name>
    <message numerus="yes">
        <source>{name} has {n} items.</source>
        <translation>
            <numerusform>{name} has {n} item.</numerusform>
            <numerusform>{name} has {n} items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message numerus="yes">
        <source>{count} events picked</source>
        <translation>
            <numerusform>{count} event picked</numerusform>
            <numerusform>{count} events picked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceSheet</name>
    <message numerus="yes">
        <source>{n} bookings stand in this time. Fit elsewhere: {moved}. Need a call: {left}.</source>
        <translation>
            <numerusform>{n} booking stands in this time. Fit elsewhere: {moved}. Need a call: {left}.</numerusform>
            <numerusform>{n} bookings stand in this time. Fit elsewhere: {moved}. Need a call: {left}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>{count} kiosks</source>
        <translation>
            <numerusform>{count} kiosk</numerusform>
            <numerusform>{count} kiosks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>{count} won</source>
        <translation>
            <numerusform>{count} won</numerusform>
            <numerusform>{count} won</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lost</source>
        <translation>
            <numerusform>{count} lost</numerusform>
            <numerusform>{count} lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times won</source>
        <translation>
            <numerusform>{count} time won</numerusform>
            <numerusform>{count} times won</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times lost</source>
        <translation>
            <numerusform>{count} time lost</numerusform>
            <numerusform>{count} times lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings affected</source>
        <translation>
            <numerusform>{count} booking affected</numerusform>
            <numerusform>{count} bookings affected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfLayer</name>
    <message numerus="yes">
        <source>{count} changes applied</source>
        <translation>
            <numerusform>{count} change applied</numerusform>
            <numerusform>{count} changes applied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>{count} minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+{count} times</source>
        <translation>
            <numerusform>+{count} time</numerusform>
            <numerusform>+{count} times</numerusform>
        </translation>
    </message>
</context>
</TS>
