//! The agreement of a traject as a paper: whom it is about, the seven parts, and who signed.

use shared::change::Stamp;
use shared::labels::{line, part_lines, part_title, role};
use shared::record::Traject;
use shared::record::path::agreement::{Agreement, Part};
use shared::record::path::signing::{Signed, SigningParty};
use shared::text::Messages;
use shared::text::date::capital;
use shared::zone;

use super::block::{Block, Paper, Text};

/// The version that counts; nothing where none is offered.
pub fn agreement(w: Messages, traject: &Traject) -> Option<Paper> {
    let (id, version) = traject.agreement()?;
    let outline = traject.outline.as_ref()?;
    let (job, employer) = (outline.job.get().as_str(), outline.employer.get().as_str());
    let candidate = traject.candidate_name().unwrap_or_default();
    let nth = u32::try_from(traject.agreement_number(id)).unwrap_or(u32::MAX);
    let parties = traject.signing_parties(id);
    let on = w.full_day(zone::local(version.by.at).date());
    let mut blocks = vec![
        Block::Title(ours(w.a_agreement())),
        Block::Paragraph(ours(&w.a_agreement_version(nth, &on))),
        Block::List(vec![
            labelled(w, &capital(w.s_role_candidate()), candidate),
            labelled(w, w.s_traject_job(), job),
            labelled(w, w.s_traject_employer(), employer),
        ]),
    ];
    for part in Part::ALL {
        blocks.push(Block::Heading(ours(part_title(w, part))));
        blocks.push(said(w, &version.what, part));
    }
    blocks.push(Block::Heading(ours(w.e_paper_signatures())));
    if parties.iter().all(SigningParty::has_signed) {
        blocks.push(Block::Paragraph(ours(w.a_agreement_complete())));
    }
    blocks.push(Block::List(parties.iter().flat_map(|it| signatures(w, it)).collect()));
    Some(Paper { title: line(w, &[w.a_agreement(), candidate, job, employer]), blocks })
}

fn ours(words: &str) -> Text {
    Text::Ours(words.to_owned())
}

/// What something is called, and what it is.
fn labelled(w: Messages, label: &str, value: &str) -> Text {
    Text::Ours([label, ": ", &w.a_part(value)].concat())
}

/// What a part says: several lines are a list.
fn said(w: Messages, version: &Agreement, part: Part) -> Block {
    let mut lines = part_lines(w, version, part);
    match lines.len() {
        0 => Block::Paragraph(ours(w.e_paper_empty())),
        1 => Block::Paragraph(Text::Theirs(lines.swap_remove(0))),
        _ => Block::List(lines.into_iter().map(Text::Theirs).collect()),
    }
}

/// A line for each signature of a party; where nobody of it has signed so that it counts, that says a line, too.
fn signatures(w: Messages, party: &SigningParty) -> Vec<Text> {
    let role = role(w, party.role);
    let mut lines: Vec<_> = party.signed.iter().map(|it| signature(w, it, role)).collect();
    if !party.has_signed() {
        lines.push(Text::Ours(line(w, &[&party.names, role, w.a_signature_waiting()])));
    }
    lines
}

fn signature(w: Messages, it: &Signed, role: &str) -> Text {
    let when = moment(w, it.by);
    let how = match &it.witness {
        Some(name) => w.a_agreement_witnessed(name, &when),
        None => w.c_evaluation_signed(&when),
    };
    let contested = if it.is_contested { w.a_agreement_objected() } else { "" };
    Text::Ours(line(w, &[&it.name, role, &how, contested]))
}

/// In full: papers are read long after.
fn moment(w: Messages, by: Stamp) -> String {
    let at = zone::local(by.at);
    w.a_day_and_time(&w.full_day(at.date()), &w.time(at.time()))
}
