# The words of Opstap, in Ukrainian: plain, with the polite «ви». What candidates and employers read; staff read English.
# No name is declined and no verb tells who is a man or a woman: names stand behind a colon, verbs in the present.
# Not read by a native speaker yet: how to mend a sentence stands in docs/LANGUAGES.md.

### Days and times

a-today = сьогодні
a-tomorrow = завтра
a-yesterday = вчора
a-weekday-1 = понеділок
a-weekday-2 = вівторок
a-weekday-3 = середа
a-weekday-4 = четвер
a-weekday-5 = п’ятниця
a-weekday-6 = субота
a-weekday-7 = неділя
a-month-1 = січня
a-month-2 = лютого
a-month-3 = березня
a-month-4 = квітня
a-month-5 = травня
a-month-6 = червня
a-month-7 = липня
a-month-8 = серпня
a-month-9 = вересня
a-month-10 = жовтня
a-month-11 = листопада
a-month-12 = грудня
a-day-month = { $day-number } { $month }
a-day-month-year = { $day-number } { $month } { $year }
a-long-day = { $weekday }, { $day-number } { $month }
a-month-year = { $month } { $year }
a-day-and-time = { $day }, { $time }
a-clock = { $clock }
a-clock-separator = :
a-period = { $from } – { $until }
a-days-ago =
    { $count ->
        [0] сьогодні
        [1] вчора
        [one] { $count } день тому
        [few] { $count } дні тому
        [many] { $count } днів тому
       *[other] { $count } дня тому
    }
a-distance-km = { $count } км
a-wish-hours = години на тиждень
a-wish-days = дні
a-wish-distance = відстань у кілометрах
a-wish-language = мова на роботі
a-wish-wishes = побажання
a-hours-per-week =
    { $count ->
        [one] { $count } година на тиждень
        [few] { $count } години на тиждень
        [many] { $count } годин на тиждень
       *[other] { $count } години на тиждень
    }

### Buttons and small words

a-app-name = Opstap
a-app-promise = Крок за кроком до роботи
a-save = Зберегти
a-send = Надіслати
a-cancel = Ні, не треба
a-back = Назад
a-close = Закрити
a-next = Далі
a-done = Готово
a-undo = Скасувати
a-undone = Знову як було
a-edit = Змінити
a-remove = Прибрати
a-put-back = Повернути
a-copy = Копіювати
a-copied = Скопійовано
a-try-again = Спробуйте ще раз
a-call-name = Зателефонувати: { $name }
a-listen = Слухати
a-voice-missing = Цей пристрій не може прочитати все вголос. Для цієї мови немає голосу.
a-more = Більше
a-show-all = Показати все
a-yes = Так
a-no = Ні
a-partly = Трохи
a-optional = необов’язково
a-optional-words = Необов’язково. Не пишіть нічого про здоров’я.
a-day-doubt = Цей день правильний? { $day }
a-day-meant = Це той день? { $day }
a-with-name = разом: { $name }
a-menu-label = Меню
a-loading = Зачекайте трохи…
a-fetched-of = Завантажено: { $fetched-count } з { $all-count }
a-fetch-waits = Завантаження чекає на інтернет. Воно піде далі саме.
a-nothing-title = Тут зараз нічого немає
a-nothing-text = Ваш коуч може розповісти більше.
a-erased-text = План стерто назавжди. І те, що ви ще не надіслали.
a-empty = Тут ще нічого немає.
a-not-found-title = Цієї сторінки немає
a-not-found-text = Поверніться назад і виберіть щось інше.
a-to-start = На початок
a-no-access-title = Вам цього не видно
a-no-access-text = Це помилка? Попросіть допомоги.
a-failed-title = Щось не вийшло
a-failed-text = Те, що у вас було, не зникло. Спробуйте трохи пізніше.
a-date = День
a-time = О котрій годині
a-where = Де
a-from = Від
a-until = До
a-chosen = Вибрано
a-no-health-notes = Не пишіть нічого про здоров’я.
a-sees-candidate-and-coach = Це бачать лише той, хто вчиться, і коуч.

### Candidate: people

c-view-candidate = Ви
c-view-coach = Ваш коуч
c-view-employer = Ваш керівник

### Sending and fetching

a-saved-here = Збережено на цьому пристрої
a-sending = Надсилаємо…
a-unsent =
    { $count ->
        [one] { $count } ще не надіслано
        [few] { $count } ще не надіслано
        [many] { $count } ще не надіслано
       *[other] { $count } ще не надіслано
    }
a-all-sent = Усе надіслано
a-no-network = Немає інтернету
a-no-network-text = Можна працювати далі. Ми надішлемо це пізніше.
a-sync-now = Надіслати й отримати зараз
a-sync-title = Надсилання й отримання
a-last-sync = Оновлено: { $when }
a-never-synced = Ще не завантажено
a-server-away = Зараз не виходить. Ми скоро спробуємо знову.
a-edition-title = Opstap завантажує решту
a-edition-text = Це займе трохи часу. Потрібен інтернет.
a-edition-missed = Не вийшло. Чи є у вас інтернет?
a-part = { $text }
a-update-title = Є новий Opstap
a-update-now = Оновити зараз
a-update-needed = Оновіть застосунок. Тоді ви побачите й це.
a-storage-full-text = Те, що ви написали, ще тут. Звільніть місце на пристрої. Потім збережіть ще раз.
a-storage-gone-text = Це не збережено. Скопіюйте те, що ви написали. Потім закрийте Opstap і відкрийте знову.
a-found-back = Цей пристрій очистив Opstap. Те, що ви надіслали, знову тут.
a-second-tab = Opstap відкрито двічі. Це нормально. Усюди буде однаково.
a-revoked-title = Цьому пристрою вхід закрито
a-revoked-text = Те, що ви не надіслали, ще тут. Попросіть новий код.
a-private-mode = У цьому вікні нічого не зберігається. Відкрийте Opstap у звичайному вікні.

### A closed phone: away too long, shut out, or left

a-locked-title = Opstap замкнено
a-locked-away = Цей пристрій довго був без інтернету. Тому зараз нічого не видно.
a-locked-online = Увімкніть інтернет. Тоді Opstap відкриється сам.
a-locked-new-code = Попросіть новий код. Тоді Opstap відкриється.
a-locked-return = З поверненням. Ми знову все завантажуємо.
a-locked-kept =
    { $count ->
        [one] { $count } ваш запис ще не надіслано. Тут він у безпеці.
        [few] { $count } ваші записи ще не надіслано. Тут вони в безпеці.
        [many] { $count } ваших записів ще не надіслано. Тут вони в безпеці.
       *[other] { $count } ваших записів ще не надіслано. Тут вони в безпеці.
    }
a-locked-code = У мене є код
a-locked-sent = Те, що лишалося тут, уже надіслано.

### What was not taken over: the parked list

a-parked-title = Не вдалося
a-parked-intro = Це ще на вашому пристрої. Виберіть, що зробити.
a-parked-count =
    { $count ->
        [one] { $count } запис не прийнято
        [few] { $count } записи не прийнято
        [many] { $count } записів не прийнято
       *[other] { $count } запису не прийнято
    }
a-parked-change = Змінити й надіслати знову
a-parked-discard = Викинути
a-parked-discard-ask = Ви впевнені? Потім цього вже не буде.
a-parked-nothing = Усе надійшло добре.
a-refused-not-a-member = Ви більше не берете участі в цьому плані.
a-refused-not-allowed = Вам не можна цього робити.
a-refused-not-yours = Це належить комусь іншому.
a-refused-not-found = Того, до чого це належить, уже немає.
a-refused-already-there = Це вже було.
a-refused-empty-text = Тут немає тексту.
a-refused-text-too-long = Текст задовгий. Найбільше знаків: { $max-count }.
a-refused-edit-too-large = Це завелике, щоб надіслати.
a-refused-half-filled = День або час заповнено не до кінця. Заповніть повністю.
a-refused-out-of-range = Таке число тут не підходить.
a-refused-not-a-phone-number = Це не номер телефону. Пишіть лише цифри, пробіли та +.
a-refused-ends-before-start = Цей день раніше за перший день.
a-refused-phase-moved = План уже пішов далі.
a-refused-not-settled-candidate = Спершу додайте того, хто буде вчитися.
a-refused-not-settled-employer = Спершу додайте роботодавця.
a-refused-not-settled-goal = Спершу створіть ціль.
a-refused-not-settled-step = Спершу створіть крок.
a-refused-not-settled-placement = Спершу додайте, де людина вчиться.
a-refused-candidate-taken = Тут уже вчиться хтось інший.
a-refused-last-coach = Один коуч має лишитися.
a-refused-already-submitted = Ви вже це заповнили.
a-refused-already-answered = Хтось уже відповів. Учасники лишаються ті самі.
a-refused-not-asked = Вас не запросили на цю розмову.
a-refused-not-ready-to-sign = Ще не всі відповіли.
a-refused-already-signed = Хтось уже підписав. Текст лишається.
a-refused-already-decided = Про це вже вирішили.
a-refused-not-decided = Про це ще не вирішили.
a-refused-already-reviewed = Підсумок цього вже зроблено.
a-refused-words-changed = Слова змінилися. Прочитайте їх ще раз.
a-refused-wrong-log = Це має бути в іншому місці. Запитайте коуча.
a-refused-log-full = У цьому плані для вас більше немає місця.
a-refused-day-full = На сьогодні це забагато. Спробуйте завтра.
a-refused-members-full = У цьому плані вже досить людей.
a-refused-unknown = Цей застосунок не знає чому. Оновіть його.

