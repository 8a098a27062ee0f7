# The words of Opstap, in Modern Standard Arabic: plain, and gender-neutral where the language allows.
# Ids start with who reads them: a- all, c- candidate, s- staff (coach and manager), e- employer.
# The build stops when a message or an argument differs between the languages. Numbers are named $…-count or $…-number.

### Days and times

a-today = اليوم
a-tomorrow = غدًا
a-yesterday = أمس
a-weekday-1 = الاثنين
a-weekday-2 = الثلاثاء
a-weekday-3 = الأربعاء
a-weekday-4 = الخميس
a-weekday-5 = الجمعة
a-weekday-6 = السبت
a-weekday-7 = الأحد
a-month-1 = يناير
a-month-2 = فبراير
a-month-3 = مارس
a-month-4 = أبريل
a-month-5 = مايو
a-month-6 = يونيو
a-month-7 = يوليو
a-month-8 = أغسطس
a-month-9 = سبتمبر
a-month-10 = أكتوبر
a-month-11 = نوفمبر
a-month-12 = ديسمبر
a-day-month = { $day-number } { $month }
a-day-month-year = { $day-number } { $month } { $year }
a-long-day = { $weekday } { $day-number } { $month }
a-month-year = { $month } { $year }
a-day-and-time = { $day }، { $time }
a-clock = { $clock }
a-clock-separator = :
a-period = من { $from } إلى { $until }
a-days-ago =
    { $count ->
        [zero] اليوم
        [one] أمس
        [two] قبل يومين
        [few] قبل { $count } أيام
        [many] قبل { $count } يومًا
       *[other] قبل { $count } يوم
    }
a-hours-per-week =
    { $count ->
        [zero] 0 ساعة في الأسبوع
        [one] ساعة واحدة في الأسبوع
        [two] ساعتان في الأسبوع
        [few] { $count } ساعات في الأسبوع
        [many] { $count } ساعة في الأسبوع
       *[other] { $count } ساعة في الأسبوع
    }
a-months =
    { $count ->
        [zero] 0 شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }

### Buttons and small words

a-app-name = Opstap
a-app-promise = خطوة بخطوة نحو العمل
a-save = حفظ
a-send = إرسال
a-cancel = إلغاء
a-back = رجوع
a-close = إغلاق
a-next = التالي
a-done = تم
a-ready = انتهينا
a-undo = تراجع
a-edit = تعديل
a-add = إضافة
a-remove = إزالة
a-put-back = إرجاع
a-copy = نسخ
a-copied = تم النسخ
a-try-again = حاول مرة أخرى
a-call = اتصال
a-call-name = اتصال بـ{ $name }
a-listen = استماع
a-listen-stop = إيقاف القراءة
a-more = المزيد
a-less = أقل
a-show-all = عرض الكل
a-yes = نعم
a-no = لا
a-partly = قليلًا
a-optional = اختياري
a-you = أنت
a-with-name = مع { $name }
a-skip-to-content = الانتقال إلى النص
a-menu-label = القائمة
a-loading = لحظة من فضلك…
a-empty = لا شيء هنا بعد.
a-not-found-title = هذه الصفحة غير موجودة
a-not-found-text = يمكن الرجوع واختيار شيء آخر.
a-to-start = إلى البداية
a-no-access-title = لا يمكنك رؤية هذا
a-no-access-text = يمكنك طلب المساعدة من المدرّب.
a-failed-title = لم ينجح هذا
a-failed-text = ما كان لديك ما زال هنا. حاول مرة أخرى بعد قليل.
a-one-line = جملة واحدة
a-title = العنوان
a-date = اليوم
a-time = الوقت
a-where = المكان
a-who = من
a-from = من
a-until = حتى
a-choose = اختر واحدًا
a-chosen = تم الاختيار
a-count-of = { $done-count } من { $total-count }
a-no-health-notes = لا تكتب شيئًا عن الصحة.
a-example-note = هذا مثال. هؤلاء الأشخاص غير حقيقيين.
a-text-too-long = هذا النص طويل جدًا. يُرجى تقصيره.
a-text-empty = يُرجى كتابة شيء هنا.
a-text-left =
    { $count ->
        [zero] لم تبقَ حروف
        [one] بقي حرف واحد
        [two] بقي حرفان
        [few] بقيت { $count } حروف
        [many] بقي { $count } حرفًا
       *[other] بقي { $count } حرف
    }

### People

a-role-candidate = المتعلّم
a-role-coach = المدرّب
a-role-employer = صاحب العمل
a-role-manager = مكتب العمل
a-view-candidate = أنت
a-view-coach = مدرّبك
a-view-employer = رئيسك في العمل

### Sending and fetching

