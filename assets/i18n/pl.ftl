# The words of Opstap, in Polish: plain, with “ty”. What candidates and employers read; staff read English.
# No name is declined and no verb tells who is a man or a woman: names stand behind a colon, verbs in the present.
# Not read by a native speaker yet: how to mend a sentence stands in docs/LANGUAGES.md.

### Days and times

a-today = dzisiaj
a-tomorrow = jutro
a-yesterday = wczoraj
a-weekday-1 = poniedziałek
a-weekday-2 = wtorek
a-weekday-3 = środa
a-weekday-4 = czwartek
a-weekday-5 = piątek
a-weekday-6 = sobota
a-weekday-7 = niedziela
a-month-1 = stycznia
a-month-2 = lutego
a-month-3 = marca
a-month-4 = kwietnia
a-month-5 = maja
a-month-6 = czerwca
a-month-7 = lipca
a-month-8 = sierpnia
a-month-9 = września
a-month-10 = października
a-month-11 = listopada
a-month-12 = grudnia
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
        [0] dzisiaj
        [one] wczoraj
        [few] { $count } dni temu
        [many] { $count } dni temu
       *[other] { $count } dnia temu
    }
a-distance-km = { $count } km
a-wish-hours = godziny w tygodniu
a-wish-days = dni
a-wish-distance = odległość w kilometrach
a-wish-language = język w pracy
a-wish-wishes = życzenia
a-hours-per-week =
    { $count ->
        [one] { $count } godzina w tygodniu
        [few] { $count } godziny w tygodniu
        [many] { $count } godzin w tygodniu
       *[other] { $count } godziny w tygodniu
    }

### Buttons and small words

a-app-name = Opstap
a-app-promise = Krok po kroku do pracy
a-save = Zapisz
a-send = Wyślij
a-cancel = Jednak nie
a-back = Wstecz
a-close = Zamknij
a-next = Dalej
a-done = Gotowe
a-undo = Cofnij
a-undone = Znowu tak jak było
a-edit = Zmień
a-remove = Usuń
a-put-back = Przywróć
a-copy = Kopiuj
a-copied = Skopiowano
a-try-again = Spróbuj jeszcze raz
a-call-name = Zadzwoń: { $name }
a-listen = Posłuchaj
a-voice-missing = To urządzenie nie przeczyta wszystkiego na głos. Nie ma głosu dla tego języka.
a-more = Więcej
a-show-all = Pokaż wszystko
a-yes = Tak
a-no = Nie
a-partly = Trochę
a-optional = nieobowiązkowe
a-optional-words = Nieobowiązkowe. Nie pisz nic o zdrowiu.
a-day-doubt = Czy ten dzień jest dobry? { $day }
a-day-meant = Czy chodzi o ten dzień: { $day }?
a-with-name = razem: { $name }
a-menu-label = Menu
a-loading = Chwileczkę…
a-fetched-of = Pobrano: { $fetched-count } z { $all-count }
a-fetch-waits = Pobieranie czeka na internet. Potem ruszy samo.
a-nothing-title = Teraz nic tu nie ma
a-nothing-text = Twój trener powie Ci więcej.
a-erased-text = Plan skasowano na zawsze. Także to, czego jeszcze nie wysłano.
a-empty = Tu jeszcze nic nie ma.
a-not-found-title = Nie ma takiej strony
a-not-found-text = Wróć i wybierz coś innego.
a-to-start = Na początek
a-no-access-title = Tego nie możesz zobaczyć
a-no-access-text = Czy to błąd? Poproś o pomoc.
a-failed-title = Coś się nie udało
a-failed-text = To, co było, nadal tu jest. Spróbuj za chwilę jeszcze raz.
a-date = Dzień
a-time = O której
a-where = Gdzie
a-from = Od
a-until = Do
a-chosen = Wybrano
a-no-health-notes = Nie pisz nic o zdrowiu.
a-sees-candidate-and-coach = Widzą to tylko osoba ucząca się i trener.

### Candidate: people

c-view-candidate = Ty
c-view-coach = Twój trener
c-view-employer = Twój szef

### Sending and fetching

a-saved-here = Zapisano na tym urządzeniu
a-sending = Wysyłanie…
a-unsent =
    { $count ->
        [one] { $count } jeszcze nie wysłano
        [few] { $count } jeszcze nie wysłano
        [many] { $count } jeszcze nie wysłano
       *[other] { $count } jeszcze nie wysłano
    }
a-all-sent = Wszystko wysłano
a-no-network = Brak internetu
a-no-network-text = Możesz działać dalej. Wyślemy to później.
a-sync-now = Wyślij i pobierz teraz
a-sync-title = Wysyłanie i pobieranie
a-last-sync = Aktualne: { $when }
a-never-synced = Jeszcze nie pobrano
a-server-away = Teraz się nie udaje. Wkrótce spróbujemy znowu.
a-edition-title = Opstap pobiera resztę
a-edition-text = To chwilę potrwa. Potrzebny jest internet.
a-edition-missed = Nie udało się. Czy masz internet?
a-part = { $text }
a-update-title = Jest nowy Opstap
a-update-now = Odśwież teraz
a-update-needed = Zaktualizuj aplikację. Wtedy też to zobaczysz.
a-storage-full-text = Twoje słowa są jeszcze tutaj. Zrób miejsce na urządzeniu. Potem zapisz jeszcze raz.
a-storage-gone-text = Tego nie zapisano. Skopiuj swój tekst. Potem zamknij Opstap i otwórz go znowu.
a-found-back = To urządzenie opróżniło Opstap. Wszystko, co wysłano, jest z powrotem.
a-second-tab = Opstap jest otwarty dwa razy. To nic złego. Wszędzie będzie tak samo.
a-revoked-title = To urządzenie nie ma już dostępu
a-revoked-text = To, czego nie wysłano, jest jeszcze tutaj. Poproś o nowy kod.
a-private-mode = To okno niczego nie zapisuje. Otwórz Opstap w zwykłym oknie.

### A closed phone: away too long, shut out, or left

a-locked-title = Opstap jest zamknięty
a-locked-away = To urządzenie długo nie miało internetu. Dlatego nic teraz nie widać.
a-locked-online = Włącz internet. Wtedy Opstap sam się otworzy.
a-locked-new-code = Poproś o nowy kod. Wtedy Opstap się otworzy.
a-locked-return = Witaj z powrotem. Pobieramy wszystko na nowo.
a-locked-kept =
    { $count ->
        [one] { $count } Twój wpis nie jest jeszcze wysłany. Jest tu bezpieczny.
        [few] { $count } Twoje wpisy nie są jeszcze wysłane. Są tu bezpieczne.
        [many] { $count } Twoich wpisów nie jest jeszcze wysłanych. Są tu bezpieczne.
       *[other] { $count } Twojego wpisu nie jest jeszcze wysłane. Jest tu bezpieczne.
    }
a-locked-code = Mam kod
a-locked-sent = To, co tu zostało, jest już wysłane.

### What was not taken over: the parked list

a-parked-title = Nie udało się
a-parked-intro = To jest jeszcze na Twoim urządzeniu. Wybierz, co zrobić.
a-parked-count =
    { $count ->
        [one] Nie udała się { $count } rzecz
        [few] Nie udały się { $count } rzeczy
        [many] Nie udało się { $count } rzeczy
       *[other] Nie udało się { $count } rzeczy
    }
a-parked-change = Zmień i wyślij znowu
a-parked-discard = Wyrzuć
a-parked-discard-ask = Czy na pewno? Potem już tego nie będzie.
a-parked-nothing = Wszystko dobrze dotarło.
a-refused-not-a-member = Nie bierzesz już udziału w tym planie.
a-refused-not-allowed = Nie możesz tego zrobić.
a-refused-not-yours = To należy do kogoś innego.
a-refused-not-found = Nie ma już tego, czego to dotyczy.
a-refused-already-there = To już tu było.
a-refused-empty-text = Nie ma tu tekstu.
a-refused-text-too-long = Tekst jest za długi. Najwięcej znaków: { $max-count }.
a-refused-edit-too-large = To jest za duże do wysłania.
a-refused-half-filled = Dzień lub godzina nie są pełne. Wpisz wszystko.
a-refused-out-of-range = Ta liczba tu nie pasuje.
a-refused-not-a-phone-number = To nie jest numer telefonu. Użyj tylko cyfr, spacji i +.
a-refused-ends-before-start = Ten dzień jest przed pierwszym dniem.
a-refused-phase-moved = Plan jest już dalej.
a-refused-not-settled-candidate = Najpierw dodaj osobę, która będzie się uczyć.
a-refused-not-settled-employer = Najpierw dodaj pracodawcę.
a-refused-not-settled-goal = Najpierw utwórz cel.
a-refused-not-settled-step = Najpierw utwórz krok.
a-refused-not-settled-placement = Najpierw dodaj miejsce nauki.
a-refused-candidate-taken = Tu uczy się już ktoś inny.
a-refused-last-coach = Jeden trener musi zostać.
a-refused-already-submitted = To już jest wypełnione.
a-refused-already-answered = Ktoś już odpowiedział. Rozmówcy zostają ci sami.
a-refused-not-asked = Do tej rozmowy Cię nie poproszono.
a-refused-not-ready-to-sign = Nie wszyscy jeszcze odpowiedzieli.
a-refused-already-signed = Ktoś już podpisał. Tekst zostaje taki sam.
a-refused-already-decided = O tym już zdecydowano.
a-refused-not-decided = O tym jeszcze nie zdecydowano.
a-refused-already-reviewed = To już podsumowano.
a-refused-words-changed = Słowa się zmieniły. Przeczytaj je jeszcze raz.
a-refused-wrong-log = To powinno być gdzie indziej. Zapytaj trenera.
a-refused-log-full = W tym planie nie ma już miejsca na Twoje wpisy.
a-refused-day-full = Na dzisiaj to za dużo. Spróbuj jutro.
a-refused-members-full = W tym planie jest już dość osób.
a-refused-unknown = Ta aplikacja nie zna powodu. Zaktualizuj ją.