### Two versions of the same thing

a-two-choose = Вибрати це
a-two-mark = Виберіть одне з двох
a-two-chosen = Вибрано. Інше лишається в історії.
a-two-of = Змінено двічі: { $field }

### The first screen: a code to come in

a-enter-title = Вітаємо в Opstap
a-enter-intro = Вам дали код із 6 або 8 знаків. Напишіть його тут.
a-enter-code = Ваш код
a-enter-code-hint = Великі чи малі літери — однаково.
a-enter-go = Далі
a-enter-busy = Перевіряємо код…
a-enter-fetching = Завантажуємо ваш план…
a-enter-no-code = Немає коду? Попросіть його в коуча або в бюро праці.
a-enter-work = Увійти з робочим обліковим записом
a-enter-passkey = Увійти з ключем доступу
a-passkey-asked = Пристрій зараз просить ваш ключ доступу.
a-passkey-not-shown = Ключ доступу не використано. Можна також попросити код.
a-passkey-not-here = Ключі доступу тут не працюють. Попросіть код.
a-passkey-has-one = На цьому пристрої вже є ваш ключ доступу.
a-passkey-refused = Цей ключ доступу сюди не підходить. Попросіть код.
a-enter-switch = Продовжити як { $name }
a-invite-unknown = Ми не знаємо цього коду. Подивіться добре й напишіть ще раз.
a-invite-used = Цей код уже використали. Попросіть новий.
a-invite-expired = Цей код застарів. Попросіть новий.
a-invite-awaits = Цей код ще не працює. Спершу хтось має погодитися. Спробуйте пізніше.
a-invite-too-many =
    { $count ->
        [one] Забагато спроб. Зачекайте { $count } хвилину. Потім спробуйте знову.
        [few] Забагато спроб. Зачекайте { $count } хвилини. Потім спробуйте знову.
        [many] Забагато спроб. Зачекайте { $count } хвилин. Потім спробуйте знову.
       *[other] Забагато спроб. Зачекайте { $count } хвилини. Потім спробуйте знову.
    }
a-invite-no-network = Для коду потрібен інтернет. Ваш код лишиться тут.
a-invite-incomplete = Код має 6 або 8 знаків.
a-enter-code-brought = Ваш код уже тут.
a-enter-taken = На цьому пристрої Opstap використовує { $name }.

### Language and look

a-lang-title = Мова
a-lang-unread = Цей переклад ще ніхто не перевірив. Якесь слово неправильне? Скажіть коучу або бюро праці.
a-text-size = Розмір літер
a-text-size-normal = Звичайний
a-text-size-large = Великий
a-text-size-largest = Дуже великий
a-look = Світлий чи темний
a-look-device = Як на моєму пристрої
a-look-light = Світлий
a-look-dark = Темний
a-data-file = Зберегти все у файл
a-data-file-hint = У файлі є все, що вам можна бачити.
a-data-held = Це є на вашому пристрої
a-data-pieces =
    { $count ->
        [one] { $count } запис
        [few] { $count } записи
        [many] { $count } записів
       *[other] { $count } запису
    }
a-devices-title = Ваші пристрої
a-devices-no-network = Для цього списку потрібен інтернет.
a-device-since = Додано: { $when }
a-device-shut = Закрити вхід
a-device-shut-ask = Тоді цей пристрій більше не зможе увійти. Продовжити?
a-device-shut-done = Той пристрій більше не може увійти.
a-leave-again = З новим кодом ви знову увійдете.
a-leave-none-unsent = Усе надіслано. Ви нічого не втратите.
a-parked-back = Ваші слова знову на місці.
a-device-unnamed = Пристрій
a-device-by = Код від: { $name }
a-device-by-office = Код від бюро праці
a-device-for = Для: { $job }, { $employer }
a-joined = Додано пристрій: { $device }
a-joined-ask = Він не ваш? Тоді закрийте йому вхід.
a-joined-known = Це мій
a-joined-shut = Закрити вхід цьому пристрою
a-asked = { $name } хоче додати для вас пристрій. Ви згодні?
a-asked-yes = Так, згоден / згодна
a-asked-no = Ні
a-asked-done = Код тепер працює.
a-asked-refused = Код не працює.

### The staircase: six phases

c-phase-job-in-view = Робота вже на прикметі
c-phase-possibilities-mapped = Ми знаємо, що можливо
c-phase-matched = Ви підходите для роботи
c-phase-path-agreed = Про все домовлено
c-phase-learning-in = Ви вчитеся на роботі
c-phase-regular-job = Ви маєте роботу
c-phase-here = Ви на { $phase-number } з 6
c-phase-stairs = Шість сходинок. Ви на сходинці { $phase-number }.
c-phase-reached = Пройдено
c-phase-now = Ви зараз тут
c-phase-later = Буде пізніше
c-phase-title = Де ви зараз

### Candidate: the bar

c-nav-today = Сьогодні
c-nav-steps = Кроки
c-nav-learn = Навчання
c-nav-talks = Розмови
c-nav-me = Я

### Candidate: today

c-today-hello = Привіт, { $name }
c-today-next = Ваш наступний крок
c-today-no-step-title = Зараз кроку немає
c-today-no-step-text = Ви все зробили. Чудово!
c-today-done-warm = Молодець!
c-today-done-first = Це ваш перший крок: { $title }
c-today-done-nth = Це крок { $nth-number }: { $title }
c-today-done-text = Цей крок готовий.
c-today-talk = Ваша наступна розмова
c-today-no-talk = Розмови ще не заплановано.
c-today-coach = Ваш коуч
c-line-from = Від: { $name }
c-line-read = Прочитано
c-today-job = Ваша нова робота
c-today-how = Як справи цього тижня?
c-today-how-thanks = Дякуємо. Це побачить ваш коуч.
c-coaching-question = Як складається у вас із вашим коучем?
c-coaching-who = Ваш коуч не може прочитати вашу відповідь. Ми рахуємо всі відповіді разом.
c-coaching-thanks = Дякуємо. Сьогодні це ще можна змінити.
c-today-end-job = Ви маєте роботу. Чудово!
c-today-end-other = У вас є робота. Чудово!
c-today-end-training = Ви йдете вчитися. Чудово!
c-today-end-stopped = Цей план завершено. Те, що ви вмієте, лишається з вами.
c-today-end-words = Ваш коуч написав до цього:

### Candidate: how it goes

c-face-great = Чудово
c-face-good = Добре
c-face-fair = Так собі
c-face-hard = Важко
c-how-title = Як справи?
c-how-line = Хочете щось додати?
c-how-who-sees = Це можете прочитати тільки ви і ваш коуч.

### Candidate: steps

c-steps-title = Ваші кроки
c-steps-goal = Ціль
c-steps-no-goal = Інші кроки
c-steps-done-when = Готово, { $when }
c-steps-add = Створити свій крок
c-steps-empty = Кроків ще немає. Коуч створить їх разом із вами.
c-step-status-todo = Ще зробити
c-step-status-doing = Уже роблю
c-step-status-done = Готово
c-step-status-help = Потрібна допомога
c-step-help-thanks = Ваше запитання отримає коуч.
c-not-heard = Коуч побачить це, коли у вас буде інтернет. Терміново? Зателефонуйте.
c-step-confirmed = { $name } теж каже: готово
c-step-when = Коли
c-step-where = Де
c-step-who-helps = Хто вам допомагає
c-step-what = Що ви будете робити?
c-step-what-hint = Досить кількох слів.
c-step-own = Створили ви
c-step-saved = Ваш крок додано.
c-step-tick = Готово: { $step }
c-step-untick = Ще не готово: { $step }
c-step-how = Як далеко ви просунулися?
c-step-open-again = Цей крок знову відкритий.
c-step-started = Добре, що ви почали.
c-step-day = Який день?
c-step-change = Змінити свій крок
c-step-changed = Ваш крок змінено.
c-step-removed = Ваш крок прибрано.
c-step-gone = Цього кроку вже немає.
c-step-talk = Сказати щось про це
a-picture-choose = Виберіть малюнок
a-picture-box = Коробка
a-picture-vehicle = Водіння
a-picture-scanner = Сканер
a-picture-rules = Правила
a-picture-bus = Дорога
a-picture-clock = Час
a-picture-people = Разом
a-picture-talk = Розмова
a-picture-tools = Майструвати
a-picture-computer = Комп’ютер
a-picture-cleaning = Прибирання
a-picture-plant = Рослини
a-picture-kitchen = Кухня
a-picture-safety = Безпека
a-picture-school = Школа
a-picture-star = Зірка

