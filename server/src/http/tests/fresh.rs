//! Phones that someone else has just paired: what is signed on them says so, for a day.

use serde_json::json;
use shared::id::{Id, LogId, PersonId};
use shared::record::check_in::Face;
use shared::record::evaluation::{Answers, EvaluationEdit, EvaluationField, EvaluationId};
use shared::record::{At, Edit};
use shared::role::{Role, StaffRole};
use shared::sync::message::{Batch, Outcome, Pull};
use shared::time::When;

use super::kit::{TestClient, TestServer, add};
use crate::chance;

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// Who sits at a table.
struct Table {
    server: TestServer,
    coach: TestClient,
    candidate: TestClient,
    log: LogId,
    evaluation: EvaluationId,
}

/// Who pairs the candidate's phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    Coach,
    Server,
}

impl Table {
    async fn set(by: By) -> Self {
        let server = TestServer::new();
        let coach = server.client("Anne", Some(StaffRole::Coach)).await;
        let log = server.traject(&coach).await;
        let (candidate, evaluation) = (chance::person(), Id::from_random(chance::bytes()));
        server.push(&coach, log, &[add(candidate, Role::Candidate, "Sam")]).await;
        let asking = json!({ "person": candidate.to_string(), "log": log.to_string() });
        let invite = server.post("/api/invites", Some(&coach), &asking).await.json();
        let code = match by {
            By::Coach => invite["short"].as_str().unwrap().to_owned(),
            By::Server => server.invite_for(candidate).await.link.reveal().to_owned(),
        };
        let candidate = server.guest_by(candidate, &code).await;
        let table = Self { server, coach, candidate, log, evaluation };
        let when = When::day("2026-03-02".parse().unwrap());
        let conclusion = EvaluationField::Conclusion("Zo gaan we door.".to_owned());
        table.does(&table.coach, EvaluationEdit::Plan(when)).await;
        table.does(&table.coach, EvaluationEdit::Submit(answers())).await;
        table.does(&table.candidate, EvaluationEdit::Submit(answers())).await;
        table.does(&table.coach, EvaluationEdit::Set(conclusion)).await;
        table
    }

    async fn does(&self, who: &TestClient, edit: EvaluationEdit) {
        let edit = Edit::Evaluation(At(self.evaluation, edit));
        let mut round = self.server.round(who, self.log, &[edit]);
        // What is signed was read.
        round.push[0].changes[0].base = self.read_by(who).await.cursor;
        let reply = self.server.sync(who, &round).await;
        assert!(matches!(reply.outcomes[0].of[..], [(_, Outcome::Accepted(_))]), "{reply:?}");
    }

    /// All that somebody may see.
    async fn read_by(&self, reader: &TestClient) -> Batch {
        let reply = self.server.sync(reader, &self.server.round(reader, self.log, &[])).await;
        let [Pull::Snapshot(batch)] = &reply.pulls[..] else { panic!("{:?}", reply.pulls) };
        batch.clone()
    }

    /// Of every entry that says it: whose it is, and who had paired the phone.
    async fn said(&self, reader: &TestClient) -> Vec<(PersonId, PersonId)> {
        let batch = self.read_by(reader).await;
        let said = |entry: &shared::change::Entry| Some((entry.change.author, entry.paired_by?));
        batch.entries.iter().filter_map(said).collect()
    }
}

fn answers() -> Answers {
    let text = || "Goed.".to_owned();
    Answers { goes_well: text(), is_hard: text(), next: text(), ..Answers::how(Face::Good) }
}

#[tokio::test]
async fn what_is_signed_within_a_day_on_a_phone_that_another_paired_says_so_to_all() {
    for (by, later, is_said) in [
        (By::Coach, 0, true),
        (By::Coach, DAY_MS - 1, true),
        (By::Coach, DAY_MS, false),
        (By::Server, 0, false),
    ] {
        let table = Table::set(by).await;
        table.server.later(later);
        table.does(&table.candidate, EvaluationEdit::Sign).await;
        table.does(&table.coach, EvaluationEdit::Sign).await;
        let expected: Vec<_> =
            is_said.then_some((table.candidate.person, table.coach.person)).into_iter().collect();
        for reader in [&table.coach, &table.candidate] {
            assert_eq!(table.said(reader).await, expected, "{by:?} {later}");
        }
    }
}

#[tokio::test]
async fn another_id_on_the_change_hides_nothing() {
    let table = Table::set(By::Coach).await;
    // The phone that speaks counts, not the name its change goes under.
    let renamed = TestClient { device: super::kit::device(), ..table.candidate.clone() };
    table.does(&renamed, EvaluationEdit::Sign).await;
    assert_eq!(table.said(&table.coach).await, [(renamed.person, table.coach.person)]);
}