### Two versions of the same thing

a-two-choose = Wybierz to
a-two-mark = Wybierz jedno z dwóch
a-two-chosen = Wybrano. Drugie zostaje w historii.
a-two-of = Zmieniono dwa razy: { $field }

### The first screen: a code to come in

a-enter-title = Witaj w Opstap
a-enter-intro = Masz kod z 6 lub 8 znaków. Wpisz go tutaj.
a-enter-code = Twój kod
a-enter-code-hint = Duże czy małe litery, to bez różnicy.
a-enter-go = Dalej
a-enter-busy = Sprawdzamy kod…
a-enter-fetching = Pobieramy Twój plan…
a-enter-no-code = Nie masz kodu? Poproś o niego trenera albo biuro pracy.
a-enter-work = Zaloguj się kontem służbowym
a-enter-passkey = Wejdź kluczem dostępu
a-passkey-asked = Urządzenie prosi teraz o Twój klucz dostępu.
a-passkey-not-shown = Nie użyto klucza dostępu. Możesz też poprosić o kod.
a-passkey-not-here = Klucze dostępu tu nie działają. Poproś o kod.
a-passkey-has-one = Na tym urządzeniu jest już Twój klucz dostępu.
a-passkey-refused = Ten klucz dostępu tu nie pasuje. Poproś o kod.
a-enter-switch = Dalej jako { $name }
a-invite-unknown = Nie znamy tego kodu. Sprawdź dobrze i wpisz go jeszcze raz.
a-invite-used = Ten kod jest już użyty. Poproś o nowy.
a-invite-expired = Ten kod jest za stary. Poproś o nowy.
a-invite-awaits = Ten kod jeszcze nie działa. Najpierw ktoś musi się zgodzić. Spróbuj później.
a-invite-too-many =
    { $count ->
        [one] Za dużo prób. Poczekaj { $count } minutę. Potem spróbuj znowu.
        [few] Za dużo prób. Poczekaj { $count } minuty. Potem spróbuj znowu.
        [many] Za dużo prób. Poczekaj { $count } minut. Potem spróbuj znowu.
       *[other] Za dużo prób. Poczekaj { $count } minuty. Potem spróbuj znowu.
    }
a-invite-no-network = Do kodu potrzebny jest internet. Twój kod tu zostanie.
a-invite-incomplete = Kod ma 6 lub 8 znaków.
a-enter-code-brought = Twój kod już tu jest.
a-enter-taken = Na tym urządzeniu Opstap ma już właściciela: { $name }.

### Language and look

a-lang-title = Język
a-lang-unread = Tego tłumaczenia nikt jeszcze nie sprawdził. Jakieś słowo jest złe? Powiedz trenerowi lub biuru pracy.
a-text-size = Wielkość liter
a-text-size-normal = Zwykła
a-text-size-large = Duża
a-text-size-largest = Bardzo duża
a-look = Jasny czy ciemny
a-look-device = Jak na moim urządzeniu
a-look-light = Jasny
a-look-dark = Ciemny
a-data-file = Zapisz wszystko jako plik
a-data-file-hint = W pliku jest wszystko, co możesz zobaczyć.
a-data-held = To jest na Twoim urządzeniu
a-data-pieces =
    { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisu
    }
a-devices-title = Twoje urządzenia
a-devices-no-network = Do tej listy potrzebny jest internet.
a-device-since = Dodano: { $when }
a-device-shut = Odetnij
a-device-shut-ask = To urządzenie nie będzie już miało dostępu. Dalej?
a-device-shut-done = Tamto urządzenie nie ma już dostępu.
a-leave-again = Z nowym kodem wejdziesz znowu.
a-leave-none-unsent = Wszystko wysłano. Nic nie stracisz.
a-parked-back = Twoje słowa są znowu gotowe.
a-device-unnamed = Urządzenie
a-device-by = Kod od: { $name }
a-device-by-office = Kod z biura pracy
a-device-for = Dla: { $job }, { $employer }
a-joined = Dodano urządzenie: { $device }
a-joined-ask = Nie jest Twoje? Wtedy je odetnij.
a-joined-known = To moje
a-joined-shut = Odetnij to urządzenie
a-asked = { $name } chce dodać dla Ciebie urządzenie. Czy się zgadzasz?
a-asked-yes = Tak, zgadzam się
a-asked-no = Nie
a-asked-done = Kod teraz działa.
a-asked-refused = Kod nie działa.

### The staircase: six phases

c-phase-job-in-view = Widać już pracę
c-phase-possibilities-mapped = Wiemy, co jest możliwe
c-phase-matched = Pasujesz do pracy
c-phase-path-agreed = Wszystko jest ustalone
c-phase-learning-in = Uczysz się w pracy
c-phase-regular-job = Masz pracę
c-phase-here = Jesteś na { $phase-number } z 6
c-phase-stairs = Sześć stopni. Stoisz na stopniu { $phase-number }.
c-phase-reached = Zrobione
c-phase-now = Tu teraz jesteś
c-phase-later = Będzie później
c-phase-title = Gdzie teraz jesteś

### Candidate: the bar

c-nav-today = Dzisiaj
c-nav-steps = Kroki
c-nav-learn = Nauka
c-nav-talks = Rozmowy
c-nav-me = Ja

### Candidate: today

c-today-hello = Cześć { $name }
c-today-next = Twój następny krok
c-today-no-step-title = Na razie brak kroku
c-today-no-step-text = Wszystko zrobione. Świetnie!
c-today-done-warm = Dobra robota!
c-today-done-first = To Twój pierwszy krok: { $title }
c-today-done-nth = To krok { $nth-number }: { $title }
c-today-done-text = Ten krok jest gotowy.
c-today-talk = Twoja następna rozmowa
c-today-no-talk = Nie ma jeszcze rozmowy.
c-today-coach = Twój trener
c-line-from = Od: { $name }
c-line-read = Przeczytane
c-today-job = Twoja nowa praca
c-today-how = Jak jest w tym tygodniu?
c-today-how-thanks = Dziękujemy. To trafi do Twojego trenera.
c-coaching-question = Jak układa się między Tobą a Twoim trenerem?
c-coaching-who = Twój trener nie może przeczytać odpowiedzi. Liczymy wszystkie odpowiedzi razem.
c-coaching-thanks = Dziękujemy. Dziś możesz to jeszcze zmienić.
c-today-end-job = Masz tę pracę. Dobra robota!
c-today-end-other = Masz pracę. Dobra robota!
c-today-end-training = Idziesz do szkoły. Dobra robota!
c-today-end-stopped = Ten plan jest skończony. To, co umiesz, zostaje z Tobą.
c-today-end-words = Twój trener dopisał:

### Candidate: how it goes

c-face-great = Super
c-face-good = Dobrze
c-face-fair = Może być
c-face-hard = Trudno
c-how-title = Jak idzie?
c-how-line = Chcesz coś dodać?
c-how-who-sees = Możecie to czytać tylko Ty i Twój trener.

### Candidate: steps

c-steps-title = Twoje kroki
c-steps-goal = Cel
c-steps-no-goal = Inne kroki
c-steps-done-when = Gotowe, { $when }
c-steps-add = Utwórz własny krok
c-steps-empty = Nie ma jeszcze kroków. Trener utworzy je razem z Tobą.
c-step-status-todo = Do zrobienia
c-step-status-doing = Robię to teraz
c-step-status-done = Gotowe
c-step-status-help = Chcę pomocy
c-step-help-thanks = Twoje pytanie trafi do trenera.
c-not-heard = Trener zobaczy to, gdy będziesz mieć internet. To pilne? Zadzwoń.
c-step-confirmed = { $name } też mówi, że to gotowe
c-step-when = Kiedy
c-step-where = Gdzie
c-step-who-helps = Kto Ci pomaga
c-step-what = Co będziesz robić?
c-step-what-hint = Kilka słów wystarczy.
c-step-own = Twój własny krok
c-step-saved = Twój krok jest dodany.
c-step-tick = Gotowe: { $step }
c-step-untick = Jednak niegotowe: { $step }
c-step-how = Jak daleko jesteś?
c-step-open-again = Ten krok jest znowu otwarty.
c-step-started = Dobrze, że to robisz.
c-step-day = Jaki dzień?
c-step-change = Zmień swój krok
c-step-changed = Twój krok jest zmieniony.
c-step-removed = Twój krok jest usunięty.
c-step-gone = Tego kroku już nie ma.
c-step-talk = Powiedz coś o tym
a-picture-choose = Wybierz obrazek
a-picture-box = Pudełko
a-picture-vehicle = Jazda
a-picture-scanner = Skaner
a-picture-rules = Zasady
a-picture-bus = Podróż
a-picture-clock = Czas
a-picture-people = Razem
a-picture-talk = Rozmowa
a-picture-tools = Narzędzia
a-picture-computer = Komputer
a-picture-cleaning = Sprzątanie
a-picture-plant = Rośliny
a-picture-kitchen = Gotowanie
a-picture-safety = Bezpieczeństwo
a-picture-school = Szkoła
a-picture-star = Gwiazda

