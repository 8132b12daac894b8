//! Holds the dependencies of the `std` family; the snippets themselves are generated beside a copy of it.
