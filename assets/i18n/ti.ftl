# The words of Opstap, in Tigrinya: plain, with the polite plural «ንስኹም», which is neither male nor female;
# who is named does things in the polite plural, too.
# What candidates and employers read; staff read English. Names of months as Eritrea gives them to the western calendar.
# Not read by a native speaker yet: how to mend a sentence stands in docs/LANGUAGES.md.

### Days and times

a-today = ሎሚ
a-tomorrow = ጽባሕ
a-yesterday = ትማሊ
a-weekday-1 = ሰኑይ
a-weekday-2 = ሰሉስ
a-weekday-3 = ረቡዕ
a-weekday-4 = ሓሙስ
a-weekday-5 = ዓርቢ
a-weekday-6 = ቀዳም
a-weekday-7 = ሰንበት
a-month-1 = ጥሪ
a-month-2 = ለካቲት
a-month-3 = መጋቢት
a-month-4 = ሚያዝያ
a-month-5 = ግንቦት
a-month-6 = ሰነ
a-month-7 = ሓምለ
a-month-8 = ነሓሰ
a-month-9 = መስከረም
a-month-10 = ጥቅምቲ
a-month-11 = ሕዳር
a-month-12 = ታሕሳስ
a-day-month = { $day-number } { $month }
a-day-month-year = { $day-number } { $month } { $year }
a-long-day = { $weekday }፣ { $day-number } { $month }
a-month-year = { $month } { $year }
a-day-and-time = { $day }፣ ሰዓት { $time }
a-clock = { $clock }
a-clock-separator = :
a-period = ካብ { $from } ክሳብ { $until }
a-days-ago =
    { $count ->
        [0] ሎሚ
        [1] ትማሊ
        [one] ቅድሚ { $count } መዓልቲ
       *[other] ቅድሚ { $count } መዓልቲ
    }
a-distance-km = { $count } ኪ.ሜ.
a-wish-hours = ሰዓታት ኣብ ሰሙን
a-wish-days = መዓልታት
a-wish-distance = ርሕቀት ብኪሎሜተር
a-wish-language = ቋንቋ ኣብ ስራሕ
a-wish-wishes = ድሌታት
a-hours-per-week =
    { $count ->
        [one] ኣብ ሰሙን { $count } ሰዓት
       *[other] ኣብ ሰሙን { $count } ሰዓታት
    }

### Buttons and small words

a-app-name = Opstap
a-app-promise = ስጉምቲ ብስጉምቲ ናብ ስራሕ
a-save = ዓቅቡ
a-send = ስደዱ
a-cancel = ይትረፍ
a-back = ተመለሱ
a-close = ዕጸዉ
a-next = ቀጽሉ
a-done = ተወዲኡ
a-undo = ከም ቀደሙ ምለሱ
a-undone = ከምቲ ዝነበሮ ተመሊሱ
a-edit = ለውጡ
a-remove = ኣልግሱ
a-put-back = መሊስኩም ኣእትዉ
a-copy = ቅድሑ
a-copied = ተቐዲሑ
a-try-again = እንደገና ፈትኑ
a-call-name = ናብ { $name } ደውሉ
a-listen = ስምዑ
a-voice-missing = እዚ መሳርሒ ንኹሉ ብድምጺ ከንብቦ ኣይክእልን። ነዚ ቋንቋ ዝኸውን ድምጺ የብሉን።
a-more = ተወሳኺ
a-show-all = ኩሉ ርኣዩ
a-yes = እወ
a-no = ኣይፋል
a-partly = ቁሩብ
a-optional = ግዴታ ኣይኮነን
a-optional-words = ግዴታ ኣይኮነን። ብዛዕባ ጥዕና ኣይትጽሓፉ።
a-day-doubt = እዛ መዓልቲ ልክዕ ድያ? { $day }
a-day-meant = { $day } ማለትኩም ድዩ?
a-with-name = ምስ { $name }
a-menu-label = ዝርዝር
a-loading = ቁሩብ ተጸበዩ…
a-fetched-of = ዝመጸ፦ { $fetched-count } ካብ { $all-count }
a-fetch-waits = ኢንተርነት ይጽበ ኣሎ። ብባዕሉ ክቕጽል እዩ።
a-nothing-title = ኣብዚ ሕጂ ዋላ ሓንቲ የለን
a-nothing-text = ኣማኻሪኹም ተወሳኺ ክነግረኩም ይኽእል።
a-erased-text = ሓደ መደብ ንሓዋሩ ተደምሲሱ። ገና ዘይሰደድኩምዎ እውን ጠፊኡ።
a-empty = ኣብዚ ገና ዋላ ሓንቲ የለን።
a-not-found-title = እዚ ገጽ የለን
a-not-found-text = ተመለሱ እሞ ካልእ ምረጹ።
a-to-start = ናብ መጀመርታ
a-no-access-title = ነዚ ክትርእይዎ ኣይትኽእሉን
a-no-access-text = ጌጋ ድዩ? ሓገዝ ሕተቱ።
a-failed-title = ኣይሰለጠን
a-failed-text = ዝነበረኩም ገና ኣሎ። ድሕሪ ቁሩብ እንደገና ፈትኑ።
a-date = መዓልቲ
a-time = ሰዓት
a-where = ኣበይ
a-from = ካብ
a-until = ክሳብ
a-chosen = ተመሪጹ
a-no-health-notes = ብዛዕባ ጥዕና ኣይትጽሓፉ።
a-sees-candidate-and-coach = እቲ ዝመሃር ሰብን ኣማኻሪን ጥራይ ይርእይዎ።

### Candidate: people

c-view-candidate = ንስኹም
c-view-coach = ኣማኻሪኹም
c-view-employer = ኣስራሒኹም

### Sending and fetching

a-saved-here = ኣብዚ መሳርሒ ተዓቂቡ
a-sending = ይስደድ ኣሎ…
a-unsent =
    { $count ->
        [one] { $count } ገና ኣይተሰደን
       *[other] { $count } ገና ኣይተሰዱን
    }
a-all-sent = ኩሉ ተሰዲዱ
a-no-network = ኢንተርነት የለን
a-no-network-text = ክትቅጽሉ ትኽእሉ ኢኹም። ንሕና ድሓር ክንሰዶ ኢና።
a-sync-now = ሕጂ ስደዱን ኣምጽኡን
a-sync-title = ምስዳድን ምምጻእን
a-last-sync = ዝተሓደሰሉ፦ { $when }
a-never-synced = ገና ኣይመጸን
a-server-away = ሕጂ ኣይሰርሕን ኣሎ። ድሓር እንደገና ክንፍትን ኢና።
a-edition-title = Opstap እቲ ዝተረፈ የምጽእ ኣሎ
a-edition-text = ቁሩብ ግዜ ይወስድ። ኢንተርነት የድልየኩም።
a-edition-missed = ኣይሰለጠን። ኢንተርነት ኣለኩም ዶ?
a-part = { $text }
a-update-title = ሓድሽ Opstap ኣሎ
a-update-now = ሕጂ ሓድሱ
a-update-needed = ነቲ ኣፕ ሓድስዎ። ሽዑ ነዚ እውን ክትርእይዎ ኢኹም።
a-storage-full-text = ዝጸሓፍኩምዎ ገና ኣብዚ ኣሎ። ኣብ መሳርሒኹም ቦታ ግበሩ። ድሕሪኡ እንደገና ዓቅቡ።
a-storage-gone-text = እዚ ኣይተዓቀበን። ዝጸሓፍኩምዎ ቅድሕዎ። ድሕሪኡ Opstap ዓጺኹም እንደገና ክፈትዎ።
a-found-back = እዚ መሳርሒ ን Opstap ኣጽሪይዎ ነይሩ። ዝሰደድኩምዎ ተመሊሱ ኣሎ።
a-second-tab = Opstap ክልተ ግዜ ተኸፊቱ ኣሎ። ጸገም የለን። ኩሉ ሓደ ኮይኑ ይቕጽል።
a-revoked-title = እዚ መሳርሒ ድሕሪ ሕጂ ክኣቱ ኣይክእልን
a-revoked-text = ዘይሰደድኩምዎ ገና ኣብዚ ኣሎ። ሓድሽ ኮድ ሕተቱ።
a-private-mode = ኣብዚ መስኮት ዋላ ሓንቲ ኣይዕቀብን። Opstap ኣብ ንቡር መስኮት ክፈትዎ።

### A closed phone: away too long, shut out, or left

a-locked-title = Opstap ተዓጽዩ ኣሎ
a-locked-away = እዚ መሳርሒ ንነዊሕ ኢንተርነት ኣይነበሮን። ስለዚ ሕጂ ዋላ ሓንቲ ኣይትርእዩን።
a-locked-online = ኢንተርነት ክፈቱ። ሽዑ ብባዕሉ ክኽፈት እዩ።
a-locked-new-code = ሓድሽ ኮድ ሕተቱ። ሽዑ ክኽፈት እዩ።
a-locked-return = እንቋዕ ብደሓን ተመለስኩም። ኩሉ እንደገና ነምጽኦ ኣሎና።
a-locked-kept =
    { $count ->
        [one] { $count } ናትኩም ነገር ገና ኣይተሰደን። ኣብዚ ውሑስ ኣሎ።
       *[other] { $count } ናትኩም ነገራት ገና ኣይተሰዱን። ኣብዚ ውሑሳት ኣለዉ።
    }
a-locked-code = ኮድ ኣለኒ
a-locked-sent = ኣብዚ ዝተረፈ ሕጂ ተሰዲዱ።

### What was not taken over: the parked list

a-parked-title = ኣይሰለጠን
a-parked-intro = እዚ ገና ኣብ መሳርሒኹም ኣሎ። እንታይ ክትገብሩ ከም እትደልዩ ምረጹ።
a-parked-count =
    { $count ->
        [one] { $count } ነገር ኣይሰለጠን
       *[other] { $count } ነገራት ኣይሰለጡን
    }
a-parked-change = ለውጡ እሞ እንደገና ስደዱ
a-parked-discard = ጎሓፉ
a-parked-discard-ask = ርግጸኛታት ዲኹም? ድሕሪኡ ኣይርከብን።
a-parked-nothing = ኩሉ ብጽቡቕ በጺሑ።
a-refused-not-a-member = ድሕሪ ሕጂ ኣብዚ መደብ የለኹምን።
a-refused-not-allowed = ነዚ ክትገብርዎ ኣይትኽእሉን።
a-refused-not-yours = እዚ ናይ ካልእ ሰብ እዩ።
a-refused-not-found = እዚ ዝምልከቶ ነገር ድሕሪ ሕጂ የለን።
a-refused-already-there = እዚ ድሮ ነይሩ።
a-refused-empty-text = ጽሑፍ የብሉን።
a-refused-text-too-long = እቲ ጽሑፍ ነዊሕ እዩ። ክሳብ { $max-count } ፊደላት ይከኣል።
a-refused-edit-too-large = እዚ ንምስዳድ ኣዝዩ ዓቢ እዩ።
a-refused-half-filled = መዓልቲ ወይ ሰዓት ኣይተመልአን። ምሉእ ጽሓፍዎ።
a-refused-out-of-range = እዚ ቁጽሪ ኣብዚ ኣይከውንን።
a-refused-not-a-phone-number = እዚ ቁጽሪ ተሌፎን ኣይኮነን። ቁጽርታት፣ ክፍተትን +ን ጥራይ ተጠቐሙ።
a-refused-ends-before-start = እዛ መዓልቲ ቅድሚ እታ ቀዳመይቲ መዓልቲ እያ።
a-refused-phase-moved = እቲ መደብ ድሮ ንቕድሚት ከይዱ።
a-refused-not-settled-candidate = መጀመርታ ዝመሃር ሰብ ወስኹ።
a-refused-not-settled-employer = መጀመርታ ኣስራሒ ወስኹ።
a-refused-not-settled-goal = መጀመርታ ዕላማ ግበሩ።
a-refused-not-settled-step = መጀመርታ ስጉምቲ ግበሩ።
a-refused-not-settled-placement = መጀመርታ ቦታ ትምህርቲ ወስኹ።
a-refused-candidate-taken = ኣብዚ ድሮ ካልእ ሰብ ይመሃር ኣሎ።
a-refused-last-coach = ሓደ ኣማኻሪ ክተርፍ ኣለዎ።
a-refused-already-submitted = ነዚ ድሮ መሊእኩምዎ ኔርኩም።
a-refused-already-answered = ሓደ ሰብ ድሮ መሊሱ። እቶም ተሳተፍቲ ከምዘለዉ ይቕጽሉ።
a-refused-not-asked = ነዚ ዝርርብ ኣይተዓደምኩምን።
a-refused-not-ready-to-sign = ኩሉ ሰብ ገና ኣይመለሰን።
a-refused-already-signed = ሓደ ሰብ ድሮ ፈሪሙ። እቲ ጽሑፍ ከምዘለዎ ይቕጽል።
a-refused-already-decided = ብዛዕባ እዚ ድሮ ተወሲኑ።
a-refused-not-decided = ብዛዕባ እዚ ገና ኣይተወሰነን።
a-refused-already-reviewed = እዚ ድሮ ተራእዩ።
a-refused-words-changed = እተን ቃላት ተለዊጠን። እንደገና ኣንብብወን።
a-refused-wrong-log = እዚ ናብ ካልእ ቦታ ይኸይድ። ንኣማኻሪኹም ሕተቱ።
a-refused-log-full = ኣብዚ መደብ ንዓኹም ዝኸውን ቦታ ተወዲኡ።
a-refused-day-full = ንሎሚ እዚ ብዙሕ እዩ። ጽባሕ እንደገና ፈትኑ።
a-refused-members-full = ኣብዚ መደብ እኹላት ሰባት ኣለዉ።
a-refused-unknown = እዚ ኣፕ ምኽንያቱ ኣይፈልጥን። ሓድስዎ።

