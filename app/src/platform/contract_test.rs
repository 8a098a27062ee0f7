//! The contract test of journals, run on every kind of device there is: what the session counts on, step by step, as lines to
//! hold against `tests/fixtures/journal.txt`. Knows no kind of journal.
//!
//! What is told is words and not panics: the browser's build says nothing when it panics.

use futures_util::future::join;
use shared::sync::journal::{Refused, Revision, Rows, Write};

/// A device that keeps journals.
pub trait Device {
    type Journal;

    /// A handle on the journal of this name.
    async fn open(&self, name: &str) -> Result<Self::Journal, Refused>;
    async fn load(&self, journal: &Self::Journal) -> Result<(Revision, Rows), Refused>;
    async fn commit(
        &self,
        journal: &Self::Journal,
        planned_on: Revision,
        writes: &[Write],
    ) -> Result<Revision, Refused>;
}

/// Runs all of it. A device on which it ran before must have been emptied.
pub async fn run(device: &impl Device) -> Result<String, Refused> {
    let mut lines = Vec::new();
    let chapters = [
        ("a batch", batches(device).await?),
        ("any text", texts(device).await?),
        ("two handles", handles(device).await?),
        ("at the same moment", at_once(device).await?),
        ("many rows", many(device).await?),
        ("each by its name", names(device).await?),
    ];
    for (title, told) in chapters {
        lines.push(format!("# {title}"));
        lines.extend(told);
    }
    lines.push(String::new());
    Ok(lines.join("\n"))
}

type Told = Result<Vec<String>, Refused>;

/// What is put is there, what is deleted is not; the last word on a row counts; every batch is counted.
async fn batches<D: Device>(device: &D) -> Told {
    let journal = device.open("batches").await?;
    let mut told = vec![format!("new: {}", state(device, &journal).await)];
    let rounds = [
        ("three rows", vec![put("b", "2"), put("c", "3"), put("a", "1")]),
        ("one changed, one gone", vec![put("a", "one"), delete("b")]),
        ("gone what was not there", vec![delete("b"), delete("never")]),
        ("put, then gone", vec![put("d", "4"), delete("d")]),
        ("gone, then put", vec![delete("c"), put("c", "three")]),
        ("put twice", vec![put("e", "5"), put("e", "five")]),
        ("nothing at all", Vec::new()),
    ];
    for (planned_on, (what, writes)) in (0..).map(Revision).zip(rounds) {
        let answer = device.commit(&journal, planned_on, &writes).await;
        told.push(format!("{what}: {}, {}", said(answer), state(device, &journal).await));
    }
    drop(journal);
    let again = device.open("batches").await?;
    told.push(format!("opened again: {}", state(device, &again).await));
    Ok(told)
}

