//! How far coming in is. It outlasts the screen, which goes and comes back as the phone closes. Knows no words.

use dioxus::core::spawn_forever;
use dioxus::prelude::*;

use crate::navigator::navigator;
use crate::route::Route;
use crate::session::{PairTrouble, Session, Stage};

/// Characters of a code that is typed: the second where somebody guesses codes.
const TYPED_CHARS: [usize; 2] = [6, 8];
/// A code that came in the address is far longer; anything shorter there is something else.
const BROUGHT_CHARS_MIN: usize = 16;

/// How far it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entering {
    /// Nobody stood at the door yet: a code that was brought needs no tap.
    Untouched,
    /// For a tap.
    Waiting,
    Busy,
    /// Fewer or more characters than a code has.
    Incomplete,
    Failed(PairTrouble),
}

/// The door of this phone: one, for as long as the app runs.
#[derive(Clone, Copy, PartialEq)]
pub struct Door {
    pub entering: Signal<Entering>,
    pub typed: Signal<String>,
    /// How many of the codes that came later were taken up.
    later: Signal<u32>,
}

impl Door {
    /// Before anyone stood there. For the window around every screen, which never goes.
    pub fn untouched() -> Self {
        Self {
            entering: Signal::new(Entering::Untouched),
            typed: Signal::new(String::new()),
            later: Signal::new(0),
        }
    }

    /// Another link was followed here, so what became of the code before is past. As long as that one is with the server, the
    /// new one waits. For an effect, which runs again when either changes.
    pub fn take_up_later(mut self, session: Session) {
        let codes = session.later_codes();
        let is_busy = *self.entering.read() == Entering::Busy;
        if is_busy || codes == *self.later.peek() {
            return;
        }
        self.later.set(codes);
        self.entering.set(Entering::Untouched);
        self.arrive(session, session.stage());
    }

    /// Someone stands there. A code that was brought is used at once, but on someone's phone it waits until it is clear who
    /// goes on; once it waits, it does so when that phone closes, too.
    pub fn arrive(mut self, session: Session, stage: Stage) {
        let entering = self.entering.peek().clone();
        match (entering, stage) {
            (Entering::Untouched, Stage::Ready) => self.entering.set(Entering::Waiting),
            (Entering::Untouched, _) if brought_code(session).is_some() => self.enter(session),
            (Entering::Untouched | Entering::Busy, _) => {}
            // Someone left: what they tried here is theirs.
            (_, Stage::Unpaired) => self.clear(),
            (Entering::Waiting | Entering::Incomplete | Entering::Failed(_), _) => {}
        }
    }

    /// Comes in with the code that was brought, else with the typed one.
    pub fn enter(mut self, session: Session) {
        if *self.entering.peek() == Entering::Busy {
            return;
        }
        let brought = brought_code(session);
        let is_typed = brought.is_none();
        let code = brought.unwrap_or_else(|| typed_code(&self.typed.peek()));
        if is_typed && !TYPED_CHARS.contains(&code.chars().count()) {
            self.entering.set(Entering::Incomplete);
            return;
        }
        let nav = navigator();
        self.entering.set(Entering::Busy);
        // The screen may go first: a phone that is shut out closes meanwhile, and the server lets a code in once.
        spawn_forever(async move {
            let is_in = match session.pair(code).await {
                Ok(()) => true,
                Err(trouble) => {
                    self.entering.set(Entering::Failed(trouble));
                    // It may be the link they once came in with, kept for opening the app.
                    session.find_back().await
                }
            };
            if is_in {
                self.clear();
                nav.replace(Route::Home {});
            }
        });
    }

    fn clear(mut self) {
        self.entering.set(Entering::Waiting);
        self.typed.set(String::new());
    }
}

/// The long code of the address. It stays until it has worked, so that it can be tried again.
pub fn brought_code(session: Session) -> Option<String> {
    session.brought_code().filter(|code| code.len() >= BROUGHT_CHARS_MIN)
}

/// A typed code as it was made: capitals without spaces.
fn typed_code(text: &str) -> String {
    let letters = text.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::typed_code;

    #[test]
    fn a_typed_code_is_read_as_it_was_meant() {
        for (text, code) in [
            ("abc234", "ABC234"),
            ("ABC 234", "ABC234"),
            (" abc-234 ", "ABC234"),
            ("abcd 2345", "ABCD2345"),
        ] {
            assert_eq!(typed_code(text), code, "{text}");
        }
    }
}
