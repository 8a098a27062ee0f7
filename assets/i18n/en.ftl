# The words of Opstap, in English.
# Ids start with who reads them: a- all, c- candidate, s- staff (coach and manager), e- employer.
# The build stops when a message or an argument differs between the languages. Numbers are named $…-count or $…-number.

### Days and times

a-today = today
a-tomorrow = tomorrow
a-yesterday = yesterday
a-weekday-1 = Monday
a-weekday-2 = Tuesday
a-weekday-3 = Wednesday
a-weekday-4 = Thursday
a-weekday-5 = Friday
a-weekday-6 = Saturday
a-weekday-7 = Sunday
a-month-1 = January
a-month-2 = February
a-month-3 = March
a-month-4 = April
a-month-5 = May
a-month-6 = June
a-month-7 = July
a-month-8 = August
a-month-9 = September
a-month-10 = October
a-month-11 = November
a-month-12 = December
a-day-month = { $day-number } { $month }
a-day-month-year = { $day-number } { $month } { $year }
a-long-day = { $weekday } { $day-number } { $month }
a-month-year = { $month } { $year }
a-day-and-time = { $day }, { $time }
a-clock = { $clock }
a-clock-separator = :
a-period = from { $from } to { $until }
a-days-ago =
    { $count ->
        [0] today
        [one] yesterday
       *[other] { $count } days ago
    }
a-distance-km = { $count } km
a-wish-hours = hours a week
a-wish-days = days
a-wish-distance = distance in kilometres
a-wish-language = language at work
a-wish-wishes = wishes
a-hours-per-week =
    { $count ->
        [one] { $count } hour a week
       *[other] { $count } hours a week
    }

### Buttons and small words

a-app-name = Opstap
a-app-promise = Step by step to work
a-save = Save
a-send = Send
a-cancel = Cancel
a-back = Back
a-close = Close
a-next = Next
a-done = Done
a-undo = Undo
a-undone = Back as it was
a-edit = Change
a-remove = Remove
a-put-back = Put back
a-copy = Copy
a-copied = Copied
a-try-again = Try again
a-call-name = Call { $name }
a-listen = Listen
a-voice-missing = This device cannot read all of it aloud. It has no voice for this language.
a-more = More
a-show-all = Show everything
a-yes = Yes
a-no = No
a-partly = A little
a-optional = optional
a-optional-words = Optional. Write nothing about health.
a-day-doubt = Is this day right? { $day }
a-day-meant = Do you mean { $day }?
a-with-name = with { $name }
a-menu-label = Menu
a-loading = One moment…
a-fetched-of = Fetched: { $fetched-count } of { $all-count }
a-fetch-waits = Fetching waits for internet. It goes on by itself.
a-nothing-title = There is nothing here now
a-nothing-text = Your coach can tell you more.
a-erased-text = A plan was erased for good. What you had not sent is gone, too.
a-empty = Nothing here yet.
a-not-found-title = This page is not here
a-not-found-text = Go back and choose something else.
a-to-start = To the start
a-no-access-title = You cannot see this
a-no-access-text = Is that wrong? Ask for help.
a-failed-title = That did not work
a-failed-text = What you had is still here. Try again soon.
a-date = Day
a-time = Time
a-where = Where
a-from = From
a-until = Until
a-chosen = Chosen
a-no-health-notes = Write nothing about health.
a-sees-candidate-and-coach = Only the learner and the coach see this.

### Candidate: people

c-view-candidate = You
c-view-coach = Your coach
c-view-employer = Your boss

### Sending and fetching

a-saved-here = Saved on this device
a-sending = Sending…
a-unsent =
    { $count ->
        [one] { $count } not sent yet
       *[other] { $count } not sent yet
    }
a-all-sent = Everything is sent
a-no-network = No internet
a-no-network-text = You can just go on. We will send it later.
a-sync-now = Send and fetch now
a-sync-title = Sending and fetching
a-last-sync = Brought up to date: { $when }
a-never-synced = Not fetched yet
a-server-away = It does not work now. We will try again soon.
a-edition-title = Opstap is getting the rest
a-edition-text = This takes a moment. You need internet.
a-edition-missed = It did not work. Do you have internet?
a-part = { $text }
a-update-title = There is a new Opstap
a-update-now = Renew now
a-update-needed = Update the app. Then you see this too.
a-storage-full-text = What you wrote is still here. Make space on your device. Then save again.
a-storage-gone-text = This was not kept. Copy what you typed. Then close Opstap and open it again.
a-found-back = This device had emptied Opstap. What you had sent is back.
a-second-tab = Opstap is open twice. That is fine. Both stay the same.
a-revoked-title = This device is shut out
a-revoked-text = What you had not sent is still here. Ask for a new code.
a-private-mode = This window keeps nothing. Open Opstap in a normal window.

### A closed phone: away too long, shut out, or left

a-locked-title = Opstap is locked
a-locked-away = This device had no internet for a long time. So it shows nothing now.
a-locked-online = Find internet. Then it unlocks by itself.
a-locked-new-code = Ask for a new code. Then it unlocks.
a-locked-return = Welcome back. We are fetching everything again.
a-locked-kept =
    { $count ->
        [one] { $count } thing of yours is not sent yet. It is safe here.
       *[other] { $count } things of yours are not sent yet. They are safe here.
    }
a-locked-code = I have a code
a-locked-sent = What was still here is sent now.

### What was not taken over: the parked list

a-parked-title = Not accepted
a-parked-intro = This is still on your device. Choose what to do.
a-parked-count =
    { $count ->
        [one] { $count } thing was not accepted
       *[other] { $count } things were not accepted
    }
a-parked-change = Change and send again
a-parked-discard = Throw away
a-parked-discard-ask = Are you sure? Then it is gone.
a-parked-nothing = Everything arrived well.
a-refused-not-a-member = You are no longer part of this plan.
a-refused-not-allowed = You may not do this.
a-refused-not-yours = This belongs to someone else.
a-refused-not-found = What this belongs to is gone.
a-refused-already-there = This was there already.
a-refused-empty-text = There is no text in it.
a-refused-text-too-long = The text is too long. It may have { $max-count } characters.
a-refused-edit-too-large = This is too large to send.
a-refused-half-filled = A day or a time is not complete. Fill in all of it.
a-refused-out-of-range = This number is not possible here.
a-refused-not-a-phone-number = This is not a phone number. Use only digits, spaces and +.
a-refused-ends-before-start = This day lies before the first day.
a-refused-phase-moved = The plan has moved on.
a-refused-not-settled-candidate = First add who is going to learn.
a-refused-not-settled-employer = First add the employer.
a-refused-not-settled-goal = First make a goal.
a-refused-not-settled-step = First make a step.
a-refused-not-settled-placement = First add where the learning happens.
a-refused-candidate-taken = Someone else learns here already.
a-refused-last-coach = One coach has to stay.
a-refused-already-submitted = You had filled this in already.
a-refused-already-answered = Someone has answered already. Who takes part stays.
a-refused-not-asked = You are not asked for this talk.
a-refused-not-ready-to-sign = Not everyone has answered yet.
a-refused-already-signed = Someone has signed already. The text stays.
a-refused-already-decided = This was decided already.
a-refused-not-decided = This is not decided yet.
a-refused-already-reviewed = This was looked back on already.
a-refused-words-changed = The words have changed. Read them once more.
a-refused-wrong-log = This belongs somewhere else. Ask your coach.
a-refused-log-full = There is no more room for you in this plan.
a-refused-day-full = This is too much for one day. Try again tomorrow.
a-refused-members-full = There are enough people in this plan already.
a-refused-unknown = This app cannot tell why. Update the app.

### Two versions of the same thing

a-two-choose = Choose this one
a-two-mark = Choose from two
a-two-chosen = Chosen. The other one is kept in the history.
a-two-of = Changed twice: { $field }

### The first screen: a code to come in

a-enter-title = Welcome to Opstap
a-enter-intro = You were given a code of 6 or 8 characters. Type it here.
a-enter-code = Your code
a-enter-code-hint = Capital or small does not matter.
a-enter-go = Continue
a-enter-busy = We are checking the code…
a-enter-fetching = We are fetching your plan…
a-enter-no-code = No code? Ask your coach or the work agency.
a-enter-work = Log in with your work account
a-enter-passkey = Come in with a passkey
a-passkey-asked = Your device now asks for your passkey.
a-passkey-not-shown = No passkey was used. You can also ask for a code.
a-passkey-not-here = Passkeys do not work here. Ask for a code.
a-passkey-has-one = This device has a passkey of yours already.
a-passkey-refused = This passkey does not fit here. Ask for a code.
a-enter-switch = Continue as { $name }
a-invite-unknown = We do not know this code. Look well and type it again.
a-invite-used = This code was used already. Ask for a new one.
a-invite-expired = This code is too old. Ask for a new one.
a-invite-awaits = This code does not work yet. Someone has to agree first. Try again later.
a-invite-too-many =
    { $count ->
        [one] Too many tries. Wait 1 minute. Then try again.
       *[other] Too many tries. Wait { $count } minutes. Then try again.
    }
a-invite-no-network = The code needs internet. Your code stays here.
a-invite-incomplete = The code has 6 or 8 characters.
a-enter-code-brought = Your code is ready.
a-enter-taken = { $name } uses Opstap on this device.

### Language and look

a-lang-title = Language
a-lang-unread = Nobody has checked this translation yet. Is a word wrong? Tell your coach or the work agency.
a-text-size = Text size
a-text-size-normal = Normal
a-text-size-large = Large
a-text-size-largest = Very large
a-look = Light or dark
a-look-device = Like my device
a-look-light = Light
a-look-dark = Dark
a-data-file = Save everything as a file
a-data-file-hint = The file holds everything you may see.
a-data-held = This is on your device
a-data-pieces =
    { $count ->
        [one] { $count } thing
       *[other] { $count } things
    }
a-devices-title = Your devices
a-devices-no-network = This list needs the internet.
a-device-since = Since { $when }
a-device-shut = Shut out
a-device-shut-ask = That device can then no longer get in. Go on?
a-device-shut-done = That device can no longer get in.
a-leave-again = A new code lets you in again.
a-leave-none-unsent = Everything is sent. You lose nothing.
a-parked-back = Your words are ready again.
a-device-unnamed = Device
a-device-by = Code from { $name }
a-device-by-office = Code from the work agency
a-device-for = For { $job } at { $employer }
a-joined = A device was added: { $device }
a-joined-ask = Is that not yours? Then shut it out.
a-joined-known = That is mine
a-joined-shut = Shut that device out
a-asked = { $name } wants to pair a device for you. Is that all right?
a-asked-yes = Yes, that is all right
a-asked-no = No
a-asked-done = The code works now.
a-asked-refused = The code does not work.
s-asked = { $maker } wants to pair a phone for { $name }. It also shows a traject that { $maker } does not coach. Is that all right?

### The staircase: six phases

c-phase-job-in-view = The job is in view
c-phase-possibilities-mapped = We know what is possible
c-phase-matched = You fit the job
c-phase-path-agreed = The agreements are made
c-phase-learning-in = You learn at work
c-phase-regular-job = You have the job
c-phase-here = You are at { $phase-number } of 6
c-phase-stairs = Six steps of a staircase. You stand on step { $phase-number }.
c-phase-reached = Reached
c-phase-now = You are here now
c-phase-later = Comes later
c-phase-title = Where you are now

### Candidate: the bar

c-nav-today = Today
c-nav-steps = Steps
c-nav-learn = Learn
c-nav-talks = Talks
c-nav-me = Me

### Candidate: today

c-today-hello = Hello { $name }
c-today-next = Your next step
c-today-no-step-title = No step for now
c-today-no-step-text = You did everything. Well done!
c-today-done-warm = Well done!
c-today-done-first = That is your first step: { $title }
c-today-done-nth = That is step { $nth-number }: { $title }
c-today-done-text = This step is done.
c-today-talk = Your next talk
c-today-no-talk = No talk is planned yet.
c-today-coach = Your coach
c-line-from = From { $name }
c-line-read = I have read it
c-today-job = Your new job
c-today-how = How are you this week?
c-today-how-thanks = Thank you. This goes to your coach.
c-coaching-question = How are things between you and your coach?
c-coaching-who = Your coach cannot read your answer. We add all answers together.
c-coaching-thanks = Thank you. You can still change it today.
c-today-end-job = You have the job. Well done!
c-today-end-other = You have a job. Well done!
c-today-end-training = You are going to school. Well done!
c-today-end-stopped = This plan is over. What you can do stays yours.
c-today-end-words = Your coach wrote this with it:

### Candidate: how it goes

c-face-great = Great
c-face-good = Good
c-face-fair = Fair
c-face-hard = Hard
c-how-title = How is it going?
c-how-line = Do you want to add something?
c-how-who-sees = Only you and your coach can read this.

### Candidate: steps

c-steps-title = Your steps
c-steps-goal = Goal
c-steps-no-goal = Other steps
c-steps-done-when = Done, { $when }
c-steps-add = Make a step yourself
c-steps-empty = There are no steps yet. Your coach makes them with you.
c-step-status-todo = To do
c-step-status-doing = Doing it now
c-step-status-done = Done
c-step-status-help = I want help
c-step-help-thanks = Your question goes to your coach.
c-not-heard = Your coach sees this as soon as you have internet. Is it urgent? Then call.
c-step-confirmed = { $name } says it is done too
c-step-when = When
c-step-where = Where
c-step-who-helps = Who helps you
c-step-what = What will you do?
c-step-what-hint = A few words is enough.
c-step-own = Made by you
c-step-saved = Your step is added.
c-step-tick = Done: { $step }
c-step-untick = Not done after all: { $step }
c-step-how = How far are you?
c-step-open-again = This step is open again.
c-step-started = Good that you have started.
c-step-day = Which day?
c-step-change = Change your step
c-step-changed = Your step is changed.
c-step-removed = Your step is gone.
c-step-gone = This step is no longer there.
c-step-talk = Say something about it
a-picture-choose = Choose a picture
a-picture-box = Box
a-picture-vehicle = Driving
a-picture-scanner = Scanning
a-picture-rules = Rules
a-picture-bus = Travel
a-picture-clock = Time
a-picture-people = Together
a-picture-talk = Talking
a-picture-tools = Making
a-picture-computer = Computer
a-picture-cleaning = Cleaning
a-picture-plant = Plants
a-picture-kitchen = Cooking
a-picture-safety = Safety
a-picture-school = School
a-picture-star = Star

