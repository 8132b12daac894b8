//! Holds the dependencies of the `custody` family; the snippets themselves are generated beside a copy of it.