### Two versions of the same thing

a-two-choose = ነዚ ምረጹ
a-two-mark = ካብ ክልተ ሓደ ምረጹ
a-two-chosen = ተመሪጹ። እቲ ካልእ ኣብ ታሪኽ ይተርፍ።
a-two-of = ክልተ ግዜ ተለዊጡ፦ { $field }

### The first screen: a code to come in

a-enter-title = እንቋዕ ናብ Opstap ብደሓን መጻእኩም
a-enter-intro = 6 ወይ 8 ፊደላት ዘለዎ ኮድ ተዋሂብኩም። ኣብዚ ጽሓፍዎ።
a-enter-code = ኮድኩም
a-enter-code-hint = ዓቢ ወይ ንእሽቶ ፊደል ለውጢ የብሉን።
a-enter-go = ቀጽሉ
a-enter-busy = ነቲ ኮድ ንርእዮ ኣሎና…
a-enter-fetching = መደብኩም ነምጽኦ ኣሎና…
a-enter-no-code = ኮድ የብልኩምን? ንኣማኻሪኹም ወይ ንቤት ጽሕፈት ስራሕ ሕተቱ።
a-enter-work = ብናይ ስራሕ ኣካውንት እተዉ
a-enter-passkey = ብ passkey እተዉ
a-passkey-asked = መሳርሒኹም ሕጂ passkey ይሓትት ኣሎ።
a-passkey-not-shown = ዝኾነ passkey ኣይተጠቕመን። ኮድ እውን ክትሓቱ ትኽእሉ።
a-passkey-not-here = Passkey ኣብዚ ኣይሰርሕን። ኮድ ሕተቱ።
a-passkey-has-one = ኣብዚ መሳርሒ ናትኩም passkey ድሮ ኣሎ።
a-passkey-refused = እዚ passkey ኣብዚ ኣይሰማማዕን። ኮድ ሕተቱ።
a-enter-switch = ከም { $name } ቀጽሉ
a-invite-unknown = ነዚ ኮድ ኣይንፈልጦን። ጽቡቕ ርኣዩ እሞ እንደገና ጽሓፍዎ።
a-invite-used = እዚ ኮድ ድሮ ተጠቒምሉ። ሓድሽ ሕተቱ።
a-invite-expired = እዚ ኮድ ግዜኡ ሓሊፉ። ሓድሽ ሕተቱ።
a-invite-awaits = እዚ ኮድ ገና ኣይሰርሕን። መጀመርታ ሓደ ሰብ ክሰማማዕ ኣለዎ። ድሓር እንደገና ፈትኑ።
a-invite-too-many =
    { $count ->
        [one] ብዙሕ ግዜ ፈቲንኩም። { $count } ደቒቕ ተጸበዩ። ድሕሪኡ እንደገና ፈትኑ።
       *[other] ብዙሕ ግዜ ፈቲንኩም። { $count } ደቓይቕ ተጸበዩ። ድሕሪኡ እንደገና ፈትኑ።
    }
a-invite-no-network = ንኮድ ኢንተርነት የድሊ። ኮድኩም ኣብዚ ይጸንሕ።
a-invite-incomplete = እቲ ኮድ 6 ወይ 8 ፊደላት ኣለዎ።
a-enter-code-brought = ኮድኩም ድሉው ኣሎ።
a-enter-taken = ኣብዚ መሳርሒ { $name } ን Opstap ይጥቀሙ።

### Language and look

a-lang-title = ቋንቋ
a-lang-unread = ነዚ ትርጉም ገና ሰብ ኣይረኣዮን። ጌጋ ቃል ኣሎ ዶ? ንኣማኻሪኹም ወይ ንቤት ጽሕፈት ስራሕ ንገሩ።
a-text-size = ዓቐን ፊደላት
a-text-size-normal = ንቡር
a-text-size-large = ዓቢ
a-text-size-largest = ኣዝዩ ዓቢ
a-look = ብሩህ ወይ ጸልማት
a-look-device = ከም መሳርሒየይ
a-look-light = ብሩህ
a-look-dark = ጸልማት
a-data-file = ኩሉ ከም ፋይል ዓቅቡ
a-data-file-hint = ኣብቲ ፋይል ክትርእይዎ እትኽእሉ ኩሉ ኣሎ።
a-data-held = እዚ ኣብ መሳርሒኹም ኣሎ
a-data-pieces =
    { $count ->
        [one] { $count } ነገር
       *[other] { $count } ነገራት
    }
a-devices-title = መሳርሒታትኩም
a-devices-no-network = ነዚ ዝርዝር ኢንተርነት የድሊ።
a-device-since = ዝተወሰኸሉ፦ { $when }
a-device-shut = ዕጸውዎ
a-device-shut-ask = እዚ መሳርሒ ድሕሪኡ ክኣቱ ኣይክእልን። ክንቅጽል ዶ?
a-device-shut-done = እቲ መሳርሒ ድሕሪ ሕጂ ክኣቱ ኣይክእልን።
a-leave-again = ብሓድሽ ኮድ ተመሊስኩም ትኣትዉ።
a-leave-none-unsent = ኩሉ ተሰዲዱ። ዋላ ሓንቲ ኣይጠፍኣኩምን።
a-parked-back = ቃላትኩም ተመሊሰን ድሉዋት ኣለዋ።
a-device-unnamed = መሳርሒ
a-device-by = ኮድ ካብ { $name }
a-device-by-office = ኮድ ካብ ቤት ጽሕፈት ስራሕ
a-device-for = ን { $job } ኣብ { $employer }
a-joined = ሓደ መሳርሒ ተወሲኹ፦ { $device }
a-joined-ask = ናትኩም ኣይኮነን? ሽዑ ዕጸውዎ።
a-joined-known = ናተይ እዩ
a-joined-shut = ነቲ መሳርሒ ዕጸውዎ
a-asked = { $name } ንዓኹም መሳርሒ ከተኣሳስሩ ይደልዩ። ትሰማምዑ ዲኹም?
a-asked-yes = እወ፣ እሰማማዕ
a-asked-no = ኣይፋል
a-asked-done = እቲ ኮድ ሕጂ ይሰርሕ።
a-asked-refused = እቲ ኮድ ኣይሰርሕን።

### The staircase: six phases

c-phase-job-in-view = እቲ ስራሕ ይርአ ኣሎ
c-phase-possibilities-mapped = ዝከኣል ንፈልጥ ኢና
c-phase-matched = ነቲ ስራሕ ትበቕዑ ኢኹም
c-phase-path-agreed = ስምምዕ ተገይሩ
c-phase-learning-in = ኣብ ስራሕ ትመሃሩ ኣለኹም
c-phase-regular-job = እቲ ስራሕ ረኺብኩም
c-phase-here = ኣብ { $phase-number } ካብ 6 ኣለኹም
c-phase-stairs = ሽዱሽተ መደያይቦ። ኣብ መደያይቦ { $phase-number } ኣለኹም።
c-phase-reached = ተረኺቡ
c-phase-now = ሕጂ ኣብዚ ኣለኹም
c-phase-later = ድሓር ይመጽእ
c-phase-title = ሕጂ ኣበይ ኣለኹም

### Candidate: the bar

c-nav-today = ሎሚ
c-nav-steps = ስጉምትታት
c-nav-learn = ትምህርቲ
c-nav-talks = ዝርርባት
c-nav-me = ኣነ

### Candidate: today

c-today-hello = ሰላም { $name }
c-today-next = ዝቕጽል ስጉምትኹም
c-today-no-step-title = ንሕጂ ስጉምቲ የለን
c-today-no-step-text = ኩሉ ጌርኩምዎ። ጽቡቕ ስራሕ!
c-today-done-warm = ጽቡቕ ጌርኩም!
c-today-done-first = እዚ ቀዳማይ ስጉምትኹም እዩ፦ { $title }
c-today-done-nth = እዚ ስጉምቲ { $nth-number } እዩ፦ { $title }
c-today-done-text = እዚ ስጉምቲ ተወዲኡ።
c-today-talk = ዝቕጽል ዝርርብኩም
c-today-no-talk = ገና ዝርርብ የለን።
c-today-coach = ኣማኻሪኹም
c-line-from = ካብ { $name }
c-line-read = ተነቢቡ
c-today-job = ሓድሽ ስራሕኩም
c-today-how = እዚ ሰሙን ከመይ ኣሎ?
c-today-how-thanks = የቐንየልና። እዚ ናብ ኣማኻሪኹም ይኸይድ።
c-coaching-question = ኣብ መንጎኹምን ኣማኻሪኹምን ከመይ ኣሎ?
c-coaching-who = ኣማኻሪኹም መልስኹም ከንብብ ኣይክእልን። ንኹሉ መልሲ ብሓባር ንቖጽሮ።
c-coaching-thanks = የቐንየልና። ሎሚ ክትቅይርዎ ትኽእሉ ኢኹም።
c-today-end-job = እቲ ስራሕ ረኺብኩም። ጽቡቕ ጌርኩም!
c-today-end-other = ስራሕ ረኺብኩም። ጽቡቕ ጌርኩም!
c-today-end-training = ናብ ትምህርቲ ትኸዱ ኣለኹም። ጽቡቕ ጌርኩም!
c-today-end-stopped = እዚ መደብ ተወዲኡ። እትኽእልዎ ናትኩም ኮይኑ ይተርፍ።
c-today-end-words = ኣማኻሪኹም እዚ ጽሒፎም፦

### Candidate: how it goes

c-face-great = ኣዝዩ ጽቡቕ
c-face-good = ጽቡቕ
c-face-fair = ደሓን
c-face-hard = ከቢድ
c-how-title = ከመይ ኣሎ?
c-how-line = ክትውስኹሉ ትደልዩ ዲኹም?
c-how-who-sees = ንስኹምን ኣማኻሪኹምን ጥራይ ከተንብብዎ ትኽእሉ።

### Candidate: steps

c-steps-title = ስጉምትታትኩም
c-steps-goal = ዕላማ
c-steps-no-goal = ካልኦት ስጉምትታት
c-steps-done-when = ተወዲኡ፣ { $when }
c-steps-add = ባዕልኹም ስጉምቲ ግበሩ
c-steps-empty = ገና ስጉምትታት የለን። ኣማኻሪኹም ምሳኹም ይገብሮ።
c-step-status-todo = ገና ዝግበር
c-step-status-doing = ሕጂ እገብሮ ኣለኹ
c-step-status-done = ተወዲኡ
c-step-status-help = ሓገዝ እደሊ
c-step-help-thanks = ሕቶኹም ናብ ኣማኻሪኹም ይኸይድ።
c-not-heard = ኢንተርነት ምስ ረኸብኩም ኣማኻሪኹም ይርእዮ። ህጹጽ ድዩ? ሽዑ ደውሉ።
c-step-confirmed = { $name } እውን ተወዲኡ ይብሉ
c-step-when = መዓስ
c-step-where = ኣበይ
c-step-who-helps = መን ይሕግዘኩም
c-step-what = እንታይ ክትገብሩ ኢኹም?
c-step-what-hint = ሒደት ቃላት ይኣክል።
c-step-own = ባዕልኹም ጌርኩምዎ
c-step-saved = ስጉምትኹም ተወሲኹ።
c-step-tick = ተወዲኡ፦ { $step }
c-step-untick = ገና ኣይተወድአን፦ { $step }
c-step-how = ክሳብ ክንደይ በጺሕኩም?
c-step-open-again = እዚ ስጉምቲ እንደገና ክፉት እዩ።
c-step-started = ምጅማርኩም ጽቡቕ እዩ።
c-step-day = ኣየናይ መዓልቲ?
c-step-change = ስጉምትኹም ለውጡ
c-step-changed = ስጉምትኹም ተለዊጡ።
c-step-removed = ስጉምትኹም ተላዒሉ።
c-step-gone = እዚ ስጉምቲ ድሕሪ ሕጂ የለን።
c-step-talk = ብዛዕባኡ ገለ በሉ
a-picture-choose = ስእሊ ምረጹ
a-picture-box = ሳንዱቕ
a-picture-vehicle = ምዝዋር
a-picture-scanner = ስካነር
a-picture-rules = ሕግታት
a-picture-bus = ጉዕዞ
a-picture-clock = ግዜ
a-picture-people = ብሓባር
a-picture-talk = ምዝራብ
a-picture-tools = ምስራሕ
a-picture-computer = ኮምፒተር
a-picture-cleaning = ምጽራይ
a-picture-plant = ተኽልታት
a-picture-kitchen = ምኽሻን
a-picture-safety = ድሕንነት
a-picture-school = ቤት ትምህርቲ
a-picture-star = ኮኾብ

