# De woorden van Opstap, in het Nederlands. Dit bestand bepaalt welke berichten er zijn.
# Ids start with who reads them: a- all, c- candidate, s- staff (coach and manager), e- employer.
# The build stops when a message or an argument differs between the languages. Numbers are named $…-count or $…-number.

### Days and times

a-today = vandaag
a-tomorrow = morgen
a-yesterday = gisteren
a-weekday-1 = maandag
a-weekday-2 = dinsdag
a-weekday-3 = woensdag
a-weekday-4 = donderdag
a-weekday-5 = vrijdag
a-weekday-6 = zaterdag
a-weekday-7 = zondag
a-month-1 = januari
a-month-2 = februari
a-month-3 = maart
a-month-4 = april
a-month-5 = mei
a-month-6 = juni
a-month-7 = juli
a-month-8 = augustus
a-month-9 = september
a-month-10 = oktober
a-month-11 = november
a-month-12 = december
a-day-month = { $day-number } { $month }
a-day-month-year = { $day-number } { $month } { $year }
a-long-day = { $weekday } { $day-number } { $month }
a-month-year = { $month } { $year }
a-day-and-time = { $day }, { $time }
a-clock = { $clock } uur
a-clock-separator = .
a-period = van { $from } tot { $until }
a-days-ago =
    { $count ->
        [0] vandaag
        [one] gisteren
       *[other] { $count } dagen geleden
    }
a-hours-per-week =
    { $count ->
        [one] { $count } uur per week
       *[other] { $count } uur per week
    }
a-months =
    { $count ->
        [one] { $count } maand
       *[other] { $count } maanden
    }

### Buttons and small words

a-app-name = Opstap
a-app-promise = Stap voor stap naar werk
a-save = Opslaan
a-send = Versturen
a-cancel = Toch niet
a-back = Terug
a-close = Sluiten
a-next = Verder
a-done = Klaar
a-ready = Dat is alles
a-undo = Maak ongedaan
a-edit = Aanpassen
a-add = Erbij zetten
a-remove = Weghalen
a-put-back = Zet terug
a-copy = Kopieer
a-copied = Gekopieerd
a-try-again = Probeer het nog eens
a-call = Bellen
a-call-name = Bel { $name }
a-listen = Luister
a-listen-stop = Stop met voorlezen
a-more = Meer
a-less = Minder
a-show-all = Laat alles zien
a-yes = Ja
a-no = Nee
a-partly = Een beetje
a-optional = hoeft niet
a-you = jij
a-with-name = met { $name }
a-skip-to-content = Ga naar de tekst
a-menu-label = Menu
a-loading = Even wachten…
a-empty = Hier staat nog niets.
a-not-found-title = Deze bladzijde is er niet
a-not-found-text = Ga terug en kies iets anders.
a-to-start = Naar het begin
a-no-access-title = Dit kun jij niet zien
a-no-access-text = Vraag je coach om hulp.
a-failed-title = Dit ging niet goed
a-failed-text = Wat je al had, is er nog. Probeer het zo nog eens.
a-one-line = Eén zin
a-title = Titel
a-date = Dag
a-time = Hoe laat
a-where = Waar
a-who = Wie
a-from = Van
a-until = Tot
a-choose = Kies er een
a-chosen = Gekozen
a-count-of = { $done-count } van { $total-count }
a-no-health-notes = Schrijf niets over je gezondheid.
a-example-note = Dit is een voorbeeld. Deze mensen zijn bedacht.
a-text-too-long = Deze tekst is te lang. Maak hem korter.
a-text-empty = Vul hier iets in.
a-text-left =
    { $count ->
        [one] Nog { $count } teken
       *[other] Nog { $count } tekens
    }

### People

a-role-candidate = Jij leert
a-role-coach = Coach
a-role-employer = Baas
a-role-manager = Werkbedrijf
a-view-candidate = Jij
a-view-coach = Je coach
a-view-employer = Je baas

### Sending and fetching

a-saved-here = Opgeslagen op dit toestel
a-sent = Verstuurd
a-sending = Bezig met versturen…
a-unsent =
    { $count ->
        [one] { $count } nog niet verstuurd
       *[other] { $count } nog niet verstuurd
    }
