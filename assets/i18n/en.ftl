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
a-hours-per-week =
    { $count ->
        [one] { $count } hour a week
       *[other] { $count } hours a week
    }
a-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
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
a-ready = All done
a-undo = Undo
a-edit = Change
a-add = Add
a-remove = Remove
a-put-back = Put back
a-copy = Copy
a-copied = Copied
a-try-again = Try again
a-call = Call
a-call-name = Call { $name }
a-listen = Listen
a-listen-stop = Stop reading aloud
a-more = More
a-less = Less
a-show-all = Show all
a-yes = Yes
a-no = No
a-partly = A little
a-optional = optional
a-you = you
a-with-name = with { $name }
a-skip-to-content = Skip to content
a-menu-label = Menu
a-loading = One moment…
a-empty = Nothing here yet.
a-not-found-title = This page is not here
a-not-found-text = Go back and choose something else.
a-to-start = To the start
a-no-access-title = You cannot see this
a-no-access-text = Ask your coach for help.
a-failed-title = That did not work
a-failed-text = What you had is still here. Try again soon.
a-one-line = One line
a-title = Title
a-date = Day
a-time = Time
a-where = Where
a-who = Who
a-from = From
a-until = Until
a-choose = Choose one
a-chosen = Chosen
a-count-of = { $done-count } of { $total-count }
a-no-health-notes = Write nothing about health.
a-example-note = This is an example. These people are made up.
a-text-too-long = This text is too long. Make it shorter.
a-text-empty = Fill this in.
a-text-left =
    { $count ->
        [one] { $count } character left
       *[other] { $count } characters left
    }

### People

a-role-candidate = Candidate
a-role-coach = Coach
a-role-employer = Boss
a-role-manager = Work agency
a-view-candidate = You
a-view-coach = Your coach
a-view-employer = Your boss

### Sending and fetching

a-saved-here = Saved on this device
a-sent = Sent
a-sending = Sending…
a-unsent =
    { $count ->
        [one] { $count } not sent yet
       *[other] { $count } not sent yet
    }
a-all-sent = Everything is sent
a-no-network = No internet
a-no-network-text = You can just go on. We will send it later.
a-network-back = The internet is back.
a-sync-now = Send and fetch now
a-sync-title = Sending and fetching
a-last-sync = Brought up to date: { $when }
a-never-synced = Not fetched yet
a-server-away = It does not work now. We will try again soon.
a-update-title = There is a new Opstap
a-update-text = You lose nothing.
a-update-now = Renew now
a-update-later = Later
a-update-needed = Update the app. Then you see this too.
a-storage-full-title = Your device is full
a-storage-full-text = What you wrote is still here. Make space on your device. Then save again.
a-storage-lost-title = Your device emptied Opstap
a-storage-lost-text = Ask your coach for a new code.
a-second-tab = Opstap is open twice. That is fine. Both stay the same.
a-dropped-title = You can no longer see this
a-dropped-text = It was taken off this device.
a-private-mode = This window keeps nothing. Open Opstap in a normal window.

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
a-refused-out-of-range = This number is not possible here.
a-refused-ends-before-start = The last day is before the first.
a-refused-phase-moved = The plan has moved on.
a-refused-not-settled-candidate = First add who is going to learn.
a-refused-not-settled-employer = First add the employer.
a-refused-not-settled-goal = First make a goal.
a-refused-not-settled-step = First make a step.
a-refused-not-settled-placement = First add where the learning happens.
a-refused-candidate-taken = Someone else learns here already.
a-refused-last-coach = One coach has to stay.
a-refused-already-submitted = You had sent this already.
a-refused-not-ready-to-sign = Not everyone has answered yet.
a-refused-already-signed = Someone has signed already. The text stays.
a-refused-already-decided = This was decided already.
a-refused-not-decided = This is not decided yet.
a-refused-already-reviewed = This was looked back on already.
a-refused-unknown = This app cannot tell why. Update the app.
a-refused-gone = This was erased for good.
a-refused-too-new = Update the app. Then you can send this.

### Two versions of the same thing

a-two-title = Changed twice
a-two-intro = You both changed this. Which one should it be?
a-two-shown = Shown now
a-two-other = The other one
a-two-choose = Choose this one
a-two-by = { $name }, { $when }
a-two-mark = Choose from two
a-two-chosen = Chosen. The other one is kept in the history.

### The first screen: a code to come in

a-enter-title = Welcome to Opstap
a-enter-intro = Your coach has a code for you. Type it here.
a-enter-code = Code of 6 characters
a-enter-code-hint = Capital or small does not matter.
a-enter-go = Continue
a-enter-busy = We are checking the code…
a-enter-hello = Hello { $name }!
a-enter-fetching = We are fetching your plan…
a-enter-no-code = No code? Ask your coach.
a-enter-other-person = Someone else uses Opstap on this device.
a-enter-switch = Continue as { $name }
a-invite-unknown = We do not know this code. Look well and type it again.
a-invite-used = This code was used already. Ask your coach for a new one.
a-invite-expired = This code is too old. Ask your coach for a new one.
a-invite-too-many = Too many tries. Wait a quarter of an hour. Then try again.
a-invite-no-network = The code needs internet. Your code stays here.
a-invite-incomplete = The code has 6 characters.