### Candidate: learning

c-learn-title = What you want to learn
c-learn-empty = Here comes what you want to learn. You choose it with your coach.
c-goal-where = Where are you now?
c-goal-choose = Choose the line that fits you.
c-goal-start = You started here
c-goal-target = You want to get here
c-goal-by = You want this by { $date }
c-goal-views = Three views
c-goal-views-same = All three of you see the same.
c-goal-boss-more = Your boss sees more than you. Talk about it together.
c-goal-boss-less = You see more than your boss. Talk about it together.
c-goal-coach-more = Your coach sees more than you. Talk about it together.
c-goal-coach-less = You see more than your coach. Talk about it together.
c-goal-no-view = Nothing said yet
c-goal-right = This is right
c-goal-rated = Saved. This goes to your coach and your boss.
c-goal-reached = You reached your goal.
c-goal-steps = The steps of this goal
c-goal-together = What you chose together
c-goal-said = What you said before
c-goal-here = You are here now
c-goal-choose-yours = Choose where you are
c-goal-gone = This goal is no longer there.
a-goal-help-1 = I have seen it once
a-goal-help-2 = I do it together with someone
a-goal-help-3 = I do it with a little help
a-goal-help-4 = I do it myself, and it goes well
a-goal-help-5 = I do it myself and teach it to others
a-goal-often-1 = I cannot do it yet
a-goal-often-2 = It works sometimes
a-goal-often-3 = It works often
a-goal-often-4 = It works almost every day
a-goal-often-5 = It works every day, also when it is busy

### Candidate: talks

c-talks-title = Talks
c-talks-next = Coming up
c-talks-past = Past talks
c-talks-empty = There are no talks yet.
c-talk-cannot = I cannot come
c-talk-can = I will come
c-talk-cannot-sent = This goes to your coach. You will look for another day.
c-talk-cancelled = Cancelled
c-talk-calendar = Put in my calendar
c-evaluation-title = Talk: how is it going?
c-evaluation-before = Think about it first. A few short questions.
c-evaluation-start = Start
c-evaluation-question = Question { $question-number } of { $total-count }
c-evaluation-well = What goes well?
c-evaluation-hard = What is still hard?
c-evaluation-wish = What do you want to learn now?
c-evaluation-helps = What helps you?
c-evaluation-goal = How is this going now?
c-evaluation-numbered = Talk { $talk-number }
c-evaluation-submit = Done, send
c-evaluation-submitted = Done. You will talk about it soon.
c-evaluation-agreed = This is what we agreed
c-evaluation-sign = I understand and I sign
c-evaluation-signed = Signed, { $when }
c-adjustment-title = We are changing something
c-adjustment-saw = What we saw
c-adjustment-think = What we think
c-adjustment-change = What we do differently
c-adjustment-check = When we look again
c-adjustment-helped = Did it help?
c-adjustment-learned = What we learned
c-adjustment-propose = I want a change
c-adjustment-proposed = Saved. Talk about it with your coach, too.
c-adjustment-no = We will not do this
c-talk-can-sent = You will come. This goes to your coach.
c-talk-said-cannot = You cannot come
c-evaluation-yours-in = Your answers are in
c-evaluation-read = Read what you agreed
c-evaluation-to-sign = Read it and sign
c-adjustment-empty = Nothing has been changed yet.
c-adjustment-running = We are doing this now
c-adjustment-reviewed = We looked back on this
c-talk-why = Why not?
c-point-talk = I want to talk about
c-point-talk-yours = You want to talk about this
c-point-talk-what = What do you want to talk about?
c-point-talk-add = Put it on the list
c-point-talked = Talked about
c-point-correction = Is something not right?
c-point-correction-yours = You said this is not right
c-point-correction-what = What is not right?
c-point-restriction = Less use of your data?
c-point-restriction-yours = You do not want this any more
c-point-restriction-what = What do you not want any more?
c-point-restriction-means = As long as this stands here, you are not counted in figures outside your team, nor in research. Your coach answers within a month.
c-point-answered = Your coach looked at it
c-point-still-wrong = It is still not right
c-point-readers = Only your coach can read this. Write nothing about health.
c-point-sent = This goes to your coach.
c-point-take-back = Take it away
c-point-taken-back = It is no longer there.
c-tried-said = { $what }: { $about }
c-tried-step = Your step
c-tried-rating = Where you are
c-tried-check-in = How you are doing
c-tried-comment = What you said
c-tried-signature = Your signature
c-tried-plan = Your plan
a-evaluation-draft = Not all answers yet
a-evaluation-submitted = All answers are in
a-evaluation-signed = Signed by all
a-answer-in = Is in
a-answer-waiting = Not yet
a-answer-take-back = Take back my answer
a-answer-back = Your answer is taken back
a-agreed-step = This is a step
a-agreed-step-on = Step: { $when }
a-talk-on-paper = On paper
a-print = Print this
a-view-none = Nothing said yet
a-view-same = Stayed the same
a-view-before = First: { $words }
a-points-on-table = { $name } wants to talk about
a-point-talked = Talked about
a-point-off-table = Talked about, off the table
a-views-differ = You do not see this the same way. Talk about it.
a-conclusion-later = This comes after the talk.
a-signed = Signed
a-signature-waiting = Not signed yet
a-signed-on-fresh = On a new device. { $name } made the code for it.
a-signed-on-fresh-by-other = On a new device. Someone else made the code for it.
a-signature-take-back = Take back my signature
a-signature-back = No longer signed
c-adjustment-ask-saw = What is not going well?
c-adjustment-ask-change = What do you want to change?
a-adjustment-lever = What is it about?
a-adjustment-check-other = Another day
a-adjustment-about = What does this belong to?
a-adjustment-about-is = Belongs to: { $name }
a-adjustment-about-nothing = Nothing
a-adjustment-due = Time to look
a-adjustment-proposed = An idea
a-adjustment-running = We do this now
a-adjustment-reviewed = Looked back
a-adjustment-declined = We do not do this
a-try-task = One task at a time first.
a-try-pace = Slowly first, then more.
a-try-guidance = Look at it together every day.
a-try-place = A week at another place.
a-try-hours = One hour less for two weeks.
a-try-goal = The goal in small steps.

### What is new

a-new-here = new
a-new-step = Step
a-new-goal = Goal
a-new-rating = How it goes with
a-new-check-in = How it goes
a-new-feedback = Seen at work
a-new-sample = How the work went
a-new-adjustment = We change something
a-new-appointment = Appointment
a-new-comment = Answer
a-new-none = You have seen everything.
a-new-read = I have seen everything
a-not-seen = Not seen yet
c-new-title = New for you
c-new-sign-title = Your talk is on paper.
c-new-sign = Read and sign
c-new-answer = Fill in
c-new-answer-title = A talk is coming. What do you think?
c-new-more =
    { $count ->
        [one] 1 more new
       *[other] { $count } more new
    }
s-waiting-title = Waits for you
s-waiting-answer = Answer
s-waiting-sign = Sign
s-waiting-look = Look
s-waiting-hours = Confirm hours
s-waiting-news =
    { $count ->
        [one] 1 new message
       *[other] { $count } new messages
    }
c-seen-title = What others saw in you
c-seen-can = This you can do
c-seen-since = since { $when }
c-seen-before = Before: { $what }
c-seen-times =
    { $count ->
        [one] Seen once
       *[other] Seen { $count } times
    }
c-seen-confirmed = You can do this
c-seen-tasks = The work you learn
c-learned-alone =
    { $count ->
        [one] You did this alone at once.
       *[other] You do this alone, after { $count } times.
    }
c-learned-once = You did this alone before.
c-learned-less-help = You need less help than at first.
c-learned-begun = You are practising this.
c-seen-own = What you said yourself
c-seen-empty = What others see in you comes here.
c-seen-empty-text = What they say, and the steps you can do.

### Comments

a-comment-answer = Answer
a-comment-placeholder = What do you want to say?
a-comment-sent = Your answer is added.
a-comment-settled = Solved
a-comments = What was said
a-removed = Removed
a-put-back-said = Put back

### Candidate: me

c-me-title = Me
c-wishes-title = What I want of work
c-wishes-text = Fill in what you know. Your coach can read this. It counts wherever you learn.
c-wishes-hours = How many hours a week do you want to work?
c-wishes-days = On which days do you want to work?
c-wishes-distance = How many kilometres may it be?
c-wishes-language = Which language do you like best at work?
c-wishes-more = What else do you want?
c-me-proof = What I can do
c-me-proof-empty = What you learn will show here.
c-me-proof-seen-by = Seen by { $name }
c-me-data = My data
c-me-data-members = Your steps, goals and agreements: you, your coach and your boss.
c-me-data-check-in = How you are: only you and your coach.
c-me-data-never = Nobody writes about your health here.
c-data-read-by = Can be read by: { $names }
c-me-device = This device
c-me-device-lost = Lost your device? Call your coach.
s-me-device-lost = Lost a device? Shut it out here, or call the work agency.
c-me-leave = Stop on this device
c-me-leave-ask = That stays here, locked. Only you can open it. When you come back, we send it first.
c-push-title = Tell me when there is something
c-push-when = Also when Opstap is closed. Never at night.
c-push-on = Turn on
c-push-off = Turn off
c-push-is-on = It is on for this device.
c-push-waits = It does not work yet. We will try again later.
c-push-denied = Your device blocks messages. Look in its settings.
c-push-install = Put Opstap on your home screen first.
c-push-impossible = This browser cannot do this.

c-install-title = Opstap on your phone
c-install-why = Then one tap opens Opstap.
c-install-do = Put it on my screen
c-install-no = No, thank you
c-install-share = Tap the square with the arrow, at the bottom.
c-install-add = Tap ‘Add to Home Screen’.
c-install-confirm = Tap ‘Add’.

a-shared-title = You are sharing this
a-shared-nothing = Nothing was shared.
e-quick-whom = For whom?
c-calendar-title = Your talks in your calendar
c-calendar-what = When something changes, you see it there too.
c-calendar-make = Make a link
c-calendar-keep = This link is for you alone. You see it only once.
c-calendar-open = Open in your calendar
c-calendar-since = Your link was made: { $when }.
c-calendar-end = Remove the link
c-looks-title = Who looked at your data
c-looks-text = Day by day. This stays for a year.
c-looks-none = Nobody yet.
c-me-people = Your people
c-proof-goals = What you learned
c-proof-steps = What you did
c-proof-said = What others said
c-proof-off = Not on paper
c-proof-on = On paper after all
c-explain-title = How learning on the job goes
c-explain-job = A job that is not there yet
c-explain-job-text = A company grows. Soon there is new work. That work can become yours.
c-explain-able = You can learn it
c-explain-able-text = You need no diploma. We look at what you can do. And at what you want to learn.
c-explain-plan = A plan together
c-explain-plan-text = You, your boss and your coach choose the steps. Each step is small.
c-explain-learn = Learning at work
c-explain-learn-text = A colleague shows it. Then you do it. You may make mistakes.
c-explain-seen = Saying how it goes
c-explain-seen-text = You say how it goes. So do your boss and your coach. You can read what they write.
c-explain-change = Is something not going well?
c-explain-change-text = Then we change something. Call your coach. You always may.
c-explain-start = The job begins
c-explain-start-text = Can you do the work? Then the job can begin. Sometimes it becomes another job. What you learned stays yours.
c-explain-done = I have seen it
c-explain-saved = Explanation seen
c-proof-self = You say so yourself
c-data-boss = What your boss saw of your work: you, your coach and your boss.
c-data-talks = An appointment: you and your coach. Your boss only if invited.
c-data-end = How it ended: you, your coach and the work agency.
c-data-coaches = Your coach can write something for other coaches. Only they see it.

### Staff: the bar and small words

s-nav-today = Today
s-nav-candidates = Candidates
s-nav-monitor = Monitor
s-nav-figures = Figures
s-role-candidate = candidate
s-role-coach = coach
s-role-employer = employer
s-role-account-holder = account holder
s-role-manager = manager
s-role-viewer = reader of figures
s-search = Search by name
s-search-nothing = Nobody found for "{ $text }".
s-search-title = Search
s-search-label = Name or job
s-search-hint = Type a name or a job. What is on this device is found without internet, too.
s-search-here = On this device
s-search-none = Nothing found for "{ $text }".
s-search-office = At the work agency
s-search-office-none = Nothing else found.
s-search-here-only = Only this device was searched.
s-search-more = There is more. Type on.
s-search-job = Job at { $employer }
s-search-contact = Contact at { $employer }
s-search-ask = Ask { $names }
s-search-followed = Followed by { $names }
s-search-yours = This is yours, but it is not on this device now.
s-follow = Follow
s-follow-name = Follow: { $name }
s-follow-coming = You follow as soon as this is sent.
a-by-when = { $name }, { $when }
s-candidate-reads = { $name } can read this. Write nothing about health.
s-staff-only = Coaches only
s-staff-only-hint = The candidate and the employer do not see this.
a-not-set = Not filled in yet
s-example = Example
s-data-members = Steps, goals, evaluations and adjustments: candidate, coach and employer.
s-data-check-in = Check-ins: candidate and coach.
s-data-feedback = Feedback: candidate, coach and the employer of that place.
s-data-coaches = Notes for coaches: coaches only.
s-data-outcome = Outcome: candidate, coach and manager.

### Staff: today

