//! Lines as people write them at work, no two alike: what is repeated packs better than life. Knows not what they are about.

use crate::chance::Chance;

const WORDS: &str = "\
    aan achter afdeling afgesproken al alleen allemaal alles anders auto avond baas bak balie band begint begreep beter bezig \
    bij bijna bladeren blij bus collega computer daarna dag dan dat de deed deur die ding dinsdag doet donderdag door doos \
    drie druk duidelijk eerst een eigen elke en er extra fiets fijn gaat gang gedaan geen gehaald gehad geleerd genoeg \
    gesprek gewerkt ging goed groep haalt half hal handen heeft heel helpt herhalen het hij hoe hoek hoort hulp ik in is ja \
    jas kaart kan kant kar kassa keer keuken kijkt klaar klant klopt komt kon kort kraan laat laatste lang langzaam lastig \
    later leert leest legt leuk licht lijst loopt lukt maandag maar machine magazijn maken man me meer mee meestal met middag \
    minder minuten moe moeilijk mooi morgen na naam naast nam netjes niet nieuw nodig nog noemt nu ochtend of om onder ook op \
    orde over pakt pallet pauze pas planning ploeg praat probeert proberen rek rijdt rooster rustig samen schap schoon \
    schrijft sneller soms staat stap steeds stelt stil straks taak tafel te tegen tekst telt telefoon terug thuis tijd tijdens \
    toen trein trekt tussen twee uit uur vaak van vandaag vanmiddag vast veel vers vertelt vier vindt vlot voelt volgende voor \
    vraagt vrijdag vroeg wacht wagen was water wat week weer weet weinig wel werkt wil winkel woensdag ze zegt zei zelf zet \
    zich ziet zijn zoekt zonder zorgt zwaar";

/// So many words, as chance has it.
pub(super) fn line(chance: &mut Chance, length: usize) -> String {
    let words: Vec<&str> = WORDS.split_ascii_whitespace().collect();
    let drawn = (0..length).filter_map(|_| chance.pick(&words).copied());
    drawn.collect::<Vec<_>>().join(" ")
}