### Candidate: learning

c-learn-title = እንታይ ክትመሃሩ ትደልዩ
c-learn-empty = ክትመሃርዎ እትደልይዎ ኣብዚ ይመጽእ። ምስ ኣማኻሪኹም ትመርጽዎ።
c-goal-where = ሕጂ ኣበይ ኣለኹም?
c-goal-choose = ንዓኹም እትሰማማዕ ምሉእ ሓሳብ ምረጹ።
c-goal-start = ካብዚ ጀሚርኩም
c-goal-target = ናብዚ ክትበጽሑ ትደልዩ
c-goal-by = ክሳብ { $date } ክትክእልዎ ትደልዩ
c-goal-views = ሰለስተ ጠመተታት
c-goal-views-same = ሰለስቴኹም ብሓደ ትርእይዎ።
c-goal-boss-more = ኣስራሒኹም ካባኹም ንላዕሊ ይርኢ። ብሓባር ተዘራረቡ።
c-goal-boss-less = ንስኹም ካብ ኣስራሒኹም ንላዕሊ ትርእዩ። ብሓባር ተዘራረቡ።
c-goal-coach-more = ኣማኻሪኹም ካባኹም ንላዕሊ ይርኢ። ብሓባር ተዘራረቡ።
c-goal-coach-less = ንስኹም ካብ ኣማኻሪኹም ንላዕሊ ትርእዩ። ብሓባር ተዘራረቡ።
c-goal-no-view = ገና ዋላ ሓንቲ ኣይተባህለን
c-goal-right = እዚ ልክዕ እዩ
c-goal-rated = ተዓቂቡ። እዚ ናብ ኣማኻሪኹምን ኣስራሒኹምን ይኸይድ።
c-goal-reached = ዕላማኹም በጺሕኩም።
c-goal-steps = ናይዚ ዕላማ ስጉምትታት
c-goal-together = እዚ ብሓባር መሪጽኩምዎ
c-goal-said = እዚ ቅድሚ ሕጂ ኢልኩምዎ
c-goal-here = ሕጂ ኣብዚ ኣለኹም
c-goal-choose-yours = ኣበይ ከም ዘለኹም ምረጹ
c-goal-gone = እዚ ዕላማ ድሕሪ ሕጂ የለን።
a-goal-help-1 = ሓደ ግዜ ርእየዮ
a-goal-help-2 = ምስ ካልእ ሰብ ኮይነ እገብሮ
a-goal-help-3 = ብቁሩብ ሓገዝ እገብሮ
a-goal-help-4 = ባዕለይ እገብሮ፣ ጽቡቕ ድማ ይኸይድ
a-goal-help-5 = ባዕለይ እገብሮ፣ ንካልኦት እውን እምህሮም
a-goal-often-1 = ገና ኣይከኣለን
a-goal-often-2 = ሓሓሊፉ ይከኣል
a-goal-often-3 = መብዛሕትኡ ግዜ ይከኣል
a-goal-often-4 = ዳርጋ መዓልታዊ ይከኣል
a-goal-often-5 = መዓልታዊ ይከኣል፣ ስራሕ ክበዝሕ ከሎ እውን

### Candidate: talks

c-talks-title = ዝርርባት
c-talks-next = እዚ ገና ይመጽእ
c-talks-past = እዚ ሓሊፉ
c-talks-empty = ገና ዝርርባት የለን።
c-talk-cannot = ኣይክእልን
c-talk-can = ክመጽእ እየ
c-talk-cannot-sent = እዚ ናብ ኣማኻሪኹም ይኸይድ። ካልእ መዓልቲ ክትደልዩ ኢኹም።
c-talk-cancelled = ተሰሪዙ
c-talk-calendar = ኣብ ዓውደ ኣዋርሐይ ኣእትዉ
c-evaluation-title = ዝርርብ፦ ከመይ ኣሎ?
c-evaluation-before = ኣቐዲምኩም ሕሰቡሉ። ሒደት ሓጸርቲ ሕቶታት።
c-evaluation-start = ጀምሩ
c-evaluation-question = ሕቶ { $question-number } ካብ { $total-count }
c-evaluation-well = ጽቡቕ ዝኸይድ እንታይ እዩ?
c-evaluation-hard = ገና ዝኸብድ እንታይ እዩ?
c-evaluation-wish = ሕጂ እንታይ ክትመሃሩ ትደልዩ?
c-evaluation-helps = ንዓኹም ዝሕግዝ እንታይ እዩ?
c-evaluation-goal = እዚ ሕጂ ከመይ ይኸይድ ኣሎ?
c-evaluation-numbered = ዝርርብ { $talk-number }
c-evaluation-submit = ተወዲኡ፣ ስደዱ
c-evaluation-submitted = ተወዲኡ። ድሓር ብሓባር ክትዛረቡሉ ኢኹም።
c-evaluation-agreed = በዚ ተሰማሚዕና
c-evaluation-sign = ተረዲኡኒ፣ እፍርም ድማ
c-evaluation-signed = ተፈሪሙ፣ { $when }
c-adjustment-title = ገለ ንቕይር ኣሎና
c-adjustment-saw = ዝረኣናዮ
c-adjustment-think = እንሓስቦ
c-adjustment-change = ብኻልእ መንገዲ እንገብሮ
c-adjustment-check = እንደገና እንርእየሉ
c-adjustment-helped = ሓጊዙ ዶ?
c-adjustment-learned = ዝተመሃርናዮ
c-adjustment-propose = ካልእ እደሊ
c-adjustment-proposed = ተዓቂቡ። ምስ ኣማኻሪኹም እውን ተዘራረቡሉ።
c-adjustment-no = ነዚ ኣይንገብሮን
c-talk-can-sent = ክትመጹ ኢኹም። እዚ ናብ ኣማኻሪኹም ይኸይድ።
c-talk-said-cannot = ኣይትኽእሉን
c-evaluation-yours-in = መልስኹም በጺሑ
c-evaluation-read = ዝተሰማማዕኩምሉ ኣንብቡ
c-evaluation-to-sign = ኣንቢብኩም ፈርሙ
c-adjustment-empty = ገና ዋላ ሓንቲ ኣይተለወጠን።
c-adjustment-running = እዚ ሕጂ ንገብሮ ኣሎና
c-adjustment-reviewed = እዚ ርኢናዮ
c-talk-why = ስለምንታይ ኣይትኽእሉን?
c-point-talk = ክዛረበሉ እደሊ
c-point-talk-yours = ብዛዕባ እዚ ክትዛረቡ ትደልዩ
c-point-talk-what = ብዛዕባ እንታይ ክትዛረቡ ትደልዩ?
c-point-talk-add = ኣብ ዝርዝር ኣእትዉ
c-point-talked = ተዘሪቡሉ
c-point-correction = ጌጋ ኣሎ ዶ?
c-point-correction-yours = እዚ ጌጋ እዩ ኢልኩም
c-point-correction-what = እንታይ እዩ ጌጋ?
c-point-restriction = ሓበሬታኹም ብዝወሓደ ክጥቀሙሉ ትደልዩ ዶ?
c-point-restriction-yours = እዚ ድሕሪ ሕጂ ኣይትደልይዎን ኢኹም
c-point-restriction-what = እንታይ ኢኹም ድሕሪ ሕጂ ዘይትደልዩ?
c-point-restriction-means = እዚ ኣብዚ ክሳብ ዘሎ፡ ካብ ጉጅለኹም ወጻኢ ኣብ ዝኸይድ ቁጽሪ ወይ ኣብ መጽናዕቲ ኣይትቑጸሩን። ኣማኻሪኹም ኣብ ውሽጢ ሓደ ወርሒ ይምልስ።
c-point-answered = ኣማኻሪኹም ርእይዎ
c-point-still-wrong = ገና ጌጋ እዩ
c-point-readers = ኣማኻሪኹም ጥራይ ከንብቦ ይኽእል። ብዛዕባ ጥዕና ኣይትጽሓፉ።
c-point-sent = እዚ ናብ ኣማኻሪኹም ይኸይድ።
c-point-take-back = ኣልግስዎ
c-point-taken-back = ድሕሪ ሕጂ የለን።
c-tried-said = { $what }፦ { $about }
c-tried-step = ስጉምትኹም
c-tried-rating = ዘለኹምዎ ቦታ
c-tried-check-in = ከመይ ከም ዘለኹም
c-tried-comment = ዝበልኩምዎ
c-tried-signature = ፊርማኹም
c-tried-plan = መደብኩም
a-evaluation-draft = ኩሎም መልስታት ገና ኣይመጹን
a-evaluation-submitted = ኩሎም መልስታት መጺኦም
a-evaluation-signed = ኩሎም ፈሪሞም
a-answer-in = መጺኡ
a-answer-waiting = ገና
a-answer-take-back = መልሰይ መልሱለይ
a-answer-back = መልስኹም ተመሊሱ
a-agreed-step = እዚ ስጉምቲ እዩ
a-agreed-step-on = ስጉምቲ፦ { $when }
a-talk-on-paper = ኣብ ወረቐት
a-print = ነዚ ሕተምዎ
a-view-none = ገና ዋላ ሓንቲ ኣይተባህለን
a-view-same = ኣይተለወጠን
a-view-before = ቅድም፦ { $words }
a-points-on-table = { $name } ክዛረቡሉ ዝደልዩ
a-point-talked = ተዘሪቡሉ
a-point-off-table = ተዘሪቡሉ፣ ካብ ዝርዝር ወጺኡ
a-views-differ = ነዚ ብሓደ ኣይትርእይዎን። ብሓባር ተዘራረቡ።
a-conclusion-later = እዚ ድሕሪ ዝርርብ ይመጽእ።
a-signed = ተፈሪሙ
a-signature-waiting = ገና ኣይተፈረመን
a-signed-on-fresh = ኣብ ሓድሽ መሳርሒ። ኮድ ካብ { $name } እዩ።
a-signed-on-fresh-by-other = ኣብ ሓድሽ መሳርሒ። ኮድ ካብ ካልእ ሰብ እዩ።
a-signature-take-back = ፊርማይ መልሱለይ
a-signature-back = ፊርማ ተላዒሉ
c-adjustment-ask-saw = ጽቡቕ ዘይከይድ ዘሎ እንታይ እዩ?
c-adjustment-ask-change = እንታይ ክቕየር ትደልዩ?
a-adjustment-lever = ብዛዕባ እንታይ እዩ?
a-adjustment-check-other = ካልእ መዓልቲ
a-adjustment-about = ንምንታይ ይምልከት?
a-adjustment-about-is = ዝምልከቶ፦ { $name }
a-adjustment-about-nothing = ንዋላ ሓንቲ
a-adjustment-due = እንርእየሉ ግዜ
a-adjustment-proposed = ሓሳብ
a-adjustment-running = እዚ ሕጂ ንገብሮ ኣሎና
a-adjustment-reviewed = ድሮ ተራእዩ
a-adjustment-declined = ነዚ ኣይንገብሮን
a-try-task = ቅድም ብሓደ ግዜ ሓደ ዕዮ።
a-try-pace = ቅድም ቀስ ኢልና፣ ደሓር ንውስኽ።
a-try-guidance = መዓልታዊ ቁሩብ ብሓባር ምርኣይ።
a-try-place = ንሓደ ሰሙን ኣብ ካልእ ቦታ።
a-try-hours = ንክልተ ሰሙን ሓንቲ ሰዓት ምንካይ።
a-try-goal = ነቲ ዕላማ ብንኣሽቱ ስጉምትታት።

### What is new

a-new-here = ሓድሽ
a-new-step = ስጉምቲ
a-new-goal = ዕላማ
a-new-rating = ከምዚ ይኸይድ ኣሎ
a-new-check-in = ከመይ ኣሎ
a-new-feedback = ኣብ ስራሕ ዝተራእየ
a-new-sample = እቲ ስራሕ ከመይ ነይሩ
a-new-adjustment = ገለ ንቕይር ኣሎና
a-new-appointment = ቆጸራ
a-new-comment = መልሲ
a-new-none = ኩሉ ርኢኹም።
a-new-read = ኩሉ ርእየ
a-not-seen = ገና ኣይተራእየን
c-new-title = ንዓኹም ሓድሽ
c-new-sign-title = ዝርርብኩም ኣብ ወረቐት ኣሎ።
c-new-sign = ኣንቢብኩም ፈርሙ
c-new-answer = ምልኡ
c-new-answer-title = ዝርርብ ይመጽእ ኣሎ። ንስኹም እንታይ ትብሉ?
c-new-more =
    { $count ->
        [one] ተወሳኺ { $count } ሓድሽ
       *[other] ተወሳኺ { $count } ሓደስቲ
    }
s-waiting-title = ንዓኹም ይጽበ ኣሎ
s-waiting-answer = መልሱ
s-waiting-sign = ፈርሙ
s-waiting-look = ርኣዩ
s-waiting-hours = ሰዓታት ኣረጋግጹ
s-waiting-news =
    { $count ->
        [one] { $count } ሓድሽ መልእኽቲ
       *[other] { $count } ሓደስቲ መልእኽትታት
    }
