import PostgresCatalog
import PostgresQuery
import PostgresWire

/// The functions of `hstore`.
enum PairsFunctions {
    static let library: FunctionLibraries.Library = {
        var library = FunctionLibraries.Library()
        addInput(to: &library.scalars)
        addLookups(to: &library.scalars)
        addChanges(to: &library.scalars)
        addComparisons(to: &library.scalars)
        PairsConversions.add(to: &library.scalars)
        library.addRows("hstore_skeys") { values, _ in values[0].pairs.pairs.map { [PostgresValue(bytes: $0.key)] } }
        library.addRows("hstore_svals") { values, _ in values[0].pairs.pairs.map { [PostgresValue(bytes: $0.value)] } }
        library.addRows("hstore_each") { values, _ in
            values[0].pairs.pairs.map { [PostgresValue(bytes: $0.key), PostgresValue(bytes: $0.value)] }
        }
        library.subscripts["hstore_subscript_handler"] = .init(fetch: "fetchval") {
            (old, key, value) throws(PostgresError) in
            guard !key.isNull else {
                throw PostgresError("22004", "hstore subscript in assignment must not be null")
            }
            let pair = Pairs.Pair(key: key.byteValue, value: value.isNull ? nil : value.byteValue)
            return .pairs(Pairs([pair] + old.pairs.pairs))
        }
        return library
    }()

    private static func addInput(to scalars: inout [String: ScalarImplementation]) {
        scalars["hstore_in"] = .many { (values, _) throws(PostgresError) in
            .pairs(try PairsReader.pairs(of: values[0].textValue))
        }
        scalars["hstore_out"] = .unary { value, _ in .text(value.textValue) }
        scalars["hstore_recv"] = .many { (values, _) throws(PostgresError) in
            .pairs(try Pairs(binary: values[0].byteValue))
        }
        scalars["hstore_send"] = .unary { value, _ in .bytea(value.pairs.binary) }
        scalars["hstore_version_diag"] = .unary { _, _ in .int4(2) }
    }

    private static func addLookups(to scalars: inout [String: ScalarImplementation]) {
        scalars["hstore_fetchval"] = .binary { value, key, _ in
            PostgresValue(bytes: value.pairs[key.byteValue]?.value)
        }
        scalars["hstore_slice_to_array"] = .binary { value, keys, _ in
            guard case .array(var array) = keys else { return .null }
            let pairs = value.pairs
            array.elements = array.elements.map { key in
                key.isNull ? .null : PostgresValue(bytes: pairs[key.byteValue]?.value)
            }
            return .array(array)
        }
        scalars["hstore_slice_to_hstore"] = .binary { value, keys, _ in
            let pairs = value.pairs
            return .pairs(Pairs(keys.keyList.compactMap { pairs[$0] }))
        }
        scalars["hstore_exists"] = .binary { value, key, _ in .bool(value.pairs[key.byteValue] != nil) }
        scalars["hstore_exists_any"] = .binary { value, keys, _ in
            let pairs = value.pairs
            return .bool(keys.keyList.contains { pairs[$0] != nil })
        }
        scalars["hstore_exists_all"] = .binary { value, keys, _ in
            let pairs = value.pairs
            return .bool(keys.keyList.allSatisfy { pairs[$0] != nil })
        }
        scalars["hstore_defined"] = .binary { value, key, _ in .bool(value.pairs[key.byteValue]?.value != nil) }
        scalars["hstore_contains"] = .binary { value, other, _ in .bool(contains(value.pairs, other.pairs)) }
        scalars["hstore_contained"] = .binary { value, other, _ in .bool(contains(other.pairs, value.pairs)) }
    }

    private static func contains(_ all: Pairs, _ some: Pairs) -> Bool { some.pairs.allSatisfy { all[$0.key] == $0 } }

    private static func addChanges(to scalars: inout [String: ScalarImplementation]) {
        scalars["hstore_delete"] = .binary { value, key, _ in
            let key = key.byteValue
            return .pairs(Pairs(value.pairs.pairs.filter { $0.key != key }))
        }
        scalars["hstore_delete_array"] = .binary { value, keys, _ in
            let keys = Set(keys.keyList)
            return .pairs(Pairs(value.pairs.pairs.filter { !keys.contains($0.key) }))
        }
        scalars["hstore_delete_hstore"] = .binary { value, other, _ in
            let others = other.pairs
            return .pairs(Pairs(value.pairs.pairs.filter { others[$0.key] != $0 }))
        }
        scalars["hstore_concat"] = .binary { value, other, _ in .pairs(Pairs(other.pairs.pairs + value.pairs.pairs)) }
    }

    private static func addComparisons(to scalars: inout [String: ScalarImplementation]) {
        func comparison(_ holds: @escaping @Sendable (Int) -> Bool) -> ScalarImplementation {
            .binary { left, right, _ in .bool(holds(left.pairs.compare(to: right.pairs))) }
        }
        scalars["hstore_eq"] = comparison { $0 == 0 }
        scalars["hstore_ne"] = comparison { $0 != 0 }
        scalars["hstore_lt"] = comparison { $0 < 0 }
        scalars["hstore_le"] = comparison { $0 <= 0 }
        scalars["hstore_gt"] = comparison { $0 > 0 }
        scalars["hstore_ge"] = comparison { $0 >= 0 }
        scalars["hstore_cmp"] = .binary { left, right, _ in
            .int4(Int32(left.pairs.compare(to: right.pairs).signum()))
        }
    }
}

extension PostgresValue {
    /// A value of type `hstore`.
    static func pairs(_ pairs: Pairs) -> PostgresValue { .defined(DefinedValue(pairs)) }

    /// The pairs of an `hstore`.
    var pairs: Pairs {
        if case .defined(let value) = self, let pairs = value.content(as: Pairs.self) { return pairs }
        return Pairs([])
    }

    /// The text of bytes; NULL for none.
    init(bytes: [UInt8]?) { self = bytes.map { .text(String(decoding: $0, as: UTF8.self)) } ?? .null }

    /// The keys in an array of texts; those that are NULL do not count.
    var keyList: [[UInt8]] {
        guard case .array(let array) = self else { return [] }
        return array.elements.filter { !$0.isNull }.map(\.byteValue)
    }
}
