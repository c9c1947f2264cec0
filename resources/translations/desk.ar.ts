<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Absence</name>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>{day}, {times}  {what}</source>
        <translation>‏⁨{day}⁩، ⁨{times}⁩  ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{times}  {what}</source>
        <translation>‏⁨{times}⁩  ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{name}, same time</source>
        <translation>⁨{name}⁩، الوقت نفسه</translation>
    </message>
    <message>
        <source>{day}, {time}, {name}</source>
        <translation>‏⁨{day}⁩، ⁨{time}⁩، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Not a booking. It stays as it is.</source>
        <translation>ليس حجزًا. يبقى كما هو.</translation>
    </message>
    <message>
        <source>There is nobody else who could do it.</source>
        <translation>لا يوجد شخص آخر يمكنه ذلك.</translation>
    </message>
    <message>
        <source>There is nothing else that could be used.</source>
        <translation>لا يوجد شيء آخر يمكن استخدامه.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>‏⁨{name}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>{name} is free, but not named for this appointment.</source>
        <translation>⁨{name}⁩: متاح، لكن دون تعيين لهذا الموعد.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>No booking needs anybody</source>
        <translation>لا يحتاج أي حجز إلى أحد</translation>
    </message>
    <message>
        <source>No booking needs anything</source>
        <translation>لا يحتاج أي حجز إلى شيء</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings need somebody</source>
        <translation>
            <numerusform>حجوزات تحتاج إلى شخص: ⁨{count}⁩</numerusform>
            <numerusform>حجز واحد يحتاج إلى شخص</numerusform>
            <numerusform>حجوزات تحتاج إلى شخص: ⁨{count}⁩</numerusform>
            <numerusform>حجوزات تحتاج إلى شخص: ⁨{count}⁩</numerusform>
            <numerusform>حجوزات تحتاج إلى شخص: ⁨{count}⁩</numerusform>
            <numerusform>حجوزات تحتاج إلى شخص: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings need something else</source>
        <translation>
            <numerusform>لا يحتاج أي حجز إلى شيء آخر</numerusform>
            <numerusform>حجز واحد يحتاج إلى شيء آخر</numerusform>
            <numerusform>حجزان يحتاجان إلى شيء آخر</numerusform>
            <numerusform>⁨{count}⁩ حجوزات تحتاج إلى شيء آخر</numerusform>
            <numerusform>⁨{count}⁩ حجزًا يحتاج إلى شيء آخر</numerusform>
            <numerusform>⁨{count}⁩ حجز يحتاج إلى شيء آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark away</source>
        <translation>تسجيل الغياب</translation>
    </message>
    <message>
        <source>Mark as not available</source>
        <translation>تسجيل كغير متاح</translation>
    </message>
    <message numerus="yes">
        <source>Apply {count}</source>
        <translation>
            <numerusform>تطبيق ⁨{count}⁩</numerusform>
            <numerusform>تطبيق ⁨{count}⁩</numerusform>
            <numerusform>تطبيق ⁨{count}⁩</numerusform>
            <numerusform>تطبيق ⁨{count}⁩</numerusform>
            <numerusform>تطبيق ⁨{count}⁩</numerusform>
            <numerusform>تطبيق ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} away, {day}</source>
        <translation>غياب ⁨{name}⁩، ⁨{day}⁩</translation>
    </message>
    <message>
        <source>{name} not available, {day}</source>
        <translation>⁨{name}⁩ غير متاح، ⁨{day}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{what}: {count} bookings changed</source>
        <translation>
            <numerusform>⁨{what}⁩: الحجوزات المتغيّرة ⁨{count}⁩</numerusform>
            <numerusform>⁨{what}⁩: تغيّر حجز واحد</numerusform>
            <numerusform>⁨{what}⁩: الحجوزات المتغيّرة ⁨{count}⁩</numerusform>
            <numerusform>⁨{what}⁩: الحجوزات المتغيّرة ⁨{count}⁩</numerusform>
            <numerusform>⁨{what}⁩: الحجوزات المتغيّرة ⁨{count}⁩</numerusform>
            <numerusform>⁨{what}⁩: الحجوزات المتغيّرة ⁨{count}⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AbsenceFields</name>
    <message>
        <source>Who or what</source>
        <translation>الشخص أو الشيء</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>المساء</translation>
    </message>
    <message>
        <source>Reason (staff see it in the history)</source>
        <translation>السبب (يراه الموظفون في السجل)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير قبل اليوم الأول.</translation>
    </message>
    <message>
        <source>Longer than {days} days: change the rules instead.</source>
        <translation>المدة أطول من الحد (الأيام: ⁨{days}⁩). غيّر القواعد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is no such time on that day.</source>
        <translation>لا يوجد هذا الوقت في ذلك اليوم.</translation>
    </message>
</context>
<context>
    <name>AbsenceSheet</name>
    <message>
        <source>Bookings that need somebody</source>
        <translation>حجوزات تحتاج إلى شخص</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it. One undo takes all of it back.</source>
        <translation>لا يُكتب شيء قبل أن تطبّقه. تراجع واحد يعيد كل شيء.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Nothing is booked then.</source>
        <translation>لا شيء محجوز حينها.</translation>
    </message>
</context>
<context>
    <name>AccessPanel</name>
    <message>
        <source>Rotate tokens</source>
        <translation>تجديد رموز الوصول</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>باقٍ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Rotate tokens?</source>
        <translation>تجديد رموز الوصول؟</translation>
    </message>
    <message>
        <source>Apps that use the old tokens of “{name}” will stop at once.</source>
        <translation>التطبيقات التي تستخدم رموز «⁨{name}⁩» القديمة تتوقف فورًا.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Tokens rotated</source>
        <translation>جُدّدت رموز الوصول</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Address {url}</source>
        <translation>العنوان ⁨{url}⁩</translation>
    </message>
</context>
<context>
    <name>AffectedList</name>
    <message>
        <source>{name}, {moment}: call them</source>
        <translation>⁨{name}⁩، ⁨{moment}⁩: يجب الاتصال</translation>
    </message>
    <message>
        <source>{name}, {moment}: call {contact}</source>
        <translation>⁨{name}⁩، ⁨{moment}⁩: يجب الاتصال بـ ⁨{contact}⁩</translation>
    </message>
    <message>
        <source>{name}, {moment}: to {item}</source>
        <translation>⁨{name}⁩، ⁨{moment}⁩: إلى ⁨{item}⁩</translation>
    </message>
</context>
<context>
    <name>AffectedSheet</name>
    <message>
        <source>and {count} more</source>
        <translation>و⁨{count}⁩ أخرى</translation>
    </message>
    <message numerus="yes">
        <source>They stay as they are. New bookings are offered inside the new hours only.</source>
        <translation>
            <numerusform>تبقى كما هي. تُعرض الحجوزات الجديدة ضمن الساعات الجديدة فقط.</numerusform>
            <numerusform>يبقى كما هو. تُعرض الحجوزات الجديدة ضمن الساعات الجديدة فقط.</numerusform>
            <numerusform>تبقى كما هي. تُعرض الحجوزات الجديدة ضمن الساعات الجديدة فقط.</numerusform>
            <numerusform>تبقى كما هي. تُعرض الحجوزات الجديدة ضمن الساعات الجديدة فقط.</numerusform>
            <numerusform>تبقى كما هي. تُعرض الحجوزات الجديدة ضمن الساعات الجديدة فقط.</numerusform>
            <numerusform>تبقى كما هي. تُعرض الحجوزات الجديدة ضمن الساعات الجديدة فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>الحفظ على أي حال</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>{name} is busy {times}</source>
        <translation>لدى ⁨{name}⁩ انشغال ⁨{times}⁩</translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>before “{part}”, which comes first</source>
        <translation>قبل «⁨{part}⁩» الذي يأتي أولًا</translation>
    </message>
    <message>
        <source>after “{part}”, which comes later</source>
        <translation>بعد «⁨{part}⁩» الذي يأتي لاحقًا</translation>
    </message>
    <message>
        <source>This is before “{part}”, which comes first.</source>
        <translation>هذا قبل «⁨{part}⁩» الذي يأتي أولًا.</translation>
    </message>
    <message>
        <source>This is after “{part}”, which comes later.</source>
        <translation>هذا بعد «⁨{part}⁩» الذي يأتي لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>Later it overlaps something {count} times, first {when}.</source>
        <translation>
            <numerusform>عدد التعارضات اللاحقة: ⁨{count}⁩، أولها {when}.</numerusform>
            <numerusform>يتعارض لاحقًا مرة واحدة: {when}.</numerusform>
            <numerusform>عدد التعارضات اللاحقة: ⁨{count}⁩، أولها {when}.</numerusform>
            <numerusform>عدد التعارضات اللاحقة: ⁨{count}⁩، أولها {when}.</numerusform>
            <numerusform>عدد التعارضات اللاحقة: ⁨{count}⁩، أولها {when}.</numerusform>
            <numerusform>عدد التعارضات اللاحقة: ⁨{count}⁩، أولها {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, now before “{part}”</source>
        <translation>⁨{what}⁩، الآن قبل «⁨{part}⁩»</translation>
    </message>
    <message>
        <source>{what}, now after “{part}”</source>
        <translation>⁨{what}⁩، الآن بعد «⁨{part}⁩»</translation>
    </message>
    <message>
        <source>rest here for the days after</source>
        <translation>ابقَ هنا للأيام التالية</translation>
    </message>
    <message>
        <source>rest here for the days before</source>
        <translation>ابقَ هنا للأيام السابقة</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>هنا منذ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Shows as free</source>
        <translation>يظهر متاحًا</translation>
    </message>
    <message>
        <source>Counts as busy</source>
        <translation>يُعدّ مشغولًا</translation>
    </message>
    <message>
        <source>Working elsewhere</source>
        <translation>يعمل من مكان آخر</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>خارج المكتب</translation>
    </message>
    <message>
        <source>Shows as busy</source>
        <translation>يظهر مشغولًا</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>الكشك</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>apcdesk</source>
        <translation>apcdesk</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>مبدئي</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>بعد ⁨{time}⁩</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>باقٍ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>منذ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>بتوقيت ⁨{city}⁩</translation>
    </message>
    <message>
        <source>{before} min before, {after} min after</source>
        <translation>⁨{before}⁩ د قبل، ⁨{after}⁩ د بعد</translation>
    </message>
    <message>
        <source>{before} min before</source>
        <translation>⁨{before}⁩ د قبل</translation>
    </message>
    <message>
        <source>{after} min after</source>
        <translation>⁨{after}⁩ د بعد</translation>
    </message>
    <message>
        <source>Buffers keep {times} clear</source>
        <translation>الفواصل تُبقي ⁨{times}⁩ فارغًا</translation>
    </message>
    <message>
        <source>One of a series</source>
        <translation>جزء من سلسلة</translation>
    </message>
    <message numerus="yes">
        <source>{n} guests</source>
        <translation>
            <numerusform>لا ضيوف</numerusform>
            <numerusform>ضيف واحد</numerusform>
            <numerusform>ضيفان</numerusform>
            <numerusform>⁨{n}⁩ ضيوف</numerusform>
            <numerusform>⁨{n}⁩ ضيفًا</numerusform>
            <numerusform>⁨{n}⁩ ضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} guests</source>
        <translation>
            <numerusform>بلا ضيوف آخرين</numerusform>
            <numerusform>وضيف واحد</numerusform>
            <numerusform>وضيفان</numerusform>
            <numerusform>و⁨{n}⁩ ضيوف</numerusform>
            <numerusform>و⁨{n}⁩ ضيفًا</numerusform>
            <numerusform>و⁨{n}⁩ ضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>لا يظهر</translation>
    </message>
    <message>
        <source>Busy, no name</source>
        <translation>مشغول، بلا اسم</translation>
    </message>
    <message>
        <source>{time} before</source>
        <translation>قبل ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Give it a title, so that others know what it is.</source>
        <translation>اكتب عنوانًا ليعرف الآخرون ما هو.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>النهاية قبل البداية.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>اكتب وقتًا مثل 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>النهاية قبل البداية. يبدأ ⁨{start}⁩ وينتهي ⁨{end}⁩.</translation>
    </message>
    <message>
        <source>Starts and ends at {time}.</source>
        <translation>يبدأ وينتهي في ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>On {day} the clocks go forward. {times} does not exist that day.</source>
        <translation>في ⁨{day}⁩ تُقدَّم الساعة. ⁨{times}⁩ غير موجود في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Tentative, counts as busy</source>
        <translation>مبدئي، يُعدّ مشغولًا</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>At risk, still out</source>
        <translation>مهدد، لم تُرجع بعد</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Being booked at {place}</source>
        <translation>يُحجز الآن في ⁨{place}⁩</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>باقٍ ⁨{n}⁩ د</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>حتى ⁨{time}⁩</translation>
    </message>
    <message>
        <source>until midnight {day}</source>
        <translation>حتى منتصف ليل ⁨{day}⁩</translation>
    </message>
    <message>
        <source>until {time} {day}</source>
        <translation>حتى ⁨{time}⁩ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{a} to {b}</source>
        <translation>⁨{a}⁩ إلى ⁨{b}⁩</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>مبدئي</translation>
    </message>
    <message>
        <source>shows as free</source>
        <translation>يظهر متاحًا</translation>
    </message>
    <message>
        <source>held</source>
        <translation>محجوز مؤقتًا</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>No rules: always open</source>
        <translation>بلا قواعد: مفتوح دائمًا</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>حذف الحدث</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>نقل «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Together with {names}</source>
        <translation>مع ⁨{names}⁩</translation>
    </message>
    <message>
        <source>Extra: {name}</source>
        <translation>إضافي: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>وقت إضافي</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>previous or next day</source>
        <translation>اليوم السابق أو التالي</translation>
    </message>
    <message>
        <source>go to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>previous or next week or month</source>
        <translation>الأسبوع أو الشهر السابق أو التالي</translation>
    </message>
    <message>
        <source>day, week, month, lanes</source>
        <translation>يوم، أسبوع، شهر، مسارات</translation>
    </message>
    <message>
        <source>previous or next booking</source>
        <translation>الحجز السابق أو التالي</translation>
    </message>
    <message>
        <source>open, close</source>
        <translation>فتح، إغلاق</translation>
    </message>
    <message>
        <source>new event at the marked time</source>
        <translation>حدث جديد في الوقت المحدد</translation>
    </message>
    <message>
        <source>edit, move, cancel</source>
        <translation>تعديل، نقل، إلغاء</translation>
    </message>
    <message>
        <source>new booking for guests</source>
        <translation>حجز جديد للضيوف</translation>
    </message>
    <message>
        <source>swap the person, did not come</source>
        <translation>تبديل الشخص، لم يحضر</translation>
    </message>
    <message>
        <source>end now, 15 min longer</source>
        <translation>إنهاء الآن، 15 د أطول</translation>
    </message>
    <message>
        <source>move by 15 min</source>
        <translation>نقل بمقدار 15 د</translation>
    </message>
    <message>
        <source>shorter, longer</source>
        <translation>أقصر، أطول</translation>
    </message>
    <message>
        <source>move by a day</source>
        <translation>نقل يومًا واحدًا</translation>
    </message>
    <message>
        <source>fewer days, more days</source>
        <translation>أيام أقل، أيام أكثر</translation>
    </message>
    <message>
        <source>a booking in one line</source>
        <translation>حجز في سطر واحد</translation>
    </message>
    <message>
        <source>hide names, show them again</source>
        <translation>إخفاء الأسماء، إظهارها مجددًا</translation>
    </message>
    <message>
        <source>print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>تكبير وتصغير</translation>
    </message>
    <message>
        <source>leave a copy</source>
        <translation>ترك نسخة</translation>
    </message>
    <message>
        <source>pick with a band, move in steps of 5 min</source>
        <translation>التحديد بإطار، والنقل بخطوات من 5 دقائق</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>show or hide a calendar</source>
        <translation>إظهار تقويم أو إخفاؤه</translation>
    </message>
    <message>
        <source>copy, cut, paste</source>
        <translation>نسخ، قص، لصق</translation>
    </message>
    <message>
        <source>copy the ID</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>pick all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>pick several</source>
        <translation>تحديد عدة</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>إظهار الأسماء</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>إخفاء الأسماء</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>إضافة سريعة</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>الانتقال إلى تاريخ…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>ماذا لو…</translation>
    </message>
    <message>
        <source>Second time zone…</source>
        <translation>منطقة زمنية ثانية…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>⁨{count}⁩ أحداث</numerusform>
            <numerusform>⁨{count}⁩ حدثًا</numerusform>
            <numerusform>⁨{count}⁩ حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Choose the days on which it repeats.</source>
        <translation>اختر الأيام التي يتكرر فيها.</translation>
    </message>
    <message>
        <source>It starts on {day}. Choose that day too, or start on one that is chosen.</source>
        <translation>يبدأ يوم {day}. اختر هذا اليوم أيضًا، أو ابدأ في يوم مختار.</translation>
    </message>
    <message>
        <source>It starts on {day}. Start it on a weekday.</source>
        <translation>يبدأ يوم {day}. اجعله يبدأ من الاثنين إلى الجمعة.</translation>
    </message>
    <message>
        <source>It starts on {day}. Choose a later last day.</source>
        <translation>يبدأ يوم {day}. اختر يومًا أخيرًا بعده.</translation>
    </message>
    <message>
        <source>Write how many times, from {least} to {most}.</source>
        <translation>اكتب عدد المرات، من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every weekday, Monday to Friday</source>
        <translation>من الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>Every week on these days</source>
        <translation>كل أسبوع في هذه الأيام</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>Every month on this date</source>
        <translation>كل شهر في هذا التاريخ</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>حتى يوم</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>عدد المرات</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} days</source>
        <translation>
            <numerusform>كل ⁨{count}⁩ أيام</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل ⁨{count}⁩ أيام</numerusform>
            <numerusform>كل ⁨{count}⁩ يومًا</numerusform>
            <numerusform>كل ⁨{count}⁩ يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} weeks</source>
        <translation>
            <numerusform>كل ⁨{count}⁩ أسابيع</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل ⁨{count}⁩ أسابيع</numerusform>
            <numerusform>كل ⁨{count}⁩ أسبوعًا</numerusform>
            <numerusform>كل ⁨{count}⁩ أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>كل شهر</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} months</source>
        <translation>
            <numerusform>كل ⁨{count}⁩ أشهر</numerusform>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهرين</numerusform>
            <numerusform>كل ⁨{count}⁩ أشهر</numerusform>
            <numerusform>كل ⁨{count}⁩ شهرًا</numerusform>
            <numerusform>كل ⁨{count}⁩ شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>كل سنة</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} years</source>
        <translation>
            <numerusform>كل ⁨{count}⁩ سنوات</numerusform>
            <numerusform>كل سنة</numerusform>
            <numerusform>كل سنتين</numerusform>
            <numerusform>كل ⁨{count}⁩ سنوات</numerusform>
            <numerusform>كل ⁨{count}⁩ سنة</numerusform>
            <numerusform>كل ⁨{count}⁩ سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>{rule} on {days}</source>
        <translation>{rule}: {days}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>⁨{count}⁩ مرات</numerusform>
            <numerusform>⁨{count}⁩ مرة</numerusform>
            <numerusform>⁨{count}⁩ مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>مسارات</translation>
    </message>
</context>
<context>
    <name>AgendaFrame</name>
    <message>
        <source>No calendars yet</source>
        <translation>لا تقاويم بعد</translation>
    </message>
    <message>
        <source>Open one under Calendars, or import a file.</source>
        <translation>افتح تقويمًا ضمن «التقاويم»، أو استورد ملفًا.</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>الانتقال إلى التقاويم</translation>
    </message>
</context>
<context>
    <name>AgendaGrid</name>
    <message>
        <source>Agenda</source>
        <translation>جدول المواعيد</translation>
    </message>
</context>
<context>
    <name>AgendaPane</name>
    <message>
        <source>Agenda</source>
        <translation>جدول المواعيد</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
</context>
<context>
    <name>AgendaSidebar</name>
    <message>
        <source>Filter calendars</source>
        <translation>تصفية التقاويم</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>No calendar has “{text}” in its name.</source>
        <translation>لا يوجد تقويم فيه «⁨{text}⁩» في الاسم.</translation>
    </message>
</context>
<context>
    <name>AnswersForm</name>
    <message>
        <source>Ask this, or say that it was not asked.</source>
        <translation>اسأل عن هذا، أو اذكر أنه لم يُسأل عنه.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>لا يبدو هذا رقم هاتف.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>اختر واحدًا من هذه.</translation>
    </message>
    <message>
        <source>Write at most {count} characters.</source>
        <translation>اكتب ⁨{count}⁩ حرفًا على الأكثر.</translation>
    </message>
</context>
<context>
    <name>AppointmentTypeSheet</name>
    <message>
        <source>New appointment type</source>
        <translation>نوع موعد جديد</translation>
    </message>
    <message>
        <source>Give it a name that visitors understand.</source>
        <translation>أعطه اسمًا يفهمه الزوار.</translation>
    </message>
    <message>
        <source>Say who is needed: add a calendar.</source>
        <translation>حدّد من المطلوب: أضف تقويمًا.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>اليوم الأخير يسبق اليوم الأول.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What visitors read below it (optional)</source>
        <translation>ما يقرؤه الزوار تحته (اختياري)</translation>
    </message>
    <message>
        <source>Where visitors go (optional)</source>
        <translation>إلى أين يذهب الزوار (اختياري)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Starts every</source>
        <translation>تبدأ كل</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>دقائق الفاصل قبل الموعد</translation>
    </message>
    <message>
        <source> before</source>
        <translation> قبل</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>دقائق الفاصل بعد الموعد</translation>
    </message>
    <message>
        <source> after</source>
        <translation> بعد</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>مهلة الحجز</translation>
    </message>
    <message>
        <source>From a day on</source>
        <translation>ابتداءً من يوم</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>حتى يوم</translation>
    </message>
    <message>
        <source>Kiosks may offer it</source>
        <translation>يمكن للأكشاك عرضه</translation>
    </message>
    <message>
        <source>Visitors may choose who does it</source>
        <translation>يمكن للزوار اختيار من يقوم به</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>يُعرض</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Who is needed</source>
        <translation>من المطلوب</translation>
    </message>
    <message>
        <source>One of a group or all of it. Where a room is needed too, add a group for rooms.</source>
        <translation>واحد من مجموعة أو كلها. إن لزمت غرفة أيضًا، فأضف مجموعة للغرف.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Made {name}</source>
        <translation>أُنشئ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>عُدّل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>حُذف ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>BadgesSheet</name>
    <message>
        <source>Badge list “{name}”</source>
        <translation>قائمة البطاقات «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>تُقرأ القائمة</translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation>الرمز على البطاقة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>غير موجود في القائمة</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows.</source>
        <translation>
            <numerusform>لا صفوف.</numerusform>
            <numerusform>صف واحد.</numerusform>
            <numerusform>صفان.</numerusform>
            <numerusform>⁨{count}⁩ صفوف.</numerusform>
            <numerusform>⁨{count}⁩ صفًا.</numerusform>
            <numerusform>⁨{count}⁩ صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows} Say once which column holds what; next time it is known.</source>
        <translation>⁨{rows}⁩ حدّد مرة واحدة محتوى كل عمود، وسيُعرف في المرة القادمة.</translation>
    </message>
    <message>
        <source>First row: {code} is {name}, {company}</source>
        <translation>الصف الأول: ⁨{code}⁩ هو ⁨{name}⁩، ⁨{company}⁩</translation>
    </message>
    <message>
        <source>First row: {code} is {name}</source>
        <translation>الصف الأول: ⁨{code}⁩ هو ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Badges: {created} new, {updated} changed, {unchanged} as before</source>
        <translation>البطاقات: ⁨{created}⁩ جديدة، ⁨{updated}⁩ معدّلة، ⁨{unchanged}⁩ كما كانت</translation>
    </message>
    <message>
        <source>{words}. Rows left out: {count}. Put them right and import the list again.</source>
        <translation>⁨{words}⁩. صفوف متروكة: ⁨{count}⁩. صحّحها واستورد القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>الصف ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>صفوف متروكة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It has no code.</source>
        <translation>الرمز غير موجود.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>الاسم غير موجود.</translation>
    </message>
    <message>
        <source>Its code, name or company is longer than 255 characters.</source>
        <translation>الرمز أو الاسم أو الشركة أطول من 255 حرفًا.</translation>
    </message>
    <message>
        <source>Its code stands again further down, and that row counts.</source>
        <translation>يتكرر الرمز في صف أدنى، وذلك الصف هو المعتمد.</translation>
    </message>
    <message>
        <source>No row has a code and a name in these columns. Choose others.</source>
        <translation>لا صف فيه رمز واسم في هذه الأعمدة. اختر أعمدة أخرى.</translation>
    </message>
    <message>
        <source>This is no list with headings and two columns or more, for the code and the name.</source>
        <translation>هذه ليست قائمة لها عناوين وعمودان أو أكثر، للرمز والاسم.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>Snap in minutes</source>
        <translation>المحاذاة بالدقائق</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation>التراجع عن آخر خطوة</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>محاذاة</translation>
    </message>
</context>
<context>
    <name>BookingActions</name>
    <message>
        <source>Swap the person…</source>
        <translation>تبديل الشخص…</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>إنهاؤه الآن</translation>
    </message>
    <message>
        <source>15 minutes longer</source>
        <translation>15 دقيقة أطول</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>{name} is away…</source>
        <translation>غياب ⁨{name}⁩…</translation>
    </message>
    <message>
        <source>{name} is not available…</source>
        <translation>⁨{name}⁩ غير متاح…</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>حضر في النهاية</translation>
    </message>
    <message>
        <source>Forget this visitor…</source>
        <translation>نسيان هذا الزائر…</translation>
    </message>
    <message>
        <source>Did not come. The time is free.</source>
        <translation>لم يحضر. الوقت متاح.</translation>
    </message>
    <message>
        <source>Came after all. The time is taken again.</source>
        <translation>حضر في النهاية. الوقت محجوز من جديد.</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>حجزه على أي حال</translation>
    </message>
    <message>
        <source>Ended early. The rest is free.</source>
        <translation>انتهى مبكرًا. الباقي متاح.</translation>
    </message>
    <message>
        <source>Now until {time}</source>
        <translation>الآن حتى ⁨{time}⁩</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>سجل «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Something else stands there {times}.</source>
        <translation>يوجد شيء آخر هنا ⁨{times}⁩.</translation>
    </message>
    <message>
        <source>Longer anyway</source>
        <translation>أطول على أي حال</translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>New booking</source>
        <translation>حجز جديد</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>اكتب وقتًا مثل 13:00.</translation>
    </message>
    <message>
        <source>Tell who comes.</source>
        <translation>اكتب من سيأتي.</translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>اكتب السبب ليفهمه الآخرون.</translation>
    </message>
    <message>
        <source>Appointment type</source>
        <translation>نوع الموعد</translation>
    </message>
    <message>
        <source>No appointment type</source>
        <translation>بلا نوع موعد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>With whom and where</source>
        <translation>مع من وأين</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>اختر تقويمًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Why it is booked anyway</source>
        <translation>سبب الحجز رغم ذلك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>من سيأتي</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>ملاحظة (اختيارية)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>أقرب وقت متاح: ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>حجز ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>سبب هذا الاستثناء</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>الحجز كاستثناء</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>الحجز على أي حال</translation>
    </message>
    <message>
        <source>Booked: {when}</source>
        <translation>حُجز: ⁨{when}⁩</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>لا يبدو هذا عنوان بريد. يمكنك تركه فارغًا.</translation>
    </message>
    <message>
        <source>{name}: being booked right now, {times}.</source>
        <translation>⁨{name}⁩: يُحجز الآن، ⁨{times}⁩.</translation>
    </message>
    <message>
        <source>{name} is busy {times}, too soon after this.</source>
        <translation>لدى ⁨{name}⁩ انشغال ⁨{times}⁩، بلا فاصل كافٍ بعد هذا.</translation>
    </message>
    <message>
        <source>{name} is busy {times}, too shortly before this.</source>
        <translation>لدى ⁨{name}⁩ انشغال ⁨{times}⁩، بلا فاصل كافٍ قبل هذا.</translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>لدى ⁨{name}⁩ انشغال ⁨{times}⁩.</translation>
    </message>
    <message>
        <source>{name} is not open at this time.</source>
        <translation>هذا الوقت خارج ساعات عمل ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{group}: {chosen} of {needed} chosen, from {names}.</source>
        <translation>⁨{group}⁩: تم اختيار ⁨{chosen}⁩ من ⁨{needed}⁩، من بين ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