### Candidate: learning

c-learn-title = Чого ви хочете навчитися
c-learn-empty = Тут буде те, чого ви хочете навчитися. Виберіть це разом із коучем.
c-goal-where = Де ви зараз?
c-goal-choose = Виберіть речення, яке вам підходить.
c-goal-start = Тут ви почали
c-goal-target = Сюди ви хочете дійти
c-goal-by = Ви хочете вміти це до: { $date }
c-goal-views = Три погляди
c-goal-views-same = Усі троє бачать це однаково.
c-goal-boss-more = Керівник бачить більше, ніж ви. Поговоріть про це разом.
c-goal-boss-less = Ви бачите більше, ніж керівник. Поговоріть про це разом.
c-goal-coach-more = Коуч бачить більше, ніж ви. Поговоріть про це разом.
c-goal-coach-less = Ви бачите більше, ніж коуч. Поговоріть про це разом.
c-goal-no-view = Ще нічого не сказано
c-goal-right = Це правильно
c-goal-rated = Збережено. Це побачать ваш коуч і керівник.
c-goal-reached = Ви досягли своєї цілі.
c-goal-steps = Кроки до цієї цілі
c-goal-together = Це ви вибрали разом
c-goal-said = Це ви казали раніше
c-goal-here = Ви зараз тут
c-goal-choose-yours = Виберіть, де ви зараз
c-goal-gone = Цієї цілі вже немає.
a-goal-help-1 = Мені це один раз показали
a-goal-help-2 = Я роблю це разом із кимось
a-goal-help-3 = Я роблю це з невеликою допомогою
a-goal-help-4 = Я роблю це без допомоги, і виходить добре
a-goal-help-5 = Я роблю це без допомоги і вчу інших
a-goal-often-1 = Ще не виходить
a-goal-often-2 = Іноді виходить
a-goal-often-3 = Часто виходить
a-goal-often-4 = Виходить майже щодня
a-goal-often-5 = Виходить щодня, навіть коли багато роботи

### Candidate: talks

c-talks-title = Розмови
c-talks-next = Це ще буде
c-talks-past = Це вже було
c-talks-empty = Розмов ще немає.
c-talk-cannot = Я не можу
c-talk-can = Я прийду
c-talk-cannot-sent = Це побачить коуч. Ви знайдете інший день.
c-talk-cancelled = Не відбудеться
c-talk-calendar = Додати в мій календар
c-evaluation-title = Розмова: як справи?
c-evaluation-before = Подумайте заздалегідь. Кілька коротких запитань.
c-evaluation-start = Почати
c-evaluation-question = Запитання { $question-number } з { $total-count }
c-evaluation-well = Що йде добре?
c-evaluation-hard = Що ще важко?
c-evaluation-wish = Чого ви хочете навчитися зараз?
c-evaluation-helps = Що вам допомагає?
c-evaluation-goal = Як це йде зараз?
c-evaluation-numbered = Розмова { $talk-number }
c-evaluation-submit = Готово, надіслати
c-evaluation-submitted = Готово. Скоро ви про це поговорите.
c-evaluation-agreed = Про що ми домовилися
c-evaluation-sign = Я розумію і підписую
c-evaluation-signed = Підписано, { $when }
c-adjustment-title = Ми щось змінюємо
c-adjustment-saw = Що ми побачили
c-adjustment-think = Що ми думаємо
c-adjustment-change = Що ми робимо інакше
c-adjustment-check = Коли подивимося знову
c-adjustment-helped = Це допомогло?
c-adjustment-learned = Чого ми навчилися
c-adjustment-propose = Я хочу інакше
c-adjustment-proposed = Збережено. Поговоріть про це також із коучем.
c-adjustment-no = Ми цього не робимо
c-talk-can-sent = Ви прийдете. Це побачить ваш коуч.
c-talk-said-cannot = Ви не можете
c-evaluation-yours-in = Ваші відповіді надійшли
c-evaluation-read = Прочитайте, про що домовилися
c-evaluation-to-sign = Прочитайте й підпишіть
c-adjustment-empty = Ще нічого не змінено.
c-adjustment-running = Це ми робимо зараз
c-adjustment-reviewed = Ми це вже обговорили
c-talk-why = Чому ні?
c-point-talk = Хочу це обговорити
c-point-talk-yours = Ви хочете це обговорити
c-point-talk-what = Що ви хочете обговорити?
c-point-talk-add = Додати до списку
c-point-talked = Обговорено
c-point-correction = Щось не так?
c-point-correction-yours = Ви сказали, що це не так
c-point-correction-what = Що не так?
c-point-restriction = Менше використовувати ваші дані?
c-point-restriction-yours = Цього ви більше не хочете
c-point-restriction-what = Чого ви більше не хочете?
c-point-restriction-means = Поки це тут, вас не рахують у цифрах поза вашою командою і в дослідженнях. Ваш коуч відповість протягом місяця.
c-point-answered = Ваш коуч подивився
c-point-still-wrong = Це ще не так
c-point-readers = Це може прочитати лише ваш коуч. Не пишіть нічого про здоров’я.
c-point-sent = Це побачить ваш коуч.
c-point-take-back = Прибрати
c-point-taken-back = Цього вже немає.
c-tried-said = { $what }: { $about }
c-tried-step = Ваш крок
c-tried-rating = Де ви зараз
c-tried-check-in = Як ваші справи
c-tried-comment = Що ви сказали
c-tried-signature = Ваш підпис
c-tried-plan = Ваш план
a-evaluation-draft = Ще не всі відповіді
a-evaluation-submitted = Усі відповіді надійшли
a-evaluation-signed = Усі підписали
a-answer-in = Надійшло
a-answer-waiting = Ще ні
a-answer-take-back = Забрати мою відповідь
a-answer-back = Вашу відповідь забрано
a-agreed-step = Це крок
a-agreed-step-on = Крок: { $when }
a-talk-on-paper = На папері
a-print = Надрукувати
a-view-none = Ще нічого не сказано
a-view-same = Без змін
a-view-before = Спершу: { $words }
a-points-on-table = { $name } хоче обговорити
a-point-talked = Обговорено
a-point-off-table = Обговорено, знято зі списку
a-views-differ = Ви бачите це по-різному. Поговоріть про це.
a-conclusion-later = Це буде після розмови.
a-signed = Підписано
a-signature-waiting = Ще не підписано
a-signed-on-fresh = На новому пристрої. Код для нього: { $name }.
a-signed-on-fresh-by-other = На новому пристрої. Код для нього створив хтось інший.
a-signature-take-back = Забрати мій підпис
a-signature-back = Більше не підписано
c-adjustment-ask-saw = Що йде не так?
c-adjustment-ask-change = Що ви хочете змінити?
a-adjustment-lever = Про що йдеться?
a-adjustment-check-other = Інший день
a-adjustment-about = До чого це належить?
a-adjustment-about-is = Належить до: { $name }
a-adjustment-about-nothing = Ні до чого
a-adjustment-due = Час подивитися
a-adjustment-proposed = Ідея
a-adjustment-running = Це ми робимо зараз
a-adjustment-reviewed = Уже обговорено
a-adjustment-declined = Ми цього не робимо
a-try-task = Спершу одне завдання за раз.
a-try-pace = Спочатку повільно, потім більше.
a-try-guidance = Щодня трохи дивитися разом.
a-try-place = Тиждень на іншому місці.
a-try-hours = Два тижні на годину менше.
a-try-goal = Ціль маленькими кроками.

### What is new

a-new-here = нове
a-new-step = Крок
a-new-goal = Ціль
a-new-rating = Як іде
a-new-check-in = Як справи
a-new-feedback = Помічено на роботі
a-new-sample = Як ішла робота
a-new-adjustment = Ми щось змінюємо
a-new-appointment = Зустріч
a-new-comment = Відповідь
a-new-none = Ви все переглянули.
a-new-read = Усе переглянуто
a-not-seen = Ще не переглянуто
c-new-title = Нове для вас
c-new-sign-title = Вашу розмову записано.
c-new-sign = Прочитати й підписати
c-new-answer = Заповнити
c-new-answer-title = Скоро розмова. Що ви думаєте?
c-new-more =
    { $count ->
        [one] Ще { $count } нове
        [few] Ще { $count } нові
        [many] Ще { $count } нових
       *[other] Ще { $count } нового
    }
