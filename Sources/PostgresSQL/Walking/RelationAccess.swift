/// What a statement does with a relation that it names.
public enum RelationAccess: String, Hashable, Sendable, CaseIterable {
    /// Its rows are read.
    case read
    /// Its rows are inserted, updated, deleted, or stored anew.
    case write
    /// The relation itself is made, changed or removed, or a definition refers to it.
    case definition
}
