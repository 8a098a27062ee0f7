# The words of Opstap, in Turkish: plain, with the polite “siz”. What candidates and employers read; staff read English.
# No ending is put behind a name: which vowel it takes would depend on the name.
# Not read by a native speaker yet: how to mend a sentence stands in docs/LANGUAGES.md.

### Days and times

a-today = bugün
a-tomorrow = yarın
a-yesterday = dün
a-weekday-1 = Pazartesi
a-weekday-2 = Salı
a-weekday-3 = Çarşamba
a-weekday-4 = Perşembe
a-weekday-5 = Cuma
a-weekday-6 = Cumartesi
a-weekday-7 = Pazar
a-month-1 = Ocak
a-month-2 = Şubat
a-month-3 = Mart
a-month-4 = Nisan
a-month-5 = Mayıs
a-month-6 = Haziran
a-month-7 = Temmuz
a-month-8 = Ağustos
a-month-9 = Eylül
a-month-10 = Ekim
a-month-11 = Kasım
a-month-12 = Aralık
a-day-month = { $day-number } { $month }
a-day-month-year = { $day-number } { $month } { $year }
a-long-day = { $day-number } { $month } { $weekday }
a-month-year = { $month } { $year }
a-day-and-time = { $day }, saat { $time }
a-clock = { $clock }
a-clock-separator = .
a-period = { $from } – { $until }
a-days-ago =
    { $count ->
        [0] bugün
        [one] dün
       *[other] { $count } gün önce
    }
a-distance-km = { $count } km
a-wish-hours = haftada saat
a-wish-days = günler
a-wish-distance = kilometre olarak uzaklık
a-wish-language = işteki dil
a-wish-wishes = istekler
a-hours-per-week =
    { $count ->
        [one] haftada { $count } saat
       *[other] haftada { $count } saat
    }

### Buttons and small words

a-app-name = Opstap
a-app-promise = Adım adım işe
a-save = Kaydet
a-send = Gönder
a-cancel = Vazgeç
a-back = Geri
a-close = Kapat
a-next = Devam
a-done = Tamam
a-undo = Geri al
a-undone = Yine eskisi gibi
a-edit = Değiştir
a-remove = Kaldır
a-put-back = Geri koy
a-copy = Kopyala
a-copied = Kopyalandı
a-try-again = Tekrar deneyin
a-call-name = Ara: { $name }
a-listen = Dinle
a-voice-missing = Bu cihaz her şeyi sesli okuyamıyor. Bu dil için ses yok.
a-more = Daha fazla
a-show-all = Hepsini göster
a-yes = Evet
a-no = Hayır
a-partly = Biraz
a-optional = isteğe bağlı
a-optional-words = İsteğe bağlı. Sağlık hakkında bir şey yazmayın.
a-day-doubt = Bu gün doğru mu? { $day }
a-day-meant = Bu günü mü demek istediniz: { $day }?
a-with-name = { $name } ile
a-menu-label = Menü
a-loading = Biraz bekleyin…
a-fetched-of = Alındı: { $fetched-count } / { $all-count }
a-fetch-waits = Alma işlemi internet bekliyor. Kendiliğinden devam eder.
a-nothing-title = Şu an burada bir şey yok
a-nothing-text = Koçunuz size daha fazla bilgi verebilir.
a-erased-text = Bir plan tamamen silindi. Henüz göndermedikleriniz de silindi.
a-empty = Burada henüz bir şey yok.
a-not-found-title = Bu sayfa yok
a-not-found-text = Geri dönün ve başka bir şey seçin.
a-to-start = Başa dön
a-no-access-title = Bunu göremezsiniz
a-no-access-text = Bu yanlış mı? Yardım isteyin.
a-failed-title = Bu olmadı
a-failed-text = Elinizdekiler duruyor. Biraz sonra tekrar deneyin.
a-date = Gün
a-time = Saat kaç
a-where = Nerede
a-from = Başlangıç
a-until = Bitiş
a-chosen = Seçildi
a-no-health-notes = Sağlık hakkında bir şey yazmayın.
a-sees-candidate-and-coach = Bunu yalnızca öğrenen kişi ve koç görür.

### Candidate: people

c-view-candidate = Siz
c-view-coach = Koçunuz
c-view-employer = Patronunuz

### Sending and fetching

a-saved-here = Bu cihaza kaydedildi
a-sending = Gönderiliyor…
a-unsent =
    { $count ->
        [one] { $count } kayıt henüz gönderilmedi
       *[other] { $count } kayıt henüz gönderilmedi
    }
a-all-sent = Her şey gönderildi
a-no-network = İnternet yok
a-no-network-text = Devam edebilirsiniz. Biz sonra göndeririz.
a-sync-now = Şimdi gönder ve al
a-sync-title = Gönderme ve alma
a-last-sync = Güncellendi: { $when }
a-never-synced = Henüz alınmadı
a-server-away = Şu an olmuyor. Birazdan tekrar deneriz.
a-edition-title = Opstap geri kalanı alıyor
a-edition-text = Bu biraz sürer. İnternet gerekir.
a-edition-missed = Olmadı. İnternetiniz var mı?
a-part = { $text }
a-update-title = Yeni bir Opstap var
a-update-now = Şimdi yenile
a-update-needed = Uygulamayı güncelleyin. O zaman bunu da görürsünüz.
a-storage-full-text = Yazdıklarınız hâlâ burada. Cihazınızda yer açın. Sonra tekrar kaydedin.
a-storage-gone-text = Bu kaydedilmedi. Yazdığınızı kopyalayın. Sonra Opstap’ı kapatıp yeniden açın.
a-found-back = Bu cihaz Opstap’ı boşaltmıştı. Gönderdikleriniz geri geldi.
a-second-tab = Opstap iki kez açık. Sorun değil. Her yerde aynı kalır.
a-revoked-title = Bu cihaz artık giremez
a-revoked-text = Göndermedikleriniz hâlâ burada. Yeni bir kod isteyin.
a-private-mode = Bu pencerede hiçbir şey saklanmaz. Opstap’ı normal bir pencerede açın.

### A closed phone: away too long, shut out, or left

a-locked-title = Opstap kilitli
a-locked-away = Bu cihazda uzun süre internet yoktu. Bu yüzden şimdi bir şey görmüyorsunuz.
a-locked-online = İnternete bağlanın. Kilit kendiliğinden açılır.
a-locked-new-code = Yeni bir kod isteyin. O zaman kilit açılır.
a-locked-return = Yeniden hoş geldiniz. Her şeyi tekrar alıyoruz.
a-locked-kept =
    { $count ->
        [one] { $count } kaydınız henüz gönderilmedi. Burada güvende.
       *[other] { $count } kaydınız henüz gönderilmedi. Burada güvende.
    }
a-locked-code = Bir kodum var
a-locked-sent = Burada kalanlar artık gönderildi.

### What was not taken over: the parked list

a-parked-title = Olmadı
a-parked-intro = Bu hâlâ cihazınızda. Ne yapacağınızı seçin.
a-parked-count =
    { $count ->
        [one] { $count } şey olmadı
       *[other] { $count } şey olmadı
    }
a-parked-change = Değiştir ve tekrar gönder
a-parked-discard = Sil
a-parked-discard-ask = Emin misiniz? Sonra geri gelmez.
a-parked-nothing = Her şey iyi ulaştı.
a-refused-not-a-member = Artık bu planda değilsiniz.
a-refused-not-allowed = Bunu yapamazsınız.
a-refused-not-yours = Bu başka birinin.
a-refused-not-found = Bunun ait olduğu şey artık yok.
a-refused-already-there = Bu zaten vardı.
a-refused-empty-text = İçinde yazı yok.
a-refused-text-too-long = Yazı çok uzun. En çok { $max-count } karakter olabilir.
a-refused-edit-too-large = Bu gönderilemeyecek kadar büyük.
a-refused-half-filled = Bir gün ya da saat eksik. Tamamını yazın.
a-refused-out-of-range = Bu sayı burada olmaz.
a-refused-not-a-phone-number = Bu bir telefon numarası değil. Yalnızca rakam, boşluk ve + kullanın.
a-refused-ends-before-start = Bu gün ilk günden önce.
a-refused-phase-moved = Plan artık daha ileride.
a-refused-not-settled-candidate = Önce öğrenecek kişiyi ekleyin.
a-refused-not-settled-employer = Önce işvereni ekleyin.
a-refused-not-settled-goal = Önce bir hedef yapın.
a-refused-not-settled-step = Önce bir adım yapın.
a-refused-not-settled-placement = Önce öğrenme yerini ekleyin.
a-refused-candidate-taken = Burada zaten başka biri öğreniyor.
a-refused-last-coach = Bir koç kalmalı.
a-refused-already-submitted = Bunu zaten doldurmuştunuz.
a-refused-already-answered = Biri cevap verdi bile. Katılanlar aynı kalır.
a-refused-not-asked = Bu görüşmeye çağrılmadınız.
a-refused-not-ready-to-sign = Herkes henüz cevap vermedi.
a-refused-already-signed = Biri imzaladı bile. Yazı böyle kalır.
a-refused-already-decided = Buna karar verildi bile.
a-refused-not-decided = Buna henüz karar verilmedi.
a-refused-already-reviewed = Buna zaten birlikte bakıldı.
a-refused-words-changed = Sözler değişti. Bir kez daha okuyun.
a-refused-wrong-log = Bu başka bir yere ait. Koçunuza sorun.
a-refused-log-full = Bu planda sizin için yer kalmadı.
a-refused-day-full = Bugün için bu çok fazla. Yarın tekrar deneyin.
a-refused-members-full = Bu planda yeterince kişi var.
a-refused-unknown = Bu uygulama nedenini bilmiyor. Uygulamayı güncelleyin.

