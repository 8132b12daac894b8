//! Holds the dependencies of the `service` family; the snippets themselves are generated beside a copy of it.