s-waiting-title = Чекає на вас
s-waiting-answer = Відповісти
s-waiting-sign = Підписати
s-waiting-look = Подивитися
s-waiting-hours = Підтвердити години
s-waiting-news =
    { $count ->
        [one] { $count } нове повідомлення
        [few] { $count } нові повідомлення
        [many] { $count } нових повідомлень
       *[other] { $count } нового повідомлення
    }
c-seen-title = Що інші побачили у вас
c-seen-can = Це ви вмієте
c-seen-since = від: { $when }
c-seen-before = Раніше: { $what }
c-seen-times =
    { $count ->
        [one] Помічено { $count } раз
        [few] Помічено { $count } рази
        [many] Помічено { $count } разів
       *[other] Помічено { $count } раза
    }
c-seen-confirmed = Ви це вмієте
c-seen-tasks = Цієї роботи ви вчитеся
c-learned-alone =
    { $count ->
        [one] Ви робите це без допомоги вже після { $count } разу.
        [few] Ви робите це без допомоги після { $count } разів.
        [many] Ви робите це без допомоги після { $count } разів.
       *[other] Ви робите це без допомоги після { $count } разу.
    }
c-learned-once = Ви вже робили це без допомоги.
c-learned-less-help = Вам треба менше допомоги, ніж спочатку.
c-learned-begun = Ви зараз це вивчаєте.
c-seen-own = Це ви сказали самі
c-seen-empty = Тут буде те, що інші бачать у вас.
c-seen-empty-text = Що вони кажуть, і кроки, які ви вмієте.

### Comments

a-comment-answer = Відповісти
a-comment-placeholder = Що ви хочете сказати?
a-comment-sent = Вашу відповідь додано.
a-comment-settled = Вирішено
a-comments = Що було сказано
a-removed = Прибрано
a-put-back-said = Повернено

### Candidate: me

c-me-title = Я
c-wishes-title = Чого я хочу від роботи
c-wishes-text = Заповніть те, що знаєте. Ваш коуч може це читати. Це діє всюди, де ви вчитеся.
c-wishes-hours = Скільки годин на тиждень ви хочете працювати?
c-wishes-days = У які дні ви хочете працювати?
c-wishes-distance = Скільки кілометрів може бути дорога?
c-wishes-language = Якою мовою вам найкраще працювати?
c-wishes-more = Чого ще ви хочете?
c-me-proof = Це я вже вмію
c-me-proof-empty = Тут буде те, чого ви навчитеся.
c-me-proof-seen-by = Підтверджує: { $name }
c-me-data = Мої дані
c-me-data-members = Ваші кроки, цілі та домовленості: ви, коуч і керівник.
c-me-data-check-in = Як ваші справи: тільки ви і коуч.
c-me-data-never = Тут ніхто не пише про ваше здоров’я.
c-data-read-by = Це можуть читати: { $names }
c-me-device = Цей пристрій
c-me-device-lost = Загубили пристрій? Зателефонуйте коучу.
s-me-device-lost = Загубили пристрій? Закрийте йому вхід тут або зателефонуйте в бюро праці.
c-me-leave = Вийти на цьому пристрої
c-me-leave-ask = Це лишиться тут, під замком. Відкрити зможете лише ви. Повернетеся — ми спершу це надішлемо.
c-push-title = Повідомляти, коли є щось нове
c-push-when = Також коли Opstap закрито. Ніколи вночі.
c-push-on = Увімкнути
c-push-off = Вимкнути
c-push-is-on = На цьому пристрої це увімкнено.
c-push-waits = Зараз не вдається. Ми спробуємо пізніше.
c-push-denied = Ваш пристрій блокує повідомлення. Подивіться в налаштуваннях.
c-push-install = Спершу додайте Opstap на головний екран.
c-push-impossible = Цей браузер так не вміє.

c-install-title = Opstap на вашому телефоні
c-install-why = Тоді Opstap відкривається одним дотиком.
c-install-do = Додати на мій екран
c-install-no = Ні, дякую
c-install-share = Унизу торкніться квадрата зі стрілкою.
c-install-add = Торкніться «На початковий екран».
c-install-confirm = Торкніться «Додати».

a-shared-title = Ви ділитеся цим
a-shared-nothing = Нічим не поділилися.
e-quick-whom = Для кого?
c-calendar-title = Ваші розмови у вашому календарі
c-calendar-what = Якщо щось зміниться, ви побачите це і там.
c-calendar-make = Створити посилання
c-calendar-keep = Це посилання лише для вас. Ви бачите його тільки один раз.
c-calendar-open = Відкрити у вашому календарі
c-calendar-since = Ваше посилання створено: { $when }.
c-calendar-end = Видалити посилання
c-looks-title = Хто переглядав ваш шлях
c-looks-text = День за днем. Це зберігається рік.
c-looks-none = Ще ніхто.
c-me-people = Ваші люди
c-proof-goals = Чого ви навчилися
c-proof-steps = Що ви зробили
c-proof-said = Що сказали інші
c-proof-off = Не на папері
c-proof-on = На папері
c-explain-title = Як навчаються на роботі
c-explain-job = Робота, якої ще немає
c-explain-job-text = Підприємство росте. Скоро там буде нова робота. Вона може стати вашою.
c-explain-able = Ви можете цього навчитися
c-explain-able-text = Диплом не потрібен. Ми дивимося на те, що ви вмієте. І чого хочете навчитися.
c-explain-plan = План разом
c-explain-plan-text = Ви, ваш керівник і ваш коуч обираєте кроки. Кожен крок маленький.
c-explain-learn = Навчання на роботі
c-explain-learn-text = Колега показує. Потім робите ви. Помилятися можна.
c-explain-seen = Казати, як справи
c-explain-seen-text = Ви кажете, як справи. Керівник і коуч теж. Ви можете прочитати, що вони пишуть.
c-explain-change = Щось не йде?
c-explain-change-text = Тоді ми щось змінимо. Подзвоніть коучу. Це можна завжди.
c-explain-start = Робота починається
c-explain-start-text = Ви вмієте це робити? Тоді робота може початися. Іноді це буде інша робота. Чого ви навчилися, те ваше.
c-explain-done = Я знаю це пояснення
c-explain-saved = Пояснення переглянуто
c-proof-self = Так кажете ви самі
c-data-boss = Що керівник бачив у вашій роботі: ви, коуч і керівник.
c-data-talks = Зустріч: ви і коуч. Керівник — лише якщо теж приходить.
c-data-end = Чим усе закінчилося: ви, коуч і бюро праці.
c-data-coaches = Коуч може щось записати для інших коучів. Це бачать лише вони.

### Staff: the bar and small words

s-role-candidate = кандидат
s-role-coach = коуч
s-role-employer = роботодавець
s-role-manager = менеджер
a-by-when = { $name }, { $when }
s-candidate-reads = { $name } може це читати. Не пишіть нічого про здоров’я.
a-not-set = Ще не заповнено
s-example = Приклад
s-data-members = Кроки, цілі, оцінювання та зміни: кандидат, коуч і роботодавець.
s-data-check-in = Як справи: кандидат і коуч.
s-data-feedback = Відгуки: кандидат, коуч і роботодавець цього місця.
s-data-coaches = Нотатки для коучів: лише коучі.
s-data-outcome = Результат: кандидат, коуч і менеджер.

### Staff: a traject and its tabs

s-tab-overview = Огляд
s-tab-steps = Кроки
s-tab-goals = Цілі
s-tab-talks = Розмови
s-tab-adjustments = Зміни
s-traject-title = Навчання на роботі
s-traject-job = Нова робота
s-traject-employer = Роботодавець
s-traject-route = Шлях
s-traject-period = Період
s-traject-cohort = Група
s-phase-job-in-view = Майбутня робота на прикметі
s-phase-possibilities-mapped = Можливості відомі
s-phase-matched = Робота підходить кандидату
s-phase-path-agreed = План навчання узгоджено
s-phase-learning-in = Кандидат учиться на роботі
s-phase-regular-job = Звичайна робота
s-route-small-scale-growth = Малий ріст: навчання на самому місці
s-route-large-scale-growth = Великий ріст: спершу разом в іншому місці
s-route-development-jobs = Робота для розвитку: з місця на місце
s-route-stacked-jobs = Складена робота: разом одна повна
s-place-title = Місце навчання
s-place-mentor = Наставник на місці
s-place-employer = У роботодавця
s-place-other-employer = В іншого роботодавця
s-place-work-agency = У бюро праці
s-place-school = У школі
s-place-training = На тренінгу
a-since = від: { $when }
s-phase-stairs = Шість етапів. Зараз етап { $phase-number }.
s-overview-now = Зараз: { $step }
s-overview-said = Що було сказано
s-overview-job = Робота і період
s-chart-none = Про цю ціль ще ніхто нічого не сказав.
s-chart-table = Усі цілі, також таблицею
s-table-who = Хто
s-table-seen = Що бачать
s-chart-reworded = Речення змінено: { $day }. Побачене раніше стосується інших речень.
s-chart-unseen = ще не помічено
s-chart-from = { $day } – сьогодні
s-chart-point = { $name }, { $day }: { $sentence }
s-chart-feedback =
    { $count ->
        [one] Відгуки: { $count } раз
        [few] Відгуки: { $count } рази
        [many] Відгуки: { $count } разів
       *[other] Відгуки: { $count } раза
    }
