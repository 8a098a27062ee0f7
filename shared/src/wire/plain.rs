//! Texts, numbers and truths. Whole numbers only: nothing of ours is measured in fractions.

use super::{Reader, Wire, Writer};

impl Wire for String {
    fn write(&self, out: &mut Writer) {
        out.text(self);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.text().into_owned()
    }
}

impl Wire for bool {
    fn write(&self, out: &mut Writer) {
        out.raw(if *self { "true" } else { "false" });
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.truth()
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
}

impl Wire for i64 {
    fn write(&self, out: &mut Writer) {
        out.raw(&self.to_string());
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let number = from.number().parse().ok();
        from.expect_some(number)
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
        }
    )+ };
}

small_number!(u8, u16, u32);