### Language and look

a-lang-title = Language
a-text-size = Text size
a-text-size-normal = Normal
a-text-size-large = Large
a-text-size-largest = Very large
a-look = Light or dark
a-look-device = Like my device
a-look-light = Light
a-look-dark = Dark
a-install = Put Opstap on your device
a-install-text = Then one tap opens it.

### The staircase: six phases

c-phase-job-in-view = The job is in view
c-phase-possibilities-mapped = We know what is possible
c-phase-matched = You fit the job
c-phase-path-agreed = The agreements are made
c-phase-learning-in = You learn at work
c-phase-regular-job = You have the job
c-phase-here = You are at { $phase-number } of 6
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
c-today-done-text = This step is done.
c-today-talk = Your next talk
c-today-no-talk = No talk is planned yet.
c-today-coach = Your coach
c-today-job = Your new job
c-today-how = How are you this week?
c-today-how-thanks = Thank you. Your coach sees this.
c-today-reached = You did this already

### Candidate: how it goes

c-face-great = Great
c-face-good = Good
c-face-fair = Fair
c-face-hard = Hard
c-how-title = How is it going?
c-how-about = What is it about?
c-how-line = Do you want to add something?
c-how-who-sees = Only you and your coach read this.

### Candidate: steps

c-steps-title = Your steps
c-steps-goal = Goal
c-steps-no-goal = Other steps
c-steps-open =
    { $count ->
        [one] { $count } step to go
       *[other] { $count } steps to go
    }
c-steps-done = Done
c-steps-done-when = Done, { $when }
c-steps-add = Make a step yourself
c-steps-empty = There are no steps yet. Your coach makes them with you.
c-step-status-todo = To do
c-step-status-doing = Doing it now
c-step-status-done = Done
c-step-status-help = I want help
c-step-help-thanks = Your coach sees that you want help.
c-step-not-done-yet = Not done after all
c-step-confirmed = { $name } says it is done too
c-step-when = When
c-step-where = Where
c-step-who-helps = Who helps you
c-step-what = What will you do?
c-step-what-hint = A few words is enough.
c-step-own = Made by you
c-step-saved = Your step is added.

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
c-goal-rated = Kept. Your coach and boss see this too.
c-goal-before = Before, you chose
c-goal-steps = The steps of this goal

### Candidate: talks

c-talks-title = Talks
c-talks-next = Coming up
c-talks-past = Past talks
c-talks-empty = There are no talks yet.
c-talk-cannot = I cannot come
c-talk-can = I will come
c-talk-cannot-sent = Your coach knows. You will find another day.
c-talk-cancelled = Cancelled
c-talk-calendar = Put in my calendar
c-evaluation-title = Talk: how is it going?
c-evaluation-before = Think about it first. Three short questions.
c-evaluation-start = Start
c-evaluation-question = Question { $question-number } of { $total-count }
c-evaluation-well = What goes well?
c-evaluation-hard = What is still hard?
c-evaluation-wish = What do you want to learn now?
c-evaluation-submit = Done, send
c-evaluation-submitted = Sent. You will talk about it soon.
c-evaluation-agreed = This is what we agreed
c-evaluation-sign = I understand and I sign
c-evaluation-signed = Signed, { $when }
c-evaluation-waiting = Waiting for { $name }
c-adjustment-title = We are changing something
c-adjustment-saw = What we saw
c-adjustment-think = What we think
c-adjustment-change = What we do differently
c-adjustment-check = When we look again
c-adjustment-helped = Did it help?
c-adjustment-learned = What we learned
c-adjustment-propose = I want a change
c-adjustment-proposed = Your coach will look at it.
c-adjustment-yes = We will do this
c-adjustment-no = We will not do this

### Candidate: comments

c-comment-answer = Answer
c-comment-placeholder = What do you want to say?
c-comment-sent = Your answer is added.

### Candidate: me

c-me-title = Me
c-me-proof = What I can do
c-me-proof-empty = What you learn will show here.
c-me-proof-seen-by = Seen by { $name }
c-me-data = Who sees what?
c-me-data-members = Your steps, goals and agreements: you, your coach and your boss.
c-me-data-check-in = How you are: only you and your coach.
c-me-data-never = Nobody writes about your health here.
c-me-device = This device
c-me-device-lost = Lost your device? Call your coach.
c-me-leave = Stop on this device
c-me-leave-ask = What is not sent yet is kept here.
c-me-where = Where you learn
c-me-people = Your people
