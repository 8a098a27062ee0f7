//! The agreement that counts, read without an app: its seven parts, and who signed. Nobody signs here.

use axum::http::StatusCode;
use axum::response::Response;
use shared::labels::{part_lines, part_title, signature_lines, standing};
use shared::record::Traject;
use shared::record::path::agreement::{Agreement, AgreementId, Part};
use shared::record::path::signing::SigningParty;
use shared::text::Messages;
use shared::zone;

use super::fields::to;
use super::page::{escaped, own_words, page_at, soft};
use super::visit::{Giver, Shut, Visit, first_name};

/// What its address says.
pub const HERE: &str = "afspraken=1";

/// The page.
pub fn read(w: Messages, visit: &Visit) -> Response {
    let Some((giver, traject)) = visit.own() else { return Shut::Unknown.page(w, &[]) };
    let told = match traject.agreement() {
        Some((id, fact)) => {
            let number = u32::try_from(traject.agreement_number(id)).unwrap_or(u32::MAX);
            let on = w.full_day(zone::local(fact.by.at).date());
            let parts: String = Part::ALL.iter().map(|it| part(w, &fact.what, *it)).collect();
            let which = soft(&w.a_agreement_version(number, &on));
            let parties: Vec<SigningParty> =
                traject.signing_parties(id).into_iter().map(by_first_names).collect();
            let holds = ["<p><strong>", &escaped(standing(w, &parties)), "</strong></p>"].concat();
            [which, holds, parts, signed(w, giver, traject, id, &parties)].concat()
        }
        None => soft(w.a_agreement_none()),
    };
    let back = to(&format!("taal={}", w.lang().tag()), "button quiet", w.e_link_back());
    let inside = format!("<h1>{}</h1>{told}{back}", escaped(w.a_agreement()));
    page_at(StatusCode::OK, w, HERE, &inside)
}

fn part(w: Messages, version: &Agreement, part: Part) -> String {
    let lines = part_lines(w, version, part);
    let said = match lines.as_slice() {
        [] => soft(w.e_paper_empty()),
        [line] => own_words(line),
        lines => list(lines),
    };
    format!("<section class=\"card\"><h2>{}</h2>{said}</section>", escaped(part_title(w, part)))
}

fn list(lines: &[String]) -> String {
    let lines = lines.iter().map(|line| format!("<li>{}</li>", own_words(line)));
    format!("<ul>{}</ul>", lines.collect::<String>())
}

/// Who signed; and where, to who has still to.
fn signed(
    w: Messages,
    giver: &Giver,
    traject: &Traject,
    id: AgreementId,
    parties: &[SigningParty],
) -> String {
    let over = escaped(w.e_paper_signatures());
    let lines = signature_lines(w, parties);
    let lines = lines.iter().map(|it| format!("<li>{}</li>", escaped(it)));
    let lines: String = lines.collect();
    let mut signed = traject.signatures_under(id);
    let has_signed = signed.any(|(_, it)| it.what.signer == giver.view.person);
    let where_to = if has_signed { String::new() } else { soft(w.e_link_agreement_sign()) };
    format!("<section class=\"card\"><h2>{over}</h2><ul>{lines}</ul>{where_to}</section>")
}

/// No page without an app says more of a name.
fn by_first_names(mut party: SigningParty) -> SigningParty {
    let first = |name: &mut String| *name = first_name(name).to_owned();
    party.names.iter_mut().for_each(first);
    for it in &mut party.signed {
        first(&mut it.name);
        it.witness.iter_mut().chain(&mut it.pairer).for_each(first);
    }
    party
}
