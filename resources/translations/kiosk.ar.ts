<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>المس للبدء</translation>
    </message>
    <message>
        <source>stand {stand}</source>
        <translation>الجناح ⁨{stand}⁩</translation>
    </message>
    <message>
        <source>Pick your time.</source>
        <translation>اختر وقتك.</translation>
    </message>
    <message>
        <source>No appointment?</source>
        <translation>بلا موعد؟</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>خذ رقمًا</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Please come</source>
        <translation>تفضّل</translation>
    </message>
    <message>
        <source>Numbers are called here.</source>
        <translation>تُنادى الأرقام هنا.</translation>
    </message>
    <message>
        <source>Come to the staff</source>
        <translation>تفضّل إلى الموظفين</translation>
    </message>
    <message>
        <source>Your time: {time}</source>
        <translation>وقتك: ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Now served</source>
        <translation>قيد الخدمة الآن</translation>
    </message>
    <message>
        <source>Nobody at the moment</source>
        <translation>لا أحد حاليًا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و⁨{count}⁩ آخرون</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>حوالي ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Number {number}, please come to {where} for {time}.</source>
        <translation>رقم ⁨{number}⁩: تفضّل إلى ⁨{where}⁩ في ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>the staff</source>
        <translation>الموظفين</translation>
    </message>
    <message>
        <source>Number {number}: not today.</source>
        <translation>رقم ⁨{number}⁩: ليس اليوم.</translation>
    </message>
    <message>
        <source>Number {number}: about {time}.</source>
        <translation>رقم ⁨{number}⁩: حوالي ⁨{time}⁩.</translation>
    </message>
</context>
<context>
    <name>BoardWindow</name>
    <message>
        <source>Waiting line</source>
        <translation>طابور الانتظار</translation>
    </message>
    <message>
        <source>Stand {stand}</source>
        <translation>الجناح ⁨{stand}⁩</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>BookingPage</name>
    <message>
        <source>I am here</source>
        <translation>أنا هنا</translation>
    </message>
    <message>
        <source>Move it to another time</source>
        <translation>نقله إلى وقت آخر</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <translation>مرحبًا، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Your booking</source>
        <translation>حجزك</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>رمز الحجز</translation>
    </message>
    <message>
        <source>Only whoever has this code sees this page.</source>
        <translation>لا يرى هذه الصفحة إلا من لديه هذا الرمز.</translation>
    </message>
    <message>
        <source>Keep it on your phone</source>
        <translation>احفظه في هاتفك</translation>
    </message>
    <message>
        <source>Scan to add it to your calendar</source>
        <translation>امسح الرمز لإضافته إلى تقويمك</translation>
    </message>
    <message>
        <source>Cancel {time} on {day}?</source>
        <translation>إلغاء ⁨{time}⁩ يوم ⁨{day}⁩؟</translation>
    </message>
    <message>
        <source>Somebody else can then take this time. This cannot be undone.</source>
        <translation>يمكن لشخص آخر أخذ هذا الوقت حينها. لا يمكن التراجع.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>أبقِه</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Choose one. You can change it later.</source>
        <translation>اختر واحدًا. يمكنك تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>اختر وقتًا</translation>
    </message>
    <message>
        <source>Nothing can be booked here at the moment. Please ask staff.</source>
        <translation>لا يمكن حجز أي شيء هنا في الوقت الحالي. يُرجى سؤال الموظفين.</translation>
    </message>
    <message>
        <source>Who would you like to talk to?</source>
        <translation>مع من تريد أن تتحدث؟</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Whoever is free first</source>
        <translation>أول من يتفرّغ</translation>
    </message>
