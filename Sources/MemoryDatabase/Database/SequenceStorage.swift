import PostgresCatalog
import PostgresWire
import Synchronization

/// The number that a sequence has come to; nobody's rollback takes a number back.
final class SequenceStorage: Sendable {
    /// A number with whether it was given out.
    struct Value: Hashable, Sendable {
        var last: Int64
        var isCalled: Bool
        /// How many numbers behind it PostgreSQL would have logged ahead (`log_cnt`).
        var loggedCount: Int64 = 0
    }

    /// How many numbers PostgreSQL logs ahead of those that are given out (`SEQ_LOG_VALS`).
    private static let loggedAhead: Int64 = 32

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

    /// The next numbers: as many as a session takes at once (CACHE), or fewer at the end of the sequence.
    ///
    /// - Throws: 2200H at the end of a sequence that does not cycle.
    func next(_ definition: SequenceDefinition) throws(PostgresError) -> SequenceNumbers {
        try state.withLock { value throws(PostgresError) in
            let wanted = max(definition.cache, 1)
            // The first number of all is the one that it stands at.
            let first = value.isCalled ? try definition.number(behind: value.last) : value.last
            let available = definition.numberCount(behind: first)
            let last = definition.number(first, plus: min(wanted - 1, available))
            if value.isCalled, value.loggedCount >= wanted {
                value.loggedCount -= wanted
            } else {
                value.loggedCount = min(Self.loggedAhead, definition.numberCount(behind: last))
            }
            value.last = last
            value.isCalled = true
            return SequenceNumbers(storage: self, current: first, last: last)
        }
    }
}

/// Numbers that a session has taken from a sequence, of which it may not have given out all.
struct SequenceNumbers {
    /// Where they are from; a sequence that was defined anew has another storage, and they are worth nothing then.
    let storage: SequenceStorage
    /// The one that was given out last.
    var current: Int64
    /// The last of them.
    let last: Int64
}

extension SequenceDefinition {
    /// The number behind another; the first one of all again behind the last one of a sequence that cycles.
    fileprivate func number(behind number: Int64) throws(PostgresError) -> Int64 {
        if numberCount(behind: number) > 0 { return self.number(number, plus: 1) }
        let (end, bound, first) = increment > 0 ? ("maximum", maximum, minimum) : ("minimum", minimum, maximum)
        guard cycles else {
            throw PostgresError("2200H", "nextval: reached \(end) value of sequence \"\(name.name)\" (\(bound))")
        }
        return first
    }

    /// How many numbers there are behind one before the sequence ends.
    fileprivate func numberCount(behind number: Int64) -> Int64 {
        let bound = increment > 0 ? maximum : minimum
        guard increment > 0 ? number < bound : number > bound else { return 0 }
        // The distance of two numbers may be twice as large as a number.
        let distance = increment > 0 ? UInt64(bitPattern: bound &- number) : UInt64(bitPattern: number &- bound)
        return Int64(clamping: distance / increment.magnitude)
    }

    /// The number so many steps behind another, which must be one of the sequence.
    fileprivate func number(_ number: Int64, plus count: Int64) -> Int64 { number &+ count &* increment }
}
