/// A definition that copies of a catalog share.
final class SharedDefinition<Definition: Hashable & Sendable>: Hashable, Sendable {
    /// The definition.
    let value: Definition

    init(_ value: Definition) { self.value = value }

    static func == (left: SharedDefinition, right: SharedDefinition) -> Bool {
        left === right || left.value == right.value
    }

    func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
