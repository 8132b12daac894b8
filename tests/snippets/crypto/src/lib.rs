//! Holds the dependencies of the `crypto` family; the snippets themselves are generated beside a copy of it.
