//! Fields, faults and refusals of lists, in words.

use shared::import::{Field, Misfit, Note, Why};
use shared::text::Messages;

use crate::phrases::refusal;
use crate::session::NoAnswer;

/// What a field is called.
pub fn field(w: Messages, field: Field) -> &'static str {
    match field {
        Field::Employer => w.s_employer_name(),
        Field::AccountHolder => w.s_sheets_account(),
        Field::Stage => w.s_employer_stage(),
        Field::Motive => w.s_employer_motive(),
        Field::Growth => w.s_employer_growth(),
        Field::Address => w.s_employer_address(),
        Field::About => w.s_employer_about(),
        Field::Contact => w.s_contact(),
        Field::ContactFunction => w.s_contact_function(),
        Field::Phone => w.s_people_phone(),
        Field::Mail => w.s_contact_mail(),
        Field::Job => w.s_job_function(),
        Field::Number => w.s_job_number(),
        Field::Expected => w.s_job_when(),
        Field::Certainty => w.s_job_certainty(),
        Field::Organiser => w.s_job_organiser(),
        Field::Conditions => w.s_job_conditions(),
        Field::Profile => w.s_job_profile(),
        Field::Pay => w.s_job_pay(),
        Field::Schooling => w.s_job_schooling(),
    }
}

/// Why columns do not fit.
pub fn misfit(w: Messages, misfit: Misfit) -> String {
    match misfit {
        Misfit::Missing(it) => w.s_sheets_missing(field(w, it)),
        Misfit::Twice(it) => w.s_sheets_field_twice(field(w, it)),
        Misfit::Unknown => w.s_sheets_misfit().to_owned(),
    }
}

/// What was passed over.
pub fn note(w: Messages, note: &Note) -> String {
    match note {
        Note::AboveHeaders { row } => w.s_sheets_note_above(*row),
        Note::MoreHeaders { row } => w.s_sheets_note_headers(*row),
        Note::Merged { from, to } => w.s_sheets_note_merged(from, to),
        Note::Formulas { first, count } => w.s_sheets_note_formulas(first, *count),
        Note::Hours { first, count } => w.s_sheets_note_hours(*count, first),
        Note::WithoutHeader { column } => w.s_sheets_note_header(column),
        Note::HiddenSheet(name) => w.s_sheets_note_hidden(name),
    }
}

/// Why a cell cannot be taken in.
pub fn why(w: Messages, why: &Why) -> String {
    match why {
        Why::Fault => w.s_sheets_why_fault(),
        Why::NotWhole => w.s_sheets_why_not_whole(),
        Why::NotANumber => w.s_sheets_why_not_a_number(),
        Why::EitherNumber => w.s_sheets_why_either_number(),
        Why::NumberTooLarge => w.s_sheets_why_too_large(),
        Why::NotADay => w.s_sheets_why_not_a_day(),
        Why::ShortYear => w.s_sheets_why_short_year(),
        Why::NoSuchDay => w.s_sheets_why_no_such_day(),
        Why::YearOutOfRange => w.s_sheets_why_year(),
        Why::HasTime => w.s_sheets_why_has_time(),
        Why::NotYesOrNo => w.s_sheets_why_not_yes_or_no(),
        Why::NotOnTheList(names) => return w.s_sheets_why_not_on_list(&names.join(", ")),
        Why::EitherName(names) => return w.s_sheets_why_either_name(&names.join(", ")),
        Why::TooLong { chars_max } => return w.a_refused_text_too_long(*chars_max),
        Why::Missing => w.s_sheets_why_missing(),
        Why::Otherwise { row, value } => return w.s_sheets_why_otherwise(*row, value),
        Why::SeveralEmployers => w.s_sheets_why_several_employers(),
        Why::NobodyOfTheOffice => w.s_sheets_why_nobody(),
        Why::SeveralOfTheOffice => w.s_sheets_why_several(),
        Why::TooManyLogs { logs_max } => return w.s_sheets_why_too_many(*logs_max),
        Why::Declined(why) => return refusal(w, *why),
    }
    .to_owned()
}

/// Why nothing came of a file.
pub fn why_not(w: Messages, why: &NoAnswer) -> &'static str {
    let NoAnswer::Problem { code, .. } = why else { return w.s_sheets_no_network() };
    match code.as_str() {
        "not_a_sheet" | "other_excel" | "sheet_letters" => w.s_sheets_not_a_sheet(),
        "sheet_locked" => w.s_sheets_locked(),
        "sheet_damaged" | "sheet_quote" => w.s_sheets_damaged(),
        "sheet_too_large" | "too_large" => w.s_sheets_too_large(),
        "sheet_empty" | "no_such_sheet" => w.s_sheets_nothing_in_it(),
        "no_headers" => w.s_sheets_no_headers(),
        "cells_wrong" | "columns_misfit" | "declined" => w.s_sheets_changed(),
        "nothing_to_undo" => w.s_sheets_none_to_undo(),
        "too_many_tries" => w.s_sheets_too_often(),
        "not_allowed" => w.a_refused_not_allowed(),
        _ => w.a_server_away(),
    }
}

/// Why the server says nothing of what was taken in before.
pub fn away(w: Messages, why: &NoAnswer) -> &'static str {
    match why {
        NoAnswer::Unreachable => w.s_staff_no_network(),
        NoAnswer::Problem { .. } => w.a_server_away(),
    }
}
