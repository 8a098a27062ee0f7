//! What a sheet would bring to the office, and what became of it, as it is told over HTTP: columns, counts, and what is wrong
//! by row and column. Reasons are values; whoever shows them has the words. Knows no file.

use crate::refusal::Refusal;
use crate::time::Timestamp;
use crate::wire;

/// Faults that are told one by one, and things that stay; more are counted.
pub const TOLD_MAX: usize = 200;

/// A field that a column of a sheet can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    Employer,
    AccountHolder,
    Stage,
    Motive,
    Growth,
    Address,
    About,
    Contact,
    ContactFunction,
    Phone,
    Mail,
    Job,
    Number,
    Expected,
    Certainty,
    Organiser,
    Conditions,
    Profile,
    Pay,
    Schooling,
}

wire::string_enum!(Field {
    Employer = "employer",
    AccountHolder = "account_holder",
    Stage = "stage",
    Motive = "motive",
    Growth = "growth",
    Address = "address",
    About = "about",
    Contact = "contact",
    ContactFunction = "contact_function",
    Phone = "phone",
    Mail = "mail",
    Job = "job",
    Number = "number",
    Expected = "expected",
    Certainty = "certainty",
    Organiser = "organiser",
    Conditions = "conditions",
    Profile = "profile",
    Pay = "pay",
    Schooling = "schooling",
});

/// What a sheet would bring, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The sheet of the workbook that was read; CSV has no name for it.
    pub sheet: Option<String>,
    /// Others that hold something and were not read.
    pub other_sheets: Vec<String>,
    /// Rows that hold something, under the headers.
    pub rows: u32,
    /// Those that have a header.
    pub columns: Vec<Column>,
    /// What a column may be matched to.
    pub fields: Vec<Field>,
    /// Why the columns do not fit: then nothing else is known yet.
    pub misfits: Vec<Misfit>,
    pub notes: Vec<Note>,
    /// What would come.
    pub counts: Counts,
    /// The first of what is wrong, in the order of the rows, at most [`TOLD_MAX`].
    pub wrong: Vec<Wrong>,
    /// How much is wrong.
    pub wrong_count: u32,
}

wire::record!(Preview {
    sheet?, other_sheets?, rows, columns, fields, misfits?, notes?, counts, wrong?, wrong_count, ..
});

/// A column of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// From the left: column A is 0.
    pub at: u32,
    pub header: String,
    /// What stands in it first.
    pub example: String,
    /// Nothing, where it is left out.
    pub field: Option<Field>,
    pub matched: Matched,
}

wire::record!(Column { at, header, example?, field?, matched, .. });

/// How it is known which field a column is, or that it is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Matched {
    /// As its header says.
    ByHeader,
    /// Somebody said so, now or before.
    ByHand,
    /// Columns of one header are beside each other: by hand nobody can say which is meant.
    HeaderTwice,
}

wire::string_enum!(Matched {
    ByHeader = "by_header", ByHand = "by_hand", HeaderTwice = "header_twice",
});

/// Why columns do not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// No column is this field, and a sheet must have it.
    Missing(Field),
    /// Two columns are said to be this field.
    Twice(Field),
    /// It was said of a column that is not there, or of a field that is not.
    Unknown,
}

wire::choice!(Misfit { "missing" => Missing(field), "twice" => Twice(field), "unknown" => Unknown });

/// What was passed over, or read in a way that somebody should know of. Where it says a cell, that is the first of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    AboveHeaders { row: u32 },
    MoreHeaders { row: u32 },
    Merged { from: String, to: String },
    Formulas { first: String, count: u32 },
    Hours { first: String, count: u32 },
    WithoutHeader { column: String },
    HiddenSheet(String),
}

wire::choice!(Note {
    "above_headers" => AboveHeaders { row },
    "more_headers" => MoreHeaders { row },
    "merged" => Merged { from, to },
    "formulas" => Formulas { first, count },
    "hours" => Hours { first, count },
    "without_header" => WithoutHeader { column },
    "hidden_sheet" => HiddenSheet(name),
});

/// How many are new, and how many there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    pub new: u32,
    pub known: u32,
}

wire::record!(Count { new, known, .. });

/// What would be taken in, or was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub employers: Count,
    pub contacts: Count,
    pub jobs: Count,
    pub forecasts: Count,
}

wire::record!(Counts { employers, contacts, jobs, forecasts, .. });

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// As in the margin of a spreadsheet.
    pub row: u32,
    pub field: Field,
    /// What a spreadsheet calls the column and what stands over it, if the sheet has it.
    pub letters: String,
    pub header: String,
    /// What stands there.
    pub found: String,
    pub why: Why,
}

wire::record!(Wrong { row, field, letters?, header?, found?, why, .. });

/// Why it cannot be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// A formula that came to an error, or to nothing.
    Fault,
    NotWhole,
    NotANumber,
    /// `1.234`: a thousand and more, or one and a bit.
    EitherNumber,
    NumberTooLarge,
    NotADay,
    ShortYear,
    NoSuchDay,
    YearOutOfRange,
    HasTime,
    NotYesOrNo,
    /// These would be.
    NotOnTheList(Vec<String>),
    EitherName(Vec<String>),
    TooLong {
        chars_max: u32,
    },
    /// Nothing stands there, and what stands beside it is of nothing without.
    Missing,
    /// Another row says something else of the same.
    Otherwise {
        row: u32,
        value: String,
    },
    SeveralEmployers,
    NobodyOfTheOffice,
    SeveralOfTheOffice,
    /// Somebody would follow more than a phone holds.
    TooManyLogs {
        logs_max: u32,
    },
    /// The rule book declines it.
    Declined(Refusal),
}

wire::choice!(Why {
    "fault" => Fault,
    "not_whole" => NotWhole,
    "not_a_number" => NotANumber,
    "either_number" => EitherNumber,
    "number_too_large" => NumberTooLarge,
    "not_a_day" => NotADay,
    "short_year" => ShortYear,
    "no_such_day" => NoSuchDay,
    "year_out_of_range" => YearOutOfRange,
    "has_time" => HasTime,
    "not_yes_or_no" => NotYesOrNo,
    "not_on_the_list" => NotOnTheList(names),
    "either_name" => EitherName(names),
    "too_long" => TooLong { chars_max },
    "missing" => Missing,
    "otherwise" => Otherwise { row, value },
    "several_employers" => SeveralEmployers,
    "nobody_of_the_office" => NobodyOfTheOffice,
    "several_of_the_office" => SeveralOfTheOffice,
    "too_many_logs" => TooManyLogs { logs_max },
    "declined" => Declined(refusal),
});

/// The import that can be taken back, if there is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Latest {
    pub at: Option<Timestamp>,
    /// Until then.
    pub until: Option<Timestamp>,
}

wire::record!(Latest { at?, until?, .. });

/// What came of taking an import back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TakenBack {
    /// Employers that went with all they had.
    pub employers: u32,
    /// Records of other employers.
    pub records: u32,
    /// What stays because somebody touched it since, at most [`TOLD_MAX`].
    pub left: Vec<Left>,
    pub left_count: u32,
}

wire::record!(TakenBack { employers, records, left?, left_count, .. });

/// Something that stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    pub employer: String,
    pub kind: LeftKind,
    /// Of the contact or the job, or when jobs are expected; nothing of the employer itself.
    pub name: String,
}

wire::record!(Left { employer, kind, name?, .. });

/// What it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LeftKind {
    Employer,
    Contact,
    Job,
    Forecast,
}

wire::string_enum!(LeftKind {
    Employer = "employer", Contact = "contact", Job = "job", Forecast = "forecast",
});
