import PostgresCatalog
import PostgresWire
import Synchronization

/// The number that a sequence has come to; nobody's rollback takes a number back.
final class SequenceStorage: Sendable {
    /// A number with whether it was given out.
    struct Value: Hashable, Sendable {
        var last: Int64
        var isCalled: Bool
    }

    private let state: Mutex<Value>

    /// A sequence that has come so far.
    init(_ value: Value) { state = Mutex(value) }

    /// A sequence that begins where its definition says.
    convenience init(_ definition: SequenceDefinition) {
        self.init(Value(last: definition.start, isCalled: false))
    }

    /// Where it stands.
    var value: Value { state.withLock { $0 } }

    /// Puts it somewhere else: `setval`.
    func set(_ value: Value) { state.withLock { $0 = value } }

    /// The next number.
    ///
    /// - Throws: 2200H at the end of a sequence that does not cycle.
    func next(_ definition: SequenceDefinition) throws(PostgresError) -> Int64 {
        try state.withLock { value throws(PostgresError) in
            if !value.isCalled {
                value.isCalled = true
                return value.last
            }
            let (sum, overflow) = value.last.addingReportingOverflow(definition.increment)
            if definition.increment > 0, overflow || sum > definition.maximum {
                guard definition.cycles else { throw .sequenceEnds(definition, "maximum", definition.maximum) }
                value.last = definition.minimum
            } else if definition.increment < 0, overflow || sum < definition.minimum {
                guard definition.cycles else { throw .sequenceEnds(definition, "minimum", definition.minimum) }
                value.last = definition.maximum
            } else {
                value.last = sum
            }
            return value.last
        }
    }
}

extension PostgresError {
    fileprivate static func sequenceEnds(_ definition: SequenceDefinition, _ end: String, _ value: Int64)
        -> PostgresError
    {
        PostgresError(
            "2200H",
            "nextval: reached \(end) value of sequence \"\(definition.name.name)\" (\(value))"
        )
    }
}
