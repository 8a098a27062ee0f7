//! The bar of each role: always the same places in the same order. Knows no screen but by its address.

use dioxus::prelude::*;
use shared::role::{Role, StaffRole};
use shared::text::Messages;

use crate::navigator::navigator;
use crate::parts::{Icon, NavBar, NavItem};
use crate::route::Route;
use crate::screens::news::NewsPlaces;
use crate::session::Session;

/// A place of the bar.
struct Place {
    route: Route,
    icon: Icon,
    label: fn(Messages) -> &'static str,
    /// What belongs to it beside its own address: these, and what stands below them.
    below: &'static [&'static str],
}

const ME: Place = Place {
    route: Route::Me {},
    icon: Icon::Me,
    label: Messages::c_nav_me,
    below: &["/ik", "/niet-gelukt", "/gezien"],
};

const JOBS: Place = Place {
    route: Route::Jobs {},
    icon: Icon::Work,
    label: Messages::s_nav_jobs,
    below: &["/banen"],
};

const OF_CANDIDATE: &[Place] = &[
    Place {
        route: Route::Home {},
        icon: Icon::Home,
        label: Messages::c_nav_today,
        below: &["/nieuw"],
    },
    Place {
        route: Route::Steps {},
        icon: Icon::Steps,
        label: Messages::c_nav_steps,
        below: &["/stappen"],
    },
    Place {
        route: Route::Goals {},
        icon: Icon::Learn,
        label: Messages::c_nav_learn,
        below: &["/leren"],
    },
    Place {
        route: Route::Talks {},
        icon: Icon::Talk,
        label: Messages::c_nav_talks,
        below: &["/gesprekken", "/traject"],
    },
    ME,
];

const OF_COACH: &[Place] = &[
    Place {
        route: Route::Home {},
        icon: Icon::Home,
        label: Messages::s_nav_today,
        below: &["/nieuw", "/zoek"],
    },
    Place {
        route: Route::Candidates {},
        icon: Icon::People,
        label: Messages::s_nav_candidates,
        below: &["/kandidaten", "/traject"],
    },
    JOBS,
    ME,
];

const OF_EMPLOYER: &[Place] = &[
    Place {
        route: Route::Home {},
        icon: Icon::People,
        label: Messages::e_nav_candidates,
        below: &["/traject", "/nieuw", "/wat-kwam-ervan"],
    },
    ME,
];

const OF_MANAGER: &[Place] = &[
    Place {
        route: Route::Monitor {},
        icon: Icon::Chart,
        label: Messages::s_nav_monitor,
        below: &["/", "/monitor", "/lab", "/zoek"],
    },
    JOBS,
    Place {
        route: Route::StaffPeople {},
        icon: Icon::People,
        label: Messages::s_nav_people,
        below: &["/mensen", "/bestand"],
    },
    ME,
];

const OF_ACCOUNT_HOLDER: &[Place] =
    &[Place { below: &["/", "/accounthouder", "/banen", "/zoek", "/lab", "/nieuw"], ..JOBS }, ME];

const OF_VIEWER: &[Place] = &[
    Place {
        route: Route::Figures {},
        icon: Icon::Chart,
        label: Messages::s_nav_figures,
        below: &["/", "/cijfers"],
    },
    ME,
];

/// The bar of whoever this phone belongs to, with a dot where something new stands.
pub fn bar(session: Session) -> Element {
    let w = session.messages();
    let here = Route::at(&navigator().here());
    let news: Signal<NewsPlaces> = use_context();
    let news = news.read();
    let of_role = match session.role() {
        Some(Role::Candidate) => OF_CANDIDATE,
        Some(Role::Coach) => OF_COACH,
        Some(Role::Employer) => OF_EMPLOYER,
        Some(Role::Manager) => OF_MANAGER,
        None => &[ME],
    };
    // Who has no candidates has a bar of their own.
    let places = match session.staff_role() {
        Some(StaffRole::AccountHolder) => OF_ACCOUNT_HOLDER,
        Some(StaffRole::Viewer) => OF_VIEWER,
        Some(StaffRole::Coach | StaffRole::Manager) | None => of_role,
    };
    let mut items = Vec::new();
    for place in places {
        let mut has_news = false;
        for route in &news.0 {
            has_news |= place.holds(route);
        }
        items.push(NavItem {
            href: place.route.to_string(),
            icon: place.icon,
            label: (place.label)(w),
            current: place.holds(&here),
            news: if has_news { w.a_new_here() } else { "" },
        });
    }
    rsx! {
        NavBar { label: w.a_menu_label(), items }
    }
}

impl Place {
    /// Whether a screen belongs to it.
    fn holds(&self, route: &Route) -> bool {
        let path = route.to_string();
        *route == self.route
            || self.below.iter().any(|below| path == *below || is_below(&path, below))
    }
}

/// Whether a path leads below a place. Nothing stands below the first screen.
fn is_below(path: &str, place: &str) -> bool {
    place != "/" && path.strip_prefix(place).is_some_and(|rest| rest.starts_with('/'))
}
