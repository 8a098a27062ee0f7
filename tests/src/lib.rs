//! The test kit: phones, a hub, a network and a clock that obey a seed.
