//! Holds the dependencies of the `svm` family; the snippets themselves are generated beside a copy of it.
