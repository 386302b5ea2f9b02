import PostgresQuery
import PostgresWire

/// The functions of `ltree`.
enum LabelTreeFunctions {
    static let library: FunctionLibraries.Library = {
        var library = FunctionLibraries.Library()
        addFormats("ltree", to: &library.scalars) { (text) throws(PostgresError) in
            try LabelPath(text)
        }
        addFormats("lquery", to: &library.scalars) { (text) throws(PostgresError) in
            try LabelQuery(text)
        }
        addFormats("ltxtq", to: &library.scalars) { (text) throws(PostgresError) in
            try LabelTextQuery(text)
        }
        addComparisons(to: &library.scalars)
        addParts(to: &library.scalars)
        addSearches(to: &library.scalars)
        for name in ["ltreeparentsel", "hash_ltree", "hash_ltree_extended"] where library.scalars[name] == nil {
            library.scalars[name] = .many { (_, _) throws(PostgresError) in
                throw PostgresError("0A000", "the function \(name) is not supported")
            }
        }
        return library
    }()

    /// The functions that read and write values of a type.
    private static func addFormats(
        _ prefix: String,
        to scalars: inout [String: ScalarImplementation],
        _ read: @escaping @Sendable (String) throws(PostgresError) -> any DefinedContent
    ) {
        let type = prefix == "ltxtq" ? "ltxtquery" : prefix
        scalars[prefix + "_in"] = .many { (values, _) throws(PostgresError) in
            .defined(DefinedValue(try read(values[0].textValue)))
        }
        scalars[prefix + "_recv"] = .many { (values, _) throws(PostgresError) in
            .defined(DefinedValue(try read(try LabelPath.text(ofBinary: values[0].byteValue, type))))
        }
        scalars[prefix + "_out"] = .unary { value, _ in .text(value.textValue) }
        scalars[prefix + "_send"] = .unary { value, _ in .bytea([1] + Array(value.textValue.utf8)) }
    }

    private static func addComparisons(to scalars: inout [String: ScalarImplementation]) {
        func comparison(_ holds: @escaping @Sendable (Int) -> Bool) -> ScalarImplementation {
            .binary { left, right, _ in .bool(holds(left.labelPath.compare(to: right.labelPath))) }
        }
        scalars["ltree_eq"] = comparison { $0 == 0 }
        scalars["ltree_ne"] = comparison { $0 != 0 }
        scalars["ltree_lt"] = comparison { $0 < 0 }
        scalars["ltree_le"] = comparison { $0 <= 0 }
        scalars["ltree_gt"] = comparison { $0 > 0 }
        scalars["ltree_ge"] = comparison { $0 >= 0 }
        scalars["ltree_cmp"] = .binary { left, right, _ in
            .int4(Int32(left.labelPath.compare(to: right.labelPath).signum()))
        }
        scalars["ltree_isparent"] = .binary { left, right, _ in .bool(left.labelPath.isAncestor(of: right.labelPath)) }
        scalars["ltree_risparent"] = .binary { left, right, _ in .bool(right.labelPath.isAncestor(of: left.labelPath)) }
    }

    private static func addParts(to scalars: inout [String: ScalarImplementation]) {
        scalars["nlevel"] = .unary { path, _ in .int4(Int32(clamping: path.labelPath.labels.count)) }
        scalars["ltree2text"] = .unary { path, _ in .text(path.textValue) }
        scalars["text2ltree"] = .unary { (text, _) throws(PostgresError) in .path(try LabelPath(text.textValue)) }
        scalars["subltree"] = .many { (values, _) throws(PostgresError) in
            .path(try values[0].labelPath.part(from: values[1].intValue, to: values[2].intValue))
        }
        scalars["subpath"] = .many { (values, _) throws(PostgresError) in
            let path = values[0].labelPath
            var start = values[1].intValue
            let length = values.count > 2 ? values[2].intValue : nil
            if start < 0 { start += path.labels.count }
            if start < 0 { start += path.labels.count }
            var end = length.map { start + $0 } ?? LabelPath.maximum
            if let length, length < 0 { end = path.labels.count + length }
            return .path(try path.part(from: start, to: end))
        }
        scalars["ltree_index"] = .many { values, _ in
            let offset = values.count > 2 ? values[2].intValue : 0
            return .int4(Int32(clamping: values[0].labelPath.index(of: values[1].labelPath, from: offset)))
        }
        scalars["lca"] = .many { values, _ in
            LabelPath.commonAncestor(of: values.map(\.labelPath)).map { .path($0) } ?? .null
        }
        scalars["_lca"] = .unary { (paths, _) throws(PostgresError) in
            LabelPath.commonAncestor(of: try elements(paths).map(\.labelPath)).map { .path($0) } ?? .null
        }
        scalars["ltree_addltree"] = .binary { (left, right, _) throws(PostgresError) in
            .path(try left.labelPath.followed(by: right.labelPath))
        }
        scalars["ltree_addtext"] = .binary { (left, right, _) throws(PostgresError) in
            .path(try left.labelPath.followed(by: try LabelPath(right.textValue)))
        }
        scalars["ltree_textadd"] = .binary { (left, right, _) throws(PostgresError) in
            .path(try LabelPath(left.textValue).followed(by: right.labelPath))
        }
    }