</context>
<context>
    <name>Cities</name>
    <message>
        <source>Amsterdam</source>
        <translation>أمستردام</translation>
    </message>
    <message>
        <source>Athens</source>
        <translation>أثينا</translation>
    </message>
    <message>
        <source>Baghdad</source>
        <translation>بغداد</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>بانكوك</translation>
    </message>
    <message>
        <source>Beirut</source>
        <translation>بيروت</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>برلين</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>بروكسل</translation>
    </message>
    <message>
        <source>Buenos Aires</source>
        <translation>بوينس آيرس</translation>
    </message>
    <message>
        <source>Cairo</source>
        <translation>القاهرة</translation>
    </message>
    <message>
        <source>Casablanca</source>
        <translation>الدار البيضاء</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>شيكاغو</translation>
    </message>
    <message>
        <source>Copenhagen</source>
        <translation>كوبنهاغن</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>دبي</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>هونغ كونغ</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>إسطنبول</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>جوهانسبرغ</translation>
    </message>
    <message>
        <source>Karachi</source>
        <translation>كراتشي</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>كولكاتا</translation>
    </message>
    <message>
        <source>Lagos</source>
        <translation>لاغوس</translation>
    </message>
    <message>
        <source>Lisbon</source>
        <translation>لشبونة</translation>
    </message>
    <message>
        <source>London</source>
        <translation>لندن</translation>
    </message>
    <message>
        <source>Los Angeles</source>
        <translation>لوس أنجلوس</translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation>مدريد</translation>
    </message>
    <message>
        <source>Mexico City</source>
        <translation>مكسيكو سيتي</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>نيروبي</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>نيويورك</translation>
    </message>
    <message>
        <source>Oslo</source>
        <translation>أوسلو</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>باريس</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>الرياض</translation>
    </message>
    <message>
        <source>Rome</source>
        <translation>روما</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>ساو باولو</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>سيول</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>شنغهاي</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>ستوكهولم</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>سيدني</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>طوكيو</translation>
    </message>
    <message>
        <source>Toronto</source>
        <translation>تورونتو</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>فيينا</translation>
    </message>
    <message>
        <source>Warsaw</source>
        <translation>وارسو</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>زيورخ</translation>
    </message>
</context>
<context>
    <name>CityPage</name>
    <message>
        <source>Which city is yours?</source>
        <translation>ما مدينتك؟</translation>
    </message>
    <message>
        <source>Its time stands small beside ours.</source>
        <translation>يظهر وقتها صغيرًا بجانب وقتنا.</translation>
    </message>
    <message>
        <source>Find a city</source>
        <translation>ابحث عن مدينة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Hide my city</source>
        <translation>أخفِ مدينتي</translation>
    </message>
    <message>
        <source>We know no city of this name. Try the nearest large one.</source>
        <translation>لا نعرف مدينة بهذا الاسم. جرّب أقرب مدينة كبيرة.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Your booking</source>
        <translation>حجزك</translation>
    </message>
    <message>
        <source>Type the six letters and digits of your code, or hold it under the scanner.</source>
        <translation>اكتب الحروف والأرقام الستة لرمزك، أو ضعه تحت الماسح.</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>رمز الحجز</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>ابحث عنه</translation>
    </message>