c-seen-title = ካልኦት ኣባኹም ዝረኣይዎ
c-seen-can = ነዚ ትኽእልዎ ኢኹም
c-seen-since = ካብ { $when }
c-seen-before = ቅድሚ ሕጂ፦ { $what }
c-seen-times =
    { $count ->
        [one] { $count } ግዜ ተራእዩ
       *[other] { $count } ግዜ ተራእዩ
    }
c-seen-confirmed = ነዚ ትኽእልዎ ኢኹም
c-seen-tasks = እትመሃርዎ ስራሕ
c-learned-alone =
    { $count ->
        [one] ድሕሪ { $count } ግዜ ነዚ ባዕልኹም ትገብርዎ ኣለኹም።
       *[other] ድሕሪ { $count } ግዜ ነዚ ባዕልኹም ትገብርዎ ኣለኹም።
    }
c-learned-once = ነዚ ቅድሚ ሕጂ ባዕልኹም ገይርኩምዎ።
c-learned-less-help = ካብ መጀመርታ ዝወሓደ ሓገዝ የድልየኩም።
c-learned-begun = ነዚ ትለማመድዎ ኣለኹም።
c-seen-own = እዚ ባዕልኹም ኢልኩምዎ
c-seen-empty = ካልኦት ኣባኹም ዝርእይዎ ኣብዚ ይመጽእ።
c-seen-empty-text = ዝብልዎን እትኽእልዎም ስጉምትታትን።

### Comments

a-comment-answer = መልሲ ሃቡ
a-comment-placeholder = እንታይ ክትብሉ ትደልዩ?
a-comment-sent = መልስኹም ተወሲኹ።
a-comment-settled = ተፈቲሑ
a-comments = ዝተባህለ
a-removed = ተላዒሉ
a-put-back-said = ተመሊሱ

### Candidate: me

c-me-title = ኣነ
c-wishes-title = ኣብ ስራሕ ዝደልዮ
c-wishes-text = እትፈልጥዎ ጽሓፉ። ኣማኻሪኹም ከንብቦ ይኽእል። ኣብ እትመሃሩሉ ኩሉ ቦታ ይሰርሕ።
c-wishes-hours = ኣብ ሰሙን ክንደይ ሰዓት ክትሰርሑ ትደልዩ?
c-wishes-days = ኣብ ኣየኖት መዓልታት ክትሰርሑ ትደልዩ?
c-wishes-distance = ክንደይ ኪሎሜተር ይኹን?
c-wishes-language = ኣብ ስራሕ ኣየናይ ቋንቋ ትመርጹ?
c-wishes-more = ካልእ እንታይ ትደልዩ?
c-me-proof = ነዚ ድሮ እኽእሎ
c-me-proof-empty = እትመሃርዎ ኣብዚ ይርአ።
c-me-proof-seen-by = ዝረኣዩ፦ { $name }
c-me-data = ሓበሬታይ
c-me-data-members = ስጉምትታትኩም፣ ዕላማታትኩምን ስምምዓትኩምን፦ ንስኹም፣ ኣማኻሪኹምን ኣስራሒኹምን።
c-me-data-check-in = ከመይ ከም ዘለኹም፦ ንስኹምን ኣማኻሪኹምን ጥራይ።
c-me-data-never = ኣብዚ ብዛዕባ ጥዕናኹም ዝጽሕፍ የለን።
c-data-read-by = ከንብብዎ ዝኽእሉ፦ { $names }
c-me-device = እዚ መሳርሒ
c-me-device-lost = መሳርሒ ጠፊኡ? ናብ ኣማኻሪኹም ደውሉ።
s-me-device-lost = መሳርሒ ጠፊኡ? ኣብዚ ዕጸውዎ፣ ወይ ናብ ቤት ጽሕፈት ስራሕ ደውሉ።
c-me-leave = ኣብዚ መሳርሒ ኣቋርጹ
c-me-leave-ask = እዚ ኣብዚ ተዓጽዩ ይጸንሕ። ንስኹም ጥራይ ትኸፍትዎ። ምስ ተመለስኩም ቅድም ንሰዶ።
c-push-title = ሓድሽ ነገር ምስ ዝህሉ ሓብሩኒ
c-push-when = Opstap ዕጹው ከሎ እውን። ለይቲ ፈጺሙ ኣይኮነን።
c-push-on = ኣብርሁ
c-push-off = ኣጥፍኡ
c-push-is-on = ኣብዚ መሳርሒ በሪሁ ኣሎ።
c-push-waits = ሕጂ ኣይሰርሕን። ድሓር ክንፍትን ኢና።
c-push-denied = መሳርሒኹም መልእኽትታት ይዓግት። ኣብ ቅጥዕታቱ ርኣዩ።
c-push-install = መጀመርታ ን Opstap ኣብ ቀንዲ ስክሪንኩም ኣእትዉ።
c-push-impossible = እዚ ብራውዘር ነዚ ክገብር ኣይክእልን።

c-install-title = Opstap ኣብ ቴለፎንኩም
c-install-why = ሽዑ ብሓደ ምጥዋቕ ን Opstap ትኸፍትዎ።
c-install-do = ኣብ ስክሪነይ ኣእትውዎ
c-install-no = ኣይፋል፣ የቐንየለይ
c-install-share = ኣብ ታሕቲ ነቲ ቀስቲ ዘለዎ ርቡዕ ጠውቑ።
c-install-add = ‘ናብ ቀንዲ ስክሪን ወስኽ’ ዝብል ጠውቑ።
c-install-confirm = ‘ወስኽ’ ዝብል ጠውቑ።

a-shared-title = እዚ ተካፍሉ ኣለኹም
a-shared-nothing = ዝተኻፈለ ነገር የለን።
e-quick-whom = ንመን?
c-calendar-title = ዝርርባትኩም ኣብ ካለንደርኩም
c-calendar-what = እንተ ተቐይሩ ኣብኡ እውን ክትርእይዎ ኢኹም።
c-calendar-make = መላግቦ ፍጠሩ
c-calendar-keep = እዚ መላግቦ ንዓኹም ጥራይ እዩ። ሓደ ግዜ ጥራይ ትርእይዎ።
c-calendar-open = ኣብ ካለንደርኩም ክፈቱ
c-calendar-since = መላግቦኹም ዝተፈጥረሉ፦ { $when }።
c-calendar-end = መላግቦ ኣጥፍኡ
c-looks-title = መን ንመስርሕኩም ርእይዎ
c-looks-text = ብመዓልቲ። እዚ ንሓደ ዓመት ይጸንሕ።
c-looks-none = ክሳብ ሕጂ ሓደ እኳ የለን።
c-me-people = ሰባትኩም
c-proof-goals = ነዚ ተማሂርኩም
c-proof-steps = ነዚ ጌርኩም
c-proof-said = ካልኦት እንታይ በሉ
c-proof-off = ኣብ ወረቐት ኣይኹን
c-proof-on = ኣብ ወረቐት ይኹን
c-explain-title = ኣብ ስራሕ ምምሃር ከመይ ይኸይድ
c-explain-job = ገና ዘየለ ስራሕ
c-explain-job-text = ሓንቲ ትካል ትዓቢ ኣላ። ድሓር ሓድሽ ስራሕ ክህሉ እዩ። እቲ ስራሕ ናትኩም ክኸውን ይኽእል።
c-explain-able = ክትመሃርዎ ትኽእሉ ኢኹም
c-explain-able-text = ዲፕሎማ ኣየድልየኩምን። እንታይ ከም እትኽእሉ ንርኢ። እንታይ ክትመሃሩ ከም እትደልዩ እውን።
c-explain-plan = ብሓባር መደብ
c-explain-plan-text = ንስኹም፣ ኣስራሒኹምን ኣማኻሪኹምን ነቶም ስጉምትታት ትመርጹ። ነፍሲ ወከፍ ስጉምቲ ንእሽቶ እዩ።
c-explain-learn = ኣብ ስራሕ ምምሃር
c-explain-learn-text = መሳርሕቲ ከርእየኩም እዩ። ድሕሪኡ ንስኹም ትገብርዎ። ምግጋይ ይፍቀድ።
c-explain-seen = ከመይ ከም ዝኸይድ ምንጋር
c-explain-seen-text = ንስኹም ከመይ ከም ዝኸይድ ትነግሩ። ኣስራሒኹምን ኣማኻሪኹምን እውን። ዝጸሓፍዎ ከተንብብዎ ትኽእሉ።
c-explain-change = ገለ ነገር ጽቡቕ ኣይከይድን ድዩ?
c-explain-change-text = ሽዑ ገለ ነገር ንቕይር። ንኣማኻሪኹም ደውሉ። ኩሉ ግዜ ይከኣል።
c-explain-start = እቲ ስራሕ ይጅምር
c-explain-start-text = ነቲ ስራሕ ትኽእልዎ ዲኹም? ሽዑ ክጅምር ይኽእል። ሓደ ሓደ ግዜ ካልእ ስራሕ ይኸውን። ዝተማህርኩምዎ ናትኩም እዩ።
c-explain-done = ርእየዮ ኣለኹ
c-explain-saved = መግለጺ ተራእዩ
c-proof-self = እዚ ባዕልኹም ትብልዎ
c-data-boss = ኣስራሒኹም ኣብ ስራሕኩም ዝረኣዮ፦ ንስኹም፣ ኣማኻሪኹምን ኣስራሒኹምን።
c-data-talks = ቆጸራ፦ ንስኹምን ኣማኻሪኹምን። ኣስራሒኹም እንተመጺኡ ጥራይ።
c-data-end = ብኸመይ ከም ዝተወድአ፦ ንስኹም፣ ኣማኻሪኹምን ቤት ጽሕፈት ስራሕን።
c-data-coaches = ኣማኻሪኹም ንካልኦት ኣማኸርቲ ክጽሕፍ ይኽእል። ንሳቶም ጥራይ ይርእይዎ።

### Staff: the bar and small words

s-role-candidate = ሕጹይ
s-role-coach = ኣማኻሪ ስራሕ
s-role-employer = ኣስራሒ
s-role-manager = ኣካያዲ ስራሕ
a-by-when = { $name }፣ { $when }
s-candidate-reads = { $name } ነዚ ከንብቡ ይኽእሉ። ብዛዕባ ጥዕና ኣይትጽሓፉ።
a-not-set = ገና ኣይተመልአን
s-example = ኣብነት
s-data-members = ስጉምትታት፣ ዕላማታት፣ ገምጋማትን ለውጥታትን፦ ሕጹይ፣ ኣማኻሪን ኣስራሒን።
s-data-check-in = ከመይ ኣሎ፦ ሕጹይን ኣማኻሪን።
s-data-feedback = ርእይቶ፦ ሕጹይ፣ ኣማኻሪን ናይቲ ቦታ ኣስራሒን።
s-data-coaches = መዘኻኸሪ ንኣማኸርቲ፦ ኣማኸርቲ ጥራይ።
s-data-outcome = ውጽኢት፦ ሕጹይ፣ ኣማኻሪን ኣካያዲ ስራሕን።

### Staff: a traject and its tabs

s-tab-overview = ሓፈሻዊ
s-tab-steps = ስጉምትታት
s-tab-goals = ዕላማታት
s-tab-talks = ዝርርባት
s-tab-adjustments = ለውጥታት
s-traject-title = መንገዲ ትምህርቲ ኣብ ስራሕ
s-traject-job = ሓድሽ ስራሕ
s-traject-employer = ኣስራሒ
s-traject-route = መንገዲ
s-traject-period = ግዜ
s-traject-cohort = ጉጅለ
s-phase-job-in-view = ናይ መጻኢ ስራሕ ይርአ ኣሎ
s-phase-possibilities-mapped = ዝከኣል ተፈሊጡ
s-phase-matched = ስራሕን ሕጹይን ተሰማሚዖም
s-phase-path-agreed = መንገዲ ትምህርቲ ተወሲኑ
s-phase-learning-in = ሕጹይ ኣብ ስራሕ ይመሃር ኣሎ
s-phase-regular-job = ንቡር ስራሕ
s-route-small-scale-growth = ንእሽቶ ዕብየት፦ ኣብቲ ቦታ ምምሃር
s-route-large-scale-growth = ዓቢ ዕብየት፦ ቅድም ብሓባር ኣብ ካልእ ቦታ
s-route-development-jobs = ናይ ምዕባለ ስራሕ፦ ካብ ቦታ ናብ ቦታ
s-route-stacked-jobs = ዝተደራረበ ስራሕ፦ ብሓባር ሓደ ምሉእ ስራሕ
s-place-title = ቦታ ትምህርቲ
s-place-mentor = ሓጋዚ ኣብቲ ቦታ
s-place-employer = ኣብ ኣስራሒ
s-place-other-employer = ኣብ ካልእ ኣስራሒ
s-place-work-agency = ኣብ ቤት ጽሕፈት ስራሕ
s-place-school = ኣብ ቤት ትምህርቲ
s-place-training = ኣብ ስልጠና
a-since = ካብ { $when }
s-phase-stairs = ሽዱሽተ ደረጃታት። ሕጂ ደረጃ { $phase-number }።
s-overview-now = ሕጂ፦ { $step }
s-overview-said = ዝተባህለ
s-overview-job = እቲ ስራሕን ግዜኡን
s-chart-none = ብዛዕባ እዚ ዕላማ ገና ዝበለ ሰብ የለን።
s-chart-table = ኩሎም ዕላማታት፣ ብሰደቓ እውን
s-table-who = መን
s-table-seen = ዝርእይዎ
s-chart-reworded = እቶም ምሉእ ሓሳባት ተቐይሮም፦ { $day }። ቅድሚኡ እተራእየ ናይ ካልእ ምሉእ ሓሳባት እዩ።
s-chart-unseen = ገና ኣይተራእየን
s-chart-from = ካብ { $day } ክሳብ ሎሚ
s-chart-point = { $name }፣ { $day }፦ { $sentence }
s-chart-feedback =
    { $count ->
        [one] ርእይቶ፦ { $count } ግዜ
       *[other] ርእይቶ፦ { $count } ግዜ
    }