s-today-title = Today
s-today-visits = Visits
s-today-no-visits = No visits planned for today.
s-today-attention = Needs attention
s-today-no-attention = Nobody needs attention now. Good.
s-today-last-talk = last talk { $when }
s-today-no-talk-yet = no talk yet
s-today-check-in = Check in
s-attention-step-overdue =
    { $count ->
        [one] { $step }: { $count } day late
       *[other] { $step }: { $count } days late
    }
s-attention-no-sign =
    { $count ->
        [one] Nothing heard for { $count } day
       *[other] Nothing heard for { $count } days
    }
s-attention-wants-help = Wants help with: { $step }
s-attention-hard-week = Finds this week hard
s-attention-flag-pace = Employer: pace is not there yet
s-attention-flag-quality = Employer: still many mistakes
s-attention-flag-independence = Employer: still needs much help
s-attention-flag-punctuality = Employer: often late
s-attention-flag-safety = Employer: mind working safely
s-attention-adjustment-check = Adjustment: see whether it helped
s-attention-adjustment-proposed = { $name } proposes an adjustment
s-attention-evaluation-due = Evaluation { $when }: answers missing
s-attention-cannot-come = Cannot come: { $when }
s-attention-not-right = Not right: { $words }
s-attention-restriction = Wants less use of the data: { $words }
s-attention-other-cannot-come = { $name } cannot come: { $when }
s-attention-come-back = You wanted to come back to this
s-attention-come-back-to = Come back to: { $line }
s-attention-two-versions = Two people changed the same thing
s-matter-solved = Solved
s-matter-solved-said = Solved. This is off your list.
s-matter-none = Nothing here asks for attention now.
s-matter-line = A sentence with it (optional)
s-matter-answer = Send, not solved yet
s-matter-read-by-all = Everyone in this learning path can read this.
s-matter-read-by-two = { $name } and the coaches can read this.
s-matter-read-there = { $name }, the coaches and the employer can read this.
s-matter-step-done = The step is done
s-matter-step-later = A week later
s-matter-open-step = Open the step
s-matter-open-talk = Choose another day
s-matter-open-traject = Open the learning path
s-matter-heard = Heard something? How is it going?
s-matter-last-sign = Last sign: { $when }

### Staff: candidates

s-candidates-title = Candidates
s-candidates-empty = You have no candidates yet.
s-candidates-count =
    { $count ->
        [one] { $count } candidate
       *[other] { $count } candidates
    }
s-candidates-contact-today = now
s-candidates-contact-days = { $days-count } d
s-candidates-open = Running
s-candidates-ended = Ended
s-candidates-new = New learning path
s-candidates-group = Group by
s-candidates-by-name = By name
s-candidates-aside =
    { $count ->
        [one] { $count } path is not on this device. These are the ones where something happened last.
       *[other] { $count } paths are not on this device. These are the ones where something happened last.
    }
s-candidate-nobody = No candidate yet

### Staff: the cockpit of a desk

s-cockpit-all-heard = Heard from everyone, less than a week ago
s-cockpit-silent =
    { $count ->
        [one] Nothing heard from { $count } candidate for a week or longer
       *[other] Nothing heard from { $count } candidates for a week or longer
    }
s-cockpit-how-unknown = Not said yet
s-cockpit-days-or-more = { $days-count }+ days
s-cockpit-dot = { $name }: { $when }, { $how }
s-cockpit-table = Table
s-cockpit-picture = Picture
s-cockpit-column-name = Name
s-cockpit-column-contact = Last sign
s-cockpit-column-how = How is it going?
s-cockpit-column-talk = Next talk
s-cockpit-column-phase = Phase
s-cockpit-whom = Who is in the list?
s-cockpit-all = Everyone { $count }
s-cockpit-asking = Needs a look { $count }
s-cockpit-more = More with this check-in
s-key-search = search
s-key-next = next
s-key-previous = previous
s-key-check-in = check-in
s-key-solved = solved
s-key-all = all keys
s-keys-title = All keys
s-keys-turn-off = Turn keys off
s-keys-turn-on = Turn keys on
s-keys-single = Single keys
s-keys-on = On
s-keys-off = Off
s-keys-hint = Your choice stays on this device. In a text field every key is just a letter.

### Staff: a traject and its tabs

s-tab-overview = Overview
s-tab-steps = Steps
s-tab-goals = Goals
s-tab-talks = Talks
s-tab-adjustments = Adjustments
s-tab-people = People
s-tab-history = History
s-traject-title = Learning path
s-traject-job = New job
s-traject-employer = Employer
s-traject-route = Route
s-traject-period = Period
s-traject-cohort = Group
s-traject-candidate = Candidate
s-traject-open = Open the path
s-phase-job-in-view = Future job in view
s-phase-possibilities-mapped = Possibilities mapped
s-phase-matched = Job and candidate matched
s-phase-path-agreed = Learning path agreed
s-phase-learning-in = Candidate learns on the job
s-phase-regular-job = Regular job
s-phase-next = To phase: { $phase }
s-phase-back = Back to phase: { $phase }
s-route-small-scale-growth = Small-scale growth: learn on the spot
s-route-large-scale-growth = Large-scale growth: first learn elsewhere as a group
s-route-development-jobs = Development jobs: from place to place
s-route-stacked-jobs = Stacked jobs: together one full job
s-place-title = Learning place
s-place-add = Add a learning place
s-place-empty = There is no learning place yet.
s-place-mentor = Mentor on the spot
s-place-hours = Hours a week
s-place-kind = Kind of place
s-place-employer = At the employer
s-place-other-employer = At another employer
s-place-work-agency = At the work agency
s-place-school = At school
s-place-training = In a training
a-since = since { $when }
s-phase-stairs = Six phases. Now phase { $phase-number }.
s-phase-set = Phase: { $phase }
s-overview-now = Now: { $step }
s-overview-said = What was said
s-overview-job = The job and the period
s-chart-none = Nobody has said anything about this goal yet.
s-chart-table = All goals, and as a table
s-table-who = Who
s-table-seen = What they see
s-chart-reworded = The sentences were changed: { $day }. What was seen before belongs to other sentences.
s-chart-unseen = not seen yet
s-chart-from = { $day } until today
s-chart-point = { $name }, { $day }: { $sentence }
s-chart-feedback =
    { $count ->
        [one] Feedback: once
       *[other] Feedback: { $count } times
    }
s-settle-next = Before the next phase
s-settle-last = To finish
s-settle-job = The job is named
s-settle-end-day = The end date is known
s-settle-candidate = A candidate takes part
s-settle-employer = An employer takes part
s-settle-informed = Seen how learning on the job goes
s-settle-chosen = The employer has chosen the candidate
s-settle-goal = A learning goal is agreed
s-settle-step = There is a step in the plan
s-settle-placement = There is a place to learn
s-settle-talk = A talk is planned
s-settle-steps = Steps done: { $done-number } of { $all-number }
s-settle-goals = Goals reached: { $done-number } of { $all-number }
s-settle-evaluation = The last evaluation is signed
s-settle-adjustments = Each adjustment was looked back on
s-settle-outcome = The outcome is recorded
s-settle-together = together
s-settle-is-done = Settled
s-settle-settled = Settled: { $count }
s-settle-is-open = Still to settle
s-settle-paper = Opstap does not know what is on paper.
s-overview-check-ins = Latest check-ins
s-overview-feedback = Latest feedback
s-outline-saved = Learning path changed
s-place-clash = At the same time as { $title }

### Staff: check-in

s-checkin-title = Check-in with { $name }
s-checkin-how = How is it going?
s-checkin-well = Going well
s-checkin-watch = Watch out
s-checkin-help = Needs help
s-checkin-about = About what?
s-checkin-line = One line (optional)
s-checkin-contact = How did you have contact?
s-checkin-here = Here
s-checkin-call = Called
s-checkin-visit = Visit
s-checkin-message = Message
s-checkin-more = Come back, or a sentence for { $name }
s-checkin-again = Come back to this?
s-checkin-again-no = No
s-checkin-again-days = In three days
s-checkin-again-on = Come back: { $day }
s-checkin-to-candidate = A sentence for { $name }
s-checkin-to-candidate-hint = { $name } gets this sentence on the first screen as soon as it is sent, also if the rest is for coaches only.
s-checkin-readers = Who may read this?
s-checkin-adjust = Adjust something
s-checkin-saved = Check-in with { $name } saved
a-chip-pace = Pace
a-chip-quality = Quality
a-chip-independence = Independence
a-chip-punctuality = On time
a-chip-language = Language
a-chip-travel = Travel
a-chip-home = Home
a-chip-colleagues = Colleagues
a-helps-together = Doing it together
a-helps-shown = Showing it first
a-helps-pictures = Pictures
a-helps-more-time = More time
a-helps-repeated = More practice
a-helps-quiet = A quiet place

### Staff: steps and goals

s-steps-empty = There are no steps yet. Start with one.
s-step-add = Add a step
s-step-edit = Change the step
s-step-title = What will { $name } do?
s-step-explanation = Explanation
s-step-goal = For which goal?
s-step-no-goal = For no goal
s-step-who-helps = Who helps
s-step-pictogram = Picture
s-step-more = Time, place, help and explanation
s-step-confirm = I saw this done
s-step-confirmed = Confirmed by { $name }, { $when }
s-step-up = Move up
s-step-down = Move down
s-step-removed = Step removed
s-step-own = Made by { $name }
s-step-status-todo = To do
s-step-status-doing = Doing
s-step-status-done = Done
s-step-status-help = Wants help
s-goals-empty = There are no learning goals yet.
s-goal-add = Add a learning goal
s-goal-edit = Change the learning goal
s-goal-skill = What does { $name } want to learn?
s-goal-levels-hint = Write five lines, from just started to more than hoped.
s-goal-level-lowest = Just started
s-goal-level-low = On the way
s-goal-level-target = This is the goal
s-goal-level-high = More than the goal
s-goal-level-highest = Far more than the goal
s-goal-start = Started at
s-goal-target-date = Goal by
s-goal-weight = How much does it count?
s-goal-set-together = Set together
s-goal-said = What { $name } said before
s-goal-view-none = not chosen yet
s-goal-attainment = Goals together: { $score }
s-goal-attainment-from = At the start: { $start }. Change: { $change }.
s-goal-attainment-hint = 50 means: exactly what was agreed.
s-step-saved = Step saved
s-step-back = The step is back
s-step-confirmed-said = Confirmed
s-steps-hidden = Removed
s-what-learn = Learning goal
s-goal-by = Goal for { $when }
s-goal-saved = Learning goal saved
s-goal-removed = Learning goal removed
s-goal-back = The learning goal is back
s-goal-sentences = Five sentences
s-goal-template = Start from an example
s-goal-template-help = Less and less help
s-goal-template-often = More and more often
s-goal-template-own = Write them yourself
s-goal-earlier = Sentences from before, for this work
s-goal-change-sentences = Change the sentences
s-goal-date-and-weight = Date and weight
s-goal-weight-once = Normal
s-goal-weight-twice = Double
s-goal-weight-thrice = Triple
s-goal-set-hint = Choose the sentence that is true now, together with the candidate.
s-goal-set-said = Set together
s-goal-rated = Your view is saved
s-view-own = How you see it
s-steps-order = Order

### Staff: talks and evaluations

s-talk-add = Add an appointment
s-talk-what = What is it about?
s-talk-invite-employer = The employer comes too
s-talk-declined = { $name } cannot come
s-talk-accepted = { $name } will come
s-talk-cancel = Cancel the appointment
s-talks-empty = There are no talks yet.
s-evaluation-plan = Plan an evaluation
s-evaluation-answers =
    { $done-count ->
        [one] { $done-count } of { $total-count } answers in
       *[other] { $done-count } of { $total-count } answers in
    }
s-evaluation-well = What goes well?
s-evaluation-hard = What is still hard?
s-evaluation-next = What is needed now?
s-evaluation-helps = What helps with learning?
s-evaluation-numbered = Evaluation { $talk-number }
s-evaluation-move = Another day or place
s-agreed-make-step = Turn it into a step
s-evaluation-conclusion = Conclusion
s-evaluation-conclusion-hint = One agreement a line. Write it so that the candidate understands.
s-evaluation-agreed = What we agreed
s-evaluation-sign = I sign
s-evaluation-mine-first = You see the other answers once you are done.
s-talks-coming = Coming up
s-talks-past = Past
s-talk-change = Change the appointment
s-talk-saved = The appointment is set
s-evaluation-planned = The evaluation is planned
s-evaluation-plan-hint = Who takes part gets a few short questions. Then you talk.
s-evaluation-cancel = Cancel the evaluation
s-evaluation-asked = Who takes part?
s-evaluation-asked-saved = Chosen who takes part.
s-evaluation-off = The evaluation is cancelled
s-evaluation-concluded = Conclusion saved

### Staff: adjustment

s-adjustment-title = Adjustment
s-adjustment-add = Add an adjustment
s-adjustment-empty = Nothing was adjusted yet.
s-adjustment-saw = What we saw
s-adjustment-think = What we think
s-adjustment-change = What we change
s-adjustment-check = When we look again
s-adjustment-check-week = In a week
s-adjustment-check-two-weeks = In two weeks
s-adjustment-check-month = In a month
s-adjustment-helped = Did it help?
s-adjustment-learned = What we learned
s-adjustment-decide = We will do this
s-adjustment-decline = We will not do this
s-adjustment-declined = Not done
a-change-task = Task
a-change-pace = Pace
a-change-guidance = Guidance
a-change-place = Place
a-change-hours = Hours
a-change-goal = Goal
a-change-other = Something else
s-adjustment-saved = The adjustment is under way
s-adjustment-changed = Adjustment changed
s-adjustment-undecide = Not decided after all
s-adjustment-undecided = Open again
s-adjustment-review-saved = Saved what we learned
s-adjustment-review-undo = Look back again
s-adjustment-review-back = Open again to look back

### Staff: people and phones

