//! The server asked as browsers ask it, resource by resource.

mod bad;
mod bodies;
mod calendars;
mod devices;
mod events;
mod fresh;
mod full;
mod invites;
pub(crate) mod kit;
mod leases;
mod link_pages;
mod links;
mod links_made;
mod lives;
mod monitor;
mod openapi;
mod pair;
mod papers;
mod people;
mod phone;
mod phones;
mod search;
mod secrecy;
mod sheets;
mod stand_ins;
mod sync;
mod web;
