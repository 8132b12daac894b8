//! Holds the dependencies of the `database` family; the snippets themselves are generated beside a copy of it.