s-people-title = People
s-people-add = Add someone
s-people-name = Name
s-people-phone = Phone
s-people-details = Name and phone
s-people-role = What does this person do?
s-wishes-title = What the candidate wants
s-wishes-empty = The candidate has not filled in any wishes yet.
s-people-stopped = No longer takes part
s-people-informed = seen
s-people-not-informed = not seen yet
s-people-stop = End taking part
s-people-stop-ask = As soon as this is sent, { $name } no longer sees this path. What is there stays.
s-people-resume = Takes part again
s-people-taking-part = taking part
s-people-takes-part = Takes part
s-people-guides-at = Guides at
s-people-no-place = No fixed place
s-people-no-place-hint = Reads no hours or plans of one place.
s-people-who = Who is it?
s-people-someone-new = Someone else
s-people-coach-phone = The work agency pairs the phone of a coach.
s-pair-title = Pair a phone
s-pair-for = For { $name }
s-pair-scan = Scan this with { $name }'s phone
s-pair-or-type = Or type this code in Opstap
s-pair-language = Language of that phone
s-pair-once = The code works once, for { $minute-number } minutes.
s-pair-new-code = New code
s-pair-lost = Phone lost
s-pair-lost-ask = The old phone of { $name } will be shut out. Go on?
s-pair-lost-go = Shut out and make a code
s-pair-phones = Paired phones
s-pair-none = { $name } has not paired a phone yet.
s-pair-since = Paired: { $when }
s-pair-revoke = Shut out
s-pair-not-sent = { $name } has not been sent yet. It works as soon as there is a network.
s-pair-revoked = The old phone is shut out
s-pair-no-network = A code needs internet.
s-pair-too-many =
    { $count ->
        [one] You made many codes. Try again in 1 hour.
       *[other] You made many codes. Try again in { $count } hours.
    }
s-pair-awaits = The code works once someone agrees: { $name }, a coach of the other traject or the manager.
s-invites-title = Open codes
s-invite-by = Made by { $name }
s-invite-by-office = Made by the work agency
s-invite-code-until = Code works until { $when }
s-invite-link-until = Link works until { $when }
s-invite-withdraw = Take back
s-invite-withdrawn = The code no longer works
s-link-title = Without an app
s-link-open = Link without an app
s-link-about = With such a link an employer gives feedback without an app. It also shows what was agreed.
s-link-about-place = For a phone or a wall at the workplace. Whoever scans says first who they are. Nothing can be read here.
s-link-for-place = Everyone at { $place }
s-link-share = Make and share
s-link-share-again = Share
s-link-print = Make and print
s-link-once = You see this link only now. Lost? Make a new one.
s-link-until = Works until { $when }
s-link-made = Made: { $when }
s-link-used = Last used: { $when }
s-link-unused = Not used yet
s-link-none = No link yet.
s-link-ended = The link no longer works
s-link-empty = Nobody of the employer takes part yet.
s-link-no-network = For a link you need the internet.
s-link-too-many = Many links are open already. Take one back first.
s-link-paper-for = For { $name }
s-link-paper-scan = Scan this with your phone. You need no app.
s-link-paper-what = Three choices, and a sentence if you like.
s-link-paper-call = Questions? Call { $name }.

### Staff: outcome

s-outcome-title = Outcome
s-outcome-add = Record the outcome
s-outcome-where = Where did it lead?
s-outcome-take-back = Not ended after all
s-outcome-taken-back = The path is running again
s-outcome-intended-job = The intended job
s-outcome-other-employer = Job at another employer
s-outcome-training = Training
s-outcome-stopped = Stopped
s-outcome-reason = Why
s-outcome-since = Since
s-outcome-lasts = Does it last?
s-outcome-still = Yes, still
s-outcome-no-longer = No longer
s-outcome-ask-on = The next question comes: { $day }.
s-outcome-follow-up =
    { $count ->
        [one] After { $count } month
       *[other] After { $count } months
    }

### Staff: history, who changed what

s-history-empty = Nothing happened yet.
s-history-put-back-ask = Back to "{ $value }"?
s-history-opened = { $name } opened the learning path
s-history-wishes-begun = { $name } began to say what they want of work
s-history-phase = { $name } set the phase to: { $phase }
s-history-early = { $name } says why the next phase begins early ({ $phase }): { $why }
s-history-field-set = { $name } changed { $field } to "{ $value }"
s-history-field-cleared = { $name } cleared { $field }
s-history-added = { $name } added { $what }
s-history-hidden = { $name } removed { $what }
s-history-restored = { $name } put { $what } back
s-history-step-done = { $name } did: { $step }
s-history-step-doing = { $name } started: { $step }
s-history-step-todo = { $name } set back to do: { $step }
s-history-step-help = { $name } wants help with: { $step }
s-history-step-confirmed = { $name } confirmed: { $step }
s-history-goal-rated = { $name } chose for { $goal }: { $level }
s-history-checked-in = { $name } checked in: { $face }
s-history-feedback = { $name } gave feedback
s-history-evaluation-planned = { $name } planned an evaluation
s-history-evaluation-answered = { $name } answered for the evaluation
s-history-evaluation-signed = { $name } signed the evaluation
s-history-adjustment-decided = { $name } decided on an adjustment
s-history-adjustment-reviewed = { $name } looked back on an adjustment
s-history-commented = { $name } said: { $text }
s-history-settled = { $name } said: solved. { $text }
s-history-outcome = { $name } recorded the outcome: { $outcome }
s-history-unknown = Something from a newer version. Update the app.
s-field-title = the title
s-field-explanation = the explanation
s-field-yields = what it yields
c-step-yields = What you get from it
s-step-yields = What it yields
s-step-yields-hint = For example a task, pay or a certificate
s-field-date = the day
s-field-where = the place
s-field-who-helps = who helps
s-field-goal = the goal
s-field-from-talk = from which talk
s-field-weight = the weight
s-field-job = the job
s-field-employer = the employer
s-field-route = the route
s-field-period = the period
s-field-cohort = the group
s-field-name = the name
s-field-phone = the phone number
s-field-mentor = the mentor
s-field-hours = the hours
s-field-kind = the kind
s-field-picture = the picture
s-what-step = the step { $title }
s-what-goal = the learning goal { $title }
s-what-place = the learning place { $title }
s-what-member = { $title } as a member
s-what-comment = a comment
s-what-check-in = a check-in
s-what-feedback = feedback
s-what-appointment = an appointment
s-history-set-of = { $name } changed { $field } of { $what } to "{ $value }"
s-history-cleared-of = { $name } cleared { $field } of { $what }
s-history-moved = { $name } moved { $what }
s-history-mark-back = { $name } took something back for: { $step }
s-history-step-unconfirmed = { $name } took the confirmation away: { $step }
s-history-evaluation-taken-back = { $name } took back the answer for the evaluation
s-history-evaluation-unsigned = { $name } took the signature away
s-history-point = { $name } wants to talk about: { $words }
s-history-not-right = { $name } says that something is not right: { $words }
s-history-restriction = { $name } wants less done with the data: { $words }
s-history-point-settled = { $name } took a point off the table
s-history-point-open = { $name } put a point back on the table
s-history-proposed = { $name } proposed: { $text }
s-history-planned = { $name } made an appointment: { $title }
s-history-adjustment-undecided = { $name } opened the decision again
s-history-adjustment-unreviewed = { $name } opened the review again
s-history-unsent = Not sent yet
s-history-declined = { $name } cannot come: { $reason }
s-history-clear-ask = Clear it again?
s-history-take-back-ask = Undo this?
s-field-phase = the phase
s-field-levels = the five sentences
s-field-start = the start
s-field-reached = what was set together
s-field-target = the day of the goal
s-field-conclusion = the conclusion
s-field-asked = who takes part
s-field-saw = what we saw
s-field-think = what we think
s-field-lever = what it is about
s-field-change = what we change
s-field-check = when we look
s-field-about = what it belongs to
s-field-plan = the plan
s-field-answer = the answer
s-what-evaluation = an evaluation
s-what-point = a point of the candidate
s-what-adjustment = an adjustment
s-what-rating = a view of a goal
s-what-outcome = the outcome

### Manager: the monitor

s-monitor-title = Monitor
s-monitor-intro = What came of the paths?
s-monitor-trajects =
    { $count ->
        [one] { $count } path
       *[other] { $count } paths
    }
s-monitor-ended =
    { $count ->
        [one] { $count } path ended
       *[other] { $count } paths ended
    }
s-monitor-still-running =
    { $count ->
        [one] { $count } still running
       *[other] { $count } still running
    }
s-monitor-employers =
    { $count ->
        [one] { $count } employer
       *[other] { $count } employers
    }
s-monitor-share = { $part-count } of { $total-count } = { $percent-number }%
s-monitor-range = ({ $low-number }–{ $high-number }%)
s-monitor-interval-note = In brackets: how far off it may be with this number (95%, Wilson).
s-monitor-part = { $name }: { $count }
s-monitor-by-route = By route
s-monitor-by-employer = By employer
s-monitor-by-cohort = By group
s-monitor-all = All paths
s-monitor-of = Figures of
s-monitor-by-quarter = Ended in quarter
s-monitor-reached = How far did they come?
s-monitor-phase = Phase
s-monitor-number = Number
s-monitor-part-of-all = Of all
s-monitor-times = How long did it take?
s-monitor-times-note = Whoever is still under way counts, for as long as it has taken.
s-monitor-to-job = From naming the job to a job
s-monitor-what = What
s-monitor-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
s-monitor-quarter = A quarter within
s-monitor-half = Half within
s-monitor-half-within = Half within { $days }
s-monitor-not-half = Not half yet
s-monitor-three-quarters = Three quarters within
s-monitor-there = Got there
s-monitor-under-way = Still running
s-monitor-job-first = The job came before the candidate
s-monitor-due = To be asked
s-monitor-missing = Not known
s-monitor-left-out = Figures about fewer than 5 people are not shown, not even as a difference.
s-monitor-fetched = Last fetched: { $when }
s-monitor-print = Print
s-monitor-workbook = Figures as an Excel file
s-monitor-small =
    { $count ->
        [one] { $count } group is left out.
       *[other] { $count } groups are left out.
    }
s-monitor-neither = Neither job
s-monitor-empty = There are no outcomes yet.
s-told-title = Figures for outside the team
s-told-intro = How trajectories ended
s-told-note = Rounded to fives. About fewer than 5 people nothing is said. A quarter stays as it was the first time.
s-told-none = There is no quarter to tell of yet
s-told-hidden = not told
s-told-quarter = Quarter
s-told-ended = Ended

### Employer

e-nav-candidates = Candidates
e-candidates-title = Who learns with you
e-candidates-empty = Nobody learns with you now.
e-candidates-before = Learned with you before
e-learners-column = Name and last feedback
e-feedback-give = Feedback
e-feedback-give-to = Feedback for { $name }
e-feedback-none = None yet
e-learner-over = Learns with you
e-learner-record = Record something
e-learner-more = Everything about { $name }
e-learner-done = { $name } says: done
e-learner-saw = I saw it
a-sample-other-day = Another day than today
e-learner-steps-more = All steps
e-talk-cannot-sent = This goes to the coach. You will look for another day.
e-came-title = What came of it
e-came-empty = Nothing yet. Here you read what others say and decide.
e-came-nothing = Nobody said anything about this yet.
e-came-all = Read all
e-came-you = You about { $name }, { $when }
e-came-taken-up = Taken up
e-came-try = We will do this
e-came-not-now = We will not do this now
e-came-helped = It helped
e-came-helped-partly = It helped a little
e-came-helped-not = It did not help
e-feedback-start = Quick feedback
e-feedback-for = Feedback for learning at work
e-feedback-title = How did { $name } do this week?
e-feedback-pace = Pace
e-feedback-pace-low = Still low
e-feedback-pace-growing = Growing
e-feedback-pace-good = Good
e-feedback-quality = Quality
e-feedback-quality-low = Still mistakes
e-feedback-quality-growing = Growing
e-feedback-quality-good = Good
e-feedback-independence = Independence
e-feedback-independence-low = With help
e-feedback-independence-growing = Growing
e-feedback-independence-good = Alone
e-feedback-punctuality = On time
e-feedback-punctuality-low = Often late
e-feedback-punctuality-growing = Growing
e-feedback-punctuality-good = Always
e-feedback-safety = Working safely
e-feedback-safety-low = Take care
e-feedback-safety-growing = Growing
e-feedback-safety-good = Good
e-feedback-more = Also on time and safety
e-feedback-line = One line (optional)
e-feedback-who-reads = { $name } and the coach can read this.
e-explain-job-text = Your company grows. Soon you need new people. That job gets a name now.
e-explain-able-text = Diplomas do not count. We look at what someone can do and wants to learn.
e-explain-plan-text = You, the candidate and the coach choose the steps. Each step is small.
e-explain-learn-text = One of you shows it. Then the candidate does it. Mistakes are part of it.
e-explain-seen-text = Say in short what you see. It takes less than a minute. The candidate can read it.
e-explain-change-text = Then we change something: the task, the pace, the guidance or the place. Call the coach.
e-explain-start-text = Can the candidate do the work? Then the job can begin. If not, we look further together.
e-feedback-thanks = Thank you. { $name } can go on.
e-link-unknown = This link does not work. Ask the coach for a new one.
e-link-over = This link no longer works. Call { $name } for a new one.
e-link-choose = Choose one answer for each question.
e-link-again = Once more
e-link-later = This does not work now. Try again in a while.
e-link-yours = This is what you wrote
e-link-who = Who are you?
e-link-talk = Questions for the talk, { $when }
e-link-talk-for = About { $name }, { $when }
e-link-face = First choose how it goes.
e-link-helps = What helps to learn?
e-link-changed = Something changed since you opened this. Look at it again, then send.
e-link-talk-in = Your answers were in already.
e-link-talk-over = This talk asks no answers any more. Call { $name } if you still want to say something.
e-link-came = What was agreed and what came of it
e-link-agreed = Agreed
e-link-agreed-none = Nothing was agreed yet.
e-link-by = { $name }, { $when }
e-link-agreement = Read the agreement
e-link-agreement-sign = You can sign in the app, or on the device of the coach.
e-link-back = To the feedback
e-push-news = There is something new for you.
e-push-works = This works. This is how you hear from us.
e-feed-talk = Talk
e-adjustment-propose = Propose a change
e-adjustment-saw = What do you see?
e-adjustment-change = What should change?
e-adjustment-sent = Saved. The answer of the coach will stand here.
e-evaluation-title = Your answers for the talk
e-evaluation-sign = Read and sign the evaluation
e-evaluation-well = What goes well?
e-evaluation-hard = What is still hard?
e-evaluation-next = What is needed to go on?
e-evaluation-submitted = Thank you. You will talk about it together.
e-goal-rate = Where is { $name } now?
e-no-health = Write nothing about health.

