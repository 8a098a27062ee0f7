//! The rule book that phone and server share.