### Two versions of the same thing

a-two-choose = Bunu seç
a-two-mark = İkisinden birini seçin
a-two-chosen = Seçildi. Diğeri geçmişte duruyor.
a-two-of = İki kez değişti: { $field }

### The first screen: a code to come in

a-enter-title = Opstap’a hoş geldiniz
a-enter-intro = Size 6 ya da 8 karakterlik bir kod verildi. Buraya yazın.
a-enter-code = Kodunuz
a-enter-code-hint = Büyük ya da küçük harf fark etmez.
a-enter-go = Devam
a-enter-busy = Koda bakıyoruz…
a-enter-fetching = Planınızı alıyoruz…
a-enter-no-code = Kod yok mu? Koçunuzdan ya da iş bürosundan isteyin.
a-enter-work = İş hesabınızla giriş yapın
a-enter-passkey = Geçiş anahtarıyla girin
a-passkey-asked = Cihazınız şimdi geçiş anahtarınızı istiyor.
a-passkey-not-shown = Geçiş anahtarı kullanılmadı. Kod da isteyebilirsiniz.
a-passkey-not-here = Geçiş anahtarları burada çalışmıyor. Kod isteyin.
a-passkey-has-one = Bu cihazda zaten bir geçiş anahtarınız var.
a-passkey-refused = Bu geçiş anahtarı buraya uymuyor. Kod isteyin.
a-enter-switch = { $name } olarak devam
a-invite-unknown = Bu kodu tanımıyoruz. İyi bakın ve tekrar yazın.
a-invite-used = Bu kod kullanıldı. Yeni bir kod isteyin.
a-invite-expired = Bu kod çok eski. Yeni bir kod isteyin.
a-invite-awaits = Bu kod henüz çalışmıyor. Önce birinin onaylaması gerekiyor. Sonra tekrar deneyin.
a-invite-too-many =
    { $count ->
        [one] Çok fazla deneme. { $count } dakika bekleyin. Sonra tekrar deneyin.
       *[other] Çok fazla deneme. { $count } dakika bekleyin. Sonra tekrar deneyin.
    }
a-invite-no-network = Kod için internet gerekir. Kodunuz burada kalır.
a-invite-incomplete = Kod 6 ya da 8 karakterdir.
a-enter-code-brought = Kodunuz hazır.
a-enter-taken = Bu cihazda Opstap’ı { $name } kullanıyor.

### Language and look

a-lang-title = Dil
a-lang-unread = Bu çeviriye henüz kimse bakmadı. Bir söz yanlış mı? Koçunuza ya da iş bürosuna söyleyin.
a-text-size = Yazı boyutu
a-text-size-normal = Normal
a-text-size-large = Büyük
a-text-size-largest = Çok büyük
a-look = Açık ya da koyu
a-look-device = Cihazım gibi
a-look-light = Açık
a-look-dark = Koyu
a-data-file = Her şeyi dosya olarak kaydet
a-data-file-hint = Dosyada görebileceğiniz her şey var.
a-data-held = Bunlar cihazınızda
a-data-pieces =
    { $count ->
        [one] { $count } kayıt
       *[other] { $count } kayıt
    }
a-devices-title = Cihazlarınız
a-devices-no-network = Bu liste için internet gerekir.
a-device-since = Eklendi: { $when }
a-device-shut = Girişi kapat
a-device-shut-ask = Bu cihaz artık giremez. Devam edilsin mi?
a-device-shut-done = O cihaz artık giremez.
a-leave-again = Yeni bir kodla tekrar girersiniz.
a-leave-none-unsent = Her şey gönderildi. Hiçbir şey kaybetmezsiniz.
a-parked-back = Sözleriniz yine hazır.
a-device-unnamed = Cihaz
a-device-by = Kodu veren: { $name }
a-device-by-office = İş bürosunun kodu
a-device-for = { $job } için, { $employer }
a-joined = Bir cihaz eklendi: { $device }
a-joined-ask = Sizin değil mi? O zaman girişini kapatın.
a-joined-known = Bu benim
a-joined-shut = O cihazın girişini kapat
a-asked = { $name } sizin için bir cihaz bağlamak istiyor. Kabul ediyor musunuz?
a-asked-yes = Evet, kabul ediyorum
a-asked-no = Hayır
a-asked-done = Kod artık çalışıyor.
a-asked-refused = Kod çalışmıyor.

### The staircase: six phases

c-phase-job-in-view = İş görünüyor
c-phase-possibilities-mapped = Neyin mümkün olduğunu biliyoruz
c-phase-matched = Siz işe uygunsunuz
c-phase-path-agreed = Anlaşmalar yapıldı
c-phase-learning-in = İşte öğreniyorsunuz
c-phase-regular-job = İş sizin
c-phase-here = 6 aşamada { $phase-number }. yerdesiniz
c-phase-stairs = Altı basamak. { $phase-number }. basamaktasınız.
c-phase-reached = Başarıldı
c-phase-now = Şimdi buradasınız
c-phase-later = Sonra gelecek
c-phase-title = Şimdi neredesiniz

### Candidate: the bar

c-nav-today = Bugün
c-nav-steps = Adımlar
c-nav-learn = Öğren
c-nav-talks = Görüşmeler
c-nav-me = Ben

### Candidate: today

c-today-hello = Merhaba { $name }
c-today-next = Sıradaki adımınız
c-today-no-step-title = Şimdilik adım yok
c-today-no-step-text = Her şeyi yaptınız. Çok güzel!
c-today-done-warm = Çok iyi!
c-today-done-first = Bu sizin ilk adımınız: { $title }
c-today-done-nth = Bu { $nth-number }. adım: { $title }
c-today-done-text = Bu adım tamam.
c-today-talk = Sıradaki görüşmeniz
c-today-no-talk = Henüz görüşme yok.
c-today-coach = Koçunuz
c-line-from = Yazan: { $name }
c-line-read = Okudum
c-today-job = Yeni işiniz
c-today-how = Bu hafta nasıl gidiyor?
c-today-how-thanks = Teşekkürler. Bu koçunuza gidiyor.
c-coaching-question = Sizinle koçunuzun arası nasıl?
c-coaching-who = Koçunuz cevabınızı okuyamaz. Tüm cevapları birlikte sayıyoruz.
c-coaching-thanks = Teşekkürler. Bugün değiştirebilirsiniz.
c-today-end-job = Bu iş sizin. Tebrikler!
c-today-end-other = Bir işiniz var. Tebrikler!
c-today-end-training = Okula gidiyorsunuz. Tebrikler!
c-today-end-stopped = Bu plan bitti. Öğrendikleriniz sizindir.
c-today-end-words = Koçunuz şunu yazdı:

### Candidate: how it goes

c-face-great = Harika
c-face-good = İyi
c-face-fair = Şöyle böyle
c-face-hard = Zor
c-how-title = Nasıl gidiyor?
c-how-line = Bir şey eklemek ister misiniz?
c-how-who-sees = Bunu yalnızca siz ve koçunuz okuyabilir.

### Candidate: steps

c-steps-title = Adımlarınız
c-steps-goal = Hedef
c-steps-no-goal = Diğer adımlar
c-steps-done-when = Tamam, { $when }
c-steps-add = Kendiniz bir adım ekleyin
c-steps-empty = Henüz adım yok. Koçunuz sizinle birlikte yapar.
c-step-status-todo = Yapılacak
c-step-status-doing = Şimdi yapıyorum
c-step-status-done = Tamam
c-step-status-help = Yardım istiyorum
c-step-help-thanks = Sorunuz koçunuza gidiyor.
c-not-heard = Koçunuz bunu internetiniz olunca görür. Acil mi? O zaman arayın.
c-step-confirmed = { $name } de tamam diyor
c-step-when = Ne zaman
c-step-where = Nerede
c-step-who-helps = Size kim yardım ediyor
c-step-what = Ne yapacaksınız?
c-step-what-hint = Birkaç kelime yeter.
c-step-own = Sizin adımınız
c-step-saved = Adımınız eklendi.
c-step-tick = Tamam: { $step }
c-step-untick = Henüz tamam değil: { $step }
c-step-how = Ne kadar ilerlediniz?
c-step-open-again = Bu adım yine açık.
c-step-started = Başlamanız çok güzel.
c-step-day = Hangi gün?
c-step-change = Adımınızı değiştirin
c-step-changed = Adımınız değişti.
c-step-removed = Adımınız kaldırıldı.
c-step-gone = Bu adım artık yok.
c-step-talk = Bu konuda bir şey yazın
a-picture-choose = Bir resim seçin
a-picture-box = Kutu
a-picture-vehicle = Sürmek
a-picture-scanner = Tarayıcı
a-picture-rules = Kurallar
a-picture-bus = Yolculuk
a-picture-clock = Zaman
a-picture-people = Birlikte
a-picture-talk = Konuşmak
a-picture-tools = Yapmak
a-picture-computer = Bilgisayar
a-picture-cleaning = Temizlik
a-picture-plant = Bitkiler
a-picture-kitchen = Yemek yapmak
a-picture-safety = Güvenlik
a-picture-school = Okul
a-picture-star = Yıldız

### Candidate: learning