### Main tasks and work samples

a-percent = { $percent-number }%
s-what-task = the task { $title }
s-what-sample = a work sample
s-field-share = the share of the week
s-history-sampled = { $name } recorded for { $task }: { $sample }
s-tasks-title = Main tasks
s-tasks-sum = Together { $percent-number }% of the week
s-tasks-over = Together this makes { $percent-number }%. A week is 100%.
s-tasks-short = A main task is at least 7% of the week and half an hour a day. Add less to another task.
s-tasks-full = There are five tasks. There cannot be more.
s-task-add = Add a task
s-task-name = Which task?
s-task-share = Share of the week, in percent
s-task-said = { $name }, { $percent-number }%
s-work-title = The work, task by task
s-productivity-title = Productivity, an indication
s-productivity-seen = over { $percent-number }% of the week
s-productivity-note = Only an expert may set a wage value.
s-productivity-behind = Where this comes from
s-productivity-formula = Part of the week × pace (at most 100%) × quality × time really at work, of each task as it went last.
s-productivity-task = Task
s-productivity-share = Part of the week
s-learning-title = How each task is learned
s-learning-alone =
    { $count ->
        [one] Alone at the first go
       *[other] Alone after { $count } goes
    }
s-learning-not-alone = Not alone yet
s-learning-pace = pace per week { $middle } ({ $low } to { $high })
s-learning-few = too few goes for a line
a-sample-add = Record how a task went
a-sample-task = Which task?
a-sample-pace = Pace
a-sample-quality = Quality
a-sample-net-time = Time really at work
a-sample-help = How much help?
a-sample-said = pace { $pace-number }%, quality { $quality-number }%, at work { $net-number }%
a-help-alone = Alone
a-help-hint = With a hint
a-help-shown = After being shown
a-help-together = Together

### A window of our own

a-window-server-title = Where is your Opstap?
a-window-server-intro = You were given a link or an address. Type or paste it here.
a-window-server-field = Link or address
a-window-server-hint = Such as opstap.yourtown.nl
a-window-server-wrong = This is not an address. Please look at it again.
a-window-server-go = Continue
a-window-server-card = Address of Opstap
a-window-server-change = Another address
a-window-server-use = Use this address
a-window-line-gone = Opstap does not answer at { $address } now. What you do is kept here. Has the address changed?
a-window-line-untrusted = { $address } cannot show that it is Opstap. So we send nothing. What you do is kept here. Ask your coach for help.
a-window-line-date = This device thinks it is { $day }. Is that wrong? Then set the date right. What you do is kept here. Is it right? Then ask your coach for help.
a-window-line-moved = Opstap has a new address: { $address }. Ask your coach whether that is right. What you do is kept here.
a-window-twice-title = Opstap is already open
a-window-twice-text = Go to the other window. This one can be closed.
a-window-saved = Saved in { $place }
a-window-not-saved = The file was not saved. Make room on your device. Then try again.

### The office: employers, jobs, templates

s-employer = employer
s-follower = who follows
s-contact = contact
s-growth-talk = talk about growth
s-covenant = covenant
s-job = job
s-forecast = forecast
s-need = what the job asks
s-candidacy = someone on the way to a job
s-office = the work agency
s-skill = skill
s-plan = template
s-nav-jobs = Jobs
s-jobs-title = Jobs
s-jobs-over = Jobs to come: { $jobs-number }. Employers: { $employers-number }.
s-jobs-empty = No jobs yet
s-jobs-empty-text = Add an employer. Then fill in the jobs.
s-jobs-talks = Talks with employers
s-jobs-talks-none = No talk planned
s-jobs-employers = Employers
s-job-begins = begins in { $month }
s-job-unknown-when = not known yet when
s-job-places = places filled: { $filled-number } of { $all-number }
s-job-on-the-way = on the way: { $on-number }
s-employer-add = Add an employer
s-employer-name = Name of the employer
s-employer-stage = How far we are
s-employer-motive = Why they take part
s-employer-growth = Where the growth comes from
s-employer-why = Explanation
s-employer-address = Address
s-employer-about = What this company does
s-employer-edit = About the employer
s-stage-unknown = not talked with yet
s-stage-talking = talking
s-stage-takes-part = takes part
s-stage-pauses = pauses
s-stage-stopped = stopped
s-motive-inclusion = work for everybody
s-motive-need-for-people = needs people
s-motive-sroi = social return
s-growth-expansion = a company that grows
s-growth-new-company = a new company
s-growth-public-sector = the public sector
s-contact-add = Add a contact
s-contact-name = Name
s-contact-function = Function there
s-contact-mail = E-mail
s-contacts = Whom to call
s-growth-talk-add = Record a talk
s-growth-talk-on = When it was
s-growth-talk-began = Who began
s-growth-talk-began-office = we did
s-growth-talk-began-employer = the employer
s-growth-talk-level = Who of us was there
s-growth-talk-level-coach = work coach
s-growth-talk-level-account = account holder
s-growth-talk-level-management = management
s-growth-talk-words = What was said
s-growth-talk-next = When again
s-growth-talks = Talks about growth
s-job-add = New job
s-job-function = Job
s-job-number = Number of places
s-job-when = When it begins
s-job-certainty = How sure that is
s-certainty-idea = an idea
s-certainty-likely = likely
s-certainty-sure = sure
s-job-organiser = Who organises the learning
s-organiser-employer = the employer
s-organiser-office = the work agency
s-organiser-both = both
s-job-conditions = What must be arranged
s-job-pay = Pay
s-job-forecasts = What we expected
s-job-forecast-add = New forecast
s-job-needs = What the job asks
s-job-withdraw = This job will not come
s-job-standing-proposed = proposed
s-job-standing-withdrawn = will not come
s-jobs-coming = Jobs to come
s-jobs-closed = Somebody is on the way, but there is no place
s-jobs-none = No job named yet
s-jobs-finding = On the way: { $on-number }. Places open: { $open-number }.
s-stage-number = { $stage }: { $employers-number }
s-growth-talk-due = talk due
s-quarter = Q{ $quarter-number } { $year }
s-places-filled = Filled
s-way-on-the-way = on the way
s-way-placed = works there
s-way-left = went another way
s-way-works = Works there now
s-way-not-yet = Not yet after all
s-job-was-expected = before that { $month }
s-job-expected = { $month }, places: { $places-number }
s-job-forecast-counts = this one counts
s-job-forecast-words = Why it changed
s-job-edit = About the job
s-job-about = More about the job
s-job-profile = Whom the employer looks for
s-job-schooling = Schooling that belongs to it
s-job-take-up = Put this job on the list
s-job-comes-after-all = The job comes after all
s-job-ways-out = Somebody is on the way to this job. Talk about another job at this employer, or at another one.
s-job-why = Why the job will not come
s-job-people = Who is on the way
s-job-people-others = With another coach: { $others-number }
s-job-link = Link to this job
s-job-link-text = Name this job, but are not linked: { $names }
s-need-add = Add a skill
s-need-name = Skill
s-need-hint = Type a few letters
s-need-help = Help on the first day
s-need-remove = Remove: { $name }
s-employer-alike = Do you mean this one?
s-covenants = Covenant
s-covenant-add = Add a covenant
s-covenant-filled = { $filled-number } of { $all-number }
s-covenant-sroi = Social return
s-covenant-words = What it says
s-followers = Who follows this employer
s-followers-none = There is no account holder. Then nobody is told when a talk is due.
s-account-take = Make account holder
s-account-give-up = Account holder no more
s-begin-title = Begin a traject
s-begin-plan = Template
s-begin-start = First day
s-begin-lang = Language of the steps
s-begin-mentor = Who helps on the floor
s-begin-preview = What comes in: { $parts-number }
s-begin-no-plans = There are no templates yet. Choose a route, the steps come later.
s-begin-full = No place is open for this job any more.
s-plan-months = months: { $months-number }
s-job-standing = How the job stands
s-job-standing-open = comes
s-plans-title = Templates
s-plans-empty = No templates yet
s-plans-empty-text = Open a traject, choose Steps, then Save as a template.
s-plan-steps = steps: { $steps-number }
s-plan-goals = goals: { $goals-number }
s-plan-day = day { $day-number }
s-plan-rhythm = First talk after { $first-number } days, then every { $every-number } days.
s-plan-touches-nothing = Who is on the way keeps their own steps. What is new is chosen there step by step.
s-plan-helper-candidate = alone
s-plan-helper-mentor = with the mentor
s-plan-helper-coach = with the coach
s-skills-title = Skills
s-skills-empty = No skills yet
s-jobs-way-to = On the way to this job
s-covenant-of = Covenant { $employer }
s-staff-title = People of the work agency
s-staff-add = Add somebody
s-staff-role = Role
s-staff-role-given = The role has changed
s-staff-trajects = trajecten: { $trajects-number }
s-staff-employers = employers: { $employers-number }
s-staff-former = Were here before
s-staff-stand-ins = Who stands in
s-staff-stands-in = { $successor } for { $name }
s-staff-until = up to and including { $day }
s-staff-give-back = Give back
s-staff-given-back = Given back
s-staff-name-alike = Somebody has that name already. Is it the same person?
s-staff-is-other = It is somebody else: add all the same
s-staff-hand-over = Hand over
s-staff-handed-over = Handed over
s-staff-about = Trajecten and employers: { $logs-number }. Of these nobody else has: { $alone-number }.
s-staff-to = To whom
s-staff-how = For how long
s-staff-for-good = for good
s-staff-for-a-while = for a while
s-staff-leaves = leaves
s-staff-retire = Hand over and end the role
s-staff-charges = What it is about: { $charges-number }
s-staff-nothing = There is nothing to hand over.
s-staff-asks = asks now: { $asks-number }
s-staff-alone = nobody else
s-staff-looks-after = Then somebody would hold what is not theirs any more. Hand it over first.
s-staff-means-coach = Looks after candidates, and after the employers they go to.
s-staff-means-account-holder = Talks with employers and writes down which jobs come. Has no candidates.
s-staff-means-manager = Looks after the whole office: people, roles, figures. Coaches nobody.
s-staff-means-viewer = Reads figures of quarters that are over, and nothing else. No names, no plans.
s-staff-no-successor = Then somebody would be without a coach. Choose to whom first.
s-staff-last-manager = This is the last manager, who stays.
s-staff-oneself = You cannot hand over to the same person.
s-staff-past-day = That day is past.
s-staff-taken-over = Taken over from { $name }
s-plan-new = New in the template
s-plan-new-text = Nothing changes by itself. Choose what fits here.
s-plan-take = Add
s-plan-take-of = Add: { $title }
s-plan-save = Save as a template
s-plan-save-text = The steps and goals become a template for others. Names are taken out. Read it through.
s-plan-save-changed = This is different
s-plan-changed-unnamed = There was a name in it. It is out.
s-plan-changed-perhaps = Is there still a name in it?
s-plan-changed-sooner = This came later than a template can reach. It is on the last day now.
s-plan-changed-left-out = The candidate's own. It is not in the template.
s-plan-called-candidate = the candidate
s-plan-called-mentor = the mentor
s-plan-called-coach = the coach
s-nav-people = People
s-staff-no-network = This needs the internet.
s-skills-empty-text = Ask the administrator for the list.
s-jobs-none-here = There are no employers on this device. Search for one.
s-way-leaves = Takes another way
s-way-back = On the way again
s-way-of = { $way }: { $name }
s-jobs-works-in = Works in this job
s-job-was-to-begin = was to begin in { $month }
s-covenant-promised = promised: { $jobs-number }
s-account-take-of = Make account holder: { $name }
s-account-give-up-of = Account holder no more: { $name }
s-begin-no-plan = Without a template
s-staff-give-back-of = Give back: { $name }
s-staff-sign-out-ask = That phone of { $name } can then no longer get in.
s-twice-title = One person, twice
s-twice-text = Is somebody here twice? Choose who is kept: they get all of the other. Pair the phone of the other again after that.
s-twice-none = Nobody found who is in here twice.
s-twice-kept = Who is kept
s-twice-other = Who is the same person
s-twice-join = This is one person
s-twice-joined = It is one person now. Trajecten: { $logs-number }. Taken along: { $carried-number }. Stayed under the old name: { $left-number }.
s-twice-learns = learns for { $employer }
s-twice-phones = phones: { $phones-number }
s-twice-list = Is one person already
s-twice-is = { $name } is { $kept }
s-twice-separate = Make two again
s-twice-separate-of = Make two again: { $name }
s-twice-separated = They are two people again. Given back: { $logs-number }.
s-twice-changed = Stayed, as somebody changed who takes part there: { $name }
s-twice-wrote = Given back. What the other wrote there stays: { $name }
s-twice-left = Went along, and can no longer go back: { $left-number }
s-twice-with-themselves = Choose two different people.
s-twice-was-erased = One of these people was erased.
s-twice-of-office = One of these people has a role in the agency. Hand over first.
s-twice-already = One of these people is joined already. Choose who was kept then to be kept now, or make those two again first.
s-twice-both-there = Both take part in the same traject. Let one go there first.
s-twice-not-joined = These are two people already.
s-what-agreement = the agreement
s-what-signature = a signature
s-what-objection = an objection
s-what-workday = the hours of a day
s-what-absence = a report of absence
s-what-message = a message
s-what-belief = an answer
s-field-minutes = the hours
s-history-agreement = { $name } offered an agreement
s-history-agreement-signed = { $name } signed the agreement
s-history-agreement-witnessed = { $name } had { $signer } sign on their own device
s-history-objected = { $name } says: that signature is not mine. { $words }
s-history-hours = { $name } noted { $hours } on { $day }
s-history-hours-confirmed = { $name } confirmed the hours of { $day }
s-history-hours-unconfirmed = { $name } took back the confirmation of the hours of { $day }
s-history-absent = { $name } reported an absence: { $days }
s-history-message = { $name } wrote: { $words }
s-history-belief = { $name } said whether they can do this work: { $answer }
a-hours-and-minutes = { $hours } h { $minutes-number } min
a-whole-hours = { $hours } h
c-tried-hours = Your hours
c-tried-absence = That you are not coming
c-tried-message = Your message
c-tried-belief = Whether you can do this work
c-belief-not-yet = Not yet
c-belief-a-little = A little
c-belief-almost = Almost
c-belief-sure = Yes
a-agreement = Agreement
a-agreement-none = Nothing is on paper yet.
a-agreement-none-coach = Your coach writes down what you agree. Then you read and sign it here.
a-part-skills = What you must know and master
a-part-step-plan = Step plan
a-part-duration = How long
a-part-guidance = Who helps
a-part-financing = Money
a-part-evaluation = Talks
a-part-preconditions = What must be arranged
a-talk-every =
    { $count ->
        [one] A talk every week
       *[other] A talk every { $count } weeks
    }
