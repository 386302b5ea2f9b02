import PostgresCatalog
import PostgresWire

/// Where a conversion happens: it says which casts of `pg_cast` are allowed.
enum CoercionContext: Int, Comparable {
    case implicit
    case assignment
    case explicit

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// How values of one type become values of another (PostgreSQL 15 docs, §10).
indirect enum CoercionPath: Equatable {
    /// As they are.
    case relabel
    /// By a function.
    case function(OID)
    /// By the text of the value.
    case inputOutput
    /// Each element of an array by the path inside.
    case array(CoercionPath)
}

extension TypeFacts {
    /// The path from a type to another, nil where there is none.
    func path(from source: PostgresType, to target: PostgresType, _ context: CoercionContext) -> CoercionPath? {
        let source = base(of: source)
        let target = base(of: target)
        if source == target { return .relabel }
        if context == .explicit, target.isUserDefined, let constructor = constructor(of: target, from: source) {
            return .function(constructor)
        }
        if let cast = catalog.cast(from: source.oid, to: target.oid) {
            return Self.path(of: cast, context)
        }
        if target != .oidvector, target != .int2vector,
            let targetElement = element(of: target), let sourceElement = element(of: source)
        {
            switch path(from: sourceElement, to: targetElement, context) {
            case .relabel?:
                return TypeFacts.holding(sourceElement) == TypeFacts.holding(targetElement) && !isDomain(targetElement)
                    ? .relabel : .array(.relabel)
            case let inner?: return .array(inner)
            case nil: break
            }
        }
        if context >= .assignment, category(target) == "S" { return .inputOutput }
        if context == .explicit, category(source) == "S" { return .inputOutput }
        return nil
    }

    /// The function that makes a multirange of a user's type of one range.
    private func constructor(of multirange: PostgresType, from source: PostgresType) -> OID? {
        guard range(ofMultirange: multirange) == source, let row = row(multirange),
            let schema = catalog.schemaName(row.namespace)
        else { return nil }
        return catalog.userFunctions(named: row.name, schema: schema).first {
            $0.source == "multirange_constructor1" && $0.arguments == [source.oid]
        }?.oid
    }

    private static func path(of cast: CastRow, _ context: CoercionContext) -> CoercionPath? {
        let needed: CoercionContext =
            switch cast.context {
            case "i": .implicit
            case "a": .assignment
            default: .explicit
            }
        guard context >= needed else { return nil }
        switch cast.method {
        case "f": return .function(cast.function)
        case "i": return .inputOutput
        default: return .relabel
        }
    }

    /// Whether values of a type serve as another without any conversion.
    func isBinaryCoercible(from source: PostgresType, to target: PostgresType) -> Bool {
        if source == target { return true }
        switch target {
        case .any, .anyelement, .anycompatible: return true
        default: break
        }
        let source = base(of: source)
        if source == target { return true }
        switch target {
        case .anyarray, .anycompatiblearray: if element(of: source) != nil { return true }
        case .anynonarray, .anycompatiblenonarray: if element(of: source) == nil { return true }
        case .anyenum: if kind(source) == "e" { return true }
        case .anyrange, .anycompatiblerange: if kind(source) == "r" { return true }
        case .anymultirange, .anycompatiblemultirange: if kind(source) == "m" { return true }
        case .record: if kind(source) == "c" { return true }
        default: break
        }
        guard let cast = catalog.cast(from: source.oid, to: target.oid) else { return false }
        return cast.method == "b" && cast.context == "i"
    }

    /// Whether values of these types can become values of those.
    func canCoerce(
        _ sources: [PostgresType],
        to targets: [PostgresType],
        _ context: CoercionContext
    ) -> Bool {
        var hasGenerics = false
        for (source, target) in zip(sources, targets) {
            if source == target || target == .any { continue }
            if target.isPolymorphic {
                hasGenerics = true
                continue
            }
            if source == .unknown { continue }
            if path(from: source, to: target, context) != nil { continue }
            if target == .record, kind(source) == "c" { continue }
            if source == .record, kind(target) == "c" { continue }
            return false
        }
        return !hasGenerics || Polymorphism.isConsistent(sources, declared: targets, self)
    }
}
