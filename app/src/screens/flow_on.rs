//! Where somebody goes on after a place: planned by the coach, agreed to by the employer that lets go, read by the candidate.

mod answer;
mod edit_flow_on;
mod flow_ons;

pub use edit_flow_on::EditFlowOn;
pub use flow_ons::FlowOns;