a-saved-here = محفوظ على هذا الجهاز
a-sent = تم الإرسال
a-sending = جارٍ الإرسال…
a-unsent =
    { $count ->
        [zero] تم إرسال كل شيء
        [one] واحد لم يُرسل بعد
        [two] اثنان لم يُرسلا بعد
        [few] { $count } لم تُرسل بعد
        [many] { $count } لم تُرسل بعد
       *[other] { $count } لم تُرسل بعد
    }
a-all-sent = تم إرسال كل شيء
a-no-network = لا يوجد إنترنت
a-no-network-text = يمكنك المتابعة. سنرسله لاحقًا.
a-network-back = عاد الإنترنت.
a-sync-now = الإرسال والجلب الآن
a-sync-title = الإرسال والجلب
a-last-sync = آخر تحديث: { $when }
a-never-synced = لم يُجلب بعد
a-server-away = لا يعمل الآن. سنحاول مرة أخرى قريبًا.
a-update-title = يوجد إصدار جديد من Opstap
a-update-text = لن يضيع شيء.
a-update-now = التحديث الآن
a-update-later = لاحقًا
a-update-needed = يُرجى تحديث التطبيق لرؤية هذا أيضًا.
a-storage-full-title = جهازك ممتلئ
a-storage-full-text = ما كُتب ما زال هنا. يُرجى إفراغ مساحة في الجهاز ثم الحفظ مرة أخرى.
a-storage-lost-title = أفرغ جهازك بيانات Opstap
a-storage-lost-text = يمكنك طلب رمز جديد من المدرّب.
a-second-tab = Opstap مفتوح مرتين. لا بأس، كلاهما متطابق.
a-dropped-title = لم يعد بإمكانك رؤية هذا
a-dropped-text = تمت إزالته من هذا الجهاز.
a-private-mode = هذه النافذة لا تحفظ شيئًا. يُرجى فتح Opstap في نافذة عادية.

### What was not taken over: the parked list

a-parked-title = لم يُقبل
a-parked-intro = هذا ما زال على جهازك. يمكنك اختيار ما تريد.
a-parked-count =
    { $count ->
        [zero] قُبل كل شيء
        [one] شيء واحد لم يُقبل
        [two] شيئان لم يُقبلا
        [few] { $count } أشياء لم تُقبل
        [many] { $count } شيئًا لم يُقبل
       *[other] { $count } شيء لم يُقبل
    }
a-parked-change = تعديل وإرسال من جديد
a-parked-discard = حذف
a-parked-discard-ask = هل هذا مؤكد؟ لن يمكن استرجاعه.
a-parked-nothing = وصل كل شيء بسلام.
a-refused-not-a-member = لم تعد ضمن هذه الخطة.
a-refused-not-allowed = هذا غير مسموح لك.
a-refused-not-yours = هذا يخص شخصًا آخر.
a-refused-not-found = ما يتعلق به هذا لم يعد موجودًا.
a-refused-already-there = هذا موجود من قبل.
a-refused-empty-text = لا يوجد نص.
a-refused-text-too-long = النص طويل جدًا. الحد الأقصى للحروف: { $max-count }.
a-refused-edit-too-large = هذا أكبر من أن يُرسل.
a-refused-out-of-range = هذا الرقم غير ممكن هنا.
a-refused-ends-before-start = اليوم الأخير قبل اليوم الأول.
a-refused-phase-moved = تقدّمت الخطة في هذه الأثناء.
a-refused-not-settled-candidate = يُرجى أولًا إضافة من سيتعلّم.
a-refused-not-settled-employer = يُرجى أولًا إضافة صاحب العمل.
a-refused-not-settled-goal = يُرجى أولًا وضع هدف.
a-refused-not-settled-step = يُرجى أولًا وضع خطوة.
a-refused-not-settled-placement = يُرجى أولًا إضافة مكان التعلّم.
a-refused-candidate-taken = يوجد شخص آخر يتعلّم هنا.
a-refused-last-coach = يجب أن يبقى مدرّب واحد.
a-refused-already-submitted = سبق أن أُرسل هذا.
a-refused-not-ready-to-sign = لم يُجب الجميع بعد.
a-refused-already-signed = وقّع شخص ما من قبل. يبقى النص كما هو.
a-refused-already-decided = تم اتخاذ القرار في هذا من قبل.
a-refused-not-decided = لم يُتخذ القرار في هذا بعد.
a-refused-already-reviewed = تمت مراجعة هذا من قبل.
a-refused-unknown = لا يعرف هذا التطبيق السبب. يُرجى تحديثه.
a-refused-gone = حُذف هذا نهائيًا.
a-refused-too-new = يُرجى تحديث التطبيق ليمكن إرسال هذا.