s-settle-next = ንዝቕጽል ደረጃ
s-settle-last = ንምውዳእ
s-settle-job = እቲ ስራሕ ተፈሊጡ
s-settle-end-day = መወዳእታ መዓልቲ ተፈሊጣ
s-settle-candidate = ሕጹይ ይሳተፍ ኣሎ
s-settle-employer = ኣስራሒ ይሳተፍ ኣሎ
s-settle-chosen = ኣስራሒ ነቲ ሕጹይ መሪጽዎ
s-settle-goal = ዕላማ ትምህርቲ ተሰማሚዕኩም
s-settle-step = ኣብ መደብ ስጉምቲ ኣሎ
s-settle-placement = ቦታ ትምህርቲ ኣሎ
s-settle-talk = ዝርርብ ተመዲቡ
s-settle-steps = ዝተወድኡ ስጉምትታት፦ { $done-number } ካብ { $all-number }
s-settle-goals = ዝተበጽሑ ዕላማታት፦ { $done-number } ካብ { $all-number }
s-settle-evaluation = ናይ መወዳእታ ገምጋም ተፈሪሙ
s-settle-adjustments = ነፍሲ ወከፍ ለውጢ ተራእዩ
s-settle-outcome = ውጽኢት ተመዝጊቡ
s-settle-informed = ኣብ ስራሕ ምምሃር ከመይ ከም ዝኸይድ ተራእዩ
s-settle-training = ስልጠና ወይ ቤት ትምህርቲ ኣሎ
s-settle-places = ተኸታተልቲ ቦታታት ትምህርቲ ኣለዉ
s-settle-place-days = ነፍሲ ወከፍ ቦታ መወዳእታ መዓልቲ ኣለዎ
s-settle-flow-on-day = ናብ ዝቕጽል ቦታ መሕለፊ መዓልቲ ተሰማሚዕኩም
s-settle-next-place = ዝቕጽል ቦታ ተፈሊጡ
s-settle-employers = ኣብ ብዙሓት ኣስራሕቲ ቦታታት ኣሎ
s-settle-together = ብሓባር
s-settle-is-done = ተዛዚሙ
s-settle-settled = ተዛዚሙ፦ { $count }
s-settle-is-open = ገና ዝዛዘም
s-settle-paper = ኣብ ወረቐት ዘሎ Opstap ኣይፈልጦን።
s-overview-feedback = ናይ መወዳእታ ርእይቶ

### Staff: check-in

a-chip-pace = ቅልጣፈ
a-chip-quality = ጽሬት
a-chip-independence = ብዘይ ሓገዝ ምስራሕ
a-chip-punctuality = ብሰዓቱ
a-chip-language = ቋንቋ
a-chip-travel = ጉዕዞ
a-chip-home = ገዛ
a-chip-colleagues = መሳርሕቲ
a-helps-together = ብሓባር ምግባር
a-helps-shown = ቅድም ምርኣይ
a-helps-pictures = ስእልታት
a-helps-more-time = ተወሳኺ ግዜ
a-helps-repeated = ብዙሕ ምልምማድ
a-helps-quiet = ህዱእ ቦታ

### Staff: steps and goals

s-steps-empty = ገና ስጉምትታት የለን። ብሓደ ጀምሩ።
s-step-no-goal = ብዘይ ዕላማ
s-step-confirm = ከም ዝከኣለ ርእየ
s-step-confirmed = ዘረጋገጹ፦ { $name }፣ { $when }
s-step-own = ባዕሎም ዝገበርዎ፦ { $name }
s-step-status-todo = ዝግበር
s-step-status-doing = ይግበር ኣሎ
s-step-status-done = ተወዲኡ
s-step-status-help = ሓገዝ ይደልዩ
s-goals-empty = ገና ዕላማታት ትምህርቲ የለን።
s-goal-set-together = ብሓባር ተወሲኑ
s-goal-said = ቅድም ዝበልዎ፦ { $name }
s-goal-view-none = ገና ኣይተመርጸን
s-step-confirmed-said = ተረጋጊጹ
s-what-learn = ዕላማ ትምህርቲ
s-goal-by = ዕላማ ክሳብ { $when }
s-goal-weight-once = ንቡር
s-goal-weight-twice = ዕጽፊ
s-goal-weight-thrice = ሰለስተ ዕጽፊ
s-goal-rated = ርእይቶኹም ተዓቂቡ
s-view-own = ንስኹም ከመይ ትርእይዎ

### Staff: talks and evaluations

s-talk-declined = { $name } ኣይክእሉን
s-talk-accepted = { $name } ይመጹ
s-talks-empty = ገና ዝርርባት የለን።
s-evaluation-answers =
    { $done-count ->
        [one] { $done-count } ካብ { $total-count } መልስታት መጺኡ
       *[other] { $done-count } ካብ { $total-count } መልስታት መጺኦም
    }
s-evaluation-well = ጽቡቕ ዝኸይድ እንታይ እዩ?
s-evaluation-hard = ገና ዝኸብድ እንታይ እዩ?
s-evaluation-next = ሕጂ ዘድሊ እንታይ እዩ?
s-evaluation-helps = ንትምህርቲ ዝሕግዝ እንታይ እዩ?
s-evaluation-numbered = ገምጋም { $talk-number }
s-evaluation-agreed = ዝተሰማማዕናሉ
s-evaluation-sign = እፍርም
s-evaluation-mine-first = ናትኩም ምስ ወዳእኩም ካልኦት መልስታት ትርእዩ።
s-talks-coming = ዝመጽእ
s-talks-past = ዝሓለፈ

### Staff: adjustment

s-adjustment-title = ለውጢ
s-adjustment-empty = ገና ዋላ ሓንቲ ኣይተለወጠን።
s-adjustment-saw = ዝረኣናዮ
s-adjustment-think = እንሓስቦ
s-adjustment-change = እንቕይሮ
s-adjustment-check = እንርእየሉ ግዜ
s-adjustment-helped = ሓጊዙ ዶ?
s-adjustment-learned = ዝተመሃርናዮ
s-adjustment-declined = ኣይተገብረን
a-change-task = እትገብርዎ
a-change-pace = ቅልጣፈ
a-change-guidance = መን ይሕግዝ
a-change-place = ቦታ
a-change-hours = ሰዓታት
a-change-goal = ዕላማ
a-change-other = ካልእ ነገር

### Staff: people and phones

s-people-stopped = ድሕሪ ሕጂ ኣይሳተፉን
s-people-taking-part = ተሳትፎ
s-people-takes-part = ይሳተፉ

### Staff: outcome

s-outcome-intended-job = እቲ ዝተመደበ ስራሕ
s-outcome-other-employer = ስራሕ ኣብ ካልእ ኣስራሒ
s-outcome-training = ትምህርቲ
s-outcome-stopped = ተቋሪጹ
s-outcome-still = እወ፣ ክሳብ ሕጂ
s-outcome-no-longer = ድሕሪ ሕጂ ኣይኮነን

### Staff: history, who changed what

s-history-opened = { $name } መንገዲ ትምህርቲ ጀሚሮም
s-history-wishes-begun = { $name } ድሌታት ንስራሕ ጀሚሮም
s-history-phase = { $name } ደረጃ መሪጾም፦ { $phase }
s-history-early = { $name } ዝቕጽል ደረጃ ንምንታይ ኣቐዲሙ ከም ዝጅምር ይነግሩ ({ $phase })፦ { $why }
s-history-field-set = { $name } ለዊጦም፦ { $field } → «{ $value }»
s-history-field-cleared = { $name } ኣጥፊኦም፦ { $field }
s-history-added = { $name } ወሲኾም፦ { $what }
s-history-hidden = { $name } ኣልጊሶም፦ { $what }
s-history-restored = { $name } መሊሶም፦ { $what }
s-history-step-done = { $name } ወዲኦም፦ { $step }
s-history-step-doing = { $name } ጀሚሮም፦ { $step }
s-history-step-todo = { $name } ናብ ዝግበር መሊሶም፦ { $step }
s-history-step-help = { $name } ሓገዝ ይደልዩ፦ { $step }
s-history-step-confirmed = { $name } ኣረጋጊጾም፦ { $step }
s-history-goal-rated = { $name } ን { $goal } መሪጾም፦ { $level }
s-history-checked-in = { $name } ከመይ ከም ዘሎ ነጊሮም፦ { $face }
s-history-feedback = { $name } ርእይቶ ሂቦም
s-history-evaluation-planned = { $name } ገምጋም መዲቦም
s-history-evaluation-answered = { $name } ንገምጋም መሊሶም
s-history-evaluation-signed = { $name } ነቲ ገምጋም ፈሪሞም
s-history-adjustment-decided = { $name } ብዛዕባ ለውጢ ወሲኖም
s-history-adjustment-reviewed = { $name } ንለውጢ ተመሊሶም ርእዮም
s-history-commented = { $name } ይብሉ፦ { $text }
s-history-settled = { $name } ይብሉ፦ ተፈቲሑ። { $text }
s-history-outcome = { $name } ውጽኢት መዝጊቦም፦ { $outcome }
s-history-unknown = ገለ ካብ ሓድሽ ሕታም። ነቲ ኣፕ ሓድስዎ።
s-field-title = ኣርእስቲ
s-field-explanation = መብርሂ
s-field-yields = እንታይ የፍሪ
c-step-yields = ካብኡ እትረኽብዎ
s-field-date = መዓልቲ
s-field-where = ቦታ
s-field-who-helps = መን ይሕግዝ
s-field-goal = ዕላማ
s-field-from-talk = ካብ ኣየናይ ዝርርብ
s-field-weight = ክብደት
s-field-job = ስራሕ
s-field-employer = ኣስራሒ
s-field-route = መንገዲ
s-field-period = ግዜ
s-field-cohort = ጉጅለ
s-field-name = ስም
s-field-phone = ቁጽሪ ተሌፎን
s-field-mentor = ሓጋዚ
s-field-hours = ሰዓታት
s-field-kind = ዓይነት
s-field-picture = ስእሊ
s-what-step = ስጉምቲ { $title }
s-what-goal = ዕላማ ትምህርቲ { $title }
s-what-place = ቦታ ትምህርቲ { $title }
s-what-member = ተሳታፊ፦ { $title }
s-what-comment = መልሲ
s-what-check-in = ሓበሬታ ከመይ ከም ዘሎ
s-what-feedback = ርእይቶ
s-what-appointment = ቆጸራ
s-history-set-of = { $name } ለዊጦም፦ { $what }፣ { $field } → «{ $value }»
s-history-cleared-of = { $name } ኣጥፊኦም፦ { $what }፣ { $field }
s-history-moved = { $name } ተርታ ለዊጦም፦ { $what }
s-history-mark-back = { $name } ገለ መሊሶም፦ { $step }
s-history-step-unconfirmed = { $name } ምርግጋጽ ኣልዒሎም፦ { $step }
s-history-evaluation-taken-back = { $name } መልሲ ናይ ገምጋም ወሲዶም
s-history-evaluation-unsigned = { $name } ፊርማ ኣልዒሎም
s-history-point = { $name } ክዛረቡሉ ይደልዩ፦ { $words }
s-history-not-right = { $name } ጌጋ ኣሎ ይብሉ፦ { $words }
s-history-restriction = { $name } ሓበሬታ ብዝወሓደ ክጥቀሙሉ ይደልዩ፦ { $words }
s-history-point-settled = { $name } ነጥቢ ካብ ዝርዝር ኣልዒሎም
s-history-point-open = { $name } ነጥቢ ናብ ዝርዝር መሊሶም
s-history-proposed = { $name } ሓሳብ ኣቕሪቦም፦ { $text }
s-history-planned = { $name } ቆጸራ ገይሮም፦ { $title }
s-history-adjustment-undecided = { $name } ነቲ ውሳነ እንደገና ከፊቶም
s-history-adjustment-unreviewed = { $name } ነቲ ተመሊስካ ምርኣይ እንደገና ከፊቶም
s-history-declined = { $name } ኣይክእሉን፦ { $reason }
s-field-phase = ደረጃ
s-field-levels = ሓሙሽተ ምሉእ ሓሳባት
s-field-start = መጀመርታ
s-field-reached = ብሓባር ዝመረጽኩምዎ
s-field-target = መዓልቲ ዕላማ
s-field-conclusion = መደምደምታ
s-field-asked = መን ይሳተፍ
s-field-saw = ዝረኣናዮ
s-field-think = እንሓስቦ
s-field-lever = ብዛዕባ እንታይ
s-field-change = እንቕይሮ
s-field-check = እንርእየሉ ግዜ
s-field-about = ዝምልከቶ
s-field-plan = ቆጸራ
s-field-answer = መልሲ
s-what-evaluation = ገምጋም
s-what-point = ነጥቢ ናይ ሕጹይ
s-what-adjustment = ለውጢ
s-what-rating = ርእይቶ ብዛዕባ ዕላማ
s-what-outcome = ውጽኢት

