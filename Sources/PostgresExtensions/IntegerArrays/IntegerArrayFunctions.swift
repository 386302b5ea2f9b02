import PostgresQuery
import PostgresWire

/// The functions of `intarray`.
enum IntegerArrayFunctions {
    static let library: FunctionLibraries.Library = {
        var library = FunctionLibraries.Library()
        addQueries(to: &library.scalars)
        addSets(to: &library.scalars)
        addLists(to: &library.scalars)
        return library
    }()

    private static func addQueries(to scalars: inout [String: ScalarImplementation]) {
        scalars["bqarr_in"] = .many { (values, _) throws(PostgresError) in
            .defined(DefinedValue(try IntegerQuery(values[0].textValue)))
        }
        scalars["bqarr_out"] = .unary { value, _ in .text(value.textValue) }
        scalars["querytree"] = .unary { value, _ in .text(value.textValue) }
        scalars["boolop"] = .binary { (array, query, _) throws(PostgresError) in try matches(array, query) }
        scalars["rboolop"] = .binary { (query, array, _) throws(PostgresError) in try matches(array, query) }
    }

    private static func matches(_ array: PostgresValue, _ query: PostgresValue) throws(PostgresError) -> PostgresValue {
        guard case .defined(let value) = query, let found = value.content(as: IntegerQuery.self) else { return .null }
        return .bool(found.root.matches(Set(try numbers(array))))
    }

    private static func addSets(to scalars: inout [String: ScalarImplementation]) {
        scalars["_int_contains"] = .binary { (left, right, _) throws(PostgresError) in
            .bool(Set(try numbers(left)).isSuperset(of: try numbers(right)))
        }
        scalars["_int_contained"] = .binary { (left, right, _) throws(PostgresError) in
            .bool(Set(try numbers(right)).isSuperset(of: try numbers(left)))
        }
        scalars["_int_overlap"] = .binary { (left, right, _) throws(PostgresError) in
            .bool(!Set(try numbers(left)).isDisjoint(with: try numbers(right)))
        }
        scalars["_int_same"] = .binary { (left, right, _) throws(PostgresError) in
            .bool(try numbers(left).sorted() == numbers(right).sorted())
        }
        scalars["_int_different"] = .binary { (left, right, _) throws(PostgresError) in
            .bool(try numbers(left).sorted() != numbers(right).sorted())
        }
        scalars["_int_union"] = .binary { (left, right, _) throws(PostgresError) in
            array(Set(try numbers(left)).union(try numbers(right)).sorted())
        }
        scalars["_int_inter"] = .binary { (left, right, _) throws(PostgresError) in
            array(Set(try numbers(left)).intersection(try numbers(right)).sorted())
        }
        scalars["intset_subtract"] = .binary { (left, right, _) throws(PostgresError) in
            array(Set(try numbers(left)).subtracting(try numbers(right)).sorted())
        }
        scalars["intset_union_elem"] = .binary { (left, right, _) throws(PostgresError) in
            array(Set(try numbers(left)).union([number(right)]).sorted())
        }
        scalars["intset"] = .unary { value, _ in array([number(value)]) }
    }

    private static func addLists(to scalars: inout [String: ScalarImplementation]) {
        scalars["icount"] = .unary { value, _ in
            guard case .array(let array) = value else { return .null }
            return .int4(Int32(clamping: array.elements.count))
        }
        scalars["sort"] = .many { (values, _) throws(PostgresError) in
            let sorted = try numbers(values[0]).sorted()
            guard values.count > 1 else { return array(sorted) }
            switch values[1].textValue.lowercased() {
            case "asc": return array(sorted)
            case "desc": return array(sorted.reversed())
            default: throw PostgresError("22023", "second parameter must be \"ASC\" or \"DESC\"")
            }
        }
        scalars["sort_asc"] = .unary { (value, _) throws(PostgresError) in array(try numbers(value).sorted()) }
        scalars["sort_desc"] = .unary { (value, _) throws(PostgresError) in
            array(try numbers(value).sorted().reversed())
        }
        scalars["uniq"] = .unary { (value, _) throws(PostgresError) in
            var kept: [Int32] = []
            for number in try numbers(value) where kept.last != number { kept.append(number) }
            return array(kept)
        }
        scalars["idx"] = .binary { (value, wanted, _) throws(PostgresError) in
            let place = try numbers(value).firstIndex(of: number(wanted))
            return .int4(place.map { Int32(clamping: $0 + 1) } ?? 0)
        }
        scalars["subarray"] = .many { (values, _) throws(PostgresError) in
            let all = try numbers(values[0])
            let (offset, length) = (values[1].intValue, values.count > 2 ? values[2].intValue : 0)
            var start = offset > 0 ? offset - 1 : offset
            if start < 0 { start += all.count }
            let end = min(length < 0 ? all.count + length : length == 0 ? all.count : start + length, all.count)
            start = max(start, 0)
            return array(start >= end ? [] : Array(all[start..<end]))
        }
        scalars["intarray_push_elem"] = .binary { (value, more, _) throws(PostgresError) in
            array(try numbers(value) + [number(more)])
        }
        scalars["intarray_push_array"] = .binary { (value, more, _) throws(PostgresError) in
            array(try numbers(value) + numbers(more))
        }
        scalars["intarray_del_elem"] = .binary { (value, other, _) throws(PostgresError) in
            let unwanted = number(other)
            return array(try numbers(value).filter { $0 != unwanted })
        }
    }

    private static func number(_ value: PostgresValue) -> Int32 { Int32(clamping: value.intValue) }

    private static func array(_ numbers: [Int32]) -> PostgresValue {
        .array(PostgresArray(numbers.map { .int4($0) }, of: .int4))
    }

    /// The numbers of an array without NULLs.
    private static func numbers(_ value: PostgresValue) throws(PostgresError) -> [Int32] {
        guard case .array(let array) = value else { return [] }
        guard !array.elements.contains(where: \.isNull) else {
            throw PostgresError("22004", "array must not contain nulls")
        }
        return array.elements.map(number)
    }
}