### Two versions of the same thing

a-two-title = عُدّل مرتين
a-two-intro = عدّلتما هذا معًا. أيهما يبقى؟
a-two-shown = المعروض الآن
a-two-other = الخيار الآخر
a-two-choose = اختيار هذا
a-two-by = { $name }، { $when }
a-two-mark = اختيار من اثنين
a-two-chosen = تم الاختيار. يبقى الخيار الآخر في السجل.

### The first screen: a code to come in

a-enter-title = مرحبًا بك في Opstap
a-enter-intro = لدى مدرّبك رمز لك. يُرجى كتابته هنا.
a-enter-code = رمز من 6 أحرف
a-enter-code-hint = لا فرق بين الأحرف الكبيرة والصغيرة.
a-enter-go = متابعة
a-enter-busy = نتحقق من الرمز…
a-enter-hello = مرحبًا { $name }!
a-enter-fetching = نجلب خطتك…
a-enter-no-code = لا يوجد رمز؟ يمكنك سؤال المدرّب.
a-enter-other-person = شخص آخر يستخدم Opstap على هذا الجهاز.
a-enter-switch = المتابعة باسم { $name }
a-invite-unknown = لا نعرف هذا الرمز. يُرجى التأكد وكتابته مرة أخرى.
a-invite-used = استُخدم هذا الرمز من قبل. يمكنك طلب رمز جديد من المدرّب.
a-invite-expired = انتهت صلاحية هذا الرمز. يمكنك طلب رمز جديد من المدرّب.
a-invite-too-many = محاولات كثيرة. يُرجى الانتظار ربع ساعة ثم المحاولة من جديد.
a-invite-no-network = يحتاج الرمز إلى إنترنت. سيبقى رمزك هنا.
a-invite-incomplete = يتكون الرمز من 6 أحرف.

### Language and look

a-lang-title = اللغة
a-text-size = حجم الخط
a-text-size-normal = عادي
a-text-size-large = كبير
a-text-size-largest = كبير جدًا
a-look = فاتح أو داكن
a-look-device = مثل جهازي
a-look-light = فاتح
a-look-dark = داكن
a-install = تثبيت Opstap على جهازك
a-install-text = عندها تكفي نقرة واحدة لفتحه.

### The staircase: six phases

c-phase-job-in-view = الوظيفة في الأفق
c-phase-possibilities-mapped = نعرف ما هو ممكن
c-phase-matched = الوظيفة تناسبك
c-phase-path-agreed = الاتفاقات جاهزة
c-phase-learning-in = التعلّم في العمل
c-phase-regular-job = الوظيفة لك
c-phase-here = المرحلة { $phase-number } من 6
c-phase-reached = تم الوصول
c-phase-now = أنت هنا الآن
c-phase-later = لاحقًا
c-phase-title = أين أنت الآن

### Candidate: the bar

c-nav-today = اليوم
c-nav-steps = الخطوات
c-nav-learn = التعلّم
c-nav-talks = المواعيد
c-nav-me = أنا

### Candidate: today

c-today-hello = مرحبًا { $name }
c-today-next = خطوتك التالية
c-today-no-step-title = لا خطوة الآن
c-today-no-step-text = أُنجز كل شيء. عمل رائع!
c-today-done-warm = أحسنت!
c-today-done-text = تمت هذه الخطوة.
c-today-talk = موعدك التالي
c-today-no-talk = لا موعد بعد.
c-today-coach = مدرّبك
c-today-job = وظيفتك الجديدة
c-today-how = كيف حالك هذا الأسبوع؟
c-today-how-thanks = شكرًا. سيرى المدرّب هذا.
c-today-reached = ما أنجزته حتى الآن

### Candidate: how it goes

c-face-great = ممتاز
c-face-good = جيد
c-face-fair = لا بأس
c-face-hard = صعب
c-how-title = كيف الحال؟
c-how-about = عمّ الأمر؟
c-how-line = هل تود إضافة شيء؟
c-how-who-sees = يقرأ هذا أنت والمدرّب فقط.

### Candidate: steps

c-steps-title = خطواتك
c-steps-goal = الهدف
c-steps-no-goal = خطوات أخرى
c-steps-open =
    { $count ->
        [zero] لا خطوات متبقية
        [one] بقيت خطوة واحدة
        [two] بقيت خطوتان
        [few] بقيت { $count } خطوات
        [many] بقيت { $count } خطوة
       *[other] بقيت { $count } خطوة
    }