### Employer

e-nav-candidates = ሕጹያት
e-candidates-title = ኣባኹም ዝመሃሩ
e-candidates-empty = ሕጂ ኣባኹም ዝመሃር የለን።
e-candidates-before = ቅድም ኣባኹም ዝተመሃሩ
e-learners-column = ስምን ናይ መወዳእታ ርእይቶን
e-feedback-give = ርእይቶ
e-feedback-give-to = ርእይቶ ን { $name }
e-feedback-none = ገና የለን
e-learner-over = ኣባኹም ይመሃሩ
e-learner-record = ገለ መዝግቡ
e-learner-more = ኩሉ ብዛዕባ { $name }
e-learner-done = { $name } ይብሉ፦ ተወዲኡ
e-learner-saw = ርእየዮ
a-sample-other-day = ካብ ሎሚ ካልእ መዓልቲ
e-learner-steps-more = ኩሎም ስጉምትታት
e-talk-cannot-sent = እዚ ናብ ኣማኻሪ ስራሕ ይኸይድ። ካልእ መዓልቲ ክትደልዩ ኢኹም።
e-came-title = እንታይ መጺኡ
e-came-empty = ገና የለን። ካልኦት ዝብልዎን ዝውስንዎን ኣብዚ ተንብቡ።
e-came-nothing = ብዛዕባ እዚ ገና ዝበለ ሰብ የለን።
e-came-all = ኩሉ ኣንብቡ
e-came-you = ንስኹም ብዛዕባ { $name }፣ { $when }
e-came-taken-up = ተታሒዙ
e-came-try = ነዚ ክንገብሮ ኢና
e-came-not-now = ነዚ ሕጂ ኣይንገብሮን
e-came-helped = ሓጊዙ
e-came-helped-partly = ቁሩብ ሓጊዙ
e-came-helped-not = ኣይሓገዘን
e-feedback-start = ቅልጡፍ ርእይቶ
e-feedback-for = ርእይቶ ንትምህርቲ ኣብ ስራሕ
e-feedback-title = { $name } እዚ ሰሙን ከመይ ነይሮም?
e-feedback-pace = ቅልጣፈ
e-feedback-pace-low = ገና ትሑት
e-feedback-pace-growing = ይዓቢ ኣሎ
e-feedback-pace-good = ጽቡቕ
e-feedback-quality = ጽሬት
e-feedback-quality-low = ገና ጌጋታት
e-feedback-quality-growing = ይዓቢ ኣሎ
e-feedback-quality-good = ጽቡቕ
e-feedback-independence = ብዘይ ሓገዝ ምስራሕ
e-feedback-independence-low = ብሓገዝ
e-feedback-independence-growing = ይዓቢ ኣሎ
e-feedback-independence-good = ብዘይ ሓገዝ
e-feedback-punctuality = ብሰዓቱ
e-feedback-punctuality-low = መብዛሕትኡ ግዜ ይድንጉ
e-feedback-punctuality-growing = ይመሓየሽ ኣሎ
e-feedback-punctuality-good = ኩሉ ግዜ
e-feedback-safety = ብድሕንነት ምስራሕ
e-feedback-safety-low = ተጠንቀቑ
e-feedback-safety-growing = ይመሓየሽ ኣሎ
e-feedback-safety-good = ጽቡቕ
e-feedback-more = ሰዓት ምኽባርን ድሕንነትን እውን
e-feedback-line = ሓንቲ ምሉእ ሓሳብ (ግዴታ ኣይኮነን)
e-feedback-who-reads = { $name }ን ኣማኻሪ ስራሕን ነዚ ከንብብዎ ይኽእሉ።
e-explain-job-text = ትካልኩም ትዓቢ ኣላ። ድሓር ሓደስቲ ሰባት ከድልዩኹም እዮም። እቲ ስራሕ ካብ ሕጂ ስም ይወሃቦ።
e-explain-able-text = ዲፕሎማታት ኣይቁጸሩን። ሰብ እንታይ ከም ዝኽእልን እንታይ ክመሃር ከም ዝደልን ንርኢ።
e-explain-plan-text = ንስኹም፣ ሕጹይን ኣማኻሪን ነቶም ስጉምትታት ትመርጹ። ነፍሲ ወከፍ ስጉምቲ ንእሽቶ እዩ።
e-explain-learn-text = ሓደ ካባኹም የርኢ። ድሕሪኡ እቲ ሕጹይ ይገብሮ። ጌጋታት ክፋል ምምሃር እዮም።
e-explain-seen-text = እትርእይዎ ብሓጺር ንገሩ። ትሕቲ ሓደ ደቒቕ ይወስድ። እቲ ሕጹይ ከንብቦ ይኽእል።
e-explain-change-text = ሽዑ ገለ ነገር ንቕይር፦ ዕዮ፣ ፍጥነት፣ ምድጋፍ ወይ ቦታ። ንኣማኻሪ ደውሉ።
e-explain-start-text = እቲ ሕጹይ ነቲ ስራሕ ይኽእሎ ድዩ? ሽዑ ክጅምር ይኽእል። እንተ ዘይኮነ ብሓባር ክንደሊ ኢና።
e-feedback-thanks = የቐንየልና። { $name } ክቕጽሉ ይኽእሉ።
e-link-unknown = እዚ ሊንክ ኣይሰርሕን። ንኣማኻሪ ስራሕ ሓድሽ ሕተቱ።
e-link-over = እዚ ሊንክ ድሕሪ ሕጂ ኣይሰርሕን። ንሓድሽ ናብ { $name } ደውሉ።
e-link-choose = ንነፍሲ ወከፍ ሕቶ ሓደ መልሲ ምረጹ።
e-link-again = እንደገና
e-link-later = ሕጂ ኣይሰርሕን። ድሕሪ ቁሩብ እንደገና ፈትኑ።
e-link-yours = እዚ ጽሒፍኩም
e-link-who = መን ኢኹም?
e-link-talk = ሕቶታት ንዝርርብ፣ { $when }
e-link-talk-for = ብዛዕባ { $name }፣ { $when }
e-link-face = መጀመርታ ከመይ ከም ዝኸይድ ምረጹ።
e-link-helps = ንምምሃር እንታይ ይሕግዝ?
e-link-changed = ካብ ዝኸፈትኩምዎ ገለ ነገር ተቐይሩ። መሊስኩም ርኣዩ፣ ድሕሪኡ ስደዱ።
e-link-talk-in = መልስታትኩም ድሮ ኣትዮም እዮም።
e-link-talk-over = እዚ ዝርርብ ደጊም መልሲ ኣይጽበን። ገለ ክትብሉ እንተ ደሊኹም ደውሉ፦ { $name }።
e-link-came = እንታይ ስምምዕ ተገይሩ፣ እንታይ ውጽኢት ኣለዎ
e-link-agreed = ስምምዕ
e-link-agreed-none = ገና ስምምዕ የለን።
e-link-by = { $name }፣ { $when }
e-link-agreement = ነቲ ስምምዕ ኣንብብዎ
e-link-agreement-sign = ኣብታ መተግበሪ ወይ ኣብ መሳርሒ ኣማኻሪ ስራሕ ክትፍርሙ ትኽእሉ።
e-link-back = ናብ ርእይቶ
e-push-news = ንዓኹም ሓድሽ ነገር ኣሎ።
e-push-works = ይሰርሕ ኣሎ። ብኸምዚ ክንሕብረኩም ኢና።
e-feed-talk = ዝርርብ
e-adjustment-propose = ካልእ ሓሳብ ኣቕርቡ
e-adjustment-saw = እንታይ ትርእዩ?
e-adjustment-change = እንታይ ክቕየር ኣለዎ?
e-adjustment-sent = ተዓቂቡ። መልሲ ኣማኻሪ ስራሕ ኣብዚ ክመጽእ እዩ።
e-evaluation-title = መልስታትኩም ንዝርርብ
e-evaluation-sign = ነቲ ገምጋም ኣንቢብኩም ፈርሙ
e-evaluation-well = ጽቡቕ ዝኸይድ እንታይ እዩ?
e-evaluation-hard = ገና ዝኸብድ እንታይ እዩ?
e-evaluation-next = ንምቕጻል እንታይ የድሊ?
e-evaluation-submitted = የቐንየልና። ኣብ ዝርርብ ክትዛረቡሉ ኢኹም።
e-goal-rate = { $name } ሕጂ ኣበይ ኣለዉ?
e-no-health = ብዛዕባ ጥዕና ኣይትጽሓፉ።

### Main tasks and work samples

a-percent = { $percent-number } %
s-what-task = ዕዮ { $title }
s-what-sample = መዐቀኒ ስራሕ
s-field-share = ክፋል ናይ ሰሙን
s-history-sampled = { $name } ን { $task } መዝጊቦም፦ { $sample }
s-tasks-title = ቀንዲ ዕዮታት
s-task-said = { $name }፣ { $percent-number } %
s-work-title = ስራሕ ብዕዮ
a-sample-add = ሓደ ዕዮ ከመይ ከም ዝኸደ መዝግቡ
a-sample-task = ኣየናይ ዕዮ?
a-sample-pace = ቅልጣፈ
a-sample-quality = ጽሬት
a-sample-net-time = ብሓቂ ዝተሰርሓሉ ግዜ
a-sample-help = ክንደይ ሓገዝ?
a-sample-said = ቅልጣፈ { $pace-number } %፣ ጽሬት { $quality-number } %፣ ኣብ ስራሕ { $net-number } %
a-help-alone = ብዘይ ሓገዝ
a-help-hint = ብምኽሪ
a-help-shown = ድሕሪ ምርኣይ
a-help-together = ብሓባር

### A window of our own

a-window-server-title = ናትኩም Opstap ኣበይ ኣሎ?
a-window-server-intro = ሊንክ ወይ ኣድራሻ ተዋሂብኩም። ኣብዚ ጽሓፍዎ ወይ ለጥፍዎ።
a-window-server-field = ሊንክ ወይ ኣድራሻ
a-window-server-hint = ንኣብነት opstap.ketemakum.nl
a-window-server-wrong = እዚ ኣድራሻ ኣይኮነን። እንደገና ርኣይዎ።
a-window-server-go = ቀጽሉ
a-window-server-card = ኣድራሻ ናይ Opstap
a-window-server-change = ካልእ ኣድራሻ
a-window-server-use = ነዚ ኣድራሻ ተጠቐሙ
a-window-line-gone = Opstap ሕጂ ኣብ { $address } ኣይምልስን ኣሎ። እትገብርዎ ኣብዚ ይዕቀብ። እቲ ኣድራሻ ተለዊጡ ድዩ?
a-window-line-untrusted = { $address } Opstap ምዃኑ ከርኢ ኣይክእልን። ስለዚ ዋላ ሓንቲ ኣይንሰድድን። እትገብርዎ ኣብዚ ይዕቀብ። ንኣማኻሪኹም ሓገዝ ሕተቱ።
a-window-line-date = ኣብዚ መሳርሒ ዕለት { $day } እዩ። ጌጋ ድዩ? ሽዑ ነቲ ዕለት ኣዐርይዎ። እትገብርዎ ኣብዚ ይዕቀብ። ልክዕ ድዩ? ሽዑ ንኣማኻሪኹም ሓገዝ ሕተቱ።
a-window-line-moved = Opstap ሓድሽ ኣድራሻ ኣለዎ፦ { $address }። ልክዕ እንተኾይኑ ንኣማኻሪኹም ሕተቱ። እትገብርዎ ኣብዚ ይዕቀብ።
a-window-twice-title = Opstap ድሮ ተኸፊቱ ኣሎ
a-window-twice-text = ናብቲ ካልእ መስኮት ኪዱ። እዚ መስኮት ክዕጾ ይኽእል።
a-window-saved = ኣብ { $place } ተዓቂቡ
a-window-not-saved = እቲ ፋይል ኣይተዓቀበን። ኣብ መሳርሒኹም ቦታ ግበሩ። ድሕሪኡ እንደገና ፈትኑ።
a-hours-and-minutes = { $hours } ሰዓት { $minutes-number } ደቒቕ
a-whole-hours = { $hours } ሰዓት
c-tried-hours = ሰዓታትኩም
c-tried-absence = ከም ዘይትመጹ
c-tried-message = መልእኽትኹም
c-tried-belief = እዚ ስራሕ ከም ዝከኣለኩም
c-belief-not-yet = ገና
c-belief-a-little = ቁሩብ
c-belief-almost = ዳርጋ
c-belief-sure = እወ
a-agreement = ስምምዕ
a-agreement-none = ክሳብ ሕጂ ዝተጻሕፈ የለን።
a-agreement-none-coach = ኮችኩም ነቲ ስምምዕ ይጽሕፎ። ድሕሪኡ ኣብዚ ተንብብዎን ትፍርምዎን።
a-part-skills = ክትፈልጥዎን ክትገብርዎን ዘለኩም
a-part-step-plan = መደብ ስጉምትታት
a-part-duration = ክንደይ ግዜ
a-part-guidance = መን ይሕግዝ
a-part-financing = ገንዘብ
a-part-evaluation = ዝርርባት
a-part-preconditions = ክዳሎ ዘለዎ
a-talk-every =
    { $count ->
        [one] ኣብ { $count } ሰሙን ሓደ ዝርርብ
       *[other] ኣብ { $count } ሰሙን ሓደ ዝርርብ
    }
