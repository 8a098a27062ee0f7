//! Texts, numbers and truths. Whole numbers only: nothing of ours is measured in fractions.

use super::{Reader, Wire, Writer};

impl Wire for String {
    fn write(&self, out: &mut Writer) {
        out.text(self);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.text().into_owned()
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut super::Schemas) -> super::Schema {
        super::Schemas::text()
    }
}

impl Wire for bool {
    fn write(&self, out: &mut Writer) {
        out.raw(if *self { "true" } else { "false" });
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.truth()
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut super::Schemas) -> super::Schema {
        super::Schemas::truth()
    }
}

impl Wire for u64 {
    fn write(&self, out: &mut Writer) {
        out.raw(&self.to_string());
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let number = from.number().parse().ok();
        from.expect_some(number)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut super::Schemas) -> super::Schema {
        super::Schemas::number(Self::MIN, Self::MAX)
    }
}

impl Wire for i64 {
    fn write(&self, out: &mut Writer) {
        out.raw(&self.to_string());
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let number = from.number().parse().ok();
        from.expect_some(number)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut super::Schemas) -> super::Schema {
        super::Schemas::number(Self::MIN, Self::MAX)
    }
}

macro_rules! small_number {
    ($($type:ty),+) => { $(
        impl Wire for $type {
            fn write(&self, out: &mut Writer) {
                u64::from(*self).write(out);
            }

            fn read(from: &mut Reader<'_>) -> Self {
                let number = Self::try_from(u64::read(from)).ok();
                from.expect_some(number)
            }

            #[cfg(feature = "schema")]
            fn schema(_: &mut super::Schemas) -> super::Schema {
                super::Schemas::number(Self::MIN, Self::MAX)
            }
        }
    )+ };
}

small_number!(u8, u16, u32);