s-settle-next = До наступного етапу
s-settle-last = Щоб завершити
s-settle-job = Роботу названо
s-settle-end-day = День закінчення відомий
s-settle-candidate = Кандидат бере участь
s-settle-employer = Роботодавець бере участь
s-settle-chosen = Роботодавець обрав кандидата
s-settle-goal = Навчальну ціль узгоджено
s-settle-step = У плані є крок
s-settle-placement = Є місце для навчання
s-settle-talk = Розмову заплановано
s-settle-steps = Кроки готові: { $done-number } з { $all-number }
s-settle-goals = Цілі досягнуто: { $done-number } з { $all-number }
s-settle-evaluation = Останнє оцінювання підписано
s-settle-adjustments = Кожну зміну обговорено
s-settle-outcome = Результат записано
s-settle-informed = Побачено, як навчаються на роботі
s-settle-training = Є курс або школа
s-settle-places = Є місця для навчання одне за одним
s-settle-place-days = Кожне місце має останній день
s-settle-flow-on-day = День переходу далі узгоджено
s-settle-next-place = Наступне місце відоме
s-settle-employers = Є місця в кількох роботодавців
s-settle-together = разом
s-settle-is-done = Зроблено
s-settle-settled = Зроблено: { $count }
s-settle-is-open = Ще зробити
s-settle-paper = Що є на папері, Opstap не знає.
s-overview-feedback = Останній відгук

### Staff: check-in

a-chip-pace = Темп
a-chip-quality = Якість
a-chip-independence = Самостійність
a-chip-punctuality = Вчасно
a-chip-language = Мова
a-chip-travel = Дорога
a-chip-home = Удома
a-chip-colleagues = Колеги
a-helps-together = Робити разом
a-helps-shown = Спершу показати
a-helps-pictures = Малюнки
a-helps-more-time = Більше часу
a-helps-repeated = Частіше вправлятися
a-helps-quiet = Тихе місце

### Staff: steps and goals

s-steps-empty = Кроків ще немає. Почніть з одного.
s-step-no-goal = Без цілі
s-step-confirm = Я бачу, що це виходить
s-step-confirmed = Підтверджено: { $name }, { $when }
s-step-own = Свій крок: { $name }
s-step-status-todo = Зробити
s-step-status-doing = У роботі
s-step-status-done = Готово
s-step-status-help = Потрібна допомога
s-goals-empty = Навчальних цілей ще немає.
s-goal-set-together = Визначено разом
s-goal-said = { $name }: сказано раніше
s-goal-view-none = ще не вибрано
s-step-confirmed-said = Підтверджено
s-what-learn = Навчальна ціль
s-goal-by = Ціль до: { $when }
s-goal-weight-once = Звичайна
s-goal-weight-twice = Подвійна
s-goal-weight-thrice = Потрійна
s-goal-rated = Ваш погляд збережено
s-view-own = Як бачите це ви

### Staff: talks and evaluations

s-talk-declined = { $name } не може
s-talk-accepted = { $name } прийде
s-talks-empty = Розмов ще немає.
s-evaluation-answers =
    { $done-count ->
        [one] Надійшло { $done-count } з { $total-count } відповідей
        [few] Надійшло { $done-count } з { $total-count } відповідей
        [many] Надійшло { $done-count } з { $total-count } відповідей
       *[other] Надійшло { $done-count } з { $total-count } відповідей
    }
s-evaluation-well = Що йде добре?
s-evaluation-hard = Що ще важко?
s-evaluation-next = Що потрібно зараз?
s-evaluation-helps = Що допомагає вчитися?
s-evaluation-numbered = Оцінювання { $talk-number }
s-evaluation-agreed = Про що ми домовилися
s-evaluation-sign = Я підписую
s-evaluation-mine-first = Інші відповіді ви побачите, коли закінчите свої.
s-talks-coming = Ще буде
s-talks-past = Було

### Staff: adjustment

s-adjustment-title = Зміна
s-adjustment-empty = Змін ще немає.
s-adjustment-saw = Що ми побачили
s-adjustment-think = Що ми думаємо
s-adjustment-change = Що ми змінюємо
s-adjustment-check = Коли подивимося
s-adjustment-helped = Це допомогло?
s-adjustment-learned = Чого ми навчилися
s-adjustment-declined = Не зроблено
a-change-task = Що ви робите
a-change-pace = Темп
a-change-guidance = Хто допомагає
a-change-place = Місце
a-change-hours = Години
a-change-goal = Ціль
a-change-other = Щось інше

### Staff: people and phones

s-people-stopped = Більше не бере участі
s-people-taking-part = участь
s-people-takes-part = Бере участь

### Staff: outcome

s-outcome-intended-job = Запланована робота
s-outcome-other-employer = Робота в іншого роботодавця
s-outcome-training = Навчання
s-outcome-stopped = Зупинено
s-outcome-still = Так, і далі
s-outcome-no-longer = Більше ні

### Staff: history, who changed what

s-history-opened = { $name } починає навчання на роботі
s-history-wishes-begun = { $name } починає побажання щодо роботи
s-history-phase = { $name } ставить етап: { $phase }
s-history-early = { $name } каже, чому наступний етап починається раніше ({ $phase }): { $why }
s-history-field-set = { $name } змінює: { $field } → «{ $value }»
s-history-field-cleared = { $name } очищає: { $field }
s-history-added = { $name } додає: { $what }
s-history-hidden = { $name } прибирає: { $what }
s-history-restored = { $name } повертає: { $what }
s-history-step-done = { $name } завершує: { $step }
s-history-step-doing = { $name } починає: { $step }
s-history-step-todo = { $name } повертає до «зробити»: { $step }
s-history-step-help = { $name } хоче допомоги: { $step }
s-history-step-confirmed = { $name } підтверджує: { $step }
s-history-goal-rated = { $name } вибирає для { $goal }: { $level }
s-history-checked-in = { $name } каже, як справи: { $face }
s-history-feedback = { $name } дає відгук
s-history-evaluation-planned = { $name } планує оцінювання
s-history-evaluation-answered = { $name } відповідає для оцінювання
s-history-evaluation-signed = { $name } підписує оцінювання
s-history-adjustment-decided = { $name } вирішує про зміну
s-history-adjustment-reviewed = { $name } підбиває підсумок зміни
s-history-commented = { $name } каже: { $text }
s-history-settled = { $name } каже: вирішено. { $text }
s-history-outcome = { $name } записує результат: { $outcome }
s-history-unknown = Щось із новішої версії. Оновіть застосунок.
s-field-title = назва
s-field-explanation = пояснення
s-field-yields = що це дає
c-step-yields = Що це дає
s-field-date = день
s-field-where = місце
s-field-who-helps = хто допомагає
s-field-goal = ціль
s-field-from-talk = з якої розмови
s-field-weight = вага
s-field-job = робота
s-field-employer = роботодавець
s-field-route = шлях
s-field-period = період
s-field-cohort = група
s-field-name = ім’я
s-field-phone = номер телефону
s-field-mentor = наставник
s-field-hours = години
s-field-kind = вид
s-field-picture = малюнок
s-what-step = крок { $title }
s-what-goal = навчальна ціль { $title }
s-what-place = місце навчання { $title }
s-what-member = учасник: { $title }
s-what-comment = відповідь
s-what-check-in = запис, як справи
s-what-feedback = відгук
s-what-appointment = зустріч
s-history-set-of = { $name } змінює: { $what }, { $field } → «{ $value }»
s-history-cleared-of = { $name } очищає: { $what }, { $field }
s-history-moved = { $name } змінює порядок: { $what }
s-history-mark-back = { $name } щось забирає назад: { $step }
s-history-step-unconfirmed = { $name } знімає підтвердження: { $step }
s-history-evaluation-taken-back = { $name } забирає відповідь для оцінювання
s-history-evaluation-unsigned = { $name } знімає підпис
s-history-point = { $name } хоче обговорити: { $words }
s-history-not-right = { $name } каже, що щось не так: { $words }
s-history-restriction = { $name } хоче, щоб дані менше використовували: { $words }
s-history-point-settled = { $name } знімає пункт зі списку
s-history-point-open = { $name } повертає пункт до списку
s-history-proposed = { $name } пропонує: { $text }
s-history-planned = { $name } призначає зустріч: { $title }
s-history-adjustment-undecided = { $name } знову відкриває рішення
s-history-adjustment-unreviewed = { $name } знову відкриває підсумок
s-history-declined = { $name } не може: { $reason }
s-field-phase = етап
s-field-levels = п’ять речень
s-field-start = початок
s-field-reached = що ви вибрали разом
s-field-target = день цілі
s-field-conclusion = висновок
s-field-asked = хто бере участь у розмові
s-field-saw = що ми побачили
s-field-think = що ми думаємо
s-field-lever = про що йдеться
s-field-change = що ми змінюємо
s-field-check = коли подивимося
s-field-about = до чого це належить
s-field-plan = зустріч
s-field-answer = відповідь
s-what-evaluation = оцінювання
s-what-point = пункт кандидата
s-what-adjustment = зміна
s-what-rating = погляд на ціль
s-what-outcome = результат