</context>
<context>
    <name>BookingSheet</name>
    <message>
        <source>Guest or title</source>
        <translation>الضيف أو العنوان</translation>
    </message>
    <message>
        <source>Company (optional)</source>
        <translation>الشركة (اختياري)</translation>
    </message>
    <message>
        <source>Email (optional)</source>
        <translation>البريد (اختياري)</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>الهاتف (اختياري)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>ملاحظة (اختيارية)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>يُكتب في</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>سبب هذا الاستثناء</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Give a name or a title.</source>
        <translation>اكتب اسمًا أو عنوانًا.</translation>
    </message>
    <message>
        <source>Say why, so that everybody who sees it understands.</source>
        <translation>اكتب السبب ليفهمه كل من يراه.</translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation>اكتب اسمك.</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>اختر تقويمًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>لا يبدو هذا عنوان بريد. يمكنك تركه فارغًا.</translation>
    </message>
    <message>
        <source>{what} What you typed is kept. Nearest free times:</source>
        <translation>⁨{what}⁩ ما كتبته محفوظ. أقرب الأوقات المتاحة:</translation>
    </message>
    <message>
        <source>{what} No other time fits in this window.</source>
        <translation>⁨{what}⁩ لا وقت آخر مناسب في هذا النطاق.</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>أخذ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Book {day}, {range}</source>
        <translation>حجز ⁨{day}⁩، ⁨{range}⁩</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>الحجز كاستثناء</translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation>حجز ⁨{time}⁩</translation>
    </message>
</context>
<context>
    <name>BrandButton</name>
    <message>
        <source>Menu of the desk</source>
        <translation>قائمة المكتب</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>⁨{names}⁩ و⁨{count}⁩ أخرى</numerusform>
            <numerusform>⁨{names}⁩ و⁨{count}⁩ أخرى</numerusform>
            <numerusform>⁨{names}⁩ و⁨{count}⁩ أخرى</numerusform>
            <numerusform>⁨{names}⁩ و⁨{count}⁩ أخرى</numerusform>
            <numerusform>⁨{names}⁩ و⁨{count}⁩ أخرى</numerusform>
            <numerusform>⁨{names}⁩ و⁨{count}⁩ أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One colour for {count} calendars</source>
        <translation>
            <numerusform>لون واحد للتقاويم (⁨{count}⁩)</numerusform>
            <numerusform>لون لتقويم واحد</numerusform>
            <numerusform>لون واحد لتقويمين</numerusform>
            <numerusform>لون واحد لـ ⁨{count}⁩ تقاويم</numerusform>
            <numerusform>لون واحد لـ ⁨{count}⁩ تقويمًا</numerusform>
            <numerusform>لون واحد لـ ⁨{count}⁩ تقويم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One group for {count} calendars</source>
        <translation>
            <numerusform>مجموعة واحدة للتقاويم (⁨{count}⁩)</numerusform>
            <numerusform>مجموعة لتقويم واحد</numerusform>
            <numerusform>مجموعة واحدة لتقويمين</numerusform>
            <numerusform>مجموعة واحدة لـ ⁨{count}⁩ تقاويم</numerusform>
            <numerusform>مجموعة واحدة لـ ⁨{count}⁩ تقويمًا</numerusform>
            <numerusform>مجموعة واحدة لـ ⁨{count}⁩ تقويم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same rules for {count} calendars</source>
        <translation>
            <numerusform>القواعد نفسها للتقاويم (⁨{count}⁩)</numerusform>
            <numerusform>القواعد نفسها لتقويم واحد</numerusform>
            <numerusform>القواعد نفسها لتقويمين</numerusform>
            <numerusform>القواعد نفسها لـ ⁨{count}⁩ تقاويم</numerusform>
            <numerusform>القواعد نفسها لـ ⁨{count}⁩ تقويمًا</numerusform>
            <numerusform>القواعد نفسها لـ ⁨{count}⁩ تقويم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {calendars} calendars and their {events} bookings?</source>
        <translation>
            <numerusform>حذف التقاويم (⁨{calendars}⁩) وحجوزاتها (⁨{events}⁩)؟</numerusform>
            <numerusform>حذف التقاويم (⁨{calendars}⁩) وحجوزاتها (⁨{events}⁩)؟</numerusform>
            <numerusform>حذف التقاويم (⁨{calendars}⁩) وحجوزاتها (⁨{events}⁩)؟</numerusform>
            <numerusform>حذف التقاويم (⁨{calendars}⁩) وحجوزاتها (⁨{events}⁩)؟</numerusform>
            <numerusform>حذف التقاويم (⁨{calendars}⁩) وحجوزاتها (⁨{events}⁩)؟</numerusform>
            <numerusform>حذف التقاويم (⁨{calendars}⁩) وحجوزاتها (⁨{events}⁩)؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {calendars} calendars?</source>
        <translation>
            <numerusform>حذف التقاويم (⁨{calendars}⁩)؟</numerusform>
            <numerusform>حذف التقاويم (⁨{calendars}⁩)؟</numerusform>
            <numerusform>حذف التقاويم (⁨{calendars}⁩)؟</numerusform>
            <numerusform>حذف التقاويم (⁨{calendars}⁩)؟</numerusform>
            <numerusform>حذف التقاويم (⁨{calendars}⁩)؟</numerusform>
            <numerusform>حذف التقاويم (⁨{calendars}⁩)؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>Colour of {count} calendars changed</source>
        <translation>
            <numerusform>لم يتغيّر لون أي تقويم</numerusform>
            <numerusform>تغيّر لون تقويم واحد</numerusform>
            <numerusform>تغيّر لون تقويمين</numerusform>
            <numerusform>تغيّر لون ⁨{count}⁩ تقاويم</numerusform>
            <numerusform>تغيّر لون ⁨{count}⁩ تقويمًا</numerusform>
            <numerusform>تغيّر لون ⁨{count}⁩ تقويم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars moved to {group}</source>
        <translation>
            <numerusform>لم يُنقل أي تقويم إلى ⁨{group}⁩</numerusform>
            <numerusform>نُقل تقويم واحد إلى ⁨{group}⁩</numerusform>
            <numerusform>نُقل تقويمان إلى ⁨{group}⁩</numerusform>
            <numerusform>نُقلت ⁨{count}⁩ تقاويم إلى ⁨{group}⁩</numerusform>
            <numerusform>نُقل ⁨{count}⁩ تقويمًا إلى ⁨{group}⁩</numerusform>
            <numerusform>نُقل ⁨{count}⁩ تقويم إلى ⁨{group}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>no group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars have the rules of {name}</source>
        <translation>
            <numerusform>لا تقويم له قواعد ⁨{name}⁩</numerusform>
            <numerusform>تقويم واحد له قواعد ⁨{name}⁩</numerusform>
            <numerusform>تقويمان لهما قواعد ⁨{name}⁩</numerusform>
            <numerusform>⁨{count}⁩ تقاويم لها قواعد ⁨{name}⁩</numerusform>
            <numerusform>⁨{count}⁩ تقويمًا لها قواعد ⁨{name}⁩</numerusform>
            <numerusform>⁨{count}⁩ تقويم لها قواعد ⁨{name}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars deleted</source>
        <translation>
            <numerusform>لم يُحذف أي تقويم</numerusform>
            <numerusform>حُذف تقويم واحد</numerusform>
            <numerusform>حُذف تقويمان</numerusform>
            <numerusform>حُذفت ⁨{count}⁩ تقاويم</numerusform>
            <numerusform>حُذف ⁨{count}⁩ تقويمًا</numerusform>
            <numerusform>حُذف ⁨{count}⁩ تقويم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation>العودة إلى تقويم واحد</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>لا تقاويم</numerusform>
            <numerusform>تقويم واحد</numerusform>
            <numerusform>تقويمان</numerusform>
            <numerusform>⁨{count}⁩ تقاويم</numerusform>
            <numerusform>⁨{count}⁩ تقويمًا</numerusform>
            <numerusform>⁨{count}⁩ تقويم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleRow</name>
    <message>
        <source>Add the file</source>
        <translation>إضافة الملف</translation>
    </message>
    <message>
        <source>Add the file {name}</source>
        <translation>إضافة الملف ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Add {name} of the npm package cronofy-elements</source>
        <translation>أضف ⁨{name}⁩ من حزمة npm المسماة cronofy-elements</translation>
    </message>
    <message>
        <source>Scripts (*.js)</source>
        <translation>نصوص برمجية (*.js)</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>غير موجود بعد</translation>
    </message>
    <message>
        <source>Served, {size} MB</source>
        <translation>يُقدَّم، ⁨{size}⁩ م.ب</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>استبدال الملف</translation>
    </message>
    <message>
        <source>The port serves {name} now</source>
        <translation>يقدّم المنفذ ⁨{name}⁩ الآن</translation>
    </message>
    <message>
        <source>This desk keeps no files: start it with a data folder.</source>
        <translation>هذا المكتب لا يحفظ ملفات: شغّله مع مجلد بيانات.</translation>
    </message>
    <message>
        <source>This is not {name} of the package cronofy-elements. Nothing was changed.</source>
        <translation>هذا ليس ⁨{name}⁩ من الحزمة cronofy-elements. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Not added: {reason}</source>
        <translation>لم يُضف: ⁨{reason}⁩</translation>
    </message>
</context>
<context>
    <name>CalendarActions</name>
    <message>
        <source>Renamed to {name}</source>
        <translation>الاسم الجديد: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>تغيّر ⁨{name}⁩</translation>
    </message>
    <message>
        <source>History of “{name}”</source>
        <translation>سجل «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>كجدول (CSV)…</translation>
    </message>
    <message>
        <source>As iCalendar…</source>
        <translation>كملف iCalendar…</translation>
    </message>
    <message>
        <source>Report of a day or week…</source>
        <translation>تقرير يوم أو أسبوع…</translation>
    </message>
    <message>
        <source>A file for each calendar in</source>
        <translation>ملف لكل تقويم في</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation>ملفات iCalendar ‏(*.ics)</translation>
    </message>
    <message>
        <source>Export as iCalendar</source>
        <translation>تصدير بصيغة iCalendar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Export as a table</source>
        <translation>تصدير كجدول</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>ملفات…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Hours from a table (CSV)…</source>
        <translation>ساعات من جدول (CSV)…</translation>
    </message>
    <message>
        <source>Import iCalendar files</source>
        <translation>استيراد ملفات iCalendar</translation>
    </message>
    <message>
        <source>Hours from a table</source>
        <translation>ساعات من جدول</translation>
    </message>
    <message>
        <source>Import a folder of iCalendar files</source>
        <translation>استيراد مجلد ملفات iCalendar</translation>
    </message>
    <message>
        <source>Made {id}</source>
        <translation>أُنشئ ⁨{id}⁩</translation>
    </message>
    <message>
        <source>Calendar deleted</source>
        <translation>حُذف التقويم</translation>
    </message>
</context>
<context>
    <name>CalendarKind</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>جناح</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>معدات</translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>Calendars</source>
        <translation>التقاويم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Booked this week</source>
        <translation>المحجوز هذا الأسبوع</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>لا قواعد بعد</translation>
    </message>
    <message>
        <source>Extra time only</source>
        <translation>وقت إضافي فقط</translation>
    </message>
    <message>
        <source>{count} extra</source>
        <translation>إضافي: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>⁨{percent}⁩%</translation>
    </message>
    <message>
        <source>No bookings</source>
        <translation>لا حجوزات</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings</source>
        <translation>
            <numerusform>لا حجوزات</numerusform>
            <numerusform>حجز واحد</numerusform>
            <numerusform>حجزان</numerusform>
            <numerusform>⁨{count}⁩ حجوزات</numerusform>
            <numerusform>⁨{count}⁩ حجزًا</numerusform>
            <numerusform>⁨{count}⁩ حجز</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>⁨{hours}⁩ س ⁨{minutes}⁩</translation>
    </message>
</context>
<context>
    <name>CalendarModel</name>
    <message>
        <source>booked this week: {booked}</source>
        <translation>المحجوز هذا الأسبوع: ⁨{booked}⁩</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>Leave out {count} again</source>
        <translation>إخفاء ⁨{count}⁩ مجددًا</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>إظهار ⁨{count}⁩ أخرى</translation>
    </message>
</context>
<context>
    <name>CalendarPicker</name>
    <message>
        <source>Add a calendar</source>
        <translation>إضافة تقويم</translation>
    </message>
    <message>
        <source>Find a calendar</source>
        <translation>ابحث عن تقويم</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>التقاويم</translation>
    </message>
    <message>
        <source>No calendar is called that.</source>
        <translation>لا يوجد تقويم بهذا الاسم.</translation>
    </message>
    <message>
        <source>Add all {count}</source>
        <translation>إضافة الكل (⁨{count}⁩)</translation>
    </message>
</context>
<context>
    <name>CalendarsPane</name>
    <message>
        <source>Calendars</source>
        <translation>التقاويم</translation>
    </message>
    <message>
        <source>choose a calendar</source>
        <translation>اختيار تقويم</translation>
    </message>
    <message>
        <source>open it in the agenda</source>
        <translation>فتحه في جدول المواعيد</translation>
    </message>
    <message>
        <source>rename it</source>
        <translation>إعادة تسميته</translation>
    </message>
    <message>
        <source>copy its ID</source>
        <translation>نسخ معرّفه</translation>
    </message>
    <message>
        <source>delete it, after asking</source>
        <translation>حذفه، بعد السؤال</translation>
    </message>
    <message>
        <source>mark several, all of them</source>
        <translation>تحديد عدة، كلها</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>تصفية هذه القائمة</translation>
    </message>
    <message>
        <source>Filter by name, ID or sub</source>
        <translation>تصفية بالاسم أو المعرّف أو sub</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>{count} in {groups} groups</source>
        <translation>⁨{count}⁩ في المجموعات: ⁨{groups}⁩</translation>
    </message>
    <message>
        <source>No calendar has “{text}” in its name, ID or sub.</source>
        <translation>لا يوجد تقويم فيه «⁨{text}⁩» في الاسم أو المعرّف أو sub.</translation>
    </message>
    <message>
        <source>Empty the filter to see them all.</source>
        <translation>أفرغ التصفية لرؤيتها كلها.</translation>
    </message>
    <message>
        <source>No calendars yet</source>
        <translation>لا تقاويم بعد</translation>
    </message>
    <message>
        <source>Type an ID above to make the first one, or import iCalendar files.</source>
        <translation>اكتب معرّفًا أعلاه لإنشاء أول تقويم، أو استورد ملفات iCalendar.</translation>
    </message>
</context>
<context>
    <name>CalibratedSheet</name>
    <message>
        <source>“{item}” was calibrated today</source>
        <translation>معايرة «⁨{item}⁩» اليوم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Due again</source>
        <translation>المعايرة القادمة</translation>
    </message>
    <message>
        <source>Calibrated by</source>
        <translation>جهة المعايرة</translation>
    </message>
    <message>
        <source>{item} is calibrated until {day}.</source>
        <translation>⁨{item}⁩: المعايرة صالحة حتى ⁨{day}⁩.</translation>
    </message>
</context>
<context>
    <name>CancelPartSheet</name>
    <message>
        <source>Cancel one part or all of them?</source>
        <translation>إلغاء جزء واحد أم الأجزاء كلها؟</translation>
    </message>
    <message>
        <source>The code goes on opening what is left.</source>
        <translation>يظل الرمز يفتح ما تبقى.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>كل الأجزاء</translation>
    </message>
    <message>
        <source>Only this part</source>
        <translation>هذا الجزء فقط</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>What becomes of {what}</source>
        <translation>ما يحدث مع ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>نُسخ الرقم</translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Send again to {address}</source>
        <translation>إعادة الإرسال إلى ⁨{address}⁩</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>متعثرة</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>{client} about {calendar}</source>
        <translation>⁨{client}⁩ عن ⁨{calendar}⁩</translation>
    </message>
    <message>
        <source>{who}. Failing since {since}, next try {next}</source>
        <translation>⁨{who}⁩. متعثرة منذ ⁨{since}⁩، المحاولة القادمة ⁨{next}⁩</translation>
    </message>
    <message>
        <source>{who}. It said on {since} that it is gone</source>
        <translation>⁨{who}⁩. أبلغت في ⁨{since}⁩ أنها انتهت</translation>
    </message>
    <message>
        <source>{who}. Given up on {since} after a day of failures</source>
        <translation>⁨{who}⁩. أُوقفت في ⁨{since}⁩ بعد يوم من التعثر</translation>
    </message>
</context>
<context>
    <name>ChannelsCard</name>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Programs that asked to be told when a calendar changes</source>
        <translation>برامج طلبت إبلاغها عند تغيّر تقويم</translation>
    </message>
    <message>
        <source>Nobody asked yet.</source>
        <translation>لم يطلب أحد بعد.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و⁨{count}⁩ أخرى</translation>
    </message>
    <message>
        <source>It is sent again now</source>
        <translation>يُعاد إرساله الآن</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>Who takes part</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>حجز هذا الوقت</translation>
    </message>
    <message>
        <source>Make a booking link</source>
        <translation>إنشاء رابط حجز</translation>
    </message>
    <message>
        <source>Book all parts</source>
        <translation>حجز كل الأجزاء</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>المختار</translation>
    </message>
    <message>
        <source>{needed} of {free} free</source>
        <translation>⁨{needed}⁩ من ⁨{free}⁩ متاحة</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>الكل (⁨{count}⁩)</translation>
    </message>
    <message>
        <source>Free too, not needed</source>
        <translation>متاح أيضًا، غير لازم</translation>
    </message>
</context>
<context>
    <name>ClashBanners</name>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>لدى ⁨{name}⁩ انشغال ⁨{times}⁩.</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>أقرب وقت متاح: ⁨{time}⁩</translation>
    </message>
    <message>
        <source>{name}’s hours end at {time}. This is {length} over.</source>
        <translation>تنتهي ساعات عمل ⁨{name}⁩ في ⁨{time}⁩. هذا يتجاوزها بـ⁨{length}⁩.</translation>
    </message>
    <message>
        <source>{name} is not open at this time.</source>
        <translation>هذا الوقت خارج ساعات عمل ⁨{name}⁩.</translation>
    </message>
</context>
<context>
    <name>ClientBlock</name>
    <message>
        <source>New secret</source>
        <translation>سر جديد</translation>
    </message>
    <message>
        <source>New secret of {name}</source>
        <translation>سر جديد لـ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>made on another machine</source>
        <translation>أُنشئ على جهاز آخر</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw the {age} secret of {name}</source>
        <translation>سحب السر ⁨{age}⁩ لـ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>أي عنوان</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change where {name} sends people back to</source>
        <translation>تغيير المكان الذي يعيد ⁨{name}⁩ الأشخاص إليه</translation>
    </message>
</context>
<context>
    <name>ClientsCard</name>
    <message>
        <source>Add client</source>
        <translation>إضافة عميل</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>بيانات اعتماد العملاء</translation>
    </message>
    <message>
        <source>Each app that calls the port has its own pair</source>
        <translation>لكل تطبيق يتصل بالمنفذ زوجه الخاص</translation>
    </message>
    <message>
        <source>Name of the app</source>
        <translation>اسم التطبيق</translation>
    </message>
    <message>
        <source>Stand website</source>
        <translation>موقع الجناح</translation>
    </message>
    <message>
        <source>last call {time}</source>
        <translation>آخر اتصال ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Secret withdrawn</source>
        <translation>سُحب السر</translation>
    </message>
</context>
<context>
    <name>ClockWatch</name>
    <message>
        <source>This computer&apos;s clock is {length} behind the shared calendar&apos;s. Set it right: it says which times are over.</source>
        <translation>ساعة هذا الجهاز متأخرة ⁨{length}⁩ عن ساعة التقويم المشترك. اضبطها: فبها يُعرف أي الأوقات قد انقضى.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {length} ahead of the shared calendar&apos;s. Set it right: it says which times are over.</source>
        <translation>ساعة هذا الجهاز متقدمة ⁨{length}⁩ على ساعة التقويم المشترك. اضبطها: فبها يُعرف أي الأوقات قد انقضى.</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Columns: {titles}</source>
        <translation>الأعمدة: ⁨{titles}⁩</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Moved to {when}</source>
        <translation>نُقل إلى ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Now {times}</source>
        <translation>الآن ⁨{times}⁩</translation>
    </message>
    <message>
        <source>Moved to {calendar}, {when}</source>
        <translation>نُقل إلى ⁨{calendar}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Booked: {when}</source>
        <translation>حُجز: ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>حُفظ: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>أُلغي الحجز</translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation>حُذف الحدث</translation>
    </message>
    <message>
        <source>All parts cancelled</source>
        <translation>أُلغيت كل الأجزاء</translation>
    </message>
    <message>
        <source>{what}, with those that follow</source>
        <translation>⁨{what}⁩، مع ما يليه</translation>
    </message>
    <message>
        <source>{what}, with all of the series</source>
        <translation>⁨{what}⁩، مع السلسلة كلها</translation>
    </message>
    <message>
        <source>{what}, with all of their series</source>
        <translation>⁨{what}⁩، مع سلاسلها كلها</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Away</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>Open longer</source>
        <translation>فتح أطول</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>واحد إضافي</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Every day shown</source>
        <translation>كل يوم معروض</translation>
    </message>
    <message>
        <source>the morning</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>the evening</source>
        <translation>المساء</translation>
    </message>
    <message>
        <source>closing time</source>
        <translation>وقت الإغلاق</translation>
    </message>
</context>
<context>
    <name>ContactNotice</name>
    <message>
        <source>No contact with the shared calendar. Nothing can be saved until it is back.</source>
        <translation>لا اتصال بالتقويم المشترك. لا يمكن حفظ أي شيء حتى يعود.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
</context>
<context>
    <name>CopySaver</name>
    <message>
        <source>The desks share a PostgreSQL. Whoever looks after it makes the copies there, with pg_dump.</source>
        <translation>تتشارك المكاتب قاعدة PostgreSQL واحدة. من يعتني بها ينشئ النسخ هناك باستخدام pg_dump.</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>حفظ نسخة من كل شيء</translation>
    </message>
    <message>
        <source>Copies of a desk (*.sqlite)</source>
        <translation>نسخ apcdesk ‏(*.sqlite)</translation>
    </message>
    <message>
        <source>Save a copy of everything: the folder of the last one is not here. Is its USB stick plugged in?</source>
        <translation>حفظ نسخة من كل شيء: مجلد النسخة الأخيرة ليس هنا. هل ذاكرة USB موصولة؟</translation>
    </message>
    <message>
        <source>Saved a copy: {file}</source>
        <translation>حُفظت نسخة: ⁨{file}⁩</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Copy to other days</source>
        <translation>نسخ إلى أيام أخرى</translation>
    </message>
    <message>
        <source>Copy the hours of</source>
        <translation>نسخ ساعات</translation>
    </message>
    <message>
        <source>To, in place of what is there</source>
        <translation>إلى، بدلًا مما هو موجود</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>items</source>
        <translation>
            <numerusform>قطعة</numerusform>
            <numerusform>قطعة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>قطع</numerusform>
            <numerusform>قطعة</numerusform>
            <numerusform>قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>out at expo</source>
        <translation>في المعرض</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>هنا الآن</translation>
    </message>
    <message>
        <source>kept back</source>
        <translation>محتجزة</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>{n} {what}</source>
        <translation>‏⁨{what}⁩: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>CribFlow</name>
    <message>
        <source>{item} is not with you. Ask staff.</source>
        <translation>⁨{item}⁩ ليست لديك. اسأل الموظفين.</translation>
    </message>
    <message>
        <source>Sign first, or start over.</source>
        <translation>وقّع أولًا أو ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Scan the badge of whoever gets it.</source>
        <translation>امسح بطاقة من سيستلمها.</translation>
    </message>
    <message>
        <source>badge at {place}</source>
        <translation>البطاقة في ⁨{place}⁩</translation>
    </message>
    <message>
        <source>{item} is with {name} now, due back here: {time}.</source>
        <translation>⁨{item}⁩ الآن لدى ⁨{name}⁩، والإرجاع إلى هنا: ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>تم التحويل</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Yours until {time}</source>
        <translation>لك حتى ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا</translation>
    </message>
    <message>
        <source>{item} is back.</source>
        <translation>⁨{item}⁩: أُرجعت.</translation>
    </message>
    <message>
        <source>{items}, due back here.</source>
        <translation>⁨{items}⁩، تُرجع إلى هنا.</translation>
    </message>
</context>
<context>
    <name>CribPage</name>
    <message>
        <source>Start over</source>
        <translation>من جديد</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>late now</source>
        <translation>متأخرة الآن</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>متأخرة ⁨{time}⁩</translation>
    </message>
    <message>
        <source>out until {time}</source>
        <translation>خارجة حتى ⁨{time}⁩</translation>
    </message>
    <message>
        <source>out of service until {day}</source>
        <translation>خارج الخدمة حتى ⁨{day}⁩</translation>
    </message>
    <message>
        <source>to be calibrated</source>
        <translation>بانتظار المعايرة</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>‏⁨{day}⁩، ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Taken by {name}</source>
        <translation>سُلّمت إلى ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Handed on from {former} to {name}</source>
        <translation>انتقلت من ⁨{former}⁩ إلى ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Returned by {name}</source>
        <translation>أُرجعت من قِبل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name} may keep it longer</source>
        <translation>مُدّدت المدة لـ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>عادت إلى الخدمة</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>تمت المعايرة</translation>
    </message>
    <message>
        <source>Serviced</source>
        <translation>تمت الصيانة</translation>
    </message>
    <message>
        <source>Brought back by {by}, had by {name}</source>
        <translation>أُرجعت من قِبل ⁨{by}⁩، وكانت لدى ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{day} · next {next}</source>
        <translation>⁨{day}⁩ · القادم ⁨{next}⁩</translation>
    </message>
    <message>
        <source>{moment} · {note}</source>
        <translation>‏⁨{moment}⁩ · ⁨{note}⁩</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>حتى ⁨{moment}⁩</translation>
    </message>
    <message>
        <source>Condition: {words}</source>
        <translation>الحالة: ⁨{words}⁩</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {n} tries left.</source>
        <translation>
            <numerusform>رمز PIN غير صحيح. لم تبقَ محاولات.</numerusform>
            <numerusform>رمز PIN غير صحيح. بقيت محاولة واحدة.</numerusform>
            <numerusform>رمز PIN غير صحيح. بقيت محاولتان.</numerusform>
            <numerusform>رمز PIN غير صحيح. بقيت ⁨{n}⁩ محاولات.</numerusform>
            <numerusform>رمز PIN غير صحيح. بقيت ⁨{n}⁩ محاولة.</numerusform>
            <numerusform>رمز PIN غير صحيح. بقيت ⁨{n}⁩ محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in {n} s.</source>
        <translation>
            <numerusform>محاولات كثيرة. حاول بعد ⁨{n}⁩ ث.</numerusform>
            <numerusform>محاولات كثيرة. حاول بعد ⁨{n}⁩ ث.</numerusform>
            <numerusform>محاولات كثيرة. حاول بعد ⁨{n}⁩ ث.</numerusform>
            <numerusform>محاولات كثيرة. حاول بعد ⁨{n}⁩ ث.</numerusform>
            <numerusform>محاولات كثيرة. حاول بعد ⁨{n}⁩ ث.</numerusform>
            <numerusform>محاولات كثيرة. حاول بعد ⁨{n}⁩ ث.</numerusform>
        </translation>
    </message>
    <message>
        <source>We do not know this code. Check the letters, or ask staff.</source>
        <translation>لا نعرف هذا الرمز. تحقق من الحروف أو اسأل الموظفين.</translation>
    </message>
    <message>
        <source>Nothing here has this code. Check the letters.</source>
        <translation>لا شيء هنا يحمل هذا الرمز. تحقق من الحروف.</translation>
    </message>
    <message>
        <source>This is not out. Nothing was changed.</source>
        <translation>هذه القطعة ليست خارجة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{item} is out with somebody else, due back: {time}.</source>
        <translation>⁨{item}⁩: لدى شخص آخر، الإرجاع: ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>{item} is out of service until {day}, {time}.</source>
        <translation>⁨{item}⁩: خارج الخدمة حتى ⁨{day}⁩، ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>{item} must be calibrated first.</source>
        <translation>⁨{item}⁩: المعايرة مطلوبة أولًا.</translation>
    </message>
    <message>
        <source>{item} needs an induction.</source>
        <translation>⁨{item}⁩: التأهيل مطلوب.</translation>
    </message>
    <message>
        <source>{item} was retired: nobody gets it any more.</source>
        <translation>أُخرجت ⁨{item}⁩ من الاستعمال: لا تُسلَّم لأحد بعد الآن.</translation>
    </message>
    <message>
        <source>This badge may not take equipment.</source>
        <translation>لا يمكن أخذ معدات بهذه البطاقة.</translation>
    </message>
    <message>
        <source>This badge has no PIN yet.</source>
        <translation>لا رمز PIN لهذه البطاقة بعد.</translation>
    </message>
    <message>
        <source>Ask staff.</source>
        <translation>اسأل الموظفين.</translation>
    </message>
    <message>
        <source>Once it is, press “Calibrated” beside it.</source>
        <translation>بعد إتمامها اضغط «تمت المعايرة» بجانبها.</translation>
    </message>
    <message>
        <source>“People and badges” changes that.</source>
        <translation>يُغيَّر ذلك في «الأشخاص والبطاقات».</translation>
    </message>
    <message>
        <source>{item} is booked by somebody else: {time}.</source>
        <translation>⁨{item}⁩: محجوزة لشخص آخر: ⁨{time}⁩.</translation>
    </message>
</context>
<context>
    <name>CustodySheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DayFields</name>
    <message>
        <source>Hours on {day}</source>
        <translation>ساعات ⁨{day}⁩</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>دمجهما</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>%1, has events</source>
        <translation>%1، فيه أحداث</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>اليوم ⁨{number}⁩</translation>
    </message>
