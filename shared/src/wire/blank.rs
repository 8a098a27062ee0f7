//! Fields that are left out where they say nothing: those marked `?` in a record.

/// A value that may say nothing.
pub trait Blank: Default {
    /// Whether it does.
    fn is_blank(&self) -> bool;
}

impl<T> Blank for Option<T> {
    fn is_blank(&self) -> bool {
        self.is_none()
    }
}

impl<T> Blank for Vec<T> {
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl Blank for u32 {
    fn is_blank(&self) -> bool {
        *self == 0
    }
}

impl Blank for u64 {
    fn is_blank(&self) -> bool {
        *self == 0
    }
}

impl Blank for String {
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}