</context>
<context>
    <name>ConfirmedPage</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>clears in {seconds} s</source>
        <translation>يُمسح خلال ⁨{seconds}⁩ ث</translation>
    </message>
    <message>
        <source>Booked, {name}</source>
        <translation>تم الحجز، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>تم الحجز</translation>
    </message>
    <message>
        <source>See you at {time}.</source>
        <translation>نراك في الساعة ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>See you on {day} at {time}.</source>
        <translation>نراك يوم ⁨{day}⁩ في الساعة ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>{see_you} That is {there}.</source>
        <translation>‏⁨{see_you}⁩ أي ⁨{there}⁩.</translation>
    </message>
    <message>
        <source>Use the code at any kiosk here to move or cancel. No fee, no questions.</source>
        <translation>استخدم الرمز في أي كشك هنا لنقل الموعد أو إلغائه. بلا رسوم وبلا أسئلة.</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>اطبع ورقة</translation>
    </message>
    <message>
        <source>Ready in a few seconds</source>
        <translation>جاهزة خلال ثوانٍ</translation>
    </message>
    <message>
        <source>Come to {place}.</source>
        <translation>تفضّل إلى: ⁨{place}⁩.</translation>
    </message>
    <message>
        <source>{see_you} {come}</source>
        <translation>‏⁨{see_you}⁩ ⁨{come}⁩</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>رمز الحجز</translation>
    </message>
    <message>
        <source>Keep it on your phone</source>
        <translation>احفظه في هاتفك</translation>
    </message>
    <message>
        <source>Scan to add it to your calendar</source>
        <translation>امسح الرمز لإضافته إلى تقويمك</translation>
    </message>
    <message>
        <source>Book something else</source>
        <translation>احجز شيئًا آخر</translation>
    </message>
    <message>
        <source>Your name is kept for this</source>
        <translation>يبقى اسمك لهذا الغرض</translation>
    </message>
    <message>
        <source>Stand {stand}</source>
        <translation>الجناح ⁨{stand}⁩</translation>
    </message>
    <message>
        <source>Take your slip with you.</source>
        <translation>خذ ورقتك معك.</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>‏⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>‏⁨{hours}⁩ س</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>‏⁨{hours}⁩ س ⁨{minutes}⁩ د</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>‏⁨{seconds}⁩ ث</translation>
    </message>
    <message numerus="yes">
        <source>{days} days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>⁨{days}⁩ أيام</numerusform>
            <numerusform>⁨{days}⁩ يومًا</numerusform>
            <numerusform>⁨{days}⁩ يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Earlier days</source>
        <translation>أيام سابقة</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>أيام لاحقة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{weekday} · today</source>
        <translation>‏⁨{weekday}⁩ · اليوم</translation>
    </message>
    <message numerus="yes">
        <source>{count} free</source>
        <translation>
            <numerusform>لا شيء متاح</numerusform>
            <numerusform>وقت واحد متاح</numerusform>
            <numerusform>وقتان متاحان</numerusform>
            <numerusform>‏⁨{count}⁩ أوقات متاحة</numerusform>
            <numerusform>‏⁨{count}⁩ وقتًا متاحًا</numerusform>
            <numerusform>‏⁨{count}⁩ وقت متاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Who are we meeting?</source>
        <translation>من سنقابل؟</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation>بعض الأسئلة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Continue on my phone</source>
        <translation>أكمل على هاتفي</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تباين</translation>
    </message>
    <message>
        <source>Move lower</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>من جديد</translation>
    </message>
    <message>
        <source>Good to see you. We know that you are here.</source>
        <translation>أهلًا بك. نعلم أنك هنا.</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>خذه مجددًا</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>خذ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Someone took {time} while you were typing.</source>
        <translation>أخذ أحدهم ⁨{time}⁩ بينما كنت تكتب.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago.</source>
        <translation>أخذ أحدهم ⁨{time}⁩ قبل لحظة.</translation>
    </message>
    <message>
        <source>No other time is free.</source>
        <translation>لا يوجد وقت آخر متاح.</translation>
    </message>
    <message>
        <source>{time} is free.</source>
        <translation>‏⁨{time}⁩ متاح.</translation>
    </message>
    <message>
        <source>We could not keep {time} any longer. It is still free.</source>
        <translation>لم نستطع إبقاء ⁨{time}⁩ أطول. لا يزال متاحًا.</translation>
    </message>
    <message>
        <source>Only {name} is free at {time}.</source>
        <translation>المتاح في ⁨{time}⁩: ⁨{name}⁩ فقط.</translation>
    </message>
    <message>
        <source>We keep {time} for you until {until}.</source>
        <translation>نحفظ لك ⁨{time}⁩ حتى ⁨{until}⁩.</translation>
    </message>
    <message>
        <source>{name} is not here on {day}.</source>
        <translation>لن تجد ⁨{name}⁩ هنا يوم ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>{name} is.</source>
        <translation>الموجود: ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{names} and {last} are.</source>
        <translation>الموجودون: ⁨{names}⁩ و⁨{last}⁩.</translation>
    </message>
    <message>
        <source>This is the code of a booking. Start over and scan it again.</source>
        <translation>هذا رمز حجز. ابدأ من جديد ثم امسحه مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing can be saved here at the moment. Please ask staff.</source>
        <translation>لا يمكن حفظ أي شيء هنا الآن. اسأل الموظفين.</translation>
    </message>
    <message>
        <source>This did not work just now. Try again in a moment, or ask staff.</source>
        <translation>لم ينجح ذلك الآن. حاول مرة أخرى بعد قليل أو اطلب المساعدة.</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>الشخص {number}</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>الغرفة {number}</translation>
    </message>
    <message>
        <source>Stand {number}</source>
        <translation>الجناح {number}</translation>
    </message>
    <message>
        <source>Device {number}</source>
        <translation>الجهاز {number}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Some times are taken</source>
        <translation>بعض الأوقات محجوزة</translation>
    </message>
    <message>
        <source>{times} is taken</source>
        <translation>‏⁨{times}⁩ محجوز</translation>
    </message>
    <message>
        <source>{times} are taken</source>
        <translation>‏⁨{times}⁩ محجوزة</translation>
    </message>
    <message>
        <source>Nothing free</source>
        <translation>لا شيء متاح</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>أقرب وقت</translation>
    </message>
    <message>
        <source>Next free {day}</source>
        <translation>أقرب وقت ⁨{day}⁩</translation>
    </message>
    <message>
        <source>Free at {time}</source>
        <translation>متاح في ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Free {day} at {time}</source>
        <translation>متاح ⁨{day}⁩ في ⁨{time}⁩</translation>
    </message>
    <message>
        <source>free to {time}</source>
        <translation>متاح حتى ⁨{time}⁩</translation>
    </message>
    <message>
        <source>{length}, {name}</source>
        <translation>‏⁨{length}⁩، ⁨{name}⁩</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>مع ⁨{name}⁩</translation>
    </message>
    <message>
        <source>with whoever is free</source>
        <translation>مع من هو متاح</translation>
    </message>
    <message>
        <source>{day} {times}</source>
        <translation>‏⁨{day}⁩ ⁨{times}⁩</translation>
    </message>
    <message>
        <source>Book {time} {day}</source>
        <translation>احجز ⁨{time}⁩ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Staff are coming</source>
        <translation>الموظف قادم</translation>
    </message>
    <message>
        <source>Staff are told</source>
        <translation>أُبلغ الموظفون</translation>
    </message>
    <message>
        <source>Ask staff</source>
        <translation>اطلب المساعدة</translation>
    </message>
    <message>
        <source>{time} {weekday}</source>
        <translation>‏⁨{weekday}⁩ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>{time} in {city}</source>
        <translation>‏⁨{time}⁩ في ⁨{city}⁩</translation>
    </message>
    <message>
        <source>Staff could not be told. Please speak to one of them.</source>
        <translation>تعذّر إبلاغ الموظفين. تحدّث إلى أحدهم مباشرة.</translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation>لا يبدو هذا عنوان بريد.</translation>
    </message>
    <message>
        <source>This does not look like an email address. Leave it empty if you like.</source>
        <translation>لا يبدو هذا عنوان بريد. يمكنك تركه فارغًا.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>لا يبدو هذا رقم هاتف.</translation>
    </message>
    <message>
        <source>This does not look like a phone number. Leave it empty if you like.</source>
        <translation>لا يبدو هذا رقم هاتف. يمكنك تركه فارغًا.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>اختر واحدًا من هذه.</translation>
    </message>
    <message>
        <source>We need this to book.</source>
        <translation>نحتاج هذا لإتمام الحجز.</translation>
    </message>
    <message>
        <source>Tell us your name, so we know who to expect.</source>
        <translation>اكتب اسمك لنعرف من سيأتي.</translation>
    </message>
    <message>
        <source>Tell us your company, so we know who to expect.</source>
        <translation>اكتب اسم شركتك لنعرف من سيأتي.</translation>
    </message>
    <message>
        <source>Tell us your email, so we can reach you.</source>
        <translation>اكتب بريدك لنتمكن من الوصول إليك.</translation>
    </message>
    <message>
        <source>Tell us your phone number, so we can reach you.</source>
        <translation>اكتب رقم هاتفك لنتمكن من الوصول إليك.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
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
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>إن أردت</translation>
    </message>
    <message>
        <source>So we can tell you if it moves</source>
        <translation>لنخبرك إن تغيّر الموعد</translation>
    </message>
    <message>
        <source>So we can tell you if it moves, if you like</source>
        <translation>لنخبرك إن تغيّر الموعد، إن أردت</translation>
    </message>
    <message>
        <source>So we can call you if it moves</source>
        <translation>لنتصل بك إن تغيّر الموعد</translation>
    </message>
    <message>
        <source>So we can call you if it moves, if you like</source>
        <translation>لنتصل بك إن تغيّر الموعد، إن أردت</translation>
    </message>
    <message>
        <source>This booking is already cancelled.</source>
        <translation>هذا الحجز ملغى بالفعل.</translation>
    </message>
    <message>
        <source>Your booking is cancelled.</source>
        <translation>أُلغي حجزك.</translation>
    </message>
    <message>
        <source>There is no other time. Ask staff.</source>
        <translation>لا يوجد وقت آخر. اسأل الموظفين.</translation>
    </message>
    <message>
        <source>Your booking is now {time}.</source>
        <translation>حجزك الآن ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>Someone took this time a moment ago. Choose another.</source>
        <translation>أخذ أحدهم هذا الوقت قبل لحظة. اختر غيره.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {seconds} s.</source>
        <translation>محاولات كثيرة. حاول بعد ⁨{seconds}⁩ ث.</translation>
    </message>
    <message>
        <source>My booking</source>
        <translation>حجزي</translation>
    </message>
    <message>
        <source>{name}, {company}</source>
        <translation>‏⁨{name}⁩، ⁨{company}⁩</translation>
    </message>
    <message>
        <source>Badge read: {who}</source>
        <translation>قُرئت البطاقة: ⁨{who}⁩</translation>
    </message>
    <message>
        <source>The printer has no paper. Your booking is safe. Scan the code instead.</source>
        <translation>لا ورق في الطابعة. حجزك محفوظ. امسح الرمز بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The printer does not work. Your booking is safe. Scan the code instead.</source>
        <translation>الطابعة لا تعمل. حجزك محفوظ. امسح الرمز بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>{width} × {height} mm, {count} on A4</source>
        <translation>⁨{width}⁩ × ⁨{height}⁩ مم، ⁨{count}⁩ في A4</translation>
    </message>
    <message>
        <source>{width} × {height} mm, label printer</source>
        <translation>⁨{width}⁩ × ⁨{height}⁩ مم، طابعة ملصقات</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>اختر لغتك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MovePage</name>
    <message>
        <source>Choose another time</source>
        <translation>اختر وقتًا آخر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Now: {when}</source>
        <translation>الآن: ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>اختر وقتًا</translation>
    </message>
    <message>
        <source>Move to {time} {day}</source>
        <translation>انقل إلى ⁨{time}⁩ ⁨{day}⁩</translation>
    </message>