### Candidate: learning

c-learn-title = Czego chcesz się nauczyć
c-learn-empty = Tu będzie to, czego chcesz się nauczyć. Wybierzesz to razem z trenerem.
c-goal-where = Gdzie teraz jesteś?
c-goal-choose = Wybierz zdanie, które do Ciebie pasuje.
c-goal-start = Tu był początek
c-goal-target = Tu chcesz dojść
c-goal-by = Chcesz to umieć do: { $date }
c-goal-views = Trzy spojrzenia
c-goal-views-same = Wszyscy troje widzicie to tak samo.
c-goal-boss-more = Szef widzi więcej niż Ty. Porozmawiajcie o tym.
c-goal-boss-less = Ty widzisz więcej niż szef. Porozmawiajcie o tym.
c-goal-coach-more = Trener widzi więcej niż Ty. Porozmawiajcie o tym.
c-goal-coach-less = Ty widzisz więcej niż trener. Porozmawiajcie o tym.
c-goal-no-view = Nic jeszcze nie powiedziano
c-goal-right = To się zgadza
c-goal-rated = Zapisano. To trafi do trenera i szefa.
c-goal-reached = Twój cel jest osiągnięty.
c-goal-steps = Kroki do tego celu
c-goal-together = To wybraliście razem
c-goal-said = Twoje wcześniejsze słowa
c-goal-here = Tu teraz jesteś
c-goal-choose-yours = Wybierz, gdzie jesteś
c-goal-gone = Tego celu już nie ma.
a-goal-help-1 = Raz mi to pokazano
a-goal-help-2 = Robię to razem z kimś
a-goal-help-3 = Robię to z małą pomocą
a-goal-help-4 = Robię to bez pomocy i idzie dobrze
a-goal-help-5 = Robię to bez pomocy i uczę innych
a-goal-often-1 = Jeszcze się nie udaje
a-goal-often-2 = Udaje się czasami
a-goal-often-3 = Udaje się często
a-goal-often-4 = Udaje się prawie codziennie
a-goal-often-5 = Udaje się codziennie, także gdy jest dużo pracy

### Candidate: talks

c-talks-title = Rozmowy
c-talks-next = To jeszcze będzie
c-talks-past = To już było
c-talks-empty = Nie ma jeszcze rozmów.
c-talk-cannot = Nie mogę
c-talk-can = Przyjdę
c-talk-cannot-sent = To trafi do trenera. Poszukacie innego dnia.
c-talk-cancelled = Odwołane
c-talk-calendar = Dodaj do mojego kalendarza
c-evaluation-title = Rozmowa: jak idzie?
c-evaluation-before = Pomyśl o tym wcześniej. Kilka krótkich pytań.
c-evaluation-start = Zacznij
c-evaluation-question = Pytanie { $question-number } z { $total-count }
c-evaluation-well = Co idzie dobrze?
c-evaluation-hard = Co jest jeszcze trudne?
c-evaluation-wish = Czego chcesz się teraz nauczyć?
c-evaluation-helps = Co Ci pomaga?
c-evaluation-goal = Jak to teraz idzie?
c-evaluation-numbered = Rozmowa { $talk-number }
c-evaluation-submit = Gotowe, wyślij
c-evaluation-submitted = Gotowe. Wkrótce o tym porozmawiacie.
c-evaluation-agreed = To ustaliliśmy
c-evaluation-sign = Rozumiem i podpisuję
c-evaluation-signed = Podpisano, { $when }
c-adjustment-title = Coś zmieniamy
c-adjustment-saw = Co widzieliśmy
c-adjustment-think = Co myślimy
c-adjustment-change = Co robimy inaczej
c-adjustment-check = Kiedy znowu popatrzymy
c-adjustment-helped = Czy to pomogło?
c-adjustment-learned = Czego się nauczyliśmy
c-adjustment-propose = Chcę inaczej
c-adjustment-proposed = Zapisane. Porozmawiaj o tym też z trenerem.
c-adjustment-no = Nie robimy tego
c-talk-can-sent = Przyjdziesz. To trafi do trenera.
c-talk-said-cannot = Nie możesz
c-evaluation-yours-in = Twoje odpowiedzi są już u nas
c-evaluation-read = Przeczytaj, co ustaliliście
c-evaluation-to-sign = Przeczytaj i podpisz
c-adjustment-empty = Nic jeszcze nie zmieniono.
c-adjustment-running = To robimy teraz
c-adjustment-reviewed = To już omówiliśmy
c-talk-why = Dlaczego nie?
c-point-talk = Chcę o tym porozmawiać
c-point-talk-yours = Chcesz o tym porozmawiać
c-point-talk-what = O czym chcesz porozmawiać?
c-point-talk-add = Dodaj do listy
c-point-talked = Omówione
c-point-correction = Coś się nie zgadza?
c-point-correction-yours = Według Ciebie to się nie zgadza
c-point-correction-what = Co się nie zgadza?
c-point-restriction = Mniej korzystać z Twoich danych?
c-point-restriction-yours = Tego już nie chcesz
c-point-restriction-what = Czego już nie chcesz?
c-point-restriction-means = Dopóki to tu jest, nie liczymy Cię w danych poza Twoim zespołem ani w badaniach. Twój trener odpowie w ciągu miesiąca.
c-point-answered = Twój trener to sprawdził
c-point-still-wrong = Nadal się nie zgadza
c-point-readers = Może to czytać tylko Twój trener. Nie pisz nic o zdrowiu.
c-point-sent = To trafi do trenera.
c-point-take-back = Usuń to
c-point-taken-back = Tego już nie ma.
c-tried-said = { $what }: { $about }
c-tried-step = Twój krok
c-tried-rating = Gdzie jesteś
c-tried-check-in = Jak Ci idzie
c-tried-comment = Twoje słowa
c-tried-signature = Twój podpis
c-tried-plan = Twój plan
a-evaluation-draft = Jeszcze nie ma wszystkich odpowiedzi
a-evaluation-submitted = Są wszystkie odpowiedzi
a-evaluation-signed = Podpisali wszyscy
a-answer-in = Jest
a-answer-waiting = Jeszcze nie
a-answer-take-back = Cofnij moją odpowiedź
a-answer-back = Twoja odpowiedź jest cofnięta
a-agreed-step = To jest krok
a-agreed-step-on = Krok: { $when }
a-talk-on-paper = Na papierze
a-print = Wydrukuj to
a-view-none = Nic jeszcze nie powiedziano
a-view-same = Bez zmian
a-view-before = Najpierw: { $words }
a-points-on-table = { $name } chce porozmawiać o tym
a-point-talked = Omówione
a-point-off-table = Omówione, zdjęte z listy
a-views-differ = Widzicie to inaczej. Porozmawiajcie o tym.
a-conclusion-later = To będzie po rozmowie.
a-signed = Podpisano
a-signature-waiting = Jeszcze nie podpisano
a-signed-on-fresh = Na nowym urządzeniu. Kod do niego: { $name }.
a-signed-on-fresh-by-other = Na nowym urządzeniu. Kod do niego dał ktoś inny.
a-signature-take-back = Cofnij mój podpis
a-signature-back = Już niepodpisane
c-adjustment-ask-saw = Co nie idzie dobrze?
c-adjustment-ask-change = Co chcesz zmienić?
a-adjustment-lever = O co chodzi?
a-adjustment-check-other = Inny dzień
a-adjustment-about = Czego to dotyczy?
a-adjustment-about-is = Dotyczy: { $name }
a-adjustment-about-nothing = Niczego
a-adjustment-due = Czas popatrzeć
a-adjustment-proposed = Pomysł
a-adjustment-running = To robimy teraz
a-adjustment-reviewed = Już omówione
a-adjustment-declined = Tego nie robimy
a-try-task = Najpierw jedno zadanie naraz.
a-try-pace = Najpierw powoli, potem więcej.
a-try-guidance = Codziennie chwilę razem popatrzeć.
a-try-place = Tydzień w innym miejscu.
a-try-hours = Dwa tygodnie o godzinę mniej.
a-try-goal = Cel w małych krokach.

### What is new

a-new-here = nowe
a-new-step = Krok
a-new-goal = Cel
a-new-rating = Jak idzie
a-new-check-in = Jak idzie
a-new-feedback = Zauważono w pracy
a-new-sample = Jak szła praca
a-new-adjustment = Coś zmieniamy
a-new-appointment = Spotkanie
a-new-comment = Odpowiedź
a-new-none = Wszystko już obejrzane.
a-new-read = Wszystko obejrzane
a-not-seen = Jeszcze nieobejrzane
c-new-title = Nowe dla Ciebie
c-new-sign-title = Twoja rozmowa jest na papierze.
c-new-sign = Przeczytaj i podpisz
c-new-answer = Wypełnij
c-new-answer-title = Będzie rozmowa. Co Ty myślisz?
c-new-more =
    { $count ->
        [one] Jeszcze { $count } nowe
        [few] Jeszcze { $count } nowe
        [many] Jeszcze { $count } nowych
       *[other] Jeszcze { $count } nowego
    }