### Employer

e-nav-candidates = Кандидати
e-candidates-title = Хто вчиться у вас
e-candidates-empty = Зараз у вас ніхто не вчиться.
e-candidates-before = Хто вчився у вас раніше
e-learners-column = Ім’я та останній відгук
e-feedback-give = Відгук
e-feedback-give-to = Відгук для: { $name }
e-feedback-none = Ще немає
e-learner-over = Вчиться у вас
e-learner-record = Записати щось
e-learner-more = Усе про: { $name }
e-learner-done = { $name } каже: готово
e-learner-saw = Я це бачу
a-sample-other-day = Інший день, не сьогодні
e-learner-steps-more = Усі кроки
e-talk-cannot-sent = Це побачить коуч. Ви знайдете інший день.
e-came-title = Що з цього вийшло
e-came-empty = Ще нічого. Тут ви читаєте, що інші кажуть і вирішують.
e-came-nothing = Про це ще ніхто нічого не сказав.
e-came-all = Читати все
e-came-you = Ви про: { $name }, { $when }
e-came-taken-up = Взято в роботу
e-came-try = Це ми зробимо
e-came-not-now = Зараз ми цього не робимо
e-came-helped = Це допомогло
e-came-helped-partly = Це трохи допомогло
e-came-helped-not = Це не допомогло
e-feedback-start = Швидкий відгук
e-feedback-for = Відгук про навчання на роботі
e-feedback-title = Як працює { $name } цього тижня?
e-feedback-pace = Темп
e-feedback-pace-low = Ще низький
e-feedback-pace-growing = Росте
e-feedback-pace-good = Добрий
e-feedback-quality = Якість
e-feedback-quality-low = Ще є помилки
e-feedback-quality-growing = Росте
e-feedback-quality-good = Добра
e-feedback-independence = Самостійність
e-feedback-independence-low = З допомогою
e-feedback-independence-growing = Росте
e-feedback-independence-good = Без допомоги
e-feedback-punctuality = Вчасно
e-feedback-punctuality-low = Часто запізно
e-feedback-punctuality-growing = Краще
e-feedback-punctuality-good = Завжди
e-feedback-safety = Безпечна робота
e-feedback-safety-low = Потрібна увага
e-feedback-safety-growing = Краще
e-feedback-safety-good = Добре
e-feedback-more = Також вчасність і безпека
e-feedback-line = Одне речення (необов’язково)
e-feedback-who-reads = Це можуть прочитати { $name } і коуч.
e-explain-job-text = Ваше підприємство росте. Скоро вам будуть потрібні нові люди. Ця робота вже зараз має назву.
e-explain-able-text = Дипломи не важать. Ми дивимося, що людина вміє і чого хоче навчитися.
e-explain-plan-text = Ви, кандидат і коуч обираєте кроки. Кожен крок маленький.
e-explain-learn-text = Хтось із вас показує. Потім робить кандидат. Помилки трапляються.
e-explain-seen-text = Коротко скажіть, що бачите. Це займає менше хвилини. Кандидат може це прочитати.
e-explain-change-text = Тоді ми щось змінимо: завдання, темп, супровід або місце. Подзвоніть коучу.
e-explain-start-text = Кандидат уміє це робити? Тоді робота може початися. Якщо ні, шукаємо далі разом.
e-feedback-thanks = Дякуємо. { $name } може йти далі.
e-link-unknown = Це посилання не працює. Попросіть у коуча нове.
e-link-over = Це посилання більше не працює. Нове дасть { $name }. Зателефонуйте.
e-link-choose = Виберіть одну відповідь на кожне запитання.
e-link-again = Ще раз
e-link-later = Зараз не виходить. Спробуйте трохи пізніше.
e-link-yours = Це ви написали
e-link-who = Хто ви?
e-link-talk = Питання до розмови, { $when }
e-link-talk-for = Про { $name }, { $when }
e-link-face = Спершу оберіть, як справи.
e-link-helps = Що допомагає вчитися?
e-link-changed = Щось змінилося, відколи ви це відкрили. Погляньте ще раз, потім надішліть.
e-link-talk-in = Ваші відповіді вже були надіслані.
e-link-talk-over = Ця розмова вже не чекає відповідей. Хочете ще щось сказати? Подзвоніть: { $name }.
e-link-came = Про що домовилися і що з цього вийшло
e-link-agreed = Домовлено
e-link-agreed-none = Ще ні про що не домовлено.
e-link-by = { $name }, { $when }
e-link-agreement = Прочитати угоду
e-link-agreement-sign = Підписати можна в застосунку або на пристрої коуча.
e-link-back = До відгуку
e-push-news = Для вас є щось нове.
e-push-works = Це працює. Так ви дізнаватиметеся від нас.
e-feed-talk = Розмова
e-adjustment-propose = Запропонувати зміну
e-adjustment-saw = Що ви бачите?
e-adjustment-change = Що треба змінити?
e-adjustment-sent = Збережено. Відповідь коуча з’явиться тут.
e-evaluation-title = Ваші відповіді для розмови
e-evaluation-sign = Прочитайте й підпишіть оцінювання
e-evaluation-well = Що йде добре?
e-evaluation-hard = Що ще важко?
e-evaluation-next = Що потрібно, щоб іти далі?
e-evaluation-submitted = Дякуємо. Ви поговорите про це на розмові.
e-goal-rate = Де { $name } зараз?
e-no-health = Не пишіть нічого про здоров’я.

### Main tasks and work samples

a-percent = { $percent-number } %
s-what-task = завдання { $title }
s-what-sample = запис про роботу
s-field-share = частка тижня
s-history-sampled = { $name } записує для { $task }: { $sample }
s-tasks-title = Основні завдання
s-task-said = { $name }, { $percent-number } %
s-work-title = Робота за завданнями
a-sample-add = Записати, як ішло завдання
a-sample-task = Яке завдання?
a-sample-pace = Темп
a-sample-quality = Якість
a-sample-net-time = Час справжньої роботи
a-sample-help = Скільки допомоги?
a-sample-said = темп { $pace-number } %, якість { $quality-number } %, у роботі { $net-number } %
a-help-alone = Без допомоги
a-help-hint = З підказкою
a-help-shown = Після показу
a-help-together = Разом

### A window of our own

a-window-server-title = Де ваш Opstap?
a-window-server-intro = Вам дали посилання або адресу. Напишіть або вставте її тут.
a-window-server-field = Посилання або адреса
a-window-server-hint = Наприклад, opstap.vashemisto.nl
a-window-server-wrong = Це не адреса. Подивіться ще раз.
a-window-server-go = Далі
a-window-server-card = Адреса Opstap
a-window-server-change = Інша адреса
a-window-server-use = Використати цю адресу
a-window-line-gone = За адресою { $address } Opstap зараз не відповідає. Те, що ви робите, зберігається тут. Адреса змінилася?
a-window-line-untrusted = { $address } не може довести, що це Opstap. Тому ми нічого не надсилаємо. Те, що ви робите, зберігається тут. Попросіть допомоги в коуча.
a-window-line-date = Цей пристрій думає, що сьогодні { $day }. Це не так? Тоді виправте дату. Те, що ви робите, зберігається тут. Дата правильна? Тоді попросіть допомоги в коуча.
a-window-line-moved = Opstap має нову адресу: { $address }. Запитайте коуча, чи це правда. Те, що ви робите, зберігається тут.
a-window-twice-title = Opstap уже відкрито
a-window-twice-text = Перейдіть до іншого вікна. Це вікно можна закрити.
a-window-saved = Збережено: { $place }
a-window-not-saved = Файл не збережено. Звільніть місце на пристрої. Потім спробуйте ще раз.
a-hours-and-minutes = { $hours } год { $minutes-number } хв
a-whole-hours = { $hours } год
c-tried-hours = Ваші години
c-tried-absence = Що ви не прийдете
c-tried-message = Ваше повідомлення
c-tried-belief = Чи впораєтеся ви
c-belief-not-yet = Ще ні
c-belief-a-little = Трохи
c-belief-almost = Майже
c-belief-sure = Так
a-agreement = Угода
a-agreement-none = Ще нічого не записано.
a-agreement-none-coach = Ваш коуч запише домовленості. Потім ви прочитаєте й підпишете їх тут.
a-part-skills = Що треба знати і вміти
a-part-step-plan = План кроків
a-part-duration = Як довго
a-part-guidance = Хто допомагає
a-part-financing = Гроші
a-part-evaluation = Розмови
a-part-preconditions = Що має бути влаштовано
a-talk-every =
    { $count ->
        [one] Розмова кожен { $count } тиждень
        [few] Розмова кожні { $count } тижні
        [many] Розмова кожні { $count } тижнів
       *[other] Розмова кожні { $count } тижня
    }
