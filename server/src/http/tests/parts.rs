//! A job that several employers build: each receives their own part, to the byte, and whoever guesses at another is declined.

use shared::id::LogId;
use shared::record::fact::FactEdit;
use shared::record::feedback::{Feedback, Score};
use shared::record::main_task::{MainTaskEdit, NewMainTask};
use shared::record::member::{MemberEdit, NewMember};
use shared::record::outline::{Opening, Origin, OutlineEdit, Route};
use shared::record::path::PathEdit;
use shared::record::path::flow_on::{FlowOnEdit, FlowOnField, LetGo, NewFlowOn};
use shared::record::path::terms::{NewTerms, TermsEdit};
use shared::record::path::workday::{NewWorkday, WorkdayEdit, WorkdayId};
use shared::record::placement::{NewPlacement, PlaceKind, PlacementEdit, PlacementId};
use shared::record::work_sample::{Help, WorkSample};
use shared::record::{At, Edit};
use shared::refusal::Refusal;
use shared::role::{Role, StaffRole};
use shared::sync::message::Outcome;
use shared::time::Period;
use shared::wire;

use super::kit::{TestClient, TestServer};
use crate::chance;

const KITCHEN: &str = "Keuken Geheim";

/// A shop and a kitchen, each with its employer, and of the kitchen one of everything.
struct Stacked {
    server: TestServer,
    log: LogId,
    shop: (PlacementId, TestClient),
    kitchen: (PlacementId, TestClient),
    coach: TestClient,
    task: shared::id::Id<shared::record::main_task::MainTask>,
}

fn id<T>() -> shared::id::Id<T> {
    shared::id::Id::from_random(chance::bytes())
}

fn first() -> chrono::NaiveDate {
    "2026-03-02".parse().unwrap()
}

fn place(at: PlacementId, name: &str, mentor: &str) -> Edit {
    let new = NewPlacement {
        place: name.to_owned(),
        kind: PlaceKind::OtherEmployer,
        mentor: mentor.to_owned(),
        hours_per_week: 13,
        period: Period { from: first(), to: None },
    };
    Edit::Placement(At(at, PlacementEdit::Add(new)))
}

fn guides(who: &TestClient, name: &str, at: PlacementId) -> Edit {
    let new = NewMember { role: Role::Employer, name: name.to_owned(), placement: Some(at) };
    Edit::Member(At(who.person, MemberEdit::Add(new)))
}

fn feedback(placement: PlacementId, line: &str) -> Edit {
    Edit::Feedback(At(
        id(),
        FactEdit::Give(Feedback {
            placement: Some(placement),
            pace: Score::Good,
            quality: Score::Good,
            independence: Score::Good,
            on_time: None,
            safety: None,
            line: line.to_owned(),
        }),
    ))
}

impl Stacked {
    async fn new() -> Self {
        let server = TestServer::new();
        let coach = server.client("Anne", Some(StaffRole::Coach)).await;
        let (shop, kitchen) =
            ((id(), server.client("Bo", None).await), (id(), server.client("Cem", None).await));
        let (log, task) = (id(), id());
        let it = Self { server, log, shop, kitchen, coach, task };
        let (shop, kitchen) = (&it.shop, &it.kitchen);
        let opening = Edit::Outline(OutlineEdit::Open(Opening {
            job: "Verkoop en keuken".to_owned(),
            employer: "Samen".to_owned(),
            route: Route::StackedJobs,
            period: Period { from: first(), to: None },
            cohort: String::new(),
            coach: "Anne".to_owned(),
            origin: Origin::Example,
        }));
        let terms = TermsEdit::Begin(NewTerms {
            placement: kitchen.0,
            basis: None,
            basis_until: None,
            months_max: None,
            reason: String::new(),
            hours: Vec::new(),
            address: "Geheime gang 9".to_owned(),
        });
        let workday = NewWorkday { placement: kitchen.0, on: first(), minutes: 421 };
        let flow_on = NewFlowOn {
            from: kitchen.0,
            next: "Geheime bakkerij".to_owned(),
            to: None,
            on: first(),
            goals: Vec::new(),
        };
        let task = NewMainTask { placement: kitchen.0, name: "Geheime saus".to_owned(), share: 50 };
        it.accepted(
            &it.coach,
            &[
                opening,
                place(shop.0, "Winkel", "Bo"),
                place(kitchen.0, KITCHEN, "Chef Geheim"),
                guides(&shop.1, "Bo", shop.0),
                guides(&kitchen.1, "Cem", kitchen.0),
                PathEdit::Terms(At(kitchen.0, terms)).into(),
                PathEdit::Workday(At(it.workday(), WorkdayEdit::Record(workday))).into(),
                PathEdit::FlowOn(At(kitchen.0, FlowOnEdit::Plan(flow_on))).into(),
                Edit::MainTask(At(it.task, MainTaskEdit::Add(task))),
            ],
        )
        .await;
        it.accepted(&it.kitchen.1, &[feedback(it.kitchen.0, "Geheim recept")]).await;
        it.accepted(&it.shop.1, &[feedback(it.shop.0, "Telt de kassa")]).await;
        it
    }