s-waiting-title = Czeka na Ciebie
s-waiting-answer = Odpowiedz
s-waiting-sign = Podpisz
s-waiting-look = Zobacz
s-waiting-hours = Potwierdź godziny
s-waiting-news =
    { $count ->
        [one] { $count } nowa wiadomość
        [few] { $count } nowe wiadomości
        [many] { $count } nowych wiadomości
       *[other] { $count } nowej wiadomości
    }
c-seen-title = Co inni w Tobie widzą
c-seen-can = To umiesz
c-seen-since = od: { $when }
c-seen-before = Wcześniej: { $what }
c-seen-times =
    { $count ->
        [one] Zauważono { $count } raz
        [few] Zauważono { $count } razy
        [many] Zauważono { $count } razy
       *[other] Zauważono { $count } raza
    }
c-seen-confirmed = Umiesz to
c-seen-tasks = Tej pracy się uczysz
c-learned-alone =
    { $count ->
        [one] Robisz to bez pomocy od pierwszego razu.
        [few] Robisz to bez pomocy, po { $count } razach.
        [many] Robisz to bez pomocy, po { $count } razach.
       *[other] Robisz to bez pomocy, po { $count } raza.
    }
c-learned-once = To już raz było bez pomocy.
c-learned-less-help = Potrzebujesz mniej pomocy niż na początku.
c-learned-begun = Teraz to ćwiczysz.
c-seen-own = To Twoje własne słowa
c-seen-empty = Tu będzie to, co inni w Tobie widzą.
c-seen-empty-text = Co mówią, i kroki, które umiesz.

### Comments

a-comment-answer = Odpowiedz
a-comment-placeholder = Co chcesz powiedzieć?
a-comment-sent = Twoja odpowiedź jest dodana.
a-comment-settled = Rozwiązane
a-comments = Co powiedziano
a-removed = Usunięto
a-put-back-said = Przywrócono

### Candidate: me

c-me-title = Ja
c-wishes-title = Czego chcę w pracy
c-wishes-text = Wpisz to, co wiesz. Twój trener może to czytać. To liczy się wszędzie, gdzie się uczysz.
c-wishes-hours = Ile godzin w tygodniu chcesz pracować?
c-wishes-days = W jakie dni chcesz pracować?
c-wishes-distance = Ile kilometrów może mieć droga?
c-wishes-language = W jakim języku najlepiej Ci się pracuje?
c-wishes-more = Czego jeszcze chcesz?
c-me-proof = To już umiem
c-me-proof-empty = Tu będzie to, czego się nauczysz.
c-me-proof-seen-by = Potwierdza: { $name }
c-me-data = Moje dane
c-me-data-members = Twoje kroki, cele i ustalenia: Ty, trener i szef.
c-me-data-check-in = Jak Ci idzie: tylko Ty i trener.
c-me-data-never = Nikt tu nie pisze o Twoim zdrowiu.
c-data-read-by = Mogą to czytać: { $names }
c-me-device = To urządzenie
c-me-device-lost = Zgubione urządzenie? Zadzwoń do trenera.
s-me-device-lost = Zgubione urządzenie? Odetnij je tutaj albo zadzwoń do biura pracy.
c-me-leave = Zakończ na tym urządzeniu
c-me-leave-ask = To zostanie tu, zamknięte. Otworzysz to tylko Ty. Gdy wrócisz, najpierw to wyślemy.
c-push-title = Daj znać, gdy coś jest
c-push-when = Także gdy Opstap jest zamknięty. Nigdy w nocy.
c-push-on = Włącz
c-push-off = Wyłącz
c-push-is-on = Na tym urządzeniu jest włączone.
c-push-waits = Teraz się nie udaje. Spróbujemy później.
c-push-denied = Twoje urządzenie blokuje powiadomienia. Zajrzyj do ustawień.
c-push-install = Najpierw dodaj Opstap do ekranu głównego.
c-push-impossible = Ta przeglądarka tego nie potrafi.

c-install-title = Opstap na Twoim telefonie
c-install-why = Wtedy Opstap otwiera się jednym dotknięciem.
c-install-do = Dodaj na mój ekran
c-install-no = Nie, dziękuję
c-install-share = Na dole dotknij kwadratu ze strzałką.
c-install-add = Dotknij „Do ekranu początkowego”.
c-install-confirm = Dotknij „Dodaj”.

a-shared-title = To udostępniasz
a-shared-nothing = Niczego nie udostępniono.
e-quick-whom = Dla kogo?
c-calendar-title = Twoje rozmowy w Twoim kalendarzu
c-calendar-what = Gdy coś się zmieni, zobaczysz to także tam.
c-calendar-make = Utwórz link
c-calendar-keep = Ten link jest tylko dla Ciebie. Widzisz go tylko raz.
c-calendar-open = Otwórz w swoim kalendarzu
c-calendar-since = Twój link utworzono: { $when }.
c-calendar-end = Usuń link
c-looks-title = Kto oglądał Twoją ścieżkę
c-looks-text = Dzień po dniu. To zostaje przez rok.
c-looks-none = Jeszcze nikt.
c-me-people = Twoi ludzie
c-proof-goals = Tego się uczysz i to umiesz
c-proof-steps = Twoje zrobione kroki
c-proof-said = Co powiedzieli inni
c-proof-off = Nie na papierze
c-proof-on = Na papierze
c-explain-title = Jak wygląda nauka w pracy
c-explain-job = Praca, której jeszcze nie ma
c-explain-job-text = Firma rośnie. Niedługo będzie tam nowa praca. Może być Twoja.
c-explain-able = Możesz się tego nauczyć
c-explain-able-text = Nie potrzebujesz dyplomu. Patrzymy na to, co umiesz. I czego chcesz się nauczyć.
c-explain-plan = Wspólny plan
c-explain-plan-text = Ty, Twój szef i Twój trener wybieracie kroki. Każdy krok jest mały.
c-explain-learn = Nauka w pracy
c-explain-learn-text = Kolega pokazuje. Potem robisz to Ty. Możesz się mylić.
c-explain-seen = Mówimy, jak idzie
c-explain-seen-text = Ty mówisz, jak idzie. Szef i trener też. Możesz czytać, co piszą.
c-explain-change = Coś nie idzie dobrze?
c-explain-change-text = Wtedy coś zmieniamy. Zadzwoń do trenera. Zawsze możesz.
c-explain-start = Praca się zaczyna
c-explain-start-text = Umiesz już tę pracę? Wtedy może się zacząć. Czasem będzie to inna praca. To, czego się uczysz, jest Twoje.
c-explain-done = Znam to wyjaśnienie
c-explain-saved = Wyjaśnienie obejrzane
c-proof-self = Tak mówisz Ty
c-data-boss = Co szef widział w Twojej pracy: Ty, trener i szef.
c-data-talks = Spotkanie: Ty i trener. Szef tylko wtedy, gdy też przyjdzie.
c-data-end = Jak się skończyło: Ty, trener i biuro pracy.
c-data-coaches = Trener może coś zapisać dla innych trenerów. Widzą to tylko oni.

### Staff: the bar and small words

s-role-candidate = kandydat
s-role-coach = trener pracy
s-role-employer = pracodawca
s-role-manager = kierownik
a-by-when = { $name }, { $when }
s-candidate-reads = { $name } może to czytać. Nie pisz nic o zdrowiu.
a-not-set = Jeszcze niewypełnione
s-example = Przykład
s-data-members = Kroki, cele, oceny i zmiany: kandydat, trener i pracodawca.
s-data-check-in = Jak idzie: kandydat i trener.
s-data-feedback = Opinie: kandydat, trener i pracodawca z tego miejsca.
s-data-coaches = Notatki dla trenerów: tylko trenerzy.
s-data-outcome = Wynik: kandydat, trener i kierownik.

### Staff: a traject and its tabs

s-tab-overview = Przegląd
s-tab-steps = Kroki
s-tab-goals = Cele
s-tab-talks = Rozmowy
s-tab-adjustments = Zmiany
s-traject-title = Nauka w pracy
s-traject-job = Nowa praca
s-traject-employer = Pracodawca
s-traject-route = Droga
s-traject-period = Okres
s-traject-cohort = Grupa
s-phase-job-in-view = Widać przyszłą pracę
s-phase-possibilities-mapped = Możliwości są znane
s-phase-matched = Praca i kandydat pasują
s-phase-path-agreed = Plan nauki ustalony
s-phase-learning-in = Kandydat uczy się w pracy
s-phase-regular-job = Zwykła praca
s-route-small-scale-growth = Mały rozwój: nauka na miejscu
s-route-large-scale-growth = Duży rozwój: najpierw razem gdzie indziej
s-route-development-jobs = Praca rozwojowa: z miejsca na miejsce
s-route-stacked-jobs = Praca składana: razem jeden pełny etat
s-place-title = Miejsce nauki
s-place-mentor = Opiekun na miejscu
s-place-employer = U pracodawcy
s-place-other-employer = U innego pracodawcy
s-place-work-agency = W biurze pracy
s-place-school = W szkole
s-place-training = Na szkoleniu
a-since = od: { $when }
s-phase-stairs = Sześć etapów. Teraz etap { $phase-number }.
s-overview-now = Teraz: { $step }
s-overview-said = Co powiedziano
s-overview-job = Praca i okres
s-chart-none = Nikt jeszcze nic nie powiedział o tym celu.
s-chart-table = Wszystkie cele, także jako tabela
s-table-who = Kto
s-table-seen = Co widzą
s-chart-reworded = Zdania zmieniono: { $day }. To, co widziano wcześniej, dotyczy innych zdań.
s-chart-unseen = jeszcze niewidziane
s-chart-from = { $day } – dzisiaj
s-chart-point = { $name }, { $day }: { $sentence }
s-chart-feedback =
    { $count ->
        [one] Opinie: { $count } raz
        [few] Opinie: { $count } razy
        [many] Opinie: { $count } razy
       *[other] Opinie: { $count } raza
    }