a-means-none = Nothing extra is paid
a-means-shared = Employer and work agency share the cost
a-means-subsidy = Wage cost subsidy
a-money-percent = { $number }%
a-money-shares = { $total } a month: the employer { $employer }, the work agency { $office }
a-euros = €{ $amount }
a-agreement-anew = New since last time: { $parts }
a-agreement-changed = This has changed since you signed
a-agreement-was = Before: { $words }
a-agreement-witnessed = Signed on the device of { $name }, { $when }
a-agreement-objected = Says: this is not my signature
a-agreement-object = This is not my signature
a-agreement-object-why = What happened?
a-agreement-complete = Everyone has signed
a-agreement-sign = I sign
a-agreement-here = Have { $name } sign here
a-agreement-here-ask = Give { $name } your device and take your time. The app will say that you were there.
a-agreement-read = { $name } signs now
a-agreement-version = Version { $nth-number }, { $when }
a-agreement-older = Earlier versions
a-agreement-same = Nothing differs from what you signed already.
e-paper-empty = Nothing was written down about this.
e-paper-page = Page { $page-number } of { $total-count }
e-paper-signatures = Who has signed
e-paper-stand-ins = Signs that cannot be printed here stand as a number: [U+…].
e-paper-unsigned = Not everyone has signed yet
a-new-agreement = An agreement to sign
a-new-message = A message
a-new-absence = Is not coming
a-new-hours = Hours confirmed
a-new-flow-on = On to the next place
s-agreement-first = Write the agreement
s-agreement-pdf = Keep as a PDF
s-agreement-new = New version
s-agreement-drafted = This comes from the steps, goals and placements. Change what differs.
s-agreement-anew = Who signed already need only read what you change now.
s-agreement-offer = Offer to be signed
s-agreement-offered = The agreement is ready to be signed
s-agreement-withdraw = Take this version away
s-agreement-hours = Hours a week
s-agreement-every = Weeks between two talks
s-agreement-cost = Cost per month, in euros
s-agreement-share = Share of the employer, in percent
s-agreement-more = More, in words
s-agreement-changes = Changes: { $parts }
a-number-sample = 1,000.00
s-settle-training = There is a training or a school
s-settle-places = There are places to learn at, one after another
s-settle-place-days = Each place has a last day
s-settle-flow-on-day = The day to go on is agreed
s-settle-next-place = The next place is known
s-settle-employers = There are places at several employers
s-phase-early = Move on all the same
s-phase-early-why = Why already
s-plan-edit = Change the template
s-plan-function = For which work
s-plan-about = What it is about
s-plan-frame = Route, length and talks
s-plan-months-ask = How many months
s-plan-first-talk = First talk: after how many days
s-plan-talk-every = Then: every how many days
s-plan-range = Choose a number from { $least-number } to { $most-number }.
s-plan-step-title = What someone does
s-plan-step-day = On which day
s-plan-step-day-hint = Day 1 is the first day.
s-plan-step-yields = What it yields
s-plan-step-phase = In which phase
s-plan-step-more = Goal, yield, phase and picture
s-plan-goal-name = What someone learns
s-plan-goal-day = Goal for day
s-plan-put-back-of = Put back: { $title }
s-plan-in = Also in: { $lang }
s-plan-in-lang = { $label } ({ $lang })
s-plan-langs = Languages: { $langs }
s-plan-lang-add = Add a language
s-plan-lang-which = Which language
s-plan-lang-text = Fill in what you know. The rest can come later.
s-plan-is-removed = This template was taken away
s-plan-removed = Taken away: { $parts-number }
s-plan-is-empty = There are no steps and goals here yet
s-plan-save-empty = There is nothing to save yet
s-plan-save-empty-text = First put steps or goals in this path.
s-colleague = someone of the work agency
s-sheets-title = Read in or keep a list
s-sheets-text = Put employers, contacts and jobs from a list into Opstap. What is there already stays as it is.
s-sheets-pick = Choose a file
s-sheets-kinds = CSV, Excel (XLSX) or ODS, at most 10 MB
s-sheets-comes = What comes in
s-sheets-count = new: { $new-number }, there already: { $known-number }
s-sheets-contacts = Contacts
s-sheets-forecasts = Forecasts
s-sheets-rows = Rows: { $rows-number }
s-sheets-none-new = All that is in this file is there already.
s-sheets-wrong = Something is wrong here: { $wrong-number }
s-sheets-wrong-text = Nothing comes in as long as something is wrong. Mend the file and choose it again.
s-sheets-row = Row
s-sheets-column = Column
s-sheets-found = What stands there
s-sheets-why = What is wrong
s-sheets-more = And { $more-number } more.
s-sheets-columns = Columns that count: { $used-number } of { $all-number }
s-sheets-columns-text = Choose for each column what is in it. Opstap remembers it.
s-sheets-column-of = { $letters }: { $header }
s-sheets-example = for example: { $example }
s-sheets-left-out = is left out
s-sheets-twice = This name stands over two columns. Give each a name of its own in the file.
s-sheets-missing = There is no column with: { $field }
s-sheets-field-twice = Two columns are both: { $field }
s-sheets-misfit = The columns do not fit.
s-sheets-sheet = Sheet
s-sheets-take = Put all of it in
s-sheets-taken = All of it is in
s-sheets-latest = Read in on { $when }. You can take it back until { $until }.
s-sheets-undo = Take it back
s-sheets-undo-ask = What nobody changed since goes away. The rest stays.
s-sheets-undone = Taken back. Employers gone: { $employers-number }. Other records gone: { $records-number }.
s-sheets-stays = Stays, for somebody changed it: { $left-number }
s-sheets-keep = Keep all of it as an Excel file
s-sheets-keep-text = There are names in it. Keep it where only you can get at it.
s-file-browser = This can be done in the browser.
s-sheets-account = Account holder
s-sheets-why-fault = a formula without a result
s-sheets-why-not-whole = no whole number
s-sheets-why-not-a-number = no number
s-sheets-why-either-number = a thousand and more, or a number with a comma?
s-sheets-why-too-large = too large a number
s-sheets-why-not-a-day = no month and no day
s-sheets-why-short-year = write the year with four figures
s-sheets-why-no-such-day = there is no such day
s-sheets-why-year = this year cannot be right
s-sheets-why-has-time = there is a time with it
s-sheets-why-not-yes-or-no = no yes and no no
s-sheets-why-not-on-list = choose from: { $names }
s-sheets-why-either-name = may be more than one of: { $names }
s-sheets-why-missing = must be filled in
s-sheets-why-otherwise = row { $row-number } says: { $value }
s-sheets-why-several-employers = more than one employer is called so
s-sheets-why-nobody = nobody of the office is called so
s-sheets-why-several = more than one of the office is called so
s-sheets-why-too-many = would have too much to follow: at most { $logs-number }
s-sheets-not-a-sheet = Opstap cannot read this file. Keep it as XLSX, ODS or CSV.
s-sheets-locked = There is a password on this file. Take that off first.
s-sheets-damaged = This file is damaged.
s-sheets-too-large = This file is too large. Spread it over more files.
s-sheets-nothing-in-it = There is nothing in this file.
s-sheets-no-headers = There are no names over the columns.
s-sheets-changed = Something changed meanwhile. Choose the file again.
s-sheets-none-to-undo = There is nothing left to take back.
s-sheets-too-often = That was too often in a row. Wait a moment.
s-sheets-no-network = No answer came. Is there internet, and is the file still there?
s-sheets-note-above = Row { $row-number } is above the columns and does not count.
s-sheets-note-headers = Row { $row-number } repeats the names of columns and does not count.
s-sheets-note-merged = { $from } to { $to } is one cell: each row gets what stands there.
s-sheets-note-formulas = Formulas: { $formulas-number }, from { $first } on. The result counts.
s-sheets-note-hours = Days with a time: { $days-number }, from { $first } on. The time does not count.
s-sheets-note-header = Column { $column } has no name and does not count.
s-sheets-note-hidden = The sheet { $name } is hidden and was not read.
a-hours = Hours
a-hours-where = Where?
a-hours-other = Other hours
a-hours-like = For example 7.5 or 7:30
a-hours-unread = Write it like this: 7.5 or 7:30
a-hours-note = Note it
a-hours-note-these = Note: { $hours }
a-hours-noted = Hours saved: { $day }
a-hours-there = Already there: { $hours }, { $day }
a-hours-none = No hours yet.
a-hours-week = Week of { $day }
a-hours-waiting = not confirmed yet
a-hours-confirmed = confirmed
a-hours-confirm = Correct
a-hours-confirm-all = All { $count-number } days are correct
a-hours-unconfirm = Not after all
a-hours-unconfirmed = The confirmation is gone
a-hours-mend = Change
a-absent-until = { $from } up to and including { $until }
a-absent-open = { $from }, and for how long is not known yet
a-absent-today = Today
a-absent-tomorrow = Tomorrow
a-absent-week = The rest of the week
a-absent-unknown = I do not know how long
a-absent-of = { $name } is not coming: { $days }
a-absent-back-said = That is gone
c-absent-cannot = I cannot come
c-absent-said = You said that you are not coming: { $days }
c-absent-noted = { $name } noted that you are not coming: { $days }
c-absent-back = I am coming again
c-absent-sent = This goes to your coach and your work.
c-hours-work = Your work
c-hours-how-many = How long did you work?
c-hours-day = On which day?
a-message-title = Messages
a-message-none = No messages yet.
a-message-write = Write a message
a-message-earlier = Earlier messages
a-message-take-back = Take back
a-message-taken-back = Your message is gone
c-belief-question = Do you think you will be able to do this work?
c-belief-earlier = What you said before
c-belief-thanks = Thank you. This is for you and your coach.
e-learner-absent = Not coming today
e-hours-confirm = Confirm hours
e-hours-waiting =
    { $count ->
        [one] 1 day waits for you
       *[other] { $count } days wait for you
    }
s-absent-report = Report an absence
s-absent-back = Is coming again
s-attention-absent = Not coming: { $days }
s-hours-how-many = Note hours
s-hours-day = Day
s-belief-title = Thinks to be able to do this work
c-message-readers = This is for you and your coach.
s-message-readers = For the candidate and the coaches; the employer cannot read this

# Ideas for the office
a-idea-title = Ideas
a-idea-write = What could be better?
a-idea-none = No ideas yet.
a-idea-considered = We are thinking about it
a-idea-planned = We are going to do this
a-idea-done = This is done
a-idea-not-now = We are not doing this now
a-idea-unanswered = No answer yet
a-idea-taken-back = Your idea is gone
a-new-idea = An idea
a-new-idea-answer = Answer to an idea
c-idea-readers = This is for you, your coach and the work agency. At the agency your name is not with it.
c-tried-idea = Your idea
e-idea-readers = For you, the candidate, the coach and the work agency. At the agency your name is not with it.
e-idea-meta = What could be better? The work agency answers.
s-what-idea = an idea
s-what-idea-answer = an answer to an idea
s-history-idea = { $name } had an idea: { $words }
s-history-idea-answer = Answer to an idea, by { $name }: { $answer }
s-idea-answer = Give an answer
s-idea-course = What happens with it?
s-idea-line = Why, or what came of it
s-idea-answer-send = Send the answer
s-ideas-title = Ideas
s-ideas-text = What candidates and employers would like better, without a name. An answer goes to everyone who asked for it.
s-ideas-none = No ideas yet
s-ideas-waiting = Waiting for an answer
s-ideas-all-answered = Everything has an answer
s-ideas-answered = Answered
s-idea-answered = The answer was sent
s-idea-also = Also the answer to:
s-idea-candidates = { $count ->
    [one] from one candidate
   *[other] from { $count } candidates
}
s-idea-employers = { $count ->
    [one] from one employer
   *[other] from { $count } employers
}
a-hours-this-week = This week
s-settle-agreement = The agreement is signed
s-attention-contested = { $name } says: that signature is not mine
s-cohort = the group
s-cohorts = Groups
s-cohorts-empty = There is no group yet
s-cohorts-empty-text = A group has one plan. You set a step once, and all who take part see it.
s-cohort-add = New group
s-cohort-name = Name of the group
s-cohort-period = the period
s-cohort-jobs = Which jobs may it lead to?
s-cohort-coach = a coach of the group
s-cohort-coaches = Coaches: { $names }
s-cohort-participant = someone who takes part
s-cohort-participants = Who takes part
s-cohort-people =
    { $count ->
        [one] { $count } person takes part
       *[other] { $count } people take part
    }