c-learn-title = Ne öğrenmek istiyorsunuz
c-learn-empty = Öğrenmek istedikleriniz buraya gelir. Koçunuzla birlikte seçersiniz.
c-goal-where = Şimdi neredesiniz?
c-goal-choose = Size uyan cümleyi seçin.
c-goal-start = Burada başladınız
c-goal-target = Buraya gelmek istiyorsunuz
c-goal-by = Bunu şu güne kadar istiyorsunuz: { $date }
c-goal-views = Üç bakış
c-goal-views-same = Üçünüz de aynı görüyorsunuz.
c-goal-boss-more = Patronunuz sizden fazlasını görüyor. Birlikte konuşun.
c-goal-boss-less = Siz patronunuzdan fazlasını görüyorsunuz. Birlikte konuşun.
c-goal-coach-more = Koçunuz sizden fazlasını görüyor. Birlikte konuşun.
c-goal-coach-less = Siz koçunuzdan fazlasını görüyorsunuz. Birlikte konuşun.
c-goal-no-view = Henüz bir şey söylenmedi
c-goal-right = Bu doğru
c-goal-rated = Kaydedildi. Bu koçunuza ve patronunuza gidiyor.
c-goal-reached = Hedefinize ulaştınız.
c-goal-steps = Bu hedefin adımları
c-goal-together = Bunu birlikte seçtiniz
c-goal-said = Bunu daha önce söylediniz
c-goal-here = Şimdi buradasınız
c-goal-choose-yours = Nerede olduğunuzu seçin
c-goal-gone = Bu hedef artık yok.
a-goal-help-1 = Bunu bir kez gördüm
a-goal-help-2 = Bunu biriyle birlikte yapıyorum
a-goal-help-3 = Bunu biraz yardımla yapıyorum
a-goal-help-4 = Bunu kendim yapıyorum, iyi gidiyor
a-goal-help-5 = Bunu kendim yapıyor ve başkasına öğretiyorum
a-goal-often-1 = Henüz olmuyor
a-goal-often-2 = Bazen oluyor
a-goal-often-3 = Sık sık oluyor
a-goal-often-4 = Neredeyse her gün oluyor
a-goal-often-5 = Her gün oluyor, iş çokken de

### Candidate: talks

c-talks-title = Görüşmeler
c-talks-next = Gelecek olanlar
c-talks-past = Geçmiş olanlar
c-talks-empty = Henüz görüşme yok.
c-talk-cannot = Gelemem
c-talk-can = Gelirim
c-talk-cannot-sent = Bu koçunuza gidiyor. Başka bir gün bulursunuz.
c-talk-cancelled = İptal edildi
c-talk-calendar = Takvimime ekle
c-evaluation-title = Görüşme: nasıl gidiyor?
c-evaluation-before = Önceden düşünün. Birkaç kısa soru.
c-evaluation-start = Başla
c-evaluation-question = Soru { $question-number } / { $total-count }
c-evaluation-well = Ne iyi gidiyor?
c-evaluation-hard = Ne hâlâ zor?
c-evaluation-wish = Şimdi ne öğrenmek istiyorsunuz?
c-evaluation-helps = Size ne yardım ediyor?
c-evaluation-goal = Bu şimdi nasıl gidiyor?
c-evaluation-numbered = Görüşme { $talk-number }
c-evaluation-submit = Tamam, gönder
c-evaluation-submitted = Tamam. Yakında bunu konuşacaksınız.
c-evaluation-agreed = Böyle anlaştık
c-evaluation-sign = Anladım ve imzalıyorum
c-evaluation-signed = İmzalandı, { $when }
c-adjustment-title = Bir şeyi değiştiriyoruz
c-adjustment-saw = Ne gördük
c-adjustment-think = Ne düşünüyoruz
c-adjustment-change = Neyi farklı yapıyoruz
c-adjustment-check = Ne zaman tekrar bakacağız
c-adjustment-helped = İşe yaradı mı?
c-adjustment-learned = Ne öğrendik
c-adjustment-propose = Başka bir şey istiyorum
c-adjustment-proposed = Kaydedildi. Koçunuzla da konuşun.
c-adjustment-no = Bunu yapmıyoruz
c-talk-can-sent = Geliyorsunuz. Bu koçunuza gidiyor.
c-talk-said-cannot = Gelemiyorsunuz
c-evaluation-yours-in = Cevabınız geldi
c-evaluation-read = Neye anlaştığınızı okuyun
c-evaluation-to-sign = Okuyun ve imzalayın
c-adjustment-empty = Henüz bir şey değişmedi.
c-adjustment-running = Şimdi bunu yapıyoruz
c-adjustment-reviewed = Buna birlikte baktık
c-talk-why = Neden olmaz?
c-point-talk = Konuşmak istiyorum
c-point-talk-yours = Bunu konuşmak istiyorsunuz
c-point-talk-what = Ne konuşmak istiyorsunuz?
c-point-talk-add = Listeye koy
c-point-talked = Konuşuldu
c-point-correction = Bir şey yanlış mı?
c-point-correction-yours = Bu yanlış dediniz
c-point-correction-what = Yanlış olan ne?
c-point-restriction = Verileriniz daha az mı kullanılsın?
c-point-restriction-yours = Bunu artık istemiyorsunuz
c-point-restriction-what = Neyi artık istemiyorsunuz?
c-point-restriction-means = Bu burada durduğu sürece ekibinizin dışındaki rakamlarda ve araştırmada sayılmazsınız. Koçunuz bir ay içinde yanıt verir.
c-point-answered = Koçunuz buna baktı
c-point-still-wrong = Hâlâ yanlış
c-point-readers = Bunu yalnızca koçunuz okur. Sağlık hakkında bir şey yazmayın.
c-point-sent = Bu koçunuza gidiyor.
c-point-take-back = Kaldır
c-point-taken-back = Artık orada değil.
c-tried-said = { $what }: { $about }
c-tried-step = Adımınız
c-tried-rating = Nerede olduğunuz
c-tried-check-in = Nasıl olduğunuz
c-tried-comment = Sözünüz
c-tried-signature = İmzanız
c-tried-plan = Planınız
a-evaluation-draft = Henüz bütün cevaplar yok
a-evaluation-submitted = Bütün cevaplar geldi
a-evaluation-signed = Herkes imzaladı
a-answer-in = Geldi
a-answer-waiting = Henüz yok
a-answer-take-back = Cevabımı geri al
a-answer-back = Cevabınız geri alındı
a-agreed-step = Bu bir adım
a-agreed-step-on = Adım: { $when }
a-talk-on-paper = Kâğıt üzerinde
a-print = Bunu yazdır
a-view-none = Henüz bir şey söylenmedi
a-view-same = Aynı kaldı
a-view-before = Önce: { $words }
a-points-on-table = { $name } konuşmak istiyor
a-point-talked = Konuşuldu
a-point-off-table = Konuşuldu, listeden çıktı
a-views-differ = Bunu aynı görmüyorsunuz. Birlikte konuşun.
a-conclusion-later = Bu görüşmeden sonra gelir.
a-signed = İmzalandı
a-signature-waiting = Henüz imzalanmadı
a-signed-on-fresh = Yeni bir cihazda. Kodu veren: { $name }.
a-signed-on-fresh-by-other = Yeni bir cihazda. Kodu başka biri verdi.
a-signature-take-back = İmzamı geri al
a-signature-back = Artık imzalı değil
c-adjustment-ask-saw = Ne iyi gitmiyor?
c-adjustment-ask-change = Ne farklı olsun?
a-adjustment-lever = Konu ne?
a-adjustment-check-other = Başka bir gün
a-adjustment-about = Bu neyle ilgili?
a-adjustment-about-is = İlgili: { $name }
a-adjustment-about-nothing = Hiçbiri
a-adjustment-due = Bakma zamanı
a-adjustment-proposed = Bir fikir
a-adjustment-running = Şimdi bunu yapıyoruz
a-adjustment-reviewed = Bakıldı
a-adjustment-declined = Bunu yapmıyoruz
a-try-task = Önce her seferinde tek görev.
a-try-pace = Önce yavaş, sonra daha çok.
a-try-guidance = Her gün kısa süre birlikte bakmak.
a-try-place = Bir hafta başka bir yerde.
a-try-hours = İki hafta bir saat daha az.
a-try-goal = Hedefi küçük adımlara bölmek.

### What is new

a-new-here = yeni
a-new-step = Adım
a-new-goal = Hedef
a-new-rating = Nasıl gidiyor
a-new-check-in = Nasıl gidiyor
a-new-feedback = İşte görüldü
a-new-sample = İş nasıl gitti
a-new-adjustment = Bir şeyi değiştiriyoruz
a-new-appointment = Randevu
a-new-comment = Cevap
a-new-none = Her şeyi gördünüz.
a-new-read = Her şeyi gördüm
a-not-seen = Henüz görülmedi
c-new-title = Sizin için yeni
c-new-sign-title = Görüşmeniz kâğıtta.
c-new-sign = Oku ve imzala
c-new-answer = Doldur
c-new-answer-title = Bir görüşme var. Siz ne düşünüyorsunuz?
c-new-more =
    { $count ->
        [one] { $count } yeni daha
       *[other] { $count } yeni daha
    }
s-waiting-title = Sizi bekliyor
s-waiting-answer = Cevapla
s-waiting-sign = İmzala
s-waiting-look = Bak
s-waiting-hours = Saatleri onayla
s-waiting-news =
    { $count ->
        [one] { $count } yeni mesaj
       *[other] { $count } yeni mesaj
    }