    fn workday(&self) -> WorkdayId {
        WorkdayId::of(self.kitchen.0, first())
    }

    async fn accepted(&self, by: &TestClient, edits: &[Edit]) {
        let outcomes = self.server.push(by, self.log, edits).await;
        assert!(outcomes.iter().all(|it| matches!(it, Outcome::Accepted(_))), "{outcomes:?}");
    }

    /// All that a new phone of theirs receives, as it came.
    async fn bytes(&self, client: &TestClient) -> String {
        let round = wire::encode(&self.server.round(client, self.log, &[])).into_bytes();
        let answer = self.server.post_bytes("/api/sync", Some(client), round).await;
        assert_eq!(answer.status, 200);
        String::from_utf8(answer.body).unwrap()
    }
}

#[tokio::test]
async fn an_employer_receives_no_byte_of_the_other_part() {
    let it = Stacked::new().await;
    let (own, others) = (it.bytes(&it.shop.1).await, it.bytes(&it.kitchen.1).await);
    assert!(own.contains("Winkel") && own.contains("Telt de kassa"), "{own}");
    // With its name: a bare number may stand in anyone's random id.
    for word in ["eheim", "\"minutes\":421", "\"flow_on\"", "\"terms\""] {
        assert!(!own.contains(word), "{word} in {own}");
        assert!(others.contains(word), "{word} is there to be kept from others: {others}");
    }
    assert!(!others.contains("Winkel") && !others.contains("Telt de kassa"), "{others}");
    let coach = it.bytes(&it.coach).await;
    assert!(coach.contains("Winkel") && coach.contains(KITCHEN));
}

#[tokio::test]
async fn an_employer_who_guesses_ids_of_the_other_part_is_declined() {
    let it = Stacked::new().await;
    let sample = WorkSample {
        task: it.task,
        on: first(),
        pace: 10,
        quality: 95,
        net_time: 90,
        help: Help::Alone,
    };
    let agrees = FlowOnEdit::Set(FlowOnField::Answer(LetGo::Agreed));
    let guesses: [Edit; 4] = [
        PathEdit::Workday(At(it.workday(), WorkdayEdit::Confirm(true))).into(),
        PathEdit::FlowOn(At(it.kitchen.0, agrees)).into(),
        feedback(it.kitchen.0, "Van buiten gezien"),
        Edit::WorkSample(At(id(), FactEdit::Give(sample))),
    ];
    let outcomes = it.server.push(&it.shop.1, it.log, &guesses).await;
    assert_eq!(outcomes, [Outcome::Refused(Refusal::NotFound); 4]);
    // The employer of that part is taken at their word.
    let confirms = PathEdit::Workday(At(it.workday(), WorkdayEdit::Confirm(false))).into();
    it.accepted(&it.kitchen.1, &[confirms]).await;
    assert!(!it.bytes(&it.kitchen.1).await.contains("Van buiten gezien"));
}
