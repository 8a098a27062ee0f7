//! The rule book, held against tables and laws.

mod rules {
    mod audience;
    mod forgery;
    mod guard;
    mod hiding;
    mod inverse;
    mod laws;
    mod permission;
    mod wire;
}