s-cohort-of-others =
    { $count ->
        [one] And { $count } candidate of a colleague.
       *[other] And { $count } candidates of colleagues.
    }
s-cohort-choose = Choose who takes part
s-cohort-nobody = You have no running trajecten now
s-cohort-take-in = Takes part
s-cohort-take-out = Out of the group
s-cohort-takes-part = Is in the group
s-cohort-came = { $name } is in the group now.
s-cohort-went = { $name } is no longer in the group.
s-cohort-is-in = Is in: { $group }
s-cohort-elsewhere = Walks with another group now
s-group-plan = The group's plan
s-group-plan-empty = There is no step in it yet
s-group-step = a step of the group
s-group-step-add = Step for the group
s-group-step-what = What will the group do?
s-group-step-note = Explanation
s-group-kind = What is it?
s-group-kind-step = Step
s-group-kind-training = Training or school
s-group-progress = Done: { $done-number } of { $all-number }
s-group-shift = Move everything
s-group-shift-what = Everything from today on moves, for the whole group.
s-group-shift-day = One day later
s-group-shift-week = One week later
s-group-shift-weeks = Two weeks later
s-group-shift-back = One week earlier
s-group-shifted = The plan has moved, for the whole group.
s-group-with = With the group: { $group }
s-group-not-here = The plan of this group is not on this device
s-group-own-days = Days of its own
s-group-own-way = Different for this candidate
s-group-own-week = One week later, here alone
s-group-own-back = With the group again
s-group-without = Leave this step out
s-history-enrolled = { $name } put the traject in the group { $group }
s-history-left-cohort = { $name } took the traject out of the group
s-history-cohort = { $name } changed: { $what }
c-group-next = With your group
c-group-steps = You do this with your group
s-effect-step = The step gets this day at once
s-effect-goal = The goal gets this day at once
s-effect-hours = At once so many hours a week (at most { $most-number })

### Rules with a date

s-rule = rule with a date
s-rules-title = Rules with a date
s-rules-text = Amounts and terms, with the day from which they hold. What held before stays.
s-rule-none-today = Nothing holds here today
s-rule-none-text = Whoever looks after the work agency fills it in.
s-rule-minimum-wage-hour = Minimum wage per hour
s-rule-minimum-wage-month = Minimum wage per month
s-rule-holiday-allowance = Holiday allowance
s-rule-subsidy-max = Wage-cost subsidy: at most
s-rule-subsidy-flat = Wage-cost subsidy: flat share at the start
s-rule-subsidy-flat-months = Wage-cost subsidy: flat share for
s-rule-employers-costs = Employer's costs
s-rule-trial-months = Trial placement: at first
s-rule-trial-months-max = Trial placement: in all at most
s-rule-keep-intended-job = Kept after the intended job
s-rule-keep-other-employer = Kept after a job elsewhere
s-rule-keep-training = Kept after a training
s-rule-keep-stopped = Kept after stopping
s-rule-learning-months = Learning in: at most, without a reason
s-rule-social-return = Social return: value per block
s-rule-ended = holds no longer
s-rule-now = holds now
s-rule-later = begins later
s-rule-before = held before
s-rule-taken-back = taken back
s-rule-take-back = Take back
s-rule-add = New value
s-rule-new-text = What holds now stays until the day you choose.
s-rule-block = Name of the block
s-rule-from = From which day
s-rule-goes-on = What holds then
s-rule-goes-on-value = A new value
s-rule-amount = Amount in euros
s-rule-percent = Percentage
s-rule-months = Number of months
s-rule-unread = This number cannot be right here.
s-rule-source = Where it stands
s-rule-link = Address of the source
s-rule-link-hint = May be empty. Begins with https://

### Money: what a place costs

a-money-title = Who pays what
a-money-nothing = There is nothing about money here yet.
a-money-wage = Wage
a-money-holiday = Holiday allowance
a-money-on-top = Employer's costs
a-money-other = Guidance and courses
a-money-cost = Together
a-money-minimum = Minimum wage for these hours, with holiday allowance
a-money-subsidy = Share for the wage
a-money-subsidy-on-top = Share for the employer's costs
a-money-employer = The employer pays
a-money-office = The work agency pays
a-money-value = The work is worth { $percent } now. { $name } said so, from { $day }.
a-money-whole = Over the whole time: { $amount }
a-money-whole-shares = The employer { $employer }, the work agency { $office }
a-money-these-days = Over these days: { $amount }
a-money-how = How it was worked out
a-money-rounded = Each amount is in whole cents. Half a cent counts as a whole one.
a-money-month = a month
a-money-no-value = Somebody must say now what the work is worth. A qualified expert does that.
a-money-not-yet = Nobody can work this out yet.
a-money-planned = Agreed up to today: { $time }
a-money-confirmed = Worked and confirmed: { $time }
a-money-waiting = Worked, not confirmed yet: { $time }
a-money-confirmed-wage = Wage for the confirmed hours: { $amount }
c-money-about = This is about right. The work agency says the exact amount later.
c-money-indication = about
s-money-about = An indication. The work agency decides the amounts.
s-money-indication = indication
s-money-fill-in = Fill in who pays what
s-money-change = Change
s-money-needs-end = Add a last day. Then it can be worked out.
s-money-rules-changed = The rules are other than when this was saved. Below it stands with the rules of now.
s-money-below-minimum = This is less than the minimum wage.
s-money-no-rule = The work agency lacks this rule: { $rule }
s-money-wage-hour = Wage per hour, in euros
s-money-wage-month = Wage per month for these hours, in euros
s-money-other = Guidance and courses a month, in euros
s-money-value = Wage value
s-money-value-text = Only a qualified expert sets this. Without it a flat share counts at the start.
s-money-value-percent = Wage value, in percent
s-money-set-by = Who set it
s-money-unpaid = No wage
s-money-by-hour = By the hour
s-money-by-month = By the month
s-what-funding = who pays what
s-history-funding = { $name } filled in who pays what: { $place }

### Terms of a place, and the week

a-basis = How you work here
a-basis-trial = Trial placement
a-basis-with-benefit = Learning, your benefit goes on
a-basis-training = Work and school
a-basis-employment = Employed
a-basis-other = Otherwise
a-basis-until = Up to and with which day
a-basis-ends = up to and with { $day }
a-basis-reason = Why it takes longer
a-place-address = Address
a-place-way = How to get there: { $address }
a-week-days = On which days
a-week-hours = { $day } { $from }–{ $until }
a-week-times = { $from }–{ $until }
a-week-today = Today: { $place }, { $time }
a-week-free = No work this week.
a-week-overlap = Two places at the same moment
a-week-long = { $hours-number } hours in a week is a lot
a-week-before = Week before
a-week-after = Week after
s-terms-title = Terms, days and address
s-basis-until-hint = Optional. Empty: the last day of the place.
s-basis-too-long = By the rules this can go on up to and with { $end }. The place lasts longer: write down why.
s-week-from = Start { $day }
s-week-until = End { $day }
s-history-terms = { $name } added the terms: { $place }
s-attention-terms-end = { $place } ends: { $end }

c-skill-title = My skills
c-skill-text = This is what others saw you do. Add something yourself, too. Your coach can read this.
c-skill-add = Add something yourself
c-skill-name = What can you do?
c-skill-help = How do you do it?
a-skill-empty = Nothing seen yet
a-skill-by = Seen by { $name }
a-skill-self = Said by themselves
a-skill-someone = a coach
a-skill-from-goal = while learning
a-skill-from-sample = in a task
a-skill-from-talk = in a talk
a-skill-at-work = at work
a-skill-remove = Take away: { $skill }
a-skill-noun = something somebody can do
a-skill-told = { $name } saw: { $skill } ({ $help })
a-page-begun = { $name } began the page
a-page-approved-by = { $name } said yes to the page
a-page-withdrawn-by = { $name } took the yes back
c-tried-skill = Something you can do
c-page-title = My page
c-page-text = Write this with your coach. Short is good. Write nothing about your health.
c-page-strengths = What I am good at
c-page-wants = What I want to learn
c-page-needs = What I need at work
c-page-helps = What helps me on a hard day
c-page-approve = My boss may read this
c-page-withdraw = My boss may no longer read this
c-page-is-approved = Your boss may read this.
c-page-is-not = Only you and your coach read this.
s-page-title = Own page
s-page-is-approved = The candidate said yes to these words. The employer may read them.
s-page-is-not = No yes from the candidate to these words yet. Only you two read this.
s-page-withdraw = The employer may no longer read this
s-skill-title = What was seen
s-skill-add = A skill was seen
s-skill-help = How much help did it take?
s-skill-source = Where did it show?
s-skill-on = On which day?
s-match-title = Who fits this
s-match-jobs = Jobs that fit
s-match-text = Only what somebody saw counts here. Nothing seen yet is not a zero.
s-match-none = No candidates of yours are on this device yet
s-match-no-jobs = No jobs are on this device yet
s-match-no-needs = It is not said yet which skills this job asks
s-match-count = Something seen of { $seen-number } of the { $asked-number } skills asked
s-match-needed = Asked on the first day: { $help }
s-match-nothing = Nothing seen yet
s-match-seen = Seen: { $help }
s-match-enough = Enough for the first day
s-match-more-help = Still needs more help
s-match-goal = Make a learning goal
s-match-goal-for = Make a learning goal: { $skill }
s-match-order = Order
s-match-by-name = By name
s-match-by-seen = Most skills seen first
s-match-by-day = Seen most recently first
s-match-to-job = To the job
s-match-others = With colleagues
s-match-others-text = Candidates of whom at least half of what the job asks was seen well enough
s-match-others-none = Nobody was found with colleagues now
s-match-other =
    { $count ->
        [one] 1 candidate may fit
       *[other] { $count } candidates may fit
    }
e-page-title = About { $name }
e-page-meta = What goes well, and what helps
e-page-none = { $name } has no page now that you can read.
e-page-said = In the own words of { $name }, and with a yes to them.
s-rhythm-title = Still to plan
s-rhythm-text =
    { $count ->
        [one] The agreement asks for { $count } more talk.
       *[other] The agreement asks for { $count } more talks.
    }
s-rhythm-plan =
    { $count ->
        [one] Plan this talk ({ $count })
       *[other] Plan these { $count } talks
    }
s-rhythm-planned =
    { $count ->
        [one] { $count } talk planned
       *[other] { $count } talks planned
    }
s-rhythm-later = The talks after it
s-rhythm-along =
    { $count ->
        [one] Move { $count } later talk along
       *[other] Move { $count } later talks along
    }

### From place to place

a-flow-after = { $place }: from { $day } to { $next }
a-flow-goals = This goes along: { $goals }
a-flow-answer = Answer
a-flow-waiting = no answer yet
a-flow-agreed = agreed
a-flow-other-day = rather on { $day }
e-flow-agree = Agreed
e-flow-agreed-said = You agreed
e-flow-undo = Not agreed after all
e-flow-other = Rather another day
e-flow-day = Which day?
e-flow-why = Do you want to add something?
e-flow-ask = Ask for this day
e-flow-asked = You ask for { $day }
c-flow-next = From { $day } you learn at { $next }.
c-flow-plan = Your coach wants you to learn at { $next } from { $day }. { $place } still has to say yes.
s-flow-title = Flow-on
s-flow-plan = Agree the flow-on: { $place }
s-flow-next = Where to: employer and work
s-flow-to = A place that is there already
s-flow-to-none = None yet
s-flow-day = First day there
s-flow-goals = Learning goals that go along
s-flow-outside = Choose a day of this place, or the day after. This place is { $period }.
s-flow-there = The next place is ready: { $place }
s-flow-start = Begin the next place
s-flow-change = Change the flow-on
s-what-flow-on = the flow-on of { $place }
s-history-flow-on = { $name } agreed a flow-on: { $place }, then { $next }

### Parts of one job

a-stack-title = Together one job
a-stack-of = { $hours-number } of { $whole-number } hours a week
a-stack-missing = { $hours-number } hours still needed
a-stack-full = the job is full
a-stack-unknown = How many hours the whole job has is not agreed yet.
a-stack-parts = The parts
a-stack-when = Through the year
e-stack-own = Your part of the job
a-refused-of-one-part = Nothing about money goes here: more than one company takes part. Money stands with the place it is about.
s-agreement-to-money = To the money of each place
a-part-no-money = Nothing is agreed here about money.

### Introductions