</context>
<context>
    <name>DayHeads</name>
    <message>
        <source>Open hours by day</source>
        <translation>ساعات العمل حسب اليوم</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>DeleteManySheet</name>
    <message numerus="yes">
        <source>{count} people have something to come there. Tell them first.</source>
        <translation>
            <numerusform>لا أحد لديه حجز قادم هناك.</numerusform>
            <numerusform>شخص واحد لديه حجز قادم هناك. أبلغه أولًا.</numerusform>
            <numerusform>شخصان لديهما حجز قادم هناك. أبلغهما أولًا.</numerusform>
            <numerusform>⁨{count}⁩ أشخاص لديهم حجز قادم هناك. أبلغهم أولًا.</numerusform>
            <numerusform>⁨{count}⁩ شخصًا لديهم حجز قادم هناك. أبلغهم أولًا.</numerusform>
            <numerusform>⁨{count}⁩ شخص لديهم حجز قادم هناك. أبلغهم أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings them back until the desk is closed. Type {count} to go on.</source>
        <translation>يعيدها التراجع ما دام المكتب مفتوحًا. اكتب ⁨{count}⁩ للمتابعة.</translation>
    </message>
    <message>
        <source>How many calendars are deleted</source>
        <translation>عدد التقاويم المحذوفة</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message numerus="yes">
        <source>{count} people have something to come there. Tell them first.</source>
        <translation>
            <numerusform>لا أحد لديه حجز قادم هناك.</numerusform>
            <numerusform>شخص واحد لديه حجز قادم هناك. أبلغه أولًا.</numerusform>
            <numerusform>شخصان لديهما حجز قادم هناك. أبلغهما أولًا.</numerusform>
            <numerusform>⁨{count}⁩ أشخاص لديهم حجز قادم هناك. أبلغهم أولًا.</numerusform>
            <numerusform>⁨{count}⁩ شخصًا لديهم حجز قادم هناك. أبلغهم أولًا.</numerusform>
            <numerusform>⁨{count}⁩ شخص لديهم حجز قادم هناك. أبلغهم أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it back until the desk is closed. Type the ID to go on.</source>
        <translation>يعيده التراجع ما دام المكتب مفتوحًا. اكتب المعرّف للمتابعة.</translation>
    </message>
    <message>
        <source>The ID of the calendar</source>
        <translation>معرّف التقويم</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>حذف «⁨{name}⁩»؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete “{name}” and its {count} bookings?</source>
        <translation>
            <numerusform>حذف «⁨{name}⁩» وحجوزاته (⁨{count}⁩)؟</numerusform>
            <numerusform>حذف «⁨{name}⁩» وحجزه الوحيد؟</numerusform>
            <numerusform>حذف «⁨{name}⁩» وحجوزاته (⁨{count}⁩)؟</numerusform>
            <numerusform>حذف «⁨{name}⁩» وحجوزاته (⁨{count}⁩)؟</numerusform>
            <numerusform>حذف «⁨{name}⁩» وحجوزاته (⁨{count}⁩)؟</numerusform>
            <numerusform>حذف «⁨{name}⁩» وحجوزاته (⁨{count}⁩)؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demand</name>
    <message numerus="yes">
        <source>{count} wishes</source>
        <translation>
            <numerusform>لا رغبات</numerusform>
            <numerusform>رغبة واحدة</numerusform>
            <numerusform>رغبتان</numerusform>
            <numerusform>{count} رغبات</numerusform>
            <numerusform>{count} رغبة</numerusform>
            <numerusform>{count} رغبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {day} {hours}</source>
        <translation>فتح ⁨{day}⁩ ⁨{hours}⁩</translation>
    </message>
    <message>
        <source>{wishes} · closed · {name}</source>
        <translation>{wishes} · مغلق · ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{wishes} · all taken · {name}</source>
        <translation>{wishes} · محجوز بالكامل · ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{day} {hours}: {state}</source>
        <translation>⁨{day}⁩ ⁨{hours}⁩: {state}</translation>
    </message>
    <message>
        <source>{day}: {state}</source>
        <translation>⁨{day}⁩: {state}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>all of {open} taken</source>
        <translation>كل ⁨{open}⁩ محجوزة</translation>
    </message>
    <message>
        <source>{free} of {open} free</source>
        <translation>⁨{free}⁩ من ⁨{open}⁩ متاحة</translation>
    </message>
    <message>
        <source>{time}, {wishes}</source>
        <translation>{time}، {wishes}</translation>
    </message>
</context>
<context>
    <name>DemandPane</name>
    <message>
        <source>Demand</source>
        <translation>الإقبال</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>أيام السنة</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <source>No calendars here.</source>
        <translation>لا توجد تقاويم هنا.</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; what is free and what is wished appears here.</source>
        <translation>أنشئ الأول ضمن «التقاويم»؛ يظهر هنا ما هو متاح وما هو مرغوب.</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>الانتقال إلى التقاويم</translation>
    </message>
    <message>
        <source>another hour or day</source>
        <translation>ساعة أخرى أو يوم آخر</translation>
    </message>
    <message>
        <source>say what an hour holds; go to the week of a day</source>
        <translation>عرض ما في الساعة؛ الانتقال إلى أسبوع اليوم</translation>
    </message>
    <message>
        <source>{free} of {open} hours free</source>
        <translation>⁨{free}⁩ من ⁨{open}⁩ ساعة متاحة</translation>
    </message>
    <message>
        <source>{wishes} for more than a day: not counted by the hour.</source>
        <translation>{wishes} لأكثر من يوم: لا تدل على الساعة.</translation>
    </message>
    <message>
        <source>Calendars without hours count as open at any time: {count}.</source>
        <translation>تقاويم بلا ساعات تُحسب مفتوحة دائمًا: {count}.</translation>
    </message>
    <message>
        <source>Export the wishes</source>
        <translation>تصدير الرغبات</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>{wishes} written to {file}</source>
        <translation>كُتب في ⁨{file}⁩: {wishes}</translation>
    </message>
</context>
<context>
    <name>DemandToolbar</name>
    <message>
        <source>Earlier</source>
        <translation>أسبق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحق</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>التقاويم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 أسابيع</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Export the wishes</source>
        <translation>تصدير الرغبات</translation>
    </message>
    <message>
        <source>All calendars</source>
        <translation>كل التقاويم</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>وضع اللمس</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Kiosk on this screen</source>
        <translation>الكشك على هذه الشاشة</translation>
    </message>
    <message>
        <source>What visitors are asked</source>
        <translation>ما يُسأل عنه الزوار</translation>
    </message>
    <message>
        <source>Save a copy of everything…</source>
        <translation>حفظ نسخة من كل شيء…</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>الرجوع إلى نسخة…</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>مفاتيح هذه الشاشة</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>إغلاق المكتب</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>The desk speaks it from its next start on: {language}</source>
        <translation>لغة المكتب من تشغيله القادم: ⁨{language}⁩</translation>
    </message>
</context>
<context>
    <name>DeskScans</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>تسليم</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>This screen can be touched. Touch mode makes everything large enough for a finger.</source>
        <translation>هذه الشاشة تعمل باللمس. في وضع اللمس يصبح كل شيء كبيرًا بما يكفي للإصبع.</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>وضع اللمس</translation>
    </message>
    <message>
        <source>Text at {percent} %</source>
        <translation>النص بحجم {percent}%</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>DoorsCard</name>
    <message>
        <source>Kiosk on this screen</source>
        <translation>الكشك على هذه الشاشة</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>تعيين رمز PIN</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>نسيانها</translation>
    </message>
    <message>
        <source>Lists with columns (*.csv *.tsv *.txt)</source>
        <translation>قوائم بأعمدة (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import a badge list</source>
        <translation>استيراد قائمة بطاقات</translation>
    </message>
    <message>
        <source>No staff PIN yet: a kiosk cannot be left.</source>
        <translation>لا رمز PIN للموظفين بعد: لا يمكن مغادرة الكشك.</translation>
    </message>
    <message>
        <source>Staff PIN, set on {day}</source>
        <translation>رمز PIN للموظفين، عُيّن في ⁨{day}⁩</translation>
    </message>
    <message>
        <source>No name yet: kiosks, pages and slips carry none.</source>
        <translation>لا اسم بعد: لا تحمل الأكشاك والصفحات والأوراق المطبوعة أي اسم.</translation>
    </message>
    <message numerus="yes">
        <source>Details of visitors are deleted {count} days after the appointment.</source>
        <translation>
            <numerusform>تُحذف بيانات الزوار يوم الموعد.</numerusform>
            <numerusform>تُحذف بيانات الزوار بعد يوم واحد من الموعد.</numerusform>
            <numerusform>تُحذف بيانات الزوار بعد يومين من الموعد.</numerusform>
            <numerusform>تُحذف بيانات الزوار بعد ⁨{count}⁩ أيام من الموعد.</numerusform>
            <numerusform>تُحذف بيانات الزوار بعد ⁨{count}⁩ يومًا من الموعد.</numerusform>
            <numerusform>تُحذف بيانات الزوار بعد ⁨{count}⁩ يوم من الموعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of visitors are deleted {count} days after {day}.</source>
        <translation>
            <numerusform>تُحذف بيانات الزوار في ⁨{day}⁩.</numerusform>
            <numerusform>تُحذف بيانات الزوار بعد يوم واحد من ⁨{day}⁩.</numerusform>
            <numerusform>تُحذف بيانات الزوار بعد يومين من ⁨{day}⁩.</numerusform>
            <numerusform>تُحذف بيانات الزوار بعد ⁨{count}⁩ أيام من ⁨{day}⁩.</numerusform>
            <numerusform>تُحذف بيانات الزوار بعد ⁨{count}⁩ يومًا من ⁨{day}⁩.</numerusform>
            <numerusform>تُحذف بيانات الزوار بعد ⁨{count}⁩ يوم من ⁨{day}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>All kiosks</source>
        <translation>كل الأكشاك</translation>
    </message>
    <message>
        <source>Set the name</source>
        <translation>تعيين الاسم</translation>
    </message>
    <message>
        <source>No badge list: a scan fills in nothing.</source>
        <translation>لا قائمة بطاقات: المسح لا يملأ شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>{count} badges are known to the scanner.</source>
        <translation>
            <numerusform>الماسح لا يعرف أي بطاقة.</numerusform>
            <numerusform>الماسح يعرف بطاقة واحدة.</numerusform>
            <numerusform>الماسح يعرف بطاقتين.</numerusform>
            <numerusform>الماسح يعرف ⁨{count}⁩ بطاقات.</numerusform>
            <numerusform>الماسح يعرف ⁨{count}⁩ بطاقة.</numerusform>
            <numerusform>الماسح يعرف ⁨{count}⁩ بطاقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>{what}, time</source>
        <translation>⁨{what}⁩، الوقت</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>اكتب وقتًا مثل 13:00.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
</context>
<context>
    <name>ElementPanel</name>
    <message>
        <source>Slot picker</source>
        <translation>منتقي الأوقات</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول المواعيد</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Element for your own page</source>
        <translation>عنصر لصفحتك</translation>
    </message>
    <message>
        <source>A token that only these calendars and this origin can use</source>
        <translation>رمز وصول لا يصلح إلا لهذه التقاويم وهذا المصدر</translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>اختر إذنًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>This is no origin. Write it like https://example.com.</source>
        <translation>هذا ليس مصدرًا. اكتبه مثل ⁦https://example.com⁩.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Read-only day and week list</source>
        <translation>قائمة الأيام والأسابيع للقراءة فقط</translation>
    </message>
    <message>
        <source>Slot picker and availability view</source>
        <translation>منتقي الأوقات وعرض المتاح</translation>
    </message>
    <message>
        <source>Let a person edit their own rules</source>
        <translation>السماح للشخص بتعديل قواعده</translation>
    </message>
    <message>
        <source>Show the connected calendar</source>
        <translation>إظهار التقويم المتصل</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>إنشاء رمز وصول</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the embed code</source>
        <translation>نسخ شيفرة التضمين</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>شيفرة التضمين</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>This Element needs a token with the permission {name}.</source>
        <translation>يحتاج هذا العنصر إلى رمز وصول بالإذن ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Put your token for {token}.</source>
        <translation>ضع رمز الوصول مكان ⁨{token}⁩.</translation>
    </message>
    <message>
        <source>{city} time</source>
        <translation>بتوقيت ⁨{city}⁩</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>حتى ⁨{time}⁩</translation>
    </message>
    <message>
        <source>This link books calendars of another app, which alone can make tokens for them.</source>
        <translation>يحجز هذا الرابط تقاويم تطبيق آخر، وهو وحده يمكنه إنشاء رموز وصول لها.</translation>
    </message>
</context>
<context>
    <name>ElementPreview</name>
    <message>
        <source>Preview of {title}: {lines}</source>
        <translation>معاينة ⁨{title}⁩: ⁨{lines}⁩</translation>
    </message>
    <message>
        <source>No times to pick</source>
        <translation>لا أوقات للاختيار</translation>
    </message>
    <message>
        <source>No events today</source>
        <translation>لا أحداث اليوم</translation>
    </message>
    <message>
        <source>{time}  {title}</source>
        <translation>‏⁨{time}⁩  ⁨{title}⁩</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>Equipment</source>
        <translation>المعدات</translation>
    </message>
    <message>
        <source>At risk, still out</source>
        <translation>مهدد، لم تُرجع بعد</translation>
    </message>
    <message>
        <source>Out without a booking</source>
        <translation>خارجة بلا حجز</translation>
    </message>
</context>
<context>
    <name>EquipmentActions</name>
    <message>
        <source>Book…</source>
        <translation>حجز…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>تعديل القطعة</translation>
    </message>
    <message>
        <source>Calibrated today</source>
        <translation>معايرة اليوم</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>إخراج من الخدمة</translation>
    </message>
    <message>
        <source>Inductions and badges</source>
        <translation>التأهيل والبطاقات</translation>
    </message>
    <message>
        <source>Print label</source>
        <translation>طباعة الملصق</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>إخراج من الاستعمال…</translation>
    </message>
    <message>
        <source>{item} is due back {moment}.</source>
        <translation>⁨{item}⁩: الإرجاع ⁨{moment}⁩.</translation>
    </message>
    <message>
        <source>{name} waits for it from {moment}.</source>
        <translation>⁨{name}⁩ بانتظارها من ⁨{moment}⁩.</translation>
    </message>
    <message>
        <source>Its place is {shelf}.</source>
        <translation>المكان: ⁨{shelf}⁩.</translation>
    </message>
    <message>
        <source>Copied a message for {name}.</source>
        <translation>نُسخت رسالة إلى ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>{item} is back in service.</source>
        <translation>⁨{item}⁩: عادت إلى الخدمة.</translation>
    </message>
    <message>
        <source>{name} has {item}. Check it in first, then retire it.</source>
        <translation>⁨{item}⁩ عند ⁨{name}⁩. استلمها أولًا، ثم أخرجها من الاستعمال.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>{name} has {item}.</source>
        <translation>لدى ⁨{name}⁩: ⁨{item}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} items.</source>
        <translation>
            <numerusform>لا شيء لدى ⁨{name}⁩.</numerusform>
            <numerusform>لدى ⁨{name}⁩ قطعة واحدة.</numerusform>
            <numerusform>لدى ⁨{name}⁩ قطعتان.</numerusform>
            <numerusform>لدى ⁨{name}⁩ ⁨{n}⁩ قطع.</numerusform>
            <numerusform>لدى ⁨{name}⁩ ⁨{n}⁩ قطعة.</numerusform>
            <numerusform>لدى ⁨{name}⁩ ⁨{n}⁩ قطعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{item} is out of service until {moment}.</source>
        <translation>⁨{item}⁩: خارج الخدمة حتى ⁨{moment}⁩.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>A moved booking was changed since, so the bookings stay where they are.</source>
        <translation>تغيّر حجز منقول منذ ذلك الحين، لذا تبقى الحجوزات في مكانها.</translation>
    </message>
    <message>
        <source>Back in service all the same</source>
        <translation>إعادة إلى الخدمة على أي حال</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>الاسم الجديد: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Retired {item}</source>
        <translation>أُخرجت ⁨{item}⁩ من الاستعمال</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Saved {file}. No line of the history was changed or removed.</source>
        <translation>حُفظ ⁨{file}⁩. لم يُغيَّر أي سطر من السجل ولم يُحذف.</translation>
    </message>
    <message>
        <source>Saved {file}. The history does not hold: lines of it were changed or removed.</source>
        <translation>حُفظ ⁨{file}⁩. السجل غير سليم: غُيِّرت أسطر منه أو حُذفت.</translation>
    </message>
</context>
<context>
    <name>EquipmentPane</name>
    <message>
        <source>Equipment</source>
        <translation>المعدات</translation>
    </message>
    <message>
        <source>choose an item</source>
        <translation>اختيار قطعة</translation>
    </message>
    <message>
        <source>earlier, later</source>
        <translation>أسبق، لاحق</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>day, week, four weeks</source>
        <translation>يوم، أسبوع، أربعة أسابيع</translation>
    </message>
    <message>
        <source>check out</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>scan or type a code</source>
        <translation>مسح رمز أو كتابته</translation>
    </message>
    <message>
        <source>print labels</source>
        <translation>طباعة الملصقات</translation>
    </message>
    <message>
        <source>book the item</source>
        <translation>حجز القطعة</translation>
    </message>
    <message>
        <source>rename the item</source>
        <translation>إعادة تسمية القطعة</translation>
    </message>
    <message>
        <source>find an item</source>
        <translation>البحث عن قطعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>أربعة أسابيع</translation>
    </message>
    <message>
        <source>Days on show</source>
        <translation>الأيام المعروضة</translation>
    </message>
    <message>
        <source>Scan tag</source>
        <translation>مسح الملصق</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أسبق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحق</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>ابحث عن قطعة</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation>إضافة معدات</translation>
    </message>
    <message>
        <source>People and badges</source>
        <translation>الأشخاص والبطاقات</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>طباعة الملصقات</translation>
    </message>
    <message>
        <source>No equipment yet</source>
        <translation>لا معدات بعد</translation>
    </message>
    <message>
        <source>Add an item with the code on its label, then hand it out by scanning.</source>
        <translation>أضف قطعة بالرمز على ملصقها، ثم سلّمها بالمسح.</translation>
    </message>
</context>
<context>
    <name>EventDesk</name>
    <message>
        <source>Show it</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Somebody deleted this just now.</source>
        <translation>حذف أحدهم هذا للتو.</translation>
    </message>
    <message>
        <source>Save the change first, or cancel it.</source>
        <translation>احفظ التغيير أولًا، أو ألغِه.</translation>
    </message>
</context>
<context>
    <name>ExceptionList</name>
    <message>
        <source>No exceptions from this week on.</source>
        <translation>لا استثناءات من هذا الأسبوع فصاعدًا.</translation>
    </message>
</context>
<context>
    <name>ExceptionSheet</name>
    <message>
        <source>Add an exception</source>
        <translation>إضافة استثناء</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>وقت إضافي</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Such as VIP preview</source>
        <translation>مثل: معاينة لكبار الزوار</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Closed for</source>
        <translation>مغلق لـ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>ExceptionSide</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>No rules yet: open at any time.</source>
        <translation>لا قواعد بعد: مفتوح دائمًا.</translation>
    </message>
    <message>
        <source>Extra time only.</source>
        <translation>وقت إضافي فقط.</translation>
    </message>
    <message>
        <source>Exceptions by date</source>
        <translation>استثناءات حسب التاريخ</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>الأسبوعان القادمان</translation>
    </message>
    <message>
        <source>Open hours after rules and exceptions</source>
        <translation>ساعات العمل بعد القواعد والاستثناءات</translation>
    </message>
    <message>
        <source>Rules add to each other, extra time adds to the rules, closed wins. Extra time is stored as an available period. Closed time is stored as a busy event named Closed.</source>
        <translation>تُضاف القواعد بعضها إلى بعض، ويُضاف الوقت الإضافي إلى القواعد، والإغلاق يغلب. يُحفظ الوقت الإضافي كفترة متاحة. ويُحفظ وقت الإغلاق كحدث مشغول اسمه Closed.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Exporting</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Reading calendars</source>
        <translation>تُقرأ التقاويم</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Event {number} of {total}</source>
        <translation>الحدث ⁨{number}⁩ من ⁨{total}⁩</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>توقف التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>⁨{count}⁩ أحداث</numerusform>
            <numerusform>⁨{count}⁩ حدثًا</numerusform>
            <numerusform>⁨{count}⁩ حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>{events} written to {file}</source>
        <translation>كُتب في ⁨{file}⁩: ⁨{events}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{events} written to {count} files</source>
        <translation>
            <numerusform>كُتب في ملفات (⁨{count}⁩): ⁨{events}⁩</numerusform>
            <numerusform>كُتب في ملفات (⁨{count}⁩): ⁨{events}⁩</numerusform>
            <numerusform>كُتب في ملفات (⁨{count}⁩): ⁨{events}⁩</numerusform>
            <numerusform>كُتب في ملفات (⁨{count}⁩): ⁨{events}⁩</numerusform>
            <numerusform>كُتب في ملفات (⁨{count}⁩): ⁨{events}⁩</numerusform>
            <numerusform>كُتب في ملفات (⁨{count}⁩): ⁨{events}⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtendSheet</name>
    <message>
        <source>Let {name} keep “{item}” longer</source>
        <translation>إبقاء «⁨{item}⁩» لدى ⁨{name}⁩ مدة أطول</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>موعد الإرجاع</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>{item} is due back {moment}.</source>
        <translation>⁨{item}⁩: الإرجاع ⁨{moment}⁩.</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>{name}: {value}</source>
        <translation>‏⁨{name}⁩: ⁨{value}⁩</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>لا قواعد بعد: مفتوح دائمًا</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>حذف الحدث</translation>
    </message>
    <message>
        <source>Why this choice</source>
        <translation>سبب هذا الاختيار</translation>
    </message>
    <message>
        <source>Booked as an exception</source>
        <translation>محجوز كاستثناء</translation>
    </message>
    <message>
        <source>Outside the open hours</source>
        <translation>خارج ساعات العمل</translation>
    </message>
    <message>
        <source>On kiosks</source>
        <translation>على الأكشاك</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>حُجز في</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>رمز الحجز</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>ID copied</source>
        <translation>نُسخ المعرّف</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>Only when it is busy</source>
        <translation>أوقات الانشغال فقط</translation>
    </message>
    <message>
        <source>Everything but private events</source>
        <translation>كل شيء عدا الأحداث الخاصة</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>End this feed</source>
        <translation>إنهاء هذه الخلاصة</translation>
    </message>
    <message>
        <source>{what}, {since}</source>
        <translation>‏⁨{what}⁩، ⁨{since}⁩</translation>
    </message>
</context>
<context>
    <name>FeedsPanel</name>
    <message>
        <source>New feed</source>
        <translation>خلاصة جديدة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Copy the address now: it is not shown again. Whoever has it reads this calendar.</source>
        <translation>انسخ العنوان الآن: لن يظهر مجددًا. كل من لديه العنوان يقرأ هذا التقويم.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Only when it is busy</source>
        <translation>أوقات الانشغال فقط</translation>
    </message>
    <message>
        <source>Everything but private events</source>
        <translation>كل شيء عدا الأحداث الخاصة</translation>
    </message>
    <message>
        <source>The feed has ended. Its address opens nothing any more.</source>
        <translation>انتهت الخلاصة. لم يعد عنوانها يفتح شيئًا.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>No</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>One</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>اثنان</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>ثلاثة</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>أربعة</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>خمسة</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>ستة</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>سبعة</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>ثمانية</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>تسعة</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>عشرة</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>أحد عشر</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>اثنا عشر</translation>
    </message>
    <message numerus="yes">
        <source>At least {count} times work</source>
        <translation>
            <numerusform>أوقات مناسبة: ⁨{count}⁩ على الأقل</numerusform>
            <numerusform>أوقات مناسبة: ⁨{count}⁩ على الأقل</numerusform>
            <numerusform>أوقات مناسبة: ⁨{count}⁩ على الأقل</numerusform>
            <numerusform>أوقات مناسبة: ⁨{count}⁩ على الأقل</numerusform>
            <numerusform>أوقات مناسبة: ⁨{count}⁩ على الأقل</numerusform>
            <numerusform>أوقات مناسبة: ⁨{count}⁩ على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times work</source>
        <translation>
            <numerusform>أوقات مناسبة: ⁨{count}⁩</numerusform>
            <numerusform>أوقات مناسبة: ⁨{count}⁩</numerusform>
            <numerusform>أوقات مناسبة: ⁨{count}⁩</numerusform>
            <numerusform>أوقات مناسبة: ⁨{count}⁩</numerusform>
            <numerusform>أوقات مناسبة: ⁨{count}⁩</numerusform>
            <numerusform>أوقات مناسبة: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least {count} stretches work</source>
        <translation>
            <numerusform>فترات مناسبة: ⁨{count}⁩ على الأقل</numerusform>
            <numerusform>فترات مناسبة: ⁨{count}⁩ على الأقل</numerusform>
            <numerusform>فترات مناسبة: ⁨{count}⁩ على الأقل</numerusform>
            <numerusform>فترات مناسبة: ⁨{count}⁩ على الأقل</numerusform>
            <numerusform>فترات مناسبة: ⁨{count}⁩ على الأقل</numerusform>
            <numerusform>فترات مناسبة: ⁨{count}⁩ على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches work</source>
        <translation>
            <numerusform>فترات مناسبة: ⁨{count}⁩</numerusform>
            <numerusform>فترات مناسبة: ⁨{count}⁩</numerusform>
            <numerusform>فترات مناسبة: ⁨{count}⁩</numerusform>
            <numerusform>فترات مناسبة: ⁨{count}⁩</numerusform>
            <numerusform>فترات مناسبة: ⁨{count}⁩</numerusform>
            <numerusform>فترات مناسبة: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>الأوقات: ⁨{count}⁩</numerusform>
            <numerusform>وقت واحد</numerusform>
            <numerusform>الأوقات: ⁨{count}⁩</numerusform>
            <numerusform>الأوقات: ⁨{count}⁩</numerusform>
            <numerusform>الأوقات: ⁨{count}⁩</numerusform>
            <numerusform>الأوقات: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stretches</source>
        <translation>
            <numerusform>الفترات: ⁨{count}⁩</numerusform>
            <numerusform>فترة واحدة</numerusform>
            <numerusform>الفترات: ⁨{count}⁩</numerusform>
            <numerusform>الفترات: ⁨{count}⁩</numerusform>
            <numerusform>الفترات: ⁨{count}⁩</numerusform>
            <numerusform>الفترات: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>{times} · {who}</source>
        <translation>‏⁨{times}⁩ · ⁨{who}⁩</translation>
    </message>
    <message>
        <source>{times} {part} · {who}</source>
        <translation>‏⁨{times}⁩ ⁨{part}⁩ · ⁨{who}⁩</translation>
    </message>
    <message>
        <source>{part} · {needed}</source>
        <translation>‏⁨{part}⁩ · ⁨{needed}⁩</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>All of {count}</source>
        <translation>الكل (⁨{count}⁩)</translation>
    </message>
    <message>
        <source>Any 1 of {count}</source>
        <translation>أي واحد من ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{needed} of {count}</source>
        <translation>⁨{needed}⁩ من ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}, {who}</source>
        <translation>⁨{day}⁩، ⁨{start}⁩ إلى ⁨{end}⁩، ⁨{who}⁩</translation>
    </message>
    <message>
        <source>{name}’s hours end at {time}. This is {length} over.</source>
        <translation>تنتهي ساعات عمل ⁨{name}⁩ في ⁨{time}⁩. هذا يتجاوزها بـ⁨{length}⁩.</translation>
    </message>
    <message>
        <source>{name}’s hours start at {time}. This is {length} early.</source>
        <translation>تبدأ ساعات عمل ⁨{name}⁩ في ⁨{time}⁩. هذا يسبقها بـ⁨{length}⁩.</translation>
    </message>
