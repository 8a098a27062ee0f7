//! The phone's `check` and the server's: the same code, but a phone sees its own part of the traject. For every member,
//! every edit and every state: what a phone holds back, the server would refuse, too; what a phone lets through and the
//! server does not is declined with its reason, and nothing waits behind it.

use shared::id::{DeviceId, TrajectId};
use shared::record::Edit;
use shared::record::Traject;
use shared::refusal::Refusal;
use shared::role::{Audience, StaffRole, View};
use shared::state::State;
use shared::sync::hub::{Caller, Hub, WriteStore, pull};
use shared::sync::memory::MemoryStore;
use shared::sync::message::Epoch;
use shared::sync::phone::{Ask, Me, Phone};
use shared::time::Timestamp;
use tests::pool::{edits, lived};
use tests::scene::{CANDIDATE, COACH, EMPLOYER, OTHER_EMPLOYER, Scene, author, id};

const MEMBERS: [u8; 4] = [COACH, CANDIDATE, EMPLOYER, OTHER_EMPLOYER];
const NOW: Timestamp = Timestamp(1_800_000_000_000);

/// What one member sees of a traject.
fn projection(scene: &Scene, view: &View) -> Traject {
    let mut seen = State::default();
    let entries = scene.entries.iter().filter(|(audience, _)| view.sees(*audience));
    entries.for_each(|(_, entry)| seen.apply_entry(entry));
    seen.traject().expect("the opening is for all").clone()
}

/// The states a traject goes through: after each entry of the lived one.
fn states() -> impl Iterator<Item = Scene> {
    let (lived, mut scene) = (lived(), Scene::default());
    lived.entries.into_iter().map(move |(audience, entry)| {
        scene.state.apply_entry(&entry);
        scene.entries.push((audience, entry));
        scene.clone()
    })
}

/// Sends an edit that the phone lets through to a server in this state, and gives the reason it is declined with.
fn rejected(scene: &Scene, who: u8, edit: &Edit) -> Option<Refusal> {
    let (log, device): (TrajectId, DeviceId) = (id(77), id(78));
    let caller = Caller { person: id(who), office: author(who).office, paired_by: None };
    let (mut hub, mut store) = (Hub::new(1), MemoryStore::default());
    store.begin_epoch(Epoch(1));
    for (audience, entry) in &scene.entries {
        store.append(log, entry, *audience).expect("memory");
    }
    store.project(log, &scene.state).expect("memory");
    let name = String::new();
    let (mut phone, _) = Phone::pair(Me::fresh(caller.person, name, caller.office, device));
    let mut round = |phone: &mut Phone| {
        let request = phone.request(Ask::Full, NOW);
        let outcomes = hub.push_all(&mut store, &caller, &request, Epoch(1), NOW).expect("memory");
        let reply = pull(&mut store, caller.person, &request, outcomes, NOW).expect("memory");
        phone.receive(reply, NOW);
    };
    round(&mut phone);
    let submitted = phone.submit(log, edit, NOW).expect("checked by whoever asks");
    phone.saved(log, submitted.n);
    round(&mut phone);
    assert_eq!(phone.unsent(), 0, "{edit:?} of {who} waits for ever");
    phone.rejected().next().map(|(_, rejected)| rejected.refusal)
}

#[test]
fn a_phone_holds_back_only_what_the_server_would_refuse() {
    let (mut compared, mut late) = (0, Vec::new());
    for scene in states() {
        for who in MEMBERS {
            let Some(view) = scene.traject().view(id(who)) else { continue };
            let seen = projection(&scene, &view);
            for edit in edits() {
                let (here, there) =
                    (seen.check(&edit, author(who)), scene.traject().check(&edit, author(who)));
                compared += 1;
                match (here, there) {
                    (Ok(_), Ok(_)) | (Err(_), Err(_)) => {}
                    (Err(held_back), Ok(_)) => {
                        // Only what is about something this member cannot see.
                        let audience = scene.check(who, &edit).unwrap_or(Audience::Members);
                        assert!(!view.sees(audience), "{edit:?} of {who}: {held_back:?}");
                    }
                    (Ok(_), Err(refusal)) => late.push((scene.clone(), who, edit, refusal)),
                }
            }
        }
    }
    assert!(compared > 10_000, "only {compared} compared");
    for (scene, who, edit, refusal) in late {
        assert_eq!(rejected(&scene, who, &edit), Some(refusal), "{edit:?} of {who}");
    }
}

#[test]
fn what_both_allow_goes_through() {
    let scene = lived();
    let mut through = 0;
    for (who, edit) in
        MEMBERS.into_iter().flat_map(|who| edits().into_iter().map(move |it| (who, it)))
    {
        let Some(view) = scene.traject().view(id(who)) else { continue };
        let is_allowed = scene.check(who, &edit).is_ok()
            && projection(&scene, &view).check(&edit, author(who)).is_ok();
        if is_allowed {
            through += 1;
            assert_eq!(rejected(&scene, who, &edit), None, "{edit:?} of {who}");
        }
    }
    assert!(through > 50, "only {through} allowed");
    assert_eq!(author(COACH).office, Some(StaffRole::Coach));
}