c-steps-done = تمت
c-steps-done-when = تمت، { $when }
c-steps-add = إضافة خطوة خاصة بك
c-steps-empty = لا خطوات بعد. سيضعها المدرّب معك.
c-step-status-todo = لم تبدأ
c-step-status-doing = جارية
c-step-status-done = تمت
c-step-status-help = أحتاج إلى مساعدة
c-step-help-thanks = سيرى المدرّب أنك تريد المساعدة.
c-step-not-done-yet = لم تتم بعد
c-step-confirmed = يؤكد { $name } أنها تمت
c-step-when = متى
c-step-where = أين
c-step-who-helps = من يساعدك
c-step-what = ماذا ستفعل؟
c-step-what-hint = تكفي بضع كلمات.
c-step-own = من إضافتك
c-step-saved = أُضيفت خطوتك.

### Candidate: learning

c-learn-title = ما تريد تعلّمه
c-learn-empty = هنا سيظهر ما تريد تعلّمه. ستختاره مع المدرّب.
c-goal-where = أين أنت الآن؟
c-goal-choose = اختر الجملة التي تناسبك.
c-goal-start = بدأت من هنا
c-goal-target = تريد الوصول إلى هنا
c-goal-by = تريد هذا قبل { $date }
c-goal-views = ثلاث نظرات
c-goal-views-same = ثلاثتكم ترون الشيء نفسه.
c-goal-boss-more = يرى رئيسك أكثر مما ترى. تحدّثا عن ذلك معًا.
c-goal-boss-less = ترى أكثر مما يراه رئيسك. تحدّثا عن ذلك معًا.
c-goal-coach-more = يرى المدرّب أكثر مما ترى. تحدّثا عن ذلك معًا.
c-goal-coach-less = ترى أكثر مما يراه المدرّب. تحدّثا عن ذلك معًا.
c-goal-no-view = لا رأي بعد
c-goal-right = هذا صحيح
c-goal-rated = تم الحفظ. سيراه المدرّب ورئيسك أيضًا.
c-goal-before = اخترت سابقًا
c-goal-steps = خطوات هذا الهدف

### Candidate: talks

c-talks-title = المواعيد
c-talks-next = القادم
c-talks-past = السابق
c-talks-empty = لا مواعيد بعد.
c-talk-cannot = لا أستطيع الحضور
c-talk-can = سأحضر
c-talk-cannot-sent = سيعرف المدرّب. ستجدان يومًا آخر.
c-talk-cancelled = أُلغي
c-talk-calendar = إضافة إلى التقويم
c-evaluation-title = لقاء: كيف الحال؟
c-evaluation-before = فكّر في الأمر مسبقًا. ثلاثة أسئلة قصيرة.
c-evaluation-start = ابدأ
c-evaluation-question = السؤال { $question-number } من { $total-count }
c-evaluation-well = ما الذي يسير جيدًا؟
c-evaluation-hard = ما الذي ما زال صعبًا؟
c-evaluation-wish = ماذا تريد أن تتعلّم الآن؟
c-evaluation-submit = تم، إرسال
c-evaluation-submitted = تم الإرسال. ستتحدثون عنه قريبًا.
c-evaluation-agreed = ما اتفقنا عليه
c-evaluation-sign = فهمت وأوقّع
c-evaluation-signed = تم التوقيع، { $when }
c-evaluation-waiting = ننتظر { $name }
c-adjustment-title = نغيّر شيئًا
c-adjustment-saw = ما رأيناه
c-adjustment-think = ما نظنّه
c-adjustment-change = ما سنغيّره
c-adjustment-check = متى نراجع
c-adjustment-helped = هل ساعد هذا؟
c-adjustment-learned = ما تعلّمناه
c-adjustment-propose = أريد تغيير شيء
c-adjustment-proposed = سينظر المدرّب في الأمر.
c-adjustment-yes = سنفعل هذا
c-adjustment-no = لن نفعل هذا

### Candidate: comments

c-comment-answer = إجابة
c-comment-placeholder = ماذا تريد أن تقول؟
c-comment-sent = أُضيفت إجابتك.

### Candidate: me

c-me-title = أنا
c-me-proof = ما أستطيع فعله
c-me-proof-empty = سيظهر هنا ما تتعلّمه.
c-me-proof-seen-by = شاهده { $name }
c-me-data = من يرى ماذا؟
c-me-data-members = خطواتك وأهدافك واتفاقاتك: أنت والمدرّب ورئيسك.
c-me-data-check-in = كيف حالك: أنت والمدرّب فقط.
c-me-data-never = لا أحد يكتب هنا عن صحتك.
c-me-device = هذا الجهاز
c-me-device-lost = فقدت جهازك؟ اتصل بالمدرّب.
c-me-leave = التوقف على هذا الجهاز
c-me-leave-ask = ما لم يُرسل بعد سيبقى محفوظًا هنا.
c-me-where = أين تتعلّم
c-me-people = من معك
