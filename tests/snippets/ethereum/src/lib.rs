//! Holds the dependencies of the `ethereum` family; the snippets themselves are generated beside a copy of it.