</context>
<context>
    <name>NumberPage</name>
    <message>
        <source>Take a number</source>
        <translation>خذ رقمًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose what you came for. A screen calls your number; nobody needs your name.</source>
        <translation>اختر ما جئت من أجله. تنادي شاشة رقمك، ولا يحتاج أحد إلى اسمك.</translation>
    </message>
    <message>
        <source>How long can you stay?</source>
        <translation>كم يمكنك أن تبقى؟</translation>
    </message>
    <message>
        <source>No hurry</source>
        <translation>لا عجلة</translation>
    </message>
    <message>
        <source>No time today</source>
        <translation>لا وقت اليوم</translation>
    </message>
    <message>
        <source>Your turn about</source>
        <translation>دورك حوالي</translation>
    </message>
    <message>
        <source>{count} before you</source>
        <translation>قبلك: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Watch the screen: it calls your number and says where to go.</source>
        <translation>راقب الشاشة: تنادي رقمك وتقول أين تذهب.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>There is no time left today that fits. You are called if one becomes free.</source>
        <translation>لا وقت مناسب اليوم. سنناديك إن توفّر وقت.</translation>
    </message>
    <message>
        <source>You are the next. Your turn comes about {time}, or sooner.</source>
        <translation>أنت التالي. دورك حوالي ⁨{time}⁩ أو قبل ذلك.</translation>
    </message>
    <message>
        <source>{count} before you. Your turn comes about {time}, or sooner.</source>
        <translation>قبلك: ⁨{count}⁩. دورك حوالي ⁨{time}⁩ أو قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Shift</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>رموز</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>حروف أخرى</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>PagedArea</name>
    <message>
        <source>Back up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>PanelButton</name>
    <message>
        <source>{name}, {label} {time}, {line}</source>
        <translation>‏⁨{name}⁩، ⁨{label}⁩ ⁨{time}⁩، ⁨{line}⁩</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>Continue on your phone</source>
        <translation>أكمل على هاتفك</translation>
    </message>
    <message>
        <source>Scan this with the camera. Your time goes with you, and this screen is wiped.</source>
        <translation>امسح هذا الرمز بالكاميرا. ينتقل وقتك معك، ويُحذف ما على هذه الشاشة.</translation>
    </message>
    <message>
        <source>Stay on this screen</source>
        <translation>ابقَ على هذه الشاشة</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>{typed} of {count} digits typed</source>
        <translation>كُتب ⁨{typed}⁩ من ⁨{count}⁩ أرقام</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Closes by itself in {seconds} s. Forgotten it? Staff change it at the desk.</source>
        <translation>يُغلق خلال ⁨{seconds}⁩ ث. نسيته؟ يغيّره الموظفون من المكتب.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>رمز PIN للموظفين</translation>
    </message>
    <message>
        <source>Visitors can tap Cancel. Nothing is lost.</source>
        <translation>يمكن للزوار لمس «إلغاء». لن يضيع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. {count} tries left.</source>
        <translation>
            <numerusform>رمز PIN غير صحيح. لم تبقَ محاولات.</numerusform>
            <numerusform>رمز PIN غير صحيح. بقيت محاولة واحدة.</numerusform>
            <numerusform>رمز PIN غير صحيح. بقيت محاولتان.</numerusform>
            <numerusform>رمز PIN غير صحيح. بقيت ⁨{count}⁩ محاولات.</numerusform>
            <numerusform>رمز PIN غير صحيح. بقيت ⁨{count}⁩ محاولة.</numerusform>
            <numerusform>رمز PIN غير صحيح. بقيت ⁨{count}⁩ محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PIN is set. Staff set one at the desk.</source>
        <translation>لم يُعيَّن رمز PIN. يعيّنه الموظفون من المكتب.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {seconds} s.</source>
        <translation>محاولات كثيرة. حاول بعد ⁨{seconds}⁩ ث.</translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>How we use it</source>
        <translation>كيف نستخدمه</translation>
    </message>
    <message>
        <source>Only the stand team sees this.</source>
        <translation>لا يراه إلا فريق الجناح.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. It is deleted on {day}.</source>
        <translation>لا يراه إلا فريق الجناح. يُحذف في ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. We do not put you on a list.</source>
        <translation>لا يراه إلا فريق الجناح. لن نضعك في أي قائمة.</translation>
    </message>
    <message>
        <source>Only the stand team sees this. It is deleted on {day}. We do not put you on a list.</source>
        <translation>لا يراه إلا فريق الجناح. يُحذف في ⁨{day}⁩. لن نضعك في أي قائمة.</translation>
    </message>
    <message>
        <source>Only our team sees this.</source>
        <translation>لا يراه إلا فريقنا.</translation>
    </message>
    <message>
        <source>Only our team sees this. It is deleted on {day}.</source>
        <translation>لا يراه إلا فريقنا. يُحذف في ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>Only our team sees this. We do not put you on a list.</source>
        <translation>لا يراه إلا فريقنا. لن نضعك في أي قائمة.</translation>
    </message>
    <message>
        <source>Only our team sees this. It is deleted on {day}. We do not put you on a list.</source>
        <translation>لا يراه إلا فريقنا. يُحذف في ⁨{day}⁩. لن نضعك في أي قائمة.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>How we use it</source>
        <translation>كيف نستخدمه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Booking code</source>
        <translation>رمز الحجز</translation>
    </message>
    <message>
        <source>Tell the staff this code to move or cancel.</source>
        <translation>أعطِ الموظفين هذا الرمز لنقل الموعد أو إلغائه.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Test of the printer</source>
        <translation>اختبار الطابعة</translation>
    </message>
    <message>
        <source>{zone}, UTC{offset}</source>
        <translation>‏⁨{zone}⁩، UTC⁨{offset}⁩</translation>
    </message>