c-seen-title = Başkaları sizde ne gördü
c-seen-can = Bunu yapabiliyorsunuz
c-seen-since = başlangıç: { $when }
c-seen-before = Daha önce: { $what }
c-seen-times =
    { $count ->
        [one] { $count } kez görüldü
       *[other] { $count } kez görüldü
    }
c-seen-confirmed = Bunu biliyorsunuz
c-seen-tasks = Öğrendiğiniz iş
c-learned-alone =
    { $count ->
        [one] Bunu hemen tek başınıza yaptınız.
       *[other] Bunu { $count } kez denedikten sonra tek başınıza yapıyorsunuz.
    }
c-learned-once = Bunu daha önce tek başınıza yaptınız.
c-learned-less-help = Başlangıçtan daha az yardıma ihtiyacınız var.
c-learned-begun = Bunun alıştırmasını yapıyorsunuz.
c-seen-own = Bunu siz söylediniz
c-seen-empty = Başkalarının sizde gördüğü şeyler buraya gelir.
c-seen-empty-text = Ne dedikleri ve yapabildiğiniz adımlar.

### Comments

a-comment-answer = Cevap ver
a-comment-placeholder = Ne söylemek istersiniz?
a-comment-sent = Cevabınız eklendi.
a-comment-settled = Çözüldü
a-comments = Söylenenler
a-removed = Kaldırıldı
a-put-back-said = Geri kondu

### Candidate: me

c-me-title = Ben
c-wishes-title = İşte ne istiyorum
c-wishes-text = Bildiğinizi yazın. Koçunuz bunu okuyabilir. Öğrendiğiniz her yerde geçerlidir.
c-wishes-hours = Haftada kaç saat çalışmak istiyorsunuz?
c-wishes-days = Hangi günler çalışmak istiyorsunuz?
c-wishes-distance = Yol kaç kilometre olabilir?
c-wishes-language = İşte hangi dili kullanmak istersiniz?
c-wishes-more = Başka ne istiyorsunuz?
c-me-proof = Bunu yapabiliyorum
c-me-proof-empty = Öğrendikleriniz burada görünür.
c-me-proof-seen-by = Gören: { $name }
c-me-data = Bilgilerim
c-me-data-members = Adımlarınız, hedefleriniz ve anlaşmalar: siz, koçunuz ve patronunuz.
c-me-data-check-in = Nasıl gittiği: yalnızca siz ve koçunuz.
c-me-data-never = Burada kimse sağlığınız hakkında yazmaz.
c-data-read-by = Okuyabilenler: { $names }
c-me-device = Bu cihaz
c-me-device-lost = Cihaz kayıp mı? Koçunuzu arayın.
s-me-device-lost = Cihaz kayıp mı? Girişini buradan kapatın ya da iş bürosunu arayın.
c-me-leave = Bu cihazda çık
c-me-leave-ask = Bu burada kilitli kalır. Yalnızca siz açabilirsiniz. Geri gelince önce bunu göndeririz.
c-push-title = Bir şey olunca bana haber ver
c-push-when = Opstap kapalıyken de. Gece asla.
c-push-on = Aç
c-push-off = Kapat
c-push-is-on = Bu cihazda açık.
c-push-waits = Şu an olmuyor. Daha sonra yeniden deneriz.
c-push-denied = Cihazınız bildirimleri engelliyor. Ayarlara bakın.
c-push-install = Önce Opstap'ı ana ekranınıza ekleyin.
c-push-impossible = Bu tarayıcı bunu yapamıyor.

c-install-title = Opstap telefonunuzda
c-install-why = O zaman Opstap tek dokunuşla açılır.
c-install-do = Ekranıma ekle
c-install-no = Hayır, teşekkürler
c-install-share = Alttaki oklu kareye dokunun.
c-install-add = ‘Ana Ekrana Ekle’ye dokunun.
c-install-confirm = ‘Ekle’ye dokunun.

a-shared-title = Bunu paylaşıyorsunuz
a-shared-nothing = Hiçbir şey paylaşılmadı.
e-quick-whom = Kimin için?
c-calendar-title = Görüşmeleriniz takviminizde
c-calendar-what = Bir şey değişirse orada da görürsünüz.
c-calendar-make = Bağlantı oluştur
c-calendar-keep = Bu bağlantı yalnızca sizin içindir. Onu yalnızca bir kez görürsünüz.
c-calendar-open = Takviminizde açın
c-calendar-since = Bağlantınız oluşturuldu: { $when }.
c-calendar-end = Bağlantıyı kaldır
c-looks-title = Yolunuza kimler baktı
c-looks-text = Gün gün. Bu bir yıl kalır.
c-looks-none = Henüz kimse.
c-me-people = Yanınızdaki kişiler
c-proof-goals = Bunu öğrendiniz
c-proof-steps = Bunu yaptınız
c-proof-said = Başkalarının söyledikleri
c-proof-off = Kâğıtta olmasın
c-proof-on = Kâğıtta olsun
c-explain-title = İşte öğrenme nasıl olur
c-explain-job = Henüz olmayan bir iş
c-explain-job-text = Bir şirket büyüyor. Yakında orada yeni iş olacak. O iş sizin olabilir.
c-explain-able = Bunu öğrenebilirsiniz
c-explain-able-text = Diplomaya gerek yok. Ne yapabildiğinize bakarız. Ve ne öğrenmek istediğinize.
c-explain-plan = Birlikte bir plan
c-explain-plan-text = Adımları siz, patronunuz ve koçunuz seçersiniz. Her adım küçüktür.
c-explain-learn = İşte öğrenme
c-explain-learn-text = Bir iş arkadaşı gösterir. Sonra siz yaparsınız. Hata yapabilirsiniz.
c-explain-seen = Nasıl gittiğini söylemek
c-explain-seen-text = Siz nasıl gittiğini söylersiniz. Patronunuz ve koçunuz da. Yazdıklarını okuyabilirsiniz.
c-explain-change = Bir şey iyi gitmiyor mu?
c-explain-change-text = O zaman bir şeyi değiştiririz. Koçunuzu arayın. Bunu her zaman yapabilirsiniz.
c-explain-start = İş başlıyor
c-explain-start-text = İşi yapabiliyor musunuz? O zaman iş başlayabilir. Bazen başka bir iş olur. Öğrendikleriniz sizindir.
c-explain-done = Bunu gördüm
c-explain-saved = Açıklama görüldü
c-proof-self = Bunu siz söylüyorsunuz
c-data-boss = Patronunuzun işinizde gördüğü: siz, koçunuz ve patronunuz.
c-data-talks = Randevu: siz ve koçunuz. Patronunuz yalnızca o da gelirse.
c-data-end = Nasıl bittiği: siz, koçunuz ve iş bürosu.
c-data-coaches = Koçunuz diğer koçlar için not yazabilir. Bunu yalnızca onlar görür.

### Staff: the bar and small words

s-role-candidate = aday
s-role-coach = iş koçu
s-role-employer = işveren
s-role-manager = yönetici
a-by-when = { $name }, { $when }
s-candidate-reads = { $name } bunu okuyabilir. Sağlık hakkında bir şey yazmayın.
a-not-set = Henüz doldurulmadı
s-example = Örnek
s-data-members = Adımlar, hedefler, değerlendirmeler ve değişiklikler: aday, koç ve işveren.
s-data-check-in = Nasıl gittiği: aday ve koç.
s-data-feedback = Geri bildirim: aday, koç ve o yerin işvereni.
s-data-coaches = Koçlar için notlar: yalnızca koçlar.
s-data-outcome = Sonuç: aday, koç ve yönetici.

### Staff: a traject and its tabs

s-tab-overview = Genel bakış
s-tab-steps = Adımlar
s-tab-goals = Hedefler
s-tab-talks = Görüşmeler
s-tab-adjustments = Değişiklikler
s-traject-title = İşte öğrenme yolu
s-traject-job = Yeni iş
s-traject-employer = İşveren
s-traject-route = Yol
s-traject-period = Süre
s-traject-cohort = Grup
s-phase-job-in-view = Gelecekteki iş görünüyor
s-phase-possibilities-mapped = Olanaklar belli
s-phase-matched = İş ve aday uyuyor
s-phase-path-agreed = Öğrenme planı kararlaştırıldı
s-phase-learning-in = Aday işte öğreniyor
s-phase-regular-job = Normal iş
s-route-small-scale-growth = Küçük gelişim: işin başında öğrenme
s-route-large-scale-growth = Büyük gelişim: önce birlikte başka yerde
s-route-development-jobs = Gelişim işleri: bir yerden diğerine
s-route-stacked-jobs = Birleşik işler: birlikte tam bir iş
s-place-title = Öğrenme yeri
s-place-mentor = Yerdeki rehber
s-place-employer = İşverenin yanında
s-place-other-employer = Başka bir işverenin yanında
s-place-work-agency = İş bürosunda
s-place-school = Okulda
s-place-training = Eğitimde
a-since = başlangıç: { $when }
s-phase-stairs = Altı aşama. Şimdi aşama { $phase-number }.
s-overview-now = Şimdi: { $step }
s-overview-said = Söylenenler
s-overview-job = İş ve süre
s-chart-none = Bu hedef hakkında henüz kimse bir şey söylemedi.
s-chart-table = Bütün hedefler, tablo olarak da
s-table-who = Kim
s-table-seen = Ne görüyorlar
s-chart-reworded = Cümleler değişti: { $day }. Daha önce görülen, başka cümlelere aittir.
s-chart-unseen = henüz görülmedi
s-chart-from = { $day } – bugün
s-chart-point = { $name }, { $day }: { $sentence }
s-chart-feedback =
    { $count ->
        [one] Geri bildirim: { $count } kez
       *[other] Geri bildirim: { $count } kez
    }
