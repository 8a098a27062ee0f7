//! What is said when something is declined: `application/problem+json` (RFC 9457) with a word the app turns into a sentence.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use shared::id::Id;
use shared::sync::hub::BadRequest;

use crate::auth::invite::Shut;
use crate::auth::limit::TooMany;
use crate::store::StoreError;

/// Every answer that is not what was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    Malformed,
    NotJson,
    TooLarge,
    TooSlow,
    OtherOrigin,
    SignedOut,
    /// There was a session, and someone or something ended it.
    SessionEnded,
    /// There is a session, of another than whose phone asks.
    OthersPhone,
    NotAllowed,
    NotFound,
    NoSuchMethod,
    InviteUnknown,
    InviteUsed,
    InviteExpired,
    /// Others have to consent to it first.
    InviteAwaits,
    /// A phone asks to be paired under an id that is of another's phone.
    DeviceTaken,
    TooManyTries(TooMany),
    TooManyInvites(TooMany),
    /// Of one traject are open at once.
    TooManyLinks,
    TooManyRounds(TooMany),
    /// Of one visitor, what was asked before is not answered yet.
    TooManyAtOnce,
    ProtocolNewer,
    TooMany,
    /// Where a phone says that it is reached no message is sent.
    BadEndpoint,
    /// Nobody hands over to themselves.
    Oneself,
    /// Only a coach of the office takes trajecten over.
    NotACoach,
    /// Who looks after the whole office last stays.
    LastManager,
    /// Somebody of such a name is there.
    NameAlike,
    NoName,
    NoRole,
    /// Neither a mail address nor a provider's name for somebody.
    NoMark,
    /// Another is to be known by it.
    MarkTaken,
    /// First they show once more who they are.
    AskAgain,
    /// A passkey, or the answer it gave, does not hold.
    PasskeyRefused,
    /// People find this server by no name, so no passkey is of it.
    NoPasskeys,
    /// What says that somebody is logged out elsewhere does not hold.
    LogoutToken,
    /// Standing in ends on a day that is past.
    PastDay,
    /// Nobody would be left to look after something.
    NoSuccessor,
    /// They look after what nobody of the role they are to have looks after.
    LooksAfter,
    /// Nobody is joined with themselves.
    WithThemselves,
    /// Who was erased is not brought back.
    WasErased,
    /// Who has a role in the office is joined by handing over.
    OfOffice,
    /// One of them is joined with somebody already.
    JoinedAlready,
    /// Both take part in one log.
    BothThere,
    /// There is nothing to undo.
    NotJoined,
    /// The rule book declines a part of it.
    Declined,
    NotAFile,
    /// What was sent is no sheet.
    NotASheet,
    /// An Excel file of before 2007, or one that is packed otherwise.
    OtherExcel,
    SheetLocked,
    SheetLetters,
    SheetQuote,
    SheetDamaged,
    /// What a sheet holds, or unpacks to, is beyond what is read.
    SheetTooLarge,
    NoSuchSheet,
    SheetEmpty,
    NoHeaders,
    ColumnsMisfit,
    CellsWrong,
    NothingToUndo,
    /// Somebody's calendar is another by now, or none.
    CalendarEnded,
    /// There is no agreement yet to be put on paper.
    NothingAgreed,
    DiskFull,
    Unavailable,
}