a-means-none = Додаткових виплат немає
a-means-shared = Роботодавець і центр праці ділять витрати
a-means-subsidy = Доплата до зарплати
a-money-percent = { $number } %
a-money-shares = { $total } на місяць: роботодавець { $employer }, центр праці { $office }
a-euros = { $amount } €
a-agreement-anew = Нове від минулого разу: { $parts }
a-agreement-changed = Це змінилося після вашого підпису
a-agreement-was = Раніше: { $words }
a-agreement-witnessed = Підписано на пристрої: { $name }, { $when }
a-agreement-objected = Каже: це не мій підпис
a-agreement-object = Це не мій підпис
a-agreement-object-why = Що сталося?
a-agreement-complete = Усі підписали
a-agreement-sign = Підписую
a-agreement-here = Нехай { $name } підпише тут
a-agreement-here-ask = Дайте пристрій: { $name }. Не поспішайте. У застосунку буде видно, що ви були поруч.
a-agreement-read = { $name } зараз підписує
a-agreement-version = Версія { $nth-number }, { $when }
a-agreement-older = Попередні версії
a-agreement-same = Нічого не відрізняється від того, що ви вже підписали.
e-paper-empty = Про це нічого не записано.
e-paper-page = Сторінка { $page-number } з { $total-count }
e-paper-signatures = Хто підписав
e-paper-stand-ins = Знаки, які тут не надрукувати, подані як номер: [U+…].
e-paper-unsigned = Ще не всі підписали
a-new-agreement = Угода на підпис
a-new-message = Повідомлення
a-new-absence = Не прийде
a-new-hours = Години підтверджено
a-new-flow-on = До наступного місця
a-number-sample = 1 000,00
s-what-agreement = угоду
s-what-signature = підпис
s-what-objection = заперечення
s-what-workday = години одного дня
a-hours = Години
a-hours-where = Де?
a-hours-other = Інші години
a-hours-like = Наприклад, 7,5 або 7:30
a-hours-unread = Напишіть так: 7,5 або 7:30
a-hours-note = Записати
a-hours-note-these = Записати: { $hours }
a-hours-noted = Години збережено: { $day }
a-hours-there = Уже записано: { $hours }, { $day }
a-hours-none = Годин ще немає.
a-hours-week = Тиждень: { $day }
a-hours-waiting = ще не підтверджено
a-hours-confirmed = підтверджено
a-hours-confirm = Правильно
a-hours-confirm-all = Усі дні правильні: { $count-number }
a-hours-unconfirm = Усе ж ні
a-hours-unconfirmed = Підтвердження знято
a-hours-mend = Змінити
a-absent-until = { $from } – { $until } включно
a-absent-open = { $from }, як довго — ще не відомо
a-absent-today = Сьогодні
a-absent-tomorrow = Завтра
a-absent-week = До кінця тижня
a-absent-unknown = Не знаю, як довго
a-absent-of = { $name } не прийде: { $days }
a-absent-back-said = Прибрано
c-absent-cannot = Я не можу прийти
c-absent-said = Ви сказали, що не прийдете: { $days }
c-absent-noted = { $name }: записано, що ви не прийдете: { $days }
c-absent-back = Я знову прийду
c-absent-sent = Це піде вашому коучу й на роботу.
c-hours-work = Ваша робота
c-hours-how-many = Скільки ви працювали?
c-hours-day = У який день?
a-message-title = Повідомлення
a-message-none = Повідомлень ще немає.
a-message-write = Напишіть повідомлення
a-message-earlier = Попередні повідомлення
a-message-take-back = Забрати
a-message-taken-back = Повідомлення прибрано
c-belief-question = Як гадаєте, ви впораєтеся з цією роботою?
c-belief-earlier = Що ви казали раніше
c-belief-thanks = Дякуємо. Це для вас і вашого коуча.
e-learner-absent = Сьогодні не прийде
e-hours-confirm = Підтвердити години
e-hours-waiting =
    { $count ->
        [one] { $count } день чекає на вас
        [few] { $count } дні чекають на вас
        [many] { $count } днів чекає на вас
       *[other] { $count } дня чекає на вас
    }
c-message-readers = Це для вас і вашого коуча.

# Ideas for the office
a-idea-title = Ідеї
a-idea-write = Що може бути кращим?
a-idea-none = Ідей ще немає.
a-idea-considered = Ми про це думаємо
a-idea-planned = Ми це зробимо
a-idea-done = Це зроблено
a-idea-not-now = Зараз ми цього не робимо
a-idea-unanswered = Відповіді ще немає
a-idea-taken-back = Вашої ідеї вже немає
a-new-idea = Ідея
a-new-idea-answer = Відповідь на ідею
c-idea-readers = Це для вас, вашого коуча і бюро праці. У бюро вашого імені поруч немає.
c-tried-idea = Ваша ідея
s-what-idea = ідея
s-what-idea-answer = відповідь на ідею
s-history-idea = Ідея, { $name }: { $words }
s-history-idea-answer = Відповідь на ідею, { $name }: { $answer }
e-idea-readers = Для вас, кандидата, коуча і бюро праці. У бюро вашого імені поруч немає.
e-idea-meta = Що може бути кращим? Бюро праці відповість.
s-history-hours = { $name } записує: { $hours }, { $day }
s-history-hours-confirmed = { $name } підтверджує години: { $day }
s-history-hours-unconfirmed = { $name } знімає підтвердження годин: { $day }
s-history-absent = { $name } повідомляє про відсутність: { $days }
s-history-message = { $name } пише: { $words }
s-history-belief = { $name } каже, чи впорається з роботою: { $answer }
s-what-absence = повідомлення про відсутність
s-what-message = повідомлення
s-what-belief = відповідь
s-field-minutes = години
s-history-agreement = { $name } пропонує угоду
s-history-agreement-signed = { $name } підписує угоду
s-history-agreement-witnessed = { $signer } підписує на пристрої: { $name }
s-history-objected = { $name } каже: це не мій підпис. { $words }
a-hours-this-week = Цей тиждень
c-group-next = З вашою групою
c-group-steps = Це ви робите з групою
s-settle-agreement = Угоду підписано
s-cohort = група
s-group-with = З групою: { $group }
s-history-enrolled = { $name } додає шлях до групи { $group }
s-history-left-cohort = { $name } забирає шлях із групи

### Гроші: скільки коштує місце

a-money-title = Хто за що платить
a-money-nothing = Тут ще нічого немає про гроші.
a-money-wage = Зарплата
a-money-holiday = Гроші на відпустку
a-money-on-top = Витрати роботодавця
a-money-other = Допомога і курси
a-money-cost = Разом
a-money-minimum = Мінімальна зарплата за ці години, з грошима на відпустку
a-money-subsidy = Частина на зарплату
a-money-subsidy-on-top = Частина на витрати
a-money-employer = Роботодавець платить
a-money-office = Центр праці платить
a-money-value = Робота зараз варта { $percent }. Так каже { $name }, з { $day }.
a-money-whole = За весь час: { $amount }
a-money-whole-shares = Роботодавець { $employer }, центр праці { $office }
a-money-these-days = За ці дні: { $amount }
a-money-how = Так це пораховано
a-money-rounded = Кожна сума в цілих центах. Половина цента рахується як цілий.
a-money-month = на місяць
a-money-no-value = Тепер хтось має сказати, скільки варта робота. Це робить фахівець.
a-money-not-yet = Цього ще ніхто не може порахувати.
a-money-planned = Домовлено до сьогодні: { $time }
a-money-confirmed = Відпрацьовано і підтверджено: { $time }
a-money-waiting = Відпрацьовано, ще не підтверджено: { $time }
a-money-confirmed-wage = Зарплата за підтверджені години: { $amount }
c-money-about = Це приблизно. Центр праці пізніше скаже точну суму.
c-money-indication = приблизно
s-money-about = Це орієнтовно. Центр праці визначає суми.
s-money-indication = орієнтовно
s-plan-months = місяці: { $months-number }
s-rule-ended = більше не діє