</context>
<context>
    <name>FinderPane</name>
    <message>
        <source>Find a time</source>
        <translation>البحث عن وقت</translation>
    </message>
    <message>
        <source>Who must be free?</source>
        <translation>من يجب أن يكون متاحًا؟</translation>
    </message>
    <message>
        <source>No calendars here.</source>
        <translation>لا توجد تقاويم هنا.</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; then its free times are found here.</source>
        <translation>أنشئ الأول ضمن «التقاويم»؛ عندها تظهر أوقاته المتاحة هنا.</translation>
    </message>
    <message>
        <source>Add calendars, and the times appear here.</source>
        <translation>أضف تقاويم، فتظهر الأوقات هنا.</translation>
    </message>
    <message>
        <source>Add calendars to {part}, and the times appear here.</source>
        <translation>أضف تقاويم إلى ⁨{part}⁩، فتظهر الأوقات هنا.</translation>
    </message>
    <message>
        <source>This window is over.</source>
        <translation>انتهى هذا النطاق.</translation>
    </message>
    <message>
        <source>Choose another window to look for times.</source>
        <translation>اختر نطاقًا آخر للبحث عن أوقات.</translation>
    </message>
    <message>
        <source>Nothing fits {length} in this window.</source>
        <translation>لا شيء يتسع لـ⁨{length}⁩ في هذا النطاق.</translation>
    </message>
    <message>
        <source>Try a shorter length, a longer window or fewer people.</source>
        <translation>جرّب مدة أقصر أو نطاقًا أطول أو أشخاصًا أقل.</translation>
    </message>
    <message>
        <source>{part} stands in the way: nothing fits {length} in this window.</source>
        <translation>⁨{part}⁩ هو العائق: لا شيء يتسع لـ⁨{length}⁩ في هذا النطاق.</translation>
    </message>
    <message>
        <source>Try a shorter length, a longer window or fewer people for it.</source>
        <translation>جرّب له مدة أقصر أو نطاقًا أطول أو أشخاصًا أقل.</translation>
    </message>
    <message>
        <source>{part} stands in the way: it fits, but never after {before}.</source>
        <translation>⁨{part}⁩ هو العائق: له وقت، لكن ليس بعد ⁨{before}⁩ أبدًا.</translation>
    </message>
    <message>
        <source>Try other pauses, another order, several days or a longer window.</source>
        <translation>جرّب فترات توقف أخرى أو ترتيبًا آخر أو عدة أيام أو نطاقًا أطول.</translation>
    </message>
    <message>
        <source>Choose a time to see who takes part.</source>
        <translation>اختر وقتًا لترى من يشارك.</translation>
    </message>
    <message>
        <source>{time} is not free any more. {hint}</source>
        <translation>لم يعد ⁨{time}⁩ متاحًا. ⁨{hint}⁩</translation>
    </message>
    <message>
        <source>Booked {when}</source>
        <translation>حُجز ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>المجموعة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Start from a type</source>
        <translation>البدء من نوع</translation>
    </message>
    <message>
        <source>Start from an appointment type</source>
        <translation>البدء من نوع موعد</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Show as query</source>
        <translation>عرض كاستعلام</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A new calendar</source>
        <translation>تقويم جديد</translation>
    </message>
    <message>
        <source>Nothing is in it yet. How do you want to begin?</source>
        <translation>لا شيء فيه بعد. كيف تريد أن تبدأ؟</translation>
    </message>
    <message>
        <source>The demo is being loaded.</source>
        <translation>يجري تحميل العرض التجريبي.</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>مشاهدة العرض التجريبي</translation>
    </message>
    <message>
        <source>To try things out, not for a desk of your own</source>
        <translation>للتجربة، لا لمكتبك الخاص</translation>
    </message>
    <message>
        <source>Import calendars</source>
        <translation>استيراد تقاويم</translation>
    </message>
    <message>
        <source>From iCalendar files, or a folder of them</source>
        <translation>من ملفات iCalendar أو من مجلد منها</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>الرجوع إلى نسخة</translation>
    </message>
    <message>
        <source>Everything that was saved, here or elsewhere</source>
        <translation>كل ما حُفظ، هنا أو في مكان آخر</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>البدء بلا شيء</translation>
    </message>
    <message>
        <source>Make the first calendar yourself</source>
        <translation>لإنشاء التقويم الأول بنفسك</translation>
    </message>
</context>
<context>
    <name>FoldBar</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>Forget</name>
    <message numerus="yes">
        <source>{count} bookings, {days}</source>
        <translation>
            <numerusform>الحجوزات: ⁨{count}⁩، ⁨{days}⁩</numerusform>
            <numerusform>الحجوزات: ⁨{count}⁩، ⁨{days}⁩</numerusform>
            <numerusform>الحجوزات: ⁨{count}⁩، ⁨{days}⁩</numerusform>
            <numerusform>الحجوزات: ⁨{count}⁩، ⁨{days}⁩</numerusform>
            <numerusform>الحجوزات: ⁨{count}⁩، ⁨{days}⁩</numerusform>
            <numerusform>الحجوزات: ⁨{count}⁩، ⁨{days}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by the same email address or phone number.</source>
        <translation>وُجدت بعنوان البريد نفسه أو رقم الهاتف نفسه.</translation>
    </message>
    <message>
        <source>Found by the same email address.</source>
        <translation>وُجدت بعنوان البريد نفسه.</translation>
    </message>
    <message>
        <source>Found by the same phone number.</source>
        <translation>وُجدت برقم الهاتف نفسه.</translation>
    </message>
    <message>
        <source>No email address and no phone number is known, and a name alone does not say who it is.</source>
        <translation>لا يُعرف عنوان بريد ولا رقم هاتف، والاسم وحده لا يدلّ على صاحبه.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events without a booking</source>
        <translation>
            <numerusform>أحداث بلا حجز: ⁨{count}⁩</numerusform>
            <numerusform>أحداث بلا حجز: ⁨{count}⁩</numerusform>
            <numerusform>أحداث بلا حجز: ⁨{count}⁩</numerusform>
            <numerusform>أحداث بلا حجز: ⁨{count}⁩</numerusform>
            <numerusform>أحداث بلا حجز: ⁨{count}⁩</numerusform>
            <numerusform>أحداث بلا حجز: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes along to {count} bookings of others</source>
        <translation>
            <numerusform>يرافق في حجوزات لآخرين: ⁨{count}⁩</numerusform>
            <numerusform>يرافق في حجوزات لآخرين: ⁨{count}⁩</numerusform>
            <numerusform>يرافق في حجوزات لآخرين: ⁨{count}⁩</numerusform>
            <numerusform>يرافق في حجوزات لآخرين: ⁨{count}⁩</numerusform>
            <numerusform>يرافق في حجوزات لآخرين: ⁨{count}⁩</numerusform>
            <numerusform>يرافق في حجوزات لآخرين: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} registrations</source>
        <translation>
            <numerusform>التسجيلات: ⁨{count}⁩</numerusform>
            <numerusform>التسجيلات: ⁨{count}⁩</numerusform>
            <numerusform>التسجيلات: ⁨{count}⁩</numerusform>
            <numerusform>التسجيلات: ⁨{count}⁩</numerusform>
            <numerusform>التسجيلات: ⁨{count}⁩</numerusform>
            <numerusform>التسجيلات: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links nobody booked</source>
        <translation>
            <numerusform>روابط لم يحجز بها أحد: ⁨{count}⁩</numerusform>
            <numerusform>روابط لم يحجز بها أحد: ⁨{count}⁩</numerusform>
            <numerusform>روابط لم يحجز بها أحد: ⁨{count}⁩</numerusform>
            <numerusform>روابط لم يحجز بها أحد: ⁨{count}⁩</numerusform>
            <numerusform>روابط لم يحجز بها أحد: ⁨{count}⁩</numerusform>
            <numerusform>روابط لم يحجز بها أحد: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier steps in histories of others</source>
        <translation>
            <numerusform>خطوات سابقة في سجلات آخرين: ⁨{count}⁩</numerusform>
            <numerusform>خطوات سابقة في سجلات آخرين: ⁨{count}⁩</numerusform>
            <numerusform>خطوات سابقة في سجلات آخرين: ⁨{count}⁩</numerusform>
            <numerusform>خطوات سابقة في سجلات آخرين: ⁨{count}⁩</numerusform>
            <numerusform>خطوات سابقة في سجلات آخرين: ⁨{count}⁩</numerusform>
            <numerusform>خطوات سابقة في سجلات آخرين: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links that name the address are still open. They are forgotten on their day.</source>
        <translation>
            <numerusform>روابط تذكر العنوان وما زالت مفتوحة: ⁨{count}⁩. تُنسى في يومها.</numerusform>
            <numerusform>روابط تذكر العنوان وما زالت مفتوحة: ⁨{count}⁩. تُنسى في يومها.</numerusform>
            <numerusform>روابط تذكر العنوان وما زالت مفتوحة: ⁨{count}⁩. تُنسى في يومها.</numerusform>
            <numerusform>روابط تذكر العنوان وما زالت مفتوحة: ⁨{count}⁩. تُنسى في يومها.</numerusform>
            <numerusform>روابط تذكر العنوان وما زالت مفتوحة: ⁨{count}⁩. تُنسى في يومها.</numerusform>
            <numerusform>روابط تذكر العنوان وما زالت مفتوحة: ⁨{count}⁩. تُنسى في يومها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>‏⁨{day}⁩، ⁨{times}⁩</translation>
    </message>
    <message>
        <source>The visitor is forgotten. Pieces left in the database’s file go within minutes.</source>
        <translation>نُسي الزائر. ما بقي في ملف قاعدة البيانات يزول خلال دقائق.</translation>
    </message>
    <message numerus="yes">
        <source>The visitor of {count} bookings is forgotten.</source>
        <translation>
            <numerusform>نُسي الزائر صاحب الحجوزات: ⁨{count}⁩.</numerusform>
            <numerusform>نُسي الزائر صاحب الحجوزات: ⁨{count}⁩.</numerusform>
            <numerusform>نُسي الزائر صاحب الحجوزات: ⁨{count}⁩.</numerusform>
            <numerusform>نُسي الزائر صاحب الحجوزات: ⁨{count}⁩.</numerusform>
            <numerusform>نُسي الزائر صاحب الحجوزات: ⁨{count}⁩.</numerusform>
            <numerusform>نُسي الزائر صاحب الحجوزات: ⁨{count}⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetSheet</name>
    <message>
        <source>Forget this visitor?</source>
        <translation>نسيان هذا الزائر؟</translation>
    </message>
    <message>
        <source>Keep the times</source>
        <translation>إبقاء الأوقات</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>إلغاؤها</translation>
    </message>
    <message>
        <source>What is still to come</source>
        <translation>ما لم يأتِ بعد</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>أعلم أن هذا لا يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>مقدار التقدّم</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>نسيان نهائي</translation>
    </message>
    <message>
        <source>Nothing is known of this visitor any more.</source>
        <translation>لم يعد يُعرف شيء عن هذا الزائر.</translation>
    </message>
    <message>
        <source>Name, address, number, answers and notes of staff are deleted everywhere, from histories too. Times stay, without a name.</source>
        <translation>يُحذف الاسم والعنوان والرقم والإجابات وملاحظات الموظفين من كل مكان، ومن السجلات أيضًا. تبقى الأوقات بلا اسم.</translation>
    </message>
    <message>
        <source>This visitor signed for equipment. The history of that is sealed and stays.</source>
        <translation>وقّع هذا الزائر على معدات. سجل ذلك مختوم ويبقى.</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>وأخرى: ⁨{count}⁩</numerusform>
            <numerusform>وأخرى: ⁨{count}⁩</numerusform>
            <numerusform>وأخرى: ⁨{count}⁩</numerusform>
            <numerusform>وأخرى: ⁨{count}⁩</numerusform>
            <numerusform>وأخرى: ⁨{count}⁩</numerusform>
            <numerusform>وأخرى: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>لم يأتِ بعد</translation>
    </message>
    <message>
        <source>They are cancelled, and their times are free for others.</source>
        <translation>تُلغى، وتصبح أوقاتها متاحة لآخرين.</translation>
    </message>
    <message>
        <source>Their times stay taken, and nobody knows for whom.</source>
        <translation>تبقى أوقاتها محجوزة، ولا يعرف أحد لمن.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>جارٍ النسيان</translation>
    </message>
    <message>
        <source>Booking {number} of {total}</source>
        <translation>الحجز ⁨{number}⁩ من ⁨{total}⁩</translation>
    </message>
    <message>
        <source>Taking it out of the database’s file</source>
        <translation>يُزال من ملف قاعدة البيانات</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>اكتب السبب ليفهمه الآخرون.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Why this is an exception</source>
        <translation>سبب هذا الاستثناء</translation>
    </message>
    <message>
        <source>Shows as</source>
        <translation>يظهر كـ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Book for guests…</source>
        <translation>حجز للضيوف…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Book as an exception</source>
        <translation>الحجز كاستثناء</translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation>الحجز على أي حال</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>The desks share a PostgreSQL. Whoever looks after it goes back to a copy there, with pg_restore.</source>
        <translation>تتشارك المكاتب قاعدة PostgreSQL. من يعتني بها يرجع هناك إلى نسخة بواسطة pg_restore.</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>الرجوع إلى نسخة</translation>
    </message>
    <message>
        <source>Copies of a desk (*.sqlite);;All files (*)</source>
        <translation>نسخ apcdesk ‏(*.sqlite);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Go back to a copy: the folder of the last one is not here. Is its USB stick plugged in?</source>
        <translation>الرجوع إلى نسخة: مجلد النسخة الأخيرة ليس هنا. هل ذاكرة USB موصولة؟</translation>
    </message>
</context>
<context>
    <name>GoingBackSheet</name>
    <message>
        <source>Go back to a copy</source>
        <translation>الرجوع إلى نسخة</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>قراءة {file}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>الرجوع إلى هذه النسخة</translation>
    </message>
    <message>
        <source>Looking whether {file} is whole</source>
        <translation>التحقق من اكتمال {file}</translation>
    </message>
    <message>
        <source>Reading {file}: {done} of {total} MB</source>
        <translation>قراءة {file}: ‏{done} من {total} م.ب</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>في النسخة</translation>
    </message>
    <message>
        <source>The staff PIN, links and what apps need to come in are again as they were then.</source>
        <translation>يعود رمز PIN للموظفين والروابط وصلاحيات دخول التطبيقات كما كانت حينها.</translation>
    </message>
    <message>
        <source>What is here now is kept first, as “{file}” in {folder}. You can go back to it in the same way.</source>
        <translation>يُحفظ أولًا ما هو موجود الآن باسم «{file}» في {folder}. يمكنك الرجوع إليه بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>It is the copy of another desk: nothing of what is here is in it.</source>
        <translation>هذه نسخة من مكتب آخر: لا شيء مما هنا موجود فيها.</translation>
    </message>
    <message>
        <source>No booking is lost. What else was changed since is not in it.</source>
        <translation>لن يضيع أي حجز. أما ما تغيّر غير ذلك منذ ذلك الحين فليس فيها.</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was changed since.</source>
        <translation>لن يضيع شيء: لم يتغيّر شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Nothing was changed.</source>
        <translation>لا يمكن قراءة {file}: ‏{reason}. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>GoingBackWords</name>
    <message>
        <source>before going back</source>
        <translation>قبل الرجوع</translation>
    </message>
    <message>
        <source>Nothing was ever written into it</source>
        <translation>لم يُكتب فيها شيء قط</translation>
    </message>
    <message>
        <source>Everything up to {day}, {time}</source>
        <translation>كل شيء حتى ⁨{day}⁩، ⁨{time}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>لا تقاويم</numerusform>
            <numerusform>تقويم واحد</numerusform>
            <numerusform>تقويمان</numerusform>
            <numerusform>{count} تقاويم</numerusform>
            <numerusform>{count} تقويمًا</numerusform>
            <numerusform>{count} تقويم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings that are still to come</source>
        <translation>
            <numerusform>لا حجوزات قادمة</numerusform>
            <numerusform>حجز واحد قادم</numerusform>
            <numerusform>حجزان قادمان</numerusform>
            <numerusform>{count} حجوزات قادمة</numerusform>
            <numerusform>{count} حجزًا قادمًا</numerusform>
            <numerusform>{count} حجز قادم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings that were made since are not in it.</source>
        <translation>
            <numerusform>لا حجوزات منذ ذلك الحين ليست فيها.</numerusform>
            <numerusform>حجز واحد أُجري منذ ذلك الحين ليس فيها.</numerusform>
            <numerusform>حجزان أُجريا منذ ذلك الحين ليسا فيها.</numerusform>
            <numerusform>{count} حجوزات أُجريت منذ ذلك الحين ليست فيها.</numerusform>
            <numerusform>{count} حجزًا أُجري منذ ذلك الحين ليس فيها.</numerusform>
            <numerusform>{count} حجز أُجري منذ ذلك الحين ليس فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to come of these: {count}. Write them down first.</source>
        <translation>ما زال قادمًا منها: {count}. دوّنها أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings were moved or cancelled since.</source>
        <translation>
            <numerusform>لم يُنقل أو يُلغَ أي حجز منذ ذلك الحين.</numerusform>
            <numerusform>نُقل أو أُلغي حجز واحد منذ ذلك الحين.</numerusform>
            <numerusform>نُقل أو أُلغي حجزان منذ ذلك الحين.</numerusform>
            <numerusform>نُقلت أو أُلغيت {count} حجوزات منذ ذلك الحين.</numerusform>
            <numerusform>نُقل أو أُلغي {count} حجزًا منذ ذلك الحين.</numerusform>
            <numerusform>نُقل أو أُلغي {count} حجز منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>another desk</source>
        <translation>مكتب آخر</translation>
    </message>
    <message>
        <source>a kiosk</source>
        <translation>كشك</translation>
    </message>
    <message>
        <source>a board</source>
        <translation>لوحة عرض</translation>
    </message>
    <message>
        <source>a port (apcdesk serve)</source>
        <translation>منفذ (apcdesk serve)</translation>
    </message>
    <message>
        <source>the kiosk “{name}”</source>
        <translation>الكشك «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>{name} ({count}×)</source>
        <translation>{name} ({count}×)</translation>
    </message>
    <message>
        <source>Still open: {names}. Close what is open there and try again.</source>
        <translation>ما زال مفتوحًا: {names}. أغلق ما هو مفتوح هناك وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Everything is as in {file}. What was here before: {kept}</source>
        <translation>كل شيء كما في {file}. ما كان هنا من قبل: {kept}</translation>
    </message>
    <message>
        <source>Going back to the copy did not work, and nothing was changed.</source>
        <translation>لم يتم الرجوع إلى النسخة، ولم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Add calendar</source>
        <translation>إضافة تقويم</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>إزالة المجموعة</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>انقر لإعادة التسمية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Any 1</source>
        <translation>أي واحد</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>بعضهم</translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation>العدد المطلوب</translation>
    </message>
    <message>
        <source>{needed} of {count}</source>
        <translation>⁨{needed}⁩ من ⁨{count}⁩</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation>المجموعات المستخدمة</translation>
    </message>
</context>
<context>
    <name>GuestList</name>
    <message>
        <source>Another guest</source>
        <translation>ضيف آخر</translation>
    </message>
</context>
<context>
    <name>GuestRow</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of guest {number}</source>
        <translation>اسم الضيف ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Company of guest {number}</source>
        <translation>شركة الضيف ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Email of guest {number}</source>
        <translation>بريد الضيف ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Phone of guest {number}</source>
        <translation>هاتف الضيف ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Take out guest {number}</source>
        <translation>إخراج الضيف ⁨{number}⁩</translation>
    </message>
</context>
<context>
    <name>HandOnSheet</name>
    <message>
        <source>Hand on “{item}”</source>
        <translation>تحويل «⁨{item}⁩»</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>It goes from {name} straight to somebody else.</source>
        <translation>ينتقل من ⁨{name}⁩ مباشرة إلى شخص آخر.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>في المكتب</translation>
    </message>
    <message>
        <source>{name} has {item} now.</source>
        <translation>⁨{item}⁩ الآن لدى ⁨{name}⁩.</translation>
    </message>
</context>
<context>
    <name>HandOutSheet</name>
    <message>
        <source>Check out</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Badge or label</source>
        <translation>البطاقة أو الملصق</translation>
    </message>
    <message>
        <source>Scan or type a badge or a label</source>
        <translation>امسح بطاقة أو ملصقًا أو اكتبه</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Due back at a time of your own</source>
        <translation>الإرجاع في وقت تحدده</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>موعد الإرجاع</translation>
    </message>
    <message>
        <source>Hand out anyway, into somebody else’s booking</source>
        <translation>التسليم على أي حال، رغم حجز شخص آخر</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Scan what goes out, and the badge of whoever takes it.</source>
        <translation>امسح ما يخرج، وبطاقة من يأخذه.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>في المكتب</translation>
    </message>
    <message>
        <source>{item} needs an induction, and {name} has none that is good.</source>
        <translation>⁨{item}⁩: التأهيل مطلوب، وليس لدى ⁨{name}⁩ تأهيل سارٍ.</translation>
    </message>
    <message>
        <source>{name} was shown how to use it</source>
        <translation>تم تأهيل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Due back {time}, by the booking.</source>
        <translation>الإرجاع ⁨{time}⁩، حسب الحجز.</translation>
    </message>
    <message>
        <source>Not booked: a booking is made until {time}.</source>
        <translation>غير محجوز: يُنشأ حجز حتى ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>Leave out {item}</source>
        <translation>استبعاد ⁨{item}⁩</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>{first} to {last}</source>
        <translation>⁨{first}⁩ إلى ⁨{last}⁩</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>المعدات</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>⁨{kiosk}⁩ يطلب المساعدة</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>أنا قادم</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Somebody goes to {kiosk}</source>
        <translation>شخص في الطريق إلى ⁨{kiosk}⁩</translation>
    </message>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>⁨{kiosk}⁩ يطلب المساعدة</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>تمت المساعدة</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>أنا قادم</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Calendar made</source>
        <translation>أُنشئ التقويم</translation>
    </message>
    <message>
        <source>Calendar deleted</source>
        <translation>حُذف التقويم</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>الاسم الجديد: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Colour, group or kind changed</source>
        <translation>تغيّر اللون أو المجموعة أو النوع</translation>
    </message>
    <message>
        <source>Calendar connected again</source>
        <translation>أُعيد ربط التقويم</translation>
    </message>
    <message>
        <source>Rule {name} made</source>
        <translation>أُنشئت القاعدة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Rule {name} changed</source>
        <translation>تغيّرت القاعدة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Rule {name} deleted</source>
        <translation>حُذفت القاعدة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Extra time {when} made</source>
        <translation>أُنشئ الوقت الإضافي ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Extra time {when} changed</source>
        <translation>تغيّر الوقت الإضافي ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Extra time {when} deleted</source>
        <translation>حُذف الوقت الإضافي ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Deleted: {when}</source>
        <translation>حُذف: ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Changed: {when}</source>
        <translation>غُيّر: ⁨{when}⁩</translation>
    </message>
    <message numerus="yes">
        <source>With {count} others in one step</source>
        <translation>
            <numerusform>في خطوة واحدة، عدد الأحداث الأخرى معه: ⁨{count}⁩</numerusform>
            <numerusform>مع حدث آخر في خطوة واحدة</numerusform>
            <numerusform>في خطوة واحدة، عدد الأحداث الأخرى معه: ⁨{count}⁩</numerusform>
            <numerusform>في خطوة واحدة، عدد الأحداث الأخرى معه: ⁨{count}⁩</numerusform>
            <numerusform>في خطوة واحدة، عدد الأحداث الأخرى معه: ⁨{count}⁩</numerusform>
            <numerusform>في خطوة واحدة، عدد الأحداث الأخرى معه: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events added</source>
        <translation>
            <numerusform>الأحداث المضافة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المضافة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المضافة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المضافة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المضافة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المضافة: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added, {count} times</source>
        <translation>
            <numerusform>أُضيف، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>أُضيف، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>أُضيف، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>أُضيف، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>أُضيف، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>أُضيف، عدد المرات: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events deleted</source>
        <translation>
            <numerusform>الأحداث المحذوفة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المحذوفة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المحذوفة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المحذوفة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المحذوفة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المحذوفة: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted, {count} times</source>
        <translation>
            <numerusform>حُذف، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>حُذف، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>حُذف، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>حُذف، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>حُذف، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>حُذف، عدد المرات: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events moved</source>
        <translation>
            <numerusform>الأحداث المنقولة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المنقولة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المنقولة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المنقولة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المنقولة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المنقولة: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved, {count} times</source>
        <translation>
            <numerusform>نُقل، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>نُقل، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>نُقل، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>نُقل، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>نُقل، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>نُقل، عدد المرات: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events changed</source>
        <translation>
            <numerusform>الأحداث المغيّرة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المغيّرة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المغيّرة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المغيّرة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المغيّرة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المغيّرة: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed, {count} times</source>
        <translation>
            <numerusform>غُيّر، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>غُيّر، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>غُيّر، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>غُيّر، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>غُيّر، عدد المرات: ⁨{count}⁩</numerusform>
            <numerusform>غُيّر، عدد المرات: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked for {when}</source>
        <translation>حُجز: ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Added for {when}</source>
        <translation>أُضيف: ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Who came was forgotten</source>
        <translation>نُسي من جاء</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>حضر في النهاية</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Moved from {former} to {when}</source>
        <translation>نُقل من ⁨{former}⁩ إلى ⁨{when}⁩</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>From {went} to {came}</source>
        <translation>من ⁨{went}⁩ إلى ⁨{came}⁩</translation>
    </message>
    <message>
        <source>{came} joined</source>
        <translation>انضمام ⁨{came}⁩</translation>
    </message>
    <message>
        <source>{went} left</source>
        <translation>مغادرة ⁨{went}⁩</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{who} · {day}, {time}</source>
        <translation>‏⁨{who}⁩ · ⁨{day}⁩، ⁨{time}⁩</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>‏⁨{day}⁩، ⁨{times}⁩</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>{subject}: {what}</source>
        <translation>‏⁨{subject}⁩: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>«⁨{reason}⁩»</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>التراجع: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>One step taken back</source>
        <translation>تم التراجع عن خطوة واحدة</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>Hours from “{name}”</source>
        <translation>ساعات من «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>جارٍ قراءة الجدول</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Set these hours</source>
        <translation>تعيين هذه الساعات</translation>
    </message>
    <message>
        <source>All calendars of this table have these hours already.</source>
        <translation>لكل تقاويم هذا الجدول هذه الساعات بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars get these hours in the place of their own.</source>
        <translation>
            <numerusform>لا تقاويم تأخذ هذه الساعات.</numerusform>
            <numerusform>تقويم واحد يأخذ هذه الساعات بدلًا من ساعاته.</numerusform>
            <numerusform>تقويمان يأخذان هذه الساعات بدلًا من ساعاتهما.</numerusform>
            <numerusform>⁨{count}⁩ تقاويم تأخذ هذه الساعات بدلًا من ساعاتها.</numerusform>
            <numerusform>⁨{count}⁩ تقويمًا تأخذ هذه الساعات بدلًا من ساعاتها.</numerusform>
            <numerusform>⁨{count}⁩ تقويم تأخذ هذه الساعات بدلًا من ساعاتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days that the table does not name are closed. Extra times and closed dates stay.</source>
        <translation>الأيام التي لا يذكرها الجدول مغلقة. وتبقى الأوقات الإضافية والتواريخ المغلقة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings are outside these hours. They stay as they are.</source>
        <translation>
            <numerusform>لا حجوزات خارج هذه الساعات.</numerusform>
            <numerusform>حجز واحد خارج هذه الساعات. يبقى كما هو.</numerusform>
            <numerusform>حجزان خارج هذه الساعات. يبقيان كما هما.</numerusform>
            <numerusform>⁨{count}⁩ حجوزات خارج هذه الساعات. تبقى كما هي.</numerusform>
            <numerusform>⁨{count}⁩ حجزًا خارج هذه الساعات. تبقى كما هي.</numerusform>
            <numerusform>⁨{count}⁩ حجز خارج هذه الساعات. تبقى كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hours of each calendar</source>
        <translation>ساعات كل تقويم</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the table are wrong. Nothing was changed.</source>
        <translation>
            <numerusform>لا صفوف خاطئة في الجدول.</numerusform>
            <numerusform>صف واحد في الجدول خاطئ. لم يتغيّر شيء.</numerusform>
            <numerusform>صفان في الجدول خاطئان. لم يتغيّر شيء.</numerusform>
            <numerusform>⁨{count}⁩ صفوف في الجدول خاطئة. لم يتغيّر شيء.</numerusform>
            <numerusform>⁨{count}⁩ صفًا في الجدول خاطئة. لم يتغيّر شيء.</numerusform>
            <numerusform>⁨{count}⁩ صف في الجدول خاطئة. لم يتغيّر شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them right and choose the table again.</source>
        <translation>صحّح واختر الجدول مرة أخرى.</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>الصف ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Rows that are wrong</source>
        <translation>الصفوف الخاطئة</translation>
    </message>
    <message>
        <source>The table has no row with a calendar, a weekday, from and to.</source>
        <translation>ليس في الجدول صف فيه تقويم ويوم ومن وإلى.</translation>
    </message>
    <message>
        <source>Four columns are needed: the calendar, the weekday, from and to.</source>
        <translation>تلزم أربعة أعمدة: التقويم ويوم الأسبوع ومن وإلى.</translation>
    </message>
    <message>
        <source>There is no calendar “{value}”. Write its ID or its name as the list of calendars has it.</source>
        <translation>لا يوجد تقويم «⁨{value}⁩». اكتب معرّفه أو اسمه كما هو في قائمة التقاويم.</translation>
    </message>
    <message>
        <source>Several calendars are called “{value}”. Write the ID of one.</source>
        <translation>عدة تقاويم اسمها «⁨{value}⁩». اكتب معرّف أحدها.</translation>
    </message>
    <message>
        <source>“{value}” is no weekday. Write its name, or 1 for Monday to 7 for Sunday.</source>
        <translation>«⁨{value}⁩» ليس يومًا من الأسبوع. اكتب اسمه، أو من 1 للاثنين إلى 7 للأحد.</translation>
    </message>
    <message>
        <source>“{value}” is no time. Write it like 9:00 or 17:30, or 24:00 for midnight.</source>
        <translation>«⁨{value}⁩» ليس وقتًا. اكتبه مثل 9:00 أو 17:30، أو 24:00 لمنتصف الليل.</translation>
    </message>
    <message>
        <source>{value} does not end after it starts. Hours past midnight are two rows: until 24:00, and from 0:00 on the next day.</source>
        <translation>⁨{value}⁩ لا ينتهي بعد بدايته. الساعات التي تتجاوز منتصف الليل صفان: حتى 24:00، ومن 0:00 في اليوم التالي.</translation>
    </message>
    <message>
        <source>It overlaps row {other}. Make one row of both.</source>
        <translation>يتداخل مع الصف ⁨{other}⁩. اجعلهما صفًا واحدًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Hours of {count} calendars set</source>
        <translation>
            <numerusform>لم تُعيَّن ساعات أي تقويم</numerusform>
            <numerusform>عُيّنت ساعات تقويم واحد</numerusform>
            <numerusform>عُيّنت ساعات تقويمين</numerusform>
            <numerusform>عُيّنت ساعات ⁨{count}⁩ تقاويم</numerusform>
            <numerusform>عُيّنت ساعات ⁨{count}⁩ تقويمًا</numerusform>
            <numerusform>عُيّنت ساعات ⁨{count}⁩ تقويم</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
