//! The routes of passkeys.

use axum::http::Method;
use shared::wire::Wire;

use crate::http::me;
use crate::http::passkeys::{Added, Answered, Asked, LetIn, Offered, Standing};
use crate::http::tests::openapi::described::{Described, Gives, Session};

const ASKED: Gives = Gives::Json(Asked::schema);

pub const ROUTES: &[Described] = &[
    Described::read(
        "/api/passkeys",
        "By what the asker can show who they are: their passkeys, and whether an account of their work is theirs. For who is of the office.",
        &[(200, "All of it, without a key.", Gives::Json(Standing::schema))],
    ),
    Described {
        method: Method::POST,
        path: "/api/passkeys",
        about: "Asks for a new passkey: what a browser is to ask its person's device.",
        session: Session::Needed,
        asks: Some(me::Asking::schema),
        gives: &[(200, "What to ask; it is answered once, within five minutes.", ASKED)],
    },
    Described {
        method: Method::POST,
        path: "/api/passkeys/add",
        about: "Keeps a new passkey, under a name.",
        session: Session::Needed,
        asks: Some(Added::schema),
        gives: &[(204, "Kept.", Gives::Nothing)],
    },
    Described {
        method: Method::DELETE,
        path: "/api/passkeys/own/{passkey}",
        about: "Takes one of the asker's passkeys back.",
        session: Session::Needed,
        asks: None,
        gives: &[(204, "It opens nothing any more.", Gives::Nothing)],
    },
    Described {
        method: Method::GET,
        path: "/api/passkeys/offered",
        about: "Whether anybody comes in by a passkey here.",
        session: Session::None,
        asks: None,
        gives: &[
            (200, "Somebody does.", Gives::Json(Offered::schema)),
            (204, "Nobody does.", Gives::Nothing),
        ],
    },
    Described {
        method: Method::POST,
        path: "/api/passkeys/who",
        about: "Asks who is there, by any passkey.",
        session: Session::None,
        asks: Some(me::Asking::schema),
        gives: &[(200, "What to ask; it is answered once, within five minutes.", ASKED)],
    },
    Described {
        method: Method::POST,
        path: "/api/passkeys/come-in",
        about: "Lets in who shows a passkey: by a code for one phone, as that of an invite.",
        session: Session::None,
        asks: Some(Answered::schema),
        gives: &[(200, "The code, for five minutes.", Gives::Json(LetIn::schema))],
    },
    Described {
        method: Method::POST,
        path: "/api/passkeys/again",
        about: "Asks the asker to show once more who they are, by one of their passkeys.",
        session: Session::Needed,
        asks: Some(me::Asking::schema),
        gives: &[(200, "What to ask; it is answered once, within five minutes.", ASKED)],
    },
    Described {
        method: Method::POST,
        path: "/api/passkeys/show",
        about: "They did: for ten minutes they are not asked again on this phone.",
        session: Session::Needed,
        asks: Some(Answered::schema),
        gives: &[(204, "It holds.", Gives::Nothing)],
    },
    Described {
        method: Method::DELETE,
        path: "/api/people/{person}/passkeys",
        about: "Takes all passkeys of somebody of the office back; their phones stay. For managers.",
        session: Session::Needed,
        asks: None,
        gives: &[(204, "They open nothing any more.", Gives::Nothing)],
    },
];
