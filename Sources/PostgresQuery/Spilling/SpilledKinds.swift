import PostgresWire
import Synchronization

/// The kinds of values with functions of their own that were written to be read again, by numbers.
enum SpilledKinds {
    private static let kinds = Mutex<[any DefinedContent.Type]>([])

    /// The number of a kind.
    static func number(of kind: any DefinedContent.Type) -> Int {
        kinds.withLock { kinds in
            if let known = kinds.firstIndex(where: { $0 == kind }) { return known }
            kinds.append(kind)
            return kinds.count &- 1
        }
    }

    /// The kind of a number.
    static func kind(_ number: Int) -> (any DefinedContent.Type)? {
        kinds.withLock { $0.indices.contains(number) ? $0[number] : nil }
    }
}