</context>
<context>
    <name>Hue</name>
    <message>
        <source>Brick</source>
        <translation>قرميدي</translation>
    </message>
    <message>
        <source>Apricot</source>
        <translation>مشمشي</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>خردلي</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Lagoon</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>Cobalt</source>
        <translation>كوبالت</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Orchid</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>غرافيت</translation>
    </message>
</context>
<context>
    <name>HuePicker</name>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
</context>
<context>
    <name>IdBand</name>
    <message>
        <source>Calendar ID</source>
        <translation>معرّف التقويم</translation>
    </message>
    <message>
        <source>An ID, such as room-skagen</source>
        <translation>معرّف مثل ⁦room-skagen⁩</translation>
    </message>
    <message>
        <source>Create calendar</source>
        <translation>إنشاء تقويم</translation>
    </message>
    <message>
        <source>Type an ID you choose. If it exists, its calendar opens. If not, a new one is made. The same ID never makes two.</source>
        <translation>اكتب معرّفًا تختاره. إن وُجد يُفتح تقويمه، وإلا يُنشأ تقويم جديد. المعرّف الواحد لا ينشئ تقويمين أبدًا.</translation>
    </message>
    <message>
        <source>New ID</source>
        <translation>معرّف جديد</translation>
    </message>
    <message>
        <source>Opens {name}</source>
        <translation>يفتح ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Open calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message>
        <source>Give the calendar an ID, up to 255 characters.</source>
        <translation>أعطِ التقويم معرّفًا، حتى 255 حرفًا.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <source>Importing</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>تُقرأ الملفات</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدم الاستيراد</translation>
    </message>
    <message>
        <source>Reading file {number} of {total}</source>
        <translation>يُقرأ الملف ⁨{number}⁩ من ⁨{total}⁩</translation>
    </message>
    <message>
        <source>Writing {number} of {total}</source>
        <translation>تُكتب ⁨{number}⁩ من ⁨{total}⁩</translation>
    </message>
    <message>
        <source>Import stopped. Nothing was imported.</source>
        <translation>توقف الاستيراد. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Imported, with something left out</source>
        <translation>تم الاستيراد، مع ترك بعض الأشياء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>{count} calendars</source>
        <translation>
            <numerusform>لا تقاويم</numerusform>
            <numerusform>تقويم واحد</numerusform>
            <numerusform>تقويمان</numerusform>
            <numerusform>⁨{count}⁩ تقاويم</numerusform>
            <numerusform>⁨{count}⁩ تقويمًا</numerusform>
            <numerusform>⁨{count}⁩ تقويم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>⁨{count}⁩ أحداث</numerusform>
            <numerusform>⁨{count}⁩ حدثًا</numerusform>
            <numerusform>⁨{count}⁩ حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>{calendars} with {events}: {created} new, {updated} changed, {same} as before.</source>
        <translation>⁨{calendars}⁩، ⁨{events}⁩: ⁨{created}⁩ جديدة، ⁨{updated}⁩ معدّلة، ⁨{same}⁩ كما كانت.</translation>
    </message>
    <message>
        <source>Could not be read: {count}.</source>
        <translation>تعذّرت قراءة: ⁨{count}⁩.</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>ما تعذّرت قراءته</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy event_id</source>
        <translation>نسخ event_id</translation>
    </message>
    <message>
        <source>Copy event_uid</source>
        <translation>نسخ event_uid</translation>
    </message>
    <message>
        <source>Show only this calendar</source>
        <translation>إظهار هذا التقويم فقط</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>اسم التقويم</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>إعادة التسمية (F2)</translation>
    </message>
    <message>
        <source>More for this calendar</source>
        <translation>المزيد لهذا التقويم</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>تعديل القواعد</translation>
    </message>
    <message>
        <source>Open hours this week</source>
        <translation>ساعات العمل هذا الأسبوع</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>لا قواعد بعد: مفتوح دائمًا</translation>
    </message>
    <message>
        <source>Open in agenda</source>
        <translation>فتح في جدول المواعيد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>أعطِ التقويم اسمًا.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Colour, group and kind</source>
        <translation>اللون والمجموعة والنوع</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>غياب…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>نُسخ ⁨{value}⁩</translation>
    </message>
    <message>
        <source>{booked} of {open} open</source>
        <translation>محجوز ⁨{booked}⁩ من ⁨{open}⁩</translation>
    </message>
</context>
<context>
    <name>ItemChoice</name>
    <message>
        <source>No group</source>
        <translation>بلا مجموعة</translation>
    </message>
</context>
<context>
    <name>ItemInspector</name>
    <message>
        <source>Item</source>
        <translation>القطعة</translation>
    </message>
    <message>
        <source>More for this item</source>
        <translation>المزيد لهذه القطعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Who has had it</source>
        <translation>سجل العهدة</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>إعادة إلى الخدمة</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>تمت المعايرة</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>إخراج من الخدمة</translation>
    </message>
    <message>
        <source>Book…</source>
        <translation>حجز…</translation>
    </message>
    <message>
        <source>Due back {moment}</source>
        <translation>الإرجاع ⁨{moment}⁩</translation>
    </message>
    <message>
        <source>Out of service until {moment}: {reason}</source>
        <translation>خارج الخدمة حتى ⁨{moment}⁩: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Calibration was due {day}. Until it is done nobody gets or books it.</source>
        <translation>كان موعد المعايرة ⁨{day}⁩. لا تُسلَّم القطعة ولا تُحجز قبل إجرائها.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>لدى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>موعد الإرجاع</translation>
    </message>
    <message>
        <source>{name}, {day} {time}</source>
        <translation>‏⁨{name}⁩، ⁨{day}⁩ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation>رف الحفظ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>⁨{n}⁩ أشخاص</numerusform>
            <numerusform>⁨{n}⁩ شخصًا</numerusform>
            <numerusform>⁨{n}⁩ شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>التأهيل</translation>
    </message>
    <message>
        <source>Ask {name} for it</source>
        <translation>طلبها من ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Add equipment</source>
        <translation>إضافة معدات</translation>
    </message>
    <message>
        <source>Edit “{item}”</source>
        <translation>تعديل «⁨{item}⁩»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Calendar ID</source>
        <translation>معرّف التقويم</translation>
    </message>
    <message>
        <source>Code on its label</source>
        <translation>الرمز على الملصق</translation>
    </message>
    <message>
        <source>Home shelf</source>
        <translation>رف الحفظ</translation>
    </message>
    <message>
        <source>What is alike: one stands in for another</source>
        <translation>المتشابه: تحل قطعة محل أخرى</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Only for people with a valid induction</source>
        <translation>للمؤهلين فقط، بتأهيل سارٍ</translation>
    </message>
    <message>
        <source>Must be calibrated</source>
        <translation>تجب معايرتها</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>موعد المعايرة</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>Another item has this label already, in use or retired.</source>
        <translation>لقطعة أخرى هذا الملصق بالفعل، مستعملةً كانت أم خارج الاستعمال.</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Add to the waiting line</source>
        <translation>إضافة إلى طابور الانتظار</translation>
    </message>
    <message>
        <source>What they came for</source>
        <translation>سبب الزيارة</translation>
    </message>
    <message>
        <source>What to call them</source>
        <translation>اسم للنداء</translation>
    </message>
    <message>
        <source>For staff only. The board shows the number.</source>
        <translation>للموظفين فقط. تعرض اللوحة الرقم.</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>حتى ⁨{time}⁩</translation>
    </message>
    <message>
        <source>as long as it takes</source>
        <translation>مهما طال الوقت</translation>
    </message>
    <message>
        <source>Can stay</source>
        <translation>يمكن أن يبقى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>إعطاء رقم</translation>
    </message>
</context>
<context>
    <name>JumpSheet</name>
    <message>
        <source>Go to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Tue, 24.12. or tomorrow</source>
        <translation>الثلاثاء أو 24/12 أو غدا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Write a day, such as Tue or 24.12.</source>
        <translation>اكتب يومًا، مثل الثلاثاء أو 24/12.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys on this screen</source>
        <translation>مفاتيح هذه الشاشة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>KeyValueRow</name>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>إخفاء %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>عجلة الفأرة</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Move lower</source>
        <translation>إلى الأسفل</translation>
    </message>
</context>
<context>
    <name>Kiosks</name>
    <message>
        <source>Idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>لم يُشغّل بعد</translation>
    </message>
    <message>
        <source>Silent {length}</source>
        <translation>صامت منذ ⁨{length}⁩</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>أُغلق في ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Closed on {day} at {time}</source>
        <translation>أُغلق يوم ⁨{day}⁩ في ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Left by staff at {time}</source>
        <translation>غادره الموظفون في ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Left by staff on {day} at {time}</source>
        <translation>غادره الموظفون يوم ⁨{day}⁩ في ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Scan something at the kiosk …</source>
        <translation>امسح شيئًا عند الكشك …</translation>
    </message>
    <message>
        <source>Asked the kiosk to print a slip …</source>
        <translation>طُلب من الكشك طباعة ورقة …</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <translation>الماسح يعمل.</translation>
    </message>
    <message>
        <source>The slip was printed.</source>
        <translation>طُبعت الورقة.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>لا ورق في الطابعة.</translation>
    </message>
    <message>
        <source>The kiosk has no printer of this name.</source>
        <translation>ليس لدى الكشك طابعة بهذا الاسم.</translation>
    </message>
    <message>
        <source>The printer does not work.</source>
        <translation>الطابعة لا تعمل.</translation>
    </message>
</context>
<context>
    <name>KiosksPane</name>
    <message>
        <source>Kiosks</source>
        <translation>الأكشاك</translation>
    </message>
    <message>
        <source>Forget this kiosk</source>
        <translation>نسيان هذا الكشك</translation>
    </message>
    <message>
        <source>No kiosk was started yet.</source>
        <translation>لم يُشغّل أي كشك بعد.</translation>
    </message>
    <message>
        <source>Make this screen one, or start “apcdesk kiosk --place NAME” on another. It appears here by itself.</source>
        <translation>اجعل هذه الشاشة كشكًا، أو شغّل «⁦apcdesk kiosk --place NAME⁩» على شاشة أخرى. يظهر هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Kiosk on this screen</source>
        <translation>الكشك على هذه الشاشة</translation>
    </message>
    <message>
        <source>{kiosk} is set up anew</source>
        <translation>يُعاد إعداد ⁨{kiosk}⁩</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The picture is on its way</source>
        <translation>الصورة في الطريق</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>لا يمكن قراءة الملف.</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>Print labels</source>
        <translation>طباعة الملصقات</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>أول ملصق غير مستخدم</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>No printer on this machine</source>
        <translation>لا توجد طابعة على هذا الجهاز</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>أول ملصق غير مستخدم في الورقة</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>الورقة السابقة</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>الورقة التالية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message numerus="yes">
        <source>{count} labels</source>
        <translation>
            <numerusform>لا ملصقات</numerusform>
            <numerusform>ملصق واحد</numerusform>
            <numerusform>ملصقان</numerusform>
            <numerusform>⁨{count}⁩ ملصقات</numerusform>
            <numerusform>⁨{count}⁩ ملصقًا</numerusform>
            <numerusform>⁨{count}⁩ ملصق</numerusform>
        </translation>
    </message>
    <message>
        <source>{labels} · sheet {number} of {pages}</source>
        <translation>⁨{labels}⁩ · الورقة ⁨{number}⁩ من ⁨{pages}⁩</translation>
    </message>
    <message>
        <source>labels.pdf</source>
        <translation>labels.pdf</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: ⁨{name}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{count} labels go to {printer}.</source>
        <translation>
            <numerusform>لم يُرسل ملصق إلى ⁨{printer}⁩.</numerusform>
            <numerusform>أُرسل ملصق واحد إلى ⁨{printer}⁩.</numerusform>
            <numerusform>أُرسل ملصقان إلى ⁨{printer}⁩.</numerusform>
            <numerusform>أُرسلت ⁨{count}⁩ ملصقات إلى ⁨{printer}⁩.</numerusform>
            <numerusform>أُرسل ⁨{count}⁩ ملصقًا إلى ⁨{printer}⁩.</numerusform>
            <numerusform>أُرسل ⁨{count}⁩ ملصق إلى ⁨{printer}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Not printed. The printer has no paper.</source>
        <translation>لم تتم الطباعة. لا ورق في الطابعة.</translation>
    </message>
    <message>
        <source>Not printed. This printer is not there any more.</source>
        <translation>لم تتم الطباعة. لم تعد هذه الطابعة موجودة.</translation>
    </message>
    <message>
        <source>Not printed. Printer or file cannot be written to.</source>
        <translation>لم تتم الطباعة. لا يمكن الكتابة إلى الطابعة أو الملف.</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Place {number}: {name}, {code}</source>
        <translation>الموضع ⁨{number}⁩: ⁨{name}⁩، ⁨{code}⁩</translation>
    </message>
    <message>
        <source>Place {number}: already used</source>
        <translation>الموضع ⁨{number}⁩: مستخدم</translation>
    </message>
    <message>
        <source>Place {number}: empty</source>
        <translation>الموضع ⁨{number}⁩: فارغ</translation>
    </message>
</context>
<context>
    <name>LaneChart</name>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Lanes of {day}, chosen: {time}</source>
        <translation>مسارات ⁨{day}⁩، المختار: ⁨{time}⁩</translation>
    </message>
    <message>
        <source>{time} is not offered. Enter asks why.</source>
        <translation>⁨{time}⁩ غير معروض. اضغط Enter لمعرفة السبب.</translation>
    </message>
    <message>
        <source>Asked: why not {time}?</source>
        <translation>السؤال: لمَ ليس ⁨{time}⁩؟</translation>
    </message>
    <message>
        <source>Arrow keys go through the times.</source>
        <translation>تنقّل بين الأوقات بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>{name}, open: {hours}, busy: {busy}</source>
        <translation>⁨{name}⁩، مفتوح: ⁨{hours}⁩، مشغول: ⁨{busy}⁩</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>لا وقت</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Equipment</source>
        <translation>المعدات</translation>
    </message>
    <message>
        <source>{time} {day}</source>
        <translation>‏⁨{time}⁩ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation>⁨{day}⁩، ⁨{start}⁩ إلى ⁨{end}⁩</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>مبدئي</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message>
        <source>at risk, the item is still out</source>
        <translation>مهدد، القطعة لم تُرجع بعد</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>لم تُرجع بعد</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>لدى ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>LanesPanel</name>
    <message>
        <source>Previous day</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اليوم التالي</translation>
    </message>
</context>
<context>
    <name>LanesView</name>
    <message>
        <source>Lanes</source>
        <translation>المسارات</translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>Latest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Show {guest} in the agenda</source>
        <translation>عرض ⁨{guest}⁩ في جدول المواعيد</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>There is no such file or folder any more.</source>
        <translation>لم يعد هذا الملف أو المجلد موجودًا.</translation>
    </message>
    <message>
        <source>The folder has no file that ends in .ics.</source>
        <translation>لا يوجد في المجلد ملف ينتهي بـ ‎.ics.</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may be in use, or may not be read from here.</source>
        <translation>لا يمكن فتح الملف. ربما كان قيد الاستخدام، أو لا يُسمح بقراءته من هنا.</translation>
    </message>
    <message>
        <source>This is no iCalendar file. Export it once more where it comes from.</source>
        <translation>هذا ليس ملف iCalendar. صدّره مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>It has no UID, by which it would be known the next time.</source>
        <translation>ليس له UID يُعرف به في المرة القادمة.</translation>
    </message>
    <message>
        <source>Its UID is too long.</source>
        <translation>معرّفه UID أطول من اللازم.</translation>
    </message>
    <message>
        <source>It does not end after it starts.</source>
        <translation>لا ينتهي بعد بدايته.</translation>
    </message>
    <message>
        <source>Its {name} is missing.</source>
        <translation>⁨{name}⁩ غير موجود.</translation>
    </message>
    <message>
        <source>Its {name} cannot be read.</source>
        <translation>تتعذر قراءة ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>It cannot be read: a date, a time or how it repeats is not valid.</source>
        <translation>تتعذر قراءته: تاريخ أو وقت أو تكرار غير صالح.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>All taken</source>
        <translation>محجوز بالكامل</translation>
    </message>
    <message>
        <source>Little to much free</source>
        <translation>المتاح: من القليل إلى الكثير</translation>
    </message>
    <message>
        <source>Wishes not met</source>
        <translation>رغبات لم تتحقق</translation>
    </message>
</context>
<context>
    <name>LendSheet</name>
    <message>
        <source>Lend times of {kiosk}</source>
        <translation>إعارة أوقات ⁨{kiosk}⁩</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>مُعار إلى</translation>
    </message>
    <message>
        <source>Nobody can take these times at this kiosk.</source>
        <translation>لا يمكن لأحد أخذ هذه الأوقات في هذا الكشك.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>نهاية اليوم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>إعارة</translation>
    </message>
    <message>
        <source>Say who gets these times.</source>
        <translation>اكتب من يحصل على هذه الأوقات.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>اكتب وقتًا مثل 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>النهاية قبل البداية. يبدأ ⁨{start}⁩ وينتهي ⁨{end}⁩.</translation>
    </message>
</context>
<context>
    <name>LendingCard</name>
    <message>
        <source>Lend times</source>
        <translation>إعارة أوقات</translation>
    </message>
    <message>
        <source>Lent to partners</source>
        <translation>مُعار للشركاء</translation>
    </message>
    <message>
        <source>Lent times are closed for this kiosk. Links, programs and staff still see them.</source>
        <translation>الأوقات المُعارة مغلقة لهذا الكشك. تظل مرئية للروابط والبرامج والموظفين.</translation>
    </message>
    <message>
        <source>{calendar} to {partner}</source>
        <translation>⁨{calendar}⁩ إلى ⁨{partner}⁩</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>‏⁨{day}⁩، ⁨{times}⁩</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>استرداد: ⁨{what}⁩</translation>
    </message>
</context>
<context>
    <name>LengthField</name>
    <message>
        <source>{minutes} min</source>
        <translation>⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>المدة بالدقائق</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
</context>
<context>
    <name>LineActions</name>
    <message>
        <source>Number {number} left</source>
        <translation>غادر الرقم ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Number {number} did not come</source>
        <translation>الرقم ⁨{number}⁩ لم يحضر</translation>
    </message>
    <message>
        <source>Number {number} is booked for {time}</source>
        <translation>حُجز للرقم ⁨{number}⁩ في ⁨{time}⁩</translation>
    </message>
    <message>
        <source>There is no time for number {number} today.</source>
        <translation>لا وقت للرقم ⁨{number}⁩ اليوم.</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Waiting line</source>
        <translation>طابور الانتظار</translation>
    </message>
    <message>
        <source>add somebody to the line</source>
        <translation>إضافة شخص إلى الطابور</translation>
    </message>
    <message>
        <source>walk through the numbers</source>
        <translation>التنقل بين الأرقام</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>فتح لوحة العرض</translation>
    </message>
    <message>
        <source>Add to the line</source>
        <translation>إضافة إلى الطابور</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>Who comes without an appointment takes a number here or at a kiosk.</source>
        <translation>من يأتي بلا موعد يأخذ رقمًا هنا أو من كشك.</translation>
    </message>
    <message>
        <source>Now served</source>
        <translation>قيد الخدمة الآن</translation>
    </message>
    <message>
        <source>Make an appointment type</source>
        <translation>إنشاء نوع موعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>الأرقام المعطاة</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>حجوزات</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادروا</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضروا</translation>
    </message>
    <message>
        <source>Late cancellations</source>
        <translation>إلغاءات متأخرة</translation>
    </message>
    <message>
        <source>Filled gaps</source>
        <translation>فجوات مُلئت</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>What becomes free is offered to the first who fits, for</source>
        <translation>ما يتفرّغ من وقت يُعرض على أول من يناسبه، لمدة</translation>
    </message>
    <message>
        <source>How long an offer stands</source>
        <translation>مدة بقاء العرض</translation>
    </message>
    <message>
        <source>A number is for an appointment type, and there is none.</source>
        <translation>الرقم مخصص لنوع موعد، ولا يوجد أي نوع.</translation>
    </message>
    <message numerus="yes">
        <source>{count} wait</source>
        <translation>
            <numerusform>في الانتظار: ⁨{count}⁩</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>في الانتظار: ⁨{count}⁩</numerusform>
            <numerusform>في الانتظار: ⁨{count}⁩</numerusform>
            <numerusform>في الانتظار: ⁨{count}⁩</numerusform>
            <numerusform>في الانتظار: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody at the moment</source>
        <translation>لا أحد حاليًا</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>الرقم ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Number {number} is given</source>
        <translation>أُعطي الرقم ⁨{number}⁩</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Pass on</source>
        <translation>إلى التالي</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>نداء</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>لم يعد معروضًا</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>منذ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>can stay until {time}</source>
        <translation>يمكنه البقاء حتى ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>نداء مجددًا</translation>
    </message>
    <message>
        <source>Offered until {time}</source>
        <translation>معروض حتى ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Accept {time}</source>
        <translation>قبول ⁨{time}⁩</translation>
    </message>
    <message>
        <source>no time today</source>
        <translation>لا وقت اليوم</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>حوالي ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Number {number}, {name}, {facts}, {turn}</source>
        <translation>الرقم ⁨{number}⁩، ⁨{name}⁩، ⁨{facts}⁩، ⁨{turn}⁩</translation>
    </message>
    <message>
        <source>Left the line</source>
        <translation>غادر الطابور</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>Resumed {name}</source>
        <translation>استؤنف ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Paused {name}</source>
        <translation>أُوقف ⁨{name}⁩ مؤقتًا</translation>
    </message>
    <message>
        <source>Ended {name}</source>
        <translation>أُنهي ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Save the code as SVG</source>
        <translation>حفظ الرمز بصيغة SVG</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>صور SVG ‏(*.svg)</translation>
    </message>
    <message>
        <source>Scan to choose a time</source>
        <translation>امسح الرمز لاختيار وقت</translation>
    </message>
    <message>
        <source>Save a poster as PDF</source>
        <translation>حفظ ملصق إعلاني بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Copied the words to send</source>
        <translation>تم نسخ نص الرسالة</translation>
    </message>
    <message>
        <source>No mail program answers. The words to send are copied.</source>
        <translation>لا يستجيب أي برنامج بريد. تم نسخ نص الرسالة.</translation>
    </message>
    <message>
        <source>Made {name}</source>
        <translation>أُنشئ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>This link has ended. Nothing was changed.</source>
        <translation>انتهى هذا الرابط. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>حُفظ ⁨{file}⁩</translation>
    </message>
</context>
<context>
    <name>LinkDetails</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>End this link</source>
        <translation>إنهاء هذا الرابط</translation>
    </message>
    <message>
        <source>Booking link · {id}</source>
        <translation>رابط حجز · ⁨{id}⁩</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>since {day} · {count} cancelled</source>
        <translation>منذ ⁨{day}⁩ · ملغاة: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Short code {code}</source>
        <translation>الرمز القصير ⁨{code}⁩</translation>
    </message>
    <message>
        <source>Visitors type it at {address}, or scan.</source>
        <translation>يكتبه الزوار في ⁨{address}⁩، أو يمسحونه.</translation>
    </message>
    <message>
        <source>Takes bookings</source>
        <translation>يقبل الحجوزات</translation>
    </message>
    <message>
        <source>Copy as a message</source>
        <translation>نسخ كرسالة</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>كتابة بريد</translation>
    </message>
    <message>
        <source>Scanning it opens the link</source>
        <translation>مسحه يفتح الرابط</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>ملصق إعلاني</translation>
    </message>
    <message>
        <source>Save a poster as PDF</source>
        <translation>حفظ ملصق إعلاني بصيغة PDF</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Save the code as SVG</source>
        <translation>حفظ الرمز بصيغة SVG</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>الرمز القصير</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
</context>
<context>
    <name>LinkMessage</name>
    <message>
        <source>{name}, {organisation}</source>
        <translation>{name}، {organisation}</translation>
    </message>
    <message>
        <source>{subject}

Choose the time that suits you:
{url}

Or open {address} and type the code {code}.</source>
        <translation>{subject}

اختر الوقت الذي يناسبك:
{url}

أو افتح {address} واكتب الرمز {code}.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Visitors read it above the times.</source>
        <translation>يقرؤه الزوار فوق الأوقات.</translation>
    </message>
    <message>
        <source>Takes bookings until a day</source>
        <translation>يقبل الحجوزات حتى يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>إنشاء الرابط</translation>
    </message>
    <message>
        <source>Give the link a name.</source>
        <translation>أعطِ الرابط اسمًا.</translation>
    </message>
</context>
<context>
    <name>LinkTool</name>
    <message>
        <source>Made {name}</source>
        <translation>أُنشئ ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>{open} open, {closed} closed</source>
        <translation>المفتوحة ⁨{open}⁩، المغلقة ⁨{closed}⁩</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Paused {when}</source>
        <translation>متوقف مؤقتًا ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Its appointment type is gone</source>
        <translation>لم يعد نوع موعده موجودًا</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>انتهى ⁨{day}⁩</translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation>محجوز: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{booked} · ends {day}</source>
        <translation>⁨{booked}⁩ · ينتهي ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Booked {day}, {time}</source>
        <translation>حُجز ⁨{day}⁩، ⁨{time}⁩</translation>
    </message>
    <message>
        <source>For one visitor, by {client}</source>
        <translation>لزائر واحد، من ⁨{client}⁩</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>الفواصل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Short notice</source>
        <translation>مهلة الحجز</translation>
    </message>
    <message>
        <source>After booking</source>
        <translation>بعد الحجز</translation>
    </message>
    <message>
        <source>Shows the booking and a calendar file</source>
        <translation>يعرض الحجز وملف تقويم</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>يحجز</translation>
    </message>
    <message>
        <source>Books {count} of</source>
        <translation>يحجز ⁨{count}⁩ من</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>and {count} of</source>
        <translation>و⁨{count}⁩ من</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و⁨{count}⁩ أخرى</translation>
    </message>
    <message>
        <source>{length}, starts every {interval}</source>
        <translation>⁨{length}⁩، تبدأ كل ⁨{interval}⁩</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>{before} min before, {after} min after</source>
        <translation>⁨{before}⁩ د قبل، ⁨{after}⁩ د بعد</translation>
    </message>
    <message>
        <source>{first} – {last}, in open hours</source>
        <translation>⁨{first}⁩ – ⁨{last}⁩، ضمن ساعات العمل</translation>
    </message>
    <message>
        <source>Until {last}, in open hours</source>
        <translation>حتى ⁨{last}⁩، ضمن ساعات العمل</translation>
    </message>
    <message>
        <source>The next 30 days, in open hours</source>
        <translation>الأيام الـ30 القادمة، ضمن ساعات العمل</translation>
    </message>
    <message>
        <source>Up to the last minute</source>
        <translation>حتى آخر دقيقة</translation>
    </message>
    <message>
        <source>At least {length} ahead</source>
        <translation>قبل ⁨{length}⁩ على الأقل</translation>
    </message>
</context>
<context>
    <name>LinksPane</name>
    <message>
        <source>Links &amp; elements</source>
        <translation>الروابط والعناصر</translation>
    </message>
    <message>
        <source>choose a link</source>
        <translation>اختيار رابط</translation>
    </message>
    <message>
        <source>copy its address</source>
        <translation>نسخ عنوانه</translation>
    </message>
    <message>
        <source>make a link</source>
        <translation>إنشاء رابط</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>لا روابط بعد</translation>
    </message>
    <message>
        <source>Make one, and visitors book their times by themselves.</source>
        <translation>أنشئ رابطًا، فيحجز الزوار أوقاتهم بأنفسهم.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>إنشاء رابط</translation>
    </message>
    <message>
        <source>Make an appointment type</source>
        <translation>إنشاء نوع موعد</translation>
    </message>
    <message>
        <source>A link offers an appointment type, and there is none.</source>
        <translation>يعرض الرابط نوع موعد، ولا يوجد أي نوع.</translation>
    </message>
    <message>
        <source>The port is off, so nobody can open this link.</source>
        <translation>المنفذ متوقف، فلا يمكن لأحد فتح هذا الرابط.</translation>
    </message>
    <message>
        <source>Only this machine reaches the port: a visitor’s phone cannot open this link.</source>
        <translation>لا يصل إلى المنفذ إلا هذا الجهاز: لا يمكن لهاتف الزائر فتح هذا الرابط.</translation>
    </message>
    <message>
        <source>Open the port</source>
        <translation>فتح المنفذ</translation>
    </message>
    <message>
        <source>Copied the address</source>
        <translation>نُسخ العنوان</translation>
    </message>
    <message>
        <source>or open {address} and type this code:</source>
        <translation>أو افتح ⁨{address}⁩ واكتب هذا الرمز:</translation>
    </message>