s-settle-next = Przed następnym etapem
s-settle-last = Aby zakończyć
s-settle-job = Praca jest nazwana
s-settle-end-day = Dzień końca jest znany
s-settle-candidate = Kandydat bierze udział
s-settle-employer = Pracodawca bierze udział
s-settle-chosen = Pracodawca wybrał kandydata
s-settle-goal = Cel nauki jest ustalony
s-settle-step = W planie jest krok
s-settle-placement = Jest miejsce do nauki
s-settle-talk = Rozmowa jest zaplanowana
s-settle-steps = Kroki gotowe: { $done-number } z { $all-number }
s-settle-goals = Cele osiągnięte: { $done-number } z { $all-number }
s-settle-evaluation = Ostatnia ocena jest podpisana
s-settle-adjustments = Każda zmiana jest omówiona
s-settle-outcome = Wynik jest zapisany
s-settle-informed = Zobaczone, jak wygląda nauka w pracy
s-settle-training = Jest szkolenie lub szkoła
s-settle-places = Są kolejne miejsca do nauki
s-settle-place-days = Każde miejsce ma ostatni dzień
s-settle-flow-on-day = Dzień przejścia dalej jest ustalony
s-settle-next-place = Następne miejsce jest znane
s-settle-employers = Są miejsca u kilku pracodawców
s-settle-together = razem
s-settle-is-done = Załatwione
s-settle-settled = Załatwione: { $count }
s-settle-is-open = Do załatwienia
s-settle-paper = Co jest na papierze, tego Opstap nie wie.
s-overview-feedback = Ostatnia opinia

### Staff: check-in

a-chip-pace = Tempo
a-chip-quality = Jakość
a-chip-independence = Samodzielność
a-chip-punctuality = Na czas
a-chip-language = Język
a-chip-travel = Dojazd
a-chip-home = Dom
a-chip-colleagues = Koledzy
a-helps-together = Robić razem
a-helps-shown = Najpierw pokazać
a-helps-pictures = Obrazki
a-helps-more-time = Więcej czasu
a-helps-repeated = Częściej ćwiczyć
a-helps-quiet = Spokojne miejsce

### Staff: steps and goals

s-steps-empty = Nie ma jeszcze kroków. Zacznij od jednego.
s-step-no-goal = Bez celu
s-step-confirm = Widzę, że to się udaje
s-step-confirmed = Potwierdzono: { $name }, { $when }
s-step-own = Własny krok: { $name }
s-step-status-todo = Do zrobienia
s-step-status-doing = W toku
s-step-status-done = Gotowe
s-step-status-help = Chce pomocy
s-goals-empty = Nie ma jeszcze celów nauki.
s-goal-set-together = Ustalono razem
s-goal-said = Wcześniejsze słowa: { $name }
s-goal-view-none = jeszcze nie wybrano
s-step-confirmed-said = Potwierdzono
s-what-learn = Cel nauki
s-goal-by = Cel do: { $when }
s-goal-weight-once = Zwykła
s-goal-weight-twice = Podwójna
s-goal-weight-thrice = Potrójna
s-goal-rated = Twoje spojrzenie jest zapisane
s-view-own = Jak Ty to widzisz

### Staff: talks and evaluations

s-talk-declined = { $name } nie może
s-talk-accepted = { $name } przyjdzie
s-talks-empty = Nie ma jeszcze rozmów.
s-evaluation-answers =
    { $done-count ->
        [one] Jest { $done-count } z { $total-count } odpowiedzi
        [few] Są { $done-count } z { $total-count } odpowiedzi
        [many] Jest { $done-count } z { $total-count } odpowiedzi
       *[other] Jest { $done-count } z { $total-count } odpowiedzi
    }
s-evaluation-well = Co idzie dobrze?
s-evaluation-hard = Co jest jeszcze trudne?
s-evaluation-next = Co jest teraz potrzebne?
s-evaluation-helps = Co pomaga w nauce?
s-evaluation-numbered = Ocena { $talk-number }
s-evaluation-agreed = Co ustaliliśmy
s-evaluation-sign = Podpisuję
s-evaluation-mine-first = Inne odpowiedzi zobaczysz, gdy skończysz swoje.
s-talks-coming = Jeszcze będzie
s-talks-past = Było

### Staff: adjustment

s-adjustment-title = Zmiana
s-adjustment-empty = Nic jeszcze nie zmieniono.
s-adjustment-saw = Co widzieliśmy
s-adjustment-think = Co myślimy
s-adjustment-change = Co zmieniamy
s-adjustment-check = Kiedy popatrzymy
s-adjustment-helped = Czy to pomogło?
s-adjustment-learned = Czego się nauczyliśmy
s-adjustment-declined = Nie zrobiono
a-change-task = Co robisz
a-change-pace = Tempo
a-change-guidance = Kto pomaga
a-change-place = Miejsce
a-change-hours = Godziny
a-change-goal = Cel
a-change-other = Coś innego

### Staff: people and phones

s-people-stopped = Już nie bierze udziału
s-people-taking-part = udział
s-people-takes-part = Bierze udział

### Staff: outcome

s-outcome-intended-job = Planowana praca
s-outcome-other-employer = Praca u innego pracodawcy
s-outcome-training = Nauka w szkole
s-outcome-stopped = Zakończono wcześniej
s-outcome-still = Tak, nadal
s-outcome-no-longer = Już nie

### Staff: history, who changed what

s-history-opened = { $name } zaczyna naukę w pracy
s-history-wishes-begun = { $name } zaczyna listę życzeń
s-history-phase = { $name } ustawia etap: { $phase }
s-history-early = { $name } mówi, dlaczego następny etap zaczyna się wcześniej ({ $phase }): { $why }
s-history-field-set = { $name } zmienia: { $field } → „{ $value }”
s-history-field-cleared = { $name } czyści: { $field }
s-history-added = { $name } dodaje: { $what }
s-history-hidden = { $name } usuwa: { $what }
s-history-restored = { $name } przywraca: { $what }
s-history-step-done = { $name } kończy: { $step }
s-history-step-doing = { $name } zaczyna: { $step }
s-history-step-todo = { $name } wraca do „do zrobienia”: { $step }
s-history-step-help = { $name } chce pomocy: { $step }
s-history-step-confirmed = { $name } potwierdza: { $step }
s-history-goal-rated = { $name } wybiera przy { $goal }: { $level }
s-history-checked-in = { $name } mówi, jak idzie: { $face }
s-history-feedback = { $name } daje opinię
s-history-evaluation-planned = { $name } planuje ocenę
s-history-evaluation-answered = { $name } odpowiada do oceny
s-history-evaluation-signed = { $name } podpisuje ocenę
s-history-adjustment-decided = { $name } decyduje o zmianie
s-history-adjustment-reviewed = { $name } podsumowuje zmianę
s-history-commented = { $name } mówi: { $text }
s-history-settled = { $name } mówi: rozwiązane. { $text }
s-history-outcome = { $name } zapisuje wynik: { $outcome }
s-history-unknown = Coś z nowszej wersji. Zaktualizuj aplikację.
s-field-title = tytuł
s-field-explanation = wyjaśnienie
s-field-yields = co to daje
c-step-yields = Co to daje
s-field-date = dzień
s-field-where = miejsce
s-field-who-helps = kto pomaga
s-field-goal = cel
s-field-from-talk = z której rozmowy
s-field-weight = waga
s-field-job = praca
s-field-employer = pracodawca
s-field-route = droga
s-field-period = okres
s-field-cohort = grupa
s-field-name = imię
s-field-phone = numer telefonu
s-field-mentor = opiekun
s-field-hours = godziny
s-field-kind = rodzaj
s-field-picture = obrazek
s-what-step = krok { $title }
s-what-goal = cel nauki { $title }
s-what-place = miejsce nauki { $title }
s-what-member = uczestnik: { $title }
s-what-comment = odpowiedź
s-what-check-in = wpis, jak idzie
s-what-feedback = opinia
s-what-appointment = spotkanie
s-history-set-of = { $name } zmienia: { $what }, { $field } → „{ $value }”
s-history-cleared-of = { $name } czyści: { $what }, { $field }
s-history-moved = { $name } zmienia kolejność: { $what }
s-history-mark-back = { $name } coś cofa: { $step }
s-history-step-unconfirmed = { $name } cofa potwierdzenie: { $step }
s-history-evaluation-taken-back = { $name } cofa odpowiedź do oceny
s-history-evaluation-unsigned = { $name } cofa podpis
s-history-point = { $name } chce porozmawiać: { $words }
s-history-not-right = { $name } mówi, że coś się nie zgadza: { $words }
s-history-restriction = { $name } chce, żeby mniej korzystać z danych: { $words }
s-history-point-settled = { $name } zdejmuje punkt z listy
s-history-point-open = { $name } przywraca punkt na listę
s-history-proposed = { $name } proponuje: { $text }
s-history-planned = { $name } umawia spotkanie: { $title }
s-history-adjustment-undecided = { $name } znowu otwiera decyzję
s-history-adjustment-unreviewed = { $name } znowu otwiera podsumowanie
s-history-declined = { $name } nie może: { $reason }
s-field-phase = etap
s-field-levels = pięć zdań
s-field-start = początek
s-field-reached = co wybraliście razem
s-field-target = dzień celu
s-field-conclusion = wniosek
s-field-asked = kto rozmawia
s-field-saw = co widzieliśmy
s-field-think = co myślimy
s-field-lever = o co chodzi
s-field-change = co zmieniamy
s-field-check = kiedy popatrzymy
s-field-about = czego to dotyczy
s-field-plan = spotkanie
s-field-answer = odpowiedź
s-what-evaluation = ocena
s-what-point = punkt kandydata
s-what-adjustment = zmiana
s-what-rating = spojrzenie na cel
s-what-outcome = wynik