s-settle-next = Sonraki aşama için
s-settle-last = Bitirmek için
s-settle-job = İşin adı belli
s-settle-end-day = Bitiş günü belli
s-settle-candidate = Bir aday katılıyor
s-settle-employer = Bir işveren katılıyor
s-settle-chosen = İşveren adayı seçti
s-settle-goal = Bir öğrenme hedefi kararlaştırıldı
s-settle-step = Planda bir adım var
s-settle-placement = Öğrenmek için bir yer var
s-settle-talk = Bir görüşme planlandı
s-settle-steps = Biten adımlar: { $done-number } / { $all-number }
s-settle-goals = Ulaşılan hedefler: { $done-number } / { $all-number }
s-settle-evaluation = Son değerlendirme imzalandı
s-settle-adjustments = Her değişikliğe bakıldı
s-settle-outcome = Sonuç kaydedildi
s-settle-informed = İş başında öğrenme görüldü
s-settle-training = Bir kurs veya okul var
s-settle-places = Arka arkaya öğrenme yerleri var
s-settle-place-days = Her yerin son günü belli
s-settle-flow-on-day = Devam etme günü kararlaştırıldı
s-settle-next-place = Sonraki yer belli
s-settle-employers = Birden çok işverende yer var
s-settle-together = birlikte
s-settle-is-done = Halledildi
s-settle-settled = Halledildi: { $count }
s-settle-is-open = Halledilecek
s-settle-paper = Kâğıttakileri Opstap bilmez.
s-overview-feedback = Son geri bildirim

### Staff: check-in

a-chip-pace = Hız
a-chip-quality = Kalite
a-chip-independence = Bağımsızlık
a-chip-punctuality = Zamanında
a-chip-language = Dil
a-chip-travel = Yol
a-chip-home = Ev
a-chip-colleagues = İş arkadaşları
a-helps-together = Birlikte yapmak
a-helps-shown = Önce göstermek
a-helps-pictures = Resimler
a-helps-more-time = Daha çok zaman
a-helps-repeated = Daha sık alıştırma
a-helps-quiet = Sakin bir yer

### Staff: steps and goals

s-steps-empty = Henüz adım yok. Bir tane ile başlayın.
s-step-no-goal = Hedefsiz
s-step-confirm = Bunun olduğunu gördüm
s-step-confirmed = Onaylayan: { $name }, { $when }
s-step-own = Kendi adımı: { $name }
s-step-status-todo = Yapılacak
s-step-status-doing = Sürüyor
s-step-status-done = Tamam
s-step-status-help = Yardım istiyor
s-goals-empty = Henüz öğrenme hedefi yok.
s-goal-set-together = Birlikte belirlendi
s-goal-said = { $name } daha önce ne dedi
s-goal-view-none = henüz seçilmedi
s-step-confirmed-said = Onaylandı
s-what-learn = Öğrenme hedefi
s-goal-by = Hedef günü: { $when }
s-goal-weight-once = Olağan
s-goal-weight-twice = İki kat
s-goal-weight-thrice = Üç kat
s-goal-rated = Görüşünüz kaydedildi
s-view-own = Siz nasıl görüyorsunuz

### Staff: talks and evaluations

s-talk-declined = { $name } gelemiyor
s-talk-accepted = { $name } geliyor
s-talks-empty = Henüz görüşme yok.
s-evaluation-answers =
    { $done-count ->
        [one] { $total-count } cevaptan { $done-count } geldi
       *[other] { $total-count } cevaptan { $done-count } geldi
    }
s-evaluation-well = Ne iyi gidiyor?
s-evaluation-hard = Ne hâlâ zor?
s-evaluation-next = Şimdi ne gerekli?
s-evaluation-helps = Öğrenmeye ne yardım eder?
s-evaluation-numbered = Değerlendirme { $talk-number }
s-evaluation-agreed = Neye anlaştık
s-evaluation-sign = İmzalıyorum
s-evaluation-mine-first = Kendiniz bitirince diğer cevapları görürsünüz.
s-talks-coming = Gelecek
s-talks-past = Geçmiş

### Staff: adjustment

s-adjustment-title = Değişiklik
s-adjustment-empty = Henüz değişiklik yok.
s-adjustment-saw = Ne gördük
s-adjustment-think = Ne düşünüyoruz
s-adjustment-change = Neyi değiştiriyoruz
s-adjustment-check = Ne zaman bakacağız
s-adjustment-helped = İşe yaradı mı?
s-adjustment-learned = Ne öğrendik
s-adjustment-declined = Yapılmadı
a-change-task = Yaptığınız iş
a-change-pace = Hız
a-change-guidance = Kim yardım eder
a-change-place = Yer
a-change-hours = Saatler
a-change-goal = Hedef
a-change-other = Başka bir şey

### Staff: people and phones

s-people-stopped = Artık katılmıyor
s-people-taking-part = katılım
s-people-takes-part = Katılıyor

### Staff: outcome

s-outcome-intended-job = Planlanan iş
s-outcome-other-employer = Başka bir işverende iş
s-outcome-training = Eğitim
s-outcome-stopped = Durduruldu
s-outcome-still = Evet, hâlâ
s-outcome-no-longer = Artık değil

### Staff: history, who changed what

s-history-opened = { $name } işte öğrenme yolunu başlattı
s-history-wishes-begun = { $name } iş isteklerine başladı
s-history-phase = { $name } aşamayı belirledi: { $phase }
s-history-early = { $name } sonraki aşamanın neden erken başladığını söylüyor ({ $phase }): { $why }
s-history-field-set = { $name } değiştirdi: { $field } → “{ $value }”
s-history-field-cleared = { $name } boşalttı: { $field }
s-history-added = { $name } ekledi: { $what }
s-history-hidden = { $name } kaldırdı: { $what }
s-history-restored = { $name } geri koydu: { $what }
s-history-step-done = { $name } yaptı: { $step }
s-history-step-doing = { $name } başladı: { $step }
s-history-step-todo = { $name } yapılacaklara geri koydu: { $step }
s-history-step-help = { $name } yardım istiyor: { $step }
s-history-step-confirmed = { $name } onayladı: { $step }
s-history-goal-rated = { $name } seçti, { $goal }: { $level }
s-history-checked-in = { $name } nasıl gittiğini söyledi: { $face }
s-history-feedback = { $name } geri bildirim verdi
s-history-evaluation-planned = { $name } bir değerlendirme planladı
s-history-evaluation-answered = { $name } değerlendirme için cevap verdi
s-history-evaluation-signed = { $name } değerlendirmeyi imzaladı
s-history-adjustment-decided = { $name } bir değişikliğe karar verdi
s-history-adjustment-reviewed = { $name } bir değişikliğe yeniden baktı
s-history-commented = { $name } dedi: { $text }
s-history-settled = { $name } dedi: çözüldü. { $text }
s-history-outcome = { $name } sonucu kaydetti: { $outcome }
s-history-unknown = Daha yeni bir sürümden bir şey. Uygulamayı güncelleyin.
s-field-title = başlık
s-field-explanation = açıklama
s-field-yields = getirisi
c-step-yields = Bunun getirisi
s-field-date = gün
s-field-where = yer
s-field-who-helps = kim yardım eder
s-field-goal = hedef
s-field-from-talk = hangi görüşmeden
s-field-weight = ağırlık
s-field-job = iş
s-field-employer = işveren
s-field-route = yol
s-field-period = süre
s-field-cohort = grup
s-field-name = ad
s-field-phone = telefon numarası
s-field-mentor = rehber
s-field-hours = saatler
s-field-kind = tür
s-field-picture = resim
s-what-step = adım: { $title }
s-what-goal = öğrenme hedefi: { $title }
s-what-place = öğrenme yeri: { $title }
s-what-member = katılımcı: { $title }
s-what-comment = yorum
s-what-check-in = nasıl gittiği notu
s-what-feedback = geri bildirim
s-what-appointment = randevu
s-history-set-of = { $name } değiştirdi: { $what }, { $field } → “{ $value }”
s-history-cleared-of = { $name } boşalttı: { $what }, { $field }
s-history-moved = { $name } sırasını değiştirdi: { $what }
s-history-mark-back = { $name } bir şeyi geri aldı: { $step }
s-history-step-unconfirmed = { $name } onayı kaldırdı: { $step }
s-history-evaluation-taken-back = { $name } değerlendirme cevabını geri aldı
s-history-evaluation-unsigned = { $name } imzayı kaldırdı
s-history-point = { $name } konuşmak istiyor: { $words }
s-history-not-right = { $name } bir şeyin yanlış olduğunu söylüyor: { $words }
s-history-restriction = { $name } verilerin daha az kullanılmasını istiyor: { $words }
s-history-point-settled = { $name } bir konuyu listeden çıkardı
s-history-point-open = { $name } bir konuyu listeye geri koydu
s-history-proposed = { $name } önerdi: { $text }
s-history-planned = { $name } randevu verdi: { $title }
s-history-adjustment-undecided = { $name } kararı yeniden açtı
s-history-adjustment-unreviewed = { $name } yeniden bakmayı açtı
s-history-declined = { $name } gelemiyor: { $reason }
s-field-phase = aşama
s-field-levels = beş cümle
s-field-start = başlangıç
s-field-reached = birlikte seçtiğiniz
s-field-target = hedef günü
s-field-conclusion = sonuç yazısı
s-field-asked = kim katılıyor
s-field-saw = ne gördük
s-field-think = ne düşünüyoruz
s-field-lever = konu ne
s-field-change = neyi değiştiriyoruz
s-field-check = ne zaman bakacağız
s-field-about = neyle ilgili
s-field-plan = randevu
s-field-answer = cevap
s-what-evaluation = değerlendirme
s-what-point = adayın bir konusu
s-what-adjustment = değişiklik
s-what-rating = bir hedefe bakış
s-what-outcome = sonuç