/// Keys sort as numbers do where they are padded; a text comes back as it was, whatever stands in it.
async fn texts<D: Device>(device: &D) -> Told {
    let journal = device.open("texts").await?;
    let long = "lang ".repeat(20_000);
    let rows = [
        ("", "no key"),
        ("entries/a/000000000010", "ten"),
        ("entries/a/000000000009", "nine"),
        ("draft/waar én wanneer?", "no text follows"),
        ("empty", ""),
        ("nul", "before\0after"),
        ("nul\0in the key", "\0"),
        ("quotes", r#"'; drop table row; -- "\"#),
        ("lines", "one\ntwo\r\nthree\u{2028}"),
        ("فارسی", "نيمه\u{200c}فاصله \u{202e}"),
        ("👩🏽‍🔧", "👩🏽‍🔧\u{10ffff}\u{fffd}\u{feff}"),
        ("long", &long),
    ];
    let writes: Vec<Write> = rows.iter().map(|(key, text)| put(key, text)).collect();
    let mut told =
        vec![format!("taken in: {}", said(device.commit(&journal, Revision(0), &writes).await))];
    drop(journal);
    let (_, kept) = device.load(&device.open("texts").await?).await?;
    for (key, text) in kept.iter() {
        let is_same = rows.iter().any(|(row, written)| row == key && written == text);
        let word = if is_same { "as it was written" } else { "CHANGED" };
        told.push(format!("`{}`, {} bytes: {word}", key.escape_default(), text.len()));
    }
    Ok(told)
}

/// Who planned on what is no longer so writes nothing, and may plan again.
async fn handles<D: Device>(device: &D) -> Told {
    let [first, second] = [device.open("handles").await?, device.open("handles").await?];
    let mut told = Vec::new();
    for (what, journal, planned_on, writes) in [
        ("first on 0", &first, 0, vec![put("a", "first"), put("b", "first")]),
        ("second on 0", &second, 0, vec![put("a", "second"), delete("b"), put("c", "second")]),
        ("second on 1", &second, 1, vec![put("a", "second"), delete("b"), put("c", "second")]),
        ("first on 1", &first, 1, vec![delete("a")]),
        ("first on what is yet to come", &first, 3, vec![delete("a")]),
        ("first on nothing, once more", &first, 0, Vec::new()),
        ("first on 2", &first, 2, vec![delete("a")]),
    ] {
        let answer = said(device.commit(journal, Revision(planned_on), &writes).await);
        told.push(format!("{what}: {answer}"));
        for (which, journal) in [("first", &first), ("second", &second)] {
            told.push(format!("  {which} sees {}", state(device, journal).await));
        }
    }
    Ok(told)
}

/// Of two batches that were planned on the same, one is taken in, and all of it.
async fn at_once<D: Device>(device: &D) -> Told {
    const ROWS: usize = 50;
    let [first, second] = [device.open("at once").await?, device.open("at once").await?];
    let batch = |who: &str| -> Vec<Write> {
        (0..ROWS).map(|n| put(&format!("{n:02}"), who)).chain([put(who, who)]).collect()
    };
    let (of_first, of_second) = (batch("first"), batch("second"));
    let mut told = Vec::new();
    for round in 0..4 {
        let planned_on = Revision(round);
        let (one, other) = join(
            device.commit(&first, planned_on, &of_first),
            device.commit(&second, planned_on, &of_second),
        )
        .await;
        let won = [("first", one), ("second", other)].map(|(who, answer)| match answer {
            Ok(revision) => Some((who, revision)),
            Err(Refused::Stale) => None,
            Err(Refused::Full | Refused::Broken) => Some(("nobody", Revision(0))),
        });
        let (revision, rows) = device.load(&first).await?;
        told.push(match won {
            [Some((who, next)), None] | [None, Some((who, next))] if next == revision => {
                let whole =
                    (0..ROWS).filter(|n| rows.get(&format!("{n:02}")).is_some_and(|it| it == who));
                format!("one of two, at {}, with {} of its rows", next.0, whole.count())
            }
            [Some(_), Some(_)] => "BOTH were taken in, or one broke".to_owned(),
            [None, None] => "NEITHER was taken in".to_owned(),
            [Some(_), None] | [None, Some(_)] => "ANOTHER revision than was told".to_owned(),
        });
    }
    Ok(told)
}

/// A whole first sync in one batch, and all of it gone in one.
async fn many<D: Device>(device: &D) -> Told {
    const ROWS: usize = 2_000;
    let journal = device.open("many").await?;
    let key = |n: usize| format!("entries/a/{n:012}");
    let text = "x".repeat(500);
    let puts: Vec<Write> = (0..ROWS).map(|n| put(&key(n), &text)).collect();
    let deletes: Vec<Write> = (0..ROWS).map(|n| delete(&key(n))).collect();
    let mut told = Vec::new();
    for (planned_on, writes) in [(0, puts), (1, deletes)] {
        let answer = said(device.commit(&journal, Revision(planned_on), &writes).await);
        let (_, rows) = device.load(&journal).await?;
        told.push(format!("{answer}, then {} rows", rows.len()));
    }
    Ok(told)
}

/// What one journal holds is in no other.
async fn names<D: Device>(device: &D) -> Told {
    let mut told = Vec::new();
    for name in ["names of one", "names of another"] {
        let journal = device.open(name).await?;
        told.push(format!("new: {}", state(device, &journal).await));
        let answer = device.commit(&journal, Revision(0), &[put("whose", name)]).await;
        told.push(format!("{}, {}", said(answer), state(device, &journal).await));
    }
    Ok(told)
}

fn put(key: &str, text: &str) -> Write {
    Write::Put(key.to_owned(), text.to_owned())
}

fn delete(key: &str) -> Write {
    Write::Delete(key.to_owned())
}

fn said(answer: Result<Revision, Refused>) -> String {
    match answer {
        Ok(revision) => format!("taken in as {}", revision.0),
        Err(refused) => refused.to_string(),
    }
}

/// What a journal holds, in the order in which it gives it.
async fn state<D: Device>(device: &D, journal: &D::Journal) -> String {
    match device.load(journal).await {
        Ok((revision, rows)) => {
            let rows: Vec<String> =
                rows.iter().map(|(key, text)| format!("{key}={text}")).collect();
            format!("[{}] at {}", rows.join(" "), revision.0)
        }
        Err(refused) => refused.to_string(),
    }
}