### Employer

e-nav-candidates = Kandydaci
e-candidates-title = Kto się u Ciebie uczy
e-candidates-empty = Teraz nikt się u Ciebie nie uczy.
e-candidates-before = Kto uczył się u Ciebie wcześniej
e-learners-column = Imię i ostatnia opinia
e-feedback-give = Opinia
e-feedback-give-to = Opinia dla: { $name }
e-feedback-none = Jeszcze brak
e-learner-over = Uczy się u Ciebie
e-learner-record = Zapisz coś
e-learner-more = Wszystko o: { $name }
e-learner-done = { $name } mówi: gotowe
e-learner-saw = Potwierdzam to
a-sample-other-day = Inny dzień niż dzisiaj
e-learner-steps-more = Wszystkie kroki
e-talk-cannot-sent = To trafi do trenera pracy. Poszukacie innego dnia.
e-came-title = Co z tego wyszło
e-came-empty = Jeszcze nic. Tu czytasz, co inni mówią i decydują.
e-came-nothing = Nikt jeszcze nic o tym nie powiedział.
e-came-all = Czytaj wszystko
e-came-you = Ty o: { $name }, { $when }
e-came-taken-up = Podjęte
e-came-try = To zrobimy
e-came-not-now = Teraz tego nie zrobimy
e-came-helped = Pomogło
e-came-helped-partly = Trochę pomogło
e-came-helped-not = Nie pomogło
e-feedback-start = Szybka opinia
e-feedback-for = Opinia o nauce w pracy
e-feedback-title = Jak radzi sobie { $name } w tym tygodniu?
e-feedback-pace = Tempo
e-feedback-pace-low = Jeszcze niskie
e-feedback-pace-growing = Rośnie
e-feedback-pace-good = Dobre
e-feedback-quality = Jakość
e-feedback-quality-low = Jeszcze błędy
e-feedback-quality-growing = Rośnie
e-feedback-quality-good = Dobra
e-feedback-independence = Samodzielność
e-feedback-independence-low = Z pomocą
e-feedback-independence-growing = Rośnie
e-feedback-independence-good = Bez pomocy
e-feedback-punctuality = Na czas
e-feedback-punctuality-low = Często za późno
e-feedback-punctuality-growing = Lepiej
e-feedback-punctuality-good = Zawsze
e-feedback-safety = Bezpieczna praca
e-feedback-safety-low = Uwaga
e-feedback-safety-growing = Lepiej
e-feedback-safety-good = Dobrze
e-feedback-more = Także punktualność i bezpieczeństwo
e-feedback-line = Jedno zdanie (nieobowiązkowe)
e-feedback-who-reads = Mogą to czytać { $name } i trener pracy.
e-explain-job-text = Twoja firma rośnie. Niedługo potrzeba nowych ludzi. Ta praca już teraz ma nazwę.
e-explain-able-text = Dyplomy się nie liczą. Patrzymy, co ktoś umie i czego chce się nauczyć.
e-explain-plan-text = Ty, kandydat i trener wybieracie kroki. Każdy krok jest mały.
e-explain-learn-text = Ktoś z Was pokazuje. Potem robi to kandydat. Błędy są częścią nauki.
e-explain-seen-text = Powiedz krótko, co widzisz. Zajmie to mniej niż minutę. Kandydat może to przeczytać.
e-explain-change-text = Wtedy coś zmieniamy: zadanie, tempo, wsparcie lub miejsce. Zadzwoń do trenera.
e-explain-start-text = Kandydat umie tę pracę? Wtedy może się zacząć. Jeśli nie, szukamy dalej razem.
e-feedback-thanks = Dziękujemy. { $name } może iść dalej.
e-link-unknown = Ten link nie działa. Poproś trenera pracy o nowy.
e-link-over = Ten link już nie działa. Nowy da { $name }. Zadzwoń.
e-link-choose = Wybierz jedną odpowiedź na każde pytanie.
e-link-again = Jeszcze raz
e-link-later = Teraz się nie udaje. Spróbuj za chwilę jeszcze raz.
e-link-yours = To Twoje słowa
e-link-who = Kto Ty?
e-link-talk = Pytania do rozmowy, { $when }
e-link-talk-for = O: { $name }, { $when }
e-link-face = Najpierw wybierz, jak idzie.
e-link-helps = Co pomaga się uczyć?
e-link-changed = Coś się zmieniło od otwarcia tej strony. Sprawdź jeszcze raz, potem wyślij.
e-link-talk-in = Twoje odpowiedzi już tu są.
e-link-talk-over = Ta rozmowa nie czeka już na odpowiedzi. Chcesz coś dodać? Zadzwoń: { $name }.
e-link-came = Co ustalono i co z tego wyszło
e-link-agreed = Ustalono
e-link-agreed-none = Nic jeszcze nie ustalono.
e-link-by = { $name }, { $when }
e-link-agreement = Przeczytaj umowę
e-link-agreement-sign = Podpisać można w aplikacji albo na urządzeniu trenera pracy.
e-link-back = Do opinii
e-push-news = Jest coś nowego dla Ciebie.
e-push-works = Działa. Tak będziesz się od nas dowiadywać.
e-feed-talk = Rozmowa
e-adjustment-propose = Zaproponuj coś innego
e-adjustment-saw = Co widzisz?
e-adjustment-change = Co trzeba zmienić?
e-adjustment-sent = Zapisane. Odpowiedź trenera pracy pojawi się tutaj.
e-evaluation-title = Twoje odpowiedzi do rozmowy
e-evaluation-sign = Przeczytaj i podpisz ocenę
e-evaluation-well = Co idzie dobrze?
e-evaluation-hard = Co jest jeszcze trudne?
e-evaluation-next = Co jest potrzebne, żeby iść dalej?
e-evaluation-submitted = Dziękujemy. Porozmawiacie o tym na rozmowie.
e-goal-rate = Gdzie jest teraz { $name }?
e-no-health = Nie pisz nic o zdrowiu.

### Main tasks and work samples

a-percent = { $percent-number } %
s-what-task = zadanie { $title }
s-what-sample = zapis pracy
s-field-share = część tygodnia
s-history-sampled = { $name } zapisuje przy { $task }: { $sample }
s-tasks-title = Główne zadania
s-task-said = { $name }, { $percent-number } %
s-work-title = Praca według zadań
a-sample-add = Zapisz, jak szło zadanie
a-sample-task = Które zadanie?
a-sample-pace = Tempo
a-sample-quality = Jakość
a-sample-net-time = Czas prawdziwej pracy
a-sample-help = Ile pomocy?
a-sample-said = tempo { $pace-number } %, jakość { $quality-number } %, przy pracy { $net-number } %
a-help-alone = Bez pomocy
a-help-hint = Ze wskazówką
a-help-shown = Po pokazaniu
a-help-together = Razem

### A window of our own

a-window-server-title = Gdzie jest Twój Opstap?
a-window-server-intro = Masz link albo adres. Wpisz lub wklej go tutaj.
a-window-server-field = Link lub adres
a-window-server-hint = Na przykład opstap.twojagmina.nl
a-window-server-wrong = To nie jest adres. Sprawdź jeszcze raz.
a-window-server-go = Dalej
a-window-server-card = Adres Opstap
a-window-server-change = Inny adres
a-window-server-use = Użyj tego adresu
a-window-line-gone = Pod adresem { $address } Opstap teraz nie odpowiada. To, co robisz, zostaje tutaj zapisane. Czy adres się zmienił?
a-window-line-untrusted = { $address } nie może pokazać, że to Opstap. Dlatego nic nie wysyłamy. To, co robisz, zostaje tutaj zapisane. Poproś trenera o pomoc.
a-window-line-date = To urządzenie myśli, że jest { $day }. To się nie zgadza? Ustaw dobrą datę. To, co robisz, zostaje tutaj zapisane. Data jest dobra? Poproś trenera o pomoc.
a-window-line-moved = Opstap ma nowy adres: { $address }. Zapytaj trenera, czy to prawda. To, co robisz, zostaje tutaj zapisane.
a-window-twice-title = Opstap jest już otwarty
a-window-twice-text = Przejdź do drugiego okna. To okno można zamknąć.
a-window-saved = Zapisano: { $place }
a-window-not-saved = Plik nie jest zapisany. Zrób miejsce na urządzeniu. Potem spróbuj jeszcze raz.
a-hours-and-minutes = { $hours } godz. { $minutes-number } min
a-whole-hours = { $hours } godz.
c-tried-hours = Twoje godziny
c-tried-absence = Że nie przyjdziesz
c-tried-message = Twoja wiadomość
c-tried-belief = Czy dasz radę
c-belief-not-yet = Jeszcze nie
c-belief-a-little = Trochę
c-belief-almost = Prawie
c-belief-sure = Tak
a-agreement = Umowa
a-agreement-none = Nic jeszcze nie spisano.
a-agreement-none-coach = Twój coach spisze umowę. Potem przeczytasz ją i podpiszesz tutaj.
a-part-skills = Co trzeba wiedzieć i umieć
a-part-step-plan = Plan kroków
a-part-duration = Jak długo
a-part-guidance = Kto pomaga
a-part-financing = Pieniądze
a-part-evaluation = Rozmowy
a-part-preconditions = Co musi być załatwione
a-talk-every =
    { $count ->
        [one] Rozmowa co tydzień
        [few] Rozmowa co { $count } tygodnie
        [many] Rozmowa co { $count } tygodni
       *[other] Rozmowa co { $count } tygodnia
    }