</context>
<context>
    <name>LongRun</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>يتوقف</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم القصير</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>بلا مجموعة</translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation>المجموعات المستخدمة</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>يمثّل</translation>
    </message>
    <message>
        <source>In the list of calendars</source>
        <translation>في قائمة التقاويم</translation>
    </message>
    <message>
        <source>Beside the agenda</source>
        <translation>بجانب جدول المواعيد</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>أعطِ التقويم اسمًا.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>go to {pane}</source>
        <translation>الانتقال إلى ⁨{pane}⁩</translation>
    </message>
    <message>
        <source>find anything, do anything</source>
        <translation>البحث عن أي شيء وتنفيذ أي أمر</translation>
    </message>
    <message>
        <source>filter this list</source>
        <translation>تصفية هذه القائمة</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>next area</source>
        <translation>القسم التالي</translation>
    </message>
    <message>
        <source>kiosk on this screen</source>
        <translation>الكشك على هذه الشاشة</translation>
    </message>
    <message>
        <source>keys on this screen</source>
        <translation>مفاتيح هذه الشاشة</translation>
    </message>
    <message>
        <source>larger text, smaller text</source>
        <translation>نص أكبر، نص أصغر</translation>
    </message>
    <message>
        <source>text as the system shows it</source>
        <translation>النص كما يعرضه النظام</translation>
    </message>
    <message>
        <source>close the desk</source>
        <translation>إغلاق المكتب</translation>
    </message>
</context>
<context>
    <name>ManyDesk</name>
    <message numerus="yes">
        <source>{count} events moved</source>
        <translation>
            <numerusform>الأحداث المنقولة: ⁨{count}⁩</numerusform>
            <numerusform>نُقل حدث واحد</numerusform>
            <numerusform>الأحداث المنقولة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المنقولة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المنقولة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المنقولة: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events deleted</source>
        <translation>
            <numerusform>الأحداث المحذوفة: ⁨{count}⁩</numerusform>
            <numerusform>حُذف حدث واحد</numerusform>
            <numerusform>الأحداث المحذوفة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المحذوفة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المحذوفة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المحذوفة: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Booked: {title}</source>
        <translation>حُجز: ⁨{title}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{count} events cut</source>
        <translation>
            <numerusform>الأحداث المقصوصة: ⁨{count}⁩</numerusform>
            <numerusform>قُص حدث واحد</numerusform>
            <numerusform>الأحداث المقصوصة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المقصوصة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المقصوصة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المقصوصة: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} events copied</source>
        <translation>
            <numerusform>الأحداث المنسوخة: ⁨{count}⁩</numerusform>
            <numerusform>نُسخ حدث واحد</numerusform>
            <numerusform>الأحداث المنسوخة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المنسوخة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المنسوخة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المنسوخة: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. Ctrl V puts it at the marked time.</source>
        <translation>⁨{what}⁩. ‏Ctrl V يضعه في الوقت المحدد.</translation>
    </message>
    <message>
        <source>There is no event on the clipboard.</source>
        <translation>لا حدث في الحافظة.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events pasted</source>
        <translation>
            <numerusform>الأحداث الملصقة: ⁨{count}⁩</numerusform>
            <numerusform>لُصق حدث واحد</numerusform>
            <numerusform>الأحداث الملصقة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث الملصقة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث الملصقة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث الملصقة: ⁨{count}⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Take out {name}</source>
        <translation>إخراج ⁨{name}⁩</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>لا قواعد بعد: مفتوح دائمًا</translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>اكتب وقتًا مثل 13:00.</translation>
    </message>
</context>
<context>
    <name>NewLinkSheet</name>
    <message>
        <source>New link</source>
        <translation>رابط جديد</translation>
    </message>
    <message>
        <source>Appointment type</source>
        <translation>نوع الموعد</translation>
    </message>
    <message>
        <source>{type}, {length}</source>
        <translation>‏⁨{type}⁩، ⁨{length}⁩</translation>
    </message>
</context>
<context>
    <name>NewSecretSheet</name>
    <message>
        <source>New secret of “{name}”</source>
        <translation>سر جديد لـ «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Copy it into the app now: here it is shown in the open this once.</source>
        <translation>انسخه إلى التطبيق الآن: يظهر هنا مكشوفًا هذه المرة فقط.</translation>
    </message>
    <message>
        <source>The secret before it stays valid until you withdraw it.</source>
        <translation>يبقى السر السابق صالحًا إلى أن تسحبه.</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>سر جديد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>NextDays</name>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Next two weeks: {day}, {length}</source>
        <translation>الأسبوعان القادمان: ⁨{day}⁩، ⁨{length}⁩</translation>
    </message>
</context>
<context>
    <name>NothingLine</name>
    <message>
        <source>Show all calendars</source>
        <translation>إظهار كل التقاويم</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>Next booking: {day}</source>
        <translation>الحجز التالي: ⁨{day}⁩</translation>
    </message>
    <message>
        <source>All calendars are hidden.</source>
        <translation>كل التقاويم مخفية.</translation>
    </message>
    <message>
        <source>Nothing booked today.</source>
        <translation>لا شيء محجوز اليوم.</translation>
    </message>
    <message>
        <source>Nothing booked this month.</source>
        <translation>لا شيء محجوز هذا الشهر.</translation>
    </message>
    <message>
        <source>Nothing booked this week.</source>
        <translation>لا شيء محجوز هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Nothing booked on {day}.</source>
        <translation>لا شيء محجوز في ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Nothing booked in {month}.</source>
        <translation>لا شيء محجوز في ⁨{month}⁩.</translation>
    </message>
    <message>
        <source>Nothing booked in week {number}.</source>
        <translation>لا شيء محجوز في الأسبوع ⁨{number}⁩.</translation>
    </message>
    <message>
        <source>Everything that is booked on {day} is on hidden calendars.</source>
        <translation>كل ما هو محجوز في ⁨{day}⁩ في تقاويم مخفية.</translation>
    </message>
    <message>
        <source>Everything that is booked in {month} is on hidden calendars.</source>
        <translation>كل ما هو محجوز في ⁨{month}⁩ في تقاويم مخفية.</translation>
    </message>
    <message>
        <source>Everything that is booked in week {number} is on hidden calendars.</source>
        <translation>كل ما هو محجوز في الأسبوع ⁨{number}⁩ في تقاويم مخفية.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>What it offers</source>
        <translation>ما يعرضه</translation>
    </message>
    <message>
        <source>In this order, four of them on the first screen.</source>
        <translation>بهذا الترتيب، أربعة منها في الشاشة الأولى.</translation>
    </message>
    <message>
        <source>Visitors may take a number here</source>
        <translation>يمكن للزوار أخذ رقم هنا</translation>
    </message>
    <message>
        <source>{name}: further up</source>
        <translation>⁨{name}⁩: إلى الأعلى</translation>
    </message>
    <message>
        <source>{name}: what visitors are asked</source>
        <translation>⁨{name}⁩: ما يُسأل عنه الزوار</translation>
    </message>
</context>
<context>
    <name>OneTimeDetails</name>
    <message>
        <source>One-time link · {id}</source>
        <translation>رابط لمرة واحدة · ⁨{id}⁩</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>يطلب</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>بالترتيب</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>حُجز</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>By</source>
        <translation>باسم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>OpenHoursChart</name>
    <message>
        <source>Open hours this week</source>
        <translation>ساعات العمل هذا الأسبوع</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Go back to a copy…</source>
        <translation>الرجوع إلى نسخة…</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>إغلاق المكتب</translation>
    </message>
    <message>
        <source>The calendar does not open</source>
        <translation>لا يُفتح التقويم</translation>
    </message>
</context>
<context>
    <name>OpeningsPanel</name>
    <message>
        <source>Worth opening</source>
        <translation>يستحق الفتح</translation>
    </message>
    <message>
        <source>Nobody wished for an hour in which nobody was to be had.</source>
        <translation>لم يرغب أحد في ساعة لم يكن فيها أحد متاحًا.</translation>
    </message>
</context>
<context>
    <name>OutsideList</name>
    <message>
        <source>Booked outside these hours</source>
        <translation>محجوز خارج هذه الساعات</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و⁨{count}⁩ أخرى</translation>
    </message>
    <message>
        <source>{day}, {times}</source>
        <translation>‏⁨{day}⁩، ⁨{times}⁩</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show {name}, {when}</source>
        <translation>عرض ⁨{name}⁩، ⁨{when}⁩</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>شاشة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>السمة: حسب النظام</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>السمة: فاتحة</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>السمة: داكنة</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>السمة: عالية التباين</translation>
    </message>
    <message>
        <source>New appointment type</source>
        <translation>نوع موعد جديد</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>حفظ نسخة من كل شيء</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>الرجوع إلى نسخة</translation>
    </message>
    <message>
        <source>Keys on this screen</source>
        <translation>مفاتيح هذه الشاشة</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>إغلاق المكتب</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Events, calendars, commands</source>
        <translation>أحداث وتقاويم وأوامر</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Book “{line}”</source>
        <translation>حجز «⁨{line}⁩»</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Agenda</source>
        <translation>جدول المواعيد</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>التقاويم</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>البحث عن وقت</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>الإقبال</translation>
    </message>
    <message>
        <source>Waiting line</source>
        <translation>طابور الانتظار</translation>
    </message>
    <message>
        <source>Links &amp; elements</source>
        <translation>الروابط والعناصر</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>المعدات</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>الأكشاك</translation>
    </message>
    <message>
        <source>Port &amp; sharing</source>
        <translation>المنفذ والمشاركة</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Shortest pause before, in minutes</source>
        <translation>أقصر توقف قبله، بالدقائق</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Longest pause before</source>
        <translation>أطول توقف قبله</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>دقائق الفاصل قبل الموعد</translation>
    </message>
    <message>
        <source> before</source>
        <translation> قبل</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>دقائق الفاصل بعد الموعد</translation>
    </message>
    <message>
        <source> after</source>
        <translation> بعد</translation>
    </message>
    <message>
        <source>Pause from</source>
        <translation>توقف من</translation>
    </message>
    <message>
        <source>Pause up to</source>
        <translation>توقف حتى</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>أي مدة</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>بلا توقف</translation>
    </message>
</context>
<context>
    <name>PartHead</name>
    <message>
        <source>Name of the part</source>
        <translation>اسم الجزء</translation>
    </message>
    <message>
        <source>Visitors read it. Click to rename</source>
        <translation>يقرؤه الزوار. انقر لإعادة التسمية</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أسبق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحق</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>إزالة هذا الجزء</translation>
    </message>
    <message>
        <source>{name}: earlier</source>
        <translation>⁨{name}⁩: أسبق</translation>
    </message>
    <message>
        <source>{name}: later</source>
        <translation>⁨{name}⁩: لاحق</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>PartSection</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>المجموعة ⁨{number}⁩</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Hide the single ones</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Show each one</source>
        <translation>عرض كل واحد</translation>
    </message>
    <message>
        <source>{button}: {what}</source>
        <translation>‏⁨{button}⁩: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>المزيد: ⁨{count}⁩</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>{name} · not free</source>
        <translation>⁨{name}⁩ · غير متاح</translation>
    </message>
</context>
<context>
    <name>PeopleSheet</name>
    <message>
        <source>People and badges</source>
        <translation>الأشخاص والبطاقات</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Inductions on</source>
        <translation>التأهيل على</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever takes equipment needs a badge, and a PIN to sign with.</source>
        <translation>لا أحد بعد. من يأخذ معدات يحتاج إلى بطاقة ورمز PIN للتوقيع.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Scan or type it</source>
        <translation>امسحها أو اكتبها</translation>
    </message>
    <message>
        <source>PIN, 4 to 8 digits</source>
        <translation>رمز PIN، من 4 إلى 8 أرقام</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>May take equipment</source>
        <translation>يمكنه أخذ المعدات</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>ترك الأمر كما كان</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>تعديل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>may not take equipment</source>
        <translation>لا يمكنه أخذ المعدات</translation>
    </message>
    <message>
        <source>signs with a PIN</source>
        <translation>يوقّع برمز PIN</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>لا رمز PIN بعد</translation>
    </message>
    <message>
        <source>{state}, induction until {day}</source>
        <translation>⁨{state}⁩، التأهيل حتى ⁨{day}⁩</translation>
    </message>
    <message>
        <source>New PIN of {name}</source>
        <translation>رمز PIN جديد لـ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رمز PIN جديد</translation>
    </message>
    <message>
        <source>Induct</source>
        <translation>تأهيل</translation>
    </message>
    <message>
        <source>Induct {name}</source>
        <translation>تأهيل ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>takes part</source>
        <translation>يشارك</translation>
    </message>
    <message>
        <source>does not take part</source>
        <translation>لا يشارك</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Pick none</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message numerus="yes">
        <source>{count} events picked</source>
        <translation>
            <numerusform>الأحداث المحددة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المحددة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المحددة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المحددة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المحددة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المحددة: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>15 min earlier</source>
        <translation>15 د أبكر</translation>
    </message>
    <message>
        <source>15 min later</source>
        <translation>15 د لاحقًا</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>قبل يوم</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>بعد يوم</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>بعد أسبوع</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Staff PIN of the kiosks</source>
        <translation>رمز PIN للموظفين في الأكشاك</translation>
    </message>
    <message>
        <source>Six digits that open the way out of every kiosk. At a kiosk, hold the top corner for three seconds.</source>
        <translation>ستة أرقام تفتح مخرج كل كشك. عند الكشك، اضغط مطولًا على الزاوية العليا ثلاث ثوانٍ.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>رمز PIN جديد</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>تعيين رمز PIN</translation>
    </message>
    <message>
        <source>This is another PIN than the one above.</source>
        <translation>رمز PIN هذا يختلف عن المكتوب أعلاه.</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Who is here</source>
        <translation>من الموجود هنا</translation>
    </message>
    <message>
        <source>Kiosks, the pages that phones open, posters, slips and the board carry this name.</source>
        <translation>تحمل هذا الاسم الأكشاك والصفحات التي تفتحها الهواتف والملصقات الإعلانية والأوراق المطبوعة واللوحة.</translation>
    </message>
    <message>
        <source>Name of your shop, company or club</source>
        <translation>اسم متجرك أو شركتك أو ناديك</translation>
    </message>
    <message>
        <source>Stand at a fair (optional)</source>
        <translation>الجناح في معرض (اختياري)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>PlaceZone</name>
    <message>
        <source>All times here are {place} time. This computer is set to {computer} time.</source>
        <translation>جميع الأوقات هنا بتوقيت ⁨{place}⁩. هذا الجهاز مضبوط على توقيت ⁨{computer}⁩.</translation>
    </message>
    <message>
        <source>Use {computer} time</source>
        <translation>استخدام توقيت ⁨{computer}⁩</translation>
    </message>
    <message>
        <source>From the next start of each desk and kiosk on, all times are {computer} time.</source>
        <translation>ابتداءً من التشغيل القادم لكل مكتب وكل كشك تكون جميع الأوقات بتوقيت ⁨{computer}⁩.</translation>
    </message>
</context>
<context>
    <name>PortCard</name>
    <message>
        <source>HTTP port is on</source>
        <translation>منفذ HTTP يعمل</translation>
    </message>
    <message>
        <source>HTTP port is off</source>
        <translation>منفذ HTTP متوقف</translation>
    </message>
    <message>
        <source>Anyone on this network can reach the port. Bookings are protected by the client secret.</source>
        <translation>يمكن لأي شخص على هذه الشبكة الوصول إلى المنفذ. الحجوزات محمية بسر العميل.</translation>
    </message>
    <message>
        <source>Nothing was asked in the last minute</source>
        <translation>لا طلبات في الدقيقة الأخيرة</translation>
    </message>
    <message numerus="yes">
        <source>{count} clients</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>⁨{count}⁩ عملاء</numerusform>
            <numerusform>⁨{count}⁩ عميلًا</numerusform>
            <numerusform>⁨{count}⁩ عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>⁨{count}⁩ طلبات</numerusform>
            <numerusform>⁨{count}⁩ طلبًا</numerusform>
            <numerusform>⁨{count}⁩ طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {what} a minute, {typical} ms typical</source>
        <translation>⁨{who}⁩، ⁨{what}⁩ في الدقيقة، عادةً ⁨{typical}⁩ م.ث</translation>
    </message>
    <message>
        <source>Cronofy SDKs can use this address as their API host</source>
        <translation>يمكن لحزم Cronofy SDK استخدام هذا العنوان مضيفًا للـ API</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>منفذ HTTP</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>هذه الشبكة</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>من يصل إليه</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>&lt;RLM&gt;HTTP عادي</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Port {number} is used by another program.</source>
        <translation>المنفذ ⁨{number}⁩ يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>استخدام ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>The port cannot be opened: {reason}</source>
        <translation>لا يمكن فتح المنفذ: ⁨{reason}⁩</translation>
    </message>
</context>
<context>
    <name>PortPane</name>
    <message>
        <source>Port &amp; sharing</source>
        <translation>المنفذ والمشاركة</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>سجل الطلبات</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
</context>
<context>
    <name>PortProblems</name>
    <message>
        <source>A program that was not recognised</source>
        <translation>برنامج غير معروف</translation>
    </message>
    <message>
        <source>{who} {what}. Nothing was saved.</source>
        <translation>⁨{who}⁩ ⁨{what}⁩. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>sent what cannot be: {problems}</source>
        <translation>أرسل ما لا يصح: ⁨{problems}⁩</translation>
    </message>
    <message>
        <source>used a secret or token that is missing, unknown or expired</source>
        <translation>استخدم سرًا أو رمز وصول مفقودًا أو مجهولًا أو منتهيًا</translation>
    </message>
    <message>
        <source>asked for more than its token allows</source>
        <translation>طلب أكثر مما يسمح به رمز وصوله</translation>
    </message>
    <message>
        <source>asked for something that is not here, or is somebody else’s</source>
        <translation>طلب شيئًا غير موجود هنا، أو يخص غيره</translation>
    </message>
    <message>
        <source>used a method that this address does not have</source>
        <translation>استخدم طريقة لا يقبلها هذا العنوان</translation>
    </message>
    <message>
        <source>sent more than one MiB</source>
        <translation>أرسل أكثر من ⁦1 MiB⁩</translation>
    </message>
    <message>
        <source>asks too often</source>
        <translation>يطلب أكثر من اللازم</translation>
    </message>
    <message>
        <source>was asked to come again: the database was busy</source>
        <translation>طُلب منه أن يعود لاحقًا: قاعدة البيانات مشغولة</translation>
    </message>
    <message>
        <source>met a failure of ours; details are in the log</source>
        <translation>صادف خللًا لدينا؛ التفاصيل في السجل</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>رُفض طلبه</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The venue’s picture</source>
        <translation>صورة المكان</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>الرسم</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Nothing booked</source>
        <translation>لا شيء محجوز</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>الأسبوع ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Shows as free</source>
        <translation>يظهر متاحًا</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>A page for each: {names}</source>
        <translation>صفحة لكل: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>إخفاء الأسماء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Not saved. The file cannot be written.</source>
        <translation>لم يُحفظ. لا يمكن كتابة الملف.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Not printed. The printer does not answer.</source>
        <translation>لم يُطبع. الطابعة لا تستجيب.</translation>
    </message>
    <message>
        <source>Printed {day}, {time}</source>
        <translation>طُبع ⁨{day}⁩، ⁨{time}⁩</translation>
    </message>
</context>
<context>
    <name>PrintingCard</name>
    <message>
        <source>Printer and scanner</source>
        <translation>الطابعة والماسح</translation>
    </message>
    <message>
        <source>Where slips go</source>
        <translation>وجهة الأوراق</translation>
    </message>
    <message>
        <source>No slips</source>
        <translation>بلا أوراق</translation>
    </message>
    <message>
        <source>A printer of the kiosk</source>
        <translation>طابعة الكشك</translation>
    </message>
    <message>
        <source>PDF files in a folder</source>
        <translation>ملفات PDF في مجلد</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>اسم الطابعة</translation>
    </message>
    <message>
        <source>As the kiosk’s machine calls it.</source>
        <translation>كما يسميها جهاز الكشك.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>A folder of the kiosk’s machine.</source>
        <translation>مجلد على جهاز الكشك.</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>عرض الورق</translation>
    </message>
    <message>
        <source>{width} mm wide</source>
        <translation>عرض ⁨{width}⁩ مم</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>طباعة ورقة تجريبية</translation>
    </message>
    <message>
        <source>Try the scanner</source>
        <translation>تجربة الماسح</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>{name} has no rules, so it is open at any time.</source>
        <translation>لا قواعد لدى ⁨{name}⁩، لذا كل الأوقات مفتوحة.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير قبل اليوم الأول.</translation>
    </message>
    <message>
        <source>A booking does not recur. Make an event that does.</source>
        <translation>الحجز لا يتكرر. أنشئ حدثًا يتكرر.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not all of a copy. Choose another one.</source>
        <translation>⁨{name}⁩ تالف أو ليس نسخة كاملة. اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>{name} is the file that is in use. Choose a copy of it.</source>
        <translation>⁨{name}⁩ هو الملف المستخدم الآن. اختر نسخة منه.</translation>
    </message>
    <message>
        <source>The last day is over already.</source>
        <translation>اليوم الأخير انقضى بالفعل.</translation>
    </message>
    <message>
        <source>Everybody tries this PIN first. Choose another.</source>
        <translation>هذا أول رمز PIN يجرّبه الجميع. اختر غيره.</translation>
    </message>
    <message>
        <source>{name} is no copy of a desk. Choose a file that a desk saved as one.</source>
        <translation>⁨{name}⁩ ليس نسخة من apcdesk. اختر ملفًا حفظه apcdesk كنسخة.</translation>
    </message>
    <message>
        <source>A program writes this series. Change its events one by one.</source>
        <translation>برنامج يكتب هذه السلسلة. غيّر أحداثها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>At most {limit} questions are asked.</source>
        <translation>يمكن طرح ⁨{limit}⁩ سؤالًا على الأكثر.</translation>
    </message>
    <message>
        <source>A newer apcdesk made {name}. Update this one first.</source>
        <translation>أُنشئ ⁨{name}⁩ بإصدار أحدث من apcdesk. حدّث هذا أولًا.</translation>
    </message>
    <message>
        <source>{name} needs {megabytes} MB on the disk on which the desk keeps its data. Make room there and try again.</source>
        <translation>يحتاج ⁨{name}⁩ إلى ⁨{megabytes}⁩ م.ب على القرص الذي يحفظ عليه apcdesk بياناته. أفسح مكانًا هناك وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This event is not one of a series. Change it alone.</source>
        <translation>هذا الحدث ليس من سلسلة. غيّره وحده.</translation>
    </message>
    <message>
        <source>This has not begun yet.</source>
        <translation>لم يبدأ هذا بعد.</translation>
    </message>
    <message>
        <source>This does not go on at the moment.</source>
        <translation>هذا ليس جاريًا الآن.</translation>
    </message>
    <message>
        <source>{name} is not open in this time, so one more would not be either.</source>
        <translation>هذا الوقت خارج ساعات عمل ⁨{name}⁩، فلن يُتاح فيه واحد إضافي أيضًا.</translation>
    </message>
    <message>
        <source>One of a series has no rule of its own. Change all of it, or this one and those that follow.</source>
        <translation>لا قاعدة خاصة لحدث من سلسلة. غيّر السلسلة كلها، أو هذا الحدث وما يليه.</translation>
    </message>
    <message>
        <source>That is the desk&apos;s own file. Choose another name for the copy.</source>
        <translation>هذا هو الملف الذي يعمل به apcdesk نفسه. اختر اسمًا آخر للنسخة.</translation>
    </message>
    <message>
        <source>An extra time lasts 366 days at most.</source>
        <translation>يدوم الوقت الإضافي 366 يومًا على الأكثر.</translation>
    </message>
    <message>
        <source>There are two rules called {name}.</source>
        <translation>توجد قاعدتان باسم ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Somebody has this badge already.</source>
        <translation>لدى شخص آخر هذه البطاقة بالفعل.</translation>
    </message>
    <message>
        <source>That calendar has this event already.</source>
        <translation>في ذلك التقويم هذا الحدث بالفعل.</translation>
    </message>
    <message>
        <source>There are at most {limit} answers to choose from, all different.</source>
        <translation>الإجابات المتاحة للاختيار ⁨{limit}⁩ على الأكثر، وكلها مختلفة.</translation>
    </message>
    <message>
        <source>Give at least two answers to choose from.</source>
        <translation>اكتب إجابتين على الأقل للاختيار.</translation>
    </message>
    <message>
        <source>An app keeps one secret. Make a new one first.</source>
        <translation>يبقى للتطبيق سر واحد. أنشئ سرًا جديدًا أولًا.</translation>
    </message>
    <message>
        <source>An app has at most 2 secrets. Withdraw one first.</source>
        <translation>للتطبيق سران على الأكثر. اسحب أحدهما أولًا.</translation>
    </message>
    <message>
        <source>The list has no such column.</source>
        <translation>لا عمود كهذا في القائمة.</translation>
    </message>
    <message>
        <source>Write a number of days from 1 to {limit}.</source>
        <translation>اكتب عدد أيام من 1 إلى ⁨{limit}⁩.</translation>
    </message>
    <message>
        <source>This time is over already.</source>
        <translation>هذا الوقت انقضى بالفعل.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>النهاية ليست بعد البداية.</translation>
    </message>
    <message>
        <source>The file is no list with a code and a name in two columns.</source>
        <translation>الملف ليس قائمة فيها رمز واسم في عمودين.</translation>
    </message>
    <message>
        <source>This is another file than the one that is needed.</source>
        <translation>هذا ملف غير الملف المطلوب.</translation>
    </message>
    <message>
        <source>There is no folder to keep the file in.</source>
        <translation>لا مجلد لحفظ الملف فيه.</translation>
    </message>
    <message>
        <source>Say who comes.</source>
        <translation>اكتب من سيأتي.</translation>
    </message>
    <message>
        <source>Another item has this label already.</source>
        <translation>لقطعة أخرى هذا الملصق بالفعل.</translation>
    </message>
    <message>
        <source>A calendar is called so already.</source>
        <translation>تقويم آخر له هذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Choose who or what is needed.</source>
        <translation>اختر من أو ما هو مطلوب.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture.</source>
        <translation>هذه ليست صورة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>The picture is larger than 4 MB.</source>
        <translation>الصورة أكبر من 4 ميغابايت.</translation>
    </message>
    <message>
        <source>The PIN is 6 digits.</source>
        <translation>رمز PIN من 6 أرقام.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>رمز PIN من 4 إلى 8 أرقام.</translation>
    </message>
    <message>
        <source>Two questions have the same ID.</source>
        <translation>لسؤالين المعرّف نفسه.</translation>
    </message>
    <message>
        <source>Say why this is an exception.</source>
        <translation>اكتب سبب هذا الاستثناء.</translation>
    </message>
    <message>
        <source>The length is between 1 and 1440 minutes.</source>
        <translation>المدة بين 1 و1440 دقيقة.</translation>
    </message>
    <message>
        <source>No row has a code and a name.</source>
        <translation>لا صف فيه رمز واسم.</translation>
    </message>
    <message>
        <source>Choose a number of minutes that divides a day.</source>
        <translation>تبدأ الأوقات كل عدد من الدقائق ينقسم عليه اليوم.</translation>
    </message>
    <message>
        <source>Choose at least one calendar.</source>
        <translation>اختر تقويمًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>اكتب عنوانًا.</translation>
    </message>
    <message>
        <source>The width is between {low} and {high} millimetres.</source>
        <translation>العرض بين ⁨{low}⁩ و⁨{high}⁩ مليمترًا.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>هذا مكرر.</translation>
    </message>
    <message>
        <source>One of these calendars is not known.</source>
        <translation>أحد هذه التقاويم غير معروف.</translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation>لا يبدو هذا عنوان بريد.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters from A to Z, digits and signs, without spaces.</source>
        <translation>استخدم من 1 إلى 64 حرفًا من A إلى Z وأرقامًا وعلامات، بلا مسافات.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>لا يبدو هذا رقم هاتف.</translation>
    </message>
    <message>
        <source>Write a time like 2027-03-11T17:00:00Z, or a date like 2027-03-11.</source>
        <translation>اكتب وقتًا مثل ⁦2027-03-11T17:00:00Z⁩ أو تاريخًا مثل ⁦2027-03-11⁩.</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https:// and leave out spaces.</source>
        <translation>هذا ليس عنوان ويب. ابدأ بـ https:// ولا تضع مسافات.</translation>
    </message>
    <message>
        <source>There are {limit} already, and no more are possible.</source>
        <translation>يوجد ⁨{limit}⁩ بالفعل، ولا يمكن المزيد.</translation>
    </message>
    <message>
        <source>A list is needed.</source>
        <translation>المطلوب قائمة.</translation>
    </message>
    <message>
        <source>Only true or false is possible.</source>
        <translation>الممكن فقط true أو false.</translation>
    </message>
    <message>
        <source>A date is needed.</source>
        <translation>المطلوب تاريخ.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>المطلوب عدد صحيح.</translation>
    </message>
    <message>
        <source>A whole number above 0 is needed.</source>
        <translation>المطلوب عدد صحيح أكبر من 0.</translation>
    </message>
    <message>
        <source>An object is needed.</source>
        <translation>المطلوب كائن.</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>المطلوب نص.</translation>
    </message>
    <message>
        <source>Only true is possible.</source>
        <translation>الممكن فقط true.</translation>
    </message>
    <message>
        <source>Only one of {first} and {second} is possible.</source>
        <translation>يمكن واحد فقط من ⁨{first}⁩ و⁨{second}⁩.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>هذا غير معروف هنا.</translation>
    </message>
    <message>
        <source>This is not possible.</source>
        <translation>هذا غير ممكن.</translation>
    </message>
    <message>
        <source>Write a number from {low} to {high}.</source>
        <translation>اكتب عددًا من ⁨{low}⁩ إلى ⁨{high}⁩.</translation>
    </message>
    <message>
        <source>Something is needed here.</source>
        <translation>ينقص شيء هنا.</translation>
    </message>
    <message>
        <source>This is taken already.</source>
        <translation>هذا مأخوذ بالفعل.</translation>
    </message>
    <message>
        <source>Write at most {limit} characters.</source>
        <translation>اكتب ⁨{limit}⁩ حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>At most {limit} are possible.</source>
        <translation>⁨{limit}⁩ على الأكثر.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>هذه المنطقة الزمنية غير معروفة.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Group {number}</source>
        <translation>المجموعة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Starts every</source>
        <translation>تبدأ كل</translation>
    </message>
    <message>
        <source>Minutes kept clear before</source>
        <translation>دقائق الفاصل قبل الموعد</translation>
    </message>
    <message>
        <source> before</source>
        <translation> قبل</translation>
    </message>
    <message>
        <source>Minutes kept clear after</source>
        <translation>دقائق الفاصل بعد الموعد</translation>
    </message>
    <message>
        <source> after</source>
        <translation> بعد</translation>
    </message>
    <message>
        <source>Use their rules</source>
        <translation>استخدام قواعدهم</translation>
    </message>
    <message>
        <source>All on one day</source>
        <translation>الكل في يوم واحد</translation>
    </message>
    <message>
        <source>Then another part</source>
        <translation>ثم جزء آخر</translation>
    </message>
    <message>
        <source>Find times</source>
        <translation>البحث عن أوقات</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 د</translation>
    </message>
    <message>
        <source>Who must be free</source>
        <translation>من يجب أن يكون متاحًا</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>إضافة مجموعة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Keep clear</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>الجزء ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Open hours</source>
        <translation>ساعات العمل</translation>
    </message>