</context>
<context>
    <name>SlotList</name>
    <message>
        <source>No time is free.</source>
        <translation>لا يوجد وقت متاح.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>Late afternoon</source>
        <translation>العصر</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>المساء</translation>
    </message>
    <message>
        <source>All times are {city} time</source>
        <translation>جميع الأوقات بتوقيت ⁨{city}⁩</translation>
    </message>
    <message>
        <source>Show my city too</source>
        <translation>أظهر مدينتي أيضًا</translation>
    </message>
    <message>
        <source>Large: {city} time. Small: {there} time.</source>
        <translation>الكبير: توقيت ⁨{city}⁩. الصغير: توقيت ⁨{there}⁩.</translation>
    </message>
    <message>
        <source>Change city</source>
        <translation>مدينة أخرى</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Still to come today</source>
        <translation>المتبقي اليوم</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>مغادرة الكشك</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Back to visitors</source>
        <translation>العودة إلى الزوار</translation>
    </message>
    <message>
        <source>Closes by itself in {seconds} s.</source>
        <translation>يُغلق خلال ⁨{seconds}⁩ ث.</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>إخفاء الأسماء</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>إظهار الأسماء</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation>هنا منذ ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Nothing more is booked today.</source>
        <translation>لا مزيد من الحجوزات اليوم.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>الخطوة ⁨{step}⁩ من ⁨{steps}⁩</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>الخطوة ⁨{step}⁩ من ⁨{steps}⁩</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>أحتاج وقتًا أكثر</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <translation>
            <numerusform>‏⁨{count}⁩ ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>‏⁨{count}⁩ ثوانٍ</numerusform>
            <numerusform>‏⁨{count}⁩ ثانية</numerusform>
            <numerusform>‏⁨{count}⁩ ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>This clears in {time}.</source>
        <translation>سيُمسح هذا خلال ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>This clears in {time}, and your details with it.</source>
        <translation>سيُمسح هذا خلال ⁨{time}⁩، ومعه بياناتك.</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Choose a time</source>
        <translation>اختر وقتًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Take {time} {day}</source>
        <translation>خذ ⁨{time}⁩ ⁨{day}⁩</translation>
    </message>
    <message>
        <source>See their times</source>
        <translation>عرض أوقاتهم</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>{times}, {who}, {what}, {arrived}</source>
        <translation>‏⁨{times}⁩، ⁨{who}⁩، ⁨{what}⁩، ⁨{arrived}⁩</translation>
    </message>
    <message>
        <source>{times}, {who}, {what}</source>
        <translation>‏⁨{times}⁩، ⁨{who}⁩، ⁨{what}⁩</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Stand {stand}</source>
        <translation>الجناح ⁨{stand}⁩</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Someone took this time a moment ago. Nothing was booked.</source>
        <translation>أخذ أحدهم هذا الوقت قبل لحظة. لم يُحجز شيء.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago. Nothing was booked.</source>
        <translation>أخذ أحدهم ⁨{time}⁩ قبل لحظة. لم يُحجز شيء.</translation>
    </message>
    <message>
        <source>Someone took {time} a moment ago. {next} is free.</source>
        <translation>أخذ أحدهم ⁨{time}⁩ قبل لحظة. ⁨{next}⁩ متاح.</translation>
    </message>
    <message>
        <source>This cannot be saved as it is. Nothing was changed.</source>
        <translation>لا يمكن حفظ هذا كما هو. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This calendar is not here any more.</source>
        <translation>هذا التقويم لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This booking is not here any more.</source>
        <translation>هذا الحجز لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>We do not know this code. Check the letters, or ask staff.</source>
        <translation>لا نعرف هذا الرمز. تحقق من الحروف أو اسأل الموظفين.</translation>
    </message>
    <message>
        <source>This is not offered any more.</source>
        <translation>لم يعد هذا متاحًا.</translation>
    </message>
    <message>
        <source>We could not keep this time any longer.</source>
        <translation>لم نستطع إبقاء هذا الوقت أطول.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>لم يعد هذا موجودًا.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more bookings stand in the way since you looked. Nothing was changed.</source>
        <translation>
            <numerusform>ظهرت حجوزات أخرى تحول دون ذلك منذ أن نظرت: ⁨{count}⁩. لم يتغيّر شيء.</numerusform>
            <numerusform>ظهر حجز آخر يحول دون ذلك منذ أن نظرت. لم يتغيّر شيء.</numerusform>
            <numerusform>ظهرت حجوزات أخرى تحول دون ذلك منذ أن نظرت: ⁨{count}⁩. لم يتغيّر شيء.</numerusform>
            <numerusform>ظهرت حجوزات أخرى تحول دون ذلك منذ أن نظرت: ⁨{count}⁩. لم يتغيّر شيء.</numerusform>
            <numerusform>ظهرت حجوزات أخرى تحول دون ذلك منذ أن نظرت: ⁨{count}⁩. لم يتغيّر شيء.</numerusform>
            <numerusform>ظهرت حجوزات أخرى تحول دون ذلك منذ أن نظرت: ⁨{count}⁩. لم يتغيّر شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong and nothing was saved. Details are in the log (number {number}).</source>
        <translation>حدث خطأ ولم يُحفظ شيء. التفاصيل في السجل (الرقم ⁨{number}⁩).</translation>
    </message>
    <message>
        <source>The secret is not known.</source>
        <translation>السر غير معروف.</translation>
    </message>
    <message>
        <source>This needs the permission {scope}.</source>
        <translation>يتطلب هذا الإذن ⁨{scope}⁩.</translation>
    </message>
    <message>
        <source>This calendar can be read only. Nothing was saved.</source>
        <translation>هذا التقويم للقراءة فقط. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>“{id}” already belongs to another calendar.</source>
        <translation>«⁨{id}⁩» يخص تقويمًا آخر.</translation>
    </message>
    <message>
        <source>This key does not open it.</source>
        <translation>هذا المفتاح لا يفتحه.</translation>
    </message>
    <message>
        <source>This link is closed. Nothing was booked.</source>
        <translation>هذا الرابط مغلق. لم يُحجز شيء.</translation>
    </message>
    <message>
        <source>This booking is already cancelled.</source>
        <translation>هذا الحجز ملغى بالفعل.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be taken back.</source>
        <translation>تغيّر هذا مجددًا، فلا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Somebody else changed this while you did. Nothing was saved.</source>
        <translation>غيّر شخص آخر هذا في الوقت نفسه. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{item} cannot be had now.</source>
        <translation>لا يمكن أخذ ⁨{item}⁩ الآن.</translation>
    </message>
    <message>
        <source>Too many tries. Try again in {n} s.</source>
        <translation>محاولات كثيرة. حاول بعد ⁨{n}⁩ ث.</translation>
    </message>
    <message>
        <source>Others still have the calendar open. Nothing was changed. Close them and try again.</source>
        <translation>ما زال التقويم مفتوحًا لدى آخرين. لم يتغيّر شيء. أغلقه لديهم وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was saved.</source>
        <translation>هذا غير ممكن الآن. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Another program keeps the shared calendar busy. Nothing was saved. Try again.</source>
        <translation>برنامج آخر يشغل التقويم المشترك. لم يُحفظ شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{file} is damaged. Go back to a copy that you kept: what is left of it here is kept too.</source>
        <translation>الملف ⁨{file}⁩ تالف. ارجع إلى نسخة احتفظت بها: ما بقي منه هنا يُحتفظ به أيضًا.</translation>
    </message>
    <message>
        <source>{file} cannot be used. May you write in its folder? Else put a copy that you kept in its place.</source>
        <translation>لا يمكن استخدام ⁨{file}⁩. هل يمكنك الكتابة في مجلده؟ وإلا فضع مكانه نسخة احتفظت بها.</translation>
    </message>
    <message>
        <source>The shared calendar was made by a newer apcdesk. Update this one first.</source>
        <translation>أُنشئ التقويم المشترك بإصدار أحدث من apcdesk. حدّث هذا أولًا.</translation>
    </message>
    <message>
        <source>Not saved. The disk is full.</source>
        <translation>لم يُحفظ. القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Not saved. The shared calendar may only be read.</source>
        <translation>لم يُحفظ. التقويم المشترك للقراءة فقط.</translation>
    </message>
    <message>
        <source>No contact with the shared calendar. Nothing was saved. Try again.</source>
        <translation>لا اتصال بالتقويم المشترك. لم يُحفظ شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This did not work. Nothing was saved.</source>
        <translation>لم ينجح هذا. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>We cannot read this badge. Type your name instead.</source>
        <translation>لا يمكننا قراءة هذه البطاقة. اكتب اسمك بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>لم يُحفظ: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>No staff PIN is set yet.</source>
        <translation>لم يُعيَّن رمز PIN للموظفين بعد.</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>رمز PIN غير صحيح.</translation>
    </message>
</context>
</TS>
