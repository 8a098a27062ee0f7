//! Values that only give another value a meaning: they stand in JSON as what is inside them.

/// Says that a struct of one value stands as that value: `inner!(Seq)`.
#[macro_export]
macro_rules! wire_inner {
    ($type:ident) => {
        impl $crate::wire::Wire for $type {
            fn write(&self, out: &mut $crate::wire::Writer) {
                self.0.write(out);
            }

            fn read(from: &mut $crate::wire::Reader<'_>) -> Self {
                Self($crate::wire::Wire::read(from))
            }

            $crate::wire_schema!(inner);
        }
    };
}