</context>
<context>
    <name>QuerySheet</name>
    <message>
        <source>This search as a request</source>
        <translation>هذا البحث كطلب</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>مكتوب بصيغة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>البحث عن هذا</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Paste the JSON of a request here, or a curl command.</source>
        <translation>الصق هنا JSON لطلب، أو أمر curl.</translation>
    </message>
    <message>
        <source>The body of POST {path}. Paste another over it, or a curl command, to search for that.</source>
        <translation>محتوى POST ⁨{path}⁩. الصق محتوى آخر مكانه، أو أمر curl، للبحث عنه.</translation>
    </message>
    <message>
        <source>Put the secret of the app whose calendars these are for {secret}.</source>
        <translation>ضع مكان ⁨{secret}⁩ سرّ التطبيق الذي تتبعه هذه التقويمات.</translation>
    </message>
    <message>
        <source>Needs pycronofy. Put the secret of the app for {secret}.</source>
        <translation>يحتاج إلى pycronofy. ضع سرّ التطبيق مكان ⁨{secret}⁩.</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Not asked: {question}</source>
        <translation>لم يُسأل: ⁨{question}⁩</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>ماذا تريد أن تعرف؟</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>A word of help, if it needs one</source>
        <translation>شرح قصير، إن لزم</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>إجابات للاختيار</translation>
    </message>
    <message>
        <source>First; second; third</source>
        <translation>الأول; الثاني; الثالث</translation>
    </message>
    <message>
        <source>Separate the answers with a semicolon.</source>
        <translation>افصل بين الإجابات بفاصلة منقوطة من الشكل (;).</translation>
    </message>
    <message>
        <source>Ask this earlier</source>
        <translation>تقديم هذا السؤال</translation>
    </message>
    <message>
        <source>Ask this no longer</source>
        <translation>حذف هذا السؤال</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A line of text</source>
        <translation>سطر نص</translation>
    </message>
    <message>
        <source>A longer text</source>
        <translation>نص أطول</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>واحد من عدة</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <translation>الاسم والمعرّف</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>حذف القاعدة</translation>
    </message>
    <message>
        <source>Everybody in {group}</source>
        <translation>كل من في ⁨{group}⁩</translation>
    </message>
    <message>
        <source>All calendars</source>
        <translation>كل التقاويم</translation>
    </message>
</context>
<context>
    <name>QuestionsSheet</name>
    <message>
        <source>Ask something else</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>مصير البيانات</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لا يُسأل عنه</translation>
    </message>
    <message>
        <source>If they like</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>من سيأتي</translation>
    </message>
    <message>
        <source>Questions of your own</source>
        <translation>أسئلتك الخاصة</translation>
    </message>
    <message>
        <source>Visitors can read this before they book. Left empty, they read that nobody else sees it.</source>
        <translation>يمكن للزوار قراءة هذا قبل الحجز. إن تُرك فارغًا، يقرؤون أنه لا يراه أحد آخر.</translation>
    </message>
    <message>
        <source>Visitors are asked this from now on</source>
        <translation>يُسأل الزوار عن هذا من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>This is too long for the screen.</source>
        <translation>هذا أطول مما تسعه الشاشة.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>اكتب السؤال.</translation>
    </message>
    <message>
        <source>Give two to twelve answers, each of them once.</source>
        <translation>اكتب من إجابتين إلى اثنتي عشرة إجابة، كل منها مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Quick add</source>
        <translation>إضافة سريعة</translation>
    </message>
    <message>
        <source>Lotte Claes Tue 15:15 45m with Sofie + office</source>
        <translation>Lotte Claes Tue 15:15 45m with Sofie + office</translation>
    </message>
    <message>
        <source>What, when, with whom</source>
        <translation>ماذا ومتى ومع من</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation>اكتب ما هو.</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>⁨{day}⁩، طوال اليوم</translation>
    </message>
    <message>
        <source>{day}, {times} · {length}</source>
        <translation>‏⁨{day}⁩، ⁨{times}⁩ · ⁨{length}⁩</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”.</source>
        <translation>لا أحد هنا باسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>{name} is busy {times}.</source>
        <translation>لدى ⁨{name}⁩ انشغال ⁨{times}⁩.</translation>
    </message>
    <message>
        <source>{name}: this is outside the open hours.</source>
        <translation>⁨{name}⁩: هذا خارج ساعات العمل.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Show the sidebar</source>
        <translation>إظهار الشريط الجانبي</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The only choice at this time</source>
        <translation>الخيار الوحيد في هذا الوقت</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>اختير يدويًا</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>تولّى الحجز</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Only {name} was free</source>
        <translation>المتاح كان ⁨{name}⁩ فقط</translation>
    </message>
    <message>
        <source>{name} was chosen by hand</source>
        <translation>اختيار يدوي: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name} took over</source>
        <translation>انتقل الحجز إلى ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>‏⁨{name}⁩: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ذلك اليوم</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} booked minutes {day}</source>
        <translation>
            <numerusform>دقائق محجوزة ⁨{day}⁩: ⁨{minutes}⁩</numerusform>
            <numerusform>دقائق محجوزة ⁨{day}⁩: ⁨{minutes}⁩</numerusform>
            <numerusform>دقائق محجوزة ⁨{day}⁩: ⁨{minutes}⁩</numerusform>
            <numerusform>دقائق محجوزة ⁨{day}⁩: ⁨{minutes}⁩</numerusform>
            <numerusform>دقائق محجوزة ⁨{day}⁩: ⁨{minutes}⁩</numerusform>
            <numerusform>دقائق محجوزة ⁨{day}⁩: ⁨{minutes}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {minutes}</source>
        <translation>‏⁨{name}⁩ ⁨{minutes}⁩</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>و⁨{count}⁩ غيرهم</translation>
    </message>
</context>
<context>
    <name>RedirectSheet</name>
    <message>
        <source>Where “{name}” sends people back to</source>
        <translation>المكان الذي يعيد «⁨{name}⁩» الأشخاص إليه</translation>
    </message>
    <message>
        <source>Whoever lets the app use their calendar goes back to one of these addresses, exactly as it stands here. Without any, the app may name every address: leave it so only while it is developed.</source>
        <translation>من يسمح للتطبيق باستخدام تقويمه يعود إلى أحد هذه العناوين تمامًا كما هو مكتوب هنا. وبدون أي عنوان يستطيع التطبيق تحديد أي عنوان: اترك ذلك هكذا فقط أثناء تطويره.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https:// and leave out spaces.</source>
        <translation>هذا ليس عنوان ويب. ابدأ بـ https:// ولا تضع مسافات.</translation>
    </message>
    <message>
        <source>Address {number}</source>
        <translation>العنوان {number}</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Rename “{item}”</source>
        <translation>إعادة تسمية «⁨{item}⁩»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The code on its label stays. What was written in its history keeps the name of then.</source>
        <translation>يبقى الرمز على الملصق كما هو. وما كُتب في السجل يحتفظ بالاسم القديم.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
</context>
<context>
    <name>RepeatFields</name>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>كم مرة</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{times}  {what}</source>
        <translation>‏⁨{times}⁩  ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{day}, {times}  {what}</source>
        <translation>&lt;RLM&gt;⁨{day}⁩، ⁨{times}⁩  ⁨{what}⁩</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>walked in</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Median from booking to appointment: {days} days</source>
        <translation>الوسيط من الحجز إلى الموعد بالأيام: {days}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>قادم</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>and {count} more</source>
        <translation>و⁨{count}⁩ أخرى</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>عدد الأيام</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Report written to {file}</source>
        <translation>كُتب التقرير في ⁨{file}⁩</translation>
    </message>
    <message>
        <source>held</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>walked in</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>Nothing was booked in this week.</source>
        <translation>لم يُحجز شيء في هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Nothing was booked on this day.</source>
        <translation>لم يُحجز شيء في هذا اليوم.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
</context>
<context>
    <name>RequestLogCard</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>أي الطلبات</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Request log</source>
        <translation>سجل الطلبات</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>لا طلبات بعد.</translation>
    </message>
    <message>
        <source>Problems {count}</source>
        <translation>المشكلات ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{time}, {status}.</source>
        <translation>‏⁨{time}⁩، ⁨{status}⁩.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>RequestTool</name>
    <message>
        <source>All on one day is one request for each day. This is {day}.</source>
        <translation>«الكل في يوم واحد» طلب لكل يوم. هذا ليوم ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>المجموعة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>{field}: Find a time has no field for this.</source>
        <translation>⁨{field}⁩: لا يوجد حقل لهذا في «البحث عن وقت».</translation>
    </message>
    <message>
        <source>This is not the JSON of a request.</source>
        <translation>هذا ليس JSON لطلب.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Go to Calendars</source>
        <translation>الانتقال إلى التقاويم</translation>
    </message>
    <message>
        <source>searched in {ms} ms</source>
        <translation>بحث خلال ⁨{ms}⁩ م.ث</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>لا بحث بعد</translation>
    </message>
    <message>
        <source>This window is over. These times were free in it.</source>
        <translation>انتهى هذا النطاق. كانت هذه الأوقات متاحة فيه.</translation>
    </message>
    <message>
        <source>The first {count} are shown. More exist: choose a shorter window to see them.</source>
        <translation>تظهر أول ⁨{count}⁩. يوجد غيرها: اختر نطاقًا أقصر لرؤيتها.</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>حُجز</translation>
    </message>
    <message>
        <source>no time fit</source>
        <translation>لا وقت مناسب</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>{opened} opened, {booked} booked, {none} found no time, {moved} moved</source>
        <translation>فُتح ⁨{opened}⁩، حُجز ⁨{booked}⁩، بلا وقت مناسب ⁨{none}⁩، نُقل ⁨{moved}⁩</translation>
    </message>
</context>
<context>
    <name>RetentionSheet</name>
    <message>
        <source>How long details of visitors are kept</source>
        <translation>مدة الاحتفاظ ببيانات الزوار</translation>
    </message>
    <message>
        <source>So many days after the appointment, names, addresses, numbers and answers are deleted everywhere. What is older than that goes at once, and does not come back.</source>
        <translation>بعد هذا العدد من الأيام من الموعد تُحذف الأسماء والعناوين والأرقام والإجابات من كل مكان. وما هو أقدم من ذلك يُحذف فورًا ولا يعود.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Keep it so long</source>
        <translation>الاحتفاظ بها هذه المدة</translation>
    </message>
</context>
<context>
    <name>RetireSheet</name>
    <message>
        <source>Retire “{item}”</source>
        <translation>إخراج «⁨{item}⁩» من الاستعمال</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إخراج من الاستعمال</translation>
    </message>
    <message>
        <source>Nobody gets or books it any more: not here, not at a kiosk, not by a link. Its calendar, its bookings and its history stay.</source>
        <translation>لا يستلمها أحد ولا يحجزها بعد الآن: لا هنا، ولا في كشك، ولا عبر رابط. ويبقى تقويمها وحجوزاتها وسجلها.</translation>
    </message>
    <message>
        <source>To use it again some day, add it as equipment with its calendar ID, {id}.</source>
        <translation>لاستعمالها من جديد يومًا ما، أضفها إلى المعدات بمعرّف تقويمها ⁨{id}⁩.</translation>
    </message>
    <message>
        <source>Nothing is booked on it.</source>
        <translation>لا حجوزات عليها.</translation>
    </message>
    <message>
        <source>One booking is to come, and fits elsewhere.</source>
        <translation>حجز واحد قادم، ويتسع له مكان آخر.</translation>
    </message>
    <message>
        <source>One booking is to come. It stands, and needs a call.</source>
        <translation>حجز واحد قادم. يبقى كما هو ويحتاج إلى اتصال.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings are to come. Fit elsewhere: {moved}. Stand, and need a call: {left}.</source>
        <translation>
            <numerusform>لا حجوزات قادمة. لها مكان آخر: ⁨{moved}⁩. تبقى وتحتاج إلى اتصال: ⁨{left}⁩.</numerusform>
            <numerusform>حجز واحد قادم. لها مكان آخر: ⁨{moved}⁩. تبقى وتحتاج إلى اتصال: ⁨{left}⁩.</numerusform>
            <numerusform>حجزان قادمان. لها مكان آخر: ⁨{moved}⁩. تبقى وتحتاج إلى اتصال: ⁨{left}⁩.</numerusform>
            <numerusform>⁨{n}⁩ حجوزات قادمة. لها مكان آخر: ⁨{moved}⁩. تبقى وتحتاج إلى اتصال: ⁨{left}⁩.</numerusform>
            <numerusform>⁨{n}⁩ حجزًا قادمًا. لها مكان آخر: ⁨{moved}⁩. تبقى وتحتاج إلى اتصال: ⁨{left}⁩.</numerusform>
            <numerusform>⁨{n}⁩ حجز قادم. لها مكان آخر: ⁨{moved}⁩. تبقى وتحتاج إلى اتصال: ⁨{left}⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <translation>الاسم والمعرّف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Such as Late crew</source>
        <translation>مثل: الفريق المسائي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Give the rule an ID of up to 64 letters, figures and signs, without spaces and / ? # %.</source>
        <translation>أعطِ القاعدة معرّفًا حتى 64 من الحروف والأرقام والعلامات، بلا مسافات ولا ⁦/ ? # %⁩.</translation>
    </message>
    <message>
        <source>“{id}” is another rule of this calendar.</source>
        <translation>«⁨{id}⁩» قاعدة أخرى لهذا التقويم.</translation>
    </message>
</context>
<context>
    <name>RuleSide</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Time zone of the rule</source>
        <translation>المنطقة الزمنية للقاعدة</translation>
    </message>
    <message>
        <source>Weekly rules</source>
        <translation>القواعد الأسبوعية</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation>الساعات حسب اليوم</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Rules keep wall-clock time.</source>
        <translation>تتبع القواعد ساعة الحائط.</translation>
    </message>
    <message>
        <source>Clocks go forward {day}.</source>
        <translation>تُقدَّم الساعة ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Clocks go back {day}.</source>
        <translation>تُؤخَّر الساعة ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>We do not know this time zone. Write one such as Europe/Oslo.</source>
        <translation>لا نعرف هذه المنطقة الزمنية. اكتب واحدة مثل ⁦Europe/Oslo⁩.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Open {day}, {start} to {end} on {next}</source>
        <translation>مفتوح ⁨{day}⁩، ⁨{start}⁩ إلى ⁨{end}⁩ من ⁨{next}⁩</translation>
    </message>
    <message>
        <source>Open {day}, {start} to {end}</source>
        <translation>مفتوح ⁨{day}⁩، ⁨{start}⁩ إلى ⁨{end}⁩</translation>
    </message>
    <message>
        <source>{one} and {other} overlap on {day}.</source>
        <translation>⁨{one}⁩ و⁨{other}⁩ يتداخلان في ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>On {day} the clocks go forward. {times} does not exist that day.</source>
        <translation>في ⁨{day}⁩ تُقدَّم الساعة. ⁨{times}⁩ غير موجود في ذلك اليوم.</translation>
    </message>
    <message>
        <source>{period} is shorter than {length}, so no {name} fits in it.</source>
        <translation>⁨{period}⁩ أقصر من ⁨{length}⁩، فلا يتسع لـ ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>وقت إضافي</translation>
    </message>
    <message>
        <source>{name}, {when}, is closed by hand: closed wins.</source>
        <translation>⁨{name}⁩، ⁨{when}⁩، مغلق يدويًا: الإغلاق يغلب.</translation>
    </message>
    <message>
        <source>{name}, {when}, is open by {rule} anyway.</source>
        <translation>⁨{name}⁩، ⁨{when}⁩، مفتوح أصلًا وفق ⁨{rule}⁩.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>النهاية قبل البداية.</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>اكتب وقتًا مثل 13:00.</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>النهاية قبل البداية. يبدأ ⁨{start}⁩ وينتهي ⁨{end}⁩.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>إضافي</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>حتى ⁨{time}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings would lie outside these hours</source>
        <translation>
            <numerusform>حجوزات ستقع خارج هذه الساعات: ⁨{count}⁩</numerusform>
            <numerusform>حجز واحد سيقع خارج هذه الساعات</numerusform>
            <numerusform>حجوزات ستقع خارج هذه الساعات: ⁨{count}⁩</numerusform>
            <numerusform>حجوزات ستقع خارج هذه الساعات: ⁨{count}⁩</numerusform>
            <numerusform>حجوزات ستقع خارج هذه الساعات: ⁨{count}⁩</numerusform>
            <numerusform>حجوزات ستقع خارج هذه الساعات: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Starts and ends at {time}.</source>
        <translation>يبدأ وينتهي في ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>“{part}” is not clear. Write hours such as 10:00-13:00, 14:00-18:00.</source>
        <translation>«⁨{part}⁩» غير واضح. اكتب الساعات مثل ⁦10:00-13:00, 14:00-18:00⁩.</translation>
    </message>
    <message>
        <source>Closed all week.</source>
        <translation>مغلق طوال الأسبوع.</translation>
    </message>
    <message>
        <source>Open at any time.</source>
        <translation>مفتوح دائمًا.</translation>
    </message>
    <message>
        <source>Open {parts}.</source>
        <translation>مفتوح ⁨{parts}⁩.</translation>
    </message>
    <message>
        <source>Closed all week</source>
        <translation>مغلق طوال الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>{days}, used by {count} calendars</source>
        <translation>
            <numerusform>⁨{days}⁩، لا تقاويم</numerusform>
            <numerusform>⁨{days}⁩، تقويم واحد</numerusform>
            <numerusform>⁨{days}⁩، تقويمان</numerusform>
            <numerusform>⁨{days}⁩، ⁨{count}⁩ تقاويم</numerusform>
            <numerusform>⁨{days}⁩، ⁨{count}⁩ تقويمًا</numerusform>
            <numerusform>⁨{days}⁩، ⁨{count}⁩ تقويم</numerusform>
        </translation>
    </message>
    <message>
        <source>{days}, this calendar only</source>
        <translation>⁨{days}⁩، هذا التقويم فقط</translation>
    </message>
    <message>
        <source>{days}, all day</source>
        <translation>⁨{days}⁩، طوال اليوم</translation>
    </message>
    <message>
        <source>{name}: {times}</source>
        <translation>‏⁨{name}⁩: ⁨{times}⁩</translation>
    </message>
    <message>
        <source>No rules yet: open at any time</source>
        <translation>لا قواعد بعد: مفتوح دائمًا</translation>
    </message>
    <message>
        <source>+ {name}: {times}</source>
        <translation>‏+ ⁨{name}⁩: ⁨{times}⁩</translation>
    </message>
    <message>
        <source>− {name}: {times}</source>
        <translation>‏− ⁨{name}⁩: ⁨{times}⁩</translation>
    </message>
    <message>
        <source>Closed at weekends.</source>
        <translation>مغلق في نهاية الأسبوع.</translation>
    </message>
    <message>
        <source>Closed {days}.</source>
        <translation>مغلق ⁨{days}⁩.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>⁨{first}⁩ إلى ⁨{last}⁩</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>⁨{some}⁩ و⁨{last}⁩</translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>choose an open period</source>
        <translation>اختيار فترة مفتوحة</translation>
    </message>
    <message>
        <source>move it by the snap step</source>
        <translation>نقلها بخطوة المحاذاة</translation>
    </message>
    <message>
        <source>make it shorter or longer</source>
        <translation>تقصيرها أو إطالتها</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>إغلاقها</translation>
    </message>
    <message>
        <source>take back the last stroke, then the last save</source>
        <translation>التراجع عن آخر خطوة، ثم عن آخر حفظ</translation>
    </message>
    <message>
        <source>save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Copy to other days</source>
        <translation>نسخ إلى أيام أخرى</translation>
    </message>
    <message>
        <source>Make the first one under Calendars; then its hours are painted here.</source>
        <translation>أنشئ الأول ضمن «التقاويم»؛ عندها تُرسم ساعاته هنا.</translation>
    </message>
    <message>
        <source>No calendars yet</source>
        <translation>لا تقاويم بعد</translation>
    </message>
    <message>
        <source>Go to Calendars</source>
        <translation>الانتقال إلى التقاويم</translation>
    </message>
    <message>
        <source>No rules yet: open at any time. Paint or type the first hours.</source>
        <translation>لا قواعد بعد: مفتوح دائمًا. ارسم أول الساعات أو اكتبها.</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes not saved</source>
        <translation>
            <numerusform>تغييرات غير محفوظة: ⁨{count}⁩</numerusform>
            <numerusform>تغيير واحد غير محفوظ</numerusform>
            <numerusform>تغييرات غير محفوظة: ⁨{count}⁩</numerusform>
            <numerusform>تغييرات غير محفوظة: ⁨{count}⁩</numerusform>
            <numerusform>تغييرات غير محفوظة: ⁨{count}⁩</numerusform>
            <numerusform>تغييرات غير محفوظة: ⁨{count}⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>Rules of</source>
        <translation>قواعد</translation>
    </message>
    <message>
        <source>They take the place of their own rules. Extra times and closed dates stay.</source>
        <translation>تحل محل قواعدها الخاصة. تبقى الأوقات الإضافية والتواريخ المغلقة.</translation>
    </message>
</context>
<context>
    <name>SavedRow</name>
    <message>
        <source>Open the search {name}</source>
        <translation>فتح البحث ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Delete the search {name}</source>
        <translation>حذف البحث ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>SavedSheet</name>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>No search is saved.</source>
        <translation>لا يوجد بحث محفوظ.</translation>
    </message>
    <message>
        <source>Give the one on show a name below.</source>
        <translation>أعطِ البحث المعروض اسمًا أدناه.</translation>
    </message>
    <message>
        <source>Save the search on show as</source>
        <translation>حفظ البحث المعروض باسم</translation>
    </message>
    <message>
        <source>Every desk of this installation can open it.</source>
        <translation>يمكن لكل مكتب في هذا التثبيت فتحه.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Give the search a name.</source>
        <translation>أعطِ البحث اسمًا.</translation>
    </message>
</context>
<context>
    <name>SavedTool</name>
    <message>
        <source>Deleted the search “{name}”</source>
        <translation>تم حذف البحث «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Saved the search “{name}”</source>
        <translation>تم حفظ البحث «⁨{name}⁩»</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saved the hours of {name}</source>
        <translation>حُفظت ساعات ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Type the code</source>
        <translation>كتابة الرمز</translation>
    </message>
    <message>
        <source>Hand on to somebody</source>
        <translation>تحويل إلى شخص آخر</translation>
    </message>
    <message>
        <source>I bring it back</source>
        <translation>أنا أُرجعها</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>مرحبًا ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Scan what you take, or what you bring back.</source>
        <translation>امسح ما تأخذه، أو ما تُرجعه.</translation>
    </message>
    <message>
        <source>What do you hand on?</source>
        <translation>ماذا تحوّل؟</translation>
    </message>
    <message>
        <source>Scan it, or touch it here.</source>
        <translation>امسحها أو المسها هنا.</translation>
    </message>
    <message>
        <source>Now scan the badge of whoever gets it. They sign with their PIN.</source>
        <translation>امسح الآن بطاقة من سيستلمها، ويوقّع برمز PIN الخاص به.</translation>
    </message>
    <message>
        <source>It is out with somebody else, due back: {time}. Do you bring it?</source>
        <translation>هي لدى شخص آخر، الإرجاع: ⁨{time}⁩. هل تُرجعها أنت؟</translation>
    </message>
    <message>
        <source>You hand it on. Scan your own badge first.</source>
        <translation>أنت تحوّلها. امسح بطاقتك أولًا.</translation>
    </message>
    <message>
        <source>It comes back. Scan your badge, so that we know who brought it.</source>
        <translation>قطعة مُرجعة. امسح بطاقتك لنعرف من أرجعها.</translation>
    </message>
    <message>
        <source>Scan your badge to take it.</source>
        <translation>امسح بطاقتك لأخذها.</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>امسح بطاقتك</translation>
    </message>
    <message>
        <source>Or scan the label of what you bring back.</source>
        <translation>أو امسح ملصق ما تُرجعه.</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>‏⁨{start}⁩ – ⁨{end}⁩</translation>
    </message>
    <message>
        <source>{item}: {when}</source>
        <translation>‏⁨{item}⁩: ⁨{when}⁩</translation>
    </message>
    <message>
        <source>{booking}. At risk: it is still out.</source>
        <translation>⁨{booking}⁩. مهدد: لم تُرجع بعد.</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>Scan a label or a badge</source>
        <translation>مسح ملصق أو بطاقة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Scan it now, or type it</source>
        <translation>امسحه الآن، أو اكتبه</translation>
    </message>
</context>
<context>
    <name>Scanned</name>
    <message>
        <source>Nothing here has the code {code}: it was left in the field as text.</source>
        <translation>لا شيء هنا برمز ⁨{code}⁩: تُرك في الحقل نصًّا.</translation>
    </message>
    <message>
        <source>A badge was read.</source>
        <translation>قُرئت بطاقة.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has {n} items.</source>
        <translation>
            <numerusform>لا قطع لدى ⁨{name}⁩.</numerusform>
            <numerusform>لدى ⁨{name}⁩ قطعة واحدة.</numerusform>
            <numerusform>لدى ⁨{name}⁩ قطعتان.</numerusform>
            <numerusform>لدى ⁨{name}⁩ ⁨{n}⁩ قطع.</numerusform>
            <numerusform>لدى ⁨{name}⁩ ⁨{n}⁩ قطعة.</numerusform>
            <numerusform>لدى ⁨{name}⁩ ⁨{n}⁩ قطعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge read: {name}</source>
        <translation>قُرئت البطاقة: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Badge read: {name}, {company}</source>
        <translation>قُرئت البطاقة: ⁨{name}⁩، ⁨{company}⁩</translation>
    </message>
    <message>
        <source>Nothing here has the code {code}.</source>
        <translation>لا شيء هنا برمز ⁨{code}⁩.</translation>
    </message>
    <message>
        <source>{item}: {standing}</source>
        <translation>‏⁨{item}⁩: ⁨{standing}⁩</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>لدى ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>‏⁨{day}⁩ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>next {moment}</source>
        <translation>التالي ⁨{moment}⁩</translation>
    </message>
    <message>
        <source>next {name}, {moment}</source>
        <translation>التالي ⁨{name}⁩، ⁨{moment}⁩</translation>
    </message>
    <message>
        <source>Booking {code}, {when}, is cancelled.</source>
        <translation>الحجز ⁨{code}⁩، ⁨{when}⁩، ملغى.</translation>
    </message>
    <message>
        <source>Booking {code}: {when}</source>
        <translation>الحجز ⁨{code}⁩: ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Booking {code}: {title}, {when}</source>
        <translation>الحجز ⁨{code}⁩: ⁨{title}⁩، ⁨{when}⁩</translation>
    </message>