a-means-none = ተወሳኺ ክፍሊት የለን
a-means-shared = ኣስራሒን ቤት ጽሕፈት ስራሕን ወጻኢታት ይማቐሉ
a-means-subsidy = ደገፍ ወጻኢ ደሞዝ
a-money-percent = { $number }%
a-money-shares = { $total } ኣብ ወርሒ፦ ኣስራሒ { $employer }፣ ቤት ጽሕፈት ስራሕ { $office }
a-euros = € { $amount }
a-agreement-anew = ካብ ዝሓለፈ ግዜ ንደሓር ሓድሽ፦ { $parts }
a-agreement-changed = ካብ ዝፈረምኩምሉ ንደሓር ተቐይሩ
a-agreement-was = ቀደም፦ { $words }
a-agreement-witnessed = ኣብ መሳርሒ { $name } ተፈሪሙ፣ { $when }
a-agreement-objected = ከምዚ ይብል፦ እዚ ፊርማይ ኣይኮነን
a-agreement-object = እዚ ፊርማይ ኣይኮነን
a-agreement-object-why = እንታይ ኮይኑ?
a-agreement-complete = ኩሉ ሰብ ፈሪሙ
a-agreement-sign = እፍርም
a-agreement-here = { $name } ኣብዚ ክፍርም
a-agreement-here-ask = መሳርሒኹም ን { $name } ሃቡ፣ ግዜ ውሰዱ። ኣብታ መተግበሪ ከም ዝነበርኩም ክጽሓፍ እዩ።
a-agreement-read = { $name } ሕጂ ይፍርም
a-agreement-version = ቅዳሕ { $nth-number }፣ { $when }
a-agreement-older = ቀዳሞት ቅዳሓት
a-agreement-same = ካብቲ ድሮ ዝፈረምኩምዎ ዝተፈልየ የለን።
e-paper-empty = ብዛዕባ እዚ ዝተጻሕፈ የለን።
e-paper-page = ገጽ { $page-number } ካብ { $total-count }
e-paper-signatures = መን ፈሪሙ
e-paper-stand-ins = ኣብዚ ክሕተሙ ዘይክእሉ ምልክታት ከም ቁጽሪ ተጻሒፎም ኣለዉ፦ [U+…]።
e-paper-unsigned = ገና ኩሉ ሰብ ኣይፈረመን
a-new-agreement = ንምፍራም ዝዳለወ ስምምዕ
a-new-message = መልእኽቲ
a-new-absence = ኣይመጽእን
a-new-hours = ሰዓታት ተረጋጊጹ
a-new-flow-on = ናብ ዝቕጽል ቦታ
a-number-sample = 1,000.00
s-what-agreement = ነቲ ስምምዕ
s-what-signature = ፊርማ
s-what-objection = ተቓውሞ
s-what-workday = ሰዓታት ናይ ሓደ መዓልቲ
s-what-absence = ምልክታ ብኩራት
s-what-message = መልእኽቲ
s-what-belief = መልሲ
s-field-minutes = ሰዓታት
s-history-agreement = { $name } ስምምዕ ኣቕሪቡ
s-history-agreement-signed = { $name } ነቲ ስምምዕ ፈሪሙ
s-history-agreement-witnessed = { $name } ን { $signer } ኣብ መሳርሒኡ ኣፈሪሙ
s-history-objected = { $name } ከምዚ ይብል፦ እዚ ፊርማይ ኣይኮነን። { $words }
s-history-hours = { $name } ጽሒፉ፦ { $hours } ኣብ { $day }
s-history-hours-confirmed = { $name } ናይ { $day } ሰዓታት ኣረጋጊጹ
s-history-hours-unconfirmed = { $name } ናይ { $day } ምርግጋጽ ሰሪዙ
s-history-absent = { $name } ብኩራት ኣፍሊጡ፦ { $days }
s-history-message = { $name } ጽሒፉ፦ { $words }
s-history-belief = { $name } እዚ ስራሕ ከም ዝከኣሎ ተዛሪቡ፦ { $answer }
a-hours = ሰዓታት
a-hours-where = ኣበይ?
a-hours-other = ካልእ ሰዓታት
a-hours-like = ንኣብነት 7,5 ወይ 7:30
a-hours-unread = ከምዚ ጸሓፉ፦ 7,5 ወይ 7:30
a-hours-note = መዝግቡ
a-hours-note-these = መዝግቡ፦ { $hours }
a-hours-noted = ሰዓታት ተዓቂቡ፦ { $day }
a-hours-there = ድሮ ኣሎ፦ { $hours }፣ { $day }
a-hours-none = ገና ሰዓታት የለን።
a-hours-week = ሰሙን { $day }
a-hours-waiting = ገና ዘይተረጋገጸ
a-hours-confirmed = ተረጋጊጹ
a-hours-confirm = ልክዕ እዩ
a-hours-confirm-all = ኵለን { $count-number } መዓልታት ልክዕ እየን
a-hours-unconfirm = ኣይኮነን
a-hours-unconfirmed = እቲ ምርግጋጽ ተኣልዩ
a-hours-mend = ኣመዓራርዩ
a-absent-until = ካብ { $from } ክሳብ { $until }
a-absent-open = { $from }፣ ክንደይ ግዜ ገና ኣይፍለጥን
a-absent-today = ሎሚ
a-absent-tomorrow = ጽባሕ
a-absent-week = ዝተረፈ ሰሙን
a-absent-unknown = ክንደይ ግዜ ኣይፈልጥን
a-absent-of = { $name } ኣይመጽእን እዩ፦ { $days }
a-absent-back-said = ተኣልዩ
c-absent-cannot = ክመጽእ ኣይክእልን
c-absent-said = ከም ዘይትመጹ ተዛሪብኩም፦ { $days }
c-absent-noted = { $name } ከም ዘይትመጹ መዝጊቡ፦ { $days }
c-absent-back = ዳግማይ ክመጽእ እየ
c-absent-sent = እዚ ናብ ኣሰልጣኒኹምን ስራሕኩምን ይኸይድ።
c-hours-work = ስራሕኩም
c-hours-how-many = ክንደይ ሰሪሕኩም?
c-hours-day = ኣየነይቲ መዓልቲ?
a-message-title = መልእኽትታት
a-message-none = ገና መልእኽቲ የለን።
a-message-write = መልእኽቲ ጸሓፉ
a-message-earlier = ናይ ቀደም መልእኽትታት
a-message-take-back = ኣልግሱ
a-message-taken-back = መልእኽትኹም ተኣልዩ
c-belief-question = እዚ ስራሕ ክትገብርዎ ከም እትኽእሉ ትሓስቡ ዶ?
c-belief-earlier = ቅድሚ ሕጂ ዝበልኩምዎ
c-belief-thanks = የቐንየልና። እዚ ንዓኹምን ንኣሰልጣኒኹምን እዩ።
e-learner-absent = ሎሚ ኣይመጽእን
e-hours-confirm = ሰዓታት ኣረጋግጹ
e-hours-waiting =
    { $count ->
        [one] { $count } መዓልቲ ትጽበየኩም ኣላ
       *[other] { $count } መዓልታት ይጽበያኹም ኣለዋ
    }
c-message-readers = እዚ ንዓኹምን ንኣሰልጣኒኹምን እዩ።

# Ideas for the office
a-idea-title = ሓሳባት
a-idea-write = እንታይ ክመሓየሽ ይኽእል?
a-idea-none = ክሳብ ሕጂ ሓሳባት የለን።
a-idea-considered = ንሓስበሉ ኣሎና
a-idea-planned = እዚ ክንገብሮ ኢና
a-idea-done = እዚ ተገይሩ
a-idea-not-now = ሕጂ ኣይንገብሮን ኢና
a-idea-unanswered = ክሳብ ሕጂ መልሲ የለን
a-idea-taken-back = ሓሳብኩም ተኣልዩ
a-new-idea = ሓደ ሓሳብ
a-new-idea-answer = መልሲ ንሓደ ሓሳብ
c-idea-readers = እዚ ንዓኹም፡ ንኣሰልጣኒኹምን ንቤት ጽሕፈት ስራሕን እዩ። ኣብቲ ቤት ጽሕፈት ስምኩም ምስኡ የለን።
c-tried-idea = ሓሳብኩም
s-what-idea = ሓደ ሓሳብ
s-what-idea-answer = መልሲ ንሓደ ሓሳብ
s-history-idea = { $name } ሓሳብ ኣቕሪቡ፦ { $words }
s-history-idea-answer = መልሲ ንሓደ ሓሳብ፣ ብ{ $name }፦ { $answer }
e-idea-readers = ንዓኹም፡ ነቲ ተመሃራይ፡ ነቲ ኣሰልጣንን ንቤት ጽሕፈት ስራሕን እዩ። ኣብቲ ቤት ጽሕፈት ስምኩም ምስኡ የለን።
e-idea-meta = እንታይ ክመሓየሽ ይኽእል? ቤት ጽሕፈት ስራሕ ይምልስ።
a-hours-this-week = እዚ ሰሙን
c-group-next = ምስ ጉጅለኹም
c-group-steps = እዚ ምስ ጉጅለኹም ትገብርዎ
s-settle-agreement = ስምምዕ ተፈሪሙ
s-cohort = እቲ ጉጅለ
s-group-with = ምስ ጉጅለ፦ { $group }
s-history-enrolled = { $name } ነቲ መደብ ናብ ጉጅለ { $group } ኣእተውዎ
s-history-left-cohort = { $name } ነቲ መደብ ካብ ጉጅለ ኣውጽእዎ

### ገንዘብ፦ ቦታ ክንደይ ይኸፍል

a-money-title = መን እንታይ ይኸፍል
a-money-nothing = ብዛዕባ ገንዘብ ኣብዚ ገና ዋላ ሓንቲ የለን።
a-money-wage = ደሞዝ
a-money-holiday = ገንዘብ ዕረፍቲ
a-money-on-top = ወጻኢታት ኣስራሒ
a-money-other = ሓገዝን ኮርስን
a-money-cost = ብሓባር
a-money-minimum = ዝተሓተ ደሞዝ ናይዘን ሰዓታት፣ ምስ ገንዘብ ዕረፍቲ
a-money-subsidy = ክፋል ንደሞዝ
a-money-subsidy-on-top = ክፋል ንወጻኢታት
a-money-employer = ኣስራሒ ይኸፍል
a-money-office = ቤት ጽሕፈት ስራሕ ይኸፍል
a-money-value = እቲ ስራሕ ሕጂ { $percent } ዋጋ ኣለዎ። { $name } ካብ { $day } ጀሚሩ ኢልዎ።
a-money-whole = ንምሉእ ግዜ፦ { $amount }
a-money-whole-shares = ኣስራሒ { $employer }፣ ቤት ጽሕፈት ስራሕ { $office }
a-money-these-days = ንዘን መዓልታት፦ { $amount }
a-money-how = ከምዚ ተሓሲቡ
a-money-rounded = ነፍሲ ወከፍ ገንዘብ ብምሉእ ሳንቲም እዩ። ፍርቂ ሳንቲም ከም ሓደ ይቑጸር።
a-money-month = ኣብ ወርሒ
a-money-no-value = ሕጂ ሓደ ሰብ እቲ ስራሕ ክንደይ ዋጋ ከም ዘለዎ ክብል ኣለዎ። ክኢላ እዩ ዝገብሮ።
a-money-not-yet = እዚ ገና ማንም ክሓስቦ ኣይክእልን።
a-money-planned = ክሳብ ሎሚ ዝተሰማማዕናሉ፦ { $time }
a-money-confirmed = ዝተሰርሐን ዝተረጋገጸን፦ { $time }
a-money-waiting = ዝተሰርሐ፣ ገና ዘይተረጋገጸ፦ { $time }
a-money-confirmed-wage = ደሞዝ ናይ ዝተረጋገጸ ሰዓታት፦ { $amount }
c-money-about = እዚ ግምት እዩ። ቤት ጽሕፈት ስራሕ ትኽክለኛ ገንዘብ ድሓር ይነግር።
c-money-indication = ግምት
s-money-about = እዚ ግምት እዩ። ቤት ጽሕፈት ስራሕ እቲ ገንዘብ ይውስን።
s-money-indication = ግምት
s-plan-months = ኣዋርሕ፦ { $months-number }
s-rule-ended = ድሕሪ ሕጂ ኣይሰርሕን

### ኩነታት ቦታን ሰሙንን

