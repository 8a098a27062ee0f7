# The words of Opstap, in Modern Standard Arabic: plain, and gender-neutral where the language allows.
# Ids start with who reads them: a- all, c- candidate, s- staff (coach and manager), e- employer.
# The build stops when a message or an argument differs between the languages. Numbers are named $…-count or $…-number.

### Days and times

# A line made of placeables alone begins with a right-to-left mark: what is isolated inside does not tell the
# browser which way the line runs.

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
a-day-month = { "\u200F" }{ $day-number } { $month }
a-day-month-year = { "\u200F" }{ $day-number } { $month } { $year }
a-long-day = { "\u200F" }{ $weekday } { $day-number } { $month }
a-month-year = { "\u200F" }{ $month } { $year }
a-day-and-time = { "\u200F" }{ $day }، { $time }
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
a-distance-km = { $count } كم
a-wish-hours = ساعات في الأسبوع
a-wish-days = الأيام
a-wish-distance = المسافة بالكيلومترات
a-wish-language = لغة العمل
a-wish-wishes = الرغبات
a-hours-per-week =
    { $count ->
        [zero] 0 ساعة في الأسبوع
        [one] ساعة واحدة في الأسبوع
        [two] ساعتان في الأسبوع
        [few] { $count } ساعات في الأسبوع
        [many] { $count } ساعة في الأسبوع
       *[other] { $count } ساعة في الأسبوع
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
a-undo = تراجع
a-undone = عاد كما كان
a-edit = تعديل
a-remove = إزالة
a-put-back = إرجاع
a-copy = نسخ
a-copied = تم النسخ
a-try-again = المحاولة مرة أخرى
a-call-name = اتصال بـ{ $name }
a-listen = استماع
a-voice-missing = لا يستطيع هذا الجهاز قراءة كل شيء بصوت عالٍ. لا يوجد صوت لهذه اللغة.
a-more = المزيد
a-show-all = اعرض كل شيء
a-yes = نعم
a-no = لا
a-partly = قليلًا
a-optional = اختياري
a-optional-words = اختياري. لا تكتب شيئًا عن الصحة.
a-day-doubt = هل هذا اليوم صحيح؟ { $day }
a-day-meant = هل تقصد { $day }؟
a-with-name = مع { $name }
a-menu-label = القائمة
a-loading = لحظة من فضلك…
a-fetched-of = جُلب: { $fetched-count } من { $all-count }
a-fetch-waits = ينتظر الجلب الإنترنت. سيستمر تلقائيًا.
a-nothing-title = لا شيء هنا الآن
a-nothing-text = يمكن للمدرّب أن يخبرك بالمزيد.
a-erased-text = حُذفت خطة نهائيًا، وحُذف معها ما لم يُرسل.
a-empty = لا شيء هنا بعد.
a-not-found-title = هذه الصفحة غير موجودة
a-not-found-text = يمكن الرجوع واختيار شيء آخر.
a-to-start = إلى البداية
a-no-access-title = لا يمكنك رؤية هذا
a-no-access-text = هل هذا خطأ؟ يمكنك طلب المساعدة.
a-failed-title = لم ينجح هذا
a-failed-text = ما كان لديك ما زال هنا. يمكن المحاولة مرة أخرى بعد قليل.
a-date = اليوم
a-time = الوقت
a-where = المكان
a-from = من
a-until = حتى
a-chosen = تم الاختيار
a-no-health-notes = يُرجى عدم كتابة أي شيء عن الصحة.
a-sees-candidate-and-coach = يراه المتعلّم والمدرّب فقط.

### Candidate: people

c-view-candidate = أنت
c-view-coach = مدرّبك
c-view-employer = رئيسك في العمل

### Sending and fetching

a-saved-here = محفوظ على هذا الجهاز
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
a-sync-now = الإرسال والجلب الآن
a-sync-title = الإرسال والجلب
a-last-sync = آخر تحديث: { $when }
a-never-synced = لم يُجلب بعد
a-server-away = لا يعمل الآن. سنحاول مرة أخرى قريبًا.
a-edition-title = يجري تحميل باقي Opstap
a-edition-text = يستغرق هذا لحظة. تحتاج إلى إنترنت.
a-edition-missed = لم ينجح ذلك. هل لديك إنترنت؟
a-part = { $text }
a-update-title = يوجد إصدار جديد من Opstap
a-update-now = التحديث الآن
a-update-needed = يُرجى تحديث التطبيق لرؤية هذا أيضًا.
a-storage-full-text = ما كُتب ما زال هنا. يُرجى إفراغ مساحة في الجهاز ثم الحفظ مرة أخرى.
a-storage-gone-text = لم يُحفظ هذا. انسخ ما كتبته. ثم أغلق Opstap وافتحه من جديد.
a-found-back = أفرغ هذا الجهاز Opstap. عاد كل ما سبق إرساله.
a-second-tab = Opstap مفتوح مرتين. لا بأس، كلاهما متطابق.
a-revoked-title = أُوقف هذا الجهاز
a-revoked-text = ما لم يُرسل ما زال هنا. يمكنك طلب رمز جديد.
a-private-mode = هذه النافذة لا تحفظ شيئًا. يُرجى فتح Opstap في نافذة عادية.

### A closed phone: away too long, shut out, or left

a-locked-title = Opstap مقفل
a-locked-away = لم يتصل هذا الجهاز بالإنترنت منذ مدة طويلة. لذلك لا يظهر شيء الآن.
a-locked-online = يلزم الإنترنت، وعندها يُفتح القفل وحده.
a-locked-new-code = يمكنك طلب رمز جديد، وعندها يُفتح القفل.
a-locked-return = أهلًا بعودتك. نجلب كل شيء من جديد.
a-locked-kept =
    { $count ->
        [zero] تم إرسال كل شيء.
        [one] شيء واحد لك لم يُرسل بعد. إنه محفوظ هنا.
        [two] شيئان لك لم يُرسلا بعد. هما محفوظان هنا.
        [few] { $count } أشياء لك لم تُرسل بعد. هي محفوظة هنا.
        [many] { $count } شيئًا لك لم يُرسل بعد. هي محفوظة هنا.
       *[other] { $count } شيء لك لم يُرسل بعد. هي محفوظة هنا.
    }
a-locked-code = لديّ رمز
a-locked-sent = ما كان باقيًا هنا أُرسل الآن.

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
a-refused-half-filled = يوم أو وقت غير مكتمل. يُرجى إدخاله كاملًا.
a-refused-out-of-range = هذا الرقم غير ممكن هنا.
a-refused-not-a-phone-number = هذا ليس رقم هاتف. استعمل الأرقام والمسافات و+ فقط.
a-refused-ends-before-start = هذا اليوم يسبق اليوم الأول.
a-refused-phase-moved = تقدّمت الخطة في هذه الأثناء.
a-refused-not-settled-candidate = يُرجى أولًا إضافة من سيتعلّم.
a-refused-not-settled-employer = يُرجى أولًا إضافة صاحب العمل.
a-refused-not-settled-goal = يُرجى أولًا وضع هدف.
a-refused-not-settled-step = يُرجى أولًا وضع خطوة.
a-refused-not-settled-placement = يُرجى أولًا إضافة مكان التعلّم.
a-refused-candidate-taken = يوجد شخص آخر يتعلّم هنا.
a-refused-last-coach = يجب أن يبقى مدرّب واحد.
a-refused-already-submitted = سبقت الإجابة عن هذا.
a-refused-already-answered = أجاب شخص ما من قبل. يبقى المشاركون كما هم.
a-refused-not-asked = لم تُطلب مشاركتك في هذا اللقاء.
a-refused-not-ready-to-sign = لم يُجب الجميع بعد.
a-refused-already-signed = وقّع شخص ما من قبل. يبقى النص كما هو.
a-refused-already-decided = تم اتخاذ القرار في هذا من قبل.
a-refused-not-decided = لم يُتخذ القرار في هذا بعد.
a-refused-already-reviewed = تمت مراجعة هذا من قبل.
a-refused-words-changed = تغيّرت الكلمات. يُرجى قراءتها مرة أخرى.
a-refused-wrong-log = هذا مكانه في موضع آخر. يمكن سؤال المدرّب.
a-refused-log-full = لم يبقَ مكان لإضافات منك في هذه الخطة.
a-refused-day-full = هذا كثير ليوم واحد. يُرجى المحاولة غدًا.
a-refused-members-full = في هذه الخطة عدد كافٍ من الأشخاص.
a-refused-unknown = لا يعرف هذا التطبيق السبب. يُرجى تحديثه.

### Two versions of the same thing

a-two-choose = اختيار هذا
a-two-mark = اختيار من اثنين
a-two-chosen = تم الاختيار. يبقى الخيار الآخر في السجل.
a-two-of = تعديلان: { $field }

### The first screen: a code to come in

a-enter-title = مرحبًا بك في Opstap
a-enter-intro = حصلت على رمز من 6 أو 8 أحرف. يُرجى كتابته هنا.
a-enter-code = رمزك
a-enter-code-hint = لا فرق بين الأحرف الكبيرة والصغيرة.
a-enter-go = متابعة
a-enter-busy = نتحقق من الرمز…
a-enter-fetching = نجلب خطتك…
a-enter-no-code = لا يوجد رمز؟ يمكنك طلبه من المدرّب أو مكتب العمل.
a-enter-work = تسجيل الدخول بحساب العمل
a-enter-passkey = الدخول بمفتاح مرور
a-passkey-asked = يطلب جهازك الآن مفتاح المرور.
a-passkey-not-shown = لم يُستخدم أي مفتاح مرور. يمكنك أيضًا طلب رمز.
a-passkey-not-here = مفاتيح المرور لا تعمل هنا. اطلب رمزًا.
a-passkey-has-one = على هذا الجهاز مفتاح مرور لك من قبل.
a-passkey-refused = مفتاح المرور هذا لا يناسب هنا. اطلب رمزًا.
a-enter-switch = المتابعة باسم { $name }
a-invite-unknown = لا نعرف هذا الرمز. يُرجى التأكد وكتابته مرة أخرى.
a-invite-used = استُخدم هذا الرمز من قبل. يمكنك طلب رمز جديد.
a-invite-expired = انتهت صلاحية هذا الرمز. يمكنك طلب رمز جديد.
a-invite-awaits = هذا الرمز لا يعمل بعد. يجب أن يوافق أحد أولًا. حاول مرة أخرى لاحقًا.
a-invite-too-many =
    { $count ->
        [zero] محاولات كثيرة. يُرجى المحاولة من جديد.
        [one] محاولات كثيرة. يُرجى الانتظار دقيقة واحدة ثم المحاولة من جديد.
        [two] محاولات كثيرة. يُرجى الانتظار دقيقتين ثم المحاولة من جديد.
        [few] محاولات كثيرة. يُرجى الانتظار { $count } دقائق ثم المحاولة من جديد.
        [many] محاولات كثيرة. يُرجى الانتظار { $count } دقيقة ثم المحاولة من جديد.
       *[other] محاولات كثيرة. يُرجى الانتظار { $count } دقيقة ثم المحاولة من جديد.
    }
a-invite-no-network = يحتاج الرمز إلى إنترنت. سيبقى رمزك هنا.
a-invite-incomplete = يتكون الرمز من 6 أو 8 أحرف.
a-enter-code-brought = رمزك جاهز.
a-enter-taken = { $name } يستخدم Opstap على هذا الجهاز.

### Language and look

a-lang-title = اللغة
a-lang-unread = لم يراجع أحد هذه الترجمة بعد. هل توجد كلمة خاطئة؟ يمكن إخبار المدرّب أو مكتب العمل.
a-text-size = حجم الخط
a-text-size-normal = عادي
a-text-size-large = كبير
a-text-size-largest = كبير جدًا
a-look = فاتح أو داكن
a-look-device = مثل جهازي
a-look-light = فاتح
a-look-dark = داكن
a-data-file = حفظ كل شيء في ملف
a-data-file-hint = في الملف كل ما يحق لك رؤيته.
a-data-held = هذا موجود على جهازك
a-data-pieces =
    { $count ->
        [zero] لا شيء
        [one] شيء واحد
        [two] شيئان
        [few] { $count } أشياء
        [many] { $count } شيئًا
       *[other] { $count } شيء
    }
a-devices-title = أجهزتك
a-devices-no-network = تحتاج هذه القائمة إلى الإنترنت.
a-device-since = منذ { $when }
a-device-shut = إغلاق
a-device-shut-ask = لن يدخل هذا الجهاز بعد ذلك. متابعة؟
a-device-shut-done = لم يعد بإمكان ذلك الجهاز الدخول.
a-leave-again = يمكن الدخول مجددًا برمز جديد.
a-leave-none-unsent = أُرسل كل شيء. لن يضيع شيء.
a-parked-back = كلماتك جاهزة من جديد.
a-device-unnamed = جهاز
a-device-by = رمز من { $name }
a-device-by-office = رمز من مكتب العمل
a-device-for = لأجل { $job } لدى { $employer }
a-joined = أُضيف جهاز: { $device }
a-joined-ask = أليس لك؟ أغلقه إذن.
a-joined-known = هذا لي
a-joined-shut = إغلاق ذلك الجهاز
a-asked = { $name } يريد ربط جهاز لك. هل توافق؟
a-asked-yes = نعم، أوافق
a-asked-no = لا
a-asked-done = الرمز يعمل الآن.
a-asked-refused = الرمز لا يعمل.
s-asked = { $maker } يريد ربط هاتف لـ { $name }. سيظهر عليه أيضًا مسار لا يرافقه { $maker }. هل توافق؟

### The staircase: six phases

c-phase-job-in-view = الوظيفة في الأفق
c-phase-possibilities-mapped = نعرف ما هو ممكن
c-phase-matched = الوظيفة تناسبك
c-phase-path-agreed = الاتفاقات جاهزة
c-phase-learning-in = التعلّم في العمل
c-phase-regular-job = الوظيفة لك
c-phase-here = المرحلة { $phase-number } من 6
c-phase-stairs = ست درجات. أنت على الدرجة { $phase-number }.
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
c-today-done-first = هذه خطوتك الأولى: { $title }
c-today-done-nth = هذه الخطوة رقم { $nth-number }: { $title }
c-today-done-text = تمت هذه الخطوة.
c-today-talk = موعدك التالي
c-today-no-talk = لا موعد بعد.
c-today-coach = مدرّبك
c-line-from = من { $name }
c-line-read = قرأتُها
c-today-job = وظيفتك الجديدة
c-today-how = كيف حالك هذا الأسبوع؟
c-today-how-thanks = شكرًا. يصل هذا إلى مدرّبك.
c-coaching-question = كيف الحال بينك وبين مدرّبك؟
c-coaching-who = لا يستطيع مدرّبك قراءة جوابك. نجمع كل الأجوبة معًا.
c-coaching-thanks = شكرًا. يمكنك تغيير جوابك اليوم.
c-today-end-job = حصلت على الوظيفة. أحسنت!
c-today-end-other = حصلت على وظيفة. أحسنت!
c-today-end-training = ستذهب إلى المدرسة. أحسنت!
c-today-end-stopped = انتهت هذه الخطة. ما تعلّمته يبقى لك.
c-today-end-words = كتب مدرّبك مع هذا:

### Candidate: how it goes

c-face-great = ممتاز
c-face-good = جيد
c-face-fair = لا بأس
c-face-hard = صعب
c-how-title = كيف الحال؟
c-how-line = هل تود إضافة شيء؟
c-how-who-sees = يمكنك أنت والمدرّب فقط قراءة هذا.

### Candidate: steps

c-steps-title = خطواتك
c-steps-goal = الهدف
c-steps-no-goal = خطوات أخرى
c-steps-done-when = تمت، { $when }
c-steps-add = إضافة خطوة خاصة بك
c-steps-empty = لا خطوات بعد. سيضعها المدرّب معك.
c-step-status-todo = لم تبدأ
c-step-status-doing = جارية
c-step-status-done = تمت
c-step-status-help = أحتاج إلى مساعدة
c-step-help-thanks = سؤالك يصل إلى مدرّبك.
c-not-heard = يرى مدرّبك هذا عندما يتوفر لديك إنترنت. هل الأمر عاجل؟ اتصل إذن.
c-step-confirmed = يؤكد { $name } أنها تمت
c-step-when = متى
c-step-where = أين
c-step-who-helps = من يساعدك
c-step-what = ماذا ستفعل؟
c-step-what-hint = تكفي بضع كلمات.
c-step-own = من إضافتك
c-step-saved = أُضيفت خطوتك.
c-step-tick = تمّ: { $step }
c-step-untick = لم تنتهِ بعد: { $step }
c-step-how = إلى أين وصلت؟
c-step-open-again = هذه الخطوة مفتوحة من جديد.
c-step-started = جميل أنك بدأت.
c-step-day = أي يوم؟
c-step-change = تعديل خطوتك
c-step-changed = تم تعديل خطوتك.
c-step-removed = حُذفت خطوتك.
c-step-gone = هذه الخطوة لم تعد موجودة.
c-step-talk = قل شيئًا عنها
a-picture-choose = اختر صورة
a-picture-box = صندوق
a-picture-vehicle = القيادة
a-picture-scanner = المسح
a-picture-rules = القواعد
a-picture-bus = السفر
a-picture-clock = الوقت
a-picture-people = معًا
a-picture-talk = الحديث
a-picture-tools = الصنع
a-picture-computer = الحاسوب
a-picture-cleaning = التنظيف
a-picture-plant = النباتات
a-picture-kitchen = الطبخ
a-picture-safety = السلامة
a-picture-school = المدرسة
a-picture-star = نجمة

### Candidate: learning

c-learn-title = ما تريد تعلّمه
c-learn-empty = هنا سيظهر ما تريد تعلّمه. ستختاره مع المدرّب.
c-goal-where = أين أنت الآن؟
c-goal-choose = يُرجى اختيار الجملة المناسبة لك.
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
c-goal-rated = تم الحفظ. يصل هذا إلى مدرّبك ورئيسك.
c-goal-reached = لقد بلغت هدفك.
c-goal-steps = خطوات هذا الهدف
c-goal-together = ما اخترتموه معًا
c-goal-said = ما قلته سابقًا
c-goal-here = أنت هنا الآن
c-goal-choose-yours = اختر أين أنت
c-goal-gone = هذا الهدف لم يعد موجودًا.
a-goal-help-1 = رأيت ذلك مرة واحدة
a-goal-help-2 = أفعل ذلك مع شخص آخر
a-goal-help-3 = أفعل ذلك بقليل من المساعدة
a-goal-help-4 = أفعل ذلك وحدي وبشكل جيد
a-goal-help-5 = أفعل ذلك وحدي وأعلّمه لغيري
a-goal-often-1 = لا أنجح في ذلك بعد
a-goal-often-2 = أنجح أحيانًا
a-goal-often-3 = أنجح غالبًا
a-goal-often-4 = أنجح كل يوم تقريبًا
a-goal-often-5 = أنجح كل يوم، حتى وقت الزحام

### Candidate: talks

c-talks-title = المواعيد
c-talks-next = القادم
c-talks-past = السابق
c-talks-empty = لا مواعيد بعد.
c-talk-cannot = لا أستطيع الحضور
c-talk-can = سأحضر
c-talk-cannot-sent = يصل هذا إلى مدرّبك. ستبحثان عن يوم آخر.
c-talk-cancelled = أُلغي
c-talk-calendar = إضافة إلى التقويم
c-evaluation-title = لقاء: كيف الحال؟
c-evaluation-before = يمكن التفكير في الأمر مسبقًا. بضعة أسئلة قصيرة.
c-evaluation-start = البدء
c-evaluation-question = السؤال { $question-number } من { $total-count }
c-evaluation-well = ما الذي يسير جيدًا؟
c-evaluation-hard = ما الذي ما زال صعبًا؟
c-evaluation-wish = ماذا تريد أن تتعلّم الآن؟
c-evaluation-helps = ما الذي يساعدك؟
c-evaluation-goal = كيف يسير هذا الآن؟
c-evaluation-numbered = اللقاء { $talk-number }
c-evaluation-submit = تم، إرسال
c-evaluation-submitted = تم. ستتحدثون عنه قريبًا.
c-evaluation-agreed = ما اتفقنا عليه
c-evaluation-sign = فهمت وأوقّع
c-evaluation-signed = تم التوقيع، { $when }
c-adjustment-title = نغيّر شيئًا
c-adjustment-saw = ما رأيناه
c-adjustment-think = ما نظنّه
c-adjustment-change = ما سنغيّره
c-adjustment-check = متى نراجع
c-adjustment-helped = هل ساعد هذا؟
c-adjustment-learned = ما تعلّمناه
c-adjustment-propose = أريد تغيير شيء
c-adjustment-proposed = حُفظ. تحدّث عنه أيضًا مع مدرّبك.
c-adjustment-no = لن نفعل هذا
c-talk-can-sent = ستأتي. يصل هذا إلى مدرّبك.
c-talk-said-cannot = لا يمكنك الحضور
c-evaluation-yours-in = وصلت إجاباتك
c-evaluation-read = اقرأ ما اتفقتم عليه
c-evaluation-to-sign = اقرأ ووقّع
c-adjustment-empty = لم يتغيّر شيء بعد.
c-adjustment-running = نفعل هذا الآن
c-adjustment-reviewed = راجعنا هذا
c-talk-why = لماذا لا؟
c-point-talk = أريد التحدث عن
c-point-talk-yours = تريد التحدث عن هذا
c-point-talk-what = عمّ تريد أن تتحدث؟
c-point-talk-add = أضفه إلى القائمة
c-point-talked = تم التحدث عنه
c-point-correction = هل هناك خطأ؟
c-point-correction-yours = قلتَ إن هذا غير صحيح
c-point-correction-what = ما الذي ليس صحيحًا؟
c-point-restriction = هل تريد استعمالًا أقل لبياناتك؟
c-point-restriction-yours = قلتَ إنك لا تريد هذا بعد الآن
c-point-restriction-what = ما الذي لا تريده بعد الآن؟
c-point-restriction-means = ما دام هذا مكتوبًا هنا، لا تُحسب في أرقام خارج فريقك ولا في بحث. يجيبك مدرّبك خلال شهر.
c-point-answered = نظر مدرّبك في الأمر
c-point-still-wrong = ما زال غير صحيح
c-point-readers = مدرّبك فقط يستطيع قراءة هذا. لا تكتب شيئًا عن الصحة.
c-point-sent = سيُرسل هذا إلى مدرّبك.
c-point-take-back = أزله
c-point-taken-back = لم يعد موجودًا.
c-tried-said = { $what }: { $about }
c-tried-step = خطوتك
c-tried-rating = أين أنت الآن
c-tried-check-in = كيف حالك
c-tried-comment = ما قلته
c-tried-signature = توقيعك
c-tried-plan = خطتك
a-evaluation-draft = لم تصل كل الإجابات
a-evaluation-submitted = وصلت كل الإجابات
a-evaluation-signed = وقّعه الجميع
a-answer-in = وصلت
a-answer-waiting = ليس بعد
a-answer-take-back = استرجاع إجابتي
a-answer-back = تم استرجاع إجابتك
a-agreed-step = هذه خطوة
a-agreed-step-on = خطوة: { $when }
a-talk-on-paper = على الورق
a-print = اطبع هذا
a-view-none = لم يُقل شيء بعد
a-view-same = بقي كما هو
a-view-before = سابقًا: { $words }
a-points-on-table = { $name }: نقاط للحديث
a-point-talked = تم التحدث عنه
a-point-off-table = تم التحدث عنه وأزيل من القائمة
a-views-differ = لا ترون هذا بالطريقة نفسها. تحدّثوا عنه.
a-conclusion-later = هذا بعد اللقاء.
a-signed = تم التوقيع
a-signature-waiting = لم يوقّع بعد
a-signed-on-fresh = على جهاز جديد. أنشأ { $name } رمزه.
a-signed-on-fresh-by-other = على جهاز جديد. أنشأ شخص آخر رمزه.
a-signature-take-back = سحب توقيعي
a-signature-back = لم يعد موقّعًا
c-adjustment-ask-saw = ما الذي لا يسير جيدًا؟
c-adjustment-ask-change = ماذا تريد أن يتغير؟
a-adjustment-lever = بماذا يتعلق الأمر؟
a-adjustment-check-other = يوم آخر
a-adjustment-about = بماذا يتعلق هذا؟
a-adjustment-about-is = يتعلق بـ: { $name }
a-adjustment-about-nothing = لا شيء
a-adjustment-due = حان وقت المراجعة
a-adjustment-proposed = فكرة
a-adjustment-running = نفعل هذا الآن
a-adjustment-reviewed = تمت المراجعة
a-adjustment-declined = لن نفعل هذا
a-try-task = مهمة واحدة في كل مرة أولًا.
a-try-pace = ببطء أولًا ثم أكثر.
a-try-guidance = النظر معًا كل يوم.
a-try-place = أسبوع في مكان آخر.
a-try-hours = ساعة أقل لمدة أسبوعين.
a-try-goal = الهدف بخطوات صغيرة.

### What is new

a-new-here = جديد
a-new-step = خطوة
a-new-goal = هدف
a-new-rating = كيف يسير
a-new-check-in = كيف الحال
a-new-feedback = لوحظ في العمل
a-new-sample = كيف سار العمل
a-new-adjustment = نغيّر شيئًا
a-new-appointment = موعد
a-new-comment = ردّ
a-new-none = لقد رأيت كل شيء.
a-new-read = رأيت كل شيء
a-not-seen = لم يُرَ بعد
c-new-title = جديد لك
c-new-sign-title = لقاؤك مكتوب الآن.
c-new-sign = اقرأ ووقّع
c-new-answer = املأ
c-new-answer-title = هناك لقاء قادم. ما رأيك؟
c-new-more =
    { $count ->
        [zero] لا جديد آخر
        [one] جديد واحد آخر
        [two] جديدان آخران
        [few] { $count } أشياء جديدة أخرى
        [many] { $count } شيئًا جديدًا آخر
       *[other] { $count } شيء جديد آخر
    }
s-waiting-title = بانتظارك
s-waiting-answer = الإجابة
s-waiting-sign = التوقيع
s-waiting-look = انظر
s-waiting-hours = تأكيد الساعات
s-waiting-news =
    { $count ->
        [zero] لا رسائل جديدة
        [one] رسالة جديدة واحدة
        [two] رسالتان جديدتان
        [few] { $count } رسائل جديدة
        [many] { $count } رسالة جديدة
       *[other] { $count } رسالة جديدة
    }
c-seen-title = ما رآه الآخرون فيك
c-seen-can = هذا ما تستطيعه
c-seen-since = منذ { $when }
c-seen-before = سابقًا: { $what }
c-seen-times =
    { $count ->
        [zero] لم يُرَ بعد
        [one] شوهد مرة واحدة
        [two] شوهد مرتين
        [few] شوهد { $count } مرات
        [many] شوهد { $count } مرة
       *[other] شوهد { $count } مرة
    }
c-seen-confirmed = أنت تستطيع هذا
c-seen-tasks = العمل الذي تتعلّمه
c-learned-alone =
    { $count ->
        [zero] تفعل هذا وحدك.
        [one] فعلت هذا وحدك من أول مرة.
        [two] تفعل هذا وحدك بعد مرتين.
        [few] تفعل هذا وحدك بعد { $count } مرات.
        [many] تفعل هذا وحدك بعد { $count } مرة.
       *[other] تفعل هذا وحدك بعد { $count } مرة.
    }
c-learned-once = فعلت هذا وحدك من قبل.
c-learned-less-help = تحتاج مساعدة أقل من البداية.
c-learned-begun = أنت تتدرّب على هذا.
c-seen-own = ما قلته أنت
c-seen-empty = هنا يظهر ما يراه الآخرون فيك.
c-seen-empty-text = ما يقولونه، والخطوات التي تستطيعها.

### Comments

a-comment-answer = إجابة
a-comment-placeholder = ماذا تريد أن تقول؟
a-comment-sent = أُضيفت إجابتك.
a-comment-settled = تم الحل
a-comments = ما قيل
a-removed = تمت الإزالة
a-put-back-said = تمت الإعادة

### Candidate: me

c-me-title = أنا
c-wishes-title = ما أريده من العمل
c-wishes-text = تُكتب هنا الأمور المعروفة. يستطيع المدرّب قراءتها. وهي تسري في كل مكان للتعلّم.
c-wishes-hours = كم ساعة في الأسبوع؟
c-wishes-days = في أي أيام؟
c-wishes-distance = كم كيلومترًا كحد أقصى؟
c-wishes-language = ما اللغة المفضّلة في العمل؟
c-wishes-more = ما الرغبات الأخرى؟
c-me-proof = ما أستطيع فعله
c-me-proof-empty = سيظهر هنا ما تتعلّمه.
c-me-proof-seen-by = شاهده { $name }
c-me-data = بياناتي
c-me-data-members = خطواتك وأهدافك واتفاقاتك: أنت والمدرّب ورئيسك.
c-me-data-check-in = كيف حالك: أنت والمدرّب فقط.
c-me-data-never = لا أحد يكتب هنا عن صحتك.
c-data-read-by = يمكنهم قراءة هذا: { $names }
c-me-device = هذا الجهاز
c-me-device-lost = فُقد الجهاز؟ يُرجى الاتصال بالمدرّب.
s-me-device-lost = فُقد جهاز؟ يمكن إغلاقه من هنا، أو الاتصال بمكتب العمل.
c-me-leave = التوقف على هذا الجهاز
c-me-leave-ask = سيبقى هنا مقفلًا، ولن يفتحه أحد غيرك. وعند عودتك نرسله أولًا.
c-push-title = أخبرني عند وجود جديد
c-push-when = حتى عندما يكون Opstap مغلقًا. وليس في الليل.
c-push-on = شغّل
c-push-off = أوقف
c-push-is-on = إنه يعمل على هذا الجهاز.
c-push-waits = لم ينجح بعد. سنحاول مرة أخرى لاحقًا.
c-push-denied = جهازك يمنع الرسائل. انظر في الإعدادات.
c-push-install = ضع Opstap أولًا على شاشتك الرئيسية.
c-push-impossible = هذا غير ممكن في هذا المتصفح.

c-install-title = Opstap على هاتفك
c-install-why = عندها تفتح Opstap بلمسة واحدة.
c-install-do = ضعه على شاشتي
c-install-no = لا، شكرًا
c-install-share = المس المربع ذا السهم في الأسفل.
c-install-add = المس «إضافة إلى الشاشة الرئيسية».
c-install-confirm = المس «إضافة».

a-shared-title = تشارك هذا
a-shared-nothing = لم تتم مشاركة شيء.
e-quick-whom = لمن؟
c-calendar-title = لقاءاتك في تقويمك
c-calendar-what = إذا تغيّر شيء، ستراه هناك أيضًا.
c-calendar-make = أنشئ رابطًا
c-calendar-keep = هذا الرابط لك وحدك. ستراه مرة واحدة فقط.
c-calendar-open = افتح في تقويمك
c-calendar-since = أُنشئ رابطك: { $when }.
c-calendar-end = أزل الرابط
c-looks-title = من نظر في مسارك
c-looks-text = يومًا بيوم. يبقى هذا سنة.
c-looks-none = لا أحد بعد.
c-me-people = من معك
c-proof-goals = ما تعلّمته
c-proof-steps = ما أنجزته
c-proof-said = ماذا قال الآخرون
c-proof-off = ليس على الورق
c-proof-on = على الورق أيضًا
c-explain-title = هكذا يتم التعلّم في العمل
c-explain-job = وظيفة لم توجد بعد
c-explain-job-text = شركة تنمو. سيكون هناك عمل جديد قريبًا. قد يصبح هذا العمل لك.
c-explain-able = يمكنك أن تتعلّمه
c-explain-able-text = لا تحتاج إلى شهادة. ننظر إلى ما تستطيع فعله. وإلى ما تريد أن تتعلّمه.
c-explain-plan = خطة معًا
c-explain-plan-text = أنت ورئيسك ومدرّبك تختارون الخطوات. كل خطوة صغيرة.
c-explain-learn = التعلّم في العمل
c-explain-learn-text = زميل يعمله أمامك. ثم تعمله أنت. يمكنك أن تخطئ.
c-explain-seen = نقول كيف يسير الأمر
c-explain-seen-text = أنت تقول كيف يسير الأمر. وكذلك رئيسك ومدرّبك. يمكنك قراءة ما يكتبانه.
c-explain-change = هل هناك شيء لا يسير جيدًا؟
c-explain-change-text = عندها نغيّر شيئًا. اتصل بمدرّبك. يمكنك ذلك دائمًا.
c-explain-start = تبدأ الوظيفة
c-explain-start-text = هل تستطيع العمل؟ عندها يمكن أن تبدأ الوظيفة. أحيانًا تكون وظيفة أخرى. ما تعلّمته يبقى لك.
c-explain-done = لقد رأيته
c-explain-saved = تمت رؤية الشرح
c-proof-self = هذا قولك أنت
c-data-boss = ما رآه رئيسك في عملك: أنت والمدرّب ورئيسك.
c-data-talks = الموعد: أنت والمدرّب. ورئيسك فقط إن كان مدعوًا.
c-data-end = كيف انتهى الأمر: أنت والمدرّب ومكتب العمل.
c-data-coaches = قد يكتب المدرّب شيئًا للمدرّبين الآخرين. يرونه هم فقط.

### Staff: the bar and small words

s-nav-today = اليوم
s-nav-candidates = المتعلّمون
s-nav-monitor = المتابعة
s-nav-figures = الأرقام
s-role-candidate = المتعلّم
s-role-coach = المدرّب
s-role-employer = صاحب العمل
s-role-account-holder = مسؤول علاقات أصحاب العمل
s-role-manager = المدير
s-role-viewer = قارئ الأرقام
s-search = البحث بالاسم
s-search-nothing = لا نتائج لـ"{ $text }".
s-search-title = بحث
s-search-label = اسم أو وظيفة
s-search-hint = اكتب اسمًا أو وظيفة. ما هو على هذا الجهاز تجده أيضًا بدون إنترنت.
s-search-here = على هذا الجهاز
s-search-none = لم يُعثر على شيء لـ "{ $text }".
s-search-office = لدى وكالة العمل
s-search-office-none = لم يُعثر على شيء آخر.
s-search-here-only = جرى البحث على هذا الجهاز فقط.
s-search-more = هناك المزيد. تابع الكتابة.
s-search-job = وظيفة لدى { $employer }
s-search-contact = جهة اتصال لدى { $employer }
s-search-ask = اسأل { $names }
s-search-followed = يتابعه { $names }
s-search-yours = هذا لك، لكنه ليس على هذا الجهاز الآن.
s-follow = متابعة
s-follow-name = متابعة: { $name }
s-follow-coming = تبدأ المتابعة فور إرسال هذا.
a-by-when = { "\u200F" }{ $name }، { $when }
s-candidate-reads = يمكن لـ{ $name } قراءة هذا. يُرجى عدم كتابة أي شيء عن الصحة.
s-staff-only = للمدرّبين فقط
s-staff-only-hint = لا يراه المتعلّم ولا صاحب العمل.
a-not-set = لم يُملأ بعد
s-example = مثال
s-data-members = الخطوات والأهداف والتقييمات والتعديلات: المرشّح والمدرّب وصاحب العمل.
s-data-check-in = متابعات الأسبوع: المرشّح والمدرّب.
s-data-feedback = الملاحظات: المرشّح والمدرّب وصاحب العمل في ذلك المكان.
s-data-coaches = ملاحظات المدرّبين: المدرّبون فقط.
s-data-outcome = النتيجة: المرشّح والمدرّب والمدير.

### Staff: today

s-today-title = اليوم
s-today-visits = الزيارات
s-today-no-visits = لا زيارات اليوم.
s-today-attention = يحتاج إلى انتباه
s-today-no-attention = لا أحد يحتاج إلى انتباه الآن. جيد.
s-today-last-talk = آخر لقاء { $when }
s-today-no-talk-yet = لا لقاء بعد
s-today-check-in = تسجيل متابعة
s-attention-step-overdue =
    { $count ->
        [zero] { $step }: اليوم
        [one] { $step }: متأخرة يومًا واحدًا
        [two] { $step }: متأخرة يومين
        [few] { $step }: متأخرة { $count } أيام
        [many] { $step }: متأخرة { $count } يومًا
       *[other] { $step }: متأخرة { $count } يوم
    }
s-attention-no-sign =
    { $count ->
        [zero] لا أخبار اليوم
        [one] لا أخبار منذ يوم واحد
        [two] لا أخبار منذ يومين
        [few] لا أخبار منذ { $count } أيام
        [many] لا أخبار منذ { $count } يومًا
       *[other] لا أخبار منذ { $count } يوم
    }
s-attention-wants-help = يحتاج إلى مساعدة في: { $step }
s-attention-hard-week = أسبوع صعب
s-attention-flag-pace = صاحب العمل: السرعة غير كافية بعد
s-attention-flag-quality = صاحب العمل: أخطاء كثيرة بعد
s-attention-flag-independence = صاحب العمل: يحتاج إلى مساعدة كثيرة بعد
s-attention-flag-punctuality = صاحب العمل: تأخر متكرر
s-attention-flag-safety = صاحب العمل: الانتباه إلى السلامة
s-attention-adjustment-check = تعديل: هل ساعد؟
s-attention-adjustment-proposed = اقتراح تعديل من { $name }
s-attention-evaluation-due = تقييم { $when }: إجابات ناقصة
s-attention-cannot-come = لا يستطيع الحضور: { $when }
s-attention-not-right = غير صحيح: { $words }
s-attention-restriction = يريد استعمالًا أقل للبيانات: { $words }
s-attention-other-cannot-come = لا يستطيع { $name } الحضور: { $when }
s-attention-come-back = أردت العودة إلى هذا
s-attention-come-back-to = عودة إلى: { $line }
s-attention-two-versions = عدّل شخصان الشيء نفسه
s-matter-solved = تم الحل
s-matter-solved-said = تم الحل. لم يعد هذا في قائمتك.
s-matter-none = لا شيء هنا يحتاج إلى انتباه الآن.
s-matter-line = جملة معه (اختياري)
s-matter-answer = أرسل، لم يُحل بعد
s-matter-read-by-all = يمكن لكل من في هذا المسار قراءة هذا.
s-matter-read-by-two = يمكن لـ{ $name } والمدرّبين قراءة هذا.
s-matter-read-there = يمكن لـ{ $name } والمدرّبين وصاحب العمل قراءة هذا.
s-matter-step-done = الخطوة منتهية
s-matter-step-later = بعد أسبوع
s-matter-open-step = افتح الخطوة
s-matter-open-talk = اختر يومًا آخر
s-matter-open-traject = افتح مسار التعلّم
s-matter-heard = هل سمعت شيئًا؟ كيف الحال؟
s-matter-last-sign = آخر خبر: { $when }

### Staff: candidates

s-candidates-title = المتعلّمون
s-candidates-empty = لا متعلّمين بعد.
s-candidates-count =
    { $count ->
        [zero] لا متعلّمين
        [one] متعلّم واحد
        [two] متعلّمان
        [few] { $count } متعلّمين
        [many] { $count } متعلّمًا
       *[other] { $count } متعلّم
    }
s-candidates-contact-today = الآن
s-candidates-contact-days = { $days-count } ي
s-candidates-open = جارية
s-candidates-ended = منتهية
s-candidates-new = مسار تعلّم جديد
s-candidates-group = التجميع حسب
s-candidates-by-name = حسب الاسم
s-candidates-aside =
    { $count ->
        [zero] كل المسارات موجودة على هذا الجهاز.
        [one] مسار واحد ليس على هذا الجهاز. تظهر هنا المسارات التي تغيّرت آخر مرة.
        [two] مساران ليسا على هذا الجهاز. تظهر هنا المسارات التي تغيّرت آخر مرة.
        [few] { $count } مسارات ليست على هذا الجهاز. تظهر هنا المسارات التي تغيّرت آخر مرة.
        [many] { $count } مسارًا ليست على هذا الجهاز. تظهر هنا المسارات التي تغيّرت آخر مرة.
       *[other] { $count } مسار ليست على هذا الجهاز. تظهر هنا المسارات التي تغيّرت آخر مرة.
    }
s-candidate-nobody = لا متعلّم بعد

### Staff: the cockpit of a desk

s-cockpit-all-heard = وصلت أخبار من الجميع منذ أقل من أسبوع
s-cockpit-silent =
    { $count ->
        [zero] لا يوجد متعلّم لم نسمع منه منذ أسبوع أو أكثر
        [one] متعلّم واحد لم نسمع منه منذ أسبوع أو أكثر
        [two] متعلّمان لم نسمع منهما منذ أسبوع أو أكثر
        [few] { $count } متعلّمين لم نسمع منهم منذ أسبوع أو أكثر
        [many] { $count } متعلّمًا لم نسمع منهم منذ أسبوع أو أكثر
       *[other] { $count } متعلّم لم نسمع منهم منذ أسبوع أو أكثر
    }
s-cockpit-how-unknown = لم يُذكر بعد
s-cockpit-days-or-more = { $days-count }+ يومًا
s-cockpit-dot = { $name }: { $when }، { $how }
s-cockpit-table = جدول
s-cockpit-picture = رسم
s-cockpit-column-name = الاسم
s-cockpit-column-contact = آخر خبر
s-cockpit-column-how = كيف الحال؟
s-cockpit-column-talk = الموعد القادم
s-cockpit-column-phase = المرحلة
s-cockpit-whom = من في القائمة؟
s-cockpit-all = الجميع { $count }
s-cockpit-asking = يحتاج انتباهًا { $count }
s-cockpit-more = المزيد مع هذه المتابعة
s-key-search = بحث
s-key-next = التالي
s-key-previous = السابق
s-key-check-in = متابعة
s-key-solved = تمّ الحل
s-key-all = كل المفاتيح
s-keys-title = كل المفاتيح
s-keys-turn-off = إيقاف المفاتيح
s-keys-turn-on = تشغيل المفاتيح
s-keys-single = المفاتيح المفردة
s-keys-on = تشغيل
s-keys-off = إيقاف
s-keys-hint = يبقى اختيارك على هذا الجهاز. داخل حقل الكتابة كل مفتاح حرف عادي.

### Staff: a traject and its tabs

s-tab-overview = نظرة عامة
s-tab-steps = الخطوات
s-tab-goals = الأهداف
s-tab-talks = المواعيد
s-tab-adjustments = التعديلات
s-tab-people = الأشخاص
s-tab-history = السجل
s-traject-title = مسار التعلّم
s-traject-job = الوظيفة الجديدة
s-traject-employer = صاحب العمل
s-traject-route = الطريقة
s-traject-period = الفترة
s-traject-cohort = المجموعة
s-traject-candidate = المتعلّم
s-traject-open = فتح المسار
s-phase-job-in-view = الوظيفة المستقبلية محددة
s-phase-possibilities-mapped = حصر الإمكانات
s-phase-matched = توافق الوظيفة والمتعلّم
s-phase-path-agreed = الاتفاق على مسار التعلّم
s-phase-learning-in = التعلّم في مكان العمل
s-phase-regular-job = وظيفة دائمة
s-phase-next = إلى مرحلة: { $phase }
s-phase-back = العودة إلى مرحلة: { $phase }
s-route-small-scale-growth = نمو صغير: التعلّم في المكان نفسه
s-route-large-scale-growth = نمو كبير: التعلّم أولًا كمجموعة في مكان آخر
s-route-development-jobs = وظائف تطوير: من مكان إلى آخر
s-route-stacked-jobs = وظائف مجمّعة: معًا وظيفة كاملة
s-place-title = مكان التعلّم
s-place-add = إضافة مكان تعلّم
s-place-empty = لا مكان تعلّم بعد.
s-place-mentor = المرشد في المكان
s-place-hours = ساعات في الأسبوع
s-place-kind = نوع المكان
s-place-employer = عند صاحب العمل
s-place-other-employer = عند صاحب عمل آخر
s-place-work-agency = في مكتب العمل
s-place-school = في المدرسة
s-place-training = في دورة تدريبية
a-since = منذ { $when }
s-phase-stairs = ست مراحل. الآن المرحلة { $phase-number }.
s-phase-set = المرحلة: { $phase }
s-overview-now = الآن: { $step }
s-overview-said = ما قيل
s-overview-job = الوظيفة والمدة
s-chart-none = لم يقل أحد شيئًا عن هذا الهدف بعد.
s-chart-table = كل الأهداف، وكجدول
s-table-who = من
s-table-seen = ما يراه
s-chart-reworded = تغيّرت الجمل: { $day }. ما شوهد قبل ذلك يخص جملًا أخرى.
s-chart-unseen = لم يُرَ بعد
s-chart-from = من { $day } إلى اليوم
s-chart-point = { $name }، { $day }: { $sentence }
s-chart-feedback =
    { $count ->
        [zero] لا ملاحظات
        [one] ملاحظات: مرة واحدة
        [two] ملاحظات: مرتان
        [few] ملاحظات: { $count } مرات
        [many] ملاحظات: { $count } مرة
       *[other] ملاحظات: { $count } مرة
    }
s-settle-next = قبل المرحلة التالية
s-settle-last = للإنهاء
s-settle-job = الوظيفة محددة
s-settle-end-day = تاريخ النهاية معروف
s-settle-candidate = متعلّم يشارك
s-settle-employer = صاحب عمل يشارك
s-settle-informed = رؤية كيف يتم التعلّم في العمل
s-settle-chosen = اختار صاحب العمل المتعلّم
s-settle-goal = هدف تعلّم متفق عليه
s-settle-step = في الخطة خطوة
s-settle-placement = يوجد مكان للتعلّم
s-settle-talk = لقاء مخطط
s-settle-steps = الخطوات المنتهية: { $done-number } من { $all-number }
s-settle-goals = الأهداف المحققة: { $done-number } من { $all-number }
s-settle-evaluation = التقييم الأخير موقّع
s-settle-adjustments = رُوجع كل تعديل
s-settle-outcome = النتيجة مسجّلة
s-settle-together = معًا
s-settle-is-done = تم
s-settle-settled = تمت تسويته: { $count }
s-settle-is-open = لم يتم بعد
s-settle-paper = لا يعرف Opstap ما هو على الورق.
s-overview-check-ins = آخر المتابعات
s-overview-feedback = آخر الملاحظات
s-outline-saved = تم تعديل المسار
s-place-clash = يتزامن مع { $title }

### Staff: check-in

s-checkin-title = متابعة مع { $name }
s-checkin-how = كيف تسير الأمور؟
s-checkin-well = يسير جيدًا
s-checkin-watch = يحتاج انتباهًا
s-checkin-help = يحتاج مساعدة
s-checkin-about = عمّ؟
s-checkin-line = جملة واحدة (اختياري)
s-checkin-contact = كيف تواصلتما؟
s-checkin-here = هنا
s-checkin-call = مكالمة
s-checkin-visit = زيارة
s-checkin-message = رسالة
s-checkin-more = عودة إلى الأمر، أو جملة لـ { $name }
s-checkin-again = هل تعود إلى هذا؟
s-checkin-again-no = لا
s-checkin-again-days = بعد ثلاثة أيام
s-checkin-again-on = عودة: { $day }
s-checkin-to-candidate = جملة لـ { $name }
s-checkin-to-candidate-hint = تظهر هذه الجملة لـ{ $name } في الشاشة الأولى بعد إرسالها، حتى لو كان الباقي للمدرّبين فقط.
s-checkin-readers = من يقرأ هذا؟
s-checkin-adjust = تعديل شيء
s-checkin-saved = حُفظت المتابعة مع { $name }
a-chip-pace = السرعة
a-chip-quality = الجودة
a-chip-independence = الاعتماد على النفس
a-chip-punctuality = الالتزام بالوقت
a-chip-language = اللغة
a-chip-travel = التنقل
a-chip-home = البيت
a-chip-colleagues = الزملاء
a-helps-together = العمل معًا
a-helps-shown = شرح عملي أولًا
a-helps-pictures = الصور
a-helps-more-time = وقت أكثر
a-helps-repeated = تمرين أكثر
a-helps-quiet = مكان هادئ

### Staff: steps and goals

s-steps-empty = لا خطوات بعد. يمكن البدء بواحدة.
s-step-add = إضافة خطوة
s-step-edit = تعديل الخطوة
s-step-title = ماذا سيفعل { $name }؟
s-step-explanation = شرح
s-step-goal = لأي هدف؟
s-step-no-goal = بدون هدف
s-step-who-helps = من يساعد
s-step-pictogram = الصورة
s-step-more = الوقت والمكان والمساعدة والشرح
s-step-confirm = رأيت هذا منجزًا
s-step-confirmed = أكده { $name }، { $when }
s-step-up = نقل إلى أعلى
s-step-down = نقل إلى أسفل
s-step-removed = أُزيلت الخطوة
s-step-own = من إضافة { $name }
s-step-status-todo = لم تبدأ
s-step-status-doing = جارية
s-step-status-done = تمت
s-step-status-help = طلب مساعدة
s-goals-empty = لا أهداف تعلّم بعد.
s-goal-add = إضافة هدف تعلّم
s-goal-edit = تعديل هدف التعلّم
s-goal-skill = ماذا يريد { $name } أن يتعلّم؟
s-goal-levels-hint = خمس جمل، من البداية إلى أكثر من المأمول.
s-goal-level-lowest = في البداية
s-goal-level-low = في الطريق
s-goal-level-target = هذا هو الهدف
s-goal-level-high = أكثر من الهدف
s-goal-level-highest = أكثر بكثير من الهدف
s-goal-start = نقطة البداية
s-goal-target-date = الهدف قبل
s-goal-weight = ما وزنه؟
s-goal-set-together = محدد معًا
s-goal-said = ما قاله { $name } سابقًا
s-goal-view-none = لم يُختر بعد
s-goal-attainment = الأهداف معًا: { $score }
s-goal-attainment-from = عند البداية: { $start }. الفرق: { $change }.
s-goal-attainment-hint = 50 تعني: ما اتُّفق عليه بالضبط.
s-step-saved = تم حفظ الخطوة
s-step-back = عادت الخطوة
s-step-confirmed-said = تم التأكيد
s-steps-hidden = تمت إزالته
s-what-learn = هدف التعلّم
s-goal-by = الهدف قبل { $when }
s-goal-saved = تم حفظ الهدف
s-goal-removed = تمت إزالة الهدف
s-goal-back = عاد الهدف
s-goal-sentences = خمس جمل
s-goal-template = البدء بمثال
s-goal-template-help = مساعدة أقل فأقل
s-goal-template-often = تكرار أكثر فأكثر
s-goal-template-own = اكتبها بنفسك
s-goal-earlier = جمل سابقة لهذا العمل
s-goal-change-sentences = عدّل الجمل
s-goal-date-and-weight = التاريخ والوزن
s-goal-weight-once = عادي
s-goal-weight-twice = مضاعف
s-goal-weight-thrice = ثلاثة أضعاف
s-goal-set-hint = اختيار الجملة الصحيحة الآن مع المرشح.
s-goal-set-said = تم التحديد معًا
s-goal-rated = تم حفظ رأيك
s-view-own = كيف ترى الأمر
s-steps-order = الترتيب

### Staff: talks and evaluations

s-talk-add = إضافة موعد
s-talk-what = عمّ الموعد؟
s-talk-invite-employer = يحضر صاحب العمل أيضًا
s-talk-declined = لا يستطيع { $name } الحضور
s-talk-accepted = سيحضر { $name }
s-talk-cancel = إلغاء الموعد
s-talks-empty = لا مواعيد بعد.
s-evaluation-plan = تخطيط تقييم
s-evaluation-answers =
    { $done-count ->
        [zero] لا إجابات بعد من { $total-count }
        [one] وصلت إجابة واحدة من { $total-count }
        [two] وصلت إجابتان من { $total-count }
        [few] وصلت { $done-count } إجابات من { $total-count }
        [many] وصلت { $done-count } إجابة من { $total-count }
       *[other] وصلت { $done-count } إجابة من { $total-count }
    }
s-evaluation-well = ما الذي يسير جيدًا؟
s-evaluation-hard = ما الذي ما زال صعبًا؟
s-evaluation-next = ما المطلوب الآن؟
s-evaluation-helps = ما الذي يساعد على التعلّم؟
s-evaluation-numbered = التقييم { $talk-number }
s-evaluation-move = يوم آخر أو مكان آخر
s-agreed-make-step = حوّلها إلى خطوة
s-evaluation-conclusion = الخلاصة
s-evaluation-conclusion-hint = اتفاق واحد في كل سطر، بطريقة يفهمها المتعلّم.
s-evaluation-agreed = ما اتفقنا عليه
s-evaluation-sign = أوقّع
s-evaluation-mine-first = ستظهر الإجابات الأخرى بعد إتمام إجابتك.
s-talks-coming = القادم
s-talks-past = ما مضى
s-talk-change = تعديل الموعد
s-talk-saved = تم تثبيت الموعد
s-evaluation-planned = تم تخطيط التقييم
s-evaluation-plan-hint = يحصل كل مشارك على بضعة أسئلة قصيرة، ثم تتحدثون.
s-evaluation-cancel = إلغاء التقييم
s-evaluation-asked = من يشارك في اللقاء؟
s-evaluation-asked-saved = تم اختيار من يشارك.
s-evaluation-off = أُلغي التقييم
s-evaluation-concluded = تم حفظ الخلاصة

### Staff: adjustment

s-adjustment-title = التعديل
s-adjustment-add = إضافة تعديل
s-adjustment-empty = لا تعديلات بعد.
s-adjustment-saw = ما رأيناه
s-adjustment-think = ما نظنّه
s-adjustment-change = ما نغيّره
s-adjustment-check = متى نراجع
s-adjustment-check-week = بعد أسبوع
s-adjustment-check-two-weeks = بعد أسبوعين
s-adjustment-check-month = بعد شهر
s-adjustment-helped = هل ساعد هذا؟
s-adjustment-learned = ما تعلّمناه
s-adjustment-decide = سنفعل هذا
s-adjustment-decline = لن نفعل هذا
s-adjustment-declined = لم يُنفّذ
a-change-task = المهمة
a-change-pace = السرعة
a-change-guidance = المساعدة
a-change-place = المكان
a-change-hours = الساعات
a-change-goal = الهدف
a-change-other = شيء آخر
s-adjustment-saved = التعديل جارٍ
s-adjustment-changed = تم تغيير التعديل
s-adjustment-undecide = لم يُحسم بعد
s-adjustment-undecided = مفتوح من جديد
s-adjustment-review-saved = تم حفظ ما تعلمناه
s-adjustment-review-undo = المراجعة من جديد
s-adjustment-review-back = مفتوح للمراجعة من جديد

### Staff: people and phones

s-people-title = الأشخاص
s-people-add = إضافة شخص
s-people-name = الاسم
s-people-phone = الهاتف
s-people-details = الاسم والهاتف
s-people-role = ما دور هذا الشخص؟
s-wishes-title = رغبات المرشّح
s-wishes-empty = لم يكتب المرشّح أي رغبات بعد.
s-people-stopped = لم يعد مشاركًا
s-people-informed = تمت رؤيته
s-people-not-informed = لم تتم رؤيته بعد
s-people-stop = إنهاء المشاركة
s-people-stop-ask = بعد إرسال هذا لن يظهر المسار لـ{ $name }. ما كُتب يبقى محفوظًا.
s-people-resume = العودة إلى المشاركة
s-people-taking-part = المشاركة
s-people-takes-part = يشارك
s-people-guides-at = مكان الإرشاد
s-people-no-place = بلا مكان محدّد
s-people-no-place-hint = لا يقرأ ساعات مكان واحد ولا خططه.
s-people-who = من هو؟
s-people-someone-new = شخص آخر
s-people-coach-phone = هاتف المدرّب تربطه وكالة العمل.
s-pair-title = ربط هاتف
s-pair-for = لـ{ $name }
s-pair-scan = يُرجى مسح هذا بهاتف { $name }
s-pair-or-type = أو يُكتب هذا الرمز في Opstap
s-pair-language = لغة ذلك الهاتف
s-pair-once = يعمل الرمز مرة واحدة، لمدة { $minute-number } دقيقة.
s-pair-new-code = رمز جديد
s-pair-lost = فُقد الهاتف
s-pair-lost-ask = لن يعمل هاتف { $name } القديم بعد ذلك. متابعة؟
s-pair-lost-go = الإغلاق وإنشاء رمز
s-pair-phones = الهواتف المرتبطة
s-pair-none = لم يُربط هاتف { $name } بعد.
s-pair-since = تاريخ الربط: { $when }
s-pair-revoke = إغلاق
s-pair-not-sent = لم تُرسل بيانات { $name } بعد. يصبح هذا ممكنًا عند توفّر الإنترنت.
s-pair-revoked = أُوقف الهاتف القديم
s-pair-no-network = يحتاج الرمز إلى إنترنت.
s-pair-too-many =
    { $count ->
        [zero] أنشأت رموزًا كثيرة. حاول مرة أخرى الآن.
        [one] أنشأت رموزًا كثيرة. حاول مرة أخرى بعد ساعة واحدة.
        [two] أنشأت رموزًا كثيرة. حاول مرة أخرى بعد ساعتين.
        [few] أنشأت رموزًا كثيرة. حاول مرة أخرى بعد { $count } ساعات.
        [many] أنشأت رموزًا كثيرة. حاول مرة أخرى بعد { $count } ساعة.
       *[other] أنشأت رموزًا كثيرة. حاول مرة أخرى بعد { $count } ساعة.
    }
s-pair-awaits = يعمل الرمز بعد أن يوافق أحد: { $name }، أو مدرّب المسار الآخر، أو المدير.
s-invites-title = رموز مفتوحة
s-invite-by = أنشأه { $name }
s-invite-by-office = أنشأه مكتب العمل
s-invite-code-until = الرمز يعمل حتى { $when }
s-invite-link-until = الرابط يعمل حتى { $when }
s-invite-withdraw = إلغاء الرمز
s-invite-withdrawn = لم يعد الرمز يعمل
s-link-title = دون تطبيق
s-link-open = رابط دون تطبيق
s-link-about = بهذا الرابط يعطي صاحب العمل ملاحظات دون تطبيق. ويعرض أيضًا ما اتُّفق عليه.
s-link-about-place = لهاتف أو جدار في مكان العمل. من يمسح الرمز يقول أولًا من هو. لا شيء يُقرأ هنا.
s-link-for-place = الجميع في { $place }
s-link-share = أنشئ وشارك
s-link-share-again = شارك
s-link-print = أنشئ واطبع
s-link-once = ترى هذا الرابط الآن فقط. فقدته؟ أنشئ رابطًا جديدًا.
s-link-until = يعمل حتى { $when }
s-link-made = أُنشئ: { $when }
s-link-used = آخر استخدام: { $when }
s-link-unused = لم يُستخدم بعد
s-link-none = لا رابط بعد.
s-link-ended = لم يعد الرابط يعمل
s-link-empty = لم يشارك أحد من صاحب العمل بعد.
s-link-no-network = يلزمك الإنترنت لإنشاء رابط.
s-link-too-many = هناك روابط كثيرة مفتوحة. اسحب واحدًا أولًا.
s-link-paper-for = إلى { $name }
s-link-paper-scan = امسح هذا بهاتفك. لا تحتاج إلى تطبيق.
s-link-paper-what = ثلاثة اختيارات، وجملة إن أردت.
s-link-paper-call = أسئلة؟ اتصل بـ{ $name }.

### Staff: outcome

s-outcome-title = النتيجة
s-outcome-add = تسجيل النتيجة
s-outcome-where = إلى أين أدّى ذلك؟
s-outcome-take-back = لم ينتهِ بعد
s-outcome-taken-back = عاد المسار إلى العمل
s-outcome-intended-job = الوظيفة المقصودة
s-outcome-other-employer = وظيفة عند صاحب عمل آخر
s-outcome-training = تدريب
s-outcome-stopped = توقف
s-outcome-reason = السبب
s-outcome-since = منذ
s-outcome-lasts = هل ما زال مستمرًا؟
s-outcome-still = نعم، ما زال
s-outcome-no-longer = لم يعد
s-outcome-ask-on = السؤال التالي: { $day }.
s-outcome-follow-up =
    { $count ->
        [zero] الآن
        [one] بعد شهر واحد
        [two] بعد شهرين
        [few] بعد { $count } أشهر
        [many] بعد { $count } شهرًا
       *[other] بعد { $count } شهر
    }

### Staff: history, who changed what

s-history-empty = لم يحدث شيء بعد.
s-history-put-back-ask = العودة إلى "{ $value }"؟
s-history-opened = بدأ { $name } مسار التعلّم
s-history-wishes-begun = بدأ { $name } كتابة ما يريده من العمل
s-history-phase = نقل { $name } المرحلة إلى: { $phase }
s-history-early = يقول { $name } لماذا تبدأ المرحلة التالية مبكرًا ({ $phase }): { $why }
s-history-field-set = غيّر { $name } { $field } إلى "{ $value }"
s-history-field-cleared = أفرغ { $name } { $field }
s-history-added = أضاف { $name } { $what }
s-history-hidden = أزال { $name } { $what }
s-history-restored = أعاد { $name } { $what }
s-history-step-done = أنجز { $name }: { $step }
s-history-step-doing = بدأ { $name }: { $step }
s-history-step-todo = أعاد { $name } للإنجاز: { $step }
s-history-step-help = طلب { $name } مساعدة في: { $step }
s-history-step-confirmed = أكد { $name }: { $step }
s-history-goal-rated = اختار { $name } في { $goal }: { $level }
s-history-checked-in = سجّل { $name } متابعة: { $face }
s-history-feedback = قدّم { $name } ملاحظات
s-history-evaluation-planned = خطّط { $name } تقييمًا
s-history-evaluation-answered = أجاب { $name } للتقييم
s-history-evaluation-signed = وقّع { $name } التقييم
s-history-adjustment-decided = قرّر { $name } بشأن تعديل
s-history-adjustment-reviewed = راجع { $name } تعديلًا
s-history-commented = قال { $name }: { $text }
s-history-settled = قال { $name }: تم الحل. { $text }
s-history-outcome = سجّل { $name } النتيجة: { $outcome }
s-history-unknown = شيء من إصدار أحدث. يُرجى تحديث التطبيق.
s-field-title = العنوان
s-field-explanation = الشرح
s-field-yields = ما تحققه
c-step-yields = ما تحصل عليه منها
s-step-yields = ماذا ينتج عنها
s-step-yields-hint = مثلًا مهمة أو أجر أو شهادة
s-field-date = اليوم
s-field-where = المكان
s-field-who-helps = من يساعد
s-field-goal = الهدف
s-field-from-talk = من أي لقاء
s-field-weight = الوزن
s-field-job = الوظيفة
s-field-employer = صاحب العمل
s-field-route = الطريقة
s-field-period = الفترة
s-field-cohort = المجموعة
s-field-name = الاسم
s-field-phone = رقم الهاتف
s-field-mentor = المرشد
s-field-hours = الساعات
s-field-kind = النوع
s-field-picture = الصورة
s-what-step = الخطوة { $title }
s-what-goal = هدف التعلّم { $title }
s-what-place = مكان التعلّم { $title }
s-what-member = { $title } كمشارك
s-what-comment = تعليقًا
s-what-check-in = متابعة
s-what-feedback = ملاحظات
s-what-appointment = موعدًا
s-history-set-of = { $name }: تغيير { $field } في { $what } إلى "{ $value }"
s-history-cleared-of = { $name }: إفراغ { $field } في { $what }
s-history-moved = { $name }: نقل { $what }
s-history-mark-back = { $name }: تراجع عن شيء في: { $step }
s-history-step-unconfirmed = { $name }: إزالة تأكيد: { $step }
s-history-evaluation-taken-back = { $name }: استرجاع إجابة التقييم
s-history-evaluation-unsigned = { $name }: سحب التوقيع
s-history-point = { $name } يريد التحدث عن: { $words }
s-history-not-right = { $name } يقول إن شيئًا غير صحيح: { $words }
s-history-restriction = { $name } يريد أن تُستعمل البيانات أقل: { $words }
s-history-point-settled = { $name } أزال نقطة من القائمة
s-history-point-open = { $name } أعاد نقطة إلى القائمة
s-history-proposed = { $name }: اقتراح: { $text }
s-history-planned = { $name }: تحديد موعد: { $title }
s-history-adjustment-undecided = { $name }: إعادة فتح القرار
s-history-adjustment-unreviewed = { $name }: إعادة فتح المراجعة
s-history-unsent = لم يُرسل بعد
s-history-declined = لا يستطيع { $name } الحضور: { $reason }
s-history-clear-ask = إفراغه من جديد؟
s-history-take-back-ask = التراجع عن هذا؟
s-field-phase = المرحلة
s-field-levels = الجمل الخمس
s-field-start = البداية
s-field-reached = ما تم تحديده معًا
s-field-target = يوم الهدف
s-field-conclusion = الخلاصة
s-field-asked = من يشارك
s-field-saw = ما رأيناه
s-field-think = ما نظنه
s-field-lever = موضوع الأمر
s-field-change = ما نغيّره
s-field-check = موعد المراجعة
s-field-about = ما يتعلّق به
s-field-plan = الخطة
s-field-answer = الرد
s-what-evaluation = تقييم
s-what-point = نقطة من المتعلّم
s-what-adjustment = تعديل
s-what-rating = رأي في هدف
s-what-outcome = النتيجة

### Manager: the monitor

s-monitor-title = المتابعة
s-monitor-intro = ما نتيجة المسارات؟
s-monitor-trajects =
    { $count ->
        [zero] لا مسارات
        [one] مسار واحد
        [two] مساران
        [few] { $count } مسارات
        [many] { $count } مسارًا
       *[other] { $count } مسار
    }
s-monitor-ended =
    { $count ->
        [zero] لا مسارات منتهية
        [one] مسار واحد منتهٍ
        [two] مساران منتهيان
        [few] { $count } مسارات منتهية
        [many] { $count } مسارًا منتهيًا
       *[other] { $count } مسار منتهٍ
    }
s-monitor-still-running =
    { $count ->
        [zero] لا شيء قيد التنفيذ
        [one] واحد قيد التنفيذ
        [two] اثنان قيد التنفيذ
        [few] { $count } قيد التنفيذ
        [many] { $count } قيد التنفيذ
       *[other] { $count } قيد التنفيذ
    }
s-monitor-employers =
    { $count ->
        [zero] لا أصحاب عمل
        [one] صاحب عمل واحد
        [two] صاحبا عمل
        [few] { $count } أصحاب عمل
        [many] { $count } صاحب عمل
       *[other] { $count } صاحب عمل
    }
s-monitor-share = { $part-count } من { $total-count } = { $percent-number }%
s-monitor-range = ({ $low-number }–{ $high-number }%)
s-monitor-interval-note = بين قوسين: مدى الخطأ الممكن مع هذا العدد (95%، ويلسون).
s-monitor-part = { $name }: { $count }
s-monitor-by-route = حسب الطريقة
s-monitor-by-employer = حسب صاحب العمل
s-monitor-by-cohort = حسب المجموعة
s-monitor-all = كل المسارات
s-monitor-of = أرقام عن
s-monitor-by-quarter = انتهت في ربع السنة
s-monitor-reached = إلى أين وصلوا؟
s-monitor-phase = المرحلة
s-monitor-number = العدد
s-monitor-part-of-all = من الكل
s-monitor-times = كم استغرق ذلك؟
s-monitor-times-note = من لا يزال قيد التنفيذ يُحسب بقدر ما استغرق حتى الآن.
s-monitor-to-job = من تسمية الوظيفة حتى العمل
s-monitor-what = ماذا
s-monitor-days =
    { $count ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
s-monitor-quarter = الربع خلال
s-monitor-half = النصف خلال
s-monitor-half-within = النصف خلال { $days }
s-monitor-not-half = لم يصل النصف بعد
s-monitor-three-quarters = ثلاثة أرباع خلال
s-monitor-there = وصلوا
s-monitor-under-way = قيد التنفيذ
s-monitor-job-first = كانت الوظيفة قبل المرشح
s-monitor-due = يجب سؤالهم
s-monitor-missing = غير معروف
s-monitor-left-out = لا تُعرض أرقام عن أقل من 5 أشخاص، ولا يمكن حسابها من الفرق.
s-monitor-fetched = آخر تحديث: { $when }
s-monitor-print = طباعة
s-monitor-workbook = الأرقام كملف Excel
s-monitor-small =
    { $count ->
        [zero] لم تُحذف أي مجموعة.
        [one] حُذفت مجموعة واحدة.
        [two] حُذفت مجموعتان.
        [few] حُذفت { $count } مجموعات.
        [many] حُذفت { $count } مجموعة.
       *[other] حُذفت { $count } مجموعة.
    }
s-monitor-neither = لا هذا العمل ولا ذاك
s-monitor-empty = لا نتائج بعد.
s-told-title = أرقام لمن هم خارج الفريق
s-told-intro = كيف انتهت المسارات
s-told-note = مقرّبة إلى مضاعفات الخمسة. لا يقال شيء عن أقل من 5 أشخاص. يبقى الفصل كما كان أول مرة.
s-told-none = لا يوجد فصل يمكن الحديث عنه بعد
s-told-hidden = لا يقال
s-told-quarter = الفصل
s-told-ended = انتهت

### Employer

e-nav-candidates = المتعلّمون
e-candidates-title = من يتعلّم عندك
e-candidates-empty = لا أحد يتعلّم عندك الآن.
e-candidates-before = تعلّموا عندك سابقًا
e-learners-column = الاسم وآخر ملاحظات
e-feedback-give = ملاحظات
e-feedback-give-to = ملاحظات إلى { $name }
e-feedback-none = لا شيء بعد
e-learner-over = يتعلّم عندك
e-learner-record = سجّل شيئًا
e-learner-more = كل شيء عن { $name }
e-learner-done = { $name } يقول: انتهيت
e-learner-saw = رأيته
a-sample-other-day = يوم غير اليوم
e-learner-steps-more = كل الخطوات
e-talk-cannot-sent = يصل هذا إلى المدرّب. ستبحثون عن يوم آخر.
e-came-title = ماذا حدث بعدها
e-came-empty = لا شيء بعد. هنا تقرأ ما يقوله الآخرون ويقررونه.
e-came-nothing = لم يقل أحد شيئًا عن هذا بعد.
e-came-all = قراءة الكل
e-came-you = أنت عن { $name }، { $when }
e-came-taken-up = تمت المتابعة
e-came-try = سنفعل هذا
e-came-not-now = لن نفعل هذا الآن
e-came-helped = لقد ساعد
e-came-helped-partly = ساعد قليلًا
e-came-helped-not = لم يساعد
e-feedback-start = ملاحظات سريعة
e-feedback-for = ملاحظات عن التعلّم في العمل
e-feedback-title = كيف كان { $name } هذا الأسبوع؟
e-feedback-pace = السرعة
e-feedback-pace-low = منخفضة بعد
e-feedback-pace-growing = تتحسن
e-feedback-pace-good = جيدة
e-feedback-quality = الجودة
e-feedback-quality-low = أخطاء بعد
e-feedback-quality-growing = تتحسن
e-feedback-quality-good = جيدة
e-feedback-independence = الاستقلالية
e-feedback-independence-low = بمساعدة
e-feedback-independence-growing = تتحسن
e-feedback-independence-good = بمفرده
e-feedback-punctuality = الالتزام بالوقت
e-feedback-punctuality-low = تأخر متكرر
e-feedback-punctuality-growing = يتحسن
e-feedback-punctuality-good = دائمًا
e-feedback-safety = العمل بأمان
e-feedback-safety-low = يحتاج انتباهًا
e-feedback-safety-growing = يتحسن
e-feedback-safety-good = جيد
e-feedback-more = أيضًا الوقت والسلامة
e-feedback-line = جملة واحدة (اختياري)
e-feedback-who-reads = يمكن لـ{ $name } والمدرّب قراءة هذا.
e-explain-job-text = شركتك تنمو. قريبًا تحتاج إلى أشخاص جدد. نسمّي هذه الوظيفة من الآن.
e-explain-able-text = الشهادات ليست المهمة. ننظر إلى ما يستطيع الشخص فعله وما يريد أن يتعلّمه.
e-explain-plan-text = أنت والمرشّح والمدرّب تختارون الخطوات. كل خطوة صغيرة.
e-explain-learn-text = يعمله أحدكم أولًا. ثم يعمله المرشّح. الأخطاء جزء من التعلّم.
e-explain-seen-text = قل باختصار ما تراه. يستغرق ذلك أقل من دقيقة. يمكن للمرشّح قراءته.
e-explain-change-text = عندها نغيّر شيئًا: المهمة أو السرعة أو التوجيه أو المكان. اتصل بالمدرّب.
e-explain-start-text = هل يستطيع المرشّح العمل؟ عندها يمكن أن تبدأ الوظيفة. وإلا نبحث معًا من جديد.
e-feedback-thanks = شكرًا. يمكن لـ{ $name } المتابعة.
e-link-unknown = هذا الرابط لا يعمل. اطلب من المدرّب رابطًا جديدًا.
e-link-over = لم يعد هذا الرابط يعمل. اتصل بـ{ $name } للحصول على رابط جديد.
e-link-choose = اختر إجابة واحدة لكل سؤال.
e-link-again = مرة أخرى
e-link-later = لا ينجح هذا الآن. حاول مرة أخرى بعد قليل.
e-link-yours = هذا ما كتبته
e-link-who = من أنت؟
e-link-talk = أسئلة للقاء، { $when }
e-link-talk-for = عن { $name }، { $when }
e-link-face = اختر أولًا كيف تسير الأمور.
e-link-helps = ما الذي يساعد على التعلم؟
e-link-changed = تغيّر شيء منذ أن فتحت هذه الصفحة. راجعها ثم أرسل.
e-link-talk-in = إجاباتك وصلت من قبل.
e-link-talk-over = هذا اللقاء لا يطلب إجابات بعد الآن. اتصل بـ { $name } إن أردت أن تقول شيئًا.
e-link-came = ما اتُّفق عليه وما نتج عنه
e-link-agreed = ما اتُّفق عليه
e-link-agreed-none = لم يُتفق على شيء بعد.
e-link-by = { $name }، { $when }
e-link-agreement = اقرأ الاتفاقية
e-link-agreement-sign = يمكن التوقيع في التطبيق، أو على جهاز المدرّب.
e-link-back = إلى الملاحظات
e-push-news = هناك شيء جديد لك.
e-push-works = هذا يعمل. هكذا نخبرك.
e-feed-talk = لقاء
e-adjustment-propose = اقتراح تغيير
e-adjustment-saw = ماذا ترى؟
e-adjustment-change = ما الذي يجب تغييره؟
e-adjustment-sent = حُفظ. سيظهر رد المدرّب هنا.
e-evaluation-title = إجاباتك للقاء
e-evaluation-sign = قراءة التقييم وتوقيعه
e-evaluation-well = ما الذي يسير جيدًا؟
e-evaluation-hard = ما الذي ما زال صعبًا؟
e-evaluation-next = ما المطلوب للاستمرار؟
e-evaluation-submitted = شكرًا. ستتحدثون عنه في اللقاء.
e-goal-rate = أين { $name } الآن؟
e-no-health = يُرجى عدم كتابة أي شيء عن الصحة.

### Main tasks and work samples

a-percent = { $percent-number }%
s-what-task = المهمة { $title }
s-what-sample = قياس للعمل
s-field-share = حصة الأسبوع
s-history-sampled = سجّل { $name } عن { $task }: { $sample }
s-tasks-title = المهام الرئيسية
s-tasks-sum = معًا { $percent-number }% من الأسبوع
s-tasks-over = يصبح المجموع { $percent-number }%. الأسبوع 100%.
s-tasks-short = المهمة الرئيسية لا تقل عن 7% من الأسبوع ونصف ساعة في اليوم. أضف الأقل إلى مهمة أخرى.
s-tasks-full = هناك خمس مهام. لا يمكن أكثر من ذلك.
s-task-add = إضافة مهمة
s-task-name = أي مهمة؟
s-task-share = حصة الأسبوع بالمئة
s-task-said = { $name }، { $percent-number }%
s-work-title = العمل حسب المهمة
s-productivity-title = الإنتاجية، مؤشر تقريبي
s-productivity-seen = من { $percent-number }% من الأسبوع
s-productivity-note = قيمة الأجر يحددها خبير فقط.
s-productivity-behind = من أين يأتي هذا الرقم
s-productivity-formula = جزء الأسبوع × السرعة (100% على الأكثر) × الجودة × الوقت في العمل فعلًا، لكل مهمة كما سارت آخر مرة.
s-productivity-task = المهمة
s-productivity-share = جزء الأسبوع
s-learning-title = كيف تُتعلّم كل مهمة
s-learning-alone =
    { $count ->
        [zero] وحده
        [one] وحده من المرة الأولى
        [two] وحده بعد مرتين
        [few] وحده بعد { $count } مرات
        [many] وحده بعد { $count } مرة
       *[other] وحده بعد { $count } مرة
    }
s-learning-not-alone = ليس وحده بعد
s-learning-pace = السرعة في الأسبوع { $middle } ({ $low } إلى { $high })
s-learning-few = المرات قليلة لرسم خط
a-sample-add = تسجيل كيف سارت مهمة
a-sample-task = أي مهمة؟
a-sample-pace = السرعة
a-sample-quality = الجودة
a-sample-net-time = الوقت في العمل فعلًا
a-sample-help = كم من المساعدة؟
a-sample-said = السرعة { $pace-number }%، الجودة { $quality-number }%، في العمل { $net-number }%
a-help-alone = وحده
a-help-hint = مع تلميح
a-help-shown = بعد الشرح العملي
a-help-together = معًا

### A window of our own

a-window-server-title = أين يوجد Opstap الخاص بك؟
a-window-server-intro = حصلت على رابط أو عنوان. اكتبه أو الصقه هنا.
a-window-server-field = الرابط أو العنوان
a-window-server-hint = مثل opstap.jouwgemeente.nl
a-window-server-wrong = هذا ليس عنوانًا. راجعه مرة أخرى.
a-window-server-go = تابع
a-window-server-card = عنوان Opstap
a-window-server-change = عنوان آخر
a-window-server-use = استخدم هذا العنوان
a-window-line-gone = لا يجيب Opstap الآن على { $address }. ما تفعله يبقى محفوظًا هنا. هل تغيّر العنوان؟
a-window-line-untrusted = لا يستطيع { $address } أن يثبت أنه Opstap. لذلك لا نرسل شيئًا. ما تفعله يبقى محفوظًا هنا. اطلب المساعدة من مدرّبك.
a-window-line-date = يظن هذا الجهاز أن اليوم هو { $day }. أليس ذلك صحيحًا؟ إذن صحّح التاريخ. ما تفعله يبقى محفوظًا هنا. هل هو صحيح؟ إذن اطلب المساعدة من مدرّبك.
a-window-line-moved = لدى Opstap عنوان جديد: { $address }. اسأل مدرّبك هل هذا صحيح. ما تفعله يبقى محفوظًا هنا.
a-window-twice-title = Opstap مفتوح بالفعل
a-window-twice-text = انتقل إلى النافذة الأخرى. يمكنك إغلاق هذه النافذة.
a-window-saved = حُفظ في { $place }
a-window-not-saved = لم يُحفظ الملف. أفرغ مكانًا على جهازك. ثم حاول مرة أخرى.

### المكتب: جهات العمل والوظائف والنماذج

s-employer = جهة العمل
s-follower = من يتابع
s-contact = جهة اتصال
s-growth-talk = محادثة عن النمو
s-covenant = اتفاقية
s-job = وظيفة
s-forecast = توقّع
s-need = ما تتطلّبه الوظيفة
s-candidacy = شخص في الطريق إلى وظيفة
s-office = وكالة العمل
s-skill = مهارة
s-plan = نموذج
s-nav-jobs = الوظائف
s-jobs-title = الوظائف
s-jobs-over = وظائف قادمة: { $jobs-number }. جهات العمل: { $employers-number }.
s-jobs-empty = لا توجد وظائف بعد
s-jobs-empty-text = أضف جهة عمل، ثم املأ الوظائف.
s-jobs-talks = محادثات مع جهات العمل
s-jobs-talks-none = لا محادثة مخطط لها
s-jobs-employers = جهات العمل
s-job-begins = تبدأ في { $month }
s-job-unknown-when = الموعد غير معروف بعد
s-job-places = أماكن مشغولة: { $filled-number } من { $all-number }
s-job-on-the-way = في الطريق: { $on-number }
s-employer-add = إضافة جهة عمل
s-employer-name = اسم جهة العمل
s-employer-stage = إلى أين وصلنا
s-employer-motive = لماذا يشاركون
s-employer-growth = من أين يأتي النمو
s-employer-why = توضيح
s-employer-address = العنوان
s-employer-about = ما تفعله هذه الشركة
s-employer-edit = بيانات جهة العمل
s-stage-unknown = لم نتحدث بعد
s-stage-talking = في محادثة
s-stage-takes-part = تشارك
s-stage-pauses = متوقفة مؤقتًا
s-stage-stopped = توقفت
s-motive-inclusion = عمل للجميع
s-motive-need-for-people = تحتاج إلى أشخاص
s-motive-sroi = التزام اجتماعي
s-growth-expansion = شركة تنمو
s-growth-new-company = شركة جديدة
s-growth-public-sector = القطاع العام
s-contact-add = إضافة جهة اتصال
s-contact-name = الاسم
s-contact-function = الوظيفة هناك
s-contact-mail = البريد الإلكتروني
s-contacts = بمن تتصل
s-growth-talk-add = تسجيل محادثة
s-growth-talk-on = متى كان
s-growth-talk-began = من بدأ
s-growth-talk-began-office = نحن
s-growth-talk-began-employer = جهة العمل
s-growth-talk-level = من حضر منا
s-growth-talk-level-coach = مدرّب العمل
s-growth-talk-level-account = مسؤول الحساب
s-growth-talk-level-management = الإدارة
s-growth-talk-words = ما قيل
s-growth-talk-next = متى مرة أخرى
s-growth-talks = محادثات عن النمو
s-job-add = وظيفة جديدة
s-job-function = الوظيفة
s-job-number = عدد الأماكن
s-job-when = متى تبدأ
s-job-certainty = مدى التأكد
s-certainty-idea = فكرة
s-certainty-likely = محتمل
s-certainty-sure = مؤكد
s-job-organiser = من ينظّم التعلّم
s-organiser-employer = جهة العمل
s-organiser-office = وكالة العمل
s-organiser-both = معًا
s-job-conditions = ما يجب ترتيبه
s-job-pay = الأجر
s-job-forecasts = ما كنا نتوقعه
s-job-forecast-add = توقّع جديد
s-job-needs = ما تتطلبه الوظيفة
s-job-withdraw = هذه الوظيفة لن تأتي
s-job-standing-proposed = مقترحة
s-job-standing-withdrawn = لن تأتي
s-jobs-coming = وظائف قادمة
s-jobs-closed = هناك من هو في الطريق، ولا مكان له
s-jobs-none = لم تُذكر وظيفة بعد
s-jobs-finding = في الطريق: { $on-number }. أماكن شاغرة: { $open-number }.
s-stage-number = { $stage }: { $employers-number }
s-growth-talk-due = حان الموعد
s-quarter = الربع { $quarter-number } { $year }
s-places-filled = مشغولة
s-way-on-the-way = في الطريق
s-way-placed = يعمل هناك
s-way-left = سلك طريقًا آخر
s-way-works = يعمل هناك الآن
s-way-not-yet = ليس بعد
s-job-was-expected = قبل ذلك { $month }
s-job-expected = { $month }، أماكن: { $places-number }
s-job-forecast-counts = هذا هو المعتمد
s-job-forecast-words = سبب التغيير
s-job-edit = بيانات الوظيفة
s-job-about = المزيد عن الوظيفة
s-job-profile = من تبحث عنه جهة العمل
s-job-schooling = التدريب المرافق لها
s-job-take-up = أضف هذه الوظيفة إلى القائمة
s-job-comes-after-all = الوظيفة ستأتي رغم ذلك
s-job-ways-out = هناك شخص في الطريق إلى هذه الوظيفة. ناقش وظيفة أخرى لدى جهة العمل هذه أو لدى غيرها.
s-job-why = لماذا لن تأتي الوظيفة
s-job-people = من هو في الطريق
s-job-people-others = لدى مدرّب آخر: { $others-number }
s-job-link = اربط بهذه الوظيفة
s-job-link-text = يذكرون هذه الوظيفة دون ربط: { $names }
s-need-add = إضافة مهارة
s-need-name = المهارة
s-need-hint = اكتب بعض الحروف
s-need-help = المساعدة في اليوم الأول
s-need-remove = إزالة: { $name }
s-employer-alike = هل تقصد هذه؟
s-covenants = الاتفاقية
s-covenant-add = إضافة اتفاقية
s-covenant-filled = { $filled-number } من { $all-number }
s-covenant-sroi = الالتزام الاجتماعي
s-covenant-words = ما ورد فيها
s-followers = من يتابع جهة العمل هذه
s-followers-none = لا يوجد مسؤول حساب. لذلك لا يُنبَّه أحد عندما يحين موعد حديث.
s-account-take = اجعله مسؤول الحساب
s-account-give-up = لم يعد مسؤول الحساب
s-begin-title = ابدأ مسارًا
s-begin-plan = النموذج
s-begin-start = اليوم الأول
s-begin-lang = لغة الخطوات
s-begin-mentor = من يساعد في مكان العمل
s-begin-preview = ما سيُضاف: { $parts-number }
s-begin-no-plans = لا توجد نماذج بعد. اختر مسلكًا، وتأتي الخطوات لاحقًا.
s-begin-full = لم يبق مكان شاغر لهذه الوظيفة.
s-plan-months = الأشهر: { $months-number }
s-job-standing = وضع الوظيفة
s-job-standing-open = قادمة
s-plans-title = النماذج
s-plans-empty = لا توجد نماذج بعد
s-plans-empty-text = افتح مسارًا، واختر الخطوات، ثم احفظ كنموذج.
s-plan-steps = الخطوات: { $steps-number }
s-plan-goals = الأهداف: { $goals-number }
s-plan-day = اليوم { $day-number }
s-plan-rhythm = الأيام حتى أول محادثة: { $first-number }، وبين المحادثات: { $every-number }.
s-plan-touches-nothing = من بدأ بالفعل يحتفظ بخطواته. أما الجديد فتختاره هناك خطوة بخطوة.
s-plan-helper-candidate = وحده
s-plan-helper-mentor = مع المشرف
s-plan-helper-coach = مع المدرّب
s-skills-title = المهارات
s-skills-empty = لا توجد مهارات بعد
s-jobs-way-to = في الطريق إلى هذه الوظيفة
s-covenant-of = اتفاقية { $employer }
s-staff-title = العاملون في وكالة العمل
s-staff-add = إضافة شخص
s-staff-role = الدور
s-staff-role-given = تغيّر الدور
s-staff-trajects = المسارات: { $trajects-number }
s-staff-employers = جهات العمل: { $employers-number }
s-staff-former = كانوا هنا سابقًا
s-staff-stand-ins = من ينوب
s-staff-stands-in = { $successor } بدل { $name }
s-staff-until = حتى { $day }
s-staff-give-back = أعِدها
s-staff-given-back = أُعيدت
s-staff-name-alike = هناك شخص بهذا الاسم. هل هو نفسه؟
s-staff-is-other = إنه شخص آخر: أضفه
s-staff-hand-over = تسليم
s-staff-handed-over = تم التسليم
s-staff-about = المسارات وجهات العمل: { $logs-number }. ليس لأحد آخر منها: { $alone-number }.
s-staff-to = إلى من
s-staff-how = لكم من الوقت
s-staff-for-good = نهائيًا
s-staff-for-a-while = لفترة
s-staff-leaves = يغادر
s-staff-retire = سلّم وأنهِ الدور
s-staff-charges = ما يخصّه الأمر: { $charges-number }
s-staff-nothing = لا شيء لتسليمه.
s-staff-asks = يطلب الآن: { $asks-number }
s-staff-alone = لا أحد غيره
s-staff-looks-after = عندها يبقى هذا عند شخص لم يعد من شأنه. سلّمه أولًا.
s-staff-means-coach = يتابع المتعلّمين وأصحاب العمل الذين يذهبون إليهم.
s-staff-means-account-holder = يتحدّث مع أصحاب العمل ويسجّل الوظائف القادمة. ليس لديه متعلّمون.
s-staff-means-manager = يتابع المكتب كله: الناس والأدوار والأرقام. لا يرافق أحدًا.
s-staff-means-viewer = يقرأ أرقام الفصول المنتهية فقط. لا أسماء ولا خطط.
s-staff-no-successor = عندها يبقى شخص بلا مدرّب. اختر أولًا إلى من.
s-staff-last-manager = هذا آخر مدير، فيبقى.
s-staff-oneself = لا يمكن التسليم إلى الشخص نفسه.
s-staff-past-day = ذلك اليوم قد مضى.
s-staff-taken-over = تسلّمتها من { $name }
s-plan-new = جديد في النموذج
s-plan-new-text = لا يتغير شيء تلقائيًا. اختر ما يناسب هنا.
s-plan-take = أضف
s-plan-take-of = أضف: { $title }
s-plan-save = احفظ كنموذج
s-plan-save-text = تصبح الخطوات والأهداف نموذجًا للآخرين. تُحذف الأسماء. راجعه.
s-plan-save-changed = هذا مختلف
s-plan-changed-unnamed = كان فيه اسم وقد حُذف.
s-plan-changed-perhaps = هل ما زال فيه اسم؟
s-plan-changed-sooner = كان هذا أبعد مما يسعه النموذج، فوُضع في اليوم الأخير.
s-plan-changed-left-out = من المتعلّم نفسه، وليس في النموذج.
s-plan-called-candidate = المتعلّم
s-plan-called-mentor = المشرف
s-plan-called-coach = المدرّب
s-nav-people = الأشخاص
s-staff-no-network = تحتاج إلى الإنترنت لهذا.
s-skills-empty-text = اطلب القائمة من المدير.
s-jobs-none-here = لا توجد جهات عمل على هذا الجهاز. ابحث عن واحدة.
s-way-leaves = يسلك طريقًا آخر
s-way-back = عاد إلى الطريق
s-way-of = { $way }: { $name }
s-jobs-works-in = يعمل في هذه الوظيفة
s-job-was-to-begin = كان مقررًا أن تبدأ في { $month }
s-covenant-promised = الموعود: { $jobs-number }
s-account-take-of = اجعله مسؤول الحساب: { $name }
s-account-give-up-of = لم يعد مسؤول الحساب: { $name }
s-begin-no-plan = بدون نموذج
s-staff-give-back-of = أعِدها: { $name }
s-staff-sign-out-ask = عندها لا يعود بإمكان هاتف { $name } هذا الدخول.
s-twice-title = شخص واحد مرّتين
s-twice-text = هل يظهر أحدهم مرّتين؟ اختر من يبقى، فيأخذ كل ما للآخر. بعد ذلك اربط هاتف الآخر من جديد.
s-twice-none = لم يُعثر على أحد مسجَّل مرتين.
s-twice-kept = من يبقى
s-twice-other = من هو الشخص نفسه
s-twice-join = هذا شخص واحد
s-twice-joined = أصبحا شخصًا واحدًا. المسارات: { $logs-number }. انتقل: { $carried-number }. بقي تحت الاسم القديم: { $left-number }.
s-twice-learns = يتعلّم لدى { $employer }
s-twice-phones = الهواتف: { $phones-number }
s-twice-list = أصبحوا شخصًا واحدًا
s-twice-is = { $name } هو { $kept }
s-twice-separate = افصلهما
s-twice-separate-of = افصل: { $name }
s-twice-separated = عادا شخصين. أُعيد: { $logs-number }.
s-twice-changed = بقي، لأن أحدهم غيّر المشاركين هناك: { $name }
s-twice-wrote = أُعيد. ما كتبه الآخر هناك يبقى: { $name }
s-twice-left = انتقل، ولم يعد بالإمكان إرجاعه: { $left-number }
s-twice-with-themselves = اختر شخصين مختلفين.
s-twice-was-erased = أحد هذين الشخصين مُحي.
s-twice-of-office = لأحد هذين الشخصين دور في وكالة العمل. سلّم أولًا.
s-twice-already = أحد هذين الشخصين مدمج من قبل. اختر من بقي حينها ليبقى الآن أيضًا، أو افصلهما أولًا.
s-twice-both-there = كلاهما يشارك في المسار نفسه. أخرج أحدهما منه أولًا.
s-twice-not-joined = هما شخصان بالفعل.
s-what-agreement = الاتفاقية
s-what-signature = توقيع
s-what-objection = اعتراض
s-what-workday = ساعات يوم
s-what-absence = إبلاغ بالغياب
s-what-message = رسالة
s-what-belief = إجابة
s-field-minutes = الساعات
s-history-agreement = قدّم { $name } اتفاقية
s-history-agreement-signed = وقّع { $name } الاتفاقية
s-history-agreement-witnessed = جعل { $name } { $signer } يوقّع على جهازه
s-history-objected = يقول { $name }: هذا التوقيع ليس لي. { $words }
s-history-hours = سجّل { $name }: { $hours } في { $day }
s-history-hours-confirmed = أكّد { $name } ساعات { $day }
s-history-hours-unconfirmed = سحب { $name } تأكيد ساعات { $day }
s-history-absent = أبلغ { $name } عن غياب: { $days }
s-history-message = كتب { $name }: { $words }
s-history-belief = قال { $name } هل يقدر على هذا العمل: { $answer }
a-hours-and-minutes = { $hours } س { $minutes-number } د
a-whole-hours = { $hours } س
c-tried-hours = ساعاتك
c-tried-absence = أنك لن تأتي
c-tried-message = رسالتك
c-tried-belief = هل تقدر على هذا العمل
c-belief-not-yet = ليس بعد
c-belief-a-little = قليلًا
c-belief-almost = تقريبًا
c-belief-sure = نعم
a-agreement = الاتفاقية
a-agreement-none = لم يُكتب شيء بعد.
a-agreement-none-coach = يكتب مدربك ما تتفقون عليه. ثم تقرؤه وتوقّعه هنا.
a-part-skills = ما يجب معرفته وإتقانه
a-part-step-plan = خطة الخطوات
a-part-duration = المدة
a-part-guidance = من يساعد
a-part-financing = المال
a-part-evaluation = اللقاءات
a-part-preconditions = ما يجب ترتيبه
a-talk-every =
    { $count ->
        [zero] لقاء كل { $count } أسبوع
        [one] لقاء كل أسبوع
        [two] لقاء كل أسبوعين
        [few] لقاء كل { $count } أسابيع
        [many] لقاء كل { $count } أسبوعًا
       *[other] لقاء كل { $count } أسبوع
    }
a-means-none = لا يُدفع شيء إضافي
a-means-shared = جهة العمل ومكتب العمل يتقاسمان التكلفة
a-means-subsidy = دعم تكلفة الأجر
a-money-percent = { $number }%
a-money-shares = { $total } في الشهر: جهة العمل { $employer }، مكتب العمل { $office }
a-euros = { $amount } يورو
a-agreement-anew = الجديد منذ المرة السابقة: { $parts }
a-agreement-changed = تغيّر هذا منذ أن وقّعت
a-agreement-was = سابقًا: { $words }
a-agreement-witnessed = وُقّع على جهاز { $name }، { $when }
a-agreement-objected = يقول: هذا ليس توقيعي
a-agreement-object = هذا ليس توقيعي
a-agreement-object-why = ماذا حدث؟
a-agreement-complete = وقّع الجميع
a-agreement-sign = أوقّع
a-agreement-here = دع { $name } يوقّع هنا
a-agreement-here-ask = أعطِ { $name } جهازك وخذ وقتك. سيُذكر في التطبيق أنك كنت حاضرًا.
a-agreement-read = { $name } يوقّع الآن
a-agreement-version = النسخة { $nth-number }، { $when }
a-agreement-older = نسخ سابقة
a-agreement-same = لا يختلف شيء عما وقّعته من قبل.
e-paper-empty = لم يُكتب شيء عن هذا.
e-paper-page = الصفحة { $page-number } من { $total-count }
e-paper-signatures = من وقّع
e-paper-stand-ins = الرموز التي لا يمكن طباعتها هنا مكتوبة كرقم: [U+…].
e-paper-unsigned = لم يوقّع الجميع بعد
a-new-agreement = اتفاقية للتوقيع
a-new-message = رسالة
a-new-absence = لن يأتي
a-new-hours = الساعات مؤكدة
a-new-flow-on = إلى المكان التالي
s-agreement-first = اكتب الاتفاقية
s-agreement-pdf = احفظ كملف PDF
s-agreement-new = نسخة جديدة
s-agreement-drafted = هذا من الخطوات والأهداف وأماكن التعلم. غيّر ما يختلف.
s-agreement-anew = من وقّع من قبل يقرأ فقط ما تغيّره الآن.
s-agreement-offer = اعرضها للتوقيع
s-agreement-offered = الاتفاقية جاهزة للتوقيع
s-agreement-withdraw = أزل هذه النسخة
s-agreement-hours = ساعات في الأسبوع
s-agreement-every = أسابيع بين لقاءين
s-agreement-cost = التكلفة الشهرية باليورو
s-agreement-share = حصة جهة العمل بالمئة
s-agreement-more = تفصيل بالكلمات
s-agreement-changes = يتغيّر: { $parts }
a-number-sample = 1,000.00
s-settle-training = هناك تدريب أو مدرسة
s-settle-places = هناك أماكن متتالية للتعلّم
s-settle-place-days = لكل مكان يوم أخير
s-settle-flow-on-day = تم الاتفاق على يوم الانتقال
s-settle-next-place = المكان التالي معروف
s-settle-employers = هناك أماكن لدى أكثر من جهة عمل
s-phase-early = المتابعة رغم ذلك
s-phase-early-why = لماذا الآن
s-plan-edit = تعديل النموذج
s-plan-function = لأي عمل
s-plan-about = عمّ يدور
s-plan-frame = الطريقة والمدة والمحادثات
s-plan-months-ask = كم شهرًا
s-plan-first-talk = المحادثة الأولى: بعد كم يوم
s-plan-talk-every = ثم: كل كم يوم
s-plan-range = اختر عددًا من { $least-number } إلى { $most-number }.
s-plan-step-title = ما الذي يفعله الشخص
s-plan-step-day = في أي يوم
s-plan-step-day-hint = اليوم 1 هو اليوم الأول.
s-plan-step-yields = ماذا ينتج عنه
s-plan-step-phase = في أي مرحلة
s-plan-step-more = الهدف والنتيجة والمرحلة والصورة
s-plan-goal-name = ما الذي يتعلمه الشخص
s-plan-goal-day = الهدف قبل يوم
s-plan-put-back-of = إعادة: { $title }
s-plan-in = أيضًا بلغة: { $lang }
s-plan-in-lang = { $label } ({ $lang })
s-plan-langs = اللغات: { $langs }
s-plan-lang-add = إضافة لغة
s-plan-lang-which = أي لغة
s-plan-lang-text = املأ ما تعرفه. الباقي يمكن لاحقًا.
s-plan-is-removed = تمت إزالة هذا النموذج
s-plan-removed = تمت إزالته: { $parts-number }
s-plan-is-empty = لا توجد هنا خطوات أو أهداف بعد
s-plan-save-empty = لا يوجد شيء للحفظ بعد
s-plan-save-empty-text = ضع أولًا خطوات أو أهدافًا في هذا المسار.
s-colleague = شخص من وكالة العمل
s-sheets-title = قراءة قائمة أو حفظها
s-sheets-text = ضع أصحاب العمل وجهات الاتصال والوظائف من قائمة في Opstap. ما هو موجود يبقى كما هو.
s-sheets-pick = اختر ملفًا
s-sheets-kinds = CSV أو Excel (XLSX) أو ODS، بحد أقصى 10 ميغابايت
s-sheets-comes = ما الذي يُضاف
s-sheets-count = جديد: { $new-number }، موجود: { $known-number }
s-sheets-contacts = جهات الاتصال
s-sheets-forecasts = التوقعات
s-sheets-rows = الصفوف: { $rows-number }
s-sheets-none-new = كل ما في هذا الملف موجود بالفعل.
s-sheets-wrong = هنا شيء غير صحيح: { $wrong-number }
s-sheets-wrong-text = لا يُضاف شيء ما دام هناك خطأ. صحّح الملف واختره من جديد.
s-sheets-row = الصف
s-sheets-column = العمود
s-sheets-found = المكتوب
s-sheets-why = ما الخطأ
s-sheets-more = و{ $more-number } غيرها.
s-sheets-columns = الأعمدة المستخدمة: { $used-number } من { $all-number }
s-sheets-columns-text = اختر لكل عمود ما فيه. يتذكر Opstap ذلك.
s-sheets-column-of = { $letters }: { $header }
s-sheets-example = مثلًا: { $example }
s-sheets-left-out = لا يُستخدم
s-sheets-twice = هذا الاسم فوق عمودين. أعطِ كل عمود اسمًا خاصًا به في الملف.
s-sheets-missing = لا يوجد عمود فيه: { $field }
s-sheets-field-twice = هناك عمودان هما معًا: { $field }
s-sheets-misfit = الأعمدة غير مناسبة.
s-sheets-sheet = الورقة
s-sheets-take = ضع الكل
s-sheets-taken = تم وضع الكل
s-sheets-latest = تمت القراءة في { $when }. يمكنك التراجع حتى { $until }.
s-sheets-undo = تراجع
s-sheets-undo-ask = يُحذف ما لم يغيّره أحد بعد ذلك. والباقي يبقى.
s-sheets-undone = تم التراجع. أصحاب عمل حُذفوا: { $employers-number }. بيانات أخرى حُذفت: { $records-number }.
s-sheets-stays = يبقى لأن أحدًا غيّره: { $left-number }
s-sheets-keep = احفظ الكل كملف Excel
s-sheets-keep-text = فيه أسماء. احفظه حيث لا يصل إليه غيرك.
s-file-browser = يمكن فعل هذا في المتصفح.
s-sheets-account = مسؤول الحساب
s-sheets-why-fault = صيغة بلا نتيجة
s-sheets-why-not-whole = ليس عددًا صحيحًا
s-sheets-why-not-a-number = ليس عددًا
s-sheets-why-either-number = ألف وأكثر، أم عدد بفاصلة؟
s-sheets-why-too-large = عدد كبير جدًا
s-sheets-why-not-a-day = ليس شهرًا ولا يومًا
s-sheets-why-short-year = اكتب السنة بأربعة أرقام
s-sheets-why-no-such-day = لا يوجد يوم كهذا
s-sheets-why-year = لا يمكن أن تكون هذه السنة صحيحة
s-sheets-why-has-time = معه وقت
s-sheets-why-not-yes-or-no = ليس نعم ولا لا
s-sheets-why-not-on-list = اختر من: { $names }
s-sheets-why-either-name = قد يكون أكثر من واحد من: { $names }
s-sheets-why-missing = يجب ملؤه
s-sheets-why-otherwise = في الصف { $row-number }: { $value }
s-sheets-why-several-employers = أكثر من صاحب عمل بهذا الاسم
s-sheets-why-nobody = لا أحد في المكتب بهذا الاسم
s-sheets-why-several = أكثر من شخص في المكتب بهذا الاسم
s-sheets-why-too-many = سيتابع أكثر من اللازم: بحد أقصى { $logs-number }
s-sheets-not-a-sheet = لا يستطيع Opstap قراءة هذا الملف. احفظه بصيغة XLSX أو ODS أو CSV.
s-sheets-locked = على هذا الملف كلمة مرور. أزلها أولًا.
s-sheets-damaged = هذا الملف تالف.
s-sheets-too-large = هذا الملف كبير جدًا. وزّعه على عدة ملفات.
s-sheets-nothing-in-it = لا شيء في هذا الملف.
s-sheets-no-headers = لا أسماء فوق الأعمدة.
s-sheets-changed = تغيّر شيء في هذه الأثناء. اختر الملف من جديد.
s-sheets-none-to-undo = لم يبقَ ما يمكن التراجع عنه.
s-sheets-too-often = كان ذلك مرات كثيرة متتالية. انتظر قليلًا.
s-sheets-no-network = لم يصل رد. هل لديك إنترنت، وهل الملف ما زال موجودًا؟
s-sheets-note-above = الصف { $row-number } فوق الأعمدة ولا يُحسب.
s-sheets-note-headers = الصف { $row-number } يكرر أسماء الأعمدة ولا يُحسب.
s-sheets-note-merged = { $from } إلى { $to } خانة واحدة: كل صف يأخذ ما فيها.
s-sheets-note-formulas = الصيغ: { $formulas-number }، ابتداءً من { $first }. تُحسب النتيجة.
s-sheets-note-hours = أيام مع وقت: { $days-number }، ابتداءً من { $first }. الوقت لا يُحسب.
s-sheets-note-header = العمود { $column } بلا اسم ولا يُحسب.
s-sheets-note-hidden = الورقة { $name } مخفية ولم تُقرأ.
a-hours = الساعات
a-hours-where = أين؟
a-hours-other = ساعات أخرى
a-hours-like = مثلًا 7,5 أو 7:30
a-hours-unread = اكتبها هكذا: 7,5 أو 7:30
a-hours-note = سجّل
a-hours-note-these = سجّل: { $hours }
a-hours-noted = حُفظت الساعات: { $day }
a-hours-there = مسجّل بالفعل: { $hours }، { $day }
a-hours-none = لا ساعات بعد.
a-hours-week = أسبوع { $day }
a-hours-waiting = لم تُؤكَّد بعد
a-hours-confirmed = مؤكَّدة
a-hours-confirm = صحيح
a-hours-confirm-all = كل الأيام ({ $count-number }) صحيحة
a-hours-unconfirm = تراجع
a-hours-unconfirmed = أُزيل التأكيد
a-hours-mend = عدّل
a-absent-until = من { $from } حتى { $until }
a-absent-open = { $from }، والمدة غير معروفة بعد
a-absent-today = اليوم
a-absent-tomorrow = غدًا
a-absent-week = بقية الأسبوع
a-absent-unknown = لا أعرف كم المدة
a-absent-of = لن يأتي { $name }: { $days }
a-absent-back-said = أُزيل ذلك
c-absent-cannot = لا أستطيع المجيء
c-absent-said = قلت إنك لن تأتي: { $days }
c-absent-noted = سجّل { $name } أنك لن تأتي: { $days }
c-absent-back = سآتي من جديد
c-absent-sent = يُرسل هذا إلى مدرّبك ومكان عملك.
c-hours-work = عملك
c-hours-how-many = كم عملت؟
c-hours-day = في أي يوم؟
a-message-title = الرسائل
a-message-none = لا رسائل بعد.
a-message-write = اكتب رسالة
a-message-earlier = رسائل أقدم
a-message-take-back = اسحب
a-message-taken-back = أُزيلت رسالتك
c-belief-question = هل تظن أنك ستقدر على هذا العمل؟
c-belief-earlier = ما قلته من قبل
c-belief-thanks = شكرًا. هذا لك ولمدرّبك.
e-learner-absent = لن يأتي اليوم
e-hours-confirm = تأكيد الساعات
e-hours-waiting =
    { $count ->
        [zero] لا يوم بانتظارك
        [one] يوم واحد بانتظارك
        [two] يومان بانتظارك
        [few] { $count } أيام بانتظارك
        [many] { $count } يومًا بانتظارك
       *[other] { $count } يوم بانتظارك
    }
s-absent-report = أبلغ عن غياب
s-absent-back = سيأتي من جديد
s-attention-absent = لن يأتي: { $days }
s-hours-how-many = تسجيل الساعات
s-hours-day = اليوم
s-belief-title = هل يظن أنه سيقدر على هذا العمل
c-message-readers = هذا لك ولمدرّبك.
s-message-readers = للمرشح والمدرّبين؛ لا يستطيع صاحب العمل قراءته

# Ideas for the office
a-idea-title = أفكار
a-idea-write = ما الذي يمكن أن يكون أفضل؟
a-idea-none = لا توجد أفكار بعد.
a-idea-considered = نحن نفكر في الأمر
a-idea-planned = سنقوم بذلك
a-idea-done = تم ذلك
a-idea-not-now = لن نقوم بذلك الآن
a-idea-unanswered = لا يوجد جواب بعد
a-idea-taken-back = تمت إزالة فكرتك
a-new-idea = فكرة
a-new-idea-answer = جواب على فكرة
c-idea-readers = هذا لك ولمدرّبك ولمكتب العمل. في مكتب العمل لا يظهر اسمك معها.
c-tried-idea = فكرتك
e-idea-readers = لك وللمرشح وللمدرّب ولمكتب العمل. في مكتب العمل لا يظهر اسمك معها.
e-idea-meta = ما الذي يمكن أن يكون أفضل؟ مكتب العمل يجيب.
s-what-idea = فكرة
s-what-idea-answer = جواب على فكرة
s-history-idea = كانت لدى { $name } فكرة: { $words }
s-history-idea-answer = جواب على فكرة، من { $name }: { $answer }
s-idea-answer = أعط جوابًا
s-idea-course = ماذا سيحدث بها؟
s-idea-line = لماذا، أو ما نتج عنها
s-idea-answer-send = أرسل الجواب
s-ideas-title = أفكار
s-ideas-text = ما يريده المرشحون وأصحاب العمل أفضل، بدون اسم. يذهب الجواب إلى كل من طلبه.
s-ideas-none = لا توجد أفكار بعد
s-ideas-waiting = تنتظر جوابًا
s-ideas-all-answered = لكل شيء جواب
s-ideas-answered = تمت الإجابة
s-idea-answered = تم إرسال الجواب
s-idea-also = وهو أيضًا جواب على:
s-idea-candidates = { $count ->
    [zero] من لا مرشح
    [one] من مرشح واحد
    [two] من مرشحين اثنين
    [few] من { $count } مرشحين
    [many] من { $count } مرشحًا
   *[other] من { $count } مرشح
}
s-idea-employers = { $count ->
    [zero] من لا صاحب عمل
    [one] من صاحب عمل واحد
    [two] من صاحبي عمل اثنين
    [few] من { $count } أصحاب عمل
    [many] من { $count } صاحب عمل
   *[other] من { $count } صاحب عمل
}
a-hours-this-week = هذا الأسبوع
s-settle-agreement = تم توقيع الاتفاقية
s-attention-contested = يقول { $name }: هذا التوقيع ليس لي
s-cohort = المجموعة
s-cohorts = المجموعات
s-cohorts-empty = لا توجد مجموعة بعد
s-cohorts-empty-text = للمجموعة خطة واحدة. تضع الخطوة مرة واحدة ويراها كل المشاركين.
s-cohort-add = مجموعة جديدة
s-cohort-name = اسم المجموعة
s-cohort-period = الفترة
s-cohort-jobs = إلى أي وظائف قد تؤدي؟
s-cohort-coach = مدرّب المجموعة
s-cohort-coaches = المدرّبون: { $names }
s-cohort-participant = مشارك
s-cohort-participants = من يشارك
s-cohort-people =
    { $count ->
        [zero] { $count } مشارك
        [one] { $count } مشارك
        [two] { $count } مشاركان
        [few] { $count } مشاركين
        [many] { $count } مشاركًا
       *[other] { $count } مشارك
    }
s-cohort-of-others =
    { $count ->
        [zero] و{ $count } مرشح لزملاء.
        [one] و{ $count } مرشح لزميل.
        [two] و{ $count } مرشحان لزملاء.
        [few] و{ $count } مرشحين لزملاء.
        [many] و{ $count } مرشحًا لزملاء.
       *[other] و{ $count } مرشح لزملاء.
    }
s-cohort-choose = اختيار المشاركين
s-cohort-nobody = ليس لديك مسارات جارية الآن
s-cohort-take-in = يشارك
s-cohort-take-out = خارج المجموعة
s-cohort-takes-part = في المجموعة
s-cohort-came = { $name } الآن في المجموعة.
s-cohort-went = لم يعد { $name } في المجموعة.
s-cohort-is-in = في: { $group }
s-cohort-elsewhere = يسير الآن مع مجموعة أخرى
s-group-plan = خطة المجموعة
s-group-plan-empty = لا توجد خطوات بعد
s-group-step = خطوة للمجموعة
s-group-step-add = خطوة للمجموعة
s-group-step-what = ماذا ستفعل المجموعة؟
s-group-step-note = شرح
s-group-kind = ما هو؟
s-group-kind-step = خطوة
s-group-kind-training = تدريب أو مدرسة
s-group-progress = أُنجز: { $done-number } من { $all-number }
s-group-shift = نقل كل المواعيد
s-group-shift-what = كل شيء من اليوم ينتقل للمجموعة كلها.
s-group-shift-day = بعد يوم واحد
s-group-shift-week = بعد أسبوع
s-group-shift-weeks = بعد أسبوعين
s-group-shift-back = قبل أسبوع
s-group-shifted = نُقلت الخطة للمجموعة كلها.
s-group-with = مع المجموعة: { $group }
s-group-not-here = خطة هذه المجموعة ليست على هذا الجهاز
s-group-own-days = أيام خاصة
s-group-own-way = مختلف لهذا المرشح
s-group-own-week = بعد أسبوع، هنا فقط
s-group-own-back = مع المجموعة من جديد
s-group-without = تخطي هذه الخطوة
s-history-enrolled = أدخل { $name } المسار في المجموعة { $group }
s-history-left-cohort = أخرج { $name } المسار من المجموعة
s-history-cohort = عدّل { $name }: { $what }
c-group-next = مع مجموعتك
c-group-steps = تفعل هذا مع مجموعتك
s-effect-step = تحصل الخطوة فورًا على هذا اليوم
s-effect-goal = يحصل الهدف فورًا على هذا اليوم
s-effect-hours = فورًا كم ساعة في الأسبوع (على الأكثر { $most-number })

### قواعد لها تاريخ

s-rule = قاعدة لها تاريخ
s-rules-title = قواعد لها تاريخ
s-rules-text = مبالغ ومُدد، مع اليوم الذي تبدأ منه. ما كان ساريًا قبل ذلك يبقى مكتوبًا.
s-rule-none-today = لا شيء ساري هنا اليوم
s-rule-none-text = يملؤها من يدير مكتب العمل.
s-rule-minimum-wage-hour = الحد الأدنى للأجر في الساعة
s-rule-minimum-wage-month = الحد الأدنى للأجر في الشهر
s-rule-holiday-allowance = بدل العطلة
s-rule-subsidy-max = دعم تكلفة الأجر: الحد الأعلى
s-rule-subsidy-flat = دعم تكلفة الأجر: نسبة ثابتة في البداية
s-rule-subsidy-flat-months = دعم تكلفة الأجر: مدة النسبة الثابتة
s-rule-employers-costs = تكاليف صاحب العمل
s-rule-trial-months = مكان التجربة: في البداية
s-rule-trial-months-max = مكان التجربة: الحد الأعلى في المجموع
s-rule-keep-intended-job = مدة الحفظ بعد الوظيفة المقصودة
s-rule-keep-other-employer = مدة الحفظ بعد وظيفة أخرى
s-rule-keep-training = مدة الحفظ بعد التدريب
s-rule-keep-stopped = مدة الحفظ بعد التوقف
s-rule-learning-months = التعلم في العمل: الحد الأعلى دون سبب
s-rule-social-return = العائد الاجتماعي: قيمة كل بند
s-rule-ended = لم يعد ساريًا
s-rule-now = ساري الآن
s-rule-later = يبدأ لاحقًا
s-rule-before = كان ساريًا
s-rule-taken-back = تم سحبه
s-rule-take-back = اسحبه
s-rule-add = قيمة جديدة
s-rule-new-text = ما هو ساري الآن يبقى حتى اليوم الذي تختاره.
s-rule-block = اسم البند
s-rule-from = من أي يوم
s-rule-goes-on = ماذا يسري عندها
s-rule-goes-on-value = قيمة جديدة
s-rule-amount = المبلغ باليورو
s-rule-percent = النسبة المئوية
s-rule-months = عدد الأشهر
s-rule-unread = هذا الرقم غير ممكن هنا.
s-rule-source = أين هو مكتوب
s-rule-link = عنوان المصدر
s-rule-link-hint = يمكن تركه فارغًا. يبدأ بـ https://

### المال: كم يكلف المكان

a-money-title = من يدفع ماذا
a-money-nothing = لا يوجد شيء عن المال هنا بعد.
a-money-wage = الأجر
a-money-holiday = بدل العطلة
a-money-on-top = تكاليف جهة العمل
a-money-other = المساعدة والدورات
a-money-cost = المجموع
a-money-minimum = الحد الأدنى للأجر لهذه الساعات مع بدل العطلة
a-money-subsidy = حصة الأجر
a-money-subsidy-on-top = حصة التكاليف
a-money-employer = تدفع جهة العمل
a-money-office = يدفع مكتب العمل
a-money-value = قيمة العمل الآن { $percent }. قال ذلك { $name }، ابتداءً من { $day }.
a-money-whole = للمدة كلها: { $amount }
a-money-whole-shares = جهة العمل { $employer }، مكتب العمل { $office }
a-money-these-days = لهذه الأيام: { $amount }
a-money-how = هكذا حُسب
a-money-rounded = كل مبلغ بالسنت الكامل. نصف السنت يُحسب سنتًا كاملًا.
a-money-month = في الشهر
a-money-no-value = يجب الآن أن يقول شخص ما قيمة العمل. خبير مؤهل يفعل ذلك.
a-money-not-yet = لا يمكن لأحد حساب هذا بعد.
a-money-planned = المتفق عليه حتى اليوم: { $time }
a-money-confirmed = ساعات عمل أكدتها جهة العمل: { $time }
a-money-waiting = ساعات عمل لم تُؤكد بعد: { $time }
a-money-confirmed-wage = أجر الساعات المؤكدة: { $amount }
c-money-about = هذا تقريبي. مكتب العمل يقول المبلغ الدقيق لاحقًا.
c-money-indication = تقريبًا
s-money-about = هذا تقدير. مكتب العمل يحدد المبالغ.
s-money-indication = تقدير
s-money-fill-in = املأ من يدفع ماذا
s-money-change = عدّل
s-money-needs-end = أضف اليوم الأخير. عندها يمكن الحساب.
s-money-rules-changed = القواعد تغيرت منذ حفظ هذا. في الأسفل يظهر بقواعد الآن.
s-money-below-minimum = هذا أقل من الحد الأدنى للأجر.
s-money-no-rule = هذه القاعدة غير موجودة لدى مكتب العمل: { $rule }
s-money-wage-hour = الأجر في الساعة باليورو
s-money-wage-month = الأجر في الشهر لهذه الساعات باليورو
s-money-other = المساعدة والدورات في الشهر باليورو
s-money-value = قيمة العمل
s-money-value-text = خبير مؤهل وحده يحدد هذا. بدونه تُحسب نسبة ثابتة في البداية.
s-money-value-percent = قيمة العمل بالمئة
s-money-set-by = من حددها
s-money-unpaid = بلا أجر
s-money-by-hour = بالساعة
s-money-by-month = بالشهر
s-what-funding = من يدفع ماذا
s-history-funding = ملأ { $name } من يدفع ماذا: { $place }

### شروط المكان والأسبوع

a-basis = كيف تعمل هنا
a-basis-trial = مكان تجربة
a-basis-with-benefit = تتعلم، ومالك يستمر
a-basis-training = عمل ومدرسة
a-basis-employment = موظف بعقد
a-basis-other = شيء آخر
a-basis-until = حتى أي يوم
a-basis-ends = حتى { $day }
a-basis-reason = لماذا يستغرق أطول
a-place-address = العنوان
a-place-way = هكذا تصل: { $address }
a-week-days = في أي أيام
a-week-hours = { $day } { $from }–{ $until }
a-week-times = { $from }–{ $until }
a-week-today = اليوم: { $place }، { $time }
a-week-free = لا عمل هذا الأسبوع.
a-week-overlap = مكانان في الوقت نفسه
a-week-long = كثير في أسبوع واحد، الساعات: { $hours-number }
a-week-before = الأسبوع السابق
a-week-after = الأسبوع التالي
s-terms-title = الشروط والأيام والعنوان
s-basis-until-hint = اختياري. إذا تُرك فارغًا: آخر يوم في المكان.
s-basis-too-long = حسب القواعد يمكن أن يستمر هذا حتى { $end }. المكان أطول من ذلك: اكتب السبب.
s-week-from = البداية { $day }
s-week-until = النهاية { $day }
s-history-terms = أضاف { $name } الشروط: { $place }
s-attention-terms-end = ينتهي { $place }: { $end }

c-skill-title = مهاراتي
c-skill-text = هذا ما رآه الآخرون. تمكن إضافة شيء أيضًا. يستطيع المدرّب قراءته.
c-skill-add = إضافة شيء
c-skill-name = ما المهارة؟
c-skill-help = كيف يتم ذلك؟
a-skill-empty = لم يُرَ شيء بعد
a-skill-by = شاهده { $name }
a-skill-self = قول شخصي
a-skill-someone = مدرّب
a-skill-from-goal = أثناء التعلّم
a-skill-from-sample = في مهمة
a-skill-from-talk = في محادثة
a-skill-at-work = في العمل
a-skill-remove = إزالة: { $skill }
a-skill-noun = شيء يستطيع أحدهم فعله
a-skill-told = شاهد { $name }: { $skill } ({ $help })
a-page-begun = بدأ { $name } الصفحة
a-page-approved-by = وافق { $name } على الصفحة
a-page-withdrawn-by = سحب { $name } الموافقة
c-tried-skill = شيء تستطيع فعله
c-page-title = صفحتي
c-page-text = تُكتب هذه الصفحة مع المدرّب. القصير جيد. لا شيء هنا عن الصحة.
c-page-strengths = ما أجيده
c-page-wants = ما أريد تعلّمه
c-page-needs = ما أحتاج إليه في العمل
c-page-helps = ما يساعدني في يوم صعب
c-page-approve = يمكن لمديري قراءة هذا
c-page-withdraw = لم يعد لمديري أن يقرأ هذا
c-page-is-approved = يمكن للمدير قراءة هذا.
c-page-is-not = هذا لك وللمدرّب فقط.
s-page-title = الصفحة الشخصية
s-page-is-approved = وافق المرشّح على هذه الكلمات. يمكن لصاحب العمل قراءتها.
s-page-is-not = لم يوافق المرشّح على هذه الكلمات بعد. لا يقرؤها غيركما.
s-page-withdraw = لم يعد لصاحب العمل أن يقرأ هذا
s-skill-title = ما شوهد
s-skill-add = شوهدت مهارة
s-skill-help = كم كانت المساعدة اللازمة؟
s-skill-source = أين ظهرت؟
s-skill-on = في أي يوم؟
s-match-title = من يناسب هذا
s-match-jobs = وظائف مناسبة
s-match-text = لا يُحسب هنا إلا ما شوهد. وما لم يُشاهد بعد ليس صفرًا.
s-match-none = لا يوجد مرشّحون لك على هذا الجهاز بعد
s-match-no-jobs = لا توجد وظائف على هذا الجهاز بعد
s-match-no-needs = لم تُذكر بعد المهارات التي تطلبها هذه الوظيفة
s-match-count = شوهد شيء في { $seen-number } من { $asked-number } من المهارات المطلوبة
s-match-needed = المطلوب في اليوم الأول: { $help }
s-match-nothing = لم يُشاهد شيء بعد
s-match-seen = شوهد: { $help }
s-match-enough = يكفي لليوم الأول
s-match-more-help = ما زال يحتاج إلى مساعدة أكثر
s-match-goal = إنشاء هدف تعلّم
s-match-goal-for = إنشاء هدف تعلّم: { $skill }
s-match-order = الترتيب
s-match-by-name = حسب الاسم
s-match-by-seen = الأكثر مهارات مشاهدة أولًا
s-match-by-day = الأحدث مشاهدة أولًا
s-match-to-job = إلى الوظيفة
s-match-others = لدى الزملاء
s-match-others-text = مرشّحون شوهد لديهم بما يكفي نصف ما تطلبه الوظيفة على الأقل
s-match-others-none = لم يُعثر على أحد لدى الزملاء الآن
s-match-other =
    { $count ->
        [zero] لا مرشّح مناسب
        [one] مرشّح واحد قد يناسب
        [two] مرشّحان قد يناسبان
        [few] { $count } مرشّحين قد يناسبون
        [many] { $count } مرشّحًا قد يناسبون
       *[other] { $count } مرشّح قد يناسبون
    }
e-page-title = عن { $name }
e-page-meta = ما يسير جيدًا وما يساعد
e-page-none = ليس لدى { $name } الآن صفحة يمكنك قراءتها.
e-page-said = بكلمات { $name } نفسه، ومع موافقته عليها.
s-rhythm-title = ما زال يجب تحديده
s-rhythm-text =
    { $count ->
        [zero] تنص الاتفاقية على { $count } محادثات أخرى.
        [one] تنص الاتفاقية على محادثة أخرى ({ $count }).
        [two] تنص الاتفاقية على محادثتين أخريين ({ $count }).
        [few] تنص الاتفاقية على { $count } محادثات أخرى.
        [many] تنص الاتفاقية على { $count } محادثة أخرى.
       *[other] تنص الاتفاقية على { $count } محادثة أخرى.
    }
s-rhythm-plan =
    { $count ->
        [zero] حدّد هذه المحادثات ({ $count })
        [one] حدّد هذه المحادثة ({ $count })
        [two] حدّد هاتين المحادثتين ({ $count })
        [few] حدّد هذه المحادثات ({ $count })
        [many] حدّد هذه المحادثات ({ $count })
       *[other] حدّد هذه المحادثات ({ $count })
    }
s-rhythm-planned =
    { $count ->
        [zero] تم تحديد { $count } محادثات
        [one] تم تحديد محادثة ({ $count })
        [two] تم تحديد محادثتين ({ $count })
        [few] تم تحديد { $count } محادثات
        [many] تم تحديد { $count } محادثة
       *[other] تم تحديد { $count } محادثة
    }
s-rhythm-later = المحادثات التالية
s-rhythm-along =
    { $count ->
        [zero] انقل أيضًا { $count } محادثات تالية
        [one] انقل أيضًا محادثة تالية ({ $count })
        [two] انقل أيضًا محادثتين تاليتين ({ $count })
        [few] انقل أيضًا { $count } محادثات تالية
        [many] انقل أيضًا { $count } محادثة تالية
       *[other] انقل أيضًا { $count } محادثة تالية
    }

### From place to place

a-flow-after = { $place }: ابتداءً من { $day } إلى { $next }
a-flow-goals = ينتقل معك: { $goals }
a-flow-answer = الجواب
a-flow-waiting = لا جواب بعد
a-flow-agreed = موافق
a-flow-other-day = يفضَّل { $day }
e-flow-agree = أوافق
e-flow-agreed-said = لقد وافقت
e-flow-undo = لا أوافق بعد الآن
e-flow-other = أفضّل يومًا آخر
e-flow-day = أي يوم؟
e-flow-why = هل تريد أن تضيف شيئًا؟
e-flow-ask = اطلب هذا اليوم
e-flow-asked = طلبت { $day }
c-flow-next = ابتداءً من { $day } تتعلّم في { $next }.
c-flow-plan = مدرّبك يريد أن تتعلّم في { $next } ابتداءً من { $day }. ما زال على { $place } أن يوافق.
s-flow-title = الانتقال
s-flow-plan = الاتفاق على الانتقال: { $place }
s-flow-next = إلى أين: صاحب العمل والعمل
s-flow-to = مكان موجود بالفعل
s-flow-to-none = لا يوجد بعد
s-flow-day = اليوم الأول هناك
s-flow-goals = أهداف التعلّم التي تنتقل
s-flow-outside = اختر يومًا من أيام هذا المكان، أو اليوم التالي له. هذا المكان { $period }.
s-flow-there = المكان التالي جاهز: { $place }
s-flow-start = ابدأ المكان التالي
s-flow-change = عدّل الانتقال
s-what-flow-on = الانتقال من { $place }
s-history-flow-on = اتفق { $name } على الانتقال: { $place }، ثم { $next }

### Parts of one job

a-stack-title = معًا وظيفة واحدة
a-stack-of = { $hours-number } من { $whole-number } ساعة في الأسبوع
a-stack-missing = ما زال ينقص { $hours-number } ساعة
a-stack-full = الوظيفة مكتملة
a-stack-unknown = لم يُتفق بعد على عدد ساعات الوظيفة كلها.
a-stack-parts = الأجزاء
a-stack-when = على مدار السنة
e-stack-own = جزؤك من الوظيفة
a-refused-of-one-part = لا يُكتب هنا شيء عن المال: تشارك أكثر من شركة. المال مكتوب عند المكان الذي يخصه.
s-agreement-to-money = إلى المال لكل مكان
a-part-no-money = لم يُتفق هنا على شيء عن المال.

### Introductions

a-new-introduction = تعارف
a-meet-chosen = تم الاختيار
a-meet-not-chosen = ليس هذه المرة
a-meet-why-work-fits = العمل مناسب جدًا
a-meet-why-team-fits = هناك انسجام مع الفريق
a-meet-why-keen = الرغبة في التعلّم كبيرة
a-meet-why-can-much = كثير من هذا العمل يسير جيدًا من الآن
a-meet-why-other = شخص آخر أنسب لهذا العمل الآن
a-meet-why-more-time = يلزم أولًا وقت أكثر للتعلّم
a-meet-why-hours = الساعات أو الطريق غير مناسبة
a-meet-why-no-place = لا يوجد مكان الآن
a-meet-why-own-wish = الرغبة الشخصية الآن هي عمل آخر
a-meet-full = عدد المختارين أكبر من عدد الأماكن: المختارون { $chosen-number }، الأماكن { $places-number }.
a-meet-minutes = { $minutes-number } دقيقة
a-meet-speed = لقاءات قصيرة
a-meet-list = من يأتي ومتى
c-meet-title = التعرّف على شركة
c-meet-inform = مدرّبك يخبرك عن هذا العمل.
c-meet-meet = سوف تتعارفون.
c-meet-decide = لقد تعارفتم. الشركة ما زالت تفكّر.
c-meet-chosen = تم اختيارك لهذا العمل.
c-meet-not-chosen = لن يكون هذا العمل الآن. تواصل البحث مع مدرّبك.
c-meet-pictures = الشرح بالصور
e-meet-title = التعرّف على { $name }
e-meet-ask = هل تختار { $name } لهذا العمل؟
e-meet-yes = نعم
e-meet-no = لا، ليس هذه المرة
e-meet-why = لماذا؟ هذا أيضًا من أجل { $name }.
e-meet-line = هل تريد أن تضيف شيئًا؟
e-meet-said = تم حفظ اختيارك
e-meet-back = تراجع عن هذا الاختيار
e-link-meet = { $job }: هل تختار { $name }؟
e-link-meet-over = تم الاختيار في هذا الأمر. هل تريد شيئًا آخر؟ اتصل بـ { $coach }.
e-link-meet-choose = اختر إجابة.
s-meet-told = تم الإخبار عن العمل
s-meet-when = التعارف
s-meet-met = تم التعارف
s-what-introduction = التعارف من أجل { $title }
s-history-introduced = { $name } بدأ تعارفًا: { $title }، { $employer }
s-history-chose = { $name } اختار من أجل { $title }: نعم. { $why }
s-history-chose-not = { $name } اختار من أجل { $title }: ليس هذه المرة. { $why }
s-history-choice-back = { $name } تراجع عن الاختيار: { $title }
s-attention-undecided = لا اختيار بعد التعارف: { $title }
s-meet-title = التعارف
s-meet-empty = لا تعارف بعد
s-meet-add = تعارف جديد
s-meet-job = لأي عمل؟
s-meet-other-job = عمل آخر
s-meet-to = من يقرّر؟
s-meet-to-none = لا أحد هنا بعد: أنا أدخل الاختيار
s-meet-decides = { $name } يقرّر
s-meet-inform = تم الإخبار اليوم، مع الصور
s-meet-told-on = تم الإخبار في { $day }
s-meet-page-yes = يمكن إرسال الصفحة الشخصية إلى صاحب العمل
s-meet-page-no = لم تتم الموافقة على الصفحة الشخصية بعد
s-meet-plan = خطّط للتعارف
s-meet-move = غيّر موعد التعارف
s-meet-planned = تم تخطيط التعارف
s-meet-met-today = تم التعارف اليوم
s-meet-met-on = تم التعارف في { $day }
s-meet-decide = أدخل الاختيار
s-meet-stage-inform = ما زال يجب الإخبار
s-meet-stage-meet = ما زال يجب التعارف
s-meet-stage-decide = ينتظر اختيارًا
s-speed-new = خطّط للقاءات قصيرة
s-speed-who = المرشحون
s-speed-tables = الطاولات
s-speed-minutes = دقائق لكل حديث
s-speed-late = بهذه الطريقة يستمر إلى ما بعد منتصف الليل. ابدأ أبكر أو اجعل الأحاديث أقصر.
s-speed-meetings = الأحاديث: { $meetings-number }، حتى { $until }
s-speed-planned = تم تخطيط اللقاءات القصيرة
s-speed-by-candidate = حسب المرشح
s-speed-by-table = حسب الطاولة
s-speed-nobody = ليس لديك مرشحون بعد.

### A proof to take along

c-proof-make-title = إثبات تأخذه معك
c-proof-make-text = أرِ الآخرين ما تستطيع فعله. أنت تختار ما يُكتب فيه.
c-proof-what = ماذا يُكتب فيه؟
c-proof-name = أي اسم؟
c-proof-first = اسمك الأول
c-proof-whole = اسمك الكامل
c-proof-place = هل يُكتب أين تعمل؟
c-proof-until = حتى أي يوم؟
c-proof-preview = هذا ما سيُكتب فيه
c-proof-make = أنشئ الإثبات
c-proof-made = تم إنشاء إثباتك
c-proof-made-on = أُنشئ يوم { $day }
c-proof-page = افتح الصفحة
c-proof-paper = على الورق (PDF)
c-proof-badge = شارة لتطبيق
c-proof-open = ملف لتطبيق
c-proof-unsent = يعمل الإثبات بعد إرساله.
c-proof-withdraw = سحب
c-proof-withdraw-text = عندها لا يعود الإثبات موجودًا. والورقة لا تعود صحيحة أيضًا.
c-proof-withdraw-yes = نعم، اسحبه
c-proof-withdrawn = تم سحب إثباتك
c-tried-proof = إثبات
a-proof-noun = إثبات
a-proof-told = أنشأ { $name } إثباتًا
e-proof-title = إثبات: ما أستطيع فعله
e-proof-of = يخص { $name }
e-proof-made = أُنشئ يوم { $day }
e-proof-until = صالح حتى نهاية { $day }
e-proof-today = هكذا هو الوضع يوم { $day }
e-proof-gone = هذا الإثبات لم يعد موجودًا
e-proof-gone-text = أو أن العنوان غير صحيح.
e-proof-scan = هل ما زال هذا صحيحًا؟ امسح الرمز أو اذهب إلى { $address }
e-proof-code = رمز QR إلى { $address }
e-proof-someone = شخص في العمل
s-practice-title = من أجل شهادة الممارسة
s-practice-text = للمدرسة التي تمنح شهادة الممارسة. أوبستاب لا يمنحها بنفسه.
s-practice-pdf = ورقة من أجل شهادة الممارسة
s-practice-hours = المتفق عليه: { $hours-number } ساعة في الأسبوع
s-practice-worked = عمل مؤكَّد: { $time }
s-practice-task = { $task }، { $share-number }% من الأسبوع
s-practice-tasks-none = لا توجد مهام بعد.
s-practice-sample-none = لم ينظر أحد إلى هذا بعد.
s-practice-saw = شاهده { $name }
s-practice-goals = ما تم تعلّمه
s-worth-title = لتحديد قيمة الأجر
s-worth-text = للخبير الذي يحدد قيمة الأجر. لا يحددها Opstap: هذا مؤشر فقط.
s-worth-pdf = ورقة لخبير قيمة الأجر
s-worth-expert = يملؤه الخبير
s-worth-norm = الوظيفة والمعيار المستخدم للمقارنة
s-worth-value = قيمة الأجر المحددة بالنسبة المئوية
s-worth-signed = الاسم والتاريخ والتوقيع
s-practice-standing = الوضع يوم { $day }

### المختبر: ما يتعلّمه البرنامج

a-success-title = خبر سار
a-success-read = قرأته
a-success-setting = أخبار سارّة من البرنامج
a-success-show = نعم
a-success-hide = لا
s-lab-title = نتعلّم كبرنامج
s-lab-intro = ما وجدناه، وما فعلناه، وما نتج عنه.
s-lab-no-names = لا تذكر أسماء. لا تكتب شيئًا عن شخص بعينه.
s-lab-every-route = كل المسارات
s-vision = رؤية
s-vision-title = رؤيتنا
s-vision-none = لا توجد رؤية بعد.
s-vision-earlier = نسخ سابقة
s-vision-add = نسخة جديدة
s-vision-words = إلى ماذا نسعى؟
s-vision-new-text = ما كان هنا من قبل يبقى مقروءًا.
s-lab-session = لقاء
s-lab-session-title = لقاء المختبر
s-lab-session-on = متى؟
s-lab-session-roles = من شارك؟
s-lab-session-words = عمّ كان؟
s-lab-session-add = لقاء جديد
s-lab-sessions-title = لقاءات
s-lab-sessions-none = لم يُعقد لقاء بعد.
s-lab-role-coach = مدرّب
s-lab-role-manager = مدير
s-lab-role-employer = صاحب عمل
s-lab-role-candidate = متعلّم
s-lab-role-school = مدرسة
s-lab-role-partner = مكتب آخر أو مبادرة أخرى
s-finding = ملاحظة
s-finding-title = ملاحظة
s-findings-title = ما وجدناه
s-findings-none = لم يُكتب شيء بعد.
s-finding-add = ملاحظة جديدة
s-finding-of-figure = اجعلها ملاحظة: { $name }
s-finding-figure = الرقم في { $day }
s-finding-without-figure = بدون هذا الرقم
s-finding-on = متى رأيناه؟
s-finding-saw = ماذا نرى؟
s-finding-action-title = ماذا نفعل حيال ذلك؟
s-finding-action = إجراء
s-finding-who = من يتولّى ذلك؟
s-finding-who-hint = دور أو فريق، لا اسم.
s-finding-by-when = يُنجز في
s-finding-result-title = ماذا نتج عنه؟
s-finding-result = نتيجة
s-finding-result-on = منذ متى نعرف ذلك؟
s-finding-lesson = ماذا نتعلّم منه؟
s-finding-lesson-hint = هكذا نفعل في المرة القادمة. ليس ضروريًا.
s-finding-found = لا إجراء بعد
s-finding-acted = الإجراء جارٍ
s-finding-known = النتيجة معروفة
s-lessons-title = ما تعلّمناه
s-lessons-none = لا يوجد درس بعد.
s-lab-link = صلة
s-lab-link-title = ما يرتبط بهذا
s-lab-links-title = ما يرتبط بهذا
s-lab-links-none = لا شيء بعد.
s-lab-link-add = صلة جديدة
s-lab-link-to = ما هو؟
s-lab-link-event = حدث
s-lab-link-initiative = مبادرة أخرى
s-lab-link-name = ما اسمه؟
s-lab-link-on = متى؟
s-lab-link-words = ما علاقته بنا؟
s-lab-link-address = عنوان على الإنترنت
s-success = نجاح صغير
s-success-title = نجاح صغير للبرنامج
s-successes-title = نجاحات صغيرة
s-successes-text = تظهر في «اليوم» لكل من يشارك.
s-successes-none = لا يوجد نجاح بعد.
s-success-add = نجاح جديد
s-success-words = ما الذي سار جيدًا، في جملة واحدة؟
s-success-on = متى؟
s-success-for-all = يظهر هذا في «اليوم» لمدة 60 يومًا لكل من يشارك: المتعلّمون وأصحاب العمل والمدرّبون.
s-quarter-note = اقتصاد ربع سنة
s-quarter-title = الاقتصاد: { $quarter }
s-quarters-title = الاقتصاد حسب ربع السنة
s-quarter-text = سوق العمل يؤثر في كل نتيجة. يظهر هذا تحت أرقام ربع السنة.
s-quarter-economy = سوق العمل
s-quarter-words = ماذا كان يجري؟
s-quarter-none = لم يُقل عنه شيء بعد
s-economy-tight = شحيح
s-economy-normal = عادي
s-economy-slack = وفير
s-monitor-helped = ما الذي ساعد؟
s-monitor-helped-note = تعديلات كُتب هل ساعدت.
s-monitor-further = من تقدّم؟
s-monitor-belief = ثقة بالنفس أكثر مما في البداية
s-monitor-goals = أهداف تعلّم أبعد مما في البداية
s-monitor-same = كما كان
s-monitor-down = تراجع
s-helped-before = ساعد هذا من قبل في مساراتك: { $lever }، { $yes-number } من { $total-number }.
s-helped-learned = ما تعلّمناه من ذلك
s-monitor-causes = ما الذي ساعد، حسب السبب؟
s-monitor-helped-by-route = ما الذي ساعد، حسب الطريقة؟
s-coaching-title = بين المرشّح والمدرّب
s-coaching-note = يُسأل هذا مرة كل ربع سنة لمن مضى على بدئه شهر. من كل المسارات معًا، ومن أرباع السنة المنتهية، بخمسة أجوبة أو أكثر. لا يظهر هنا مَن قال ماذا.
s-coaching-none = لا يوجد بعد ربع سنة منتهٍ فيه خمسة أجوبة.
s-coaching-good = { $quarter }: ممتاز أو جيد
s-monitor-grounds-of =
    { $count ->
        [zero] لم يُذكر السبب لأي مسار.
        [one] ذُكر السبب لمسار واحد.
        [two] ذُكر السبب لمسارين.
        [few] ذُكر السبب لـ { $count } مسارات.
        [many] ذُكر السبب لـ { $count } مسارًا.
       *[other] ذُكر السبب لـ { $count } مسار.
    }
s-monitor-by-source = حسب مصدر الوظيفة
s-monitor-by-motive = حسب سبب المشاركة
s-monitor-by-programme = حسب البرنامج أو النظام
s-monitor-own = كيف تسير مساراتك؟
s-helped-cause = مع هذا السبب: { $cause }
s-helped-any = مع أي سبب كان
s-cause = كيف حدث ذلك؟
s-cause-unsaid = لا أذكر ذلك
s-cause-work-did-not-fit = العمل لم يكن مناسبًا
s-cause-went-too-fast = سار الأمر بسرعة كبيرة
s-cause-not-explained = الشرح لم يكن كافيًا
s-cause-language = اللغة
s-cause-team = التعامل في مكان العمل
s-cause-travel-or-hours = الطريق أو ساعات العمل
s-cause-confidence = ثقة قليلة بالنفس
s-cause-not-arranged = شيء لم يكن مرتّبًا
s-cause-other = شيء آخر
s-ground-reason = لماذا انتهى هكذا؟
s-ground-factors = ما الذي كان له دور؟
s-ground-factors-ours = ما الذي كان له دور ونستطيع تغييره؟
s-ground-factors-others = ما الذي كان له دور ولا نستطيع تغييره؟
s-reason-learned-enough = تم تعلّم كل ما اتُّفق عليه
s-reason-job-did-not-come = الوظيفة لم تأتِ
s-reason-work-did-not-fit = العمل لم يكن مناسبًا
s-reason-other-work-fits-better = عمل آخر مناسب أكثر
s-reason-own-wish = المتعلّم أراد شيئًا آخر
s-reason-employer-stopped = صاحب العمل توقف
s-reason-hours-or-pay = الساعات أو الأجر لم يكونا مناسبين
s-reason-moved = انتقل إلى سكن آخر
s-reason-other = شيء آخر
s-factor-guidance = المرافقة
s-factor-mentor = المرشد في مكان العمل
s-factor-step-plan = خطة الخطوات
s-factor-training = التدريب
s-factor-work-fitted = مدى ملاءمة العمل
s-factor-language = اللغة
s-factor-economy = سوق العمل
s-factor-travel = الطريق إلى العمل
s-factor-rules-and-money = القواعد والمال
s-factor-at-home = في البيت
s-labels = تحت ماذا يُحسب؟
s-labels-note = للمتابعة. ما دام لم يُحفظ شيء هنا، فما تذكره الوظيفة لا يُحسب.
s-labels-programme = البرنامج أو النظام
s-history-labels = ذكر { $name } تحت ماذا يُحسب المسار
s-requests-title = أسئلة عما نسجله
s-requests-note = من يطلب تصحيح شيء أو تقليل استخدامه يحصل على جواب خلال شهر.
s-requests-in-time = أُجيب عنه خلال شهر
s-requests-late = أُجيب عنه لاحقًا
s-requests-waiting = ينتظر جوابًا
s-requests-overdue = ينتظر منذ أكثر من شهر
s-foreseen-title = أماكن متوقعة وأماكن مشغولة
s-foreseen-note = عن أصحاب العمل الموجودين على هذا الجهاز، حسب ربع السنة الذي كان يفترض أن تبدأ فيه الوظيفة. آخر توقع هو المحسوب.
s-foreseen-whole = عن جميع أصحاب العمل معًا، حسب ربع السنة الذي كان يفترض أن تبدأ فيه الوظيفة. آخر توقع هو المحسوب.
s-foreseen-expected = متوقع
s-foreseen-filled = مشغول
s-foreseen-of = { $filled-number } من { $expected-number }

# تسجيل الدخول بحساب العمل
s-login-title = تسجيل الدخول بحساب العمل
s-login-again = حاول تسجيل الدخول مرة أخرى
s-login-code = لمن يدير Opstap: { $code }
s-login-nothing = لم يتغيّر شيء. حاول مرة أخرى.
s-login-show = لم يتغيّر شيء. هل يتكرر ذلك؟ أرِ هذا لمن يدير Opstap.
s-login-away = خدمة تسجيل الدخول في مؤسستك لا تجيب الآن
s-login-away-text = من هو داخل Opstap يمكنه المتابعة كالمعتاد. حاول بعد بضع دقائق، أو اطلب من مديرك رمزًا.
s-login-broken-off = لقد أوقفت تسجيل الدخول
s-login-not-begun = لم يبدأ تسجيل الدخول هذا في هذا المتصفح، أو استغرق أكثر من عشر دقائق
s-login-replayed = استُخدم تسجيل الدخول هذا من قبل
s-login-issuer = يأتي تسجيل الدخول هذا من خدمة أخرى غير خدمة مؤسستك
s-login-audience = تسجيل الدخول هذا مخصص لبرنامج آخر
s-login-nonce = تسجيل الدخول هذا يخص محاولة أخرى
s-login-clock = بحسب ساعة Opstap انتهى تسجيل الدخول هذا، أو لم يبدأ بعد
s-login-signature = التوقيع على تسجيل الدخول هذا ليس لمؤسستك
s-login-odd = أعطت خدمة تسجيل الدخول جوابًا لا يفهمه Opstap
s-login-unknown = Opstap لا يعرف حساب عملك بعد
s-login-unverified = مؤسستك لا تضمن عنوان البريد الإلكتروني لحساب عملك
s-login-unknown-text = لم يُنشأ شيء. اطلب من مديرك أن يضع حساب عملك عند اسمك، أو اطلب رمزًا.
s-login-no-role = ليس لحساب عملك دور في Opstap
s-login-no-role-text = لم يتغيّر شيء. اطلب ممن يدير الحسابات دور المدرّب أو المدير.
s-login-too-often = هناك محاولات دخول كثيرة من هذا المكان الآن
s-login-account = حساب العمل
s-login-mark = البريد الإلكتروني في العمل
s-login-mark-hint = أو الاسم الذي تعطيه خدمة تسجيل الدخول نفسها
s-login-mark-save = احفظ حساب العمل
s-login-awaited = يدخل أول مرة باسم { $mark }
s-login-bound = سجّل الدخول بحساب عمل
s-login-none = لا يوجد حساب عمل بعد
s-login-end = إزالة حساب العمل
s-login-no-mark = هذا ليس بريدًا إلكترونيًا ولا اسم حساب
s-login-mark-taken = حساب العمل هذا عند شخص آخر
s-passkey-title = مفاتيح المرور
s-passkey-text = بمفتاح المرور تدخل من جديد بلا رمز. وبه تُظهر أنك أنت، بإصبعك أو وجهك أو رمز جهازك.
s-passkey-own = مفاتيح مرورك
s-passkey-none = ليس لديك مفتاح مرور بعد.
s-passkey-unnamed = مفتاح مرور
s-passkey-made = أُضيف: { $when }
s-passkey-used = آخر استخدام: { $when }
s-passkey-add = إضافة مفتاح مرور
s-passkey-added = أُضيف مفتاح المرور
s-passkey-name = الاسم
s-passkey-name-hint = مثلًا: هاتفي
s-passkey-remove = إزالة مفتاح المرور
s-passkey-removed = أُزيل مفتاح المرور
s-passkey-remove-ask = عندها لا تدخل بعد ذلك بواسطة { $name }. أزِله من جهازك أيضًا.
s-passkey-shut = هل ضاع جهاز؟ أزِل أيضًا مفتاح المرور الذي عليه. وإذا أغلقه مديرك تُزال كل مفاتيح مرورك.
s-passkey-nowhere = على هذا الجهاز، أو على عنوان Opstap هذا، لا تعمل مفاتيح المرور.
s-passkey-lost = هل ضاع أحدها؟ أزِلها وأعطِ رمزًا. عندها يضيف زميلك مفتاحًا جديدًا.
s-passkey-end = إزالة كل مفاتيح المرور
s-passkey-ended = أُزيلت مفاتيح المرور
s-passkey-count =
    { $count ->
        [zero] لا مفاتيح مرور
        [one] مفتاح مرور واحد
        [two] مفتاحا مرور
        [few] { $count } مفاتيح مرور
        [many] { $count } مفتاح مرور
       *[other] { $count } مفتاح مرور
    }
s-again-title = أظهر أولًا أنك أنت
s-again-text = هذا يتجاوز عملك الخاص. بعد ذلك لا نسأل لمدة عشر دقائق.
s-again-passkey = بمفتاح المرور
s-again-account = بحساب العمل
s-again-done = شكرًا. أعد ذلك الآن مرة أخرى.
