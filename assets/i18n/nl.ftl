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
a-distance-km = { $count } km
a-wish-hours = uren per week
a-wish-days = dagen
a-wish-distance = afstand in kilometers
a-wish-language = taal op het werk
a-wish-wishes = wensen
a-hours-per-week =
    { $count ->
        [one] { $count } uur per week
       *[other] { $count } uur per week
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
a-undo = Maak ongedaan
a-undone = Weer zoals het was
a-edit = Aanpassen
a-remove = Weghalen
a-put-back = Zet terug
a-copy = Kopieer
a-copied = Gekopieerd
a-try-again = Probeer het nog eens
a-call-name = Bel { $name }
a-listen = Luister
a-voice-missing = Dit toestel kan niet alles voorlezen. Er is geen stem voor deze taal.
a-more = Meer
a-show-all = Laat alles zien
a-yes = Ja
a-no = Nee
a-partly = Een beetje
a-optional = hoeft niet
a-optional-words = Hoeft niet. Schrijf niets over gezondheid.
a-day-doubt = Klopt deze dag? { $day }
a-day-meant = Bedoel je { $day }?
a-with-name = met { $name }
a-menu-label = Menu
a-loading = Even wachten…
a-fetched-of = Opgehaald: { $fetched-count } van { $all-count }
a-fetch-waits = Het ophalen wacht op internet. Het gaat vanzelf verder.
a-nothing-title = Hier staat nu niets
a-nothing-text = Je coach kan je meer vertellen.
a-erased-text = Een plan is voor altijd gewist. Ook wat jij nog niet had verstuurd.
a-empty = Hier staat nog niets.
a-not-found-title = Deze bladzijde is er niet
a-not-found-text = Ga terug en kies iets anders.
a-to-start = Naar het begin
a-no-access-title = Dit kun jij niet zien
a-no-access-text = Klopt dat niet? Vraag om hulp.
a-failed-title = Dit ging niet goed
a-failed-text = Wat je al had, is er nog. Probeer het zo nog eens.
a-date = Dag
a-time = Hoe laat
a-where = Waar
a-from = Van
a-until = Tot
a-chosen = Gekozen
a-no-health-notes = Schrijf niets over gezondheid.
a-sees-candidate-and-coach = Alleen wie leert en de coach zien dit.

### Candidate: people

c-view-candidate = Jij
c-view-coach = Je coach
c-view-employer = Je baas

### Sending and fetching

a-saved-here = Opgeslagen op dit toestel
a-sending = Bezig met versturen…
a-unsent =
    { $count ->
        [one] { $count } nog niet verstuurd
       *[other] { $count } nog niet verstuurd
    }
a-all-sent = Alles is verstuurd
a-no-network = Geen internet
a-no-network-text = Je kunt gewoon verder. Wij versturen het straks.
a-sync-now = Nu versturen en ophalen
a-sync-title = Versturen en ophalen
a-last-sync = Bijgewerkt: { $when }
a-never-synced = Nog niet opgehaald
a-server-away = Het lukt nu niet. Wij proberen het straks weer.
a-edition-title = Opstap haalt de rest op
a-edition-text = Dat duurt even. Je hebt internet nodig.
a-edition-missed = Het lukte niet. Heb je internet?
a-part = { $text }
a-update-title = Er is een nieuwe Opstap
a-update-now = Nu vernieuwen
a-update-needed = Werk de app bij. Dan zie je dit ook.
a-storage-full-text = Wat je schreef, staat nog hier. Maak plaats op je toestel. Sla het dan nog eens op.
a-storage-gone-text = Dit is niet bewaard. Kopieer wat je hebt getypt. Sluit Opstap dan en open het opnieuw.
a-found-back = Dit toestel had Opstap leeggemaakt. Wat je had verstuurd, is er weer.
a-second-tab = Opstap staat twee keer open. Dat mag. Alles blijft gelijk.
a-revoked-title = Dit toestel mag er niet meer in
a-revoked-text = Wat je nog niet had verstuurd, staat hier nog. Vraag om een nieuwe code.
a-private-mode = In dit venster blijft niets bewaard. Open Opstap in een gewoon venster.

### A closed phone: away too long, shut out, or left

a-locked-title = Opstap is op slot
a-locked-away = Dit toestel had lang geen internet. Daarom zie je nu niets.
a-locked-online = Zorg voor internet. Dan gaat het slot er vanzelf af.
a-locked-new-code = Vraag om een nieuwe code. Dan gaat het slot eraf.
a-locked-return = Welkom terug. We halen alles weer op.
a-locked-kept =
    { $count ->
        [one] { $count } ding van jou is nog niet verstuurd. Het staat hier veilig.
       *[other] { $count } dingen van jou zijn nog niet verstuurd. Ze staan hier veilig.
    }
a-locked-code = Ik heb een code
a-locked-sent = Wat hier nog stond, is nu verstuurd.

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
a-refused-half-filled = Een dag of tijd is nog niet af. Vul hem helemaal in.
a-refused-out-of-range = Dit getal kan hier niet.
a-refused-not-a-phone-number = Dit is geen telefoonnummer. Gebruik alleen cijfers, spaties en +.
a-refused-ends-before-start = Deze dag ligt voor de eerste dag.
a-refused-phase-moved = Het plan is al een stuk verder.
a-refused-not-settled-candidate = Zet er eerst bij wie gaat leren.
a-refused-not-settled-employer = Zet eerst de baas erbij.
a-refused-not-settled-goal = Maak eerst een doel.
a-refused-not-settled-step = Maak eerst een stap.
a-refused-not-settled-placement = Zet er eerst bij waar iemand leert.
a-refused-candidate-taken = Hier leert al iemand anders.
a-refused-last-coach = Er moet één coach blijven.
a-refused-already-submitted = Je had dit al ingevuld.
a-refused-already-answered = Iemand heeft al iets gezegd. Wie meepraat, blijft zo.
a-refused-not-asked = Voor dit gesprek ben jij niet gevraagd.
a-refused-not-ready-to-sign = Nog niet iedereen heeft iets gezegd.
a-refused-already-signed = Iemand heeft al getekend. De tekst blijft zo.
a-refused-already-decided = Hierover is al beslist.
a-refused-not-decided = Hierover is nog niet beslist.
a-refused-already-reviewed = Hier is al op terug gekeken.
a-refused-words-changed = De woorden zijn veranderd. Lees ze nog een keer.
a-refused-wrong-log = Dit hoort ergens anders. Vraag je coach.
a-refused-log-full = Er past van jou niets meer in dit plan.
a-refused-day-full = Voor vandaag is dit te veel. Probeer het morgen weer.
a-refused-members-full = Er staan al genoeg mensen in dit plan.
a-refused-unknown = Dit kan deze app nog niet zeggen. Werk de app bij.

### Two versions of the same thing

a-two-choose = Kies deze
a-two-mark = Kies uit twee
a-two-chosen = Gekozen. De andere staat nog bij wat er eerder was.
a-two-of = Twee keer aangepast: { $field }

### The first screen: a code to come in

a-enter-title = Welkom bij Opstap
a-enter-intro = Je kreeg een code van 6 of 8 tekens. Typ die hier.
a-enter-code = Jouw code
a-enter-code-hint = Groot of klein maakt niet uit.
a-enter-go = Ga verder
a-enter-busy = We kijken of de code klopt…
a-enter-fetching = We halen jouw plan op…
a-enter-no-code = Geen code? Vraag erom bij je coach of het Werkbedrijf.
a-enter-work = Naar binnen met je werkaccount
a-enter-passkey = Naar binnen met een passkey
a-passkey-asked = Je toestel vraagt nu om je passkey.
a-passkey-not-shown = Er is geen passkey gebruikt. Je kunt ook een code vragen.
a-passkey-not-here = Passkeys werken hier niet. Vraag om een code.
a-passkey-has-one = Op dit toestel staat al een passkey van jou.
a-passkey-refused = Deze passkey past hier niet. Vraag om een code.
a-enter-switch = Ga verder als { $name }
a-invite-unknown = Deze code kennen we niet. Kijk goed en typ hem nog eens.
a-invite-used = Deze code is al gebruikt. Vraag om een nieuwe.
a-invite-expired = Deze code is te oud. Vraag om een nieuwe.
a-invite-awaits = Deze code werkt nog niet. Iemand moet het eerst goed vinden. Probeer het straks weer.
a-invite-too-many =
    { $count ->
        [one] Te vaak geprobeerd. Wacht 1 minuut. Probeer het dan weer.
       *[other] Te vaak geprobeerd. Wacht { $count } minuten. Probeer het dan weer.
    }
a-invite-no-network = Voor de code heb je internet nodig. Je code blijft hier staan.
a-invite-incomplete = De code heeft 6 of 8 tekens.
a-enter-code-brought = Je code staat al klaar.
a-enter-taken = { $name } gebruikt Opstap op dit toestel.

### Language and look

a-lang-title = Taal
a-lang-unread = Deze woorden zijn nog niet nagekeken. Klopt er iets niet? Zeg het tegen je coach of het Werkbedrijf.
a-text-size = Grootte van de letters
a-text-size-normal = Gewoon
a-text-size-large = Groot
a-text-size-largest = Heel groot
a-look = Licht of donker
a-look-device = Zoals mijn toestel
a-look-light = Licht
a-look-dark = Donker
a-data-file = Bewaar alles als bestand
a-data-file-hint = In het bestand staat alles wat jij mag zien.
a-data-held = Dit staat op je toestel
a-data-pieces =
    { $count ->
        [one] { $count } ding
       *[other] { $count } dingen
    }
a-devices-title = Jouw toestellen
a-devices-no-network = Voor deze lijst heb je internet nodig.
a-device-since = Erbij sinds { $when }
a-device-shut = Sluit af
a-device-shut-ask = Dit toestel kan er dan niet meer in. Doorgaan?
a-device-shut-done = Dat toestel kan er niet meer in.
a-leave-again = Met een nieuwe code kom je er weer in.
a-leave-none-unsent = Alles is verstuurd. Je raakt niets kwijt.
a-parked-back = Je woorden staan weer klaar.
a-device-unnamed = Toestel
a-device-by = Code van { $name }
a-device-by-office = Code van het Werkbedrijf
a-device-for = Voor { $job } bij { $employer }
a-joined = Er is een toestel bij gekomen: { $device }
a-joined-ask = Is dat niet van jou? Sluit het dan af.
a-joined-known = Dat is van mij
a-joined-shut = Sluit dat toestel af
a-asked = { $name } wil een toestel voor jou koppelen. Vind je dat goed?
a-asked-yes = Ja, dat is goed
a-asked-no = Nee
a-asked-done = De code werkt nu.
a-asked-refused = De code werkt niet.
s-asked = { $maker } wil een telefoon koppelen voor { $name }. Daarop staat ook een traject dat { $maker } niet begeleidt. Vind je dat goed?

### The staircase: six phases

c-phase-job-in-view = De baan is in beeld
c-phase-possibilities-mapped = We weten wat kan
c-phase-matched = Jij past bij de baan
c-phase-path-agreed = De afspraken staan vast
c-phase-learning-in = Je leert op het werk
c-phase-regular-job = Je hebt de baan
c-phase-here = Je bent bij { $phase-number } van 6
c-phase-stairs = Zes treden. Je staat op trede { $phase-number }.
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
c-today-done-first = Dat is je eerste stap: { $title }
c-today-done-nth = Dat is stap { $nth-number }: { $title }
c-today-done-text = Deze stap is klaar.
c-today-talk = Je volgende gesprek
c-today-no-talk = Er staat nog geen gesprek.
c-today-coach = Jouw coach
c-line-from = Van { $name }
c-line-read = Gelezen
c-today-job = Jouw nieuwe baan
c-today-how = Hoe gaat het deze week?
c-today-how-thanks = Dank je. Dit gaat naar je coach.
c-coaching-question = Hoe gaat het tussen jou en je coach?
c-coaching-who = Je coach kan jouw antwoord niet lezen. We tellen alle antwoorden samen.
c-coaching-thanks = Dank je. Vandaag kun je nog iets anders kiezen.
c-today-end-job = Je hebt de baan. Goed gedaan!
c-today-end-other = Je hebt een baan. Goed gedaan!
c-today-end-training = Je gaat naar school. Goed gedaan!
c-today-end-stopped = Dit plan is klaar. Wat je kunt, blijft van jou.
c-today-end-words = Dit schreef je coach erbij:

### Candidate: how it goes

c-face-great = Top
c-face-good = Goed
c-face-fair = Gaat wel
c-face-hard = Lastig
c-how-title = Hoe gaat het?
c-how-line = Wil je er iets bij zeggen?
c-how-who-sees = Alleen jij en je coach kunnen dit lezen.

### Candidate: steps

c-steps-title = Jouw stappen
c-steps-goal = Doel
c-steps-no-goal = Andere stappen
c-steps-done-when = Klaar, { $when }
c-steps-add = Zelf een stap maken
c-steps-empty = Er staan nog geen stappen. Je coach maakt ze samen met jou.
c-step-status-todo = Nog doen
c-step-status-doing = Ben ik mee bezig
c-step-status-done = Klaar
c-step-status-help = Ik wil hulp
c-step-help-thanks = Je vraag gaat naar je coach.
c-not-heard = Je coach ziet dit zodra je internet hebt. Is er haast? Bel dan.
c-step-confirmed = Ook { $name } zegt dat het klaar is
c-step-when = Wanneer
c-step-where = Waar
c-step-who-helps = Wie helpt je
c-step-what = Wat ga je doen?
c-step-what-hint = Een paar woorden is genoeg.
c-step-own = Zelf gemaakt
c-step-saved = Je stap staat erbij.
c-step-tick = Klaar: { $step }
c-step-untick = Toch nog niet klaar: { $step }
c-step-how = Hoe ver ben je?
c-step-open-again = Deze stap staat weer open.
c-step-started = Fijn dat je bezig bent.
c-step-day = Welke dag?
c-step-change = Jouw stap aanpassen
c-step-changed = Je stap is aangepast.
c-step-removed = Je stap is weg.
c-step-gone = Deze stap is er niet meer.
c-step-talk = Zeg er iets over
a-picture-choose = Kies een plaatje
a-picture-box = Doos
a-picture-vehicle = Rijden
a-picture-scanner = Scannen
a-picture-rules = Regels
a-picture-bus = Reizen
a-picture-clock = Tijd
a-picture-people = Samen
a-picture-talk = Praten
a-picture-tools = Maken
a-picture-computer = Computer
a-picture-cleaning = Poetsen
a-picture-plant = Planten
a-picture-kitchen = Koken
a-picture-safety = Veilig
a-picture-school = School
a-picture-star = Ster

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
c-goal-rated = Bewaard. Dit gaat naar je coach en je baas.
c-goal-reached = Je hebt je doel bereikt.
c-goal-steps = De stappen bij dit doel
c-goal-together = Dit kozen jullie samen
c-goal-said = Dit zei je eerder
c-goal-here = Hier sta je nu
c-goal-choose-yours = Kies waar jij staat
c-goal-gone = Dit doel is er niet meer.
a-goal-help-1 = Ik heb het één keer gezien
a-goal-help-2 = Ik doe het samen met iemand
a-goal-help-3 = Ik doe het met een beetje hulp
a-goal-help-4 = Ik doe het zelf, en het gaat goed
a-goal-help-5 = Ik doe het zelf en leer het een ander
a-goal-often-1 = Het lukt nog niet
a-goal-often-2 = Het lukt soms
a-goal-often-3 = Het lukt vaak
a-goal-often-4 = Het lukt bijna elke dag
a-goal-often-5 = Het lukt elke dag, ook als het druk is

### Candidate: talks

c-talks-title = Gesprekken
c-talks-next = Dit komt nog
c-talks-past = Dit is geweest
c-talks-empty = Er zijn nog geen gesprekken.
c-talk-cannot = Ik kan niet
c-talk-can = Ik kom
c-talk-cannot-sent = Dit gaat naar je coach. Jullie zoeken een andere dag.
c-talk-cancelled = Gaat niet door
c-talk-calendar = Zet in mijn agenda
c-evaluation-title = Gesprek: hoe gaat het?
c-evaluation-before = Denk er alvast over na. Een paar korte vragen.
c-evaluation-start = Begin
c-evaluation-question = Vraag { $question-number } van { $total-count }
c-evaluation-well = Wat gaat goed?
c-evaluation-hard = Wat is nog lastig?
c-evaluation-wish = Wat wil je nu leren?
c-evaluation-helps = Wat helpt jou?
c-evaluation-goal = Hoe gaat dit nu?
c-evaluation-numbered = Gesprek { $talk-number }
c-evaluation-submit = Klaar, verstuur
c-evaluation-submitted = Klaar. Straks praten jullie erover.
c-evaluation-agreed = Dit spraken we af
c-evaluation-sign = Ik snap het en ik teken
c-evaluation-signed = Getekend, { $when }
c-adjustment-title = We passen iets aan
c-adjustment-saw = Wat we zagen
c-adjustment-think = Wat we denken
c-adjustment-change = Wat we anders doen
c-adjustment-check = Wanneer we weer kijken
c-adjustment-helped = Heeft het geholpen?
c-adjustment-learned = Wat we leerden
c-adjustment-propose = Ik wil iets anders
c-adjustment-proposed = Bewaard. Praat er ook over met je coach.
c-adjustment-no = We doen dit niet
c-talk-can-sent = Je komt. Dit gaat naar je coach.
c-talk-said-cannot = Je kunt niet
c-evaluation-yours-in = Jouw antwoord is binnen
c-evaluation-read = Lees wat jullie afspraken
c-evaluation-to-sign = Lees het en teken
c-adjustment-empty = Er is nog niets aangepast.
c-adjustment-running = Dit doen we nu
c-adjustment-reviewed = Hier keken we op terug
c-talk-why = Waarom niet?
c-point-talk = Wil ik bespreken
c-point-talk-yours = Dit wil je bespreken
c-point-talk-what = Wat wil je bespreken?
c-point-talk-add = Zet op de lijst
c-point-talked = Besproken
c-point-correction = Klopt iets niet?
c-point-correction-yours = Dit klopt niet, zei je
c-point-correction-what = Wat klopt er niet?
c-point-restriction = Mag er minder met je gegevens?
c-point-restriction-yours = Dit wil je niet meer
c-point-restriction-what = Wat wil je niet meer?
c-point-restriction-means = Zolang dit hier staat tel je niet mee in cijfers voor buiten je team, en niet in onderzoek. Je coach antwoordt binnen een maand.
c-point-answered = Je coach keek ernaar
c-point-still-wrong = Het klopt nog niet
c-point-readers = Alleen je coach kan dit lezen. Schrijf niets over gezondheid.
c-point-sent = Dit gaat naar je coach.
c-point-take-back = Haal het weg
c-point-taken-back = Het staat er niet meer.
c-tried-said = { $what }: { $about }
c-tried-step = Je stap
c-tried-rating = Waar je staat
c-tried-check-in = Hoe het met je gaat
c-tried-comment = Wat je zei
c-tried-signature = Je handtekening
c-tried-plan = Jouw plan
a-evaluation-draft = Nog niet alle antwoorden
a-evaluation-submitted = Alle antwoorden zijn binnen
a-evaluation-signed = Getekend door allemaal
a-answer-in = Is binnen
a-answer-waiting = Nog niet
a-answer-take-back = Neem mijn antwoord terug
a-answer-back = Je antwoord is terug
a-agreed-step = Dit is een stap
a-agreed-step-on = Stap: { $when }
a-talk-on-paper = Op papier
a-print = Print dit
a-view-none = Nog niets gezegd
a-view-same = Bleef gelijk
a-view-before = Eerst: { $words }
a-points-on-table = { $name } wil bespreken
a-point-talked = Besproken
a-point-off-table = Besproken, van tafel
a-views-differ = Jullie zien dit niet hetzelfde. Praat erover.
a-conclusion-later = Dit komt na het gesprek.
a-signed = Getekend
a-signature-waiting = Nog niet getekend
a-signed-on-fresh = Op een nieuw toestel. { $name } maakte daarvoor de code.
a-signed-on-fresh-by-other = Op een nieuw toestel. Iemand anders maakte daarvoor de code.
a-signature-take-back = Neem mijn naam terug
a-signature-back = Niet meer getekend
c-adjustment-ask-saw = Wat gaat niet goed?
c-adjustment-ask-change = Wat wil je anders?
a-adjustment-lever = Waar gaat het om?
a-adjustment-check-other = Een andere dag
a-adjustment-about = Waar hoort dit bij?
a-adjustment-about-is = Hoort bij: { $name }
a-adjustment-about-nothing = Nergens bij
a-adjustment-due = Tijd om te kijken
a-adjustment-proposed = Een idee
a-adjustment-running = Dit doen we nu
a-adjustment-reviewed = Al bekeken
a-adjustment-declined = Dit doen we niet
a-try-task = Eerst één taak tegelijk.
a-try-pace = Rustig aan, en daarna meer.
a-try-guidance = Elke dag even samen kijken.
a-try-place = Een week op een andere plek.
a-try-hours = Twee weken een uur minder.
a-try-goal = Het doel in kleine stappen.

### What is new

a-new-here = nieuw
a-new-step = Stap
a-new-goal = Doel
a-new-rating = Zo gaat het met
a-new-check-in = Hoe het gaat
a-new-feedback = Gezien op het werk
a-new-sample = Zo ging het werk
a-new-adjustment = We passen iets aan
a-new-appointment = Afspraak
a-new-comment = Antwoord
a-new-none = Je hebt alles gezien.
a-new-read = Ik heb alles gezien
a-not-seen = Nog niet gezien
c-new-title = Nieuw voor jou
c-new-sign-title = Je gesprek staat op papier.
c-new-sign = Lees en teken
c-new-answer = Vul in
c-new-answer-title = Er komt een gesprek. Wat vind jij?
c-new-more =
    { $count ->
        [one] Nog 1 nieuw
       *[other] Nog { $count } nieuw
    }
s-waiting-title = Wacht op jou
s-waiting-answer = Antwoord
s-waiting-sign = Teken
s-waiting-look = Bekijk
s-waiting-hours = Uren bevestigen
s-waiting-news =
    { $count ->
        [one] 1 nieuw bericht
       *[other] { $count } nieuwe berichten
    }
c-seen-title = Dit zagen anderen in jou
c-seen-can = Dit kun jij
c-seen-since = sinds { $when }
c-seen-before = Eerder: { $what }
c-seen-times =
    { $count ->
        [one] 1 keer gezien
       *[other] { $count } keer gezien
    }
c-seen-confirmed = Dit kun je
c-seen-tasks = Dit werk leer je
c-learned-alone =
    { $count ->
        [one] Dit deed je meteen alleen.
       *[other] Dit doe je alleen, na { $count } keer.
    }
c-learned-once = Dit deed je al eens alleen.
c-learned-less-help = Je hebt minder hulp nodig dan eerst.
c-learned-begun = Dit oefen je nu.
c-seen-own = Dit zei jij zelf
c-seen-empty = Hier komt wat anderen in jou zien.
c-seen-empty-text = Wat ze zeggen, en de stappen die je kunt.

### Comments

a-comment-answer = Geef antwoord
a-comment-placeholder = Wat wil je zeggen?
a-comment-sent = Je antwoord staat erbij.
a-comment-settled = Opgelost
a-comments = Wat er gezegd is
a-removed = Weggehaald
a-put-back-said = Teruggezet

### Candidate: me

c-me-title = Ik
c-wishes-title = Wat ik wil in mijn werk
c-wishes-text = Vul in wat je weet. Je coach kan dit lezen. Het geldt overal waar je leert.
c-wishes-hours = Hoeveel uur per week wil je werken?
c-wishes-days = Op welke dagen wil je werken?
c-wishes-distance = Hoeveel kilometer mag het zijn?
c-wishes-language = In welke taal werk je het liefst?
c-wishes-more = Wat wil je nog meer?
c-me-proof = Dit kan ik al
c-me-proof-empty = Wat je leert, komt hier te staan.
c-me-proof-seen-by = Gezien door { $name }
c-me-data = Mijn gegevens
c-me-data-members = Je stappen, je doelen en wat jullie afspreken: jij, je coach en je baas.
c-me-data-check-in = Hoe het gaat: alleen jij en je coach.
c-me-data-never = Niemand schrijft hier over je gezondheid.
c-data-read-by = Dit kunnen lezen: { $names }
c-me-device = Dit toestel
c-me-device-lost = Toestel kwijt? Bel je coach.
s-me-device-lost = Toestel kwijt? Sluit het hier af, of bel het Werkbedrijf.
c-me-leave = Stop op dit toestel
c-me-leave-ask = Dat blijft hier, op slot. Alleen jij krijgt het open. Kom je terug? Dan versturen we het eerst.
c-push-title = Een seintje als er iets is
c-push-when = Ook als Opstap dicht is. Nooit in de nacht.
c-push-on = Zet aan
c-push-off = Zet uit
c-push-is-on = Het staat aan op dit toestel.
c-push-waits = Het lukt nog niet. We proberen het straks weer.
c-push-denied = Je toestel houdt berichten tegen. Kijk bij de instellingen.
c-push-install = Zet Opstap eerst op je beginscherm.
c-push-impossible = Op dit toestel kan dit niet.

c-install-title = Opstap op je telefoon
c-install-why = Dan open je Opstap met één tik.
c-install-do = Zet op mijn scherm
c-install-no = Nee, dank je
c-install-share = Tik onderaan op het vierkant met de pijl.
c-install-add = Tik op ‘Zet op beginscherm’.
c-install-confirm = Tik op ‘Voeg toe’.

a-shared-title = Dit deel je
a-shared-nothing = Er is niets gedeeld.
e-quick-whom = Voor wie?
c-calendar-title = Je gesprekken in je agenda
c-calendar-what = Als er iets verandert, zie je dat daar ook.
c-calendar-make = Maak een link
c-calendar-keep = Deze link is alleen voor jou. Je ziet hem maar één keer.
c-calendar-open = Open in je agenda
c-calendar-since = Je link is gemaakt: { $when }.
c-calendar-end = Haal de link weg
c-looks-title = Wie naar jouw gegevens keek
c-looks-text = Per dag. Dit blijft een jaar staan.
c-looks-none = Nog niemand.
c-me-people = Jouw mensen
c-proof-goals = Dit leerde je
c-proof-steps = Dit deed je
c-proof-said = Dit zeiden anderen
c-proof-off = Niet op papier
c-proof-on = Wel op papier
c-explain-title = Zo gaat leren op het werk
c-explain-job = Een baan die er nog niet is
c-explain-job-text = Een bedrijf groeit. Straks is daar nieuw werk. Dat werk kan van jou worden.
c-explain-able = Je kunt het leren
c-explain-able-text = Je hebt geen diploma nodig. We kijken naar wat je kunt. En naar wat je wilt leren.
c-explain-plan = Samen een plan
c-explain-plan-text = Jij, je baas en je coach kiezen de stappen. Elke stap is klein.
c-explain-learn = Leren op het werk
c-explain-learn-text = Een collega doet het voor. Daarna doe jij het. Het hoeft niet meteen goed.
c-explain-seen = Zeggen hoe het gaat
c-explain-seen-text = Jij zegt hoe het gaat. Je baas en je coach ook. Je kunt lezen wat zij schrijven.
c-explain-change = Gaat iets niet goed?
c-explain-change-text = Dan passen we iets aan. Bel je coach. Dat mag altijd.
c-explain-start = De baan begint
c-explain-start-text = Kun je het werk? Dan kan de baan beginnen. Soms wordt het een andere baan. Wat je leerde, blijft van jou.
c-explain-done = Ik heb het gezien
c-explain-saved = Uitleg gezien
c-proof-self = Dat zeg je zelf
c-data-boss = Wat je baas van je werk zag: jij, je coach en je baas.
c-data-talks = Een afspraak: jij en je coach. Je baas alleen als die ook komt.
c-data-end = Hoe het afliep: jij, je coach en het Werkbedrijf.
c-data-coaches = Je coach kan iets opschrijven voor andere coaches. Dat zien zij alleen.

### Staff: the bar and small words

s-nav-today = Vandaag
s-nav-candidates = Kandidaten
s-nav-monitor = Monitor
s-nav-figures = Cijfers
s-role-candidate = kandidaat
s-role-coach = werkcoach
s-role-employer = werkgever
s-role-account-holder = accounthouder
s-role-manager = manager
s-role-viewer = lezer van cijfers
s-search = Zoek op naam
s-search-nothing = Niemand gevonden met "{ $text }".
s-search-title = Zoeken
s-search-label = Naam of baan
s-search-hint = Typ een naam of een baan. Wat op dit toestel staat, vind je ook zonder internet.
s-search-here = Op dit toestel
s-search-none = Niets gevonden met "{ $text }".
s-search-office = Bij het Werkbedrijf
s-search-office-none = Verder niets gevonden.
s-search-here-only = Er is alleen op dit toestel gezocht.
s-search-more = Er is meer. Typ verder.
s-search-job = Baan bij { $employer }
s-search-contact = Contact bij { $employer }
s-search-ask = Vraag { $names }
s-search-followed = Gevolgd door { $names }
s-search-yours = Dit is van jou, maar staat nu niet op dit toestel.
s-follow = Volgen
s-follow-name = Volgen: { $name }
s-follow-coming = Je volgt zodra dit is verstuurd.
a-by-when = { $name }, { $when }
s-candidate-reads = { $name } kan dit lezen. Schrijf niets over gezondheid.
s-staff-only = Alleen voor coaches
s-staff-only-hint = De kandidaat en de werkgever zien dit niet.
a-not-set = Nog niet ingevuld
s-example = Voorbeeld
s-data-members = Stappen, doelen, evaluaties en bijsturing: kandidaat, coach en werkgever.
s-data-check-in = Check-ins: kandidaat en coach.
s-data-feedback = Feedback: kandidaat, coach en de werkgever van die plek.
s-data-coaches = Notities voor coaches: alleen coaches.
s-data-outcome = Uitkomst: kandidaat, coach en manager.

### Staff: today

s-today-title = Vandaag
s-today-visits = Bezoek
s-today-no-visits = Vandaag staat er geen bezoek.
s-today-attention = Let op
s-today-no-attention = Niemand vraagt nu aandacht. Mooi.
s-today-last-talk = laatste gesprek { $when }
s-today-no-talk-yet = nog geen gesprek geweest
s-today-check-in = Check-in
s-attention-step-overdue =
    { $count ->
        [one] { $step }: { $count } dag te laat
       *[other] { $step }: { $count } dagen te laat
    }
s-attention-no-sign =
    { $count ->
        [one] { $count } dag niets gehoord
       *[other] { $count } dagen niets gehoord
    }
s-attention-wants-help = Wil hulp bij: { $step }
s-attention-hard-week = Vindt het deze week lastig
s-attention-flag-pace = Werkgever: tempo lukt nog niet
s-attention-flag-quality = Werkgever: nog veel fouten
s-attention-flag-independence = Werkgever: heeft nog veel hulp nodig
s-attention-flag-punctuality = Werkgever: vaak te laat
s-attention-flag-safety = Werkgever: let op veilig werken
s-attention-adjustment-check = Bijsturing: kijken of het hielp
s-attention-adjustment-proposed = Voorstel om bij te sturen van { $name }
s-attention-evaluation-due = Evaluatie { $when }: nog niet alle antwoorden
s-attention-cannot-come = Kan niet: { $when }
s-attention-not-right = Klopt niet: { $words }
s-attention-restriction = Wil minder met de gegevens: { $words }
s-attention-other-cannot-come = { $name } kan niet: { $when }
s-attention-come-back = Je wilde hierop terugkomen
s-attention-come-back-to = Terugkomen op: { $line }
s-attention-two-versions = Twee mensen pasten hetzelfde aan
s-matter-solved = Opgelost
s-matter-solved-said = Opgelost. Dit staat niet meer op je lijst.
s-matter-none = Hier vraagt nu niets om aandacht.
s-matter-line = Een zin erbij (hoeft niet)
s-matter-answer = Stuur, nog niet opgelost
s-matter-read-by-all = Iedereen in dit traject kan dit lezen.
s-matter-read-by-two = { $name } en de coaches kunnen dit lezen.
s-matter-read-there = { $name }, de coaches en de werkgever kunnen dit lezen.
s-matter-step-done = De stap is klaar
s-matter-step-later = Een week later
s-matter-open-step = Open de stap
s-matter-open-talk = Kies een andere dag
s-matter-open-traject = Open het traject
s-matter-heard = Iets gehoord? Hoe gaat het?
s-matter-last-sign = Laatste teken: { $when }

### Staff: candidates

s-candidates-title = Kandidaten
s-candidates-empty = Je hebt nog geen kandidaten.
s-candidates-count =
    { $count ->
        [one] { $count } kandidaat
       *[other] { $count } kandidaten
    }
s-candidates-contact-today = nu
s-candidates-contact-days = { $days-count } d
s-candidates-open = Lopend
s-candidates-ended = Afgerond
s-candidates-new = Nieuw inleertraject
s-candidates-group = Bij elkaar zetten
s-candidates-by-name = Op naam
s-candidates-aside =
    { $count ->
        [one] { $count } traject staat niet op dit toestel. Dit zijn de trajecten waar het laatst iets gebeurde.
       *[other] { $count } trajecten staan niet op dit toestel. Dit zijn de trajecten waar het laatst iets gebeurde.
    }
s-candidate-nobody = Nog geen kandidaat

### Staff: the cockpit of a desk

s-cockpit-all-heard = Van iedereen iets gehoord, minder dan een week geleden
s-cockpit-silent =
    { $count ->
        [one] Van { $count } kandidaat een week of langer niets gehoord
       *[other] Van { $count } kandidaten een week of langer niets gehoord
    }
s-cockpit-how-unknown = Nog niet gezegd
s-cockpit-days-or-more = { $days-count }+ dagen
s-cockpit-dot = { $name }: { $when }, { $how }
s-cockpit-table = Tabel
s-cockpit-picture = Plaatje
s-cockpit-column-name = Naam
s-cockpit-column-contact = Laatste teken
s-cockpit-column-how = Hoe gaat het?
s-cockpit-column-talk = Volgend gesprek
s-cockpit-column-phase = Fase
s-cockpit-whom = Wie staan er in de lijst?
s-cockpit-all = Iedereen { $count }
s-cockpit-asking = Let op { $count }
s-cockpit-more = Meer bij deze check-in
s-key-search = zoeken
s-key-next = volgende
s-key-previous = vorige
s-key-check-in = check-in
s-key-solved = opgelost
s-key-all = alle toetsen
s-keys-title = Alle toetsen
s-keys-turn-off = Toetsen uitzetten
s-keys-turn-on = Toetsen aanzetten
s-keys-single = Losse toetsen
s-keys-on = Aan
s-keys-off = Uit
s-keys-hint = Je keuze blijft op dit toestel. In een tekstvak is elke toets gewoon een letter.

### Staff: a traject and its tabs

s-tab-overview = Overzicht
s-tab-steps = Stappen
s-tab-goals = Doelen
s-tab-talks = Gesprekken
s-tab-adjustments = Bijsturing
s-tab-people = Mensen
s-tab-history = Geschiedenis
s-traject-title = Inleertraject
s-traject-job = Nieuwe baan
s-traject-employer = Werkgever
s-traject-route = Route
s-traject-period = Periode
s-traject-cohort = Groep
s-traject-candidate = Kandidaat
s-traject-open = Traject openen
s-phase-job-in-view = Toekomstige baan in beeld
s-phase-possibilities-mapped = Mogelijkheden in kaart
s-phase-matched = Match baan en kandidaat
s-phase-path-agreed = Inleertraject vastgesteld
s-phase-learning-in = Kandidaat leert in
s-phase-regular-job = Reguliere baan
s-phase-next = Naar fase: { $phase }
s-phase-back = Terug naar fase: { $phase }
s-route-small-scale-growth = Kleine groei: leren op de plek zelf
s-route-large-scale-growth = Grote groei: eerst samen elders leren
s-route-development-jobs = Ontwikkelbanen: van plek naar plek
s-route-stacked-jobs = Stapelbanen: samen één volle baan
s-place-title = Inleerplek
s-place-add = Inleerplek erbij
s-place-empty = Er is nog geen inleerplek.
s-place-mentor = Begeleider op de plek
s-place-hours = Uren per week
s-place-kind = Soort plek
s-place-employer = Bij de werkgever
s-place-other-employer = Bij een andere werkgever
s-place-work-agency = Bij het Werkbedrijf
s-place-school = Op school
s-place-training = In een training
a-since = sinds { $when }
s-phase-stairs = Zes fasen. Nu fase { $phase-number }.
s-phase-set = Fase: { $phase }
s-overview-now = Nu: { $step }
s-overview-said = Wat er gezegd is
s-overview-job = De baan en de periode
s-chart-none = Nog niemand zei iets over dit doel.
s-chart-table = Alle doelen, en als tabel
s-table-who = Wie
s-table-seen = Wat zij zien
s-chart-reworded = De zinnen zijn veranderd: { $day }. Wat er voor die dag is gezien, hoort bij andere zinnen.
s-chart-unseen = nog niet gezien
s-chart-from = { $day } tot vandaag
s-chart-point = { $name }, { $day }: { $sentence }
s-chart-feedback =
    { $count ->
        [one] Feedback: 1 keer
       *[other] Feedback: { $count } keer
    }
s-settle-next = Voor de volgende fase
s-settle-last = Om af te ronden
s-settle-job = De baan is genoemd
s-settle-end-day = De einddatum is bekend
s-settle-candidate = Een kandidaat doet mee
s-settle-employer = Een werkgever doet mee
s-settle-informed = Gezien hoe leren op het werk gaat
s-settle-chosen = De werkgever heeft de kandidaat gekozen
s-settle-goal = Een leerdoel is afgesproken
s-settle-step = Er staat een stap in het plan
s-settle-placement = Er is een plek om te leren
s-settle-talk = Er is een gesprek gepland
s-settle-steps = Stappen klaar: { $done-number } van { $all-number }
s-settle-goals = Doelen bereikt: { $done-number } van { $all-number }
s-settle-evaluation = De laatste evaluatie is getekend
s-settle-adjustments = Elke bijsturing is bekeken
s-settle-outcome = De uitkomst is vastgelegd
s-settle-together = samen
s-settle-is-done = Geregeld
s-settle-settled = Geregeld: { $count }
s-settle-is-open = Nog te regelen
s-settle-paper = Wat op papier staat, weet Opstap niet.
s-overview-check-ins = Laatste check-ins
s-overview-feedback = Laatste feedback
s-outline-saved = Traject aangepast
s-place-clash = Valt samen met { $title }

### Staff: check-in

s-checkin-title = Check-in met { $name }
s-checkin-how = Hoe gaat het?
s-checkin-well = Gaat goed
s-checkin-watch = Let op
s-checkin-help = Hulp nodig
s-checkin-about = Waarover?
s-checkin-line = Eén zin (hoeft niet)
s-checkin-contact = Hoe hadden jullie contact?
s-checkin-here = Hier
s-checkin-call = Gebeld
s-checkin-visit = Bezoek
s-checkin-message = Bericht
s-checkin-more = Terugkomen, of een zin voor { $name }
s-checkin-again = Hierop terugkomen?
s-checkin-again-no = Nee
s-checkin-again-days = Over drie dagen
s-checkin-again-on = Terugkomen: { $day }
s-checkin-to-candidate = Een zin voor { $name }
s-checkin-to-candidate-hint = { $name } krijgt deze zin op het eerste scherm zodra hij is verstuurd, ook als de rest alleen voor coaches is.
s-checkin-readers = Wie mag dit lezen?
s-checkin-adjust = Iets bijsturen
s-checkin-saved = Check-in met { $name } opgeslagen
a-chip-pace = Tempo
a-chip-quality = Kwaliteit
a-chip-independence = Zelfstandig
a-chip-punctuality = Op tijd
a-chip-language = Taal
a-chip-travel = Reizen
a-chip-home = Thuis
a-chip-colleagues = Collega's
a-helps-together = Samen doen
a-helps-shown = Voordoen
a-helps-pictures = Plaatjes
a-helps-more-time = Meer tijd
a-helps-repeated = Vaker oefenen
a-helps-quiet = Een rustige plek

### Staff: steps and goals

s-steps-empty = Er zijn nog geen stappen. Begin met één.
s-step-add = Stap erbij
s-step-edit = Stap aanpassen
s-step-title = Wat gaat { $name } doen?
s-step-explanation = Uitleg
s-step-goal = Bij welk doel?
s-step-no-goal = Bij geen doel
s-step-who-helps = Wie helpt
s-step-pictogram = Plaatje
s-step-more = Tijd, plek, hulp en uitleg
s-step-confirm = Ik zag dat dit lukt
s-step-confirmed = Bevestigd door { $name }, { $when }
s-step-up = Naar boven
s-step-down = Naar beneden
s-step-removed = Stap weggehaald
s-step-own = Zelf gemaakt door { $name }
s-step-status-todo = Te doen
s-step-status-doing = Mee bezig
s-step-status-done = Klaar
s-step-status-help = Wil hulp
s-goals-empty = Er zijn nog geen leerdoelen.
s-goal-add = Leerdoel erbij
s-goal-edit = Leerdoel aanpassen
s-goal-skill = Wat wil { $name } leren?
s-goal-levels-hint = Schrijf vijf zinnen, van net begonnen tot meer dan gehoopt.
s-goal-level-lowest = Net begonnen
s-goal-level-low = Op weg
s-goal-level-target = Dit is het doel
s-goal-level-high = Meer dan het doel
s-goal-level-highest = Veel meer dan het doel
s-goal-start = Begonnen bij
s-goal-target-date = Doel voor
s-goal-weight = Hoe zwaar telt het?
s-goal-set-together = Samen bepaald
s-goal-said = Wat { $name } eerder zei
s-goal-view-none = nog niet gekozen
s-goal-attainment = Doelen samen: { $score }
s-goal-attainment-from = Bij het begin: { $start }. Verschil: { $change }.
s-goal-attainment-hint = 50 betekent: precies wat we afspraken.
s-step-saved = Stap opgeslagen
s-step-back = Stap staat er weer
s-step-confirmed-said = Bevestigd
s-steps-hidden = Weggehaald
s-what-learn = Leerdoel
s-goal-by = Doel voor { $when }
s-goal-saved = Leerdoel opgeslagen
s-goal-removed = Leerdoel weggehaald
s-goal-back = Leerdoel staat er weer
s-goal-sentences = Vijf zinnen
s-goal-template = Begin met een voorbeeld
s-goal-template-help = Steeds minder hulp
s-goal-template-often = Steeds vaker
s-goal-template-own = Zelf schrijven
s-goal-earlier = Zinnen van eerder, voor dit werk
s-goal-change-sentences = Pas de zinnen aan
s-goal-date-and-weight = Datum en gewicht
s-goal-weight-once = Gewoon
s-goal-weight-twice = Dubbel
s-goal-weight-thrice = Driedubbel
s-goal-set-hint = Kies samen met de kandidaat de zin die nu klopt.
s-goal-set-said = Samen bepaald
s-goal-rated = Jouw kijk is bewaard
s-view-own = Hoe jij het ziet
s-steps-order = Volgorde

### Staff: talks and evaluations

s-talk-add = Afspraak erbij
s-talk-what = Waar gaat het over?
s-talk-invite-employer = Werkgever komt ook
s-talk-declined = { $name } kan niet
s-talk-accepted = { $name } komt
s-talk-cancel = Afspraak afzeggen
s-talks-empty = Er zijn nog geen gesprekken.
s-evaluation-plan = Evaluatie plannen
s-evaluation-answers =
    { $done-count ->
        [one] { $done-count } van { $total-count } antwoorden binnen
       *[other] { $done-count } van { $total-count } antwoorden binnen
    }
s-evaluation-well = Wat gaat goed?
s-evaluation-hard = Wat is nog lastig?
s-evaluation-next = Wat is nu nodig?
s-evaluation-helps = Wat helpt om te leren?
s-evaluation-numbered = Evaluatie { $talk-number }
s-evaluation-move = Andere dag of plek
s-agreed-make-step = Maak er een stap van
s-evaluation-conclusion = Conclusie
s-evaluation-conclusion-hint = Eén afspraak per regel. Schrijf zo dat de kandidaat het begrijpt.
s-evaluation-agreed = Wat we afspraken
s-evaluation-sign = Ik teken
s-evaluation-mine-first = Je ziet de andere antwoorden als je zelf klaar bent.
s-talks-coming = Dit komt nog
s-talks-past = Geweest
s-talk-change = Afspraak aanpassen
s-talk-saved = De afspraak staat
s-evaluation-planned = De evaluatie staat
s-evaluation-plan-hint = Wie meepraat krijgt een paar korte vragen. Daarna praten jullie.
s-evaluation-cancel = Evaluatie afzeggen
s-evaluation-asked = Wie praat mee?
s-evaluation-asked-saved = Gekozen wie meepraat.
s-evaluation-off = De evaluatie gaat niet door
s-evaluation-concluded = Conclusie opgeslagen

### Staff: adjustment

s-adjustment-title = Bijsturing
s-adjustment-add = Bijsturing erbij
s-adjustment-empty = Er is nog niets bijgestuurd.
s-adjustment-saw = Wat we zagen
s-adjustment-think = Wat we denken
s-adjustment-change = Wat we veranderen
s-adjustment-check = Wanneer we kijken
s-adjustment-check-week = Over een week
s-adjustment-check-two-weeks = Over twee weken
s-adjustment-check-month = Over een maand
s-adjustment-helped = Heeft het geholpen?
s-adjustment-learned = Wat we leerden
s-adjustment-decide = Dit gaan we doen
s-adjustment-decline = Dit doen we niet
s-adjustment-declined = Niet gedaan
a-change-task = Wat je doet
a-change-pace = Tempo
a-change-guidance = Wie helpt
a-change-place = Plek
a-change-hours = Uren
a-change-goal = Doel
a-change-other = Iets anders
s-adjustment-saved = De bijsturing loopt
s-adjustment-changed = Bijsturing aangepast
s-adjustment-undecide = Toch nog niet beslist
s-adjustment-undecided = Weer open
s-adjustment-review-saved = Opgeslagen wat we leerden
s-adjustment-review-undo = Opnieuw terugkijken
s-adjustment-review-back = Weer open om terug te kijken

### Staff: people and phones

s-people-title = Mensen
s-people-add = Iemand erbij
s-people-name = Naam
s-people-phone = Telefoon
s-people-details = Naam en telefoon
s-people-role = Wat doet deze persoon?
s-wishes-title = Wensen van de kandidaat
s-wishes-empty = De kandidaat heeft nog geen wensen ingevuld.
s-people-stopped = Doet niet meer mee
s-people-informed = gezien
s-people-not-informed = nog niet gezien
s-people-stop = Laat stoppen
s-people-stop-ask = Zodra dit is verstuurd, ziet { $name } dit traject niet meer. Wat er staat, blijft bewaard.
s-people-resume = Doet weer mee
s-people-taking-part = meedoen
s-people-takes-part = Doet mee
s-people-guides-at = Begeleidt op
s-people-no-place = Geen vaste plek
s-people-no-place-hint = Leest geen uren en afspraken van één plek.
s-people-who = Wie is het?
s-people-someone-new = Iemand anders
s-people-coach-phone = De telefoon van een werkcoach koppelt het Werkbedrijf.
s-pair-title = Telefoon koppelen
s-pair-for = Voor { $name }
s-pair-scan = Scan dit met de telefoon van { $name }
s-pair-or-type = Of typ deze code in Opstap
s-pair-language = Taal van die telefoon
s-pair-once = De code werkt één keer, { $minute-number } minuten lang.
s-pair-new-code = Nieuwe code
s-pair-lost = Telefoon kwijt
s-pair-lost-ask = De oude telefoon van { $name } kan er dan niet meer in. Doorgaan?
s-pair-lost-go = Sluit af en maak een code
s-pair-phones = Gekoppelde telefoons
s-pair-none = { $name } heeft nog geen telefoon gekoppeld.
s-pair-since = Gekoppeld: { $when }
s-pair-revoke = Sluit af
s-pair-not-sent = { $name } is nog niet verstuurd. Zodra er internet is, kan het.
s-pair-revoked = Oude telefoon is afgesloten
s-pair-no-network = Voor een code heb je internet nodig.
s-pair-too-many =
    { $count ->
        [one] Je maakte al veel codes. Probeer het over 1 uur weer.
       *[other] Je maakte al veel codes. Probeer het over { $count } uur weer.
    }
s-pair-awaits = De code werkt pas als iemand het goedvindt: { $name } zelf, een coach van het andere traject of de manager.
s-invites-title = Open codes
s-invite-by = Gemaakt door { $name }
s-invite-by-office = Gemaakt door het Werkbedrijf
s-invite-code-until = Code werkt tot { $when }
s-invite-link-until = Link werkt tot { $when }
s-invite-withdraw = Trek in
s-invite-withdrawn = De code werkt niet meer
s-link-title = Zonder app
s-link-open = Link zonder app
s-link-about = Met zo'n link geeft een werkgever feedback zonder app. De link toont ook wat is afgesproken.
s-link-about-place = Voor een telefoon of een muur op de werkvloer. Wie scant, zegt eerst wie hij is. Hier is niets te lezen.
s-link-for-place = Iedereen op { $place }
s-link-share = Maak en deel
s-link-share-again = Deel
s-link-print = Maak en print
s-link-once = Deze link zie je alleen nu. Kwijt? Maak een nieuwe.
s-link-until = Werkt tot { $when }
s-link-made = Gemaakt: { $when }
s-link-used = Laatst gebruikt: { $when }
s-link-unused = Nog niet gebruikt
s-link-none = Nog geen link.
s-link-ended = De link werkt niet meer
s-link-empty = Er doet nog niemand van de werkgever mee.
s-link-no-network = Voor een link heb je internet nodig.
s-link-too-many = Er staan al veel links open. Trek er eerst een in.
s-link-paper-for = Voor { $name }
s-link-paper-scan = Scan dit met je telefoon. Je hebt geen app nodig.
s-link-paper-what = Drie keuzes, en een zin als je wilt.
s-link-paper-call = Vragen? Bel { $name }.

### Staff: outcome

s-outcome-title = Uitkomst
s-outcome-add = Uitkomst vastleggen
s-outcome-where = Waar leidde het heen?
s-outcome-take-back = Toch nog niet afgerond
s-outcome-taken-back = Het traject loopt weer
s-outcome-intended-job = De bedoelde baan
s-outcome-other-employer = Baan bij een andere werkgever
s-outcome-training = Opleiding
s-outcome-stopped = Gestopt
s-outcome-reason = Waarom
s-outcome-since = Sinds
s-outcome-lasts = Duurt het voort?
s-outcome-still = Ja, nog steeds
s-outcome-no-longer = Niet meer
s-outcome-ask-on = De volgende vraag komt: { $day }.
s-outcome-follow-up =
    { $count ->
        [one] Na { $count } maand
       *[other] Na { $count } maanden
    }

### Staff: history, who changed what

s-history-empty = Er is nog niets gebeurd.
s-history-put-back-ask = Weer terug naar "{ $value }"?
s-history-opened = { $name } begon het inleertraject
s-history-wishes-begun = { $name } begon met wensen voor werk
s-history-phase = { $name } zette de fase op: { $phase }
s-history-early = { $name } zegt waarom de volgende fase eerder begint ({ $phase }): { $why }
s-history-field-set = { $name } veranderde { $field } in "{ $value }"
s-history-field-cleared = { $name } maakte { $field } leeg
s-history-added = { $name } maakte { $what }
s-history-hidden = { $name } haalde { $what } weg
s-history-restored = { $name } zette { $what } terug
s-history-step-done = { $name } deed: { $step }
s-history-step-doing = { $name } begon aan: { $step }
s-history-step-todo = { $name } zette terug op te doen: { $step }
s-history-step-help = { $name } wil hulp bij: { $step }
s-history-step-confirmed = { $name } bevestigde: { $step }
s-history-goal-rated = { $name } koos bij { $goal }: { $level }
s-history-checked-in = { $name } deed een check-in: { $face }
s-history-feedback = { $name } gaf feedback
s-history-evaluation-planned = { $name } plande een evaluatie
s-history-evaluation-answered = { $name } gaf antwoord voor de evaluatie
s-history-evaluation-signed = { $name } tekende de evaluatie
s-history-adjustment-decided = { $name } besliste over een bijsturing
s-history-adjustment-reviewed = { $name } keek terug op een bijsturing
s-history-commented = { $name } zei: { $text }
s-history-settled = { $name } zei: opgelost. { $text }
s-history-outcome = { $name } legde de uitkomst vast: { $outcome }
s-history-unknown = Iets uit een nieuwere versie. Werk de app bij.
s-field-title = de titel
s-field-explanation = de uitleg
s-field-yields = wat het oplevert
c-step-yields = Dit levert het op
s-step-yields = Wat het oplevert
s-step-yields-hint = Bijvoorbeeld een taak, loon of een diploma
s-field-date = de dag
s-field-where = de plek
s-field-who-helps = wie helpt
s-field-goal = het doel
s-field-from-talk = uit welk gesprek
s-field-weight = het gewicht
s-field-job = de baan
s-field-employer = de werkgever
s-field-route = de route
s-field-period = de periode
s-field-cohort = de groep
s-field-name = de naam
s-field-phone = het telefoonnummer
s-field-mentor = de begeleider
s-field-hours = de uren
s-field-kind = de soort
s-field-picture = het plaatje
s-what-step = de stap { $title }
s-what-goal = het leerdoel { $title }
s-what-place = de inleerplek { $title }
s-what-member = { $title } als deelnemer
s-what-comment = een reactie
s-what-check-in = een check-in
s-what-feedback = feedback
s-what-appointment = een afspraak
s-history-set-of = { $name } veranderde { $field } van { $what } in "{ $value }"
s-history-cleared-of = { $name } maakte { $field } van { $what } leeg
s-history-moved = { $name } veranderde de plaats van { $what }
s-history-mark-back = { $name } nam iets terug bij: { $step }
s-history-step-unconfirmed = { $name } haalde de bevestiging weg: { $step }
s-history-evaluation-taken-back = { $name } nam het antwoord voor de evaluatie terug
s-history-evaluation-unsigned = { $name } haalde de handtekening weg
s-history-point = { $name } wil bespreken: { $words }
s-history-not-right = { $name } zegt dat iets niet klopt: { $words }
s-history-restriction = { $name } wil dat er minder met de gegevens gebeurt: { $words }
s-history-point-settled = { $name } haalde een punt van tafel
s-history-point-open = { $name } legde een punt weer op tafel
s-history-proposed = { $name } stelde voor: { $text }
s-history-planned = { $name } maakte een afspraak: { $title }
s-history-adjustment-undecided = { $name } maakte de beslissing weer open
s-history-adjustment-unreviewed = { $name } maakte het terugkijken weer open
s-history-unsent = Nog niet verstuurd
s-history-declined = { $name } kan niet: { $reason }
s-history-clear-ask = Weer leeg maken?
s-history-take-back-ask = Dit terugdraaien?
s-field-phase = de fase
s-field-levels = de vijf zinnen
s-field-start = het begin
s-field-reached = wat jullie samen kozen
s-field-target = de dag van het doel
s-field-conclusion = de conclusie
s-field-asked = wie meepraat
s-field-saw = wat we zagen
s-field-think = wat we denken
s-field-lever = waar het om gaat
s-field-change = wat we veranderen
s-field-check = wanneer we kijken
s-field-about = waar het bij hoort
s-field-plan = de afspraak
s-field-answer = het antwoord
s-what-evaluation = een evaluatie
s-what-point = een punt van de kandidaat
s-what-adjustment = een bijsturing
s-what-rating = een kijk op een doel
s-what-outcome = de uitkomst

### Manager: the monitor

s-monitor-title = Monitor
s-monitor-intro = Wat leverden de trajecten op?
s-monitor-trajects =
    { $count ->
        [one] { $count } traject
       *[other] { $count } trajecten
    }
s-monitor-ended =
    { $count ->
        [one] { $count } traject afgerond
       *[other] { $count } trajecten afgerond
    }
s-monitor-still-running =
    { $count ->
        [one] { $count } nog bezig
       *[other] { $count } nog bezig
    }
s-monitor-employers =
    { $count ->
        [one] { $count } werkgever
       *[other] { $count } werkgevers
    }
s-monitor-share = { $part-count } van { $total-count } = { $percent-number } %
s-monitor-range = ({ $low-number }–{ $high-number } %)
s-monitor-interval-note = Tussen haakjes: zo ver kan het er met dit aantal naast zitten (95 %, Wilson).
s-monitor-part = { $name }: { $count }
s-monitor-by-route = Per route
s-monitor-by-employer = Per werkgever
s-monitor-by-cohort = Per groep
s-monitor-all = Alle trajecten
s-monitor-of = Cijfers van
s-monitor-by-quarter = Geëindigd in kwartaal
s-monitor-reached = Hoe ver kwamen ze?
s-monitor-phase = Fase
s-monitor-number = Aantal
s-monitor-part-of-all = Van allemaal
s-monitor-times = Hoe lang duurde het?
s-monitor-times-note = Wie nog bezig is telt mee, zolang als het al duurt.
s-monitor-to-job = Van het noemen van de baan tot een baan
s-monitor-what = Wat
s-monitor-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
s-monitor-quarter = Een kwart binnen
s-monitor-half = De helft binnen
s-monitor-half-within = De helft binnen { $days }
s-monitor-not-half = Nog niet de helft
s-monitor-three-quarters = Drie kwart binnen
s-monitor-there = Zover
s-monitor-under-way = Nog bezig
s-monitor-job-first = De baan was er voor de kandidaat
s-monitor-due = Te vragen
s-monitor-missing = Niet bekend
s-monitor-left-out = Cijfers over minder dan 5 mensen worden niet getoond, ook niet als verschil.
s-monitor-fetched = Laatst opgehaald: { $when }
s-monitor-print = Afdrukken
s-monitor-workbook = Cijfers als Excel-bestand
s-monitor-small =
    { $count ->
        [one] { $count } groep is weggelaten.
       *[other] { $count } groepen zijn weggelaten.
    }
s-monitor-neither = Geen van beide banen
s-monitor-empty = Er zijn nog geen uitkomsten.
s-told-title = Cijfers voor buiten het team
s-told-intro = Hoe trajecten eindigden
s-told-note = Afgerond op vijftallen. Over minder dan 5 mensen staat er niets. Een kwartaal blijft zoals het de eerste keer was.
s-told-none = Er is nog geen kwartaal om over te vertellen
s-told-hidden = niet te vertellen
s-told-quarter = Kwartaal
s-told-ended = Geëindigd

### Employer

e-nav-candidates = Kandidaten
e-candidates-title = Wie leert bij jou
e-candidates-empty = Er leert nu niemand bij jou.
e-candidates-before = Leerde eerder bij jou
e-learners-column = Naam en laatste feedback
e-feedback-give = Feedback
e-feedback-give-to = Feedback voor { $name }
e-feedback-none = Nog geen
e-learner-over = Leert bij jou
e-learner-record = Leg iets vast
e-learner-more = Alles over { $name }
e-learner-done = { $name } zegt: klaar
e-learner-saw = Ik zag het
a-sample-other-day = Een andere dag dan vandaag
e-learner-steps-more = Alle stappen
e-talk-cannot-sent = Dit gaat naar de werkcoach. Jullie zoeken een andere dag.
e-came-title = Wat kwam ervan
e-came-empty = Nog niets. Hier lees je wat anderen zeggen en beslissen.
e-came-nothing = Hier zei nog niemand iets over.
e-came-all = Lees alles
e-came-you = Jij over { $name }, { $when }
e-came-taken-up = Opgepakt
e-came-try = Dit gaan we doen
e-came-not-now = Dit doen we nu niet
e-came-helped = Het hielp
e-came-helped-partly = Het hielp een beetje
e-came-helped-not = Het hielp niet
e-feedback-start = Snelle feedback
e-feedback-for = Feedback voor het leren op het werk
e-feedback-title = Hoe deed { $name } het deze week?
e-feedback-pace = Tempo
e-feedback-pace-low = Nog laag
e-feedback-pace-growing = Groeit
e-feedback-pace-good = Goed
e-feedback-quality = Kwaliteit
e-feedback-quality-low = Nog fouten
e-feedback-quality-growing = Groeit
e-feedback-quality-good = Goed
e-feedback-independence = Zelfstandig
e-feedback-independence-low = Met hulp
e-feedback-independence-growing = Groeit
e-feedback-independence-good = Alleen
e-feedback-punctuality = Op tijd
e-feedback-punctuality-low = Vaak te laat
e-feedback-punctuality-growing = Groeit
e-feedback-punctuality-good = Altijd
e-feedback-safety = Veilig werken
e-feedback-safety-low = Let op
e-feedback-safety-growing = Groeit
e-feedback-safety-good = Goed
e-feedback-more = Ook op tijd en veilig
e-feedback-line = Eén zin (hoeft niet)
e-feedback-who-reads = { $name } en de werkcoach kunnen dit lezen.
e-explain-job-text = Je bedrijf groeit. Straks heb je nieuwe mensen nodig. Die baan krijgt nu al een naam.
e-explain-able-text = Diploma's tellen niet. We kijken naar wat iemand kan en wil leren.
e-explain-plan-text = Jij, de kandidaat en de werkcoach kiezen de stappen. Elke stap is klein.
e-explain-learn-text = Een van jullie doet het voor. Daarna doet de kandidaat het. Fouten horen erbij.
e-explain-seen-text = Zeg kort wat je ziet. Dat kost minder dan een minuut. De kandidaat kan het lezen.
e-explain-change-text = Dan passen we iets aan: de taak, het tempo, de begeleiding of de plek. Bel de werkcoach.
e-explain-start-text = Kan de kandidaat het werk? Dan kan de baan beginnen. Lukt het niet, dan zoeken we samen verder.
e-feedback-thanks = Dank je. { $name } kan verder.
e-link-unknown = Deze link werkt niet. Vraag de werkcoach om een nieuwe.
e-link-over = Deze link werkt niet meer. Bel { $name } voor een nieuwe.
e-link-choose = Kies bij elke vraag één antwoord.
e-link-again = Nog een keer
e-link-later = Dit lukt nu niet. Probeer het straks nog eens.
e-link-yours = Dit schreef je
e-link-who = Wie ben je?
e-link-talk = Vragen voor het gesprek, { $when }
e-link-talk-for = Over { $name }, { $when }
e-link-face = Kies eerst hoe het gaat.
e-link-helps = Wat helpt om te leren?
e-link-changed = Er is iets veranderd sinds je dit opende. Kijk het na en verstuur dan.
e-link-talk-in = Je antwoorden waren al binnen.
e-link-talk-over = Dit gesprek vraagt geen antwoorden meer. Bel { $name } als je nog iets wilt zeggen.
e-link-came = Wat is afgesproken en wat kwam ervan
e-link-agreed = Afgesproken
e-link-agreed-none = Er is nog niets afgesproken.
e-link-by = { $name }, { $when }
e-link-agreement = Lees de overeenkomst
e-link-agreement-sign = Tekenen kan in de app, of op het toestel van de coach.
e-link-back = Naar de feedback
e-push-news = Er is iets nieuws voor jou.
e-push-works = Dit werkt. Zo hoor je het van ons.
e-feed-talk = Gesprek
e-adjustment-propose = Iets anders voorstellen
e-adjustment-saw = Wat zie je?
e-adjustment-change = Wat moet er anders?
e-adjustment-sent = Bewaard. Het antwoord van de werkcoach komt hier te staan.
e-evaluation-title = Jouw antwoorden voor het gesprek
e-evaluation-sign = Lees en teken de evaluatie
e-evaluation-well = Wat gaat goed?
e-evaluation-hard = Wat is nog lastig?
e-evaluation-next = Wat is nodig om door te gaan?
e-evaluation-submitted = Dank je. Jullie praten erover bij het gesprek.
e-goal-rate = Waar staat { $name } nu?
e-no-health = Schrijf niets over gezondheid.

### Main tasks and work samples

a-percent = { $percent-number } %
s-what-task = de taak { $title }
s-what-sample = een meting van het werk
s-field-share = het deel van de week
s-history-sampled = { $name } legde bij { $task } vast: { $sample }
s-tasks-title = Hoofdtaken
s-tasks-sum = Samen { $percent-number } % van de week
s-tasks-over = Samen wordt dit { $percent-number } %. Een week is 100 %.
s-tasks-short = Een hoofdtaak is minstens 7 % van de week en een half uur per dag. Tel minder bij een andere taak.
s-tasks-full = Er zijn vijf taken. Meer kan niet.
s-task-add = Taak erbij
s-task-name = Welke taak?
s-task-share = Deel van de week, in procenten
s-task-said = { $name }, { $percent-number } %
s-work-title = Het werk per taak
s-productivity-title = Productiviteit, een indicatie
s-productivity-seen = over { $percent-number } % van de week
s-productivity-note = Een loonwaarde stelt alleen een deskundige vast.
s-productivity-behind = Waar dit uit komt
s-productivity-formula = Deel van de week × tempo (hoogstens 100 %) × kwaliteit × echt aan het werk, van elke taak zoals die het laatst ging.
s-productivity-task = Taak
s-productivity-share = Deel van de week
s-learning-title = Hoe elke taak geleerd wordt
s-learning-alone =
    { $count ->
        [one] Alleen, de eerste keer al
       *[other] Alleen na { $count } keer
    }
s-learning-not-alone = Nog niet alleen
s-learning-pace = tempo per week { $middle } ({ $low } tot { $high })
s-learning-few = te weinig keer voor een lijn
a-sample-add = Vastleggen hoe een taak ging
a-sample-task = Welke taak?
a-sample-pace = Tempo
a-sample-quality = Kwaliteit
a-sample-net-time = Echt aan het werk
a-sample-help = Hoeveel hulp?
a-sample-said = tempo { $pace-number } %, kwaliteit { $quality-number } %, aan het werk { $net-number } %
a-help-alone = Alleen
a-help-hint = Met een tip
a-help-shown = Na voordoen
a-help-together = Samen

### A window of our own

a-window-server-title = Waar staat jouw Opstap?
a-window-server-intro = Je kreeg een link of een adres. Typ of plak het hier.
a-window-server-field = Link of adres
a-window-server-hint = Zoals opstap.jouwgemeente.nl
a-window-server-wrong = Dit is geen adres. Kijk het nog eens na.
a-window-server-go = Ga verder
a-window-server-card = Adres van Opstap
a-window-server-change = Ander adres
a-window-server-use = Gebruik dit adres
a-window-line-gone = Op { $address } antwoordt Opstap nu niet. Wat je doet, blijft hier bewaard. Is het adres veranderd?
a-window-line-untrusted = { $address } kan niet laten zien dat het Opstap is. Daarom sturen wij niets. Wat je doet, blijft hier bewaard. Vraag hulp aan je coach.
a-window-line-date = Dit toestel denkt dat het { $day } is. Klopt dat niet? Zet dan de datum goed. Wat je doet, blijft hier bewaard. Klopt het wel? Vraag dan hulp aan je coach.
a-window-line-moved = Opstap heeft een nieuw adres: { $address }. Vraag je coach of dat klopt. Wat je doet, blijft hier bewaard.
a-window-twice-title = Opstap staat al open
a-window-twice-text = Ga naar het andere venster. Dit venster kan dicht.
a-window-saved = Bewaard in { $place }
a-window-not-saved = Het bestand is niet bewaard. Maak plaats op je toestel. Probeer het dan nog eens.

### Het Werkbedrijf: werkgevers, banen, sjablonen

s-employer = werkgever
s-follower = wie volgt
s-contact = contact
s-growth-talk = gesprek over groei
s-covenant = convenant
s-job = baan
s-forecast = verwachting
s-need = wat de baan vraagt
s-candidacy = iemand op weg naar een baan
s-office = het Werkbedrijf
s-skill = vaardigheid
s-plan = sjabloon
s-nav-jobs = Banen
s-jobs-title = Banen
s-jobs-over = Nieuwe banen: { $jobs-number }. Werkgevers: { $employers-number }.
s-jobs-empty = Nog geen banen
s-jobs-empty-text = Voeg een werkgever toe. Daarna vul je de banen in.
s-jobs-talks = Gesprekken met werkgevers
s-jobs-talks-none = Geen gesprek gepland
s-jobs-employers = Werkgevers
s-job-begins = begint in { $month }
s-job-unknown-when = nog niet bekend wanneer
s-job-places = plekken gevuld: { $filled-number } van { $all-number }
s-job-on-the-way = op weg: { $on-number }
s-employer-add = Werkgever erbij
s-employer-name = Naam van de werkgever
s-employer-stage = Hoe ver we zijn
s-employer-motive = Waarom ze meedoen
s-employer-growth = Waar de groei vandaan komt
s-employer-why = Toelichting
s-employer-address = Adres
s-employer-about = Wat dit bedrijf doet
s-employer-edit = Gegevens van de werkgever
s-stage-unknown = nog niet gesproken
s-stage-talking = in gesprek
s-stage-takes-part = doet mee
s-stage-pauses = pauze
s-stage-stopped = gestopt
s-motive-inclusion = werk voor iedereen
s-motive-need-for-people = mensen nodig
s-motive-sroi = social return
s-growth-expansion = een bedrijf dat groeit
s-growth-new-company = een nieuw bedrijf
s-growth-public-sector = de overheid
s-contact-add = Contact erbij
s-contact-name = Naam
s-contact-function = Functie daar
s-contact-mail = E-mail
s-contacts = Wie bel je
s-growth-talk-add = Gesprek vastleggen
s-growth-talk-on = Wanneer het was
s-growth-talk-began = Wie begon
s-growth-talk-began-office = wij
s-growth-talk-began-employer = de werkgever
s-growth-talk-level = Wie van ons er was
s-growth-talk-level-coach = werkcoach
s-growth-talk-level-account = accounthouder
s-growth-talk-level-management = leiding
s-growth-talk-words = Wat is besproken
s-growth-talk-next = Wanneer weer
s-growth-talks = Gesprekken over groei
s-job-add = Nieuwe baan
s-job-function = Baan
s-job-number = Aantal plekken
s-job-when = Wanneer het begint
s-job-certainty = Hoe zeker dat is
s-certainty-idea = een idee
s-certainty-likely = waarschijnlijk
s-certainty-sure = zeker
s-job-organiser = Wie het leren regelt
s-organiser-employer = de werkgever
s-organiser-office = het Werkbedrijf
s-organiser-both = samen
s-job-conditions = Wat er geregeld moet zijn
s-job-pay = Loon
s-job-forecasts = Wat we verwachtten
s-job-forecast-add = Nieuwe verwachting
s-job-needs = Wat de baan vraagt
s-job-withdraw = Deze baan komt er niet
s-job-standing-proposed = voorgesteld
s-job-standing-withdrawn = komt er niet
s-jobs-coming = Banen die komen
s-jobs-closed = Iemand is op weg, maar er is geen plek
s-jobs-none = Nog geen baan genoemd
s-jobs-finding = Op weg: { $on-number }. Plekken open: { $open-number }.
s-stage-number = { $stage }: { $employers-number }
s-growth-talk-due = tijd voor een gesprek
s-quarter = { $quarter-number }e kw. { $year }
s-places-filled = Gevuld
s-way-on-the-way = op weg
s-way-placed = werkt er
s-way-left = ging een andere weg
s-way-works = Werkt er nu
s-way-not-yet = Toch nog niet
s-job-was-expected = daarvoor { $month }
s-job-expected = { $month }, plekken: { $places-number }
s-job-forecast-counts = deze telt
s-job-forecast-words = Waarom anders
s-job-edit = Gegevens van de baan
s-job-about = Meer over de baan
s-job-profile = Wie de werkgever zoekt
s-job-schooling = Scholing die erbij hoort
s-job-take-up = Zet deze baan op de lijst
s-job-comes-after-all = De baan komt er toch
s-job-ways-out = Er is iemand op weg naar deze baan. Bespreek een andere baan bij deze werkgever, of bij een andere.
s-job-why = Waarom de baan er niet komt
s-job-people = Wie op weg is
s-job-people-others = Bij een andere coach: { $others-number }
s-job-link = Koppel aan deze baan
s-job-link-text = Noemen deze baan, maar zijn niet gekoppeld: { $names }
s-need-add = Vaardigheid erbij
s-need-name = Vaardigheid
s-need-hint = Typ een paar letters
s-need-help = Hulp op de eerste dag
s-need-remove = Weghalen: { $name }
s-employer-alike = Bedoel je deze?
s-covenants = Convenant
s-covenant-add = Convenant erbij
s-covenant-filled = { $filled-number } van { $all-number }
s-covenant-sroi = Social return
s-covenant-words = Wat er staat
s-followers = Wie volgt deze werkgever
s-followers-none = Er is geen accounthouder. Dan krijgt niemand bericht als een gesprek nodig is.
s-account-take = Maak accounthouder
s-account-give-up = Geen accounthouder meer
s-begin-title = Begin een traject
s-begin-plan = Sjabloon
s-begin-start = Eerste dag
s-begin-lang = Taal van de stappen
s-begin-mentor = Wie helpt op de werkvloer
s-begin-preview = Dit komt erin: { $parts-number }
s-begin-no-plans = Er zijn nog geen sjablonen. Kies een route, de stappen komen later.
s-begin-full = Er is geen plek meer open voor deze baan.
s-plan-months = maanden: { $months-number }
s-job-standing = Hoe de baan ervoor staat
s-job-standing-open = komt
s-plans-title = Sjablonen
s-plans-empty = Nog geen sjablonen
s-plans-empty-text = Open een traject, kies Stappen, en dan Bewaar als sjabloon.
s-plan-steps = stappen: { $steps-number }
s-plan-goals = doelen: { $goals-number }
s-plan-day = dag { $day-number }
s-plan-rhythm = Eerste gesprek na { $first-number } dagen, daarna elke { $every-number } dagen.
s-plan-touches-nothing = Wie al bezig is, houdt zijn eigen stappen. Wat nieuw is, kies je daar per stap.
s-plan-helper-candidate = alleen
s-plan-helper-mentor = met de mentor
s-plan-helper-coach = met de coach
s-skills-title = Vaardigheden
s-skills-empty = Nog geen vaardigheden
s-jobs-way-to = Op weg naar deze baan
s-covenant-of = Convenant { $employer }
s-staff-title = Mensen van het Werkbedrijf
s-staff-add = Iemand toevoegen
s-staff-role = Rol
s-staff-role-given = De rol is veranderd
s-staff-trajects = trajecten: { $trajects-number }
s-staff-employers = werkgevers: { $employers-number }
s-staff-former = Waren er eerder
s-staff-stand-ins = Wie neemt waar
s-staff-stands-in = { $successor } voor { $name }
s-staff-until = tot en met { $day }
s-staff-give-back = Geef terug
s-staff-given-back = Teruggegeven
s-staff-name-alike = Zo heet al iemand. Is het dezelfde persoon?
s-staff-is-other = Het is een ander: toch toevoegen
s-staff-hand-over = Overdragen
s-staff-handed-over = Overgedragen
s-staff-about = Trajecten en werkgevers: { $logs-number }. Daarvan heeft niemand anders: { $alone-number }.
s-staff-to = Aan wie
s-staff-how = Voor hoe lang
s-staff-for-good = voorgoed
s-staff-for-a-while = voor een tijd
s-staff-leaves = stopt hier
s-staff-retire = Overdragen en rol beëindigen
s-staff-charges = Waar het om gaat: { $charges-number }
s-staff-nothing = Er is niets over te dragen.
s-staff-asks = vraagt nu: { $asks-number }
s-staff-alone = verder niemand
s-staff-looks-after = Dan zou dit bij iemand liggen die er niet meer over gaat. Draag het eerst over.
s-staff-means-coach = Zorgt voor kandidaten, en voor de werkgevers waar zij heen gaan.
s-staff-means-account-holder = Spreekt met werkgevers en legt vast welke banen er komen. Heeft geen kandidaten.
s-staff-means-manager = Zorgt voor het hele kantoor: mensen, rollen, cijfers. Begeleidt niemand.
s-staff-means-viewer = Leest alleen cijfers van kwartalen die voorbij zijn. Geen namen, geen plannen.
s-staff-no-successor = Dan zou er iemand zonder coach zijn. Kies eerst aan wie.
s-staff-last-manager = Dit is de laatste manager. Die blijft.
s-staff-oneself = Je kunt niet aan dezelfde persoon overdragen.
s-staff-past-day = Die dag is al voorbij.
s-staff-taken-over = Overgenomen van { $name }
s-plan-new = Nieuw in het sjabloon
s-plan-new-text = Er verandert niets vanzelf. Kies wat hier past.
s-plan-take = Zet erbij
s-plan-take-of = Zet erbij: { $title }
s-plan-save = Bewaar als sjabloon
s-plan-save-text = De stappen en doelen worden een sjabloon voor anderen. Namen gaan eruit. Lees het na.
s-plan-save-changed = Dit is anders
s-plan-changed-unnamed = Er stond een naam in. Die is eruit.
s-plan-changed-perhaps = Staat hier nog een naam in?
s-plan-changed-sooner = Dit kwam later dan een sjabloon kan. Het staat nu op de laatste dag.
s-plan-changed-left-out = Van de kandidaat zelf. Het staat niet in het sjabloon.
s-plan-called-candidate = de kandidaat
s-plan-called-mentor = de mentor
s-plan-called-coach = de coach
s-nav-people = Mensen
s-staff-no-network = Hiervoor heb je internet nodig.
s-skills-empty-text = Vraag de beheerder om de lijst.
s-jobs-none-here = Op dit toestel staan geen werkgevers. Zoek er een.
s-way-leaves = Gaat een andere weg
s-way-back = Toch weer op weg
s-way-of = { $way }: { $name }
s-jobs-works-in = Werkt in deze baan
s-job-was-to-begin = zou beginnen in { $month }
s-covenant-promised = toegezegd: { $jobs-number }
s-account-take-of = Maak accounthouder: { $name }
s-account-give-up-of = Geen accounthouder meer: { $name }
s-begin-no-plan = Zonder sjabloon
s-staff-give-back-of = Geef terug: { $name }
s-staff-sign-out-ask = Die telefoon van { $name } kan er dan niet meer in.
s-twice-title = Eén persoon, twee keer
s-twice-text = Staat iemand er twee keer in? Kies wie blijft. Die krijgt alles van de ander. De telefoon van de ander koppel je daarna opnieuw.
s-twice-none = Niemand gevonden die er twee keer in staat.
s-twice-kept = Wie blijft
s-twice-other = Wie is dezelfde persoon
s-twice-join = Dit is één persoon
s-twice-joined = Het is nu één persoon. Trajecten: { $logs-number }. Meegenomen: { $carried-number }. Bleef onder de oude naam: { $left-number }.
s-twice-learns = leert voor { $employer }
s-twice-phones = telefoons: { $phones-number }
s-twice-list = Is al één persoon
s-twice-is = { $name } is { $kept }
s-twice-separate = Maak weer twee
s-twice-separate-of = Maak weer twee: { $name }
s-twice-separated = Het zijn weer twee mensen. Terug: { $logs-number }.
s-twice-changed = Bleef, want iemand veranderde daar wie er meedoet: { $name }
s-twice-wrote = Terug. Wat de ander daar schreef, blijft staan: { $name }
s-twice-left = Meegenomen, en kan niet meer terug: { $left-number }
s-twice-with-themselves = Kies twee verschillende mensen.
s-twice-was-erased = Een van deze mensen is gewist.
s-twice-of-office = Een van deze mensen heeft een rol op het Werkbedrijf. Draag eerst over.
s-twice-already = Een van deze mensen is al samengevoegd. Kies wie daar bleef ook nu om te blijven, of maak die eerst weer twee.
s-twice-both-there = Beiden doen mee aan hetzelfde traject. Haal er daar eerst één weg.
s-twice-not-joined = Dit zijn al twee mensen.
s-what-agreement = de overeenkomst
s-what-signature = een handtekening
s-what-objection = een bezwaar
s-what-workday = de uren van een dag
s-what-absence = een afmelding
s-what-message = een bericht
s-what-belief = een antwoord
s-field-minutes = de uren
s-history-agreement = { $name } legde een overeenkomst voor
s-history-agreement-signed = { $name } tekende de overeenkomst
s-history-agreement-witnessed = { $name } liet { $signer } tekenen op het eigen toestel
s-history-objected = { $name } zegt: die handtekening is niet van mij. { $words }
s-history-hours = { $name } schreef op: { $hours } op { $day }
s-history-hours-confirmed = { $name } bevestigde de uren van { $day }
s-history-hours-unconfirmed = { $name } haalde de bevestiging weg van de uren van { $day }
s-history-absent = { $name } meldde af: { $days }
s-history-message = { $name } schreef: { $words }
s-history-belief = { $name } zei of dit werk lukt: { $answer }
a-hours-and-minutes = { $hours } uur { $minutes-number } min
a-whole-hours = { $hours } uur
c-tried-hours = Je uren
c-tried-absence = Dat je niet komt
c-tried-message = Je bericht
c-tried-belief = Of dit werk lukt
c-belief-not-yet = Nog niet
c-belief-a-little = Een beetje
c-belief-almost = Bijna
c-belief-sure = Ja
a-agreement = Afspraken
a-agreement-none = Er staat nog niets op papier.
a-agreement-none-coach = Je coach schrijft de afspraken op. Dan lees en teken je ze hier.
a-part-skills = Wat je moet kennen en kunnen
a-part-step-plan = De stappen
a-part-duration = Hoe lang
a-part-guidance = Wie er helpt
a-part-financing = Geld
a-part-evaluation = Gesprekken
a-part-preconditions = Wat er geregeld moet zijn
a-talk-every =
    { $count ->
        [one] Elke week een gesprek
       *[other] Elke { $count } weken een gesprek
    }
a-means-none = Er wordt niets extra betaald
a-means-shared = De kosten worden gedeeld
a-means-subsidy = De gemeente betaalt een deel van het loon
a-money-percent = { $number } %
a-money-shares = { $total } per maand: het bedrijf { $employer }, de gemeente { $office }
a-euros = € { $amount }
a-agreement-anew = Nieuw sinds de vorige keer: { $parts }
a-agreement-changed = Dit is veranderd sinds je tekende
a-agreement-was = Eerst: { $words }
a-agreement-witnessed = Getekend op het toestel van { $name }, { $when }
a-agreement-objected = Zegt: dit is niet mijn handtekening
a-agreement-object = Dit is niet mijn handtekening
a-agreement-object-why = Wat is er gebeurd?
a-agreement-complete = Iedereen heeft getekend
a-agreement-sign = Ik teken
a-agreement-here = Laat { $name } hier tekenen
a-agreement-here-ask = Geef { $name } je toestel en neem de tijd. In de app komt te staan dat jij erbij was.
a-agreement-read = { $name } tekent nu
a-agreement-version = Versie { $nth-number }, { $when }
a-agreement-older = Eerdere versies
a-agreement-same = Er is niets anders dan wat je al tekende.
e-paper-empty = Hierover is niets opgeschreven.
e-paper-page = Pagina { $page-number } van { $total-count }
e-paper-signatures = Wie heeft getekend
e-paper-stand-ins = Tekens die hier niet passen, staan er als nummer: [U+…].
e-paper-unsigned = Nog niet iedereen heeft getekend
a-new-agreement = Afspraken om te tekenen
a-new-message = Een bericht
a-new-absence = Komt niet
a-new-hours = Uren bevestigd
a-new-flow-on = Naar de volgende plek
s-agreement-first = Schrijf de overeenkomst
s-agreement-pdf = Bewaar als PDF
s-agreement-new = Nieuwe versie
s-agreement-drafted = Dit komt uit de stappen, doelen en plekken. Pas aan wat anders is.
s-agreement-anew = Wie al tekende, hoeft alleen te lezen wat je nu verandert.
s-agreement-offer = Leg voor om te tekenen
s-agreement-offered = De overeenkomst ligt klaar om te tekenen
s-agreement-withdraw = Haal deze versie weg
s-agreement-hours = Uren per week
s-agreement-every = Weken tussen twee gesprekken
s-agreement-cost = Kosten per maand, in euro's
s-agreement-share = Deel van de werkgever, in procenten
s-agreement-more = Erbij in woorden
s-agreement-changes = Verandert: { $parts }
a-number-sample = 1.000,00
s-settle-training = Er is een training of een school
s-settle-places = Er zijn plekken na elkaar om te leren
s-settle-place-days = Elke plek heeft een einddatum
s-settle-flow-on-day = De dag om door te gaan is afgesproken
s-settle-next-place = De volgende plek is bekend
s-settle-employers = Er zijn plekken bij meer werkgevers
s-phase-early = Toch al verder
s-phase-early-why = Waarom nu al
s-plan-edit = Sjabloon aanpassen
s-plan-function = Voor welk werk
s-plan-about = Waar het over gaat
s-plan-frame = Route, duur en gesprekken
s-plan-months-ask = Hoeveel maanden
s-plan-first-talk = Eerste gesprek: na hoeveel dagen
s-plan-talk-every = Daarna: om de hoeveel dagen
s-plan-range = Kies een getal van { $least-number } tot en met { $most-number }.
s-plan-step-title = Wat iemand doet
s-plan-step-day = Op welke dag
s-plan-step-day-hint = Dag 1 is de eerste dag.
s-plan-step-yields = Wat het oplevert
s-plan-step-phase = In welke fase
s-plan-step-more = Doel, opbrengst, fase en plaatje
s-plan-goal-name = Wat iemand leert
s-plan-goal-day = Doel voor dag
s-plan-put-back-of = Zet terug: { $title }
s-plan-in = Ook in: { $lang }
s-plan-in-lang = { $label } ({ $lang })
s-plan-langs = Talen: { $langs }
s-plan-lang-add = Taal erbij
s-plan-lang-which = Welke taal
s-plan-lang-text = Vul in wat je weet. De rest kan later.
s-plan-is-removed = Dit sjabloon is weggehaald
s-plan-removed = Weggehaald: { $parts-number }
s-plan-is-empty = Hier staan nog geen stappen en doelen
s-plan-save-empty = Er is nog niets om te bewaren
s-plan-save-empty-text = Zet eerst stappen of doelen in dit traject.
s-colleague = iemand van het Werkbedrijf
s-sheets-title = Lijst inlezen of bewaren
s-sheets-text = Zet werkgevers, contacten en banen uit een lijst in Opstap. Wat er al staat, blijft zoals het is.
s-sheets-pick = Kies een bestand
s-sheets-kinds = CSV, Excel (XLSX) of ODS, hoogstens 10 MB
s-sheets-comes = Wat erbij komt
s-sheets-count = nieuw: { $new-number }, staat er al: { $known-number }
s-sheets-contacts = Contacten
s-sheets-forecasts = Verwachtingen
s-sheets-rows = Rijen: { $rows-number }
s-sheets-none-new = Alles uit dit bestand staat er al.
s-sheets-wrong = Hier klopt iets niet: { $wrong-number }
s-sheets-wrong-text = Er komt niets bij zolang er iets niet klopt. Verbeter het bestand en kies het nog eens.
s-sheets-row = Rij
s-sheets-column = Kolom
s-sheets-found = Er staat
s-sheets-why = Wat er niet klopt
s-sheets-more = En nog { $more-number }.
s-sheets-columns = Kolommen die meedoen: { $used-number } van { $all-number }
s-sheets-columns-text = Kies bij elke kolom wat erin staat. Opstap onthoudt het.
s-sheets-column-of = { $letters }: { $header }
s-sheets-example = bijvoorbeeld: { $example }
s-sheets-left-out = doet niet mee
s-sheets-twice = Deze naam staat boven twee kolommen. Geef ze in het bestand elk een eigen naam.
s-sheets-missing = Er is geen kolom met: { $field }
s-sheets-field-twice = Twee kolommen zijn allebei: { $field }
s-sheets-misfit = De kolommen passen niet.
s-sheets-sheet = Blad
s-sheets-take = Zet alles erin
s-sheets-taken = Alles staat erin
s-sheets-latest = Ingelezen op { $when }. Je kunt het terugdraaien tot { $until }.
s-sheets-undo = Draai terug
s-sheets-undo-ask = Wat niemand daarna heeft veranderd, gaat weg. De rest blijft.
s-sheets-undone = Teruggedraaid. Werkgevers weg: { $employers-number }. Andere gegevens weg: { $records-number }.
s-sheets-stays = Blijft, want iemand heeft het veranderd: { $left-number }
s-sheets-keep = Bewaar alles als Excel-bestand
s-sheets-keep-text = Er staan namen in. Bewaar het waar alleen jij erbij kunt.
s-file-browser = Dit kan in de browser.
s-sheets-account = Accounthouder
s-sheets-why-fault = een formule zonder uitkomst
s-sheets-why-not-whole = geen heel getal
s-sheets-why-not-a-number = geen getal
s-sheets-why-either-number = duizend en meer, of een getal met een komma?
s-sheets-why-too-large = een te groot getal
s-sheets-why-not-a-day = geen maand en geen dag
s-sheets-why-short-year = schrijf het jaar met vier cijfers
s-sheets-why-no-such-day = deze dag bestaat niet
s-sheets-why-year = dit jaar kan niet kloppen
s-sheets-why-has-time = er staat een tijd bij
s-sheets-why-not-yes-or-no = geen ja en geen nee
s-sheets-why-not-on-list = kies uit: { $names }
s-sheets-why-either-name = kan meer zijn van: { $names }
s-sheets-why-missing = moet ingevuld zijn
s-sheets-why-otherwise = in rij { $row-number } staat: { $value }
s-sheets-why-several-employers = zo heten meer werkgevers
s-sheets-why-nobody = zo heet niemand van het Werkbedrijf
s-sheets-why-several = zo heten er meer bij het Werkbedrijf
s-sheets-why-too-many = heeft dan te veel om te volgen: hoogstens { $logs-number }
s-sheets-not-a-sheet = Dit bestand kan Opstap niet lezen. Bewaar het als XLSX, ODS of CSV.
s-sheets-locked = Er zit een wachtwoord op dit bestand. Haal dat er eerst af.
s-sheets-damaged = Dit bestand is beschadigd.
s-sheets-too-large = Dit bestand is te groot. Verdeel het over meer bestanden.
s-sheets-nothing-in-it = Er staat niets in dit bestand.
s-sheets-no-headers = Boven de kolommen staan geen namen.
s-sheets-changed = Intussen is er iets veranderd. Kies het bestand nog eens.
s-sheets-none-to-undo = Er is niets meer terug te draaien.
s-sheets-too-often = Dat was te vaak achter elkaar. Wacht even.
s-sheets-no-network = Er kwam geen antwoord. Heb je internet, en staat het bestand er nog?
s-sheets-note-above = Rij { $row-number } staat boven de kolommen en telt niet mee.
s-sheets-note-headers = Rij { $row-number } herhaalt de namen van kolommen en telt niet mee.
s-sheets-note-merged = { $from } tot { $to } is één vak: elke rij krijgt wat daar staat.
s-sheets-note-formulas = Formules: { $formulas-number }, vanaf { $first }. De uitkomst telt.
s-sheets-note-hours = Dagen met een tijd: { $days-number }, vanaf { $first }. De tijd telt niet mee.
s-sheets-note-header = Kolom { $column } heeft geen naam en telt niet mee.
s-sheets-note-hidden = Het blad { $name } is verborgen en is niet gelezen.
a-hours = Uren
a-hours-where = Waar?
a-hours-other = Andere uren
a-hours-like = Bijvoorbeeld 7,5 of 7:30
a-hours-unread = Schrijf het zo: 7,5 of 7:30
a-hours-note = Schrijf op
a-hours-note-these = Schrijf op: { $hours }
a-hours-noted = Uren opgeslagen: { $day }
a-hours-there = Staat er al: { $hours }, { $day }
a-hours-none = Nog geen uren.
a-hours-week = Week van { $day }
a-hours-waiting = nog niet bevestigd
a-hours-confirmed = bevestigd
a-hours-confirm = Klopt
a-hours-confirm-all = Alle { $count-number } dagen kloppen
a-hours-unconfirm = Toch niet
a-hours-unconfirmed = De bevestiging is weg
a-hours-mend = Pas aan
a-absent-until = { $from } tot en met { $until }
a-absent-open = { $from }, en hoe lang is nog niet bekend
a-absent-today = Vandaag
a-absent-tomorrow = Morgen
a-absent-week = De rest van de week
a-absent-unknown = Ik weet niet hoe lang
a-absent-of = { $name } komt niet: { $days }
a-absent-back-said = Dat is weg
c-absent-cannot = Ik kan niet komen
c-absent-said = Je hebt gezegd dat je niet komt: { $days }
c-absent-noted = { $name } schreef op dat je niet komt: { $days }
c-absent-back = Ik kom weer
c-absent-sent = Dit gaat naar je coach en je werk.
c-hours-work = Je werk
c-hours-how-many = Hoe lang heb je gewerkt?
c-hours-day = Op welke dag?
a-message-title = Berichten
a-message-none = Nog geen berichten.
a-message-write = Schrijf een bericht
a-message-earlier = Eerdere berichten
a-message-take-back = Haal weg
a-message-taken-back = Je bericht is weg
c-belief-question = Denk je dat je dit werk straks kunt?
c-belief-earlier = Wat je eerder zei
c-belief-thanks = Dank je. Dit is voor jou en je coach.
e-learner-absent = Komt vandaag niet
e-hours-confirm = Uren bevestigen
e-hours-waiting =
    { $count ->
        [one] 1 dag wacht op jou
       *[other] { $count } dagen wachten op jou
    }
s-absent-report = Meld af
s-absent-back = Komt weer
s-attention-absent = Komt niet: { $days }
s-hours-how-many = Uren opschrijven
s-hours-day = Dag
s-belief-title = Denkt dit werk straks te kunnen
c-message-readers = Dit is voor jou en je coach.
s-message-readers = Voor de kandidaat en de coaches; de werkgever kan dit niet lezen

# Ideeën voor het Werkbedrijf
a-idea-title = Ideeën
a-idea-write = Wat kan beter?
a-idea-none = Nog geen ideeën.
a-idea-considered = We denken erover na
a-idea-planned = We gaan dit doen
a-idea-done = Dit is gedaan
a-idea-not-now = Nu doen we dit niet
a-idea-unanswered = Nog geen antwoord
a-idea-taken-back = Je idee is weg
a-new-idea = Een idee
a-new-idea-answer = Antwoord op een idee
c-idea-readers = Dit is voor jou, je coach en het Werkbedrijf. Je naam staat er bij het Werkbedrijf niet bij.
c-tried-idea = Je idee
e-idea-readers = Voor jou, de kandidaat, de coach en het Werkbedrijf. Je naam staat er bij het Werkbedrijf niet bij.
e-idea-meta = Wat kan beter? Het Werkbedrijf geeft antwoord.
s-what-idea = een idee
s-what-idea-answer = een antwoord op een idee
s-history-idea = { $name } had een idee: { $words }
s-history-idea-answer = Antwoord op een idee, door { $name }: { $answer }
s-idea-answer = Geef antwoord
s-idea-course = Wat gebeurt ermee?
s-idea-line = Waarom, of wat ervan kwam
s-idea-answer-send = Verstuur het antwoord
s-ideas-title = Ideeën
s-ideas-text = Wat kandidaten en werkgevers beter willen, zonder naam. Een antwoord gaat naar iedereen die erom vroeg.
s-ideas-none = Nog geen ideeën
s-ideas-waiting = Wacht op antwoord
s-ideas-all-answered = Alles heeft een antwoord
s-ideas-answered = Beantwoord
s-idea-answered = Het antwoord is verstuurd
s-idea-also = Ook het antwoord op:
s-idea-candidates = { $count ->
    [one] van een kandidaat
   *[other] van { $count } kandidaten
}
s-idea-employers = { $count ->
    [one] van een werkgever
   *[other] van { $count } werkgevers
}
a-hours-this-week = Deze week
s-settle-agreement = De overeenkomst is getekend
s-attention-contested = { $name } zegt: die handtekening is niet van mij
s-cohort = de groep
s-cohorts = Groepen
s-cohorts-empty = Er is nog geen groep
s-cohorts-empty-text = Een groep heeft één plan. Je zet een stap één keer, en alle deelnemers zien hem.
s-cohort-add = Nieuwe groep
s-cohort-name = Naam van de groep
s-cohort-period = de periode
s-cohort-jobs = Welke banen kunnen het worden?
s-cohort-coach = een coach van de groep
s-cohort-coaches = Coaches: { $names }
s-cohort-participant = een deelnemer
s-cohort-participants = Wie doet mee
s-cohort-people =
    { $count ->
        [one] { $count } deelnemer
       *[other] { $count } deelnemers
    }
s-cohort-of-others =
    { $count ->
        [one] En { $count } kandidaat van een collega.
       *[other] En { $count } kandidaten van collega's.
    }
s-cohort-choose = Deelnemers kiezen
s-cohort-nobody = Je hebt nu geen lopende trajecten
s-cohort-take-in = Doet mee
s-cohort-take-out = Uit de groep
s-cohort-takes-part = Zit in de groep
s-cohort-came = { $name } zit nu in de groep.
s-cohort-went = { $name } zit niet meer in de groep.
s-cohort-is-in = Zit in: { $group }
s-cohort-elsewhere = Loopt nu met een andere groep mee
s-group-plan = Het plan van de groep
s-group-plan-empty = Er staat nog geen stap in
s-group-step = een stap van de groep
s-group-step-add = Stap voor de groep
s-group-step-what = Wat gaat de groep doen?
s-group-step-note = Uitleg
s-group-kind = Wat is het?
s-group-kind-step = Stap
s-group-kind-training = Training of school
s-group-progress = Klaar: { $done-number } van { $all-number }
s-group-shift = Alles verzetten
s-group-shift-what = Alles vanaf vandaag schuift op, voor de hele groep.
s-group-shift-day = Eén dag later
s-group-shift-week = Eén week later
s-group-shift-weeks = Twee weken later
s-group-shift-back = Eén week eerder
s-group-shifted = Het plan is verzet, voor de hele groep.
s-group-with = Met de groep: { $group }
s-group-not-here = Het plan van deze groep staat niet op dit toestel
s-group-own-days = Eigen dagen
s-group-own-way = Voor deze kandidaat anders
s-group-own-week = Eén week later, alleen hier
s-group-own-back = Weer met de groep mee
s-group-without = Deze stap overslaan
s-history-enrolled = { $name } zette het traject in de groep { $group }
s-history-left-cohort = { $name } haalde het traject uit de groep
s-history-cohort = { $name } paste aan: { $what }
c-group-next = Met je groep
c-group-steps = Dit doe je met je groep
s-effect-step = De stap gaat meteen naar deze dag
s-effect-goal = Het doel gaat meteen naar deze dag
s-effect-hours = Meteen zoveel uren per week (hoogstens { $most-number })

### Regels met een datum

s-rule = regel met een datum
s-rules-title = Regels met een datum
s-rules-text = Bedragen en termijnen, met de dag waarop ze ingaan. Wat eerder gold, blijft staan.
s-rule-none-today = Vandaag geldt hier niets
s-rule-none-text = Wie het Werkbedrijf beheert, vult het in.
s-rule-minimum-wage-hour = Minimumloon per uur
s-rule-minimum-wage-month = Minimumloon per maand
s-rule-holiday-allowance = Vakantiebijslag
s-rule-subsidy-max = Loonkostensubsidie: hoogstens
s-rule-subsidy-flat = Loonkostensubsidie: vast deel in het begin
s-rule-subsidy-flat-months = Loonkostensubsidie: zo lang een vast deel
s-rule-employers-costs = Werkgeverslasten
s-rule-trial-months = Proefplaats: eerst
s-rule-trial-months-max = Proefplaats: samen hoogstens
s-rule-keep-intended-job = Bewaren na de bedoelde baan
s-rule-keep-other-employer = Bewaren na een baan elders
s-rule-keep-training = Bewaren na een opleiding
s-rule-keep-stopped = Bewaren na stoppen
s-rule-learning-months = Inleren: hoogstens, zonder reden
s-rule-social-return = SROI: waarde per blok
s-rule-ended = geldt niet meer
s-rule-now = geldt nu
s-rule-later = gaat later in
s-rule-before = gold eerder
s-rule-taken-back = teruggenomen
s-rule-take-back = Neem terug
s-rule-add = Nieuwe waarde
s-rule-new-text = Wat nu geldt, blijft staan tot de dag die je kiest.
s-rule-block = Naam van het blok
s-rule-from = Vanaf welke dag
s-rule-goes-on = Wat er dan geldt
s-rule-goes-on-value = Een nieuwe waarde
s-rule-amount = Bedrag in euro's
s-rule-percent = Percentage
s-rule-months = Aantal maanden
s-rule-unread = Dit getal kan hier niet.
s-rule-source = Waar het staat
s-rule-link = Adres van de bron
s-rule-link-hint = Mag leeg. Begint met https://

### Geld: wat een plek kost

a-money-title = Wie betaalt wat
a-money-nothing = Hier staat nog niets over geld.
a-money-wage = Loon
a-money-holiday = Vakantiegeld
a-money-on-top = Lasten van het bedrijf
a-money-other = Hulp en cursus
a-money-cost = Samen
a-money-minimum = Minimumloon voor deze uren, met vakantiegeld
a-money-subsidy = Deel voor het loon
a-money-subsidy-on-top = Deel voor de lasten
a-money-employer = Het bedrijf betaalt
a-money-office = De gemeente betaalt
a-money-value = Zoveel is het werk nu waard: { $percent }. Dat zei { $name }, vanaf { $day }.
a-money-whole = Over de hele tijd: { $amount }
a-money-whole-shares = Het bedrijf { $employer }, de gemeente { $office }
a-money-these-days = Over deze dagen: { $amount }
a-money-how = Zo is het berekend
a-money-rounded = Elk bedrag is op hele centen. Een halve cent telt als een hele.
a-money-month = per maand
a-money-no-value = Nu moet iemand zeggen wat het werk waard is. Een deskundige doet dat.
a-money-not-yet = Dit kan nu nog niemand uitrekenen.
a-money-planned = Afgesproken tot vandaag: { $time }
a-money-confirmed = Gewerkt, en het bedrijf zei ja: { $time }
a-money-waiting = Gewerkt, nog geen ja: { $time }
a-money-confirmed-wage = Loon voor de uren met een ja: { $amount }
c-money-about = Dit is ongeveer. De gemeente zegt later precies hoeveel het is.
c-money-indication = ongeveer
s-money-about = Een indicatie. De gemeente stelt de bedragen vast.
s-money-indication = indicatie
s-money-fill-in = Vul in wie wat betaalt
s-money-change = Pas aan
s-money-needs-end = Zet er een laatste dag bij. Dan is het te berekenen.
s-money-rules-changed = De regels zijn anders dan toen dit werd bewaard. Hieronder staat het met de regels van nu.
s-money-below-minimum = Dit is minder dan het minimumloon.
s-money-no-rule = Deze regel ontbreekt bij het Werkbedrijf: { $rule }
s-money-wage-hour = Loon per uur, in euro's
s-money-wage-month = Loon per maand voor deze uren, in euro's
s-money-other = Begeleiding en cursus per maand, in euro's
s-money-value = Loonwaarde
s-money-value-text = Alleen een loonwaardedeskundige stelt dit vast. Zonder loonwaarde telt in het begin een vast deel.
s-money-value-percent = Loonwaarde, in procenten
s-money-set-by = Wie het vaststelde
s-money-unpaid = Geen loon
s-money-by-hour = Per uur
s-money-by-month = Per maand
s-what-funding = wie wat betaalt
s-history-funding = { $name } vulde in wie wat betaalt: { $place }

### Voorwaarden van een plek, en de week

a-basis = Hoe je hier werkt
a-basis-trial = Proefplaats
a-basis-with-benefit = Leren, je geld loopt door
a-basis-training = Werken en school
a-basis-employment = In dienst
a-basis-other = Anders
a-basis-until = Tot en met welke dag
a-basis-ends = tot en met { $day }
a-basis-reason = Waarom het langer duurt
a-place-address = Adres
a-place-way = Zo kom je er: { $address }
a-week-days = Op welke dagen
a-week-hours = { $day } { $from }–{ $until }
a-week-times = { $from }–{ $until }
a-week-today = Vandaag: { $place }, { $time }
a-week-free = Deze week geen werk.
a-week-overlap = Twee plekken op hetzelfde moment
a-week-long = { $hours-number } uur in een week is veel
a-week-before = Week ervoor
a-week-after = Week erna
s-terms-title = Voorwaarden, dagen en adres
s-basis-until-hint = Hoeft niet. Leeg: de laatste dag van de plek.
s-basis-too-long = Volgens de regels kan dit tot en met { $end }. De plek duurt langer: schrijf op waarom.
s-week-from = Begin { $day }
s-week-until = Einde { $day }
s-history-terms = { $name } zette de voorwaarden erbij: { $place }
s-attention-terms-end = { $place } houdt op: { $end }

c-skill-title = Wat ik kan
c-skill-text = Dit zagen anderen jou doen. Zet er zelf ook iets bij. Je coach kan dit lezen.
c-skill-add = Zelf iets erbij zetten
c-skill-name = Wat kun je?
c-skill-help = Hoe doe je dat?
a-skill-empty = Nog niets gezien
a-skill-by = Gezien door { $name }
a-skill-self = Zelf gezegd
a-skill-someone = een coach
a-skill-from-goal = bij het leren
a-skill-from-sample = bij een taak
a-skill-from-talk = in een gesprek
a-skill-at-work = op het werk
a-skill-remove = Weghalen: { $skill }
a-skill-noun = iets wat iemand kan
a-skill-told = { $name } zag: { $skill } ({ $help })
a-page-begun = { $name } begon met de bladzijde
a-page-approved-by = { $name } zei ja tegen de bladzijde
a-page-withdrawn-by = { $name } nam het ja terug
c-tried-skill = Iets wat je kunt
c-page-title = Mijn bladzijde
c-page-text = Schrijf dit samen met je coach. Kort is goed. Schrijf niets over je gezondheid.
c-page-strengths = Daar ben ik goed in
c-page-wants = Dat wil ik leren
c-page-needs = Dat heb ik nodig op het werk
c-page-helps = Dat helpt mij op een lastige dag
c-page-approve = Mijn baas mag dit lezen
c-page-withdraw = Mijn baas mag dit niet meer lezen
c-page-is-approved = Je baas mag dit lezen.
c-page-is-not = Alleen jij en je coach kunnen dit lezen.
s-page-title = Eigen bladzijde
s-page-is-approved = De kandidaat zei ja tegen deze woorden. De werkgever mag ze lezen.
s-page-is-not = Nog geen ja van de kandidaat op deze woorden. Alleen jullie kunnen dit lezen.
s-page-withdraw = De werkgever mag dit niet meer lezen
s-skill-title = Wat er gezien is
s-skill-add = Vaardigheid gezien
s-skill-help = Hoeveel hulp was nodig?
s-skill-source = Waar bleek het?
s-skill-on = Op welke dag?
s-match-title = Wie past hierbij
s-match-jobs = Banen die passen
s-match-text = Hier telt alleen wat iemand gezien heeft. Nog niets gezien is geen nul.
s-match-none = Op dit toestel staan nog geen kandidaten van jou
s-match-no-jobs = Op dit toestel staan nog geen banen
s-match-no-needs = Er staat nog niet welke vaardigheden deze baan vraagt
s-match-count = Iets gezien bij { $seen-number } van de { $asked-number } gevraagde vaardigheden
s-match-needed = Gevraagd op de eerste dag: { $help }
s-match-nothing = Nog niets gezien
s-match-seen = Gezien: { $help }
s-match-enough = Genoeg voor de eerste dag
s-match-more-help = Nog meer hulp nodig
s-match-goal = Leerdoel maken
s-match-goal-for = Leerdoel maken: { $skill }
s-match-order = Volgorde
s-match-by-name = Op naam
s-match-by-seen = Meeste vaardigheden gezien eerst
s-match-by-day = Laatst iets gezien eerst
s-match-to-job = Naar de baan
s-match-others = Bij collega’s
s-match-others-text = Kandidaten van wie minstens de helft van wat de baan vraagt genoeg gezien is
s-match-others-none = Bij collega’s is nu niemand gevonden
s-match-other =
    { $count ->
        [one] 1 kandidaat past misschien
       *[other] { $count } kandidaten passen misschien
    }
e-page-title = Over { $name }
e-page-meta = Wat goed gaat, en wat helpt
e-page-none = { $name } heeft nu geen bladzijde die je kunt lezen.
e-page-said = In de eigen woorden van { $name }, en met een ja erbij.
s-rhythm-title = Nog te plannen
s-rhythm-text =
    { $count ->
        [one] Volgens de afspraken hoort er nog { $count } gesprek bij.
       *[other] Volgens de afspraken horen er nog { $count } gesprekken bij.
    }
s-rhythm-plan =
    { $count ->
        [one] Plan dit gesprek ({ $count })
       *[other] Plan deze { $count } gesprekken
    }
s-rhythm-planned =
    { $count ->
        [one] { $count } gesprek gepland
       *[other] { $count } gesprekken gepland
    }
s-rhythm-later = De gesprekken daarna
s-rhythm-along =
    { $count ->
        [one] Schuif ook { $count } gesprek daarna op
       *[other] Schuif ook { $count } gesprekken daarna op
    }

### From place to place

a-flow-after = { $place }: vanaf { $day } naar { $next }
a-flow-goals = Dit gaat mee: { $goals }
a-flow-answer = Antwoord
a-flow-waiting = nog geen antwoord
a-flow-agreed = akkoord
a-flow-other-day = liever op { $day }
e-flow-agree = Akkoord
e-flow-agreed-said = Je bent akkoord
e-flow-undo = Toch niet akkoord
e-flow-other = Liever een andere dag
e-flow-day = Welke dag?
e-flow-why = Wil je er iets bij zeggen?
e-flow-ask = Vraag om deze dag
e-flow-asked = Je vraagt om { $day }
c-flow-next = Vanaf { $day } leer je bij { $next }.
c-flow-plan = Je coach wil dat je vanaf { $day } leert bij { $next }. { $place } moet nog ja zeggen.
s-flow-title = Doorstroom
s-flow-plan = Spreek doorstroom af: { $place }
s-flow-next = Waarheen: werkgever en werk
s-flow-to = Een plek die er al is
s-flow-to-none = Nog geen
s-flow-day = Eerste dag daar
s-flow-goals = Leerdoelen die meegaan
s-flow-outside = Kies een dag van deze plek, of de dag erna. Deze plek is { $period }.
s-flow-there = De volgende plek staat klaar: { $place }
s-flow-start = Begin de volgende plek
s-flow-change = Pas de doorstroom aan
s-what-flow-on = de doorstroom van { $place }
s-history-flow-on = { $name } sprak doorstroom af: { $place }, daarna { $next }

### Parts of one job

a-stack-title = Samen één baan
a-stack-of = { $hours-number } van { $whole-number } uur per week
a-stack-missing = nog { $hours-number } uur nodig
a-stack-full = de baan is vol
a-stack-unknown = Hoeveel uur de hele baan is, is nog niet afgesproken.
a-stack-parts = De delen
a-stack-when = Door het jaar
e-stack-own = Jouw deel van de baan
a-refused-of-one-part = Over geld staat hier niets: er doen meer bedrijven mee. Geld staat bij de plek waar het om gaat.
s-agreement-to-money = Naar het geld per plek
a-part-no-money = Over geld is hier niets afgesproken.

### Introductions

a-new-introduction = Kennismaken
a-meet-chosen = gekozen
a-meet-not-chosen = deze keer niet
a-meet-why-work-fits = Het werk past goed
a-meet-why-team-fits = Het gaat goed samen met het team
a-meet-why-keen = De wil om te leren is groot
a-meet-why-can-much = Veel van dit werk gaat al goed
a-meet-why-other = Iemand anders past nu beter bij dit werk
a-meet-why-more-time = Er is eerst meer tijd nodig om te leren
a-meet-why-hours = De uren of de reis passen niet
a-meet-why-no-place = Er is nu geen plek meer
a-meet-why-own-wish = De eigen wens is nu ander werk
a-meet-full = Er zijn er meer gekozen dan er plekken zijn: { $chosen-number } gekozen, { $places-number } plekken.
a-meet-minutes = { $minutes-number } min
a-meet-speed = Speeddate
a-meet-list = Wie komt wanneer
c-meet-title = Kennismaken met een bedrijf
c-meet-inform = Je coach vertelt je over dit werk.
c-meet-meet = Jullie gaan kennismaken.
c-meet-decide = Jullie hebben kennisgemaakt. Het bedrijf denkt nog na.
c-meet-chosen = Jij bent gekozen voor dit werk.
c-meet-not-chosen = Dit werk wordt het nu niet. Met je coach zoek je verder.
c-meet-pictures = De uitleg met plaatjes
e-meet-title = Kennismaken met { $name }
e-meet-ask = Kies je { $name } voor dit werk?
e-meet-yes = Ja
e-meet-no = Nee, deze keer niet
e-meet-why = Waarom? Dit is ook voor { $name }.
e-meet-line = Wil je er iets bij zeggen?
e-meet-said = Je keuze is opgeslagen
e-meet-back = Neem deze keuze terug
e-link-meet = { $job }: kies je { $name }?
e-link-meet-over = Hierover is al gekozen. Wil je toch iets anders? Bel { $coach }.
e-link-meet-choose = Kies een antwoord.
s-meet-told = Verteld over het werk
s-meet-when = Kennismaking
s-meet-met = Kennisgemaakt
s-what-introduction = de kennismaking voor { $title }
s-history-introduced = { $name } begon een kennismaking: { $title }, { $employer }
s-history-chose = { $name } koos voor { $title }: ja. { $why }
s-history-chose-not = { $name } koos voor { $title }: deze keer niet. { $why }
s-history-choice-back = { $name } nam de keuze terug: { $title }
s-attention-undecided = Nog geen keuze na de kennismaking: { $title }
s-meet-title = Kennismaken
s-meet-empty = Nog geen kennismaking
s-meet-add = Nieuwe kennismaking
s-meet-job = Voor welk werk?
s-meet-other-job = Ander werk
s-meet-to = Wie beslist?
s-meet-to-none = Nog niemand hier: ik zet de keuze erin
s-meet-decides = { $name } beslist
s-meet-inform = Vandaag verteld, met de plaatjes
s-meet-told-on = Verteld op { $day }
s-meet-page-yes = De eigen bladzijde mag naar de werkgever
s-meet-page-no = De eigen bladzijde is nog niet goedgekeurd
s-meet-plan = Plan de kennismaking
s-meet-move = Verzet de kennismaking
s-meet-planned = De kennismaking is gepland
s-meet-met-today = Vandaag kennisgemaakt
s-meet-met-on = Kennisgemaakt op { $day }
s-meet-decide = Zet de keuze erin
s-meet-stage-inform = nog vertellen
s-meet-stage-meet = nog kennismaken
s-meet-stage-decide = wacht op een keuze
s-speed-new = Plan een speeddate
s-speed-who = Kandidaten
s-speed-tables = Tafels
s-speed-minutes = Minuten per gesprek
s-speed-late = Zo duurt het tot na middernacht. Begin eerder, of maak de gesprekken korter.
s-speed-meetings = Gesprekken: { $meetings-number }, tot { $until }
s-speed-planned = De speeddate is gepland
s-speed-by-candidate = Per kandidaat
s-speed-by-table = Per tafel
s-speed-nobody = Je hebt nog geen kandidaten.

### A proof to take along

c-proof-make-title = Bewijs om mee te nemen
c-proof-make-text = Laat anderen zien wat je kunt. Jij kiest wat erop staat.
c-proof-what = Wat mag erop?
c-proof-name = Welke naam?
c-proof-first = Je voornaam
c-proof-whole = Je hele naam
c-proof-place = Mag erop waar je werkt?
c-proof-until = Tot welke dag?
c-proof-preview = Dit komt erop
c-proof-make = Maak het bewijs
c-proof-made = Je bewijs is gemaakt
c-proof-made-on = Gemaakt op { $day }
c-proof-page = Open de pagina
c-proof-paper = Op papier (PDF)
c-proof-badge = Badge voor een app
c-proof-open = Bestand voor een app
c-proof-unsent = Het bewijs werkt als het is verstuurd.
c-proof-withdraw = Intrekken
c-proof-withdraw-text = Dan bestaat het bewijs niet meer. Een papier klopt dan ook niet meer.
c-proof-withdraw-yes = Ja, trek het in
c-proof-withdrawn = Je bewijs is ingetrokken
c-tried-proof = Een bewijs
a-proof-noun = een bewijs
a-proof-told = { $name } maakte een bewijs
e-proof-title = Bewijs: dit kan ik
e-proof-of = Van { $name }
e-proof-made = Gemaakt op { $day }
e-proof-until = Geldig tot en met { $day }
e-proof-today = Zo staat het op { $day }
e-proof-gone = Dit bewijs bestaat niet meer
e-proof-gone-text = Of het adres klopt niet.
e-proof-scan = Klopt dit nog? Scan de code of ga naar { $address }
e-proof-code = QR-code naar { $address }
e-proof-someone = iemand op het werk
s-practice-title = Voor de praktijkverklaring
s-practice-text = Voor de school die de praktijkverklaring geeft. Opstap geeft er zelf geen.
s-practice-pdf = Papier voor de praktijkverklaring
s-practice-hours = Afgesproken: { $hours-number } uur per week
s-practice-worked = Gewerkt en bevestigd: { $time }
s-practice-task = { $task }, { $share-number }% van de week
s-practice-tasks-none = Er zijn nog geen taken.
s-practice-sample-none = Hier is nog niet bij gekeken.
s-practice-saw = Gezien door { $name }
s-practice-goals = Wat geleerd is
s-worth-title = Voor de loonwaarde
s-worth-text = Voor de deskundige die een loonwaarde vaststelt. Opstap stelt er geen vast: dit is een indicatie.
s-worth-pdf = Papier voor de deskundige loonwaarde
s-worth-expert = Door de deskundige in te vullen
s-worth-norm = Functie en norm waarmee is vergeleken
s-worth-value = Vastgestelde loonwaarde, in procenten
s-worth-signed = Naam, datum en handtekening
s-practice-standing = Zo staat het op { $day }

### Het lab: wat het programma leert

a-success-title = Goed nieuws
a-success-read = Gelezen
a-success-setting = Goed nieuws van het programma
a-success-show = Wel
a-success-hide = Niet
s-lab-title = Leren als programma
s-lab-intro = Wat wij vonden, wat wij deden en wat ervan kwam.
s-lab-no-names = Noem geen namen. Schrijf niets over één persoon.
s-lab-every-route = Alle routes
s-vision = visie
s-vision-title = Onze visie
s-vision-none = Er staat nog geen visie.
s-vision-earlier = Eerdere versies
s-vision-add = Nieuwe versie
s-vision-words = Waar werken wij naartoe?
s-vision-new-text = Wat er eerder stond, blijft te lezen.
s-lab-session = bijeenkomst
s-lab-session-title = Bijeenkomst van het lab
s-lab-session-on = Wanneer?
s-lab-session-roles = Wie deden mee?
s-lab-session-words = Waar ging het over?
s-lab-session-add = Nieuwe bijeenkomst
s-lab-sessions-title = Bijeenkomsten
s-lab-sessions-none = Er was nog geen bijeenkomst.
s-lab-role-coach = werkcoach
s-lab-role-manager = manager
s-lab-role-employer = werkgever
s-lab-role-candidate = kandidaat
s-lab-role-school = school
s-lab-role-partner = ander werkbedrijf of initiatief
s-finding = bevinding
s-finding-title = Bevinding
s-findings-title = Wat wij vonden
s-findings-none = Er is nog niets opgeschreven.
s-finding-add = Nieuwe bevinding
s-finding-of-figure = Maak een bevinding van: { $name }
s-finding-figure = Het cijfer op { $day }
s-finding-without-figure = Zonder dit cijfer
s-finding-on = Wanneer zagen wij het?
s-finding-saw = Wat zien wij?
s-finding-action-title = Wat doen wij eraan?
s-finding-action = Actie
s-finding-who = Wie pakt dit op?
s-finding-who-hint = Een rol of een team, geen naam.
s-finding-by-when = Klaar op
s-finding-result-title = Wat kwam ervan?
s-finding-result = Resultaat
s-finding-result-on = Sinds wanneer weten wij dat?
s-finding-lesson = Wat leren wij hiervan?
s-finding-lesson-hint = Zo doen wij het een volgende keer. Hoeft niet.
s-finding-found = nog geen actie
s-finding-acted = actie loopt
s-finding-known = resultaat bekend
s-lessons-title = Wat wij leerden
s-lessons-none = Er staat nog geen les.
s-lab-link = verband
s-lab-link-title = Wat hiermee samenhangt
s-lab-links-title = Wat hiermee samenhangt
s-lab-links-none = Er staat nog niets.
s-lab-link-add = Nieuw verband
s-lab-link-to = Wat is het?
s-lab-link-event = gebeurtenis
s-lab-link-initiative = ander initiatief
s-lab-link-name = Hoe heet het?
s-lab-link-on = Wanneer?
s-lab-link-words = Wat heeft het met ons te maken?
s-lab-link-address = Adres op internet
s-success = klein succes
s-success-title = Klein succes van het programma
s-successes-title = Kleine successen
s-successes-text = Deze staan op Vandaag bij iedereen die meedoet.
s-successes-none = Er staat nog geen succes.
s-success-add = Nieuw succes
s-success-words = Wat ging goed, in één zin?
s-success-on = Wanneer?
s-success-for-all = Dit komt 60 dagen op Vandaag bij iedereen die meedoet: kandidaten, werkgevers en coaches.
s-quarter-note = economie van een kwartaal
s-quarter-title = Economie: { $quarter }
s-quarters-title = De economie per kwartaal
s-quarter-text = De arbeidsmarkt kleurt elke uitkomst. Dit staat onder de cijfers van het kwartaal.
s-quarter-economy = Arbeidsmarkt
s-quarter-words = Wat speelde er?
s-quarter-none = nog niets over gezegd
s-economy-tight = krap
s-economy-normal = gewoon
s-economy-slack = ruim
s-monitor-helped = Wat hielp?
s-monitor-helped-note = Bijsturingen waarvan is opgeschreven of het hielp.
s-monitor-further = Wie is verder?
s-monitor-belief = Meer vertrouwen in zichzelf dan in het begin
s-monitor-goals = Leerdoelen verder dan in het begin
s-monitor-same = Gelijk
s-monitor-down = Terug
s-helped-before = Dit hielp eerder in jouw trajecten: { $lever }, { $yes-number } van { $total-number }.
s-helped-learned = Wat wij daarvan leerden
s-monitor-causes = Wat hielp, per oorzaak?
s-monitor-helped-by-route = Wat hielp, per route?
s-coaching-title = Tussen kandidaat en coach
s-coaching-note = Eens per kwartaal gevraagd aan wie al een maand bezig is. Van alle trajecten samen, van kwartalen die voorbij zijn, met vijf antwoorden of meer. Wie wat zei, is hier niet te zien.
s-coaching-none = Nog geen kwartaal dat voorbij is, heeft vijf antwoorden.
s-coaching-good = { $quarter }: top of goed
s-monitor-grounds-of =
    { $count ->
        [one] Van { $count } traject is gezegd waarom.
       *[other] Van { $count } trajecten is gezegd waarom.
    }
s-monitor-by-source = Per herkomst van de baan
s-monitor-by-motive = Per reden om mee te doen
s-monitor-by-programme = Per programma of regeling
s-monitor-own = Hoe gaan jouw trajecten?
s-helped-cause = Bij deze oorzaak: { $cause }
s-helped-any = Bij welke oorzaak ook
s-cause = Hoe komt het?
s-cause-unsaid = Dat zeg ik niet
s-cause-work-did-not-fit = Het werk paste niet
s-cause-went-too-fast = Het ging te snel
s-cause-not-explained = De uitleg was niet genoeg
s-cause-language = De taal
s-cause-team = De omgang op de werkplek
s-cause-travel-or-hours = De reis of de uren
s-cause-confidence = Te weinig vertrouwen in zichzelf
s-cause-not-arranged = Er was iets niet geregeld
s-cause-other = Iets anders
s-ground-reason = Waarom eindigde het zo?
s-ground-factors = Wat speelde mee?
s-ground-factors-ours = Wat speelde mee, waar wij iets aan kunnen doen?
s-ground-factors-others = Wat speelde mee, waar wij niets aan kunnen doen?
s-reason-learned-enough = Alles is geleerd wat was afgesproken
s-reason-job-did-not-come = De baan kwam er niet
s-reason-work-did-not-fit = Het werk paste niet
s-reason-other-work-fits-better = Ander werk past beter
s-reason-own-wish = De kandidaat wilde iets anders
s-reason-employer-stopped = De werkgever stopte
s-reason-hours-or-pay = De uren of het loon pasten niet
s-reason-moved = Verhuisd
s-reason-other = Iets anders
s-factor-guidance = Begeleiding
s-factor-mentor = Mentor op de werkplek
s-factor-step-plan = Stappenplan
s-factor-training = Training
s-factor-work-fitted = Hoe het werk paste
s-factor-language = Taal
s-factor-economy = Arbeidsmarkt
s-factor-travel = Reis
s-factor-rules-and-money = Regels en geld
s-factor-at-home = Thuis
s-labels = Waaronder telt het mee?
s-labels-note = Voor de monitor. Staat er niets, dan telt wat bij de baan staat niet mee.
s-labels-programme = Programma of regeling
s-history-labels = { $name } zei waaronder het traject meetelt
s-requests-title = Vragen over wat we vastleggen
s-requests-note = Wie vraagt om iets te verbeteren, of om er minder mee te doen, krijgt binnen een maand antwoord.
s-requests-in-time = Binnen een maand beantwoord
s-requests-late = Later beantwoord
s-requests-waiting = Wacht op antwoord
s-requests-overdue = Wacht langer dan een maand
s-foreseen-title = Verwachte en vervulde plekken
s-foreseen-note = Van de werkgevers die op dit toestel staan, naar het kwartaal waarin de baan zou beginnen. De laatste voorspelling telt.
s-foreseen-whole = Van alle werkgevers samen, naar het kwartaal waarin de baan zou beginnen. De laatste voorspelling telt.
s-foreseen-expected = Verwacht
s-foreseen-filled = Vervuld
s-foreseen-of = { $filled-number } van { $expected-number }

# Inloggen met een werkaccount
s-login-title = Inloggen met je werkaccount
s-login-again = Probeer opnieuw in te loggen
s-login-code = Voor wie Opstap beheert: { $code }
s-login-nothing = Er is niets veranderd. Probeer het opnieuw.
s-login-show = Er is niets veranderd. Blijft het zo? Laat dit zien aan wie Opstap beheert.
s-login-away = Het inloggen van je organisatie antwoordt nu niet
s-login-away-text = Wie al in Opstap is, kan gewoon door. Probeer het over een paar minuten opnieuw, of vraag je manager om een code.
s-login-broken-off = Je hebt het inloggen afgebroken
s-login-not-begun = Dit inloggen is niet in deze browser begonnen, of duurde langer dan tien minuten
s-login-replayed = Dit inloggen is al gebruikt
s-login-issuer = Deze aanmelding komt van een andere inlogdienst dan die van je organisatie
s-login-audience = Deze aanmelding is voor een ander programma bedoeld
s-login-nonce = Deze aanmelding hoort bij een ander inloggen
s-login-clock = Volgens de klok van Opstap geldt deze aanmelding niet meer, of nog niet
s-login-signature = De handtekening onder deze aanmelding is niet van je organisatie
s-login-odd = De inlogdienst gaf een antwoord dat Opstap niet begrijpt
s-login-unknown = Opstap kent je werkaccount nog niet
s-login-unverified = Je organisatie staat niet in voor het e-mailadres van je werkaccount
s-login-unknown-text = Er is niets aangemaakt. Vraag je manager om je werkaccount bij je naam te zetten, of om een code.
s-login-no-role = Je werkaccount heeft geen rol in Opstap
s-login-no-role-text = Er is niets veranderd. Vraag aan wie de accounts beheert om de rol coach of manager.
s-login-too-often = Er wordt nu te vaak ingelogd vanaf deze plek
s-login-account = Werkaccount
s-login-mark = E-mailadres van het werk
s-login-mark-hint = Of de naam die de inlogdienst zelf geeft
s-login-mark-save = Werkaccount bewaren
s-login-awaited = Logt de eerste keer in als { $mark }
s-login-bound = Heeft ingelogd met een werkaccount
s-login-none = Nog geen werkaccount
s-login-end = Werkaccount weghalen
s-login-no-mark = Dit is geen e-mailadres en geen naam van een account
s-login-mark-taken = Dit werkaccount staat al bij iemand anders
s-passkey-title = Passkeys
s-passkey-text = Met een passkey kom je zonder code weer binnen. En je laat zien dat jij het bent, met je vinger, je gezicht of de code van je toestel.
s-passkey-own = Jouw passkeys
s-passkey-none = Je hebt nog geen passkey.
s-passkey-unnamed = Passkey
s-passkey-made = Toegevoegd: { $when }
s-passkey-used = Laatst gebruikt: { $when }
s-passkey-add = Passkey toevoegen
s-passkey-added = De passkey is toegevoegd
s-passkey-name = Naam
s-passkey-name-hint = Bijvoorbeeld: mijn telefoon
s-passkey-remove = Passkey weghalen
s-passkey-removed = De passkey is weg
s-passkey-remove-ask = Met { $name } kom je dan niet meer binnen. Haal hem ook weg op je toestel.
s-passkey-shut = Is een toestel kwijt? Haal ook de passkey weg die erop staat. Sluit je manager het af, dan gaan al je passkeys weg.
s-passkey-nowhere = Op dit toestel, of op dit adres van Opstap, werken passkeys niet.
s-passkey-lost = Is er een kwijt? Haal ze weg en geef een code. Dan voegt je collega een nieuwe toe.
s-passkey-end = Alle passkeys weghalen
s-passkey-ended = De passkeys zijn weg
s-passkey-count =
    { $count ->
        [one] 1 passkey
       *[other] { $count } passkeys
    }
s-again-title = Laat eerst zien dat jij het bent
s-again-text = Dit reikt verder dan je eigen werk. Daarna vragen we het tien minuten niet.
s-again-passkey = Met je passkey
s-again-account = Met je werkaccount
s-again-done = Dank je. Doe het nu nog eens.
