//! The scripts whose every crash point is played: short stories in which each act touches what is stored. Knows no crash.

/// One act. Devices 0, 1 and 2 are the coach's, the candidate's and the employer's; copies follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// A device adds a step to the plan.
    Adds(usize),
    /// A device gives the first step of the plan another title.
    Titles(usize),
    /// A device syncs once.
    Round(usize),
    /// The device of `by` takes a player off the traject.
    LetsGo {
        by: usize,
        who: usize,
    },
    /// The device of `by` takes a player back.
    TakesBack {
        by: usize,
        who: usize,
    },
    /// The device of `by` gives a player another placement, or none: another view.
    Moves {
        by: usize,
        who: usize,
    },
    /// A device is copied, and both go on.
    Copies(usize),
    /// A device is backed up.
    BacksUp(usize),
    /// A device goes back to its backup.
    GoesBack(usize),
    ServerBacksUp,
    ServerGoesBack,
    /// The traject is erased.
    Erases,
    /// A device closes: it was away too long. Its next round opens it.
    Closes(usize),
    /// From here on a reply holds so little that logs come in pages.
    Pages,
    /// A device asks, and the answer is lost.
    Misses(usize),
}

/// A story.
#[derive(Debug, Clone, Copy)]
pub struct Script {
    pub name: &'static str,
    pub acts: &'static [Act],
}

use Act::{
    Adds, BacksUp, Closes, Copies, Erases, GoesBack, LetsGo, Misses, Moves, Pages, Round,
    ServerBacksUp, ServerGoesBack, TakesBack, Titles,
};

/// All of them.
pub const SCRIPTS: [Script; 15] = [
    Script { name: "submit, push, pull", acts: &[Adds(0), Round(0), Adds(0), Round(1), Round(0)] },
    Script {
        name: "two write one field",
        acts: &[
            Adds(0),
            Round(0),
            Round(1),
            Round(2),
            Titles(0),
            Adds(0),
            Titles(0),
            Round(0),
            Titles(0),
            Round(1),
            Round(0),
            Round(2),
        ],
    },
    Script {
        name: "a declined change does not hold up the next",
        acts: &[
            Adds(1),
            LetsGo { by: 0, who: 1 },
            Round(0),
            Adds(1),
            Round(1),
            TakesBack { by: 0, who: 1 },
            Round(0),
            Round(1),
            Adds(1),
            Round(1),
        ],
    },
    Script {
        name: "another view, and back",
        acts: &[
            Moves { by: 0, who: 2 },
            Round(0),
            Round(2),
            Adds(0),
            Moves { by: 0, who: 2 },
            Round(0),
            Round(2),
            Round(2),
        ],
    },
    Script {
        name: "a copied device",
        acts: &[
            Adds(1),
            Copies(1),
            Adds(1),
            Adds(3),
            Round(3),
            Adds(3),
            Round(1),
            Round(1),
            Round(3),
            Titles(1),
            Titles(3),
            Round(1),
            Round(3),
            Round(3),
        ],
    },
    Script {
        name: "a device that went back",
        acts: &[
            Adds(1),
            BacksUp(1),
            Adds(1),
            Round(1),
            GoesBack(1),
            Adds(1),
            Round(1),
            Adds(1),
            Round(1),
            Round(1),
        ],
    },
    Script {
        name: "a server that went back",
        acts: &[
            Adds(0),
            Adds(1),
            ServerBacksUp,
            Round(0),
            Round(1),
            Titles(1),
            Round(1),
            Round(0),
            ServerGoesBack,
            Adds(1),
            Round(0),
            Round(1),
            Round(1),
            Round(0),
            Titles(0),
            Round(0),
        ],
    },
    Script {
        name: "a copied device and a server that went back",
        acts: &[
            Adds(1),
            Round(1),
            ServerBacksUp,
            Copies(1),
            Adds(1),
            Adds(3),
            Round(3),
            Round(1),
            Round(1),
            ServerGoesBack,
            Adds(3),
            Round(1),
            Round(3),
            Round(1),
            Round(3),
            Round(0),
        ],
    },
    Script {
        name: "let go with unsent work, by a server that then goes back",
        acts: &[
            ServerBacksUp,
            LetsGo { by: 0, who: 1 },
            Adds(1),
            Round(0),
            Round(1),
            ServerGoesBack,
            Round(1),
            Round(0),
            Round(1),
            TakesBack { by: 0, who: 1 },
            Round(0),
            Round(1),
        ],
    },
    Script {
        name: "erased with unsent work",
        acts: &[Adds(1), Round(1), Adds(1), Adds(0), Erases, Round(1), Adds(0), Round(0), Round(2)],
    },
    Script {
        name: "closed with unsent work, and back",
        acts: &[
            Adds(1),
            Round(1),
            Titles(1),
            Adds(1),
            Closes(1),
            Titles(0),
            Round(0),
            Round(1),
            Titles(1),
            Round(1),
            Round(0),
        ],
    },
    Script {
        name: "closed while the server goes back",
        acts: &[
            Adds(1),
            ServerBacksUp,
            Adds(1),
            Round(1),
            Adds(1),
            Closes(1),
            ServerGoesBack,
            Round(0),
            Round(1),
            Round(0),
            Adds(1),
            Round(1),
        ],
    },
    Script {
        name: "a log in pages, one of them lost, with own work meanwhile",
        acts: &[
            Pages,
            Adds(0),
            Adds(0),
            Adds(0),
            Round(0),
            Round(1),
            Adds(1),
            Misses(1),
            Round(1),
            Titles(0),
            Round(0),
            Round(1),
            Round(1),
            Round(1),
        ],
    },
    Script {
        name: "another view between two pages",
        acts: &[
            Pages,
            Adds(0),
            Adds(0),
            Moves { by: 0, who: 2 },
            Round(0),
            Round(2),
            Round(2),
            Moves { by: 0, who: 2 },
            Round(0),
            Round(2),
            Round(2),
            LetsGo { by: 0, who: 2 },
            Round(0),
            Round(2),
        ],
    },
    Script {
        name: "closed and gone back between two pages",
        acts: &[
            ServerBacksUp,
            Pages,
            Adds(0),
            Adds(0),
            Adds(0),
            Round(0),
            Adds(1),
            Round(1),
            Closes(1),
            Round(1),
            Adds(0),
            Adds(0),
            Adds(0),
            Round(0),
            Round(1),
            ServerGoesBack,
            Round(1),
            Round(0),
            Round(1),
            Round(1),
        ],
    },
];