</context>
<context>
    <name>ScreenCard</name>
    <message>
        <source>First screen</source>
        <translation>الشاشة الأولى</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Headline, second line</source>
        <translation>العنوان الرئيسي، السطر الثاني</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text, second line</source>
        <translation>النص، السطر الثاني</translation>
    </message>
    <message>
        <source>Empty lines leave it to the words of the installation.</source>
        <translation>الأسطر الفارغة تُبقي كلمات التثبيت.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Use the drawing</source>
        <translation>استخدام الرسم</translation>
    </message>
    <message>
        <source>PNG or JPEG, 1080 × 770 pixels. Another shape is cut at its edges.</source>
        <translation>صورة PNG أو JPEG، ⁦1080 × 770⁩ بكسل. أي شكل آخر تُقص أطرافه.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Empty the search</source>
        <translation>إفراغ البحث</translation>
    </message>
</context>
<context>
    <name>SearchLinkSheet</name>
    <message>
        <source>Make a booking link</source>
        <translation>إنشاء رابط حجز</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Visitors are offered whole days, within open hours.</source>
        <translation>تُعرض على الزوار أيام كاملة ضمن ساعات العمل.</translation>
    </message>
    <message>
        <source>{needed} of {count}: {names}</source>
        <translation>⁨{needed}⁩ من ⁨{count}⁩: ⁨{names}⁩</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>SequenceLinkSheet</name>
    <message>
        <source>Make a booking link</source>
        <translation>إنشاء رابط حجز</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>الجزء ⁨{number}⁩</translation>
    </message>
    <message>
        <source>One visitor books all parts, in the window of this search.</source>
        <translation>زائر واحد يحجز كل الأجزاء، ضمن نطاق هذا البحث.</translation>
    </message>
    <message>
        <source>The page knows pauses, not days: limit the pauses to keep it on one day.</source>
        <translation>تعرف الصفحة فترات التوقف لا الأيام: حدّد فترات التوقف ليبقى الكل في يوم واحد.</translation>
    </message>
</context>
<context>
    <name>SequenceSheet</name>
    <message>
        <source>All of it, or nothing</source>
        <translation>الكل أو لا شيء</translation>
    </message>
    <message>
        <source>One code opens all parts; visitors move and cancel them together.</source>
        <translation>رمز واحد يفتح كل الأجزاء؛ ينقلها الزوار ويلغونها معًا.</translation>
    </message>
    <message>
        <source>Book all parts</source>
        <translation>حجز كل الأجزاء</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>الجزء ⁨{number}⁩</translation>
    </message>
</context>
<context>
    <name>SeriesDesk</name>
    <message>
        <source>Move one of a series?</source>
        <translation>هل تريد نقل حدث من السلسلة؟</translation>
    </message>
    <message>
        <source>Move several of a series?</source>
        <translation>هل تريد نقل عدة أحداث من السلسلة؟</translation>
    </message>
    <message>
        <source>Move some of several series?</source>
        <translation>هل تريد نقل أحداث من عدة سلاسل؟</translation>
    </message>
    <message>
        <source>Delete several of a series?</source>
        <translation>هل تريد حذف عدة أحداث من السلسلة؟</translation>
    </message>
    <message>
        <source>Delete some of several series?</source>
        <translation>هل تريد حذف أحداث من عدة سلاسل؟</translation>
    </message>
    <message>
        <source>Change one of a series?</source>
        <translation>هل تريد تغيير حدث من السلسلة؟</translation>
    </message>
    <message>
        <source>Delete one of a series?</source>
        <translation>هل تريد حذف حدث من السلسلة؟</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Only this one</source>
        <translation>هذا فقط</translation>
    </message>
    <message>
        <source>This one and those that follow</source>
        <translation>هذا وما يليه</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>هذه فقط</translation>
    </message>
    <message>
        <source>These and those that follow</source>
        <translation>هذه وما يليها</translation>
    </message>
    <message>
        <source>All of the series</source>
        <translation>السلسلة كلها</translation>
    </message>
    <message>
        <source>All of these series</source>
        <translation>هذه السلاسل كلها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{titles} and {count} more</source>
        <translation>⁨{titles}⁩ وغيرها: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Repeating: {count} of {all} picked events. The others are taken alone.</source>
        <translation>المتكررة: ⁨{count}⁩ من الأحداث المحددة (⁨{all}⁩). وتؤخذ الأحداث الأخرى وحدها.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events picked</source>
        <translation>
            <numerusform>الأحداث المحددة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المحددة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المحددة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المحددة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المحددة: ⁨{count}⁩</numerusform>
            <numerusform>الأحداث المحددة: ⁨{count}⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceSheet</name>
    <message>
        <source>Take “{item}” out of service</source>
        <translation>إخراج «⁨{item}⁩» من الخدمة</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>إخراج من الخدمة</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>It smells</source>
        <translation>رائحتها غريبة</translation>
    </message>
    <message>
        <source>Say why, for whoever stands before it.</source>
        <translation>اكتب السبب لمن يقف أمامها.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Nothing is booked until then.</source>
        <translation>لا شيء محجوز حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>One booking stands in this time, and fits elsewhere.</source>
        <translation>حجز واحد يقع في هذا الوقت، ويتسع له مكان آخر.</translation>
    </message>
    <message>
        <source>One booking stands in this time, and needs a call.</source>
        <translation>حجز واحد يقع في هذا الوقت، ويحتاج إلى اتصال.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookings stand in this time. Fit elsewhere: {moved}. Need a call: {left}.</source>
        <translation>
            <numerusform>لا حجوزات في هذا الوقت. لها مكان آخر: ⁨{moved}⁩. تحتاج إلى اتصال: ⁨{left}⁩.</numerusform>
            <numerusform>حجز واحد في هذا الوقت. لها مكان آخر: ⁨{moved}⁩. تحتاج إلى اتصال: ⁨{left}⁩.</numerusform>
            <numerusform>حجزان في هذا الوقت. لها مكان آخر: ⁨{moved}⁩. تحتاج إلى اتصال: ⁨{left}⁩.</numerusform>
            <numerusform>⁨{n}⁩ حجوزات في هذا الوقت. لها مكان آخر: ⁨{moved}⁩. تحتاج إلى اتصال: ⁨{left}⁩.</numerusform>
            <numerusform>⁨{n}⁩ حجزًا في هذا الوقت. لها مكان آخر: ⁨{moved}⁩. تحتاج إلى اتصال: ⁨{left}⁩.</numerusform>
            <numerusform>⁨{n}⁩ حجز في هذا الوقت. لها مكان آخر: ⁨{moved}⁩. تحتاج إلى اتصال: ⁨{left}⁩.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingCard</name>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>All desks and kiosks book in one database, so no slot is booked twice</source>
        <translation>تحجز كل المكاتب والأكشاك في قاعدة بيانات واحدة، فلا يُحجز وقت مرتين</translation>
    </message>
    <message>
        <source>Every desk and kiosk on this machine books in one file, so no slot is booked twice</source>
        <translation>يحجز كل مكتب وكشك على هذا الجهاز في ملف واحد، فلا يُحجز وقت مرتين</translation>
    </message>
    <message>
        <source>Desks on several machines share PostgreSQL: “apcdesk move” takes everything there.</source>
        <translation>تشترك المكاتب على عدة أجهزة في PostgreSQL: ينقل «⁦apcdesk move⁩» كل شيء إليها.</translation>
    </message>
    <message>
        <source>in the data folder</source>
        <translation>في مجلد البيانات</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Kiosks</source>
        <translation>الأكشاك</translation>
    </message>
    <message numerus="yes">
        <source>{count} kiosks</source>
        <translation>
            <numerusform>لا أكشاك</numerusform>
            <numerusform>كشك واحد</numerusform>
            <numerusform>كشكان</numerusform>
            <numerusform>⁨{count}⁩ أكشاك</numerusform>
            <numerusform>⁨{count}⁩ كشكًا</numerusform>
            <numerusform>⁨{count}⁩ كشك</numerusform>
        </translation>
    </message>
    <message>
        <source>Port on · {number}</source>
        <translation>المنفذ يعمل · ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Port off</source>
        <translation>المنفذ متوقف</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>لا اتصال</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Sign with your PIN</source>
        <translation>وقّع برمز PIN الخاص بك</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>من جديد</translation>
    </message>
    <message>
        <source>{name}, sign with your PIN</source>
        <translation>⁨{name}⁩، وقّع برمز PIN الخاص بك</translation>
    </message>
    <message>
        <source>Yours until {time}, due back here.</source>
        <translation>لك حتى ⁨{time}⁩، تُرجع إلى هنا.</translation>
    </message>
    <message>
        <source>Yours until {time}: then somebody else has booked it.</source>
        <translation>لك حتى ⁨{time}⁩: بعدها حجزها شخص آخر.</translation>
    </message>
    <message>
        <source>It is due back here now.</source>
        <translation>موعد إرجاعها إلى هنا الآن.</translation>
    </message>
    <message>
        <source>{item}. {words}</source>
        <translation>‏⁨{item}⁩. ⁨{words}⁩</translation>
    </message>
</context>
<context>
    <name>StandInButton</name>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>{name}, {why}</source>
        <translation>‏⁨{name}⁩، ⁨{why}⁩</translation>
    </message>
</context>
<context>
    <name>StandingBoard</name>
    <message>
        <source>{here} of {n} here</source>
        <translation>⁨{here}⁩ من ⁨{n}⁩ هنا</translation>
    </message>
    <message>
        <source>{item}: {words}</source>
        <translation>‏⁨{item}⁩: ⁨{words}⁩</translation>
    </message>
</context>
<context>
    <name>SwapSheet</name>
    <message>
        <source>Swap the person</source>
        <translation>تبديل الشخص</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>من يغادر</translation>
    </message>
    <message>
        <source>Reason (staff see it in the history)</source>
        <translation>السبب (يراه الموظفون في السجل)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Say why, so that others understand it.</source>
        <translation>اكتب السبب ليفهمه الآخرون.</translation>
    </message>
    <message>
        <source>{name} takes over</source>
        <translation>ينتقل الحجز إلى ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{title}, {when}. Time, place and code stay.</source>
        <translation>⁨{title}⁩، ⁨{when}⁩. يبقى الوقت والمكان والرمز.</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>من يتولّى</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>There is nobody else who could do it.</source>
        <translation>لا يوجد شخص آخر يمكنه ذلك.</translation>
    </message>
    <message>
        <source>Swap anyway</source>
        <translation>التبديل على أي حال</translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Check in “{item}”</source>
        <translation>استلام «⁨{item}⁩»</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>{name} has it, due back {moment}.</source>
        <translation>لدى ⁨{name}⁩، الإرجاع ⁨{moment}⁩.</translation>
    </message>
    <message>
        <source>Badge of whoever brings it</source>
        <translation>بطاقة من يُرجعها</translation>
    </message>
    <message>
        <source>Scan or type a badge</source>
        <translation>امسح بطاقة أو اكتبها</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>أُرجعت من قِبل</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>أين هي الآن</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>في المكتب</translation>
    </message>
    <message>
        <source>badge at the desk</source>
        <translation>البطاقة في المكتب</translation>
    </message>
    <message>
        <source>{item} is back.</source>
        <translation>⁨{item}⁩: أُرجعت.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Nobody has had it yet.</source>
        <translation>لم يأخذه أحد بعد.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>ماذا لو…</translation>
    </message>
    <message>
        <source>Find anything (Ctrl K)</source>
        <translation>البحث عن أي شيء (Ctrl K)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>الأسبوع ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع التالي</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Names are hidden. H shows them.</source>
        <translation>الأسماء مخفية. المفتاح H يُظهرها.</translation>
    </message>
    <message>
        <source>Names are shown.</source>
        <translation>الأسماء ظاهرة.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>New booking for guests</source>
        <translation>حجز جديد للضيوف</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Show {day}</source>
        <translation>عرض ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>الانتقال إلى تاريخ…</translation>
    </message>
</context>
<context>
    <name>TypeEditing</name>
    <message>
        <source>Make a calendar first: an appointment needs somebody’s time</source>
        <translation>أنشئ تقويمًا أولًا: يحتاج الموعد إلى وقت شخص ما</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من يقوم به</translation>
    </message>
</context>
<context>
    <name>TypeMenu</name>
    <message>
        <source>There is no appointment type yet</source>
        <translation>لا يوجد نوع موعد بعد</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>إنشاء نوع</translation>
    </message>
</context>
<context>
    <name>TypePage</name>
    <message>
        <source>Code on the badge or the label</source>
        <translation>الرمز على البطاقة أو الملصق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>TypesCard</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New appointment type</source>
        <translation>نوع موعد جديد</translation>
    </message>
    <message>
        <source>Appointment types</source>
        <translation>أنواع المواعيد</translation>
    </message>
    <message>
        <source>What visitors can book: without one, kiosks and links have nothing to offer.</source>
        <translation>ما يمكن للزوار حجزه: من دون أي نوع لا تجد الأكشاك والروابط ما تعرضه.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>تعديل ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Find a time for {name}</source>
        <translation>البحث عن وقت لـ ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>UndoStack</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>تم التراجع: ⁨{step}⁩</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>UseChart</name>
    <message>
        <source>Use this week</source>
        <translation>الاستخدام هذا الأسبوع</translation>
    </message>
</context>
<context>
    <name>WeekPainter</name>
    <message>
        <source>Week of the rule</source>
        <translation>أسبوع القاعدة</translation>
    </message>
    <message>
        <source>Arrow keys choose, Alt with arrow keys moves, Alt Shift resizes, Delete closes.</source>
        <translation>الأسهم تختار، Alt مع الأسهم ينقل، Alt Shift يغيّر الطول، Delete يغلق.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>{count} won</source>
        <translation>
            <numerusform>كُسب ⁨{count}⁩</numerusform>
            <numerusform>كُسب ⁨{count}⁩</numerusform>
            <numerusform>كُسب ⁨{count}⁩</numerusform>
            <numerusform>كُسب ⁨{count}⁩</numerusform>
            <numerusform>كُسب ⁨{count}⁩</numerusform>
            <numerusform>كُسب ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lost</source>
        <translation>
            <numerusform>فُقد ⁨{count}⁩</numerusform>
            <numerusform>فُقد ⁨{count}⁩</numerusform>
            <numerusform>فُقد ⁨{count}⁩</numerusform>
            <numerusform>فُقد ⁨{count}⁩</numerusform>
            <numerusform>فُقد ⁨{count}⁩</numerusform>
            <numerusform>فُقد ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>No time on offer changes.</source>
        <translation>لا يتغيّر أي وقت معروض.</translation>
    </message>
    <message>
        <source>{name} away</source>
        <translation>غياب ⁨{name}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{count} times won</source>
        <translation>
            <numerusform>الأوقات المكسوبة: ⁨{count}⁩</numerusform>
            <numerusform>كُسب وقت واحد</numerusform>
            <numerusform>الأوقات المكسوبة: ⁨{count}⁩</numerusform>
            <numerusform>الأوقات المكسوبة: ⁨{count}⁩</numerusform>
            <numerusform>الأوقات المكسوبة: ⁨{count}⁩</numerusform>
            <numerusform>الأوقات المكسوبة: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times lost</source>
        <translation>
            <numerusform>الأوقات المفقودة: ⁨{count}⁩</numerusform>
            <numerusform>فُقد وقت واحد</numerusform>
            <numerusform>الأوقات المفقودة: ⁨{count}⁩</numerusform>
            <numerusform>الأوقات المفقودة: ⁨{count}⁩</numerusform>
            <numerusform>الأوقات المفقودة: ⁨{count}⁩</numerusform>
            <numerusform>الأوقات المفقودة: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {changed}, {left} left</source>
        <translation>⁨{name}⁩: ⁨{changed}⁩، الباقي ⁨{left}⁩</translation>
    </message>
    <message>
        <source>{day}: {changed}</source>
        <translation>‏⁨{day}⁩: ⁨{changed}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{count} bookings affected</source>
        <translation>
            <numerusform>الحجوزات المتأثرة: ⁨{count}⁩</numerusform>
            <numerusform>حجز واحد متأثر</numerusform>
            <numerusform>الحجوزات المتأثرة: ⁨{count}⁩</numerusform>
            <numerusform>الحجوزات المتأثرة: ⁨{count}⁩</numerusform>
            <numerusform>الحجوزات المتأثرة: ⁨{count}⁩</numerusform>
            <numerusform>الحجوزات المتأثرة: ⁨{count}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>No title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Write a time such as 13:00.</source>
        <translation>اكتب وقتًا مثل 13:00.</translation>
    </message>
    <message>
        <source>Write until when, such as 19:00.</source>
        <translation>اكتب حتى متى، مثل 19:00.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>النهاية قبل البداية.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>‏⁨{day}⁩، ⁨{time}⁩</translation>
    </message>
    <message>
        <source>One more {name}, from {since}</source>
        <translation>⁨{name}⁩ إضافي، من ⁨{since}⁩</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>حتى ⁨{time}⁩</translation>
    </message>
    <message>
        <source>{name} open {times}, {day}</source>
        <translation>⁨{name}⁩ مفتوح ⁨{times}⁩، ⁨{day}⁩</translation>
    </message>
    <message>
        <source>{name} away {times}, {day}</source>
        <translation>غياب ⁨{name}⁩ ⁨{times}⁩، ⁨{day}⁩</translation>
    </message>
    <message>
        <source>{name} away, {day}</source>
        <translation>غياب ⁨{name}⁩، ⁨{day}⁩</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>من ⁨{time}⁩</translation>
    </message>
</context>
<context>
    <name>WhatIfLayer</name>
    <message>
        <source>Away</source>
        <translation>غياب</translation>
    </message>
    <message>
        <source>There is no such time: closed that day, or open until then already.</source>
        <translation>لا يوجد هذا الوقت: مغلق في ذلك اليوم، أو مفتوح حتى ذلك الوقت أصلًا.</translation>
    </message>
    <message>
        <source>Applied: {what}</source>
        <translation>طُبّق: ⁨{what}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{count} changes applied</source>
        <translation>
            <numerusform>لم يُطبّق أي تغيير</numerusform>
            <numerusform>طُبّق تغيير واحد</numerusform>
            <numerusform>طُبّق تغييران</numerusform>
            <numerusform>طُبّقت ⁨{count}⁩ تغييرات</numerusform>
            <numerusform>طُبّق ⁨{count}⁩ تغييرًا</numerusform>
            <numerusform>طُبّق ⁨{count}⁩ تغيير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Take out: {words}</source>
        <translation>إخراج: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Find replacements</source>
        <translation>البحث عن بدلاء</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>ماذا لو…</translation>
    </message>
    <message>
        <source>Close, throw away</source>
        <translation>إغلاق وتجاهل</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it.</source>
        <translation>لا يُكتب شيء قبل أن تطبّقه.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>{count} minutes</source>
        <translation>
            <numerusform>⁨{count}⁩ د</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>⁨{count}⁩ د</numerusform>
            <numerusform>⁨{count}⁩ د</numerusform>
            <numerusform>⁨{count}⁩ د</numerusform>
            <numerusform>⁨{count}⁩ د</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is there nothing?</source>
        <translation>لمَ لا يوجد شيء؟</translation>
    </message>
    <message>
        <source>Why not {day} {time}?</source>
        <translation>لمَ ليس ⁨{day}⁩ ⁨{time}⁩؟</translation>
    </message>
    <message>
        <source>This time is not in the window.</source>
        <translation>هذا الوقت ليس ضمن النطاق.</translation>
    </message>
    <message>
        <source>Everybody is free, but times start every {length} only.</source>
        <translation>الجميع متاحون، لكن الأوقات تبدأ كل ⁨{length}⁩ فقط.</translation>
    </message>
    <message>
        <source>Everybody is free, but this time was not asked for.</source>
        <translation>الجميع متاحون، لكن هذا الوقت لم يُطلب.</translation>
    </message>
    <message>
        <source>This time works.</source>
        <translation>هذا الوقت مناسب.</translation>
    </message>
    <message>
        <source>There is no moment at which everybody who is needed is free.</source>
        <translation>لا توجد لحظة يكون فيها كل المطلوبين متاحين.</translation>
    </message>
    <message>
        <source>{free} of {needed}</source>
        <translation>⁨{free}⁩ من ⁨{needed}⁩</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Being booked right now</source>
        <translation>يُحجز الآن</translation>
    </message>
    <message>
        <source>Being booked at {place}</source>
        <translation>يُحجز الآن في ⁨{place}⁩</translation>
    </message>
    <message>
        <source>Not here: it is out, or due for calibration</source>
        <translation>ليست هنا: خارجة أو بانتظار المعايرة</translation>
    </message>
    <message>
        <source>Busy until {time}</source>
        <translation>مشغول حتى ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Busy from {time}</source>
        <translation>مشغول من ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Busy {range}</source>
        <translation>مشغول ⁨{range}⁩</translation>
    </message>
    <message>
        <source>{title} starts {start}. This would end {end}.</source>
        <translation>⁨{title}⁩ يبدأ ⁨{start}⁩. هذا ينتهي ⁨{end}⁩.</translation>
    </message>
    <message>
        <source>{title} ends {end}. This would start {start}.</source>
        <translation>⁨{title}⁩ ينتهي ⁨{end}⁩. هذا يبدأ ⁨{start}⁩.</translation>
    </message>
    <message>
        <source>{title}, {range}</source>
        <translation>‏⁨{title}⁩، ⁨{range}⁩</translation>
    </message>
    <message>
        <source>{other} as well</source>
        <translation>⁨{other}⁩ أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>+{count} times</source>
        <translation>
            <numerusform>أوقات ⁦+{count}⁩</numerusform>
            <numerusform>⁦+1⁩ وقت</numerusform>
            <numerusform>أوقات ⁦+{count}⁩</numerusform>
            <numerusform>أوقات ⁦+{count}⁩</numerusform>
            <numerusform>أوقات ⁦+{count}⁩</numerusform>
            <numerusform>أوقات ⁦+{count}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>من ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Use another room</source>
        <translation>استخدام غرفة أخرى</translation>
    </message>
    <message>
        <source>Use another item</source>
        <translation>استخدام قطعة أخرى</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>من دون ⁨{name}⁩</translation>
    </message>
    <message>
        <source>No time in this window.</source>
        <translation>لا وقت في هذا النطاق.</translation>
    </message>
    <message>
        <source>No time today.</source>
        <translation>لا وقت اليوم.</translation>
    </message>
    <message>
        <source>No time on {day}.</source>
        <translation>لا وقت يوم ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>The longest free stretch is {length}, {range}.</source>
        <translation>أطول فترة متاحة ⁨{length}⁩، ⁨{range}⁩.</translation>
    </message>
    <message>
        <source>The longest stretch free for both is {length}, {range}.</source>
        <translation>أطول فترة متاحة لكليهما ⁨{length}⁩، ⁨{range}⁩.</translation>
    </message>
    <message>
        <source>The longest stretch free for all is {length}, {range}.</source>
        <translation>أطول فترة متاحة للجميع ⁨{length}⁩، ⁨{range}⁩.</translation>
    </message>
    <message>
        <source>Has its {limit} of that week already</source>
        <translation>بلغ حد ذلك الأسبوع: ⁨{limit}⁩</translation>
    </message>
    <message>
        <source>No open hours</source>
        <translation>لا ساعات عمل</translation>
    </message>
    <message>
        <source>Closed on {weekday}s</source>
        <translation>مغلق أيام ⁨{weekday}⁩</translation>
    </message>
    <message>
        <source>Hours end at {start}. This is {missing} over.</source>
        <translation>تنتهي ساعات العمل في ⁨{start}⁩. هذا يتجاوزها بـ⁨{missing}⁩.</translation>
    </message>
    <message>
        <source>Hours start at {end}. This is {missing} early.</source>
        <translation>تبدأ ساعات العمل في ⁨{end}⁩. هذا يسبقها بـ⁨{missing}⁩.</translation>
    </message>
    <message>
        <source>Closed {range}</source>
        <translation>مغلق ⁨{range}⁩</translation>
    </message>
    <message>
        <source>Not asked for at this time</source>
        <translation>غير مطلوب في هذا الوقت</translation>
    </message>
    <message>
        <source>Has its {limit} of that day already</source>
        <translation>بلغ حد ذلك اليوم: ⁨{limit}⁩</translation>
    </message>
    <message>
        <source>Starts at {start}, so no {clear} clear</source>
        <translation>يبدأ في ⁨{start}⁩، فلا يبقى فاصل ⁨{clear}⁩</translation>
    </message>
    <message>
        <source>Ends at {end}, so no {clear} clear</source>
        <translation>ينتهي في ⁨{end}⁩، فلا يبقى فاصل ⁨{clear}⁩</translation>
    </message>
    <message>
        <source>Shorten to {length}</source>
        <translation>تقصير إلى ⁨{length}⁩</translation>
    </message>
    <message>
        <source>{name} until {time}</source>
        <translation>⁨{name}⁩ حتى ⁨{time}⁩</translation>
    </message>
    <message>
        <source>{name} from {time}</source>
        <translation>⁨{name}⁩ من ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Nothing clear after</source>
        <translation>بلا فاصل بعده</translation>
    </message>
    <message>
        <source>Nothing clear before</source>
        <translation>بلا فاصل قبله</translation>
    </message>
    <message>
        <source>{other} instead of {name}</source>
        <translation>⁨{other}⁩ بدلًا من ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Look until {time}</source>
        <translation>البحث حتى ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Look from {time}</source>
        <translation>البحث من ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Look on {day}</source>
        <translation>البحث يوم ⁨{day}⁩</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>الجزء ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Why is there nothing?</source>
        <translation>لمَ لا يوجد شيء؟</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>المجموعة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>أخذ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>أقرب الأوقات المتاحة</translation>
    </message>
    <message>
        <source>What would open more times</source>
        <translation>ما يفتح أوقاتًا أكثر</translation>
    </message>
    <message>
        <source>Why nothing for {part}?</source>
        <translation>لمَ لا شيء لـ⁨{part}⁩؟</translation>
    </message>
    <message>
        <source>The smallest changes that help</source>
        <translation>أصغر التغييرات المفيدة</translation>
    </message>
</context>
<context>
    <name>WindowField</name>
    <message>
        <source>Window: {window}</source>
        <translation>النطاق: ⁨{window}⁩</translation>
    </message>
</context>
<context>
    <name>WindowSheet</name>
    <message>
        <source>Look for times in this window</source>
        <translation>البحث عن أوقات في هذا النطاق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use this window</source>
        <translation>استخدام هذا النطاق</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>الأيام الـ30 القادمة</translation>
    </message>
    <message>
        <source>The end is before the start. Starts {start}, ends {end}.</source>
        <translation>النهاية قبل البداية. يبدأ ⁨{start}⁩ وينتهي ⁨{end}⁩.</translation>
    </message>
    <message>
        <source>One search covers {days} days at most.</source>
        <translation>يشمل البحث الواحد هذا العدد من الأيام على الأكثر: ⁨{days}⁩.</translation>
    </message>
</context>
<context>
    <name>WithdrawalSheet</name>
    <message>
        <source>Withdraw the {age} secret of “{name}”?</source>
        <translation>سحب السر ⁨{age}⁩ لـ «⁨{name}⁩»؟</translation>
    </message>
    <message>
        <source>It is valid since {day}. Apps that still use it are refused at once; this cannot be undone. Access tokens that they hold stay valid until they end, within the hour.</source>
        <translation>هو صالح منذ ⁨{day}⁩. التطبيقات التي ما زالت تستخدمه تُرفض فورًا، ولا يمكن التراجع. تبقى رموز الوصول التي لديها صالحة حتى تنتهي، خلال ساعة.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>In words.</source>
        <translation>بالكلمات.</translation>
    </message>
</context>
<context>
    <name>ZoneSheet</name>
    <message>
        <source>Second time zone</source>
        <translation>منطقة زمنية ثانية</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Its clock stands beside the hours of the day and the week.</source>
        <translation>تظهر ساعتها بجانب ساعات اليوم والأسبوع.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>_AskSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>_DayAndTime</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Give a time such as 9:00 or 16:30.</source>
        <translation>اكتب وقتًا مثل 9:00 أو 16:30.</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>_GroupHead</name>
    <message>
        <source>{group}, folded</source>
        <translation>⁨{group}⁩، مطوية</translation>
    </message>
    <message>
        <source>{group}, open</source>
        <translation>⁨{group}⁩، مفتوحة</translation>
    </message>
</context>
<context>
    <name>_Header</name>
    <message>
        <source>Every start</source>
        <translation>كل بداية</translation>
    </message>
    <message>
        <source>Back to back</source>
        <translation>متتالية</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>فترات</translation>
    </message>
    <message>
        <source>Shape of the answer</source>
        <translation>شكل النتائج</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Kept clear</source>
        <translation>فاصل</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Request log</source>
        <translation>سجل الطلبات</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>⁨{count}⁩ م.ث</translation>
    </message>
    <message>
        <source>{time} {method} {path}, answered {status} in {count} ms, {client}</source>
        <translation>⁨{time}⁩ ⁨{method}⁩ ⁨{path}⁩، الرد ⁨{status}⁩ خلال ⁨{count}⁩ م.ث، ⁨{client}⁩</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>إضافي</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>وقت إضافي</translation>
    </message>
</context>
<context>
    <name>_RuleRow</name>
    <message>
        <source>Use {name}</source>
        <translation>استخدام ⁨{name}⁩</translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation>المزيد لـ ⁨{name}⁩</translation>
    </message>
</context>
</TS>