a-all-sent = Alles is verstuurd
a-no-network = Geen internet
a-no-network-text = Je kunt gewoon verder. Wij versturen het straks.
a-network-back = Er is weer internet.
a-sync-now = Nu versturen en ophalen
a-sync-title = Versturen en ophalen
a-last-sync = Bijgewerkt: { $when }
a-never-synced = Nog niet opgehaald
a-server-away = Het lukt nu niet. Wij proberen het straks weer.
a-update-title = Er is een nieuwe Opstap
a-update-text = Je raakt niets kwijt.
a-update-now = Nu vernieuwen
a-update-later = Straks
a-update-needed = Werk de app bij. Dan zie je dit ook.
a-storage-full-title = Je toestel is vol
a-storage-full-text = Wat je schreef, staat nog hier. Maak plaats op je toestel. Sla het dan nog eens op.
a-storage-lost-title = Je toestel heeft Opstap leeg gemaakt
a-storage-lost-text = Vraag je coach om een nieuwe code.
a-second-tab = Opstap staat twee keer open. Dat mag. Alles blijft gelijk.
a-dropped-title = Dit mag je niet meer zien
a-dropped-text = Het is van dit toestel gehaald.
a-private-mode = In dit venster blijft niets bewaard. Open Opstap in een gewoon venster.

### What was not taken over: the parked list

a-parked-title = Niet gelukt
a-parked-intro = Dit staat nog op je toestel. Kies wat je wilt doen.
a-parked-count =
    { $count ->
        [one] { $count } ding is niet gelukt
       *[other] { $count } dingen zijn niet gelukt
    }
a-parked-change = Pas aan en stuur weer
a-parked-discard = Gooi weg
a-parked-discard-ask = Weet je het zeker? Daarna is het weg.
a-parked-nothing = Alles is goed aangekomen.
a-refused-not-a-member = Je hoort niet meer bij dit plan.
a-refused-not-allowed = Dit mag jij niet doen.
a-refused-not-yours = Dit is van iemand anders.
a-refused-not-found = Waar dit bij hoort, is er niet meer.
a-refused-already-there = Dit was er al.
a-refused-empty-text = Er staat geen tekst in.
a-refused-text-too-long = De tekst is te lang. Er mogen { $max-count } tekens in.
a-refused-edit-too-large = Dit is te groot om te sturen.
a-refused-out-of-range = Dit getal kan hier niet.
a-refused-ends-before-start = De laatste dag ligt voor de eerste.
a-refused-phase-moved = Het plan is al een stuk verder.
a-refused-not-settled-candidate = Zet er eerst bij wie gaat leren.
a-refused-not-settled-employer = Zet eerst de baas erbij.
a-refused-not-settled-goal = Maak eerst een doel.
a-refused-not-settled-step = Maak eerst een stap.
a-refused-not-settled-placement = Zet er eerst bij waar iemand leert.
a-refused-candidate-taken = Hier leert al iemand anders.
a-refused-last-coach = Er moet één coach blijven.
a-refused-already-submitted = Je had dit al verstuurd.
a-refused-not-ready-to-sign = Nog niet iedereen heeft iets gezegd.
a-refused-already-signed = Iemand heeft al getekend. De tekst blijft zo.
a-refused-already-decided = Hierover is al beslist.
a-refused-not-decided = Hierover is nog niet beslist.
a-refused-already-reviewed = Hier is al op terug gekeken.
a-refused-unknown = Dit kan deze app nog niet zeggen. Werk de app bij.
a-refused-gone = Dit is voor altijd gewist.
a-refused-too-new = Werk de app bij. Dan kun je dit sturen.

### Two versions of the same thing

a-two-title = Twee keer aangepast
a-two-intro = Jullie hebben dit allebei aangepast. Welke moet het zijn?
a-two-shown = Dit zie je nu
a-two-other = Dit is de andere
a-two-choose = Kies deze
a-two-by = { $name }, { $when }
a-two-mark = Kies uit twee
a-two-chosen = Gekozen. De andere staat nog bij wat er eerder was.