### Employer

e-nav-candidates = Adaylar
e-candidates-title = Yanınızda kim öğreniyor
e-candidates-empty = Şu an yanınızda kimse öğrenmiyor.
e-candidates-before = Daha önce yanınızda öğrendi
e-learners-column = Ad ve son geri bildirim
e-feedback-give = Geri bildirim
e-feedback-give-to = { $name } için geri bildirim
e-feedback-none = Henüz yok
e-learner-over = Yanınızda öğreniyor
e-learner-record = Bir şey kaydedin
e-learner-more = { $name } hakkında her şey
e-learner-done = { $name } diyor ki: tamam
e-learner-saw = Gördüm
a-sample-other-day = Bugünden başka bir gün
e-learner-steps-more = Bütün adımlar
e-talk-cannot-sent = Bu iş koçuna gidiyor. Başka bir gün bulursunuz.
e-came-title = Bundan ne çıktı
e-came-empty = Henüz bir şey yok. Başkalarının söylediğini ve kararlarını burada okursunuz.
e-came-nothing = Bu konuda henüz kimse bir şey söylemedi.
e-came-all = Hepsini oku
e-came-you = Siz, { $name } hakkında, { $when }
e-came-taken-up = Ele alındı
e-came-try = Bunu yapacağız
e-came-not-now = Bunu şimdi yapmıyoruz
e-came-helped = İşe yaradı
e-came-helped-partly = Biraz işe yaradı
e-came-helped-not = İşe yaramadı
e-feedback-start = Hızlı geri bildirim
e-feedback-for = İşte öğrenme için geri bildirim
e-feedback-title = { $name } bu hafta nasıldı?
e-feedback-pace = Hız
e-feedback-pace-low = Henüz düşük
e-feedback-pace-growing = Gelişiyor
e-feedback-pace-good = İyi
e-feedback-quality = Kalite
e-feedback-quality-low = Henüz hatalar var
e-feedback-quality-growing = Gelişiyor
e-feedback-quality-good = İyi
e-feedback-independence = Bağımsızlık
e-feedback-independence-low = Yardımla
e-feedback-independence-growing = Gelişiyor
e-feedback-independence-good = Tek başına
e-feedback-punctuality = Zamanında
e-feedback-punctuality-low = Sık sık geç
e-feedback-punctuality-growing = Gelişiyor
e-feedback-punctuality-good = Her zaman
e-feedback-safety = Güvenli çalışma
e-feedback-safety-low = Dikkat gerek
e-feedback-safety-growing = Gelişiyor
e-feedback-safety-good = İyi
e-feedback-more = Zamanında ve güvenli çalışma da
e-feedback-line = Bir cümle (isteğe bağlı)
e-feedback-who-reads = Bunu { $name } ve iş koçu okuyabilir.
e-explain-job-text = Şirketiniz büyüyor. Yakında yeni insanlara ihtiyacınız olacak. O işin adı şimdiden konur.
e-explain-able-text = Diplomalar önemli değil. Kişinin ne yapabildiğine ve ne öğrenmek istediğine bakarız.
e-explain-plan-text = Adımları siz, aday ve koç seçersiniz. Her adım küçüktür.
e-explain-learn-text = Biriniz gösterir. Sonra aday yapar. Hatalar öğrenmenin parçasıdır.
e-explain-seen-text = Gördüğünüzü kısaca söyleyin. Bir dakikadan az sürer. Aday bunu okuyabilir.
e-explain-change-text = O zaman bir şeyi değiştiririz: görev, tempo, rehberlik ya da yer. Koçu arayın.
e-explain-start-text = Aday işi yapabiliyor mu? O zaman iş başlayabilir. Olmazsa birlikte aramaya devam ederiz.
e-feedback-thanks = Teşekkürler. { $name } devam edebilir.
e-link-unknown = Bu bağlantı çalışmıyor. İş koçundan yenisini isteyin.
e-link-over = Bu bağlantı artık çalışmıyor. Yenisi için arayın: { $name }.
e-link-choose = Her soru için bir cevap seçin.
e-link-again = Bir kez daha
e-link-later = Şu an olmuyor. Biraz sonra tekrar deneyin.
e-link-yours = Bunu siz yazdınız
e-link-who = Siz kimsiniz?
e-link-talk = Görüşme için sorular, { $when }
e-link-talk-for = { $name } hakkında, { $when }
e-link-face = Önce nasıl gittiğini seçin.
e-link-helps = Öğrenmeye ne yardımcı oluyor?
e-link-changed = Siz açtıktan sonra bir şey değişti. Yeniden bakın, sonra gönderin.
e-link-talk-in = Yanıtlarınız zaten alındı.
e-link-talk-over = Bu görüşme artık yanıt istemiyor. Bir şey söylemek isterseniz arayın: { $name }.
e-link-came = Neler kararlaştırıldı ve sonucu ne oldu
e-link-agreed = Kararlaştırıldı
e-link-agreed-none = Henüz bir şey kararlaştırılmadı.
e-link-by = { $name }, { $when }
e-link-agreement = Anlaşmayı okuyun
e-link-agreement-sign = Uygulamada ya da koçun cihazında imzalayabilirsiniz.
e-link-back = Geri bildirime dön
e-push-news = Sizin için yeni bir şey var.
e-push-works = Bu çalışıyor. Size böyle haber vereceğiz.
e-feed-talk = Görüşme
e-adjustment-propose = Başka bir şey öner
e-adjustment-saw = Ne görüyorsunuz?
e-adjustment-change = Ne değişmeli?
e-adjustment-sent = Kaydedildi. İş koçunun cevabı burada duracak.
e-evaluation-title = Görüşme için cevaplarınız
e-evaluation-sign = Değerlendirmeyi okuyun ve imzalayın
e-evaluation-well = Ne iyi gidiyor?
e-evaluation-hard = Ne hâlâ zor?
e-evaluation-next = Devam etmek için ne gerekli?
e-evaluation-submitted = Teşekkürler. Görüşmede bunu konuşursunuz.
e-goal-rate = { $name } şimdi nerede?
e-no-health = Sağlık hakkında bir şey yazmayın.

### Main tasks and work samples

a-percent = %{ $percent-number }
s-what-task = görev: { $title }
s-what-sample = iş ölçümü
s-field-share = haftanın payı
s-history-sampled = { $name } kaydetti, { $task }: { $sample }
s-tasks-title = Ana görevler
s-task-said = { $name }, %{ $percent-number }
s-work-title = Görev görev iş
a-sample-add = Bir görevin nasıl gittiğini kaydedin
a-sample-task = Hangi görev?
a-sample-pace = Hız
a-sample-quality = Kalite
a-sample-net-time = Gerçekten çalışılan zaman
a-sample-help = Ne kadar yardım?
a-sample-said = hız %{ $pace-number }, kalite %{ $quality-number }, çalışma %{ $net-number }
a-help-alone = Tek başına
a-help-hint = İpucu ile
a-help-shown = Gösterildikten sonra
a-help-together = Birlikte

### A window of our own

a-window-server-title = Opstap’ınız nerede?
a-window-server-intro = Size bir bağlantı ya da adres verildi. Buraya yazın ya da yapıştırın.
a-window-server-field = Bağlantı ya da adres
a-window-server-hint = Örneğin opstap.belediyeniz.nl
a-window-server-wrong = Bu bir adres değil. Tekrar bakın.
a-window-server-go = Devam
a-window-server-card = Opstap adresi
a-window-server-change = Başka adres
a-window-server-use = Bu adresi kullan
a-window-line-gone = Opstap şu an { $address } adresinde cevap vermiyor. Yaptıklarınız burada saklanır. Adres değişti mi?
a-window-line-untrusted = { $address } Opstap olduğunu gösteremiyor. Bu yüzden bir şey göndermiyoruz. Yaptıklarınız burada saklanır. Koçunuzdan yardım isteyin.
a-window-line-date = Bu cihaza göre tarih { $day }. Yanlış mı? O zaman tarihi düzeltin. Yaptıklarınız burada saklanır. Doğru mu? O zaman koçunuzdan yardım isteyin.
a-window-line-moved = Opstap’ın yeni adresi: { $address }. Doğru mu, koçunuza sorun. Yaptıklarınız burada saklanır.
a-window-twice-title = Opstap zaten açık
a-window-twice-text = Diğer pencereye gidin. Bu pencere kapanabilir.
a-window-saved = Kaydedildi: { $place }
a-window-not-saved = Dosya kaydedilmedi. Cihazınızda yer açın. Sonra tekrar deneyin.
a-hours-and-minutes = { $hours } sa { $minutes-number } dk
a-whole-hours = { $hours } sa
c-tried-hours = Saatleriniz
c-tried-absence = Gelmeyeceğiniz
c-tried-message = Mesajınız
c-tried-belief = Bu işi yapabilir misiniz
c-belief-not-yet = Henüz değil
c-belief-a-little = Biraz
c-belief-almost = Neredeyse
c-belief-sure = Evet
a-agreement = Anlaşma
a-agreement-none = Henüz yazılı bir şey yok.
a-agreement-none-coach = Koçunuz anlaşılanı yazar. Sonra burada okur ve imzalarsınız.
a-part-skills = Bilinmesi ve yapılması gerekenler
a-part-step-plan = Adım planı
a-part-duration = Süre
a-part-guidance = Kim yardım eder
a-part-financing = Para
a-part-evaluation = Görüşmeler
a-part-preconditions = Ayarlanması gerekenler
a-talk-every =
    { $count ->
        [one] Her hafta bir görüşme
       *[other] { $count } haftada bir görüşme
    }
