//! The rule book, held against tables and laws.

#![allow(clippy::unwrap_used, clippy::cast_possible_wrap, reason = "a panic here is a failure")]
#![allow(clippy::wildcard_enum_match_arm, reason = "a row is about one edit")]

mod rules {
    mod agreed;
    mod agreement;
    mod asked;
    mod attention;
    mod audience;
    mod beyond;
    mod closing;
    mod cohorts;
    mod counted;
    mod dated_rules;
    mod days;
    mod declined;
    mod drafted;
    mod early;
    mod erasure;
    mod figures;
    mod fixtures;
    mod flow_on;
    mod follow_up;
    mod forgery;
    mod funding;
    mod guard;
    mod hand_over;
    mod hiding;
    mod introductions;
    mod inverse;
    mod invitation;
    mod lab;
    mod laws;
    mod many_logs;
    mod matching;
    mod messages;
    mod notify;
    mod notify_times;
    mod office;
    mod office_logs;
    mod one_person;
    mod pages;
    mod permission;
    mod persons;
    mod plans;
    mod points;
    mod promises;
    mod proofs;
    mod quota;
    mod reading;
    mod rhythm;
    mod seals;
    mod seen_skills;
    mod settling;
    mod signed_on;
    mod stacked;
    mod suggestions;
    mod talks;
    mod terms;
    mod typing;
    mod wire;
    mod work;
}
