//! A code for someone's phone: a square to scan or a few characters to type. Needs the network, and says so.
//! Knows no devices yet paired.

use dioxus::prelude::*;
use shared::id::{PersonId, TrajectId};
use shared::text::Lang;

use super::devices::Devices;
use super::failed::failed;
use super::qr;
use crate::parts::{
    BigButton, Button, ButtonKind, Card, Choice, ChoiceLayout, Choices, CodeText, Icon, Notice,
    QrPicture, Readiness, Tone,
};
use crate::screens::passkeys::Declined;
use crate::screens::people::open_invites::OpenInvites;
use crate::session::{Invite, Link, NoAnswer, use_session};

/// How far making a code is.
#[derive(Debug, Clone, PartialEq)]
enum Step {
    Idle,
    Asking,
    Made(Invite),
    Failed(NoAnswer),
}

/// How long the characters work; the server decides it and tells no more than the code.
const CODE_MINUTES: u32 = 15;

/// The phones of one person: a code for a new one, and those there are.
#[component]
pub fn Pairing(log: TrajectId, person: PersonId, name: String, is_sent: bool) -> Element {
    let session = use_session();
    let w = session.messages();
    let mut step = use_signal(|| Step::Idle);
    // Rises with what changes which codes are open.
    let mut asked = use_signal(|| 0_u32);
    let invite = use_callback(move |()| {
        step.set(Step::Asking);
        spawn(async move {
            let answer = session.invite(log, person).await;
            step.set(answer.map_or_else(Step::Failed, Step::Made));
            asked += 1;
        });
    });
    let is_offline = session.link() == Link::Unreachable;
    let now = step.read().clone();
    let state = match (&now, is_sent) {
        (Step::Asking, _) => Readiness::Busy,
        (_, false) => Readiness::Waiting,
        (Step::Idle | Step::Made(_) | Step::Failed(_), true) => Readiness::Ready,
    };
    rsx! {
        Card { title: w.s_pair_title(), under: w.s_pair_for(&name),
            if !is_sent {
                Notice { text: w.s_pair_not_sent(&name), tone: Tone::Sun, icon: Icon::Sync }
            } else if is_offline {
                Notice { text: w.s_pair_no_network(), tone: Tone::Sun, icon: Icon::Sync }
            }
            match now {
                Step::Idle | Step::Asking => rsx! {
                    BigButton { label: w.s_pair_title(), icon: Icon::Phone, state, onpress: move |()| invite.call(()) }
                },
                Step::Made(made) => rsx! {
                    Code { name: name.clone(), made }
                    Button {
                        label: w.s_pair_new_code(),
                        kind: ButtonKind::Plain,
                        icon: Icon::Sync,
                        onpress: move |()| invite.call(()),
                    }
                },
                Step::Failed(why) => rsx! {
                    Declined { words: failed(w, &why), why, onshown: move |()| step.set(Step::Idle) }
                    BigButton { label: w.a_try_again(), icon: Icon::Sync, state, onpress: move |()| invite.call(()) }
                },
            }
            if is_sent {
                Devices { log, person, name, onlost: move |()| invite.call(()) }
            }
        }
        if is_sent {
            OpenInvites { key: "{asked}", person, onwithdrawn: move |()| step.set(Step::Idle) }
        }
    }
}

/// What to scan or type, and for how long.
#[component]
pub fn Code(name: String, made: Invite) -> Element {
    let w = use_session().messages();
    let mut lang = use_signal(|| None::<Lang>);
    let scan = w.s_pair_scan(&name);
    let names = Lang::ALL.map(|lang| Choice::new(lang.own_name()));
    rsx! {
        div { class: "stack", role: "status",
            if made.awaits {
                Notice { text: w.s_pair_awaits(&name), tone: Tone::Sun, icon: Icon::Clock }
            }
            if let Some(rows) = qr::modules(&proposing(&made.link, lang())) {
                p { class: "centre", "{scan}" }
                QrPicture { label: scan.clone(), rows }
            }
            Choices {
                legend: w.s_pair_language(),
                layout: ChoiceLayout::Beside,
                choices: names.to_vec(),
                chosen: lang().and_then(|lang| Lang::ALL.iter().position(|it| *it == lang)),
                onchoose: move |place: usize| lang.set(Lang::ALL.get(place).copied()),
            }
            CodeText { label: w.s_pair_or_type(), code: made.short }
            p { class: "soft centre", {w.s_pair_once(CODE_MINUTES)} }
        }
    }
}

/// A link that proposes a language to who opens it. Its code stays last, where no server sees it.
fn proposing(link: &str, lang: Option<Lang>) -> String {
    let (Some(lang), Some((address, code))) = (lang, link.split_once('#')) else {
        return link.to_owned();
    };
    let sign = if address.contains('?') { "&" } else { "?" };
    [address, sign, "taal=", lang.tag(), "#", code].concat()
}

#[cfg(test)]
mod tests {
    use super::{Lang, proposing};

    #[test]
    fn a_link_says_its_language_before_its_code() {
        let check = |link, lang, said| assert_eq!(proposing(link, lang), said);
        check("https://a.nl/koppel#X", None, "https://a.nl/koppel#X");
        check("https://a.nl/koppel#X", Some(Lang::Ti), "https://a.nl/koppel?taal=ti#X");
        let staff = "https://a.nl/koppel?edition=whole";
        let said = format!("{staff}&taal=ar#X");
        assert_eq!(proposing(&format!("{staff}#X"), Some(Lang::Ar)), said);
    }
}