a-means-none = Bez dodatkowych opłat
a-means-shared = Pracodawca i urząd pracy dzielą koszty
a-means-subsidy = Dopłata do wynagrodzenia
a-money-percent = { $number } %
a-money-shares = { $total } miesięcznie: pracodawca { $employer }, urząd pracy { $office }
a-euros = { $amount } €
a-agreement-anew = Nowe od ostatniego razu: { $parts }
a-agreement-changed = To się zmieniło od Twojego podpisu
a-agreement-was = Wcześniej: { $words }
a-agreement-witnessed = Podpisano na urządzeniu: { $name }, { $when }
a-agreement-objected = Mówi: to nie mój podpis
a-agreement-object = To nie mój podpis
a-agreement-object-why = Co się stało?
a-agreement-complete = Wszyscy podpisali
a-agreement-sign = Podpisuję
a-agreement-here = Niech { $name } podpisze tutaj
a-agreement-here-ask = Podaj urządzenie osobie { $name } i nie spieszcie się. W aplikacji będzie zapisane, że byłeś przy tym.
a-agreement-read = { $name } teraz podpisuje
a-agreement-version = Wersja { $nth-number }, { $when }
a-agreement-older = Wcześniejsze wersje
a-agreement-same = Nic nie różni się od tego, co już podpisano.
e-paper-empty = Nic o tym nie zapisano.
e-paper-page = Strona { $page-number } z { $total-count }
e-paper-signatures = Kto podpisał
e-paper-stand-ins = Znaki, których nie da się tu wydrukować, są podane jako numer: [U+…].
e-paper-unsigned = Nie wszyscy jeszcze podpisali
a-new-agreement = Umowa do podpisania
a-new-message = Wiadomość
a-new-absence = Nie przyjdzie
a-new-hours = Godziny potwierdzone
a-new-flow-on = Do następnego miejsca
a-number-sample = 1 000,00
s-what-agreement = umowę
s-what-signature = podpis
s-what-objection = sprzeciw
s-what-workday = godziny z jednego dnia
a-hours = Godziny
a-hours-where = Gdzie?
a-hours-other = Inne godziny
a-hours-like = Na przykład 7,5 albo 7:30
a-hours-unread = Napisz tak: 7,5 albo 7:30
a-hours-note = Zapisz
a-hours-note-these = Zapisz: { $hours }
a-hours-noted = Zapisano godziny: { $day }
a-hours-there = Już zapisano: { $hours }, { $day }
a-hours-none = Jeszcze nie ma godzin.
a-hours-week = Tydzień: { $day }
a-hours-waiting = jeszcze niepotwierdzone
a-hours-confirmed = potwierdzone
a-hours-confirm = Zgadza się
a-hours-confirm-all = Zgadzają się wszystkie dni: { $count-number }
a-hours-unconfirm = Jednak nie
a-hours-unconfirmed = Potwierdzenie cofnięte
a-hours-mend = Zmień
a-absent-until = { $from } do { $until } włącznie
a-absent-open = { $from }, jeszcze nie wiadomo, jak długo
a-absent-today = Dzisiaj
a-absent-tomorrow = Jutro
a-absent-week = Do końca tygodnia
a-absent-unknown = Nie wiem, jak długo
a-absent-of = { $name } nie przyjdzie: { $days }
a-absent-back-said = Usunięto
c-absent-cannot = Nie mogę przyjść
c-absent-said = Powiedziano, że nie przyjdziesz: { $days }
c-absent-noted = { $name }: zapisano, że nie przyjdziesz: { $days }
c-absent-back = Znowu przyjdę
c-absent-sent = To idzie do twojego coacha i do pracy.
c-hours-work = Twoja praca
c-hours-how-many = Jak długo trwała praca?
c-hours-day = W który dzień?
a-message-title = Wiadomości
a-message-none = Jeszcze nie ma wiadomości.
a-message-write = Napisz wiadomość
a-message-earlier = Wcześniejsze wiadomości
a-message-take-back = Wycofaj
a-message-taken-back = Wiadomość usunięta
c-belief-question = Czy myślisz, że dasz radę w tej pracy?
c-belief-earlier = Co było mówione wcześniej
c-belief-thanks = Dziękujemy. To jest dla ciebie i twojego coacha.
e-learner-absent = Dzisiaj nie przyjdzie
e-hours-confirm = Potwierdź godziny
e-hours-waiting =
    { $count ->
        [one] 1 dzień czeka na ciebie
        [few] { $count } dni czekają na ciebie
        [many] { $count } dni czeka na ciebie
       *[other] { $count } dnia czeka na ciebie
    }
c-message-readers = To jest dla ciebie i twojego coacha.

# Ideas for the office
a-idea-title = Pomysły
a-idea-write = Co może być lepsze?
a-idea-none = Nie ma jeszcze pomysłów.
a-idea-considered = Myślimy o tym
a-idea-planned = Zrobimy to
a-idea-done = To jest zrobione
a-idea-not-now = Teraz tego nie robimy
a-idea-unanswered = Nie ma jeszcze odpowiedzi
a-idea-taken-back = Twojego pomysłu już nie ma
a-new-idea = Pomysł
a-new-idea-answer = Odpowiedź na pomysł
c-idea-readers = To jest dla ciebie, twojego coacha i biura pracy. W biurze nie ma przy tym twojego imienia.
c-tried-idea = Twój pomysł
s-what-idea = pomysł
s-what-idea-answer = odpowiedź na pomysł
s-history-idea = Pomysł, { $name }: { $words }
s-history-idea-answer = Odpowiedź na pomysł, { $name }: { $answer }
e-idea-readers = Dla ciebie, kandydata, coacha i biura pracy. W biurze nie ma przy tym twojego imienia.
e-idea-meta = Co może być lepsze? Biuro pracy odpowie.
s-history-hours = { $name } zapisuje: { $hours }, { $day }
s-history-hours-confirmed = { $name } potwierdza godziny: { $day }
s-history-hours-unconfirmed = { $name } cofa potwierdzenie godzin: { $day }
s-history-absent = { $name } zgłasza nieobecność: { $days }
s-history-message = { $name } pisze: { $words }
s-history-belief = { $name } mówi, czy da radę w tej pracy: { $answer }
s-what-absence = zgłoszenie nieobecności
s-what-message = wiadomość
s-what-belief = odpowiedź
s-field-minutes = godziny
s-history-agreement = { $name } przedstawił(a) umowę
s-history-agreement-signed = { $name } podpisał(a) umowę
s-history-agreement-witnessed = { $signer } podpisał(a) na urządzeniu: { $name }
s-history-objected = { $name } mówi: to nie mój podpis. { $words }
a-hours-this-week = Ten tydzień
c-group-next = Z twoją grupą
c-group-steps = To robisz z grupą
s-settle-agreement = Umowa jest podpisana
s-cohort = grupa
s-group-with = Z grupą: { $group }
s-history-enrolled = { $name }: ścieżka jest teraz w grupie { $group }
s-history-left-cohort = { $name }: ścieżka nie jest już w grupie

### Pieniądze: ile kosztuje miejsce

a-money-title = Kto za co płaci
a-money-nothing = Nie ma tu jeszcze nic o pieniądzach.
a-money-wage = Wynagrodzenie
a-money-holiday = Dodatek urlopowy
a-money-on-top = Koszty pracodawcy
a-money-other = Pomoc i kursy
a-money-cost = Razem
a-money-minimum = Płaca minimalna za te godziny, z dodatkiem urlopowym
a-money-subsidy = Część na wynagrodzenie
a-money-subsidy-on-top = Część na koszty pracodawcy
a-money-employer = Pracodawca płaci
a-money-office = Urząd pracy płaci
a-money-value = Praca jest teraz warta { $percent }. Tak mówi { $name }, od { $day }.
a-money-whole = Za cały czas: { $amount }
a-money-whole-shares = Pracodawca { $employer }, urząd pracy { $office }
a-money-these-days = Za te dni: { $amount }
a-money-how = Tak to policzono
a-money-rounded = Każda kwota jest w pełnych centach. Pół centa liczy się jako cały.
a-money-month = miesięcznie
a-money-no-value = Teraz ktoś musi powiedzieć, ile praca jest warta. Robi to specjalista.
a-money-not-yet = Nikt jeszcze nie może tego policzyć.
a-money-planned = Umówione do dziś: { $time }
a-money-confirmed = Przepracowane i potwierdzone: { $time }
a-money-waiting = Przepracowane, jeszcze bez potwierdzenia: { $time }
a-money-confirmed-wage = Wynagrodzenie za potwierdzone godziny: { $amount }
c-money-about = To jest w przybliżeniu. Urząd pracy poda później dokładną kwotę.
c-money-indication = około
s-money-about = To jest orientacja. Urząd pracy ustala kwoty.
s-money-indication = orientacyjnie
s-plan-months = miesiące: { $months-number }
s-rule-ended = już nie obowiązuje