a-basis = ኣብዚ ብኸመይ ትሰርሕ
a-basis-trial = ቦታ ፈተነ
a-basis-with-benefit = ትምህርቲ፣ ገንዘብካ ይቕጽል
a-basis-training = ስራሕን ቤት ትምህርትን
a-basis-employment = ብውዕል
a-basis-other = ካልእ
a-basis-until = ክሳብ ኣየናይ መዓልቲ
a-basis-ends = ክሳብ { $day }
a-basis-reason = ስለምንታይ ይነውሕ
a-place-address = ኣድራሻ
a-place-way = ከምዚ ትበጽሕ፦ { $address }
a-week-days = ኣብ ኣየኖት መዓልታት
a-week-hours = { $day } { $from }–{ $until }
a-week-times = { $from }–{ $until }
a-week-today = ሎሚ፦ { $place }፣ { $time }
a-week-free = ኣብዚ ሰሙን ስራሕ የለን።
a-week-overlap = ክልተ ቦታታት ኣብ ሓደ ግዜ
a-week-long = ንሓደ ሰሙን ብዙሕ እዩ፣ ሰዓታት፦ { $hours-number }
a-week-before = ቅድሚኡ ሰሙን
a-week-after = ድሕሪኡ ሰሙን
s-what-funding = መን እንታይ ይኸፍል
s-history-funding = { $name } መን እንታይ ከም ዝኸፍል ጽሒፉ፦ { $place }
s-history-terms = { $name } ኩነታት ወሲኹ፦ { $place }

c-skill-title = እኽእሎ ነገራት
c-skill-text = እዚ ካልኦት ክትገብሩ ዝረኣዩኹም እዩ። ባዕልኹም እውን ወስኹ። ኣማኻሪኹም ከንብቦ ይኽእል።
c-skill-add = ባዕልኹም ነገር ወስኹ
c-skill-name = እንታይ ትኽእሉ?
c-skill-help = ከመይ ትገብርዎ?
a-skill-empty = ክሳብ ሕጂ ዝተራእየ የለን
a-skill-by = ብ{ $name } ዝተራእየ
a-skill-self = ብባዕሎም ዝተባህለ
a-skill-someone = ኣማኻሪ
a-skill-from-goal = ኣብ ትምህርቲ
a-skill-from-sample = ኣብ ሓደ ዕዮ
a-skill-from-talk = ኣብ ዝርርብ
a-skill-at-work = ኣብ ስራሕ
a-skill-remove = ኣልግሱ፦ { $skill }
a-skill-noun = ሓደ ሰብ ዝኽእሎ ነገር
a-skill-told = { $name } ዝረኣይዎ፦ { $skill } ({ $help })
a-page-begun = { $name } ነቲ ገጽ ጀሚሮምዎ
a-page-approved-by = { $name } ነቲ ገጽ ሕራይ ኢሎምዎ
a-page-withdrawn-by = { $name } ነቲ ሕራይ መሊሶምዎ
c-tried-skill = እትኽእልዎ ነገር
c-page-title = ገጸይ
c-page-text = ምስ ኣማኻሪኹም ጽሓፍዎ። ሓጺር ጽቡቕ እዩ። ብዛዕባ ጥዕናኹም ኣይትጽሓፉ።
c-page-strengths = ዝበልጸሉ ነገር
c-page-wants = ክመሃሮ ዝደልዮ
c-page-needs = ኣብ ስራሕ ዘድልየኒ
c-page-helps = ኣብ ከቢድ መዓልቲ ዝሕግዘኒ
c-page-approve = ኣለቃይ ከንብቦ ይኽእል
c-page-withdraw = ኣለቃይ ድሕሪ ሕጂ ከንብቦ ኣይክእልን
c-page-is-approved = ኣለቃኹም ከንብቦ ይኽእል።
c-page-is-not = ንስኻትኩምን ኣማኻሪኹምን ጥራይ ተንብብዎ።
e-page-title = ብዛዕባ { $name }
e-page-meta = ጽቡቕ ዝኸይድን ዝሕግዝን
e-page-none = { $name } ሕጂ ከተንብብዎ እትኽእሉ ገጽ የብሉን።
e-page-said = ብናይ { $name } ቃላት፣ ምስ እወ።

### From place to place

a-flow-after = { $place }፦ ካብ { $day } ጀሚሩ ናብ { $next }
a-flow-goals = እዚ ምሳኻ ይኸይድ፦ { $goals }
a-flow-answer = መልሲ
a-flow-waiting = ክሳብ ሕጂ መልሲ የለን
a-flow-agreed = ተሰማሚዑ
a-flow-other-day = { $day } ይሓይሽ
e-flow-agree = እሰማማዕ
e-flow-agreed-said = ተሰማሚዕካ
e-flow-undo = ኣይሰማማዕን
e-flow-other = ካልእ መዓልቲ ይሓይሽ
e-flow-day = ኣየናይ መዓልቲ?
e-flow-why = ገለ ክትውስኽ ትደሊ ዶ?
e-flow-ask = ነዚ መዓልቲ ሕተት
e-flow-asked = { $day } ሓቲትካ
c-flow-next = ካብ { $day } ጀሚርካ ኣብ { $next } ትመሃር።
c-flow-plan = ኣሰልጣኒኻ ካብ { $day } ጀሚርካ ኣብ { $next } ክትመሃር ይደሊ። { $place } ገና እወ ክብል ኣለዎ።
s-flow-next = ናበይ፦ ኣስራሒን ስራሕን
s-flow-to = ድሮ ዘሎ ቦታ
s-flow-day = ኣብኡ ቀዳማይ መዓልቲ
s-flow-goals = ምሳኻ ዝኸዱ ዕላማታት ትምህርቲ
s-what-flow-on = ካብ { $place } ምስግጋር
s-history-flow-on = { $name } ምስግጋር ወሲኑ፦ { $place }፣ ድሕሪኡ { $next }

### Parts of one job

a-stack-title = ብሓባር ሓደ ስራሕ
a-stack-of = ኣብ ሰሙን { $hours-number } ካብ { $whole-number } ሰዓት
a-stack-missing = ገና { $hours-number } ሰዓት የድሊ
a-stack-full = እቲ ስራሕ ምሉእ እዩ
a-stack-unknown = እቲ ምሉእ ስራሕ ክንደይ ሰዓት ምዃኑ ገና ኣይተሰማምዐን።
a-stack-parts = እቶም ክፋላት
a-stack-when = ኣብ ዓመት
e-stack-own = ናትካ ክፋል ናይቲ ስራሕ
a-refused-of-one-part = ብዛዕባ ገንዘብ ኣብዚ ኣይጸሓፍን፦ ካብ ሓደ ንላዕሊ ትካላት ይሳተፉ። ገንዘብ ኣብቲ ዝምልከቶ ቦታ ኣሎ።
a-part-no-money = ብዛዕባ ገንዘብ ኣብዚ ዝተሰማምዕናሉ የለን።

### Introductions

a-new-introduction = ምልላይ
a-meet-chosen = ተመሪጹ
a-meet-not-chosen = ነዚ ግዜ ኣይኮነን
a-meet-why-work-fits = እቲ ስራሕ ብጽቡቕ ይሰማማዕ
a-meet-why-team-fits = ምስ እቲ ጋንታ ጽቡቕ ምርድዳእ ኣሎ
a-meet-why-keen = ናይ ምምሃር ድሌት ዓቢ እዩ
a-meet-why-can-much = ብዙሕ ካብዚ ስራሕ ድሮ ጽቡቕ ይኸይድ ኣሎ
a-meet-why-other = ሕጂ ካልእ ሰብ ንዚ ስራሕ ዝያዳ ይሰማማዕ
a-meet-why-more-time = ቅድም ንምምሃር ዝያዳ ግዜ የድሊ
a-meet-why-hours = እቲ ሰዓታት ወይ እቲ ጉዕዞ ኣይሰማማዕን
a-meet-why-no-place = ሕጂ ቦታ የለን
a-meet-why-own-wish = ናይ ገዛእ ርእሲ ድሌት ሕጂ ካልእ ስራሕ እዩ
a-meet-full = ካብቲ ዘሎ ቦታታት ንላዕሊ ተመሪጾም፦ { $chosen-number } ተመሪጾም፣ { $places-number } ቦታታት።
a-meet-minutes = { $minutes-number } ደቒቕ
a-meet-speed = ሓጺር ምልላያት
a-meet-list = መን መዓስ ይመጽእ
c-meet-title = ምስ ትካል ምልላይ
c-meet-inform = ኣሰልጣኒኻ ብዛዕባ እዚ ስራሕ ይነግረካ።
c-meet-meet = ክትላለዩ ኢኹም።
c-meet-decide = ተላሊኹም ኢኹም። እቲ ትካል ገና ይሓስብ ኣሎ።
c-meet-chosen = ንዚ ስራሕ ተመሪጽካ።
c-meet-not-chosen = ሕጂ እዚ ስራሕ ኣይኮነን። ምስ ኣሰልጣኒኻ ምድላይ ትቕጽል።
c-meet-pictures = መብርሂ ምስ ስእልታት
e-meet-title = ምስ { $name } ምልላይ
e-meet-ask = ንዚ ስራሕ ን{ $name } ትመርጽ ዲኻ?
e-meet-yes = እወ
e-meet-no = ኣይፋል፣ ነዚ ግዜ ኣይኮነን
e-meet-why = ስለምንታይ? እዚ ን{ $name } እውን እዩ።
e-meet-line = ገለ ክትውስኽ ትደሊ ዶ?
e-meet-said = ምርጫኻ ተዓቂቡ
e-meet-back = ነዚ ምርጫ መልሶ
e-link-meet = { $job }፦ ን{ $name } ትመርጽ ዲኻ?
e-link-meet-over = ብዛዕባ እዚ ድሮ ተመሪጹ። ካልእ ትደሊ ዶ? ን{ $coach } ደውል።
e-link-meet-choose = መልሲ ምረጽ።
s-meet-told = ብዛዕባ እቲ ስራሕ ተነጊሩ
s-meet-when = ምልላይ
s-meet-met = ተላልዮም
s-what-introduction = ምልላይ ን{ $title }
s-history-introduced = { $name } ምልላይ ጀሚሩ፦ { $title }፣ { $employer }
s-history-chose = { $name } ን{ $title } መሪጹ፦ እወ። { $why }
s-history-chose-not = { $name } ን{ $title } መሪጹ፦ ነዚ ግዜ ኣይኮነን። { $why }
s-history-choice-back = { $name } ነቲ ምርጫ መሊሱ፦ { $title }

### A proof to take along

c-proof-make-title = ሒዝኩምዎ እትኸዱ መረጋገጺ
c-proof-make-text = ንኻልኦት እትኽእልዎ ኣርእዩ። ኣብኡ እንታይ ከም ዝጽሓፍ ንስኹም ትመርጹ።
c-proof-what = እንታይ ክጽሓፍ ይፍቀድ?
c-proof-name = ኣየናይ ስም?
c-proof-first = ቀዳማይ ስምኩም
c-proof-whole = ምሉእ ስምኩም
c-proof-place = ኣበይ ከም እትሰርሑ ክጽሓፍ ይፍቀድ?
c-proof-until = ክሳብ ኣየናይ መዓልቲ?
c-proof-preview = እዚ ክጽሓፍ እዩ
c-proof-make = ነቲ መረጋገጺ ግበሩ
c-proof-made = መረጋገጺኹም ተገይሩ
c-proof-made-on = ኣብ { $day } ዝተገብረ
c-proof-page = ነቲ ገጽ ክፈቱ
c-proof-paper = ኣብ ወረቐት (PDF)
c-proof-badge = ባጅ ንኣፕ
c-proof-open = ፋይል ንኣፕ
c-proof-unsent = እቲ መረጋገጺ ምስ ተሰደደ ይሰርሕ።
c-proof-withdraw = ስሕቡ
c-proof-withdraw-text = ሽዑ እቲ መረጋገጺ የለን። ወረቐት እውን ቅኑዕ ኣይኮነን።
c-proof-withdraw-yes = እወ፣ ስሕብዎ
c-proof-withdrawn = መረጋገጺኹም ተሳሒቡ
c-tried-proof = መረጋገጺ
a-proof-noun = መረጋገጺ
a-proof-told = { $name } መረጋገጺ ገይሮም
e-proof-title = መረጋገጺ፦ ዝኽእሎ
e-proof-of = ናይ { $name }
e-proof-made = ኣብ { $day } ዝተገብረ
e-proof-until = ክሳብ { $day } ዝሰርሕ
e-proof-today = ኣብ { $day } ከምዚ ኣሎ
e-proof-gone = እዚ መረጋገጺ ድሕሪ ሕጂ የለን
e-proof-gone-text = ወይ እቲ ኣድራሻ ቅኑዕ ኣይኮነን።
e-proof-scan = እዚ ክሳብ ሕጂ ቅኑዕ ድዩ? ነቲ ኮድ ስካን ግበርዎ ወይ ናብ { $address } ኪዱ
e-proof-code = QR ኮድ ናብ { $address }
e-proof-someone = ሓደ ሰብ ኣብ ስራሕ

### The lab

a-success-title = ጽቡቕ ዜና
a-success-read = ኣንቢበዮ
a-success-setting = ጽቡቕ ዜና ናይቲ መደብ
a-success-show = እወ
a-success-hide = ኣይፋል
