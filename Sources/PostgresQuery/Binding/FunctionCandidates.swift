import PostgresCatalog
import PostgresWire

/// A function with its arguments laid out for a call of so many arguments.
struct FunctionCandidate {
    var row: FunctionRow
    /// The types that the call's arguments meet, in the order in which they are written.
    var types: [PostgresType]
    /// For each of the function's arguments the index of the call's argument; nil where the default is taken.
    var positions: [Int?]
    /// How many of the last arguments are gathered into a variadic array; 0 where none are.
    var variadicCount = 0
    /// Whether the last argument is an array whose elements are the arguments of a variadic `"any"`.
    var spreadsLast = false

    /// The functions of a name that could take this call.
    static func all(
        _ rows: [FunctionRow],
        count: Int,
        names: [String?],
        isVariadic: Bool
    ) -> [FunctionCandidate] {
        var found: [FunctionCandidate] = []
        for row in rows {
            guard let candidate = make(row, count: count, names: names, isVariadic: isVariadic) else { continue }
            if let index = found.firstIndex(where: { $0.types == candidate.types }) {
                if found[index].variadicCount > 0, candidate.variadicCount == 0 { found[index] = candidate }
                continue
            }
            found.append(candidate)
        }
        return found
    }

    private static func make(
        _ row: FunctionRow,
        count: Int,
        names: [String?],
        isVariadic: Bool
    ) -> FunctionCandidate? {
        let declared = row.arguments.map { PostgresType(oid: $0) }
        if names.contains(where: { $0 != nil }) { return named(row, declared, names) }
        if row.variadic != .invalid, !isVariadic, count >= declared.count {
            let gathered = count &- declared.count &+ 1
            let fixed = Array(declared.dropLast())
            let types = fixed + Array(repeating: PostgresType(oid: row.variadic), count: gathered)
            return FunctionCandidate(
                row: row,
                types: types,
                positions: types.indices.map { $0 },
                variadicCount: row.variadic == PostgresType.any.oid ? 0 : gathered
            )
        }
        guard !isVariadic || row.variadic != .invalid else { return nil }
        guard count <= declared.count, count &+ row.defaultCount >= declared.count else { return nil }
        return FunctionCandidate(
            row: row,
            types: Array(declared.prefix(count)),
            positions: declared.indices.map { $0 < count ? $0 : nil },
            spreadsLast: isVariadic && row.variadic == PostgresType.any.oid
        )
    }

    /// A call with `name => value`.
    private static func named(
        _ row: FunctionRow,
        _ declared: [PostgresType],
        _ names: [String?]
    ) -> FunctionCandidate? {
        let inputs = inputNames(row)
        var positions: [Int?] = Array(repeating: nil, count: declared.count)
        var types: [PostgresType] = []
        for (index, name) in names.enumerated() {
            let slot = name.map { inputs.firstIndex(of: $0) } ?? index
            guard let slot, slot < declared.count, positions[slot] == nil else { return nil }
            positions[slot] = index
            types.append(declared[slot])
        }
        let firstDefault = declared.count &- row.defaultCount
        for (slot, position) in positions.enumerated() where position == nil && slot < firstDefault { return nil }
        return FunctionCandidate(row: row, types: types, positions: positions)
    }

    /// The names of the input arguments.
    private static func inputNames(_ row: FunctionRow) -> [String] {
        guard !row.argumentModes.isEmpty else { return row.argumentNames }
        return zip(row.argumentModes, row.argumentNames).filter { "ibv".contains($0.0) }.map(\.1)
    }
}