### Warunki miejsca i tydzień

a-basis = Jak tu pracujesz
a-basis-trial = Miejsce próbne
a-basis-with-benefit = Nauka, zasiłek trwa dalej
a-basis-training = Praca i szkoła
a-basis-employment = Na umowie
a-basis-other = Inaczej
a-basis-until = Do którego dnia włącznie
a-basis-ends = do { $day } włącznie
a-basis-reason = Dlaczego trwa to dłużej
a-place-address = Adres
a-place-way = Tak tam dotrzesz: { $address }
a-week-days = W które dni
a-week-hours = { $day } { $from }–{ $until }
a-week-times = { $from }–{ $until }
a-week-today = Dzisiaj: { $place }, { $time }
a-week-free = W tym tygodniu bez pracy.
a-week-overlap = Dwa miejsca w tym samym czasie
a-week-long = Dużo na jeden tydzień, godziny: { $hours-number }
a-week-before = Tydzień wcześniej
a-week-after = Tydzień później
s-what-funding = kto za co płaci
s-history-funding = { $name } zapisuje, kto za co płaci: { $place }
s-history-terms = { $name } dodaje warunki: { $place }

c-skill-title = Co potrafię
c-skill-text = To inni u Ciebie widzieli. Dodaj też coś od siebie. Twój trener może to czytać.
c-skill-add = Dodaj coś od siebie
c-skill-name = Co potrafisz?
c-skill-help = Jak to robisz?
a-skill-empty = Jeszcze nic nie zauważono
a-skill-by = Widzi to { $name }
a-skill-self = Własne słowa
a-skill-someone = trener
a-skill-from-goal = podczas nauki
a-skill-from-sample = przy zadaniu
a-skill-from-talk = w rozmowie
a-skill-at-work = w pracy
a-skill-remove = Usuń: { $skill }
a-skill-noun = coś, co ktoś potrafi
a-skill-told = { $name } widzi: { $skill } ({ $help })
a-page-begun = { $name } zaczyna stronę
a-page-approved-by = { $name } mówi tak tej stronie
a-page-withdrawn-by = { $name } cofa swoje tak
c-tried-skill = Coś, co potrafisz
c-page-title = Moja strona
c-page-text = Napisz to razem z trenerem. Krótko wystarczy. Nie pisz nic o zdrowiu.
c-page-strengths = W tym jestem dobry
c-page-wants = Tego chcę się nauczyć
c-page-needs = Tego potrzebuję w pracy
c-page-helps = To pomaga mi w trudny dzień
c-page-approve = Mój szef może to czytać
c-page-withdraw = Mój szef już nie może tego czytać
c-page-is-approved = Twój szef może to czytać.
c-page-is-not = Czytasz to tylko Ty i Twój trener.
e-page-title = O { $name }
e-page-meta = Co idzie dobrze i co pomaga
e-page-none = { $name } nie ma teraz strony, którą możesz przeczytać.
e-page-said = Własne słowa: { $name }. Ze zgodą.

### From place to place

a-flow-after = { $place }: od { $day } do { $next }
a-flow-goals = To idzie dalej: { $goals }
a-flow-answer = Odpowiedź
a-flow-waiting = jeszcze bez odpowiedzi
a-flow-agreed = zgoda
a-flow-other-day = lepiej { $day }
e-flow-agree = Zgadzam się
e-flow-agreed-said = Zgoda zapisana
e-flow-undo = Jednak bez zgody
e-flow-other = Lepiej inny dzień
e-flow-day = Jaki dzień?
e-flow-why = Czy chcesz coś dodać?
e-flow-ask = Poproś o ten dzień
e-flow-asked = Prośba o dzień: { $day }
c-flow-next = Od { $day } uczysz się w { $next }.
c-flow-plan = Twój coach chce, żebyś od { $day } uczył(a) się w { $next }. { $place } musi się jeszcze zgodzić.
s-flow-next = Dokąd: pracodawca i praca
s-flow-to = Miejsce, które już jest
s-flow-day = Pierwszy dzień tam
s-flow-goals = Cele nauki, które idą dalej
s-what-flow-on = przejście z { $place }
s-history-flow-on = { $name } ustala przejście: { $place }, potem { $next }

### Parts of one job

a-stack-title = Razem jedna praca
a-stack-of = { $hours-number } z { $whole-number } godzin w tygodniu
a-stack-missing = potrzeba jeszcze godzin: { $hours-number }
a-stack-full = praca jest pełna
a-stack-unknown = Nie ustalono jeszcze, ile godzin ma cała praca.
a-stack-parts = Części
a-stack-when = W ciągu roku
e-stack-own = Twoja część pracy
a-refused-of-one-part = O pieniądzach nic tu nie ma: bierze udział więcej firm. Pieniądze są przy miejscu, którego dotyczą.
a-part-no-money = O pieniądzach nic tu nie ustalono.

### Introductions

a-new-introduction = Poznanie się
a-meet-chosen = wybrano
a-meet-not-chosen = tym razem nie
a-meet-why-work-fits = Praca dobrze pasuje
a-meet-why-team-fits = Jest dobre porozumienie z zespołem
a-meet-why-keen = Chęć do nauki jest duża
a-meet-why-can-much = Duża część tej pracy już dobrze idzie
a-meet-why-other = Ktoś inny lepiej teraz pasuje do tej pracy
a-meet-why-more-time = Najpierw potrzeba więcej czasu na naukę
a-meet-why-hours = Godziny albo dojazd nie pasują
a-meet-why-no-place = Teraz nie ma już miejsca
a-meet-why-own-wish = Własnym życzeniem jest teraz inna praca
a-meet-full = Wybrano więcej osób, niż jest miejsc: wybrano { $chosen-number }, miejsc { $places-number }.
a-meet-minutes = { $minutes-number } min
a-meet-speed = Krótkie rozmowy
a-meet-list = Kto kiedy przychodzi
c-meet-title = Poznanie firmy
c-meet-inform = Twój coach opowie ci o tej pracy.
c-meet-meet = Poznacie się.
c-meet-decide = Już się poznaliście. Firma jeszcze się zastanawia.
c-meet-chosen = Wybrano cię do tej pracy.
c-meet-not-chosen = Teraz to nie będzie ta praca. Z coachem szukasz dalej.
c-meet-pictures = Wyjaśnienie z obrazkami
e-meet-title = Poznanie: { $name }
e-meet-ask = Czy wybierasz do tej pracy: { $name }?
e-meet-yes = Tak
e-meet-no = Nie, tym razem nie
e-meet-why = Dlaczego? To jest też dla: { $name }.
e-meet-line = Czy chcesz coś dodać?
e-meet-said = Twój wybór jest zapisany
e-meet-back = Cofnij ten wybór
e-link-meet = { $job }: czy wybierasz: { $name }?
e-link-meet-over = O tym już zdecydowano. Chcesz jednak czegoś innego? Zadzwoń: { $coach }.
e-link-meet-choose = Wybierz odpowiedź.
s-meet-told = Opowiedziano o pracy
s-meet-when = Spotkanie
s-meet-met = Poznano się
s-what-introduction = poznanie się: { $title }
s-history-introduced = { $name }: początek poznania: { $title }, { $employer }
s-history-chose = { $name }: wybór, { $title }: tak. { $why }
s-history-chose-not = { $name }: wybór, { $title }: tym razem nie. { $why }
s-history-choice-back = { $name }: cofnięty wybór: { $title }

### A proof to take along

c-proof-make-title = Dowód do zabrania ze sobą
c-proof-make-text = Pokaż innym, co umiesz. To Ty wybierasz, co na nim jest.
c-proof-what = Co może na nim być?
c-proof-name = Jakie imię?
c-proof-first = Twoje imię
c-proof-whole = Twoje imię i nazwisko
c-proof-place = Czy może być napisane, gdzie pracujesz?
c-proof-until = Do którego dnia?
c-proof-preview = To będzie na nim
c-proof-make = Zrób dowód
c-proof-made = Twój dowód jest gotowy
c-proof-made-on = Zrobiony: { $day }
c-proof-page = Otwórz stronę
c-proof-paper = Na papierze (PDF)
c-proof-badge = Odznaka do aplikacji
c-proof-open = Plik do aplikacji
c-proof-unsent = Dowód działa, gdy zostanie wysłany.
c-proof-withdraw = Wycofaj
c-proof-withdraw-text = Wtedy dowodu już nie ma. Papier też już nie jest ważny.
c-proof-withdraw-yes = Tak, wycofaj
c-proof-withdrawn = Twój dowód jest wycofany
c-tried-proof = Dowód
a-proof-noun = dowód
a-proof-told = { $name } robi dowód
e-proof-title = Dowód: to umiem
e-proof-of = Osoba: { $name }
e-proof-made = Zrobiony: { $day }
e-proof-until = Ważny do { $day } włącznie
e-proof-today = Stan na dzień { $day }
e-proof-gone = Tego dowodu już nie ma
e-proof-gone-text = Albo adres nie jest poprawny.
e-proof-scan = Czy to nadal aktualne? Zeskanuj kod lub wejdź na { $address }
e-proof-code = Kod QR do { $address }
e-proof-someone = ktoś w pracy

### The lab

a-success-title = Dobra wiadomość
a-success-read = Przeczytane
a-success-setting = Dobre wiadomości z programu
a-success-show = Tak
a-success-hide = Nie