a-new-introduction = Introduction
a-meet-chosen = chosen
a-meet-not-chosen = not this time
a-meet-why-work-fits = The work fits well
a-meet-why-team-fits = It goes well together with the team
a-meet-why-keen = The wish to learn is strong
a-meet-why-can-much = Much of this work goes well already
a-meet-why-other = Somebody else fits this work better now
a-meet-why-more-time = More time to learn is needed first
a-meet-why-hours = The hours or the journey do not fit
a-meet-why-no-place = There is no place left now
a-meet-why-own-wish = Their own wish is other work now
a-meet-full = More are chosen than there are places: { $chosen-number } chosen, { $places-number } places.
a-meet-minutes = { $minutes-number } min
a-meet-speed = Speed date
a-meet-list = Who comes when
c-meet-title = Getting to know a company
c-meet-inform = Your coach tells you about this work.
c-meet-meet = You are going to meet.
c-meet-decide = You have met. The company is still thinking.
c-meet-chosen = You are chosen for this work.
c-meet-not-chosen = It will not be this work now. With your coach you look further.
c-meet-pictures = The explanation with pictures
e-meet-title = Getting to know { $name }
e-meet-ask = Do you choose { $name } for this work?
e-meet-yes = Yes
e-meet-no = No, not this time
e-meet-why = Why? This is for { $name } as well.
e-meet-line = Do you want to add something?
e-meet-said = Your choice is saved
e-meet-back = Take this choice back
e-link-meet = { $job }: do you choose { $name }?
e-link-meet-over = This is decided already. Do you want something else after all? Call { $coach }.
e-link-meet-choose = Choose an answer.
s-meet-told = Told of the work
s-meet-when = Meeting
s-meet-met = They have met
s-what-introduction = the introduction for { $title }
s-history-introduced = { $name } began an introduction: { $title }, { $employer }
s-history-chose = { $name } chose for { $title }: yes. { $why }
s-history-chose-not = { $name } chose for { $title }: not this time. { $why }
s-history-choice-back = { $name } took the choice back: { $title }
s-attention-undecided = No choice yet after the meeting: { $title }
s-meet-title = Introductions
s-meet-empty = No introduction yet
s-meet-add = New introduction
s-meet-job = For which work?
s-meet-other-job = Other work
s-meet-to = Who decides?
s-meet-to-none = Nobody here yet: I enter the choice
s-meet-decides = { $name } decides
s-meet-inform = Told today, with the pictures
s-meet-told-on = Told on { $day }
s-meet-page-yes = The own page may go to the employer
s-meet-page-no = The own page is not approved yet
s-meet-plan = Plan the meeting
s-meet-move = Move the meeting
s-meet-planned = The meeting is planned
s-meet-met-today = They have met today
s-meet-met-on = They met on { $day }
s-meet-decide = Enter the choice
s-meet-stage-inform = still to tell
s-meet-stage-meet = still to meet
s-meet-stage-decide = waits for a choice
s-speed-new = Plan a speed date
s-speed-who = Candidates
s-speed-tables = Tables
s-speed-minutes = Minutes per talk
s-speed-late = This way it lasts until after midnight. Begin earlier, or make the talks shorter.
s-speed-meetings = Talks: { $meetings-number }, until { $until }
s-speed-planned = The speed date is planned
s-speed-by-candidate = By candidate
s-speed-by-table = By table
s-speed-nobody = You have no candidates yet.

### A proof to take along

c-proof-make-title = A proof to take along
c-proof-make-text = Show others what you can do. You choose what is on it.
c-proof-what = What may be on it?
c-proof-name = Which name?
c-proof-first = Your first name
c-proof-whole = Your whole name
c-proof-place = May it say where you work?
c-proof-until = Until which day?
c-proof-preview = This will be on it
c-proof-make = Make the proof
c-proof-made = Your proof is made
c-proof-made-on = Made on { $day }
c-proof-page = Open the page
c-proof-paper = On paper (PDF)
c-proof-badge = Badge for an app
c-proof-open = File for an app
c-proof-unsent = The proof works once it is sent.
c-proof-withdraw = Withdraw
c-proof-withdraw-text = Then the proof does not exist any more. A paper is no longer right either.
c-proof-withdraw-yes = Yes, withdraw it
c-proof-withdrawn = Your proof is withdrawn
c-tried-proof = A proof
a-proof-noun = a proof
a-proof-told = { $name } made a proof
e-proof-title = Proof: what I can do
e-proof-of = Of { $name }
e-proof-made = Made on { $day }
e-proof-until = Valid up to and including { $day }
e-proof-today = This is how it stands on { $day }
e-proof-gone = This proof does not exist any more
e-proof-gone-text = Or the address is not right.
e-proof-scan = Is this still right? Scan the code or go to { $address }
e-proof-code = QR code to { $address }
e-proof-someone = somebody at work
s-practice-title = For the statement of practice
s-practice-text = For the school that gives the statement of practice. Opstap gives none itself.
s-practice-pdf = Paper for the statement of practice
s-practice-hours = Agreed: { $hours-number } hours a week
s-practice-worked = Worked and confirmed: { $time }
s-practice-task = { $task }, { $share-number }% of the week
s-practice-tasks-none = There are no tasks yet.
s-practice-sample-none = Nobody has looked on here yet.
s-practice-saw = Seen by { $name }
s-practice-goals = What was learned
s-worth-title = For the wage value
s-worth-text = For the expert who sets a wage value. Opstap sets none: this is an indication.
s-worth-pdf = Paper for the wage value expert
s-worth-expert = For the expert to fill in
s-worth-norm = Job and standard compared with
s-worth-value = Wage value as set, in percent
s-worth-signed = Name, date and signature
s-practice-standing = As it stands on { $day }

### The lab: what the programme learns

a-success-title = Good news
a-success-read = Read
a-success-setting = Good news of the programme
a-success-show = Show
a-success-hide = Do not show
s-lab-title = Learning as a programme
s-lab-intro = What we found, what we did, and what came of it.
s-lab-no-names = Name nobody. Write nothing about one person.
s-lab-every-route = All routes
s-vision = vision
s-vision-title = Our vision
s-vision-none = There is no vision yet.
s-vision-earlier = Earlier versions
s-vision-add = New version
s-vision-words = What are we working towards?
s-vision-new-text = What stood here before can still be read.
s-lab-session = session
s-lab-session-title = Session of the lab
s-lab-session-on = When?
s-lab-session-roles = Who took part?
s-lab-session-words = What was it about?
s-lab-session-add = New session
s-lab-sessions-title = Sessions
s-lab-sessions-none = There has been no session yet.
s-lab-role-coach = work coach
s-lab-role-manager = manager
s-lab-role-employer = employer
s-lab-role-candidate = candidate
s-lab-role-school = school
s-lab-role-partner = another office or initiative
s-finding = finding
s-finding-title = Finding
s-findings-title = What we found
s-findings-none = Nothing has been written down yet.
s-finding-add = New finding
s-finding-of-figure = Make a finding of: { $name }
s-finding-figure = The figure on { $day }
s-finding-without-figure = Without this figure
s-finding-on = When did we see it?
s-finding-saw = What do we see?
s-finding-action-title = What do we do about it?
s-finding-action = Action
s-finding-who = Who takes this up?
s-finding-who-hint = A role or a team, not a name.
s-finding-by-when = Done by
s-finding-result-title = What came of it?
s-finding-result = Result
s-finding-result-on = Since when do we know?
s-finding-lesson = What do we learn from it?
s-finding-lesson-hint = How we do it next time. May be left empty.
s-finding-found = no action yet
s-finding-acted = action under way
s-finding-known = result known
s-lessons-title = What we learned
s-lessons-none = There is no lesson yet.
s-lab-link = link
s-lab-link-title = What this goes with
s-lab-links-title = What this goes with
s-lab-links-none = There is nothing yet.
s-lab-link-add = New link
s-lab-link-to = What is it?
s-lab-link-event = event
s-lab-link-initiative = another initiative
s-lab-link-name = What is it called?
s-lab-link-on = When?
s-lab-link-words = What has it to do with us?
s-lab-link-address = Address on the internet
s-success = small success
s-success-title = Small success of the programme
s-successes-title = Small successes
s-successes-text = These stand on Today for everyone who takes part.
s-successes-none = There is no success yet.
s-success-add = New success
s-success-words = What went well, in one sentence?
s-success-on = When?
s-success-for-all = This stands on Today for 60 days for everyone who takes part: candidates, employers and coaches.
s-quarter-note = economy of a quarter
s-quarter-title = Economy: { $quarter }
s-quarters-title = The economy by quarter
s-quarter-text = The labour market colours every result. This stands under the figures of the quarter.
s-quarter-economy = Labour market
s-quarter-words = What was going on?
s-quarter-none = nothing said of it yet
s-economy-tight = tight
s-economy-normal = normal
s-economy-slack = slack
s-monitor-helped = What helped?
s-monitor-helped-note = Adjustments of which was written down whether they helped.
s-monitor-further = Who is further?
s-monitor-belief = More belief in themselves than at the start
s-monitor-goals = Learning goals further than at the start
s-monitor-same = The same
s-monitor-down = Back
s-helped-before = This helped before in your paths: { $lever }, { $yes-number } of { $total-number }.
s-helped-learned = What we learned from it
s-monitor-causes = What helped, by cause?
s-monitor-helped-by-route = What helped, by route?
s-coaching-title = Between candidate and coach
s-coaching-note = Asked once a quarter of those who have been at it for a month. Of all trajecten together, of quarters that are over, with five answers or more. Who said what cannot be seen here.
s-coaching-none = No quarter that is over has five answers yet.
s-coaching-good = { $quarter }: great or good
s-monitor-grounds-of =
    { $count ->
        [one] Of { $count } path it was said why.
       *[other] Of { $count } paths it was said why.
    }
s-monitor-by-source = By where the job comes from
s-monitor-by-motive = By reason to take part
s-monitor-by-programme = By programme or scheme
s-monitor-own = How are your paths going?
s-helped-cause = With this cause: { $cause }
s-helped-any = With whichever cause
s-cause = How did it come about?
s-cause-unsaid = I do not say
s-cause-work-did-not-fit = The work did not fit
s-cause-went-too-fast = It went too fast
s-cause-not-explained = It was not explained enough
s-cause-language = The language
s-cause-team = How people get on at work
s-cause-travel-or-hours = The way to work or the hours
s-cause-confidence = Too little belief in themselves
s-cause-not-arranged = Something was not arranged
s-cause-other = Something else
s-ground-reason = Why did it end so?
s-ground-factors = What played a part?
s-ground-factors-ours = What played a part that we can change?
s-ground-factors-others = What played a part that we cannot change?
s-reason-learned-enough = All was learned that was agreed
s-reason-job-did-not-come = The job did not come
s-reason-work-did-not-fit = The work did not fit
s-reason-other-work-fits-better = Other work fits better
s-reason-own-wish = The candidate wanted something else
s-reason-employer-stopped = The employer stopped
s-reason-hours-or-pay = The hours or the pay did not fit
s-reason-moved = Moved house
s-reason-other = Something else
s-factor-guidance = Guidance
s-factor-mentor = Mentor at work
s-factor-step-plan = Step plan
s-factor-training = Training
s-factor-work-fitted = How the work fitted
s-factor-language = Language
s-factor-economy = Labour market
s-factor-travel = Way to work
s-factor-rules-and-money = Rules and money
s-factor-at-home = At home
s-labels = What does it count under?
s-labels-note = For the monitor. As long as nothing is saved here, what the job says does not count.
s-labels-programme = Programme or scheme
s-history-labels = { $name } said what the path counts under
s-requests-title = Questions about what we keep
s-requests-note = Whoever asks for something to be put right, or for less to be done with it, is answered within a month.
s-requests-in-time = Answered within a month
s-requests-late = Answered later
s-requests-waiting = Waits for an answer
s-requests-overdue = Waits for longer than a month
s-foreseen-title = Places expected and filled
s-foreseen-note = Of the employers on this device, by the quarter in which the job was to begin. The latest forecast counts.
s-foreseen-whole = Of all employers together, by the quarter in which the job was to begin. The latest forecast counts.
s-foreseen-expected = Expected
s-foreseen-filled = Filled
s-foreseen-of = { $filled-number } of { $expected-number }

# Logging in with a work account
s-login-title = Log in with your work account
s-login-again = Try to log in again
s-login-code = For whoever looks after Opstap: { $code }
s-login-nothing = Nothing has changed. Try again.
s-login-show = Nothing has changed. Does it stay like this? Show this to whoever looks after Opstap.
s-login-away = Your organisation’s log-in does not answer now
s-login-away-text = Whoever is in Opstap already can simply go on. Try again in a few minutes, or ask your manager for a code.
s-login-broken-off = You broke off logging in
s-login-not-begun = This log-in was not begun in this browser, or took longer than ten minutes
s-login-replayed = This log-in was used already
s-login-issuer = This log-in comes from another service than your organisation’s
s-login-audience = This log-in is meant for another program
s-login-nonce = This log-in belongs to another try
s-login-clock = By Opstap’s clock this log-in is over, or has not begun yet
s-login-signature = The signature under this log-in is not your organisation’s
s-login-odd = The log-in service gave an answer that Opstap does not understand
s-login-unknown = Opstap does not know your work account yet
s-login-unverified = Your organisation does not vouch for the e-mail address of your work account
s-login-unknown-text = Nothing was made. Ask your manager to put your work account with your name, or for a code.
s-login-no-role = Your work account has no role in Opstap
s-login-no-role-text = Nothing has changed. Ask whoever looks after the accounts for the role coach or manager.
s-login-too-often = There are too many log-ins from this place now
s-login-account = Work account
s-login-mark = E-mail address at work
s-login-mark-hint = Or the name that the log-in service itself gives
s-login-mark-save = Keep work account
s-login-awaited = Logs in the first time as { $mark }
s-login-bound = Has logged in with a work account
s-login-none = No work account yet
s-login-end = Take work account away
s-login-no-mark = This is no e-mail address and no name of an account
s-login-mark-taken = This work account is with somebody else already
s-passkey-title = Passkeys
s-passkey-text = With a passkey you come in again without a code. And you show that it is you, with your finger, your face or the code of your device.
s-passkey-own = Your passkeys
s-passkey-none = You have no passkey yet.
s-passkey-unnamed = Passkey
s-passkey-made = Added: { $when }
s-passkey-used = Last used: { $when }
s-passkey-add = Add a passkey
s-passkey-added = The passkey was added
s-passkey-name = Name
s-passkey-name-hint = For instance: my phone
s-passkey-remove = Take passkey away
s-passkey-removed = The passkey is gone
s-passkey-remove-ask = With { $name } you then come in no more. Take it away on your device as well.
s-passkey-shut = Is a device lost? Take away the passkey on it as well. If your manager shuts it out, all your passkeys go.
s-passkey-nowhere = On this device, or at this address of Opstap, passkeys do not work.
s-passkey-lost = Is one lost? Take them away and give a code. Then your colleague adds a new one.
s-passkey-end = Take all passkeys away
s-passkey-ended = The passkeys are gone
s-passkey-count =
    { $count ->
        [one] 1 passkey
       *[other] { $count } passkeys
    }
s-again-title = Show first that it is you
s-again-text = This reaches further than your own work. After that we do not ask for ten minutes.
s-again-passkey = With your passkey
s-again-account = With your work account
s-again-done = Thank you. Now do it once more.