    private typealias Search = @Sendable (PostgresValue, PostgresValue) throws(PostgresError) -> Bool

    /// The searches of a path, of any path of an array, and of the first that is found there.
    private static func addSearches(to scalars: inout [String: ScalarImplementation]) {
        let isAncestor: Search = { path, other in path.labelPath.isAncestor(of: other.labelPath) }
        let isDescendant: Search = { path, other in other.labelPath.isAncestor(of: path.labelPath) }
        let matchesQuery: Search = { path, query in
            query.labelContent(LabelQuery.self)?.matches(path.labelPath) ?? false
        }
        let matchesText: Search = { path, query in
            query.labelContent(LabelTextQuery.self)?.matches(path.labelPath) ?? false
        }
        let matchesAny: Search = { (path, queries) throws(PostgresError) in
            try elements(queries).contains { $0.labelContent(LabelQuery.self)?.matches(path.labelPath) ?? false }
        }
        add("ltq_regex", "ltq_rregex", matchesQuery, to: &scalars)
        add("lt_q_regex", "lt_q_rregex", matchesAny, to: &scalars)
        add("ltxtq_exec", "ltxtq_rexec", matchesText, to: &scalars)
        add("_ltree_isparent", "_ltree_r_isparent", ofAny(isAncestor), to: &scalars)
        add("_ltree_risparent", "_ltree_r_risparent", ofAny(isDescendant), to: &scalars)
        add("_ltq_regex", "_ltq_rregex", ofAny(matchesQuery), to: &scalars)
        add("_lt_q_regex", "_lt_q_rregex", ofAny(matchesAny), to: &scalars)
        add("_ltxtq_exec", "_ltxtq_rexec", ofAny(matchesText), to: &scalars)
        let firsts = [
            ("_ltree_extract_isparent", isAncestor), ("_ltree_extract_risparent", isDescendant),
            ("_ltq_extract_regex", matchesQuery), ("_ltxtq_extract_exec", matchesText),
        ]
        for (name, search) in firsts {
            scalars[name] = .binary { (paths, wanted, _) throws(PostgresError) in
                for path in try elements(paths) where try search(path, wanted) { return path }
                return .null
            }
        }
    }

    private static func ofAny(_ search: @escaping Search) -> Search {
        { (paths, wanted) throws(PostgresError) in
            for path in try elements(paths) where try search(path, wanted) { return true }
            return false
        }
    }

    /// Adds a search, and the same with its operands exchanged.
    private static func add(
        _ name: String,
        _ exchanged: String,
        _ search: @escaping Search,
        to scalars: inout [String: ScalarImplementation]
    ) {
        scalars[name] = .binary { (left, right, _) throws(PostgresError) in .bool(try search(left, right)) }
        scalars[exchanged] = .binary { (left, right, _) throws(PostgresError) in .bool(try search(right, left)) }
    }

    /// The elements of an array of one dimension without NULLs.
    private static func elements(_ value: PostgresValue) throws(PostgresError) -> [PostgresValue] {
        guard case .array(let array) = value else { return [] }
        guard array.dimensions.count <= 1 else { throw PostgresError("2202E", "array must be one-dimensional") }
        guard !array.elements.contains(where: \.isNull) else {
            throw PostgresError("22004", "array must not contain nulls")
        }
        return array.elements
    }
}

extension PostgresValue {
    /// A value of type `ltree`.
    fileprivate static func path(_ path: LabelPath) -> PostgresValue { .defined(DefinedValue(path)) }

    /// The path that a value holds.
    fileprivate var labelPath: LabelPath { labelContent(LabelPath.self) ?? LabelPath([]) }

    /// What a value of a type of `ltree` holds.
    fileprivate func labelContent<Content: DefinedContent>(_ type: Content.Type) -> Content? {
        if case .defined(let value) = self { value.content(as: type) } else { nil }
    }
}