### The first screen: a code to come in

a-enter-title = Welkom bij Opstap
a-enter-intro = Je coach heeft een code voor je. Typ die hier.
a-enter-code = Code van 6 tekens
a-enter-code-hint = Groot of klein maakt niet uit.
a-enter-go = Ga verder
a-enter-busy = We kijken of de code klopt…
a-enter-hello = Hoi { $name }!
a-enter-fetching = We halen jouw plan op…
a-enter-no-code = Geen code? Vraag je coach.
a-enter-other-person = Iemand anders gebruikt Opstap op dit toestel.
a-enter-switch = Ga verder als { $name }
a-invite-unknown = Deze code kennen we niet. Kijk goed en typ hem nog eens.
a-invite-used = Deze code is al gebruikt. Vraag je coach om een nieuwe.
a-invite-expired = Deze code is te oud. Vraag je coach om een nieuwe.
a-invite-too-many = Te vaak geprobeerd. Wacht een kwartier. Probeer het dan weer.
a-invite-no-network = Voor de code heb je internet nodig. Je code blijft hier staan.
a-invite-incomplete = De code heeft 6 tekens.

### Language and look

a-lang-title = Taal
a-text-size = Grootte van de letters
a-text-size-normal = Gewoon
a-text-size-large = Groot
a-text-size-largest = Heel groot
a-look = Licht of donker
a-look-device = Zoals mijn toestel
a-look-light = Licht
a-look-dark = Donker
a-install = Zet Opstap op je toestel
a-install-text = Dan open je het met één tik.

### The staircase: six phases

c-phase-job-in-view = De baan is in beeld
c-phase-possibilities-mapped = We weten wat kan
c-phase-matched = Jij past bij de baan
c-phase-path-agreed = De afspraken staan vast
c-phase-learning-in = Je leert op het werk
c-phase-regular-job = Je hebt de baan
c-phase-here = Je bent bij { $phase-number } van 6
c-phase-reached = Gehaald
c-phase-now = Hier ben je nu
c-phase-later = Komt later
c-phase-title = Waar je nu bent

### Candidate: the bar

c-nav-today = Vandaag
c-nav-steps = Stappen
c-nav-learn = Leren
c-nav-talks = Gesprekken
c-nav-me = Ik

### Candidate: today

c-today-hello = Hoi { $name }
c-today-next = Jouw volgende stap
c-today-no-step-title = Geen stap voor nu
c-today-no-step-text = Je hebt alles gedaan. Mooi werk!
c-today-done-warm = Goed gedaan!
c-today-done-text = Deze stap is klaar.
c-today-talk = Je volgende gesprek
c-today-no-talk = Er staat nog geen gesprek.
c-today-coach = Jouw coach
c-today-job = Jouw nieuwe baan
c-today-how = Hoe gaat het deze week?
c-today-how-thanks = Dank je. Je coach ziet dit.
c-today-reached = Dit heb je al gedaan

### Candidate: how it goes

c-face-great = Top
c-face-good = Goed
c-face-fair = Gaat wel
c-face-hard = Lastig
c-how-title = Hoe gaat het?
c-how-about = Waar gaat het over?
c-how-line = Wil je er iets bij zeggen?
c-how-who-sees = Alleen jij en je coach lezen dit.

### Candidate: steps

c-steps-title = Jouw stappen
c-steps-goal = Doel
c-steps-no-goal = Andere stappen
c-steps-open =
    { $count ->
        [one] Nog { $count } stap
       *[other] Nog { $count } stappen
    }
c-steps-done = Klaar
c-steps-done-when = Klaar, { $when }
c-steps-add = Zelf een stap maken
c-steps-empty = Er staan nog geen stappen. Je coach maakt ze samen met jou.
c-step-status-todo = Nog doen
c-step-status-doing = Ben ik mee bezig
c-step-status-done = Klaar
c-step-status-help = Ik wil hulp
c-step-help-thanks = Je coach ziet dat je hulp wilt.
c-step-not-done-yet = Toch nog niet klaar
c-step-confirmed = Ook { $name } zegt dat het klaar is
c-step-when = Wanneer
c-step-where = Waar
c-step-who-helps = Wie helpt je
c-step-what = Wat ga je doen?
c-step-what-hint = Een paar woorden is genoeg.
c-step-own = Zelf gemaakt
c-step-saved = Je stap staat erbij.

