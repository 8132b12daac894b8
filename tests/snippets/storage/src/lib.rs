//! Holds the dependencies of the `storage` family; the snippets themselves are generated beside a copy of it.