impl Problem {
    /// Status, the stable word, and a line for developers.
    fn row(self) -> (u16, &'static str, &'static str) {
        match self {
            Self::Malformed => (400, "malformed", "The body cannot be read"),
            Self::NotJson => (415, "not_json", "The body must be application/json"),
            Self::TooLarge => (413, "too_large", "The body is too large"),
            Self::TooSlow => (408, "too_slow", "The request took too long"),
            Self::OtherOrigin => (403, "other_origin", "The request comes from another site"),
            Self::SignedOut => (401, "signed_out", "No session"),
            Self::SessionEnded => (401, "session_ended", "The session has ended"),
            Self::OthersPhone => (401, "others_phone", "The session is another person's"),
            Self::NotAllowed => (403, "not_allowed", "Not allowed in this role"),
            Self::NotFound => (404, "not_found", "Not found"),
            Self::NoSuchMethod => (405, "no_such_method", "Not a method of this address"),
            Self::InviteUnknown => (404, "invite_unknown", "No such invite"),
            Self::InviteUsed => (410, "invite_used", "The invite was used"),
            Self::InviteExpired => (410, "invite_expired", "The invite has expired"),
            Self::InviteAwaits => (409, "invite_awaits", "The invite awaits consent"),
            Self::DeviceTaken => (409, "device_taken", "The device is another person's"),
            Self::TooManyTries(_) => (429, "too_many_tries", "Too many tries"),
            Self::TooManyInvites(_) => (429, "too_many_invites", "Too many invites today"),
            Self::TooManyLinks => (409, "too_many_links", "Too many links are open"),
            Self::TooManyRounds(_) => (429, "too_many_rounds", "Too many rounds"),
            Self::TooManyAtOnce => (429, "too_many_at_once", "Too many requests at once"),
            Self::ProtocolNewer => (426, "protocol_newer", "The app is newer than the server"),
            Self::TooMany => (422, "too_many", "Too many changes or logs in one request"),
            Self::BadEndpoint => (422, "bad_endpoint", "No phone at a push service"),
            Self::Oneself => (422, "oneself", "Nobody takes over from themselves"),
            Self::NotACoach => (422, "not_a_coach", "Only a coach takes trajecten over"),
            Self::LastManager => (409, "last_manager", "The last manager stays"),
            Self::NameAlike => (409, "name_alike", "Somebody of such a name is there"),
            Self::NoName => (422, "no_name", "A name has 1 to 200 characters"),
            Self::NoRole => (409, "no_role", "No role in the office any more"),
            Self::NoMark => (422, "no_mark", "Neither a mail address nor a name of an account"),
            Self::MarkTaken => (409, "mark_taken", "Somebody else is known by it"),
            Self::AskAgain => (403, "ask_again", "Show first who you are"),
            Self::PasskeyRefused => (403, "passkey_refused", "The passkey does not hold"),
            Self::NoPasskeys => (409, "no_passkeys", "The server has no name for passkeys"),
            Self::LogoutToken => (400, "logout_token", "The logout token does not hold"),
            Self::PastDay => (422, "past_day", "The last day is past"),
            Self::NoSuccessor => (409, "no_successor", "Nobody would be left there"),
            Self::LooksAfter => (409, "looks_after", "They look after what the role does not"),
            Self::WithThemselves => (422, "with_themselves", "Nobody is joined with themselves"),
            Self::WasErased => (409, "was_erased", "Who was erased is not brought back"),
            Self::OfOffice => (409, "of_office", "They have a role in the office"),
            Self::JoinedAlready => (409, "joined_already", "One is joined with somebody already"),
            Self::BothThere => (409, "both_there", "Both take part there"),
            Self::NotJoined => (404, "not_joined", "Nobody is joined with them"),
            Self::Declined => (409, "declined", "The rule book declines a part of it"),
            Self::NotAFile => (415, "not_a_file", "The body must be application/octet-stream"),
            Self::NotASheet => (422, "not_a_sheet", "Neither CSV, XLSX nor ODS"),
            Self::OtherExcel => (422, "other_excel", "A kind of Excel file that is not read"),
            Self::SheetLocked => (422, "sheet_locked", "The file is locked with a password"),
            Self::SheetLetters => (422, "sheet_letters", "The letters of the file cannot be told"),
            Self::SheetQuote => (422, "sheet_quote", "A quote in the file is never closed"),
            Self::SheetDamaged => (422, "sheet_damaged", "The file is damaged"),
            Self::SheetTooLarge => (413, "sheet_too_large", "More in it than is read"),
            Self::NoSuchSheet => (422, "no_such_sheet", "No sheet of that name"),
            Self::SheetEmpty => (422, "sheet_empty", "Nothing in the sheet"),
            Self::NoHeaders => (422, "no_headers", "No row looks like the names of columns"),
            Self::ColumnsMisfit => (422, "columns_misfit", "The columns do not fit"),
            Self::CellsWrong => (422, "cells_wrong", "Cells are wrong, and nothing is taken in"),
            Self::NothingToUndo => (409, "nothing_to_undo", "No import of the last day is left"),
            Self::CalendarEnded => (410, "calendar_ended", "No calendar is there any more"),
            Self::NothingAgreed => (404, "nothing_agreed", "Nothing is agreed yet"),
            Self::DiskFull => (507, "disk_full", "The server has no room"),
            Self::Unavailable => (503, "unavailable", "The server cannot answer now"),
        }
    }