### Candidate: learning

c-learn-title = Wat je wilt leren
c-learn-empty = Hier komt wat je wilt leren. Dat kies je samen met je coach.
c-goal-where = Waar sta je nu?
c-goal-choose = Kies de zin die bij je past.
c-goal-start = Hier begon je
c-goal-target = Hier wil je heen
c-goal-by = Dat wil je voor { $date } kunnen
c-goal-views = Drie keer kijken
c-goal-views-same = Jullie zien het alle drie gelijk.
c-goal-boss-more = Je baas ziet meer dan jij. Praat er samen over.
c-goal-boss-less = Jij ziet meer dan je baas. Praat er samen over.
c-goal-coach-more = Je coach ziet meer dan jij. Praat er samen over.
c-goal-coach-less = Jij ziet meer dan je coach. Praat er samen over.
c-goal-no-view = Nog niets gezegd
c-goal-right = Dit klopt
c-goal-rated = Bewaard. Je coach en je baas zien dit ook.
c-goal-before = Eerder koos je
c-goal-steps = De stappen bij dit doel

### Candidate: talks

c-talks-title = Gesprekken
c-talks-next = Dit komt nog
c-talks-past = Dit is geweest
c-talks-empty = Er zijn nog geen gesprekken.
c-talk-cannot = Ik kan niet
c-talk-can = Ik kom
c-talk-cannot-sent = Je coach weet het. Jullie zoeken een andere dag.
c-talk-cancelled = Gaat niet door
c-talk-calendar = Zet in mijn agenda
c-evaluation-title = Gesprek: hoe gaat het?
c-evaluation-before = Denk er vast over na. Drie korte vragen.
c-evaluation-start = Begin
c-evaluation-question = Vraag { $question-number } van { $total-count }
c-evaluation-well = Wat gaat goed?
c-evaluation-hard = Wat is nog lastig?
c-evaluation-wish = Wat wil je nu leren?
c-evaluation-submit = Klaar, verstuur
c-evaluation-submitted = Verstuurd. Straks praten jullie erover.
c-evaluation-agreed = Dit spraken we af
c-evaluation-sign = Ik snap het en ik teken
c-evaluation-signed = Getekend, { $when }
c-evaluation-waiting = We wachten nog op { $name }
c-adjustment-title = We passen iets aan
c-adjustment-saw = Wat we zagen
c-adjustment-think = Wat we denken
c-adjustment-change = Wat we anders doen
c-adjustment-check = Wanneer we weer kijken
c-adjustment-helped = Heeft het geholpen?
c-adjustment-learned = Wat we leerden
c-adjustment-propose = Ik wil iets anders
c-adjustment-proposed = Je coach kijkt ernaar.
c-adjustment-yes = We gaan dit doen
c-adjustment-no = We doen dit niet

### Candidate: comments

c-comment-answer = Geef antwoord
c-comment-placeholder = Wat wil je zeggen?
c-comment-sent = Je antwoord staat erbij.

### Candidate: me

c-me-title = Ik
c-me-proof = Dit kan ik al
c-me-proof-empty = Wat je leert, komt hier te staan.
c-me-proof-seen-by = Gezien door { $name }
c-me-data = Wie ziet wat?
c-me-data-members = Je stappen, je doelen en wat jullie afspreken: jij, je coach en je baas.
c-me-data-check-in = Hoe het gaat: alleen jij en je coach.
c-me-data-never = Niemand schrijft hier over je gezondheid.
c-me-device = Dit toestel
c-me-device-lost = Toestel kwijt? Bel je coach.
c-me-leave = Stop op dit toestel
c-me-leave-ask = Wat nog niet is verstuurd, blijft hier bewaard.
c-me-where = Waar je leert
c-me-people = Jouw mensen