a-means-none = Ek ödeme yok
a-means-shared = İşveren ve iş kurumu masrafı paylaşır
a-means-subsidy = Ücret maliyeti desteği
a-money-percent = %{ $number }
a-money-shares = Ayda { $total }: işveren { $employer }, iş kurumu { $office }
a-euros = { $amount } €
a-agreement-anew = Geçen seferden bu yana yeni: { $parts }
a-agreement-changed = İmzaladığınızdan beri bu değişti
a-agreement-was = Önce: { $words }
a-agreement-witnessed = { $name } adlı kişinin cihazında imzalandı, { $when }
a-agreement-objected = Diyor ki: bu benim imzam değil
a-agreement-object = Bu benim imzam değil
a-agreement-object-why = Ne oldu?
a-agreement-complete = Herkes imzaladı
a-agreement-sign = İmzalıyorum
a-agreement-here = { $name } burada imzalasın
a-agreement-here-ask = Cihazınızı { $name } adlı kişiye verin, acele etmeyin. Uygulamada orada olduğunuz yazacak.
a-agreement-read = { $name } şimdi imzalıyor
a-agreement-version = Sürüm { $nth-number }, { $when }
a-agreement-older = Önceki sürümler
a-agreement-same = Daha önce imzaladığınızdan farklı bir şey yok.
e-paper-empty = Bu konuda bir şey yazılmadı.
e-paper-page = Sayfa { $page-number } / { $total-count }
e-paper-signatures = Kim imzaladı
e-paper-stand-ins = Burada basılamayan işaretler sayı olarak yazıldı: [U+…].
e-paper-unsigned = Herkes henüz imzalamadı
a-new-agreement = İmzalanacak anlaşma
a-new-message = Bir mesaj
a-new-absence = Gelmiyor
a-new-hours = Saatler onaylandı
a-new-flow-on = Sonraki yere
a-number-sample = 1.000,00
s-what-agreement = anlaşmayı
s-what-signature = bir imzayı
s-what-objection = bir itirazı
s-what-workday = bir günün saatlerini
s-what-absence = bir devamsızlık bildirimini
s-what-message = bir mesajı
s-what-belief = bir cevabı
s-field-minutes = saatler
s-history-agreement = { $name } bir anlaşma sundu
s-history-agreement-signed = { $name } anlaşmayı imzaladı
s-history-agreement-witnessed = { $name } kendi cihazında { $signer } adlı kişiye imzalattı
s-history-objected = { $name } diyor ki: bu benim imzam değil. { $words }
s-history-hours = { $name } yazdı: { $day }, { $hours }
s-history-hours-confirmed = { $name } { $day } saatlerini onayladı
s-history-hours-unconfirmed = { $name } { $day } onayını geri aldı
s-history-absent = { $name } gelmeyeceğini bildirdi: { $days }
s-history-message = { $name } yazdı: { $words }
s-history-belief = { $name } bu işi yapıp yapamayacağını söyledi: { $answer }
a-hours = Saatler
a-hours-where = Nerede?
a-hours-other = Başka saat
a-hours-like = Örneğin 7,5 veya 7:30
a-hours-unread = Şöyle yazın: 7,5 veya 7:30
a-hours-note = Kaydet
a-hours-note-these = Kaydet: { $hours }
a-hours-noted = Saatler kaydedildi: { $day }
a-hours-there = Zaten yazıyor: { $hours }, { $day }
a-hours-none = Henüz saat yok.
a-hours-week = Hafta: { $day }
a-hours-waiting = henüz onaylanmadı
a-hours-confirmed = onaylandı
a-hours-confirm = Doğru
a-hours-confirm-all = { $count-number } günün hepsi doğru
a-hours-unconfirm = Doğru değil
a-hours-unconfirmed = Onay kaldırıldı
a-hours-mend = Değiştir
a-absent-until = { $from } – { $until } (dahil)
a-absent-open = { $from }, ne kadar süreceği henüz belli değil
a-absent-today = Bugün
a-absent-tomorrow = Yarın
a-absent-week = Haftanın geri kalanı
a-absent-unknown = Ne kadar süreceğini bilmiyorum
a-absent-of = { $name } gelmiyor: { $days }
a-absent-back-said = Kaldırıldı
c-absent-cannot = Gelemiyorum
c-absent-said = Gelmeyeceğinizi söylediniz: { $days }
c-absent-noted = { $name } gelmeyeceğinizi yazdı: { $days }
c-absent-back = Yine geliyorum
c-absent-sent = Bu, koçunuza ve iş yerinize gidiyor.
c-hours-work = İşiniz
c-hours-how-many = Ne kadar çalıştınız?
c-hours-day = Hangi gün?
a-message-title = Mesajlar
a-message-none = Henüz mesaj yok.
a-message-write = Mesaj yazın
a-message-earlier = Önceki mesajlar
a-message-take-back = Geri al
a-message-taken-back = Mesajınız kaldırıldı
c-belief-question = Bu işi ileride yapabileceğinizi düşünüyor musunuz?
c-belief-earlier = Daha önce söyledikleriniz
c-belief-thanks = Teşekkürler. Bu siz ve koçunuz içindir.
e-learner-absent = Bugün gelmiyor
e-hours-confirm = Saatleri onayla
e-hours-waiting =
    { $count ->
        [one] 1 gün sizi bekliyor
       *[other] { $count } gün sizi bekliyor
    }
c-message-readers = Bu siz ve koçunuz içindir.

# Ideas for the office
a-idea-title = Fikirler
a-idea-write = Ne daha iyi olabilir?
a-idea-none = Henüz fikir yok.
a-idea-considered = Bunu düşünüyoruz
a-idea-planned = Bunu yapacağız
a-idea-done = Bu yapıldı
a-idea-not-now = Bunu şimdi yapmıyoruz
a-idea-unanswered = Henüz cevap yok
a-idea-taken-back = Fikriniz kaldırıldı
a-new-idea = Bir fikir
a-new-idea-answer = Bir fikre cevap
c-idea-readers = Bu siz, koçunuz ve iş bürosu içindir. İş bürosunda adınız yanında yazmaz.
c-tried-idea = Fikriniz
s-what-idea = bir fikir
s-what-idea-answer = bir fikre cevap
s-history-idea = { $name } bir fikir yazdı: { $words }
s-history-idea-answer = Bir fikre cevap, { $name } tarafından: { $answer }
e-idea-readers = Siz, aday, koç ve iş bürosu içindir. İş bürosunda adınız yanında yazmaz.
e-idea-meta = Ne daha iyi olabilir? İş bürosu cevap verir.
a-hours-this-week = Bu hafta
c-group-next = Grubunuzla
c-group-steps = Bunu grubunuzla yaparsınız
s-settle-agreement = Anlaşma imzalandı
s-cohort = grup
s-group-with = Grupla: { $group }
s-history-enrolled = { $name } yolu { $group } grubuna aldı
s-history-left-cohort = { $name } yolu gruptan çıkardı

### Para: bir yer ne kadar tutar

a-money-title = Kim neyi öder
a-money-nothing = Burada henüz para hakkında bir şey yok.
a-money-wage = Ücret
a-money-holiday = Tatil parası
a-money-on-top = İşverenin giderleri
a-money-other = Yardım ve kurs
a-money-cost = Toplam
a-money-minimum = Bu saatler için asgari ücret, tatil parasıyla
a-money-subsidy = Ücret için pay
a-money-subsidy-on-top = Giderler için pay
a-money-employer = İşveren öder
a-money-office = İş kurumu öder
a-money-value = İşin değeri şimdi { $percent }. Bunu { $name } söyledi, başlangıç: { $day }.
a-money-whole = Bütün süre için: { $amount }
a-money-whole-shares = İşveren { $employer }, iş kurumu { $office }
a-money-these-days = Bu günler için: { $amount }
a-money-how = Böyle hesaplandı
a-money-rounded = Her tutar tam sent olarak yazılır. Yarım sent tam sayılır.
a-money-month = ayda
a-money-no-value = Şimdi birinin işin değerini söylemesi gerekir. Bunu bir uzman yapar.
a-money-not-yet = Bunu henüz kimse hesaplayamaz.
a-money-planned = Bugüne kadar kararlaştırılan: { $time }
a-money-confirmed = Çalışılan ve onaylanan: { $time }
a-money-waiting = Çalışılan, henüz onaylanmayan: { $time }
a-money-confirmed-wage = Onaylanan saatlerin ücreti: { $amount }
c-money-about = Bu yaklaşık bir tutardır. İş kurumu kesin tutarı sonra söyler.
c-money-indication = yaklaşık
s-money-about = Bu bir tahmindir. Tutarları iş kurumu belirler.
s-money-indication = tahmin
s-plan-months = ay: { $months-number }
s-rule-ended = artık geçerli değil

### Yerin koşulları ve hafta