### Умови місця і тиждень

a-basis = Як ти тут працюєш
a-basis-trial = Пробне місце
a-basis-with-benefit = Навчання, виплати тривають
a-basis-training = Робота і школа
a-basis-employment = За договором
a-basis-other = Інакше
a-basis-until = До якого дня включно
a-basis-ends = до { $day } включно
a-basis-reason = Чому це триває довше
a-place-address = Адреса
a-place-way = Як туди дістатися: { $address }
a-week-days = У які дні
a-week-hours = { $day } { $from }–{ $until }
a-week-times = { $from }–{ $until }
a-week-today = Сьогодні: { $place }, { $time }
a-week-free = Цього тижня роботи немає.
a-week-overlap = Два місця одночасно
a-week-long = Забагато для одного тижня, години: { $hours-number }
a-week-before = Тиждень раніше
a-week-after = Тиждень пізніше
s-what-funding = хто за що платить
s-history-funding = { $name } записує, хто за що платить: { $place }
s-history-terms = { $name } додає умови: { $place }

c-skill-title = Що я вмію
c-skill-text = Це інші бачили у вас. Додайте щось і самі. Ваш коуч може це прочитати.
c-skill-add = Додати щось від себе
c-skill-name = Що ви вмієте?
c-skill-help = Як ви це робите?
a-skill-empty = Поки нічого не бачили
a-skill-by = Бачить { $name }
a-skill-self = Сказано про себе
a-skill-someone = коуч
a-skill-from-goal = під час навчання
a-skill-from-sample = у завданні
a-skill-from-talk = у розмові
a-skill-at-work = на роботі
a-skill-remove = Прибрати: { $skill }
a-skill-noun = щось, що хтось уміє
a-skill-told = { $name } бачить: { $skill } ({ $help })
a-page-begun = { $name } починає сторінку
a-page-approved-by = { $name } каже так цій сторінці
a-page-withdrawn-by = { $name } забирає своє так
c-tried-skill = Щось, що ви вмієте
c-page-title = Моя сторінка
c-page-text = Напишіть це разом із коучем. Коротко — це добре. Не пишіть нічого про здоров’я.
c-page-strengths = У цьому я сильний
c-page-wants = Цього хочу навчитися
c-page-needs = Це мені потрібно на роботі
c-page-helps = Це допомагає мені у важкий день
c-page-approve = Мій керівник може це читати
c-page-withdraw = Мій керівник більше не може це читати
c-page-is-approved = Ваш керівник може це читати.
c-page-is-not = Це читаєте лише ви та ваш коуч.
e-page-title = Про { $name }
e-page-meta = Що добре вдається і що допомагає
e-page-none = { $name } зараз не має сторінки, яку можна прочитати.
e-page-said = Власними словами: { $name }. Зі згодою.

### From place to place

a-flow-after = { $place }: від { $day } до { $next }
a-flow-goals = Це йде далі: { $goals }
a-flow-answer = Відповідь
a-flow-waiting = ще немає відповіді
a-flow-agreed = згода
a-flow-other-day = краще { $day }
e-flow-agree = Згоден
e-flow-agreed-said = Ви погодилися
e-flow-undo = Все ж без згоди
e-flow-other = Краще інший день
e-flow-day = Який день?
e-flow-why = Хочете щось додати?
e-flow-ask = Попросити про цей день
e-flow-asked = Ви просите про { $day }
c-flow-next = Від { $day } ти навчаєшся в { $next }.
c-flow-plan = Твій коуч хоче, щоб від { $day } ти навчався в { $next }. { $place } ще має сказати так.
s-flow-next = Куди: роботодавець і робота
s-flow-to = Місце, яке вже є
s-flow-day = Перший день там
s-flow-goals = Цілі навчання, які йдуть далі
s-what-flow-on = перехід із { $place }
s-history-flow-on = { $name } домовляється про перехід: { $place }, потім { $next }

### Parts of one job

a-stack-title = Разом одна робота
a-stack-of = { $hours-number } з { $whole-number } годин на тиждень
a-stack-missing = ще потрібно годин: { $hours-number }
a-stack-full = робота повна
a-stack-unknown = Ще не домовлено, скільки годин має вся робота.
a-stack-parts = Частини
a-stack-when = Протягом року
e-stack-own = Ваша частина роботи
a-refused-of-one-part = Про гроші тут нічого немає: бере участь кілька компаній. Гроші стоять біля місця, якого стосуються.
a-part-no-money = Про гроші тут нічого не домовлено.

### Introductions

a-new-introduction = Знайомство
a-meet-chosen = обрано
a-meet-not-chosen = цього разу ні
a-meet-why-work-fits = Робота добре підходить
a-meet-why-team-fits = З командою добре порозуміння
a-meet-why-keen = Бажання вчитися велике
a-meet-why-can-much = Багато чого в цій роботі вже добре виходить
a-meet-why-other = Хтось інший зараз краще підходить для цієї роботи
a-meet-why-more-time = Спершу потрібно більше часу на навчання
a-meet-why-hours = Години або дорога не підходять
a-meet-why-no-place = Зараз уже немає місця
a-meet-why-own-wish = Власне бажання зараз — інша робота
a-meet-full = Обрано більше, ніж є місць: обрано { $chosen-number }, місць { $places-number }.
a-meet-minutes = { $minutes-number } хв
a-meet-speed = Короткі зустрічі
a-meet-list = Хто коли приходить
c-meet-title = Знайомство з компанією
c-meet-inform = Твій коуч розповість тобі про цю роботу.
c-meet-meet = Ви познайомитеся.
c-meet-decide = Ви познайомилися. Компанія ще думає.
c-meet-chosen = Тебе обрали для цієї роботи.
c-meet-not-chosen = Зараз це буде не ця робота. Разом із коучем шукаєш далі.
c-meet-pictures = Пояснення з картинками
e-meet-title = Знайомство: { $name }
e-meet-ask = Ви обираєте для цієї роботи: { $name }?
e-meet-yes = Так
e-meet-no = Ні, цього разу ні
e-meet-why = Чому? Це також для: { $name }.
e-meet-line = Хочете щось додати?
e-meet-said = Ваш вибір збережено
e-meet-back = Скасувати цей вибір
e-link-meet = { $job }: ви обираєте: { $name }?
e-link-meet-over = Про це вже вирішено. Хочете все ж інакше? Зателефонуйте: { $coach }.
e-link-meet-choose = Оберіть відповідь.
s-meet-told = Розповіли про роботу
s-meet-when = Зустріч
s-meet-met = Познайомилися
s-what-introduction = знайомство: { $title }
s-history-introduced = { $name }: початок знайомства: { $title }, { $employer }
s-history-chose = { $name }: вибір, { $title }: так. { $why }
s-history-chose-not = { $name }: вибір, { $title }: цього разу ні. { $why }
s-history-choice-back = { $name }: вибір скасовано: { $title }

### A proof to take along

c-proof-make-title = Підтвердження, яке можна взяти з собою
c-proof-make-text = Покажіть іншим, що ви вмієте. Ви самі обираєте, що в ньому буде.
c-proof-what = Що в ньому може бути?
c-proof-name = Яке ім’я?
c-proof-first = Ваше ім’я
c-proof-whole = Ваше ім’я та прізвище
c-proof-place = Чи можна написати, де ви працюєте?
c-proof-until = До якого дня?
c-proof-preview = Ось що в ньому буде
c-proof-make = Створити підтвердження
c-proof-made = Ваше підтвердження створено
c-proof-made-on = Створено: { $day }
c-proof-page = Відкрити сторінку
c-proof-paper = На папері (PDF)
c-proof-badge = Значок для застосунку
c-proof-open = Файл для застосунку
c-proof-unsent = Підтвердження запрацює, коли його буде надіслано.
c-proof-withdraw = Відкликати
c-proof-withdraw-text = Тоді підтвердження більше не існує. Папір теж більше не дійсний.
c-proof-withdraw-yes = Так, відкликати
c-proof-withdrawn = Ваше підтвердження відкликано
c-tried-proof = Підтвердження
a-proof-noun = підтвердження
a-proof-told = { $name } створює підтвердження
e-proof-title = Підтвердження: це я вмію
e-proof-of = Кого стосується: { $name }
e-proof-made = Створено: { $day }
e-proof-until = Дійсне до { $day } включно
e-proof-today = Стан на { $day }
e-proof-gone = Цього підтвердження більше не існує
e-proof-gone-text = Або адреса неправильна.
e-proof-scan = Чи це досі дійсне? Відскануйте код або перейдіть на { $address }
e-proof-code = QR-код на { $address }
e-proof-someone = хтось на роботі

### The lab

a-success-title = Гарна новина
a-success-read = Прочитано
a-success-setting = Гарні новини програми
a-success-show = Так
a-success-hide = Ні