    /// Seconds after which another try makes sense.
    fn retry_after_s(self) -> Option<i64> {
        match self {
            Self::TooManyTries(too_many)
            | Self::TooManyInvites(too_many)
            | Self::TooManyRounds(too_many) => Some(too_many.retry_after_ms.div_euclid(1_000) + 1),
            Self::TooManyAtOnce => Some(1),
            Self::DiskFull | Self::Unavailable => Some(30),
            Self::Malformed
            | Self::NotJson
            | Self::TooLarge
            | Self::TooSlow
            | Self::OtherOrigin
            | Self::SignedOut
            | Self::SessionEnded
            | Self::OthersPhone
            | Self::NotAllowed
            | Self::NotFound
            | Self::NoSuchMethod
            | Self::InviteUnknown
            | Self::InviteUsed
            | Self::InviteExpired
            | Self::InviteAwaits
            | Self::DeviceTaken
            | Self::TooManyLinks
            | Self::ProtocolNewer
            | Self::TooMany
            | Self::BadEndpoint
            | Self::Oneself
            | Self::NotACoach
            | Self::LastManager
            | Self::NameAlike
            | Self::NoName
            | Self::NoRole
            | Self::NoMark
            | Self::MarkTaken
            | Self::AskAgain
            | Self::PasskeyRefused
            | Self::NoPasskeys
            | Self::LogoutToken
            | Self::PastDay
            | Self::NoSuccessor
            | Self::LooksAfter
            | Self::WithThemselves
            | Self::WasErased
            | Self::OfOffice
            | Self::JoinedAlready
            | Self::BothThere
            | Self::NotJoined
            | Self::Declined
            | Self::NotAFile
            | Self::NotASheet
            | Self::OtherExcel
            | Self::SheetLocked
            | Self::SheetLetters
            | Self::SheetQuote
            | Self::SheetDamaged
            | Self::SheetTooLarge
            | Self::NoSuchSheet
            | Self::SheetEmpty
            | Self::NoHeaders
            | Self::ColumnsMisfit
            | Self::CellsWrong
            | Self::NothingToUndo
            | Self::CalendarEnded
            | Self::NothingAgreed => None,
        }
    }
}

/// The wire form.
#[derive(Debug, Serialize)]
struct Body {
    r#type: String,
    title: &'static str,
    status: u16,
    code: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    about: Vec<About>,
}

/// Something that a problem is about, as people call it.
#[derive(Debug, Serialize)]
pub struct About {
    /// Of a log, or of a person.
    id: String,
    name: String,
}

impl About {
    pub fn new<T>(id: Id<T>, name: &str) -> Self {
        Self { id: id.to_string(), name: name.to_owned() }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        self.about(Vec::new())
    }
}

impl Problem {
    /// The answer, with what it is about.
    pub fn about(self, about: Vec<About>) -> Response {
        let (status, code, title) = self.row();
        let r#type = format!("urn:opstap:problem:{code}");
        let body = Body { r#type, title, status, code, about };
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, Json(body)).into_response();
        let headers = response.headers_mut();
        let kind = HeaderValue::from_static("application/problem+json");
        headers.insert(header::CONTENT_TYPE, kind);
        if let Some(seconds) = self.retry_after_s() {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        tracing::error!(%error, "the store declined");
        match error {
            StoreError::Full => Self::DiskFull,
            StoreError::InUse(_)
            | StoreError::Others { .. }
            | StoreError::Open(_)
            | StoreError::NoSecret(_)
            | StoreError::Encrypted(_)
            | StoreError::OtherKey(_)
            | StoreError::NoKey(_)
            | StoreError::NoData(_)
            | StoreError::Taken(_)
            | StoreError::NotABackup(_)
            | StoreError::NoFolder(_)
            | StoreError::SameFolder(_)
            | StoreError::NoCopy(_)
            | StoreError::CopyOfAnother(_)
            | StoreError::CopyAway(_)
            | StoreError::CopyTaken(_)
            | StoreError::NoSuchLog(_)
            | StoreError::OtherThanKept(_)
            | StoreError::NotHeld(_)
            | StoreError::OfficeStays
            | StoreError::StillRead
            | StoreError::NoRoomToScrub
            | StoreError::Marker { .. }
            | StoreError::Newer(_)
            | StoreError::NotAnAddress(_)
            | StoreError::HasData(_)
            | StoreError::OtherSecret(_)
            | StoreError::OnServer(..)
            | StoreError::NotWhole(_)
            | StoreError::NotAlike(_)
            | StoreError::Away(_)
            | StoreError::Stopped
            | StoreError::Folder(_)
            | StoreError::Broken(_) => Self::Unavailable,
        }
    }
}

impl From<BadRequest> for Problem {
    fn from(bad: BadRequest) -> Self {
        match bad {
            BadRequest::NewerProtocol(_) => Self::ProtocolNewer,
            BadRequest::TooManyChanges | BadRequest::TooManyLogs => Self::TooMany,
            BadRequest::NumberTooHigh => Self::Malformed,
            BadRequest::NotTheirPhone => Self::OthersPhone,
        }
    }
}

impl From<Shut> for Problem {
    fn from(shut: Shut) -> Self {
        match shut {
            Shut::Unknown => Self::InviteUnknown,
            Shut::Used => Self::InviteUsed,
            Shut::Expired => Self::InviteExpired,
            Shut::OthersDevice => Self::DeviceTaken,
            Shut::Awaits => Self::InviteAwaits,
        }
    }
}

/// For an address under `/api` that is none.
pub async fn no_such_address() -> Problem {
    Problem::NotFound
}

/// For a method that an address does not know.
pub async fn no_such_method() -> Problem {
    Problem::NoSuchMethod
}