a-basis = Burada nasıl çalışıyorsun
a-basis-trial = Deneme yeri
a-basis-with-benefit = Öğrenme, paran devam eder
a-basis-training = İş ve okul
a-basis-employment = Sözleşmeli
a-basis-other = Başka
a-basis-until = Hangi güne kadar
a-basis-ends = son gün: { $day }
a-basis-reason = Neden daha uzun sürüyor
a-place-address = Adres
a-place-way = Oraya böyle gidersin: { $address }
a-week-days = Hangi günler
a-week-hours = { $day } { $from }–{ $until }
a-week-times = { $from }–{ $until }
a-week-today = Bugün: { $place }, { $time }
a-week-free = Bu hafta iş yok.
a-week-overlap = Aynı anda iki yer
a-week-long = Bir hafta için çok, saat: { $hours-number }
a-week-before = Önceki hafta
a-week-after = Sonraki hafta
s-what-funding = kimin neyi ödediğini
s-history-funding = { $name } kimin neyi ödediğini yazdı: { $place }
s-history-terms = { $name } koşulları ekledi: { $place }

c-skill-title = Neler yapabiliyorum
c-skill-text = Bunlar başkalarının sizde gördükleri. Siz de bir şey ekleyin. Koçunuz bunu okuyabilir.
c-skill-add = Kendiniz bir şey ekleyin
c-skill-name = Ne yapabiliyorsunuz?
c-skill-help = Bunu nasıl yapıyorsunuz?
a-skill-empty = Henüz bir şey görülmedi
a-skill-by = { $name } gördü
a-skill-self = Kendi sözü
a-skill-someone = bir koç
a-skill-from-goal = öğrenirken
a-skill-from-sample = bir görevde
a-skill-from-talk = bir görüşmede
a-skill-at-work = işte
a-skill-remove = Kaldır: { $skill }
a-skill-noun = birinin yapabildiği bir şey
a-skill-told = { $name } gördü: { $skill } ({ $help })
a-page-begun = { $name } sayfaya başladı
a-page-approved-by = { $name } sayfaya evet dedi
a-page-withdrawn-by = { $name } evetini geri aldı
c-tried-skill = Yapabildiğiniz bir şey
c-page-title = Sayfam
c-page-text = Bunu koçunuzla birlikte yazın. Kısa olması iyidir. Sağlığınız hakkında bir şey yazmayın.
c-page-strengths = İyi olduğum şeyler
c-page-wants = Öğrenmek istediklerim
c-page-needs = İşte ihtiyacım olan
c-page-helps = Zor bir günde bana yardım eden
c-page-approve = Patronum bunu okuyabilir
c-page-withdraw = Patronum bunu artık okuyamaz
c-page-is-approved = Patronunuz bunu okuyabilir.
c-page-is-not = Bunu yalnız siz ve koçunuz okursunuz.
e-page-title = { $name } hakkında
e-page-meta = İyi giden ve yardımcı olan şeyler
e-page-none = { $name } için şu an okuyabileceğiniz bir sayfa yok.
e-page-said = { $name } kendi sözleriyle yazdı ve bunlara evet dedi.

### From place to place

a-flow-after = { $place }: { $day } tarihinden itibaren { $next }
a-flow-goals = Birlikte gider: { $goals }
a-flow-answer = Yanıt
a-flow-waiting = henüz yanıt yok
a-flow-agreed = kabul edildi
a-flow-other-day = tercih edilen gün: { $day }
e-flow-agree = Kabul ediyorum
e-flow-agreed-said = Kabul ettiniz
e-flow-undo = Yine de kabul etmiyorum
e-flow-other = Başka bir gün daha iyi
e-flow-day = Hangi gün?
e-flow-why = Bir şey eklemek ister misiniz?
e-flow-ask = Bu günü iste
e-flow-asked = İstediğiniz gün: { $day }
c-flow-next = { $day } tarihinden itibaren { $next } yerinde öğreniyorsun.
c-flow-plan = Koçun, { $day } tarihinden itibaren { $next } yerinde öğrenmeni istiyor. { $place } henüz evet demedi.
s-flow-next = Nereye: işveren ve iş
s-flow-to = Zaten olan bir yer
s-flow-day = Oradaki ilk gün
s-flow-goals = Birlikte giden öğrenme hedefleri
s-what-flow-on = { $place } yerinden geçiş
s-history-flow-on = { $name } geçişi planladı: { $place }, sonra { $next }

### Parts of one job

a-stack-title = Birlikte bir iş
a-stack-of = haftada { $whole-number } saatin { $hours-number } saati
a-stack-missing = { $hours-number } saat daha gerekli
a-stack-full = iş tamam
a-stack-unknown = Bütün işin kaç saat olduğu henüz kararlaştırılmadı.
a-stack-parts = Parçalar
a-stack-when = Yıl boyunca
e-stack-own = İşin sizdeki parçası
a-refused-of-one-part = Burada para hakkında bir şey yazmaz: birden fazla şirket katılıyor. Para, ait olduğu yerde yazar.
a-part-no-money = Burada para hakkında bir şey kararlaştırılmadı.

### Introductions

a-new-introduction = Tanışma
a-meet-chosen = seçildi
a-meet-not-chosen = bu kez değil
a-meet-why-work-fits = İş iyi uyuyor
a-meet-why-team-fits = Ekiple iyi anlaşma var
a-meet-why-keen = Öğrenme isteği büyük
a-meet-why-can-much = Bu işin çoğu şimdiden iyi gidiyor
a-meet-why-other = Şu an bu işe başka biri daha uygun
a-meet-why-more-time = Önce öğrenmek için daha çok zaman gerekli
a-meet-why-hours = Saatler ya da yol uymuyor
a-meet-why-no-place = Şu an yer kalmadı
a-meet-why-own-wish = Kendi isteği şimdi başka bir iş
a-meet-full = Yerlerden daha çok kişi seçildi: seçilen { $chosen-number }, yer { $places-number }.
a-meet-minutes = { $minutes-number } dk
a-meet-speed = Kısa tanışmalar
a-meet-list = Kim ne zaman geliyor
c-meet-title = Bir şirketle tanışma
c-meet-inform = Koçunuz size bu işi anlatır.
c-meet-meet = Tanışacaksınız.
c-meet-decide = Tanıştınız. Şirket hâlâ düşünüyor.
c-meet-chosen = Bu iş için siz seçildiniz.
c-meet-not-chosen = Şimdi bu iş olmuyor. Koçunuzla aramaya devam edersiniz.
c-meet-pictures = Resimli açıklama
e-meet-title = { $name } ile tanışma
e-meet-ask = Bu iş için { $name } adlı kişiyi seçiyor musunuz?
e-meet-yes = Evet
e-meet-no = Hayır, bu kez değil
e-meet-why = Neden? Bu { $name } için de.
e-meet-line = Bir şey eklemek ister misiniz?
e-meet-said = Seçiminiz kaydedildi
e-meet-back = Bu seçimi geri alın
e-link-meet = { $job }: { $name } adlı kişiyi seçiyor musunuz?
e-link-meet-over = Bu konuda seçim yapıldı. Yine de başka bir şey mi istiyorsunuz? { $coach } adlı kişiyi arayın.
e-link-meet-choose = Bir cevap seçin.
s-meet-told = İş anlatıldı
s-meet-when = Tanışma
s-meet-met = Tanışıldı
s-what-introduction = { $title } için tanışma
s-history-introduced = { $name } bir tanışma başlattı: { $title }, { $employer }
s-history-chose = { $name } { $title } için seçti: evet. { $why }
s-history-chose-not = { $name } { $title } için seçti: bu kez değil. { $why }
s-history-choice-back = { $name } seçimi geri aldı: { $title }

### A proof to take along

c-proof-make-title = Yanınızda götüreceğiniz belge
c-proof-make-text = Neler yapabildiğinizi başkalarına gösterin. Üzerinde ne yazacağını siz seçersiniz.
c-proof-what = Üzerinde ne yazabilir?
c-proof-name = Hangi isim?
c-proof-first = Adınız
c-proof-whole = Adınız ve soyadınız
c-proof-place = Nerede çalıştığınız yazabilir mi?
c-proof-until = Hangi güne kadar?
c-proof-preview = Üzerinde bu yazacak
c-proof-make = Belgeyi oluştur
c-proof-made = Belgeniz oluşturuldu
c-proof-made-on = { $day } tarihinde oluşturuldu
c-proof-page = Sayfayı aç
c-proof-paper = Kâğıt üzerinde (PDF)
c-proof-badge = Uygulama için rozet
c-proof-open = Uygulama için dosya
c-proof-unsent = Belge gönderildikten sonra çalışır.
c-proof-withdraw = Geri çek
c-proof-withdraw-text = O zaman belge artık yok olur. Kâğıt da artık geçerli olmaz.
c-proof-withdraw-yes = Evet, geri çek
c-proof-withdrawn = Belgeniz geri çekildi
c-tried-proof = Bir belge
a-proof-noun = bir belge
a-proof-told = { $name } bir belge oluşturdu
e-proof-title = Belge: bunları yapabiliyorum
e-proof-of = Sahibi: { $name }
e-proof-made = { $day } tarihinde oluşturuldu
e-proof-until = { $day } tarihi dahil geçerlidir
e-proof-today = { $day } tarihindeki durum budur
e-proof-gone = Bu belge artık yok
e-proof-gone-text = Ya da adres doğru değil.
e-proof-scan = Hâlâ geçerli mi? Kodu tarayın ya da { $address } adresine gidin
e-proof-code = { $address } için QR kodu
e-proof-someone = işyerinden biri

### The lab

a-success-title = Güzel haber
a-success-read = Okudum
a-success-setting = Programdan güzel haberler
a-success-show = Göster
a-success-hide = Gösterme
