//! What the page's script looks after beside the app: it writes on the page how it stands.

use super::desk::Listening;
use super::outside::ask_page;
use super::{page, window};
use crate::platform::Beside;

/// How it stands, in the words of the page's script; nothing where nobody has looked yet.
pub fn standing(of: Beside) -> Option<String> {
    page::mark(match of {
        Beside::Push => "data-push",
        Beside::Install => "data-install",
    })
}

/// Tells whenever that changed.
pub fn follow_standing(of: Beside, tell: impl Fn() + 'static) -> Listening {
    let event = match of {
        Beside::Push => "opstap:push",
        Beside::Install => "opstap:install",
    };
    Listening::to(window().into(), event, tell)
}

/// Has the page's script act: "look", "on" or "off".
pub fn ask_beside(of: Beside, wish: &str) {
    let of = match of {
        Beside::Push => "opstap:push-",
        Beside::Install => "opstap:install-",
    };
    ask_page(&[of, wish].concat());
}
